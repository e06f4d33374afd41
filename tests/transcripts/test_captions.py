"""WebVTT, SubRip and SBV: voices, names in the text, markup, and what is refused."""

from __future__ import annotations

import pytest

from hereandnow.domain import Session
from hereandnow.errors import UnreadableTranscript
from tests.transcripts.files import SBV, SRT, WEBVTT, read, session, talk


def cue(start: str, end: str, text: str) -> str:
    return f"{start} --> {end}\n{text}\n\n"


def vtt(*cues: str) -> str:
    return "WEBVTT\n\n" + "".join(cues)


def times(read_session: Session) -> list[tuple[float | None, float | None]]:
    return [(turn.start, turn.end) for turn in read_session.turns]


def test_a_webvtt_file_is_read_with_its_voices() -> None:
    read_session = session(WEBVTT, "small.vtt")
    assert talk(read_session) == ["T: How was the week?", "C: Long & slow."]
    assert times(read_session) == [(1.0, 3.0), (3.0, 6.5)]
    assert read_session.notes == (
        "1 header line was left out.",
        "1 NOTE block was left out.",
        "1 STYLE block was left out.",
    )
    assert (read_session.id, read_session.source) == ("small", "small.vtt")


def test_a_subrip_file_is_read() -> None:
    read_session = session(SRT, "small.srt")
    assert talk(read_session) == ["T: How was the week?", "C: Long. I sat alone."]
    assert times(read_session) == [(1.0, 3.0), (3.0, 6.5)]
    assert read_session.notes == ()


def test_an_sbv_file_is_read() -> None:
    read_session = session(SBV, "small.sbv")
    assert talk(read_session) == ["T: How was the week?", "C: Long. I sat alone."]
    assert times(read_session) == [(1.0, 3.0), (3.0, 6.5)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (("Therapist: A.", "Client: B."), ["T: A.", "C: B."]),
        (("T: A.", "C: B.", "and more."), ["T: A.", "C: B. and more."]),
        (("- T: A.\n- C: B.", "C: D."), ["T: A.", "C: B. D."]),
        (("<v Therapist>A.</v> <v Client>B.</v>", "<v Client>D."), ["T: A.", "C: B. D."]),
        (("<v.a.b Therapist>A.</v>", "<v Client>I <laughs> &lt;3"), ["T: A.", "C: I <laughs> <3"]),
        (
            ("<v Therapist>A.", "<v Client><c.yellow>B</c> &#65;&#x42; AT&T &copy;</v>"),
            ["T: A.", "C: B AB AT&T &copy;"],
        ),
        (("T: A.", "C: if x < 3 and y > 2"), ["T: A.", "C: if x < 3 and y > 2"]),
        (("T: A.", "C: I wrote\nNote to self: go"), ["T: A.", "C: I wrote Note to self: go"]),
        (("before", "T: A.", "C: B."), ["O: before", "T: A.", "C: B."]),
        (("<v Therapist>A.</v>", "nobody", "<v Client>B.</v>"), ["T: A.", "O: nobody", "C: B."]),
    ],
)
def test_speakers_in_webvtt_are_voices_or_names_in_the_text(body: tuple[str, ...], expected: list[str]) -> None:
    cues = [cue(f"00:0{place}.000", f"00:0{place}.900", text) for place, text in enumerate(body)]
    assert talk(session(vtt(*cues), "a.vtt")) == expected


def test_a_cue_without_a_name_goes_on_and_that_is_reported() -> None:
    cues = [cue(f"00:0{n}.000", f"00:0{n}.900", text) for n, text in enumerate(("T: A.", "C: B.", "and", "more"))]
    assert session(vtt(*cues), "a.vtt").notes == (
        "2 cues were without a name and taken as the speaker before going on.",
    )


def test_a_header_may_run_into_the_first_cue() -> None:
    text = (
        "WEBVTT\nLanguage: en\nfirst\n"
        + cue("00:01.000", "00:02.000", "T: A.")
        + cue("00:02.000", "00:03.000", "C: B.")
    )
    read_session = session(text, "a.vtt")
    assert talk(read_session) == ["T: A.", "C: B."]
    assert read_session.notes == ("1 header line was left out.",)
    assert talk(session(text.replace("first\n", ""), "a.vtt")) == ["T: A.", "C: B."]


def test_a_note_that_is_a_cue_name_is_a_cue() -> None:
    text = vtt("NOTE\n" + cue("00:01.000", "00:02.000", "T: A."), cue("00:02.000", "00:03.000", "C: B."))
    assert talk(session(text, "a.vtt")) == ["T: A.", "C: B."]


