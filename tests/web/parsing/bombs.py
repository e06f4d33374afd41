"""Files made to cost more than they look (S-16): small ones for the suite, whole ones for ``benchmarks/bombs.py``."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable

MEGABYTE = 1024 * 1024
HEAD = b"WEBVTT\n\n"


def zipped(size: int) -> bytes:
    """Zeros that unpack to a thousand times the file and more."""
    return _zip({"a.txt": b"\0" * size})


def nested(size: int) -> bytes:
    """Zip in zip in zip."""
    data = zipped(size)
    for _ in range(8):
        data = _zip({"a.zip": data})
    return data


def many_members(size: int) -> bytes:
    """As many empty members as the size has room for, a hundred thousand in 20 MB."""
    return _zip({f"{number}.txt": b"" for number in range(size // 200)})


def lying_zip(size: int) -> bytes:
    """A Word document whose sizes lie."""
    return _zip({"word/document.xml": b"<w:t>" * (size // 5)}).replace(size.to_bytes(4, "little"), b"\x01\0\0\0")


def entities(size: int) -> bytes:
    """Entities that multiply (a thousand million laughs), then weight."""
    levels = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    return b'<?xml version="1.0"?><!DOCTYPE z [<!ENTITY l0 "ha">%s]><z>&l9;%s</z>' % (levels, b"x" * size)


def outside_entity(size: int) -> bytes:
    """An entity that names a file of this machine."""
    return b'<?xml version="1.0"?><!DOCTYPE z [<!ENTITY f SYSTEM "file:///etc/passwd">]><z>&f;%s</z>' % (b"x" * size)


def deep_json(size: int) -> bytes:
    """Lists in lists: a depth of a million and more."""
    return b'{"turns": [' + b"[" * size


def deep_objects(size: int) -> bytes:
    """Objects in objects."""
    return b'{"turns": [' + b'{"a":' * (size // 5)


def long_number(size: int) -> bytes:
    """One number of millions of digits: reading it takes time that grows with its square."""
    return b'{"segments": [{"text": "hi", "start": ' + b"9" * size + b"}]}"


def backslashes(size: int) -> bytes:
    """A string that never ends."""
    return b'{"segments": [{"text": "' + b"\\\\" * (size // 2)


def one_field_again(size: int) -> bytes:
    """An object of one field, given again and again."""
    return b'{"turns": [' + b'{"a":1,"a":1},' * (size // 14) + b"{}]}"


def many_segments(size: int) -> bytes:
    """Segments of two letters each."""
    return b'{"segments": [' + b",".join([b'{"text":"a."}'] * (size // 14)) + b"]}"


def big_objects(size: int) -> bytes:
    """Valid JSON in which nearly every byte becomes an object of Python: what takes most memory for its size."""
    return b'{"segments": [{"text": "hi", "words": [' + b",".join([b"{}"] * (size // 3)) + b"]}]}"


def one_line(size: int) -> bytes:
    """A turn without an end."""
    return b"T: " + b"word " * (size // 5)


def spaces(size: int) -> bytes:
    """A line of spaces and no speaker."""
    return b" " * (size - 6) + b"a\nT: a"


def colons(size: int) -> bytes:
    """Nothing but what might end a speaker's name."""
    return b": " * (size // 2)


def brackets(size: int) -> bytes:
    """What might open a time on every line."""
    return b"[00:00:00 - \n" * (size // 13)


def many_turns(size: int) -> bytes:
    """Turns of one letter."""
    return b"T: a\nC: b\n" * (size // 10)


def many_speakers(size: int) -> bytes:
    """Each turn has another speaker."""
    return b"".join(b"Name%07d: a\n" % number for number in range(size // 15))


def many_cues(size: int) -> bytes:
    """A million cues in 40 MB."""
    return HEAD + b"00:00.000 --> 00:01.000\n<v T>a\n\n" * (size // 33)


def one_cue(size: int) -> bytes:
    """A cue without an end, full of voices that open."""
    return HEAD + b"00:00.000 --> 00:01.000\n" + b"<v T>a " * (size // 7)


def open_tags(size: int) -> bytes:
    """Markup that is opened and never closed."""
    return HEAD + b"00:00.000 --> 00:01.000\n" + b"<v" * (size // 2)


def entities_in_a_cue(size: int) -> bytes:
    """Signs written as entities."""
    return HEAD + b"00:00.000 --> 00:01.000\n" + b"&#x1F600;" * (size // 9)


def open_quote(size: int) -> bytes:
    """A table whose first cell is never closed."""
    return b'speaker,text\nT,"' + b"a\n" * (size // 2)


def many_columns(size: int) -> bytes:
    """A table of one row."""
    return b"speaker,text" + b",a" * (size // 2)


def many_sessions(size: int) -> bytes:
    """A table in which each row is a session of its own."""
    return b"session,speaker,text\n" + b"".join(b"%d,T,a\n" % number for number in range(size // 12))


def sixteen(size: int) -> bytes:
    """Signs of two halves in UTF-16: four bytes each here, four in memory, six in JSON."""
    return b"\xff\xfe" + ("T: " + "😀" * (size // 4)).encode("utf-16-le")


def marks(size: int) -> bytes:
    """Byte order marks all the way."""
    return b"\xef\xbb\xbf" * (size // 3)


def overlong(size: int) -> bytes:
    """A slash written in two bytes, which no reader of UTF-8 may take."""
    return b"T: " + b"\xc0\xaf" * (size // 2)


def halves(size: int) -> bytes:
    """Halves of pairs, as UTF-8 must not hold them."""
    return b"T: " + b"\xed\xa0\x80" * (size // 3)


def half_in_json(size: int) -> bytes:
    """Half of a pair, escaped."""
    return json.dumps({"turns": [{"speaker": "T", "text": "\ud800" * (size // 6)}]}).encode()


def accents(size: int) -> bytes:
    """One letter under millions of accents: putting them in order takes time that grows with their square."""
    return b"T: a\nC" + "\u0315\u0300".encode() * (size // 4) + b": b\nT: a"


def nulls(size: int) -> bytes:
    """Nothing."""
    return b"\0" * size


BOMBS: dict[str, Callable[[int], bytes]] = {
    made.__name__: made
    for made in (
        *(zipped, nested, many_members, lying_zip, entities, outside_entity),
        *(deep_json, deep_objects, long_number, backslashes, one_field_again, many_segments, big_objects),
        *(one_line, spaces, colons, brackets, many_turns, many_speakers, accents),
        *(many_cues, one_cue, open_tags, entities_in_a_cue),
        *(open_quote, many_columns, many_sessions),
        *(sixteen, marks, overlong, halves, half_in_json, nulls),
    )
}


def _zip(members: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return held.getvalue()
