"""The HTML page and the score as a stranger, a screen reader and a hostile file would meet them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from hereandnow.domain import Review, Session, Turn
from hereandnow.reports.html import write_html
from hereandnow.reports.score import write_svg
from hereandnow.review import review
from tests.reports.small import LINES, silent_review, small_review
from tests.reviewed import NAMES, reviewed

MADE: dict[str, Callable[[], Review]] = {
    "small": small_review,
    "silent": silent_review,
    **{name: partial(reviewed, name) for name in NAMES},
}
"""Reviews, each made when a test asks for it."""
SVG = "{http://www.w3.org/2000/svg}"


class Page(HTMLParser):
    """The parts of a page that tests ask about."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.headings: list[int] = []
        self.words: dict[str, str] = {}
        self.marked: list[str] = []
        self._turn = ""
        self._in: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.attributes += attrs
        if given.get("id"):
            self.ids.append(given["id"] or "")
        if tag == "a":
            self.links.append(given.get("href") or "")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "li" and (given.get("id") or "").startswith("turn-"):
            self._turn = given["id"] or ""
            self.words[self._turn] = ""
        if tag == "mark":
            self.marked.append("")
        self._in.append("who" if given.get("class") == "who" else "told" if given.get("class") == "told" else tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "li":
            self._turn = ""
        if self._in and tag not in ("meta",):
            self._in.pop()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if self._turn and "p" in self._in and "who" not in self._in and "told" not in self._in:
            self.words[self._turn] += data
            if "mark" in self._in:
                self.marked[-1] += data


@pytest.fixture(params=MADE)
def made(request: pytest.FixtureRequest) -> Review:
    make = MADE[str(request.param)]
    return make()


def test_a_page_stands_alone_and_every_link_leads_somewhere(made: Review) -> None:
    text = write_html(made)
    page = Page(text)
    assert len(page.ids) == len(set(page.ids)), "an id stands once"
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    outside = [value for name, value in page.attributes if name in ("src", "href", "action") and ":" in (value or "")]
    assert not outside
    assert not re.search(r"url\(|@import", text)
    assert page.headings[0] == 1
    assert all(after - before <= 1 for before, after in zip(page.headings, page.headings[1:], strict=False))


def test_the_transcript_is_there_word_for_word_with_its_evidence_marked(made: Review) -> None:
    page = Page(write_html(made))
    for turn in made.session.turns:
        assert page.words[f"turn-{turn.index}"] == turn.text
    marked = "".join(page.marked)
    for moment in made.moments:
        for evidence in moment.evidence:
            assert evidence.quote in page.words[f"turn-{evidence.turn.index}"]
            assert evidence.quote in marked or evidence.quote in "".join(page.words.values())
    assert bool(page.marked) == bool(made.moments)


def test_the_score_has_a_mark_for_each_pillar_and_turn_that_a_moment_cites(made: Review) -> None:
    picture = ElementTree.fromstring(write_svg(made))  # noqa: S314 - our own output
    marks = [group for group in picture.iter(f"{SVG}g") if "mark" in (group.get("class") or "").split()]
    cited = {(moment.pillar, turn) for moment in made.moments for turn in moment.turns}
    assert len(marks) == len(cited)
    assert all(mark.find(f"{SVG}title") is not None for mark in marks)
    assert picture.find(f"{SVG}title") is not None
    assert picture.find(f"{SVG}desc") is not None
    staves = [line for line in picture.iter(f"{SVG}line") if line.get("class") == "stave"]
    assert len(staves) == 6
    bands = [group for group in picture.iter(f"{SVG}g") if group.get("class") == "topic"]
    assert len(bands) == len(made.conversation.topics)


def test_on_a_page_a_mark_is_a_link_that_says_what_it_is() -> None:
    picture = ElementTree.fromstring(write_svg(small_review(), inline=True))  # noqa: S314 - our own output
    links = list(picture.iter(f"{SVG}a"))
    assert {link.get("href") for link in links} == {f"#turn-{index}" for index in (3, 4, 5, 6, 7, 8, 9)}
    labels = [link.get("aria-label") or "" for link in links]
    assert "A cultural opening, not taken up yet. Client, turn 3, 0:20" in labels


def test_what_is_still_open_has_a_ring_and_what_is_possible_is_small() -> None:
    text = write_svg(small_review(), inline=True)
    (opened,) = re.findall(r"<a class='mark culture client'[^>]*>.*?</a>", text)
    (answer,) = re.findall(r"<a class='mark culture therapist'[^>]*>.*?</a>", text)
    assert "class='ring'" in opened
    assert "class='ring'" not in answer, "the ring stands at what is open, not at what was said to it"
    assert "class='mark relationship client possible'" in text


def test_words_that_look_like_markup_stay_words() -> None:
    hostile = "<script>alert(1)</script> & <img src=x onerror=alert(1)> {{ 7*7 }} ]]> ' \""
    turns = (Turn(0, "therapist", f"What is {hostile}?"), Turn(1, "client", hostile))
    made = review(Session(hostile, f"{hostile}.txt", turns))
    page = Page(write_html(made))
    assert page.words["turn-1"] == hostile
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert ElementTree.fromstring(write_svg(made)) is not None  # noqa: S314 - our own output


def test_a_control_character_in_a_name_leaves_the_picture_well_formed() -> None:
    turns = (Turn(0, "therapist", "Is it?"), Turn(1, "client", "It is."))
    made = review(Session("\x07x\x1b", "a.txt", turns))
    assert ElementTree.fromstring(write_svg(made)) is not None  # noqa: S314 - our own output


def test_the_small_review_has_all_its_lines() -> None:
    assert len(small_review().session.turns) == len(LINES)
