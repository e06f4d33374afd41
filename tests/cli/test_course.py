"""``hereandnow course``: what is printed, what is written, and what is refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from hereandnow.reports.course_json import schema
from tests.cli.run import Ran

Hereandnow = Callable[..., Ran]
EXAMPLES = Path(__file__).parents[2] / "examples"
TOLD = """
client = "Ms R"
[[check_ins]]
session = 2026-01-08
sent = 2026-01-08T19:00:00
answered = 2026-01-09T07:00:00
ratings = { heard = 4, left_unsaid = 1 }
words = "It was good."
[[therapist_ratings]]
session = 2026-01-08
ratings = { heard = 1 }
[[contacts]]
what = "late"
date = 2026-01-15
session = 2026-01-15
minutes = 7
reason = "the train stood"
[[beliefs]]
sentence = "If I ask, people leave."
about = "others"
ratings = [{ date = 2026-01-08, strength = 85 }, { date = 2026-01-22, strength = 60 }]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four of the worked examples as if they were one course."""
    for place, name in enumerate(("sorry-again", "ghosting", "family-duty", "small-criticism")):
        day = date(2026, 1, 8) + timedelta(weeks=place)
        shutil.copy(EXAMPLES / f"{name}.txt", tmp_path / f"{day}.txt")
    (tmp_path / "course.toml").write_text(TOLD, encoding="utf-8")
    return tmp_path


def test_a_course_is_printed_thread_by_thread_with_quotes_days_and_questions(
    hereandnow: Hereandnow, folder: Path
) -> None:
    ran = hereandnow("course", folder)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Course of Ms R")
    assert "4 sessions · 8 January 2026 to 29 January 2026 · read on this machine" in ran.out
    assert "late by the client, 7 minutes" in ran.out
    assert "client, 15 January 2026, turn" in ran.out
    assert "No verdicts." in ran.out
    assert "\x1b[" not in ran.out


def test_the_json_holds_to_its_schema_and_every_quote_is_verbatim(
    hereandnow: Hereandnow, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    out = tmp_path_factory.mktemp("out") / "course.json"
    assert hereandnow("course", folder, "--format", "json", "-o", out) == Ran(0, "", "")
    kept = json.loads(out.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema()).validate(kept)
    texts = {}
    for session in kept["sessions"]:
        ran = hereandnow("review", folder / session["source"], "--format", "json")
        texts[session["date"]] = [turn["text"] for turn in json.loads(ran.out)["turns"]]
    found = list(_citations(kept))
    assert len(found) > 10
    for citation in found:
        start, end = citation["span"]
        assert texts[citation["session"]][citation["turn"]][start:end] == citation["quote"]


def _citations(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value] if "quote" in value else [one for inner in value.values() for one in _citations(inner)]
    return [one for inner in value for one in _citations(inner)] if isinstance(value, list) else []


def test_the_schema_is_itself_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_a_folder_without_sessions_is_one_sentence_and_nothing_is_written(
    hereandnow: Hereandnow, tmp_path: Path
) -> None:
    (tmp_path / "sessions").mkdir()
    ran = hereandnow("course", tmp_path / "sessions", "-o", tmp_path / "course.json")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("hereandnow: ")
    assert ran.err.count("\n") == 1
    assert "Begin the name of each transcript with its date" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["sessions"]


def test_a_report_is_not_written_among_the_sessions(hereandnow: Hereandnow, folder: Path) -> None:
    before = sorted(path.name for path in folder.iterdir())
    ran = hereandnow("course", folder, "-o", folder / "2026-02-05.txt")
    assert ran.code == 2
    assert "lies among the sessions" in ran.err
    assert sorted(path.name for path in folder.iterdir()) == before


@pytest.mark.parametrize("sheet", [(), ("--prepare",)], ids=["the course", "the sheet"])
@pytest.mark.parametrize(("form", "begins"), [("text", ""), ("json", "{"), ("html", "<!doctype html>")])
def test_the_course_and_the_sheet_for_the_next_session_come_in_three_forms(
    hereandnow: Hereandnow, folder: Path, sheet: tuple[str, ...], form: str, begins: str
) -> None:
    ran = hereandnow("course", folder, *sheet, "--format", form)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(begins)
    assert "Ms R" in ran.out


def test_the_sheet_ends_in_what_could_be_said_and_rests_on_words(hereandnow: Hereandnow, folder: Path) -> None:
    ran = hereandnow("course", folder, "--prepare", "--format", "json")
    sheet = json.loads(ran.out)
    assert sheet["schema"] == "hereandnow.preparation/1"
    assert 1 <= len(sheet["openers"]) <= 3
    for matter in sheet["open"]:
        assert matter["opener"]
        assert matter["citations"] or matter["written"]


def test_the_number_of_processes_changes_nothing(hereandnow: Hereandnow, folder: Path) -> None:
    one, two = (hereandnow("course", folder, "--processes", count, "--format", "json").out for count in ("1", "2"))
    assert one == two
    assert hereandnow("course", folder, "--processes", "0").code == 2
