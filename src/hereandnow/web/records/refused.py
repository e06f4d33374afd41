"""Moments that the therapist said do not fit, where sessions are read together or practised on.

A no is to a kind of moment on some turns, as a no to a theme is to its episodes: what another reading finds of that
kind on one of these turns is refused, too. A verdict on a moment itself goes before a no to another of its kind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from hereandnow.domain import Annotation, Annotations, Review
from hereandnow.web.records.models import Verdict, VerdictRecord

TAKES_FOR: Mapping[str, tuple[str, ...]] = {
    "immediacy": (),
    "immediacy_opening": ("client.speaks_of_us", "client.fears_reaction"),
    "apologies": ("client.apologises",),
    "room_and_world": ("client.notes_pattern", "therapist.links_outward"),
    "relationship_episode": (),
    "recurring_theme": (),
    "triangle_link": ("client.notes_pattern", "therapist.links_past"),
    "contact": ("client.delays_contact",),
    "feeling_invitation": (),
    "event_only_story": (),
    "intellectualising": ("client.intellectualises",),
    "words_and_body": ("client.minimises", "client.intellectualises"),
    "emotion_vocabulary": ("client.names_emotion", "client.differentiates_emotion"),
    "corrective_chain": ("client.fears_reaction", "client.expectation_disconfirmed", "client.belief_shift"),
    "belief_shift": ("client.belief_shift",),
    "cultural_opportunity": ("client.cultural_cue",),
    "systemic_context": ("client.systemic_cue",),
    "withdrawal": (
        "client.shuts_down",
        "client.diverts_or_appeases",
        "client.minimises",
        "client.intellectualises",
    ),
    "confrontation": ("client.complains", "client.criticises_tentatively"),
    "repair": (),
    "feedback_exchange": ("client.gives_feedback",),
    "quieter_since": (),
}
"""By kind of moment, the codes that it takes words for, and that a course would read out of them once more: a no
refuses these on its turns. What was told of others, and what a therapist asked or answered, stays what it is."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The therapist's verdicts on the moments of one session, by the id of each, and the turns refused, by kind."""

    by_moment: Mapping[str, str]
    refused: Mapping[str, frozenset[int]]

    def refuses_moment(self, moment: str) -> bool:
        """Whether a moment, by its id, is refused."""
        return self.refuses([moment.partition("-")[0]], turns_of(moment), moment)

    def refuses(self, kinds: Iterable[str], turns: Iterable[int], moment: str = "") -> bool:
        """Whether what is told of by these kinds of moment, on these turns, is refused; ``moment`` is the id of the one
        that it is, or ""."""
        turns = frozenset(turns)
        verdict = self.by_moment.get(moment, "")
        if verdict:
            return verdict == Verdict.DOES_NOT_FIT
        return any(self.refused.get(kind, frozenset()) & turns for kind in kinds)


NOTHING_SAID = Verdicts({}, {})


def verdicts_in(sessions: Collection[UUID]) -> Mapping[UUID, Verdicts]:
    """What was said of the moments of sessions; those of which nothing was said are left out."""
    rows = VerdictRecord.objects.filter(session__in=sessions).exclude(verdict="")
    found: dict[UUID, list[tuple[str, str, str]]] = defaultdict(list)
    for session, moment, kind, verdict in rows.values_list("session_id", "moment", "kind", "verdict"):
        found[session].append((moment, kind, verdict))
    return {session: verdicts_of(said) for session, said in found.items()}


def verdicts_of(said: Iterable[tuple[str, str, str]]) -> Verdicts:
    """Of moments, each with its id, its kind and the verdict on it."""
    said = tuple(said)
    refused: dict[str, frozenset[int]] = {}
    for moment, kind, verdict in said:
        if verdict == Verdict.DOES_NOT_FIT:
            refused[kind] = refused.get(kind, frozenset()) | turns_of(moment)
    return Verdicts({moment: verdict for moment, _kind, verdict in said}, refused)


def turns_of(moment: str) -> frozenset[int]:
    """The turns that a moment rests on, as its id says them."""
    return frozenset(int(turn) for turn in moment.partition("-")[2].split("-") if turn.isdecimal())


def without_refused(review: Review, said: Verdicts) -> Review:
    """A review without the moments that were refused, and without what their words were taken for."""
    if not said.refused:
        return review
    standing = tuple(one for one in review.moments if not said.refuses_moment(one.id))
    kept = (one for one in review.annotations if not _taken_for(one, said))
    return replace(review, moments=standing, annotations=Annotations(tuple(kept)))


def _taken_for(annotation: Annotation, said: Verdicts) -> bool:
    return any(
        annotation.turn.index in turns and annotation.code in TAKES_FOR.get(kind, ())
        for kind, turns in said.refused.items()
    )
