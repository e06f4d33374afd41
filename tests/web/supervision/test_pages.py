"""Supervision on the pages: marked, looked over, brought, answered, taken back."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import UUID

import pytest
from django.utils import timezone

from hereandnow.web.records.access.consents import Purpose, withdraw
from hereandnow.web.records.access.supervision import answer_excerpt
from hereandnow.web.records.models import AuditRecord, BroughtRecord, SupervisionRecord
from hereandnow.web.records.purposes import How
from tests.web.desk import Browser, Desk, page
from tests.web.people import anna, signed_in
from tests.web.session.making import agree, client_of, read_session
from tests.web.supervision.making import ASKED, NAME, SAID, ben, brought, marked, moments_of


@pytest.fixture
def client(desk: Desk) -> UUID:
    """A client who agreed to everything."""
    client = client_of(desk, NAME)
    agree(client, *Purpose)
    return client


@pytest.fixture
def session(client: UUID) -> UUID:
    """Their session, read."""
    return read_session(client)


@pytest.fixture
def bens() -> Browser:
    """The supervisor's browser."""
    return signed_in(ben().name)


def main(response: object) -> str:
    """What a page says below its head."""
    return page(response).partition("<main")[2]


def form(**fields: str) -> dict[str, str]:
    """A form that brings a mark to Ben."""
    until = (timezone.localdate() + timedelta(days=30)).isoformat()
    return {"supervisor": str(ben().pk), "pseudonym": "Blue", "asked": ASKED, "until": until, **fields}


def test_a_mark_is_looked_over_brought_answered_and_taken_back(desk: Desk, session: UUID, bens: Browser) -> None:
    mark = marked(session)
    assert NAME in main(desk.browser.get("/supervision/brought/"))
    preview = main(desk.browser.get(f"/supervision/brought/marks/{mark}/"))
    assert (timezone.localdate() + timedelta(days=30)).isoformat() in preview
    assert moments_of(session)[0].question in preview
    made = desk.browser.post(f"/supervision/brought/marks/{mark}/", form(around="on"))
    one = BroughtRecord.objects.get()
    assert made.headers["Location"] == f"/supervision/brought/#b-{one.pk}"
    read = main(bens.get("/supervision/"))
    for words in ("Blue", ASKED, moments_of(session)[0].sentence, "Anna Berg"):
        assert words in read
    assert bens.post(f"/supervision/{one.pk}/", {"answer": SAID}).status_code == 302
    for address in ("/supervision/brought/", f"/sessions/{session}/"):
        assert SAID in main(desk.browser.get(address))
    desk.browser.post(f"/supervision/brought/{one.pk}/take-back/")
    assert ASKED not in main(bens.get("/supervision/"))
    desk.browser.post(f"/supervision/brought/{one.pk}/again/")
    assert ASKED in main(bens.get("/supervision/"))


def test_a_supervisors_page_says_nothing_of_whose_it_is(client: UUID, session: UUID, bens: Browser) -> None:
    for moment in moments_of(session):
        brought(session, moment.id)
    one = BroughtRecord.objects.latest("made_at")
    for address in ("/supervision/", f"/supervision/{one.pk}/"):
        answer = bens.get(address)
        said = page(answer) + str(answer.headers)
        assert ASKED in said
        for word in ("Conor", str(client), str(session), one.moment, "3 November", "turn "):
            assert word not in said.replace("the turn ", "").replace("turns", "")
        linked = set(re.findall(r'(?:href|action)="([^"]+)"', main(answer)))
        assert not [link for link in linked if not link.startswith("/supervision/")]


def test_the_caseload_says_that_an_answer_came_until_it_is_opened(desk: Desk, session: UUID) -> None:
    answer_excerpt(ben(), brought(session), SAID)
    assert "1 new answer from supervision" in page(desk.browser.get("/"))
    desk.browser.get("/supervision/brought/")
    assert "new answer from supervision" not in page(desk.browser.get("/"))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"pseudonym": "Conor"}, "The client’s name stands in what you wrote"),
        ({"pseudonym": ""}, "This field is required."),
        ({"until": "2020-01-01"}, "This day is over."),
        ({"until": "2999-01-01"}, "A year is the longest"),
        ({"until": "soon"}, "Write the day as"),
        ({"supervisor": "nobody"}, "Select a valid choice"),
    ],
)
def test_what_cannot_be_brought_is_said_and_what_was_typed_is_still_there(
    desk: Desk, session: UUID, fields: dict[str, str], said: str
) -> None:
    mark = marked(session)
    shown = main(desk.browser.post(f"/supervision/brought/marks/{mark}/", form(**fields)))
    assert said in shown
    assert ASKED in shown
    assert not BroughtRecord.objects.exists()


def test_when_the_consent_goes_in_between_the_form_finds_no_mark(desk: Desk, client: UUID, session: UUID) -> None:
    mark = marked(session)
    withdraw(anna(), client, Purpose.SUPERVISE, how=How.SPOKEN, on=timezone.localdate())
    assert desk.browser.post(f"/supervision/brought/marks/{mark}/", form()).status_code == 404
    assert not BroughtRecord.objects.exists()


def test_taking_the_mark_away_on_the_session_page_ends_it(desk: Desk, session: UUID, bens: Browser) -> None:
    brought(session)
    moment = BroughtRecord.objects.get().moment
    desk.browser.post(f"/sessions/{session}/supervision/", {"moment": moment, "mark": "no"})
    assert ASKED not in main(bens.get("/supervision/"))
    assert not SupervisionRecord.objects.exists()
    assert ASKED in main(desk.browser.get("/supervision/brought/"))


def test_another_supervisors_excerpt_is_not_found_and_written_down(session: UUID) -> None:
    one = brought(session)
    other = signed_in(ben("Cleo").name)
    assert main(other.get("/supervision/")).count("<article") == 0
    never = other.get("/supervision/00000000-0000-0000-0000-000000000008/")
    for answer in (other.get(f"/supervision/{one}/"), other.post(f"/supervision/{one}/", {"answer": SAID})):
        assert (answer.status_code, answer.content) == (404, never.content)
    row = AuditRecord.objects.latest("seq")
    assert (row.deed, row.what, row.role, row.thing) == ("refused", "supervision answer", "supervisor", str(one))


def test_without_a_supervisor_at_the_desk_the_pages_say_what_to_do(desk: Desk, session: UUID) -> None:
    mark = marked(session)
    for address in ("/supervision/brought/", f"/supervision/brought/marks/{mark}/"):
        assert "No supervisor has an account at this desk yet" in main(desk.browser.get(address))
