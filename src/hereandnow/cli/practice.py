"""``hereandnow practice FOLDER...``: a therapist's own words over their sessions, and openings to try again."""

from __future__ import annotations

from pathlib import Path

import click

from hereandnow.cli.options import MEGABYTE, reading_options, report_options, side_by_side


@click.command()
@click.argument("folders", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="FOLDER...")
@click.option("--exercises", is_flag=True, help="Openings to try again too, each with what was said and what followed.")
@side_by_side
@report_options(("text", "json"), "For the screen, or for programs.")
@reading_options
def command(
    folders: tuple[Path, ...],
    exercises: bool,
    processes: int | None,
    form: str,
    output: Path | None,
    therapist: str | None,
    client: str | None,
    limit_mb: int,
) -> None:
    """Show a therapist what they said across sessions, as counts with quotes and never a score.

    Each FOLDER holds one client's sessions, as for the command "course".
    """
    from hereandnow.cli.output import refuse_among, screen, write
    from hereandnow.course import open_course
    from hereandnow.course.side_by_side import processors
    from hereandnow.practice import Sitting, acts_of, exercises_of, thread_of
    from hereandnow.reports.practice import Found, write_practice_json, write_practice_text
    from hereandnow.transcripts import Limits

    once = {folder.resolve(): folder for folder in folders}  # one that is named twice is one
    for folder in once.values():
        refuse_among(output, folder)
    sittings, found = [], []
    for place, folder in once.items():
        course = open_course(
            folder,
            therapist=therapist,
            client=client,
            limits=Limits(bytes=limit_mb * MEGABYTE),
            processes=processes or processors(),
        )
        for day, review in course.reviews.items():
            sittings.append(Sitting(place.name, f"{place}/{day}", day, acts_of(review)))
            if exercises:
                found += [Found(place.name, day, exercise) for exercise in exercises_of(review)]
    thread = thread_of(sittings)
    if form == "json":
        write(write_practice_json(thread, found), output)
    else:
        colour, width = screen(output)
        write(write_practice_text(thread, found, colour=colour, width=width), output)
