"""``hereandnow serve``: the desk, on this machine, in the browser; or for a practice, behind its own TLS."""

from __future__ import annotations

import importlib.util
import webbrowser
from datetime import timedelta

import click

from hereandnow.errors import CannotServe

PORT = 8417
PACKAGES = (
    "allauth",
    "argon2",
    "axes",
    "cryptography",
    "csp",
    "django",
    "fido2",
    "qrcode",
    "sqlcipher3",
    "waitress",
    "whitenoise",
)


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    metavar="N",
    help="Where the desk answers on this machine; 0 takes a port that is free.",
)
@click.option("--no-browser", is_flag=True, help="Only say the address; open no browser.")
@click.option(
    "--lock-after",
    type=click.IntRange(1, 240),
    default=15,
    show_default=True,
    metavar="MINUTES",
    help="Drop the keys when nobody has worked for so long.",
)
@click.option(
    "--jurisdiction",
    type=click.Choice(("default", "US-IL", "EU")),
    help="Whose rules for consent and analysis hold; else what HEREANDNOW_JURISDICTION says, else the default.",
)
@click.option(
    "--address",
    default="127.0.0.1",
    show_default=True,
    metavar="NUMBER",
    help="Where the desk answers; beyond this machine only with the three options below.",
)
@click.option("--public-name", default="", metavar="NAME", help="The name by which others reach it: desk.example.org.")
@click.option("--i-have-tls", is_flag=True, help="A proxy before the desk speaks TLS to browsers.")
@click.option(
    "--proxy",
    default="127.0.0.1",
    show_default=True,
    metavar="NUMBER",
    help="From which address the proxy asks; it alone is believed when it says that a browser spoke TLS.",
)
def command(
    port: int,
    no_browser: bool,
    lock_after: int,
    jurisdiction: str | None,
    address: str,
    public_name: str,
    i_have_tls: bool,
    proxy: str,
) -> None:
    """Open the desk in the browser, for this machine alone. Ctrl+C closes it.

    Everything it keeps lies in the folder that HEREANDNOW_HOME names, or in your own folder for data. A practice serves
    it to others behind a proxy with TLS: --i-have-tls and --public-name.
    """
    need_packages()
    from hereandnow.web.home import find_home
    from hereandnow.web.reach import reach_of
    from hereandnow.web.serving import listen, serve, start

    reach = reach_of(address, public_name=public_name, proxy=proxy, tls=i_have_tls)

    def ready(where: str) -> None:
        click.echo(f"The desk is open at {where} (Ctrl+C closes it)")
        if not (no_browser or reach.public_name):
            webbrowser.open(where)

    with listen(port, reach) as listener:
        vault = start(find_home(), lock_after=timedelta(minutes=lock_after), jurisdiction=jurisdiction, reach=reach)
        serve(vault, listener, ready=ready, reach=reach)


def need_packages() -> None:
    """Raises CannotServe where the desk's packages are not installed."""
    if any(importlib.util.find_spec(package) is None for package in PACKAGES):
        raise CannotServe(
            "The desk needs packages that are not here; install them with: pip install 'hereandnow[desk]'"
        )
