"""The sessions that benchmarks read, and silver labels for some of them. Nothing of the data is in the repository."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from hereandnow.domain import Session, Speaker, Turn
from hereandnow.review import open_transcripts
from hereandnow.transcripts import session_of

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("HEREANDNOW_DATA", ROOT.parent / "shared" / "data"))
CORPUS = DATA.parent / "corpus"
SILVER = Path(__file__).parent / "silver_labels.json"
ANNOMI = DATA / "annomi" / "AnnoMI-simple.csv"
HLQC = DATA / "hlqc" / "hlqc_turns.csv"

Split = Literal["development", "report"]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A session and, by turn, the codes that a coder gave who had not seen the rules (a language model: silver)."""

    session: Session
    codes: Mapping[int, frozenset[str]]


def sessions_of(table: Path) -> dict[str, Session]:
    """All sessions of a public table, by id."""
    if not table.exists():
        raise SystemExit(f"{table} is not there; set HEREANDNOW_DATA to the folder of the public data.")
    return {found.id: session_of(found, source=table.name) for found in open_transcripts(table)}


def real(split: Split) -> list[Labelled]:
    """Real counselling talk with blind silver labels: half to develop on, half to report on."""
    tables = {"annomi": sessions_of(ANNOMI), "hlqc": sessions_of(HLQC)}
    labelled = []
    for name, entry in json.loads(SILVER.read_text(encoding="utf-8"))["sessions"].items():
        if entry["split"] == split:
            table, _, number = name.partition("-")
            codes = {int(turn): frozenset(given) for turn, given in entry["codes"].items()}
            labelled.append(Labelled(tables[table][number], codes))
    return labelled


def invented(folder: Path = CORPUS) -> list[Labelled]:
    """Invented sessions with silver labels of one coder, who had the codes in mind while writing."""
    labelled = []
    for file in sorted(folder.glob("*.json")):
        kept = json.loads(file.read_text(encoding="utf-8"))
        speakers: list[Speaker] = [turn["speaker"] for turn in kept["turns"]]
        turns = tuple(
            Turn(place, who, turn["text"])
            for place, (who, turn) in enumerate(zip(speakers, kept["turns"], strict=True))
        )
        codes = {place: frozenset(turn["codes"]) for place, turn in enumerate(kept["turns"]) if turn["codes"]}
        labelled.append(Labelled(Session(kept["id"], file.name, turns), codes))
    return labelled
