"""Item analysis: how the questions of one scale go together in a clinic's own answers. It validates nothing.

A row is one person. Several answers of one person are not independent, so callers give each person's first.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hereandnow.errors import InvalidValue
from hereandnow.measures.change.scores import CRITICAL, Interval, NotEnough

Floats = NDArray[np.float64]

PEOPLE_NEEDED = 30
"""People who answered every question. Our choice: of six questions with an alpha of .70, the interval with 30 people
runs from .47 to .83 already; and nobody is to be recognised in the figures."""
QUESTIONS_NEEDED = 2
RESAMPLES = 1000
UNVALIDATED = (
    "These figures say how the questions went together among the people who answered. They do not show what the scale "
    "measures: it stays unvalidated."
)

_SEED = 20_260_105
_STEPS = 2_000
_FURTHEST = 1_000.0
_SMALLEST = 0.005
"""The least share of a question that is its own; below it the factor is that question. R's factanal has the same."""


@dataclass(frozen=True, slots=True)
class Coefficient:
    """An estimate with its 95 % interval; ``interval`` is None where it cannot be told."""

    value: float
    interval: Interval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigures:
    """One question. ``missing`` counts all who left it out; the rest is of those who answered every question.

    ``with_rest`` is the correlation with the sum of the other questions (corrected item-total), None where nobody
    differs; ``alpha_without`` the alpha of the others, None where fewer than two are left.
    """

    name: str
    missing: int
    mean: float
    deviation: float
    with_rest: Coefficient | None
    alpha_without: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAnalysis:
    """The questions of one scale among ``people`` who answered all of them; ``left_out`` answered some.

    ``omega`` is None where one factor does not describe the answers, with the reason in ``no_omega``.
    """

    people: int
    left_out: int
    alpha: Coefficient
    omega: Coefficient | None
    no_omega: str | None
    items: tuple[ItemFigures, ...]


def item_analysis(names: Sequence[str], values: Floats, *, needed: int = PEOPLE_NEEDED) -> ItemAnalysis | NotEnough:
    """Alpha, omega and item-rest correlations of questions that run in one direction.

    Args:
        names: The questions.
        values: One row a person, one column a question, NaN where it was not answered; reversed questions turned.
        needed: People who answered every question, at least.

    Alpha (Cronbach, 1951) has the interval of Bonett (2002): 1 - (1 - alpha) exp(+-1.96 sqrt(2k / ((k - 1)(n - 2)))).
    Omega (McDonald, 1999) is (sum of loadings)^2 over that plus the sum of uniquenesses, of one factor by maximum
    likelihood on the covariances; its interval are the 2.5th and 97.5th percentile of a bootstrap over people, with a
    fixed seed. Item-rest correlations have Fisher's interval. Raises InvalidValue for values of another shape.
    """
    if values.ndim != 2 or values.shape[1] != len(names) or np.isinf(values).any():
        raise InvalidValue(f"An item analysis needs one column for each of its {len(names)} questions, of numbers.")
    if len(names) < QUESTIONS_NEEDED:
        return NotEnough("missing", "One question alone has nothing to go together with.")
    whole = values[~np.isnan(values).any(axis=1)]
    people, count = whole.shape
    if people < max(needed, 4):
        return NotEnough(
            "few_sessions",
            f"{people} of {max(needed, 4)} people who answered every question: not enough to say how they go together.",
        )
    if not np.ptp(whole.sum(axis=1)) or np.count_nonzero(np.ptp(whole, axis=0)) < QUESTIONS_NEEDED:
        return NotEnough("constant", "Nearly everybody answered alike: nothing to tell how the questions go together.")
    omega, no_omega = _omega(whole)
    return ItemAnalysis(
        people=people,
        left_out=int(np.count_nonzero(~np.isnan(values).all(axis=1))) - people,
        alpha=Coefficient(alpha := cronbach_alpha(np.cov(whole.T)), alpha_interval(alpha, people, count)),
        omega=omega,
        no_omega=no_omega,
        items=tuple(_item(name, place, values, whole) for place, name in enumerate(names)),
    )


def cronbach_alpha(covariances: Floats) -> float:
    """As k / (k - 1) (1 - sum of variances / variance of the sum), of covariances (k, k) (Cronbach, 1951)."""
    count = len(covariances)
    alpha = count / (count - 1) * (1 - np.trace(covariances) / covariances.sum())
    return min(1.0, float(alpha))  # of questions answered alike, rounding may tell of more


def alpha_interval(alpha: float, people: int, questions: int) -> Interval | None:
    """The 95 % interval of Bonett (2002, Journal of Educational and Behavioral Statistics 27, 335-340)."""
    if alpha >= 1:
        return None
    error = math.sqrt(2 * questions / ((questions - 1) * (people - 2)))
    far, near = (1 - (1 - alpha) * math.exp(sign * CRITICAL * error) for sign in (1, -1))
    return Interval(far, near)


