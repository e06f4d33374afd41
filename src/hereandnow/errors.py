"""Every error a caller may meet, as one tree. Each message says what is wrong and what to do about it.

HereAndNowError
├── InvalidValue            a value that cannot be: a programming mistake or a damaged file
│   └── EvidenceMismatch    a quote that is not the verbatim text of its span
├── UnreadableTranscript    a file that cannot be read as a transcript
│   ├── TranscriptTooLarge  a file, or a part of it, over a limit
│   └── SeveralSessions     a file that holds several sessions where one is wanted
├── UnclearSpeakers         who is the therapist cannot be told
├── UnmetNeed               a reader whose needs no earlier reader meets
├── UnknownName             a code, a kind or an option value that does not exist
└── CannotWrite             an output that cannot be written
"""


class HereAndNowError(Exception):
    """The root: a sentence that a person can act on. Never holds a client's words."""


class InvalidValue(HereAndNowError, ValueError):
    """A value that breaks its own rule."""


class EvidenceMismatch(InvalidValue):
    """A quote that is not the verbatim text of the span it cites."""


class UnreadableTranscript(HereAndNowError):
    """A file that is not a transcript in a format that can be read."""


class TranscriptTooLarge(UnreadableTranscript):
    """A file over a limit; the message names the limit."""


class SeveralSessions(UnreadableTranscript):
    """A file of several sessions where the caller wants one; the message says how to name one."""


class UnclearSpeakers(HereAndNowError):
    """It cannot be told who is the therapist; the message says which option settles it."""


class UnmetNeed(HereAndNowError):
    """A reader needs codes that no reader before it gives."""


class UnknownName(HereAndNowError):
    """A name that is neither a code nor a kind of moment nor another known thing."""


class CannotWrite(HereAndNowError):
    """A place to write to that refuses."""
