"""The network: an encoder that reads each turn once and a head that looks back, both run by onnxruntime."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hereandnow.domain import Turn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

LOOK_BACK = 6
"""The turns before that the codebook lets a coder see."""
LONGEST = 320
"""Word pieces of a turn that are read; of a longer turn (some 240 words) the end is not seen by the network."""
PADDED = 2048
"""Word pieces, padding included, that are encoded at once: more does not fit the cache of a small processor."""
STRETCH = 1.15
"""The longest turn encoded at once is at most so many times as long as the shortest: little of the work is padding."""
NOBODY = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """What the network says of one turn.

    ``logits``: one number a code. ``shares`` (pieces, codes): how much each piece of a word adds to them;
    ``offsets``: where the pieces stand in the turn's text.
    """

    turn: Turn
    logits: Floats
    shares: Floats
    offsets: tuple[tuple[int, int], ...]


def mute_onnxruntime() -> Any:
    """The module onnxruntime, told to say nothing about itself to anybody.

    Its published builds from 1.29 on send events to their maker and keep a cache of them in the home folder unless the
    variable is set before they are loaded (https://github.com/microsoft/onnxruntime/pull/27379); those for Windows
    hand them to the system, until they are told not to. pyproject.toml asks for an earlier one, which cannot send.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    return onnxruntime


class Network:
    """The graphs and the tokenizer, loaded once. ``threads`` 0 leaves the number to onnxruntime."""

    def __init__(self, folder: Path, threads: int = 0) -> None:
        # Slow to import, and not needed for --help, for an error, or when a person reads by rules alone.
        import numpy as np
        from tokenizers import Tokenizer

        onnxruntime = mute_onnxruntime()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self._np = np
        self._encoder, self._head = (
            onnxruntime.InferenceSession(str(folder / name), options, providers=["CPUExecutionProvider"])
            for name in ("encoder.onnx", "head.onnx")
        )
        self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def read(self, turns: Sequence[Turn]) -> Iterator[Reading]:
        """Read a whole session; each turn is encoded once, and sees the six before it through their mean vectors."""
        np = self._np
        cut = self._tokenizer.encode_batch([turn.text for turn in turns])
        ids = [tuple(one.ids[:LONGEST]) for one in cut]
        who = [int(turn.speaker != "therapist") for turn in turns]
        # "Mm-hm." is said often, and read once.
        kinds = sorted(set(zip(ids, who, strict=True)), key=lambda kind: (len(kind[0]), kind))
        vectors: dict[tuple[tuple[int, ...], int], Floats] = {}
        for group in alike([len(words) for words, _ in kinds]):
            chosen = [kinds[n] for n in group]
            filled, mask = self._padded([words for words, _ in chosen])
            speaker = np.repeat(np.array([[one] for _, one in chosen], dtype=np.int64), filled.shape[1], axis=1)
            (found,) = self._encoder.run(None, {"ids": filled, "kinds": speaker, "mask": mask})
            for row, kind in enumerate(chosen):
                vectors[kind] = found[row, : len(kind[0])]
        words = [vectors[kind] for kind in zip(ids, who, strict=True)]
        means = np.stack([one.mean(0) for one in words])
        before, spoke = self._before(means, who)
        order = sorted(range(len(turns)), key=lambda n: (len(ids[n]), n))
        read: dict[int, Reading] = {}
        for group in alike([len(ids[n]) for n in order]):
            places = [order[n] for n in group]
            _, mask = self._padded([ids[n] for n in places])
            padded = np.zeros((*mask.shape, words[0].shape[1]), dtype=np.float32)
            for row, n in enumerate(places):
                padded[row, : len(words[n])] = words[n]
            logits, shares = self._head.run(
                None,
                {"words": padded, "mask": mask, "means": means[places], "before": before[places], "who": spoke[places]},
            )
            for row, n in enumerate(places):
                size = len(ids[n])
                read[n] = Reading(turns[n], logits[row], shares[row, :size], tuple(cut[n].offsets[:size]))
        for n in range(len(turns)):
            yield read[n]

    def _padded(self, rows: Sequence[Sequence[int]]) -> tuple[Any, Any]:
        np = self._np
        width = max(map(len, rows))
        ids = np.array([[*row, *[0] * (width - len(row))] for row in rows], dtype=np.int64)
        mask = np.array([[1] * len(row) + [0] * (width - len(row)) for row in rows], dtype=np.int64)
        return ids, mask

    def _before(self, means: Floats, who: Sequence[int]) -> tuple[Any, Any]:
        """The means of the six turns before each turn, the nearest first, and who spoke there."""
        np = self._np
        before = np.zeros((len(means), LOOK_BACK, means.shape[1]), dtype=np.float32)
        spoke = np.full((len(means), LOOK_BACK), NOBODY, dtype=np.int64)
        for n in range(len(means)):
            for back in range(min(n, LOOK_BACK)):
                before[n, back], spoke[n, back] = means[n - 1 - back], who[n - 1 - back]
        return before, spoke


def alike(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Places in a rising list of lengths, in groups of like length."""
    group: list[int] = []
    for n, length in enumerate(lengths):
        if group and (length > STRETCH * lengths[group[0]] + 1 or length * (len(group) + 1) > PADDED):
            yield group
            group = []
        group.append(n)
    if group:
        yield group
