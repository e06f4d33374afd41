"""Cues of the patterns codes."""

from hereandnow.reading.cue import Cue

CUES: tuple[Cue, ...] = ()
