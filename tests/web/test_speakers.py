"""The speaker fix: our guess is shown with its reason, and each way of putting it right keeps what was meant."""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.transcripts import Transcript, Utterance
from hereandnow.web.pages.speakers.forms import LISTED
from hereandnow.web.pages.speakers.numbers import numbers_in, written
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.access.consents import How, Purpose, give
from hereandnow.web.records.access.sessions import SessionState, add_session, entry_of, open_session, speakers_of
from hereandnow.web.records.models import AccountRecord
from tests.web.desk import Browser, page

TALK = (
    ("T", "What would you like to look at today?"),
    ("Anna", "I sat alone all week and I kept thinking about my sister."),
    ("T", "What did you think?"),
    ("Anna", "That I am too much for her."),
    ("T", "How is it to say that here?"),
    ("Anna", "I am not sure."),
)


def said(*turns: tuple[str | None, str], losses: tuple[str, ...] = ()) -> Transcript:
    return Transcript("k1", tuple(Utterance(who, words) for who, words in turns), losses)


def added(transcript: Transcript) -> UUID:
    anna = AccountRecord.objects.get()
    client = add_client(anna, "Mr K")
    give(anna, client.id, Purpose.TRANSCRIBE, how=How.SPOKEN, on=date(2026, 11, 1))
    return add_session(anna, client.id, transcript, held_on=date(2026, 11, 3), source="k1.vtt").id


def address(session: UUID) -> str:
    return f"/sessions/{session}/speakers/"


def turns(session: UUID) -> list[str]:
    """The session as ``T: words`` lines."""
    opened = open_session(AccountRecord.objects.get(), session).session
    assert opened is not None
    return [f"{turn.speaker[0].upper()}: {turn.text}" for turn in opened.turns]


def checked(answer: Any) -> dict[str, str]:
    """The radio buttons that are chosen on a page, by the name of their field."""
    marks = re.findall(r'<input type="radio"[^>]*>', page(answer))
    return {
        re.search(r'name="([^"]*)"', mark)[1]: re.search(r'value="([^"]*)"', mark)[1]  # type: ignore[index]
        for mark in marks
        if " checked" in mark
    }


def ticked(answer: Any) -> list[str]:
    return re.findall(r'<input type="checkbox" name="(turn-\d+" value="\d+)" checked', page(answer))


def test_each_label_is_shown_with_its_turns_its_share_its_first_words_and_our_guess(browser: Browser) -> None:
    session = added(said(*TALK, losses=("2 NOTE blocks were left out.",)))
    answer = browser.get(address(session))
    shown = page(answer)
    for text in ("3 turns", "% of the words", TALK[0][1], TALK[1][1], "k1.vtt", "3 November 2026", "2 NOTE blocks"):
        assert text in shown
    assert checked(answer) == {"who-0": "therapist", "who-1": "client"}
    assert "This is our guess" in shown
    assert "--" not in re.sub(r"<[^>]*>", "", shown)  # no option of the command line


def test_one_button_says_that_it_is_right(browser: Browser) -> None:
    session = added(said(*TALK))
    answer = browser.post(address(session), {"who-0": "therapist", "who-1": "client"})
    assert answer.headers["Location"] == f"/sessions/{session}/reading/"
    assert turns(session)[:2] == [f"T: {TALK[0][1]}", f"C: {TALK[1][1]}"]


def test_a_swap_is_shown_and_kept_only_when_it_is_said_to_be_right(browser: Browser) -> None:
    session = added(said(*TALK))
    swapped = browser.post(address(session), {"who-0": "therapist", "who-1": "client", "swap": "yes"})
    assert checked(swapped) == {"who-0": "client", "who-1": "therapist"}
    assert entry_of(AccountRecord.objects.get(), session).state == SessionState.SPEAKERS
    browser.post(address(session), checked(swapped))
    assert turns(session)[0] == f"C: {TALK[0][1]}"


