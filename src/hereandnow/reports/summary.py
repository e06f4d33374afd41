"""The sentences that stand above a review: one for the session, one for each pillar."""

from __future__ import annotations

from hereandnow.domain import Evidence, Moment, Pillar, Review
from hereandnow.reading.trained import NAME as TRAINED

FIRST_MOMENTS = 5
"""Moments shown before the rest is asked for (the design's rule)."""
NOT_ENOUGH = "Not enough to say."
_ENDS = '.?!…"”])'


def lead(review: Review) -> str:
    """What happened, in the sentences of at most two moments: the one that asks for attention first, and the first of
    another kind."""
    first = first_moments(review)
    if not first:
        return f"{NOT_ENOUGH} No moment in this session rests on clear enough words."
    other = next((moment for moment in first if moment.kind.name != first[0].kind.name), None)
    return first[0].sentence if other is None else f"{first[0].sentence} {other.sentence}"


def read_by(review: Review) -> str:
    """What read the session; where the trained reader's files are missing, that it was rules alone."""
    if not review.readers:
        return ""
    names = ", ".join(map(str, review.readers))
    if TRAINED in review.readers:
        return f"Read by the trained reader and by rules ({names})."
    return f"Read by rules alone, without a trained reader ({names})."


def pillar_summary(review: Review, pillar: Pillar) -> str:
    """One sentence on a pillar; "Not enough to say." is a normal answer."""
    moments = review.of(pillar.name)
    if not moments:
        return NOT_ENOUGH
    open_ones = sum(moment.still_open for moment in moments)
    counted = "One moment" if len(moments) == 1 else f"{len(moments)} moments"
    possible = sum(moment.possible for moment in moments)
    parts = [counted]
    if open_ones:
        parts.append(f"{open_ones} still open")
    if possible:
        parts.append(f"{possible} only possible")
    return ", ".join(parts) + "."


def first_moments(review: Review, count: int = FIRST_MOMENTS) -> tuple[Moment, ...]:
    """The first moments by rank, no more than two of one kind, so that one pillar does not crowd out the rest."""
    chosen: list[Moment] = []
    for moment in review.ranked:
        if len(chosen) == count:
            break
        if sum(other.kind.name == moment.kind.name for other in chosen) < 2:
            chosen.append(moment)
    return tuple(chosen)


def shown_quote(evidence: Evidence) -> str:
    """A quote on one line, with an ellipsis where its sentence goes on before or after it."""
    before, after = evidence.turn.text[: evidence.start].rstrip(), evidence.turn.text[evidence.end :].strip()
    quote = " ".join(evidence.quote.split())
    opens = "… " if before and before[-1] not in _ENDS else ""
    closes = " …" if after and quote[-1] not in _ENDS else ""
    return f"{opens}{quote}{closes}"


def clock(seconds: float | None) -> str:
    """Seconds as ``m:ss`` or ``h:mm:ss``; empty where there is no time."""
    if seconds is None:
        return ""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
