"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

MEGABYTE = 1024 * 1024


def reading_options(command: Command) -> Command:
    """Who is who, and how large a file may be."""
    command = click.option("--therapist", metavar="NAME", help="The therapist's name as the file writes it.")(command)
    command = click.option("--client", metavar="NAME", help="The client's name as the file writes it.")(command)
    return click.option(
        "--limit-mb",
        type=click.IntRange(1, 2000),
        default=20,
        show_default=True,
        metavar="MB",
        help="Files larger than this are not read.",
    )(command)


def side_by_side(command: Command) -> Command:
    """How many sessions are read at once."""
    return click.option(
        "--processes",
        type=click.IntRange(1, 64),
        metavar="N",
        help="Read so many sessions side by side; as many as there are processors, where none is said.",
    )(command)


def report_options(forms: tuple[str, ...], meaning: str) -> Callable[[Command], Command]:
    """In which form a result is written, the first where none is asked for, and where."""

    def options(command: Command) -> Command:
        place = click.Path(path_type=Path)
        command = click.option("-o", "--output", type=place, help="Write to this file instead of the screen.")(command)
        return click.option(
            "--format", "form", type=click.Choice(forms), default=forms[0], show_default=True, help=meaning
        )(command)

    return options
