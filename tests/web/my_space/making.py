"""A client with an account of their own, and things that were shared with them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from hereandnow.domain import Moment
from hereandnow.web.records.access.responses import share_moment
from hereandnow.web.records.access.sessions import open_session
from hereandnow.web.records.models import AccountRecord, ClientRecord, ShareRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from tests.web.desk import Browser, Desk
from tests.web.people import account
from tests.web.session.making import agree, anna, client_of, read_session

WORDING = "You found words of your own for how it felt. Zyxwvuts."


@dataclass
class Mika:
    """A client, their account and their browser."""

    id: UUID
    account: AccountRecord
    browser: Browser

    @property
    def share(self) -> ShareRecord:
        """The one thing that was shared with them."""
        return ShareRecord.objects.get(client=self.id, taken_back_at=None)


def a_client(desk: Desk, name: str = "Mika", *, agreed: tuple[Purpose, ...] = tuple(Purpose)) -> Mika:
    """A client of Anna's, signed in with their own account."""
    client = client_of(desk, f"{name} K")
    own = account(name, Role.CLIENT)
    ClientRecord.objects.filter(pk=client).update(account=own)
    agree(client, *agreed)
    browser = Browser()
    assert browser.sign_in(name).status_code == 302
    return Mika(client, own, browser)


def moments_of(session: UUID) -> tuple[Moment, ...]:
    """What was found in a session."""
    review = open_session(anna(), session).review
    assert review is not None
    return review.moments


def with_client_words(session: UUID) -> Moment:
    """A moment that rests on words of the client's."""
    return next(m for m in moments_of(session) if any(e.turn.speaker == "client" for e in m.evidence))


def shared(mika: Mika, wording: str = WORDING, example: str = "sorry-again", day: int = 3) -> ShareRecord:
    """Share one moment of a session that was read, with the client's first words beside it."""
    session = read_session(mika.id, example, day)
    share_moment(anna(), session, with_client_words(session).id, wording=wording, quotes=(0,))
    return ShareRecord.objects.get(session=session)
