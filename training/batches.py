"""From passages to tensors: a turn is cut into words once, and turns of like length are encoded together."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.network import LOOK_BACK, Network
from training.passages import Answer, Passage

LONGEST = 320
"""Word pieces of a turn that are read; words after them are not seen."""
NOBODY = 2
PADDED = 4096
"""Word pieces, padding included, that are encoded at once."""


@dataclass(frozen=True, slots=True)
class Item:
    """One turn as the network sees it."""

    ids: tuple[int, ...]
    client: bool
    answer: Answer | None
    spans: tuple[tuple[int, int, int], ...]
    """Code, first and last piece of the words that a coder gave as its evidence."""


def tokenizer(weights: Path) -> Tokenizer:
    """The encoder's own tokenizer, without its truncation and padding."""
    found = Tokenizer.from_file(str(weights / "tokenizer.json"))
    found.no_truncation()
    found.no_padding()
    return found


def items(passage: Passage, cutter: Tokenizer, codes: Sequence[str]) -> list[Item]:
    """The turns of a passage, with the places of their codes among all codes that are learnt."""
    made = []
    for place, (turn, answer) in enumerate(zip(passage.turns, passage.answers, strict=True)):
        cut = cutter.encode(turn.text)
        spans = []
        for (where, code), quote in passage.quotes.items():
            start = turn.text.find(quote) if where == place and code in codes else -1
            if start >= 0:
                inside = [
                    n
                    for n, (a, b) in enumerate(cut.offsets[:LONGEST])
                    if a < b and a < start + len(quote) and b > start
                ]
                if inside:
                    spans.append((codes.index(code), inside[0], inside[-1]))
        made.append(Item(tuple(cut.ids[:LONGEST]), turn.speaker == "client", answer, tuple(spans)))
    return made


def windows(turns: Sequence[Item], size: int) -> Iterator[list[Item]]:
    """A long passage in windows of ``size`` turns, each after the six turns it may look back to, as context only."""
    for start in range(0, len(turns), size):
        lead = [Item(t.ids, t.client, None, ()) for t in turns[max(0, start - LOOK_BACK) : start]]
        yield [*lead, *turns[start : start + size]]


def batches(passages: Sequence[list[Item]], budget: int, rng: random.Random) -> Iterator[list[list[Item]]]:
    """All passages in a new order, gathered until ``budget`` pieces are reached."""
    order = list(passages)
    rng.shuffle(order)
    batch: list[list[Item]] = []
    size = 0
    for passage in order:
        batch.append(passage)
        size += sum(len(turn.ids) for turn in passage)
        if size >= budget:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def run(network: Network, batch: Sequence[Sequence[Item]]) -> Iterator[tuple[list[int], Tensor, Tensor]]:
    """For groups of labelled turns (their places in the batch laid flat): logits and the words' shares."""
    flat = [turn for passage in batch for turn in passage]
    groups = _alike(flat)
    encoded, pooled = [], []
    for group in groups:
        ids, kinds, mask = _padded([flat[n] for n in group])
        vectors = network.encode(ids, kinds, mask).float()
        encoded.append((vectors, mask))
        pooled.append((vectors * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True))
    # Means in the order of the turns, and one more of nothing for what lies before the first turn.
    means = torch.cat(pooled)[torch.tensor([n for group in groups for n in group]).argsort()]
    means = torch.cat([means, torch.zeros(1, means.shape[1])])
    back, who = _back(batch)
    for group, (vectors, mask) in zip(groups, encoded, strict=True):
        rows = [row for row, n in enumerate(group) if flat[n].answer is not None]
        if rows:
            asked = [group[row] for row in rows]
            before = means[back[asked]]
            logits, share = network.head(vectors[rows], mask[rows], means[asked], before, who[asked])
            yield asked, logits, share


def _back(batch: Sequence[Sequence[Item]]) -> tuple[Tensor, Tensor]:
    """For each turn of a batch laid flat: the places of the six before it, the nearest first, and who spoke there."""
    total = sum(map(len, batch))
    places, who, base = [], [], 0
    for passage in batch:
        for n in range(len(passage)):
            seen = range(n - 1, max(0, n - LOOK_BACK) - 1, -1)
            places.append([*(base + m for m in seen), *[total] * (LOOK_BACK - len(seen))])
            who.append([*(int(passage[m].client) for m in seen), *[NOBODY] * (LOOK_BACK - len(seen))])
        base += len(passage)
    return torch.tensor(places), torch.tensor(who)


def _alike(turns: Sequence[Item]) -> list[list[int]]:
    """Places of turns in groups of like length, so that little of what is computed is padding."""
    groups: list[list[int]] = []
    for n in sorted(range(len(turns)), key=lambda n: len(turns[n].ids)):
        length = len(turns[n].ids)
        last = groups[-1] if groups else []
        if last and length <= 1.4 * len(turns[last[0]].ids) + 3 and length * (len(last) + 1) <= PADDED:
            last.append(n)
        else:
            groups.append([n])
    return groups


def _padded(turns: Sequence[Item]) -> tuple[Tensor, Tensor, Tensor]:
    width = max(len(turn.ids) for turn in turns)
    ids = torch.tensor([[*turn.ids, *[0] * (width - len(turn.ids))] for turn in turns])
    mask = torch.tensor([[1] * len(turn.ids) + [0] * (width - len(turn.ids)) for turn in turns])
    kinds = torch.tensor([[int(turn.client)] * width for turn in turns])
    return ids, kinds, mask
