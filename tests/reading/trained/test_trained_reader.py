"""The trained reader on a model that says what the test wants: cues and model are joined as the readout says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from hereandnow.codebook import codes
from hereandnow.domain import Annotation, Annotations, Evidence, ReaderName, Session, Turn
from hereandnow.reading import Reader, read
from hereandnow.reading.trained import TrainedReader, trained_reader
from hereandnow.reading.trained import reader as room
from hereandnow.reading.trained.model import Seen
from hereandnow.reading.trained.readout import Readout
from tests.exchanges import session

CODE, OTHER = "client.names_emotion", "therapist.validates"
ORDER = (CODE, OTHER)


class OneNumber:
    """A model that says the same number of every turn and code, carried by the turn's second word."""

    def __init__(self, number: float) -> None:
        self.number = number

    def read(self, turns: Sequence[Turn]) -> Iterator[Seen]:
        for turn in turns:
            pieces = tuple((n, n + 1) for n in range(len(turn.text)) if not turn.text[n].isspace())
            shares = np.zeros((len(pieces), len(ORDER)), np.float32)
            second = len(turn.text.split()[0]) + 1
            shares[[start == second for start, _ in pieces]] = self.number
            number = np.full(len(ORDER), self.number, np.float32)
            nothing = np.zeros((1, len(ORDER)), np.float32)
            yield Seen(turn, number, nothing[0], shares, pieces, nothing[:0], ())


class OneCue:
    """A reader that finds the code on the first word of each of the client's turns."""

    name = ReaderName("cues", 1)
    needs: frozenset[str] = frozenset()
    gives = frozenset({CODE})
    code = CODE

    def __init__(self, possible: bool | None) -> None:
        self.possible = possible

    def read(self, session: Session, earlier: Annotations) -> Iterator[Annotation]:
        for turn in session.of("client") if self.possible is not None else ():
            evidence = Evidence.of(turn, 0, len(turn.text.split()[0]))
            yield Annotation(self.code, evidence, 0.8, self.name, possible=bool(self.possible))


@pytest.fixture
def readouts(monkeypatch: pytest.MonkeyPatch) -> dict[str, Readout]:
    known = dict.fromkeys(ORDER, Readout("both", 0.75, 0.55, True, 1.0, 0.0, -2.0, 0.8, 0.4, ""))
    monkeypatch.setattr(room, "readouts", lambda: known)
    monkeypatch.setattr(room, "order", lambda: ORDER)
    return known


def found(number: float, possible: bool | None, talk: str = "C: Well I was sad.") -> list[tuple[str, float, bool, str]]:
    reader = TrainedReader(OneCue(possible), load=lambda: OneNumber(number))  # type: ignore[arg-type, return-value]
    return [(a.code, a.probability, a.possible, a.evidence.quote) for a in read(session(talk), (reader,)).all]


@pytest.mark.usefixtures("readouts")
@pytest.mark.parametrize(
    ("number", "cue", "expected"),
    [
        (0.0, None, []),
        (2.0, None, [(CODE, 0.5, True, "Well I was sad.")]),
        (4.0, None, [(CODE, 0.88, False, "Well I was sad.")]),
        (0.0, False, [(CODE, 0.75, False, "Well")]),
        (2.0, False, [(CODE, 0.75, False, "Well")]),
        (-9.0, False, [(CODE, 0.75, True, "Well")]),
        (-9.0, True, [(CODE, 0.55, True, "Well")]),
        (4.0, True, [(CODE, 0.88, False, "Well")]),
    ],
    ids=[
        "neither",
        "model",
        "sure model",
        "cue",
        "both",
        "cue that the model finds unlikely",
        "possible cue",
        "possible cue and sure model",
    ],
)
def test_cues_and_model_are_joined(number: float, cue: bool | None, expected: list[Any]) -> None:
    assert found(number, cue) == expected


@pytest.mark.parametrize(
    ("reads", "held", "number", "expected"),
    [
        ("rule", 0.75, 4.0, [(CODE, 0.75, False, "Well")]),
        ("rule", 0.45, 4.0, [(CODE, 0.45, True, "Well")]),
        ("both", 0.75, 4.0, [(CODE, 0.75, False, "Well")]),
        ("both", 0.45, 2.0, [(CODE, 0.45, True, "Well")]),
        ("both", 0.45, 4.0, [(CODE, 0.88, False, "Well")]),
        ("model", 0.75, 4.0, [(CODE, 0.88, False, "Well I was sad.")]),
    ],
    ids=["rule", "doubted rule", "both", "both, doubted", "both, doubted and a sure model", "model"],
)
def test_a_certain_cue_is_taken_as_the_code_s_readout_says(
    readouts: dict[str, Readout], reads: Any, held: float, number: float, expected: list[Any]
) -> None:
    readouts[CODE] = replace(readouts[CODE], reads=reads, certain_cue=held)
    assert found(number, False) == expected


def test_where_a_cue_found_a_code_the_model_is_not_asked_for_its_opposite(
    readouts: dict[str, Readout], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(room.OPPOSITE, CODE, "client.wish")
    readouts[CODE] = replace(readouts[CODE], reads="model")
    assert found(4.0, None) == [(CODE, 0.88, False, "Well I was sad.")]
    monkeypatch.setattr(OneCue, "code", "client.wish")
    assert found(4.0, False) == [("client.wish", 0.8, False, "Well")]


@pytest.mark.usefixtures("readouts")
@pytest.mark.parametrize(
    ("number", "cue", "faint"), [(1.8, None, True), (2.2, None, False), (4.0, None, False), (1.8, True, False)]
)
def test_what_the_model_alone_sees_as_likelier_wrong_than_right_is_faint(
    number: float, cue: bool | None, faint: bool
) -> None:
    reader = TrainedReader(OneCue(cue), load=lambda: OneNumber(number))  # type: ignore[arg-type, return-value]
    assert [one.faint for one in read(session("C: Well I was sad."), (reader,)).all] == [faint]


@pytest.mark.usefixtures("readouts")
def test_a_code_is_given_only_to_its_own_speaker() -> None:
    both = found(9.0, None, "T: Of course you were.\nC: Well I was sad.")
    assert [code for code, *_ in both] == [OTHER, CODE]


@pytest.mark.usefixtures("readouts")
def test_it_gives_what_its_cues_give_and_what_the_model_knows() -> None:
    reader = TrainedReader(OneCue(None))
    assert reader.gives == {CODE, OTHER}
    assert reader.needs == frozenset()


def test_without_the_model_s_files_the_cues_read_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    cues: Reader = OneCue(None)
    monkeypatch.setattr(room, "shipped", lambda: False)
    assert trained_reader(cues) is cues
    monkeypatch.setattr(room, "shipped", lambda: True)
    assert isinstance(trained_reader(cues), TrainedReader)


def test_all_codes_of_the_readout_are_in_the_codebook() -> None:
    assert set(ORDER) <= set(codes())
