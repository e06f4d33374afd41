"""S-18: the names that files come with. None of them opens anything; each can be shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.web.parsing.source import LONGEST, shown_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("session.vtt", "session.vtt"),
        ("Sitzung mit Frau K.vtt", "Sitzung mit Frau K.vtt"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\win.ini", "win.ini"),
        ("/absolute/a.txt", "a.txt"),
        ("C:\\Users\\anna\\a.txt", "a.txt"),
        ("a\x00.txt", "a .txt"),
        ("a\r\nSet-Cookie: b.txt", "a Set-Cookie: b.txt"),
        ("a\u202etxt.exe", "atxt.exe"),
        ("\u2066a\u2069\u200b\ufeff.txt", "a.txt"),
        ("a\ud800.txt", "a.txt"),
        ("<script>alert(1)</script>.txt", "script>.txt"),
        ("<img src=x onerror=alert(1)>.txt", "<img src=x onerror=alert(1)>.txt"),
        ("NUL", "NUL"),
        ("con.txt", "con.txt"),
        ("مریم.txt", "مریم.txt"),
        ("", ""),
        ("..", ".."),
        (" \t ", ""),
        ("../", ""),
    ],
)
def test_a_name_is_shown_by_its_last_part_and_with_signs_that_can_be_seen(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_a_name_of_four_thousand_letters_keeps_its_beginning_and_its_ending() -> None:
    shown = shown_name("a" * 4000 + ".vtt")
    assert len(shown) == LONGEST
    assert shown.startswith("aaa")
    assert shown.endswith("a.vtt")


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_name_is_one_short_line_and_shown_the_same_twice(name: str) -> None:
    shown = shown_name(name)
    assert len(shown) <= LONGEST
    assert not set("/\\\n\r\0\u202e") & set(shown)
    assert shown_name(shown) == shown
    shown.encode()
