"""Who opened the topics: whose turn moved the talk to each one after the first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from hereandnow.domain import Measure, Session, Topic


def measure_openings(session: Session, topics: Sequence[Topic]) -> Measure:
    """How many topics each speaker opened; the first topic is the session's beginning and counts for nobody."""
    opened = Counter(session.turns[topic.first].speaker for topic in topics[1:])
    return Measure(
        name="topics_opened",
        title="Topics opened",
        unit="topics",
        value=float(len(topics) - 1),
        therapist=float(opened["therapist"]),
        client=float(opened["client"]),
        basis=f"over {len(topics)} topic{'' if len(topics) == 1 else 's'}; the first is opened by nobody"
        + (f"; {opened['other']} opened by others" if opened["other"] else ""),
        caution="Topics are found by the words alone: a new one may have grown out of what the other said just before, "
        "and neither leading nor following is better.",
    )
