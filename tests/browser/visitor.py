"""A person with a browser at a served desk: what they open is watched, and looked at in every size and light."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import ConsoleMessage, Page, Request, Response

from hereandnow.web.records.access.clients import Client, add_client
from hereandnow.web.records.models import AccountRecord
from tests.browser.barriers import ALL, COLOURS, Rules, barriers, overflow
from tests.web.desk import ANNA, PASSPHRASE, PASSWORD, Desk

PICTURES = os.environ.get("HEREANDNOW_PICTURES")
"""The folder for pictures of all pages, where they are asked for: drawing takes longer than all that is checked."""
WIDTHS = (360, 768, 1280)
DRAWN = (360, 1280)
NARROWEST = 320
LIGHTS: dict[Literal["light", "dark"], Rules] = {"light": ALL, "dark": COLOURS}
"""Rules by light: in the dark nothing but colours is another (``test_barriers``)."""

_looked: set[str] = set()
"""What this process has looked at: a visit that begins with the whole of another does not look at the same again."""


@dataclass
class Visitor:
    """Collects what is amiss; the fixture fails on it at the end of the test."""

    desk: Desk
    address: str
    page: Page
    looks: bool = True
    """Whether pages are checked and drawn; without script there is nothing to check them with."""
    asked: set[str] = field(default_factory=set)
    """Names of the routes that were asked for as a page, or by htmx for a part of one."""
    shown: set[str] = field(default_factory=set)
    """Names of the routes that answered with a page of their own."""
    looked_at: set[str] = field(default_factory=set)
    amiss: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.amiss.append(f"script: {error}"))
        self.page.on("request", self._asked_for)
        self.page.on("response", self._answered)

    def open(self, path: str) -> Response | None:
        """Go to a page of the desk."""
        return self.page.goto(self.address + path.removeprefix("/"))

    def press(self, name: str) -> None:
        """Press the button of that name, and wait for the page it leads to."""
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=name, exact=True).click()

    def fill(self, **fields: str) -> None:
        """Fill in fields by the names that the form has for them."""
        for name, value in fields.items():
            self.page.locator(f"[name={name}]").fill(value)

    def unlock(self) -> None:
        """Enter the passphrase on the page that asks for it."""
        self.fill(passphrase=PASSPHRASE)
        self.press("Unlock")

    def sign_in(self, name: str = ANNA, password: str = PASSWORD) -> None:
        """Sign in, whatever page asks for it."""
        self.open("/sign-in/")
        self.fill(name=name, password=password)
        self.press("Sign in")

    def come_back(self) -> None:
        """Open the caseload as somebody who signed in before: how one unlocks and signs in has visits of its own."""
        cookies = self.desk.browser.cookies.values()
        self.page.context.add_cookies([{"name": c.key, "value": c.value, "url": self.address} for c in cookies])
        self.open("/")

    def heading(self) -> str:
        """What the page says it is."""
        return self.page.locator("h1").inner_text()

    def anna(self) -> AccountRecord:
        """The account of the first start, for the door."""
        return AccountRecord.objects.called(ANNA).get()

    def client(self, name: str = "Mr K") -> Client:
        """A client of Anna's."""
        return add_client(self.anna(), name)

    def look(self, what: str) -> None:
        """Check the page as it stands in three widths, light and dark; and draw the widest and the narrowest.

        ``what`` names this state of this page, and no other (``test_barriers``).
        """
        self.looked_at.add(_route(self.page.url))
        if not self.looks or what in _looked:
            return
        _looked.add(what)
        size = self.page.viewport_size
        for width in WIDTHS:
            self._size(width)
            for light, rules in LIGHTS.items():
                self.page.emulate_media(color_scheme=light)
                self.amiss += [f"{what}, {width}, {light}: {barrier}" for barrier in barriers(self.page, rules)]
                if PICTURES and width in DRAWN:
                    self.page.screenshot(path=Path(PICTURES, f"{what}-{width}-{light}.png"), full_page=True)
        self._size(NARROWEST)
        if overflow(self.page):
            self.amiss.append(f"{what}: {overflow(self.page)} pixels too wide for a window of {NARROWEST}")
        assert size is not None
        self._size(size["width"])

    def _size(self, width: int) -> None:
        self.page.set_viewport_size({"width": width, "height": 800})

    def _said(self, message: ConsoleMessage) -> None:
        # A page that was refused says so itself; the browser's own line about it adds nothing.
        refused = message.text.startswith("Failed to load resource") and message.location["url"] == self.page.url
        if message.type in ("error", "warning") and not refused:
            self.amiss.append(f"console at {urlsplit(self.page.url).path}: {message.text}")

    def _asked_for(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:")):
            self.amiss.append(f"a request that leaves the desk: {request.url}")
        elif request.is_navigation_request() or "hx-request" in request.headers:
            self.asked.add(_route(request.url))

    def _answered(self, response: Response) -> None:
        if response.request.is_navigation_request() and response.status == 200 and not _is_file(response):
            self.shown.add(_route(response.url))
        elif response.status >= 400 and not response.request.is_navigation_request():
            self.amiss.append(f"{response.status} for a part of the page: {response.url}")


def _is_file(response: Response) -> bool:
    return response.headers.get("content-disposition", "").startswith("attachment")


def _route(url: str) -> str:
    try:
        return resolve(urlsplit(url).path).view_name
    except Resolver404:
        return ""
