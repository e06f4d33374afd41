"""Who says how much, and who asks what."""

from __future__ import annotations

import pytest

from tests.conversation.talk import measured


def test_each_share_is_a_part_of_the_words_that_both_said() -> None:
    share = measured("T: How was it?", "C: It was quiet and we ate and then we left.").measure("talk_share")
    assert share.therapist == pytest.approx(3 / 13)
    assert share.client == pytest.approx(10 / 13)
    assert share.value is None
    assert share.basis == "over 13 words"


def test_a_third_person_is_left_out_and_the_basis_says_so() -> None:
    talk = measured("T: How was it?", "O: He never told me a thing about that.", "C: It was fine.")
    assert talk.measure("talk_share").client == pytest.approx(0.5)
    assert talk.measure("turns").value == 2
    for name in ("talk_share", "words_per_turn", "turns", "open_questions", "style_matching"):
        assert "1 turn of others left out" in talk.measure(name).basis


def test_marks_are_no_words() -> None:
    share = measured("T: [coughs]", "C: [long pause]").measure("talk_share")
    assert (share.therapist, share.client) == (None, None)
    assert share.missing == "Neither therapist nor client says a word in this transcript."


def test_words_a_turn_come_as_median_and_as_mean() -> None:
    talk = measured("T: Yes.", "C: Yes.", "C: One two three.", "C: One two three four five six seven eight.")
    assert (talk.measure("words_per_turn").therapist, talk.measure("words_per_turn").client) == (1, 3)
    assert talk.measure("mean_words_per_turn").client == 4
    assert talk.measure("turns").basis == "over 1 therapist turn and 3 client turns"


def test_a_speaker_without_turns_is_said_to_be_missing() -> None:
    talk = measured("C: I am here alone.")
    assert talk.measure("words_per_turn").therapist is None
    assert talk.measure("words_per_turn").missing == "No turns of the therapist."
    assert measured("O: Hello.").measure("words_per_turn").missing == "No turns of the therapist or the client."


def test_questions_are_counted_for_both_and_placed_for_the_therapist() -> None:
    talk = measured(
        "T: What was that like?", "C: Hard. Do you mean Sunday?", "T: Did you tell him?", "C: No.", "T: I see."
    )
    assert (talk.open_questions, talk.closed_questions) == ((0,), (2,))
    opened, closed = talk.measure("open_questions"), talk.measure("closed_questions")
    assert (opened.therapist, opened.client, closed.therapist, closed.client) == (1, 0, 1, 1)
