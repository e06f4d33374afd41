"""Texts that are too much, or made to cost more than they look: small enough to write, as large as a file may be."""

from __future__ import annotations


def clock(seconds: int) -> str:
    """Seconds as a caption writes them, without the part of a second."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


HOURS_OF_CUES = "WEBVTT\n\n" + "".join(f"{clock(n)}.0 --> {clock(n)}.5\n{'TC'[n % 2]}: hi\n\n" for n in range(100_000))

TOO_MUCH = {
    "100,000 turns": ("T: hi\nC: ho\n" * 50_000, "a.txt", "has 100,000 utterances; at most 50,000 are read"),
    "a million segments": (
        '{"segments": [' + '{"text": "a"},' * 1_000_000 + "]}",
        "a.json",
        "more than 1,000,000 objects and lists",
    ),
    "lines": ("x\n" * 600_000, "a.txt", "has 600,000 lines; at most 500,000 are read"),
    "old line ends": ("x\r" * 600_000, "a.txt", "has 600,000 lines; at most 500,000 are read"),
    "a line without an end": (
        "T: hi\nC: " + "ho " * 3_000_000,
        "a.txt",
        "Line 2 has 9,000,003 characters; at most 200,000 are read",
    ),
    "a long line": (
        "T: hi\nC: " + "ho " * 50_000,
        "a.txt",
        "Utterance 2 has 149,999 characters; at most 100,000 are read",
    ),
    "100,000 cues": (HOURS_OF_CUES, "a.vtt", "has 100,000 utterances"),
    "a cue of 450,000 lines": (
        "WEBVTT\n\n00:01.000 --> 00:02.000\nT: " + "so it went\n" * 450_000,
        "a.vtt",
        "has 4,949,",
    ),
}
"""Text, the file's name, and what the refusal says."""

HOSTILE = [
    ("a" * 10_000_000, "a.txt"),
    ("x: " * 3_000_000, "a.txt"),
    ("\t" * 10_000_000 + "x", "a.txt"),
    ("[" * 5_000_000, "a.txt"),
    ("T: hi\n" + "0:" * 5_000_000, "a.txt"),
    ("WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v " * 3_000_000, "a.vtt"),
    ("WEBVTT\n\n00:01.000 --> 00:02.000\n" + "&" * 9_000_000, "a.vtt"),
    (" " * 10_000_000 + "x", "a.srt"),
    ("T" + " " * 10_000_000 + "x", "a.txt"),
    ("00:01" + " " * 10_000_000 + "x", "a.txt"),
    ("x" + "\n" * 400_000 + "x", "a.txt"),
    ("00:01 - " * 1_000_000, "a.txt"),
    ("WEBVTT\n\n00:01.000" + " " * 10_000_000, "a.vtt"),
    ("\n" * 400_000 + "00:00:01,000" + " " * 9_000_000, "a.srt"),
    ('{"turns"' + " " * 9_000_000, "a.json"),
    ("speaker" + " " * 9_000_000 + ",", "a.csv"),
    ("0:00:00.000," * 800_000, "a.sbv"),
    ('"' * 10_000_000, "a.csv"),
    ('speaker,text\n"' + "a" * 10_000_000, "a.csv"),
    ('{"turns":[' + '\\"' * 5_000_000, "a.json"),
    ('{"turns":[' + '"\\' * 5_000_000, "a.json"),
    ('{"turns":[' + "1" * 5_000_000, "a.json"),
]
"""Text and the file's name."""


def short(text: str) -> str:
    """How a hostile text begins."""
    return text if len(text) < 9 else f"{text[:12]!r}..."
