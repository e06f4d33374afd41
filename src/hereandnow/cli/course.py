"""``hereandnow course FOLDER``: one client's sessions over time, thread by thread, or a sheet for the next one."""

from __future__ import annotations

from pathlib import Path

import click

from hereandnow.cli.options import MEGABYTE, reading_options, report_options, side_by_side


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--prepare", "sheet", is_flag=True, help="A sheet for the next session: what is open, how to begin.")
@side_by_side
@report_options(("text", "json", "html"), "For the screen, for programs, or as one page.")
@reading_options
def command(
    folder: Path,
    sheet: bool,
    processes: int | None,
    form: str,
    output: Path | None,
    therapist: str | None,
    client: str | None,
    limit_mb: int,
) -> None:
    """Read a folder of one client's sessions and show what changes and what returns, with the words it rests on.

    Each transcript's name begins with its date, such as 2026-01-08.txt; course.toml, where there is one, holds
    check-ins, ratings, beliefs and facts of scheduling.
    """
    from hereandnow.cli.output import refuse_among, screen, write
    from hereandnow.course import open_course, review_course
    from hereandnow.course.side_by_side import processors
    from hereandnow.transcripts import Limits

    refuse_among(output, folder)
    course = open_course(
        folder,
        therapist=therapist,
        client=client,
        limits=Limits(bytes=limit_mb * MEGABYTE),
        processes=processes or processors(),
    )
    read = review_course(course)
    colour, width = screen(output)
    if sheet:
        from hereandnow.course.preparation import prepare
        from hereandnow.reports import preparation

        prepared = prepare(read)
        match form:
            case "json":
                text = preparation.write_preparation_json(prepared, course.client)
            case "html":
                text = preparation.write_preparation_html(prepared, course.client)
            case _:
                text = preparation.write_preparation_text(prepared, course.client, colour=colour, width=width)
    else:
        match form:
            case "json":
                from hereandnow.reports.course_json import write_course_json

                text = write_course_json(read)
            case "html":
                from hereandnow.reports.course_html import write_course_html

                text = write_course_html(read)
            case _:
                from hereandnow.reports.course_text import write_course_text

                text = write_course_text(read, colour=colour, width=width)
    write(text, output)
