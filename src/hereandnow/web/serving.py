"""Serving the desk: one process, on loopback or behind a proxy, its keys dropped when nobody works."""

from __future__ import annotations

import errno
import importlib
import ipaddress
import os
import signal
import socket
import threading
from collections.abc import Callable
from datetime import timedelta
from types import FrameType
from typing import Any

import django
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application
from waitress.server import create_server

from hereandnow.errors import CannotServe
from hereandnow.web.consent.jurisdictions import VARIABLE as JURISDICTION
from hereandnow.web.database import on_a_server
from hereandnow.web.forwarded import hearing
from hereandnow.web.home import Home, prepare_home
from hereandnow.web.reach import VARIABLE as PUBLIC_NAME
from hereandnow.web.reach import Reach
from hereandnow.web.vault import LOCK_AFTER, Vault, use
from hereandnow.web.wire import on_this_wire
from hereandnow.web.worker_process import WorkerProcess

SETTINGS = "hereandnow.web.settings"
THREADS = 4
LARGEST_REQUEST = 33 * 1024 * 1024
"""Bytes; what Django takes is less (``LARGEST_UPLOAD``), and most pages take far less (``sizes``)."""

IN_MEMORY = {
    "max_request_body_size": LARGEST_REQUEST,
    "inbuf_overflow": 2 * LARGEST_REQUEST,
    "outbuf_overflow": 2**30,
}
"""waitress would put larger forms and pages into files elsewhere, in the clear."""

LOOK_EVERY = 5.0
"""Seconds between looks at how long nobody has worked: the keys go at most so much later than the limit says."""


ON_THIS_MACHINE = Reach()


def start(
    home: Home, *, lock_after: timedelta = LOCK_AFTER, jurisdiction: str | None = None, reach: Reach | None = None
) -> Vault:
    """Make the home folder and set Django up on it; no table is opened. Raises CannotServe.

    ``jurisdiction`` and ``reach`` go before what the environment says. Beyond this machine only a desk is served that
    has had its first start, or whoever came first from outside would choose its passphrase.
    """
    if jurisdiction is not None:
        os.environ[JURISDICTION] = jurisdiction  # where the settings look, and those of processes that this one starts
    if reach is not None:
        os.environ[PUBLIC_NAME] = reach.public_name
        if reach.public_name and not home.keystore.exists():
            raise CannotServe(
                f"There is no desk in {home.folder} yet. Start it on this machine alone, with 'hereandnow serve', make "
                "the first account, stop it, and then serve others."
            )
    prepare_home(home)
    return set_up(home, lock_after=lock_after)


def set_up(home: Home, *, lock_after: timedelta = LOCK_AFTER) -> Vault:
    """Set Django up on a home folder as it is. Raises CannotServe."""
    _keep_private()
    vault = Vault(home, lock_after=lock_after)
    use(vault)
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    _try_engine()
    django.setup()
    return vault


def listen(port: int, reach: Reach = ON_THIS_MACHINE) -> socket.socket:
    """A socket at the address that is said; port 0 takes one that is free. Raises CannotServe."""
    six = ipaddress.ip_address(reach.address).version == 6
    listener = socket.socket(socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            # A port that a stopped desk has just left is free. On Windows the same option would share a taken one.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((reach.address, port))
        listener.listen()
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise CannotServe(
                f"Port {port} is taken; is the desk open already? If not, choose another with --port."
            ) from None
        if error.errno == errno.EADDRNOTAVAIL:
            raise CannotServe(
                f"This machine has no address {reach.address}; give one of its own with --address."
            ) from None
        raise CannotServe(f"Port {port} cannot be used: {error.strerror}. Choose another with --port.") from None
    return listener


def serve(
    vault: Vault, listener: socket.socket, *, ready: Callable[[str], None], reach: Reach = ON_THIS_MACHINE
) -> None:
    """Serve until the process is told to stop; ``ready`` is called with the address once pages can be had."""
    server = server_on(listener, reach)
    signal.signal(signal.SIGTERM, _stop)
    stopped = threading.Event()
    worker = WorkerProcess(vault.home, vault.tell_again)
    vault.follow(worker)
    if on_a_server(os.environ):
        vault.follow(importlib.import_module("hereandnow.web.records.sealed_postgresql.base").Hangup())
    threading.Thread(target=watch, args=(vault, stopped), daemon=True).start()
    try:
        ready(_address(listener.getsockname()[1], reach))
        worker.start()
        server.run()  # returns at Ctrl+C and at SIGTERM
    finally:
        stopped.set()
        worker.stop()
        vault.lock()
        server.close()


def server_on(listener: socket.socket, reach: Reach = ON_THIS_MACHINE) -> Any:
    """The server of the desk on that socket, not running yet."""
    desk = hearing(get_wsgi_application(), reach.proxy)
    return on_this_wire(
        create_server(
            desk,
            sockets=[listener],
            threads=THREADS,
            ident=None,
            clear_untrusted_proxy_headers=False,  # waitress would clear all; ``hearing`` leaves what the proxy says
            **IN_MEMORY,
        )
    )


def watch(vault: Vault, stopped: threading.Event, *, every: float = LOOK_EVERY) -> None:
    """Drop keys that have idled too long, also when nobody asks for a page; until ``stopped``."""
    while not stopped.wait(every):
        vault.locked  # noqa: B018 - looking drops keys that have idled too long


def _address(port: int, reach: Reach) -> str:
    if reach.public_name:
        return f"https://{reach.public_name}/"
    host = f"[{reach.address}]" if ":" in reach.address else reach.address
    return f"http://{host}:{port}/"


def _stop(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def _try_engine() -> None:
    """Raises CannotServe where the database's library is missing, or an SQLite that damages its files."""
    try:
        importlib.import_module(f"{settings.DATABASES['default']['ENGINE']}.base")
    except ImproperlyConfigured:
        raise CannotServe(
            "PostgreSQL needs packages that are not here; install them with: pip install 'hereandnow[desk,server]'"
        ) from None


def _keep_private() -> None:
    os.umask(0o077)
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a dump of memory would hold the keys
