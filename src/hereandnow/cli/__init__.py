"""The command line, one file a command. A command is loaded when it is called, so that ``--help`` is quick."""

from __future__ import annotations

import importlib
import sys
from typing import cast

import click

from hereandnow import __version__
from hereandnow.cli.output import printable
from hereandnow.errors import HereAndNowError

COMMANDS = ("review", "course", "practice", "codes", "measures", "serve", "audit", "explain", "formats")


class _Commands(click.Group):
    """Loads ``cli/<name>.py`` for the command of that name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return cast(click.Command, importlib.import_module(f"hereandnow.cli.{cmd_name}").command)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="hereandnow")
def _hereandnow() -> None:
    """Notice what happens between two people in a therapy session, with the words it rests on.

    Nothing leaves this machine.
    """


def main() -> None:
    """Run the command line; an error that a person can act on is one sentence on standard error, exit code 2."""
    try:
        _hereandnow()
    except HereAndNowError as error:
        click.echo(printable(f"hereandnow: {error}"), err=True)
        sys.exit(2)
    except OSError as error:
        # A full disk behind a redirection; a reader that has seen enough is dealt with by click.
        click.echo(f"hereandnow: The output cannot be written: {error.strerror}.", err=True)
        sys.exit(2)
