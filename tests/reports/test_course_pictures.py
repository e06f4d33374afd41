"""Pictures of a course: well-formed, told in words as well, and nothing a client wrote can break out of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest

from hereandnow.course import CourseReview, review_course
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


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_well_formed_and_has_a_title_and_a_text(name: str) -> None:
    root = ElementTree.fromstring(PICTURES[name](read(BAD)))  # noqa: S314 - our own output
    title, text = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert title.text
    assert text is not None
    assert text.text
    assert set(root.attrib["aria-labelledby"].split()) == {title.attrib["id"], text.attrib["id"]}
    assert not [one for one in root.iter() if one.tag.endswith(("script", "style"))]


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_needs_no_inline_style(name: str) -> None:
    assert " style=" not in PICTURES[name](read())


def test_client_and_therapist_are_told_apart_by_shape_and_what_lies_apart_is_marked() -> None:
    picture = alliance_picture(read().alliance)
    assert picture.count("class='rated'") == 8
    assert picture.count("class='guessed'") == 1
    assert picture.count("class='apart'") == 1
    assert f"The two lie apart in {day(1)}: feeling heard." in picture


def test_a_wait_longer_than_usual_is_hatched_and_has_its_length_beside_it() -> None:
    picture = waits_picture(read().waits[0], "waits")
    assert picture.count("class='longer'") == 1
    assert ">8 days</text>" in picture


def test_the_corners_hold_the_words_of_each_place() -> None:
    picture = triangle_picture(read().patterns.themes[0], "triangle")
    for words in ("In the past", "mother", "In the present", "Ade", "Here", "the therapist", "I wanted her to stay."):
        assert words in picture


def test_nothing_to_draw_is_no_picture() -> None:
    bare = review_course(course_of(("T: Mm.", "C: It rained.")))
    assert alliance_picture(bare.alliance) == ""
    assert beliefs_picture(bare.ledger.beliefs) == ""


def test_what_is_drawn_stays_inside_the_picture() -> None:
    for name, draw in PICTURES.items():
        root = ElementTree.fromstring(draw(read()))  # noqa: S314 - our own output
        width, height = map(float, root.attrib["viewBox"].split()[2:])
        for one in root.iter():
            for key, most in (("x", width), ("cx", width), ("x1", width), ("x2", width), ("y", height), ("cy", height)):
                if re.fullmatch(r"-?[\d.]+", one.attrib.get(key, "")):
                    assert 0 <= float(one.attrib[key]) <= most, (name, one.attrib)
