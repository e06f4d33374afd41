"""Cues of the emotion codes."""

from hereandnow.reading.cue import Cue

CUES: tuple[Cue, ...] = ()
