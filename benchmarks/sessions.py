"""The sessions that benchmarks read, and silver labels for some of them. No public data is in the repository.

Sets of labelled sessions (labels by a language model that had not seen the rules: silver):

- ``development``: real counselling talk, the half that cues are written against
- ``report``: real counselling talk, the half that nobody looks at before reporting
- ``fresh``: real counselling talk that was coded last; its totals were looked at twice
- ``invented``: invented sessions that cues are written against (the corpus to start from, and the worked examples)
- ``calibration``: invented sessions that nobody tuned to; the shown reliability of each code rests on them
- ``unseen``: invented sessions that nobody looks at before reporting
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from hereandnow.domain import Session, Speaker, Turn
from hereandnow.review import open_session, open_transcripts
from hereandnow.transcripts import session_of

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("HEREANDNOW_DATA", ROOT.parent / "shared" / "data"))
CORPUS = DATA.parent / "corpus"
HERE = Path(__file__).parent
ANNOMI = DATA / "annomi" / "AnnoMI-simple.csv"
HLQC = DATA / "hlqc" / "hlqc_turns.csv"

Set = Literal["development", "report", "fresh", "invented", "calibration", "unseen"]
SETS: tuple[Set, ...] = get_args(Set)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A session and, by turn, the codes that hold there."""

    session: Session
    codes: Mapping[int, frozenset[str]]


def labelled(name: Set) -> list[Labelled]:
    """The sessions of one set."""
    match name:
        case "development" | "report" | "fresh":
            return _real(name)
        case "invented":
            return [*folder(CORPUS), *_examples()]
        case "calibration" | "unseen":
            files = sorted((HERE / "invented").glob("*.json"))
            return [_coded(file) for file in files if json.loads(file.read_text(encoding="utf-8"))["split"] == name]


def folder(path: Path) -> list[Labelled]:
    """Coded sessions, one JSON file each."""
    return [_coded(file) for file in sorted(path.glob("*.json"))]


def sessions_of(table: Path) -> dict[str, Session]:
    """All sessions of a public table, by id."""
    if not table.exists():
        raise SystemExit(f"{table} is not there; set HEREANDNOW_DATA to the folder of the public data.")
    return {found.id: session_of(found, source=table.name) for found in open_transcripts(table)}


def _silver() -> dict[str, dict[str, Any]]:
    kept: dict[str, dict[str, Any]] = json.loads((HERE / "silver_labels.json").read_text(encoding="utf-8"))["sessions"]
    return kept


def _codes(entry: dict[str, Any]) -> dict[int, frozenset[str]]:
    return {int(turn): frozenset(given) for turn, given in entry["codes"].items()}


def _real(split: str) -> list[Labelled]:
    tables = {"annomi": sessions_of(ANNOMI), "hlqc": sessions_of(HLQC)}
    names = [(name.partition("-"), entry) for name, entry in _silver().items() if entry["split"] == split]
    return [Labelled(tables[table][number], _codes(entry)) for (table, _, number), entry in names if table in tables]


def _examples() -> list[Labelled]:
    names = [(name.partition("-"), entry) for name, entry in _silver().items()]
    return [
        Labelled(open_session(ROOT / "examples" / f"{example}.txt"), _codes(entry))
        for (folder, _, example), entry in names
        if folder == "examples"
    ]


def _coded(file: Path) -> Labelled:
    """A session with its codes in one file, as the corpus has it."""
    kept = json.loads(file.read_text(encoding="utf-8"))
    speakers: list[Speaker] = [turn["speaker"] for turn in kept["turns"]]
    turns = tuple(
        Turn(place, who, turn["text"]) for place, (who, turn) in enumerate(zip(speakers, kept["turns"], strict=True))
    )
    codes = {place: frozenset(turn["codes"]) for place, turn in enumerate(kept["turns"]) if turn["codes"]}
    return Labelled(Session(kept["id"], file.name, turns), codes)
