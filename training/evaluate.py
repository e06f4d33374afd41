"""The figures of the card: how often the reader is right, a code and a set, with the spread over sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hereandnow.reading.trained.reader import OPPOSITE
from hereandnow.reading.trained.readout import UNLIKELY, Readout
from training.passages import CODES
from training.rows import CERTAIN, NONE, POSSIBLE, Rows

ENOUGH = 5
"""Positives from which a code counts in a macro average."""
DRAWS = 500
BINS = 10
Shown = NDArray[np.int8]
"""One row a turn, one column a code: 0 not shown, 1 possible, 2 certain."""


def probabilities(table: Rows, readouts: Mapping[str, Readout]) -> NDArray[np.float64]:
    """The model's probability of every turn and code."""
    found = np.zeros(table.network.shape)
    for column, code in enumerate(CODES):
        how = readouts[code]
        seen = how.bias + how.network * table.network[:, column] + how.words * table.words[:, column]
        found[:, column] = 1 / (1 + np.exp(-np.clip(seen, -30, 30)))
    return found


def shown(table: Rows, readouts: Mapping[str, Readout]) -> Shown:
    """What a person would see."""
    probability = probabilities(table, readouts)
    found = np.zeros(table.network.shape, np.int8)
    for column, code in enumerate(CODES):
        how = readouts[code]
        by_model = np.zeros(len(found), np.int8)
        for limit, level in ((how.possible_from, POSSIBLE), (how.certain_from, CERTAIN)):
            if limit is not None:
                by_model[probability[:, column] >= limit] = level
        if code in OPPOSITE:
            by_model[table.cues[:, CODES.index(OPPOSITE[code])] != NONE] = NONE
        cue = table.cues[:, column] if how.reads != "model" else np.zeros(len(found), np.int8)
        if how.doubted:
            cue = np.minimum(cue, POSSIBLE)
        if how.reads == "both":
            cue = np.where(probability[:, column] < UNLIKELY, np.minimum(cue, POSSIBLE), cue)
        # A cue that matched decides, but the model can make it certain.
        joined = np.where((cue == NONE) | (by_model == CERTAIN), np.maximum(cue, by_model), cue)
        found[:, column] = cue if how.reads == "rule" else joined
    return found


def by_rules(table: Rows) -> Shown:
    """What the cues alone would show."""
    return table.cues


def by_words(table: Rows, limits: NDArray[np.float64]) -> Shown:
    """What the table of words alone would show, from a limit a code on."""
    return np.where(table.words >= limits, CERTAIN, NONE).astype(np.int8)


def word_limits(table: Rows) -> NDArray[np.float64]:
    """For each code the limit with the best F1 on these (development) rows, for the words alone."""
    limits = np.full(len(CODES), np.inf)
    for column in range(len(CODES)):
        known = ~np.isnan(table.truth[:, column])
        truth, score = table.truth[known, column], table.words[known, column]
        order = np.argsort(-score)
        right = np.cumsum(truth[order])
        if len(right) and right[-1]:
            f1 = 2 * right / (np.arange(1, len(right) + 1) + right[-1])
            limits[column] = score[order][int(np.argmax(f1))]
    return limits


def counts(table: Rows, found: Shown, level: int) -> NDArray[np.float64]:
    """For each group and code: how often it was shown at this level or above, rightly shown, and held."""
    known = ~np.isnan(table.truth)
    holds = np.nan_to_num(table.truth) == 1
    said = (found >= level) & known
    names, place = np.unique(table.groups, return_inverse=True)
    summed = np.zeros((len(names), len(CODES), 3))
    np.add.at(summed, place, np.stack([said, said & holds, holds & known], 2).astype(float))
    return summed


def macro_f1(counted: NDArray[np.float64], enough: NDArray[np.bool_]) -> float:
    """The mean F1 of the codes that have enough positives."""
    said, right, held = counted[enough].T
    return float(np.mean(2 * right / np.maximum(said + held, 1)))


def precision(counted: NDArray[np.float64]) -> float:
    """How much of all that was shown was right, codes taken together."""
    said, right, _ = counted.sum(0)
    return float(right / said) if said else float("nan")


def drawn(each: NDArray[np.float64], seed: int = 1) -> NDArray[np.float64]:
    """The sums of groups drawn with replacement: draws, codes, three."""
    rng = np.random.default_rng(seed)
    return np.stack([each[rng.integers(0, len(each), len(each))].sum(0) for _ in range(DRAWS)])


