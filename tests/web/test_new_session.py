"""A new session: three ways to bring one, every failure on its form with the words still there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from hereandnow.catalogue import FORMATS
from hereandnow.errors import ConsentMissing, KeystoreLocked, ReadingStopped
from hereandnow.transcripts import Transcript, read_transcripts
from hereandnow.web.pages.new_session.forms import MOST_TO_CHOOSE_FROM
from hereandnow.web.records.access.consents import How, Purpose, give, withdraw
from hereandnow.web.records.access.sessions import SessionEntry, SessionState, sessions_of, speakers_of
from hereandnow.web.records.access.sign_ins import SIGNED_IN_FOR
from hereandnow.web.records.models import AccountRecord, ClientRecord, SessionRecord
from tests.transcripts.files import SMALL, TABLE
from tests.web.desk import ANNA, PASSWORD, Browser, Desk, hidden_in, page
from tests.web.parsing.bombs import BOMBS
from tests.web.test_account import later

DAY = "2026-11-03"
TALK = "T: How was the week?\nC: Long. I sat alone.\n"
MEGABYTE = 1024 * 1024


@pytest.fixture
def evening() -> Iterator[None]:
    """In Chicago it is the evening of the day, and elsewhere the next one has begun."""
    with time_machine.travel(datetime(2026, 11, 4, 2, tzinfo=UTC)), timezone.override("America/Chicago"):
        yield


@pytest.fixture
def place(browser: Browser) -> str:
    """The address of a client's new session."""
    client = browser.post("/", {"name": "Mr K"}).headers["Location"].removeprefix("/#client-")
    agree(UUID(client), Purpose.TRANSCRIBE)
    return f"/clients/{client}/sessions/new/"


def agree(client: UUID, *purposes: Purpose) -> None:
    for purpose in purposes:
        give(AccountRecord.objects.get(), client, purpose, how=How.SPOKEN, on=date(2026, 11, 1))


def kept() -> list[SessionEntry]:
    """The sessions of the one client."""
    return list(sessions_of(AccountRecord.objects.get(), ClientRecord.objects.get().id))


def transcript_of(entry: SessionEntry) -> Transcript:
    return speakers_of(AccountRecord.objects.get(), entry.id).transcript


def upload(data: bytes, name: str = "session.txt", **fields: str) -> dict[str, Any]:
    return {"held_on": DAY, "file": SimpleUploadedFile(name, data), **fields}


def areas(answer: Any) -> list[str]:
    """What stands in the large fields of a page."""
    return [text.removeprefix("\n") for text in re.findall(r"<textarea[^>]*>(.*?)</textarea>", page(answer), re.S)]


def test_what_is_not_agreed_is_said_before_anything_is_asked(browser: Browser, place: str) -> None:
    shown = page(browser.get(place))
    assert shown.index("has not agreed, so far") < shown.index('name="held_on"')


