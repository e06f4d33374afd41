"""The trained reader beside the floor that its own multiplications set, and beside a BERT-base, on the same turns.

    .venv-training/bin/python -m benchmarks.floor [--rounds 3]

One core, the turns of AnnoMI, eight bits. The floor: how many multiplications the encoder's matrices and attention need
for the pieces of these turns, without any padding, over the rate at which onnxruntime multiplies one matrix of the
encoder's own shape on this processor. The BERT-base has random weights, which is enough for timing, is made eight-bit
in the same way and is fed by the same code. It needs the environment of the training (onnx, torch).
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

CORE = min(os.sched_getaffinity(0))
os.sched_setaffinity(0, {CORE})

import numpy as np  # noqa: E402
import onnx  # noqa: E402
import onnxruntime  # noqa: E402
import torch  # noqa: E402
from onnx import TensorProto, helper  # noqa: E402
from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: E402
from tokenizers import Tokenizer  # noqa: E402
from transformers import BertConfig, BertModel  # noqa: E402

from benchmarks.sessions import ANNOMI, sessions_of  # noqa: E402
from hereandnow.domain import Turn  # noqa: E402
from hereandnow.reading.trained.model import FOLDER  # noqa: E402
from hereandnow.reading.trained.network import LONGEST, alike  # noqa: E402

ROWS, INNER, OUTER = 1024, 384, 1536
"""The shape that is multiplied to find the rate: a batch of pieces by the encoder's widest matrix."""


def multiplications(lengths: list[int], layers: int, width: int) -> int:
    """Of an encoder whose inner layer is four times its width, for turns of these lengths."""
    matrices = 12 * width * width  # four of width x width, two of width x 4 width
    return layers * sum(length * matrices + 2 * length * length * width for length in lengths)


def rate(folder: Path, seconds: float = 2.0) -> float:
    """Eight-bit multiplications a second of one product, the best of many."""
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["a", "b"], ["y"])],
        "product",
        [helper.make_tensor_value_info("a", TensorProto.UINT8, [ROWS, INNER])],
        [helper.make_tensor_value_info("y", TensorProto.INT32, [ROWS, OUTER])],
        [
            helper.make_tensor(
                "b", TensorProto.INT8, [INNER, OUTER], np.ones((INNER, OUTER), np.int8).tobytes(), raw=True
            )
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, str(folder / "product.onnx"))
    session = opened(folder / "product.onnx")
    given = {"a": np.full((ROWS, INNER), 3, np.uint8)}
    best, until = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < until:
        best = min(best, timed(lambda: session.run(None, given)))
    return ROWS * INNER * OUTER / best


class _Base(torch.nn.Module):  # type: ignore[misc] # torch is not there where types are checked
    """An encoder of BERT-base's size, with the inputs of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = BertModel(BertConfig(), add_pooling_layer=False).eval()

    def forward(self, ids: torch.Tensor, kinds: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        found: torch.Tensor = self.encoder(ids, attention_mask=mask, token_type_ids=kinds).last_hidden_state
        return found


def bert_base(folder: Path) -> Path:
    """An encoder of BERT-base's size with random weights, in eight bits a channel."""
    given = (
        torch.ones(2, 7, dtype=torch.long),
        torch.ones(2, 7, dtype=torch.long),
        torch.zeros(2, 7, dtype=torch.long),
    )
    torch.onnx.export(
        _Base(),
        given,
        str(folder / "base.onnx"),
        input_names=["ids", "kinds", "mask"],
        output_names=["words"],
        dynamic_axes={name: {0: "turns", 1: "pieces"} for name in ("ids", "kinds", "mask", "words")},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(
        str(folder / "base.onnx"), str(folder / "base8.onnx"), per_channel=True, weight_type=QuantType.QInt8
    )
    return folder / "base8.onnx"


def opened(file: Path) -> onnxruntime.InferenceSession:
    """A graph on one core."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def encode(session: onnxruntime.InferenceSession, sessions: list[list[tuple[int, ...]]]) -> None:
    """Encode each different turn of each session once, in groups of like length, as the reader does."""
    for turns in sessions:
        rows = sorted(set(turns), key=len)
        for group in alike([len(row) for row in rows]):
            width = len(rows[group[-1]])
            ids = np.array([[*rows[n], *[0] * (width - len(rows[n]))] for n in group], np.int64)
            session.run(None, {"ids": ids, "mask": (ids > 0).astype(np.int64), "kinds": np.zeros_like(ids)})


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    """Print seconds per 1,000 turns and ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    from hereandnow.reading.trained.model import Model

    model = Model(threads=1)
    sessions = [tuple(Turn(n, "client", t.text) for n, t in enumerate(s.turns)) for s in sessions_of(ANNOMI).values()]
    cutter = Tokenizer.from_file(str(FOLDER / "tokenizer.json"))
    cutter.no_truncation()
    cutter.no_padding()
    cut = [[tuple(one.ids[:LONGEST]) for one in cutter.encode_batch([t.text for t in turns])] for turns in sessions]
    lengths = [len(row) for rows in cut for row in set(rows)]
    turns = sum(map(len, sessions))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours, base = opened(FOLDER / "encoder.onnx"), opened(bert_base(folder))
        speed = rate(folder)
        work = {
            "the whole model": lambda: [list(model.read(one)) for one in sessions],
            "its encoder": lambda: encode(ours, cut),
            "BERT-base": lambda: encode(base, cut),
        }
        times = {name: min(timed(one) for _ in range(rounds)) for name, one in work.items()}
    floor = multiplications(lengths, 6, 384) / speed
    print(
        f"{turns} turns, {sum(lengths)} pieces of different turns, {speed / 1e9:.0f} billion multiplications a second"
    )
    for name, seconds in {"floor of the encoder": floor, **times}.items():
        print(f"{name:<22} {1000 * seconds / turns:6.2f} s / 1,000 turns, {seconds / floor:5.2f} times the floor")


if __name__ == "__main__":
    main()
