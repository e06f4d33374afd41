"""Bad input: one clear sentence, exit code 2, nothing written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.run import Ran

Hereandnow = Callable[..., Ran]

TALK = "T: How are you today?\nC: Well enough.\n"
BAD: dict[str, tuple[str, bytes, str]] = {
    "an empty file": ("a.vtt", b"", "The file is empty."),
    "only spaces": ("a.txt", b" \n\n\t ", "The file is empty."),
    "only headers": ("a.vtt", b"WEBVTT\nKind: captions\n\nNOTE by hand\n", "holds no cues"),
    "only a table's header": ("a.csv", b"speaker,text\n", "row"),
    "binary": ("a.txt", bytes(range(256)) * 20, "binary"),
    "an image renamed": ("a.vtt", b"\x89PNG\r\n\x1a\n" + b"\x00" * 64, "a PNG image"),
    "broken UTF-8": ("a.txt", b"T: Hello?\nC: na\xc3\xafve caf\xc3 and \xff\n", "not valid UTF-8"),
    "times that run backwards": (
        "a.vtt",
        b"WEBVTT\n\n00:09.000 --> 00:10.000\nT: Hi\n\n00:01.000 --> 00:02.000\nC: Hi\n",
        "Times must run forward",
    ),
    "times that overlap": (
        "a.srt",
        b"1\n00:00:01,000 --> 00:00:20,000\nT: Hi\n\n2\n00:00:05,000 --> 00:00:30,000\nC: Hi\n",
        "overlaps",
    ),
    "a cue without text": (
        "a.vtt",
        b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nC: Hi\n",
        "no text",
    ),
    "one speaker only": ("a.txt", b"T: Hello?\nT: Is anybody there?\n", "one speaker"),
    "three speakers": ("a.txt", b"Ann: Hello?\nBen: Yes.\nCas: Hm.\n" * 4, "--therapist"),
    "a single line of 10 MB": ("a.txt", b"T: " + b"word " * 2_000_000 + b"\nC: Yes.\n", "at most 200,000"),
    "100,001 turns": ("a.txt", b"T: So?\nC: Yes.\n" * 50_001, "at most"),
    "JSON nested 10,000 deep": ("a.json", b'{"turns": ' + b"[" * 10_000 + b"]" * 10_000 + b"}", "nested"),
    "JSON with NaN": ("a.json", b'{"segments": [{"start": NaN, "end": 1, "text": "hi"}]}', "NaN"),
    "JSON with a key twice": ("a.json", b'{"turns": [], "turns": []}', "twice"),
    "JSON cut short": ("a.json", b'{"turns": [', "JSON"),
    "a table without words": ("a.csv", b"speaker,said\ntherapist,hi\nclient,hi\n", "no text column"),
    "a table without speakers": ("a.csv", b"text,when\nhi,1\nhello,2\n", "speaker"),
}


@pytest.mark.parametrize(("name", "content", "says"), BAD.values(), ids=BAD)
@pytest.mark.parametrize("command", ["review", "codes"])
def test_bad_input_is_one_sentence_and_exit_code_2(
    hereandnow: Hereandnow, tmp_path: Path, command: str, name: str, content: bytes, says: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    out = tmp_path / "out.html"
    ran = hereandnow(command, file, *(["--format", "html", "-o", out] if command == "review" else []))
    assert ran.code == 2
    assert says in ran.err
    assert ran.err.startswith("hereandnow: ")
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    assert ran.out == ""
    assert [kept.name for kept in tmp_path.iterdir()] == [name], "nothing is written"


def test_a_file_of_200_mb_is_refused_before_it_is_read(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    ran = hereandnow("review", file)
    assert ran.code == 2
    assert "larger than 20 MB" in ran.err


def test_the_limit_can_be_raised(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_bytes(TALK.encode() + b"# " + b"\n" * (1024 * 1024))
    assert "larger than 1 MB" in hereandnow("review", file, "--limit-mb", "1").err
    assert "larger than" not in hereandnow("review", file, "--limit-mb", "2").err


def test_a_folder_and_a_missing_file_are_refused(hereandnow: Hereandnow, tmp_path: Path) -> None:
    assert hereandnow("review", tmp_path) == Ran(2, "", f"hereandnow: {tmp_path} is a folder; name a file in it.\n")
    assert hereandnow("review", tmp_path / "none.txt") == Ran(
        2, "", f"hereandnow: There is no file {tmp_path / 'none.txt'}.\n"
    )


@pytest.mark.parametrize("place", ["missing/review.html", "."])
def test_an_output_that_cannot_be_written_is_refused(hereandnow: Hereandnow, tmp_path: Path, place: str) -> None:
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    ran = hereandnow("review", file, "-o", tmp_path / place)
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert [kept.name for kept in tmp_path.iterdir()] == ["talk.txt"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be written by this user")
def test_a_folder_without_the_right_to_write_is_refused(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    assert hereandnow("review", file, "-o", closed / "review.html").code == 2


def test_an_existing_review_stays_whole_when_the_next_one_fails(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_bytes(b"")
    kept = tmp_path / "review.html"
    kept.write_text("the one before", encoding="utf-8")
    assert hereandnow("review", file, "-o", kept).code == 2
    assert kept.read_text(encoding="utf-8") == "the one before"


def test_no_words_of_a_client_stand_in_an_error(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "talk.vtt"
    file.write_text("WEBVTT\n\n00:09.000 --> 00:02.000\nC: Lavender secret.\n", encoding="utf-8")
    ran = hereandnow("review", file)
    assert ran.code == 2
    assert "avender" not in ran.err


def test_control_characters_never_reach_the_terminal(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "talk.json"
    file.write_text(
        '{"segments": [{"start": 0, "end": 2, "text": "How do you feel?", "speaker": "T"},'
        '{"start": 3, "end": 5, "text": "I am sad \\u001b]0;owned\\u0007 \\u001b[2J.", "speaker": "C"}]}',
        encoding="utf-8",
    )
    ran = hereandnow("review", file, "--all")
    assert "\x1b" not in ran.out + ran.err
    assert "\x07" not in ran.out + ran.err


def test_the_transcript_itself_is_never_written_over(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    link = tmp_path / "link.txt"
    link.symlink_to(file)
    for output in (file, link):
        ran = hereandnow("review", file, "-o", output)
        assert ran.code == 2
        assert "is the transcript itself" in ran.err
        assert file.read_text(encoding="utf-8") == TALK


def test_a_link_stays_a_link_and_a_pipe_a_pipe(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file, kept, link, pipe = (tmp_path / name for name in ("talk.txt", "kept.html", "link.html", "pipe"))
    file.write_text(TALK, encoding="utf-8")
    kept.write_text("before", encoding="utf-8")
    link.symlink_to(kept)
    assert hereandnow("review", file, "-o", link).code == 0
    assert link.is_symlink()
    assert kept.read_text(encoding="utf-8").startswith("Session talk")
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert hereandnow("review", file, "-o", pipe).code == 0
        assert os.read(reader, 7) == b"Session"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_a_name_too_long_for_a_file_is_refused(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    ran = hereandnow("review", file, "-o", tmp_path / ("n" * 300))
    assert ran.code == 2
    assert "cannot be written" in ran.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_sentence(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    ran = hereandnow("review", file, "-o", "/dev/full")
    assert ran.code == 2
    assert ran.err.startswith("hereandnow: /dev/full cannot be written: No space left")


def test_nothing_in_a_file_steers_the_terminal_through_an_error(hereandnow: Hereandnow, tmp_path: Path) -> None:
    file = tmp_path / "talk.json"
    file.write_text(
        '{"id": "\\u001b]0;owned\\u0007", "turns": '
        '[{"speaker": "A", "text": "Yes."}, {"speaker": "B", "text": "No."}]}',
        encoding="utf-8",
    )
    ran = hereandnow("codes", file)
    assert ran.code == 2
    assert "\x1b" not in ran.err
    assert "\x07" not in ran.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", [["formats"], ["explain"], ["review", "talk.txt"]])
def test_a_redirection_to_a_full_disk_is_one_sentence(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "talk.txt").write_text(TALK, encoding="utf-8")
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device, as a shell would open it
        ran = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "hereandnow", *command],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.returncode != 0
    assert b"Traceback" not in ran.stderr
    assert b"cannot be written: No space left on device" in ran.stderr
