"""A desk that is told only later that it stands in Illinois."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.test import override_settings

from hereandnow.web.consent.inferences import KINDS
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.models import AuditRecord, JobRecord, ReviewRecord, SummaryRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.store.reviews import review_of
from hereandnow.web.records.work import do_one
from tests.web.desk import Desk
from tests.web.session.making import agree, client_of, read_session


def reopened(desk: Desk) -> None:
    """The desk, closed and opened again."""
    desk.vault.lock()
    desk.browser.unlock()


def test_what_infers_is_removed_from_lists_too_when_the_desk_is_opened_there(desk: Desk) -> None:
    client = client_of(desk)
    agree(client, *Purpose)
    session = read_session(client, "quieter")
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        reopened(desk)
        assert not ReviewRecord.objects.exists()
        assert not SummaryRecord.objects.exists()
        assert not JobRecord.objects.exists(), "the yes was to another text than is asked there"
        assert AuditRecord.objects.filter(deed="removed", what="review", thing=str(session)).count() == 1
        agree(client, Purpose.ANALYSE)
        assert do_one(uuid4())
        kept = ReviewRecord.objects.get()
        assert not [moment for moment in review_of(kept).moments if KINDS[moment.kind.name].infers]
        reopened(desk)
        assert ReviewRecord.objects.get() == kept


@pytest.mark.parametrize("place", [Jurisdiction.DEFAULT, Jurisdiction.EU])
def test_elsewhere_opening_the_desk_leaves_reviews_as_they_are(desk: Desk, place: Jurisdiction) -> None:
    client = client_of(desk)
    agree(client, *Purpose)
    read_session(client, "quieter")
    kept = ReviewRecord.objects.get()
    with override_settings(JURISDICTION=place):
        reopened(desk)
        assert ReviewRecord.objects.get() == kept
