"""Files that others wrote lie here as they were published, and can be checked to be so."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files

import pytest

VENDORED = {
    # npm pack htmx.org@2.0.11, dist/htmx.min.js
    "htmx-2.0.11.min.js": "2OatzQy1H+Zd/IIrjr1TcuDGqLXeHhbooAyJY1KdQMKnr4LZ22k31GBLdYKHmVjg",
}


@pytest.mark.parametrize(("name", "sha384"), VENDORED.items(), ids=VENDORED)
def test_a_vendored_file_is_byte_for_byte_what_was_published(name: str, sha384: str) -> None:
    content = files("hereandnow.web").joinpath("static", name).read_bytes()
    assert base64.b64encode(hashlib.sha384(content).digest()).decode() == sha384


def test_every_script_that_is_not_ours_is_named_here_and_comes_with_its_licence() -> None:
    shipped = {file.name for file in files("hereandnow.web").joinpath("static").iterdir()}
    assert {name for name in shipped if name.endswith(".js")} - {"copy.js", "passkeys.js", "session.js"} == set(
        VENDORED
    )
    assert "htmx-LICENSE.txt" in shipped
