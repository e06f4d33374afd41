"""From labelled episodes to the table that says which clause is a wish, what came, or what was done.

python -m training.episodes            leave each writer out in turn, and print the figures
python -m training.episodes OUT.npz    and write the table learned from all of them

A multinomial logistic regression over hashed words of a clause and its neighbours, in numpy: some seconds on one core.
It has no random numbers in it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import numpy as np

from hereandnow.course.clause_words import BUCKETS, Clause, places
from hereandnow.course.clauses import clauses_of
from hereandnow.course.relations import LABELS, Part, group_of, wished

FOLDER = Path(__file__).parent / "corpus" / "episodes"
NONE = ("", "")
CLASSES: tuple[tuple[str, str], ...] = (NONE, *LABELS)
PENALTY, ROUNDS = 3e-4, 70
COVERED = 0.5
"""The share of a clause that the labelled words cover from which the clause has their label."""
WHOLE = 0.8
"""The share of the labelled words that a clause holds from which it has their label, however long it is."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A clause of the client's, who wrote it, and its part and group; both empty where it is none."""

    writer: str
    clause: Clause
    label: tuple[str, str]


def passages(folder: Path = FOLDER) -> Iterator[dict[str, Any]]:
    """Every passage, in the order of the files. Raises ValueError where words do not stand in their turn."""
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            passage = json.loads(line)
            for part in passage["parts"]:
                if part["words"] not in passage["turns"][part["turn"]][1]:
                    raise ValueError(f"{file.name}, {passage['id']}: the words of a part do not stand in its turn.")
            yield passage


def labelled(passage: dict[str, Any]) -> Iterator[Labelled]:
    """The client's clauses of a passage, each between its neighbours."""
    turns = passage["turns"]
    for n, (speaker, text) in enumerate(turns):
        if speaker != "C":
            continue
        asked = turns[n - 1][1] if n and turns[n - 1][0] == "T" else ""
        cut = [(start, words) for start, words in clauses_of(text) if words.strip()]
        for k, (start, words) in enumerate(cut):
            before = cut[k - 1][1] if k else ""
            after = cut[k + 1][1] if k + 1 < len(cut) else ""
            label = _label(passage, n, text, start, words)
            yield Labelled(passage["id"].split("-")[0], Clause(start, words, before, after, asked), label)


def _label(passage: dict[str, Any], turn: int, text: str, start: int, words: str) -> tuple[str, str]:
    best, label = 0, NONE
    for part in passage["parts"]:
        if part["turn"] != turn:
            continue
        low = text.find(part["words"])
        shared = min(low + len(part["words"]), start + len(words)) - max(low, start)
        enough = shared >= COVERED * len(words.strip()) or shared >= WHOLE * len(part["words"])
        if enough and shared > best:
            best, label = shared, (part["part"], part["group"])
    return label


def kernel(rows: Sequence[Labelled]) -> tuple[Any, Any]:
    """The features (rows, ``BUCKETS``) and the inner products of all rows, with one for the constant."""
    features = np.zeros((len(rows), BUCKETS), dtype=np.float32)
    for n, row in enumerate(rows):
        for place, weight in places(row.clause).items():
            features[n, place] = weight
    return features, features @ features.T + np.float32(1)


def fitted(products: Any, classes: Any) -> Any:
    """What each row adds to each class (rows, classes): accelerated gradient descent, a fixed number of rounds."""
    count = len(classes)
    truth = np.eye(len(CLASSES), dtype=np.float32)[classes]
    vector = np.ones(count, dtype=np.float32)
    size = 1.0
    for _ in range(8):
        vector = products @ vector
        size = float(np.linalg.norm(vector))
        vector /= size
    steep = 0.55 * size / count + PENALTY
    root = (PENALTY / steep) ** 0.5
    momentum = np.float32((1 - root) / (1 + root))
    now = np.zeros_like(truth)
    ahead = now
    for _ in range(ROUNDS):
        seen = softmax(products @ ahead)
        then = (ahead - ((seen - truth) / count + PENALTY * ahead) / steep).astype(np.float32)
        ahead = then + momentum * (then - now)
        now = then
    return now


