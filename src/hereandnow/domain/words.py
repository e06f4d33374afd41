"""Words, sentences and questions of a turn: the few facts about talk that rooms above share."""

from __future__ import annotations

import re
from typing import Literal

MARK = re.compile(
    r"\[[^\[\]]{1,60}\]|\((?:laugh|cry|sigh|sob|paus|long paus|silen|long silen|chuckl|giggl|sniff|tear|weep|blow|cough"
    r"|clears|whisper|nod|shrug|smil|gasp|exhal|inhal|breath|groan|inaudible|crosstalk)[^()]{0,40}\)",
    re.I,
)
"""A transcriber's mark such as ``[long pause]``."""

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")

_OPEN = re.compile(
    r"\b(?:what|how|why|where do|who)\b"
    r"|\btell me\b|\bsay (?:a (?:little|bit) )?more\b|\bdescribe\b|\bwalk me through\b|\bhelp me understand\b"
    r"|\b(?:i wonder|i'm wondering|i’m wondering|i'm curious|i’m curious)\b"
    r"|\bmore about\b|\bgo on\b",
    re.I,
)
_CLOSED_HOW = re.compile(
    r"\bhow (?:many|much|often|long|old|far|soon|about)\b|\bwhat "
    r"(?:time|day|date|year|month|age|number|percentage|brand)\b"
    r"|\bwhat(?:'s|’s| is) (?:your|the) (?:name|date|address|number|dose)\b",
    re.I,
)

_HELP = r"(?:help\w*|work\w*|use|useful|good|better|easier|point)"
_UNHELPFUL = re.compile(
    rf"\b(?:not|never|hardly|no|n't|n’t|nae|dinna)\b(?:\W+\w+){{0,4}}?\W+{_HELP}"
    rf"|(?:n't|n’t|\b(?:do|does|did|is|was)nt) (?:\w+ ){{0,4}}?(?:{_HELP}|do (?:much|anything)|get (?:much|anything))"
    r"|\b(?:useless|pointless|unhelpful|worse|waste of)\b",
    re.I,
)

QuestionType = Literal["open", "closed"]


def words(text: str) -> list[str]:
    """The words of a text, lower case, without transcriber's marks."""
    return [match.group().lower() for match in _WORD.finditer(MARK.sub(" ", text))]


def says_unhelpful(text: str) -> bool:
    """Whether words about the work say that it does not help."""
    return _UNHELPFUL.search(text) is not None


def question_type(text: str) -> QuestionType | None:
    """Whether a turn asks an open question or invitation, a closed one, or nothing. The last question decides.

    Captions carry no question mark, so an invitation is also recognised by its opening words.
    """
    spoken = MARK.sub(" ", text)
    sentences = [s for s in re.split(r"(?<=[.?!])\s+", spoken.strip()) if s]
    asked = [s for s in sentences if s.rstrip().endswith("?")]
    last = asked[-1] if asked else None
    if last is None:
        tail = sentences[-1] if sentences else ""
        if re.search(
            r"\b(?:tell me|say (?:a (?:little|bit) )?more|describe|walk me through|help me understand)\b", tail, re.I
        ):
            return "open"
        if re.match(r"(?:(?:so|and|okay|ok|well|um|uh)[\s,]+)*(?:what|how|why)\b", tail, re.I) and not tail.endswith(
            "!"
        ):
            return "closed" if _CLOSED_HOW.search(tail) else "open"
        return None
    if _CLOSED_HOW.search(last):
        return "closed"
    return "open" if _OPEN.search(last) else "closed"
