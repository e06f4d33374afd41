"""``hereandnow serve`` as a process of its own, in a home of its own, and people with browsers at it."""

from __future__ import annotations

import http.client
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode, urlsplit

PASSPHRASE = "four unrelated quiet words"  # noqa: S105 - invented
PASSWORD = "an evening in november"  # noqa: S105 - invented
NAME = "Anna Berg"
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")


@dataclass(frozen=True)
class Running:
    """A desk that answers; its process, and where."""

    process: int
    port: int


@contextmanager
def running(home: Path, *, before: Sequence[str] = (), said: Path | None = None) -> Iterator[Running]:
    """A desk in that home, until it is left; ``before`` is a command that runs it, ``said`` takes what it says."""
    command = [*before, sys.executable, "-m", "hereandnow", "serve", "--no-browser", "--port", "0"]
    environment = {**os.environ, "HEREANDNOW_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    with (said or Path(os.devnull)).open("wb") as errors:
        desk = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True)  # noqa: S603
        try:
            assert desk.stdout is not None
            found = next((one for line in desk.stdout if (one := ADDRESS.search(line))), None)
            if found is None:
                raise ChildProcessError("the desk did not start")
            yield Running(desk.pid, int(found[1]))
        finally:
            desk.send_signal(signal.SIGTERM)
            desk.wait(20)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, and after how many seconds."""

    status_code: int
    headers: dict[str, str]
    content: bytes
    seconds: float


@dataclass
class Visitor:
    """A browser without a screen: keeps cookies and its connection, and sends forms with their token."""

    port: int
    cookies: SimpleCookie = field(default_factory=SimpleCookie)
    _wire: http.client.HTTPConnection | None = None

    def get(self, path: str) -> Answer:
        """Ask for a page."""
        return self._ask("GET", path, None)

    def post(self, path: str, fields: dict[str, str]) -> Answer:
        """Send a form."""
        return self._ask("POST", path, urlencode(fields))

    def set_up(self) -> None:
        """The first start, whole."""
        self.get("/first-start/")
        self.post("/first-start/", {"passphrase": PASSPHRASE, "passphrase_again": PASSPHRASE})
        self.post("/first-start/", {"name": NAME, "password": PASSWORD, "password_again": PASSWORD})
        self.post("/recovery-code/", {"written_down": "on"})

    def sign_in(self, name: str = NAME) -> None:
        """Sign in. Raises PermissionError."""
        self.get("/sign-in/")
        if self.post("/sign-in/", {"name": name, "password": PASSWORD}).status_code != 302:
            raise PermissionError("nobody can sign in")

    def _ask(self, verb: str, path: str, body: str | None) -> Answer:
        headers = {"Cookie": "; ".join(f"{name}={one.value}" for name, one in self.cookies.items())}
        if body is not None:
            form = self.cookies.get("hereandnow_form")
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "X-CSRFToken": form.value if form else ""}
        began = time.perf_counter()
        answer, content = self._sent(verb, path, body, headers)
        seconds = time.perf_counter() - began
        for name, value in answer.getheaders():
            if name.casefold() == "set-cookie":
                self.cookies.load(value)
        return Answer(answer.status, dict(answer.getheaders()), content, seconds)

    def _sent(
        self, verb: str, path: str, body: str | None, headers: dict[str, str]
    ) -> tuple[http.client.HTTPResponse, bytes]:
        while True:
            fresh = self._wire is None
            if self._wire is None:
                self._wire = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            try:
                self._wire.request(verb, path, body, headers)
                answer = self._wire.getresponse()
                return answer, answer.read()
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                self._wire.close()
                self._wire = None
                if fresh:
                    raise


def place(answer: Answer) -> str:
    """The address that an answer leads to. Raises ValueError where it leads nowhere."""
    if answer.status_code != 302:
        raise ValueError(f"answered {answer.status_code}")
    return urlsplit(answer.headers["Location"]).path
