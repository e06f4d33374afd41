"""The course: what a client's page and the caseload say of sessions without opening a review."""

from __future__ import annotations

import re
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.http import Http404
from django.utils import timezone

from hereandnow.domain import PILLAR_NAMES, Moment
from hereandnow.transcripts import Transcript, Utterance
from hereandnow.web.keys import DataKey
from hereandnow.web.pages.client.picture import EDGE, ROOM, picture_of, size_of
from hereandnow.web.pages.client.waits import waits_in
from hereandnow.web.records.access.caseload import caseload_of
from hereandnow.web.records.access.consents import How, Purpose, give
from hereandnow.web.records.access.course import Count, Meeting, Summary, course_of
from hereandnow.web.records.access.responses import give_verdict, share_moment
from hereandnow.web.records.access.sessions import SessionEntry, SessionState, open_session, remove_session
from hereandnow.web.records.models import (
    AccountRecord,
    AnswerRecord,
    ReviewRecord,
    SessionRecord,
    ShareRecord,
    SummaryRecord,
    Verdict,
)
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.responses import sealed
from hereandnow.web.records.store.reviews import keep_review, write_review
from hereandnow.web.records.store.sessions import write_told, write_transcript
from hereandnow.web.records.store.summaries import seal_summary, summary_from, summary_of
from tests.reviewed import NAMES, reviewed
from tests.web.desk import ANNA, Desk, page
from tests.web.engine import everything
from tests.web.test_access import account, client_id

OPEN = "small-criticism-contrast"
"""An example with a rupture that is still open."""
SAID = Transcript("1", (Utterance("T", "Hello."), Utterance("C", "Hello to you.")))
KEY = DataKey("11111111-1111-4111-8111-111111111111", "", {1: bytes(32)})


def anna() -> AccountRecord:
    return AccountRecord.objects.called(ANNA).get()


def read(client: str, name: str = "quieter", *, weeks: int = 1) -> UUID:
    """A session of some weeks ago, read as an example is; its id."""
    record = SessionRecord(
        client_id=UUID(client), held_on=timezone.localdate() - timedelta(weeks=weeks), told_at=timezone.now()
    )
    write_transcript(record, SAID, "session.txt")
    write_told(record, reviewed(name).session, {}, {})
    record.save(force_insert=True)
    kept = ReviewRecord(session=record)
    keep_review(kept, write_review(kept, reviewed(name)))
    return record.id


def ruptures(name: str) -> list[Moment]:
    """The ruptures that are open in an example."""
    kinds = ("withdrawal", "confrontation")
    return [moment for moment in reviewed(name).of("feedback") if moment.kind.name in kinds and moment.still_open]


@pytest.mark.parametrize("name", NAMES)
def test_a_summary_counts_what_the_review_found_and_comes_back_as_it_was(name: str) -> None:
    made = reviewed(name)
    summary = summary_of(made)
    assert sum(count.moments for count in summary.counts.values()) == len(made.moments)
    assert sum(count.open for count in summary.counts.values()) == sum(moment.still_open for moment in made.moments)
    assert [rupture.moment for rupture in summary.open_ruptures] == [moment.id for moment in ruptures(name)]
    row = uuid4()
    assert summary_from(KEY, row, seal_summary(KEY, row, summary)) == summary
    assert summary_from(KEY, uuid4(), seal_summary(KEY, row, summary)) is None
    assert summary.lead not in repr(summary)


def test_some_example_has_an_open_rupture() -> None:
    assert ruptures(OPEN)


def test_the_clients_page_shows_each_session_with_its_first_sentence(desk: Desk) -> None:
    client = client_id(desk.browser)
    sessions = [
        read(client, name, weeks=weeks) for weeks, name in ((3, "quieter"), (2, "ghosting"), (1, "family-duty"))
    ]
    shown = page(desk.browser.get(f"/clients/{client}/"))
    places = [shown.index(summary_of(reviewed(name)).lead) for name in ("family-duty", "ghosting", "quieter")]
    assert places == sorted(places)  # the newest first
    for number, session in enumerate(sessions, 1):
        assert f"/sessions/{session}/" in shown
        assert f"Session {number} is read and not opened yet" in shown


def test_a_review_waits_until_it_is_opened(desk: Desk) -> None:
    client = client_id(desk.browser)
    session = read(client)
    assert "1 review to open" in page(desk.browser.get("/"))
    open_session(anna(), session)
    first = SummaryRecord.objects.get().opened_at
    assert "review to open" not in page(desk.browser.get("/"))
    assert "not opened yet" not in page(desk.browser.get(f"/clients/{client}/"))
    open_session(anna(), session)
    assert SummaryRecord.objects.get().opened_at == first


