"""Another passphrase, another recovery code: for whoever can open the keys, not for whoever passes an open desk."""

from __future__ import annotations

from typing import Any

import pytest

from hereandnow.web.vault import TRIES
from tests.web.desk import PASSPHRASE, Desk, code_in, page

NEW = "other unrelated quiet words"


def change(desk: Desk, **fields: str) -> Any:
    form = {"passphrase": PASSPHRASE, "new": NEW, "new_again": NEW, **fields}
    return desk.browser.post("/keys/", form)


def opens(desk: Desk, **secret: str) -> bool:
    desk.vault.lock()
    desk.browser.post("/unlock/", secret)
    return not desk.vault.locked


def test_after_a_change_only_the_new_passphrase_opens_the_keys(desk: Desk) -> None:
    assert "The passphrase is changed" in page(change(desk))
    assert not opens(desk, passphrase=PASSPHRASE)
    assert opens(desk, passphrase=NEW)
    assert opens(desk, recovery_code=desk.recovery_code)


def test_whoever_came_in_by_the_recovery_code_is_led_to_a_new_passphrase(locked_desk: Desk) -> None:
    answer = locked_desk.browser.post("/unlock/", {"recovery_code": locked_desk.recovery_code})
    assert answer.headers["Location"] == "/keys/"
    locked_desk.browser.sign_in()
    change(locked_desk, passphrase="", recovery_code=locked_desk.recovery_code)
    assert opens(locked_desk, passphrase=NEW)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"passphrase": "not the passphrase"}, "does not open the keys"),
        ({"passphrase": ""}, "Enter the passphrase"),
        ({"passphrase": "", "recovery_code": "0000"}, "recovery code"),
        ({"new": "short", "new_again": "short"}, "too short"),
        ({"new_again": NEW + " "}, "not the same"),
    ],
    ids=["the wrong one", "none", "a mistyped code", "a short one", "a slip"],
)
def test_a_change_that_will_not_do_is_told_why_and_changes_nothing(
    desk: Desk, fields: dict[str, str], says: str
) -> None:
    answer = page(change(desk, **fields))
    assert says in answer
    assert NEW not in answer
    assert opens(desk, passphrase=PASSPHRASE)


def test_guessing_the_passphrase_here_is_slowed_down_too(desk: Desk) -> None:
    for _ in range(TRIES):
        change(desk, passphrase="not the passphrase")  # noqa: S106 - invented
    assert "Wait a minute" in page(change(desk))


def test_a_new_recovery_code_takes_the_place_of_the_last(desk: Desk) -> None:
    refused = desk.browser.post("/keys/new-code/", {"passphrase": "not the passphrase"})
    assert "does not open the keys" in page(refused)
    assert desk.browser.get("/recovery-code/").headers["Location"] == "/"
    shown = desk.browser.post("/keys/new-code/", {"passphrase": PASSPHRASE}, follow=True)
    code = code_in(shown)
    assert code != desk.recovery_code
    assert not opens(desk, recovery_code=desk.recovery_code)
    assert opens(desk, recovery_code=code)
