"""Episodes with somebody, gathered over a session: what was wished for, what the other did, what the client did then.

Sentence by sentence the client's words are looked through for the three parts and for whom they are about. What is told
of one person within a few turns is one episode; it stands on a wish, or on something the client did that has a group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hereandnow.course.clauses import SENTENCE, clauses
from hereandnow.course.letters import NAMED
from hereandnow.course.people import AGE, HOW_OLD, NOW, PAST, ROOM, THERAPIST, People, Spoken, Time, plain
from hereandnow.course.relations import KEPT_BACK, SAYS_IT, Part, group_of, wished
from hereandnow.domain import Citation, Evidence, Review, Turn

SAME_EPISODE = 8
"""Turns: what is told of one person no further apart belongs to one episode (our choice: four of the client's)."""
WRONG_ORDER = 5
WITHOUT_GROUP, BUT_SAID = 5, 3
"""Turns by which a part counts as further away: told before what it answers, and in words that no group knows, or that
say at least that the client said something (our choice)."""
NEXT_TOLD = 4
"""Turns after a wish that names nobody in which whoever is told of is the one it is wished of (our choice)."""
PAST_WITHIN = 12
"""Turns before an episode in which "when I was eight" still says its time, while the same person is spoken of."""
_REPORTS = re.compile(
    rf"\b(?:he|she|they|it|(?!Then|And|So|But|Well|When|Because){NAMED}|mum|dad|mam) (?:(?!i\b"
    r"|I\b)\w+ )?(?:said|says|goes|went|asked|told|wrote|texted|put|was like)\b|\b(?:he|she|they"
    rf"|{NAMED})'(?:ll|d) (?:go|say|ask|be like)\b"
)
_QUOTES = re.compile(rf"\b(?:he|she|they|(?!Then|And|So|But){NAMED}) (?:said|says|goes|was like),")
"""Where somebody else's words begin; in that sentence "I" is theirs, until the client says what they said."""
_I_REPORT = re.compile(r"\bi (?:\w+ )?(?:said|says|say|goes|went|told|texted|wrote|put|asked)\b", re.I)
_DIRECT = re.compile(
    r"\b(?:with|to|at|from|for|tell(?:ing)?|ask(?:ing)?|show(?:ing)?|told|asked|send|sent|read|bring|brought|let"
    r"|answer|see|thank|have) you\b|\byour (?:face|voice|form|check-in|message|email|text|question|room|chair|pen"
    r"|letter|link|office|window|eyes)\b|\byou (?:said|asked|came|did|had|were|wrote|sent|put|laughed|looked|gave"
    r"|told|went|shut|got|made|took|never|didn't|wouldn't|might|won't)\b|\byou'(?:d|ll|re|ve) (?:just |only "
    r"|probably )?(?:think|say|be|have|go|see|look|find|sigh|write|get|laugh|want|so|tired|bored|been|got|notice"
    r"|stop|leave|send|tell|decide)\b",
    re.I,
)
_CONTACT_HERE = re.compile(
    r"\b(?:check-in|check in|booking|book(?:ed)? (?:it|the|in|one|two|three|four)|slots?|appointment|this session"
    r"|last session|in here|coming here|your (?:form|link|message))\b",
    re.I,
)
_I_ACT = re.compile(
    r"^\W*(?:(?:and|so|but|then|well|no|yeah|oh|anyway|now|course|in the end)\W+)*(?:i|i've"
    r"|i'd)\b(?: \w+ly)? (?:just |only |then |even |still )?(?!do\b|don't|did\b|think|thought|suppose|mean|guess"
    r"|wonder|remember|know|knew|want|wish|hope|need|feel|felt|was\b|am\b|like\b|love|loved|could|would|will|can"
    r"|can't|see\b|saw|heard|understand|had (?:a|this|the|my|no)\b|have (?:a|the|no)\b|believe|hate|might|should"
    r"|must|got a|never thought|used|wasn't|weren't|'m\b)(\w+)",
    re.I,
)
"""Something the client did, in the first person: what stands there is no thinking, wanting or being."""
_OTHERS_CLAUSE = re.compile(
    r"\W*(?:(?:and|so|but|then|because|that|well|if|when)\W+)*(?:he|she|they|you|it|we|there|people|folk)(?:'\w+)?\b",
    re.I,
)
_IMAGINED = re.compile(
    r"\bi(?:'d)? (?:thought|think|imagined)\b.{0,120}\b(?:he|she)'(?:ll|d)\b|^\W*(?:he|she)'(?:ll|d)\b", re.I
)
_PRONOUN_FIRST = re.compile(r"^\W*(?:to \w+ )?(?:him|her|them)\b", re.I)
_ACTED = re.compile(r"^\W*(?:(?:and|then|but|no)\W+)*(?:so i\b|i (?:\w+ )?(?:said|told|went)\b)", re.I)
"""What is told as an answer: "so I", "I said"."""
_OTHER_ACT = re.compile(r"\b(?:he|she|they|you)(?:'d|'s|'ll)? (?!know\b|see\b|mean\b|could\b|can\b)(\w+)", re.I)


@dataclass(frozen=True, slots=True)
class Told:
    """One part of an episode in the client's words, and its group, empty where the words fit none."""

    part: Part
    group: str
    citation: Citation
    possible: bool


@dataclass(frozen=True, slots=True)
class Episode:
    """What was told of one person at one place of a session. ``person`` is empty where the words name nobody."""

    session: date
    person: str
    time: Time
    told: tuple[Told, ...]

    @property
    def groups(self) -> frozenset[tuple[Part, str]]:
        """The groups of its parts."""
        return frozenset((told.part, told.group) for told in self.told if told.group)

    def of(self, part: Part) -> Told | None:
        """The part, where it was told."""
        return next((told for told in self.told if told.part == part), None)

    @property
    def kept_back(self) -> bool:
        """Whether the client wished for something and did something else than say so, in words that show both."""
        wish, other, own = (self.of(part) for part in PARTS)
        if wish is None or own is None or own.group not in KEPT_BACK:
            return False
        in_order = other is not None and _place(wish) < _place(other) < _place(own)
        return in_order or not wish.possible

    @property
    def perhaps_kept_back(self) -> bool:
        """The same, where what the client did is told in words that no group knows, or the wish names nobody."""
        wish, own = self.of("wish"), self.of("response_of_self")
        if wish is None or own is None or own.group == SAYS_IT or self.kept_back:
            return False
        return bool(own.group) or _ACTED.search(plain(own.citation.evidence.quote)) is not None

    @property
    def said(self) -> bool:
        """Whether the client asked, or said it."""
        own = self.of("response_of_self")
        return own is not None and own.group == SAYS_IT


PARTS: tuple[Part, ...] = ("wish", "response_of_other", "response_of_self")


def _place(told: Told) -> tuple[int, int]:
    evidence = told.citation.evidence
    return evidence.turn.index, evidence.start


@dataclass(frozen=True, slots=True)
class _Found:
    part: Part
    group: str
    person: str
    evidence: Evidence
    sure: bool

    @property
    def turn(self) -> int:
        return self.evidence.turn.index

    @property
    def place(self) -> tuple[int, int]:
        return self.turn, self.evidence.start

    @property
    def carries(self) -> bool:
        """Whether an episode may stand on it."""
        return self.part == "wish" or (self.part == "response_of_self" and bool(self.group))


def find_episodes(day: date, review: Review, people: People) -> Iterator[Episode]:
    """The episodes of one session, in order."""
    found = _placed(list(_parts(review, people)))
    past = _Past(review)
    for cluster in _clusters(found):
        chosen = _chosen(cluster)
        first = min(one.turn for one in chosen)
        last = max(one.turn for one in chosen)
        person = chosen[0].person
        time: Time = "here" if person == THERAPIST else "past" if past.is_past(first, last) else "present"
        told = tuple(
            Told(one.part, one.group, Citation(day, one.evidence), not one.sure)
            for one in sorted(chosen, key=lambda one: one.place)
        )
        yield Episode(day, person, time, told)


def _parts(review: Review, people: People) -> Iterator[_Found]:
    spoken = Spoken(people)
    delays = {a.turn.index: a for a in review.annotations.of("client.delays_contact") if not a.faint}
    before: Turn | None = None
    for turn in review.session.turns:
        if turn.speaker == "client":
            yield from _of_turn(turn, spoken, people, delays.get(turn.index) is not None, before)
        else:
            spoken.hear(turn.text, turn.index, turn.speaker)
        before = turn


def _placed(found: Sequence[_Found]) -> list[_Found]:
    """A wish that names nobody belongs to whoever is told of next, within a few turns."""
    placed = []
    for place, one in enumerate(found):
        if one.part == "wish" and not one.sure and one.person != THERAPIST:
            after = [other for other in found[place + 1 :] if other.turn - one.turn <= NEXT_TOLD]
            person = next((other.person for other in after if other.person and other.part != "wish"), one.person)
            one = replace(one, person=person)
        placed.append(one)
    return placed


def _of_turn(turn: Turn, spoken: Spoken, people: People, delays: bool, before: Turn | None) -> Iterator[_Found]:
    about_us = before is not None and before.speaker == "therapist" and bool(_US.search(plain(before.text)))
    last = THERAPIST if about_us else ""
    for match in SENTENCE.finditer(turn.text):
        sentence, start = plain(match[0]), match.start()
        here = _here_from(sentence, delays or about_us)
        named = people.found_in(match[0])
        earlier = spoken.copy()
        if here is not None and (not named or named[0].start > here):
            person = THERAPIST
        elif last == THERAPIST and _IMAGINED.search(sentence):
            person = THERAPIST  # "and I thought, he'll be cross": of whoever was just spoken to
        elif named and (not named[0].beside or not last):
            person = named[0].name
        else:
            person = spoken.whom(sentence, turn.index) or last or spoken.current(turn.index)
        spoken.hear(match[0], turn.index)
        quoting = False
        for at, clause in clauses(sentence):
            quoting = bool(_QUOTES.search(clause)) or (quoting and not _I_REPORT.search(clause))
            if not quoting or _QUOTES.search(clause):
                yield from _of_clause(turn, start + at, clause, person, people, earlier)
        last = person


_US = re.compile(
    r"\b(?:with me|in here|between us|the two of us|tell me so|told me|from me|about me|my (?:voice|face|form"
    r"|question)|you and me|the form|the booking|check-in|you (?:didn't|don't) (?:ask|tell|say)|to me\b)",
    re.I,
)


def _here_from(sentence: str, about_us: bool) -> int | None:
    """Where a sentence turns to the therapist; None where it does not, or where it tells what somebody said."""
    if _REPORTS.search(sentence):
        return None
    said = _I_REPORT.search(sentence)
    patterns: list[re.Pattern[str]] = [_DIRECT, _CONTACT_HERE, *([ROOM] if about_us else [])]
    for pattern in patterns:
        found = pattern.search(sentence)
        if found is not None and (said is None or found.start() < said.start()):
            return found.start()
    return None


def _of_clause(
    turn: Turn,
    start: int,
    clause: str,
    person: str,
    people: People,
    earlier: Spoken,
) -> Iterator[_Found]:
    if len(clause.split()) < 2 and "i " not in clause.lower():
        return
    reported = _REPORTS.search(clause)
    wish = wished(clause)
    of_others = reported is not None and (wish is None or reported.start() < clause.rindex(wish[0]))
    length = len(clause.rstrip())
    evidence = _evidence(turn, start, length)
    if evidence is None:
        return
    named_here = people.found_in(turn.text[start : start + length])
    subject = [one.name for one in named_here if not one.beside]
    whom = subject[0] if subject and person != THERAPIST else person
    if not of_others:
        if wish is not None:
            what, of_somebody = wish
            wished_of = _wished_of(clause, what, whom, turn, people, earlier, start)
            if wished_of or not of_somebody:
                yield _Found("wish", group_of("wish", what), wished_of, evidence, of_somebody)
            return
        own = "" if _OTHERS_CLAUSE.match(clause) else group_of("response_of_self", clause)
        if own:
            yield _Found("response_of_self", own, whom, evidence, True)
            return
        if _I_ACT.search(clause):
            yield _Found("response_of_self", "", whom, evidence, False)
            return
    if whom and not re.match(r"\W*(?:(?:and|so|but|then)\W+)*i\b", clause, re.I):
        other = group_of("response_of_other", clause)
        if other or _OTHER_ACT.search(clause) or named_here:
            yield _Found("response_of_other", other, whom, evidence, bool(other))


def _wished_of(clause: str, wish: str, person: str, turn: Turn, people: People, earlier: Spoken, start: int) -> str:
    said = _I_REPORT.search(clause)
    at = clause.rindex(wish) if wish else len(clause)
    if said is not None and said.start() < at:
        return ""
    if _PRONOUN_FIRST.match(wish):
        return earlier.whom(wish[:16], turn.index)
    if re.search(r"\byou\b(?! know| see)", wish[:40], re.I):
        return THERAPIST
    named = people.found_in(turn.text[start + at : start + len(clause)])
    if named:
        return named[0].name
    return earlier.whom(wish, turn.index) or person


def _evidence(turn: Turn, start: int, length: int) -> Evidence | None:
    text = turn.text[start : start + length]
    trimmed = start + len(text) - len(text.lstrip(" ,"))
    end = start + length
    return Evidence.of(turn, trimmed, end) if trimmed < end else None


def _clusters(found: Sequence[_Found]) -> Iterator[list[_Found]]:
    """What is told of one person, around what an episode may stand on."""
    people = dict.fromkeys(one.person for one in found if one.person)
    for person in people:
        of_person = [one for one in found if one.person == person]
        strong = [one for one in of_person if one.carries]
        current: list[_Found] = []
        groups: list[list[_Found]] = []
        for one in strong:
            if current and one.turn - current[-1].turn > SAME_EPISODE:
                groups.append(current)
                current = []
            current.append(one)
        if current:
            groups.append(current)
        for group in groups:
            low, high = group[0].turn - SAME_EPISODE, group[-1].turn + SAME_EPISODE
            yield [one for one in of_person if low <= one.turn <= high]


def _chosen(cluster: Sequence[_Found]) -> list[_Found]:
    """One of each part: the wish, what the other did after it, and what the client did after that, each the nearest;
    what has a group goes before what has none, and what came before only where nothing came after."""
    wishes = [one for one in cluster if one.part == "wish"]
    own = [one for one in cluster if one.part == "response_of_self"]
    others = [one for one in cluster if one.part == "response_of_other"]
    centre = next((one for one in wishes if one.sure), wishes[0]) if wishes else next(one for one in own if one.group)
    chosen = [centre]
    if others:
        chosen.append(min(others, key=lambda one: _away(one, centre, before=2)))
    if wishes and own:
        last = max((one for one in chosen if abs(one.turn - centre.turn) <= 4), key=lambda one: one.place)
        chosen.append(min(own, key=lambda one: _away(one, last, before=WRONG_ORDER)))
    return chosen


def _away(one: _Found, centre: _Found, *, before: int) -> tuple[float, int]:
    turns = abs(one.turn - centre.turn) + (
        0 if one.group else BUT_SAID if _I_REPORT.search(one.evidence.quote) else WITHOUT_GROUP
    )
    if one.place < centre.place:
        turns += before
    return turns, abs(one.evidence.start - centre.evidence.start) if one.turn == centre.turn else 0


class _Past:
    """Where in a session an earlier time is told of."""

    def __init__(self, review: Review) -> None:
        self._turns = review.session.turns

    def is_past(self, first: int, last: int) -> bool:
        """Whether an episode on these turns is of childhood: said in it, or shortly before and nothing newer "
        "since."""
        for turn in reversed(self._turns[max(first - PAST_WITHIN, 0) : last + 1]):
            text = plain(turn.text)
            asked = turn.index > 0 and HOW_OLD.search(plain(self._turns[turn.index - 1].text)) is not None
            if PAST.search(text) or (asked and AGE.search(text)):
                return True
            if NOW.search(text):
                return False
        return False
