"""The talk itself: who says how much, time between turns, questions, topics, engagement and style matching."""

from __future__ import annotations

from hereandnow.conversation.engagement import measure_engagement
from hereandnow.conversation.openings import measure_openings
from hereandnow.conversation.questions import find_questions, measure_questions
from hereandnow.conversation.shares import measure_shares
from hereandnow.conversation.spoken import said_by, spoken_turns
from hereandnow.conversation.style_matching import measure_style_matching
from hereandnow.conversation.timing import measure_timing
from hereandnow.conversation.topics import find_topics
from hereandnow.domain import Conversation, Session

__all__ = ["measure_conversation"]


def measure_conversation(session: Session) -> Conversation:
    """All measures of one session's talk. What cannot be said is None, with the reason; no valid session raises."""
    spoken = spoken_turns(session)
    therapist, client = (find_questions(said_by(spoken, who)) for who in ("therapist", "client"))
    topics = find_topics(spoken)
    return Conversation(
        measures=(
            *measure_shares(spoken),
            *measure_questions(spoken, therapist, client),
            *measure_timing(session),
            measure_openings(session, topics),
            measure_style_matching(spoken),
        ),
        topics=topics,
        engagement=measure_engagement(spoken),
        open_questions=therapist.open,
        closed_questions=therapist.closed,
        redirections=tuple(topic.first for topic in topics[1:]),
    )