def test_two_labels_for_one_person_become_one(browser: Browser) -> None:
    session = added(said(("T", "Hi."), ("Anna", "Hello."), ("Anna Berg", "It rains."), ("T", "Yes.")))
    browser.post(address(session), {"who-0": "therapist", "who-1": "client", "who-2": "client"})
    assert turns(session) == ["T: Hi.", "C: Hello. It rains.", "T: Yes."]


def test_somebody_else_stays_somebody_else(browser: Browser) -> None:
    session = added(said(("T", "Hi."), ("Anna", "Hello."), ("Operator", "This call is recorded.")))
    browser.post(address(session), {"who-0": "therapist", "who-1": "client", "who-2": "other"})
    assert turns(session)[2] == "O: This call is recorded."


class TestTellingApart:
    def test_the_turns_of_a_label_are_opened_with_what_was_chosen_still_there(self, browser: Browser) -> None:
        session = added(said(*TALK))
        answer = browser.post(address(session), {"who-0": "client", "who-1": "other", "tell_apart": "1"})
        assert checked(answer) == {"who-0": "client", "who-1": "other"}
        assert re.findall(r'name="(turn-\d+)" value="(\d+)"', page(answer)) == [("turn-1", str(n)) for n in (2, 4, 6)]
        assert 'name="split" value="1"' in page(answer)

    @pytest.mark.parametrize(
        ("marks", "expected"),
        [
            ({"turn-0": ["1", "3"]}, "TCTC"),
            ({"numbers-0": "1, 3"}, "TCTC"),
            ({"numbers-0": "1-2", "turn-0": ["4"]}, "TCT"),
            ({"numbers-0": "1"}, "TC"),
        ],
    )
    def test_turns_that_are_marked_are_somebody_elses(
        self, browser: Browser, marks: dict[str, Any], expected: str
    ) -> None:
        session = added(said(*((None, f"Words {number}.") for number in range(1, 5))))
        assert 'name="turn-0" value="1"' in page(browser.get(address(session)))  # nothing else can tell them apart
        browser.post(address(session), {"who-0": "client", "apart-0": "therapist", "split": "0", **marks})
        assert "".join(line[0] for line in turns(session)) == expected

    def test_what_was_told_is_shown_when_the_page_is_opened_again(self, browser: Browser) -> None:
        session = added(said(*TALK))
        choice = {"who-0": "therapist", "who-1": "client", "split": "1", "turn-1": ["4"], "apart-1": "other"}
        browser.post(address(session), choice)
        again = browser.get(address(session))
        assert checked(again) == {"who-0": "therapist", "who-1": "client", "apart-1": "other"}
        assert ticked(again) == ['turn-1" value="4']
        browser.post(address(session), {**choice, "turn-1": []})
        assert not speakers_of(AccountRecord.objects.get(), session).single

    def test_a_swap_swaps_the_marked_turns_too(self, browser: Browser) -> None:
        session = added(said(("A", "Hi."), ("A", "Hello.")))
        choice = {"who-0": "client", "split": "0", "turn-0": ["1"], "apart-0": "therapist", "numbers-0": "2"}
        swapped = browser.post(address(session), {**choice, "swap": "yes"})
        assert checked(swapped) == {"who-0": "therapist", "apart-0": "client"}
        assert ticked(swapped) == ['turn-0" value="1']
        assert 'value="2"' in page(swapped)


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        ({"who-0": "therapist"}, "Say who this is."),
        ({"who-0": "therapist", "who-1": "king"}, "Select a valid choice"),
        ({"who-0": "therapist", "who-1": "therapist"}, "Nobody is the client yet"),
        ({"who-0": "client", "who-1": "client"}, "Nobody is the therapist yet"),
        ({"who-0": "therapist", "who-1": "client", "split": "1", "turn-1": ["2"]}, "Say who said the turns"),
        (
            {"who-0": "therapist", "who-1": "client", "split": "1", "numbers-1": "2-", "apart-1": "other"},
            "such as 3, 7",
        ),
        ({"who-0": "therapist", "who-1": "client", "split": "1", "numbers-1": "9", "apart-1": "other"}, "such as 3, 7"),
        (
            {"who-0": "therapist", "who-1": "client", "split": "1", "numbers-1": "1", "apart-1": "other"},
            "None of these",
        ),
        ({"who-0": "therapist", "who-1": "client", "split": "1", "turn-1": ["1"], "apart-1": "other"}, "valid choice"),
    ],
)
def test_what_cannot_be_meant_is_asked_again_and_nothing_is_kept(
    browser: Browser, choice: dict[str, Any], says: str
) -> None:
    session = added(said(*TALK))
    answer = browser.post(address(session), choice)
    assert answer.status_code == 200
    assert says in page(answer)
    assert entry_of(AccountRecord.objects.get(), session).state == SessionState.SPEAKERS


