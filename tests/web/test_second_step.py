"""The second step when signing in: nothing opens without it, and no code opens twice."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.test import override_settings
from django.utils import timezone

from hereandnow.errors import SealBroken
from hereandnow.web.accounts.policy import policy_of
from hereandnow.web.records.access.second_factors import second_factors_of, take_code
from hereandnow.web.records.access.tries import REST
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.roles import Role
from tests.web.codes import code_of
from tests.web.desk import PASSPHRASE, PASSWORD, Browser, Desk, page
from tests.web.my_space.making import a_client
from tests.web.people import account, anna, secret_in, set_up_app, signed_in
from tests.web.routes import ADDRESSES, ROUTES, untraced

SECOND = "/sign-in/second-step/"
NOT_RIGHT = "not right, or was used before"
TOO_MANY = "fifteen minutes"


@pytest.fixture
def app(desk: Desk) -> tuple[str, list[str]]:
    """Anna has an app: its secret, and her recovery codes."""
    return set_up_app(desk.browser)


def halfway(name: str = "Anna Berg") -> Browser:
    """A browser in which the password was right."""
    browser = Browser()
    assert "One step more" in page(browser.sign_in(name))
    return browser


def give(browser: Browser, code: str) -> Any:
    return browser.post(SECOND, {"code": code})


def is_in(browser: Browser) -> bool:
    return browser.get("/account/").status_code == 200


def test_the_password_and_a_code_of_the_app_sign_in(app: tuple[str, list[str]]) -> None:
    browser = halfway()
    assert not is_in(browser)
    assert give(browser, code_of(app[0], steps=1)).headers["Location"] == "/"
    assert is_in(browser)


@untraced
@pytest.mark.parametrize(
    "address", [address for address, route in ROUTES.items() if (policy := policy_of(route.callback)) and policy.roles]
)
def test_after_the_password_alone_no_address_is_open(app: tuple[str, list[str]], address: str) -> None:
    browser = halfway()
    for answer in (browser.get(address), browser.post(address, {"name": "Mr K"})):
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/sign-in/?next=/")


def test_a_code_without_the_password_opens_nothing(app: tuple[str, list[str]]) -> None:
    browser = Browser()
    for code in (code_of(app[0], steps=1), app[1][0]):
        assert give(browser, code).headers["Location"] == "/sign-in/"
    assert not is_in(browser)


def test_no_code_of_the_app_signs_in_twice(app: tuple[str, list[str]]) -> None:
    code = code_of(app[0], steps=1)
    give(halfway(), code)
    again = halfway()
    assert NOT_RIGHT in page(give(again, code))
    assert not is_in(again)


def test_after_a_later_code_an_earlier_one_is_worth_nothing(app: tuple[str, list[str]]) -> None:
    with time_machine.travel(timezone.now() + timedelta(minutes=5), tick=False):
        earlier, later = code_of(app[0]), code_of(app[0], steps=1)
        assert take_code(anna(), later)
        assert not take_code(anna(), earlier)


def test_the_code_that_set_the_app_up_does_not_sign_in(desk: Desk) -> None:
    with time_machine.travel(timezone.now(), tick=False):
        secret, _ = set_up_app(desk.browser)
        assert NOT_RIGHT in page(give(halfway(), code_of(secret)))


def test_a_recovery_code_signs_in_once(app: tuple[str, list[str]]) -> None:
    code = app[1][3]
    first, again = halfway(), halfway()
    assert give(first, code.replace(" ", "-")).headers["Location"] == "/"
    assert NOT_RIGHT in page(give(again, code))
    assert second_factors_of(anna()).codes_left == 9


def test_new_recovery_codes_make_the_old_ones_worthless(desk: Desk, app: tuple[str, list[str]]) -> None:
    desk.browser.post("/account/recovery-codes/")
    assert not take_code(anna(), app[1][0])


def test_five_wrong_codes_close_the_second_step_to_the_right_one_too(app: tuple[str, list[str]]) -> None:
    browser = halfway()
    answers = [give(browser, f"{number:06}") for number in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 429]
    assert TOO_MANY in page(give(halfway(), app[1][0]))
    assert TOO_MANY in page(halfway().get(SECOND))
    with time_machine.travel(timezone.now() + REST, tick=True):
        assert give(halfway(), app[1][0]).headers["Location"] == "/"


def test_codes_that_are_wrong_now_and_then_close_nothing(app: tuple[str, list[str]]) -> None:
    for day in range(1, 8):
        with time_machine.travel(timezone.now() + timedelta(days=day), tick=True):
            browser = halfway()
            assert NOT_RIGHT in page(give(browser, "000000"))
            assert is_in(browser) is False


def test_the_password_holds_for_ten_minutes_and_no_longer(app: tuple[str, list[str]]) -> None:
    browser = halfway()
    with time_machine.travel(timezone.now() + timedelta(minutes=10), tick=True):
        assert give(browser, app[1][0]).headers["Location"] == "/sign-in/"


@pytest.mark.parametrize("change", ["closed", "another password"])
def test_between_the_two_steps_the_account_may_change(app: tuple[str, list[str]], change: str) -> None:
    browser, record = halfway(), anna()
    if change == "closed":
        record.is_active = False
    else:
        record.set_password("another quiet evening")
    record.save()
    assert give(browser, app[1][0]).headers["Location"] == "/sign-in/"


def test_the_second_step_leads_to_the_page_that_was_asked_for(app: tuple[str, list[str]]) -> None:
    browser = Browser()
    browser.post("/sign-in/", {"name": "Anna Berg", "password": PASSWORD, "next": "/keys/"})
    assert browser.post(SECOND, {"code": app[1][0], "next": "/keys/"}).headers["Location"] == "/keys/"


def test_of_two_processes_one_takes_a_code(desk: Desk, app: tuple[str, list[str]], tmp_path: Path) -> None:
    script = tmp_path / "take.py"
    script.write_text(
        "import sys\n"
        "from hereandnow.web.home import Home\n"
        "from hereandnow.web.serving import start\n"
        "from pathlib import Path\n"
        "vault = start(Home(Path(sys.argv[1])))\n"
        "vault.open(passphrase=sys.argv[2])\n"
        "from hereandnow.web.records.access.second_factors import take_code\n"
        "from hereandnow.web.records.models import AccountRecord\n"
        "anna = AccountRecord.objects.get()\n"
        "print('ready', flush=True)\n"
        "sys.stdin.readline()\n"
        "print(*[take_code(anna, code) for code in sys.argv[3:]], flush=True)\n",
        encoding="utf-8",
    )
    codes = [*app[1][:4], code_of(app[0], steps=1)]
    command = [sys.executable, str(script), str(desk.vault.home.folder), PASSPHRASE, *codes]
    processes = [
        subprocess.Popen(  # noqa: S603 - our own program
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ
        )
        for _ in range(2)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    answers = [process.communicate("go\n", timeout=60)[0].split() for process in processes]
    taken = [sorted(pair) for pair in zip(*answers, strict=True)]
    assert taken == [["False", "True"]] * len(codes)


def test_no_secret_of_a_second_factor_is_kept_in_the_clear(desk: Desk, app: tuple[str, list[str]]) -> None:
    kept = str(list(Authenticator.objects.values_list("data", flat=True)))
    assert app[0].replace(" ", "") not in kept
    assert not [code for code in app[1] if code in kept or code.replace(" ", "") in kept]


def test_a_secret_that_is_offered_is_not_kept_in_the_clear_either(desk: Desk) -> None:
    secret = secret_in(desk.browser.get("/account/app/"))
    assert secret.replace(" ", "") not in str(dict(desk.browser.session))
    assert secret_in(desk.browser.get("/account/app/")) == secret


def test_a_second_factor_that_was_copied_to_another_account_opens_nothing_there(app: tuple[str, list[str]]) -> None:
    ben = account("Ben", Role.THERAPIST)
    Authenticator.objects.filter(type="totp").update(user=ben)
    with pytest.raises(SealBroken):
        take_code(ben, code_of(app[0], steps=1))


def test_a_wrong_first_code_sets_nothing_up(desk: Desk) -> None:
    desk.browser.get("/account/app/")
    assert "not right" in page(desk.browser.post("/account/app/", {"code": "000000"}))
    assert not second_factors_of(anna()).any


def test_taking_the_app_away_takes_its_recovery_codes_too(desk: Desk, app: tuple[str, list[str]]) -> None:
    desk.browser.post("/account/app/remove/")
    assert not Authenticator.objects.exists()
    assert Browser().sign_in().headers["Location"] == "/"


# Where a second factor is required.


@untraced
@pytest.mark.parametrize("role", [Role.THERAPIST, Role.SUPERVISOR, Role.ADMINISTRATOR])
@pytest.mark.parametrize("address", ADDRESSES)
def test_staff_without_a_second_factor_reach_nothing_but_setting_it_up(desk: Desk, role: Role, address: str) -> None:
    policy = policy_of(ROUTES[address].callback)
    assert policy is not None
    browser = signed_in("Ben", role)
    with override_settings(STAFF_NEEDS_SECOND_FACTOR=True):
        answers = (browser.get(address), browser.post(address, {"name": "Mr K"}))
    if policy.roles and not policy.bare:
        assert [answer.headers["Location"] for answer in answers] == ["/account/app/"] * 2
    else:
        assert "/account/app/" not in [answer.headers.get("Location") for answer in answers]


def test_what_is_open_to_them_is_their_own_account_and_the_way_out() -> None:
    bare = {
        name.partition("/")[0]
        for address, route in ROUTES.items()
        if (policy := policy_of(route.callback)) and policy.bare
        for name in [address.removeprefix("/")]
    }
    assert bare == {"account", "lock", "sign-out", "recovery-code"}


def test_with_one_everything_of_theirs_is_open(desk: Desk) -> None:
    with override_settings(STAFF_NEEDS_SECOND_FACTOR=True):
        assert desk.browser.get("/").headers["Location"] == "/account/app/"
        set_up_app(desk.browser)
        assert desk.browser.get("/").status_code == 200


def test_clients_choose_for_themselves(desk: Desk) -> None:
    mika = a_client(desk).browser
    with override_settings(STAFF_NEEDS_SECOND_FACTOR=True):
        assert [mika.get(address).status_code for address in ("/account/", "/my/")] == [200, 200]
        assert Browser().sign_in("Mika").headers["Location"] == "/"


def test_no_second_factor_is_asked_of_somebody_who_has_none(desk: Desk) -> None:
    assert AccountRecord.objects.count() == 1
    assert Browser().sign_in().headers["Location"] == "/"
