"""Every way into the records leaves its row (S-23): what is read, what is changed, and who is refused."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable
from types import FunctionType, ModuleType
from uuid import UUID

import pytest

from hereandnow.web.records import access
from hereandnow.web.records.models import AccountRecord, AuditRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import PASSPHRASE, PASSWORD, Browser, Desk
from tests.web.routes import SOMEBODY

WITHOUT = {
    "accounts.account_of": "who asks is in every row",
    "accounts.clients_account_open": "whether, and no words",
    "askings.needs_a_person": "whether these answers call for a person, and no words",
    "askings.unseen_answers": "whether somebody needs a person, and no words",
    "questionnaires.questionnaire_row": "a row for other modules of the door, nothing of it opened",
    "accounts.colleague_row": "a row for other modules of the door, nothing of it opened",
    "accounts.may_have_link": "whether, and no words",
    "consents.ways_to_give": "what the law of the place asks for, of nobody in particular",
    "accounts.any_account": "says only whether the first start is over",
    "clients.client_rows": "rows for other modules of the door, nothing of them opened",
    "clients.client_row": "a row for other modules of the door, nothing of it opened",
    "clients.own_row": "a row for other modules of the door, nothing of it opened",
    "clients.row_for_either": "a row for other modules of the door, nothing of it opened",
    "consents.standing": "whether, and no words",
    "erasing.tombstones_of": "a day, and nobody's name",
    "invitations.invitation_of": "until when, and no words",
    "invitations.invitations_of": "roles and dates, and no words",
    "invitations.role_of": "what a link that somebody has in hand is for",
    "my_space.may_be_shown": "whether, and no words",
    "my_space.own_id": "one's own",
    "my_space.therapist_of": "a name that the client knows",
    "days.asking_of": "one's own choice",
    "days.about": "the days of what was read, which has its row",
    "days.by_day": "puts in order what was read, which has its row",
    "check_in_links.answered_for_both": "whether, and no words",
    "check_in_links.close_links": "within telling by oneself, which has its row",
    "check_in_links.day_of": "what a link that somebody has in hand is for",
    "check_in_links.links_of": "dates, and no words",
    "check_in_links.session_on": "an id for other modules of the door, nothing opened",
    "check_ins.days_to_ask_about": "dates, and no words",
    "check_ins.new_check_ins_of": "how many wait, and no words",
    "days.new_facts_of": "how many wait, and no words",
    "days.new_own_words_of": "how many, and no words",
    "reminders.desk_sends_mail": "of the desk, and of nobody",
    "reminders.mails_of": "days and states, and no words",
    "reminders.wants_mail": "whether, and no words",
    "entries.forget_removed_entries": "what was removed is forgotten when its time is over; its removal has its row",
    "attempts.forget_removed_attempts": "what was removed is forgotten when its time is over; its removal has its row",
    "notes.forget_removed_notes": "what was removed is forgotten when its time is over; its removal has its row",
    "passkeys.address_by_name": "of the desk, and of nobody",
    "passkeys.ask_for_passkey": "a question to a browser; a wrong answer has its row, and signing in",
    "passkeys.offer_passkey": "nothing is kept yet",
    "passkeys.passkeys_of": "one's own",
    "passkeys.possible_at": "of the desk, and of nobody",
    "bringing.new_supervision_of": "how many answers wait, and no words",
    "bringing.supervisors_for": "names of colleagues, and no words",
    "passwords.asks_second_step": "what a link that somebody has in hand asks for",
    "passwords.recovery_code_is_the_way": "whether, and no words",
    "practice.exercise_row": "a row for other modules of the door, which leave one each",
    "practice.spots_in": "where there are exercises, for another module of the door, which leaves a row",
    "responses.new_answers_of": "how many answers wait, and no words",
    "second_factors.codes_rest": "a count",
    "second_factors.drop_lone_codes": "within the removal of what they stand for, which has its row",
    "second_factors.has_second_factor": "whether, and no words",
    "second_factors.offer_app": "nothing is kept yet",
    "second_factors.remove_second_factors": "within what an administrator does, which has its row",
    "second_factors.second_factors_of": "one's own",
    "sessions.entry_of": "a date and a state, and no words",
    "sessions.removed_sessions_of": "dates, and no words",
    "sessions.session_row": "a row for other modules of the door, nothing of it opened",
    "sessions.sessions_of": "dates and states, and no words",
    "sign_ins.begin": "Django's signal leaves the row",
    "sign_ins.by_password": "Django's signals leave the rows",
    "sign_ins.knows_password": "Django's signals leave the rows",
    "sign_ins.end": "Django's signal leaves the row",
    "sign_ins.end_all": "within closing an account, which has its row",
    "sign_ins.halfway": "between the two steps nobody is signed in",
    "sign_ins.prove": "the password was right once more; a wrong one has its row",
    "sign_ins.proven": "whether, and no words",
    "sign_ins.settle": "whether the sign-in stands; each page leaves its own row",
    "sign_ins.sign_ins_of": "one's own",
    "sign_ins.stand_halfway": "between the two steps nobody is signed in",
    "themes.new_theme_answers_of": "how many answers wait, and no words",
    "tries.forget_tries": "a count",
    "tries.resting": "a count",
    "tries.tried_in_vain": "a count; what was refused has its row",
}
"""Functions of the door that write no row, and why."""

Deeds = list[tuple[str, str]]


def _doors() -> dict[str, FunctionType]:
    found: dict[str, FunctionType] = {}
    for module in (
        importlib.import_module(f"{access.__name__}.{m.name}") for m in pkgutil.iter_modules(access.__path__)
    ):
        short = module.__name__.rpartition(".")[2]
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                found[f"{short}.{name}"] = function
    return found


DOORS = _doors()


def _calls(function: FunctionType) -> set[str]:
    """The names that a function calls."""
    tree = ast.parse(inspect.getsource(function))
    return {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}


def _leads_to_a_row(function: FunctionType, seen: frozenset[str] = frozenset()) -> bool:
    module: ModuleType = importlib.import_module(function.__module__)
    names = _calls(function) - seen
    if names & {"witness", "open_records"}:
        return True
    within = [getattr(module, name, None) for name in names]
    return any(
        inspect.isfunction(inner)
        and inner.__module__.startswith(access.__name__)
        and _leads_to_a_row(inner, seen | names)
        for inner in within
    )


@pytest.mark.parametrize("name", sorted(DOORS))
def test_every_function_of_the_door_leaves_a_row_or_says_why_not(name: str) -> None:
    assert _leads_to_a_row(DOORS[name]) != (name in WITHOUT)


def test_nothing_is_excused_that_is_not_there() -> None:
    assert set(WITHOUT) <= set(DOORS)


def new_rows(act: Callable[[], object]) -> Deeds:
    before = AuditRecord.objects.count()
    act()
    return list(AuditRecord.objects.filter(seq__gt=before).order_by("seq").values_list("deed", "what"))


def opened_by(desk: Desk, act: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The clients whose words were unsealed meanwhile."""
    from hereandnow.web.keys import sealing

    opened, really = set[str](), sealing.open_bytes

    def noting(key: bytes, version: int, sealed: bytes, bound: tuple[str, ...]) -> bytes:
        if bound[0] == "field":  # not a name or a session of the desk's own
            opened.add(bound[-1])
        return really(key, version, sealed, bound)

    with monkeypatch.context() as patch:
        patch.setattr(sealing, "open_bytes", noting)
        act()
    return opened


