"""``hereandnow measures``: questionnaires added, listed, and scored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hereandnow.cli.options import report_options

if TYPE_CHECKING:
    from hereandnow.measures import Profile, Questionnaire


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
