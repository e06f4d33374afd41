"""Answers to scores: one rule for one filled-in questionnaire and for many thousand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from hereandnow.errors import CannotScore
from hereandnow.measures.fitting import Fitted, answered, counted, fit
from hereandnow.measures.profile import Profile, Scale
from hereandnow.measures.questionnaire import Answers, Questionnaire
from hereandnow.measures.score import ScaleScore, Score, SelfHarm
from hereandnow.measures.self_harm import self_harm_fitted, self_harm_known

Values = NDArray[np.float64]

NOT_COMPLETE = "The file does not call these answers complete."
UNKNOWN_LINKS = "Some answers belong to no question of this questionnaire; they were left out."
NO_RULE = "no rule for missing answers is known for it"


def totals(values: Values, profile: Profile, scale: Scale) -> Values:
    """The scores of a scale for many filled-in questionnaires; NaN where there is none.

    Args:
        values: One row a questionnaire, one column a question of the profile, NaN where it was not answered. Reversed
            questions are turned already (``turned``).
        profile: Whose questions the columns are.
        scale: Which of them are added.

    A score is ``factor * sum``; with up to ``missing_at_most`` answers missing ``factor * sum * questions / answered``,
    which is the sum with each missing answer at the mean of the others.
    """
    if values.ndim != 2 or values.shape[1] != profile.questions:
        raise CannotScore(f"{profile.title} needs one column for each of its {profile.questions} questions.")
    taken = values[:, [question - 1 for question in scale.questions]]
    answered = np.count_nonzero(~np.isnan(taken), axis=1)
    added = np.nansum(taken, axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        scores: Values = scale.factor * added * len(scale.questions) / answered
    scores[len(scale.questions) - answered > scale.missing_at_most] = np.nan
    return scores


def turned(values: Values, profile: Profile, questions: Iterable[int]) -> Values:
    """The same values with the reversed questions counted downwards: ``low + high - value``."""
    columns = [question - 1 for question in questions]
    made = values.copy()
    made[:, columns] = profile.low + profile.high - made[:, columns]
    return made


def score(
    questionnaire: Questionnaire, answers: Answers, profile: Profile | None, *, known: Iterable[Profile] = ()
) -> Score:
    """Score one filled-in questionnaire: by a profile, or without one by the questionnaire's own values.

    The self-harm questions are those of the profile, and those of any ``known`` profile that the questionnaire shows
    itself to be, or whose codes it carries: a shorter scale never hides one. Raises CannotScore where questionnaire,
    profile and answers do not go together.
    """
    links = {item.link_id for item in questionnaire.walk()}
    if not links & set(answers.given):
        raise CannotScore("None of these answers belongs to a question of this questionnaire.")
    notes = list(questionnaire.notes)
    notes += [] if answers.complete else [NOT_COMPLETE]
    notes += [] if set(answers.given) <= links else [UNKNOWN_LINKS]
    asked: list[SelfHarm] = []
    if profile is None:
        scales: tuple[ScaleScore, ...] = (_own_sum(questionnaire, answers),)
    else:
        fitted = fit(questionnaire, profile)
        notes += fitted.notes
        scales = _scales(fitted, answers)
        notes += _differing_sums(questionnaire, answers, scales)
        asked += self_harm_fitted(fitted, answers)
    for fact in self_harm_known(questionnaire, answers, known):
        if fact.link_id not in {each.link_id for each in asked}:
            asked.append(fact)
    return Score(
        title=profile.title if profile else questionnaire.title,
        profile=profile,
        authored=answers.authored,
        scales=scales,
        self_harm=tuple(asked),
        notes=tuple(dict.fromkeys(notes)),
    )


def _scales(fitted: Fitted, answers: Answers) -> tuple[ScaleScore, ...]:
    profile = fitted.profile
    read = counted(fitted, answers)
    row = np.array([[np.nan if value is None else value for _, value in read]], dtype=np.float64)
    row = turned(row, profile, fitted.reversed)
    made = []
    for scale in profile.scales:
        low, high = profile.limits(scale)
        states = [read[question - 1] for question in scale.questions]
        given = sum(value is not None for _, value in states)
        total = float(totals(row, profile, scale)[0])
        found = ScaleScore(scale, None, low, high, given)
        odd = next((n for n, (there, value) in zip(scale.questions, states, strict=True) if there and value is None), 0)
        missing = len(states) - given
        if odd:
            found = replace(found, why_none=f"the answer to question {odd} is none that can be counted")
        elif np.isnan(total):
            rule = f"at most {scale.missing_at_most} may be" if scale.missing_at_most else NO_RULE
            found = replace(found, why_none=f"{missing} of {len(states)} questions not answered; {rule}")
        else:
            found = replace(found, value=total, prorated=missing > 0)
        made.append(found)
    return tuple(made)


def _own_sum(questionnaire: Questionnaire, answers: Answers) -> ScaleScore:
    """The sum of the questionnaire's own values: only where every question that carries values is answered."""
    items = [item for item in questionnaire.questions if any(choice.value is not None for choice in item.choices)]
    if not items:
        raise CannotScore(
            "The choices of this questionnaire carry no numbers; name a scoring profile, or add ordinal values to it."
        )
    scale = Scale("sum", "Sum of the questionnaire's own values", tuple(range(1, len(items) + 1)))
    given = [[choice.value for choice in item.choices if choice.value is not None] for item in items]
    read = [answered(item, answers, None) for item in items]
    values = [value for _, value in read if value is not None]
    made = ScaleScore(scale, None, sum(map(min, given)), sum(map(max, given)), len(values))
    if any(there and value is None for there, value in read):
        return replace(made, why_none="an answer is none that can be counted")
    if len(values) < len(items):
        return replace(made, why_none=f"{len(items) - len(values)} of {len(items)} questions not answered; {NO_RULE}")
    return replace(made, value=sum(values))


def _differing_sums(questionnaire: Questionnaire, answers: Answers, scales: Iterable[ScaleScore]) -> list[str]:
    """Sums that the file states and that are not what its answers come to."""
    return [
        f"The file states a sum of {answer.number:g}; its answers come to {each.value:g}."
        for each in scales
        for item in questionnaire.questions
        if item.names & set(each.scale.codes)
        for answer in answers.given.get(item.link_id, ())
        if answer.number is not None and each.value is not None and answer.number != each.value
    ]
