"""Speakers' labels at the start of a line: what may be one, and which are speakers.

Whether ``Name: words`` opens a turn or is prose ("Note to self: call her") cannot be told from one line, so it is
decided over the whole file by ``speakers_among``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from hereandnow.transcripts.clock import TIME, seconds
from hereandnow.transcripts.names import is_prose, key_of, may_name
from hereandnow.transcripts.roles import role_of

_INVISIBLE = "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_GAP = r"\s{0,9}"
"""Spaces between the parts of a line's head; bounded, so that a line of ten million spaces costs nothing."""

_SPAN = rf"{TIME}(?:{_GAP}(?:-->|-|–){_GAP}{TIME})?"
_BARE = r"(?P<bare>[^\s:：][^:：]{0,59}?)"
_BOXED = r"\[(?P<boxed>[^\[\]:：]{1,60})\]"
_START = rf"[\s{_INVISIBLE}]{{0,40}}(?:>>+\s?|[-–—•]\s)?"
_LINE = re.compile(
    rf"{_START}(?:(?:\[(?P<t1>{_SPAN})\]|\((?P<t2>{_SPAN})\)|(?P<t3>{_SPAN})){_GAP}[-–—|:]?{_GAP})?"
    rf"(?:\*\*|__)?(?:{_BOXED}|{_BARE})"
    rf"(?:{_GAP}(?P<aside>\([^()]{{1,60}}\)|\[[^\[\]]{{1,60}}\])|\s{{1,9}}(?P<t4>{_SPAN}))?"
    r"(?:\*\*|__)?\s{0,3}(?P<colon>[:：])(?:\*\*|__)?(?P<gap>\s+|$|(?=[^\W\d_]|[\"'“‘«(\[.…*]))"
    rf"(?:\[(?P<t5>{_SPAN})\]\s*|\((?P<t6>{_SPAN})\)\s*)?(?P<text>.*)",
    re.S,
)
_HEADING = re.compile(rf"{_START}(?:{_BOXED}\s{{1,9}}|{_BARE}(?:\s{{2,9}}|\t))[\[(]?(?P<time>{_SPAN})[\])]?\s*")
_SPLIT_SPAN = re.compile(r"\s*(?:-->|-|–)\s*")


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line that may open a turn: the label, what that shares with its other spellings, the words after it, the time
    beside it as written."""

    label: str
    key: str
    text: str
    written: str | None = None

    @property
    def times(self) -> tuple[float | None, float | None]:
        """Start and end, as far as they are times."""
        return times_of(self.written)

    @property
    def timed(self) -> bool:
        """Whether a time stands beside the label."""
        return self.times[0] is not None


def labelled(line: str) -> LabelledLine | None:
    """The line as label and words, if it has the shape of one: ``[00:12] Anna (softly): words``; else None."""
    match = _LINE.match(line)
    if match is None:
        match = _HEADING.fullmatch(line)
        label = _label(match) if match else ""
        return LabelledLine(label, key_of(label), "", match["time"]) if match and not is_prose(label) else None
    label, text, aside = _label(match), match["text"].strip(), match["aside"]
    if not match["gap"] and text and match["colon"] == ":" and not _opens_without_a_space(label, text):
        return None
    written = next((match[f"t{n}"] for n in range(1, 7) if match[f"t{n}"]), None)
    if aside is not None:
        if re.fullmatch(_SPAN, aside[1:-1].strip()):
            written = written or aside[1:-1]
        elif role_of(aside) is not None:
            label = f"{label} ({aside[1:-1]})"
        else:
            text = f"{aside} {text}".strip()
    return LabelledLine(label, key_of(label), text, written)


def times_of(written: str | None) -> tuple[float | None, float | None]:
    """Start and end of ``00:12`` or ``00:12 - 00:15``; None for what is no time."""
    if written is None:
        return None, None
    first, *rest = _SPLIT_SPAN.split(written.strip())
    return seconds(first), (seconds(rest[0]) if rest else None)


def cannot_be(written: str | None) -> bool:
    """Whether a time, or the end of a span, is written that no clock shows: ``00:61``."""
    return written is not None and any(seconds(part) is None for part in _SPLIT_SPAN.split(written.strip()))


def speakers_among(lines: Iterable[LabelledLine | None]) -> frozenset[str]:
    """The keys of the labels that are speakers; None stands for a line without a label.

    A label that names a role (``T``, ``Client``) always is one, and so is a name beside a time. Anything else before a
    colon is one when it occurs twice, unless it is clearly prose ("And I said"). What occurs once is one only where
    that is the more careful reading: no other line goes on without a label, or, for a name, fewer than two speakers are
    known otherwise.
    """
    lines = list(lines)
    prose = None in lines
    heads = Counter((line.key, line.label, line.timed) for line in lines if line is not None)
    seen: Counter[str] = Counter()
    names: set[str] = set()
    sure: set[str] = set()
    for (key, label, timed), count in heads.items():
        if timed and may_name(label):
            sure.add(key)
        elif is_prose(label):
            prose = True
        else:
            seen[key] += count
            if role_of(label) is not None:
                sure.add(key)
            elif may_name(label):
                names.add(key)
    sure |= {key for key, count in seen.items() if count > 1 or not prose}
    if len(sure) < 2:
        sure |= names
    return frozenset(sure)


def _label(match: re.Match[str]) -> str:
    return (match["boxed"] or match["bare"]).strip()


def _opens_without_a_space(label: str, text: str) -> bool:
    """Whether ``T:words`` or ``Anna:Words`` may be a turn, which ``re:words`` is not."""
    return role_of(label) is not None or (may_name(label) and text[0].isupper())
