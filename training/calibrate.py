"""Choose how each code is read, and from which probability it is shown, on sessions that nothing was trained on.

Two facts are kept apart. How well a code is *told* from what is not the code: on invented development sessions and
exchanges, where there are enough of each. How *often* it occurs: what is certain is chosen, and probabilities are
fitted, at the prevalence of real sessions; what is possible is chosen half-way between them and invented sessions, in
which more happens between the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from hereandnow.codebook import codes
from hereandnow.reading.trained.readout import Readout, Way
from training.dialects import by_dialect
from training.evaluate import shown
from training.passages import CODES
from training.rows import CERTAIN, NONE, POSSIBLE, Rows

CERTAIN_PRECISION = 0.84
"""Eight in ten are wanted. A threshold is chosen on the rows it is judged by, which flatters it; so more is asked."""
POSSIBLE_PRECISION = 0.35
CUE_PRIOR = {CERTAIN: 0.8, POSSIBLE: 0.5}
CUE_PRIOR_WEIGHT = 5.0
"""How often cues are taken to be right before anything was measured, and how many matches that counts for."""
CUES_FROM = 0.35
"""Cues that hold less often than this are left out, and the model reads alone."""
UNEVEN = 0.05
"""By so much the share of wrongly shown turns may differ between groups of dialects."""
GROUP_TURNS = 150
"""Turns from which a group of dialects is compared."""
SELDOM = 0.005
"""A code counts as said at least once in so many turns: of one that is rarer, twenty-odd real sessions cannot tell."""
REAL_WEIGHT = 0.5
"""The share of the negatives' weight that real sessions have; the rest are invented sessions."""
SESSION_WEIGHT = 0.7
"""The share of the positives' weight that sessions have where there are a few; in exchanges a code is easier told."""
FEW = 5
FOLDS = 5
CLEARLY = 0.02
"""By so much F1 cues and model together must be better than cues alone."""
BY_RULE = frozenset({"client.apologises"})
"""Whether an apology has its occasion is decided by what happened, which cues look for and the model cannot see."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One code on development data, a row a turn: what the model says, whether a cue matched, truth, source."""

    features: NDArray[np.float64]
    cue: NDArray[np.bool_]
    truth: NDArray[np.bool_]
    real: NDArray[np.bool_]
    groups: NDArray[np.str_]


def prevalence(sessions: Rows, column: int) -> float:
    """How many of the speaker's turns carry the code in some sessions."""
    truth = sessions.truth[(sessions.kinds == "session"), column]
    return max(float(np.nansum(truth) / max((~np.isnan(truth)).sum(), 1)), SELDOM)


def cue_holds(sessions: Rows, column: int, level: int) -> float:
    """How often a code holds where a cue of that level matched, in sessions that no cue was tuned to."""
    said = (sessions.cues[:, column] == level) & (sessions.kinds == "session") & ~np.isnan(sessions.truth[:, column])
    right = (said & (sessions.truth[:, column] == 1)).sum()
    return round(float((right + CUE_PRIOR[level] * CUE_PRIOR_WEIGHT) / (said.sum() + CUE_PRIOR_WEIGHT)), 2)


def even(sessions: Rows, readouts: Mapping[str, Readout], column: int) -> bool:
    """Whether a code is wrongly shown about as often to the speakers of each group of dialects."""
    rates = []
    for group in by_dialect(sessions).values():
        absent = group.truth[:, column] == 0
        if absent.sum() >= GROUP_TURNS:
            rates.append(float((shown(group, readouts)[absent, column] != NONE).mean()))
    return not rates or max(rates) - min(rates) <= UNEVEN


def evidence(invented: Rows, real: Rows, column: int) -> Evidence:
    """The development data of one code: what holds, and what does not in sessions."""
    parts = []
    for source, is_real in ((invented, False), (real, True)):
        truth = source.truth[:, column]
        features = np.stack([source.network[:, column], source.words[:, column]], 1).astype(float)
        keep = ~np.isnan(truth) & ((truth == 1) | (source.kinds == "session"))
        cue = source.cues[:, column] != NONE
        parts.append((features[keep], cue[keep], truth[keep] == 1, np.full(keep.sum(), is_real), source.groups[keep]))
    return Evidence(*(np.concatenate(each) for each in zip(*parts, strict=True)))


def weights(data: Evidence, often: float) -> NDArray[np.float64]:
    """One weight a row: what holds weighs together as much as it occurs, negatives are half real and half invented."""
    found = np.zeros(len(data.truth))
    exchange = np.char.find(data.groups, "/") >= 0
    in_sessions, in_exchanges = data.truth & ~exchange, data.truth & exchange
    count = in_sessions.sum()
    share = SESSION_WEIGHT if count >= FEW and in_exchanges.any() else count / max(data.truth.sum(), 1)
    for chosen, part in ((in_sessions, share), (in_exchanges, 1 - share)):
        found[chosen] = often * part / max(chosen.sum(), 1)
    for is_real, part in ((True, REAL_WEIGHT), (False, 1 - REAL_WEIGHT)):
        chosen = ~data.truth & (data.real == is_real)
        found[chosen] = (1 - often) * part / max(chosen.sum(), 1)
    return found * len(found) / found.sum()


