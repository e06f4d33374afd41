"""What ships: the one list of formats, readers, pillars, kinds of moment and scoring profiles.

To add one, write it and name it here.
"""

from __future__ import annotations

from functools import cache

from hereandnow.codebook import Code, codes
from hereandnow.domain import Kind, Pillar
from hereandnow.errors import UnknownName
from hereandnow.measures import Profile, shipped
from hereandnow.pillars import corrective, culture, emotion, feedback, patterns, relationship
from hereandnow.reading import Reader
from hereandnow.reading.cue_reader import CueReader
from hereandnow.reading.cues import CUES
from hereandnow.reading.marks import MarkReader
from hereandnow.reading.trained import trained_reader
from hereandnow.transcripts import Format, own, plain, sbv, srt, table, webvtt, whisper

FORMATS: tuple[Format, ...] = (
    webvtt.FORMAT,
    srt.FORMAT,
    sbv.FORMAT,
    own.FORMAT,
    whisper.FORMAT,
    table.FORMAT,
    plain.FORMAT,
)
READERS: tuple[Reader, ...] = (MarkReader(), trained_reader(CueReader(CUES)))
PILLARS: tuple[Pillar, ...] = (
    relationship.PILLAR,
    patterns.PILLAR,
    emotion.PILLAR,
    corrective.PILLAR,
    culture.PILLAR,
    feedback.PILLAR,
)
KINDS: dict[str, Kind] = {kind.name: kind for pillar in PILLARS for kind in pillar.kinds}
PROFILES: tuple[str, ...] = (
    "phq9",
    "gad7",
    "phq4",
    "phq2",
    "gad2",
    "who5",
    "core10",
    "dass21",
    "pcl5",
    "cesd",
    "pss10",
    "wsas",
    "isi",
    "swls",
    "audit-c",
)


@cache
def profiles() -> tuple[Profile, ...]:
    """The scoring profiles that ship, read when they are first asked for."""
    return tuple(shipped(name) for name in PROFILES)


def named(name: str) -> Code | Kind:
    """The code or the kind of moment of that name. Raises UnknownName, saying what comes near."""
    known: dict[str, Code | Kind] = {**codes(), **KINDS}
    found = known.get(name)
    if found is not None:
        return found
    near = [other for other in known if name and (name in other or other.partition(".")[2] == name)][:3]
    hint = f" Did you mean {' or '.join(near)}?" if near else " 'hereandnow explain' lists all of them."
    raise UnknownName(f"There is no code or kind of moment {name!r}.{hint}")
