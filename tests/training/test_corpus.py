"""The corpus: its form, and what is made of it."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.agreement import agreement
from training.blind import collect, dealt
from training.check import check, main
from training.passages import CODES, Passage, Split, passages
from training.text import (
    CORPUS,
    Coded,
    Malformed,
    Spoken,
    Written,
    misfits,
    read_codes,
    read_exchanges,
    read_session,
)

HEAD = "writer: W01\nkind: clean\ncharacter: ordinary\ndialect: Scottish\nscenario: a talk: about the bus\n"


def written(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("file", sorted((CORPUS / "sessions").glob("*.txt")), ids=lambda file: file.stem)
def test_every_session_of_the_corpus_and_its_codes_are_in_form(file: Path) -> None:
    assert "turns" in check(file)
    for coder in ("writer", "blind"):
        coded = CORPUS / "codes" / coder / file.name
        if coded.exists():
            assert "codes on" in check(coded)


@pytest.mark.parametrize("folder", sorted((CORPUS / "exchanges").iterdir()), ids=lambda folder: folder.name)
def test_every_writer_s_exchanges_are_in_form(folder: Path) -> None:
    for file in folder.glob("*.txt"):
        found = read_exchanges(file)
        assert any(one.shows for one in found)
        assert not all(one.shows for one in found)


def test_no_writer_is_on_two_sides_and_none_is_left_out() -> None:
    sides = {split: passages(split) for split in get_args(Split)}
    writers = [{one.head["writer"] for one in found} for found in sides.values()]
    assert all(not one & other for one, other in combinations(writers, 2))
    sessions = sum("/" not in one.group for found in sides.values() for one in found)
    assert sessions == len(list((CORPUS / "sessions").glob("*.txt")))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (HEAD.replace("kind: clean\n", "") + "\nT: Hello.\n", "lacks kind"),
        (HEAD.replace("clean", "video") + "\nT: Hello.\n", "kind is one of"),
        (HEAD + "nothing\n\nT: Hello.\n", "not 'name: value'"),
        (HEAD + "\nX: Hello.\n", "does not start with"),
        (HEAD + "\nT:\n", "does not start with"),
    ],
)
def test_a_session_out_of_form_is_refused_with_a_reason(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(Malformed, match=reason):
        read_session(written(tmp_path, "S1.txt", text))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("T: How? | C: Sad.", "starts with"),
        ("+ C: Sad. | T: How?", "last by the client"),
        ("+ T: a | C: b | T: c | C: d | T: e | C: f | C: g", "one to six"),
        ("- C:", "does not start with"),
    ],
)
def test_an_exchange_out_of_form_is_refused_with_a_reason(tmp_path: Path, line: str, reason: str) -> None:
    with pytest.raises(Malformed, match=reason):
        read_exchanges(written(tmp_path, "W01/client.wish.txt", line))


def test_a_coder_s_words_must_stand_in_the_turn() -> None:
    session = Written("S1", {}, (Spoken("therapist", "How was it?"), Spoken("client", "I was sad.")))
    given_codes = (
        Coded(1, "client.names_emotion", "was sad"),
        Coded(1, "client.names_emotion", ""),
        Coded(1, "client.names_emotion", "was glad"),
        Coded(0, "client.names_emotion", "How"),
        Coded(7, "client.names_emotion", "How"),
    )
    complaints = list(misfits(session, given_codes))
    assert [complaint.split(":")[0] for complaint in complaints] == ["S1 turn 1", "S1 turn 0", "S1"]


@pytest.mark.parametrize("line", ["x\tclient.wish\ta", "1\tclient.wishes\ta", "1 client.wish a"])
def test_a_line_of_codes_out_of_form_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(Malformed, match="not a turn, a code and a quote"):
        read_codes(written(tmp_path, "S1.txt", line))


def test_the_checker_names_what_is_wrong_and_exits_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = written(tmp_path, "sessions/S1.txt", "nothing")
    assert main([str(bad)]) == 1
    assert "S1.txt" in capsys.readouterr().out


def _corpus(folder: Path) -> Path:
    written(folder, "split.toml", 'train = ["W01"]\ndevelopment = []\ntest = []\nfresh = []\n')
    written(folder, "sessions/S1.txt", HEAD + "\nT: How was it?\nC: I was sad. I wanted him to call.\n")
    written(folder, "codes/writer/S1.txt", "1\tclient.names_emotion\tI was sad\n1\tclient.wish\tI wanted him to call\n")
    written(folder, "codes/blind/S1.txt", "1\tclient.names_emotion\tsad\n")
    written(folder, "exchanges/W01/client.wish.txt", "+ C: I wanted her to ask.\n- C: I want a job.\n- C: Yes.\n")
    written(
        folder,
        "codes/blind/exchanges-A.txt",
        "W01/client.wish/001\tclient.wish\nW01/client.wish/002\tclient.wish\nW01/client.wish/003\t-\n",
    )
    return folder


def _answers(found: list[Passage]) -> list[object]:
    return [dict(answer) if answer is not None else None for one in found for answer in one.answers]


def test_what_coders_agree_on_holds_and_what_they_differ_on_is_not_known(tmp_path: Path) -> None:
    found = passages("train", _corpus(tmp_path))
    assert _answers(found) == [
        {},
        {"client.names_emotion": True, "client.wish": None},
        {"client.wish": True},
        {"client.wish": None},
        {},
    ]


def test_a_settled_difference_is_known(tmp_path: Path) -> None:
    folder = _corpus(tmp_path)
    written(folder, "codes/settled.txt", "S1 1\tclient.wish\tyes\nW01/client.wish/002\tclient.wish\tno\n")
    assert _answers(passages("train", folder))[1:4] == [
        {"client.names_emotion": True, "client.wish": True},
        {"client.wish": True},
        {"client.wish": False},
    ]


@given(st.text(min_size=1).filter(lambda name: "/" not in name))
def test_a_deal_holds_every_exchange_once_and_is_the_same_every_time(name: str) -> None:
    writers = sorted(folder.name for folder in (CORPUS / "exchanges").iterdir())[:1]
    once, again = dealt(name, writers), dealt(name, writers)
    assert once == again
    assert len({one.id for one in once}) == len(once)


def test_codes_of_the_wrong_speaker_and_missing_lines_are_refused(tmp_path: Path) -> None:
    writers = sorted(folder.name for folder in (CORPUS / "exchanges").iterdir())[:1]
    deck = dealt("x", writers)
    other = "therapist.validates" if deck[0].turns[-1].speaker == "client" else "client.wish"
    written(tmp_path, "x.codes", f"1 {other}\n")
    with pytest.raises(Malformed, match=f"{other} is not a code of"):
        collect("x", tmp_path, writers)
    written(tmp_path, "x.codes", "1 -\n")
    with pytest.raises(Malformed, match="are not coded"):
        collect("x", tmp_path, writers)


def test_the_network_reads_all_codes_but_the_marked_one() -> None:
    assert len(CODES) == 39
    assert "either.nonverbal" not in CODES


def test_the_agreement_of_two_coders_is_counted_a_code(tmp_path: Path) -> None:
    corpus = _corpus(tmp_path)
    assert agreement(corpus) == {
        "sessions": {"client.names_emotion": [1, 1, 1], "client.wish": [1, 0, 0]},
        "exchanges": {"client.wish": [1, 2, 1]},
    }
