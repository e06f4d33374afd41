"""Whoever takes the folder reads nobody's name in it."""

from __future__ import annotations

from tests.web.desk import ANNA, PASSPHRASE, PASSWORD, Browser, Desk

SENTINELS = ("Zyxwvuts Quellmann", "Zyxwvuts Later", "Zyxwvuts Locked", "Zyxwvuts Tried")
SECRETS = (*SENTINELS, ANNA, ANNA.casefold(), PASSPHRASE, PASSWORD)


def test_no_name_and_no_secret_stands_in_any_file_of_the_home(desk: Desk) -> None:
    place = desk.browser.post("/", {"name": SENTINELS[0]}).headers["Location"].removeprefix("/#client-")
    desk.browser.post(f"/clients/{place}/", {"name": SENTINELS[1]})
    Browser().sign_in(SENTINELS[3], PASSWORD)
    during = everything(desk)
    desk.vault.lock()
    desk.browser.post("/", {"name": SENTINELS[2]})
    for content in (during, everything(desk)):
        assert len(content) > 10_000
        for secret in (*SECRETS, desk.recovery_code):
            for written in (secret.encode(), secret.encode("utf-16-le"), secret.replace("-", "").encode()):
                assert written not in content, secret


def everything(desk: Desk) -> bytes:
    """The bytes of every file of the home folder, names of files before them."""
    files = [path for path in desk.vault.home.folder.rglob("*") if path.is_file()]
    return b"".join(str(path).encode() + path.read_bytes() for path in files)
