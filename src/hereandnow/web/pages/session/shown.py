"""A review as the page shows it: cards in three groups, and words in pieces, each with its anchors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from uuid import UUID

from django.utils.translation import gettext as _

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Evidence, Moment, Pillar, PillarName, Review, Session, Speaker, Turn
from hereandnow.reports.summary import clock, first_moments, shown_quote
from hereandnow.web.pages.session.bar import is_less_likely
from hereandnow.web.pages.session.plain import beginning
from hereandnow.web.records.access.bringing import Bringing
from hereandnow.web.records.access.responses import Group, Judged, OwnMoment, Responses, Share, Tally, group_of


@dataclass(frozen=True, slots=True)
class Cited:
    """A quote of a card: ``text`` on one line, where it stands, and what is said of it where it is the therapist's."""

    evidence: Evidence
    text: str
    at: str
    sentence: str = ""

    @classmethod
    def of(cls, evidence: Evidence, sentence: str = "") -> Cited:
        """As a card shows it."""
        return cls(evidence, shown_quote(evidence), clock(evidence.turn.start), sentence)


@dataclass(frozen=True, slots=True)
class Card:
    """A moment and all that was answered to it. ``anchor`` is its short name within the page; ``whole`` or a line."""

    anchor: str
    moment: Moment
    whole: bool = True
    chosen: bool = False
    own: UUID | None = None
    judged: Judged | None = None
    mark: UUID | None = None
    brought: Bringing | None = None
    share: Share | None = None
    tally: Tally = field(default_factory=Tally)

    @property
    def beginning(self) -> str:
        """What the therapist may begin with when it is shared: what was shared last, or a plain sentence."""
        return self.share.wording if self.share is not None else beginning(self.moment)

    @property
    def group(self) -> Group:
        """The heading that the therapist may begin with."""
        return group_of(self.moment.kind.name, self.moment.status)

    @property
    def client_quotes(self) -> tuple[Cited, ...]:
        """The client's own words among those it rests on."""
        return tuple(quote for quote in self.quotes if quote.evidence.turn.speaker == "client")

    @property
    def quotes(self) -> tuple[Cited, ...]:
        """The words it rests on."""
        return tuple(map(Cited.of, self.moment.evidence))

    @property
    def part(self) -> tuple[Cited, ...]:
        """The therapist's part."""
        return tuple(Cited.of(part.evidence, part.sentence) for part in self.moment.therapist_part)


