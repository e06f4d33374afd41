"""What the network learns from: passages of turns with, for each turn and code, yes, no or not known."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from hereandnow.codebook import codes
from training.text import CORPUS, Coded, Exchange, Spoken, Written, read_codes, read_exchanges, read_session

Split = Literal["train", "development", "test", "fresh", "held"]
CODES: tuple[str, ...] = tuple(name for name in codes() if name != "either.nonverbal")
"""What the network reads: all codes but the one that a transcriber's mark decides."""

Answer = Mapping[str, bool | None]
"""What holds of one turn: the codes that do or may; a code that is not named does not hold, None is "coders differ"."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Consecutive turns. ``answers`` has one entry a turn: None where the turn is context only.

    ``quotes`` are the words that coders gave as evidence, by turn and code. ``group`` is the session or the writer's
    file, which a split never cuts; ``head`` what is known of a session.
    """

    id: str
    group: str
    turns: tuple[Spoken, ...]
    answers: tuple[Answer | None, ...]
    quotes: Mapping[tuple[int, str], str]
    head: Mapping[str, str]


def passages(split: Split, corpus: Path = CORPUS) -> list[Passage]:
    """All passages of one split: its writers' sessions, then their exchanges, in the order of their names."""
    writers = _writers(corpus)[split]
    written = [read_session(file) for file in sorted((corpus / "sessions").glob("*.txt"))]
    found = [_session(one, corpus) for one in written if one.head["writer"] in writers]
    blind = blind_codes(corpus)
    settled = settled_codes(corpus)
    for writer in writers:
        for file in sorted((corpus / "exchanges" / writer).glob("*.txt")):
            found += [_exchange(one, blind, settled) for one in read_exchanges(file) if one.id in blind]
    return found


def blind_codes(corpus: Path = CORPUS) -> dict[str, frozenset[str]]:
    """What the blind coder gave the last turn of each exchange, by the exchange's id."""
    found = {}
    for file in sorted((corpus / "codes" / "blind").glob("exchanges-*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            name, _, given = line.partition("\t")
            found[name] = frozenset(given.split()) - {"-"}
    return found


def settled_codes(corpus: Path = CORPUS) -> dict[tuple[str, str], bool]:
    """Disagreements settled by the codebook's words: does the code hold, by exchange (or ``session turn``) and code."""
    file = corpus / "codes" / "settled.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    parts = [line.split("\t") for line in lines if line]
    return {(name, code): verdict == "yes" for name, code, verdict in parts}


def _writers(corpus: Path) -> dict[str, list[str]]:
    return tomllib.loads((corpus / "split.toml").read_text(encoding="utf-8"))


def _session(written: Written, corpus: Path) -> Passage:
    coders = [corpus / "codes" / coder / f"{written.id}.txt" for coder in ("writer", "blind")]
    given = [read_codes(file) for file in coders if file.exists()]
    settled = settled_codes(corpus)
    answers: list[dict[str, bool | None]] = [{} for _ in written.turns]
    quotes: dict[tuple[int, str], str] = {}
    votes: defaultdict[tuple[int, str], int] = defaultdict(int)
    for one in _once(given):
        votes[one.turn, one.code] += 1
        if one.quote:
            quotes[one.turn, one.code] = one.quote
    for (turn, code), count in votes.items():
        agreed = True if count == len(given) else None
        answers[turn][code] = settled.get((f"{written.id} {turn}", code), agreed)
    return Passage(written.id, written.id, written.turns, tuple(answers), quotes, written.head)


def _once(given: list[tuple[Coded, ...]]) -> Iterator[Coded]:
    """Each coder's codes, a code counted once a turn."""
    for coder in given:
        yield from {(one.turn, one.code): one for one in coder}.values()


def _exchange(one: Exchange, blind: Mapping[str, frozenset[str]], settled: Mapping[tuple[str, str], bool]) -> Passage:
    answer: dict[str, bool | None] = dict.fromkeys(blind[one.id], True)
    if (one.code in answer) != one.shows:
        answer[one.code] = settled.get((one.id, one.code))
    answers = (*(None for _ in one.turns[1:]), answer)
    return Passage(one.id, f"{one.writer}/{one.code}", one.turns, answers, {}, {"writer": one.writer})
