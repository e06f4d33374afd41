"""Who gets in where: nobody, unless it was said."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from django.http import Http404, HttpRequest, HttpResponse
from django.test import RequestFactory

import hereandnow.web
from hereandnow.web.accounts.policy import policy_of
from hereandnow.web.gate import Gate
from hereandnow.web.records.access.accounts import add_first_account
from hereandnow.web.records.access.clients import add_client, client_of, clients_of, rename_client
from hereandnow.web.records.models import AccountRecord, ClientRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import PASSPHRASE, PASSWORD, Browser, Desk, code_in, page
from tests.web.routes import ADDRESSES, ROUTES, SOMEBODY, untraced

OPEN = {
    "/sign-in/",
    "/sign-in/second-step/",
    "/sign-in/passkey/",
    "/first-start/",
    "/unlock/",
    "/forgotten/",
    *[address for address in ADDRESSES if address.startswith(("/invitation/", "/new-password/", "/form/"))],
}
FIRST = {Role.CLIENT: "my", Role.SUPERVISOR: "supervision", Role.ADMINISTRATOR: "accounts"}


def account(name: str, role: Role) -> AccountRecord:
    made = AccountRecord.named(name, role=role)
    made.set_password(PASSWORD)
    made.save()
    return made


def signed_in(name: str, role: Role) -> Browser:
    account(name, role)
    browser = Browser()
    assert browser.sign_in(name).status_code == 302
    return browser


def client_id(browser: Browser, name: str = "Mr K") -> str:
    return browser.post("/", {"name": name}).headers["Location"].removeprefix("/#client-")


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_has_a_policy(address: str) -> None:
    assert policy_of(ROUTES[address].callback) is not None


def test_a_view_that_says_nothing_is_closed(desk: Desk) -> None:
    def undeclared(request: HttpRequest) -> HttpResponse:
        raise AssertionError("called")

    with pytest.raises(Http404):
        Gate(undeclared).process_view(RequestFactory().get("/"), undeclared, (), {})


@untraced
@pytest.mark.parametrize("address", [address for address in ADDRESSES if address not in OPEN])
def test_whoever_is_not_signed_in_is_asked_to(desk: Desk, address: str) -> None:
    for answer in (Browser().get(address), Browser().post(address, {"name": "Mr K"})):
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/sign-in/?next=/")
    assert ClientRecord.objects.count() == 0


@pytest.mark.parametrize("role", [Role.CLIENT, Role.SUPERVISOR, Role.ADMINISTRATOR])
@pytest.mark.parametrize("address", ["/", f"/clients/{SOMEBODY}/", f"/clients/{SOMEBODY}/name/"])
def test_a_page_of_therapists_is_not_found_by_anybody_else(desk: Desk, role: Role, address: str) -> None:
    browser = signed_in("Ben", role)
    answer = browser.get(address)
    if address == "/":  # where everybody comes in
        assert answer.headers["Location"] == f"/{FIRST[role]}/"
    else:
        assert answer.status_code == 404
    assert browser.post(address, {"name": "Mr K"}).status_code == 404
    assert ClientRecord.objects.count() == 0


@pytest.mark.parametrize("role", [Role.CLIENT, Role.SUPERVISOR])
def test_the_recovery_code_is_shown_to_those_alone_who_may_make_one(desk: Desk, role: Role) -> None:
    browser = signed_in("Ben", role)
    desk.vault.renew_recovery_code(passphrase=PASSPHRASE)
    for answer in (browser.get("/recovery-code/"), browser.post("/recovery-code/", {"written_down": "on"})):
        assert answer.status_code == 404
    assert code_in(desk.browser.get("/recovery-code/")) == desk.vault.code_to_show


def test_another_therapists_client_is_not_found_like_one_that_never_was(desk: Desk) -> None:
    anna, carla = desk.browser, signed_in("Carla", Role.THERAPIST)
    own = client_id(anna)
    never = carla.get(f"/clients/{SOMEBODY}/")
    for answer in (carla.get(f"/clients/{own}/"), carla.post(f"/clients/{own}/name/", {"name": "Hers"})):
        assert answer.status_code == 404
        assert answer.content == never.content
    assert "Mr K" not in page(carla.get("/"))
    assert "Mr K" in page(anna.get("/"))


@pytest.mark.parametrize("role", [Role.CLIENT, Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_the_door_itself_is_closed_to_other_roles(desk: Desk, role: Role) -> None:
    own = ClientRecord.objects.get(pk=client_id(desk.browser))
    other = account("Ben", role)
    own.therapist = other  # even where a row says that it is theirs
    own.save()
    assert clients_of(other) == ()
    attempts: list[Callable[[], object]] = [
        lambda: client_of(other, own.id),
        lambda: rename_client(other, own.id, "X"),
        lambda: add_client(other, "X"),
    ]
    for refused in attempts:
        with pytest.raises(Http404):
            refused()


def test_there_is_one_first_account(desk: Desk) -> None:
    with pytest.raises(Http404):
        add_first_account("Carla", PASSWORD)
    assert AccountRecord.objects.count() == 1


def test_an_account_that_was_closed_opens_nothing(desk: Desk) -> None:
    AccountRecord.objects.update(is_active=False)
    assert desk.browser.get("/").headers["Location"].startswith("/sign-in/")
    assert "do not belong together" in page(Browser().sign_in())


def test_only_the_records_know_the_database() -> None:
    root = Path(hereandnow.web.__file__).parent
    for file in [path for path in root.rglob("*.py") if path.relative_to(root).parts[0] != "records"]:
        names = {
            alias
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom)
            for alias in [node.module or ""]
        }
        assert not {name for name in names if name.startswith("django.db")}, file


def test_no_row_and_no_value_shows_a_name_where_programmers_look(desk: Desk) -> None:
    own = ClientRecord.objects.get(pk=client_id(desk.browser, "Mr Sentinel"))
    anna = AccountRecord.objects.get()
    shown = [repr(own), str(own), repr(anna), str(anna), repr(client_of(anna, own.id))]
    assert not [text for text in shown if "Sentinel" in text or "Anna" in text]
