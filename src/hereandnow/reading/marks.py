"""The reader of transcriber's marks: tears, laughter, sighs and long pauses that somebody heard and wrote down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hereandnow.domain import Annotation, Annotations, Evidence, ReaderName, Session
from hereandnow.domain.words import MARK

_EVENT = re.compile(
    r"laugh|chuckl|giggl|snort|smil|grin|cry|cries|sob|tear|weep|sniff|sigh|exhal|inhal|breath|gasp|whisper|voice"
    r"|long pause|long silence|silen[ct]|clears? (?:his |her |their )?throat|swallow|blows? (?:his |her |their )?nose"
    r"|nods?|nodding|shakes? (?:his |her |their )?head|shrug|looks? |looking|glanc|wipes?|wiping|fidget|shift|leans?"
    r"|trembl|shak|groan|moan|wince|yawn|hums?\b|cough|clench|rubs?|tuts?\b|scoff|taps?|stares?|frown|pause, long"
    r"|\b(?:jaw|fists?|hands?|arms?|face|chest|shoulders?|throat|teeth|eyes|lips?|chin|knees?|legs?|foot|feet|fingers?"
    r"|palms?|stomach|blush\w*|flush\w*|grips?|gripping|steups)\b|(?:goes|went|turns|turned) (?:red|white|pale|quiet)"
    r"|\d+ ?s(?:ec\w*)?\b",
    re.I,
)
_NOT_EVENT = re.compile(
    r"crosstalk|inaudible|unintelligible|music|applause|redacted|phone|background|door|^\W*pause\W*$", re.I
)


NAME = ReaderName("marks", 1)


@dataclass(frozen=True, slots=True)
class MarkReader:
    """Gives ``either.nonverbal`` for a mark such as [long pause], not for [pause], [crosstalk] or [inaudible]."""

    name: ReaderName = NAME
    needs: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset({"either.nonverbal"})

    def read(self, session: Session, earlier: Annotations) -> Iterator[Annotation]:
        """Yield one annotation a turn, on its first mark."""
        for turn in session.turns:
            if turn.speaker == "other" or ("[" not in turn.text and "(" not in turn.text):
                continue
            for mark in MARK.finditer(turn.text):
                if _EVENT.search(mark.group()) and not _NOT_EVENT.search(mark.group()):
                    yield Annotation("either.nonverbal", Evidence.of(turn, *mark.span()), 1.0, self.name)
                    break
