"""Between sessions: sentences that a client believes, words for their days, and facts about appointments."""

from __future__ import annotations

from datetime import date, timedelta

from django.utils import timezone

from hereandnow.domain import Belief, BeliefRating, Contact, FeelingNote
from hereandnow.web.records.access.entries import add
from hereandnow.web.records.models import AccountRecord, ClientRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from tests.browser.visitor import Visitor
from tests.browser.visits.my_space import _come
from tests.web.people import account
from tests.web.session.making import agree, anna, told_session

DAY = "2026-11-03"
SENTENCE = "If I ask for something, people leave."


def my_beliefs(visitor: Visitor) -> None:
    _come(visitor)
    visitor.page.get_by_role("link", name="Sentences I believe").click()
    visitor.look("my-beliefs-empty")
    visitor.fill(sentence=" ", strength="80")
    visitor.page.get_by_label("other people, or the world").check()
    visitor.press("Keep it")
    visitor.look("my-beliefs-refused")
    visitor.fill(sentence=SENTENCE, strength="80", expects="She will say that she has no time.")
    visitor.page.get_by_label("other people, or the world").check()
    visitor.press("Keep it")
    assert visitor.page.get_by_role("heading", name=SENTENCE).is_visible()
    assert visitor.page.get_by_text("Only you see this.").is_visible()
    visitor.look("my-beliefs-one")
    _beliefs()
    visitor.open("/my/beliefs/")
    visitor.look("my-beliefs")


def my_asking(visitor: Visitor) -> None:
    _come(visitor)
    _beliefs()
    visitor.open("/my/")
    assert visitor.page.get_by_role("link", name="How is it today?").is_visible()
    visitor.look("my-space-asks")
    visitor.open("/my/beliefs/")
    visitor.page.get_by_label("never; I come by myself").check()
    visitor.press("Keep my choice")
    assert visitor.page.get_by_label("never; I come by myself").is_checked()
    visitor.open("/my/")
    assert not visitor.page.get_by_role("link", name="How is it today?").is_visible()


def my_belief(visitor: Visitor) -> None:
    _come(visitor)
    _beliefs()
    visitor.open("/my/beliefs/")
    visitor.page.get_by_role("link", name="Change the words").first.click()
    visitor.look("my-belief")
    visitor.fill(sentence="If I ask for much, people leave.")
    visitor.press("Keep the change")
    assert visitor.page.get_by_role("heading", name="If I ask for much, people leave.").is_visible()


def my_belief_today(visitor: Visitor) -> None:
    _come(visitor)
    _beliefs()
    visitor.open("/my/")
    visitor.page.get_by_role("link", name="How is it today?").click()
    visitor.page.get_by_text("The numbers so far").click()
    visitor.look("my-belief-today")
    visitor.fill(strength="35")
    visitor.press("Keep the number")
    assert visitor.page.locator(".ratings").get_by_text("35", exact=True).is_visible()


def my_feelings(visitor: Visitor) -> None:
    _come(visitor)
    visitor.page.get_by_role("link", name="Words for my days").click()
    visitor.look("my-feelings-empty")
    visitor.press("Keep it")
    visitor.look("my-feelings-refused")
    visitor.page.get_by_text("Some words, if none comes").click()
    visitor.page.get_by_label("tense").check()
    visitor.page.get_by_label("hopeful").check()
    visitor.fill(own="like before an exam, small", where="throat", with_whom="my sister")
    visitor.look("my-feelings-words")
    visitor.page.get_by_label("may see this").check()
    visitor.press("Keep it")
    assert visitor.page.get_by_text("Anna Berg can see this.").is_visible()
    _feelings()
    visitor.open("/my/days/")
    visitor.look("my-feelings")


def my_feeling(visitor: Visitor) -> None:
    _come(visitor)
    _feelings()
    visitor.open("/my/days/")
    visitor.page.get_by_role("link", name="Change the words").first.click()
    visitor.look("my-feeling")
    visitor.fill(where="the back")
    visitor.press("Keep the change")
    assert visitor.page.get_by_text("the back").is_visible()


