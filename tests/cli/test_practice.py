"""``hereandnow practice``: what is printed, what is written, and what is refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import jsonschema
import pytest

from hereandnow.reports.practice import schema
from tests.cli.run import Ran

Hereandnow = Callable[..., Ran]
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Four of the worked examples as sessions with two clients."""
    made = []
    for client, names in (("K", ("sorry-again", "small-criticism")), ("R", ("family-duty", "quieter"))):
        folder = tmp_path / client
        folder.mkdir()
        for place, name in enumerate(names):
            shutil.copy(EXAMPLES / f"{name}.txt", folder / f"{date(2026, 1, 8) + timedelta(weeks=3 * place)}.txt")
        made.append(folder)
    return made


def test_the_practice_is_printed_kind_by_kind_with_counts_and_quotes(
    hereandnow: Hereandnow, folders: list[Path]
) -> None:
    ran = hereandnow("practice", *folders)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Your own practice")
    assert "2026-01: 4" in ran.out
    for shown in ("Speaking of the two of you", "taken up: ", "Some to come back to:", "you: “", "K, 2026-01-29"):
        assert shown in ran.out
    assert "No score" in ran.out
    assert "What might you say?" not in ran.out


def test_openings_come_with_what_was_said_behind_the_question(hereandnow: Hereandnow, folders: list[Path]) -> None:
    out = hereandnow("practice", *folders, "--exercises").out
    before, asked, after = out.partition("What might you say?")
    assert asked
    assert "A careful doubt" in out
    assert "It felt a little bit like you rushed me." in out
    assert before.count("\n") > 10
    assert "you: " in after


def test_few_sessions_have_quotes_and_no_counts(hereandnow: Hereandnow, folders: list[Path]) -> None:
    out = hereandnow("practice", folders[0]).out
    assert "Counts stand here from 3 sessions on" in out
    assert "you: “" in out
    assert "taken up: " not in out


def test_the_json_is_what_its_schema_says_and_a_folder_named_twice_is_one(
    hereandnow: Hereandnow, folders: list[Path], tmp_path: Path
) -> None:
    place = tmp_path / "practice.json"
    ran = hereandnow("practice", *folders, folders[0], "--exercises", "--format", "json", "-o", place)
    assert (ran.code, ran.out) == (0, "")
    value = json.loads(place.read_text(encoding="utf-8"))
    jsonschema.validate(value, schema())
    assert (value["sessions"], value["enough"]) == (4, True)
    assert {found["client"] for found in value["exercises"]} == {"K", "R"}
    assert all(sum(sum(month.values()) for month in kind["by_month"]) == kind["total"] for kind in value["kinds"])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere"], "nowhere is no folder"),
        ([], "Missing argument"),
        (["{K}", "-o", "{K}/out.txt"], "lies among the sessions"),
    ],
    ids=["no folder", "nothing", "among the sessions"],
)
def test_what_cannot_be_read_or_written_is_refused(
    hereandnow: Hereandnow, folders: list[Path], arguments: list[str], says: str
) -> None:
    ran = hereandnow("practice", *(argument.format(K=folders[0]) for argument in arguments))
    assert ran.code == 2
    assert says in ran.err
    assert sorted(path.name for path in folders[0].iterdir()) == ["2026-01-08.txt", "2026-01-29.txt"]
