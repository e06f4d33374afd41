"""Speakers' labels at the start of a line: what one looks like, which are speakers, what role one names.

Whether ``Name: words`` opens a turn or is prose ("Note to self: call her") cannot be told from one line, so it is
decided over the whole file by ``speakers_among``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from hereandnow.domain import Speaker
from hereandnow.transcripts.clock import TIME, seconds


def _set(spaced: str) -> frozenset[str]:
    return frozenset(spaced.split())


_THERAPIST = _set(
    "therapist psychotherapist counsellor counselor psychologist psychiatrist clinician analyst practitioner coach "
    "helper provider doctor interviewer"
)
_CLIENT = _set("client patient helpee seeker help-seeker helpseeker analysand interviewee")
_THERAPIST_SHORT = _set("t th ther thp tx psy couns")
_CLIENT_SHORT = _set("c cl p pt pat")
_TITLES = _set("dr doctor prof professor")
_KIN = _set("mother mom mum father dad parent parents wife husband partner son daughter child sister brother friend s")
_PARTICLES = _set("van von der den de del di da du la le al el bin ibn of the and")

_INVISIBLE = "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_GAP = r"\s{0,9}"
"""Spaces between the parts of a line's head; bounded, so that a line of ten million spaces costs nothing."""

_SPAN = rf"{TIME}(?:{_GAP}(?:-->|-|–){_GAP}{TIME})?"
_NAME = r"[^\W\d_](?:[\w .'’&/#-]{0,46}[\w.])?"
_START = rf"[\s{_INVISIBLE}]{{0,40}}(?:>>+\s?|[-–—•]\s)?"
_LINE = re.compile(
    rf"{_START}(?:(?:\[(?P<t1>{_SPAN})\]|\((?P<t2>{_SPAN})\)|(?P<t3>{_SPAN})){_GAP}[-–—|:]?{_GAP})?"
    rf"(?:\*\*|__)?(?:\[(?P<boxed>{_NAME})\]|(?P<bare>{_NAME}?))"
    rf"(?:{_GAP}\((?P<aside>[^()]{{1,60}})\)|{_GAP}\[(?P<t4>{_SPAN})\]|\s{{1,9}}(?P<t5>{_SPAN}))?"
    r"(?:\*\*|__)?\s{0,3}(?P<colon>[:：])(?:\*\*|__)?(?P<gap>\s+|$|(?=[^\W\d_]|[\"'“‘«(\[.…*]))"
    rf"(?:\[(?P<t6>{_SPAN})\]\s*|\((?P<t7>{_SPAN})\)\s*)?(?P<text>.*)",
    re.S,
)
_HEADING = re.compile(
    rf"{_START}(?:\[(?P<boxed>{_NAME})\]\s{{1,9}}|(?P<bare>{_NAME}?)(?:\s{{2,9}}|\t))[\[(]?(?P<time>{_SPAN})[\])]?\s*"
)
_SPLIT_SPAN = re.compile(r"\s*(?:-->|-|–)\s*")


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line that may open a turn: the label, the words after it, the times beside it."""

    label: str
    text: str
    start: float | None = None
    end: float | None = None

    @property
    def timed(self) -> bool:
        """Whether a time stands beside the label."""
        return self.start is not None


def labelled(line: str) -> LabelledLine | None:
    """The line as label and words, if it has the shape of one: ``[00:12] Anna (softly): words``; else None."""
    match = _LINE.match(line)
    if match is not None:
        label = (match["boxed"] or match["bare"]).strip()
        if not match["gap"] and match["text"] and match["colon"] == ":" and role_of(label) is None:
            return None
        aside = match["aside"]
        written = next((match[f"t{n}"] for n in range(1, 8) if match[f"t{n}"]), None)
        text = match["text"].strip()
        if aside is not None:
            if times_of(aside)[0] is not None:
                written = written or aside
            elif role_of(aside) is not None:
                label = f"{label} ({aside})"
            else:
                text = f"({aside}) {text}".strip()
        return LabelledLine(label, text, *times_of(written))
    match = _HEADING.fullmatch(line)
    if match is not None:
        label = (match["boxed"] or match["bare"]).strip()
        start, end = times_of(match["time"])
        if start is not None and may_name(label):
            return LabelledLine(label, "", start, end)
    return None


def times_of(written: str | None) -> tuple[float | None, float | None]:
    """Start and end of ``00:12`` or ``00:12 - 00:15``; None for what is no time."""
    if written is None:
        return None, None
    first, *rest = _SPLIT_SPAN.split(written.strip())
    return seconds(first), (seconds(rest[0]) if rest else None)


def key_of(label: str) -> str:
    """What two spellings of one label share: case and spaces do not count."""
    return " ".join(label.casefold().split())


def speakers_among(lines: Iterable[LabelledLine | None]) -> frozenset[str]:
    """The keys of the labels that are speakers; None stands for a line without a label.

    A label that names a role (``T``, ``Client``) always is one. A name is one when it occurs twice, or beside a time.
    A name that occurs once is one only where that is the more careful reading: no other line goes on without a label,
    or fewer than two speakers are known otherwise. Words that are no name ("Note to self") never are.
    """
    seen: Counter[str] = Counter()
    names: set[str] = set()
    sure: set[str] = set()
    prose = False
    for line in lines:
        if line is None:
            prose = True
            continue
        key = key_of(line.label)
        seen[key] += 1
        is_name = may_name(line.label)
        if role_of(line.label) is not None or (line.timed and is_name):
            sure.add(key)
        elif is_name:
            names.add(key)
        elif not _is_lower_name(line.label):
            prose = True
    sure |= {key for key, count in seen.items() if count > 1 and (key in names or _is_lower_name(key))}
    if len(sure) < 2 or not prose:
        sure |= names
    return frozenset(sure)


def role_of(label: str) -> Speaker | None:
    """The role that a label names in itself: ``Therapist``, ``T1``, ``Anna (client)``; None for a mere name."""
    parts = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", label.replace("_", " ").casefold())
    if len(parts) == 1:
        if parts[0] in _THERAPIST_SHORT:
            return "therapist"
        if parts[0] in _CLIENT_SHORT:
            return "client"
    if _KIN.intersection(parts):
        return None
    roles: set[Speaker] = set()
    if _THERAPIST.intersection(parts) and (len(parts) == 1 or parts[0] not in _TITLES):
        roles.add("therapist")
    if _CLIENT.intersection(parts):
        roles.add("client")
    return roles.pop() if len(roles) == 1 else None


def may_name(label: str) -> bool:
    """Whether a label has the shape of a name: at most four words, each with a capital but for such as "van".

    In a script without capitals every word will do.
    """
    parts = [part for part in re.split(r"[\s_./&#-]+", label) if part]
    return 0 < len(parts) <= 4 and all(
        not part[0].islower() or (place > 0 and part in _PARTICLES) for place, part in enumerate(parts)
    )


def has_title(label: str) -> bool:
    """Whether a label carries a doctor's or professor's title: a hint at the therapist where nobody is named so."""
    first = re.match(r"[^\W\d_]+", label.casefold())
    return first is not None and first.group() in _TITLES


def _is_lower_name(label: str) -> bool:
    """A name typed small, as in chats: one word, perhaps with a number."""
    return re.fullmatch(r"[^\W\d_]{2,20}[ _-]?[0-9]{0,3}", label) is not None
