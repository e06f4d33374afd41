"""A client's own pages."""

from __future__ import annotations

from uuid import UUID

from hereandnow.web.records.access.consents import Purpose
from hereandnow.web.records.access.responses import share_moment
from hereandnow.web.records.models import ClientRecord, ShareRecord
from hereandnow.web.records.roles import Role
from tests.browser.visitor import Visitor
from tests.web.desk import PASSWORD
from tests.web.my_space.making import moments_of
from tests.web.people import account
from tests.web.session.making import agree, anna, read_session

WORDING = (
    "I noticed that you said sorry several times, where I saw no reason to.\n\n"
    "What would it be like to come a minute late and leave it at that?"
)


def my_space(visitor: Visitor) -> None:
    _come(visitor)
    visitor.look("my-space-empty")
    _share(_client())
    visitor.open("/my/")
    visitor.look("my-space")


def my_answer(visitor: Visitor) -> None:
    _come(visitor, shares=True)
    visitor.page.get_by_role("link", name="Say it in my own words").first.click()
    visitor.fill(words="It was more than that.", correction="I say sorry before anybody else can.")
    visitor.page.get_by_label("It is more complicated").check()
    visitor.page.get_by_label("I would like to talk about it next time").check()
    visitor.look("my-answer")
    visitor.press("Keep my answer")
    assert visitor.page.get_by_text("I say sorry before anybody else can.").is_visible()
    visitor.look("my-space-answered")


def my_mark(visitor: Visitor) -> None:
    _come(visitor, shares=True)
    first = visitor.page.locator(".shared-one").first
    for name in ("It fits", "Talk about it next time"):
        with visitor.page.expect_navigation():
            first.get_by_role("button", name=name, exact=True).click()
        assert first.get_by_role("button", name=name, exact=True).get_attribute("aria-pressed") == "true"
    with visitor.page.expect_navigation():
        first.get_by_role("button", name="Hide it").click()
    visitor.page.get_by_text("1 hidden by you").click()
    visitor.look("my-space-hidden")
    visitor.press("Show it again")
    assert not visitor.page.get_by_text("hidden by you").is_visible()


def my_answer_before(visitor: Visitor) -> None:
    my_answer(visitor)
    visitor.press("Undo my last change")
    assert not visitor.page.get_by_text("I say sorry before anybody else can.").is_visible()


def about_me(visitor: Visitor) -> None:
    client = _come(visitor)
    visitor.page.get_by_role("link", name="About me").click()
    visitor.look("about-me-empty")
    visitor.fill(matters="That nobody is left alone.\nMy grandmother had it from hers.", misread="That I am shy.")
    visitor.press("Keep it")
    visitor.look("about-me")
    visitor.press("Let Anna Berg see it")
    visitor.press("Sign out")
    visitor.sign_in()
    visitor.open(f"/clients/{client}/")
    assert visitor.page.get_by_text("My grandmother had it from hers.").is_visible()
    visitor.look("client-about")


def about_me_before(visitor: Visitor) -> None:
    _come(visitor)
    visitor.open("/my/about-me/")
    visitor.fill(matters="First.")
    visitor.press("Keep it")
    visitor.press("Undo my last change")
    assert visitor.page.locator("[name=matters]").input_value() == ""


def about_me_shown(visitor: Visitor) -> None:
    _come(visitor)
    visitor.open("/my/about-me/")
    visitor.press("Let Anna Berg see it")
    visitor.press("Keep it to myself again")
    assert visitor.page.get_by_text("Only you see this.").is_visible()


def my_lookers(visitor: Visitor) -> None:
    _come(visitor, shares=True)
    visitor.page.get_by_role("link", name="Who has looked").click()
    visitor.look("my-lookers")
    assert visitor.page.get_by_text("shared something from a session").is_visible()


def lookers(visitor: Visitor) -> None:
    visitor.open(f"/clients/{visitor.client().id}/consents/")
    visitor.page.get_by_role("link", name="Who has looked at this record").click()
    visitor.look("lookers")
    assert visitor.page.get_by_text("began this record").is_visible()


def my_data(visitor: Visitor) -> None:
    _come(visitor)
    visitor.page.get_by_role("link", name="My data").click()
    visitor.look("my-data")


