"""Check-ins as a therapist sees them: that one arrived, the own guess first, and both pictures side by side."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

import pytest
from django.http import Http404

from hereandnow.domain import CheckIn, HelpfulEvent, TherapistRating
from hereandnow.web.records.access.check_in_links import answer_by_link, make_link
from hereandnow.web.records.access.check_ins import check_in_of, new_check_ins_of, rate, show, tell
from hereandnow.web.records.access.entries import EntryKind, my_entries
from hereandnow.web.records.models import AuditRecord, EntryRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from tests.web.desk import Desk, page
from tests.web.my_space.making import Mika, a_client
from tests.web.people import account, signed_in
from tests.web.session.making import agree, anna, told_session

DAY = date(2026, 11, 3)
TOLD = CheckIn(
    session=DAY, ratings={"heard": 1, "what_matters": 3, "left_unsaid": 4}, words="Zyxwvuts words", different="Slower."
)
EVENT = HelpfulEvent(DAY, "Zyxwvuts event", -3)


def address(client: UUID, day: str = "2026-11-03") -> str:
    return f"/clients/{client}/check-ins/{day}/"


def answered(client: UUID, day: date = DAY) -> None:
    """Answered by a link."""
    told = CheckIn(session=day, ratings=TOLD.ratings, words=TOLD.words, different=TOLD.different)
    answer_by_link(make_link(anna(), client, day), told, EVENT)


def lines(shown: str) -> list[str]:
    """The rows of the table, without what marks them up."""
    found = re.findall(r"<tr[^>]*><th scope=\"row\">(.*?)</tr>", shown, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in found]


def test_an_empty_page_says_what_check_ins_are_for(desk: Desk, client: UUID) -> None:
    shown = page(desk.browser.get(f"/clients/{client}/check-ins/"))
    assert "what the talk alone does not show" in shown
    assert "A session needs no transcript to be asked about." in shown
    assert "Nothing has arrived about this session" in page(desk.browser.get(address(client)))


def test_that_one_arrived_stands_in_the_caseload_and_on_the_clients_page_until_it_is_seen(
    desk: Desk, client: UUID
) -> None:
    answered(client)
    assert "1 check-in arrived" in page(desk.browser.get("/"))
    assert "1 check-in has arrived" in page(desk.browser.get(f"/clients/{client}/"))
    assert "arrived, folded until you have guessed" in page(desk.browser.get(f"/clients/{client}/check-ins/"))
    desk.browser.get(address(client))  # folded: not seen by that
    assert new_check_ins_of(anna()) == {client: 1}
    desk.browser.post(f"{address(client)}show/")
    for place in ("/", f"/clients/{client}/", f"/clients/{client}/check-ins/"):
        assert "arrived" not in page(desk.browser.get(place))


def test_what_arrived_stays_folded_until_the_therapist_has_guessed(desk: Desk, client: UUID) -> None:
    answered(client)
    shown = page(desk.browser.get(address(client)))
    assert "how do you think it was for them" in shown
    assert "Zyxwvuts" not in shown
    assert lines(shown) == []
    assert desk.browser.post(address(client), {"heard": "4", "what_matters": "3"}).status_code == 302
    shown = page(desk.browser.get(address(client)))
    assert lines(shown) == [
        "I felt heard. two pictures a little 1 fully 4",
        "We worked on what matters to me. mostly 3 mostly 3",
        "There is something that I left unsaid. fully 4 left out",
    ]
    for words in ("Zyxwvuts words", "Slower.", "Zyxwvuts event", "got in the way", "how was it from where you sat?"):
        assert words in shown
    assert new_check_ins_of(anna()) == {}


def test_show_me_unfolds_it_without_a_guess(desk: Desk, client: UUID) -> None:
    answered(client)
    assert desk.browser.post(f"{address(client)}show/").status_code == 302
    shown = page(desk.browser.get(address(client)))
    assert lines(shown)[0] == "I felt heard. a little 1"
    assert "You guessed" not in shown
    assert "how was it from where you sat?" not in shown


def test_a_guess_may_come_before_the_answer_and_can_be_changed(desk: Desk, client: UUID) -> None:
    desk.browser.post(address(client), {"heard": "2"})
    assert "your guess, no answer" in page(desk.browser.get(f"/clients/{client}/check-ins/"))
    answered(client)
    shown = page(desk.browser.get(address(client)))
    assert lines(shown)[0] == "I felt heard. a little 1 partly 2"
    assert 'id="id_heard_2" checked' in shown
    desk.browser.post(address(client), {"heard": "0"})
    assert lines(page(desk.browser.get(address(client))))[0] == "I felt heard. a little 1 not at all 0"
    assert EntryRecord.objects.filter(kind=EntryKind.THERAPIST_RATING).count() == 1


@pytest.mark.parametrize("fields", [{}, {"heard": ""}, {"heard": "7"}], ids=["none", "left out", "out of range"])
def test_a_guess_at_nothing_is_none(desk: Desk, client: UUID, fields: dict[str, str]) -> None:
    answered(client)
    assert desk.browser.post(address(client), fields).status_code == 200
    assert "Zyxwvuts" not in page(desk.browser.get(address(client)))
    assert not EntryRecord.objects.filter(kind=EntryKind.THERAPIST_RATING).exists()


def test_a_client_never_sees_the_guess(desk: Desk, mika: Mika) -> None:
    rate(anna(), mika.id, TherapistRating(DAY, {"heard": 0}))
    tell(mika.account, TOLD, None)
    shown = page(mika.browser.get("/my/check-ins/"))
    assert "not at all" not in shown
    assert [entry.kind for entry in my_entries(mika.account)] == [EntryKind.CHECK_IN]


def test_what_was_told_otherwise_since_is_new_again(desk: Desk, mika: Mika) -> None:
    tell(mika.account, TOLD, EVENT)
    show(anna(), mika.id, DAY)
    assert new_check_ins_of(anna()) == {}
    tell(mika.account, CheckIn(session=DAY, words="Otherwise."), EVENT)
    assert new_check_ins_of(anna()) == {mika.id: 1}
    rate(anna(), mika.id, TherapistRating(DAY, {"heard": 2}))
    assert "Otherwise." in page(desk.browser.get(address(mika.id)))
    tell(mika.account, CheckIn(session=DAY, words="Once more."), EVENT)
    assert "arrived, or changed since you looked" in page(desk.browser.get(f"/clients/{mika.id}/check-ins/"))
    assert "Once more." in page(desk.browser.get(address(mika.id)))  # guessed already: it does not fold again
    assert new_check_ins_of(anna()) == {}


def test_seeing_one_check_in_leaves_the_others_new(desk: Desk) -> None:
    mika, noa = a_client(desk, agreed=()), a_client(desk, "Noa", agreed=())
    for one in (mika, noa):
        answered(one.id)
        answered(one.id, date(2026, 11, 10))
    show(anna(), mika.id, DAY)
    assert new_check_ins_of(anna()) == {mika.id: 1, noa.id: 2}


def test_looking_at_nothing_folds_and_sees_nothing(desk: Desk, client: UUID) -> None:
    found = check_in_of(anna(), client, DAY)
    assert (found.arrived, found.new, found.folded) == (False, False, False)


def test_an_event_alone_is_seen_when_it_is_shown(desk: Desk, mika: Mika) -> None:
    tell(mika.account, TOLD, EVENT)
    mika.browser.post(f"/my/told/{my_entries(mika.account, EntryKind.CHECK_IN)[0].id}/", {"remove": "yes"})
    assert "Zyxwvuts event" in page(desk.browser.get(address(mika.id)))
    assert new_check_ins_of(anna()) == {}


def test_the_last_sessions_are_offered_for_a_link(desk: Desk, client: UUID) -> None:
    agree(client, *Purpose)
    for day in (3, 4):
        told_session(client, day=day)
    offered = '<input type="hidden" name="day" value="2026-11-0%d">'
    shown = page(desk.browser.get(f"/clients/{client}/check-ins/"))
    assert [offered % day in shown for day in (3, 4)] == [True, True]
    answered(client)
    make_link(anna(), client, date(2026, 11, 4))
    shown = page(desk.browser.get(f"/clients/{client}/check-ins/"))
    assert [offered % day in shown for day in (3, 4)] == [False, False]
    assert "the link is open until" in shown


@pytest.mark.parametrize("day", ["soon", "20261103", "2026-02-30"])
def test_a_day_that_is_none_is_not_found(desk: Desk, client: UUID, day: str) -> None:
    for place in (address(client, day), f"{address(client, day)}show/"):
        assert desk.browser.post(place, {"heard": "1"}).status_code == 404
    assert "year first" in page(desk.browser.post(f"/clients/{client}/check-ins/", {"day": day.replace("0", "o")}))


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_finds_a_check_in(desk: Desk, client: UUID, role: Role) -> None:
    answered(client)
    other = signed_in("Carla", role)
    for place in (f"/clients/{client}/check-ins/", address(client)):
        assert other.get(place).status_code == 404
        assert other.post(place, {"heard": "1", "day": "2026-11-10"}).status_code == 404
    assert other.post(f"{address(client)}show/").status_code == 404
    stranger = account("Dora", role)
    with pytest.raises(Http404):
        rate(stranger, client, TherapistRating(DAY, {"heard": 1}))
    with pytest.raises(Http404):
        show(stranger, client, DAY)
    assert new_check_ins_of(anna()) == {client: 1}


def test_the_words_of_no_check_in_and_guess_stand_in_the_audit(desk: Desk, client: UUID) -> None:
    answered(client)
    rate(anna(), client, TherapistRating(DAY, {"heard": 1}))
    desk.browser.get(address(client))
    assert "Zyxwvuts" not in "".join(str(vars(row)) for row in AuditRecord.objects.all())
    assert ("added", "therapist rating") in AuditRecord.objects.values_list("deed", "what")
