"""Where things lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from hereandnow.errors import CannotServe
from hereandnow.web.home import Home, find_home, prepare_home

USER = Path.home()


@pytest.mark.parametrize(
    ("environment", "platform", "folder"),
    [
        ({"HEREANDNOW_HOME": "/data/desk"}, "linux", Path("/data/desk")),
        ({"HEREANDNOW_HOME": "~/desk"}, "linux", USER / "desk"),
        ({}, "linux", USER / ".local" / "share" / "hereandnow"),
        ({"XDG_DATA_HOME": "/data"}, "linux", Path("/data/hereandnow")),
        ({"XDG_DATA_HOME": ""}, "linux", USER / ".local" / "share" / "hereandnow"),
        ({"XDG_DATA_HOME": "data"}, "linux", USER / ".local" / "share" / "hereandnow"),
        ({}, "darwin", USER / "Library" / "Application Support" / "hereandnow"),
        ({"LOCALAPPDATA": "/app"}, "win32", Path("/app/hereandnow")),
    ],
    ids=[
        "named",
        "named from the user's folder",
        "Linux",
        "Linux with XDG",
        "XDG empty",
        "XDG not whole",
        "macOS",
        "Windows",
    ],
)
def test_the_home_folder_is_the_one_named_or_the_users_own(
    environment: dict[str, str], platform: str, folder: Path
) -> None:
    assert find_home(environment, platform).folder == folder


@pytest.mark.parametrize("named", ["", "desk", "./desk", "~nobody-of-this-name/desk"])
def test_a_folder_that_depends_on_where_one_stands_is_refused(named: str) -> None:
    with pytest.raises(CannotServe, match="whole path"):
        find_home({"HEREANDNOW_HOME": named}, "linux")


def test_a_home_that_others_could_enter_is_closed_to_them(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir(mode=0o755)
    prepare_home(Home(tmp_path / "home"))
    assert (tmp_path / "home").stat().st_mode & 0o777 == 0o700


def test_a_home_that_cannot_be_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CannotServe, match="HEREANDNOW_HOME"):
        prepare_home(Home(tmp_path / "file" / "home"))