class TestBringing:
    @pytest.mark.parametrize("name", [name for name in SMALL if name != "small.csv"])
    def test_a_file_of_every_format_is_kept_as_it_reads(self, browser: Browser, place: str, name: str) -> None:
        answer = browser.post(place, upload(SMALL[name].encode(), name))
        (entry,) = kept()
        assert answer.headers["Location"] == f"/sessions/{entry.id}/speakers/"
        assert (entry.state, entry.held_on) == (SessionState.SPEAKERS, date(2026, 11, 3))
        (expected,) = read_transcripts(SMALL[name].encode(), name=name, formats=FORMATS)
        assert transcript_of(entry) == expected
        assert speakers_of(AccountRecord.objects.get(), entry.id).source == name

    def test_pasted_words_are_read_like_a_file(self, browser: Browser, place: str) -> None:
        browser.post(place, {"held_on": DAY, "pasted": SMALL["small.vtt"]})
        (entry,) = kept()
        assert [said.text for said in transcript_of(entry).utterances] == ["How was the week?", "Long & slow."]
        assert not entry.recollection

    @pytest.mark.parametrize(
        ("words", "state", "leads_to"),
        [
            (TALK, SessionState.SPEAKERS, "speakers"),
            ("She was late.\r\n\r\nShe said sorry, twice.", SessionState.KEPT, "reading"),
        ],
    )
    def test_a_recollection_with_speakers_is_asked_about_and_free_text_is_kept(
        self, browser: Browser, place: str, words: str, state: SessionState, leads_to: str
    ) -> None:
        answer = browser.post(place, {"held_on": DAY, "remembered": words})
        (entry,) = kept()
        assert (entry.state, entry.recollection) == (state, True)
        assert answer.headers["Location"] == f"/sessions/{entry.id}/{leads_to}/"
        assert (
            "kept as it is and not read" in page(browser.get(f"/sessions/{entry.id}/reading/")) or leads_to != "reading"
        )

    def test_the_day_is_today_where_nothing_is_changed(self, browser: Browser, place: str) -> None:
        assert f'value="{timezone.now().date()}"' in page(browser.get(place))

    def test_whether_it_will_be_read_is_said_beforehand(self, browser: Browser, place: str) -> None:
        assert "that the program reads" in page(browser.get(place))
        client = ClientRecord.objects.get()
        agree(client.id, Purpose.ANALYSE)
        assert "has not agreed" not in page(browser.get(place))
        withdraw(AccountRecord.objects.get(), client.id, Purpose.TRANSCRIBE, how=How.SPOKEN, on=date(2026, 11, 2))
        assert "that words of a session are kept" in page(browser.get(place))