def interval(values: Sequence[float]) -> list[float] | None:
    """Where 95 of 100 draws lie; None where nothing could be measured in any."""
    known = [value for value in values if not np.isnan(value)]
    return [round(float(value), 2) for value in np.percentile(known, [2.5, 97.5])] if known else None


def confusions(table: Rows, found: Shown, column: int) -> dict[str, int]:
    """What held where the code was shown and did not: other codes by how often, or "no code"."""
    wrong = (found[:, column] > NONE) & (table.truth[:, column] == 0)
    held = np.nan_to_num(table.truth[wrong]) == 1
    found_there = {code: int(held[:, n].sum()) for n, code in enumerate(CODES) if held[:, n].any()}
    nothing = int((~held.any(1)).sum())
    ordered = sorted(found_there.items(), key=lambda pair: (-pair[1], pair[0]))[:3]
    return dict(ordered) | ({"no code": nothing} if nothing else {})


def calibration_error(table: Rows, probability: NDArray[np.float64]) -> tuple[float, list[list[float]]]:
    """The expected calibration error, and the curve: mean probability, share that held, and how many, a bin."""
    known = ~np.isnan(table.truth)
    sure, truth = probability[known], table.truth[known]
    place = np.minimum((sure * BINS).astype(int), BINS - 1)
    curve = [
        [float(sure[place == n].mean()), float(truth[place == n].mean()), int((place == n).sum())]
        for n in range(BINS)
        if (place == n).any()
    ]
    error = sum(abs(said - held) * count for said, held, count in curve) / len(sure)
    return round(error, 4), [[round(said, 3), round(held, 3), count] for said, held, count in curve]


def figures(table: Rows, readouts: Mapping[str, Readout], limits: NDArray[np.float64]) -> dict[str, Any]:
    """All figures of one set of sessions."""
    found, rules, words = shown(table, readouts), by_rules(table), by_words(table, limits)
    each = {"shown": counts(table, found, POSSIBLE), "certain": counts(table, found, CERTAIN)}
    held = each["shown"].sum(0)[:, 2]
    enough = held >= ENOUGH
    # A draw that leaves out the exchanges written for a code leaves out the code: no spread of a mean over codes.
    spread = enough.any() and (table.kinds == "session").all()
    error, curve = calibration_error(table, probabilities(table, readouts))

    def summed(said: Shown, level: int) -> dict[str, Any]:
        by_group = counts(table, said, level)
        counted, draws = by_group.sum(0), drawn(by_group)
        return {
            "macro_f1": round(macro_f1(counted, enough), 3) if enough.any() else None,
            "macro_f1_interval": interval([macro_f1(one, enough) for one in draws]) if spread else None,
            "precision": _ratio(counted[:, 1].sum(), counted[:, 0].sum()),
            "precision_interval": interval([precision(one) for one in draws]),
            "recall": _ratio(counted[:, 1].sum(), counted[:, 2].sum()),
            "shown": int(counted[:, 0].sum()),
        }

    return {
        "groups": len(set(table.groups.tolist())),
        "turns": len(table.groups),
        "codes_with_enough": int(enough.sum()),
        "reader": {"shown": summed(found, POSSIBLE), "certain": summed(found, CERTAIN)},
        "rules": {"shown": summed(rules, POSSIBLE), "certain": summed(rules, CERTAIN)},
        "words": {"shown": summed(words, CERTAIN)},
        "calibration_error": error,
        "calibration_curve": curve,
        "codes": {code: _of_code(table, found, each, column) for column, code in enumerate(CODES)},
    }


def _of_code(table: Rows, found: Shown, each: Mapping[str, NDArray[np.float64]], column: int) -> dict[str, Any]:
    """One code: in how many turns it held and could have, and what was shown of it, rightly shown, with intervals."""
    kept: dict[str, Any] = {"turns": int((~np.isnan(table.truth[:, column])).sum())}
    for name, by_group in each.items():
        of_code = by_group[:, column : column + 1]
        said, right, held = (int(number) for number in of_code.sum(0)[0])
        draws = drawn(of_code)[:, 0]
        kept["held"] = held
        kept[name] = {
            "shown": said,
            "right": right,
            "precision": interval([one[1] / one[0] for one in draws if one[0]]),
            "recall": interval([one[1] / one[2] for one in draws if one[2]]),
        }
    wrong = int(((found[:, column] > NONE) & (table.truth[:, column] == 0)).sum())
    kept["false_positive_rate"] = _ratio(wrong, kept["turns"] - kept["held"])
    kept["confused_with"] = confusions(table, found, column)
    return kept


def _ratio(part: float, whole: float) -> float | None:
    return round(float(part / whole), 4) if whole else None
