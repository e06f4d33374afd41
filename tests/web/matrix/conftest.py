"""The world that the matrix is tried in, made once."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connections

from hereandnow.web.records.access import sign_ins
from tests.web.conftest import desk_in
from tests.web.desk import Desk
from tests.web.matrix.world import World, make_world


@pytest.fixture(scope="session")
def made_world(started: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Both households, at a desk of their own."""
    # A thousand requests that are each written to the disk for good: in memory where there is a place for it.
    shared = Path("/dev/shm")  # noqa: S108 - a folder of its own within it
    folder = Path(tempfile.mkdtemp(dir=shared)) if os.access(shared, os.W_OK) else tmp_path_factory.mktemp("world")
    shutil.copytree(started[0], folder / "home")
    desk: Desk = desk_in(folder / "home")
    desk.browser.unlock()
    yield make_world(desk, folder / "kept")
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def world(made_world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Both households, as they were made: their people have just signed in, however long ago that was."""
    monkeypatch.setattr(sign_ins, "FRESH_FOR", timedelta(days=1))
    made_world.put_back()
    yield made_world
    connections.close_all()
    made_world.desk.vault.lock()
