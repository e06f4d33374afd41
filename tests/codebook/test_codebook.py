"""The codebook holds exactly its forty codes; the list is written out here, so that a change of it is seen."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, cast

import pytest

from hereandnow.codebook import Code, Difficulty, code, codes
from hereandnow.domain import PILLAR_NAMES, Speaker
from hereandnow.domain.wording import deficit_words
from hereandnow.errors import HereAndNowError, UnknownName

CODEBOOK: dict[str, dict[str, Difficulty]] = {
    "relationship": {
        "therapist.asks_about_us": "A",
        "therapist.shares_reaction": "B",
        "therapist.observes_process": "A",
        "therapist.links_outward": "B",
        "client.speaks_of_us": "A",
        "client.apologises": "A",
    },
    "patterns": {
        "client.episode": "A",
        "client.wish": "B",
        "client.response_of_other": "B",
        "client.response_of_self": "B",
        "client.notes_pattern": "B",
        "therapist.links_past": "A",
        "therapist.names_pattern": "B",
        "client.delays_contact": "A",
    },
    "emotion": {
        "client.names_emotion": "A",
        "client.differentiates_emotion": "B",
        "client.body": "A",
        "client.intellectualises": "C",
        "client.minimises": "B",
        "therapist.invites_feeling": "A",
        "therapist.reflects_feeling": "A",
        "either.nonverbal": "A",
    },
    "corrective": {
        "client.fears_reaction": "B",
        "client.criticises_tentatively": "B",
        "therapist.receives": "B",
        "therapist.defends": "B",
        "therapist.validates": "B",
        "client.expectation_disconfirmed": "B",
        "client.belief_shift": "B",
    },
    "culture": {
        "client.cultural_cue": "A",
        "client.systemic_cue": "A",
        "therapist.explores_culture": "B",
        "therapist.deflects_culture": "B",
        "therapist.owns_position": "B",
    },
    "feedback": {
        "therapist.asks_feedback": "A",
        "client.gives_feedback": "A",
        "client.complains": "A",
        "client.shuts_down": "B",
        "client.diverts_or_appeases": "C",
        "therapist.renegotiates": "B",
    },
}
NAMES = [name for pillar in CODEBOOK.values() for name in pillar]
EACH_CODE = pytest.mark.parametrize("entry", codes().values(), ids=lambda entry: entry.name)


def test_the_forty_codes_in_the_codebooks_order() -> None:
    assert len(NAMES) == 40
    assert list(codes()) == NAMES


def test_the_six_pillars_are_those_of_the_domain() -> None:
    assert tuple(CODEBOOK) == PILLAR_NAMES


@EACH_CODE
def test_a_code_stands_in_its_pillar_with_its_difficulty(entry: Code) -> None:
    assert CODEBOOK[entry.pillar][entry.name] == entry.difficulty


@EACH_CODE
def test_a_code_says_what_it_means_and_labels_no_client(entry: Code) -> None:
    assert entry.meaning.endswith(".")
    assert entry.no_because
    # What a therapist may do wrong has to be named: "turns it into a deficit issue".
    assert entry.name == "therapist.deflects_culture" or not deficit_words(f"{entry.meaning} {entry.no_because}")


@EACH_CODE
def test_the_examples_end_in_a_turn_of_the_one_who_can_speak_it(entry: Code) -> None:
    for exchange in (entry.yes, entry.no):
        lines = exchange.strip().splitlines()
        assert all(re.fullmatch(r"[TC]: \S.*", line) for line in lines)
        if entry.speaker is not None:
            assert lines[-1].startswith(entry.speaker[0].upper())
    assert entry.yes != entry.no


@pytest.mark.parametrize(
    ("name", "speaker"),
    [("therapist.receives", "therapist"), ("client.wish", "client"), ("either.nonverbal", None)],
)
def test_the_prefix_says_who_can_speak_the_turn(name: str, speaker: Speaker | None) -> None:
    assert code(name).speaker == speaker


def test_every_prefix_is_one_of_three() -> None:
    assert Counter(name.partition(".")[0] for name in NAMES) == {"therapist": 16, "client": 23, "either": 1}


@pytest.mark.parametrize("name", ["client.happy", "wish", "Client.wish", "", "client.wish "])
def test_an_unknown_name_is_said_to_be_one(name: str) -> None:
    with pytest.raises(UnknownName) as refused:
        code(name)
    assert repr(name) in str(refused.value)
    assert "hereandnow explain" in str(refused.value)
    assert isinstance(refused.value, HereAndNowError)


def test_the_codebook_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        cast(Any, codes())["client.happy"] = code("client.wish")