@dataclass(frozen=True, slots=True)
class Shown:
    """The cards of a page: to read first, the therapist's own, the rest, those less likely to fit, removed ones."""

    first: tuple[Card, ...] = ()
    own: tuple[Card, ...] = ()
    rest: tuple[Card, ...] = ()
    less_likely: tuple[Card, ...] = ()
    removed: tuple[OwnMoment, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """All of them, in the order of the page."""
        return (*self.first, *self.own, *self.rest, *self.less_likely)

    def card(self, moment_id: str) -> Card | None:
        """The card of a moment."""
        return next((card for card in self.cards if card.moment.id == moment_id), None)

    @property
    def found(self) -> int:
        """How many were found, the therapist's own not counted."""
        return len(self.first) + len(self.rest) + len(self.less_likely)

    @property
    def rest_is_open(self) -> bool:
        """Whether the one that was chosen stands among the rest."""
        return any(card.chosen for card in self.rest)

    @property
    def less_likely_is_open(self) -> bool:
        """Whether the one that was chosen stands among those less likely to fit."""
        return any(card.chosen for card in self.less_likely)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a turn's words, and the cards whose evidence it is: their anchors, and how it is drawn."""

    text: str
    cards: tuple[Card, ...]
    anchors: str = ""
    classes: str = ""

    @classmethod
    def of(cls, text: str, cards: tuple[Card, ...]) -> Piece:
        """As the page draws it."""
        if not cards:
            return cls(text, ())
        both, on = " both" if len(cards) > 1 else "", " on" if any(card.chosen for card in cards) else ""
        return cls(text, cards, " ".join(card.anchor for card in cards), f"{cards[0].moment.pillar}{both}{on}")


@dataclass(frozen=True, slots=True)
class Said:
    """A turn of the transcript, cut where evidence begins and ends, and the cards that cite it.

    ``number``, ``who`` and ``at`` are as they are read; a page has hundreds of these, so nothing is worked out there.
    """

    number: str
    speaker: Speaker
    who: str
    at: str
    pieces: tuple[Piece, ...]
    cards: tuple[Card, ...]
    chosen: bool


def cards_of(
    review: Review | None, responses: Responses, *, pillar: PillarName | None = None, chosen: str = ""
) -> Shown:
    """The cards of a review (None where there is none) and of the therapist's own moments.

    ``pillar`` shows one pillar alone, each card whole; ``chosen`` is the anchor of the card to be marked.
    """
    anchors = _anchors(review, responses)
    own = {one.moment.id: one.id for one in responses.own}
    moments = review.moments if review is not None else ()
    less_likely = {
        moment.id
        for moment in moments
        if moment.id not in responses.judged and is_less_likely(moment, _tally(moment, responses.tallies))
    }
    likely = [moment for moment in moments if moment.id not in less_likely]
    first = _first(review, likely)

    def cards(group: Sequence[Moment], *, whole: bool) -> tuple[Card, ...]:
        return tuple(
            Card(
                anchors[moment.id],
                moment,
                whole=whole or pillar is not None or anchors[moment.id] == chosen,
                chosen=anchors[moment.id] == chosen,
                own=own.get(moment.id),
                judged=responses.judged.get(moment.id),
                mark=responses.marked.get(moment.id),
                brought=responses.brought.get(moment.id),
                share=responses.shares.get(moment.id),
                tally=_tally(moment, responses.tallies),
            )
            for moment in group
            if pillar in (None, moment.pillar)
        )

    by_pillar = [moment for one in PILLARS for moment in (review.of(one.name) if review is not None else ())]
    return Shown(
        cards(first, whole=True),
        cards([one.moment for one in responses.own if not one.removed], whole=True),
        cards([moment for moment in by_pillar if moment in likely and moment not in first], whole=False),
        cards([moment for moment in by_pillar if moment.id in less_likely], whole=False),
        tuple(one for one in responses.own if one.removed and pillar in (None, one.moment.pillar)),
    )


def words_of(session: Session, shown: Shown) -> Iterator[Said]:
    """Each turn with its words in pieces."""
    cited: dict[int, list[tuple[Evidence, Card]]] = {}
    for card in shown.cards:
        for evidence in (*card.moment.evidence, *(part.evidence for part in card.moment.therapist_part)):
            cited.setdefault(evidence.turn.index, []).append((evidence, card))
    who: dict[Speaker, str] = {"therapist": _("therapist"), "client": _("client"), "other": _("somebody else")}
    for turn in session.turns:
        here = cited.get(turn.index, [])
        cards = tuple({card.anchor: card for _evidence, card in here}.values())
        yield Said(
            str(turn.index),
            turn.speaker,
            who[turn.speaker],
            clock(turn.start),
            tuple(_pieces(turn, here)),
            cards,
            any(card.chosen for card in cards),
        )


def counts_of(review: Review, shown: Shown) -> list[tuple[Pillar, int]]:
    """The pillars, and how many moments each has on this page when all are shown."""
    own = [card.moment for card in shown.own]
    return [(pillar, sum(m.pillar == pillar.name for m in (*review.moments, *own))) for pillar in PILLARS]


def _anchors(review: Review | None, responses: Responses) -> dict[str, str]:
    moments = sorted(review.moments, key=lambda moment: (moment.turns, moment.id)) if review is not None else []
    own = (one.moment for one in responses.own)
    return {
        **{moment.id: f"m{place}" for place, moment in enumerate(moments, start=1)},
        **{moment.id: f"o{place}" for place, moment in enumerate(own, start=1)},
    }


def _first(review: Review | None, likely: Sequence[Moment]) -> tuple[Moment, ...]:
    if review is None:
        return ()
    if len(likely) == len(review.moments):
        return first_moments(review)
    return first_moments(Review(review.session, review.annotations, review.conversation, tuple(likely)))


def _tally(moment: Moment, tallies: Mapping[str, Tally]) -> Tally:
    return tallies.get(moment.kind.name, Tally())


def _pieces(turn: Turn, cited: Sequence[tuple[Evidence, Card]]) -> Iterator[Piece]:
    """The turn's words cut where evidence begins and ends; put together again they are the turn's text."""
    spans = [(evidence.start, evidence.end, card) for evidence, card in cited]
    cuts = sorted({0, len(turn.text), *(start for start, _, _ in spans), *(end for _, end, _ in spans)})
    for start, end in pairwise(cuts):
        cards = {card.anchor: card for a, b, card in spans if a <= start and end <= b}
        yield Piece.of(turn.text[start:end], tuple(cards.values()))
