"""Whatever the program has, the documentation has a place for; and what the documentation says is so."""

from __future__ import annotations

import doctest
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import click
import pytest
from docs.generate import course_json_pages, course_meanings, json_pages
from docs.generate import errors as error_page
from docs.generate.commands import commands
from docs.generate.meanings import MEANINGS
from docs.generate.measures import example

from hereandnow.catalogue import FORMATS, KINDS, PILLARS, PROFILES, READERS, profiles
from hereandnow.codebook import codes
from hereandnow.domain import Moment, Pillar
from hereandnow.measures import read_answers, read_profile
from hereandnow.reading import read
from hereandnow.reading.cue import Cue
from hereandnow.reading.cue_reader import CueReader
from hereandnow.reading.marks import MarkReader
from hereandnow.reading.spoken import spoken
from hereandnow.reports.json_report import write_json
from hereandnow.reports.text import write_text
from hereandnow.review import open_session, review
from hereandnow.transcripts import Format, read_transcripts, session_of
from tests.docs.pages import DOCS, ROOT, blocks, generated, paths_named, written
from tests.exchanges import codes_of_last_turn, session

PAGES = written()


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return generated(tmp_path_factory.mktemp("reference"))


def loaded(source: str, folder: Path) -> ModuleType:
    """The module that a page shows, loaded as a newcomer would have it."""
    path = folder / "shown.py"
    path.write_text(source, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("shown", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# What the program has, the reference has.


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_has_an_entry_and_a_page(form: Format, reference: dict[str, str]) -> None:
    assert f"(format-{form.name})=" in reference["formats.md"]
    assert f"reference/formats/{form.name}.md" in PAGES, f"write docs/reference/formats/{form.name}.md"
    assert f"#format-{form.name}" in PAGES[f"reference/formats/{form.name}.md"]
    for loss in form.loses:
        assert loss.split("'")[0] in reference["formats.md"]
    for ending in form.endings:
        assert f"`{ending}`" in reference["formats.md"]


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_example_of_a_format_is_read_by_that_format(form: Format) -> None:
    page = PAGES[f"reference/formats/{form.name}.md"]
    (text, *_) = [block for language in ("text", "json") for block in blocks(page, language)]
    assert form.reads(text)
    (transcript,) = read_transcripts(text.encode(), name=f"k1{form.endings[0]}", formats=FORMATS)
    assert transcript == form.read(text, "k1")[0]
    assert [turn.speaker for turn in session_of(transcript, source="k1").turns] == ["therapist", "client"]


@pytest.mark.parametrize("name", codes())
def test_every_code_has_an_entry_with_its_meaning(name: str, reference: dict[str, str]) -> None:
    page = reference["codes.md"]
    assert page.count(f"(code-{name})=\n### `{name}`") == 1
    assert page.count("How reliable\n: ") == len(codes())


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_moment_has_an_entry_with_all_its_statuses(name: str, reference: dict[str, str]) -> None:
    _, anchor, entry = reference["kinds.md"].partition(f"(kind-{name})=\n")
    assert anchor
    entry = entry.partition("\n(")[0]
    for heading in ("How it is found", "What it does not mean", "Where the idea comes from"):
        assert heading in entry
    for status in KINDS[name].statuses:
        assert f"`{status}` (" in entry


@pytest.mark.parametrize("pillar", PILLARS, ids=lambda pillar: pillar.name)
def test_every_pillar_has_its_place_and_its_question(pillar: Pillar, reference: dict[str, str]) -> None:
    assert f"(pillar-{pillar.name})=" in reference["kinds.md"]
    assert pillar.question in reference["kinds.md"]
    assert pillar.question in reference["codes.md"]


def test_every_reader_has_an_entry(reference: dict[str, str]) -> None:
    for reader in READERS:
        assert f"(reader-{reader.name.name})=" in reference["readers.md"]


def test_every_measure_has_an_entry_and_a_word_on_what_it_does_not_mean(reference: dict[str, str]) -> None:
    names = [measure.name for measure in example().measures]
    assert len(names) == len(set(names)) > 0
    thoughts = PAGES["explanation/what-the-measures-do-not-mean.md"]
    for name in names:
        assert f"(measure-{name})=" in reference["measures.md"]
        assert f"#measure-{name})" in thoughts or name == "mean_words_per_turn"


@pytest.mark.parametrize("name", PROFILES)
def test_every_scoring_profile_has_an_entry_with_its_figures_and_their_sources(
    name: str, reference: dict[str, str]
) -> None:
    (profile,) = (each for each in profiles() if each.name == name)
    _, anchor, entry = reference["profiles.md"].partition(f"(profile-{name})=\n")
    assert anchor
    entry = entry.partition("\n(profile-")[0]
    for scale in profile.scales:
        assert scale.title in entry
        for source in [band.source for band in scale.bands] + [cut.source for cut in scale.cut_offs]:
            assert f"({source})" in entry
    for source in profile.sources.values():
        assert source[:40] in entry


def test_the_profile_that_the_how_to_shows_can_be_scored_with() -> None:
    page = PAGES["how-to/score-a-questionnaire.md"]
    (shown,) = blocks(page, "toml")
    profile = read_profile(shown.encode())
    assert profile.scales[0].missing_at_most == 1
    (answers,) = blocks(page, "json")
    assert read_answers(answers.encode()).given


@pytest.mark.parametrize(("name", "command"), commands().items(), ids=list(commands()))
def test_every_command_has_an_entry_with_all_its_options(
    name: str, command: click.Command, reference: dict[str, str]
) -> None:
    _, anchor, entry = reference["command-line.md"].partition(f"(command-{name.replace(' ', '-')})=\n")
    assert anchor
    entry = entry.partition("\n(")[0]
    for option in command.params:
        if isinstance(option, click.Option):
            assert all(re.search(rf"`{spelling}[` ]", entry) for spelling in option.opts), option.name


@pytest.mark.parametrize("error", error_page.classes(), ids=lambda error: error.__name__)
def test_every_error_has_an_entry_and_a_place_in_the_tree(error: type[Exception], reference: dict[str, str]) -> None:
    tree = blocks(reference["errors.md"], "text")[0]
    assert error.__name__ in tree
    assert f"(error-{error.__name__.lower()})=" in reference["errors.md"]


def test_every_field_of_the_json_is_explained_and_no_other() -> None:
    assert sorted(path for path, _, _ in json_pages.paths()) == sorted(MEANINGS)


def test_every_field_of_the_json_of_a_course_is_explained_and_no_other() -> None:
    rows = course_json_pages.paths()
    assert all(course_json_pages.meaning_of(path) for path in rows)
    assert sorted(set(course_meanings.MEANINGS) - set(rows)) == []
    assert set(" ".join(course_meanings.THREADS).split()) == {path for path in rows if "." not in path}


def test_making_the_reference_again_changes_no_file_and_removes_what_is_no_page(tmp_path: Path) -> None:
    pages = generated(tmp_path)
    times = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    (tmp_path / "left-over.md").write_text("# Old\n", encoding="utf-8")
    assert generated(tmp_path) == pages
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == times


# What the pages say is so.


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_files_that_exist_or_says_that_they_are_new(page: str) -> None:
    for path, new in paths_named(PAGES[page]):
        assert new or (ROOT / path).exists(), path


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_one_title_at_its_head(page: str) -> None:
    prose = re.sub(r"^```.*?^```$", "", PAGES[page], flags=re.M | re.S)
    assert prose.startswith("# ")
    assert len(re.findall(r"^# ", prose, re.M)) == 1


def test_decision_records_are_numbered_without_gaps_and_say_what_follows() -> None:
    records = [name.removeprefix("decisions/") for name in PAGES if re.match(r"decisions/\d", name)]
    assert [int(name[:4]) for name in records] == list(range(1, len(records) + 1))
    for name in records:
        page = PAGES[f"decisions/{name}"]
        assert page.startswith(f"# {name[:4]} ")
        assert re.search(r"^Status: (?:accepted|superseded by \d{4})$", page, re.M)
        assert re.findall(r"^## (.+)$", page, re.M) == ["Context", "Decision", "Consequences"]


def test_the_how_to_for_a_format_shows_a_format_that_works(tmp_path: Path) -> None:
    page = PAGES["how-to/add-a-format.md"]
    source, test = blocks(page, "python")
    form: Format = loaded(source, tmp_path).FORMAT
    assert f"+    {form.name}.FORMAT," in page
    text = blocks(page, "text")[0]
    assert not any(other.reads(text) for other in FORMATS if not other.forgiving and other.name != form.name)
    (transcript,) = read_transcripts(text.encode(), name=f"k1{form.endings[0]}", formats=(form, *FORMATS))
    assert [turn.speaker for turn in session_of(transcript, source="k1").turns] == ["therapist", "client"]
    compile(test, "shown", "exec")


def test_the_how_to_for_a_cue_shows_a_cue_whose_examples_hold() -> None:
    page = PAGES["how-to/add-a-cue.md"]
    (source,) = blocks(page, "python")
    cue: Cue = eval(source, {"Cue": Cue})  # noqa: S307 - our own page
    reader = CueReader((cue,))
    assert all(cue.code in codes_of_last_turn(example, (MarkReader(), reader)) for example in cue.yes)
    assert not any(codes_of_last_turn(example, (reader,)) for example in cue.no)
    assert f"\n{spoken(cue.yes[-1]).text}\n" in page


def test_the_how_to_for_a_finding_shows_a_finding_that_works(tmp_path: Path) -> None:
    source, test = blocks(PAGES["how-to/add-a-finding.md"], "python")
    shown = loaded(source, tmp_path)
    talk = session("C: I am squeaking. [laughs]\nT: [laughs] You are.\nC: Lord.")
    moments: list[Moment] = list(shown.find(talk, read(talk, (MarkReader(),))))
    assert [moment.kind for moment in moments] == [shown.KIND]
    compile(test, "shown", "exec")


def test_the_snippets_for_many_sessions_run_as_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    count, whole = blocks(PAGES["how-to/read-many-sessions.md"], "python")
    monkeypatch.chdir(tmp_path)
    line = '{"id": "k1", "source": "k1.vtt", "turns": [{"index": 0, "speaker": "client", "codes": [%s]}]}'
    code = '{"code": "client.apologises", "probability": 0.8, "possible": false, "span": [0, 5], "reader": "cues 1"}'
    Path("codes.jsonl").write_text(f"{line % code}\n{line % ''}\n", encoding="utf-8")
    exec(compile(count, "count", "exec"), {})  # noqa: S102 - our own page
    assert capsys.readouterr().out == "k1\t1\t1\nk1\t0\t1\n"
    Path("sessions").mkdir()
    Path("sessions", "k1.vtt").write_text("no captions", encoding="utf-8")
    exec(compile(whole, "whole", "exec"), {})  # noqa: S102 - our own page
    assert capsys.readouterr().out.startswith("k1.vtt left out: k1.vtt: A WebVTT file starts with")


def test_the_walk_through_follows_a_line_that_does_what_it_says() -> None:
    page = PAGES["explanation/one-transcript-from-start-to-finish.md"]
    line = blocks(page, "text")[0].strip()
    assert line in (ROOT / "examples" / "quieter.txt").read_text(encoding="utf-8").splitlines()
    read_review = review(open_session(ROOT / "examples" / "quieter.txt"))
    turn = next(turn for turn in read_review.session.turns if line.endswith(turn.text))
    shown = blocks(page, "python")[0]
    assert f"index={turn.index}, " in shown
    assert f"start={turn.start}" in shown
    assert turn.text in shown
    assert f"\n{spoken(turn.text).text}\n" in page
    assert "therapist.invites_feeling" in {a.code for a in read_review.annotations.on(turn.index)}
    assert turn.index in read_review.conversation.open_questions
    assert any(m.kind.name == "feeling_invitation" and turn.index in m.turns for m in read_review.moments)


def test_functions_named_in_the_walk_through_exist() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    page = PAGES["explanation/one-transcript-from-start-to-finish.md"]
    for name in re.findall(r"`(_?[a-z]+(?:_[a-z]+)+)`", page):
        assert re.search(rf"\b(?:def {name}\(|{name}:|name=\"{name}\")", sources), name


def test_every_page_is_reached_from_a_table_of_contents() -> None:
    listed = {"index.md", "decisions/index.md"}
    for name, page in PAGES.items():
        folder = Path(name).parent
        for block in blocks(page, "{toctree}"):
            for entry in block.splitlines():
                if entry and not entry.startswith(":"):
                    listed |= {path.relative_to(DOCS).as_posix() for path in (DOCS / folder).glob(f"{entry}.md")}
    assert set(PAGES) <= listed


def test_the_tutorial_shows_what_the_commands_print(capsys: pytest.CaptureFixture[str]) -> None:
    page = PAGES["tutorial.md"]
    head, moment, explained = blocks(page, "text")
    printed = write_text(review(open_session(ROOT / "examples" / "quieter.txt")), everything=True)
    for shown in (head, moment):
        place = 0
        for line in shown.splitlines():
            place = printed.find(line.removesuffix("..."), place)
            assert place >= 0, f"renew the excerpt in docs/tutorial.md: {line!r} is not printed there"
    commands()["explain"].main(["feedback_exchange"], standalone_mode=False)
    assert capsys.readouterr().out.startswith(explained)


def test_the_snippet_of_the_tutorial_runs_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (snippet,) = blocks(PAGES["tutorial.md"], "python")
    read_review = review(open_session(ROOT / "examples" / "quieter.txt"))
    monkeypatch.chdir(tmp_path)
    Path("quieter.json").write_text(write_json(read_review), encoding="utf-8")
    exec(compile(snippet, "snippet", "exec"), {})  # noqa: S102 - our own page
    assert len(capsys.readouterr().out.splitlines()) == len(read_review.moments)


def test_the_evidence_contract_refuses_what_its_page_shows() -> None:
    (shown,) = blocks(PAGES["explanation/the-evidence-contract.md"], "pycon")
    results = doctest.DocTestRunner().run(doctest.DocTestParser().get_doctest(shown, {}, "contract", None, 0))
    assert (results.failed, results.attempted) == (0, 3)
