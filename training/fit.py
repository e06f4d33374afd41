"""The training itself: loss, schedule, seeds."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

from training.batches import Item, batches, items, run, tokenizer, windows
from training.network import Network
from training.passages import CODES, Passage


@dataclass(frozen=True, slots=True)
class Plan:
    """What a training does.

    ``budget``: word pieces a step. ``weight``: of what holds against what does not. ``gamma``: of the focal loss
    (0: plain cross-entropy). ``spans`` weighs the loss on evidence. ``kept_layers``: the embeddings and so many of the
    lowest layers stay as they were (0: all learn). ``codes`` are what is learnt, each named after its speaker.
    """

    epochs: int = 6
    rate: float = 1.5e-4
    head_rate: float = 2e-3
    budget: int = 2000
    window: int = 40
    weight: float = 2.0
    gamma: float = 0.0
    spans: float = 0.1
    layers: int = 6
    kept_layers: int = 2
    seed: int = 1
    codes: tuple[str, ...] = CODES


def fit(
    passages: Sequence[Passage], weights: Path, plan: Plan, after: Callable[[int, Network], None] | None = None
) -> Network:
    """Train on passages from the base weights. The same plan on the same machine gives the same network."""
    random.seed(plan.seed)
    np.random.seed(plan.seed)
    torch.manual_seed(plan.seed)
    rng = random.Random(plan.seed)
    cutter = tokenizer(weights)
    network = Network(weights, len(plan.codes), plan.layers)
    data = [part for passage in passages for part in windows(items(passage, cutter, plan.codes), plan.window)]
    groups = [{"params": network.head.parameters(), "lr": plan.head_rate}]
    if plan.kept_layers:
        network.encoder.embeddings.requires_grad_(False)
        network.encoder.encoder.layer[: plan.kept_layers].requires_grad_(False)
    learning = [parameter for parameter in network.encoder.parameters() if parameter.requires_grad]
    if learning:
        groups.append({"params": learning, "lr": plan.rate})
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = plan.epochs * sum(1 for _ in batches(data, plan.budget, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (0.06 * steps)) * max(0.0, 1 - step / (steps + 2)) + 1e-9
    )
    for epoch in range(plan.epochs):
        network.train()
        began, total, count = time.perf_counter(), 0.0, 0
        for batch in batches(data, plan.budget, rng):
            with torch.autocast("cpu", torch.bfloat16):
                loss = batch_loss(network, batch, plan)
            if loss is None:
                continue
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            total, count = total + float(loss.detach()), count + 1
        print(f"epoch {epoch + 1}: loss {total / count:.4f}, {time.perf_counter() - began:.0f} s", flush=True)
        if after:
            after(epoch + 1, network)
    return network.eval()


def batch_loss(network: Network, batch: Sequence[Sequence[Item]], plan: Plan) -> Tensor | None:
    """The loss of one batch: cross-entropy a code where the answer is known, and attention on the quoted words."""
    flat = [turn for passage in batch for turn in passage]
    answered, pointed, weights = [], [], 0.0
    for asked, logits, share in run(network, batch):
        turns = [flat[n] for n in asked]
        target, known = targets(turns, plan.codes)
        each = binary_cross_entropy_with_logits(logits.float(), target, reduction="none")
        if plan.gamma:
            sure = torch.exp(-each.detach())
            each = each * (1 - sure) ** plan.gamma
        each = each * torch.where(target > 0.5, plan.weight, 1.0) * known
        answered.append(each.sum())
        weights += float(known.sum())
        if plan.spans:
            pointed += [
                _pointing(share[row, :, code].float(), first, last)
                for row, turn in enumerate(turns)
                for code, first, last in turn.spans
            ]
    if not answered:
        return None
    loss = torch.stack(answered).sum() / weights * len(plan.codes)
    if pointed:
        loss = loss + plan.spans * torch.stack(pointed).mean()
    return loss


def may_carry(turn: Item, codes: Sequence[str]) -> Tensor:
    """Which codes are for the speaker of a turn."""
    other = "therapist." if turn.client else "client."
    return torch.tensor([not name.startswith(other) for name in codes])


def targets(turns: Sequence[Item], codes: Sequence[str]) -> tuple[Tensor, Tensor]:
    """What holds, and what is known, of each turn and code."""
    target = torch.zeros(len(turns), len(codes))
    known = torch.stack([may_carry(turn, codes) for turn in turns]).float()
    for row, turn in enumerate(turns):
        for name, holds in (turn.answer or {}).items():
            if name in codes:
                target[row, codes.index(name)] = float(holds is True)
                if holds is None:
                    known[row, codes.index(name)] = 0.0
    return target, known


def _pointing(share: Tensor, first: int, last: int) -> Tensor:
    """How far the positive shares lie outside the quoted words: 0 when all lie inside."""
    positive = share.clamp(min=0) + 1e-6
    return -torch.log(positive[first : last + 1].sum() / positive.sum())


@torch.no_grad()
def predict(
    network: Network, passages: Sequence[Passage], weights: Path, codes: Sequence[str] = CODES
) -> list[tuple[Passage, int, np.ndarray]]:
    """Logits of every answered turn: passage, place of the turn, one number a code (-inf: the other speaker's)."""
    network.eval()
    cutter = tokenizer(weights)
    found = []
    for passage in passages:
        made = items(passage, cutter, codes)
        for asked, logits, _ in run(network, [made]):
            for row, place in enumerate(asked):
                may = may_carry(made[place], codes)
                found.append((passage, place, torch.where(may, logits[row].float(), -math.inf).numpy()))
    return found
