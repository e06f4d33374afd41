"""From nothing to a first shared moment: the client's page says what comes next, one step at a time."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

import pytest

from hereandnow.web.pages.client.next_step import Step, next_step
from hereandnow.web.records.access.consents import How, Purpose, consents_of, give, withdraw
from hereandnow.web.records.access.course import Meeting
from hereandnow.web.records.access.responses import share_moment
from hereandnow.web.records.access.sessions import SessionState
from tests.web.desk import Desk, page
from tests.web.my_space.making import moments_of
from tests.web.session.making import anna, client_of, read_session
from tests.web.test_course import meeting

DAY = date(2026, 11, 3)
YES, NO, UNASKED = "yes", "no", "not asked"


@pytest.fixture
def client(desk: Desk) -> UUID:
    """Anna's client, of whom nothing is here but a name."""
    return client_of(desk, "Mr K")


def say(client: UUID, purpose: Purpose, answer: str) -> None:
    if answer == YES:
        give(anna(), client, purpose, how=How.SPOKEN, on=DAY, version="1")
    if answer == NO:
        withdraw(anna(), client, purpose, how=How.SPOKEN, on=DAY)


@pytest.mark.parametrize(
    ("sharing", "course", "shared", "has_page", "step"),
    [
        (UNASKED, [], False, False, Step.ASK),
        (NO, [], False, False, Step.BRING),
        (UNASKED, [meeting(1, state=SessionState.SPEAKERS, opened=False)], False, False, None),
        (UNASKED, [meeting(1, opened=False)], False, False, None),
        (UNASKED, [meeting(1)], False, False, Step.ASK_TO_SHARE),
        (NO, [meeting(1)], False, False, None),
        (YES, [meeting(1)], False, False, Step.SHARE),
        (YES, [meeting(1), meeting(2)], False, False, None),
        (YES, [meeting(1)], True, False, Step.INVITE),
        (YES, [meeting(1), meeting(2)], True, False, Step.INVITE),
        (YES, [meeting(1)], True, True, None),
    ],
    ids=[
        "nothing was asked",
        "something was, if only a no",
        "a session, not told who is who",
        "one that is read and not looked at",
        "one that was looked at",
        "sharing was refused",
        "sharing was agreed to",
        "whoever has two sessions knows the way",
        "shared, and nowhere to be seen",
        "the same later on",
        "shared, and to be seen",
    ],
)
def test_one_step_is_next_or_none(
    client: UUID, sharing: str, course: list[Meeting], shared: bool, has_page: bool, step: Step | None
) -> None:
    say(client, Purpose.SHARE, sharing)
    assert next_step(consents_of(anna(), client), course, shared=shared, has_page=has_page) == step


def test_the_page_leads_from_nothing_to_a_moment_that_is_seen(desk: Desk, client: UUID) -> None:
    place = f"/clients/{client}/"

    def shown() -> str:
        return page(desk.browser.get(place))

    marked = re.compile(r'<li aria-current="step"><a href="([^"]+)">')
    assert marked.findall(shown()) == [f"{place}consents/several/"]
    for purpose in (Purpose.TRANSCRIBE, Purpose.ANALYSE):
        say(client, purpose, YES)
    assert marked.findall(shown()) == [f"{place}sessions/new/"]
    session = read_session(client)
    assert not marked.findall(shown())
    desk.browser.get(f"/sessions/{session}/")
    assert "ask for their yes to sharing first" in shown()
    say(client, Purpose.SHARE, YES)
    assert "Choose a moment of the session" in shown()
    moment = moments_of(session)[0]
    share_moment(anna(), session, moment.id, wording="In my words.", quotes=())
    assert "can be seen once your client has a page of their own" in shown()
    beside = page(desk.browser.get(f"/sessions/{session}/?pillar={moment.pillar}"))
    assert "Your client sees it once they have a page of their own" in beside
    desk.browser.post(f"{place}invitation/")
    assert "can be seen once" not in shown()
