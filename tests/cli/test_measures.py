"""``hereandnow measures``: what is added is kept as it came, and answers are scored with the self-harm answer first."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from hereandnow.catalogue import PROFILES
from hereandnow.measures import shipped
from tests.cli.run import Ran
from tests.measures.making import answers_json, question, questionnaire_json, scaled

Hereandnow = Callable[..., Ran]
PHQ9 = questionnaire_json(
    [question(f"q{n}", scaled(0, 3), *codes) for n, codes in enumerate(shipped("phq9").question_codes, 1)],
    title="Mood\x1b[31m",
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HEREANDNOW_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "mood.json"
    made.write_bytes(PHQ9)
    return made


def answered(tmp_path: Path, *steps: int | None) -> Path:
    given = {f"q{n}": {"valueCoding": {"code": f"step-{step}"}} for n, step in enumerate(steps, 1) if step is not None}
    made = tmp_path / "answers.json"
    made.write_bytes(answers_json(given, authored="2026-01-08"))
    return made


def test_a_questionnaire_is_added_listed_and_scored(
    hereandnow: Hereandnow, file: Path, home: Path, tmp_path: Path
) -> None:
    ran = hereandnow("measures", "add", file)
    assert ran == Ran(0, "Kept as phq9: Mood [31m, 9 questions.\nScored by phq9.\n", "")
    kept = home / "questionnaires" / "phq9.json"
    assert kept.read_bytes() == PHQ9
    assert [each.name for each in kept.parent.iterdir()] == ["phq9.json"]
    assert hereandnow("measures", "list").out.endswith("Questionnaires that were added:\n  phq9\n")
    scored = hereandnow("measures", "score", "phq9", answered(tmp_path, 2, 1, 1, 1, 1, 1, 1, 1, 0))
    assert (scored.code, scored.err) == (0, "")
    assert "Total: 9  (0 to 27, higher is worse)" in scored.out
    assert "Its authors call this mild (kroenke2001)." in scored.out
    assert "Journal of General Internal" in scored.out
    assert "no all-clear" in scored.out.splitlines()[0]


def test_a_self_harm_answer_comes_first_also_where_there_is_no_score(
    hereandnow: Hereandnow, file: Path, tmp_path: Path
) -> None:
    ran = hereandnow("measures", "score", file, answered(tmp_path, *[None] * 8, 1))
    assert ran.out.startswith("Question 9, about harming oneself: counted as 1, above its zero. Ask about it yourself")
    assert "no score (0 to 27)" in ran.out


def test_the_json_holds_scores_and_the_self_harm_answer_apart(
    hereandnow: Hereandnow, file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "score.json"
    ran = hereandnow("measures", "score", file, answered(tmp_path, *[3] * 9), "--format", "json", "-o", out)
    assert ran == Ran(0, "", "")
    read = json.loads(out.read_text(encoding="utf-8"))
    assert (read["schema"], read["authored"]) == ("hereandnow.score/1", "2026-01-08")
    (fact,) = read["self_harm"]
    assert (fact["question"], fact["state"], fact["value"], fact["calls_for_a_person"]) == (9, "above zero", 3, True)
    (scored,) = read["scores"]
    (total,) = scored["scales"]
    assert (scored["profile"], total["value"], total["band"]["name"]) == ("phq9", 27, "severe")
    assert [cut["at"] for cut in total["cut_offs"]] == [10]


def test_a_profile_of_ones_own_is_read_from_its_file(hereandnow: Hereandnow, file: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        'name = "own"\ntitle = "Own"\nhigher = "worse"\nquestions = 9\nlow = 0\nhigh = 3\n[sources]\n'
        '[[scales]]\nname = "first"\ntitle = "First two"\nquestions = [1, 2]\n',
        encoding="utf-8",
    )
    ran = hereandnow("measures", "score", file, answered(tmp_path, 2, 3, 0, 0, 0, 0, 0, 0, 1), "--profile", own)
    assert "First two: 5" in ran.out
    assert "Note: The questions carry no codes: they were taken in the order of the file." in ran.out
    assert "counted as 1, above its zero" in ran.out, "a profile that knows nothing of it does not hide it"


def test_a_name_is_taken_only_once_unless_it_is_replaced(hereandnow: Hereandnow, file: Path, home: Path) -> None:
    assert hereandnow("measures", "add", file).code == 0
    assert hereandnow("measures", "add", file).code == 0, "the same file again is no other"
    file.write_bytes(questionnaire_json([question("q1", scaled(0, 3))], title="Other"))
    ran = hereandnow("measures", "add", file, "--name", "phq9")
    assert ran.code == 2
    assert "Another questionnaire is kept as 'phq9'" in ran.err
    assert (home / "questionnaires" / "phq9.json").read_bytes() == PHQ9
    assert hereandnow("measures", "add", file, "--name", "phq9", "--replace").code == 0
    assert (home / "questionnaires" / "phq9.json").read_bytes() == file.read_bytes()


def test_a_questionnaire_that_no_profile_knows_says_how_it_can_be_scored(hereandnow: Hereandnow, file: Path) -> None:
    file.write_bytes(questionnaire_json([question("q1", scaled(0, 3))], title="Unser Bogen"))
    assert "Kept as unser-bogen" in (out := hereandnow("measures", "add", file).out)
    assert "scored by its own values" in out
    file.write_bytes(questionnaire_json([question("q1", scaled(0, 3, values=False))], title="Another"))
    assert "carry no numbers" in hereandnow("measures", "add", file).out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["add", "{tmp}/none.json"], "There is no file"),
        (["add", "{tmp}"], "is a folder"),
        (["add", "{tmp}/mood.json", "--name", "../x"], "small letters"),
        (["add", "{tmp}/answers.json"], "These are answers"),
        (["add", "{tmp}/differing.json"], "counts a choice as 4"),
        (["add", "{tmp}/immense.json"], "an ordinal value beyond 1,000,000"),
        (["score", "nothing", "{tmp}/answers.json"], "neither a questionnaire that was added nor a file"),
        (["score", "{tmp}/mood.json", "{tmp}/mood.json"], "This is a Questionnaire"),
        (["score", "{tmp}/mood.json", "{tmp}/answers.json", "--profile", "none"], "no scoring profile 'none'"),
        (["score", "{tmp}/mood.json", "{tmp}/answers.json", "--profile", "gad7"], "not found in this questionnaire"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_leaves_nothing(
    hereandnow: Hereandnow, file: Path, home: Path, tmp_path: Path, arguments: list[str], told: str
) -> None:
    answered(tmp_path, 0, 0)
    (tmp_path / "differing.json").write_bytes(PHQ9.replace(b'"valueDecimal": 3', b'"valueDecimal": 4'))
    (tmp_path / "immense.json").write_bytes(PHQ9.replace(b'"valueDecimal": 3', b'"valueDecimal": 1e12'))
    ran = hereandnow("measures", *[argument.format(tmp=tmp_path) for argument in arguments])
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert ran.err.count("\n") == 1
    assert not list(home.rglob("*.json"))


def test_a_place_that_cannot_be_written_is_told(hereandnow: Hereandnow, file: Path, home: Path) -> None:
    home.write_text("a file where the folder belongs", encoding="utf-8")
    ran = hereandnow("measures", "add", file)
    assert ran.code == 2
    assert "cannot be written to" in ran.err


def test_the_list_names_every_profile(hereandnow: Hereandnow) -> None:
    out = hereandnow("measures", "list").out
    assert all(f"  {name} " in out for name in PROFILES)
    assert out.endswith("No questionnaire was added yet.\n")


def filled_in(tmp_path: Path, name: str, steps: list[int], day: str, subject: str | None = None) -> Path:
    """Answers of a day, of somebody."""
    given = {f"q{n}": {"valueCoding": {"code": f"step-{step}"}} for n, step in enumerate(steps, 1)}
    made = tmp_path / name
    fields = {"authored": day} | ({"subject": {"reference": f"Patient/{subject}"}} if subject else {})
    made.write_bytes(answers_json(given, **fields))
    return made


def test_scores_over_time_stand_in_the_order_of_days_with_what_each_figure_says(
    hereandnow: Hereandnow, file: Path, tmp_path: Path
) -> None:
    later = filled_in(tmp_path, "b.json", [0, 0, 1, 1, 0, 1, 1, 0, 0], "2026-03-05")
    first = filled_in(tmp_path, "a.json", [2, 2, 2, 2, 2, 2, 2, 3, 1], "2026-01-08")
    ran = hereandnow("measures", "change", file, later, first)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("2026-01-08: question 9, about harming oneself: counted as 1, above its zero.")
    assert "From 18 to 4, -14 points (-17.24 to -10.76 with the error of measuring): more than" in ran.out
    assert "6 points as published" in ran.out
    assert "3.24 points by internal consistency 0.89" in ran.out
    assert "Class by Jacobson and Truax (1991): recovered" in ran.out
    assert "0 of 6" not in ran.out
    assert "2 of 6 sessions with a score" in ran.out
    assert ran.out.rstrip().endswith("?")


def test_the_latest_answer_about_harming_oneself_comes_first(
    hereandnow: Hereandnow, file: Path, tmp_path: Path
) -> None:
    files = [filled_in(tmp_path, f"{day}.json", [0] * 8 + [day], f"2026-01-0{day}") for day in (1, 2)]
    ran = hereandnow("measures", "change", file, *files)
    assert [line[:10] for line in ran.out.splitlines() if "above its zero" in line] == ["2026-01-02", "2026-01-01"]


def test_two_people_have_no_change_between_them(hereandnow: Hereandnow, file: Path, tmp_path: Path) -> None:
    files = [filled_in(tmp_path, f"{who}.json", [who] * 9, f"2026-01-0{who}", str(who)) for who in (1, 2)]
    ran = hereandnow("measures", "change", file, *files)
    assert (ran.code, ran.out) == (2, "")
    assert "answers of several people" in ran.err


def test_scores_over_time_are_written_for_programs_too(hereandnow: Hereandnow, file: Path, tmp_path: Path) -> None:
    days = [f"2026-01-0{day}" for day in range(1, 9)]
    steps = [[2] * 8 + [day % 3] for day in range(7)] + [[0] * 9]
    files = [filled_in(tmp_path, f"{day}.json", one, day) for day, one in zip(days, steps, strict=True)]
    ran = hereandnow("measures", "change", file, *files, "--format", "json")
    read = json.loads(ran.out)
    (scale,) = read["scales"]
    assert (read["schema"], read["answered"]) == ("hereandnow.scores/1", days)
    told = [[fact["calls_for_a_person"] for fact in facts] for facts in read["self_harm"]]
    assert told == [[step[8] > 0] for step in steps]
    assert [each["value"] for each in scale["scores"]] == [16, 17, 18, 16, 17, 18, 16, 0]
    assert scale["change"]["class"] == "recovered"
    assert all(
        source.startswith(("Kroenke", "Kocalevent", "Gyani"))
        for way in scale["change"]["ways"]
        for source in way["sources"]
    )
    assert scale["limits"]["places"] == ["baseline"] * 6 + ["inside", "beyond_three_sigmas"]


def test_how_questions_go_together_counts_each_person_once(hereandnow: Hereandnow, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "answers"
    folder.mkdir()
    for person in range(31):
        steps = [min(3, (person + (place * person) % 3) % 4) for place in range(9)]
        filled_in(folder, f"{person}.json", steps, "2026-01-08", f"p{person}")
        filled_in(folder, f"{person}-later.json", [3 - step for step in steps], "2026-02-08", f"p{person}")
    ran = hereandnow("measures", "items", folder, "--questionnaire", file)
    assert (ran.code, ran.err) == (0, "")
    assert "31 people who answered every question." in ran.out
    assert "62 files of 31 people; each counts once, by their first answers." in ran.out
    assert "it stays unvalidated" in " ".join(ran.out.split())
    read = json.loads(hereandnow("measures", "items", folder, "--questionnaire", file, "--format", "json").out)
    (scale,) = read["scales"]
    assert (read["schema"], read["validated"], scale["people"], len(scale["items"])) == (
        "hereandnow.items/1",
        False,
        31,
        9,
    )
    assert scale["alpha"]["interval"][0] < scale["alpha"]["value"] < scale["alpha"]["interval"][1]


def test_check_ins_of_courses_are_analysed_from_thirty_people_on(hereandnow: Hereandnow, tmp_path: Path) -> None:
    folders = []
    for person in range(31):
        folder = tmp_path / f"person-{person}"
        folder.mkdir()
        rated = ", ".join(
            f"{name} = {(person + place * (person % 2)) % 5}"
            for place, name in enumerate(
                ("heard", "safe_to_disagree", "what_matters", "way_of_working", "world_respected", "left_unsaid")
            )
        )
        told = f"[[check_ins]]\nsession = 2026-01-08\nratings = {{ {rated} }}\n"
        (folder / "course.toml").write_text(told if person else "", encoding="utf-8")
        folders.append(folder)
    ran = hereandnow("measures", "items", *folders)
    assert "30 people who answered every question." in ran.out
    assert "1 of 31 folders have no answered check-in." in ran.out
    assert "something left unsaid (turned)" in ran.out
    few = hereandnow("measures", "items", *folders[:5])
    assert "4 of 30 people who answered every question: not enough" in few.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["items", "{tmp}/mood.json"], "is no folder of a course"),
        (["items", "{tmp}"], "has no course.toml"),
        (["items", "{tmp}/empty", "--questionnaire", "{tmp}/mood.json"], "holds no answers"),
        (["items", "{tmp}/mood.json", "--questionnaire", "{tmp}/mood.json"], "mood.json: This is a Questionnaire"),
        (["change", "{tmp}/mood.json", "{tmp}/none.json"], "There is no file"),
    ],
)
def test_what_cannot_be_analysed_is_one_sentence(
    hereandnow: Hereandnow, file: Path, tmp_path: Path, arguments: list[str], told: str
) -> None:
    (tmp_path / "empty").mkdir()
    ran = hereandnow("measures", *[argument.format(tmp=tmp_path) for argument in arguments])
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert ran.err.count("\n") == 1
