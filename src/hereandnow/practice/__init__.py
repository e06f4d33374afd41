"""The therapist's own practice over many sessions: what they said, as counts with quotes, and places to try again."""

from hereandnow.practice.acts import ACT_KINDS, Act, ActKind, Words, acts_of
from hereandnow.practice.exercises import OPENING_KINDS, Exercise, OpeningKind, exercises_of
from hereandnow.practice.thread import FEWEST_SESSIONS, KindThread, Month, Sitting, Thread, Told, thread_of

__all__ = [
    "ACT_KINDS",
    "FEWEST_SESSIONS",
    "OPENING_KINDS",
    "Act",
    "ActKind",
    "Exercise",
    "KindThread",
    "Month",
    "OpeningKind",
    "Sitting",
    "Thread",
    "Told",
    "Words",
    "acts_of",
    "exercises_of",
    "thread_of",
]
