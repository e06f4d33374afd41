"""Every answer: its headers, its host, and no style or script within a page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import hereandnow.web
from tests.web.desk import Browser, Desk, page
from tests.web.routes import ADDRESSES, untraced

POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
}
TEMPLATES = sorted(Path(hereandnow.web.__file__).parent.rglob("*.html"))


def check(answer: Any) -> None:
    headers = answer.headers
    assert set(headers["Content-Security-Policy"].split("; ")) == POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Server" not in headers
    assert "Access-Control-Allow-Origin" not in headers


@untraced
@pytest.mark.parametrize("address", [*ADDRESSES, "/nothing/", "/clients/no-id/"])
def test_every_answer_has_the_headers_whoever_asks_and_however(desk: Desk, address: str) -> None:
    for browser in (desk.browser, Browser()):
        for answer in (browser.get(address), browser.head(address), browser.put(address), browser.post(address)):
            check(answer)
            assert answer.headers["Cache-Control"] == "no-store"
    desk.vault.lock()
    check(desk.browser.get(address))


@pytest.mark.parametrize(
    "file",
    [
        "desk.css",
        "tokens.css",
        "score.css",
        "session.css",
        "session.js",
        "passkeys.js",
        "htmx-2.0.11.min.js",
        "icon.svg",
    ],
)
def test_a_static_file_has_them_too_and_needs_no_keys(locked_desk: Desk, file: str) -> None:
    answer = locked_desk.browser.get(f"/static/{file}")
    assert answer.status_code == 200
    check(answer)


@pytest.mark.parametrize("path", ["../settings.py", "..%2fsettings.py", "%2e%2e/settings.py", "/etc/passwd"])
def test_no_other_file_is_served(locked_desk: Desk, path: str) -> None:
    answer = locked_desk.browser.get(f"/static/{path}")
    assert answer.status_code == 404
    check(answer)


@pytest.mark.parametrize(
    "host",
    [
        "elsewhere.example",
        "127.0.0.1.elsewhere.example",
        "localhost.elsewhere.example",
        "0.0.0.0",  # noqa: S104 - refused here
        "192.168.1.5",
        "[::]",
        "",
    ],
)
@pytest.mark.parametrize("address", ["/", "/unlock/", "/static/desk.css", "/nothing/"])
def test_another_host_is_refused_before_anything_is_served(desk: Desk, host: str, address: str) -> None:
    answer = desk.browser.get(address, HTTP_HOST=host)
    assert answer.status_code == 400
    check(answer)


def test_a_form_that_is_too_large_is_told_so(desk: Desk) -> None:
    form = "name=" + "w" * 1_100_000
    answer = desk.browser.post("/", form, content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 413
    assert "more than a megabyte" in page(answer)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8417", "localhost:8417", "[::1]:8417"])
def test_the_names_of_this_machine_are_answered(desk: Desk, host: str) -> None:
    assert desk.browser.get("/", HTTP_HOST=host).status_code == 200


@pytest.mark.parametrize("header", ["X-Forwarded-Host", "X-Forwarded-For", "Forwarded"])
def test_a_proxy_that_nobody_set_up_is_not_believed(desk: Desk, header: str) -> None:
    answer = Browser().get("/", headers={header: "elsewhere.example"})
    assert "elsewhere" not in answer.headers["Location"]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_holds_no_style_no_script_but_our_files_and_turns_no_escaping_off(template: Path) -> None:
    text = re.sub(r"""<script src="{% static '[\w.-]+' %}" defer></script>""", "", template.read_text(encoding="utf-8"))
    assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=|javascript:|\|safe|autoescape|https?://", text)


def test_a_fault_in_the_program_is_a_page_and_a_line_without_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fault(*arguments: object) -> None:
        raise RuntimeError("Mr Sentinel said")

    monkeypatch.setattr("hereandnow.web.pages.caseload.views.caseload_of", fault)
    browser = Browser(raise_request_exception=False)
    browser.cookies = desk.browser.cookies
    answer = browser.get("/")
    check(answer)
    assert answer.status_code == 500
    assert "Sentinel" not in answer.content.decode()
    shown = capsys.readouterr().err
    assert "RuntimeError at " in shown
    assert "Sentinel" not in shown
