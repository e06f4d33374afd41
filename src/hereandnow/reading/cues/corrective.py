"""Cues of the corrective codes."""

from hereandnow.reading.cue import Cue

CUES: tuple[Cue, ...] = ()
