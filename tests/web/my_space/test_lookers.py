"""Who has looked: from the audit, in plain words, for the client and for their therapist."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from django.http import Http404

from hereandnow.domain import Belief, CheckIn, Contact, FeelingNote, HelpfulEvent
from hereandnow.web.records.access.entries import (
    WRITERS,
    EntryKind,
    EntryValue,
    add,
    bring_back,
    change,
    keep_to_self,
    remove,
)
from hereandnow.web.records.access.lookers import DAYS_AT_ONCE, lookers_of
from hereandnow.web.records.access.notes import add_note
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deed_phrases import phrase_of
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.roles import Role
from tests.web.desk import Desk, page
from tests.web.my_space.making import Mika, a_client, shared
from tests.web.people import account, signed_in
from tests.web.session.making import anna

PLACE = "/my/who-has-looked/"
DAY = date(2026, 11, 3)
TOLD: dict[str, EntryValue] = {
    "check_in": CheckIn(session=DAY, words="So."),
    "helpful_event": HelpfulEvent(DAY, "So."),
    "belief": Belief(sentence="So.", about="self"),
    "feeling": FeelingNote(date=DAY, words=("calm",)),
    "contact": Contact(what="late", date=DAY, session=DAY),
}
OTHERWISE: dict[str, EntryValue] = {
    "check_in": CheckIn(session=DAY, words="Otherwise."),
    "helpful_event": HelpfulEvent(DAY, "Otherwise."),
    "belief": Belief(sentence="Otherwise.", about="self"),
    "feeling": FeelingNote(date=DAY, words=("far",)),
    "contact": Contact(what="missed", date=DAY, session=DAY),
}


def test_the_client_sees_who_did_what_in_plain_words(desk: Desk, mika: Mika) -> None:
    record = shared(mika)
    desk.browser.get(f"/sessions/{record.session_id}/")
    mika.browser.post(f"/my/shared/{record.id}/mark/", {"verdict": "fits"})
    seen = page(mika.browser.get(PLACE))
    for text in ("<bdi>Anna Berg</bdi>", "therapist", "read the words of a session", "shared something from a session"):
        assert text in seen
    assert re.search(r"<b>You</b>: answered what was shared", seen)


def test_the_same_deed_of_a_day_stands_once(desk: Desk, mika: Mika) -> None:
    for _ in range(3):
        desk.browser.get(f"/clients/{mika.id}/")
    ((_day, looks),) = lookers_of(anna(), mika.id).days
    opened = [look for look in looks if look.phrase == phrase_of("read", "name")]
    assert [(look.who, look.times >= 3) for look in opened] == [("Anna Berg", True)]


def test_no_id_and_no_word_stands_in_the_list(mika: Mika) -> None:
    shared(mika, "Zyxwvuts")
    seen = page(mika.browser.get(PLACE))
    main = seen[seen.index("<main") : seen.index("</main")]
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}", main)
    assert "Zyxwvuts" not in main


def test_process_notes_are_no_part_of_it(mika: Mika) -> None:
    before = [look.phrase for _, looks in lookers_of(anna(), mika.id).days for look in looks]
    add_note(anna(), mika.id, "Mine alone.")
    after = [look.phrase for _, looks in lookers_of(anna(), mika.id).days for look in looks]
    assert set(map(str, after)) - set(map(str, before)) == {"looked at this list"}


def test_who_was_refused_stands_there_by_name(mika: Mika) -> None:
    signed_in("Carla", Role.THERAPIST).get(f"/clients/{mika.id}/")
    seen = page(mika.browser.get(PLACE))
    assert "Carla" in seen
    assert "was refused" in seen


def test_the_program_itself_is_named_so(mika: Mika) -> None:
    witness(None, Deed.ANALYSED, what="session", client=mika.id)
    assert "<b>The program</b>: read a session by program" in page(mika.browser.get(PLACE))


def test_earlier_days_are_one_step_away_and_none_is_lost(mika: Mika) -> None:
    now = datetime.now(UTC)
    for day in range(DAYS_AT_ONCE + 3, 0, -1):
        witness(anna(), Deed.READ, what="session", client=mika.id, at=now - timedelta(days=day))
    first = lookers_of(mika.account, mika.id)
    assert first.earlier is not None
    rest = lookers_of(mika.account, mika.id, before=first.earlier)
    days = [day for day, _ in (*first.days, *rest.days)]
    assert days == sorted(set(days), reverse=True)
    assert len(days) == DAYS_AT_ONCE + 4
    assert f"?before={first.earlier}" in page(mika.browser.get(PLACE))
    assert mika.browser.get(f"{PLACE}?before=yesterday").status_code == 200


def test_the_therapist_opens_the_same_list_from_the_consents(desk: Desk, mika: Mika) -> None:
    shared(mika)
    assert f"/clients/{mika.id}/who-has-looked/" in page(desk.browser.get(f"/clients/{mika.id}/consents/"))
    assert "shared something from a session" in page(desk.browser.get(f"/clients/{mika.id}/who-has-looked/"))


@pytest.mark.parametrize("role", list(Role))
def test_nobody_else_finds_it(mika: Mika, role: Role) -> None:
    with pytest.raises(Http404):
        lookers_of(account("Carla", role), mika.id)


@pytest.mark.parametrize("role", [Role.THERAPIST, Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_its_page_is_found_by_no_other_role(mika: Mika, role: Role) -> None:
    other = signed_in("Carla", role)
    assert other.get(PLACE).status_code == 404
    assert other.get(f"/clients/{mika.id}/who-has-looked/").status_code == 404


def test_another_client_sees_nothing_of_it(desk: Desk, mika: Mika) -> None:
    shared(mika)
    noa = a_client(desk, "Noa")
    assert "shared something" not in page(noa.browser.get(PLACE))
    with pytest.raises(Http404):
        lookers_of(noa.account, mika.id)


@pytest.mark.parametrize("kind", [kind for kind, who in WRITERS.items() if Role.CLIENT in who and kind != "answers"])
def test_whatever_a_client_keeps_to_themself_stands_in_no_list_of_the_therapists(mika: Mika, kind: EntryKind) -> None:
    told = add(mika.account, mika.id, TOLD[kind], kept_to_self=True).id
    keep_to_self(mika.account, told, kept=False)
    keep_to_self(mika.account, told, kept=True)
    change(mika.account, told, OTHERWISE[kind])
    remove(mika.account, told)
    bring_back(mika.account, told)
    words = kind.replace("_", " ")
    deeds = [(deed, what) for deed in ("added", "changed", "removed") for what in (words,)]
    deeds += [("removed", f"shown {words}"), ("shared", f"shown {words}")]
    phrases = {str(phrase_of(deed, what)) for deed, what in deeds}
    assert len(phrases) == len(deeds)
    assert phrases.isdisjoint(str(phrase_of(deed, "something unforeseen")) for deed in Deed)
    theirs, therapists = lookers_of(mika.account, mika.id), lookers_of(anna(), mika.id)
    assert phrases <= {str(look.phrase) for _, looks in theirs.days for look in looks}
    assert phrases.isdisjoint(str(look.phrase) for _, looks in therapists.days for look in looks if look.by_client)


def test_every_deed_has_its_words() -> None:
    assert len({str(phrase_of(deed, "something unforeseen")) for deed in Deed}) == len(Deed)
