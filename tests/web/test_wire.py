"""S-14 and S-33 on a real socket: what is no request of ours is refused, with the headers that every answer has."""

from __future__ import annotations

import socket

import pytest

from tests.web.desk import Desk
from tests.web.served import serving

GOOD = b"GET /static/icon.svg HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
HIDDEN = b"GET /static/desk.css HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
"""A second request, that must not be taken for one where the first is not clear about its own length."""

LARGEST_HEAD = 262_144
"""Bytes; one more would stay unread, and a connection that is closed on them tells nobody why."""

_POST = b"POST /unlock/ HTTP/1.1\r\nHost: 127.0.0.1\r\n"

REFUSED: dict[str, tuple[bytes, int]] = {
    "no request at all": (b"\x16\x03\x01\x02\x00\r\n\r\n", 400),
    "no version": (b"GET / HTTP\r\n\r\n", 400),
    "a header without a colon": (b"GET / HTTP/1.1\r\nHost 127.0.0.1\r\n\r\n", 400),
    "a space before the colon": (b"GET / HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n", 400),
    "a bare line feed": (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\nX: y\r\n\r\n", 400),
    "too many headers": ((b"GET / HTTP/1.1\r\nX: " + b"y" * LARGEST_HEAD)[:LARGEST_HEAD], 431),
    "too large a form": (_POST + b"Content-Length: 99999999\r\n\r\n", 413),
    "no Host": (b"GET / HTTP/1.1\r\n\r\n", 400),
    "another Host": (b"GET / HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n", 400),
    "two Hosts": (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: elsewhere.example\r\n\r\n", 400),
    "two Hosts that are one": (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: 127.0.0.1\r\n\r\n", 400),
    "a whole address of another host": (b"GET http://elsewhere.example/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400),
    "a whole address of our own": (b"GET http://127.0.0.1/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400),
    "a way through": (b"CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400),
    "a length that is no number": (_POST + b"Content-Length: +5\r\n\r\nwords" + HIDDEN, 400),
    "a length below nothing": (_POST + b"Content-Length: -1\r\n\r\n" + HIDDEN, 400),
    "two lengths": (_POST + b"Content-Length: 5\r\nContent-Length: 0\r\n\r\nwords" + HIDDEN, 400),
    "two lengths in one": (_POST + b"Content-Length: 5, 5\r\n\r\nwords" + HIDDEN, 400),
    "an unknown coding": (_POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + HIDDEN, 501),
    "a coding with a letter too many": (_POST + b"Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n" + HIDDEN, 400),
    "two codings": (
        _POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n" + HIDDEN,
        501,
    ),
    "a part with a length that is none": (_POST + b"Transfer-Encoding: chunked\r\n\r\n0x5\r\nwords\r\n0\r\n\r\n", 400),
    "a part that is longer than it says": (_POST + b"Transfer-Encoding: chunked\r\n\r\n2\r\nwords\r\n0\r\n\r\n", 400),
    "a length and a coding": (
        _POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
        400,
    ),
}


def answers(port: int, sent: bytes) -> list[tuple[int, dict[str, str], str]]:
    """Every answer to the bytes until the other side closes: status, headers by small name, text."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        got = b""
        while part := connection.recv(65536):
            got += part
    found = []
    for answer in got.split(b"HTTP/1.1 ")[1:] if got.startswith(b"HTTP/1.1") else got.split(b"HTTP/1.0 ")[1:]:
        head, _, text = answer.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        found.append((int(first[:3]), headers, text.decode("utf-8", "replace")))
    return found


@pytest.mark.parametrize(("sent", "status"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_request_of_ours_is_refused_with_all_headers(locked_desk: Desk, sent: bytes, status: int) -> None:
    with serving() as port:
        found = answers(port, sent)
    assert [answer[0] for answer in found] == [status]
    _, headers, text = found[0]
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["permissions-policy"]
    assert headers["cache-control"] == "no-store"
    assert "server" not in headers
    assert "via" not in headers
    assert "waitress" not in text
    assert "elsewhere" not in text


def test_two_clear_requests_are_two(locked_desk: Desk) -> None:
    with serving() as port:
        assert [answer[0] for answer in answers(port, GOOD + HIDDEN)] == [200, 200]


def test_a_head_has_the_length_of_the_page_and_no_page(locked_desk: Desk) -> None:
    with serving() as port:
        ((status, headers, text),) = answers(port, GOOD.replace(b"GET", b"HEAD"))
    assert (status, text) == (200, "")
    assert int(headers["content-length"]) > 0
