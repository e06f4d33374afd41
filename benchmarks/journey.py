"""One journey of a therapist through the pages of a desk, step by step, each with what it must have left behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from django.test import Client as Browser

from hereandnow.web.records.access.clients import client_of, clients_of
from hereandnow.web.records.access.consents import Purpose, standing
from hereandnow.web.records.access.notes import notes_of
from hereandnow.web.records.access.responses import responses_of, shares_of
from hereandnow.web.records.access.sessions import SessionState, open_session, sessions_of
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.work import do_one

NAME, DAY = "Ms R", "2026-11-03"
WORKER = UUID(int=7)
"""Who reads; known, so that what it held when the disk was full can be given back."""
NOTE = "She looked at the clock when I came back to Tuesday. " * 20
TALK = (Path(__file__).parents[1] / "examples" / "sorry-again.txt").read_text(encoding="utf-8")


@dataclass
class Journey:
    """Where it has come to. ``browser`` is at an unlocked desk, signed in."""

    browser: Browser
    client: UUID | None = None
    session: UUID | None = None
    kept: list[str] = field(default_factory=list)
    """Names of the steps that were answered as done."""

    @property
    def account(self) -> AccountRecord:
        """Whose journey it is."""
        return AccountRecord.objects.get()

    @property
    def moment(self) -> str:
        """The first moment of the session."""
        assert self.session is not None
        review = open_session(self.account, self.session).review
        assert review is not None
        return review.ranked[0].id


@dataclass(frozen=True)
class Step:
    """What is done: the answer of the page, or None where the steps it rests on came to nothing; and its trace."""

    do: Callable[[Journey], Any]
    stands: Callable[[Journey], bool]


def _add(at: Journey) -> Any:
    answer = at.browser.post("/", {"name": NAME})
    if answer.status_code == 302:
        at.client = UUID(answer.headers["Location"].rpartition("client-")[2])
    return answer


def _post(path: str, **fields: str) -> Callable[[Journey], Any]:
    def post(at: Journey) -> Any:
        return at.client and at.browser.post(f"/clients/{at.client}/{path}", fields)

    return post


def _paste(at: Journey) -> Any:
    if at.client is None or "yes to transcribe" not in at.kept:
        return None
    answer = at.browser.post(f"/clients/{at.client}/sessions/new/", {"held_on": DAY, "pasted": TALK})
    if answer.status_code == 302:
        at.session = UUID(answer.headers["Location"].split("/")[2])
    return answer


def _tell(at: Journey) -> Any:
    who = {"who-0": "therapist", "who-1": "client"}
    return at.session and at.browser.post(f"/sessions/{at.session}/speakers/", who)


class Read:
    """The answer of a worker, which is no page."""

    status_code = 302
    content = b""


def _read(at: Journey) -> Any:
    return Read() if at.session is not None and do_one(WORKER) else None


def _look(at: Journey) -> Any:
    return at.session and at.browser.get(f"/sessions/{at.session}/")


def _respond(part: str, **fields: str) -> Callable[[Journey], Any]:
    def post(at: Journey) -> Any:
        if "read" not in at.kept:
            return None
        return at.browser.post(f"/sessions/{at.session}/{part}/", {"moment": at.moment, **fields})

    return post


def _responses(at: Journey) -> Any:
    assert at.session is not None
    account = at.account
    return responses_of(account, open_session(account, at.session))


def _state(at: Journey) -> SessionState | None:
    assert at.client is not None
    return next((one.state for one in sessions_of(at.account, at.client) if one.id == at.session), None)


def _consent(purpose: Purpose) -> Step:
    return Step(
        _post(f"consents/{purpose.value}/", how="in writing", on=DAY, version="1"),
        lambda at: at.client is not None and purpose in standing(at.account, at.client),
    )


STEPS: dict[str, Step] = {
    "a client": Step(_add, lambda at: at.client is not None and client_of(at.account, at.client).name.startswith(NAME)),
    **{f"yes to {one.value}": _consent(one) for one in (Purpose.TRANSCRIBE, Purpose.ANALYSE, Purpose.SHARE)},
    "a process note": Step(
        _post("notes/", words=NOTE),
        lambda at: at.client is not None and [one.words for one in notes_of(at.account, at.client)] == [NOTE.strip()],
    ),
    "a session": Step(_paste, lambda at: _state(at) is not None),
    "who is who": Step(_tell, lambda at: _state(at) not in (None, SessionState.SPEAKERS)),
    "read": Step(_read, lambda at: _state(at) == SessionState.READ),
    "looked at": Step(_look, lambda at: True),
    "a verdict": Step(_respond("verdict", verdict="fits"), lambda at: at.moment in _responses(at).judged),
    "a note on it": Step(
        _respond("note", note="Ask her."), lambda at: _responses(at).judged[at.moment].note == "Ask her."
    ),
    "shared": Step(
        _respond("share", wording="You asked me for more time."),
        lambda at: at.client is not None and len(shares_of(at.account, at.client)) == 1,
    ),
    "a new name": Step(
        _post("name/", name=f"{NAME}, later"),
        lambda at: at.client is not None and client_of(at.account, at.client).name == f"{NAME}, later",
    ),
    "caseload": Step(lambda at: at.browser.get("/"), lambda at: all(clients_of(at.account))),
}
"""In their order. What a step left must stand whatever comes after it."""
