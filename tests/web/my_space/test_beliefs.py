"""Sentences that a client believes: theirs to write, to rate again, to show and to take away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
import time_machine
from django.http import Http404
from django.utils import timezone

from hereandnow.domain import Belief, BeliefRating, CheckIn, FeelingNote
from hereandnow.web.records.access.clients import set_next_meeting
from hereandnow.web.records.access.days import (
    Asking,
    asking_of,
    belief_to_ask,
    choose_asking,
    my_belief,
    rate_belief,
)
from hereandnow.web.records.access.entries import EntryKind, add, entries_of, my_entries
from hereandnow.web.records.asking import ASKED_AFTER, is_due
from hereandnow.web.records.models import AuditRecord, EntryRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import Desk, page
from tests.web.engine import everything
from tests.web.my_space.making import Mika, a_client
from tests.web.people import account, signed_in
from tests.web.session.making import anna, told_session

SENTENCE = "Zyxwvuts: if I ask, people leave."
WORDS = {"sentence": SENTENCE, "about": "others", "expects": "She says no.", "strength": "80"}


def write(mika: Mika, **more: str) -> UUID:
    answer = mika.browser.post("/my/beliefs/", WORDS | more)
    assert answer.status_code == 302, page(answer)
    return UUID(answer.headers["Location"].rpartition("#e-")[2])


def belief(mika: Mika) -> Belief:
    (entry,) = my_entries(mika.account, EntryKind.BELIEF)
    assert isinstance(entry.value, Belief)
    return entry.value


def rated(mika: Mika, *days: date, sentence: str = SENTENCE) -> UUID:
    ratings = tuple(BeliefRating(day, 50) for day in sorted(days))
    return add(mika.account, mika.id, Belief(sentence=sentence, about="self", ratings=ratings)).id


def test_a_sentence_is_kept_with_its_first_number(mika: Mika) -> None:
    write(mika)
    first = BeliefRating(timezone.localdate(), 80)
    assert belief(mika) == Belief(sentence=SENTENCE, about="others", expects="She says no.", ratings=(first,))
    shown = page(mika.browser.get("/my/beliefs/"))
    for words in (SENTENCE, "She says no.", "<b>80</b>", "Only you see this."):
        assert words in shown


@pytest.mark.parametrize(
    ("field", "given", "says"),
    [
        ("sentence", "  ", "Write the sentence first"),
        ("sentence", "a" * 1_001, "at most 1000"),
        ("about", "", "Choose one of the two"),
        ("about", "everybody", "Select a valid choice"),
        *(("strength", given, "a whole number from 0 to 100") for given in ("", "-1", "101", "much", "7.5")),
        ("expects", "a" * 10_001, "at most 10000"),
    ],
)
def test_what_cannot_be_kept_is_told_why_and_nothing_is_kept(mika: Mika, field: str, given: str, says: str) -> None:
    answer = mika.browser.post("/my/beliefs/", WORDS | {field: given})
    assert answer.status_code == 200
    assert says in page(answer)
    assert not EntryRecord.objects.exists()


def test_the_therapist_sees_it_only_where_the_client_wants_that(desk: Desk, mika: Mika) -> None:
    therapists = f"/clients/{mika.id}/own-words/"
    told = write(mika)
    assert SENTENCE not in page(desk.browser.get(therapists))
    for shown in ("yes", "no"):
        mika.browser.post(f"/my/own/{told}/shown/", {"shown": shown})
        assert (SENTENCE in page(desk.browser.get(therapists))) is (shown == "yes")
    write(mika, sentence="Zyxwvuts: shown at once.", shown="on")
    assert "Zyxwvuts: shown at once." in page(desk.browser.get(therapists))


def test_a_second_number_of_a_day_takes_the_place_of_the_first_and_one_of_another_day_does_not(mika: Mika) -> None:
    told = rated(mika, timezone.localdate() - timedelta(days=9))
    for strength in ("40", "35"):
        assert mika.browser.post(f"/my/beliefs/{told}/today/", {"strength": strength}).status_code == 302
    assert [rating.strength for rating in belief(mika).ratings] == [50, 35]


@pytest.mark.parametrize("given", ["", "-1", "101", "x"])
def test_a_number_that_is_none_is_told_why(mika: Mika, given: str) -> None:
    told = write(mika)
    answer = mika.browser.post(f"/my/beliefs/{told}/today/", {"strength": given})
    assert "a whole number from 0 to 100" in page(answer)
    assert [rating.strength for rating in belief(mika).ratings] == [80]


def test_a_number_and_other_words_are_undone_and_done_again(mika: Mika) -> None:
    told = write(mika)
    mika.browser.post(f"/my/beliefs/{told}/today/", {"strength": "20"})
    for strength in (80, 20, 80):
        mika.browser.post(f"/my/own/{told}/undo/")
        assert belief(mika).ratings[-1].strength == strength
    mika.browser.post(f"/my/beliefs/{told}/", WORDS | {"sentence": "Other words."})
    assert (belief(mika).sentence, belief(mika).ratings[-1].strength) == ("Other words.", 80)
    mika.browser.post(f"/my/own/{told}/undo/")
    assert belief(mika).sentence == SENTENCE


def test_changing_the_words_keeps_the_numbers_and_an_empty_sentence_changes_nothing(mika: Mika) -> None:
    told = write(mika)
    assert SENTENCE in page(mika.browser.get(f"/my/beliefs/{told}/"))
    assert "Write the sentence first" in page(mika.browser.post(f"/my/beliefs/{told}/", WORDS | {"sentence": ""}))
    assert belief(mika).sentence == SENTENCE


def test_a_removed_sentence_shows_no_words_and_is_put_back(mika: Mika) -> None:
    told = write(mika)
    assert mika.browser.post(f"/my/own/{told}/remove/").headers["Location"] == f"/my/beliefs/#e-{told}"
    shown = page(mika.browser.get("/my/beliefs/"))
    assert "A sentence was removed here" in shown
    assert SENTENCE not in shown
    for path in ("", "today/"):
        assert mika.browser.get(f"/my/beliefs/{told}/{path}").status_code == 404
    assert mika.browser.post(f"/my/own/{told}/put-back/").headers["Location"] == f"/my/beliefs/#e-{told}"
    assert SENTENCE in page(mika.browser.get("/my/beliefs/"))


TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("asking", "rated_on", "session", "asked"),
    [
        (Asking.WEEKS, TODAY - ASKED_AFTER, None, True),
        (Asking.WEEKS, TODAY - ASKED_AFTER + timedelta(days=1), TODAY, False),
        (Asking.WEEKS, None, None, True),
        (Asking.SESSION, TODAY - timedelta(days=2), TODAY - timedelta(days=1), True),
        (Asking.SESSION, TODAY - timedelta(days=1), TODAY - timedelta(days=1), False),
        (Asking.SESSION, TODAY - timedelta(days=99), None, False),
        (Asking.SESSION, TODAY - timedelta(days=2), TODAY + timedelta(days=1), False),
        (Asking.NEVER, None, TODAY, False),
        (Asking.NEVER, TODAY - timedelta(days=999), TODAY, False),
    ],
    ids=[
        "three weeks have passed",
        "a day is missing, whatever session there was",
        "never rated",
        "a session since",
        "rated on the day of the session",
        "no session",
        "the session is still to come",
        "never, though never rated",
        "never, however long ago",
    ],
)
def test_a_sentence_is_asked_about_when_the_client_wants_it(
    asking: Asking, rated_on: date | None, session: date | None, asked: bool
) -> None:
    assert is_due(asking, rated_on, session=session, today=TODAY) is asked


def test_my_space_asks_about_one_sentence_the_one_rated_longest_ago(mika: Mika) -> None:
    today = timezone.localdate()
    rated(mika, today - timedelta(days=30), sentence="Zyxwvuts thirty.")
    longest = rated(mika, today - timedelta(days=90), today - timedelta(days=40), sentence="Zyxwvuts forty.")
    rated(mika, today, sentence="Zyxwvuts today.")
    shown = page(mika.browser.get("/my/"))
    assert f'href="/my/beliefs/{longest}/today/"' in shown
    assert [words in shown for words in ("Zyxwvuts forty.", "Zyxwvuts thirty.", "Zyxwvuts today.")] == [
        True,
        False,
        False,
    ]


def test_my_space_names_the_last_session_that_nothing_was_told_of_and_none_of_long_ago(desk: Desk) -> None:
    for day, sessions, named in (
        (12, (), None),
        (12, (3, 10), 10),
        (23, (3, 10), 10),
        (24, (3, 10), None),
    ):
        with time_machine.travel(datetime(2026, 11, day, 12, tzinfo=UTC), tick=False):
            mika = a_client(desk, f"Mika {day} {len(sessions)}")
            for session in sessions:
                told_session(mika.id, day=session)
            shown = page(mika.browser.get("/my/"))
            assert ("how was it for you?" in shown) is (named is not None)
            if named:
                assert f'<a href="/my/check-ins/2026-11-{named}/">The session of {named} November</a>' in shown
                add(mika.account, mika.id, CheckIn(session=date(2026, 11, named)))
                assert f"The session of {named} November" not in page(mika.browser.get("/my/"))


@pytest.mark.parametrize(("choice", "asked"), [("weeks", False), ("session", True), ("never", False)])
def test_after_a_session_only_who_chose_that_is_asked(mika: Mika, choice: str, asked: bool) -> None:
    with time_machine.travel(date(2026, 11, 12), tick=False):
        rated(mika, date(2026, 11, 1))
        told_session(mika.id, day=3)
        choose_asking(mika.account, Asking(choice))
        assert (belief_to_ask(mika.account) is not None) is asked


@pytest.mark.parametrize(("meeting", "asked"), [(11, True), (13, False)], ids=["passed", "still to come"])
def test_where_no_words_are_kept_the_day_agreed_on_counts_as_a_session(desk: Desk, meeting: int, asked: bool) -> None:
    mika = a_client(desk, agreed=())
    with time_machine.travel(date(2026, 11, 12), tick=False):
        rated(mika, date(2026, 11, 1))
        set_next_meeting(anna(), mika.id, date(2026, 11, meeting))
        choose_asking(mika.account, Asking.SESSION)
        assert (belief_to_ask(mika.account) is not None) is asked


def test_the_choice_is_kept_and_nonsense_changes_nothing(mika: Mika) -> None:
    assert asking_of(mika.account) == Asking.WEEKS
    for sent, kept in (("never", Asking.NEVER), ("hourly", Asking.NEVER), ("session", Asking.SESSION)):
        assert mika.browser.post("/my/beliefs/asking/", {"asking": sent}).headers["Location"] == "/my/beliefs/"
        assert asking_of(mika.account) == kept


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_reads_rates_or_is_asked(mika: Mika, role: Role) -> None:
    told, other = write(mika), account("Carla", role)
    attempts: list[Callable[[], object]] = [
        lambda: my_belief(other, told),
        lambda: rate_belief(other, told, 1),
        lambda: belief_to_ask(other),
        lambda: asking_of(other),
        lambda: choose_asking(other, Asking.NEVER),
    ]
    for attempt in attempts:
        with pytest.raises(Http404):
            attempt()
    assert belief(mika).ratings[-1].strength == 80


def test_another_client_finds_nothing_of_it(desk: Desk, mika: Mika) -> None:
    told, noa = write(mika, shown="on"), a_client(desk, "Noa", agreed=())
    for path in (f"/my/beliefs/{told}/", f"/my/beliefs/{told}/today/"):
        assert noa.browser.get(path).status_code == noa.browser.post(path, WORDS).status_code == 404
    for path in ("shown", "undo", "remove", "put-back"):
        assert noa.browser.post(f"/my/own/{told}/{path}/", {"shown": "yes"}).status_code == 404
    assert SENTENCE not in page(noa.browser.get("/my/beliefs/"))
    assert belief(mika).sentence == SENTENCE


@pytest.mark.parametrize("role", [Role.THERAPIST, Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_the_pages_are_found_by_no_other_role(mika: Mika, role: Role) -> None:
    told, other = write(mika), signed_in("Carla", role)
    for path in ("/my/beliefs/", f"/my/beliefs/{told}/", f"/my/beliefs/{told}/today/"):
        assert other.get(path).status_code == 404
    assert other.get(f"/clients/{mika.id}/own-words/").status_code == 404


def test_a_note_of_a_day_is_no_sentence(mika: Mika) -> None:
    note = add(mika.account, mika.id, FeelingNote(date=TODAY, words=("calm",)))
    for path in ("", "today/"):
        assert mika.browser.get(f"/my/beliefs/{note.id}/{path}").status_code == 404


def test_that_a_client_wrote_for_themself_stands_in_no_list_of_the_therapists(desk: Desk) -> None:
    mika = a_client(desk)
    told = write(mika)
    mika.browser.post(f"/my/beliefs/{told}/today/", {"strength": "20"})
    mika.browser.post(f"/my/own/{told}/shown/", {"shown": "yes"})
    mika.browser.post(f"/my/own/{told}/remove/")
    assert "belief" in page(mika.browser.get("/my/who-has-looked/"))
    theirs = page(desk.browser.get(f"/clients/{mika.id}/who-has-looked/"))
    assert "belief" not in theirs
    assert "between sessions stands in theirs alone" in theirs


def test_that_the_therapist_looked_stands_in_the_clients_list(desk: Desk, mika: Mika) -> None:
    write(mika, shown="on")
    desk.browser.get(f"/clients/{mika.id}/own-words/")
    rows = AuditRecord.objects.filter(what="entries", actor=str(anna().pk), client=str(mika.id))
    assert rows.exists()
    assert "looked at what was told between sessions" in page(mika.browser.get("/my/who-has-looked/"))


NEW = "Your client lets you see something new"


def test_what_the_therapist_may_see_waits_until_they_look_and_again_once_it_changes(desk: Desk) -> None:
    mika, noa = a_client(desk), a_client(desk, "Noa")
    told = write(mika)
    clients, own_words = f"/clients/{mika.id}/", f"/clients/{mika.id}/own-words/"
    write(noa, shown="on")
    assert NEW not in page(desk.browser.get(clients))
    mika.browser.post(f"/my/own/{told}/shown/", {"shown": "yes"})
    for again in (False, True):
        if again:
            mika.browser.post(f"/my/beliefs/{told}/today/", {"strength": "20"})
        assert NEW in page(desk.browser.get(clients))
        assert "new, or changed" in page(desk.browser.get(own_words))
        assert NEW not in page(desk.browser.get(clients))
        assert "new, or changed" not in page(desk.browser.get(own_words))
    assert NEW in page(desk.browser.get(f"/clients/{noa.id}/"))


def test_no_word_of_it_stands_in_any_file(desk: Desk, mika: Mika) -> None:
    told = write(mika, shown="on")
    mika.browser.post(f"/my/beliefs/{told}/", WORDS | {"sentence": f"{SENTENCE} More."})
    assert b"Zyxwvuts" not in everything(desk)
    assert entries_of(anna(), mika.id, EntryKind.BELIEF)
