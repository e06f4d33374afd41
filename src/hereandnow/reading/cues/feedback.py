"""Cues of the feedback codes."""

from hereandnow.reading.cue import Cue

CUES: tuple[Cue, ...] = ()
