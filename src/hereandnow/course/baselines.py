"""Baselines: how often something comes in a session, held against this client's own earlier sessions and nobody else's.

A rate is per 100 client turns. What only may be there (a possible annotation) counts, as it does in moments; how
many of the turns rest on nothing surer is said beside the rate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from hereandnow.course.in_words import in_words
from hereandnow.domain import Annotation, Citation, Course, Review

SESSIONS_FROM = 3
"""Earlier sessions from which there is a usual (the design: fewer than three sessions, no baseline)."""
WORTH_SAYING = 3
"""Turns by which the latest session must lie beyond the range of the earlier ones, so that one turn more is not news
(our choice)."""
QUOTES = 4
"""Quotes that a rate shows at most; the count says how many there are."""

CODES: dict[str, tuple[str, str]] = {
    "client.apologises": (
        "Saying sorry",
        "I notice more sorries than usual lately; does that happen with other people too?",
    ),
    "client.names_emotion": ("Naming a feeling", "What has it been like to put feelings into words here lately?"),
    "client.body": ("Telling of the body", "What does your body tell you these days, as we talk?"),
    "client.intellectualises": ("Explaining", "When it becomes an explanation, is there something it helps you with?"),
    "client.minimises": ("Making little of it", "When you say that it is nothing much, what would much be?"),
    "client.shuts_down": ("Closing an answer", "Are my questions sometimes too much, or not the right ones?"),
    "client.diverts_or_appeases": ("Moving off, or agreeing", "Is there something here that is easier not to say?"),
    "client.fears_reaction": ("Fearing how it is taken", "What do you expect that I will do when you tell me things?"),
    "client.criticises_tentatively": ("Careful criticism", "What would make it easier to tell me what does not fit?"),
    "client.complains": ("Saying that it is not right", "What should we change, of all that you have told me?"),
    "client.speaks_of_us": ("Speaking of the two of us", "How is it for you when we speak of the two of us?"),
    "client.gives_feedback": ("Saying what helps", "What should we do more of, or less of?"),
    "client.cultural_cue": (
        "Bringing in one's own world",
        "Is there something of your world that I have not asked about?",
    ),
    "client.delays_contact": ("Speaking of delay or distance", "What makes it easier or harder to be in touch?"),
}
"""The codes whose rates are followed: a title, and what could be asked when the latest session is unlike the others."""


@dataclass(frozen=True, slots=True)
class Rate:
    """One session's rate: per 100 client turns, how many turns, of how many, and how many of them only may be such."""

    session: date
    rate: float
    count: int
    turns: int
    possible: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """One code over the sessions of a course.

    ``usual`` is the median rate of the sessions before the latest, ``lowest`` and ``highest`` their range; all three
    are None where there are fewer than three, and ``missing`` says so. ``unlike`` says whether the latest lies clearly
    beyond that range; only then is there a ``question``. ``citations`` are of the latest session.
    """

    code: str
    title: str
    rates: tuple[Rate, ...]
    usual: float | None
    lowest: float | None
    highest: float | None
    unlike: bool
    missing: str
    sentence: str
    question: str
    citations: tuple[Citation, ...]


def find_baselines(course: Course) -> Iterator[Baseline]:
    """One baseline for each followed code that comes at least once in the course, in the order of ``CODES``."""
    sessions = [(day, review) for day, review in course.reviews.items() if review.session.of("client")]
    for code, (title, question) in CODES.items():
        rates = tuple(_rate(day, review, code) for day, review in sessions)
        if any(rate.count for rate in rates):
            yield _baseline(code, title, question, rates, sessions[-1][1])


def _rate(day: date, review: Review, code: str) -> Rate:
    shown = _shown(review, code)
    found = {a.turn.index for a in shown}
    sure = {a.turn.index for a in shown if not a.possible}
    turns = len(review.session.of("client"))
    return Rate(day, 100 * len(found) / turns, len(found), turns, len(found - sure))


def _shown(review: Review, code: str) -> list[Annotation]:
    return [a for a in review.annotations.of(code) if not a.faint]


def _baseline(code: str, title: str, question: str, rates: tuple[Rate, ...], latest: Review) -> Baseline:
    *earlier, last = rates
    before = [rate.rate for rate in earlier]
    enough = len(before) >= SESSIONS_FROM
    unlike = enough and _beyond(last, earlier)
    shown = sorted(_shown(latest, code), key=lambda a: a.possible)
    perhaps = f", {last.possible} of them only possibly" if last.possible else ""
    now = (
        f"{title}: {last.count} of {last.turns} client turns on {in_words(last.session)} "
        f"({last.rate:.1f} in 100{perhaps})"
    )
    if enough:
        missing = ""
        where = "beyond" if unlike else "within or near"
        sentence = (
            f"{now}; the usual of the {len(before)} sessions before is {median(before):.1f}, from {min(before):.1f} to "
            f"{max(before):.1f}. The latest lies {where} what has been usual."
        )
    else:
        missing = _missing(len(rates))
        sentence = f"{now}. {missing}"
    return Baseline(
        code=code,
        title=title,
        rates=rates,
        usual=median(before) if enough else None,
        lowest=min(before) if enough else None,
        highest=max(before) if enough else None,
        unlike=unlike,
        missing=missing,
        sentence=sentence,
        question=question if unlike else "",
        citations=tuple(Citation(last.session, a.evidence) for a in shown[:QUOTES]),
    )


def _missing(sessions: int) -> str:
    counted = "One session gives" if sessions == 1 else f"{sessions} sessions give"
    return f"{counted} no usual to compare with: it takes three before the latest."


def _beyond(last: Rate, earlier: Sequence[Rate]) -> bool:
    """Whether the latest count is at least ``WORTH_SAYING`` turns from what the nearest earlier rate would give."""
    expected = [rate.rate * last.turns / 100 for rate in earlier]
    return last.count - max(expected) >= WORTH_SAYING or min(expected) - last.count >= WORTH_SAYING
