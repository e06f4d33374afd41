"""``hereandnow review FILE``: a session read, as text, JSON or one HTML page."""

from __future__ import annotations

from pathlib import Path

import click

from hereandnow.cli.options import MEGABYTE, reading_options, report_options


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@report_options(
    ("text", "json", "html", "svg"), "For the screen, for programs, as one page, or the session score alone."
)
@click.option("--all", "everything", is_flag=True, help="All moments, and the measures of the talk.")
@click.option("--session", metavar="ID", help="Which session, where the file holds several.")
@reading_options
def command(
    file: Path,
    form: str,
    output: Path | None,
    everything: bool,
    session: str | None,
    therapist: str | None,
    client: str | None,
    limit_mb: int,
) -> None:
    """Read a session and show what happened between the two people, with the words it rests on."""
    from hereandnow.cli.output import screen, write
    from hereandnow.review import open_session, review
    from hereandnow.transcripts import Limits

    limits = Limits(bytes=limit_mb * MEGABYTE)
    opened = open_session(file, therapist=therapist, client=client, session=session, limits=limits)
    read = review(opened)
    match form:
        case "json":
            from hereandnow.reports.json_report import write_json

            write(write_json(read), output, source=file)
        case "html":
            from hereandnow.reports.html import write_html

            write(write_html(read), output, source=file)
        case "svg":
            from hereandnow.reports.score import write_svg

            write(write_svg(read), output, source=file)
        case _:
            from hereandnow.reports.text import write_text

            colour, width = screen(output)
            write(write_text(read, everything=everything, colour=colour, width=width), output, source=file)
