"""Many people's answers as rows of numbers, one column a question, reversed questions turned: for item analysis."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hereandnow.domain.course import CHECK_IN_STATEMENTS, HIGHEST_RATING, Ratings
from hereandnow.errors import CannotScore
from hereandnow.measures.fitting import answered, counted, fit
from hereandnow.measures.profile import Profile, Scale
from hereandnow.measures.questionnaire import Answers, Questionnaire
from hereandnow.measures.scoring import turned

Values = NDArray[np.float64]
CHECK_IN_NAMES = {
    "heard": "heard",
    "safe_to_disagree": "safe to disagree",
    "what_matters": "working on what matters",
    "way_of_working": "the way of working fits",
    "world_respected": "my world respected",
    "left_unsaid": "something left unsaid (turned)",
}
"""The six statements of the check-in, in the order of columns; of ``left_unsaid`` more is heavier: it is turned."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Questions by name, and ``values`` (people, questions), NaN where one was not answered.

    ``uncounted`` answers are NaN too: they are none that can be counted, as in a score.
    """

    title: str
    names: tuple[str, ...]
    values: Values
    uncounted: int = 0


def check_in_rows(ratings: Iterable[Ratings]) -> Rows:
    """Each person's ratings of one check-in, 0 to 4."""
    made = [
        [
            np.nan if name not in rated else HIGHEST_RATING - rated[name] if name == "left_unsaid" else rated[name]
            for name in CHECK_IN_STATEMENTS
        ]
        for rated in ratings
    ]
    values = np.array(made, dtype=np.float64).reshape(-1, len(CHECK_IN_STATEMENTS))
    return Rows("Session check-in", tuple(CHECK_IN_NAMES[name] for name in CHECK_IN_STATEMENTS), values)


def scale_rows(
    questionnaire: Questionnaire, answers: Sequence[Answers], profile: Profile | None
) -> tuple[tuple[Scale | None, Rows], ...]:
    """The rows of each scale of a profile; without one, of all questions that carry numbers. Raises CannotScore."""
    if profile is None:
        items = [item for item in questionnaire.questions if any(choice.value is not None for choice in item.choices)]
        if not items:
            raise CannotScore("The choices of this questionnaire carry no numbers; name a scoring profile.")
        read = [[answered(item, one, None) for item in items] for one in answers]
        return ((None, Rows(questionnaire.title, _names(len(items)), _values(read, len(items)), _uncounted(read))),)
    fitted = fit(questionnaire, profile)
    read = [counted(fitted, one) for one in answers]
    values = turned(_values(read, profile.questions), profile, fitted.reversed)
    names = _names(profile.questions)
    made = []
    for scale in profile.scales:
        columns = [question - 1 for question in scale.questions]
        rows = Rows(
            f"{profile.title}: {scale.title}",
            tuple(names[column] for column in columns),
            values[:, columns],
            _uncounted([[row[column] for column in columns] for row in read]),
        )
        made.append((scale, rows))
    return tuple(made)


def _names(count: int) -> tuple[str, ...]:
    return tuple(f"question {number}" for number in range(1, count + 1))


def _values(read: Sequence[Sequence[tuple[bool, float | None]]], questions: int) -> Values:
    rows = [[np.nan if value is None else value for _, value in row] for row in read]
    return np.array(rows, dtype=np.float64).reshape(-1, questions)


def _uncounted(read: Sequence[Sequence[tuple[bool, float | None]]]) -> int:
    return sum(there and value is None for row in read for there, value in row)
