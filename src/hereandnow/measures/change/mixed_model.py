"""A linear mixed model by restricted maximum likelihood: what many people share, and how each departs from it.

y = X beta + Z_i b_i + e, b_i normal with covariance sigma^2 L L', e normal with variance sigma^2. As Bates and others
(2015) do it: beta and sigma are solved for, and the deviance that is left hangs on the relative factor L alone, so that
a variance of 0 is an ordinary answer. L has one number (a level for each person) or three (level and slope), and is
found by the downhill simplex of Nelder and Mead (1965).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STEPS = 4000
"""A search ends here, however flat the ground; it took under 500 steps wherever it was tried."""
PRECISION = 1e-7
"""Of an entry of L, which is around 1."""
NO_VARIANCE = 1e-9
"""Of the outcomes' mean square: below it, a residual is the computer's."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person's rows: ``outcomes`` (n,), ``fixed`` (n, p) and ``random`` (n, q) predictors."""

    outcomes: Floats
    fixed: Floats
    random: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class MixedModel:
    """The fit. ``coefficients`` (p,) with ``covariance`` (p, p); ``between`` (q, q), the covariance of people's
    departures; ``within``, the residual variance; ``departures`` (people, q), the empirical Bayes estimates, with
    ``departure_covariances`` (people, q, q), given beta; ``joint_covariances`` (people, p + q, p + q), of the errors in
    beta and departure together; ``deviance``, -2 log of the restricted likelihood.
    """

    coefficients: Floats
    covariance: Floats
    between: Floats
    within: float
    departures: Floats
    departure_covariances: Floats
    joint_covariances: Floats
    deviance: float


@dataclass(frozen=True, slots=True)
class _Sums:
    """Cross-products of each person's rows: all that the likelihood needs."""

    zz: Floats
    zx: Floats
    zy: Floats
    xx: Floats
    xy: Floats
    yy: float
    rows: int


@dataclass(frozen=True, slots=True)
class _Solved:
    """What follows from one relative factor."""

    deviance: float
    coefficients: Floats
    inverse: Floats
    within: float
    inner: Floats


def fit_mixed_model(people: Sequence[Person]) -> MixedModel | None:
    """The fit over people; None where the rows do not determine it.

    That is with fewer rows than coefficients, with predictors that are combinations of one another, and without a
    residual variance. The search works best with predictors around 0 that vary by about 1.
    """
    sums = _summed(people)
    coefficients, departures = sums.xx.shape[0], sums.zz.shape[1]
    if sums.rows <= coefficients or np.linalg.matrix_rank(sums.xx) < coefficients:
        return None
    factors = departures * (departures + 1) // 2
    start = np.eye(departures)[np.tril_indices(departures)]

    def deviance(entries: Floats) -> float:
        return _solved(sums, _factor(entries, departures)).deviance

    if not math.isfinite(deviance(start)):
        return None
    entries = _lowest(deviance, _lowest(deviance, start, np.full(factors, 0.5)), np.full(factors, 0.1))
    model = _model(sums, _factor(entries, departures), len(people))
    return model if model.within > NO_VARIANCE * sums.yy / sums.rows else None


def _summed(people: Sequence[Person]) -> _Sums:
    return _Sums(
        zz=np.array([one.random.T @ one.random for one in people]),
        zx=np.array([one.random.T @ one.fixed for one in people]),
        zy=np.array([one.random.T @ one.outcomes for one in people]),
        xx=np.sum([one.fixed.T @ one.fixed for one in people], axis=0),
        xy=np.sum([one.fixed.T @ one.outcomes for one in people], axis=0),
        yy=float(sum(one.outcomes @ one.outcomes for one in people)),
        rows=sum(len(one.outcomes) for one in people),
    )


def _factor(entries: Floats, size: int) -> Floats:
    factor = np.zeros((size, size))
    factor[np.tril_indices(size)] = entries
    return factor


