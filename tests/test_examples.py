"""The worked examples: each session shows the moments it was written for, and its contrast does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hereandnow.catalogue import KINDS, PILLARS
from hereandnow.domain import Moment, Review
from hereandnow.domain.wording import deficit_words
from tests.reviewed import FOLDER, NAMES, reviewed

EXPECTED: dict[str, dict[str, Any]] = {
    name: json.loads((FOLDER / f"{name}.expected.json").read_text(encoding="utf-8")) for name in NAMES
}
PRESENT = [(name, entry) for name in NAMES for entry in EXPECTED[name]["present"]]
ABSENT = [(name, entry) for name in NAMES for entry in EXPECTED[name]["absent"]]


def turns_that_say(review: Review, quote: str) -> set[int]:
    """The turns whose words hold a quote."""
    return {turn.index for turn in review.session.turns if quote in turn.text}


def described(case: tuple[str, dict[str, Any]]) -> str:
    """A case's name in the test report."""
    return f"{case[0]} {case[1]['kind']}"


def test_there_are_six_examples_each_with_a_contrast() -> None:
    assert len(NAMES) == 12
    assert {name.removesuffix("-contrast") for name in NAMES} | {
        f"{name}-contrast" for name in NAMES if not name.endswith("-contrast")
    } == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_a_session_of_natural_length(name: str) -> None:
    assert 40 <= len(reviewed(name).session.turns) <= 90


@pytest.mark.parametrize("case", PRESENT, ids=described)
def test_an_expected_moment_is_found_at_the_words_it_rests_on(case: tuple[str, dict[str, Any]]) -> None:
    name, entry = case
    found = reviewed(name)
    places = turns_that_say(found, entry["quote"])
    assert places, f"{entry['quote']!r} is not said in {name}"
    kind = KINDS[entry["kind"]]
    fitting = [m for m in found.moments if m.kind is kind and entry["status"] in (None, m.status)]
    assert any(places & set(moment.turns) for moment in fitting), _told(found, entry["kind"])


@pytest.mark.parametrize("case", ABSENT, ids=described)
def test_a_kind_that_does_not_belong_is_not_found_there_or_anywhere(case: tuple[str, dict[str, Any]]) -> None:
    name, entry = case
    found = reviewed(name)
    assert entry["kind"] in KINDS
    assert entry["why"].endswith(".")
    places = turns_that_say(found, entry["quote"]) if "quote" in entry else set(range(len(found.session.turns)))
    assert places, f"{entry['quote']!r} is not said in {name}"
    wrong = [m for m in found.moments if m.kind.name == entry["kind"] and places & {e.turn.index for e in m.evidence}]
    assert not wrong, _told(found, entry["kind"])


@pytest.mark.parametrize("name", NAMES)
def test_no_sentence_of_the_program_makes_a_deficit_of_anything(name: str) -> None:
    for moment in reviewed(name).moments:
        parts = [part.sentence for part in moment.therapist_part]
        for sentence in (moment.sentence, moment.question, moment.kind.title, moment.kind.caution, *parts):
            assert not deficit_words(sentence), sentence


def test_the_examples_between_them_show_every_kind_that_one_session_can_show() -> None:
    shown = {moment.kind.name for name in NAMES for moment in reviewed(name).moments}
    assert {kind.name for pillar in PILLARS for kind in pillar.kinds} - shown <= {"recurring_theme"}


def _told(found: Review, kind: str) -> str:
    said = [_line(moment) for moment in found.moments if moment.kind.name == kind]
    return f"{kind}: {said or 'none'}"


def _line(moment: Moment) -> str:
    return f"{moment.status} turns {moment.turns} {[evidence.quote for evidence in moment.evidence]}"
