"""Invitations to feel and their five outcomes, stories of events, explanations, words and body, feeling words."""

from __future__ import annotations

import pytest

from hereandnow.pillars.emotion import PILLAR
from hereandnow.pillars.emotion.feeling_words import feeling_words
from hereandnow.pillars.emotion.intellectualising import ANSWERS_FROM
from hereandnow.pillars.emotion.story import STORY_WORDS
from tests.pillars.coded import cited, found, long, meanwhile, part

INVITES = "T: What happens inside as you say that? | therapist.invites_feeling"
EXPLAINS = "C: Statistically most couples separate. | client.intellectualises"


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("C: I was ashamed. | client.names_emotion", "named"),
        ("C: More left out than cross. | client.differentiates_emotion", "named"),
        ("C: Angry, I suppose.", "named"),
        ("C: My chest goes tight. | client.body", "body"),
        ("C: Sad, here in my chest. | client.body, client.names_emotion", "named"),
        (EXPLAINS, "abstract"),
        ("C: In my chest, and the studies say so. | client.body, client.intellectualises", "body"),
        ("C: Not really. | client.shuts_down", "minimal"),
        ("C: You are the expert, whatever you think is best. | client.diverts_or_appeases", "minimal"),
        (EXPLAINS + ", client.shuts_down", "abstract"),
        ("C: I do not know.", "minimal"),
        ("C: I do not really know.", "story"),
        ("C: [long pause]", "minimal"),
        ("C: Then she took the bus and I walked home.", "story"),
    ],
    ids=[
        "a feeling",
        "two feelings",
        "a feeling word without a code",
        "the body",
        "a feeling and the body",
        "an explanation",
        "the body and an explanation",
        "shut down",
        "appeased",
        "an explanation that shuts down",
        "four words",
        "five words",
        "silence",
        "events",
    ],
)
def test_an_invitation_has_one_of_five_outcomes(answer: str, status: str) -> None:
    (invitation,) = found(PILLAR, "feeling_invitation", INVITES, answer)
    assert invitation.status == status
    assert cited(invitation) == [1]
    assert part(invitation) == [0]
    assert not invitation.still_open


@pytest.mark.parametrize(
    ("lines", "is_found"),
    [
        pytest.param((INVITES,), False, id="the end of the session"),
        pytest.param((INVITES, "O: Hello.", "C: Sad."), True, id="somebody comes in"),
        pytest.param((INVITES, "O: Hello.", "O: Bye.", "C: Sad."), False, id="two come in"),
        pytest.param(("T: How was work?", "C: Sad. | client.names_emotion"), False, id="not invited"),
    ],
)
def test_an_invitation_counts_where_it_was_answered(lines: tuple[str, ...], is_found: bool) -> None:
    assert bool(found(PILLAR, "feeling_invitation", *lines)) is is_found


def test_of_two_invitations_the_one_before_the_answer_was_answered() -> None:
    (invitation,) = found(PILLAR, "feeling_invitation", INVITES, INVITES, "C: Sad.")
    assert part(invitation) == [1]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(("C: In my jaw?", "T: Yes.", "C: It is tight and sore there."), [3], id="asked back"),
        pytest.param(("C: In my jaw?", "T: Yes."), [1], id="asked back and no more"),
        pytest.param(("C: Do you mean what I feel in my jaw?", "T: Yes.", "C: Tight."), [1], id="a longer question"),
        pytest.param(("C: In my jaw?", INVITES, "C: Tight and sore."), [3], id="invited again"),
        pytest.param(("C: What?", "O: Hello.", "O: Bye.", "O: Oh.", "C: Tight."), [1], id="the answer is too far away"),
    ],
)
def test_a_short_question_back_is_no_answer(lines: tuple[str, ...], expected: list[int]) -> None:
    assert [
        turn for moment in found(PILLAR, "feeling_invitation", INVITES, *lines) for turn in cited(moment)
    ] == expected


def test_each_answered_invitation_is_a_moment() -> None:
    assert len(found(PILLAR, "feeling_invitation", INVITES, "C: Sad.", INVITES, "C: Hm.")) == 2


@pytest.mark.parametrize(
    ("lines", "confidence"),
    [
        ((f"{INVITES}=0.6", "C: Ashamed. | client.names_emotion=0.7"), 0.6),
        ((INVITES, "C: Ashamed. | client.names_emotion=0.7"), 0.7),
        ((INVITES, "C: Ashamed."), 0.8),
    ],
    ids=["the invitation is the weaker", "the answer is the weaker", "no code in the answer"],
)
def test_an_invitation_is_as_sure_as_its_weaker_half(lines: tuple[str, ...], confidence: float) -> None:
    (invitation,) = found(PILLAR, "feeling_invitation", *lines)
    assert invitation.confidence == confidence


@pytest.mark.parametrize(
    "lines",
    [(f"{INVITES}?", "C: Ashamed. | client.names_emotion"), (INVITES, f"{EXPLAINS}?")],
    ids=["the invitation", "the answer"],
)
def test_a_doubted_half_makes_an_invitation_possible(lines: tuple[str, ...]) -> None:
    (invitation,) = found(PILLAR, "feeling_invitation", *lines)
    assert invitation.possible


