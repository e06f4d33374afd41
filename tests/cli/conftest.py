"""One fixture: the command line with output captured."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.cli.run import Ran, run

Hereandnow = Callable[..., Ran]


@pytest.fixture
def hereandnow(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Hereandnow:
    """``hereandnow(*arguments)`` gives exit code, output and error."""
    return lambda *arguments: run(capfd, monkeypatch, *arguments)