def softmax(numbers: Any) -> Any:
    """Probabilities of the classes, a row each."""
    powers = np.exp(numbers - numbers.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def left_out(rows: Sequence[Labelled], products: Any, classes: Any) -> Any:
    """The probabilities of each row's classes by what was learned from the other writers."""
    writers = np.array([row.writer for row in rows])
    seen = np.zeros((len(rows), len(CLASSES)), dtype=np.float32)
    for writer in sorted(set(writers)):
        test, rest = np.flatnonzero(writers == writer), np.flatnonzero(writers != writer)
        learned = fitted(products[np.ix_(rest, rest)], classes[rest])
        seen[test] = softmax(products[np.ix_(test, rest)] @ learned)
    return seen


def by_lists(words: str) -> tuple[str, str]:
    """Part and group by the word lists alone."""
    plain = words.replace("’", "'")
    wish = wished(plain)
    if wish is not None:
        return "wish", group_of("wish", wish[0])
    for part in ("response_of_self", "response_of_other"):
        if group := group_of(part, plain):  # type: ignore[arg-type]
            return part, group
    return NONE


def figures(said: Sequence[bool], true: Sequence[bool]) -> str:
    """Precision, recall and F1, and of how many."""
    right = sum(one and other for one, other in zip(said, true, strict=True))
    precision, recall = right / max(sum(said), 1), right / max(sum(true), 1)
    both = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{precision:.2f} {recall:.2f} {both:.2f} ({sum(true)})"


def report(rows: Sequence[Labelled], seen: Any) -> None:
    """Print a line a part and a group: lists, and what was learned; and what each precision costs."""
    lists = [by_lists(row.clause.words) for row in rows]
    for part in get_args(Part):
        true = [row.label[0] == part for row in rows]
        members = [n for n, label in enumerate(CLASSES) if label[0] == part]
        chance = seen[:, members].sum(1)
        most = [max(get_args(Part), key=lambda one: _chance(row, one)) for row in seen]
        said = [one == part and _chance(row, part) > row[0] for one, row in zip(most, seen, strict=True)]
        print(f"{part}: lists {figures([one[0] == part for one in lists], true)}; learned {figures(said, true)}")
        for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
            likely = [bool(one >= least) for one in chance]
            either = [one or other[0] == part for one, other in zip(likely, lists, strict=True)]
            print(f"  from {least}: {figures(likely, true)}; or lists {figures(either, true)}")
        for n in members:
            group = CLASSES[n]
            of_group = [row.label == group for row in rows]
            best = [bool(one >= 0.4 and row[n] == row[members].max()) for one, row in zip(chance, seen, strict=True)]
            known = [(one[0], LABELS.get((part, group[1]))) == (part, one[1]) and bool(one[1]) for one in lists]
            print(f"  {group[1]}: lists {figures(known, of_group)}; learned from .4 {figures(best, of_group)}")


def _chance(row: Any, part: str) -> float:
    return float(sum(row[n] for n, label in enumerate(CLASSES) if label[0] == part))


def write(features: Any, learned: Any, out: Path) -> None:
    """The table: whole numbers from -127 to 127, a scale and a constant a class."""
    table = features.T @ learned
    scale = np.abs(table).max(0) / 127
    whole = np.round(table / scale).astype(np.int8)
    labels = np.array(["/".join(label) for label in CLASSES])
    np.savez_compressed(out, table=whole, scale=scale, bias=learned.sum(0), labels=labels, version=np.array(1))


def main() -> None:
    """Leave each writer out, print, and write the table where a file is named."""
    rows = [one for passage in passages() for one in labelled(passage)]
    classes = np.array([CLASSES.index(row.label) if row.label in CLASSES else 0 for row in rows])
    features, products = kernel(rows)
    print(f"{len(rows)} clauses of {len({row.writer for row in rows})} writers")
    report(rows, left_out(rows, products, classes))
    if len(sys.argv) > 1:
        write(features, fitted(products, classes), Path(sys.argv[1]))


if __name__ == "__main__":
    main()
