"""The rule reader: goes through a session turn by turn and gives the codes whose cues match."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from hereandnow.codebook import codes
from hereandnow.domain import Annotation, Annotations, Evidence, ReaderName, Session, Turn
from hereandnow.domain.words import question_type
from hereandnow.reading.cue import CLOSED_QUESTION, OCCASION, OPEN_QUESTION, Cue, compiled
from hereandnow.reading.guards import refused_by
from hereandnow.reading.reliability import reliability
from hereandnow.reading.spoken import Spoken, spoken

_CLAUSE_BORDER = re.compile(r"(?:[,;:]|\s[-–—]+|[–—])\s+")
EVIDENCE_WORDS = 36
"""A sentence of up to so many words is cited whole; of a longer one, the match and the words around it."""


_OCCASION = re.compile(
    r"\b(?:ow+|ouch|oops|whoops|blast|spilt|spilled|poured it|knocked|bumped|trod|tripped|tore|burnt myself)\b", re.I
)
"""A small accident aloud: a "sorry" in the turns after it has its reason."""
NEAR, FAR = 60, 300
"""Characters around a match in which a cue's ``refuses`` is looked for beyond its sentences, and at most (captions)."""
NAME = ReaderName("cues", 1)


@dataclass(frozen=True, slots=True)
class CueReader:
    """Reads by cues. Looks back as far as a cue's ``within`` says, never forward."""

    cues: tuple[Cue, ...]
    name: ReaderName = NAME
    _gates: dict[str, dict[str, dict[str, list[int]]]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Cues that ask what the turn itself carries come last, so that the answer is known.
        ordered = tuple(sorted(self.cues, key=lambda cue: bool(cue.without)))
        object.__setattr__(self, "cues", ordered)
        # Gates lie under their first two words, or as much of them as they hold: most are never looked at in a turn.
        gates: dict[str, dict[str, dict[str, list[int]]]] = {"therapist": {}, "client": {}}
        for place, cue in enumerate(ordered):
            for who in ("therapist", "client"):
                if cue.code.startswith((who, "either")):
                    for words in cue.needs:
                        gates[who].setdefault(_start(words), {}).setdefault(words, []).append(place)
        object.__setattr__(self, "_gates", gates)

    @property
    def needs(self) -> frozenset[str]:
        """Codes that its cues look back for and that it does not give itself."""
        asked = {code for cue in self.cues for code in (*cue.after, *cue.never_after, *cue.without)}
        return frozenset(asked) - self.gives - {OPEN_QUESTION, CLOSED_QUESTION, OCCASION}

    @property
    def gives(self) -> frozenset[str]:
        """The codes of its cues."""
        return frozenset(cue.code for cue in self.cues)

    def read(self, session: Session, earlier: Annotations) -> Iterator[Annotation]:
        """Yield at most one annotation a code for each turn of the therapist and the client."""
        carried: list[set[str]] = []
        for turn in session.turns:
            marks = {annotation.code for annotation in earlier.on(turn.index)}
            if turn.speaker != "other":
                for annotation in self._read_turn(turn, marks, carried):
                    marks.add(annotation.code)
                    yield annotation
            question = question_type(turn.text)
            if question:
                marks.add(f"{question}_question")
            if _OCCASION.search(turn.text):
                marks.add(OCCASION)
            carried.append(marks)

    def _read_turn(self, turn: Turn, marks: set[str], carried: Sequence[set[str]]) -> Iterator[Annotation]:
        words = spoken(turn.text)
        text = words.text
        gates = self._gates[turn.speaker]
        starts = _starts(text) & gates.keys()
        opened = [gated for start in starts for gate, gated in gates[start].items() if gate in text]
        places = {place for gated in opened for place in gated}
        if not places:
            return
        found: dict[str, Annotation] = {}
        length = len(words.begins)
        for place in sorted(places):
            cue = self.cues[place]
            known = found.get(cue.code)
            if known and (cue.possible or not known.possible):
                continue
            if not cue.shortest <= length <= cue.longest:
                continue
            if (cue.after or cue.never_after) and not _context_fits(cue, carried):
                continue
            if cue.without and any(code in found or code in marks for code in cue.without):
                continue
            match = self._match(cue, words, turn)
            if match:
                found[cue.code] = match
        yield from found.values()

    def _match(self, cue: Cue, words: Spoken, turn: Turn) -> Annotation | None:
        for match in compiled(cue.pattern).finditer(words.text):
            if refused_by(words, match.start(), match.end(), cue.allows, turn.speaker == "client"):
                continue
            near = _nearby(words, match.start(), match.end())
            if cue.refuses and compiled(cue.refuses).search(words.text, *near):
                continue
            measured = reliability(cue.code, cue.possible)
            if measured is None:
                return None
            start, end = _evidence_span(turn.text, words, match.start(), match.end())
            return Annotation(
                cue.code,
                Evidence.of(turn, start, end),
                measured.probability,
                self.name,
                possible=cue.possible or measured.possible or codes()[cue.code].difficulty == "C",
            )
        return None


def _start(gate: str) -> str:
    """What a gate is filed under: two whole words, one whole word with its space, 2 or 4 characters, or nothing."""
    if gate[0] != " " or len(gate) < 3:
        return ""
    words = gate[1:].split(" ")
    if len(words) > 2:
        return " ".join(words[:2])
    return f"{words[0]} " if len(words) > 1 else gate[1:5] if len(gate) > 4 else gate[1:3]


def _starts(text: str) -> set[str]:
    """Everything that a gate which is in the text may be filed under."""
    words = text.split()
    ends = ("", *map(" ".join, pairwise(words)))
    once = set(words)
    return {*ends, *(f"{word} " for word in once), *(word[:2] for word in once), *(word[:4] for word in once)}


def _context_fits(cue: Cue, carried: Sequence[set[str]]) -> bool:
    back = carried[-cue.within :]
    if cue.after and not any(code in turn for turn in back for code in cue.after):
        return False
    return not any(code in turn for turn in back for code in cue.never_after)


def _nearby(words: Spoken, start: int, end: int) -> tuple[int, int]:
    """The sentences of a match and at least ``NEAR`` characters around it, no further than ``FAR``."""
    opening, _ = words.sentence(start)
    _, closing = words.sentence(max(end - 2, start))
    opening = max(min(opening, start - NEAR), start - FAR, 0)
    closing = min(max(closing + 2, end + NEAR), end + FAR, len(words.text))
    return max(words.text.rfind(" ", 0, opening + 1), 0), closing


def _evidence_span(text: str, words: Spoken, start: int, end: int) -> tuple[int, int]:
    """The verbatim span of the sentences around a match, or of the clauses around it where those are long."""
    opening, _ = words.sentence(start)
    _, closing = words.sentence(max(end - 2, start))
    if words.text.count(" ", opening, closing) <= EVIDENCE_WORDS:
        return words.verbatim(opening, min(closing + 2, len(words.text)))
    first, last = words.verbatim(start, end)
    spare = max((EVIDENCE_WORDS - words.text.count(" ", start, end)) // 2, 0)
    for _ in range(spare):
        before = words.text.rfind(" ", opening, max(start - 1, 0))
        start = before if before >= opening else start
        after = words.text.find(" ", end + 1, closing)
        end = after if after >= 0 else end
    widest = words.verbatim(start, end)
    begins = [border.end() for border in _CLAUSE_BORDER.finditer(text, widest[0], first)]
    ends = [border.start() for border in _CLAUSE_BORDER.finditer(text, last, widest[1])]
    return (begins[0] if begins else widest[0], ends[-1] if ends else widest[1])
