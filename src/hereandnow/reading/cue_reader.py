"""The rule reader: goes through a session turn by turn and gives the codes whose cues match."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from hereandnow.codebook import codes
from hereandnow.domain import Annotation, Annotations, Evidence, ReaderName, Session, Turn
from hereandnow.domain.words import question_type
from hereandnow.reading.cue import CLOSED_QUESTION, OPEN_QUESTION, Cue, compiled
from hereandnow.reading.guards import refused_by
from hereandnow.reading.reliability import reliability
from hereandnow.reading.spoken import Spoken, spoken

_CLAUSE_BORDER = re.compile(r"(?:[,;:]|\s[-–—]+|[–—])\s+")
EVIDENCE_WORDS = 36
"""A sentence of up to so many words is cited whole; of a longer one, the match and the words around it."""


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
        # Gates lie under the two characters that they start a word with: most are never looked at in a turn.
        gates: dict[str, dict[str, dict[str, list[int]]]] = {"therapist": {}, "client": {}}
        for place, cue in enumerate(ordered):
            for who in ("therapist", "client"):
                if cue.code.startswith((who, "either")):
                    for words in cue.needs:
                        start = words[1:3] if words[0] == " " and len(words) > 2 else ""
                        gates[who].setdefault(start, {}).setdefault(words, []).append(place)
        object.__setattr__(self, "_gates", gates)

    @property
    def needs(self) -> frozenset[str]:
        """Codes that its cues look back for and that it does not give itself."""
        asked = {code for cue in self.cues for code in (*cue.after, *cue.never_after, *cue.without)}
        return frozenset(asked) - self.gives - {OPEN_QUESTION, CLOSED_QUESTION}

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
            carried.append(marks)

    def _read_turn(self, turn: Turn, marks: set[str], carried: Sequence[set[str]]) -> Iterator[Annotation]:
        words = spoken(turn.text)
        text = words.text
        gates = self._gates[turn.speaker]
        starts = {word[:2] if len(word) > 1 else word + " " for word in text.split()}
        opened = [gated for start in ("", *starts) for gate, gated in gates.get(start, {}).items() if gate in text]
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
            if not cue.shortest <= length <= cue.longest or not _context_fits(cue, carried):
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
            if cue.refuses and compiled(cue.refuses).search(words.text):
                return None
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


def _context_fits(cue: Cue, carried: Sequence[set[str]]) -> bool:
    if not cue.after and not cue.never_after:
        return True
    back = carried[-cue.within :]
    if cue.after and not any(code in turn for turn in back for code in cue.after):
        return False
    return not any(code in turn for turn in back for code in cue.never_after)


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