def my_appointments(visitor: Visitor) -> None:
    _come(visitor)
    visitor.page.get_by_role("link", name="My appointments").click()
    visitor.look("my-appointments-empty")
    visitor.fill(session=DAY, minutes="5")
    visitor.page.get_by_label("was", exact=True).select_option("missed")
    visitor.press("Keep it")
    visitor.look("my-appointments-refused")
    visitor.fill(minutes="", reason="My son was ill, and I could not ring in time.")
    visitor.press("Keep it")
    assert visitor.page.get_by_text("Anna Berg can see this.").is_visible()
    _facts(visitor)
    visitor.open("/my/appointments/")
    visitor.look("my-appointments")


def my_appointment(visitor: Visitor) -> None:
    _come(visitor)
    _missed()
    visitor.open("/my/appointments/")
    visitor.page.get_by_role("link", name="Change it").first.click()
    visitor.look("my-appointment")
    visitor.fill(reason="My son was ill.")
    visitor.press("Keep the change")
    assert visitor.page.get_by_text("“My son was ill.”").is_visible()


def my_entry_shown(visitor: Visitor) -> None:
    _come(visitor)
    _beliefs()
    visitor.open("/my/beliefs/")
    visitor.page.get_by_role("button", name="Keep it to myself").first.click()
    assert visitor.page.get_by_text("Only you see this.").first.is_visible()


def my_entry_before(visitor: Visitor) -> None:
    my_belief(visitor)
    visitor.press("Undo my last change")
    assert visitor.page.get_by_role("heading", name=SENTENCE).is_visible()


def my_entry_removal(visitor: Visitor) -> None:
    _come(visitor)
    _feelings()
    visitor.open("/my/days/")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="Remove").first.click()
    assert visitor.page.get_by_text("were removed here").is_visible()
    visitor.look("my-feelings-removed")


def my_entry_return(visitor: Visitor) -> None:
    my_entry_removal(visitor)
    visitor.press("Put it back")
    assert not visitor.page.get_by_text("were removed here").is_visible()


def own_words(visitor: Visitor) -> None:
    client = _come(visitor)
    visitor.press("Sign out")
    visitor.sign_in()
    visitor.open(f"/clients/{client}/")
    visitor.page.get_by_role("link", name="Sentences and days").click()
    visitor.look("own-words-empty")
    _beliefs()
    _feelings()
    visitor.open(f"/clients/{client}/own-words/")
    assert visitor.page.get_by_role("heading", name=SENTENCE).is_visible()
    visitor.look("own-words")


def scheduling(visitor: Visitor) -> None:
    client = visitor.client().id
    agree(client, *Purpose)
    told_session(client)
    visitor.open(f"/clients/{client}/")
    visitor.look("client-late-or-moved")
    visitor.page.get_by_role("link", name="late or moved?").click()
    assert visitor.page.locator("[name=session]").input_value() == "2026-11-03"
    visitor.look("scheduling-empty")
    visitor.fill(minutes="10", reason="The bus.")
    visitor.press("Keep the fact")
    assert visitor.page.get_by_text("10 minutes").is_visible()
    visitor.fill(session="2026-11-03", minutes="4")
    visitor.page.get_by_label("was", exact=True).select_option("missed")
    visitor.press("Keep the fact")
    visitor.look("scheduling-refused")
    _facts(visitor)
    ClientRecord.objects.filter(pk=client).update(account=account("Mika", Role.CLIENT))
    _missed()
    visitor.open("/")
    visitor.look("caseload-appointment")
    visitor.open(f"/clients/{client}/")
    visitor.look("client-appointment")
    visitor.page.get_by_role("link", name="wrote down something about an appointment").click()
    assert visitor.page.get_by_text("(new)").is_visible()
    visitor.look("scheduling")


def scheduling_fact(visitor: Visitor) -> None:
    client = visitor.client().id
    _facts(visitor)
    visitor.open(f"/clients/{client}/appointments/")
    visitor.page.get_by_role("link", name="Put it right").first.click()
    visitor.look("scheduling-fact")
    visitor.fill(reason="The train, after all.")
    visitor.press("Keep the change")
    assert visitor.page.locator(".facts").get_by_text("The train, after all.").is_visible()


