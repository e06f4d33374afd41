"""What a share begins with: a plain sentence for each kind, and no word that makes a deficit of anything."""

from __future__ import annotations

import pytest

from hereandnow.catalogue import KINDS
from hereandnow.domain import Evidence, Kind, Moment, Turn
from hereandnow.domain.wording import deficit_words
from hereandnow.web.pages.session.plain import beginning

QUESTION = "What was it like?"
JARGON = ("client", "therapist", "rupture", "alliance", "intervention", "process", "withdrawal", "affect")


def moment_of(kind: Kind) -> Moment:
    return Moment(
        kind=kind,
        status=next(iter(kind.statuses), None),
        evidence=(Evidence.of(Turn(0, "client", "And then he left.")),),
        sentence="The client told what happened.",
        question=QUESTION,
        confidence=1.0,
    )


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_has_a_beginning_in_plain_words_that_ends_in_its_question(name: str) -> None:
    sentence, question = beginning(moment_of(KINDS[name])).split("\n\n")
    assert question == QUESTION
    assert sentence != "The client told what happened.", f"write a sentence for {name}"
    assert not deficit_words(sentence)
    assert not [word for word in JARGON if word in sentence.lower()]


def test_a_kind_without_one_begins_with_the_sentence_of_the_moment() -> None:
    kind = Kind(
        name="own:1", pillar="emotion", title="Own", meaning="", found_by="", source="", caution="", statuses={}
    )
    assert beginning(moment_of(kind)) == f"The client told what happened.\n\n{QUESTION}"
