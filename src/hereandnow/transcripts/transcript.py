"""What a file holds before anyone is told apart: utterances as written, and what the reading left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hereandnow.domain import Speaker


@dataclass(frozen=True, slots=True)
class Utterance:
    """One cue, line or row as written: the speaker's label as the file has it, the words, seconds from the start."""

    speaker: str | None
    text: str
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """One session of a file.

    ``losses`` are sentences that say what the reading dropped or assumed. ``roles`` says who is who by label where the
    file itself does (our own JSON), ``source`` where the session first came from where the file says so. ``whole``
    means that each utterance is a turn already and is not joined with the next.
    """

    id: str
    utterances: tuple[Utterance, ...]
    losses: tuple[str, ...] = ()
    roles: Mapping[str, Speaker] | None = None
    source: str | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a transcript down.

    ``reads`` is a quick look at decoded text: is it this format? ``read`` takes the text and an id and raises
    UnreadableTranscript. ``loses`` says in words what reading drops. A ``forgiving`` format takes any text that looks
    like talk, so it is asked last and never gets a file whose ending names another format.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    reads: Callable[[str], bool]
    read: Callable[[str, str], tuple[Transcript, ...]]
    loses: tuple[str, ...]
    forgiving: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read at most: bytes of a file, utterances of a session, characters of one utterance.

    A session of an hour has some 500 turns; 100,000 characters are two hours of speech without a pause.
    """

    bytes: int = 20 * 1024 * 1024
    turns: int = 50_000
    line: int = 100_000

    @property
    def lines(self) -> int:
        """Lines of a file at most: JSON spreads one utterance over many."""
        return self.turns * 10
