"""``hereandnow codes FILE...``: codes only, one line of JSON a session, for evaluation and research."""

from __future__ import annotations

from pathlib import Path

import click

from hereandnow.cli.options import MEGABYTE, reading_options


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl"]),
    default="jsonl",
    show_default=True,
    help="One line of JSON a session.",
)
@reading_options
def command(files: tuple[Path, ...], form: str, therapist: str | None, client: str | None, limit_mb: int) -> None:
    """Print the codes of each session: a line of JSON a session, without its words.

    A file that cannot be read is named on standard error; the others go on, and the exit code is 2 at the end.
    """
    from hereandnow.cli.output import printable, write
    from hereandnow.errors import HereAndNowError
    from hereandnow.reports.json_report import write_codes
    from hereandnow.review import annotate, open_transcripts
    from hereandnow.transcripts import Limits, session_of

    limits = Limits(bytes=limit_mb * MEGABYTE)
    failed = False
    for file in files:
        try:
            transcripts = open_transcripts(file, limits=limits)
        except HereAndNowError as error:
            click.echo(printable(f"hereandnow: {error}"), err=True)
            failed = True
            continue
        for transcript in transcripts:
            try:
                session = session_of(transcript, source=file.name, therapist=therapist, client=client)
            except HereAndNowError as error:
                click.echo(printable(f"hereandnow: {file.name}, session {transcript.id}: {error}"), err=True)
                failed = True
                continue
            write(write_codes(session, annotate(session)), None)
    if failed:
        raise SystemExit(2)
