"""Time between turns: how long each waits before speaking, and silences. Nothing is said where times do not show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from hereandnow.domain import Measure, Session, Speaker

SILENCE = 3.0
"""Seconds from which a gap counts as a silence: that of the Pausing Inventory Categorization System (Levitt, 2001;
Frankel and others, 2006, coded "silences of 3 s or longer")."""
ABUTTING = 0.9
"""Share of gaps of exactly 0 s from which a file's ends are taken to be the next starts, as captions have them: such
times show no waiting at all (our choice)."""


@dataclass(frozen=True, slots=True)
class _Gap:
    """Seconds between the end of one turn and the start of the next; below 0 where they overlap."""

    before: Speaker
    after: Speaker
    seconds: float


def measure_timing(session: Session) -> Iterator[Measure]:
    """Turn latency (median), silences counted, silence in seconds; None with a reason where times do not show it."""
    gaps = _known_gaps(session)
    missing = _why_not(session, gaps)
    if missing:
        gaps = []
    known = f"{len(gaps)} of {len(session.turns) - 1} gaps between turns have known times"
    waits = {who: [gap.seconds for gap in gaps if gap.after == who and gap.before == other] for who, other in _PAIRS}
    both = [seconds for found in waits.values() for seconds in found]
    yield Measure(
        name="latency",
        title="Wait before speaking, median",
        unit="seconds",
        value=median(both) if both else None,
        therapist=median(waits["therapist"]) if waits["therapist"] else None,
        client=median(waits["client"]) if waits["client"] else None,
        basis=f"over {len(both)} change{'' if len(both) == 1 else 's'} of speaker; {known}" if both else "",
        missing=missing
        or ("" if both else "There is no change of speaker between therapist and client with known times."),
        caution="A wait can be thought, feeling, translation, a slow connection or the transcriber's clock. Below 0 "
        "both speak at once.",
    )
    silences = [gap for gap in gaps if gap.seconds >= SILENCE]
    for name, title, unit, worth in (
        ("silences", "Silences", f"gaps of {SILENCE:g} seconds or more", lambda gap: 1.0),
        ("silence", "Time in silence", "seconds", lambda gap: gap.seconds),
    ):
        yield Measure(
            name=name,
            title=title,
            unit=unit,
            value=None if missing else sum((worth(gap) for gap in silences), 0.0),
            therapist=None if missing else sum((worth(gap) for gap in silences if gap.after == "therapist"), 0.0),
            client=None if missing else sum((worth(gap) for gap in silences if gap.after == "client"), 0.0),
            basis="" if missing else f"therapist and client: who spoke next; {known}",
            missing=missing,
            caution="Silence can be work, rest, feeling or distance; only the two know which. Pauses within a turn are "
            "not seen.",
        )


_PAIRS: tuple[tuple[Speaker, Speaker], ...] = (("therapist", "client"), ("client", "therapist"))


def _known_gaps(session: Session) -> list[_Gap]:
    found = []
    for before, after in zip(session.turns, session.turns[1:], strict=False):
        # A start before the start of the turn before it is a slip of the clock, not an overlap.
        if before.end is not None and after.start is not None and after.start >= (before.start or 0):
            found.append(_Gap(before.speaker, after.speaker, after.start - before.end))
    return found


def _why_not(session: Session, gaps: list[_Gap]) -> str:
    """Why nothing can be said of time between turns; empty where it can."""
    if len(session.turns) < 2:
        return "One turn has nothing between turns."
    if not any(turn.start is not None for turn in session.turns):
        return "The transcript has no times, so waits and silences cannot be said."
    if not any(turn.end is not None for turn in session.turns):
        return "The transcript says when turns start but not when they end, so waits and silences cannot be said."
    if not gaps:
        return "No two neighbouring turns have both an end and a next start, so waits and silences cannot be said."
    if len(gaps) > 1 and sum(gap.seconds == 0 for gap in gaps) >= ABUTTING * len(gaps):
        return "In this transcript a turn ends where the next one starts, so its times do not show waits or silences."
    return ""
