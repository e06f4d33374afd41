"""``hereandnow measures``: questionnaires added, listed, and scored."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hereandnow.cli.options import report_options

if TYPE_CHECKING:
    from hereandnow.measures import Answers, Profile, Questionnaire
    from hereandnow.measures.rows import Rows


@click.group()
def command() -> None:
    """Questionnaires: add one as a FHIR file, score answers to it. Whose text it is, you know; none ships."""


@command.command("list")
def list_() -> None:
    """List the scoring profiles that ship, and the questionnaires that were added."""
    from hereandnow.catalogue import profiles
    from hereandnow.measures.keeping import kept
    from hereandnow.web.home import find_home

    click.echo("Scoring profiles (how answers are counted; no text of a questionnaire):")
    for profile in profiles():
        click.echo(f"  {profile.name:<10} {profile.title}")
    names = kept(find_home().questionnaires)
    click.echo("Questionnaires that were added:" if names else "No questionnaire was added yet.")
    for name in names:
        click.echo(f"  {name}")


@command.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--name", metavar="NAME", help="What to call it; otherwise after its profile or its title.")
@click.option("--replace", is_flag=True, help="Take the place of one that has the name.")
def add(file: Path, name: str | None, replace: bool) -> None:
    """Keep a FHIR Questionnaire (R4 JSON), as the file has it, under HEREANDNOW_HOME."""
    from hereandnow.catalogue import profiles
    from hereandnow.cli.output import printable
    from hereandnow.measures import fitting, read_questionnaire
    from hereandnow.measures.fitting import fit
    from hereandnow.measures.keeping import file_bytes, keep, name_from
    from hereandnow.web.home import find_home

    data = file_bytes(file)
    read = read_questionnaire(data)
    found = fitting(read, profiles())
    for profile in found:
        fit(read, profile)  # refuses values that differ from the profile's now, not when somebody has answered
    called = name or (found[0].name if len(found) == 1 else name_from((*read.names, file.stem)[0]))
    keep(find_home().questionnaires, called, data, replace=replace)
    click.echo(printable(f"Kept as {called}: {read.title}, {len(read.questions)} questions."))
    click.echo(_how_scored(read, found))
    for note in read.notes:
        click.echo(f"Note: {note}")


@command.command()
@click.argument("questionnaire")
@click.argument("response", type=click.Path(path_type=Path))
@click.option(
    "--profile",
    "wanted",
    metavar="NAME",
    help="Score by this profile, or by one in a TOML file; otherwise by each that the questionnaire is known by.",
)
@report_options(("text", "json"), "For the screen, or for programs.")
def score(questionnaire: str, response: Path, wanted: str | None, form: str, output: Path | None) -> None:
    """Score answers (a FHIR QuestionnaireResponse) to a questionnaire: one that was added, or a file.

    A question about harming oneself is told first and by itself, also where there is no score.
    """
    from hereandnow.catalogue import profiles
    from hereandnow.cli.output import write
    from hereandnow.measures import fitting, read_answers, read_questionnaire
    from hereandnow.measures.keeping import file_bytes
    from hereandnow.measures.scoring import score as score_by
    from hereandnow.reports.questionnaire_score import write_score_json, write_score_text

    asked = read_questionnaire(_named(questionnaire))
    answers = read_answers(file_bytes(response))
    by: tuple[Profile | None, ...] = (_profile(wanted),) if wanted else fitting(asked, profiles()) or (None,)
    scores = [score_by(asked, answers, profile, known=profiles()) for profile in by]
    text = write_score_json(scores, asked.title) if form == "json" else write_score_text(scores)
    write(text, output, source=response)


@command.command()
@click.argument("questionnaire")
@click.argument("responses", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--profile", "wanted", metavar="NAME", help="Score by this profile; otherwise as 'measures score' does.")
@report_options(("text", "json"), "For the screen, or for programs.")
def change(questionnaire: str, responses: tuple[Path, ...], wanted: str | None, form: str, output: Path | None) -> None:
    """Show one person's scores over time: answers (FHIR QuestionnaireResponses) to one questionnaire.

    They are put in the order of their days. What counts as more than the error of measuring comes from the profile's
    published figures, each named; where there are none, the reason stands there.
    """
    from hereandnow.catalogue import profiles
    from hereandnow.cli.output import write
    from hereandnow.errors import UnreadableQuestionnaire
    from hereandnow.measures import fitting, read_questionnaire
    from hereandnow.measures.scoring import score as score_by
    from hereandnow.reports.scores_over_time import write_scores_json, write_scores_text

    asked = read_questionnaire(_named(questionnaire))
    by: tuple[Profile | None, ...] = (_profile(wanted),) if wanted else fitting(asked, profiles()) or (None,)
    read = _answers_of(responses)
    if len({answers.subject for answers in read} - {None}) > 1:
        raise UnreadableQuestionnaire("These are the answers of several people; give those of one.")
    scored = [
        (
            answers.authored or "undated",
            [score_by(asked, answers, profile, known=profiles()) for profile in by],
        )
        for answers in read
    ]
    text = write_scores_json(scored, asked.title) if form == "json" else write_scores_text(scored)
    write(text, output)


@command.command()
@click.argument("paths", metavar="FILE|FOLDER...", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--questionnaire", metavar="NAME", help="What was answered: one that was added, or a file.")
@click.option("--profile", "wanted", metavar="NAME", help="Take the scales of this profile.")
@report_options(("text", "json"), "For the screen, or for programs.")
def items(
    paths: tuple[Path, ...], questionnaire: str | None, wanted: str | None, form: str, output: Path | None
) -> None:
    """Show how the questions of a scale go together: alpha, omega, item-total correlations, with their intervals.

    Give the folders of courses for their check-ins, or answers (FHIR QuestionnaireResponses, or folders of them) with
    --questionnaire. Each person counts once, by their first answers.
    """
    from hereandnow.cli.output import write
    from hereandnow.measures.items import item_analysis
    from hereandnow.reports.item_figures import write_items_json, write_items_text

    rows, notes = _check_in_rows(paths) if questionnaire is None else _answer_rows(paths, questionnaire, wanted)
    analysed = [(each.title, item_analysis(each.names, each.values)) for each in rows]
    write(write_items_json(analysed, notes) if form == "json" else write_items_text(analysed, notes), output)


def _check_in_rows(paths: tuple[Path, ...]) -> tuple[list[Rows], list[str]]:
    from hereandnow.course.folder import check_ins_of
    from hereandnow.errors import UnreadableQuestionnaire
    from hereandnow.measures.rows import check_in_rows

    files = [path for path in paths if not path.is_dir()]
    if files:
        raise UnreadableQuestionnaire(
            f"{files[0]} is no folder of a course; for answers, name what was answered with --questionnaire."
        )
    answered = [[one for one in check_ins_of(folder) if one.ratings] for folder in paths]
    firsts = [min(found, key=lambda one: one.session).ratings for found in answered if found]
    none = sum(not found for found in answered)
    notes = ["Each folder counts as one person, by the first check-in that was answered."]
    notes += [f"{none} of {len(paths)} folders have no answered check-in."] if none else []
    return [check_in_rows(firsts)], notes


def _answer_rows(paths: tuple[Path, ...], questionnaire: str, wanted: str | None) -> tuple[list[Rows], list[str]]:
    from hereandnow.catalogue import profiles
    from hereandnow.errors import UnreadableQuestionnaire
    from hereandnow.measures import fitting, read_questionnaire
    from hereandnow.measures.rows import scale_rows

    asked = read_questionnaire(_named(questionnaire))
    by: tuple[Profile | None, ...] = (_profile(wanted),) if wanted else fitting(asked, profiles()) or (None,)
    files = [file for path in paths for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]
    if not files:
        raise UnreadableQuestionnaire(f"{paths[0]} holds no answers; they end in .json.")
    read = _answers_of(files)
    nameless = sum(answers.subject is None for answers in read)
    people: dict[object, Answers] = {}
    for number, answers in enumerate(read):
        people.setdefault(number if answers.subject is None else answers.subject, answers)
    notes = [f"{len(read)} files of {len(people)} people; each counts once, by their first answers."]
    notes += [f"{nameless} files name nobody who answered; each counts as a person of its own."] if nameless else []
    rows = [each for profile in by for _, each in scale_rows(asked, list(people.values()), profile)]
    notes += [
        f"{each.title}: {each.uncounted} answers are none that can be counted; they count as left out."
        for each in rows
        if each.uncounted
    ]
    return rows, notes


def _answers_of(files: Iterable[Path]) -> list[Answers]:
    """The answers of several files in the order of their days; those without one come first."""
    from hereandnow.errors import UnreadableQuestionnaire
    from hereandnow.measures import read_answers
    from hereandnow.measures.keeping import file_bytes

    read = []
    for file in files:
        data = file_bytes(file)
        try:
            read.append(read_answers(data))
        except UnreadableQuestionnaire as error:
            raise UnreadableQuestionnaire(f"{file.name}: {error}") from error
    return sorted(read, key=lambda answers: answers.authored or "")


def _named(questionnaire: str) -> bytes:
    """The questionnaire of that name, or in that file."""
    from hereandnow.errors import UnknownName
    from hereandnow.measures.keeping import file_bytes, kept, kept_bytes
    from hereandnow.web.home import find_home

    folder = find_home().questionnaires
    if questionnaire in kept(folder):
        return kept_bytes(folder, questionnaire)
    if not Path(questionnaire).exists():
        raise UnknownName(
            f"{questionnaire} is neither a questionnaire that was added nor a file; 'hereandnow measures list' names "
            "those that were."
        )
    return file_bytes(Path(questionnaire))


def _profile(wanted: str) -> Profile:
    from hereandnow.measures import read_profile, shipped
    from hereandnow.measures.keeping import file_bytes

    return read_profile(file_bytes(Path(wanted))) if wanted.endswith(".toml") else shipped(wanted)


def _how_scored(read: Questionnaire, found: tuple[Profile, ...]) -> str:
    if found:
        return f"Scored by {' and '.join(profile.name for profile in found)}."
    if any(choice.value is not None for item in read.questions for choice in item.choices):
        return "No profile knows it: it is scored by its own values, or by --profile."
    return "No profile knows it, and its choices carry no numbers: it can be scored with --profile only."
