"""``hereandnow audit``: whether somebody changed what the desk wrote down of who did what."""

from __future__ import annotations

import sys

import click

from hereandnow.cli.serve import need_packages


@click.group()
def command() -> None:
    """The desk's audit: who read or changed which record, and when."""


@command.command()
def verify() -> None:
    """Check that no row of the audit was changed, moved, added, removed or cut off.

    Asks for the passphrase, or reads it from standard input where that is no terminal. It changes nothing, and the desk
    may be open meanwhile. Exit code 2 names the first row that is amiss.
    """
    need_packages()
    from hereandnow.web.home import find_home
    from hereandnow.web.serving import set_up

    vault = set_up(find_home())
    vault.refuse_without_keys()
    vault.open(passphrase=_passphrase())
    from hereandnow.web.records.verification import check_audit

    try:
        whole = check_audit()
    finally:
        vault.lock()
    click.echo(f"The audit is whole. Rows: {whole.rows:,}; checkpoints that agree: {whole.checkpoints:,}.")


def _passphrase() -> str:
    if sys.stdin.isatty():
        return str(click.prompt("Passphrase", hide_input=True, err=True))
    return sys.stdin.readline().rstrip("\r\n")