def one_factor(correlations: Floats, *, precision: float = 1e-10) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """Loadings and uniquenesses (..., k) of one factor by maximum likelihood, and whether each search came to an end.

    ``correlations`` (..., k, k), many matrices at once. Where the uniquenesses are known, the loadings are those of
    the first principal axis of the correlations divided by them (Lawley and Maxwell, 1971); the two are found in turns.
    """
    unique = np.full(correlations.shape[:-1], 0.5)
    loadings, ended = np.zeros_like(unique), np.zeros(correlations.shape[:-2], dtype=np.bool_)
    for _ in range(_STEPS):
        once = _turn(correlations, unique)[1]
        loadings, twice = _turn(correlations, once)
        step, bend = once - unique, twice - 2 * once + unique
        ended = np.abs(step).max(axis=-1) <= precision
        if ended.all():
            unique = twice
            break
        # Squared extrapolation: two plain steps tell how far the way still leads (Varadhan and Roland, 2008)
        sizes = np.linalg.norm(step, axis=-1), np.maximum(np.linalg.norm(bend, axis=-1), 1e-300)
        far = np.clip(sizes[0] / sizes[1], 1, _FURTHEST)[..., None]
        unique = np.where(ended[..., None], twice, _bounded(unique + 2 * far * step + far**2 * bend))
    return np.where(loadings.sum(axis=-1, keepdims=True) < 0, -loadings, loadings), unique, ended


def _turn(correlations: Floats, unique: Floats) -> tuple[Floats, Floats]:
    """The loadings that belong to these uniquenesses, and the uniquenesses that belong to those."""
    root = np.sqrt(unique)
    sizes, axes = np.linalg.eigh(correlations / (root[..., :, None] * root[..., None, :]))
    loadings = root * axes[..., -1] * np.sqrt(np.maximum(sizes[..., -1, None] - 1, 0))
    return loadings, _bounded(1 - loadings**2)


def _bounded(unique: Floats) -> Floats:
    return np.clip(unique, _SMALLEST, 1)


def mcdonald_omega(covariances: Floats, *, precision: float = 1e-10) -> Floats:
    """Omega (...) of covariances (..., k, k); NaN where no factor was found or one question is the factor."""
    deviations = np.sqrt(np.diagonal(covariances, axis1=-2, axis2=-1))
    loadings, unique, ended = one_factor(
        covariances / (deviations[..., :, None] * deviations[..., None, :]), precision=precision
    )
    common = (loadings * deviations).sum(axis=-1) ** 2
    own = (unique * deviations**2).sum(axis=-1)
    holds = ended & (unique > _SMALLEST).all(axis=-1)
    return np.asarray(np.where(holds, common / (common + own), np.nan))


def _omega(whole: Floats) -> tuple[Coefficient | None, str | None]:
    people, count = whole.shape
    if count < 3:
        return None, "Omega needs at least three questions."
    if not np.ptp(whole, axis=0).all():
        return None, "Everybody answered one of the questions alike; one factor cannot be found."
    value = float(mcdonald_omega(np.cov(whole.T)))
    if math.isnan(value):
        return None, "One factor does not describe these answers."
    drawn = whole[np.random.default_rng(_SEED).integers(0, people, (RESAMPLES, people))]
    drawn = drawn[np.ptp(drawn, axis=1).all(axis=-1)]
    apart = drawn - drawn.mean(axis=1, keepdims=True)
    again = mcdonald_omega(np.swapaxes(apart, 1, 2) @ apart / (people - 1), precision=1e-4)
    known = again[~np.isnan(again)]
    if len(known) < 0.9 * RESAMPLES:
        return Coefficient(value, None), None
    low, high = np.quantile(known, (0.025, 0.975))
    return Coefficient(value, Interval(float(low), float(high))), None


def _item(name: str, place: int, values: Floats, whole: Floats) -> ItemFigures:
    own, others = whole[:, place], np.delete(whole, place, axis=1)
    rest = others.sum(axis=1)
    varies = np.ptp(own) > 0 and np.ptp(rest) > 0
    without = None
    if others.shape[1] >= QUESTIONS_NEEDED and np.ptp(rest) > 0:
        without = cronbach_alpha(np.cov(others.T))
    answered_something = ~np.isnan(values).all(axis=1)
    return ItemFigures(
        name=name,
        missing=int(np.count_nonzero(np.isnan(values[answered_something, place]))),
        mean=float(own.mean()),
        deviation=float(own.std(ddof=1)),
        with_rest=_correlation(own, rest) if varies else None,
        alpha_without=without,
    )


def _correlation(one: Floats, other: Floats) -> Coefficient:
    value = float(np.clip(np.corrcoef(one, other)[0, 1], -1, 1))
    if abs(value) > 1 - 1e-12:
        return Coefficient(value, None)
    middle, error = math.atanh(value), CRITICAL / math.sqrt(len(one) - 3)
    return Coefficient(value, Interval(math.tanh(middle - error), math.tanh(middle + error)))
