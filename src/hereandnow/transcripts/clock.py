"""Times: written ones to seconds, and whether a row of them runs forward."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

SLIGHT_OVERLAP = 2.0
"""Seconds that two utterances may share. People do talk over one another, and recognisers round; more than this means
that the times cannot be trusted."""

TIME = r"(?:[0-9]{1,3}:)?[0-9]{1,3}:[0-9]{2}(?:[.,][0-9]{1,3})?"
"""A time as people and programs write it: ``1:02:03``, ``00:12``, ``00:00:07.250``."""

_PARTS = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-9]{2})(?:[.,]([0-9]{1,3}))?")


@dataclass(frozen=True, slots=True)
class Order:
    """How a row of times runs: how many overlap slightly, and the first place where they cannot be (and why)."""

    overlaps: int = 0
    wrong_at: int | None = None
    reason: str = ""


def seconds(written: str) -> float | None:
    """Seconds of a written time; two parts are minutes and seconds. None when it is no time."""
    match = _PARTS.fullmatch(written.strip())
    if match is None:
        return None
    hours, minutes, rest, fraction = match.groups()
    if int(rest) > 59 or (hours is not None and int(minutes) > 59):
        return None
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(rest)
    return whole + int((fraction or "").ljust(3, "0")) / 1000


def order_of(spans: Iterable[tuple[float | None, float | None]]) -> Order:
    """Check that starts never go back, that nothing ends before it starts, and that overlaps are slight."""
    overlaps = 0
    latest_start = latest_end = 0.0
    for place, (start, end) in enumerate(spans):
        if start is None:
            continue
        if end is not None and end < start:
            return Order(overlaps, place, "ends before it starts")
        if start < latest_start:
            return Order(overlaps, place, "starts before the one before it")
        shared = min(latest_end, start if end is None else end) - start
        if shared > SLIGHT_OVERLAP + 1e-6:
            return Order(overlaps, place, f"overlaps an earlier one by more than {SLIGHT_OVERLAP:.0f} seconds")
        overlaps += shared > 1e-6
        latest_start = start
        latest_end = max(latest_end, start if end is None else end)
    return Order(overlaps)


def overlap_note(count: int, noun: str) -> tuple[str, ...]:
    """The sentence that reports slight overlaps, if there are any."""
    if not count:
        return ()
    verb = "overlaps" if count == 1 else "overlap"
    return (f"{count} {noun}{'' if count == 1 else 's'} {verb} the one before slightly; their times were kept.",)
