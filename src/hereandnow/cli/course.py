"""``hereandnow course FOLDER``: one client's sessions over time, thread by thread."""

from __future__ import annotations

from pathlib import Path

import click

from hereandnow.cli.options import MEGABYTE, reading_options, report_options


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@report_options(("text", "json"), "For the screen, or for programs.")
@reading_options
def command(
    folder: Path, form: str, output: Path | None, therapist: str | None, client: str | None, limit_mb: int
) -> None:
    """Read a folder of one client's sessions and show what changes and what returns, with the words it rests on.

    Each transcript's name begins with its date, such as 2026-01-08.txt; course.toml, where there is one, holds
    check-ins, ratings, beliefs and facts of scheduling.
    """
    from hereandnow.cli.output import screen, write
    from hereandnow.course import open_course, review_course
    from hereandnow.transcripts import Limits

    _refuse_inside(output, folder)
    course = open_course(folder, therapist=therapist, client=client, limits=Limits(bytes=limit_mb * MEGABYTE))
    read = review_course(course)
    if form == "json":
        from hereandnow.reports.course_json import write_course_json

        write(write_course_json(read), output)
    else:
        from hereandnow.reports.course_text import write_course_text

        colour, width = screen(output)
        write(write_course_text(read, colour=colour, width=width), output)


def _refuse_inside(output: Path | None, folder: Path) -> None:
    """A report must not take the place of a session, nor be read as one the next time."""
    from hereandnow.errors import CannotWrite

    if output is not None and output.resolve().parent == folder.resolve():
        raise CannotWrite(f"{output} lies among the sessions; name a file in another folder with --output.")