def test_the_caseload_names_what_is_open_in_the_last_session_alone(desk: Desk) -> None:
    client = client_id(desk.browser)
    session = read(client, OPEN, weeks=3)
    for _ in range(2):
        (entry,) = caseload_of(anna(), date(2026, 11, 27)).others
        assert entry.ruptures is not None
        assert (entry.ruptures.session, len(entry.ruptures.places)) == (session, len(ruptures(OPEN)))
        assert "1 rupture still open" in page(desk.browser.get("/"))
        assert "still open" in page(desk.browser.get(f"/clients/{client}/")).partition("What waits")[2]
        remove_session(anna(), read(client, "sorry-again-contrast", weeks=1))  # a removed one is none
    assert not ruptures("sorry-again-contrast")
    read(client, "sorry-again-contrast", weeks=2)
    assert caseload_of(anna(), date(2026, 11, 27)).others[0].ruptures is None


def test_an_open_rupture_is_one_click_from_its_words(desk: Desk) -> None:
    client = client_id(desk.browser)
    read(client, OPEN)
    for listed in ("/", f"/clients/{client}/"):
        (address,) = re.findall(r'href="(/sessions/[^"]*[?]moment=[^"]*)"', page(desk.browser.get(listed)))
        shown = page(desk.browser.get(address.partition("#")[0]))
        marked = re.findall(r'<article class="moment feedback on" id="([^"]*)".*?<h3[^>]*>(.*?)</h3>', shown, re.DOTALL)
        assert [anchor for anchor, _ in marked] == [address.partition("#")[2]]
        assert ruptures(OPEN)[0].kind.title in marked[0][1]


def test_a_rupture_that_does_not_fit_is_not_brought_up_again(desk: Desk) -> None:
    client = client_id(desk.browser)
    session = read(client, OPEN)
    for verdict, listed in ((Verdict.FITS, True), (Verdict.DOES_NOT_FIT, False), (None, True)):
        give_verdict(anna(), session, ruptures(OPEN)[0].id, verdict)
        assert ("rupture still open" in page(desk.browser.get("/"))) is listed
        assert ("1 rupture in session 1 is still open" in page(desk.browser.get(f"/clients/{client}/"))) is listed


def test_what_was_shared_and_answered_stands_on_both_pages_until_it_is_seen(desk: Desk) -> None:
    client = client_id(desk.browser)
    session = read(client, OPEN)
    give(anna(), UUID(client), Purpose.SHARE, how=How.SPOKEN, on=date(2026, 11, 3))
    share_moment(anna(), session, ruptures(OPEN)[0].id, wording="You said it did not fit.", quotes=())
    own = f"/clients/{client}/"
    shown = page(desk.browser.get(own))
    assert "You said it did not fit." in shown
    assert "no answer yet" in shown
    assert "new answer" not in page(desk.browser.get("/"))
    share = ShareRecord.objects.get()
    answer = AnswerRecord(share=share, client_id=share.client_id, verdict=Verdict.FITS, answered_at=timezone.now())
    answer.sealed_words = sealed(answer, "words", "Yes, that was so.")
    answer.sealed_correction = sealed(answer, "correction", "")
    answer.save(force_insert=True)
    assert "1 new answer" in page(desk.browser.get("/"))
    shown = page(desk.browser.get(own))
    assert "1 new answer to what you shared" in shown
    assert "Yes, that was so." in shown
    desk.browser.get(f"/sessions/{session}/")
    assert "new answer" not in page(desk.browser.get("/")) + page(desk.browser.get(own))
    assert "Yes, that was so." in page(desk.browser.get(own))


def test_a_session_that_was_removed_is_in_no_list(desk: Desk) -> None:
    client = client_id(desk.browser)
    session = read(client)
    remove_session(anna(), session)
    assert course_of(anna(), UUID(client)) == ()
    assert "review to open" not in page(desk.browser.get("/"))


def test_a_summary_that_was_damaged_hides_no_session(desk: Desk) -> None:
    client = client_id(desk.browser)
    session = read(client)
    SummaryRecord.objects.update(sealed_summary=b"\x01")
    (meeting,) = course_of(anna(), UUID(client))
    assert (meeting.entry.id, meeting.summary) == (session, None)
    for address in ("/", f"/clients/{client}/"):
        assert desk.browser.get(address).status_code == 200


