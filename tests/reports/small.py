"""A small review whose codes are given by hand, so that a report's golden file changes only when the report does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hereandnow.domain import Annotation, Annotations, Evidence, ReaderName, Review, Session, Turn
from hereandnow.review import review

LINES: tuple[tuple[str, float, str, dict[str, str]], ...] = (
    ("therapist", 0.0, "Come in. Did you find the door all right?", {}),
    ("client", 6.0, "Yes. Sorry, I'm late, the tram stood still.", {}),
    ("therapist", 14.0, "No harm. Where shall we start?", {}),
    (
        "client",
        20.0,
        "In my family the eldest pays & nobody asks. <So> I paid.",
        {"client.cultural_cue": "In my family the eldest pays & nobody asks."},
    ),
    ("therapist", 31.0, "Mm-hm.", {}),
    (
        "client",
        34.5,
        "Last time you went on so quickly, it was a bit much. I was afraid you'd be cross if I said so.",
        {
            "client.criticises_tentatively": "you went on so quickly, it was a bit much",
            "client.fears_reaction": "I was afraid you'd be cross if I said so.",
        },
    ),
    (
        "therapist",
        47.0,
        "Thank you for telling me. I did hurry. What was it like?",
        {"therapist.receives": "Thank you for telling me. I did hurry."},
    ),
    (
        "client",
        55.0,
        "[long pause] I thought you'd be annoyed. You weren't.",
        {
            "either.nonverbal": "[long pause]",
            "client.expectation_disconfirmed": "I thought you'd be annoyed. You weren't.",
        },
    ),
    (
        "therapist",
        66.0,
        "What happens inside as you say that?",
        {"therapist.invites_feeling": "What happens inside as you say that?"},
    ),
    ("client", 71.0, "Relieved, I think. Quite relieved.", {"client.names_emotion": "Relieved, I think."}),
    ("therapist", 77.0, "Good. Same time next week?", {}),
    ("client", 81.0, "Yes.", {}),
)


@dataclass(frozen=True)
class GivenReader:
    """Gives the codes written beside the lines."""

    name: ReaderName = ReaderName("given", 1)  # noqa: RUF009 - a named tuple never changes
    needs: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset(code for *_, codes in LINES for code in codes)

    def read(self, session: Session, earlier: Annotations) -> Iterator[Annotation]:
        for turn, (*_, codes) in zip(session.turns, LINES, strict=True):
            for code, quote in codes.items():
                start = turn.text.index(quote)
                evidence = Evidence(turn, start, start + len(quote), quote)
                yield Annotation(code, evidence, 0.8, self.name, possible=code == "client.fears_reaction")


def small_session() -> Session:
    """Twelve turns with times."""
    turns = []
    for index, (who, start, text, _) in enumerate(LINES):
        end = LINES[index + 1][1] - 1 if index + 1 < len(LINES) else start + 2
        assert who in ("therapist", "client")
        turns.append(Turn(index, "therapist" if who == "therapist" else "client", text, start, end))
    return Session("small & odd <1>", "small.vtt", tuple(turns), ("1 header line left out.",))


def small_review() -> Review:
    """The review of the small session."""
    return review(small_session(), readers=(GivenReader(),))


def silent_review() -> Review:
    """A review in which nothing was found."""
    turns = (Turn(0, "therapist", "Is Monday fine?"), Turn(1, "client", "Monday is fine."))
    return review(Session("silent", "silent.txt", turns), readers=())
