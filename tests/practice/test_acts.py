"""What a therapist did in one session: which acts there are, how each went, and with which words."""

from __future__ import annotations

import pytest

from hereandnow.catalogue import KINDS, PILLARS
from hereandnow.domain import Evidence, Review, Turn
from hereandnow.domain.wording import deficit_words
from hereandnow.errors import EvidenceMismatch, InvalidValue
from hereandnow.practice import ACT_KINDS, OPENING_KINDS, Act, Words, acts_of
from hereandnow.practice.acts import IMMEDIACY, REPAIR
from tests.pillars.coded import meanwhile, review
from tests.reviewed import NAMES, reviewed

ASKS = "T: What is it like to tell me? | therapist.asks_about_us"
INVITES = "T: What do you feel as you say it? | therapist.invites_feeling"
US = "C: You are patient with me. | client.speaks_of_us"
CUE = "C: In my family the eldest decides. | client.cultural_cue"
SAD = "C: I feel sad. | client.names_emotion"
ON = "T: How was the weekend, then?"


def went(*lines: str) -> list[tuple[str, str]]:
    return [(act.kind.name, act.outcome) for act in acts_of(review(PILLARS, *lines))]


@pytest.mark.parametrize(
    ("lines", "acts"),
    [
        pytest.param((ASKS, US), [("immediacy", "answered")], id="asked about the two, and answered"),
        pytest.param((ASKS, "C: Hm."), [("immediacy", "")], id="asked about the two, and nothing of it in the answer"),
        pytest.param((INVITES, SAD), [("invitation", "named")], id="an invitation that is answered with a feeling"),
        pytest.param((INVITES,), [("invitation", "")], id="an invitation that nobody answered"),
        pytest.param((US, ASKS), [("opening", "taken"), ("immediacy", "")], id="an opening that is taken up"),
        pytest.param((US, ON), [("opening", "not_taken_yet")], id="an opening that is not taken up yet"),
        pytest.param((US,), [("opening", "not_taken_yet")], id="an opening at the very end"),
        pytest.param(
            (CUE, "T: What does it ask of you? | therapist.explores_culture"),
            [("culture", "taken")],
            id="a world that is asked about",
        ),
        pytest.param(
            (CUE, "T: That sounds like too little distance. | therapist.deflects_culture"),
            [("culture", "deflected")],
            id="a world that is led away from",
        ),
        pytest.param(
            (
                "C: You did not listen last week. | client.complains",
                "T: I went past it. Thank you. | therapist.receives",
                SAD,
            ),
            [("repair", "")],
            id="a complaint that was spoken to",
        ),
        pytest.param(meanwhile(8), [], id="nothing"),
    ],
)
def test_acts_are_what_was_said_and_how_it_went(lines: tuple[str, ...], acts: list[tuple[str, str]]) -> None:
    assert went(*lines) == acts


def test_an_act_has_the_words_of_both() -> None:
    taken, _ = acts_of(review(PILLARS, US, ASKS))
    assert taken.told is not None
    assert taken.said is not None
    assert (taken.told.turn, taken.told.quote) == (0, "You are patient with me.")
    assert (taken.said.turn, taken.said.quote) == (1, "What is it like to tell me?")
    assert taken.moment == "immediacy_opening-0"


def test_what_is_possible_stays_possible() -> None:
    (act,) = acts_of(review(PILLARS, f"{INVITES}?"))
    assert act.possible


@pytest.mark.parametrize("name", NAMES)
def test_every_quote_of_an_example_is_what_was_said_there(name: str) -> None:
    made: Review = reviewed(name)
    for act in acts_of(made):
        for words in (act.said, act.told):
            if words is not None:
                assert made.session.turns[words.turn].text[words.start : words.end] == words.quote


@pytest.mark.parametrize(
    ("span", "quote"), [((0, 3), "So"), ((0, 2), "  "), ((-1, 1), "So")], ids=["too long", "blank", "before the turn"]
)
def test_words_that_are_not_as_long_as_their_span_are_refused(span: tuple[int, int], quote: str) -> None:
    with pytest.raises(EvidenceMismatch, match="turn 4"):
        Words(4, *span, quote)


def test_an_act_without_words_or_with_an_outcome_that_is_none_is_refused() -> None:
    said = Words.of(Evidence.of(Turn(0, "therapist", "How are we?")))
    with pytest.raises(InvalidValue, match="needs words"):
        Act(kind=REPAIR, said=None, told=None)
    with pytest.raises(InvalidValue, match="cannot have gone 'well'"):
        Act(kind=IMMEDIACY, outcome="well", said=said, told=None)


def test_kinds_speak_plainly_and_make_no_deficit_of_anybody() -> None:
    for act in ACT_KINDS:
        assert deficit_words(f"{act.title}. {act.meaning} {act.caution} {' '.join(act.outcomes.values())}") == []
        assert act.caution.endswith(".")
    for opening in OPENING_KINDS:
        assert deficit_words(f"{opening.title}. {opening.caution}") == []
        assert opening.caution.endswith(".")
    names = [act.name for act in ACT_KINDS] + [opening.name for opening in OPENING_KINDS]
    assert len(set(names)) == len(names)


def test_the_outcomes_of_openings_and_invitations_are_those_of_their_moments() -> None:
    by_name = {kind.name: kind for kind in ACT_KINDS}
    for act, moment in (("opening", "immediacy_opening"), ("culture", "cultural_opportunity")):
        assert set(by_name[act].outcomes) == set(KINDS[moment].statuses)
    assert set(by_name["invitation"].outcomes) - {""} == set(KINDS["feeling_invitation"].statuses)
    assert all(kind.good | kind.later <= set(kind.outcomes) for kind in ACT_KINDS)
