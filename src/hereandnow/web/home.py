"""Where everything that the program keeps lies: one folder of its own, open to nobody else."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hereandnow.errors import CannotServe

VARIABLE = "HEREANDNOW_HOME"


@dataclass(frozen=True, slots=True)
class Home:
    """The folder and what lies in it."""

    folder: Path

    @property
    def keystore(self) -> Path:
        """The wrapped keys, in a folder of their own: they are backed up, and forgotten, apart from the rest."""
        return self.folder / "keys" / "keystore.db"

    @property
    def database(self) -> Path:
        """The records: one SQLCipher file."""
        return self.folder / "records.db"

    @property
    def checkpoints(self) -> Path:
        """How far the audit had come, each time it grew: kept beside the records, so that missing rows show."""
        return self.folder / "audit" / "checkpoints.txt"

    @property
    def questionnaires(self) -> Path:
        """Questionnaires that were added: FHIR files as they came, none of them about a client."""
        return self.folder / "questionnaires"

    def remove_beginnings(self) -> None:
        """Take away keys and records that a first start could not finish; nothing was kept with them yet."""
        for path in (self.keystore, *self.folder.glob(f"{self.database.name}*")):
            path.unlink(missing_ok=True)


def find_home(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Home:
    """The folder that ``HEREANDNOW_HOME`` names, or the user's own place for data. Raises CannotServe."""
    named = environment.get(VARIABLE)
    if named is None:
        return Home(_of_the_user(environment, platform) / "hereandnow")
    try:
        folder = Path(named).expanduser()
    except RuntimeError:  # "~somebody" whom this machine does not know
        folder = Path(named)
    if not folder.is_absolute():
        raise CannotServe(f"{VARIABLE} names no folder from the root on; give a whole path, such as /home/me/desk.")
    return Home(folder)


def prepare_home(home: Home) -> None:
    """Make the folders, for the owner alone. Raises CannotServe where that cannot be."""
    try:
        for folder in (home.folder, home.keystore.parent):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.chmod(0o700)
    except OSError as error:
        raise CannotServe(
            f"{home.folder} cannot be used: {error.strerror}. Name another folder with {VARIABLE}."
        ) from error


def _of_the_user(environment: Mapping[str, str], platform: str) -> Path:
    if platform == "win32" and "LOCALAPPDATA" in environment:
        return Path(environment["LOCALAPPDATA"])
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = Path(environment.get("XDG_DATA_HOME", ""))
    # Its specification has a path that is not whole ignored.
    return named if named.is_absolute() else Path.home() / ".local" / "share"
