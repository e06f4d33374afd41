"""The labelled episodes: their form, and which clause has which label."""

from __future__ import annotations

from pathlib import Path

import pytest
from training.episodes import FOLDER, LABELS, labelled, passages

PASSAGE = (
    '{"id": "E09-001", "place": "present", "person": "her son", "parts": '
    '[{"turn": 1, "words": "he\'d see it first thing", "part": "wish", "group": "heard"}], "turns": '
    '[["T", "And then?"], ["C", "I had it out, so he\'d see it first thing. It rained."]]}'
)


def test_every_passage_is_in_form_and_every_quote_stands_in_its_turn() -> None:
    found = list(passages())
    assert len({one["id"] for one in found}) == len(found)
    for one in found:
        assert {speaker for speaker, _ in one["turns"]} <= {"T", "C"}, one["id"]
        assert one["place"] in {"past", "present", "here"}, one["id"]
        for part in one["parts"]:
            assert (part["part"], part["group"]) in LABELS, one["id"]
            assert part["part"] == "response_of_other" or one["turns"][part["turn"]][0] == "C", one["id"]


def test_every_writer_wrote_episodes_and_near_misses() -> None:
    for file in FOLDER.glob("*.jsonl"):
        of_one = [one for one in passages() if one["id"].startswith(file.stem)]
        assert any(len(one["parts"]) > 1 for one in of_one)
        assert any(not one["parts"] for one in of_one)


def test_a_clause_has_the_label_of_the_words_that_cover_it(tmp_path: Path) -> None:
    (tmp_path / "E09.jsonl").write_text(PASSAGE, encoding="utf-8")
    (one,) = passages(tmp_path)
    assert [(row.clause.words.strip(), row.label) for row in labelled(one)] == [
        ("I had it out", ("", "")),
        ("so he'd see it first thing.", ("wish", "heard")),
        ("It rained.", ("", "")),
    ]


def test_words_that_are_not_in_their_turn_are_refused(tmp_path: Path) -> None:
    (tmp_path / "E09.jsonl").write_text(PASSAGE.replace("I had it out, so he'd see", "He saw"), encoding="utf-8")
    with pytest.raises(ValueError, match="E09-001"):
        list(passages(tmp_path))