def _solved(sums: _Sums, factor: Floats) -> _Solved:
    """Generalised least squares given L, by (I + Z L L' Z')^-1 = I - Z L (I + L' Z'Z L)^-1 L' Z'."""
    size = len(factor)
    weights = np.eye(size) + factor.T @ sums.zz @ factor
    inner = factor @ np.linalg.inv(weights) @ factor.T
    information = sums.xx - np.einsum("gqp,gqr,grs->ps", sums.zx, inner, sums.zx)
    right = sums.xy - np.einsum("gqp,gqr,gr->p", sums.zx, inner, sums.zy)
    left = sums.yy - float(np.einsum("gq,gqr,gr->", sums.zy, inner, sums.zy))
    inverse = np.linalg.inv(information)
    coefficients = inverse @ right
    spare = sums.rows - len(coefficients)
    within = (left - float(right @ coefficients)) / spare
    if within <= 1e-12 * max(sums.yy / sums.rows, 1e-300):
        return _Solved(math.inf, coefficients, inverse, 0.0, inner)
    logs = float(np.linalg.slogdet(weights)[1].sum() + np.linalg.slogdet(information)[1])
    return _Solved(logs + spare * (1 + math.log(2 * math.pi * within)), coefficients, inverse, within, inner)


def _model(sums: _Sums, factor: Floats, people: int) -> MixedModel:
    found = _solved(sums, factor)
    rest = sums.zy - sums.zx @ found.coefficients
    departures = np.einsum("gqr,gr->gq", found.inner, rest)
    # b_i - E(b_i) hangs on the error in beta by -K_i, K_i = inner_i Z_i'X_i
    pull = np.einsum("gqr,grp->gqp", found.inner, sums.zx)
    covariance = found.within * found.inverse
    given = found.within * found.inner
    coefficients, size = len(found.coefficients), len(factor)
    joint = np.zeros((people, coefficients + size, coefficients + size))
    joint[:, :coefficients, :coefficients] = covariance
    joint[:, coefficients:, :coefficients] = -pull @ covariance
    joint[:, :coefficients, coefficients:] = np.swapaxes(joint[:, coefficients:, :coefficients], 1, 2)
    joint[:, coefficients:, coefficients:] = given + pull @ covariance @ np.swapaxes(pull, 1, 2)
    return MixedModel(
        coefficients=found.coefficients,
        covariance=covariance,
        between=found.within * factor @ factor.T,
        within=found.within,
        departures=departures,
        departure_covariances=given,
        joint_covariances=joint,
        deviance=found.deviance,
    )


def _lowest(function: Callable[[Floats], float], start: Floats, widths: Floats) -> Floats:
    """The lowest point by the downhill simplex, with the usual 1, 2, 1/2, 1/2."""
    corners = np.vstack([start, start + np.diag(widths)])
    heights = np.array([function(corner) for corner in corners])
    for _ in range(STEPS):
        order = np.argsort(heights, kind="stable")
        corners, heights = corners[order], heights[order]
        if float(np.ptp(corners, axis=0).max()) <= PRECISION:
            break
        middle = corners[:-1].mean(axis=0)
        across = middle + (middle - corners[-1])
        height = function(across)
        if height < heights[0]:
            far = middle + 2 * (middle - corners[-1])
            further = function(far)
            corners[-1], heights[-1] = (far, further) if further < height else (across, height)
        elif height < heights[-2]:
            corners[-1], heights[-1] = across, height
        else:
            towards = across if height < heights[-1] else corners[-1]
            near = middle + 0.5 * (towards - middle)
            nearer = function(near)
            if nearer < min(height, heights[-1]):
                corners[-1], heights[-1] = near, nearer
            else:
                corners[1:] = corners[0] + 0.5 * (corners[1:] - corners[0])
                heights[1:] = [function(corner) for corner in corners[1:]]
    return np.asarray(corners[int(np.argmin(heights))])