def test_a_course_is_shown_at_the_right_place_for_one_and_for_sixty(desk: Desk) -> None:
    client = client_id(desk.browser)
    assert "No session is here yet" in page(desk.browser.get(f"/clients/{client}/"))
    for weeks in range(60, 0, -1):
        read(client, weeks=weeks)
    shown = page(desk.browser.get(f"/clients/{client}/"))
    assert "48 earlier sessions" in shown
    assert shown.count('<a class="column"') == 60
    assert shown.count('class="meetings"') == 2


@pytest.mark.parametrize("role", list(Role))
def test_the_door_to_a_course_is_closed_to_others(desk: Desk, role: Role) -> None:
    client = client_id(desk.browser)
    read(client)
    other = account("Ben", role)
    with pytest.raises(Http404):
        course_of(other, UUID(client))
    assert len(caseload_of(other, timezone.localdate())) == 0


def test_no_word_of_a_summary_stands_in_any_file(desk: Desk) -> None:
    read(client_id(desk.browser))
    content = everything(desk)
    assert summary_of(reviewed("quieter")).lead.encode() not in content
    assert b"open_ruptures" not in content


def meeting(number: int, *, state: SessionState = SessionState.READ, found: int = 0, opened: bool = True) -> Meeting:
    entry = SessionEntry(uuid4(), uuid4(), number, date(2025, 11, 3) + timedelta(weeks=number), state)
    counts = {pillar: Count(found, min(found, 1)) for pillar in PILLAR_NAMES}
    summary = Summary("Something happened.", counts)
    read = state == SessionState.READ
    return Meeting(entry, summary if read else None, opened, (3,) * min(found, 1) if read else ())


def test_what_waits_is_named_by_what_there_is_to_do() -> None:
    course = (
        meeting(1, found=2),
        meeting(2, opened=False),
        meeting(3, state=SessionState.SPEAKERS),
        meeting(4, state=SessionState.SET_ASIDE),
        meeting(5, state=SessionState.KEPT),
    )
    waits = waits_in(course)
    assert (waits.to_open, waits.to_tell, waits.set_aside) == (course[1:2], course[2:3], course[3:4])
    assert waits.ruptures is None  # the first session's: the second has moved on
    assert waits_in(course[:1]).ruptures == course[0]
    assert waits.something
    assert not waits_in(()).something
    assert not waits_in((meeting(1), meeting(2, state=SessionState.READING))).something


@pytest.mark.parametrize(
    ("unopened", "named", "more"), [(0, [], 0), (2, [2, 1], 0), (4, [4, 3, 2, 1], 0), (9, [9, 8, 7, 6], 5)]
)
def test_of_many_sessions_to_be_opened_the_newest_are_named(unopened: int, named: list[int], more: int) -> None:
    waits = waits_in([meeting(number, opened=False) for number in range(1, unopened + 1)])
    assert [one.entry.number for one in waits.to_open_first] == named
    assert waits.to_open_later == more


@pytest.mark.parametrize("sessions", [0, 1, 2, 12, 20, 60, 300])
def test_columns_are_wide_enough_for_a_finger_and_stand_side_by_side(sessions: int) -> None:
    picture = picture_of([meeting(number, found=12) for number in range(1, sessions + 1)])
    assert picture.column >= 24
    assert picture.width - EDGE <= max(ROOM, picture.column * sessions)
    assert [column.left for column in picture.columns] == [picture.column * place for place in range(sessions)]
    for column in picture.columns:
        assert {mark.pillar for mark in column.marks} == set(PILLAR_NAMES)
        for mark in column.marks:
            assert column.left <= mark.x - mark.ring
            assert mark.x + mark.ring <= column.left + picture.column
            assert 0 < mark.level < mark.y < picture.bottom < picture.months < picture.height


def test_a_month_is_named_where_it_begins() -> None:
    picture = picture_of([meeting(number) for number in range(8)])
    assert [str(column.month)[:7] if column.month else "" for column in picture.columns] == [
        "2025-11", "", "", "", "2025-12", "", "", "",
    ]  # fmt: skip


def test_more_moments_make_a_larger_mark_up_to_a_bound() -> None:
    sizes = [size_of(number) for number in range(1, 10)]
    assert sizes == sorted(set(sizes))
    assert size_of(1000) == size_of(9)


def test_where_nothing_was_found_there_is_no_mark() -> None:
    assert picture_of([meeting(1), meeting(2, state=SessionState.WAITING)]).columns[0].marks == ()
