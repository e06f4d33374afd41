"""What holds for every session and every set of codes that can be."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from hereandnow.catalogue import PILLARS
from hereandnow.codebook import codes
from hereandnow.conversation import measure_conversation
from hereandnow.domain import Annotation, Annotations, Evidence, Review, Session, Turn
from hereandnow.domain.wording import deficit_words
from tests.pillars.coded import READER, WHO, long
from tests.work import lines_run

SAID = st.one_of(
    st.sampled_from(
        [
            "I'm sorry.",
            "Sorry, I was so ashamed, and sad, and lonely.",
            "It's the same with my mum as with you here.",
            "It's fine.",
            "[sighs]",
            "My jaw goes tight. [crying]",
            "Don’t you see, they’re all like that?",
            "What was that like?",
            "Is Monday OK?",
            "Mm-hm.",
            long(45),
        ]
    ),
    st.text(min_size=1, max_size=30).filter(lambda text: bool(text.strip())),
)


@st.composite
def read_sessions(draw: st.DrawFn) -> tuple[Session, Annotations]:
    """Any talk, any codes that fit its speakers (each at most once a turn), on any words."""
    letters = draw(st.one_of(st.text("TCO", min_size=1, max_size=24), st.just("TC" * 12)))
    turns = tuple(Turn(index, WHO[letter], draw(SAID)) for index, letter in enumerate(letters))
    annotations = []
    for turn in turns:
        fitting = [name for name, code in codes().items() if code.speaker in (turn.speaker, None)]
        for name in draw(st.lists(st.sampled_from(fitting), max_size=3, unique=True)):
            start = draw(st.integers(0, len(turn.text) - 1))
            end = draw(st.integers(start + 1, len(turn.text)))
            if not turn.text[start:end].strip():
                start, end = 0, len(turn.text)
            probability = draw(st.sampled_from([0.4, 0.6, 0.8, 1.0]))
            annotations.append(
                Annotation(name, Evidence.of(turn, start, end), probability, READER, draw(st.booleans()))
            )
    return Session("any", "any.txt", turns), Annotations(tuple(annotations))


def reviewed(session: Session, annotations: Annotations) -> Review:
    conversation = measure_conversation(session)
    moments = tuple(moment for pillar in PILLARS for moment in pillar.find(session, annotations, conversation))
    return Review(session, annotations, conversation, moments)


@settings(max_examples=300)
@given(read_sessions())
def test_any_session_can_be_reviewed(read_session: tuple[Session, Annotations]) -> None:
    session, annotations = read_session
    review = reviewed(session, annotations)
    for moment in review.moments:
        for evidence in moment.evidence:
            assert session.turns[evidence.turn.index].text[evidence.start : evidence.end] == evidence.quote
        for said in moment.therapist_part:
            assert said.evidence.turn.speaker == "therapist"
            assert said.sentence.endswith(".")
        assert moment.question.endswith("?")
        assert moment.kind.name != "recurring_theme"
        own_words = re.sub("“[^“”]*”", "", moment.sentence)
        assert not deficit_words(f"{own_words} {moment.question}")
        if moment.kind.name != "quieter_since":
            assert moment.confidence <= max(annotation.probability for annotation in annotations)


@settings(max_examples=40)
@given(read_sessions())
def test_the_same_codes_give_the_same_moments(read_session: tuple[Session, Annotations]) -> None:
    assert reviewed(*read_session) == reviewed(*read_session)


@settings(max_examples=60)
@given(read_sessions())
def test_without_codes_only_the_talk_itself_shows_something(read_session: tuple[Session, Annotations]) -> None:
    session, _ = read_session
    assert {moment.kind.name for moment in reviewed(session, Annotations()).moments} <= {"quieter_since"}


def test_a_long_session_takes_work_in_proportion() -> None:
    def work(turns: int) -> int:
        said = tuple(Turn(index, WHO["TC"[index % 2]], "I was sad about it.") for index in range(turns))
        names = {"therapist": "therapist.observes_process", "client": "client.minimises"}
        annotations = Annotations(tuple(Annotation(names[t.speaker], Evidence.of(t), 0.8, READER) for t in said))
        session = Session("long", "long.txt", said)
        return lines_run(lambda: [list(pillar.find(session, annotations, measured)) for pillar in PILLARS])

    measured = measure_conversation(Session("one", "one.txt", (Turn(0, "client", "Hello."),)))
    short, longer = work(250), work(2_000)
    assert short < longer < 8 * 1.5 * short
