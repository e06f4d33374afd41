"""Reading in a child: the same as reading here, except that nothing can be made to cost much."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.catalogue import FORMATS
from hereandnow.errors import ReadingStopped, UnreadableTranscript
from hereandnow.transcripts import Transcript, Utterance
from hereandnow.transcripts.values import value_of
from hereandnow.web.parsing import parent
from hereandnow.web.parsing.parent import parse_file, parse_memory
from hereandnow.web.parsing.task import answer
from hereandnow.web.parsing.wire import question, transcripts_in
from tests.transcripts.files import SMALL, read
from tests.web.parsing.bombs import BOMBS, HEAD

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.txt"))
SMALL_BOMB = 60_000
TALK = "T: Café, “then”?\nC: Long.\n"


def test_every_format_that_ships_is_tried_here() -> None:
    assert {ending for form in FORMATS for ending in form.endings} >= {Path(name).suffix for name in SMALL}
    assert {form.name for form in FORMATS} <= {"text", "webvtt", "srt", "sbv", "table", "json", "whisper"}


@pytest.mark.parametrize("name", SMALL)
def test_a_file_of_every_format_reads_as_it_does_without_a_child(name: str) -> None:
    assert parse_file(SMALL[name].encode(), name) == read(SMALL[name], name)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_reads_as_it_does_without_a_child(path: Path) -> None:
    assert parse_file(path.read_bytes(), path.name) == read(path.read_bytes(), path.name)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_encoding_is_loaded_before_files_are_out_of_reach(encoding: str) -> None:
    (transcript,) = parse_file(TALK.encode(encoding), "a.txt")
    assert transcript.utterances[0] == Utterance("T", "Café, “then”?")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty."),
        (b"%PDF-1.7", "This is a PDF document, not a transcript."),
        (b"PK\x03\x04", "This is a ZIP archive or an Office document (such as .docx), not a transcript."),
        (b"@UTF8\n@Begin\n", "This seems to be a CHAT transcript (.cha), which cannot be read."),
        (b"We talked.", "No line names a speaker."),
        (HEAD + b"00:05.000 --> 00:04.000\nT: hi", "Cue 1 (line 3) ends before it starts."),
        (b'{"turns": [', "This is broken JSON"),
    ],
)
def test_a_bad_file_gets_the_importers_sentence_without_the_name_of_the_file(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableTranscript) as refused:
        parse_file(data, "Sentinel.txt")
    assert str(refused.value).startswith(sentence)
    assert "Sentinel" not in str(refused.value)
    assert not isinstance(refused.value, ReadingStopped)


@pytest.mark.parametrize("name", BOMBS)
def test_a_small_bomb_is_read_or_refused_in_a_sentence(name: str) -> None:
    try:
        found = repr(parse_file(BOMBS[name](SMALL_BOMB), f"{name}.txt"))
    except UnreadableTranscript as error:
        found = str(error)
    assert found[-1] in ".)"  # a sentence, or transcripts


@given(st.binary(max_size=200) | st.text(alphabet='TC: [0]\n<v>{}",-', max_size=80).map(str.encode))
def test_whatever_comes_in_one_json_value_comes_out(data: bytes) -> None:
    for memory in (False, True):
        if memory and not _is_text(data):
            continue
        found = transcripts_in(answer(question("a.txt", memory=memory), data))
        assert isinstance(found, str) or found


class TestBounds:
    @pytest.mark.parametrize(
        ("deed", "says"),
        [
            ("bytearray(300_000_000)", "MemoryError"),
            ("open('/etc/hostname')", "Too many open files"),
            ("open('/tmp/left', 'wb')", "Too many open files"),
            ("__import__('socket').socket()", "Too many open files"),
        ],
    )
    @pytest.mark.skipif(sys.platform != "linux", reason="other systems know these limits in part")
    def test_a_child_cannot(self, deed: str, says: str) -> None:
        code = (
            f"import socket, sys\nsys.path.append({str(Path(parent.__file__).parents[3])!r})\n"
            f"from hereandnow.web.parsing import bounds\nbounds.bound()\nbounds.close_off()\n{deed}\n"
        )
        ended = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
        assert ended.returncode == 1
        assert says in ended.stderr

    @pytest.mark.skipif(sys.platform != "linux", reason="the limit has another name elsewhere")
    def test_a_file_that_takes_all_memory_is_stopped(self) -> None:
        with pytest.raises(ReadingStopped, match="more memory"):
            parse_file(BOMBS["big_objects"](20_000_000), "a.json")

    @pytest.mark.parametrize(
        ("code", "says"),
        [
            ("import os; os.kill(os.getpid(), 9)", "took longer"),
            ("raise SystemExit(3)", "took longer"),
            ("print('no json')", "no transcript"),
            ("print('{\"transcripts\": 1}')", "no transcript"),
            ("while True: print('x' * 1_000_000)", "took longer"),
        ],
        ids=["is killed", "fails", "answers nonsense", "answers another thing", "never ends"],
    )
    def test_a_child_that_misbehaves_is_a_sentence(self, monkeypatch: pytest.MonkeyPatch, code: str, says: str) -> None:
        monkeypatch.setattr(parent, "ANSWER", 10_000_000)
        monkeypatch.setattr(parent, "COMMAND", (sys.executable, "-I", "-S", "-c", code))
        with pytest.raises(ReadingStopped, match=says):
            parse_file(b"T: a\n" * 100_000, "a.txt")

    def test_a_child_that_never_answers_is_stopped(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(parent, "COMMAND", (sys.executable, "-I", "-S", "-c", "import time; time.sleep(600)"))
        monkeypatch.setattr(parent, "WALL", 2.0)
        with pytest.raises(ReadingStopped, match="took longer"):
            parse_file(b"T: a\n" * 100_000, "a.txt")

    def test_a_child_is_given_nothing_of_ours(self, monkeypatch: pytest.MonkeyPatch) -> None:
        code = (
            "import os, sys; sys.stdin.buffer.read(); print(__import__('json').dumps({'refused': ' '.join(["
            "*sorted(set(os.environ) - {'LC_CTYPE'}), *sys.argv, os.getcwd()])}))"
        )
        monkeypatch.setenv("HEREANDNOW_HOME", "/home/sentinel")
        monkeypatch.setattr(parent, "COMMAND", (sys.executable, "-I", "-S", "-c", code))
        with pytest.raises(UnreadableTranscript) as refused:
            parse_file(TALK.encode(), "Sentinel.txt")
        assert str(refused.value) == f"-c {Path(sys.executable).anchor}"


class TestWire:
    @given(
        st.builds(
            Transcript,
            id=st.text(),
            utterances=st.lists(
                st.builds(
                    Utterance,
                    st.none() | st.text(),
                    st.text(),
                    st.none() | st.floats(0, 1e6),
                    st.none() | st.floats(0, 1e6),
                ),
                min_size=1,
            ).map(tuple),
            losses=st.lists(st.text()).map(tuple),
            roles=st.none() | st.dictionaries(st.text(), st.sampled_from(["therapist", "client", "other"])),
            source=st.none() | st.text(),
            whole=st.booleans(),
        )
    )
    def test_a_transcript_comes_back_as_it_went(self, transcript: Transcript) -> None:
        assert transcripts_in(json.dumps({"transcripts": [value_of(transcript)]})) == (transcript,)

    @pytest.mark.parametrize(
        "change",
        [
            {"id": 1},
            {"utterances": []},
            {"utterances": [["T"]]},
            {"utterances": [["T", None, None, None]]},
            {"utterances": [["T", "a", "1", None]]},
            {"utterances": [["T", "a", float("nan"), None]]},
            {"utterances": [["T", "a", -1, None]]},
            {"utterances": [["T", "a", True, None]]},
            {"utterances": {"T": "a"}},
            {"losses": "T"},
            {"roles": []},
            {"roles": {"T": "king"}},
            {"source": 1},
            {"source": "\ud800"},
            {"whole": 1},
        ],
        ids=str,
    )
    def test_what_is_no_transcript_is_refused(self, change: dict[str, object]) -> None:
        good = value_of(Transcript("a", (Utterance("T", "a"),)))
        with pytest.raises(ReadingStopped):
            transcripts_in(json.dumps({"transcripts": [{**good, **change}]}))

    @pytest.mark.parametrize("text", ["", "[]", "1", "null", '{"refused": 1}', '{"a": 1}', "[" * 100_000, b"\xff"])
    def test_what_is_no_answer_is_refused(self, text: str | bytes) -> None:
        with pytest.raises(ReadingStopped):
            transcripts_in(text)


def test_a_recollection_comes_back_from_the_child() -> None:
    assert parse_memory("We talked.\n\nShe left.").utterances == (
        Utterance(None, "We talked."),
        Utterance(None, "She left."),
    )
    with pytest.raises(UnreadableTranscript, match="Nothing is written"):
        parse_memory("  \n ")


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
