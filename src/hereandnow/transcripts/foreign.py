"""What a file seems to be when it is no transcript that can be read, so that the refusal can say so."""

from __future__ import annotations

import re

_BYTES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (0, b"II*\x00", "a TIFF image"),
    (0, b"MM\x00*", "a TIFF image"),
    (0, b"%PDF-", "a PDF document"),
    (0, b"{\\rtf", "an RTF document"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (0, b"PK\x03\x04", "a ZIP archive or an Office document (such as .docx)"),
    (0, b"PK\x05\x06", "an empty ZIP archive"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"BZh", "a bzip2 archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"\xfd7zXZ\x00", "an xz archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (8, b"WAVE", "a WAV recording"),
    (0, b"RIFF", "a media file (RIFF)"),
    (0, b"ID3", "an MP3 recording"),
    (0, b"\xff\xfb", "an MP3 recording"),
    (0, b"\xff\xf3", "an MP3 recording"),
    (0, b"OggS", "an Ogg recording"),
    (0, b"fLaC", "a FLAC recording"),
    (0, b"\x1aE\xdf\xa3", "a Matroska or WebM recording"),
    (4, b"ftyp", "an MP4 recording"),
    (0, b"SQLite format 3\x00", "an SQLite database"),
    (0, b"\x7fELF", "a program"),
)
"""Where the first bytes of a kind of file stand, what they are, and its name. Specific before general."""

_TEXT: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"@(?:UTF8|Begin|Window|Font)\b"), "a CHAT transcript (.cha)"),
    (re.compile(r'(?:File type = )?"ooTextFile'), "a Praat TextGrid"),
    (re.compile(r"(?:<\?xml[^>]{0,200}>\s*)?<ANNOTATION_DOCUMENT\b"), "an ELAN annotation (.eaf)"),
    (re.compile(r"<!DOCTYPE html|<html\b", re.I), "a web page"),
    (re.compile(r"<\?xml|<tt\b"), "an XML document"),
    (re.compile(r"SPEAKER \S+ \d+ [\d.]+ [\d.]+ "), "a diarisation without words (.rttm)"),
    (re.compile(r"\S+ \S+ \d+\.\d+ \d+\.\d+ \S"), "a list of timed words (.ctm)"),
    (re.compile(r"\[Script Info\]"), "a SubStation Alpha subtitle (.ass)"),
)


def kind_of_bytes(data: bytes) -> str | None:
    """What kind of binary file begins like this, with its article; None when none is known."""
    return next((kind for at, magic, kind in _BYTES if data.startswith(magic, at)), None)


def kind_of_text(text: str) -> str | None:
    """What other kind of text begins like this, with its article; None when none is known."""
    start = text[:1000].lstrip()
    return next((kind for pattern, kind in _TEXT if pattern.match(start)), None)
