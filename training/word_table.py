"""The table of words: one logistic regression a code over hashed words, trained on the same passages as the network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from hereandnow.reading.trained.words import BUCKETS, Counted, counted, weighed
from training.passages import CODES, Passage

SELDOM = 3
"""A feature that fewer turns hold is left out."""
STEPS = 127


def fit_words(passages: Sequence[Passage], file: Path) -> None:
    """Learn from all answered turns and write the table to ``file``."""
    places = [(one, n) for one in passages for n, answer in enumerate(one.answers) if answer is not None]
    features = [counted(one.turns[n].text, one.turns[n - 1].text if n else "") for one, n in places]
    held = np.zeros(BUCKETS)
    for each in features:
        held[list(set(each.buckets))] += 1
    rarity = np.where(held >= SELDOM, np.log((1 + len(places)) / (1 + held)) + 1, 0).astype(np.float16)
    matrix = _matrix(features, rarity.astype(np.float32))
    table, bias = np.zeros((BUCKETS, len(CODES))), np.full(len(CODES), -9.0)
    for column, code in enumerate(CODES):
        rows, truth = _known(places, code)
        if truth.any():
            # liblinear shuffles, so that a seed is needed for the same table every time.
            model = LogisticRegression(C=10.0, class_weight="balanced", solver="liblinear", random_state=0)
            model.fit(matrix[rows], truth)
            table[:, column], bias[column] = model.coef_[0], model.intercept_[0]
    scale = np.abs(table).max(0).clip(1e-9) / STEPS
    np.savez_compressed(
        file,
        table=np.round(table / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        bias=bias.astype(np.float32),
        rarity=rarity,
    )


def _matrix(features: Sequence[Counted], rarity: np.ndarray) -> csr_matrix:
    found = [weighed(each, rarity) for each in features]
    ends = np.cumsum([0, *(len(buckets) for buckets, _ in found)])
    columns, values = (np.concatenate(part) for part in zip(*found, strict=True))
    return csr_matrix((values, columns, ends), shape=(len(features), BUCKETS))


def _known(places: Sequence[tuple[Passage, int]], code: str) -> tuple[np.ndarray, np.ndarray]:
    """The rows in which the code may occur and is known, and whether it does."""
    rows, truth = [], []
    for row, (passage, n) in enumerate(places):
        holds = (passage.answers[n] or {}).get(code, False)
        if code.startswith(passage.turns[n].speaker) and holds is not None:
            rows.append(row)
            truth.append(holds)
    return np.array(rows), np.array(truth)
