"""Pictures of a course: well-formed, told in words as well, and nothing a client wrote can break out of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hereandnow.course import CourseReview, review_course
from hereandnow.course.contacts import Wait, Waits
from hereandnow.course.in_words import in_words
from hereandnow.domain import Belief, BeliefRating, CheckIn, TherapistRating
from hereandnow.reports.course_pictures import (
    alliance_picture,
    beliefs_picture,
    pillars_picture,
    triangle_picture,
    waits_picture,
)
from tests.course.made import course_of, day
from tests.course.test_patterns import ADE, HERE, MAM

BAD = "</svg><script>alert('x')</script> & \x07"
SVG = "{http://www.w3.org/2000/svg}"


def read(belief: str = "If I ask, people go.") -> CourseReview:
    sent = datetime(2026, 1, 8, 19, tzinfo=UTC)
    checked = tuple(
        CheckIn(
            session=day(place),
            sent=sent + timedelta(weeks=place),
            answered=sent + timedelta(weeks=place, hours=hours),
            ratings={"heard": heard, "left_unsaid": 1},
        )
        for place, (hours, heard) in enumerate(((1, 4), (2, 1), (1, 3), (200, 4)))
    )
    beliefs = (
        Belief(sentence=belief, about="others", ratings=(BeliefRating(day(0), 90), BeliefRating(day(3), 55))),
        Belief(sentence="I am too much.", about="self", ratings=(BeliefRating(day(1), 60),)),
    )
    course = course_of(
        MAM, ADE, HERE, ADE,
        check_ins=checked,
        therapist_ratings=(TherapistRating(day(1), {"heard": 4}),),
        beliefs=beliefs,
    )  # fmt: skip
    return review_course(course)


PICTURES: dict[str, Callable[[CourseReview], str]] = {
    "alliance": lambda one: alliance_picture(one.alliance),
    "beliefs": lambda one: beliefs_picture(one.ledger.beliefs),
    "pillars": lambda one: pillars_picture(one.course),
    "triangle": lambda one: triangle_picture(one.patterns.themes[0], "triangle"),
    "waits": lambda one: waits_picture(one.waits[0], "waits"),
}


WIDTHS = ("slim", "middle", "broad")


def drawings(picture: str) -> dict[str, ElementTree.Element]:
    """The drawing for each width, slim, middle and broad."""
    root = ElementTree.fromstring(picture)  # noqa: S314 - our own output
    assert root.attrib == {"class": "drawing"}
    return {one.attrib["class"].split()[1]: one for one in root}


def only(picture: str, width: str = "middle") -> str:
    return ElementTree.tostring(drawings(picture)[width], encoding="unicode")


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_well_formed_and_has_a_title_and_a_text_at_each_width(name: str) -> None:
    found = drawings(PICTURES[name](read(BAD)))
    assert tuple(found) == WIDTHS
    for root in found.values():
        title, text = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert title is not None
        assert title.text
        assert text is not None
        assert text.text
        assert set(root.attrib["aria-labelledby"].split()) == {title.attrib["id"], text.attrib["id"]}
        assert not [one for one in root.iter() if one.tag.endswith(("script", "style"))]


@pytest.mark.parametrize("name", PICTURES)
def test_the_drawings_of_a_picture_say_the_same_and_no_two_things_in_them_have_one_id(name: str) -> None:
    found = drawings(PICTURES[name](read()))
    assert len({one.findtext(f"{SVG}desc") for one in found.values()}) == 1
    ids = [one.attrib["id"] for root in found.values() for one in root.iter() if "id" in one.attrib]
    assert len(ids) == len(set(ids))
    marks = [sorted(one.text or "" for one in root.iter(f"{SVG}title"))[1:] for root in found.values()]
    assert marks[0] == marks[1] == marks[2]


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_needs_no_inline_style(name: str) -> None:
    assert " style=" not in PICTURES[name](read())


def test_client_and_therapist_are_told_apart_by_shape_and_what_lies_apart_is_marked() -> None:
    picture = only(alliance_picture(read().alliance))
    assert picture.count('class="rated"') == 8
    assert picture.count('class="guessed"') == 1
    assert picture.count('class="apart"') == 1
    assert f"The two lie apart in {in_words(day(1))}: feeling heard." in picture


def test_a_wait_longer_than_usual_is_hatched_and_has_its_length_beside_it() -> None:
    picture = only(waits_picture(read().waits[0], "waits"))
    assert picture.count('class="longer"') == 1
    assert ">8 days<" in picture


@pytest.mark.parametrize("width", WIDTHS)
def test_the_corners_hold_the_words_of_each_place(width: str) -> None:
    picture = only(triangle_picture(read().patterns.themes[0], "triangle"), width)
    for words in ("In the past", "mother", "In the present", "Ade", "Here", "the therapist", "I wanted her to stay."):
        assert words in picture


def test_nothing_to_draw_is_no_picture() -> None:
    bare = review_course(course_of(("T: Mm.", "C: It rained.")))
    assert alliance_picture(bare.alliance) == ""
    assert beliefs_picture(bare.ledger.beliefs) == ""


def inside(picture: str) -> None:
    """Nothing is drawn beyond the edges; a letter is taken to be as wide as those of its size mostly are at most."""
    for root in drawings(picture).values():
        width, height = map(float, root.attrib["viewBox"].split()[2:])
        for one in root.iter():
            if one.tag == f"{SVG}pattern" or (one.tag == f"{SVG}rect" and "x" not in one.attrib):
                continue
            at = {key: float(value) for key, value in one.attrib.items() if re.fullmatch(r"-?[\d.]+", value)}
            for key, most in (("x", width), ("cx", width), ("x1", width), ("x2", width)):
                assert 0 <= at.get(key, 0) <= most, one.attrib
            for key in ("y", "cy", "y1", "y2"):
                assert 0 <= at.get(key, 0) <= height, one.attrib
            assert at.get("x", 0) + at.get("width", 0) <= width, one.attrib
            assert at.get("y", 0) + at.get("height", 0) <= height, one.attrib
            if one.tag == f"{SVG}text":
                long = (8 if one.attrib["class"] == "name" else 7.2) * len(one.text or "")
                start = at["x"] - {"end": long, "middle": long / 2}.get(one.attrib.get("text-anchor", ""), 0)
                assert start >= 0, (one.text, one.attrib)
                assert start + long <= width, (one.text, one.attrib)


@pytest.mark.parametrize("name", PICTURES)
def test_what_is_drawn_stays_inside_the_picture(name: str) -> None:
    inside(PICTURES[name](read("If I ever ask somebody for anything at all, then they will go and never come back.")))


@given(
    hours=st.lists(st.floats(0, 2_000), max_size=12),
    usual=st.none() | st.floats(0, 5_000),
    unanswered=st.integers(0, 3),
)
def test_no_wait_and_no_usual_leaves_the_picture_of_waits(
    hours: list[float], usual: float | None, unanswered: int
) -> None:
    told = tuple(Wait(day(n), each, None, n % 2 == 0) for n, each in enumerate(hours))
    none = tuple(day(len(hours) + n) for n in range(unanswered))
    waits = Waits(
        kind="replies", title="Answers to check-ins", waits=told, usual_hours=usual, unanswered=none, missing="",
        sentence="They took a while.", question="",
    )  # fmt: skip
    picture = waits_picture(waits, "waits")
    if told or none:
        inside(picture)
        assert picture.count("class='usual'") == (0 if usual is None else 3)
    else:
        assert picture == ""
