"""A relationship episode: a specific exchange with another person, with the wish and the two responses in it."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotation, Annotations, Evidence, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="relationship_episode",
    pillar="patterns",
    title="A story with someone",
    meaning="The client tells what happened between them and another person: what they wished for, what the other did, "
    "what they did then.",
    found_by="client.episode, with at least one of client.wish, client.response_of_other and client.response_of_self "
    "in "
    "the same turn or the two client turns after it.",
    source="Relationship episodes and their components: Luborsky's Core Conflictual Relationship Theme.",
    caution="One story is one story. Themes are named only over several sessions.",
    weight=1,
)
COMPONENTS = {
    "client.wish": "what was wished for",
    "client.response_of_other": "what the other did",
    "client.response_of_self": "what the client did or felt then",
}
_QUESTIONS = {
    "client.wish": "What did you hope they would do, just then?",
    "client.response_of_other": "And what did they do, or what were you afraid they might do?",
    "client.response_of_self": "And when they answered like that, what did you do?",
    "all told": "When you look at it now, does any of it remind you of another time?",
}
"""What to ask about first: the first part of the story that was not told."""
TOLD_WITHIN = 2
"""Client turns after the story's turn that still belong to it (our choice)."""


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each story that has a component; stories told over neighbouring turns are one."""
    until = -1
    for episode in annotations.of("client.episode"):
        if episode.turn.index <= until:
            continue
        turns = (episode.turn, *session.after(episode.turn.index, TOLD_WITHIN, "client"))
        found: dict[str, Annotation] = {}
        for code in COMPONENTS:
            component = annotations.first_of(turns, code)
            if component is not None:
                found[code] = component
        if not found:
            continue
        until = max(component.turn.index for component in found.values())
        replies = session.after(episode.turn.index, 1, "therapist")
        told = ", ".join(words for code, words in COMPONENTS.items() if code in found)
        untold = [words for code, words in COMPONENTS.items() if code not in found]
        yield Moment.resting_on(
            [episode, *found.values()],
            kind=KIND,
            sentence=f"The client told of an exchange with someone. In it: {told}."
            + (f" Not told: {' and '.join(untold)}." if untold else ""),
            question=next(question for part, question in _QUESTIONS.items() if part not in found),
            therapist_part=[TherapistPart(Evidence.of(reply), "The therapist's next words.") for reply in replies],
        )
