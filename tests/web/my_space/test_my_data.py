"""A copy of what is the client's to have, whole and of nobody else; and deleting everything."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date
from typing import Any

import pytest
from django.http import Http404

from hereandnow.course.episodes import Episode, Told
from hereandnow.domain import Citation, Evidence, FeelingNote, HelpfulEvent
from hereandnow.errors import ClientErased
from hereandnow.review import open_transcripts
from hereandnow.web.records.access.entries import add, remove
from hereandnow.web.records.access.erasing import erase_own, put_away, tombstones_of
from hereandnow.web.records.access.identities import Prompt, change_about_me
from hereandnow.web.records.access.my_data import copy_of_my_data
from hereandnow.web.records.access.my_space import Said, answer
from hereandnow.web.records.access.my_themes import my_themes, name_my_theme, refuse_my_theme
from hereandnow.web.records.access.notes import add_note
from hereandnow.web.records.access.reminders import choose
from hereandnow.web.records.access.responses import change_note, take_back_share
from hereandnow.web.records.access.sessions import add_session, open_session
from hereandnow.web.records.access.themes import share_theme, take_back_theme
from hereandnow.web.records.access.whole_course import whole_course_of
from hereandnow.web.records.models import (
    AccountRecord,
    AuditRecord,
    ClientRecord,
    NoteRecord,
    SessionRecord,
    ShareRecord,
    TombstoneRecord,
)
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from tests.web.desk import PASSWORD, Desk, page
from tests.web.matrix.course import keep_theme
from tests.web.my_space.making import Mika, a_client, moments_of, shared
from tests.web.people import account, signed_in
from tests.web.routes import SOMEBODY
from tests.web.session.making import EXAMPLES, anna, told_session

CLIENTS = 12


def unpacked(mika: Mika) -> tuple[str, dict[str, Any]]:
    """The page and the values of a copy."""
    answered = mika.browser.post("/my/data/copy/")
    assert answered.headers["Content-Disposition"] == 'attachment; filename="my-data.zip"'
    with zipfile.ZipFile(io.BytesIO(answered.content)) as archive:
        assert archive.namelist() == ["my-data.html", "my-data.json"]
        return page(type("Page", (), {"content": archive.read("my-data.html")})), json.loads(
            archive.read("my-data.json")
        )


def full(mika: Mika, sign: str) -> list[str]:
    """Everything of one client, each word of theirs with a sign; what a copy must hold."""
    record = shared(mika, f"{sign} wording")
    other = shared(mika, f"{sign} withdrawn", "quieter", 10)
    answer(mika.account, record.id, Said(words=f"{sign} answer", correction=f"{sign} correction"))
    answer(mika.account, other.id, Said(words=f"{sign} said to what went"))
    take_back_share(anna(), other.session_id, other.moment)
    change_about_me(mika.account, {prompt: f"{sign} {prompt}" for prompt in Prompt})
    add_note(anna(), mika.id, f"{sign} note")
    choose(mika.account, mika.id, f"{sign}@example.org", wanted=True)
    add(mika.account, mika.id, FeelingNote(date=date(2026, 11, 4), words=(f"{sign} calm",), where=f"{sign} chest"))
    change_note(anna(), record.session_id, moments_of(record.session_id)[0].id, f"{sign} verdict")
    return [
        *[f"{sign} {what}" for what in ("wording", "answer", "correction", "said to what went", "calm", "chest")],
        f"{sign}@example.org",
        *[f"{sign} {prompt}" for prompt in Prompt],
    ]


def test_a_copy_holds_all_that_is_the_clients_and_nothing_of_anybody_else(desk: Desk) -> None:
    people = [(a_client(desk, f"Mika {number}"), f"Zyx{number:03}q") for number in range(CLIENTS)]
    theirs = [full(mika, sign) for mika, sign in people]
    for (mika, sign), expected in zip(people, theirs, strict=True):
        shown, values = unpacked(mika)
        text = json.dumps(values, ensure_ascii=False)
        for words in expected:
            assert words in text
            assert words in shown
        for session in SessionRecord.objects.filter(client=mika.id):
            opened = open_session(anna(), session.id).session
            assert opened is not None
            kept = next(one for one in values["my_words_in_sessions"] if one["session_of"] == str(session.held_on))
            own = [turn.text for turn in opened.turns if turn.speaker == "client"]
            assert [turn["text"] for turn in kept["my_words"]] == own
            assert all(words in shown for words in own)
        for private in ("note", "verdict", "withdrawn"):
            assert f"{sign} {private}" not in text + shown
        assert not [other for _, other in people if other != sign and other in text + shown]


def test_a_copy_holds_what_came_back_and_what_was_said_to_it_also_once_it_is_taken_back(desk: Desk, mika: Mika) -> None:
    keep(mika)
    course = whole_course_of(anna(), mika.id)
    (key,) = course.themes.by_key
    share_theme(anna(), mika.id, key, wording="Zyxwvuts came back.", quotes=list(course.own_words(key)))
    (theme,) = my_themes(mika.account)
    name_my_theme(mika.account, theme.id, "Zyxwvuts, I call it")
    shown, values = unpacked(mika)
    for words in ("Zyxwvuts came back.", theme.quotes[0].text, "Zyxwvuts, I call it"):
        assert words in shown
    refuse_my_theme(mika.account, theme.id, refused=True)
    take_back_theme(anna(), mika.id, theme.id)
    shown, values = unpacked(mika)
    assert values["what_came_back_shared_with_me"] == []
    assert "Zyxwvuts came back." not in shown
    assert "Zyxwvuts, I call it" in shown
    assert "I said that it is not so." in shown


def test_the_page_of_a_copy_holds_what_was_removed_and_is_still_kept(mika: Mika) -> None:
    remove(mika.account, add(mika.account, mika.id, HelpfulEvent(date(2026, 11, 3), "Zyxwvuts, removed")).id)
    shown, _values = unpacked(mika)
    assert "Zyxwvuts, removed" in shown
    assert "removed, and kept for a few days more" in shown


def keep(mika: Mika) -> None:
    """A course of one session with a theme."""
    session = told_session(mika.id)
    opened = open_session(anna(), session)
    assert opened.session is not None
    turn = next(turn for turn in opened.session.turns if turn.speaker == "client")
    words = Evidence(turn, 0, len(turn.text), turn.text)
    told = Told("wish", turn.text, Citation(opened.entry.held_on, words), possible=False)
    keep_theme(mika.id, session, opened, Episode(opened.entry.held_on, "my brother", "past", (told,)))


def test_what_the_therapist_said_is_not_in_it(mika: Mika) -> None:
    session = told_session(mika.id)
    opened = open_session(anna(), session).session
    assert opened is not None
    text = json.dumps(copy_of_my_data(mika.account), ensure_ascii=False)
    own = {turn.text for turn in opened.turns if turn.speaker == "client"}
    said = [turn.text for turn in opened.turns if turn.speaker == "therapist" and len(turn.text) > 30]
    assert said
    assert not [words for words in said if words in text and not any(words in one for one in own)]


def test_of_a_session_that_nobody_told_no_words_can_be_told_to_be_theirs(mika: Mika) -> None:
    (transcript,) = open_transcripts(EXAMPLES / "quieter.txt")
    add_session(anna(), mika.id, transcript, held_on=date(2026, 11, 5))
    (kept,) = copy_of_my_data(mika.account)["my_words_in_sessions"]
    assert (kept["who_is_who_is_said"], kept["my_words"]) == (False, [])


def test_a_copy_of_nothing_can_be_taken(desk: Desk) -> None:
    _shown, values = unpacked(a_client(desk, agreed=()))
    assert (values["my_words_in_sessions"], values["shared_with_me"]) == ([], [])
    assert len(values["what_i_agreed_to"]) == len(Purpose)


def test_taking_a_copy_is_witnessed(mika: Mika) -> None:
    mika.browser.post("/my/data/copy/")
    row = AuditRecord.objects.filter(deed="exported").get()
    assert (row.actor, row.what, row.client) == (str(mika.account.pk), "data", str(mika.id))


def test_deleting_takes_rows_keys_and_account_and_leaves_a_day_without_a_name(desk: Desk, mika: Mika) -> None:
    full(mika, "Zyx")
    assert "This cannot" in page(mika.browser.get("/my/data/delete/"))
    answered = mika.browser.post("/my/data/delete/", {"password": PASSWORD})
    assert "All that was kept about you here is gone" in page(answered)
    for table in (ShareRecord, SessionRecord, NoteRecord):
        assert not table.objects.exists()
    assert not ClientRecord.objects.filter(pk=mika.id).exists()
    assert not AccountRecord.objects.filter(pk=mika.account.pk).exists()
    with pytest.raises(ClientErased):
        desk.vault.keys().record_key(str(mika.id))
    assert mika.browser.get("/my/").headers["Location"].startswith("/sign-in/")
    (stone,) = tombstones_of(anna())
    caseload = page(desk.browser.get("/"))
    assert "A client deleted all that was kept here about them" in caseload
    assert "Mika" not in caseload
    desk.browser.post(f"/deleted/{stone.id}/put-away/")
    assert "A client deleted" not in page(desk.browser.get("/"))
    row = AuditRecord.objects.filter(deed="erased").get()
    assert (row.actor, row.client) == (str(mika.account.pk), str(mika.id))


@pytest.mark.parametrize("password", ["", "not the password"])
def test_without_the_password_nothing_is_deleted(mika: Mika, password: str) -> None:
    assert mika.browser.post("/my/data/delete/", {"password": password}).status_code == 200
    assert ClientRecord.objects.filter(pk=mika.id).exists()
    assert not TombstoneRecord.objects.exists()


def test_another_clients_data_stay(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa")
    shared(noa)
    erase_own(mika.account)
    assert ShareRecord.objects.filter(client=noa.id).count() == 1
    assert desk.vault.keys().record_key(str(noa.id))


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_takes_or_deletes_anything(mika: Mika, role: Role) -> None:
    other = account("Carla", role)
    for attempt in (copy_of_my_data, erase_own):
        with pytest.raises(Http404):
            attempt(other)
    with pytest.raises(Http404):
        put_away(other, SOMEBODY)
    assert ClientRecord.objects.filter(pk=mika.id).exists()


@pytest.mark.parametrize("role", [Role.THERAPIST, Role.SUPERVISOR, Role.ADMINISTRATOR])
@pytest.mark.parametrize("path", ["", "copy/", "delete/"])
def test_the_pages_are_found_by_no_other_role(mika: Mika, role: Role, path: str) -> None:
    other = signed_in("Carla", role)
    assert other.get(f"/my/data/{path}").status_code == 404 or path == "copy/"
    assert other.post(f"/my/data/{path}", {"password": PASSWORD}).status_code == 404


def test_another_therapist_puts_no_tombstone_away(mika: Mika) -> None:
    erase_own(mika.account)
    with pytest.raises(Http404):
        put_away(account("Carla", Role.THERAPIST), TombstoneRecord.objects.get().id)
    assert TombstoneRecord.objects.exists()