def scheduling_before(visitor: Visitor) -> None:
    scheduling_fact(visitor)
    visitor.press("Undo the last change")
    assert not visitor.page.get_by_text("The train, after all.").is_visible()


def scheduling_removal(visitor: Visitor) -> None:
    client = visitor.client().id
    _facts(visitor)
    visitor.open(f"/clients/{client}/appointments/")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="Remove").first.click()
    assert visitor.page.get_by_text("A fact was removed.").is_visible()
    visitor.look("scheduling-removed")


def scheduling_return(visitor: Visitor) -> None:
    scheduling_removal(visitor)
    visitor.press("Put it back")
    assert not visitor.page.get_by_text("A fact was removed.").is_visible()


def _own() -> tuple[AccountRecord, ClientRecord]:
    client = ClientRecord.objects.select_related("account").get()
    assert client.account is not None
    return client.account, client


def _beliefs() -> None:
    """Two sentences that the therapist may see, one rated five times and the other once."""
    account, client = _own()
    today = timezone.localdate()
    days = [today - timedelta(days=ago) for ago in (190, 150, 96, 60, 24)]
    ratings = tuple(BeliefRating(day, strength) for day, strength in zip(days, (85, 90, 70, 70, 45), strict=True))
    expects = "She will say that she has no time, and be cooler afterwards."
    add(account, client.id, Belief(sentence=SENTENCE, about="others", expects=expects, ratings=ratings))
    once = (BeliefRating(today - timedelta(days=3), 60),)
    add(account, client.id, Belief(sentence="I am too much for people.", about="self", ratings=once))


def _feelings() -> None:
    account, client = _own()
    today = timezone.localdate()
    for ago, words, where, with_whom in (
        (0, ("like before an exam", "tense"), "throat", "my sister, on the phone"),
        (0, ("relieved",), "", ""),
        (4, ("heavy", "a stone", "tired"), "belly", "alone"),
        (40, ("glad", "proud"), "", "A."),
    ):
        note = FeelingNote(date=today - timedelta(days=ago), words=words, where=where, with_whom=with_whom)
        add(account, client.id, note)


def _missed() -> None:
    account, client = _own()
    day = date.fromisoformat(DAY)
    add(
        account,
        client.id,
        Contact(what="missed", date=day, session=day, reason="My son was ill, and I could not ring."),
    )


def _facts(visitor: Visitor) -> None:
    """Six sessions with their bookings, the last of them late, and a session cancelled by each of the two."""
    client = ClientRecord.objects.get()
    agree(client.id, *Purpose)
    for day in (2, 9, 16, 23):
        told_session(client.id, day=day)
    first = timezone.localdate().replace(year=2026, month=11, day=2)
    for week, waited in enumerate((1, 2, 1, 9)):
        session = first + timedelta(weeks=week)
        offered = session - timedelta(days=12)
        told = Contact(what="booked", date=offered + timedelta(days=waited), session=session, offered=offered)
        add(anna(), client.id, told)
    second = first + timedelta(weeks=1)
    moved = Contact(what="moved", date=second - timedelta(days=2), session=second, by="therapist", reason="A training.")
    late = Contact(what="late", date=second, session=second, minutes=10, reason="The bus did not come.")
    for fact in (moved, late):
        add(anna(), client.id, fact)


VISITS = {
    "my_beliefs": my_beliefs,
    "my_asking": my_asking,
    "my_belief": my_belief,
    "my_belief_today": my_belief_today,
    "my_feelings": my_feelings,
    "my_feeling": my_feeling,
    "my_appointments": my_appointments,
    "my_appointment": my_appointment,
    "my_entry_shown": my_entry_shown,
    "my_entry_before": my_entry_before,
    "my_entry_removal": my_entry_removal,
    "my_entry_return": my_entry_return,
    "own_words": own_words,
    "scheduling": scheduling,
    "scheduling_fact": scheduling_fact,
    "scheduling_before": scheduling_before,
    "scheduling_removal": scheduling_removal,
    "scheduling_return": scheduling_return,
}
