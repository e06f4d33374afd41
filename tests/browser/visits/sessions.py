"""A session is brought in, its speakers are told, it waits to be read; it is removed and comes back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from playwright.sync_api import Route

from hereandnow.catalogue import FORMATS
from hereandnow.transcripts import read_transcripts
from hereandnow.web.records.access.consents import How, Purpose, give
from hereandnow.web.records.access.sessions import SessionEntry, add_session, decide_speakers
from hereandnow.web.records.models import JobRecord, JobState
from hereandnow.web.records.parts import Part
from tests.browser.visitor import Visitor
from tests.transcripts.files import TABLE

EXAMPLE = Path(__file__).parents[3] / "examples" / "ghosting.txt"
MEMORY = "He came late and did not take his coat off.\n\nHalf of the hour was about the train."
CAPTIONS = "WEBVTT\n\nNOTE by hand\n\n00:01.000 --> 00:03.000\nWe can begin.\n\n00:03.000 --> 00:06.000\nI slept.\n"


def new_session(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/")
    visitor.page.get_by_role("link", name="New session", exact=True).click()
    visitor.look("new-session")
    give(
        visitor.anna(), UUID(visitor.page.url.split("/")[-4]), Purpose.TRANSCRIBE, how=How.SPOKEN, on=date(2026, 11, 1)
    )
    visitor.page.get_by_text("Or paste the words").click()
    visitor.page.get_by_text("Nothing was recorded?").click()
    visitor.fill(pasted="T: Hello.\nC:\n")
    visitor.press("Go on")
    assert visitor.page.locator("[name=pasted]").input_value() == "T: Hello.\nC:\n"
    visitor.look("new-session-refused")
    visitor.fill(pasted="")
    visitor.page.get_by_label("The transcript’s file").set_input_files(
        {"name": "all.csv", "mimeType": "text/csv", "buffer": TABLE.encode()}
    )
    visitor.press("Go on")
    assert visitor.heading() == "Which of these?"
    visitor.look("new-session-which")
    visitor.page.get_by_role("checkbox").first.check()
    visitor.press("Keep those I chose")
    assert visitor.heading() == "Who is who?"


def speakers(visitor: Visitor) -> None:
    visitor.open(f"/clients/{_agreed(visitor)}/sessions/new/")
    visitor.page.get_by_label("The transcript’s file").set_input_files(EXAMPLE)
    visitor.press("Go on")
    visitor.look("speakers")
    visitor.press("Swap therapist and client")
    assert visitor.page.get_by_label("client").first.is_checked()
    visitor.page.get_by_role("button", name="Two people here?").first.click()
    visitor.page.get_by_role("checkbox").nth(1).check()
    visitor.press("This is right, go on")
    visitor.look("speakers-told-apart")


def reading(visitor: Visitor) -> None:
    entry = _kept(visitor)
    _tell(visitor, entry.id)
    visitor.open(f"/sessions/{entry.id}/reading/")
    visitor.look("reading-without-consent")
    give(visitor.anna(), entry.client, Purpose.ANALYSE, how=How.SPOKEN, on=date(2026, 11, 1))
    _tell(visitor, entry.id)
    visitor.page.route("**/reading/", _once)  # it would go on under the eyes of whoever looks
    visitor.open(f"/sessions/{entry.id}/reading/")
    visitor.look("reading")
    visitor.page.unroute("**/reading/")
    visitor.open(f"/sessions/{entry.id}/reading/")
    with visitor.page.expect_navigation():
        pass  # it asks for itself again
    JobRecord.objects.update(state=JobState.SET_ASIDE, reason="MemoryError")
    visitor.page.get_by_role("heading", name="did not work").wait_for()
    visitor.look("reading-set-aside")
    visitor.open(f"/clients/{entry.client}/sessions/new/")
    visitor.page.get_by_text("Nothing was recorded?").click()
    visitor.fill(remembered=MEMORY)
    visitor.press("Go on")
    assert visitor.heading() == "The session is kept"
    visitor.look("reading-kept")


def removed_sessions(visitor: Visitor) -> None:
    entry = _kept(visitor)
    visitor.open(f"/clients/{entry.client}/sessions/removed/")
    visitor.look("removed-sessions-none")
    session_removal(visitor)
    visitor.look("removed-sessions")


def session_removal(visitor: Visitor) -> None:
    visitor.open(f"/sessions/{_kept(visitor).id}/speakers/")
    visitor.press("Remove this session")
    assert visitor.heading() == "Removed sessions"


def session_return(visitor: Visitor) -> None:
    session_removal(visitor)
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="Bring it back").click()
    assert visitor.heading() == "Who is who?"


def _kept(visitor: Visitor) -> SessionEntry:
    (transcript,) = read_transcripts(CAPTIONS.encode(), name="k1.vtt", formats=FORMATS)
    return add_session(visitor.anna(), _agreed(visitor), transcript, held_on=date(2026, 11, 3), source="k1.vtt")


def _once(route: Route) -> None:
    answer = route.fetch()
    headers = {name: value for name, value in answer.headers.items() if name != "refresh"}
    route.fulfill(response=answer, headers=headers)


def _agreed(visitor: Visitor) -> UUID:
    client = visitor.client().id
    give(visitor.anna(), client, Purpose.TRANSCRIBE, how=How.SPOKEN, on=date(2026, 11, 1))
    return client


def _tell(visitor: Visitor, session: UUID) -> None:
    decide_speakers(visitor.anna(), session, {"": Part.CLIENT}, {0: Part.THERAPIST})


VISITS = {
    "new_session": new_session,
    "speakers": speakers,
    "reading": reading,
    "removed_sessions": removed_sessions,
    "session_removal": session_removal,
    "session_return": session_return,
}
