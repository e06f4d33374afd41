"""Cues of the culture codes."""

from hereandnow.reading.cue import Cue

CUES: tuple[Cue, ...] = ()
