"""Bytes to text: UTF-8, UTF-16, or Windows-1252 where it is plausible; anything else is refused with a reason."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from hereandnow.errors import UnreadableTranscript
from hereandnow.transcripts.foreign import kind_of_bytes, kind_of_text
from hereandnow.transcripts.sentences import counted

_BOMS: tuple[tuple[bytes, str, str], ...] = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
"""Longest first where one begins like another."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Control characters that are no line end and no tab. They become a space, so that no two words grow together."""

_MANY_CONTROLS = 0.01

_LOOKED_AT = 500_000
"""Bytes on each side of the first broken one that say what the file is: more than a session has."""

_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_UNDEFINED_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_UNLIKELY_1252 = re.compile(
    r"[¢-ª¬-º¼-¾À-ÿŒœŠšŽžŸ]{4}"  # no western word has four letters beyond ASCII in a row
    r"|[ÿŸ¤¦¨¬¯¶¸ƒˆ˜†‡‰×÷]"  # signs that talk does not need
    r"|(?<=[a-z])[À-ÖØ-Þ](?![À-ÖØ-Þ])"  # a capital at the end of a small word: half of a broken letter
    r"|â€|[ÃÂ](?![A-Za-zÀ-ÖØ-öø-ÿ])(?<![A-Z].)|(?<![A-Za-zÀ-ÖØ-öø-ÿ])[ðþ](?![a-zà-öø-ÿ])"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and sentences that say what decoding assumed or dropped."""

    text: str
    losses: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text of a file's bytes. Raises UnreadableTranscript for what is no text, or broken text."""
    if not data.strip(b" \t\r\n"):
        raise UnreadableTranscript("The file is empty.")
    kind = kind_of_bytes(data)
    if kind is not None:
        raise UnreadableTranscript(f"This is {kind}, not a transcript.")
    text, losses = _text_of(data)
    if not text.strip():
        raise UnreadableTranscript("The file is empty.")
    controls = len(_CONTROL.findall(text))
    if controls > max(3, len(text) * _MANY_CONTROLS):
        kind = kind_of_text(text) or "a binary file full of control characters"
        raise UnreadableTranscript(f"This is {kind}, not a transcript that can be read.")
    if controls:
        losses = (*losses, f"{counted(controls, 'control character')} replaced by a space.")
        text = _CONTROL.sub(" ", text)
    return Decoded(text, losses)


def _text_of(data: bytes) -> tuple[str, tuple[str, ...]]:
    for bom, encoding, name in _BOMS:
        if data.startswith(bom):
            return _strictly(data[len(bom) :], encoding, name, len(bom)), ()
    if b"\x00" in data:
        sixteen = _sixteen_bits(data)
        if sixteen is None:
            raise UnreadableTranscript("This is a binary file, not a transcript: it holds zero bytes.")
        return _strictly(data, sixteen, "UTF-16", 0), ("The file does not name its encoding; it was read as UTF-16.",)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if not _looks_like_1252(data[max(0, error.start - _LOOKED_AT) : error.start + _LOOKED_AT]):
            raise _broken("UTF-8", error.start) from None
    try:
        western = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise _broken("UTF-8", error.start) from None
    return western, ("The file is not UTF-8; it was read as Windows-1252.",)


def _strictly(data: bytes, encoding: str, name: str, skipped: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _broken(name, error.start + skipped) from None


def _broken(name: str, position: int) -> UnreadableTranscript:
    return UnreadableTranscript(
        f"The text is broken at byte {position + 1}: it is not valid {name}. Save the transcript again as UTF-8."
    )


def _sixteen_bits(data: bytes) -> str | None:
    """UTF-16 without a mark, when nearly every second byte is zero and nearly none of the others."""
    half = len(data) // 2
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if len(data) % 2 == 0 and half >= 4:
        if odd >= 0.7 * half and even <= 0.02 * half:
            return "utf-16-le"
        if even >= 0.7 * half and odd <= 0.02 * half:
            return "utf-16-be"
    return None


def _looks_like_1252(data: bytes) -> bool:
    """Whether bytes that are not UTF-8 read as western text. A UTF-8 file with one broken letter must not."""
    if _UNDEFINED_1252.search(data):
        return False
    whole = _MULTIBYTE.findall(data)
    high = len(data) - len(data.translate(None, bytes(range(0x80, 0x100))))
    if len(whole) >= high - sum(map(len, whole)):
        return False
    return _UNLIKELY_1252.search(data.decode("cp1252")) is None
