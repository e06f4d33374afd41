"""Mail: whom it is handed to, what is in it, and that nobody is talked to where no server is named."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hereandnow.errors import CannotServe, MailNotSent
from hereandnow.web.mail import MailServer, mail_server_of, send
from tests.web.mail_server import HOST, Taken, certificate_in, mail_server

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
"""The server of the tests says so of itself also where it speaks TLS from the first byte."""

SMTP = {"HEREANDNOW_SMTP": "mail.practice.example", "HEREANDNOW_SMTP_FROM": "Desk <desk@practice.example>"}
TO = "mika@example.org"


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate that this machine trusts, for the time of a test."""
    path = certificate_in(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return path


def server_at(taken: Taken, **more: Any) -> MailServer:
    return MailServer(HOST, taken.port, "Desk <desk@practice.example>", **more)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, None),
        ({"HEREANDNOW_SMTP": ""}, None),
        (SMTP, ("mail.practice.example", 587, "starttls")),
        ({**SMTP, "HEREANDNOW_SMTP": "mail.practice.example:2525"}, ("mail.practice.example", 2525, "starttls")),
        ({**SMTP, "HEREANDNOW_SMTP_TLS": "tls"}, ("mail.practice.example", 465, "tls")),
        ({**SMTP, "HEREANDNOW_SMTP": "127.0.0.1", "HEREANDNOW_SMTP_TLS": "none"}, ("127.0.0.1", 25, "none")),
        ({**SMTP, "HEREANDNOW_SMTP": "[::1]:26", "HEREANDNOW_SMTP_TLS": "none"}, ("::1", 26, "none")),
        ({**SMTP, "HEREANDNOW_SMTP": "::1"}, ("::1", 587, "starttls")),
    ],
)
def test_the_environment_names_a_server_or_none(environment: dict[str, str], expected: Any) -> None:
    found = mail_server_of(environment)
    assert (None if found is None else (found.host, found.port, found.tls)) == expected


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"HEREANDNOW_SMTP_TLS": "ssl"}, "is one of starttls, tls, none"),
        ({"HEREANDNOW_SMTP_TLS": "none"}, "for a mail server on this machine"),
        ({"HEREANDNOW_SMTP": "mail.practice.example:0"}, "and its port"),
        ({"HEREANDNOW_SMTP": "mail.practice.example:70000"}, "and its port"),
        ({"HEREANDNOW_SMTP": "mail.practice.example:smtp"}, "and its port"),
        ({"HEREANDNOW_SMTP": ":25"}, "and its port"),
        ({"HEREANDNOW_SMTP": "mail server"}, "and its port"),
        ({"HEREANDNOW_SMTP_FROM": ""}, "the address that mail comes from"),
        ({"HEREANDNOW_SMTP_FROM": "desk"}, "the address that mail comes from"),
        ({"HEREANDNOW_SMTP_FROM": "desk@practice.example\r\nBcc: all@example.org"}, "the address that mail comes from"),
        ({"HEREANDNOW_SMTP_USER": "desk"}, "go together"),
        ({"HEREANDNOW_SMTP_PASSWORD_FILE": "/etc/secret"}, "go together"),
    ],
)
def test_half_of_a_server_is_refused_in_one_sentence(more: dict[str, str], says: str) -> None:
    with pytest.raises(CannotServe, match=says):
        mail_server_of({**SMTP, **more})


@pytest.mark.parametrize("tls", ["starttls", "tls"])
def test_a_message_goes_encrypted_and_signed_in(trusted: Path, tmp_path: Path, tls: str) -> None:
    secret = tmp_path / "password"
    secret.write_text("a quiet word\n", encoding="utf-8")
    with mail_server(trusted, at_once=tls == "tls", password="a quiet word") as taken:  # noqa: S106 - invented
        send(
            server_at(taken, tls=tls, user="desk", password_file=str(secret)), TO, "Appointment form", "A form waits.\n"
        )
    (message,) = taken.messages
    assert taken.encrypted == [True]
    assert (message["To"], message["Subject"]) == (TO, "Appointment form")
    assert message["From"] == "Desk <desk@practice.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"].endswith("@practice.example>")
    assert message.get_content().split() == ["A", "form", "waits."]
    assert set(taken.greeted) == {"[127.0.0.1]"}
    assert socket.gethostname() not in message.as_string()


def test_on_this_machine_it_may_go_without(tmp_path: Path) -> None:
    with mail_server() as taken:
        send(server_at(taken, tls="none"), TO, "Appointment form", "So.")
    assert taken.encrypted == [False]


def test_a_server_that_offers_no_encryption_is_told_nothing() -> None:
    with mail_server() as taken, pytest.raises(MailNotSent, match="no encryption"):
        send(server_at(taken), TO, "Appointment form", "So.")
    assert taken.messages == []


def test_a_certificate_that_nobody_vouches_for_is_told_nothing(tmp_path: Path) -> None:
    with mail_server(certificate_in(tmp_path)) as taken, pytest.raises(MailNotSent, match="certificate"):
        send(server_at(taken), TO, "Appointment form", "So.")
    assert taken.messages == []


@pytest.mark.parametrize(
    ("refuses", "says"),
    [
        (f"550 <{TO}> is not known here", "refuses the address"),
        (f"450 {TO} try later", "refuses the address"),
        ("421 going down", "refuses the address|broke off|number 421"),
    ],
)
def test_what_a_server_answers_is_told_without_the_address(trusted: Path, refuses: str, says: str) -> None:
    with mail_server(trusted) as taken:
        taken.refuses = refuses
        with pytest.raises(MailNotSent, match=says) as refused:
            send(server_at(taken), TO, "Appointment form", "So.")
    assert TO not in str(refused.value)
    assert taken.messages == []


def test_a_wrong_password_and_one_that_cannot_be_read_are_told(trusted: Path, tmp_path: Path) -> None:
    secret = tmp_path / "password"
    secret.write_text("another word", encoding="utf-8")
    with mail_server(trusted, password="a quiet word") as taken:  # noqa: S106 - invented
        with pytest.raises(MailNotSent, match="neither the name nor the password"):
            send(server_at(taken, user="desk", password_file=str(secret)), TO, "Appointment form", "So.")
        with pytest.raises(MailNotSent, match="password cannot be read"):
            send(server_at(taken, user="desk", password_file=str(tmp_path / "none")), TO, "Appointment form", "So.")
    assert taken.messages == []


def test_a_server_that_is_not_there_is_told() -> None:
    with mail_server() as taken:
        pass
    with pytest.raises(MailNotSent, match="cannot be reached"):
        send(server_at(taken, tls="none"), TO, "Appointment form", "So.")


@pytest.mark.parametrize("address", ["mika@example.org\nBcc: all@example.org", "mika@example.org\r\n\r\nwords"])
def test_no_address_writes_a_header_of_its_own(address: str) -> None:
    with mail_server() as taken, pytest.raises(MailNotSent, match="cannot be written to"):
        send(server_at(taken, tls="none"), address, "Appointment form", "So.")
    assert taken.messages == []


def test_half_of_a_server_starts_no_desk(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "hereandnow", "serve", "--no-browser", "--port", "0"],
        env={"HEREANDNOW_HOME": str(tmp_path / "home"), "HEREANDNOW_SMTP": "mail.practice.example", "PATH": ""}
        | {"PYTHONPATH": os.environ.get("PYTHONPATH", "")},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.returncode == 2
    assert ran.stderr == (
        "hereandnow: HEREANDNOW_SMTP_FROM names the address that mail comes from, such as desk@practice.example.\n"
    )
