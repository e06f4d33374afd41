"""Run the command line as a person does: arguments in; exit code, output and error out."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from hereandnow.cli import main


class Ran(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str


def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: object) -> Ran:
    """Run ``hereandnow`` with arguments."""
    monkeypatch.setattr("sys.argv", ["hereandnow", *map(str, arguments)])
    with pytest.raises(SystemExit) as stopped:
        main()
    out, err = capfd.readouterr()
    return Ran(int(stopped.value.code or 0), out, err)