def test_a_slight_overlap_is_kept_and_reported() -> None:
    text = vtt(
        cue("00:01.000", "00:05.000", "T: A."),
        cue("00:03.000", "00:04.500", "C: mm."),
        cue("00:05.000", "00:06.000", "T: B."),
    )
    read_session = session(text, "a.vtt")
    assert read_session.notes == ("1 cue overlaps the one before slightly; their times were kept.",)
    assert times(read_session) == [(1.0, 5.0), (3.0, 4.5), (5.0, 6.0)]


def test_a_turn_ends_when_the_last_of_its_cues_does() -> None:
    text = vtt(
        cue("00:01.000", "00:05.000", "T: A."),
        cue("00:04.000", "00:04.500", "T: B."),
        cue("00:05.000", "00:06.000", "C: D."),
    )
    assert times(session(text, "a.vtt")) == [(1.0, 5.0), (5.0, 6.0)]


def test_points_for_commas_in_subrip_are_read_and_reported() -> None:
    assert session(SRT.replace("03,000\nT", "03.000\nT"), "a.srt").notes == (
        "1 cue was read with a point for a comma in the times.",
    )
    assert session(SRT.replace(",000", ".000").replace(",500", ".500"), "a.srt").notes == (
        "2 cues were read with a point for a comma in the times.",
    )


def test_subrip_is_read_without_numbers_and_with_positions() -> None:
    first = cue("00:00:01,000", "00:00:02,000 X1:1 X2:2", "{\\an8}T: A.")
    text = first + cue("00:00:02,000", "00:00:03,000", "<font color='red'>C: B.</font>")
    assert talk(session(text, "a.srt")) == ["T: A.", "C: B."]


FIRST = cue("00:01.000", "00:04.000", "T: A.")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.vtt", "T: A.\nC: B.", "A WebVTT file starts with the line WEBVTT"),
        ("a.vtt", "00:01.000 --> 00:02.000\nT: A.", "A WebVTT file starts with the line WEBVTT"),
        ("a.vtt", "WEBVTT", "This WebVTT file holds no cues"),
        ("a.vtt", "WEBVTT\nKind: captions\n\nNOTE only this\n", "This WebVTT file holds no cues"),
        ("a.vtt", vtt(FIRST, "C: B."), "Line 6 begins a cue without valid times"),
        ("a.vtt", vtt(FIRST, "00:05.000 --> oops\nC: B."), "Line 6 begins a cue without valid times"),
        ("a.vtt", vtt(FIRST, cue("00:05.000", "00:61.000", "C: B.")), "Line 6 holds a time that cannot be"),
        ("a.vtt", vtt(FIRST, "00:05.000 --> 00:06.000\n"), r"Cue 2 \(line 6\) has times but no text"),
        ("a.vtt", vtt(FIRST, cue("00:05.000", "00:06.000", "<b></b>")), r"Cue 2 \(line 6\) has times but no words"),
        ("a.vtt", vtt(cue("00:05.000", "00:06.000", "<v Anna></v>")), r"Cue 1 \(line 3\) has times but no words"),
        ("a.vtt", vtt(FIRST, cue("00:05.000", "00:06.000", "T:\nC: B.")), r"Cue 2 \(line 6\) has times but no words"),
        ("a.vtt", vtt(FIRST.rstrip() + "\n", FIRST), "Line 5 holds times inside the text of cue 1"),
        ("a.vtt", vtt(FIRST, cue("00:00.500", "00:06.000", "C: B.")), r"Cue 2 \(line 6\) starts before the one"),
        ("a.vtt", vtt(FIRST, cue("00:05.000", "00:04.000", "C: B.")), r"Cue 2 \(line 6\) ends before it starts"),
        (
            "a.vtt",
            vtt(FIRST, cue("00:01.500", "00:04.000", "C: B.")),
            "Cue 2 .* overlaps an earlier one by more than 2",
        ),
        ("a.srt", "T: A.\nC: B.", "A SubRip file has a line with times above each cue"),
        ("a.srt", "1\nsome text", "A SubRip file has a line with times above each cue"),
        ("a.srt", SRT + "\n3\nC: no times", "Line 10 begins a cue without valid times"),
        ("a.sbv", "some text", "An SBV file starts with a line of times"),
        ("a.sbv", SBV + "\n0:00:07.000,0:00:06.000\nT: A.", r"Cue 3 \(line 7\) ends before it starts"),
        ("a.sbv", SBV + "\n0:00:07.f00,0:00:08.000\nT: A.", "Line 7 begins a cue without valid times"),
    ],
)
def test_captions_that_cannot_be_read_are_refused_by_cue_and_line(name: str, text: str, message: str) -> None:
    with pytest.raises(UnreadableTranscript, match=f"^{name}: {message}"):
        read(text, name)
