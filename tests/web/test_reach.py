"""S-14: how far the desk reaches, and whom it believes: by itself this machine alone, with TLS before it a practice."""

from __future__ import annotations

import http.client
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.db import connections
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.errors import CannotServe
from hereandnow.web.forwarded import hearing
from hereandnow.web.reach import Reach, reach_of
from hereandnow.web.records.models import AccountRecord
from tests.cli.conftest import Hereandnow, hereandnow
from tests.web.desk import ANNA, PASSPHRASE, PASSWORD, Desk

__all__ = ["hereandnow"]

NAME = "desk.practice.example"
CLEAR, NAMELESS, NUMBER = "in the clear", "by which name", "the number of an address"


@pytest.mark.parametrize(
    ("said", "reach"),
    [
        ({}, Reach("127.0.0.1")),
        ({"address": "::1"}, Reach("::1")),
        ({"address": "127.8.4.1"}, Reach("127.8.4.1")),
        ({"public_name": NAME, "tls": True}, Reach("127.0.0.1", NAME, "127.0.0.1")),
        (
            {"address": "192.168.1.20", "public_name": "desk", "proxy": "192.168.1.2", "tls": True},
            Reach("192.168.1.20", "desk", "192.168.1.2"),
        ),
        ({"address": "0.0.0.0", "public_name": NAME, "tls": True}, Reach("0.0.0.0", NAME, "127.0.0.1")),  # noqa: S104
    ],
)
def test_a_desk_reaches_as_far_as_it_is_told(said: dict[str, Any], reach: Reach) -> None:
    assert reach_of(**said) == reach


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"address": "0.0.0.0"}, CLEAR),  # noqa: S104 - what is refused
        ({"address": "::"}, CLEAR),
        ({"address": "192.168.1.20"}, CLEAR),
        ({"address": "::ffff:192.168.1.20"}, CLEAR),
        ({"public_name": NAME}, CLEAR),
        ({"tls": True}, NAMELESS),
        ({"tls": True, "address": "192.168.1.20"}, NAMELESS),
        *(
            ({"tls": True, "public_name": name}, NAMELESS)
            for name in ("*", ".example", "Desk.example", "https://desk.example", "desk.example:443", "192.168.1.20")
        ),
        *(({"tls": True, "public_name": name}, NAMELESS) for name in ("desk.example\n", "-a", "a..b", "é", "x" * 64)),
        ({"address": "localhost"}, NUMBER),
        ({"address": ""}, NUMBER),
        ({"tls": True, "public_name": NAME, "proxy": "proxy.example"}, NUMBER),
    ],
    ids=repr,
)
def test_what_would_travel_in_the_clear_or_has_no_name_is_refused(said: dict[str, Any], why: str) -> None:
    with pytest.raises(CannotServe, match=why):
        reach_of(**said)


@given(st.ip_addresses())
def test_without_tls_no_address_is_taken_but_loopback(address: Any) -> None:
    if address.is_loopback:
        assert reach_of(str(address)).address == str(address)
    else:
        with pytest.raises(CannotServe, match=CLEAR):
            reach_of(str(address))


