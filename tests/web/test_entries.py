"""What is told between sessions: kept whole, by whom it is told, changed and brought back by them alone."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, transaction
from django.http import Http404
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain import (
    CHECK_IN_STATEMENTS,
    Belief,
    BeliefRating,
    CheckIn,
    Contact,
    FeelingNote,
    HelpfulEvent,
    TherapistRating,
)
from hereandnow.errors import AlreadyTold, ImpossibleDay, InvalidValue, SealBroken
from hereandnow.web.keys import Place, seal
from hereandnow.web.records.access.consents import withdraw_all
from hereandnow.web.records.access.entries import (
    SECOND_PRESS,
    EntryKind,
    EntryValue,
    Stretch,
    add,
    bring_back,
    change,
    entries_of,
    forget_removed_entries,
    keep_new,
    keep_to_self,
    my_entries,
    my_entry,
    remove,
    swap_before,
)
from hereandnow.web.records.access.erasing import erase_client
from hereandnow.web.records.access.my_data import copy_of_my_data
from hereandnow.web.records.access.sessions import remove_session
from hereandnow.web.records.gathering import gather
from hereandnow.web.records.models import AuditRecord, ClientRecord, EntryRecord, SessionRecord
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.removal import KEPT_AFTER_REMOVAL
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.entries import key_to_entries
from hereandnow.web.records.store.entry_values import CODECS, kind_of, told_in_words, value_from, values_of
from tests.web.desk import Desk
from tests.web.engine import everything
from tests.web.my_space.making import Mika, a_client
from tests.web.people import account
from tests.web.session.making import agree, anna, told_session

DAY = date(2026, 11, 3)
SIGN = "Zyxwvuts"

CHECK_IN = CheckIn(
    session=DAY,
    sent=datetime(2026, 11, 3, 18, tzinfo=UTC),
    answered=datetime(2026, 11, 4, 9, 30, tzinfo=UTC),
    ratings={"heard": 3, "left_unsaid": 1},
    words=f"{SIGN} was calm.",
    different=f"{SIGN} slower, please.",
)
RATING = TherapistRating(DAY, {"heard": 4})
EVENT = HelpfulEvent(DAY, f"{SIGN}: that you asked", 3)
BELIEF = Belief(
    sentence=f"If I ask, {SIGN} leaves.",
    about="others",
    expects="silence",
    ratings=(BeliefRating(date(2026, 10, 1), 85), BeliefRating(DAY, 60)),
)
FEELING = FeelingNote(date=DAY, words=("sad", "calm"), where="chest", with_whom=SIGN)
CONTACT = Contact(what="late", date=DAY, session=DAY, minutes=20, reason=f"the tram, said {SIGN}")
TO_COME = FeelingNote(date=date(2056, 1, 1), words=("calm",))
BY_CLIENT: tuple[EntryValue, ...] = (CHECK_IN, EVENT, BELIEF, FEELING, CONTACT)
BY_THERAPIST: tuple[EntryValue, ...] = (RATING, CONTACT)


@pytest.fixture
def mika(desk: Desk) -> Mika:
    return a_client(desk, agreed=())


def kinds(values: tuple[EntryValue, ...]) -> list[str]:
    return [kind_of(value).value for value in values]


_texts, _days = st.text(max_size=40), st.dates()
_ratings = st.dictionaries(st.sampled_from(CHECK_IN_STATEMENTS), st.integers(0, 4))
_told = _texts.filter(str.strip)
_strengths = st.dictionaries(_days, st.integers(0, 100)).map(
    lambda found: tuple(sorted(BeliefRating(*rating) for rating in found.items()))
)
_moments = st.datetimes(timezones=st.just(UTC))
VALUES = st.one_of(
    st.builds(CheckIn, session=_days, answered=st.none() | _moments, ratings=_ratings, words=_texts, different=_texts),
    st.builds(TherapistRating, session=_days, ratings=_ratings),
    st.builds(HelpfulEvent, session=_days, what=_told, how_much=st.none() | st.integers(-4, 4)),
    st.builds(Belief, sentence=_told, about=st.sampled_from(["self", "others"]), expects=_texts, ratings=_strengths),
    st.builds(FeelingNote, date=_days, words=st.lists(_texts).map(tuple), where=_texts, with_whom=_texts),
    st.builds(Contact, what=st.sampled_from(["booked", "missed"]), date=_days, session=_days, reason=_texts),
)


@given(VALUES)
def test_what_is_told_is_read_as_it_was_written(value: EntryValue) -> None:
    assert CODECS[kind_of(value)].read(values_of(value)) == value
    assert all(words for _, words in told_in_words(value))


def test_every_kind_has_its_codec() -> None:
    assert set(CODECS) == set(EntryKind)
    assert len({codec.holds for codec in CODECS.values()}) == len(CODECS)


@pytest.mark.parametrize("value", BY_CLIENT, ids=kinds(BY_CLIENT))
def test_what_a_client_tells_without_having_agreed_to_anything_is_kept(mika: Mika, value: EntryValue) -> None:
    told = add(mika.account, mika.id, value)
    assert (told.value, told.by_client, told.by_link, told.kind) == (value, True, False, kind_of(value))
    assert my_entries(mika.account) == (told,)
    assert entries_of(anna(), mika.id) == (told,)
    assert my_entry(mika.account, told.id) == told


@pytest.mark.parametrize("value", BY_THERAPIST, ids=kinds(BY_THERAPIST))
def test_what_a_therapist_tells_is_kept_and_their_guess_is_their_own(mika: Mika, value: EntryValue) -> None:
    told = add(anna(), mika.id, value)
    assert (told.value, told.by_client) == (value, False)
    assert entries_of(anna(), mika.id) == (told,)
    assert my_entries(mika.account) == (() if value is RATING else (told,))


@pytest.mark.parametrize("value", [CHECK_IN, EVENT, BELIEF, FEELING], ids=kinds((CHECK_IN, EVENT, BELIEF, FEELING)))
def test_nobody_tells_in_the_place_of_a_client(mika: Mika, value: EntryValue) -> None:
    with pytest.raises(Http404):
        add(anna(), mika.id, value)
    with pytest.raises(Http404):
        add(mika.account, mika.id, RATING)


def test_kinds_are_asked_for_by_name_the_newest_day_first(mika: Mika) -> None:
    for day in (2, 9, 5):
        add(mika.account, mika.id, FeelingNote(date=DAY.replace(day=day), words=("calm",)))
    add(mika.account, mika.id, EVENT)
    assert [entry.day.day for entry in my_entries(mika.account, EntryKind.FEELING)] == [9, 5, 2]
    found = entries_of(anna(), mika.id, EntryKind.FEELING, EntryKind.HELPFUL_EVENT)
    assert [entry.day.day for entry in found] == [9, 5, 3, 2]
    assert entries_of(anna(), mika.id, EntryKind.BELIEF) == ()


@pytest.mark.parametrize(
    ("within", "days"),
    [
        (Stretch(2), [9, 5, 5]),
        (Stretch(2, date(2026, 11, 9)), [5, 5, 2]),
        (Stretch(2, date(2026, 11, 2)), []),
        (Stretch(9), [9, 5, 5, 2]),
    ],
    ids=["the last two", "the last two before a day", "none are before it", "more than there are"],
)
def test_a_stretch_of_days_is_asked_for_whole(mika: Mika, within: Stretch, days: list[int]) -> None:
    for word, day in (("calm", 2), ("calm", 9), ("calm", 5), ("far", 5)):
        add(mika.account, mika.id, FeelingNote(date=DAY.replace(day=day), words=(word,)))
    for found in (my_entries(mika.account, within=within), entries_of(anna(), mika.id, within=within)):
        assert [entry.day.day for entry in found] == days


def test_a_belief_without_a_rating_is_of_the_day_on_which_it_is_told(mika: Mika) -> None:
    assert add(mika.account, mika.id, Belief(sentence="So.", about="self")).day == timezone.localdate()
    assert add(mika.account, mika.id, BELIEF).day == date(2026, 10, 1)


@pytest.mark.parametrize("value", [CHECK_IN, RATING], ids=kinds((CHECK_IN, RATING)))
def test_of_a_session_there_is_one_check_in_and_one_guess(mika: Mika, value: EntryValue) -> None:
    teller = anna() if value is RATING else mika.account
    first = add(teller, mika.id, value)
    with pytest.raises(AlreadyTold, match="Change that one instead"):
        add(teller, mika.id, value)
    remove(teller, first.id)
    second = add(teller, mika.id, value)
    with pytest.raises(AlreadyTold):
        bring_back(teller, first.id)
    assert [entry.id for entry in entries_of(anna(), mika.id)] == [second.id]


@pytest.mark.parametrize("value", [EVENT, BELIEF, FEELING, CONTACT], ids=kinds((EVENT, BELIEF, FEELING, CONTACT)))
def test_a_second_press_tells_nothing_twice(mika: Mika, value: EntryValue) -> None:
    first, second = (add(mika.account, mika.id, value) for _ in range(2))
    assert second == first
    assert add(mika.account, mika.id, value, kept_to_self=True).id != first.id  # another tick is no second press
    remove(mika.account, first.id)
    assert add(mika.account, mika.id, value).id != first.id
    EntryRecord.objects.update(made_at=timezone.now() - SECOND_PRESS)
    add(mika.account, mika.id, value)
    assert len(my_entries(mika.account)) == 3


def test_what_another_tells_of_the_same_or_of_another_is_no_second_press(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa", agreed=())
    told = [add(mika.account, mika.id, CONTACT), add(anna(), mika.id, CONTACT), add(anna(), noa.id, CONTACT)]
    assert len({entry.id for entry in told}) == 3


def test_two_clients_answer_about_the_same_day(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa", agreed=())
    for one in (mika, noa):
        add(one.account, one.id, CHECK_IN)
    assert EntryRecord.objects.filter(day=DAY).count() == 2


def test_the_table_itself_takes_no_second_check_in_of_a_day(mika: Mika) -> None:
    record = EntryRecord.objects.get(pk=add(mika.account, mika.id, CHECK_IN).id)
    record.pk = uuid4()
    with pytest.raises(IntegrityError), transaction.atomic():
        record.save(force_insert=True)


def test_a_check_in_is_not_moved_onto_the_day_of_another(mika: Mika) -> None:
    add(mika.account, mika.id, CHECK_IN)
    other = add(mika.account, mika.id, CheckIn(session=date(2026, 11, 10)))
    with pytest.raises(AlreadyTold):
        change(mika.account, other.id, CheckIn(session=DAY))


def test_a_change_can_be_undone_and_the_undoing_too(mika: Mika) -> None:
    told = add(mika.account, mika.id, EVENT)
    assert (told.has_before, told.changed_at) == (False, None)
    with pytest.raises(Http404):
        swap_before(mika.account, told.id)
    other = HelpfulEvent(date(2026, 11, 4), "Something else.")
    changed = change(mika.account, told.id, other)
    assert (changed.value, changed.day, changed.has_before) == (other, other.session, True)
    for expected in (EVENT, other, EVENT):
        assert swap_before(mika.account, told.id).value == expected
        assert my_entry(mika.account, told.id).value == expected


def test_saving_the_same_keeps_the_way_back_and_counts_as_no_change(mika: Mika) -> None:
    told = add(mika.account, mika.id, EVENT)
    change(mika.account, told.id, HelpfulEvent(DAY, "Something else."))
    change(mika.account, told.id, HelpfulEvent(DAY, "Something else."))
    assert swap_before(mika.account, told.id).value == EVENT


def test_an_entry_stays_of_its_kind(mika: Mika) -> None:
    told = add(mika.account, mika.id, EVENT)
    with pytest.raises(InvalidValue, match="stays of the kind"):
        change(mika.account, told.id, FEELING)
    assert my_entry(mika.account, told.id).value == EVENT


def test_what_was_removed_shows_no_words_and_can_be_brought_back_for_seven_days(mika: Mika) -> None:
    told = add(mika.account, mika.id, EVENT)
    remove(mika.account, told.id)
    assert my_entries(mika.account) == entries_of(anna(), mika.id) == ()
    (gone,) = my_entries(mika.account, removed=True)
    assert (gone.id, gone.removed, gone.value) == (told.id, True, None)
    assert entries_of(anna(), mika.id, removed=True) == ()
    for attempt in (lambda: remove(mika.account, told.id), lambda: change(mika.account, told.id, EVENT)):
        with pytest.raises(Http404):
            attempt()
    bring_back(mika.account, told.id)
    assert my_entries(mika.account) == (told,)
    with pytest.raises(Http404):
        bring_back(mika.account, told.id)


def test_after_seven_days_what_was_removed_is_gone(desk: Desk, mika: Mika) -> None:
    told = [add(mika.account, mika.id, value) for value in (EVENT, FEELING)]
    remove(mika.account, told[0].id)
    EntryRecord.objects.filter(pk=told[0].id).update(removed_at=timezone.now() - KEPT_AFTER_REMOVAL - timedelta(1))
    assert my_entries(mika.account, removed=True) == ()
    with pytest.raises(Http404):
        bring_back(mika.account, told[0].id)
    forget_removed_entries()
    assert [record.pk for record in EntryRecord.objects.all()] == [told[1].id]


def test_opening_the_desk_forgets_what_was_removed_long_ago(desk: Desk, mika: Mika) -> None:
    remove(mika.account, add(mika.account, mika.id, EVENT).id)
    EntryRecord.objects.update(removed_at=timezone.now() - KEPT_AFTER_REMOVAL - timedelta(1))
    desk.vault.lock()
    desk.browser.unlock()
    assert not EntryRecord.objects.exists()


def test_a_client_keeps_something_to_themself_and_shows_it_again(mika: Mika) -> None:
    told = add(mika.account, mika.id, FEELING)
    keep_to_self(mika.account, told.id, kept=True)
    assert entries_of(anna(), mika.id) == ()
    assert [entry.kept_to_self for entry in my_entries(mika.account)] == [True]
    keep_to_self(mika.account, told.id, kept=False)
    assert entries_of(anna(), mika.id) == (told,)


def test_each_changes_what_they_told_themself_and_nobody_else_does(desk: Desk, mika: Mika) -> None:
    noa, carla = a_client(desk, "Noa", agreed=()), account("Carla", Role.THERAPIST)
    of_client, of_therapist = add(mika.account, mika.id, EVENT), add(anna(), mika.id, CONTACT)
    for stranger, told in (
        (anna(), of_client),
        (mika.account, of_therapist),
        *((other, told) for other in (noa.account, carla) for told in (of_client, of_therapist)),
    ):
        assert told.value is not None
        for attempt in (
            lambda s=stranger, t=told: my_entry(s, t.id),
            lambda s=stranger, t=told: change(s, t.id, t.value),
            lambda s=stranger, t=told: remove(s, t.id),
            lambda s=stranger, t=told: keep_to_self(s, t.id, kept=True),
        ):
            with pytest.raises(Http404):
                attempt()


def test_what_a_therapist_told_is_not_theirs_any_more_once_the_client_is_another_ones(mika: Mika) -> None:
    told = add(anna(), mika.id, CONTACT)
    ClientRecord.objects.update(therapist=account("Carla", Role.THERAPIST))
    with pytest.raises(Http404):
        my_entry(anna(), told.id)


def test_what_was_answered_by_a_link_is_the_clients_to_change(mika: Mika) -> None:
    told = keep_new(ClientRecord.objects.get(pk=mika.id), CHECK_IN, author=None, of_session=None)
    assert (told.by_client, told.by_link) == (True, True)
    change(mika.account, told.id, CheckIn(session=DAY))
    assert swap_before(mika.account, told.id).value == CHECK_IN
    with pytest.raises(Http404):
        change(anna(), told.id, CHECK_IN)


def test_an_entry_of_a_session_outlives_it(mika: Mika) -> None:
    told = told_session(a_client_who_agreed(mika))
    kept = add(mika.account, mika.id, CHECK_IN, of_session=told)
    assert kept.session == told
    withdraw_all(anna(), mika.id, how=How.WRITING, on=DAY)
    assert not SessionRecord.objects.filter(pk=told).exists()
    (after,) = my_entries(mika.account, EntryKind.CHECK_IN)
    assert (after.session, after.value) == (None, CHECK_IN)


def a_client_who_agreed(mika: Mika) -> UUID:
    agree(mika.id, *Purpose)
    return mika.id


def test_an_entry_belongs_to_no_session_of_another_client_and_to_none_that_was_removed(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa")
    foreign, gone = told_session(noa.id), told_session(a_client_who_agreed(mika))
    remove_session(anna(), gone)
    for session in (foreign, gone, uuid4()):
        with pytest.raises(Http404):
            add(mika.account, mika.id, CHECK_IN, of_session=session)
    assert not EntryRecord.objects.exists()


def test_erasing_a_client_takes_all_that_was_told(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa", agreed=())
    for one in (mika, noa):
        for value in BY_CLIENT:
            add(one.account, one.id, value)
    for value in BY_THERAPIST:
        add(anna(), mika.id, value)
    erase_client(anna(), mika.id)
    assert set(EntryRecord.objects.values_list("client", flat=True)) == {noa.id}
    assert len(my_entries(noa.account)) == len(BY_CLIENT)


def test_a_copy_holds_all_that_the_client_told_and_not_the_therapists_guess(mika: Mika) -> None:
    for value in BY_CLIENT:
        add(mika.account, mika.id, value)
    for value in BY_THERAPIST:
        add(anna(), mika.id, value)
    told = copy_of_my_data(mika.account)["told_between_sessions"]
    values = [one["values"] for one in told]
    for value in BY_CLIENT:
        assert values_of(value) in values
    assert len(told) == len(BY_CLIENT) + 1
    assert values_of(RATING) not in values
    said = [line["said"] for one in told for line in one["told"]]
    for words in ("3/4, mostly", CHECK_IN.different, EVENT.what, "+3, helped", BELIEF.sentence, "sad, calm", "chest"):
        assert words in said


def test_no_word_of_an_entry_stands_in_any_file_of_the_home(desk: Desk, mika: Mika) -> None:
    for value in BY_CLIENT:
        told = add(mika.account, mika.id, value)
        remove(mika.account, told.id)
    for secret in (SIGN.encode(), SIGN.encode("utf-16-le"), b"chest", b"slower"):
        assert secret not in everything(desk)


def test_no_row_and_no_value_shows_words_where_programmers_look(mika: Mika) -> None:
    told = add(mika.account, mika.id, EVENT)
    assert SIGN not in f"{told!r}{EntryRecord.objects.get()!r}{EntryRecord.objects.get()}"


@pytest.mark.parametrize("what", ["damaged", "of another version"])
def test_what_cannot_be_opened_hides_no_other_and_is_not_written_over(mika: Mika, what: str) -> None:
    broken, whole = add(mika.account, mika.id, EVENT), add(mika.account, mika.id, FEELING)
    place = Place(table="entry", column="content", row=str(broken.id), client=str(mika.id))
    sealed = seal(key_to_entries(mika.id), '{"told": "otherwise"}', place)
    sealed = sealed[:-1] + bytes([sealed[-1] ^ 1]) if what == "damaged" else sealed
    EntryRecord.objects.filter(pk=broken.id).update(sealed_content=sealed)
    found = {entry.id: entry for entry in my_entries(mika.account)}
    assert found[whole.id].value == FEELING
    assert found[broken.id].value is None
    assert "restore" in found[broken.id].why or "newest" in found[broken.id].why
    with pytest.raises((SealBroken, InvalidValue)):
        change(mika.account, broken.id, EVENT)
    assert bytes(EntryRecord.objects.get(pk=broken.id).sealed_content) == sealed
    assert copy_of_my_data(mika.account)["told_between_sessions"]


def test_a_kind_of_another_version_breaks_no_list_and_says_what_to_do(desk: Desk, mika: Mika) -> None:
    told = add(mika.account, mika.id, FEELING)
    strange = add(mika.account, mika.id, EVENT).id
    EntryRecord.objects.filter(pk=strange).update(kind="letter")  # as a newer version wrote it
    for listed in (my_entries(mika.account), entries_of(anna(), mika.id)):
        found = {entry.id: entry for entry in listed}
        assert found[told.id].value == FEELING
        assert (found[strange].kind, found[strange].value) == (None, None)
        assert "Install the newest" in found[strange].why
    assert "Install the newest" in str(copy_of_my_data(mika.account)["told_between_sessions"])
    for path in ("/my/days/", "/my/beliefs/", "/my/check-ins/", "/my/appointments/", "/my/"):
        assert mika.browser.get(path).status_code == 200
    gathered = gather(mika.id)
    assert gathered is None or gathered.course.feelings == (FEELING,)
    remove(mika.account, strange)
    assert "letter" not in AuditRecord.objects.latest("seq").what


ODD: tuple[Any, ...] = (None, 7, 0.5, "x", [], {}, [1], [["x", "y"]], {"heard": "x"})
"""What another version may have kept in some place."""


@pytest.mark.parametrize("value", [*BY_CLIENT, RATING], ids=kinds((*BY_CLIENT, RATING)))
def test_whatever_another_version_kept_is_read_or_refused(value: EntryValue) -> None:
    kind, kept = kind_of(value), values_of(value)
    for name in kept:
        for odd in ODD:
            with suppress(InvalidValue):  # anything else would break the list that the entry stands in
                assert isinstance(value_from(kind, {**kept, name: odd}), type(value))
    for whole in ODD:
        with pytest.raises(InvalidValue, match="another shape"):
            value_from(kind, whole)


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (TO_COME, "still to come"),
        (CheckIn(session=date(2056, 1, 1)), "still to come"),
        (HelpfulEvent(date(26, 1, 1), "So."), "very long ago"),
        (Contact(what="moved", date=DAY, session=date(2056, 1, 1)), "more than a year"),
        (Contact(what="moved", date=date(2056, 1, 1), session=DAY), "still to come"),
    ],
    ids=["a feeling", "a check-in", "an event", "an appointment", "a fact about one"],
)
def test_nobody_tells_of_a_day_on_which_nothing_can_have_been(mika: Mika, value: EntryValue, says: str) -> None:
    with pytest.raises(ImpossibleDay, match=says):
        add(mika.account, mika.id, value)
    assert not EntryRecord.objects.exists()


def test_nothing_is_moved_to_a_day_that_cannot_have_been(mika: Mika) -> None:
    told = add(mika.account, mika.id, FEELING)
    with pytest.raises(ImpossibleDay):
        change(mika.account, told.id, TO_COME)
    assert my_entry(mika.account, told.id).value == FEELING


def test_what_was_removed_is_in_a_copy_as_long_as_it_is_kept(mika: Mika) -> None:
    remove(mika.account, add(mika.account, mika.id, EVENT).id)
    add(mika.account, mika.id, FEELING)
    told = {one["values"].get("what", ""): one for one in told_in_copy(mika)}
    assert [one["removed"] for one in (told[EVENT.what], told[""])] == [True, False]
    EntryRecord.objects.filter(removed_at__isnull=False).update(
        removed_at=timezone.now() - KEPT_AFTER_REMOVAL - timedelta(1)
    )
    forget_removed_entries()
    assert len(told_in_copy(mika)) == 1


def test_what_a_therapist_removed_is_in_no_copy_of_the_clients(mika: Mika) -> None:
    own, theirs = add(mika.account, mika.id, CONTACT), add(anna(), mika.id, replace(CONTACT, reason="Of another."))
    kept = add(anna(), mika.id, replace(CONTACT, reason="The same tram."))
    remove(mika.account, own.id)
    remove(anna(), theirs.id)
    assert {one["values"]["reason"] for one in told_in_copy(mika)} == {CONTACT.reason, "The same tram."}
    assert kept in my_entries(mika.account)


def told_in_copy(mika: Mika) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = copy_of_my_data(mika.account)["told_between_sessions"]
    return told


def test_what_is_done_with_entries_is_witnessed_without_a_word(mika: Mika) -> None:
    before = AuditRecord.objects.count()
    told = add(mika.account, mika.id, CHECK_IN)
    change(mika.account, told.id, CheckIn(session=DAY, words=f"{SIGN} later"))
    swap_before(mika.account, told.id)
    keep_to_self(mika.account, told.id, kept=True)
    remove(mika.account, told.id)
    bring_back(mika.account, told.id)
    my_entries(mika.account)
    rows = AuditRecord.objects.filter(seq__gt=before).order_by("seq")
    assert list(rows.values_list("deed", "what")) == [
        ("added", "check in"),
        ("changed", "check in"),
        ("changed", "check in"),
        ("removed", "shown check in"),
        ("removed", "check in"),
        ("added", "check in"),
        ("read", "entries"),
    ]
    assert {row.client for row in rows} == {str(mika.id)}
    assert SIGN not in "".join(str(vars(row)) for row in AuditRecord.objects.all())


def test_what_a_therapist_saw_counts_as_new_again_once_it_was_changed(mika: Mika) -> None:
    told = add(mika.account, mika.id, EVENT)
    EntryRecord.objects.update(seen_at=timezone.now())
    assert [entry.seen for entry in entries_of(anna(), mika.id)] == [True]
    change(mika.account, told.id, HelpfulEvent(DAY, "Something else."))
    assert [entry.seen for entry in entries_of(anna(), mika.id)] == [False]
