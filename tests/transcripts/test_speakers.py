"""Who is the therapist: by option, by label, by the talk; and when to ask instead."""

from __future__ import annotations

import pytest

from hereandnow.errors import UnclearSpeakers
from hereandnow.transcripts import Transcript, Utterance, session_of
from tests.transcripts.files import session, talk

ASKING = (
    "How are you today?",
    "What was that like?",
    "And how do you feel here with me?",
    "Tell me more?",
)
TELLING = (
    "I am well and I slept, my mother came to see me and I cooked for her all day.",
    "I was tired, I think I wanted my quiet, and I said so to myself.",
    "I feel my chest, I do not know what I want, it is all too much for me.",
    "I told my sister that I could not come and I cried when I was alone.",
)


def exchange(first: str, second: str, *, asking_first: bool = True) -> Transcript:
    """Two people take turns: one asks, one tells."""
    pairs = zip(ASKING, TELLING, strict=True) if asking_first else zip(TELLING, ASKING, strict=True)
    said = [part for one, two in pairs for part in (Utterance(first, one), Utterance(second, two))]
    return Transcript("example", tuple(said))


@pytest.mark.parametrize(("first", "second"), [("SPEAKER_00", "SPEAKER_01"), ("Anna", "Mr K"), ("C", "P"), ("1", "2")])
@pytest.mark.parametrize("asking_first", [True, False])
def test_the_one_who_asks_is_the_therapist_and_a_note_says_why(first: str, second: str, asking_first: bool) -> None:
    read_session = session_of(exchange(first, second, asking_first=asking_first), source="a.json")
    assert read_session.turns[0].speaker == ("therapist" if asking_first else "client")
    (note,) = read_session.notes
    assert note.startswith(
        f"{first if asking_first else second} is taken as the therapist: asks 4 of 4 questions and says "
    )
    assert note.endswith(" % of the words. Use --therapist to say otherwise.")


@pytest.mark.parametrize(
    ("therapist", "client", "expected"),
    [
        ("anna", None, "TCT"),
        (" ANNA ", "Mr  K", "TCT"),
        (None, "anna", "CTC"),
        ("mr k", None, "CTC"),
    ],
)
def test_an_option_decides_whatever_the_case(therapist: str | None, client: str | None, expected: str) -> None:
    read_session = session("Anna: A.\nMr K: B.\nAnna: D.", therapist=therapist, client=client)
    assert "".join(line[0] for line in talk(read_session)) == expected
    assert read_session.notes == ()


@pytest.mark.parametrize(
    ("text", "therapist", "client", "expected"),
    [
        ("T: A.\nC: B.\nMother: D.", None, None, "TCO"),
        ("T: A.\nC: B.\nMother: D.", None, "Mother", "TOC"),
        ("T: A.\nC: B.", "C", None, "CT"),
        ("Therapist: A.\nMr K: B.", None, None, "TC"),
        ("Client: A.\nAnna: B.", None, None, "CT"),
        ("Anna: A.\nBen: B.\nMr K: D.", "Anna", "Mr K", "TOC"),
        ("Dr Berg: A.\nMr K: B.", "Mr K", None, "CT"),
        ("Therapist: A.\nDr Berg: B.", None, None, "TC"),
        ("T: A.\nTherapist: B.\nAnna: D.", "therapist", None, "TC"),
    ],
)
def test_options_come_before_labels(text: str, therapist: str | None, client: str | None, expected: str) -> None:
    assert "".join(line[0] for line in talk(session(text, therapist=therapist, client=client))) == expected


def test_a_title_is_a_hint_that_is_reported() -> None:
    assert session("Dr Berg: A.\nMr K: B.").notes == (
        "Dr Berg is taken as the therapist for the title. Use --therapist to say otherwise.",
    )


@pytest.mark.parametrize(("first", "second"), [("A", "T"), ("C", "K"), ("P", "J"), ("PT", "J"), ("Dr Berg", "T")])
def test_a_lone_short_form_that_the_talk_contradicts_is_refused(first: str, second: str) -> None:
    with pytest.raises(UnclearSpeakers, match=r"may stand for the .*the talk points the other way.*--therapist NAME\."):
        session_of(exchange(first, second), source="a.txt")


