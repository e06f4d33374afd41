"""A client's own check-ins: told, changed, taken back, kept to oneself, and brought back."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone

from hereandnow.domain import CheckIn, HelpfulEvent
from hereandnow.web.records.access.check_in_links import answer_by_link, make_link
from hereandnow.web.records.access.check_ins import days_to_ask_about, my_day, my_days, new_check_ins_of, show, tell
from hereandnow.web.records.access.entries import EntryKind, entries_of, my_entries
from hereandnow.web.records.access.sessions import remove_session
from hereandnow.web.records.models import EntryRecord, SessionRecord
from hereandnow.web.records.purposes import Purpose
from tests.web.desk import PASSPHRASE, Desk, hidden_in, page
from tests.web.my_space.making import Mika, a_client
from tests.web.session.making import agree, anna, told_session

TODAY = timezone.localdate()
ANSWER = {
    "heard": "4",
    "safe_to_disagree": "2",
    "words": "Zyxwvuts was calm.",
    "what": "That you asked.",
    "how_much": "3",
}


def address(day: date) -> str:
    return f"/my/check-ins/{day.isoformat()}/"


def in_form(shown: str) -> dict[str, str]:
    """Which event stands in a form."""
    found = re.search(r'name="instead_of"(?: value="([^"]+)")?', shown)
    assert found is not None
    return {"instead_of": found[1] or ""}


def mark(mika: Mika, kind: EntryKind, **fields: str) -> int:
    """Press a button beside what was told; the status."""
    entries = (*my_entries(mika.account, kind), *my_entries(mika.account, kind, removed=True))
    return int(mika.browser.post(f"/my/told/{entries[0].id}/", fields).status_code)


def test_before_anything_is_told_the_page_says_what_it_is_for(mika: Mika) -> None:
    shown = page(mika.browser.get("/my/check-ins/"))
    assert "Six sentences about a session" in shown
    assert "Anna Berg reads it before you meet again" in shown
    assert "How it was for me" in page(mika.browser.get("/my/"))


def test_a_session_is_told_of_and_told_otherwise_and_both_can_be_undone(mika: Mika) -> None:
    assert mika.browser.post(address(TODAY), ANSWER).headers["Location"] == "/my/check-ins/"
    shown = page(mika.browser.get("/my/check-ins/"))
    for words in ("I felt heard.", "fully", "Zyxwvuts was calm.", "That you asked."):
        assert words in shown
    filled = page(mika.browser.get(address(TODAY)))
    assert 'value="4" id="id_heard_4" checked' in filled
    assert "Zyxwvuts was calm." in filled
    assert '<option value="3" selected>' in filled
    mika.browser.post(address(TODAY), {**ANSWER, **in_form(filled), "heard": "1", "what": "Something else."})
    told = my_day(mika.account, TODAY)
    assert told.check_in is not None
    assert isinstance(told.check_in.value, CheckIn)
    assert told.check_in.value.ratings["heard"] == 1
    for kind in (EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT):
        assert mark(mika, kind, undo="yes") == 302
    shown = page(mika.browser.get("/my/check-ins/"))
    assert "That you asked." in shown
    assert "fully" in shown


def test_the_times_of_a_check_in_are_those_of_the_first_answer(mika: Mika) -> None:
    mika.browser.post(address(TODAY), ANSWER)
    (first,) = my_entries(mika.account, EntryKind.CHECK_IN)
    mika.browser.post(address(TODAY), {**ANSWER, "heard": "0"})
    (then,) = my_entries(mika.account, EntryKind.CHECK_IN)
    assert isinstance(first.value, CheckIn)
    assert isinstance(then.value, CheckIn)
    assert (then.value.answered, then.value.sent) == (first.value.answered, None)
    assert then.value != first.value


def test_an_event_that_is_left_out_now_is_removed_and_can_be_brought_back(mika: Mika) -> None:
    mika.browser.post(address(TODAY), ANSWER)
    filled = in_form(page(mika.browser.get(address(TODAY))))
    mika.browser.post(address(TODAY), {**ANSWER, **filled, "what": "", "how_much": ""})
    shown = page(mika.browser.get("/my/check-ins/"))
    assert "That you asked." not in shown
    assert "1 removed by you" in shown
    assert mark(mika, EntryKind.HELPFUL_EVENT, bring_back="yes") == 302
    assert "That you asked." in page(mika.browser.get("/my/check-ins/"))


def test_a_check_in_is_removed_and_brought_back(mika: Mika) -> None:
    mika.browser.post(address(TODAY), ANSWER)
    assert mark(mika, EntryKind.CHECK_IN, remove="yes") == 302
    assert "Zyxwvuts" not in page(mika.browser.get("/my/check-ins/"))
    assert mark(mika, EntryKind.CHECK_IN, bring_back="yes") == 302
    assert "Zyxwvuts" in page(mika.browser.get("/my/check-ins/"))


def test_what_was_told_anew_is_not_pushed_aside_by_what_was_removed(mika: Mika) -> None:
    mika.browser.post(address(TODAY), ANSWER)
    mark(mika, EntryKind.CHECK_IN, remove="yes")
    mika.browser.post(address(TODAY), {"words": "Anew."})
    (gone,) = my_entries(mika.account, EntryKind.CHECK_IN, removed=True)
    refused = mika.browser.post(f"/my/told/{gone.id}/", {"bring_back": "yes"})
    assert (refused.status_code, "Change that one instead" in page(refused)) == (409, True)
    assert "Anew." in page(mika.browser.get("/my/check-ins/"))


def test_what_a_client_keeps_to_themself_their_therapist_does_not_see(desk: Desk, mika: Mika) -> None:
    mika.browser.post(address(TODAY), ANSWER)
    assert new_check_ins_of(anna()) == {mika.id: 1}
    for kind in (EntryKind.CHECK_IN, EntryKind.HELPFUL_EVENT):
        assert mark(mika, kind, to_self="yes") == 302
    assert "Only you see this." in page(mika.browser.get("/my/check-ins/"))
    assert entries_of(anna(), mika.id) == ()
    assert new_check_ins_of(anna()) == {}
    for place in (
        "/",
        f"/clients/{mika.id}/",
        f"/clients/{mika.id}/check-ins/",
        f"/clients/{mika.id}/check-ins/{TODAY}/",
    ):
        shown = page(desk.browser.get(place))
        assert "Zyxwvuts" not in shown
        assert "arrived, " not in shown
    made = desk.browser.post(f"/clients/{mika.id}/check-ins/", {"day": str(TODAY)})
    assert "answered already" not in page(made)
    mark(mika, EntryKind.CHECK_IN, to_self="no")
    assert [entry.kind for entry in entries_of(anna(), mika.id)] == [EntryKind.CHECK_IN]


def test_the_last_sessions_are_asked_about_until_they_are_told_of(desk: Desk, mika: Mika) -> None:
    agree(mika.id, *Purpose)
    sessions = [told_session(mika.id, day=day) for day in (2, 3, 4, 5)]
    remove_session(anna(), sessions[0])
    noa = a_client(desk, "Noa")
    told_session(noa.id, day=6)
    SessionRecord.objects.filter(pk=sessions[3]).update(held_on=TODAY + timedelta(days=1))
    assert [day.day for day in days_to_ask_about(mika.account, most=3)] == [4, 3]
    assert [day.day for day in days_to_ask_about(mika.account, most=1)] == [4]
    assert "The session of 4 November" in page(mika.browser.get("/my/check-ins/"))
    mika.browser.post(address(date(2026, 11, 4)), ANSWER)
    assert [day.day for day in days_to_ask_about(mika.account, most=3)] == [3]
    (entry,) = my_entries(mika.account, EntryKind.CHECK_IN)
    assert entry.session == sessions[2]


def test_any_day_can_be_chosen_also_of_a_session_that_nobody_brought_here(mika: Mika) -> None:
    answer = mika.browser.post("/my/check-ins/", {"day": TODAY.isoformat()})
    assert answer.headers["Location"] == address(TODAY)
    assert "year first" in page(mika.browser.post("/my/check-ins/", {"day": "soon"}))


@pytest.mark.parametrize(("day", "says"), [(TODAY + timedelta(days=1), "still to come"), (date(26, 11, 3), "long ago")])
def test_a_day_that_cannot_have_been_is_refused_in_one_sentence(mika: Mika, day: date, says: str) -> None:
    for answer in (mika.browser.get(address(day)), mika.browser.post(address(day), ANSWER)):
        assert (answer.status_code, says in page(answer)) == (409, True)
    assert says in page(mika.browser.post("/my/check-ins/", {"day": day.isoformat()}))
    assert not EntryRecord.objects.exists()


def test_what_was_told_long_ago_can_still_be_told_otherwise(mika: Mika) -> None:
    day = TODAY - timedelta(days=900)
    tell(mika.account, CheckIn(session=day, words="First."), None)
    assert "First." in page(mika.browser.get(address(day)))
    assert mika.browser.post(address(day), {"words": "Then."}).status_code == 302
    assert "Then." in page(mika.browser.get("/my/check-ins/"))


@pytest.mark.parametrize("day", ["soon", "20261103", "2026-W45-2", "2026-13-01"])
def test_days_that_are_none_are_not_found(mika: Mika, day: str) -> None:
    for answer in (mika.browser.get(f"/my/check-ins/{day}/"), mika.browser.post(f"/my/check-ins/{day}/", ANSWER)):
        assert answer.status_code == 404
    assert not EntryRecord.objects.exists()


def test_a_button_that_is_none_changes_nothing(mika: Mika) -> None:
    mika.browser.post(address(TODAY), ANSWER)
    before = list(EntryRecord.objects.order_by("pk").values_list())
    assert mark(mika, EntryKind.CHECK_IN, shred="yes") == 404
    assert mark(mika, EntryKind.CHECK_IN, undo="yes") == 404  # nothing was changed yet
    assert list(EntryRecord.objects.order_by("pk").values_list()) == before


def test_nobody_presses_a_button_beside_what_somebody_else_told(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa", agreed=())
    mika.browser.post(address(TODAY), ANSWER)
    for entry in my_entries(mika.account):
        for button in ("undo", "remove", "to_self"):
            for stranger in (noa.browser, desk.browser):
                assert stranger.post(f"/my/told/{entry.id}/", {button: "yes"}).status_code == 404
    assert my_days(noa.account) == ()


def test_an_answer_that_meets_locked_keys_is_carried_over_the_lock(desk: Desk, mika: Mika) -> None:
    desk.vault.lock()
    locked = mika.browser.post(address(TODAY), ANSWER)
    assert locked.status_code == 423
    handed_back = mika.browser.post("/unlock/", {**hidden_in(locked), "passphrase": PASSPHRASE})
    assert "Zyxwvuts was calm." in page(handed_back)
    mika.browser.post(address(TODAY), hidden_in(handed_back))
    assert "Zyxwvuts was calm." in page(mika.browser.get("/my/check-ins/"))


def test_a_check_in_that_was_answered_by_a_link_can_be_changed_with_an_account(mika: Mika) -> None:
    answer_by_link(make_link(anna(), mika.id, TODAY), CheckIn(session=TODAY, words="By link."), None)
    assert "By link." in page(mika.browser.get(address(TODAY)))
    mika.browser.post(address(TODAY), {"words": "By hand."})
    (entry,) = my_entries(mika.account)
    assert isinstance(entry.value, CheckIn)
    assert (entry.value.words, entry.value.sent is not None, entry.by_link) == ("By hand.", True, True)


def test_telling_changes_nothing_of_another_day(mika: Mika) -> None:
    yesterday = TODAY - timedelta(days=1)
    tell(mika.account, CheckIn(session=yesterday, words="First."), HelpfulEvent(yesterday, "One."))
    tell(mika.account, CheckIn(session=TODAY, words="Second."), None)
    assert [(told.day, len(told.events)) for told in my_days(mika.account)] == [(TODAY, 0), (yesterday, 1)]


def two_events(mika: Mika) -> list[str]:
    """One told by hand, whose check-in was removed, and one by a link; the ids, the newest first."""
    tell(mika.account, CheckIn(session=TODAY, words="By hand."), HelpfulEvent(TODAY, "The first.", 2))
    mark(mika, EntryKind.CHECK_IN, remove="yes")
    answer_by_link(make_link(anna(), mika.id, TODAY), CheckIn(session=TODAY), HelpfulEvent(TODAY, "The second.", -1))
    return [str(entry.id) for entry in my_entries(mika.account, EntryKind.HELPFUL_EVENT)]


def test_of_two_events_of_a_day_neither_hides_the_other(desk: Desk, mika: Mika) -> None:
    _second, first = two_events(mika)
    show(anna(), mika.id, TODAY)
    for shown in (
        page(mika.browser.get("/my/check-ins/")),
        page(desk.browser.get(f"/clients/{mika.id}/check-ins/{TODAY}/")),
    ):
        for words in ("The first.", "helped a little", "The second.", "got in the way, barely"):
            assert words in shown
    assert new_check_ins_of(anna()) == {}
    mika.browser.post(f"/my/told/{first}/", {"remove": "yes"})
    shown = page(mika.browser.get("/my/check-ins/"))
    assert ("The first." in shown, "The second." in shown) == (False, True)


@pytest.mark.parametrize("place", [0, 1], ids=["the second", "the first"])
def test_each_event_of_a_day_is_changed_by_a_form_of_its_own(mika: Mika, place: int) -> None:
    event = two_events(mika)[place]
    path = f"{address(TODAY)}?event={event}"
    assert path in page(mika.browser.get("/my/check-ins/"))
    filled = in_form(page(mika.browser.get(path)))
    mika.browser.post(path, {**filled, "heard": "2", "what": "Told otherwise."})
    told = {str(entry.id): entry.value for entry in my_day(mika.account, TODAY).events}
    assert told.pop(event) == HelpfulEvent(TODAY, "Told otherwise.")
    assert len(told) == 1
    assert "Told otherwise." not in str(told)


def test_a_form_that_was_opened_before_another_event_came_leaves_that_alone(mika: Mika) -> None:
    blank = in_form(page(mika.browser.get(address(TODAY))))
    answer_by_link(make_link(anna(), mika.id, TODAY), CheckIn(session=TODAY), HelpfulEvent(TODAY, "By link."))
    for _ in range(2):  # a second press tells nothing twice
        mika.browser.post(address(TODAY), {**blank, "words": "By hand.", "what": "Mine."})
    values = [entry.value for entry in my_day(mika.account, TODAY).events]
    assert values == [HelpfulEvent(TODAY, "Mine."), HelpfulEvent(TODAY, "By link.")]
