"""The model as shipped: an encoder and its head (ONNX, run on the processor by onnxruntime) beside a table of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hereandnow.domain import Turn
from hereandnow.reading.trained.network import Network
from hereandnow.reading.trained.words import Words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FOLDER = Path(__file__).parent
FILES = ("encoder.onnx", "head.onnx", "tokenizer.json", "words.npz", "readout.json")


@dataclass(frozen=True, slots=True)
class Seen:
    """What the model says of one turn: a number a code from the ``network`` and one from the ``words``.

    ``shares_of_network`` and ``shares_of_words`` (pieces, codes) are what each piece adds to them, and ``pieces`` and
    ``features`` where the pieces stand in the turn's text.
    """

    turn: Turn
    network: Floats
    words: Floats
    shares_of_network: Floats
    pieces: tuple[tuple[int, int], ...]
    shares_of_words: Floats
    features: tuple[tuple[int, int], ...]


class Model:
    """Network and words, loaded once."""

    def __init__(self, folder: Path = FOLDER, threads: int = 0) -> None:
        self._network = Network(folder, threads)
        self._words = Words(folder / "words.npz")

    def read(self, turns: Sequence[Turn]) -> Iterator[Seen]:
        """Read a whole session."""
        for read, (words, counted, each) in zip(self._network.read(turns), self._words.read(turns), strict=True):
            yield Seen(read.turn, read.logits, words, read.shares, read.offsets, each, counted.spans)


def shipped() -> bool:
    """Whether the model's files are there; a package without them reads by rules alone."""
    return all((FOLDER / name).is_file() for name in FILES)


@cache
def model(threads: int = 0) -> Model:
    """The shipped model, loaded when first needed. ``threads`` 0 leaves the number to onnxruntime."""
    return Model(threads=threads)