def my_copy(visitor: Visitor) -> None:
    _come(visitor, shares=True)
    visitor.open("/my/data/")
    with visitor.page.expect_download() as download:
        visitor.page.get_by_role("button", name="Take a copy").click()
    assert download.value.suggested_filename == "my-data.zip"


def my_deletion(visitor: Visitor) -> None:
    _come(visitor, shares=True)
    visitor.open("/my/data/")
    visitor.page.get_by_role("link", name="What goes and what stays").click()
    visitor.look("my-deletion")
    visitor.fill(password="not the password")  # noqa: S106 - invented
    visitor.press("Delete everything for good")
    visitor.look("my-deletion-refused")
    visitor.fill(password=PASSWORD)
    visitor.press("Delete everything for good")
    assert visitor.heading() == "Deleted"
    visitor.look("my-data-deleted")


def tombstone(visitor: Visitor) -> None:
    my_deletion(visitor)
    visitor.sign_in()
    visitor.look("caseload-tombstone")
    visitor.press("I have seen it")
    assert not visitor.page.get_by_text("A client deleted").is_visible()


def my_consents(visitor: Visitor) -> None:
    _come(visitor, shares=True)
    visitor.page.get_by_role("link", name="What I agreed to").click()
    visitor.look("my-consents")
    visitor.press("No, thanks, to all, and remove this")
    visitor.look("my-consents-no-to-all")


def my_consent(visitor: Visitor) -> None:
    _come(visitor, agreed=())
    visitor.page.get_by_role("link", name="What I agreed to").first.click()
    visitor.page.get_by_role("link", name="May your therapist show you here").click()
    visitor.look("my-consent")
    visitor.press("Yes")
    assert visitor.page.locator(".yes").count() == 1


def my_several_consents(visitor: Visitor) -> None:
    _come(visitor, agreed=(Purpose.RECORD,))
    visitor.open("/my/consents/")
    visitor.page.get_by_role("link", name="All questions on one page").click()
    visitor.look("my-consents-several")
    visitor.page.get_by_label("May your therapist show you here").check()
    visitor.press("Yes to what I ticked")
    assert visitor.page.locator(".yes").count() == 2


def my_consent_taken_back(visitor: Visitor) -> None:
    _come(visitor, shares=True)
    visitor.open("/my/consents/share/")
    visitor.look("my-consent-given")
    visitor.page.get_by_role("link", name="Take my yes back").click()
    visitor.look("my-consent-take-back")
    visitor.press("Take it back, and remove this")
    visitor.look("my-consent-taken-back")
    visitor.open("/my/")
    assert visitor.page.locator(".shared-one").count() == 0
    visitor.look("my-space-not-agreed")


def _come(visitor: Visitor, *, shares: bool = False, agreed: tuple[Purpose, ...] = tuple(Purpose)) -> UUID:
    """Sign in as a client of Anna's, before their own page."""
    client = visitor.client().id
    ClientRecord.objects.filter(pk=client).update(account=account("Mika", Role.CLIENT))
    agree(client, *agreed)
    if shares:
        _share(client)
    visitor.press("Sign out")
    visitor.sign_in("Mika")
    assert visitor.heading() == "My space"
    return client


def _client() -> UUID:
    return ClientRecord.objects.get().id


def _share(client: UUID) -> None:
    """Two things, of the first and the last kind that were found, each with words of the client's."""
    session = read_session(client)
    found = [m for m in moments_of(session) if any(e.turn.speaker == "client" for e in m.evidence)]
    for moment in (found[0], found[-1]):
        share_moment(anna(), session, moment.id, wording=WORDING, quotes=(0,))
    assert ShareRecord.objects.count() == 2


VISITS = {
    "my_space": my_space,
    "my_answer": my_answer,
    "my_mark": my_mark,
    "my_answer_before": my_answer_before,
    "about_me": about_me,
    "about_me_before": about_me_before,
    "about_me_shown": about_me_shown,
    "my_lookers": my_lookers,
    "lookers": lookers,
    "my_data": my_data,
    "my_copy": my_copy,
    "my_deletion": my_deletion,
    "tombstone": tombstone,
    "my_consents": my_consents,
    "my_several_consents": my_several_consents,
    "my_consent": my_consent,
    "my_consent_taken_back": my_consent_taken_back,
}
