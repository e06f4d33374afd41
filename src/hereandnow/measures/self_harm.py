"""Answers about harming oneself, each a fact of its own: by what profiles know, and by what a person marked.

A question may be worded the other way round ("I want to go on living"), so that its lowest answer says most. Which way
it counts is told and never guessed; where it is not known no answer is a zero, and a person looks at it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, get_args

from hereandnow.errors import CannotScore
from hereandnow.measures.fitting import Fitted, direction_unknown, recognised, reversed_already, value_of
from hereandnow.measures.profile import Profile
from hereandnow.measures.questionnaire import Answers, Choice, Item, Questionnaire
from hereandnow.measures.score import SelfHarm, SelfHarmState

Worrying = Literal["higher", "lower", "unknown"]
"""Which answers say more of it: the higher or the lower ones, or nobody knows."""
WORRYING: tuple[Worrying, ...] = get_args(Worrying)

_YES_OR_NO = {"no": 0.0, "yes": 1.0}


def self_harm_marked(questionnaire: Questionnaire, answers: Answers, marked: Mapping[str, Worrying]) -> list[SelfHarm]:
    """The answers to questions of which a person said that they ask about harming oneself; no profile knows them.

    ``marked`` has the links of these questions, and which of their answers say more of it. Zero is the answer at the
    other end of the question's choices; of yes and no, "yes" is the higher; of a number, 0 is the zero. What has no
    such place is not understood, and a person looks at it.
    """
    return [
        _marked(number, item, answers, marked[item.link_id])
        for number, item in enumerate(questionnaire.questions, 1)
        if item.link_id in marked
    ]


def self_harm_fitted(fitted: Fitted, answers: Answers) -> list[SelfHarm]:
    """The answers to a profile's own questions about harming oneself."""
    already = fitted.profile.reversed - fitted.reversed
    return [
        _known(question, fitted.items[question - 1], answers, fitted.profile, already)
        for question in sorted(fitted.profile.self_harm)
    ]


def self_harm_known(questionnaire: Questionnaire, answers: Answers, known: Iterable[Profile]) -> list[SelfHarm]:
    """What is known to be about harming oneself: in the questionnaire, and by its code in answers beside it."""
    links = {item.link_id for item in questionnaire.walk()}
    stray = [Item(link, "choice") for link in answers.given if link not in links]
    found = []
    for profile in known:
        whole = recognised(questionnaire, profile)
        already = _already(whole, profile)
        for question in sorted(profile.self_harm):
            codes = profile.question_codes[question - 1]
            items = [item for item in (*questionnaire.questions, *stray) if item.names & codes]
            items += [whole[question - 1]] if whole else []
            found += [_known(question, item, answers, profile, already) for item in items]
    return found


def ends_of(item: Item) -> tuple[Choice, Choice] | None:
    """The choices with the lowest and the highest value; None where one has no value, or all have the same."""
    valued = [(choice.value, choice) for choice in item.choices if choice.value is not None]
    if len(valued) < len(item.choices) or len({value for value, _ in valued}) < 2:
        return None
    return min(valued, key=lambda one: one[0])[1], max(valued, key=lambda one: one[0])[1]


def _marked(number: int, item: Item, answers: Answers, worrying: Worrying) -> SelfHarm:
    given = answers.given.get(item.link_id, ())
    if item.kind == "yes_or_no":
        return _state(number, item, [_YES_OR_NO.get(answer.label or "") for answer in given], 0.0, 1.0, worrying)
    values = [value_of(answer, item, None) for answer in given]
    ends = ends_of(item)
    if ends is not None:
        low, high = (end.value for end in ends)
        return _state(number, item, values, low, high, worrying)
    return _state(number, item, values, 0.0 if item.kind == "number" and not item.choices else None, None, worrying)


def _known(question: int, item: Item, answers: Answers, profile: Profile, already: frozenset[int] | None) -> SelfHarm:
    """By a profile. ``already`` are the questions that the file's own values turn; None where that cannot be told."""
    given = answers.given.get(item.link_id, ())
    values = [value_of(answer, item, profile) for answer in given]
    downwards: bool | None = question in profile.reversed
    if downwards and direction_unknown(item, answers):
        downwards = None
    elif downwards and any(choice.value is not None for choice in item.choices):
        downwards = None if already is None else question not in already
    worrying: Worrying = (
        "unknown" if downwards is None else "higher" if (profile.higher == "worse") is not downwards else "lower"
    )
    return _state(question, item, values, profile.low, profile.high, worrying)


def _already(whole: tuple[Item, ...] | None, profile: Profile) -> frozenset[int] | None:
    if whole is None:
        return None
    try:
        return reversed_already(whole, profile)
    except CannotScore:
        return None


def _state(
    number: int,
    item: Item,
    values: Sequence[float | None],
    low: float | None,
    high: float | None,
    worrying: Worrying,
) -> SelfHarm:
    """What the answers come to; of several, the highest counts. A value beyond ``low`` and ``high`` counts nothing."""
    upwards = [_upwards(value, low, high, worrying) for value in values]
    counted = [value for value in upwards if value is not None]
    highest = max(counted, default=None)
    state: SelfHarmState
    if not values:
        state = "not answered"
    elif highest is not None and low is not None and highest > low:
        state = "above zero"
    elif len(counted) < len(values):
        state = "not understood"
    else:
        state = "zero"
    return SelfHarm(number, item.link_id, state, highest)


def _upwards(value: float | None, low: float | None, high: float | None, worrying: Worrying) -> float | None:
    """A value so that the highest says most; None where that cannot be told."""
    if value is None or low is None or value < low or (high is not None and value > high):
        return None
    if worrying == "higher":
        return value
    return low + high - value if worrying == "lower" and high is not None else None