@pytest.mark.parametrize(
    ("first", "second", "taken"),
    [
        ("T", "A", "T is taken as the therapist"),
        ("K", "C", "C is taken as the client"),
        ("J", "Pt", "Pt is taken as the client"),
    ],
)
def test_a_lone_short_form_that_the_talk_bears_out_is_a_hint_that_is_reported(
    first: str, second: str, taken: str
) -> None:
    read_session = session_of(exchange(first, second), source="a.txt")
    assert read_session.turns[0].speaker == "therapist"
    (note,) = read_session.notes
    assert note.startswith(f"{taken} for its label; the talk agrees. Use --")


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("T: A.\nAnna: B.", "T is taken as the therapist for its label. Use --therapist to say otherwise."),
        ("Anna: A.\nC: B.", "C is taken as the client for its label. Use --client to say otherwise."),
    ],
)
def test_a_lone_short_form_stands_where_the_talk_cannot_say(text: str, note: str) -> None:
    read_session = session(text)
    assert talk(read_session) == ["T: A.", "C: B."]
    assert read_session.notes == (note,)


@pytest.mark.parametrize(("first", "second"), [("C", "T"), ("C", "Therapist"), ("Client", "Anna"), ("Client", "T")])
def test_two_roles_or_a_whole_word_are_certain_whatever_the_talk(first: str, second: str) -> None:
    read_session = session_of(exchange(first, second), source="a.txt")
    assert (read_session.turns[0].speaker, read_session.notes) == ("client", ())


@pytest.mark.parametrize("option", ["therapist", "client"])
def test_an_option_comes_before_a_lone_short_form(option: str) -> None:
    chosen = {"therapist": "A"} if option == "therapist" else {"client": "T"}
    read_session = session_of(exchange("A", "T"), source="a.txt", **chosen)
    assert (read_session.turns[0].speaker, read_session.notes) == ("therapist", ())


def test_a_lone_short_form_beside_an_option_is_reported_among_three() -> None:
    assert session("T: A.\nAnna: B.\nKim: D.", client="Anna").notes == (
        "T is taken as the therapist for its label. Use --therapist to say otherwise.",
        "A further speaker is neither therapist nor client and kept as other: Kim.",
    )


def test_pat_is_a_name_and_the_talk_decides() -> None:
    read_session = session_of(exchange("Pat", "Sam"), source="a.txt")
    assert read_session.turns[0].speaker == "therapist"


def test_others_are_reported() -> None:
    assert session("T: A.\nC: B.\nMother: D.\nFather: E.").notes == (
        "2 further speakers are neither therapist nor client and kept as other: Mother, Father.",
    )


@pytest.mark.parametrize(
    ("text", "therapist", "client", "message"),
    [
        ("Anna: A.\nMr K: B.", None, None, r"\(Anna, Mr K\) do not say who is the therapist.*Use --therapist NAME\."),
        ("Anna: A.\nMr K: B.", "Eva", None, "None of the 2 speakers is called 'Eva'; they are Anna, Mr K"),
        ("Anna: A.\nMr K: B.", "Anna", "anna", "name the same speaker"),
        ("Dr Berg: A.\nT: B.", None, None, r"T may stand for the therapist, but the title points the other way"),
        ("T: A.\nT: B.", None, None, r"Only one speaker is named \(T\)"),
        ("T: A.\nTherapist: B.", None, None, r"Only one speaker is named \(T, Therapist\)"),
        ("Anna: A.\nBen: B.\nMr K: D.", None, None, r"There are 3 speakers .*Use --therapist NAME and --client NAME\."),
        ("Anna: A.\nBen: B.\nMr K: D.", "Anna", None, r"There are 3 speakers .*Use --client NAME\."),
        ("Client: A.\nBen: B.\nMr K: D.", None, None, r"There are 3 speakers .*Use --therapist NAME\."),
        ("T: A.\nC: B.\nP: D.", None, None, r"There are 3 speakers .*Use --client NAME\."),
        ("Client 1: A.\nClient 2: B.\nT: D.", None, None, r"There are 3 speakers .*Use --client NAME\."),
        ("\n".join(f"Person {letter}: A." for letter in "ABDEFGHIJKLM"), None, None, "There are 12 .* and 2 more"),
    ],
)
def test_when_unsure_the_option_is_named(text: str, therapist: str | None, client: str | None, message: str) -> None:
    with pytest.raises(UnclearSpeakers, match=message):
        session(text, therapist=therapist, client=client)


def test_without_labels_there_is_nobody_to_tell_apart() -> None:
    with pytest.raises(UnclearSpeakers, match="No speaker is named"):
        session_of(Transcript("example", (Utterance(None, "Hello."),)), source="a.vtt")


def test_unnamed_words_between_two_speakers_do_not_decide_who_is_who() -> None:
    transcript = exchange("A", "B")
    with_noise = Transcript("example", (Utterance(None, "What? How? Why?"), *transcript.utterances))
    assert session_of(with_noise, source="a.json").turns[1].speaker == "therapist"


def test_silent_talk_does_not_decide() -> None:
    said = tuple(Utterance(who, "...") for who in ("A", "B", "A", "B"))
    with pytest.raises(UnclearSpeakers, match="does not show it clearly"):
        session_of(Transcript("example", said), source="a.txt")