def story(words: int, *codes: str) -> str:
    return f"C: {long(words)} | {', '.join(('client.episode', *codes))}"


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        pytest.param(story(39), False, id="thirty-nine words"),
        pytest.param(story(40), True, id="forty words"),
        pytest.param(f"C: [sighs] {long(39)} | client.episode", False, id="a mark is no word"),
        pytest.param(f"C: {long(60)}", False, id="no exchange with anyone"),
        pytest.param(story(60, "client.names_emotion"), False, id="a feeling named"),
        pytest.param(story(60, "client.differentiates_emotion"), False, id="two feelings"),
        pytest.param(story(60, "client.body"), False, id="the body"),
        pytest.param(f"C: {long(60)} and I was so sad | client.episode", False, id="a feeling word without a code"),
        pytest.param(story(60, "client.minimises"), True, id="made little of"),
    ],
)
def test_a_story_of_events_alone(line: str, is_found: bool) -> None:
    assert STORY_WORDS == 40
    assert bool(found(PILLAR, "event_only_story", line)) is is_found


@pytest.mark.parametrize(
    ("lines", "therapist", "asked"),
    [
        pytest.param((INVITES,), [1], True, id="the therapist asked"),
        pytest.param(("T: And then?",), [1], False, id="the therapist did not"),
        pytest.param(("T: And then?", "C: I left.", INVITES), [1], False, id="the therapist asked later"),
        pytest.param((), [], False, id="the last words"),
    ],
)
def test_whether_the_therapist_asked_how_it_was(lines: tuple[str, ...], therapist: list[int], asked: bool) -> None:
    (told,) = found(PILLAR, "event_only_story", story(40), *lines)
    assert part(told) == therapist
    assert ("and the therapist asked" in told.sentence) is asked


EVENTS = f"C: {long(15)}"


@pytest.mark.parametrize(
    ("answers", "is_found"),
    [
        pytest.param((EXPLAINS, EXPLAINS), False, id="twice"),
        pytest.param((EXPLAINS, EXPLAINS, EXPLAINS), True, id="three times"),
        pytest.param((EXPLAINS, EVENTS, EVENTS), True, id="once, and two chains of events"),
        pytest.param((EVENTS, EVENTS, EVENTS), False, id="three chains of events"),
        pytest.param((EXPLAINS, EXPLAINS, f"C: {long(14)}"), False, id="twice, and a reply of fourteen words"),
        pytest.param((EXPLAINS, EXPLAINS, "C: Ashamed."), False, id="twice, and a feeling"),
        pytest.param((EXPLAINS, EXPLAINS, f"{EVENTS} in my chest | client.body"), False, id="twice, and the body"),
        pytest.param((EXPLAINS, "C: Ashamed.", EXPLAINS, EXPLAINS), True, id="three times, and a feeling"),
    ],
)
def test_explained_rather_than_felt_counts_from_three(answers: tuple[str, ...], is_found: bool) -> None:
    assert ANSWERS_FROM == 3
    lines = [line for answer in answers for line in (INVITES, answer)]
    moments = found(PILLAR, "intellectualising", *lines)
    assert bool(moments) is is_found
    assert all(moment.possible and "3 times" in moment.sentence for moment in moments)


def test_explanations_that_answer_no_invitation_do_not_count() -> None:
    assert found(PILLAR, "intellectualising", *("T: And then?", EXPLAINS) * 5) == []


SHRINKS = "C: Others have it worse. | client.minimises"
BODY = "C: My jaw goes tight. | client.body"
SIGHS = "C: [sighs] That is how it goes. | either.nonverbal"


def mark(words: str) -> str:
    """A turn whose evidence is the mark alone, as the reader of marks gives it."""
    return f"C: {words} | either.nonverbal"


