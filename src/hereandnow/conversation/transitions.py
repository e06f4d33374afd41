"""Phrases by which a speaker moves the talk on: own list, as data."""

from __future__ import annotations

import re

_OPENING = re.compile(
    r"\b(?:anyway\b(?! ?[?])|anyhow\b(?! ?[?])"
    r"|last (?:week|time|session|month|night)\b|this week\b|since (?:we|i) last\b"
    r"|(?:can|could|may|shall|should) (?:we|i) (?:just )?"
    r"(?:talk|speak|ask|go back|come back|turn|move|switch|look|tell|change|shift)\b(?: about\b)?"
    r"|(?:let's|let us|let me|i'd like to|i would like to|i wanted to|i want to|i was going to|i'm going to|i'll) "
    r"(?:just )?(?:talk|ask you|ask about|turn|move|switch|shift|look at|go back|come back|bring up|change)\b"
    r"|(?:something|someone|somewhere) else\b|other (?:thing|question|topic)\b|one (?:more|last) thing\b"
    r"|on (?:another|a different) note\b|(?:moving|switching|changing) (?:on|gears|topics?)\b|change of subject\b"
    r"|before (?:we|i|you) (?:finish|stop|end|go|start|begin|wrap up)\b|speaking of\b|by the way\b"
    r"|next (?:question|topic|up)\b|(?:tell me|talk to me|talk) (?:a (?:little|bit)(?: bit)? )?(?:more )?about\b"
    r"|(?:what|how) about\b|how (?:is|are|was|were) (?:things|your|the)\b|(?:to|let's) (?:sum up|summari[sz]e|recap)\b"
    r"|we(?:'re| are) (?:nearly|almost|about) (?:out of time|at the end)\b)",
    re.I,
)
_CHARACTERS_READ = 240
"""A turn that moves the talk says so early."""


def transition(text: str) -> str | None:
    """The phrase near the start of a turn that moves the talk to something else, as said; None where there is none."""
    match = _OPENING.search(text.replace("’", "'"), 0, _CHARACTERS_READ)
    return match.group().strip() if match else None
