"""Cues of the relationship codes."""

from hereandnow.reading.cue import Cue

CUES: tuple[Cue, ...] = ()