def test_each_visit_that_opens_words_leaves_a_row_about_whose_they_were(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = desk.browser.post("/", {"name": "Mr K"}).headers["Location"].removeprefix("/#client-")
    for address in ("/", f"/clients/{place}/", f"/clients/{place}/notes/", f"/clients/{place}/consents/"):
        before = AuditRecord.objects.count()
        opened = opened_by(desk, lambda address=address: desk.browser.get(address), monkeypatch)  # type: ignore[misc]
        rows = AuditRecord.objects.filter(seq__gt=before)
        assert opened == {place}, address
        assert rows.filter(client=place).exists() or rows.filter(what="caseload").exists(), address


def test_a_first_start_is_witnessed_from_its_first_step(new_desk: Desk) -> None:
    new_desk.browser.set_up()
    assert (
        list(AuditRecord.objects.order_by("seq").values_list("seq", "role", "deed", "what"))
        == [
            (1, "desk", "added", "keys"),
            (2, "therapist", "added", "account"),
            (3, "therapist", "signed in", "account"),
            (4, "therapist", "read", "recovery code"),
            (5, "therapist", "read", "recovery code"),
            (6, "therapist", "read", "caseload"),
        ][:5]
    )


def test_wrong_passphrases_are_written_down_once_the_keys_are_open(locked_desk: Desk) -> None:
    for _ in range(3):
        locked_desk.browser.unlock(passphrase="not the passphrase")  # noqa: S106 - invented
    locked_desk.clock.pass_minutes(1)
    locked_desk.browser.unlock()
    assert list(AuditRecord.objects.order_by("-seq").values_list("deed", "what", "at")[:4]) == [
        *[("refused", "keys", "1970-01-01T00:16:40.000000+00:00")] * 3,
        ("unlocked", "keys", AuditRecord.objects.filter(deed="unlocked").latest("seq").at),
    ]


def test_signing_in_and_out_failing_and_being_locked_out_are_witnessed(desk: Desk) -> None:
    anna = str(AccountRecord.objects.get().pk)
    assert new_rows(lambda: desk.browser.post("/sign-out/")) == [("signed out", "account")]
    wrong = new_rows(lambda: [Browser().sign_in(password="wrong") for _ in range(5)])  # noqa: S106 - invented
    assert sorted(wrong) == [("locked", "account")] + [("refused", "account")] * 5
    assert set(AuditRecord.objects.filter(deed="refused").values_list("thing", flat=True)) == {anna}
    assert new_rows(lambda: Browser().sign_in(name="hunter2 is my password")) == [("refused", "account")]
    assert AuditRecord.objects.latest("seq").thing == ""


@pytest.mark.parametrize(
    ("address", "fields", "deeds"),
    [
        ("/lock/", {}, [("locked", "keys")]),
        (
            "/keys/",
            {"passphrase": PASSPHRASE, "new": "other quiet words here", "new_again": "other quiet words here"},
            [("changed", "passphrase")],
        ),
        (
            "/keys/",
            {"passphrase": "wrong", "new": "other quiet words here", "new_again": "other quiet words here"},
            [("refused", "keys")],
        ),
        ("/keys/new-code/", {"passphrase": PASSPHRASE}, [("changed", "recovery code")]),
        ("/keys/new-code/", {"passphrase": "wrong"}, [("refused", "keys")]),
    ],
    ids=["lock", "passphrase", "wrong passphrase", "code", "wrong passphrase for a code"],
)
def test_what_is_done_with_the_keys_is_witnessed(
    desk: Desk, address: str, fields: dict[str, str], deeds: Deeds
) -> None:
    def act() -> None:
        desk.browser.post(address, fields)
        if desk.vault.locked:
            desk.vault.open(passphrase=PASSPHRASE)

    assert new_rows(act) == deeds


def test_whoever_asks_for_what_is_not_theirs_is_written_down(desk: Desk) -> None:
    place = desk.browser.post("/", {"name": "Mr K"}).headers["Location"].removeprefix("/#client-")
    for name, role, address in (
        ("Carla", Role.THERAPIST, f"/clients/{place}/"),
        ("Ben", Role.SUPERVISOR, f"/clients/{place}/notes/"),
    ):
        other = AccountRecord.named(name, role=role)
        other.set_password(PASSWORD)
        other.save()
        browser = Browser()
        browser.sign_in(name)
        assert new_rows(lambda b=browser, a=address: b.get(a))[-1][0] == "refused"  # type: ignore[misc]
        row = AuditRecord.objects.latest("seq")
        assert (row.actor, row.role, row.client) == (str(other.pk), role, place)
    note = UUID(int=8)
    desk.browser.get(f"/clients/{SOMEBODY}/notes/{note}/")
    row = AuditRecord.objects.latest("seq")
    assert (row.deed, row.what, row.client, row.thing) == ("refused", "note", str(SOMEBODY), str(note))


def test_where_nothing_can_be_written_down_nothing_is_shown(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import OperationalError

    desk.browser.post("/", {"name": "Mr K"})

    def full(*arguments: object, **named: object) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(AuditRecord, "save", full)
    shown = desk.browser.get("/")
    assert shown.status_code == 503
    assert b"cannot write down what is done here" in shown.content
    assert b"Mr K" not in shown.content
