"""Moments that were marked, brought and answered, and the people between whom they go."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from django.utils import timezone

from hereandnow.domain import Moment
from hereandnow.web.records.access.bringing import bring
from hereandnow.web.records.access.responses import mark_for_supervision
from hereandnow.web.records.access.sessions import open_session
from hereandnow.web.records.models import AccountRecord, SupervisionRecord
from hereandnow.web.records.roles import Role
from tests.web.people import account, anna

ASKED = "Zyxwvuts, what do you hear in this?"
PSEUDONYM = "Zyxwvuts Blue"
SAID = "Zyxwvuts: I hear somebody who waits."
NAME = "Conor R"
"""The client's name: it stands in the words of the example, where somebody says sorry to Conor."""


def ben(name: str = "Ben") -> AccountRecord:
    """A supervisor."""
    found = AccountRecord.objects.called(name).first()
    return found or account(name, Role.SUPERVISOR)


def moments_of(session: UUID) -> tuple[Moment, ...]:
    """What was found in a session, the first to read first."""
    review = open_session(anna(), session).review
    assert review is not None
    return review.ranked


def marked(session: UUID, moment: str | None = None) -> UUID:
    """The mark of a moment, the first one where none is named."""
    moment = moment or moments_of(session)[0].id
    mark_for_supervision(anna(), session, moment, mark=True)
    return SupervisionRecord.objects.get(session=session, moment=moment).pk


def brought(
    session: UUID,
    moment: str | None = None,
    to: AccountRecord | None = None,
    *,
    until: date | None = None,
    asked: str = ASKED,
    pseudonym: str = PSEUDONYM,
) -> UUID:
    """A moment that was brought to a supervisor."""
    return bring(
        anna(),
        marked(session, moment),
        (to or ben()).pk,
        pseudonym=pseudonym,
        asked=asked,
        until=until or timezone.localdate() + timedelta(days=30),
        around=True,
    )
