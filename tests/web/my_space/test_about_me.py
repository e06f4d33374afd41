"""How culture and identity matter to a client: theirs to write, and theirs to show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.http import Http404

from hereandnow.web.records.access import identities as door
from hereandnow.web.records.access.identities import Prompt
from hereandnow.web.records.models import AuditRecord, IdentityRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import Desk, page
from tests.web.engine import everything
from tests.web.my_space.making import Mika, a_client
from tests.web.people import account, signed_in
from tests.web.session.making import anna, read_session

WORDS = "Zyxwvuts: nobody is left alone."
THERAPISTS = "Their world, in their own words"


def write(mika: Mika, **words: str) -> None:
    assert mika.browser.post("/my/about-me/", words).status_code == 302


def test_words_are_kept_as_they_were_written(mika: Mika) -> None:
    write(mika, matters="Two\r\nlines", misread=" ")
    assert door.about_me(mika.account).words == {Prompt.MATTERS: "Two\nlines"}
    assert "Two\nlines" in page(mika.browser.get("/my/about-me/"))


def test_the_therapist_sees_nothing_until_the_client_wants_it(desk: Desk, mika: Mika) -> None:
    write(mika, matters=WORDS)
    therapists = f"/clients/{mika.id}/"
    assert WORDS not in page(desk.browser.get(therapists))
    assert door.about_client(anna(), mika.id) is None
    mika.browser.post("/my/about-me/shown/", {"shown": "yes"})
    seen = page(desk.browser.get(therapists))
    assert WORDS in seen
    assert str(Prompt.MATTERS.label) in seen
    assert str(Prompt.FROM.label) not in seen
    mika.browser.post("/my/about-me/shown/", {"shown": "no"})
    assert WORDS not in page(desk.browser.get(therapists))


def test_nothing_written_is_nothing_shown(desk: Desk, mika: Mika) -> None:
    mika.browser.post("/my/about-me/shown/", {"shown": "yes"})
    assert THERAPISTS not in page(desk.browser.get(f"/clients/{mika.id}/"))


def test_the_culture_pillar_of_a_session_leads_there(desk: Desk, mika: Mika) -> None:
    session = read_session(mika.id)
    culture = f"/sessions/{session}/?pillar=culture"
    write(mika, matters=WORDS)
    assert THERAPISTS not in page(desk.browser.get(culture))
    mika.browser.post("/my/about-me/shown/", {"shown": "yes"})
    assert f'<a href="/clients/{mika.id}/#about">{THERAPISTS}</a>' in page(desk.browser.get(culture))
    assert THERAPISTS not in page(desk.browser.get(f"/sessions/{session}/?pillar=emotion"))


def test_the_last_change_is_undone_and_nothing_earlier_is_kept(mika: Mika) -> None:
    assert mika.browser.post("/my/about-me/undo/").status_code == 404
    write(mika, matters="First.")
    write(mika, matters="Second.")
    write(mika, matters="Third.")
    found = []
    for _ in range(2):
        mika.browser.post("/my/about-me/undo/")
        found.append(door.about_me(mika.account).words[Prompt.MATTERS])
    assert found == ["Second.", "Third."]


def test_keeping_what_stood_there_is_no_change(mika: Mika) -> None:
    write(mika, matters="First.")
    write(mika, matters="Second.")
    write(mika, matters="Second.")
    mika.browser.post("/my/about-me/undo/")
    assert door.about_me(mika.account).words == {Prompt.MATTERS: "First."}


def test_all_can_be_left_out(mika: Mika) -> None:
    write(mika, matters="First.")
    write(mika)
    assert door.about_me(mika.account).words == {}


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_reads_writes_or_shows_it(mika: Mika, role: Role) -> None:
    write(mika, matters=WORDS)
    mika.browser.post("/my/about-me/shown/", {"shown": "yes"})
    other = account("Carla", role)
    attempts: list[Callable[[], object]] = [
        lambda: door.about_me(other),
        lambda: door.change_about_me(other, {Prompt.MATTERS: "theirs"}),
        lambda: door.swap_about_me(other),
        lambda: door.show_about_me(other, shown=False),
        lambda: door.about_client(other, mika.id),
    ]
    for attempt in attempts:
        with pytest.raises(Http404):
            attempt()
    assert door.about_me(mika.account).words == {Prompt.MATTERS: WORDS}


def test_the_therapist_cannot_change_it(mika: Mika) -> None:
    write(mika, matters=WORDS)
    attempts: list[Callable[[], object]] = [
        lambda: door.change_about_me(anna(), {Prompt.MATTERS: "theirs"}),
        lambda: door.show_about_me(anna(), shown=True),
        lambda: door.about_me(anna()),
    ]
    for attempt in attempts:
        with pytest.raises(Http404):
            attempt()


@pytest.mark.parametrize("role", [Role.THERAPIST, Role.SUPERVISOR, Role.ADMINISTRATOR])
@pytest.mark.parametrize("path", ["", "undo/", "shown/"])
def test_the_page_is_found_by_no_other_role(mika: Mika, role: Role, path: str) -> None:
    other = signed_in("Carla", role)
    assert other.get(f"/my/about-me/{path}").status_code == 404
    assert other.post(f"/my/about-me/{path}", {"shown": "yes"}).status_code == 404


def test_another_client_has_a_page_of_their_own(desk: Desk, mika: Mika) -> None:
    write(mika, matters=WORDS)
    assert WORDS not in page(a_client(desk, "Noa").browser.get("/my/about-me/"))


def test_reading_is_witnessed_and_no_word_stands_in_any_file(desk: Desk, mika: Mika) -> None:
    write(mika, matters=WORDS)
    write(mika, matters=f"{WORDS} More.")
    mika.browser.post("/my/about-me/shown/", {"shown": "yes"})
    desk.browser.get(f"/clients/{mika.id}/")
    rows = AuditRecord.objects.filter(what="own words about themself", client=str(mika.id))
    assert ("read", str(anna().pk)) in set(rows.values_list("deed", "actor"))
    assert {"changed", "shared"} <= set(rows.values_list("deed", flat=True))
    assert WORDS not in repr([door.about_me(mika.account), IdentityRecord.objects.get()])
    assert WORDS.encode() not in everything(desk)
