"""``hereandnow formats``: what can be read, and what each reading leaves out."""

from __future__ import annotations

import click


@click.command()
def command() -> None:
    """List the transcript formats that can be read, and what is dropped on the way."""
    from hereandnow.catalogue import FORMATS

    for form in FORMATS:
        click.echo(f"{form.name:<10} {form.title} ({', '.join(form.endings)})")
        for loss in form.loses:
            click.echo(f"{'':<10} left out: {loss}")
