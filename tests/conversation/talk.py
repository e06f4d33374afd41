"""Invented talk for the tests of this room."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

from hereandnow.conversation import measure_conversation
from hereandnow.domain import Conversation, Session, Speaker, Turn

WHO: dict[str, Speaker] = {"T": "therapist", "C": "client", "O": "other"}
Times = Sequence[tuple[float | None, float | None]]


def session(*lines: str, times: Times = ()) -> Session:
    """A session of lines such as "C: We had dinner."; ``times`` are start and end of each turn."""
    known = [*times, *[(None, None)] * (len(lines) - len(times))]
    return Session(
        "invented",
        "invented.txt",
        tuple(
            Turn(index, WHO[line[0]], line[3:], start, end)
            for index, (line, (start, end)) in enumerate(zip(lines, known, strict=True))
        ),
    )


def measured(*lines: str, times: Times = ()) -> Conversation:
    return measure_conversation(session(*lines, times=times))


DINNER = (
    "C: On Sunday there was this dinner at my aunt's place, the whole family around her table.",
    "T: What was the dinner like, with all of the family there?",
    "C: My aunt had cooked since morning, and she kept filling plates, dinner never ends with her.",
    "T: And your aunt, what did she say to you at the table?",
    "C: She said a daughter stays near the family. Everybody at the table went quiet over the plates.",
    "T: The family went quiet at that dinner.",
    "C: Yes, and my uncle looked into his soup, and my aunt passed the plates again.",
    "T: So your aunt says it, and the table falls quiet.",
)
PROMOTION = (
    "T: Can we talk about the promotion that you had in mind?",
    "C: My boss offered me the promotion on the phone, team leader, a new office and more money.",
    "T: And the promotion means another office, another team?",
    "C: The office is in Leeds, and the team there has had no leader for a year, my boss told me.",
    "T: What did your boss want to hear about the team?",
    "C: That I'd take the promotion by the end of the month, and bring the Leeds team together.",
    "T: A new office in Leeds, and a boss who waits.",
    "C: And my salary would rise a lot with the promotion, the boss wrote that to me twice.",
)


def two_topics(times: int = 1) -> tuple[str, ...]:
    """A talk about a family dinner, then about a promotion; each part said ``times`` over."""
    return DINNER * times + PROMOTION * times


def lines(count: int) -> tuple[str, ...]:
    """As many turns as asked for, of both topics in turn."""
    source = cycle(two_topics())
    return tuple(next(source) for _ in range(count))
