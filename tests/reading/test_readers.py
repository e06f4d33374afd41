"""Readers run in order, and a cue holds only in its context."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.catalogue import READERS
from hereandnow.codebook import codes
from hereandnow.domain import Annotation, Annotations, Evidence, ReaderName, Session
from hereandnow.errors import UnmetNeed
from hereandnow.reading import Reader, check_order, read
from hereandnow.reading.cue import CLOSED_QUESTION, OPEN_QUESTION, Cue
from hereandnow.reading.cue_reader import NAME, CueReader
from hereandnow.reading.guards import GUARDS
from hereandnow.reading.spoken import spoken
from hereandnow.reading.trained import TrainedReader
from hereandnow.review import open_session
from tests.exchanges import codes_of_last_turn, session

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))


@dataclass(frozen=True)
class Recorder:
    """A reader that gives one code on the first turn and writes down what it was shown."""

    gives_code: str = "client.wish"
    needs: frozenset[str] = frozenset()
    version: int = 1
    calls: list[list[str]] = field(default_factory=list)

    @property
    def name(self) -> ReaderName:
        return ReaderName(f"recorder of {self.gives_code}", self.version)

    @property
    def gives(self) -> frozenset[str]:
        return frozenset({self.gives_code})

    def read(self, session: Session, earlier: Annotations) -> Iterator[Annotation]:
        self.calls.append([annotation.code for annotation in earlier])
        yield Annotation(self.gives_code, Evidence.of(session.turns[0]), 0.8, self.name)


HELLO = session("C: Hello.")


def test_each_reader_sees_what_the_ones_before_it_gave() -> None:
    first, second, third = Recorder("client.wish"), Recorder("client.body"), Recorder("client.episode")
    found = read(HELLO, (first, second, third))
    assert first.calls == [[]]
    assert second.calls == [["client.wish"]]
    assert third.calls == [["client.body", "client.wish"]]
    assert {annotation.code for annotation in found} == {"client.wish", "client.body", "client.episode"}


def test_no_readers_give_no_annotations() -> None:
    assert len(read(HELLO, ())) == 0


NEEDY = frozenset({"client.body", "client.wish"})


@pytest.mark.parametrize(
    ("before", "missing"),
    [
        ((), "client.body, client.wish"),
        (("client.wish",), "client.body"),
        (("client.episode", "client.body"), "client.wish"),
    ],
    ids=["both", "one", "the other"],
)
def test_an_unmet_need_stops_all_readers_before_the_first_turn(before: tuple[str, ...], missing: str) -> None:
    readers = [Recorder(code) for code in before]
    needing = Recorder("client.episode", needs=NEEDY)
    with pytest.raises(UnmetNeed, match=f"The reader recorder of client.episode 1 needs {missing}, which"):
        read(HELLO, (*readers, needing))
    assert [reader.calls for reader in (*readers, needing)] == [[]] * (len(before) + 1)


def test_a_need_is_met_only_by_a_reader_before() -> None:
    needing, giving = Recorder("client.episode", needs=frozenset({"client.body"})), Recorder("client.body")
    with pytest.raises(UnmetNeed):
        check_order((needing, giving))
    check_order((giving, needing))


def test_a_reader_does_not_meet_its_own_need() -> None:
    with pytest.raises(UnmetNeed):
        check_order((Recorder("client.body", needs=frozenset({"client.body"})),))


def test_the_readers_that_ship_stand_in_an_order_that_works() -> None:
    check_order(READERS)
    assert frozenset().union(*(reader.gives for reader in READERS)) <= set(codes())


def cue(code: str = "client.names_emotion", **keys: Any) -> Cue:
    return Cue(**({"code": code, "pattern": r" sad\b", "needs": (" sad",), "yes": (), "no": ()} | keys))


INVITES = cue("therapist.invites_feeling", pattern=r" what do you feel\b", needs=(" feel",))
REFLECTS = cue("therapist.reflects_feeling", pattern=r" you are sad\b")


@pytest.mark.parametrize(
    ("keys", "exchange", "holds"),
    [
        ({"after": ("therapist.invites_feeling",)}, "T: What do you feel?\nC: I was sad.", True),
        ({"after": ("therapist.invites_feeling",)}, "T: Mm-hm.\nC: I was sad.", False),
        ({"after": ("therapist.invites_feeling",)}, "C: I was sad.", False),
        ({"after": ("therapist.invites_feeling", "therapist.reflects_feeling")}, "T: You are sad.\nC: Sad, yes.", True),
        ({"after": ("therapist.invites_feeling",)}, "T: What do you feel?\nC: Er.\nT: Mm-hm.\nC: I was sad.", False),
        (
            {"after": ("therapist.invites_feeling",), "within": 3},
            "T: What do you feel?\nC: Er.\nT: Mm-hm.\nC: I was sad.",
            True,
        ),
        (
            {"after": ("therapist.invites_feeling",), "within": 2},
            "T: What do you feel?\nC: Er.\nT: Mm-hm.\nC: I was sad.",
            False,
        ),
        ({"after": (OPEN_QUESTION,)}, "T: How was it?\nC: I was sad.", True),
        ({"after": (OPEN_QUESTION,)}, "T: Was it good?\nC: I was sad.", False),
        ({"after": (CLOSED_QUESTION,)}, "T: Was it good?\nC: I was sad.", True),
        ({"after": (CLOSED_QUESTION,)}, "T: It was good.\nC: I was sad.", False),
        ({"never_after": ("therapist.invites_feeling",)}, "T: What do you feel?\nC: I was sad.", False),
        ({"never_after": ("therapist.invites_feeling",)}, "T: Mm-hm.\nC: I was sad.", True),
        ({"never_after": ("therapist.invites_feeling",)}, "C: I was sad.", True),
        (
            {"never_after": ("therapist.invites_feeling",), "within": 3},
            "T: What do you feel?\nC: Er.\nT: Mm-hm.\nC: I was sad.",
            False,
        ),
        (
            {"after": (OPEN_QUESTION,), "never_after": ("therapist.invites_feeling",)},
            "T: How was it?\nC: I was sad.",
            True,
        ),
        (
            {"after": (OPEN_QUESTION,), "never_after": ("therapist.invites_feeling",)},
            "T: What do you feel?\nC: I was sad.",
            False,
        ),
        ({"without": ("client.body",)}, "C: I was sad.", True),
        ({"without": ("client.body",)}, "C: I was sad, in my chest.", False),
        ({"shortest": 3}, "C: I was sad.", True),
        ({"shortest": 5}, "C: I was sad.", False),
        ({"longest": 4}, "C: I was sad.", True),
        ({"longest": 2}, "C: I was sad.", False),
        ({"refuses": r" film\b"}, "C: I was sad.", True),
        ({"refuses": r" film\b"}, "C: I was sad. It was a film.", False),
        ({"needs": (" chest",)}, "C: I was sad.", False),
        ({"needs": (" chest", " was ")}, "C: I was sad.", True),
        ({"pattern": r" i was (?:<sure_feeling>)\b"}, "C: I was sad.", True),
    ],
)
def test_a_cue_holds_in_its_context_alone(keys: dict[str, Any], exchange: str, holds: bool) -> None:
    body = cue("client.body", pattern=r" chest\b", needs=(" chest",))
    found = codes_of_last_turn(exchange, (CueReader((cue(**keys), body, INVITES, REFLECTS)),))
    assert ("client.names_emotion" in found) is holds


@given(
    st.lists(st.sampled_from(["I", "a", "sad", "I'm", "sob", ".", "?", "so", "o'clock", "x"]), min_size=1), st.data()
)
def test_any_needed_words_open_the_gate_of_a_turn_that_holds_them(pieces: list[str], data: st.DataObject) -> None:
    plain = spoken(" ".join(pieces)).text
    start = data.draw(st.integers(0, len(plain) - 1))
    needed = plain[start : data.draw(st.integers(start + 1, len(plain)))]
    if plain.strip():
        gated = cue(pattern=re.escape(needed), needs=(needed,), allows=frozenset(GUARDS))
        assert codes_of_last_turn(f"C: {' '.join(pieces)}", (CueReader((gated,)),))


def test_a_cue_looks_back_at_what_an_earlier_reader_gave() -> None:
    after = CueReader((cue(after=("either.nonverbal",)),))
    assert after.needs == {"either.nonverbal"}
    with pytest.raises(UnmetNeed):
        codes_of_last_turn("T: [sighs]\nC: I was sad.", (after,))
    assert "client.names_emotion" in codes_of_last_turn("T: [sighs]\nC: I was sad.", (READERS[0], after))


def test_a_reader_of_cues_gives_their_codes_and_needs_no_question() -> None:
    reader = CueReader((cue(after=(OPEN_QUESTION,), never_after=(CLOSED_QUESTION,)), INVITES))
    assert reader.gives == {"client.names_emotion", "therapist.invites_feeling"}
    assert reader.needs == frozenset()


def test_a_turn_carries_a_code_once_and_a_certain_cue_before_a_possible_one() -> None:
    doubted, sure = cue(possible=True), cue(pattern=r" was sad\b")
    for cues in ((doubted, sure), (sure, doubted)):
        (found,) = read(session("C: I was sad, so sad."), (CueReader(cues),))
        assert not found.possible


def test_a_doubted_cue_and_a_hard_code_are_possible_only() -> None:
    (doubted,) = read(session("C: I was sad."), (CueReader((cue(possible=True),)),))
    (hard,) = read(session("C: I was sad."), (CueReader((cue("client.intellectualises"),)),))
    assert doubted.possible
    assert hard.possible


@pytest.mark.parametrize(
    ("code", "line", "holds"),
    [
        ("client.names_emotion", "C: So sad.", True),
        ("client.names_emotion", "T: So sad.", False),
        ("therapist.reflects_feeling", "T: So sad.", True),
        ("therapist.reflects_feeling", "C: So sad.", False),
        ("either.nonverbal", "C: So sad.", True),
        ("either.nonverbal", "T: So sad.", True),
        ("client.names_emotion", "O: So sad.", False),
        ("therapist.reflects_feeling", "O: So sad.", False),
        ("either.nonverbal", "O: So sad.", False),
    ],
)
def test_a_cue_is_for_the_speaker_of_its_code_and_nobody_else_carries_one(code: str, line: str, holds: bool) -> None:
    assert (code in codes_of_last_turn(line, (CueReader((cue(code),)),))) is holds


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Well. I was sad at that. Then we left.", "I was sad at that."),
        ("I was [sighs] sad", "I was [sighs] sad"),
        ("[sighs] So sad!", "So sad!"),
        ("No. Um, sad?", "sad?"),
    ],
)
def test_a_match_is_cited_with_its_sentence(text: str, quote: str) -> None:
    (found,) = read(session(f"C: {text}"), (CueReader((cue(),)),))
    assert found.evidence.quote == quote


@pytest.mark.parametrize(("before", "after"), [(60, 60), (0, 90), (90, 0), (400, 3)])
def test_of_a_long_caption_the_words_around_the_match_are_cited(before: int, after: int) -> None:
    text = " ".join([*(f"b{n}" for n in range(before)), "sad", *(f"a{n}" for n in range(after))])
    (found,) = read(session(f"C: {text}"), (CueReader((cue(),)),))
    assert "sad" in found.evidence.quote.split()
    assert len(found.evidence.quote.split()) <= 40
    assert f" {found.evidence.quote} " in f" {text} "


def test_there_are_examples() -> None:
    assert EXAMPLES


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_annotation_of_the_examples_is_verbatim_and_names_its_reader(path: Path) -> None:
    talk = open_session(path)
    # The trained reader passes on what its cues found, under their own name.
    inner = [reader.cues for reader in READERS if isinstance(reader, TrainedReader)]
    names: dict[ReaderName, Reader] = {reader.name: reader for reader in (*READERS, *inner)}
    found = read(talk, READERS)
    assert len(found) > 0
    for annotation in found:
        turn = talk.turns[annotation.turn.index]
        start, end = annotation.evidence.span
        assert turn.text[start:end] == annotation.evidence.quote
        assert annotation.code in codes()
        assert annotation.code in names[annotation.reader].gives
        assert turn.speaker != "other"
    assert len({(a.code, a.turn.index) for a in found}) == len(found)


def test_an_annotation_names_the_cue_reader_and_its_version() -> None:
    (found,) = read(session("C: I was sad."), (CueReader((cue(),)),))
    assert found.reader == NAME
    (found,) = read(session("C: I was sad."), (CueReader((cue(),), ReaderName("other cues", 7)),))
    assert str(found.reader) == "other cues 7"
