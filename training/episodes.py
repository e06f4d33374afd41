"""Which clause is a wish, what came, or what was done, and of which group: learned from labelled episodes.

python -m training.episodes            leave each writer out in turn, and print the figures beside the word lists

A multinomial logistic regression over hashed words of a clause and its neighbours, in numpy: some seconds on one core.
It has no random numbers in it. Nothing of it ships: LOG.md says why.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import numpy as np

from hereandnow.course.clauses import clauses_of
from hereandnow.course.relations import (
    ALONE,
    AWAY,
    FIRST,
    GIVES_WAY,
    NOTHING,
    PUTS_AWAY,
    SAYS_IT,
    SILENT,
    Part,
    group_of,
    wished,
)
from training.clause_words import BUCKETS, Clause, places

FOLDER = Path(__file__).parent / "corpus" / "episodes"
LABELS: dict[tuple[Part, str], str] = {
    ("wish", "near"): "somebody stays near",
    ("wish", "heard"): "to be heard and seen",
    ("wish", "looked_after"): "to be looked after",
    ("wish", "decide"): "to decide oneself",
    ("wish", "good_enough"): "to be good enough",
    ("response_of_other", "goes"): "goes, or is not there",
    ("response_of_other", "finds_fault"): "finds fault",
    ("response_of_other", "does_not_hear"): "does not hear",
    ("response_of_other", "takes_over"): "takes it over",
    ("response_of_other", "cannot_bear"): "cannot bear it",
    ("response_of_other", "uses"): "takes it, or asks for more",
    ("response_of_other", "kind"): "is near, and kind",
    ("response_of_other", "other"): "",
    ("response_of_self", "away"): AWAY,
    ("response_of_self", "silent"): SILENT,
    ("response_of_self", "plays_down"): NOTHING,
    ("response_of_self", "puts_away"): PUTS_AWAY,
    ("response_of_self", "gives_way"): GIVES_WAY,
    ("response_of_self", "does_more"): ALONE,
    ("response_of_self", "angry_first"): FIRST,
    ("response_of_self", "says_it"): SAYS_IT,
    ("response_of_self", "other"): "",
}
"""The labels that episodes were written with, and the groups that they are; empty is a part of no group."""
NONE = ("", "")
PARTS: tuple[Part, ...] = get_args(Part)
HEADS: tuple[tuple[str, ...], ...] = (
    ("", *PARTS),
    *(tuple(group for of, group in LABELS if of == part and LABELS[of, group]) for part in PARTS),
)
"""What is told apart: the parts and no part; and then, a part each, its groups."""
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


def kernel(rows: Sequence[Labelled]) -> Any:
    """The inner products of the features of all rows, with one for the constant."""
    features = np.zeros((len(rows), BUCKETS), dtype=np.float32)
    for n, row in enumerate(rows):
        for place, weight in places(row.clause).items():
            features[n, place] = weight
    return features @ features.T + np.float32(1)


def classes_of(rows: Sequence[Labelled], head: int) -> Any:
    """The class of each row by a head; -1 where the row is none of its."""
    names = HEADS[head]
    found = []
    for part, group in (row.label for row in rows):
        name = part if not head else group if part == PARTS[head - 1] else "-"
        found.append(names.index(name) if name in names else -1)
    return np.array(found)


def fitted(products: Any, classes: Any, many: int) -> Any:
    """What each row adds to each class (rows, classes): accelerated gradient descent, a fixed number of rounds."""
    count = len(classes)
    truth = np.eye(many, dtype=np.float32)[classes]
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


def left_out(rows: Sequence[Labelled], products: Any, head: int) -> Any:
    """The probabilities of a head's classes for each row, by what was learned from the other writers."""
    writers = np.array([row.writer for row in rows])
    classes = classes_of(rows, head)
    seen = np.zeros((len(rows), len(HEADS[head])), dtype=np.float32)
    for writer in sorted(set(writers)):
        test, rest = np.flatnonzero(writers == writer), np.flatnonzero((writers != writer) & (classes >= 0))
        learned = fitted(products[np.ix_(rest, rest)], classes[rest], len(HEADS[head]))
        seen[test] = softmax(products[np.ix_(test, rest)] @ learned)
    return seen


def by_lists(words: str) -> tuple[str, str]:
    """Part and group by the word lists alone."""
    plain = words.replace("’", "'")
    wish = wished(plain)
    if wish is not None:
        return "wish", group_of("wish", wish[0])
    responses: tuple[Part, ...] = ("response_of_self", "response_of_other")
    for part in responses:
        if group := group_of(part, plain):
            return part, group
    return NONE


def figures(said: Sequence[bool], true: Sequence[bool]) -> str:
    """Precision, recall and F1, and of how many."""
    right = sum(one and other for one, other in zip(said, true, strict=True))
    precision, recall = right / max(sum(said), 1), right / max(sum(true), 1)
    both = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{precision:.2f} {recall:.2f} {both:.2f} ({sum(true)})"


def report(rows: Sequence[Labelled], seen: Sequence[Any]) -> None:
    """Print a line a part and a group: lists, and what was learned, from several probabilities on."""
    lists = [by_lists(row.clause.words) for row in rows]
    for head, part in enumerate(PARTS, 1):
        true = [row.label[0] == part for row in rows]
        print(f"{part}: lists {figures([one[0] == part for one in lists], true)}")
        for least in (0.3, 0.4, 0.5, 0.6, 0.7):
            likely = [bool(one >= least) for one in seen[0][:, head]]
            either = [one or other[0] == part for one, other in zip(likely, lists, strict=True)]
            print(f"  learned, from {least}: {figures(likely, true)}; or a list {figures(either, true)}")
        for n, group in enumerate(HEADS[head]):
            of_group = [row.label == (part, group) for row in rows]
            known = [one == (part, LABELS[part, group]) for one in lists]
            print(f"  {group}: lists {figures(known, of_group)}", end="")
            for least in (0.0, 0.4, 0.5):
                sure = seen[head][:, n] >= np.maximum(least, seen[head].max(1))
                said = [bool(one) for one in sure & (seen[0][:, head] >= 0.4)]
                print(f"; learned, from {least} {figures(said, of_group)}", end="")
            print()


def main() -> None:
    """Leave each writer out, print, and write the table where a file is named."""
    rows = [one for passage in passages() for one in labelled(passage)]
    products = kernel(rows)
    print(f"{len(rows)} clauses of {len({row.writer for row in rows})} writers")
    report(rows, [left_out(rows, products, head) for head in range(len(HEADS))])


if __name__ == "__main__":
    main()
