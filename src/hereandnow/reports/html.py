"""The review as one self-contained page: the score first, then moments beside the words they rest on.

No script, no request, light and dark, in print; a content security policy in the page itself forbids anything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Evidence, Moment, PillarName, Review, Turn
from hereandnow.reports.page import page_of, style_of
from hereandnow.reports.score import write_svg
from hereandnow.reports.summary import clock, first_moments, lead, pillar_summary, read_by, shown_quote
from hereandnow.reports.text import measure_words


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a turn's words, and the pillars whose evidence it is."""

    text: str
    pillars: tuple[PillarName, ...]


def write_html(review: Review) -> str:
    """The page as text."""
    first = first_moments(review)
    rest = [moment for pillar in PILLARS for moment in review.of(pillar.name) if moment not in first]
    return page_of(
        "review.html",
        review=review,
        session=review.session,
        lead=lead(review),
        style=style_of("tokens.css", "score.css", "page.css"),
        score=Markup(write_svg(review, inline=True)),  # noqa: S704 - write_svg escapes what it is given
        first=first,
        rest=rest,
        pillars=[(pillar, review.of(pillar.name), pillar_summary(review, pillar)) for pillar in PILLARS],
        words=list(_words(review)),
        measures=[(measure, measure_words(measure)) for measure in review.conversation.measures],
        duration=clock(review.session.duration),
        read_by=read_by(review),
        clock=clock,
        shown_quote=shown_quote,
    )


def _words(review: Review) -> Iterator[tuple[Turn, list[_Piece], list[Moment]]]:
    """Each turn with its words in pieces and the moments that cite it."""
    cited: dict[int, list[tuple[Evidence, Moment]]] = {}
    for moment in review.moments:
        for evidence in (*moment.evidence, *(part.evidence for part in moment.therapist_part)):
            cited.setdefault(evidence.turn.index, []).append((evidence, moment))
    for turn in review.session.turns:
        here = cited.get(turn.index, [])
        told = {moment.id: moment for _, moment in here}
        yield turn, list(_pieces(turn, here)), list(told.values())


def _pieces(turn: Turn, cited: Sequence[tuple[Evidence, Moment]]) -> Iterator[_Piece]:
    """The turn's words cut where evidence begins and ends; put together again they are the turn's text."""
    spans = [(evidence.start, evidence.end, moment.pillar) for evidence, moment in cited]
    cuts = sorted({0, len(turn.text), *(start for start, _, _ in spans), *(end for _, end, _ in spans)})
    for start, end in pairwise(cuts):
        pillars = tuple(dict.fromkeys(pillar for a, b, pillar in spans if a <= start and end <= b))
        yield _Piece(turn.text[start:end], pillars)
