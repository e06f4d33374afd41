"""Desks: one that was never started, and one after its first start, signed in."""

from __future__ import annotations

import copy
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

import django
import pytest

from hereandnow.web.database import VARIABLE
from tests.web.cluster import ASKED

os.environ["DJANGO_SETTINGS_MODULE"] = "hereandnow.web.settings"
if ASKED:
    os.environ[VARIABLE] = "postgresql:///nothing_yet"
django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.db import connections  # noqa: E402

from hereandnow.web.home import Home, prepare_home  # noqa: E402
from hereandnow.web.keys import Hardness  # noqa: E402
from hereandnow.web.parsing import parent  # noqa: E402
from hereandnow.web.vault import Vault, use  # noqa: E402
from tests.web import engine  # noqa: E402
from tests.web.desk import PASSPHRASE, Browser, Clock, Desk  # noqa: E402

QUICK = Hardness(memory=64, passes=1, lanes=1)
"""Argon2 that takes no time: what is tested here is the desk."""

SLOW = {"cipher_memory_security=ON": "cipher_memory_security=OFF", "synchronous=FULL": "synchronous=OFF"}
"""What guards against swap files and power cuts, which no test has, and would be half of the time that the tests take.

That the desk is started with them is tested by a process of its own (``test_serve``).
"""

BACKWARDS = "reverse_unordered_selects=ON"
"""Rows come backwards wherever nobody said in what order, so that nothing rests on the order they happen to have."""

A_MOMENT = timedelta(minutes=1)

parent.WALL = 60.0  # type: ignore[attr-defined]  # that module has it from another
"""Seconds for reading a file: on a machine under load a child that is nice does not answer in fifteen."""

_database: dict[str, Any] = settings.DATABASES["default"]
if not ASKED:
    _first: str = _database["OPTIONS"]["init_command"]
    for _setting, _quick in SLOW.items():
        assert _setting in _first
        _first = _first.replace(_setting, _quick)
    _database["OPTIONS"]["init_command"] = f"{_first};PRAGMA {BACKWARDS}"


@pytest.fixture(scope="session", autouse=True)
def records() -> Iterator[None]:
    """The engine of this run."""
    with engine.running():
        yield


def desk_in(folder: Path) -> Desk:
    home = Home(folder)
    prepare_home(home)
    engine.lay_out(folder)
    clock = Clock()
    vault = Vault(home, clock=clock, hardness=QUICK)
    use(vault)
    return Desk(vault, clock)


@pytest.fixture(scope="session")
def started(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The home folder of a desk after its first start, to be copied, and its recovery code."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    folder = tmp_path_factory.mktemp("started") / "home"
    desk = desk_in(folder)
    code = desk.browser.set_up()
    engine.keep(folder)
    desk.vault.lock()
    return folder, code


@pytest.fixture
def new_desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk that was never started."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    desk = desk_in(tmp_path / "home")
    yield desk
    connections.close_all()
    desk.vault.lock()


@dataclass
class SignedIn:
    """The home of a desk where Anna has just signed in, to be copied, and her browser's cookies."""

    folder: Path
    cookies: SimpleCookie
    at: datetime


def sign_in_at(home: Path, started: Path) -> SignedIn:
    """Unlock a copy of a started desk as people do, by its pages, and sign in."""
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(started, home)
    desk = desk_in(home)
    desk.browser.unlock()
    assert desk.browser.sign_in().status_code == 302
    connections.close_all()
    engine.keep(home)
    desk.vault.lock()
    return SignedIn(home, desk.browser.cookies, datetime.now(UTC))


@pytest.fixture(scope="session")
def just_signed_in(started: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Callable[[], SignedIn]:
    """Asks for a desk where Anna signed in a moment ago: she does it once a minute, not once a test."""
    home = tmp_path_factory.mktemp("signed-in") / "home"
    latest: list[SignedIn] = []

    def asked() -> SignedIn:
        if not latest or abs(datetime.now(UTC) - latest[-1].at) > A_MOMENT:
            latest.append(sign_in_at(home, started[0]))
        return latest[-1]

    return asked


@pytest.fixture
def locked_desk(started: tuple[Path, str], tmp_path: Path) -> Iterator[Desk]:
    """A desk after its first start, locked, as a restart leaves it."""
    folder, code = started
    shutil.copytree(folder, tmp_path / "home")
    desk = desk_in(tmp_path / "home")
    desk.recovery_code = code
    yield desk
    connections.close_all()
    desk.vault.lock()


@pytest.fixture
def desk(started: tuple[Path, str], just_signed_in: Callable[[], SignedIn], tmp_path: Path) -> Iterator[Desk]:
    """A desk after its first start, unlocked, Anna signed in."""
    signed_in = just_signed_in()
    shutil.copytree(signed_in.folder, tmp_path / "home")
    desk = desk_in(tmp_path / "home")
    desk.recovery_code = started[1]
    desk.browser.cookies = copy.deepcopy(signed_in.cookies)
    assert desk.vault.exists  # once seen, keys are known to be there: each page asks first, and so unlocking did
    desk.vault.open(passphrase=PASSPHRASE)
    settings.SECRET_KEY = desk.vault.keys().subkey("sessions").hex()  # as ``open_records`` sets it
    desk.vault.settle()
    yield desk
    connections.close_all()
    desk.vault.lock()


@pytest.fixture
def browser(desk: Desk) -> Browser:
    """Anna's browser."""
    return desk.browser
