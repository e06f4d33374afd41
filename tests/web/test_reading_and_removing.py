"""The page that waits, and the way back of a removed session."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from hereandnow.transcripts import Transcript
from hereandnow.web.records.access.consents import How, Purpose, give
from hereandnow.web.records.access.sessions import SessionState, decide_speakers, entry_of
from hereandnow.web.records.models import AccountRecord, JobRecord, JobState
from hereandnow.web.records.parts import Part
from tests.web.desk import Browser, Desk, page
from tests.web.test_speakers import TALK, added, said


def told(transcript: Transcript, *, consent: bool = True) -> str:
    """A session whose speakers are decided; its address."""
    session = added(transcript)
    anna = AccountRecord.objects.get()
    if consent:
        give(anna, entry_of(anna, session).client, Purpose.ANALYSE, how=How.SPOKEN, on=date(2026, 11, 1))
    decide_speakers(AccountRecord.objects.get(), session, {"t": Part.THERAPIST, "anna": Part.CLIENT})
    return f"/sessions/{session}/"


class TestReading:
    @pytest.mark.parametrize(
        ("state", "says"),
        [(JobState.WAITING, "waiting for its turn"), (JobState.RUNNING, "being read, on this machine")],
    )
    def test_a_session_that_is_not_read_yet_has_a_page_that_asks_again(
        self, browser: Browser, state: JobState, says: str
    ) -> None:
        address = told(said(*TALK))
        JobRecord.objects.update(state=state)
        answer = browser.get(f"{address}reading/")
        assert says in page(answer)
        assert answer.headers["Refresh"] == "1"

    def test_without_consent_it_is_kept_and_the_page_says_so_and_waits_for_nothing(self, browser: Browser) -> None:
        answer = browser.get(f"{told(said(*TALK), consent=False)}reading/")
        assert "The session is kept" in page(answer)
        assert "has not agreed, so far" in page(answer)
        assert "Refresh" not in answer.headers

    def test_once_there_is_a_consent_it_waits_to_be_read(self, browser: Browser) -> None:
        address = told(said(*TALK), consent=False)
        anna = AccountRecord.objects.get()
        client = entry_of(anna, UUID(address.split("/")[2])).client
        give(anna, client, Purpose.ANALYSE, how=How.SPOKEN, on=date(2026, 11, 1))
        assert "waiting for its turn" in page(browser.get(f"{address}reading/"))

    def test_before_that_it_is_asked_who_is_who(self, browser: Browser) -> None:
        session = added(said(*TALK))
        assert browser.get(f"/sessions/{session}/reading/").headers["Location"] == f"/sessions/{session}/speakers/"

    def test_a_session_that_could_not_be_read_says_so_and_is_tried_again(self, browser: Browser) -> None:
        address = told(said(*TALK))
        JobRecord.objects.update(state=JobState.SET_ASIDE, reason="MemoryError")
        answer = browser.get(f"{address}reading/")
        assert "Reading it did not work" in page(answer)
        assert "Refresh" not in answer.headers
        assert browser.post(f"{address}reading/").headers["Location"] == f"{address}reading/"
        assert JobRecord.objects.get().state == JobState.WAITING

    def test_a_page_that_asks_for_itself_keeps_no_keys_open(self, desk: Desk) -> None:
        address = told(said(*TALK))
        for _ in range(2):
            desk.clock.pass_minutes(8)
            answer = desk.browser.get(f"{address}reading/")
        assert answer.headers["Location"].startswith("/unlock/")

    def test_another_page_does(self, desk: Desk) -> None:
        address = told(said(*TALK))
        for _ in range(2):
            desk.clock.pass_minutes(8)
            answer = desk.browser.get(f"{address}speakers/")
        assert answer.status_code == 200


class TestRemoving:
    def test_a_session_is_removed_and_brought_back(self, browser: Browser) -> None:
        address = told(said(*TALK))
        anna = AccountRecord.objects.get()
        session = address.split("/")[2]
        gone = browser.post(f"{address}remove/")
        place, _, mark = gone.headers["Location"].partition("#")
        assert f'id="{mark}"' in page(browser.get(place))
        assert "3 November 2026" in page(browser.get(place))
        for page_of_it in ("speakers/", "reading/"):
            assert browser.get(address + page_of_it).status_code == 404
        back = browser.post(f"{address}bring-back/")
        assert back.headers["Location"] == f"{address}reading/"
        assert entry_of(anna, UUID(session)).state == SessionState.WAITING
        assert "Nothing is removed" in page(browser.get(place))

    def test_what_was_not_removed_is_not_brought_back_nor_removed_twice(self, browser: Browser) -> None:
        address = told(said(*TALK))
        assert browser.post(f"{address}bring-back/").status_code == 404
        browser.post(f"{address}remove/")
        assert browser.post(f"{address}remove/").status_code == 404

    def test_removing_needs_a_form(self, browser: Browser) -> None:
        address = told(said(*TALK))
        assert browser.get(f"{address}remove/").status_code == 405
        assert browser.get(f"{address}bring-back/").status_code == 405
        assert entry_of(AccountRecord.objects.get(), UUID(address.split("/")[2])).state == SessionState.WAITING
