"""A session that cannot be written, and one that ended while a page was made."""

from __future__ import annotations

from typing import NoReturn

import pytest
from django.contrib.sessions.models import Session
from django.db import DatabaseError, OperationalError

from tests.web.desk import Browser, Desk, page


def failing(error: DatabaseError) -> object:
    def save(*arguments: object, **named: object) -> NoReturn:
        raise error

    return save


def test_a_sign_in_that_finds_no_room_is_said_as_that(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "save", failing(OperationalError("database or disk is full")))
    answer = Browser().sign_in()
    assert answer.status_code == 503
    assert "Nothing was shown or changed" in page(answer)


def test_at_the_end_of_a_page_something_may_have_been_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "save", failing(OperationalError("database or disk is full")))
    answer = desk.browser.get("/account/app/")
    assert answer.status_code == 503
    assert "may have been kept or not" in page(answer)


def test_whoever_was_signed_out_meanwhile_is_asked_to_sign_in(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "save", failing(DatabaseError("Forced update did not affect any rows.")))
    answer = desk.browser.get("/account/app/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sign-in/")
