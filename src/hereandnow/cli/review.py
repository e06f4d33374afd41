"""``hereandnow review FILE``: a session read, as text, JSON or one HTML page."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import click

from hereandnow.cli.options import MEGABYTE, reading_options


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html", "svg"]),
    default="text",
    show_default=True,
    help="For the screen, for programs, as one page, or the session score alone.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file instead of the screen.")
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
    from hereandnow.cli.output import write
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

            on_screen = output is None and sys.stdout is not None and sys.stdout.isatty()
            colour = on_screen and "NO_COLOR" not in os.environ
            width = min(shutil.get_terminal_size().columns, 100) if on_screen else 100
            write(write_text(read, everything=everything, colour=colour, width=width), output, source=file)
