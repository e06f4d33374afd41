"""Mail through a server of the practice's own, and no other: where none is named, no socket is opened.

What is sent holds no word and no name of a client; all that it says is that a form waits, and where.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate, make_msgid, parseaddr
from pathlib import Path

from hereandnow.errors import CannotServe, MailNotSent

SERVER, SENDER, NAME, PASSWORD, TLS = (
    f"HEREANDNOW_SMTP{what}" for what in ("", "_FROM", "_USER", "_PASSWORD_FILE", "_TLS")
)
"""Where the settings look. Of the password only the name of its file is known, until something is sent."""

STARTTLS, FROM_THE_FIRST, WITHOUT = "starttls", "tls", "none"
PORTS = {STARTTLS: 587, FROM_THE_FIRST: 465, WITHOUT: 25}
LOOPBACK = ("127.0.0.1", "::1", "localhost")

PATIENCE = 30.0
"""Seconds for each step of the talk with the server."""

_OURSELVES = "[127.0.0.1]"  # how we greet: the name of this machine is nobody's business (RFC 5321, 4.1.3)


@dataclass(frozen=True, slots=True)
class MailServer:
    """A server to hand mail to, and who is named as its sender; ``user`` is "" where it asks for none."""

    host: str
    port: int
    sender: str
    user: str = ""
    password_file: str = field(default="", repr=False)
    tls: str = STARTTLS


def mail_server_of(environment: Mapping[str, str]) -> MailServer | None:
    """The server that the environment names; None where it names none. Raises CannotServe, with what to do."""
    named = environment.get(SERVER, "")
    if not named:
        return None
    tls = environment.get(TLS, "") or STARTTLS
    if tls not in PORTS:
        raise CannotServe(f"{TLS} is one of {', '.join(PORTS)}.")
    host, port = _host_and_port(named, PORTS[tls])
    if tls == WITHOUT and host not in LOOPBACK:
        raise CannotServe(f"{TLS}=none is for a mail server on this machine; anywhere else addresses would be open.")
    sender = environment.get(SENDER, "")
    if "@" not in parseaddr(sender)[1] or any(letter in sender for letter in "\r\n"):
        raise CannotServe(f"{SENDER} names the address that mail comes from, such as desk@practice.example.")
    user, password_file = environment.get(NAME, ""), environment.get(PASSWORD, "")
    if bool(user) != bool(password_file):
        raise CannotServe(f"{NAME} and {PASSWORD} go together: a name, and the file that holds its password.")
    return MailServer(host, port, sender, user, password_file, tls)


def send(server: MailServer, to: str, subject: str, body: str) -> None:
    """Hand one message to the server. Raises MailNotSent, whose sentence names nobody."""
    message = EmailMessage()
    try:
        message["To"] = to
    except ValueError as error:
        raise MailNotSent("The address cannot be written to. Look whether it is right.") from error
    message["From"], message["Subject"] = server.sender, subject
    message["Date"] = formatdate()
    message["Message-ID"] = make_msgid(domain=parseaddr(server.sender)[1].rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"  # nobody’s holiday reply comes back (RFC 3834)
    message.set_content(body)
    password = _password(server)
    with _told_plainly(), _connected(server) as connection:
        if server.user:
            connection.login(server.user, password)
        connection.send_message(message)


def _password(server: MailServer) -> str:
    if not server.user:
        return ""
    try:
        return Path(server.password_file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise MailNotSent("The file with the mail server’s password cannot be read.") from error


@contextmanager
def _connected(server: MailServer) -> Iterator[smtplib.SMTP]:
    context = ssl.create_default_context()
    if server.tls == FROM_THE_FIRST:
        connection: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, _OURSELVES, timeout=PATIENCE, context=context
        )
    else:
        connection = smtplib.SMTP(server.host, server.port, _OURSELVES, timeout=PATIENCE)
    with connection:
        if server.tls == STARTTLS:
            connection.starttls(context=context)
        yield connection


@contextmanager
def _told_plainly() -> Iterator[None]:
    # What a server answers may repeat the address, so nothing of it is handed on but its number.
    try:
        yield
    except smtplib.SMTPAuthenticationError as error:
        raise MailNotSent("The mail server takes neither the name nor the password that it is given.") from error
    except smtplib.SMTPRecipientsRefused as error:
        raise MailNotSent("The mail server refuses the address. Look whether it is right.") from error
    except smtplib.SMTPNotSupportedError as error:
        raise MailNotSent(
            "The mail server offers no encryption, no way to sign in, or none for this address."
        ) from error
    except smtplib.SMTPResponseException as error:
        raise MailNotSent(f"The mail server refuses with the number {error.smtp_code}.") from error
    except ssl.SSLError as error:
        raise MailNotSent("The mail server’s certificate is not one that this machine trusts.") from error
    except (OSError, smtplib.SMTPException) as error:
        raise MailNotSent("The mail server cannot be reached, or broke off.") from error


def _host_and_port(named: str, usual: int) -> tuple[str, int]:
    host, colon, port = named.rpartition(":")
    if not colon or named.endswith("]") or (host.count(":") and not host.startswith("[")):
        host, port = named, str(usual)
    if not port.isdecimal() or not 0 < int(port) < 65536 or not host or any(letter.isspace() for letter in host):
        raise CannotServe(f"{SERVER} names a mail server and its port, such as mail.practice.example:587.")
    return host.strip("[]"), int(port)