class TestRefusing:
    @pytest.mark.parametrize(
        ("data", "says"),
        [
            (b"", "The file is empty."),
            (b"\x89PNG\r\n\x1a\n", "This is a PNG image, not a transcript."),
            (b"PK\x03\x04", "Office document (such as .docx), not a transcript"),
            (b"ID3\x04", "This is an MP3 recording"),
            (b"We talked about Sentinel.", "No line names a speaker."),
            (b'{"turns": [', "This is broken JSON"),
            (b"T: " + b"a" * (20 * MEGABYTE), "larger than 20 MB"),
        ],
        ids=["nothing", "an image", "a document", "a recording", "prose", "broken", "large"],
    )
    def test_a_bad_file_gets_its_sentence_at_the_field(
        self, browser: Browser, place: str, data: bytes, says: str
    ) -> None:
        answer = browser.post(place, upload(data))
        assert answer.status_code == 200
        assert says in page(answer)
        assert f'value="{DAY}"' in page(answer)
        assert "Sentinel" not in page(answer)
        assert kept() == []

    @pytest.mark.parametrize("field", ["pasted", "remembered"])
    @pytest.mark.parametrize("words", ["T: a\nC:\nT: b", "T: <b>hi</b>\nC:\n", "\nT: hi & ho\nC: “quote”\nC:\nT: x"])
    def test_what_was_typed_is_still_there(self, browser: Browser, place: str, field: str, words: str) -> None:
        answer = browser.post(place, {"held_on": DAY, field: words})
        assert "names a speaker but no words" in page(answer)
        assert words in areas(answer)

    @pytest.mark.parametrize(
        ("fields", "says"),
        [
            ({}, "Nothing is here yet"),
            ({"pasted": " \n ", "remembered": "\t"}, "Nothing is here yet"),
            ({"pasted": TALK, "remembered": TALK}, "Two ways at once"),
            ({"pasted": TALK, "held_on": ""}, "Choose the day of the session"),
            ({"pasted": TALK, "held_on": "yesterday"}, "Write the day as"),
            ({"pasted": TALK, "held_on": "3026-11-03"}, "still to come"),
            ({"pasted": TALK, "held_on": "0026-11-03"}, "very long ago"),
            ({"pasted": "T: a\x00\nC: b"}, "Null characters"),
        ],
    )
    def test_a_form_that_will_not_do_says_why_and_keeps_its_words(
        self, browser: Browser, place: str, fields: dict[str, str], says: str
    ) -> None:
        answer = browser.post(place, {"held_on": DAY, **fields})
        assert says in page(answer)
        assert areas(answer) == [fields.get("pasted", ""), fields.get("remembered", "")]
        assert kept() == []

    def test_today_is_the_day_where_the_desk_stands(self, evening: object, browser: Browser, place: str) -> None:
        assert f'value="{DAY}"' in page(browser.get(place))
        assert "still to come" in page(browser.post(place, {"held_on": "2026-11-04", "pasted": TALK}))
        browser.post(place, {"held_on": DAY, "pasted": TALK})
        assert [entry.held_on.isoformat() for entry in kept()] == [DAY]

    def test_a_child_that_was_ended_is_a_message_on_the_form(
        self, browser: Browser, place: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def ended(*arguments: object) -> None:
            raise ReadingStopped("Reading it was stopped.")

        monkeypatch.setattr("hereandnow.web.pages.new_session.forms.parse_file", ended)
        answer = browser.post(place, {"held_on": DAY, "pasted": TALK})
        assert "Reading it was stopped." in page(answer)
        assert areas(answer)[0] == TALK

    def test_a_consent_that_is_missing_is_a_message_with_the_words_still_there(
        self, browser: Browser, place: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refused(*arguments: object, **named: object) -> None:
            raise ConsentMissing("There is no consent for this.")

        monkeypatch.setattr("hereandnow.web.pages.new_session.views.add_sessions", refused)
        answer = browser.post(place, {"held_on": DAY, "pasted": TALK})
        assert "There is no consent for this." in page(answer)
        assert areas(answer)[0] == TALK
        carried = hidden_in(browser.post(place, upload(TABLE.encode(), "all.csv")))["carried"]
        again = browser.post(place, {"carried": carried, "take-0": "on", "day-0": DAY})
        assert "There is no consent for this." in page(again)
        assert hidden_in(again)["carried"] == carried

    @pytest.mark.parametrize("name", ["zipped", "entities", "deep_json", "one_line", "halves"])
    def test_a_bomb_is_a_message_on_the_form(self, browser: Browser, place: str, name: str) -> None:
        answer = browser.post(place, upload(BOMBS[name](300_000), "a.txt"))
        assert answer.status_code == 200
        assert 'class="errorlist"' in page(answer)

    @pytest.mark.parametrize(
        "name", ["../../etc/passwd", "a\u202etxt.exe", "NUL", "<img src=x onerror=alert(1)>.txt", "a" * 4000 + ".txt"]
    )
    def test_a_strange_name_opens_nothing_and_is_shown_as_text(self, browser: Browser, place: str, name: str) -> None:
        before = sorted(Path(SimpleUploadedFile.__module__).parent.glob("*"))
        answer = browser.post(place, upload(TALK.encode(), name))
        shown = browser.get(answer.headers["Location"])
        assert shown.status_code == 200
        assert b"<img" not in shown.content
        assert "\u202e" not in page(shown)
        assert sorted(Path(SimpleUploadedFile.__module__).parent.glob("*")) == before


class TestSeveral:
    def test_sessions_of_a_table_are_chosen_each_with_its_day(self, browser: Browser, place: str) -> None:
        asked = browser.post(place, upload(TABLE.encode(), "all.csv"))
        assert "2 sessions in this file" in page(asked)
        carried = hidden_in(asked)["carried"]
        answer = browser.post(place, {"carried": carried, "take-1": "on", "day-1": "2026-10-01", "day-0": ""})
        (entry,) = kept()
        assert answer.headers["Location"] == f"/sessions/{entry.id}/speakers/"
        assert entry.held_on == date(2026, 10, 1)
        assert [said.text for said in transcript_of(entry).utterances] == ["Hello.", "Hi."]

    def test_of_several_each_is_kept_and_the_client_is_led_to(self, browser: Browser, place: str) -> None:
        carried = hidden_in(browser.post(place, upload(TABLE.encode(), "all.csv")))["carried"]
        days = {"take-0": "on", "day-0": "2026-10-08", "take-1": "on", "day-1": "2026-10-01"}
        answer = browser.post(place, {"carried": carried, **days})
        assert answer.headers["Location"] == place.removesuffix("sessions/new/")
        assert [str(entry.held_on) for entry in kept()] == ["2026-10-01", "2026-10-08"]

    @pytest.mark.parametrize(
        ("fields", "says"),
        [
            ({}, "Choose at least one session"),
            ({"take-0": "on", "day-0": ""}, "Say on which day"),
            ({"take-0": "on", "day-0": "soon"}, "Write the day as"),
        ],
    )
    def test_a_choice_that_will_not_do_is_asked_again_with_the_sessions_still_there(
        self, browser: Browser, place: str, fields: dict[str, str], says: str
    ) -> None:
        carried = hidden_in(browser.post(place, upload(TABLE.encode(), "all.csv")))["carried"]
        again = browser.post(place, {"carried": carried, **fields})
        assert says in page(again)
        assert json.loads(hidden_in(again)["carried"]) == json.loads(carried)
        assert kept() == []

    @pytest.mark.parametrize("text", ["", "[]", "{}", '{"source": 1, "transcripts": []}', "[" * 100_000])
    def test_what_a_browser_sends_back_is_read_like_a_strangers(self, browser: Browser, place: str, text: str) -> None:
        answer = browser.post(place, {"carried": text, "take-0": "on", "day-0": DAY})
        assert answer.status_code == 200
        assert "Bring the file again" in page(answer)

    def test_more_than_can_be_chosen_from_is_said(self, browser: Browser, place: str) -> None:
        rows = "".join(f"{number},T,a\n{number},C,b\n" for number in range(MOST_TO_CHOOSE_FROM + 1))
        answer = browser.post(place, upload(f"session,speaker,text\n{rows}".encode(), "all.csv"))
        assert f"holds {MOST_TO_CHOOSE_FROM + 1} sessions, too many" in page(answer)


class TestInBetween:
    def test_keys_that_went_keep_the_words_and_bring_them_back(self, desk: Desk, place: str) -> None:
        desk.vault.lock()
        words = "T: “Sentinel” & more\nC: yes\n" * 4000
        asked = desk.browser.post(place, {"held_on": DAY, "pasted": words, "remembered": ""})
        assert asked.status_code == 423
        back = desk.browser.unlock(**hidden_in(asked))
        desk.browser.post(place, hidden_in(back))
        assert len(transcript_of(kept()[0]).utterances) == 8000

    def test_keys_that_went_while_it_was_kept_bring_the_words_back_too(
        self, desk: Desk, place: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def gone(*arguments: object, **named: object) -> None:
            raise KeystoreLocked("Gone.")

        monkeypatch.setattr("hereandnow.web.pages.new_session.views.add_sessions", gone)
        asked = desk.browser.post(place, {"held_on": DAY, "pasted": TALK})
        desk.vault.lock()
        back = hidden_in(desk.browser.unlock(**hidden_in(asked)))
        assert (back["held_on"], back["pasted"]) == (DAY, TALK)

    def test_a_file_that_met_locked_keys_is_asked_for_again_with_the_rest_still_there(
        self, desk: Desk, place: str
    ) -> None:
        desk.vault.lock()
        back = desk.browser.unlock(**hidden_in(desk.browser.post(place, upload(TALK.encode()))))
        again = desk.browser.post(place, hidden_in(back))
        assert "has to be chosen again" in page(again)
        assert f'value="{DAY}"' in page(again)

    def test_a_sign_in_that_was_over_keeps_the_words_and_brings_them_back(self, desk: Desk, place: str) -> None:
        words = "".join(f"T: Words {number}, and what came of them?\nC: yes\n" for number in range(20_000))
        with later(SIGNED_IN_FOR):
            asked = desk.browser.post(place, {"held_on": DAY, "pasted": words})
            assert asked.status_code == 401
            assert SessionRecord.objects.count() == 0
            back = desk.browser.post("/sign-in/", {**hidden_in(asked), "name": ANNA, "password": PASSWORD})
            desk.browser.post(place, hidden_in(back))
            assert len(transcript_of(kept()[0]).utterances) == 40_000


class TestSizes:
    def test_only_pages_that_take_files_take_much(self, desk: Desk, place: str) -> None:
        large = (b"T: " + b"word " * 200 + b"\nC: hi\n") * 3000
        assert desk.browser.post("/", {"name": "Mr L", "file": SimpleUploadedFile("a", large)}).status_code == 413
        assert desk.browser.post(place, {"file": SimpleUploadedFile("a", b"a" * 33 * MEGABYTE)}).status_code == 413
        assert desk.browser.post(place, upload(large)).status_code == 302
