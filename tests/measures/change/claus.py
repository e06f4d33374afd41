"""Scores of Claus and others (2020), from the public data."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.transcripts.files import data_folder


def rows(outcome: str) -> list[tuple[str, str, float, float]]:
    """Person, treatment, time and score, where there is a score."""
    table = data_folder() / "clinicalsignificance" / "claus_2020.csv"
    if not table.is_file():
        pytest.skip(f"{table} is not there; set HEREANDNOW_DATA")
    with Path(table).open(encoding="utf-8", newline="") as lines:
        return [
            (row["id"], row["treatment"], float(row["time"]), float(row[outcome]))
            for row in csv.DictReader(lines)
            if row[outcome]
        ]


def first_and_last(outcome: str, treatment: str | None = None) -> tuple[list[float], list[float]]:
    """Scores at times 1 and 4 of the people who have both, in the order of the table."""
    waves: dict[str, dict[float, float]] = {}
    for person, treated, time, score in rows(outcome):
        if treatment in (None, treated):
            waves.setdefault(person, {})[time] = score
    both = [times for times in waves.values() if {1.0, 4.0} <= times.keys()]
    return [times[1.0] for times in both], [times[4.0] for times in both]
