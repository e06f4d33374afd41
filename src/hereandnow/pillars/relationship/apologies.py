"""Apologies: the client says sorry again and again, with no occasion in the words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hereandnow.domain import Annotations, Kind, Moment, Session, TherapistPart

KIND = Kind(
    name="apologies",
    pillar="relationship",
    title="Saying sorry, again",
    meaning="The client apologises to the therapist several times where the words show no fault.",
    found_by="At least three turns with client.apologises in one session (an apology with a real reason is not one). "
    "Shown as a count and per 100 client turns; against the client's own usual only from three sessions on.",
    source="No validated code of excessive apology is known to us; nearest are appeasing in 3RS and submission in "
    "SASB. "
    "The threshold is our choice.",
    caution="Saying sorry is also manners, dialect and culture. It says nothing about who the person is.",
    weight=4,
)
APOLOGIES_FROM = 3
"""Apologies in one session from which it is worth a look (our choice: once is manners, twice may be chance)."""
NOTICES = ("therapist.observes_process", "therapist.links_outward", "therapist.asks_about_us", "therapist.links_past",
           "therapist.shares_reaction", "therapist.names_pattern")  # fmt: skip
_OF_APOLOGY = re.compile(r"\b(?:sorry|sorries|apolog\w*)\b", re.I)


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for the session, where there are enough apologies."""
    apologies = annotations.of("client.apologises")
    if len(apologies) < APOLOGIES_FROM:
        return
    noticed = [a for a in annotations.of(*NOTICES) if _OF_APOLOGY.search(a.turn.text)]
    rate = round(100 * len(apologies) / len(session.of("client")))
    count = f"The client said sorry in {len(apologies)} turns where the words show no occasion"
    usual = f"({rate} per 100 client turns; one session gives no usual to compare with)"
    if noticed:
        sentence = f"{count} {usual}, and the therapist spoke of it."
        question = "When we noticed the sorries together, what came up? Where else do they come?"
    else:
        sentence = f"{count} {usual}. It was not spoken of."
        question = "I notice that you have said sorry to me a few times today; does that happen with other people too?"
    yield Moment.resting_on(
        apologies,
        kind=KIND,
        sentence=sentence,
        question=question,
        therapist_part=[TherapistPart(a.evidence, "The therapist noticed it aloud.") for a in noticed],
    )
