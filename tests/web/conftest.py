"""Desks: one that was never started, and one after its first start, signed in."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import django
import pytest

os.environ["DJANGO_SETTINGS_MODULE"] = "hereandnow.web.settings"
django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.db import connections  # noqa: E402

from hereandnow.web.home import Home, prepare_home  # noqa: E402
from hereandnow.web.keys import Hardness  # noqa: E402
from hereandnow.web.vault import Vault, use  # noqa: E402
from tests.web.desk import Browser, Clock, Desk  # noqa: E402

QUICK = Hardness(memory=64, passes=1, lanes=1)
"""Argon2 that takes no time: what is tested here is the desk."""


def desk_in(folder: Path) -> Desk:
    home = Home(folder)
    prepare_home(home)
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
def desk(locked_desk: Desk) -> Desk:
    """A desk after its first start, unlocked, Anna signed in."""
    locked_desk.browser.unlock()
    assert locked_desk.browser.sign_in().status_code == 302
    return locked_desk


@pytest.fixture
def browser(desk: Desk) -> Browser:
    """Anna's browser."""
    return desk.browser
