"""``hereandnow explain CODE|KIND``: what it means, how it is found, how reliable it is."""

from __future__ import annotations

import textwrap

import click


@click.command()
@click.argument("name", required=False, metavar="[CODE|KIND]")
def command(name: str | None) -> None:
    """Say what a code or a kind of moment means, how it is found and how reliable it is; without a name, list them."""
    from hereandnow.catalogue import KINDS, named
    from hereandnow.codebook import Code, codes

    if name is None:
        click.echo("Codes (what a turn does):")
        for code in codes().values():
            click.echo(f"  {code.name:<34} {textwrap.shorten(code.meaning, 82)}")
        click.echo("\nKinds of moment (what happened over turns):")
        for kind in KINDS.values():
            click.echo(f"  {kind.name:<34} {textwrap.shorten(kind.meaning, 82)}")
        return
    found = named(name)
    from hereandnow.reports.explanation import explain_code, explain_kind

    sections = explain_code(found) if isinstance(found, Code) else explain_kind(found)
    click.echo(found.name)
    for heading, body in sections:
        click.echo(f"\n{heading}")
        for line in body.splitlines():
            click.echo(textwrap.fill(line, 100, initial_indent="  ", subsequent_indent="  "))
