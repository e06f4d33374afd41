"""What each command prints and where it writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

from hereandnow import __version__
from hereandnow.catalogue import FORMATS, KINDS
from hereandnow.codebook import codes
from tests.cli.run import Ran

Hereandnow = Callable[..., Ran]
EXAMPLE = Path(__file__).parents[2] / "examples" / "family-duty.txt"


def test_a_review_is_printed_with_quotes_turns_times_and_questions(hereandnow: Hereandnow) -> None:
    ran = hereandnow("review", EXAMPLE)
    assert (ran.code, ran.err) == (0, "")
    assert "read on this machine" in ran.out
    assert "client, turn" in ran.out
    assert "Therapist's part:" in ran.out
    assert "?" in ran.out
    assert "No verdicts." in ran.out
    assert "\x1b[" not in ran.out, "no colours where no terminal is"


def test_at_most_five_moments_come_first_and_all_on_request(hereandnow: Hereandnow) -> None:
    kept = json.loads(hereandnow("review", EXAMPLE, "--format", "json").out)
    sentences = [moment["question"] for moment in kept["moments"]]
    assert len(sentences) > 5
    first = " ".join(hereandnow("review", EXAMPLE).out.split())
    every = " ".join(hereandnow("review", EXAMPLE, "--all").out.split())
    assert sum(first.count(question) for question in set(sentences)) <= 5
    assert all(question in every for question in sentences)
    assert "Talk share" in every
    assert "Talk share" not in first


@pytest.mark.parametrize(
    ("form", "start"), [("json", "{"), ("html", "<!doctype html>"), ("svg", "<svg"), ("text", "S")]
)
def test_a_review_is_written_whole_to_the_file_that_is_named(
    hereandnow: Hereandnow, tmp_path: Path, form: str, start: str
) -> None:
    out = tmp_path / "review.out"
    ran = hereandnow("review", EXAMPLE, "--format", form, "-o", out)
    assert ran == Ran(0, "", "")
    assert out.read_text(encoding="utf-8").startswith(start)
    assert [file.name for file in tmp_path.iterdir()] == ["review.out"], "nothing half-written stays"


def test_codes_are_one_line_a_session_without_words(hereandnow: Hereandnow, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("T: What is that like for you?\nC: I am sad. [crying]\n", encoding="utf-8")
    ran = hereandnow("codes", EXAMPLE, other, "--format", "jsonl")
    assert ran.code == 0
    first, second = (json.loads(line) for line in ran.out.splitlines())
    assert (first["id"], second["id"], second["source"]) == ("family-duty", "other", "other.txt")
    assert {code["code"] for code in second["turns"][1]["codes"]} == {"client.names_emotion", "either.nonverbal"}
    assert "sad" not in ran.out.splitlines()[1]


def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(hereandnow: Hereandnow, tmp_path: Path) -> None:
    empty = tmp_path / "empty.vtt"
    empty.write_bytes(b"")
    ran = hereandnow("codes", empty, EXAMPLE)
    assert ran.code == 2
    assert ran.err == "hereandnow: empty.vtt: The file is empty.\n"
    assert json.loads(ran.out)["id"] == "family-duty"


def test_a_table_of_several_sessions_is_read_whole_or_one_by_name(hereandnow: Hereandnow, tmp_path: Path) -> None:
    table = tmp_path / "two.csv"
    rows = [
        "transcript_id,speaker,text",
        "a,therapist,How are you?",
        "a,client,Sad.",
        "b,therapist,Hi.",
        "b,client,Hi.",
    ]
    table.write_text("\n".join(rows), encoding="utf-8")
    assert [json.loads(line)["id"] for line in hereandnow("codes", table).out.splitlines()] == ["a", "b"]
    refused = hereandnow("review", table)
    assert refused.code == 2
    assert "--session a" in refused.err
    assert hereandnow("review", table, "--session", "b").out.startswith("Session b")
    assert hereandnow("review", table, "--session", "c").code == 2


def test_formats_lists_every_format_and_what_it_leaves_out(hereandnow: Hereandnow) -> None:
    ran = hereandnow("formats")
    assert ran.code == 0
    for form in FORMATS:
        assert form.name in ran.out
        assert all(loss in ran.out for loss in form.loses)


@pytest.mark.parametrize("name", [*codes(), *KINDS])
def test_explain_knows_every_code_and_kind(hereandnow: Hereandnow, name: str) -> None:
    ran = hereandnow("explain", name)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(name)
    assert "How it is found" in ran.out
    assert "How reliable" in ran.out


def test_explain_without_a_name_lists_all(hereandnow: Hereandnow) -> None:
    ran = hereandnow("explain")
    assert all(name in ran.out for name in (*codes(), *KINDS))


def test_explain_says_what_comes_near_an_unknown_name(hereandnow: Hereandnow) -> None:
    ran = hereandnow("explain", "apologises")
    assert ran.code == 2
    assert ran.err == ("hereandnow: There is no code or kind of moment 'apologises'. Did you mean client.apologises?\n")


def test_the_version_is_the_package_s(hereandnow: Hereandnow) -> None:
    assert __version__ in hereandnow("--version").out


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys; sys.argv = ['hereandnow', '--help']\n"
        "from hereandnow.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'rich', 'jinja2', 'hereandnow.catalogue', 'socket', 'ssl', 'asyncio'} & set(sys.modules)\n"
        "sys.exit(str(sorted(heavy)) if heavy else 0)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)  # noqa: S603
    assert ran.returncode == 0, ran.stderr


def test_a_review_opens_no_socket() -> None:
    script = (
        "import socket, sys\n"
        "def refuse(*arguments, **options): raise AssertionError('a socket')\n"
        "socket.socket = socket.create_connection = socket.getaddrinfo = refuse\n"
        f"sys.argv = ['hereandnow', 'review', {str(EXAMPLE)!r}, '--format', 'html']\n"
        "from hereandnow.cli import main\nmain()\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)  # noqa: S603
    assert ran.returncode == 0, ran.stderr


def test_a_review_leaves_nothing_in_the_home_folder(tmp_path: Path) -> None:
    # What sends behind Python's back (a library's own telemetry) first puts an identity and a queue down there. It
    # holds still where the environment says that this is a test, so the environment says nothing.
    bare = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "SYSTEMROOT": os.environ.get("SYSTEMROOT", "")}
    command = [sys.executable, "-m", "hereandnow", "review", str(EXAMPLE)]
    ran = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)  # noqa: S603
    assert ran.returncode == 0, ran.stderr
    assert list(tmp_path.rglob("*")) == []


def test_no_part_of_the_reader_can_speak_to_a_server() -> None:
    """The published builds of onnxruntime from 1.29 on hold a client for the web, and an address to send events to."""
    folder = files("onnxruntime")
    assert isinstance(folder, Path)
    libraries = [path for path in folder.rglob("*") if path.suffix in (".so", ".pyd", ".dll", ".dylib")]
    assert libraries
    for library in libraries:
        assert b"events.data.microsoft.com" not in library.read_bytes(), library.name


def test_python_dash_m_is_the_command_line() -> None:
    ran = subprocess.run([sys.executable, "-m", "hereandnow", "--version"], capture_output=True, text=True, check=False)
    assert __version__ in ran.stdout