def test_labels_and_words_are_shown_as_text(browser: Browser) -> None:
    session = added(said(("<script>alert(1)</script>", "<img src=x>"), ("T", "hi"), losses=("<b>",)))
    shown = browser.get(address(session)).content
    assert b"<script" not in shown
    assert b"<img" not in shown
    assert b"<b>&lt;" not in shown


def test_of_endless_turns_some_are_listed_and_the_rest_go_by_number(browser: Browser) -> None:
    session = added(said(*((None, f"Words {number}.") for number in range(1000))))
    assert "600 more turns are not listed" in page(browser.get(address(session)))
    browser.post(address(session), {"who-0": "client", "split": "0", "numbers-0": "501-1000", "apart-0": "therapist"})
    assert len(turns(session)) == 2
    assert 'value="501-1000"' in page(browser.get(address(session)))


def test_of_very_many_labels_the_first_are_asked_about(browser: Browser) -> None:
    session = added(said(*((f"Label {number}", "Words.") for number in range(LISTED + 5))))
    shown = page(browser.get(address(session)))
    assert "5 more labels are taken for somebody else" in shown
    assert f'name="who-{LISTED}"' not in shown
    parts = {f"who-{place}": "other" for place in range(LISTED)} | {"who-0": "therapist", "who-1": "client"}
    browser.post(address(session), parts)
    assert [line[0] for line in turns(session)] == ["T", "C", *"O" * (LISTED + 3)]


@pytest.mark.parametrize("split", ["x", "-1", "99", "9" * 400])
def test_a_label_that_is_none_is_not_opened(browser: Browser, split: str) -> None:
    session = added(said(*TALK))
    assert browser.post(address(session), {"tell_apart": split}).status_code == 200


class TestNumbers:
    @pytest.mark.parametrize(
        ("text", "numbers"),
        [
            ("", []),
            ("3", [3]),
            ("3, 7-9", [3, 7, 8, 9]),
            ("3 7", [3, 7]),
            (" 3 ;7 – 8,", [3, 7, 8]),
            ("5-5", [5]),
        ],
    )
    def test_numbers_as_people_write_them(self, text: str, numbers: list[int]) -> None:
        assert numbers_in(text, 10) == frozenset(numbers)

    @pytest.mark.parametrize("text", ["0", "11", "9-3", "a", "3--4", "-3", "3-", "³", "1e3", "9" * 400])
    def test_anything_else_is_refused(self, text: str) -> None:
        assert numbers_in(text, 10) is None

    @given(st.frozensets(st.integers(1, 60)))
    def test_what_is_written_reads_back(self, numbers: frozenset[int]) -> None:
        assert numbers_in(written(numbers), 60) == numbers

    @given(st.text(alphabet="0123456789-, ;–x", max_size=30))
    def test_whatever_is_written_the_numbers_are_of_this_transcript(self, text: str) -> None:
        assert (numbers_in(text, 50) or set()) <= set(range(1, 51))
