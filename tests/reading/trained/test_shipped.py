"""The model that ships: the same every time, its quotes carried the code, and it can be done without."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from statistics import mean

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from hereandnow.catalogue import READERS
from hereandnow.codebook import codes
from hereandnow.domain import Session, Turn
from hereandnow.reading import read
from hereandnow.reading.trained import TrainedReader, how_read
from hereandnow.reading.trained import readout as readout_room
from hereandnow.reading.trained.card import SETS, card, figures
from hereandnow.reading.trained.model import FILES, FOLDER, Model, model, shipped
from hereandnow.reading.trained.readout import order, readouts
from hereandnow.reports.explanation import explain_code
from hereandnow.review import open_session

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.txt"))
MEGABYTES = 30


@cache
def example(file: Path) -> Session:
    return open_session(file)


def strength(turns: tuple[Turn, ...], place: int, code: str) -> float:
    """What the model's own two numbers add to a code in a turn."""
    seen = list(model().read(turns))[place]
    how = readouts()[code]
    column = order().index(code)
    return float(how.network * seen.network[column] + how.words * seen.words[column])


def without(turns: tuple[Turn, ...], place: int, start: int, end: int) -> tuple[Turn, ...] | None:
    """The turns with some words of one left out; None where no word would be left."""
    turn = turns[place]
    rest = f"{turn.text[:start]} {turn.text[end:]}".strip()
    if not rest:
        return None
    return (*turns[:place], Turn(turn.index, turn.speaker, rest), *turns[place + 1 :])


def test_its_files_ship_and_are_small() -> None:
    assert shipped()
    assert sum((FOLDER / name).stat().st_size for name in FILES) < MEGABYTES * 1_000_000
    assert any(isinstance(reader, TrainedReader) for reader in READERS)


def test_two_products_of_the_encoder_fit_in_sixteen_bits_as_processors_without_vnni_need() -> None:
    graph = onnx.load(FOLDER / "encoder.onnx").graph
    weights = [numpy_helper.to_array(one) for one in graph.initializer if one.data_type == onnx.TensorProto.INT8]
    whole = [one for one in weights if one.ndim == 2]
    assert len(whole) == 36
    largest = max(int(np.abs(one.astype(int)).max()) for one in whole)
    assert 2 * 255 * largest <= np.iinfo(np.int16).max


@pytest.mark.parametrize("file", EXAMPLES[:3], ids=lambda file: file.stem)
def test_the_same_session_gives_the_same_annotations(file: Path) -> None:
    once, again = (read(example(file), READERS).all for _ in range(2))
    assert once == again
    numbers = [[seen.network.tolist() for seen in Model().read(example(file).turns)] for _ in range(2)]
    assert numbers[0] == numbers[1]


def test_leaving_out_the_quote_weakens_a_code_more_than_leaving_out_other_words() -> None:
    by_quote, by_others = [], []
    for file in EXAMPLES[:6]:
        session = example(file)
        for found in read(session, READERS).all:
            start, end = found.evidence.span
            place, text = found.turn.index, found.turn.text
            size = end - start
            if found.reader.name != "trained" or size > len(text) / 3:
                continue
            turns = session.turns[max(0, place - 6) : place + 1]
            turns = tuple(Turn(n, turn.speaker, turn.text) for n, turn in enumerate(turns))
            last = len(turns) - 1
            # The same length somewhere else: the start of the turn, or its end where the quote stands at the start.
            other = (0, size) if start >= size else (len(text) - size, len(text))
            cut, elsewhere = without(turns, last, start, end), without(turns, last, *other)
            if cut is None or elsewhere is None:
                continue
            whole = strength(turns, last, found.code)
            by_quote.append(whole - strength(cut, last, found.code))
            by_others.append(whole - strength(elsewhere, last, found.code))
    assert len(by_quote) >= 20
    assert mean(by_quote) > 2 * mean(by_others)
    assert mean(quote > other for quote, other in zip(by_quote, by_others, strict=True)) > 0.7


@pytest.mark.parametrize("code", [name for name in codes() if name != "either.nonverbal"])
def test_every_code_has_a_readout_and_figures_on_every_set(code: str) -> None:
    how = how_read(code)
    assert how is not None
    assert how.reads in ("rule", "model", "both")
    if how.certain_from is not None and how.possible_from is not None:
        assert 0 < how.possible_from <= how.certain_from < 1
    if codes()[code].difficulty == "C":
        assert how.certain_from is None
    assert [one.where for one in figures(code)] == list(SETS.values())


def test_the_card_has_the_sets_that_the_model_card_tells_of() -> None:
    for name in (*SETS, "sessions by other writers"):
        kept = card()[name]
        assert kept["turns"] > 0
        assert 0 <= kept["calibration_error"] < 1
        assert set(kept["codes"]) == set(order())


def test_without_one_of_its_files_no_code_is_said_to_be_read_by_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readout_room, "shipped", lambda: False)
    assert how_read("client.episode") is None
    explained = dict(explain_code(codes()["client.episode"]))
    assert "model" not in explained["How it is found"]
