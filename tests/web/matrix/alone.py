"""What is about one account alone, done by two people in turn: each sees and changes their own, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction
from django.http import Http404, HttpRequest
from django.test import RequestFactory

from hereandnow.web.records.access import accounts, second_factors, sign_ins
from hereandnow.web.records.access.second_factors import SecondFactors
from hereandnow.web.records.access.tries import LIMIT, tried_in_vain
from hereandnow.web.records.models import AccountRecord, SignInRecord, TriesRecord
from hereandnow.web.records.roles import Role
from hereandnow.web.records.second_factor import secrets_of
from tests.web.codes import code_of
from tests.web.desk import PASSWORD
from tests.web.people import account


@dataclass(frozen=True)
class Person:
    """Somebody at a browser of theirs; ``code`` opens the second step of the one of the two who has an app."""

    account: AccountRecord
    request: HttpRequest
    code: str
    of_the_other: str
    """The sign-in of the other."""


@dataclass(frozen=True)
class Alone:
    """What somebody does, and for each of the two what they are told and how many factors and sign-ins they then have.

    One of them has an app, recovery codes and two sign-ins, and gave wrong codes lately. The other has one sign-in.
    """

    act: Callable[[Person], object]
    with_app: tuple[object, int, int]
    without: tuple[object, int, int]


def _settled(person: Person) -> object:
    over = sign_ins.settle(person.request)
    return over, person.request.user.is_authenticated


def _settled_after_ending(person: Person) -> object:
    SignInRecord.objects.filter(pk=person.request.session["sign_in"]).delete()
    return _settled(person)


def _settled_as_the_other(person: Person) -> object:
    person.request.session["sign_in"] = person.of_the_other
    return _settled(person)


def _settled_as_nobody(person: Person) -> object:
    person.request.user = AnonymousUser()
    return _settled(person)


def _halfway(person: Person, **changed: object) -> object:
    sign_ins.stand_halfway(person.request, person.account)
    AccountRecord.objects.filter(pk=person.account.pk).update(**changed or {"is_active": True})
    found = sign_ins.halfway(person.request)
    return found and (found.pk == person.account.pk or found.name)


def _who_asks(person: Person) -> object:
    try:
        return accounts.account_of(person.request) == person.account
    except Http404:
        return "not found"


def _nobody_asks(person: Person) -> object:
    person.request.user = AnonymousUser()
    return _who_asks(person)


def _confirmed(person: Person) -> object:
    secret = second_factors.offer_app(person.request, person.account).secret
    return second_factors.confirm_app(person.request, person.account, code_of(secret))


def _offered(person: Person) -> object:
    return len({second_factors.offer_app(person.request, person.account).secret for _ in range(2)})


def _proven(person: Person) -> object:
    person.request.session.pop("proven_at")
    before = sign_ins.proven(person.request)
    sign_ins.prove(person.request)
    return before, sign_ins.proven(person.request)


def _by_password(person: Person) -> object:
    return sign_ins.by_password(person.request, person.account.name, PASSWORD) == person.account


ALONE: dict[str, Alone] = {
    "accounts.account_of": Alone(_who_asks, (True, 2, 2), (True, 0, 1)),
    "accounts.account_of (nobody)": Alone(_nobody_asks, ("not found", 2, 2), ("not found", 0, 1)),
    "second_factors.second_factors_of": Alone(
        lambda person: second_factors.second_factors_of(person.account),
        (SecondFactors(app=True, passkeys=0, codes_left=10), 2, 2),
        (SecondFactors(app=False, passkeys=0, codes_left=0), 0, 1),
    ),
    "second_factors.has_second_factor": Alone(
        lambda person: second_factors.has_second_factor(person.account), (True, 2, 2), (False, 0, 1)
    ),
    "second_factors.offer_app": Alone(_offered, (1, 2, 2), (1, 0, 1)),
    "second_factors.confirm_app": Alone(_confirmed, (True, 2, 2), (True, 1, 1)),
    "second_factors.remove_app": Alone(
        lambda person: second_factors.remove_app(person.account), (None, 0, 2), (None, 0, 1)
    ),
    "second_factors.new_recovery_codes": Alone(
        lambda person: len(second_factors.new_recovery_codes(person.account)), (10, 2, 2), (10, 1, 1)
    ),
    "second_factors.remove_second_factors": Alone(
        lambda person: second_factors.remove_second_factors(person.account), (None, 0, 2), (None, 0, 1)
    ),
    "second_factors.take_code": Alone(
        lambda person: second_factors.take_code(person.account, person.code), (True, 2, 2), (False, 0, 1)
    ),
    "second_factors.codes_rest": Alone(
        lambda person: second_factors.codes_rest(person.account), (True, 2, 2), (False, 0, 1)
    ),
    "second_factors.drop_lone_codes": Alone(
        lambda person: second_factors.drop_lone_codes(person.account), (None, 2, 2), (None, 0, 1)
    ),
    "sign_ins.begin": Alone(
        lambda person: sign_ins.begin(person.request, person.account, browser="third"), (None, 2, 3), (None, 0, 2)
    ),
    "sign_ins.by_password": Alone(_by_password, (True, 2, 2), (True, 0, 1)),
    "sign_ins.stand_halfway": Alone(_halfway, (True, 2, 2), (True, 0, 1)),
    "sign_ins.halfway": Alone(lambda person: sign_ins.halfway(person.request), (None, 2, 2), (None, 0, 1)),
    "sign_ins.halfway (another password since)": Alone(
        lambda person: _halfway(person, password="another"),  # noqa: S106 - invented
        (None, 2, 2),
        (None, 0, 1),
    ),
    "sign_ins.halfway (closed since)": Alone(
        lambda person: _halfway(person, is_active=False), (None, 2, 2), (None, 0, 1)
    ),
    "sign_ins.end": Alone(lambda person: sign_ins.end(person.request), (None, 2, 1), (None, 0, 0)),
    "sign_ins.settle": Alone(_settled, ((None, True), 2, 2), ((None, True), 0, 1)),
    "sign_ins.settle (ended elsewhere)": Alone(_settled_after_ending, ((None, False), 2, 1), ((None, False), 0, 0)),
    "sign_ins.settle (with the other's sign-in)": Alone(
        _settled_as_the_other, ((None, False), 2, 2), ((None, False), 0, 1)
    ),
    "sign_ins.settle (nobody)": Alone(_settled_as_nobody, ((None, False), 2, 2), ((None, False), 0, 1)),
    "sign_ins.sign_ins_of": Alone(
        lambda person: [one.here for one in sign_ins.sign_ins_of(person.request, person.account)],
        ([True, False], 2, 2),
        ([True], 0, 1),
    ),
    "sign_ins.end_others": Alone(
        lambda person: sign_ins.end_others(person.request, person.account), (None, 2, 1), (None, 0, 1)
    ),
    "sign_ins.end_all": Alone(lambda person: sign_ins.end_all(person.account), (None, 2, 0), (None, 0, 0)),
    "sign_ins.change_password": Alone(
        lambda person: sign_ins.change_password(person.request, person.account, "another"), (None, 2, 1), (None, 0, 1)
    ),
    "sign_ins.prove": Alone(_proven, ((False, True), 2, 2), ((False, True), 0, 1)),
    "sign_ins.proven": Alone(lambda person: sign_ins.proven(person.request), (True, 2, 2), (True, 0, 1)),
}


def amiss(name: str) -> list[str]:
    """What is wrong when the one does it, and when the other does. Nothing of what they do is kept."""
    found = []
    for number in range(2):
        with transaction.atomic():
            people = _two_people()
            person, other = people[number], people[1 - number]
            expected = ALONE[name].without if number else ALONE[name].with_app
            before = _rows_of(other)
            said = ALONE[name].act(person)
            came = (said, *_counted(person))
            if came != expected:
                found.append(f"{person.account.name}: {came} instead of {expected}")
            if _rows_of(other) != before:
                found.append(f"{person.account.name}: something of {other.account.name} was changed")
            transaction.set_rollback(True)
    return found


def _two_people() -> tuple[Person, Person]:
    first, second = (account(name, Role.THERAPIST) for name in ("With an app", "Without"))
    secret = generate_totp_secret()
    with secrets_of(first):
        TOTP.activate(first, secret)
    second_factors.new_recovery_codes(first)
    for _ in range(LIMIT):
        tried_in_vain(f"code {first.pk}")
    _at_a_browser(first)
    asking, others = _at_a_browser(first), _at_a_browser(second)
    code = code_of(secret)
    return (
        Person(first, asking, code, others.session["sign_in"]),
        Person(second, others, code, asking.session["sign_in"]),
    )


def _at_a_browser(somebody: AccountRecord) -> HttpRequest:
    request = RequestFactory().get("/")
    request.session = SessionStore()
    request.user = AnonymousUser()
    sign_ins.begin(request, somebody, browser="first")
    return request


def _counted(person: Person) -> tuple[int, int]:
    return (
        Authenticator.objects.filter(user=person.account).count(),
        SignInRecord.objects.filter(account=person.account).count(),
    )


def _rows_of(person: Person) -> list[Any]:
    return [
        *Authenticator.objects.filter(user=person.account).order_by("pk").values_list(),
        *SignInRecord.objects.filter(account=person.account).order_by("pk").values_list(),
        *AccountRecord.objects.filter(pk=person.account.pk).values_list(),
        *TriesRecord.objects.filter(what__endswith=str(person.account.pk)).values_list(),
    ]
