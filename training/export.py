"""From the trained network to the files that ship: two ONNX graphs, the encoder's in eight bits a channel."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from hereandnow.domain import Turn
from hereandnow.reading.trained.network import Network as Exported
from training.fit import predict
from training.network import LOOK_BACK, WIDTH, Network
from training.passages import Passage

OPSET = 17


class _Encoder(nn.Module):
    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, kinds: Tensor, mask: Tensor) -> Tensor:
        return self.network.encode(ids, kinds, mask)


def export(network: Network, weights: Path, folder: Path) -> None:
    """Write encoder.onnx, head.onnx and tokenizer.json into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    network = network.eval().float()
    size = (2, 7)
    ids, kinds, mask = torch.ones(size, dtype=torch.long), torch.zeros(size, dtype=torch.long), torch.ones(size).long()
    whole = folder / "whole.onnx"
    torch.onnx.export(
        _Encoder(network),
        (ids, kinds, mask),
        str(whole),
        input_names=["ids", "kinds", "mask"],
        output_names=["words"],
        dynamic_axes={name: {0: "turns", 1: "pieces"} for name in ("ids", "kinds", "mask", "words")},
        opset_version=OPSET,
        dynamo=False,
    )
    head = (
        torch.zeros(*size, WIDTH),
        mask,
        torch.zeros(2, WIDTH),
        torch.zeros(2, LOOK_BACK, WIDTH),
        torch.zeros(2, LOOK_BACK, dtype=torch.long),
    )
    torch.onnx.export(
        network.head,
        head,
        str(folder / "head.onnx"),
        input_names=["words", "mask", "means", "before", "who"],
        output_names=["logits", "shares"],
        dynamic_axes={
            **{name: {0: "turns", 1: "pieces"} for name in ("words", "mask", "shares")},
            **{name: {0: "turns"} for name in ("means", "before", "who", "logits")},
        },
        opset_version=OPSET,
        dynamo=False,
    )
    prepared = folder / "prepared.onnx"
    quant_pre_process(str(whole), str(prepared), skip_symbolic_shape=True)
    # Seven of the eight bits: processors without VNNI add two products in sixteen, which eight bits would not fit.
    quantize_dynamic(
        str(prepared),
        str(folder / "encoder.onnx"),
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
    )
    prepared.unlink()
    whole.unlink()
    for name in ("encoder.onnx", "head.onnx"):
        onnx.checker.check_model(str(folder / name))
    shutil.copy(weights / "tokenizer.json", folder / "tokenizer.json")


def same(network: Network, folder: Path, passages: Sequence[Passage], weights: Path) -> float:
    """How closely the exported network follows the trained one: the correlation of their numbers on passages."""
    exported = Exported(folder, threads=1)
    trained, shipped = [], []
    for passage in passages:
        turns = [Turn(n, turn.speaker, turn.text) for n, turn in enumerate(passage.turns)]
        read = [reading.logits for reading in exported.read(turns)]
        for _, place, logits in predict(network, [passage], weights):
            may = np.isfinite(logits)
            trained.append(logits[may])
            shipped.append(read[place][may])
    return float(np.corrcoef(np.concatenate(trained), np.concatenate(shipped))[0, 1])
