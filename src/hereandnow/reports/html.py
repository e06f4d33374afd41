"""The review as one self-contained page: the score first, then moments beside the words they rest on.

No script, no request, light and dark, in print; a content security policy in the page itself forbids anything else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from hereandnow import __version__
from hereandnow.catalogue import PILLARS, READERS
from hereandnow.domain import Evidence, Moment, PillarName, Review, Turn
from hereandnow.reports.score import write_svg
from hereandnow.reports.summary import clock, first_moments, lead, pillar_summary, shown_quote
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
    template = _environment().get_template("review.html")
    return template.render(
        review=review,
        session=review.session,
        lead=lead(review),
        style=Markup("".join(_read(name) for name in ("tokens.css", "score.css", "page.css"))),  # noqa: S704 - our files
        score=Markup(write_svg(review, inline=True)),  # noqa: S704 - write_svg escapes what it is given
        first=first,
        rest=rest,
        pillars=[(pillar, review.of(pillar.name), pillar_summary(review, pillar)) for pillar in PILLARS],
        words=[(turn, list(_pieces(turn, review)), _told(turn, review)) for turn in review.session.turns],
        measures=[(measure, measure_words(measure)) for measure in review.conversation.measures],
        duration=clock(review.session.duration),
        readers=", ".join(str(reader.name) for reader in READERS),
        version=__version__,
        clock=clock,
        shown_quote=shown_quote,
    )


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("hereandnow.reports", "templates"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _read(name: str) -> str:
    return files("hereandnow.reports").joinpath(name).read_text(encoding="utf-8")


def _cited(review: Review) -> Iterator[tuple[Evidence, Moment]]:
    for moment in review.moments:
        for evidence in moment.evidence:
            yield evidence, moment
        for part in moment.therapist_part:
            yield part.evidence, moment


def _pieces(turn: Turn, review: Review) -> Iterator[_Piece]:
    """The turn's words cut where evidence begins and ends; put together again they are the turn's text."""
    spans = [(e.start, e.end, moment.pillar) for e, moment in _cited(review) if e.turn.index == turn.index]
    cuts = sorted({0, len(turn.text), *(start for start, _, _ in spans), *(end for _, end, _ in spans)})
    for start, end in pairwise(cuts):
        pillars = tuple(dict.fromkeys(pillar for a, b, pillar in spans if a <= start and end <= b))
        yield _Piece(turn.text[start:end], pillars)


def _told(turn: Turn, review: Review) -> list[Moment]:
    """The moments that cite a turn."""
    return list(
        {moment.id: moment for evidence, moment in _cited(review) if evidence.turn.index == turn.index}.values()
    )
