"""What was shared, as its client sees and answers it; and what the client never sees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from django.http import Http404

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Evidence
from hereandnow.web.records.access import my_space as door
from hereandnow.web.records.access.consents import How, Purpose, withdraw
from hereandnow.web.records.access.my_space import Said, Verdict
from hereandnow.web.records.access.responses import (
    add_own_moment,
    change_note,
    give_verdict,
    new_answers_of,
    responses_of,
    share_moment,
    shares_of,
    take_back_share,
)
from hereandnow.web.records.access.sessions import open_session, remove_session, restore_session
from hereandnow.web.records.models import AnswerRecord, AuditRecord, ShareRecord
from hereandnow.web.records.roles import Role
from hereandnow.web.records.shared_order import PLACES, Group, group_of
from tests.web.desk import Desk, page
from tests.web.engine import everything
from tests.web.my_space.making import WORDING, Mika, a_client, moments_of, shared, with_client_words
from tests.web.people import account, signed_in
from tests.web.routes import SOMEBODY
from tests.web.session.making import anna, read_session

SENTINEL = "Quixotry unsaid"


# What is seen.


def test_before_anything_is_released_nothing_of_a_session_is_seen(mika: Mika) -> None:
    session = read_session(mika.id)
    for moment in moments_of(session):
        give_verdict(anna(), session, moment.id, Verdict.FITS)
        change_note(anna(), session, moment.id, SENTINEL)
    own = page(mika.browser.get("/my/"))
    assert "Nothing is here yet" in own
    assert "article" not in own
    opened = open_session(anna(), session).session
    assert opened is not None
    shown = [
        *[moment.sentence for moment in moments_of(session)],
        *[moment.kind.title for moment in moments_of(session)],
        *[turn.text for turn in opened.turns if len(turn.text) > 20],
        SENTINEL,
    ]
    assert not [text for text in shown if text in own]


def test_what_was_shared_is_seen_in_the_therapists_words_with_ones_own(mika: Mika) -> None:
    record = shared(mika)
    own = page(mika.browser.get("/my/"))
    moment = with_client_words(record.session_id)
    quote = next(e.quote for e in moment.evidence if e.turn.speaker == "client")
    assert WORDING in own
    assert f"<bdi>{quote}</bdi>" in own
    assert "From the session of 3 November 2026" in own
    for machine in (moment.sentence, moment.kind.title, moment.kind.name, moment.question):
        assert machine not in own


def test_what_was_taken_back_or_removed_is_seen_no_more(mika: Mika) -> None:
    record = shared(mika)
    remove_session(anna(), record.session_id)
    assert WORDING not in page(mika.browser.get("/my/"))
    restore_session(anna(), record.session_id)
    assert WORDING in page(mika.browser.get("/my/"))
    take_back_share(anna(), record.session_id, record.moment)
    assert WORDING not in page(mika.browser.get("/my/"))
    assert mika.browser.get(f"/my/shared/{record.id}/").status_code == 404


def test_without_consent_nothing_is_shown_and_the_page_says_why(mika: Mika) -> None:
    shared(mika)
    withdraw(anna(), mika.id, Purpose.SHARE, how=How.SPOKEN, on=date(2026, 11, 4))
    own = page(mika.browser.get("/my/"))
    assert WORDING not in own
    assert "you have not agreed to it, and you need not" in own


def test_what_went_well_stands_first(mika: Mika) -> None:
    session = read_session(mika.id, "sorry-again", 3)
    kinds = {moment.kind.name: moment for moment in moments_of(session)}
    for moment in kinds.values():
        share_moment(anna(), session, moment.id, wording=moment.kind.name, quotes=())
    groups = [found.group for found in door.shared_with_me(mika.account)]
    assert len(set(groups)) > 1
    assert groups == sorted(groups, key=list(Group).index)


def test_the_therapist_who_writes_the_words_chooses_the_heading(mika: Mika, desk: Desk) -> None:
    session = read_session(mika.id)
    moment = with_client_words(session)
    assert group_of(moment.kind.name, moment.status) != Group.REPAIRED
    fields = {"moment": moment.id, "wording": WORDING, "group": Group.REPAIRED}
    assert desk.browser.post(f"/sessions/{session}/share/", fields).status_code == 302
    assert str(Group.REPAIRED.label) in page(mika.browser.get("/my/"))
    seen = page(desk.browser.get(f"/sessions/{session}/?pillar={moment.pillar}"))
    assert f"under “{Group.REPAIRED.label}”:" in seen


@pytest.mark.parametrize(
    ("kind", "status", "group"),
    [
        ("immediacy", None, Group.BETWEEN_US),
        ("corrective_chain", "stronger", Group.DARED),
        ("corrective_chain", "missed", Group.QUESTIONS),
        ("withdrawal", "repaired", Group.REPAIRED),
        ("withdrawal", "open", Group.QUESTIONS),
        ("feeling_invitation", "named", Group.WORDS),
        ("feeling_invitation", "minimal", Group.QUESTIONS),
        ("quieter_since", None, Group.QUESTIONS),
        (f"own:{SOMEBODY}", None, Group.CHOSEN),
        ("a_kind_of_a_later_version", None, Group.QUESTIONS),
    ],
)
def test_a_kind_stands_where_its_status_puts_it(kind: str, status: str | None, group: Group) -> None:
    assert group_of(kind, status) == group


def test_every_place_is_one_of_a_kind_and_of_statuses_that_there_are() -> None:
    kinds = {kind.name: kind for pillar in PILLARS for kind in pillar.kinds}
    for name, placed in PLACES.items():
        assert placed.statuses <= set(kinds[name].statuses), name
        assert placed.why.endswith(".")
        assert placed.group not in (Group.QUESTIONS, Group.CHOSEN), name


def test_nothing_open_stands_among_what_went_well() -> None:
    for pillar in PILLARS:
        for kind in pillar.kinds:
            for status in kind.open:
                assert group_of(kind.name, status) == Group.QUESTIONS, (kind.name, status)


# What is said to it.


def test_an_answer_reaches_the_therapist_whole(mika: Mika, desk: Desk) -> None:
    record = shared(mika)
    fields = {"verdict": "more_complicated", "words": "Partly.\r\nOnly partly.", "correction": "I was tired."}
    answer = mika.browser.post(f"/my/shared/{record.id}/", {**fields, "wants_to_talk": "on"})
    assert answer.headers["Location"] == f"/my/#s-{record.id}"
    assert new_answers_of(anna()) == {mika.id: 1}
    (seen,) = shares_of(anna(), mika.id)
    assert seen.answer is not None
    assert (seen.answer.verdict, seen.answer.words) == (Verdict.MORE_COMPLICATED, "Partly.\nOnly partly.")
    assert (seen.answer.correction, seen.answer.wants_to_talk) == ("I was tired.", True)
    cards = [page(desk.browser.get(f"/sessions/{record.session_id}/?moment=m{n}")) for n in range(1, 10)]
    assert any("Would put it differently" in card and "I was tired." in card for card in cards)
    own = page(mika.browser.get("/my/"))
    assert "Only partly." in own
    assert "I was tired." in own


@pytest.mark.parametrize(
    ("button", "said"),
    [
        ({"verdict": "fits"}, Said(Verdict.FITS)),
        ({"verdict": "does_not_fit"}, Said(Verdict.DOES_NOT_FIT)),
        ({"verdict": "more_complicated"}, Said(Verdict.MORE_COMPLICATED)),
        ({"talk": "yes"}, Said(wants_to_talk=True)),
        ({"verdict": ""}, Said()),
    ],
)
def test_one_button_is_an_answer(mika: Mika, button: dict[str, str], said: Said) -> None:
    record = shared(mika)
    assert mika.browser.post(f"/my/shared/{record.id}/mark/", button).status_code == 302
    assert door.shared_with(mika.account, record.id).said == said
    assert (shares_of(anna(), mika.id)[0].answer is not None) == bool(said)


@pytest.mark.parametrize("button", [{}, {"verdict": "a trait"}, {"something": "else"}])
def test_another_button_than_there_is_changes_nothing(mika: Mika, button: dict[str, str]) -> None:
    record = shared(mika)
    assert mika.browser.post(f"/my/shared/{record.id}/mark/", button).status_code == 404
    assert not AnswerRecord.objects.exists()


def test_the_last_change_is_undone_and_made_again(mika: Mika) -> None:
    record = shared(mika)
    place = f"/my/shared/{record.id}/"
    assert mika.browser.post(f"{place}undo/").status_code == 404
    mika.browser.post(place, {"words": "First."})
    mika.browser.post(place, {"words": "Second.", "verdict": "fits"})
    said = []
    for _ in range(2):
        mika.browser.post(f"{place}undo/")
        said.append(door.shared_with(mika.account, record.id).said)
    assert said == [Said(words="First."), Said(Verdict.FITS, "Second.")]


def test_an_answer_that_is_taken_back_is_none(mika: Mika) -> None:
    record = shared(mika)
    mika.browser.post(f"/my/shared/{record.id}/", {"words": "First."})
    mika.browser.post(f"/my/shared/{record.id}/undo/")
    assert shares_of(anna(), mika.id)[0].answer is None
    assert new_answers_of(anna()) == {}


def test_what_is_hidden_is_away_until_it_is_wanted_back(mika: Mika) -> None:
    record = shared(mika)
    place = f"/my/shared/{record.id}/mark/"
    mika.browser.post(place, {"hide": "yes"})
    hidden = page(mika.browser.get("/my/"))
    assert WORDING not in hidden
    assert "1 hidden by you" in hidden
    assert new_answers_of(anna()) == {}
    mika.browser.post(place, {"hide": "no"})
    assert WORDING in page(mika.browser.get("/my/"))


def test_too_many_words_are_told_so_and_stay_on_the_page(mika: Mika) -> None:
    record = shared(mika)
    refused = mika.browser.post(f"/my/shared/{record.id}/", {"words": "word " * 3000})
    assert refused.status_code == 200
    assert "word word" in page(refused)
    assert not AnswerRecord.objects.exists()


# Whose it is.


@pytest.mark.parametrize("what", ["", "mark/", "undo/"])
def test_what_was_shared_with_another_is_found_like_what_never_was(desk: Desk, mika: Mika, what: str) -> None:
    record = shared(mika)
    noa = a_client(desk, "Noa")
    ask = noa.browser.get if not what else lambda path: noa.browser.post(path, {"verdict": "fits"})
    theirs, nobodys = ask(f"/my/shared/{record.id}/{what}"), ask(f"/my/shared/{SOMEBODY}/{what}")
    assert theirs.status_code == nobodys.status_code == 404
    assert theirs.content == nobodys.content
    assert not AnswerRecord.objects.exists()
    assert WORDING not in page(noa.browser.get("/my/"))


@pytest.mark.parametrize("role", [Role.THERAPIST, Role.SUPERVISOR, Role.ADMINISTRATOR])
@pytest.mark.parametrize("path", ["", "shared/{id}/", "shared/{id}/mark/", "shared/{id}/undo/"])
def test_my_space_is_found_by_no_other_role(mika: Mika, role: Role, path: str) -> None:
    record = shared(mika)
    other = signed_in("Carla", role)
    address = f"/my/{path.format(id=record.id)}"
    assert other.get(address).status_code == 404
    assert other.post(address, {"verdict": "fits"}).status_code == 404
    assert not AnswerRecord.objects.exists()


@pytest.mark.parametrize("role", list(Role))
def test_the_door_is_closed_to_whoever_is_not_the_client(mika: Mika, role: Role) -> None:
    record = shared(mika)
    other = account("Carla", role)
    attempts: list[Callable[[], object]] = [
        lambda: door.own_id(other),
        lambda: door.shared_with_me(other),
        lambda: door.shared_with(other, record.id),
        lambda: door.answer(other, record.id, Said(words=SENTINEL)),
        lambda: door.give_verdict(other, record.id, Verdict.FITS),
        lambda: door.ask_to_talk(other, record.id, talk=True),
        lambda: door.swap_answer(other, record.id),
        lambda: door.hide(other, record.id, hidden=True),
    ]
    for attempt in attempts:
        with pytest.raises(Http404):
            attempt()


def test_a_closed_account_finds_nothing(mika: Mika) -> None:
    mika.account.is_active = False
    with pytest.raises(Http404):
        door.shared_with_me(mika.account)


def test_reading_and_answering_are_witnessed_without_a_word(mika: Mika) -> None:
    record = shared(mika)
    before = AuditRecord.objects.count()
    mika.browser.get("/my/")
    mika.browser.post(f"/my/shared/{record.id}/", {"words": SENTINEL})
    rows = [(row.deed, row.what, row.client, row.actor) for row in AuditRecord.objects.filter(seq__gt=before)]
    own = (str(mika.id), str(mika.account.pk))
    assert ("read", "shares", *own) in rows
    assert ("answered", "share", *own) in rows


def test_no_word_stands_in_any_file_nor_where_programmers_look(desk: Desk, mika: Mika) -> None:
    record = shared(mika)
    said = Said(Verdict.FITS, SENTINEL, f"{SENTINEL} too", wants_to_talk=True)
    door.answer(mika.account, record.id, said)
    door.answer(mika.account, record.id, Said(words="other"))
    shown = repr([door.shared_with_me(mika.account), said, AnswerRecord.objects.get()])
    content = everything(desk)
    for secret in (SENTINEL, WORDING):
        assert secret not in shown
        assert secret.encode() not in content


def test_a_moment_of_the_therapists_own_can_be_shared_too(mika: Mika) -> None:
    session = read_session(mika.id)
    opened = open_session(anna(), session)
    assert opened.session is not None
    turn = next(turn for turn in opened.session.turns if turn.speaker == "client")
    evidence = Evidence(turn, 0, len(turn.text), turn.text)
    moment = add_own_moment(anna(), session, evidence, pillar="culture", sentence="So.", question="And here?")
    share_moment(anna(), session, moment.id, wording=WORDING, quotes=(0,))
    (found,) = door.shared_with_me(mika.account)
    assert (found.group, found.quotes) == (Group.CHOSEN, (turn.text,))
    assert responses_of(anna(), open_session(anna(), session)).shares[moment.id].wording == WORDING


def test_a_share_belongs_to_one_client(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa")
    shared(mika)
    record: UUID = shared(noa, "For Noa.", day=4).id
    assert [found.id for found in door.shared_with_me(noa.account)] == [record]
    assert ShareRecord.objects.count() == 2
