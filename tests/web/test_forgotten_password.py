"""The way back for a forgotten password, and what it opens to whoever helps: nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.contrib.auth.hashers import make_password
from django.http import Http404
from django.utils import timezone

from hereandnow.errors import NoWayBack, OwnAccount
from hereandnow.web.keys.recovery import write_code
from hereandnow.web.records.access import accounts as accounts_door
from hereandnow.web.records.access import passwords as door
from hereandnow.web.records.access.second_factors import has_second_factor, new_recovery_codes
from hereandnow.web.records.access.tries import LIMIT, WRONG_LINKS
from hereandnow.web.records.models import AccountRecord, AuditRecord, ClientRecord, PasswordLinkRecord, SignInRecord
from hereandnow.web.records.roles import Role
from tests.web.codes import code_of
from tests.web.desk import ANNA, PASSWORD, Browser, Desk, page
from tests.web.my_space.making import a_client
from tests.web.people import account, anna, link_in, set_up_app, signed_in

NEW = "another evening in november"
CHOSEN = {"password": NEW, "password_again": NEW}
OVER = "not open any more"


@pytest.fixture
def ben(desk: Desk) -> AccountRecord:
    """A therapist with a second step, who forgot the password."""
    browser = signed_in("Ben", Role.THERAPIST)
    set_up_app(browser)
    return AccountRecord.objects.called("Ben").get()


@pytest.fixture
def codes(desk: Desk, ben: AccountRecord) -> list[str]:
    """His recovery codes."""
    return list(new_recovery_codes(ben))


def link_for(desk: Desk, record: AccountRecord) -> str:
    return link_in(desk.browser.post(f"/accounts/{record.pk}/new-password/"))


def choose(link: str, **fields: str) -> Any:
    return Browser().post(link, {**CHOSEN, **fields})


def known(name: str, password: str = NEW) -> bool:
    """Whether name and password belong together, a second step aside."""
    return "do not belong together" not in page(Browser().sign_in(name, password))


# A link from whoever looks after accounts.


def test_with_the_link_and_the_second_step_another_password_is_chosen(
    desk: Desk, ben: AccountRecord, codes: list[str]
) -> None:
    link = link_for(desk, ben)
    assert "Code of your second step" in page(Browser().get(link))
    assert "The new password stands" in page(choose(link, code=codes[0]))
    assert (known("Ben"), known("Ben", PASSWORD)) == (True, False)
    assert has_second_factor(ben)
    assert not SignInRecord.objects.filter(account=ben).exists()
    assert "One step more" in page(Browser().sign_in("Ben", NEW))


@pytest.mark.parametrize("code", ["", "000000", "12345 67890"], ids=["none", "a guess", "a guess at a recovery code"])
def test_the_link_alone_changes_nothing(desk: Desk, ben: AccountRecord, code: str) -> None:
    answer = choose(link_for(desk, ben), code=code)
    assert "The new password stands" not in page(answer)
    assert NEW not in page(answer)
    assert known("Ben", PASSWORD)


def test_whoever_takes_the_second_step_away_gets_no_link_and_has_made_none(desk: Desk, ben: AccountRecord) -> None:
    link = link_for(desk, ben)
    desk.browser.post(f"/accounts/{ben.pk}/second-factor/")
    assert OVER in page(choose(link))
    assert OVER in page(choose(link, code="000000"))
    answer = page(desk.browser.post(f"/accounts/{ben.pk}/new-password/"))
    assert "No link can be made" in answer
    assert known("Ben", PASSWORD)


@pytest.mark.parametrize("role", [Role.THERAPIST, Role.SUPERVISOR])
def test_for_an_account_that_opens_words_without_a_second_step_no_link_is_made(desk: Desk, role: Role) -> None:
    carla = account("Carla", role)
    assert "No link can be made" in page(desk.browser.get(f"/accounts/{carla.pk}/new-password/"))
    with pytest.raises(NoWayBack):
        door.link_for_colleague(anna(), carla.pk)
    assert not PasswordLinkRecord.objects.exists()


def test_an_administrator_without_one_gets_a_link(desk: Desk) -> None:
    dora = account("Dora", Role.ADMINISTRATOR)
    link = link_for(desk, dora)
    assert "second step" not in page(Browser().get(link))
    choose(link)
    assert known("Dora")


def test_an_administrator_is_let_into_nobodys_words_by_anything_there_is_to_do(desk: Desk, ben: AccountRecord) -> None:
    dora = signed_in("Dora", Role.ADMINISTRATOR)
    place = f"/accounts/{ben.pk}"
    for deeds in (["new-password", "second-factor"], ["second-factor", "new-password"]):
        for deed in deeds:
            answer = dora.post(f"{place}/{deed}/")
            if "code link" in page(answer):
                choose(link_in(answer))
        assert not known("Ben")
    assert known("Ben", PASSWORD)


def test_five_wrong_codes_make_the_link_void(desk: Desk, ben: AccountRecord, codes: list[str]) -> None:
    link = link_for(desk, ben)
    for _ in range(LIMIT):
        choose(link, code="000000")
    assert OVER in page(choose(link, code=codes[0]))
    assert AuditRecord.objects.filter(deed="refused", what="second step", thing=ben.pk).count() == LIMIT


def test_a_second_step_that_is_set_up_meanwhile_is_not_passed_by(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = signed_in("Dora", Role.ADMINISTRATOR)
    link = link_for(desk, AccountRecord.objects.called("Dora").get())

    def slowly(password: str) -> str:
        set_up_app(browser)
        return make_password(password)

    monkeypatch.setattr(door, "make_password", slowly)
    assert OVER in page(choose(link))
    assert not known("Dora")


def test_a_link_is_over_after_a_day_when_used_and_when_there_is_another(desk: Desk) -> None:
    dora = account("Dora", Role.ADMINISTRATOR)
    first, second = link_for(desk, dora), link_for(desk, dora)
    assert OVER in page(Browser().get(first))
    with time_machine.travel(timezone.now() + door.OPEN_FOR, tick=True):
        assert OVER in page(Browser().get(second))
    with time_machine.travel(timezone.now() + door.OPEN_FOR - timedelta(minutes=1), tick=True):
        assert Browser().get(second).status_code == 200
    choose(second)
    for answer in (Browser().get(second), choose(second), Browser().get("/new-password/" + "x" * 43 + "/")):
        assert (answer.status_code, OVER in page(answer)) == (410, True)


@pytest.mark.parametrize("whose", ["Dora", ANNA], ids=["its account", "whoever made it"])
def test_a_link_is_void_where_somebody_was_closed(desk: Desk, whose: str) -> None:
    link = link_for(desk, account("Dora", Role.ADMINISTRATOR))
    AccountRecord.objects.called(whose).update(is_active=False)
    assert OVER in page(choose(link))
    AccountRecord.objects.update(is_active=True)
    assert not known("Dora")


def test_of_the_link_only_a_hash_is_kept_and_the_page_names_nobody(desk: Desk) -> None:
    link = link_for(desk, account("Dora", Role.ADMINISTRATOR))
    assert link.split("/")[2] not in str(vars(PasswordLinkRecord.objects.get()))
    shown = Browser().get(link)
    assert "Dora" not in page(shown)
    assert ANNA not in page(shown)
    assert shown.headers["Cache-Control"] == "no-store"


def test_opening_the_page_uses_nothing_up(desk: Desk) -> None:
    link = link_for(desk, account("Dora", Role.ADMINISTRATOR))
    assert [Browser().get(link).status_code for _ in range(5)] == [200] * 5
    choose(link)
    assert known("Dora")


def test_links_that_open_nothing_have_to_rest_after_a_while(desk: Desk) -> None:
    browser = Browser()
    found = [browser.get(f"/new-password/{number:043}/").status_code for number in range(WRONG_LINKS + 1)]
    assert found == [410] * WRONG_LINKS + [429]


def test_it_is_witnessed_and_holds_no_word(desk: Desk) -> None:
    dora = account("Dora", Role.ADMINISTRATOR)
    choose(link_for(desk, dora))
    rows = AuditRecord.objects.filter(what__startswith="password").order_by("seq")
    assert list(rows.values_list("actor", "deed", "what")) == [
        (str(anna().pk), "added", "password link"),
        (str(dora.pk), "changed", "password"),
    ]


def test_nobody_makes_a_link_for_themselves_or_for_a_client_of_somebodys(desk: Desk) -> None:
    mika = a_client(desk)
    for one in (anna(), mika.account):
        assert desk.browser.post(f"/accounts/{one.pk}/new-password/").status_code == 404
    with pytest.raises(OwnAccount):
        door.link_for_colleague(anna(), anna().pk)


def test_whoever_forgot_and_tried_too_often_need_not_wait(desk: Desk) -> None:
    dora = account("Dora", Role.ADMINISTRATOR)
    for _ in range(5):
        Browser().sign_in("Dora", "not this one either")
    assert Browser().sign_in("Dora").status_code == 429
    choose(link_for(desk, dora))
    assert Browser().sign_in("Dora", NEW).status_code == 302


# A link for a client, from their therapist.


def test_a_therapist_makes_a_link_for_a_client_and_the_client_sees_that(desk: Desk) -> None:
    mika = a_client(desk)
    assert "forgotten the password" in page(desk.browser.get(f"/clients/{mika.id}/invitation/"))
    choose(link_in(desk.browser.post(f"/clients/{mika.id}/new-password/")))
    mine = Browser()
    assert mine.sign_in("Mika", NEW).status_code == 302
    seen = page(mine.get("/my/who-has-looked/"))
    assert "made a link to a new password" in seen
    assert "chose a new password" in seen


def test_a_clients_second_step_is_asked_for_too(desk: Desk) -> None:
    mika = a_client(desk)
    secret, _codes = set_up_app(mika.browser)
    link = link_in(desk.browser.post(f"/clients/{mika.id}/new-password/"))
    choose(link)
    assert not known("Mika")
    choose(link, code=code_of(secret, steps=1))
    assert known("Mika")


def test_for_a_client_without_an_open_account_there_is_no_link(desk: Desk) -> None:
    mika = a_client(desk)
    desk.browser.post(f"/clients/{mika.id}/account/close/")
    for _closed_and_none in range(2):
        assert desk.browser.post(f"/clients/{mika.id}/new-password/").status_code == 404
        with pytest.raises(Http404):
            door.link_for_client(anna(), mika.id)
        ClientRecord.objects.update(account=None)


# The recovery code, where nobody could make a link.


def by_paper(paper: str, **fields: str) -> Any:
    return Browser().post("/forgotten/", {**CHOSEN, "recovery_code": paper, **fields})


def test_the_sign_in_page_says_what_to_do(desk: Desk) -> None:
    assert "/forgotten/" in page(Browser().get("/sign-in/"))
    assert "Ask your therapist for a link" in page(Browser().get("/forgotten/"))


def test_where_one_person_works_the_recovery_code_is_the_way(desk: Desk) -> None:
    a_client(desk)
    assert "The new password stands" in page(by_paper(desk.recovery_code))
    assert (known(ANNA), known(ANNA, PASSWORD)) == (True, False)
    assert desk.browser.get("/").status_code == 302
    desk.vault.lock()
    assert Browser().post("/unlock/", {"passphrase": "", "recovery_code": desk.recovery_code}).status_code == 302


@pytest.mark.parametrize("code", ["", "VWKB-T0MR", "0000-0000-0000-0000-0000-0000-0000-0000-0000"])
def test_a_code_that_is_not_the_papers_changes_nothing(desk: Desk, code: str) -> None:
    by_paper(code)
    assert known(ANNA, PASSWORD)


def test_the_passphrase_does_not_stand_for_the_paper(desk: Desk) -> None:
    by_paper("four unrelated quiet words")
    Browser().post("/forgotten/", {**CHOSEN, "passphrase": "four unrelated quiet words", "recovery_code": ""})
    assert known(ANNA, PASSWORD)


def test_the_second_step_stays_and_is_asked_for(desk: Desk) -> None:
    secret, _codes = set_up_app(desk.browser)
    for code in ("", "000000"):
        assert "This code is not right" in page(by_paper(desk.recovery_code, code=code))
    by_paper(desk.recovery_code, code=code_of(secret, steps=1))
    assert known(ANNA)
    assert has_second_factor(anna())


def test_after_five_wrong_codes_the_right_one_waits_beside_the_paper_too(desk: Desk) -> None:
    secret, _codes = set_up_app(desk.browser)
    for _ in range(LIMIT):
        by_paper(desk.recovery_code, code="000000")
    by_paper(desk.recovery_code, code=code_of(secret, steps=1))
    assert known(ANNA, PASSWORD)


@pytest.mark.parametrize("role", [Role.THERAPIST, Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_where_others_work_the_paper_alone_opens_nobodys_words(desk: Desk, role: Role) -> None:
    account("Carla", role)
    assert "recovery_code" not in page(Browser().get("/forgotten/"))
    by_paper(desk.recovery_code)
    assert known(ANNA, PASSWORD)


def test_whoever_looks_after_accounts_alone_needs_paper_and_second_step(desk: Desk) -> None:
    account("Carla", Role.THERAPIST)
    secret, _codes = set_up_app(desk.browser)
    by_paper(desk.recovery_code)
    assert known(ANNA, PASSWORD)
    by_paper(desk.recovery_code, code=code_of(secret, steps=1))
    assert known(ANNA)


def test_somebody_who_was_closed_is_nobody_to_ask(desk: Desk) -> None:
    dora = account("Dora", Role.ADMINISTRATOR)
    assert not door.recovery_code_is_the_way()
    accounts_door.close_account(anna(), dora.pk)
    assert door.recovery_code_is_the_way()


def test_wrong_papers_are_counted_with_the_other_wrong_tries(desk: Desk) -> None:
    wrong = write_code(bytes(20))
    answers = [page(by_paper(wrong)) for _ in range(6)]
    assert "Too many wrong tries" in answers[5]
    assert "Too many wrong tries" in page(by_paper(desk.recovery_code))
    assert AuditRecord.objects.filter(deed="refused", what="keys").count() == 5
    assert known(ANNA, PASSWORD)
