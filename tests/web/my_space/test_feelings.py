"""Words for days: one's own first, day by day, with nothing made of them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.domain import FeelingNote
from hereandnow.web.pages.my_space.days_forms import FeelingForm, as_written
from hereandnow.web.pages.my_space.feeling_words import FAMILIES, all_words
from hereandnow.web.records.access.days import DAYS_AT_ONCE
from hereandnow.web.records.access.entries import EntryKind, add, my_entries
from hereandnow.web.records.models import EntryRecord
from tests.web.desk import Desk, page
from tests.web.engine import everything
from tests.web.my_space.making import Mika, a_client

OWN = "Zyxwvuts, a stone"


def today() -> str:
    return timezone.localdate().isoformat()


def write(mika: Mika, **fields: object) -> UUID:
    answer = mika.browser.post("/my/days/", {"day": today(), "own": OWN, **fields})
    assert answer.status_code == 302, page(answer)
    return UUID(answer.headers["Location"].rpartition("#e-")[2])


def note(mika: Mika) -> FeelingNote:
    (entry,) = my_entries(mika.account, EntryKind.FEELING)
    assert isinstance(entry.value, FeelingNote)
    return entry.value


@pytest.mark.parametrize(
    ("own", "picked", "kept"),
    [
        ("a stone", [], ("a stone",)),
        ("  heavy,a   stone ; ; low\r\nfar", [], ("heavy", "a stone", "low", "far")),
        ("", ["tense", "glad"], ("tense", "glad")),
        ("stone", ["glad"], ("stone", "glad")),
        ("Glad, glad", ["glad"], ("Glad",)),
        ("غم، تنهایی", [], ("غم", "تنهایی")),
        ("悲しい、重い", [], ("悲しい", "重い")),
    ],
    ids=[
        "one",
        "several, however they are parted",
        "ticked alone",
        "one's own first",
        "each once",
        "Persian",
        "Japanese",
    ],
)
def test_words_are_kept_in_the_order_of_whose_they_are(
    mika: Mika, own: str, picked: list[str], kept: tuple[str, ...]
) -> None:
    write(mika, own=own, picked=picked, where="throat", with_whom="alone")
    assert note(mika) == FeelingNote(date=timezone.localdate(), words=kept, where="throat", with_whom="alone")


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"own": " ,; "}, "Write a word, or tick one below"),
        ({"own": "a, b, c", "day": ""}, "Choose the day"),
        ({"day": "2026-13-01"}, "year first"),
        ({"day": "2999-01-01"}, "still to come"),
        ({"day": "0026-11-03"}, "very long ago"),
        ({"own": ",".join(map(str, range(41)))}, "many words for one day"),
        ({"own": "a" * 201}, "many words for one day"),
        ({"picked": ["depressed"]}, "among the words that are shown"),
    ],
    ids=[
        "nothing",
        "no day",
        "a day of no month",
        "a day to come",
        "a year with a slip in it",
        "too many",
        "too long a word",
        "a word not shown",
    ],
)
def test_what_cannot_be_kept_is_told_why_and_nothing_is_kept(mika: Mika, fields: dict[str, str], says: str) -> None:
    answer = mika.browser.post("/my/days/", {"day": today(), "own": "calm", **fields})
    assert answer.status_code == 200
    assert says in page(answer)
    assert not EntryRecord.objects.exists()


def test_a_place_in_the_body_is_enough(mika: Mika) -> None:
    write(mika, own="", where="the throat")
    assert (note(mika).words, note(mika).where) == ((), "the throat")
    assert "no word" in page(mika.browser.get("/my/days/"))


def test_the_therapist_sees_a_note_only_where_the_client_wants_that(desk: Desk, mika: Mika) -> None:
    therapists = f"/clients/{mika.id}/own-words/"
    told = write(mika)
    assert "Zyxwvuts" not in page(desk.browser.get(therapists))
    for shown in ("yes", "no"):
        mika.browser.post(f"/my/own/{told}/shown/", {"shown": shown})
        assert ("Zyxwvuts" in page(desk.browser.get(therapists))) is (shown == "yes")
    write(mika, own="Zyxwvuts at once", shown="on")
    assert "Zyxwvuts at once" in page(desk.browser.get(therapists))


def test_other_words_for_a_day_are_undone_and_removed_ones_put_back(mika: Mika) -> None:
    told = write(mika, picked=["tense"])
    filled = page(mika.browser.get(f"/my/days/{told}/"))
    assert "Zyxwvuts, a stone</textarea>" in filled
    assert re.search(r'value="tense" checked', filled)
    assert mika.browser.post(f"/my/days/{told}/", {"day": today(), "own": "light"}).status_code == 302
    assert note(mika).words == ("light",)
    mika.browser.post(f"/my/own/{told}/undo/")
    assert note(mika).words == ("Zyxwvuts", "a stone", "tense")
    mika.browser.post(f"/my/own/{told}/remove/")
    shown = page(mika.browser.get("/my/days/"))
    assert "were removed here" in shown
    assert "Zyxwvuts" not in shown
    assert mika.browser.get(f"/my/days/{told}/").status_code == 404
    assert mika.browser.post(f"/my/own/{told}/put-back/").headers["Location"] == f"/my/days/#e-{told}"
    assert "Zyxwvuts" in page(mika.browser.get("/my/days/"))


def test_days_stand_the_newest_first_and_earlier_ones_behind_a_link(desk: Desk, mika: Mika) -> None:
    last = date(2026, 11, 20)
    for ago in range(DAYS_AT_ONCE + 2):
        told = FeelingNote(date=last - timedelta(days=ago), words=(f"word{ago:02}",))
        add(mika.account, mika.id, told)
    for place, browser in (("/my/days/", mika.browser), (f"/clients/{mika.id}/own-words/", desk.browser)):
        first = page(browser.get(place))
        assert re.findall(r"word(\d\d)", first) == [f"{ago:02}" for ago in range(DAYS_AT_ONCE)]
        earlier = re.search(r'href="(\?before=[\d-]+)"', first)
        assert earlier is not None
        second = page(browser.get(place + earlier[1]))
        assert re.findall(r"word(\d\d)", second) == [f"{ago:02}" for ago in (DAYS_AT_ONCE, DAYS_AT_ONCE + 1)]
        assert "?before=" not in second


@pytest.mark.parametrize("before", ["", "x", "2026-13-45", "2026-02-30"])
def test_a_day_that_is_none_leads_to_the_newest(mika: Mika, before: str) -> None:
    write(mika)
    assert "Zyxwvuts" in page(mika.browser.get("/my/days/", {"before": before}))


def test_nothing_is_counted_or_scored(mika: Mika) -> None:
    for _ in range(3):
        write(mika)
    shown = page(mika.browser.get("/my/days/")).casefold()
    assert not [word for word in ("streak", "in a row", "score", "mood", "you feel", "you felt") if word in shown]
    assert "<svg" not in shown


def test_another_client_finds_nothing_of_it(desk: Desk, mika: Mika) -> None:
    told, noa = write(mika, shown="on"), a_client(desk, "Noa", agreed=())
    assert noa.browser.get(f"/my/days/{told}/").status_code == 404
    assert noa.browser.post(f"/my/days/{told}/", {"day": today(), "own": "mine"}).status_code == 404
    assert "Zyxwvuts" not in page(noa.browser.get("/my/days/"))
    assert note(mika).words == ("Zyxwvuts", "a stone")


def test_no_word_of_it_stands_in_any_file(desk: Desk, mika: Mika) -> None:
    write(mika, own="Zyxwvuts", where="Zyxwvuts throat", with_whom="Zyxwvuts K")
    assert b"Zyxwvuts" not in everything(desk)


def test_the_words_at_hand_are_few_and_stand_once_in_a_family() -> None:
    for _family, words in FAMILIES:
        assert 5 <= len(words) <= 9
        assert len(set(words)) == len(words)
    assert all(word == word.strip() and "," not in word for word in all_words())


_word = st.sampled_from([*all_words(), "a stone", "like rain", "Glad"]).map(str)
_line = st.text(st.characters(blacklist_categories=("C", "Z")), max_size=12)


@given(st.lists(_word, unique_by=str.casefold, min_size=1, max_size=10), _line, _line)
def test_what_was_written_fills_the_form_and_comes_back_the_same(words: list[str], where: str, with_whom: str) -> None:
    known = set(all_words())
    ordered = tuple(sorted(words, key=lambda word: word in known))
    told = FeelingNote(date=date(2026, 11, 3), words=ordered, where=where, with_whom=with_whom)
    filled = as_written(told)
    form = FeelingForm(filled | {"day": filled["day"].isoformat()})
    assert form.is_valid(), form.errors
    again = form.note()
    assert (set(again.words), again.where, again.with_whom) == (set(told.words), where, with_whom)
    assert again.words[: len(ordered) - len(filled["picked"])] == ordered[: len(ordered) - len(filled["picked"])]
