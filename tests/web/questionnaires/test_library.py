"""Questionnaires of the desk: read in a child, refused with a sentence, asked with by every therapist."""

from __future__ import annotations

import pytest
from django.http import Http404
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import ReadingStopped, UnreadableQuestionnaire
from hereandnow.measures import Choice, Item, Questionnaire, read_questionnaire
from hereandnow.measures.questionnaire_values import questionnaire_from, value_of
from hereandnow.web.parsing.parent import parse_questionnaire
from hereandnow.web.parsing.wire import questionnaire_in
from hereandnow.web.records.access.askings import ask
from hereandnow.web.records.access.questionnaires import put_questionnaire_away, questionnaire_of, questionnaires_of
from hereandnow.web.records.models import QuestionnaireRecord
from hereandnow.web.records.roles import Role
from tests.measures.making import option, question, questionnaire_json, scaled
from tests.web.desk import Browser, Desk, page
from tests.web.my_space.making import a_client
from tests.web.people import account, anna, signed_in
from tests.web.questionnaires.making import MOOD, OURS, bundle, kept, upload

_text = st.text(max_size=12)
_items = st.recursive(
    st.builds(
        Item,
        link_id=_text,
        kind=st.sampled_from(["choice", "number", "text", "yes_or_no", "display", "other"]),
        text=_text,
        codes=st.lists(_text, max_size=2).map(tuple),
        choices=st.lists(
            st.builds(Choice, label=_text, code=st.none() | _text, value=st.none() | st.floats(-99, 99)), max_size=3
        ).map(tuple),
        required=st.booleans(),
        read_only=st.booleans(),
    ),
    lambda inner: st.builds(
        Item, link_id=_text, kind=st.just("group"), text=_text, items=st.lists(inner, max_size=3).map(tuple)
    ),
    max_leaves=6,
)
QUESTIONNAIRES = st.builds(
    Questionnaire,
    title=_text,
    items=st.lists(_items, max_size=3).map(tuple),
    names=st.lists(_text, max_size=2).map(tuple),
    codes=st.lists(_text, max_size=2).map(tuple),
    url=st.none() | _text,
    notes=st.lists(_text, max_size=2).map(tuple),
)


@given(QUESTIONNAIRES)
def test_a_questionnaire_is_read_as_it_was_written(questionnaire: Questionnaire) -> None:
    assert questionnaire_from(value_of(questionnaire)) == questionnaire


@pytest.mark.parametrize(
    "change",
    [
        {"title": 7},
        {"items": [{}]},
        {"items": [7]},
        {"items": None},
        {"names": [None]},
        {"url": 7},
        {"items": [value_of(read_questionnaire(OURS))["items"][0] | {"kind": "spell"}]},
        {"items": [value_of(read_questionnaire(OURS))["items"][0] | {"choices": [["a", "b", True]]}]},
    ],
)
def test_what_is_no_questionnaire_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(UnreadableQuestionnaire):
        questionnaire_from(value_of(read_questionnaire(OURS)) | change)


@pytest.mark.parametrize("data", [MOOD, OURS])
def test_a_file_reads_in_a_child_as_it_does_without(data: bytes) -> None:
    assert parse_questionnaire(data) == read_questionnaire(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "The file is empty."),
        (b"%PDF-1.7", "This is not JSON"),
        (bundle(), "no FHIR Questionnaire"),
        (b'{"resourceType": "QuestionnaireResponse"}', "These are answers"),
        (b'{"a":' * 100_000, "nested far deeper"),
        (questionnaire_json([]), "has no items"),
    ],
)
def test_a_file_that_is_none_gets_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableQuestionnaire, match=said):
        parse_questionnaire(data)


@pytest.mark.parametrize("answer", [b"", b"{}", b'{"questionnaire": 7}', b'{"transcripts": []}', b'{"refused": 7}'])
def test_another_answer_of_the_child_is_none(answer: bytes) -> None:
    with pytest.raises(ReadingStopped):
        questionnaire_in(answer)


def test_one_is_added_seen_put_away_and_taken_out(browser: Browser) -> None:
    assert "None is here yet" in page(browser.get("/questionnaires/"))
    added = browser.post("/questionnaires/", {"file": upload(MOOD)})
    assert added.status_code == 302
    shown = page(browser.get(added["Location"]))
    assert "PHQ-9, nine questions on depression" in shown
    assert shown.count('type="radio"') == 9 * 5, "four choices and the one that takes an answer back"
    address = f"{added['Location']}away/"
    for away, said in (("yes", "1 put away"), ("no", "Counted as")):
        assert browser.post(address, {"away": away}).status_code == 302
        assert said in page(browser.get("/questionnaires/"))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (bundle(), "no FHIR Questionnaire"),
        (MOOD.replace(b'"valueDecimal": 3', b'"valueDecimal": 4'), "counts a choice as 4"),
        (b" " * (4 * 1024 * 1024 + 1), "larger than 4 MB"),
    ],
)
def test_a_file_that_cannot_be_taken_says_why_at_its_field(browser: Browser, data: bytes, said: str) -> None:
    response = browser.post("/questionnaires/", {"file": upload(data)})
    assert response.status_code == 200
    assert said in page(response)
    assert not QuestionnaireRecord.objects.exists()


def test_no_file_is_asked_for(browser: Browser) -> None:
    assert "Choose a file first." in page(browser.post("/questionnaires/", {}))


def test_nobody_is_asked_with_what_is_put_away(desk: Desk) -> None:
    mika = a_client(desk, agreed=())
    questionnaire = kept()
    put_questionnaire_away(anna(), questionnaire, away=True)
    with pytest.raises(Http404):
        ask(anna(), mika.id, questionnaire)


def test_every_therapist_sees_them_and_nobody_else(desk: Desk) -> None:
    questionnaire = kept()
    ben = account("Ben", Role.THERAPIST)
    assert [one.id for one in questionnaires_of(ben)] == [questionnaire]
    for role in (Role.CLIENT, Role.SUPERVISOR, Role.ADMINISTRATOR):
        with pytest.raises(Http404):
            questionnaires_of(account(f"A {role}", role))
    ben.is_active = False
    with pytest.raises(Http404):
        questionnaires_of(ben)


def test_each_is_found_by_its_own_id(desk: Desk) -> None:
    first, second = kept(MOOD), kept(OURS)
    assert [questionnaire_of(anna(), one).questionnaire.title for one in (first, second)] == ["Nine on mood", "Ours"]


def test_its_words_are_sealed(desk: Desk) -> None:
    kept(questionnaire_json([question("q1", scaled(0, 3))], title="Zyxwvuts"))
    assert b"Zyxwvuts" not in bytes(QuestionnaireRecord.objects.get().sealed_content)


def test_many_choices_are_a_list_and_a_title_may_hold_anything(browser: Browser) -> None:
    data = questionnaire_json(
        [question("q1", [option(f"c{n}", n) for n in range(20)])], title='<b>"Bold"</b> & \u202e back'
    )
    added = browser.post("/questionnaires/", {"file": upload(data)})
    shown = browser.get(added["Location"]).content.decode()
    assert "<select" in shown
    assert "<b>" not in shown.partition("<main")[2]


def test_a_client_cannot_reach_the_library(desk: Desk) -> None:
    client = signed_in("Robin", Role.CLIENT)
    assert client.get("/questionnaires/").status_code == 404
