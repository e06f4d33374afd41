"""Contacts and replies: booking, coming late, staying away and answering check-ins, as facts.

Only a change within this client is said, held against the client's own earlier times: self-reported attachment did not
predict missed appointments in 110 files (University of Connecticut dissertation 2202), while a choice of times and
reminders did change attendance. So the first reasons to think of are benign, and what remains is a question.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from hereandnow.course.in_words import days_in_words, in_words
from hereandnow.domain import CheckIn, Citation, Contact, ContactKind, Course

BENIGN = ("work", "childcare", "transport", "money", "illness", "time zones", "holy days", "an unclear reminder")
"""Reasons to think of first, before any other."""
WAITS_FROM = 4
"""Waits from which there is a usual: three, as for baselines, and the one that is held against them."""
SLOWER = 3.0
LONGER_BY = 24.0
"""A wait is called longer than usual from three times the client's own median of all, and a day more than it
(our choice: an evening is no delay)."""
_HOUR = 3600.0
_SHORTEST = {"replies": _HOUR, "bookings": 24 * _HOUR}
"""Seconds: what is quicker counts as an hour, or a day, so that minutes do not make a usual that an evening exceeds
(our choice)."""


@dataclass(frozen=True, slots=True)
class Wait:
    """How long one thing took: ``hours`` from ``since`` to the answer or the booking, about one session.

    ``times_usual`` is the ratio to the client's own median of all (the difference of logarithms, taken
    back), None where there are fewer than four. ``reason`` is the one that was given.
    """

    session: date
    hours: float
    times_usual: float | None
    longer: bool
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """One kind of wait over a course: ``replies`` to check-ins, or ``bookings`` after a day could be chosen."""

    kind: str
    title: str
    waits: tuple[Wait, ...]
    usual_hours: float | None
    unanswered: tuple[date, ...]
    missing: str
    sentence: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Happenings:
    """What was moved, cancelled, missed or late, by whom, with the reasons as they were given, and the benign ones to
    think of first. ``citations`` are the client's own words on delay and distance in the sessions."""

    facts: tuple[Contact, ...]
    benign: tuple[str, ...]
    sentence: str
    question: str
    citations: tuple[Citation, ...]


def find_waits(course: Course) -> Iterator[Waits]:
    """The client's replies to check-ins, and the client's bookings, each only where there is one."""
    answered = [(c.session, c.waited.total_seconds(), "") for c in course.check_ins if c.waited is not None]
    unanswered = tuple(c.session for c in course.check_ins if _unanswered(c))
    if answered or unanswered:
        yield _waits("replies", "Answers to check-ins", "the check-in was sent", answered, unanswered)
    booked = [
        (c.session, (c.date - c.offered).days * 24 * _HOUR, c.reason)
        for c in sorted(course.contacts, key=lambda c: c.date)
        if c.what == "booked" and c.by == "client" and c.offered is not None
    ]
    if booked:
        yield _waits("bookings", "Booking a session", "a day could be chosen", booked, ())


def find_happenings(course: Course) -> Happenings | None:
    """Everything but bookings, in the order of days; None where there is nothing, in facts or in words."""
    facts = tuple(sorted((c for c in course.contacts if c.what != "booked"), key=lambda c: c.date))
    spoken = tuple(
        Citation(day, annotation.evidence)
        for day, review in course.reviews.items()
        for annotation in review.annotations.of("client.delays_contact")
        if not annotation.faint
    )
    if not facts and not spoken:
        return None
    return Happenings(
        facts=facts,
        benign=BENIGN,
        sentence=_told(facts, spoken),
        question="Is there something about times, travel, money or reminders that we could make easier, or something "
        "about coming here that is good to speak of?",
        citations=spoken,
    )


def _unanswered(check_in: CheckIn) -> bool:
    said = check_in.ratings or check_in.words or check_in.different
    return check_in.sent is not None and check_in.answered is None and not said


def _waits(
    kind: str, title: str, since: str, times: Sequence[tuple[date, float, str]], unanswered: tuple[date, ...]
) -> Waits:
    logs = [math.log(max(seconds, _SHORTEST[kind])) for _, seconds, _ in times]
    waits = []
    usual_seconds = math.exp(median(logs)) if len(logs) >= WAITS_FROM else None
    for place, (day, seconds, reason) in enumerate(times):
        ratio = math.exp(logs[place]) / usual_seconds if usual_seconds else None
        longer = bool(usual_seconds and ratio and ratio >= SLOWER and seconds - usual_seconds >= LONGER_BY * _HOUR)
        waits.append(Wait(day, seconds / _HOUR, ratio, longer, reason))
    usual = usual_seconds / _HOUR if usual_seconds else None
    longer_ones = [wait for wait in waits if wait.longer]
    parts = []
    if waits:
        last = waits[-1]
        parts.append(
            f"{title}: the latest, about the session of {in_words(last.session)}, came "
            f"{_span(kind, last.hours)} after {since}"
        )
        if usual is not None and last.times_usual is not None:
            parts[-1] += f"; the usual of all {len(logs)} is {_span(kind, usual)}"
    if longer_ones:
        days = days_in_words([wait.session for wait in longer_ones])
        parts.append(f"Longer than this client's own usual, {len(longer_ones)} of {len(waits)}: {days}")
    if unanswered:
        parts.append(f"Not answered: {days_in_words(unanswered)}")
    missing = "" if usual is not None else f"With fewer than {WAITS_FROM} there is no usual to compare with."
    change = bool(longer_ones or unanswered)
    benign = f" First reasons to think of: {', '.join(BENIGN)}." if change else ""
    return Waits(
        kind=kind,
        title=title,
        waits=tuple(waits),
        usual_hours=usual,
        unanswered=unanswered,
        missing=missing,
        sentence=". ".join(parts) + "." + (f" {missing}" if missing else "") + benign,
        question="Has something made it harder to be in touch, or would another way or time suit you better?"
        if change
        else "",
    )


_DONE: dict[ContactKind, str] = {"moved": "moved", "cancelled": "cancelled", "late": "begun late", "missed": "missed"}


def _told(facts: Sequence[Contact], spoken: Sequence[Citation]) -> str:
    parts = []
    for what, done in _DONE.items():
        by_client, by_therapist = (
            sum(1 for fact in facts if fact.what == what and fact.by == party) for party in ("client", "therapist")
        )
        if by_client or by_therapist:
            whose = [
                f"{count} by the {party}"
                for count, party in ((by_client, "client"), (by_therapist, "therapist"))
                if count
            ]
            parts.append(f"{done}: {' and '.join(whose)}")
    with_reason = sum(bool(fact.reason) for fact in facts)
    sentence = f"Sessions {'; '.join(parts)}." if parts else ""
    if facts:
        sentence += f" A reason was given for {with_reason} of {len(facts)}."
    if spoken:
        times = "once" if len(spoken) == 1 else f"{len(spoken)} times"
        sentence += f" In the sessions the client spoke {times} of delay or distance, here or with others."
    return f"{sentence.strip()} First reasons to think of: {', '.join(BENIGN)}."


def _span(kind: str, hours: float) -> str:
    """Hours in words: hours or days, whichever reads best; bookings are known by the day only."""
    if kind == "bookings":
        days = round(hours / 24)
        return "a day or less" if days <= 1 else f"{days} days"
    if hours < 1:
        return "within the hour"
    return f"{hours:.0f} hours" if hours < 48 else f"{hours / 24:.1f} days"