def choose(invented: Rows, real: Rows) -> dict[str, Readout]:
    """How each code is read."""
    found: dict[str, Readout] = {}
    for column, name in enumerate(CODES):
        data = evidence(invented, real, column)
        cues = (cue_holds(invented, column, CERTAIN), cue_holds(invented, column, POSSIBLE))
        if not data.truth.any():
            found[name] = Readout("rule", *cues, True, 0.0, 0.0, -9.0, None, None, "it never held on development data")
            continue
        often = prevalence(real, column)
        by_real = weights(data, often)
        by_both = weights(data, (often + prevalence(invented, column)) / 2)
        guess = _held_out(data, by_real)
        cue = data.cue.astype(float)
        quality: dict[Way, float] = {
            "rule": _best_f1(data, by_both, cue),
            "model": _best_f1(data, by_both, guess),
            "both": _best_f1(data, by_both, np.maximum(cue, guess)),
        }
        way: Way = "both" if quality["both"] > quality["rule"] + CLEARLY else "rule"
        if max(cues) < CUES_FROM:
            way = "model"
        if name in BY_RULE:
            way = "rule"
        # Where a cue matched it decides; what is asked of the model is how right it is elsewhere.
        asked = ~data.cue if way == "both" else np.ones(len(data.truth), dtype=bool)
        certain = None if codes()[name].difficulty == "C" else _certain(data, by_real, guess, asked)
        possible = _possible(data, by_both, guess, asked)
        if certain is not None and possible is not None:
            possible = min(possible, certain)
        model = _fitted(data, by_real, np.arange(len(data.truth)))
        network, words = (round(float(x), 4) for x in model.coef_[0])
        numbers = ", ".join(f"{each} {value:.2f}" for each, value in quality.items())
        why = f"best F1 on development data: {numbers}"
        bias = round(float(model.intercept_[0]), 4)
        found[name] = Readout(way, *cues, True, network, words, bias, certain, possible, why)
    sessions = invented.where(invented.kinds == "session")
    return {
        name: one if even(sessions, found, column) else replace(one, even=False, certain_from=None)
        for column, (name, one) in enumerate(found.items())
    }


def _fitted(data: Evidence, weight: NDArray[np.float64], rows: NDArray[np.int_]) -> LogisticRegression:
    return LogisticRegression(C=10.0, max_iter=1000).fit(
        data.features[rows], data.truth[rows], sample_weight=weight[rows]
    )


def _held_out(data: Evidence, weight: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each row's probability by a fit that has not seen its session."""
    guess = np.zeros(len(data.truth))
    for fold in _folds(data.groups):
        learn, ask = np.flatnonzero(~fold), np.flatnonzero(fold)
        if 0 < data.truth[learn].sum() < len(learn):
            guess[ask] = _fitted(data, weight, learn).predict_proba(data.features[ask])[:, 1]
    return guess


def _folds(groups: NDArray[np.str_]) -> list[NDArray[np.bool_]]:
    """Five parts that cut no group, by the order of the groups' names."""
    _, place = np.unique(groups, return_inverse=True)
    return [place % FOLDS == fold for fold in range(min(FOLDS, int(place.max()) + 1))]


def _curve(
    data: Evidence, weight: NDArray[np.float64], guess: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Thresholds from high to low, with the precision and recall that follow.

    Half a turn more is counted as wrongly shown: that none was seen in a thousand does not mean that none ever is.
    """
    order = np.argsort(-guess, kind="stable")
    right = np.cumsum(weight[order] * data.truth[order])
    shown = np.cumsum(weight[order]) + weight[~data.truth].mean() / 2
    last = np.append(np.diff(guess[order]) != 0, True)
    return guess[order][last], (right / shown)[last], (right / right[-1])[last]


def _best_f1(data: Evidence, weight: NDArray[np.float64], guess: NDArray[np.float64]) -> float:
    _, precision, recall = _curve(data, weight, guess)
    return float(np.max(2 * precision * recall / np.maximum(precision + recall, 1e-9)))


def _certain(
    data: Evidence, weight: NDArray[np.float64], guess: NDArray[np.float64], asked: NDArray[np.bool_]
) -> float | None:
    """The lowest threshold that is precise enough, where it still finds a tenth of the occasions."""
    if not data.truth[asked].any():
        return None
    thresholds, precision, recall = _curve(_part(data, asked), weight[asked], guess[asked])
    good = np.flatnonzero((precision >= CERTAIN_PRECISION) & (recall >= 0.1))
    return round(float(thresholds[good[-1]]), 4) if len(good) else None


def _possible(
    data: Evidence, weight: NDArray[np.float64], guess: NDArray[np.float64], asked: NDArray[np.bool_]
) -> float | None:
    """The threshold with the best F1, where enough of what is shown holds."""
    if not data.truth[asked].any():
        return None
    thresholds, precision, recall = _curve(_part(data, asked), weight[asked], guess[asked])
    f1 = np.where(precision >= POSSIBLE_PRECISION, 2 * precision * recall / np.maximum(precision + recall, 1e-9), 0)
    return round(float(thresholds[int(np.argmax(f1))]), 4) if f1.any() else None


def _part(data: Evidence, rows: NDArray[np.bool_]) -> Evidence:
    return Evidence(data.features[rows], data.cue[rows], data.truth[rows], data.real[rows], data.groups[rows])


def kept(found: dict[str, Readout]) -> dict[str, object]:
    """What is written to readout.json."""
    return {"order": list(CODES), "codes": {name: asdict(one) for name, one in found.items()}}