@pytest.mark.parametrize(
    ("lines", "evidence"),
    [
        pytest.param(("C: It's nothing, my jaw hurts. | client.body, client.minimises",), [0], id="in one turn"),
        pytest.param((BODY, "T: Mm.", SHRINKS), [0, 2], id="made little of in the next client turn"),
        pytest.param((SHRINKS, "T: Mm.", BODY), [2, 0], id="made little of in the client turn before"),
        pytest.param((BODY, "T: Mm.", EXPLAINS), [0, 2], id="reasons in the next client turn"),
        pytest.param((BODY, "T: Mm.", "C: I'm fine."), [0, 2], id="it's fine"),
        pytest.param((BODY, "T: Mm.", "C: I’m totally fine."), [0, 2], id="it's fine, with a curled apostrophe"),
        pytest.param((BODY, "T: Mm.", "C: It doesn't bother me."), [0, 2], id="it does not bother"),
        pytest.param((mark("[sighs]"), "T: Mm.", SHRINKS), [0, 2], id="a sigh"),
        pytest.param((mark("[crying]"), "T: Mm.", SHRINKS), [0, 2], id="tears"),
        pytest.param((mark("[long pause]"), "T: Mm.", SHRINKS), [0, 2], id="a long pause"),
        pytest.param((BODY, "T: Mm.", BODY, "T: Mm.", SHRINKS), [2, 4], id="the sign next to it"),
    ],
)
def test_the_words_and_the_body(lines: tuple[str, ...], evidence: list[int]) -> None:
    (moment,) = found(PILLAR, "words_and_body", *lines)
    assert cited(moment) == evidence


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((BODY,), id="the body alone"),
        pytest.param((SHRINKS,), id="making little of it alone"),
        pytest.param((BODY, *meanwhile(3), SHRINKS), id="two client turns away"),
        pytest.param((f"{BODY}, client.names_emotion", "T: Mm.", SHRINKS), id="a feeling named with the body"),
        pytest.param((BODY, "T: Mm.", f"{SHRINKS}, client.names_emotion"), id="a feeling named with the words"),
        pytest.param((mark("[laughs]"), "T: Mm.", SHRINKS), id="laughter"),
        pytest.param(("T: [sighs] | either.nonverbal", SHRINKS), id="the therapist's sigh"),
        pytest.param((BODY, "T: It's fine.", "C: Yes."), id="the therapist says that it is fine"),
        pytest.param((BODY, "T: Mm.", "C: I'm not fine."), id="it is not fine"),
    ],
)
def test_no_moment_where_words_and_body_do_not_part(lines: tuple[str, ...]) -> None:
    assert found(PILLAR, "words_and_body", *lines) == []


def test_neighbouring_signs_are_one_moment() -> None:
    both = "C: It's nothing. My jaw hurts. [sighs] | client.body, client.minimises, either.nonverbal"
    assert len(found(PILLAR, "words_and_body", both)) == 1
    assert len(found(PILLAR, "words_and_body", BODY, "T: Mm.", f"{SHRINKS}, client.body")) == 1


@pytest.mark.parametrize(
    ("lines", "possible", "confidence"),
    [
        ((BODY, "T: Mm.", SHRINKS), False, 0.8),
        ((f"{BODY}?", "T: Mm.", SHRINKS), True, 0.8),
        ((BODY, "T: Mm.", f"{SHRINKS}?"), True, 0.8),
        ((f"{BODY}=0.6", "T: Mm.", SHRINKS), False, 0.6),
        ((BODY, "T: Mm.", f"{SHRINKS}=0.6"), False, 0.6),
    ],
    ids=["no doubt", "a doubted sign", "doubted words", "a weak sign", "weak words"],
)
def test_words_and_body_are_as_sure_as_the_weaker(lines: tuple[str, ...], possible: bool, confidence: float) -> None:
    (moment,) = found(PILLAR, "words_and_body", *lines)
    assert (moment.possible, moment.confidence) == (possible, confidence)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        pytest.param(("C: Sad, ashamed. | client.names_emotion",), None, id="two words"),
        pytest.param(
            ("C: Sad, ashamed, lonely. | client.names_emotion",), ("sad", "ashamed", "lonely"), id="three words"
        ),
        pytest.param(("C: Sad, sad, Sad, so sad. | client.names_emotion",), None, id="one word four times"),
        pytest.param(
            ("C: Sad. | client.names_emotion", "T: Mm.", "C: Lonely and guilty. | client.differentiates_emotion"),
            ("sad", "lonely", "guilty"),
            id="over two turns",
        ),
        pytest.param(
            ("C: Sad. | client.names_emotion", "T: Mm.", "C: Lonely and guilty, she was."), None, id="others'"
        ),
        pytest.param(("T: Sad, ashamed, lonely. | therapist.reflects_feeling",), None, id="the therapist's"),
    ],
)
def test_the_clients_own_feeling_words(lines: tuple[str, ...], words: tuple[str, ...] | None) -> None:
    moments = found(PILLAR, "emotion_vocabulary", *lines)
    assert bool(moments) is (words is not None)
    for moment in moments:
        assert words is not None
        quoted = ", ".join(f"“{word}”" for word in words)
        assert f"{len(words)} different words for their own feelings: {quoted}." in moment.sentence


def test_a_word_is_cited_where_it_first_comes() -> None:
    sad = "C: Sad. | client.names_emotion"
    (moment,) = found(PILLAR, "emotion_vocabulary", sad, "T: Mm.", sad, "T: Mm.", f"C: Guilty, lonely. {sad[3:]}")
    assert cited(moment) == [0, 4]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I was Sad, and so lonely.", ("sad", "lonely")),
        ("Fed up. Then fed up again.", ("fed up",)),
        ("The shame, the grief", ("shame", "grief")),
        ("A low income, we moved house", ()),
        ("saddle, unsad", ()),
        ("", ()),
    ],
)
def test_feeling_words_of_a_text(text: str, expected: tuple[str, ...]) -> None:
    assert feeling_words(text) == expected
