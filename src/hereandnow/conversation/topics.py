"""Topics: stretches of turns whose words hang together, each with a name and the reason why it starts there."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from hereandnow.conversation.content_words import find_content_words
from hereandnow.conversation.segments import TurnWords, find_starts
from hereandnow.conversation.spoken import SpokenTurn
from hereandnow.conversation.topic_names import Names
from hereandnow.conversation.transitions import transition
from hereandnow.domain import Topic

SECONDS_A_TOPIC = 300.0
"""At most about twelve topics an hour (our choice: more is no overview)."""
WORDS_A_TOPIC = 650
"""The same where there are no times, at the 130 words a minute of an unhurried talk."""


def find_topics(spoken: Sequence[SpokenTurn]) -> tuple[Topic, ...]:
    """The topics of a session, in order; together they hold each turn once."""
    counted: Counter[str] = Counter()
    for one in spoken:
        counted.update(one.words)
    content = find_content_words(counted)
    announced = [transition(one.turn.text) for one in spoken]
    turns = [
        TurnWords(content.of(set(one.words)), len(one.words), phrase is not None)
        for one, phrase in zip(spoken, announced, strict=True)
    ]
    starts = find_starts(turns, _most(spoken, counted.total()))
    names = Names(spoken, content, counted, starts)
    topics = []
    for number, (first, end) in enumerate(pairwise([*starts, len(spoken)])):
        reason = _reason(announced[first], *names.begin_and_stop(number)) if number else "The session begins."
        topics.append(Topic(first, end - 1, names.of(number), reason))
    return tuple(topics)


def _most(spoken: Sequence[SpokenTurn], words: int) -> int:
    times = [time for one in spoken for time in (one.turn.start, one.turn.end) if time is not None]
    lasts = max(times) - min(times) if times else 0.0
    return 1 + math.ceil(lasts / SECONDS_A_TOPIC if lasts else words / WORDS_A_TOPIC)


def _reason(announced: str | None, begin: Sequence[str], stop: Sequence[str]) -> str:
    """Why a topic starts, in its own words: "“anyway”; 'dinner', 'aunt' begin; 'promotion', 'boss' stop"."""
    parts = [f"“{announced}”"] if announced else []
    for found, verb in ((begin, "begin"), (stop, "stop")):
        if found:
            parts.append(", ".join(f"'{word}'" for word in found) + f" {verb if len(found) > 1 else verb + 's'}")
    return "; ".join(parts) or "few words of the stretch before come back"
