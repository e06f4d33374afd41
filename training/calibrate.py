"""Choose how each code is read, and from which probability it is shown, on sessions that nothing was trained on.

Two facts are kept apart. How well a code is *told* from what is not the code: on invented development sessions and
exchanges, where there are enough of each. How *often* it occurs and how often ordinary talk is taken for it: on real
sessions. Positives therefore weigh as much as the code's real prevalence; negatives come from sessions only.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from hereandnow.codebook import codes
from hereandnow.reading.trained.readout import Readout
from training.passages import CODES
from training.rows import CERTAIN, POSSIBLE, Rows

CERTAIN_PRECISION = 0.8
POSSIBLE_PRECISION = 0.35
DOUBTFUL = 0.6
"""A code that does not reach this precision where it is shown as certain is only ever shown as possible."""
REAL_WEIGHT = 0.5
"""The share of the negatives' weight that real sessions have; the rest are invented sessions."""
FOLDS = 5
WAYS = {"rule": (0, 0, 1, 1), "model": (1, 1, 0, 0), "both": (1, 1, 1, 1)}
"""What each way looks at: the network's number, the words', a certain cue, a possible cue."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one code on development data: its features, truth, weights and groups, a row a turn."""

    features: NDArray[np.float64]
    truth: NDArray[np.bool_]
    weights: NDArray[np.float64]
    groups: NDArray[np.str_]


def prevalence(real: Rows, column: int) -> float:
    """How many of the speaker's turns carry the code in real sessions; half a turn is added, so that none is never."""
    truth = real.truth[:, column]
    known = ~np.isnan(truth)
    return float((np.nansum(truth) + 0.5) / (known.sum() + 1.0))


def evidence(invented: Rows, real: Rows, column: int) -> Evidence:
    """The weighted development data of one code."""
    often = prevalence(real, column)
    parts = []
    for source, is_real in ((invented, False), (real, True)):
        truth = source.truth[:, column]
        known = ~np.isnan(truth)
        cue = source.cues[:, column]
        features = np.stack(
            [source.network[:, column], source.words[:, column], cue == CERTAIN, cue == POSSIBLE], 1
        ).astype(float)
        session = source.kinds == "session"
        keep = known & ((truth == 1) | session)
        parts.append((features[keep], truth[keep] == 1, np.full(keep.sum(), is_real), source.groups[keep]))
    features, truth, real_row, groups = (np.concatenate(column) for column in zip(*parts, strict=True))
    weights = np.zeros(len(truth))
    weights[truth] = often / max(truth.sum(), 1)
    for is_real, share in ((True, REAL_WEIGHT), (False, 1 - REAL_WEIGHT)):
        chosen = ~truth & (real_row == is_real)
        weights[chosen] = (1 - often) * share / max(chosen.sum(), 1)
    return Evidence(features, truth, weights * len(truth) / weights.sum(), groups)


def choose(invented: Rows, real: Rows) -> dict[str, Readout]:
    """How each code is read."""
    found = {}
    for column, name in enumerate(CODES):
        data = evidence(invented, real, column)
        if not data.truth.any():
            found[name] = Readout(0.0, 0.0, 0.0, 0.0, -9.0, None, None, "it never held on development data")
            continue
        scored = {way: _held_out(data, np.array(looks)) for way, looks in WAYS.items()}
        quality = {way: _best_f1(data, guess) for way, guess in scored.items()}
        # The simplest way that is as good as the best, within a hundredth.
        way = next(w for w in ("rule", "model", "both") if quality[w] >= max(quality.values()) - 0.01)
        found[name] = _readout(name, data, way, scored[way], quality)
    return found


def _fitted(data: Evidence, looks: NDArray[np.int_], rows: NDArray[np.int_]) -> LogisticRegression:
    model = LogisticRegression(C=10.0, max_iter=1000)
    return model.fit(data.features[rows] * looks, data.truth[rows], sample_weight=data.weights[rows])


def _held_out(data: Evidence, looks: NDArray[np.int_]) -> NDArray[np.float64]:
    """Each row's probability by a fit that has not seen its session."""
    guess = np.zeros(len(data.truth))
    for fold in _folds(data.groups):
        learn, ask = np.flatnonzero(~fold), np.flatnonzero(fold)
        if 0 < data.truth[learn].sum() < len(learn):
            guess[ask] = _fitted(data, looks, learn).predict_proba(data.features[ask] * looks)[:, 1]
    return guess


def _folds(groups: NDArray[np.str_]) -> list[NDArray[np.bool_]]:
    """Five parts that cut no group, by the order of the groups' names."""
    _, place = np.unique(groups, return_inverse=True)
    return [place % FOLDS == fold for fold in range(min(FOLDS, int(place.max()) + 1))]


def _curve(
    data: Evidence, guess: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Thresholds from high to low, with the precision and recall that follow at real prevalence."""
    order = np.argsort(-guess, kind="stable")
    right = np.cumsum(data.weights[order] * data.truth[order])
    shown = np.cumsum(data.weights[order])
    last = np.append(np.diff(guess[order]) != 0, True)
    return guess[order][last], (right / shown)[last], (right / right[-1])[last]


def _best_f1(data: Evidence, guess: NDArray[np.float64]) -> float:
    _, precision, recall = _curve(data, guess)
    return float(np.max(2 * precision * recall / np.maximum(precision + recall, 1e-9)))


def _readout(name: str, data: Evidence, way: str, guess: NDArray[np.float64], quality: dict[str, float]) -> Readout:
    looks = np.array(WAYS[way])
    model = _fitted(data, looks, np.arange(len(data.truth)))
    thresholds, precision, recall = _curve(data, guess)
    # A stretch of three rows can be precise by luck; a threshold must keep a tenth of the code's occasions.
    certain = _lowest(thresholds, precision, recall, CERTAIN_PRECISION)
    possible = _lowest(thresholds, precision, recall, POSSIBLE_PRECISION)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    best = float(thresholds[int(np.argmax(f1))])
    if codes()[name].difficulty == "C":
        certain = None
    if possible is not None:
        possible = max(possible, min(best, possible + 0.2))
    numbers = ", ".join(f"{way} {value:.2f}" for way, value in quality.items())
    network, words, by_certain, by_possible = (float(x) for x in model.coef_[0] * looks)
    return Readout(
        round(network, 4),
        round(words, 4),
        round(by_certain, 4),
        round(by_possible, 4),
        round(float(model.intercept_[0]), 4),
        None if certain is None else round(certain, 4),
        None if possible is None else round(possible, 4),
        f"best F1 at real prevalence on development data: {numbers}",
    )


def _lowest(
    thresholds: NDArray[np.float64], precision: NDArray[np.float64], recall: NDArray[np.float64], wanted: float
) -> float | None:
    """The lowest threshold from which the precision is as wanted, where it finds a tenth of the occasions."""
    good = np.flatnonzero((precision >= wanted) & (recall >= 0.1))
    return float(thresholds[good[-1]]) if len(good) else None


def kept(found: dict[str, Readout]) -> dict[str, object]:
    """What is written to readout.json."""
    return {"order": list(CODES), "codes": {name: asdict(one) for name, one in found.items()}}
