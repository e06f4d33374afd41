"""Whoever takes the folder reads nobody's name in it."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from waitress.adjustments import Adjustments
from waitress.buffers import OverflowableBuffer

from hereandnow.web.records.access.consents import How, Purpose, give
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.serving import listen, serve
from tests.web.desk import ANNA, PASSPHRASE, PASSWORD, Browser, Desk
from tests.web.engine import everything

SENTINELS = ("Zyxwvuts Quellmann", "Zyxwvuts Later", "Zyxwvuts Locked", "Zyxwvuts Tried")
SECRETS = (*SENTINELS, ANNA, ANNA.casefold(), PASSPHRASE, PASSWORD)


def test_no_name_and_no_secret_stands_in_any_file_of_the_home(desk: Desk) -> None:
    place = desk.browser.post("/", {"name": SENTINELS[0]}).headers["Location"].removeprefix("/#client-")
    desk.browser.post(f"/clients/{place}/name/", {"name": SENTINELS[1]})
    Browser().sign_in(SENTINELS[3], PASSWORD)
    during = everything(desk)
    desk.vault.lock()
    desk.browser.post("/", {"name": SENTINELS[2]})
    for content in (during, everything(desk)):
        assert len(content) > 10_000
        for secret in (*SECRETS, desk.recovery_code):
            for written in (secret.encode(), secret.encode("utf-16-le"), secret.replace("-", "").encode()):
                assert written not in content, secret


def test_a_file_that_somebody_sends_is_not_put_down_elsewhere(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def put_down(*arguments: object, **named: object) -> None:
        raise AssertionError("a file in the clear")

    monkeypatch.setattr("django.core.files.uploadhandler.TemporaryUploadedFile", put_down)
    monkeypatch.setattr("tempfile.NamedTemporaryFile", put_down)
    client = desk.browser.post("/", {"name": "Mr K"}).headers["Location"].removeprefix("/#client-")
    give(AccountRecord.objects.get(), UUID(client), Purpose.TRANSCRIBE, how=How.SPOKEN, on=date(2026, 11, 1))
    large = SimpleUploadedFile("session.txt", (b"T: " + b"word " * 30 + b"\nC: more of them\n") * 20_000)
    form = {"held_on": "2026-11-03", "file": large}
    assert desk.browser.post(f"/clients/{client}/sessions/new/", form).status_code == 302


def test_a_large_form_and_a_large_page_stay_in_memory(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    def record(application: object, **named: Any) -> None:
        asked.update(named)
        raise InterruptedError

    def put_down(*arguments: object) -> None:
        raise AssertionError("a file in the clear")

    monkeypatch.setattr("hereandnow.web.serving.create_server", record)
    with listen(0) as listener, pytest.raises(InterruptedError):
        serve(desk.vault, listener, ready=print)
    limits = Adjustments(**{**asked, "sockets": []})
    monkeypatch.setattr("waitress.buffers.TempfileBasedBuffer", put_down)
    assert limits.max_request_body_size > settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    OverflowableBuffer(limits.inbuf_overflow).append(b"w" * limits.max_request_body_size)
    OverflowableBuffer(limits.outbuf_overflow).append(b"w" * 20_000_000)