def test_beyond_this_machine_the_command_refuses_in_one_sentence(
    hereandnow: Hereandnow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEREANDNOW_HOME", str(tmp_path / "home"))
    ran = hereandnow("serve", "--address", "0.0.0.0", "--port", 0)  # noqa: S104 - what is refused
    assert (ran.code, ran.out) == (2, "")
    assert CLEAR in ran.err
    assert ran.err.count("\n") == 1
    assert not (tmp_path / "home").exists()


def test_a_desk_that_was_never_started_is_not_served_to_others(
    hereandnow: Hereandnow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEREANDNOW_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HEREANDNOW_PUBLIC_NAME", "")  # put back afterwards
    ran = hereandnow("serve", "--public-name", NAME, "--i-have-tls", "--port", 0)
    assert ran.code == 2
    assert "make the first account" in ran.err
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    ("proxy", "peer", "heard"),
    [("10.0.0.1", "10.0.0.1", True), ("10.0.0.1", "10.0.0.2", False), ("", "127.0.0.1", False), ("", "", False)],
)
def test_only_the_proxy_is_heard_and_only_on_tls(proxy: str, peer: str, heard: bool) -> None:
    sent = ("PROTO", "HOST", "FOR", "PORT", "BY", "SERVER")
    environment = {"REMOTE_ADDR": peer, "HTTP_FORWARDED": "proto=https", "HTTP_HOST": NAME}
    environment.update({f"HTTP_X_FORWARDED_{name}": "https" for name in sent})
    seen = hearing(lambda environment, start: [name.encode() for name in environment], proxy)(environment, None)
    assert sorted(name.decode() for name in seen) == sorted(
        ["REMOTE_ADDR", "HTTP_HOST", *(["HTTP_X_FORWARDED_PROTO"] if heard else [])]
    )


@dataclass
class Behind:
    """A browser on the other side of a proxy that speaks TLS, as the desk sees the two."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=lambda: {"Host": NAME, "X-Forwarded-Proto": "https"})

    def ask(self, verb: str, path: str, form: str = "", **headers: str) -> tuple[int, http.client.HTTPMessage, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        sent = {**self.headers, "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form:
            sent |= {"Origin": f"https://{NAME}", "Content-Type": "application/x-www-form-urlencoded"}
        connection.request(verb, path, body=form or None, headers=sent | headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        for cookie in answer.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.partition("=")
            self.cookies[name] = value.partition(";")[0]
        return answer.status, answer.headers, text

    def send(self, path: str, **fields: str) -> tuple[int, http.client.HTTPMessage, str]:
        """A form, with the token of its page."""
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.ask("GET", path)[2])
        assert token is not None
        return self.ask("POST", path, urlencode({**fields, "csrfmiddlewaretoken": token[1]}))


@pytest.fixture
def behind(locked_desk: Desk) -> Iterator[Behind]:
    """The desk as a practice serves it, in a process of its own, after its first start."""
    locked_desk.vault.open(passphrase=PASSPHRASE)
    # The tests' quick hash is none that the desk itself would take.
    AccountRecord.objects.update(password=Argon2PasswordHasher().encode(PASSWORD, "a salt of the tests"))
    connections.close_all()
    locked_desk.vault.lock()
    command = [sys.executable, "-m", "hereandnow", "serve", "--port", "0", "--public-name", NAME, "--i-have-tls"]
    home = str(locked_desk.vault.home.folder)
    environment = {**os.environ, "HEREANDNOW_HOME": home, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        assert process.stdout.readline() == f"The desk is open at https://{NAME}/ (Ctrl+C closes it)\n"
        try:
            yield Behind(_port_of(process.pid))
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == 0


def _port_of(process: int) -> int:
    """The port that a process listens on: it says only the name that people use."""
    inodes = {link.readlink().name for link in Path(f"/proc/{process}/fd").iterdir() if link.is_symlink()}
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        columns = line.split()
        if columns[3] == "0A" and f"socket:[{columns[9]}]" in inodes:
            return int(columns[1].partition(":")[2], 16)
    raise AssertionError("it listens nowhere")


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux for the port")
def test_a_practice_is_served_over_tls_alone_under_its_own_name(behind: Behind) -> None:
    status, headers, _ = behind.ask("GET", "/unlock/")
    assert status == 200
    assert headers["Strict-Transport-Security"] == "max-age=31536000"

    for said in ({"X-Forwarded-Proto": "http"}, {"X-Forwarded-Proto": "gopher"}):
        status, headers, _ = behind.ask("GET", "/unlock/?next=/account/", **said)
        assert (status, headers["Location"]) == (301, f"https://{NAME}/unlock/?next=/account/")
    for host in ("127.0.0.1", "localhost", "elsewhere.example", f"{NAME}.elsewhere.example"):
        assert behind.ask("GET", "/unlock/", Host=host)[0] == 400
        assert behind.ask("GET", "/unlock/", **{"X-Forwarded-Host": host})[0] == 200

    assert behind.send("/unlock/", passphrase=PASSPHRASE)[0] == 302
    assert behind.ask("GET", "/first-start/")[1]["Location"] == "/"
    status, headers, _ = behind.send("/sign-in/", name=ANNA, password=PASSWORD)
    assert status == 302
    (cookie,) = [value for value in headers.get_all("Set-Cookie", []) if "hereandnow_session" in value]
    assert cookie.startswith("__Host-hereandnow_session=")
    assert {part.strip() for part in cookie.split(";")} >= {"Secure", "HttpOnly", "Path=/", "SameSite=Strict"}
    assert "Domain" not in cookie
    assert set(behind.cookies) == {"__Host-hereandnow_session", "__Host-hereandnow_form"}

    # Staff of a practice owe a second factor before anything else.
    status, headers, _ = behind.ask("GET", "/")
    assert (status, headers["Location"]) == (302, "/account/app/")
    elsewhere = {"Origin": "https://elsewhere.example"}
    assert behind.ask("POST", "/lock/", "a=b", **elsewhere)[0] == 403


def test_djangos_own_check_of_a_deployment_finds_nothing(locked_desk: Desk) -> None:
    script = (
        "import sys, pathlib; from hereandnow.web.home import Home; from hereandnow.web.serving import start;"
        "from hereandnow.web.reach import reach_of;"
        f"reach = reach_of(public_name={NAME!r}, tls=True);"
        f"vault = start(Home(pathlib.Path({str(locked_desk.vault.home.folder)!r})), reach=reach);"
        "from hereandnow.web.records.access.keys import unlock; from django.core.management import call_command;"
        f"unlock(passphrase={PASSPHRASE!r}); call_command('check', deploy=True, fail_level='WARNING')"
    )
    # What the tests in a browser need is itself among what is found.
    bare = {name: value for name, value in os.environ.items() if name != "DJANGO_ALLOW_ASYNC_UNSAFE"}
    ran = subprocess.run([sys.executable, "-c", script], env=bare, capture_output=True, text=True)  # noqa: S603
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "System check identified no issues (4 silenced).\n"
