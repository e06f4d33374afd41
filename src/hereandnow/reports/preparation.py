"""The preparation sheet for a screen, for programs, and as one page to print: what is open, and how one might begin."""

from __future__ import annotations

import io
import json

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule

from hereandnow.course.in_words import in_words
from hereandnow.course.preparation import OpenMatter, Preparation, Thread
from hereandnow.reports.page import page_of, style_of
from hereandnow.reports.plain_value import plain_value
from hereandnow.reports.summary import shown_quote
from hereandnow.reports.text import plain_text

SCHEMA = "hereandnow.preparation/1"
TITLES: dict[Thread, str] = {
    "rupture": "A strain between the two",
    "check_in": "From the check-in",
    "culture": "The client’s own world",
    "corrective": "Something that was risked",
    "theme": "What returns",
    "quiet": "Where it gets quiet",
    "contact": "Being in touch",
    "belief": "A sentence to ask about again",
    "helped": "What helped",
}
"""A heading for each thread."""
PILLARS: dict[Thread, str] = {
    "rupture": "feedback",
    "check_in": "feedback",
    "culture": "culture",
    "corrective": "corrective",
    "theme": "patterns",
    "quiet": "feedback",
    "contact": "patterns",
    "belief": "corrective",
    "helped": "feedback",
}
"""The pillar whose hue a thread has."""
ALSO = 4
"""Matters that are shown beside the ways to begin, so that the sheet stays one page."""
CAUTION = (
    "Made from words and from the client’s own ratings, for the therapist to change. It is the conversation that "
    "helps, not a score."
)


def write_preparation_text(sheet: Preparation, client: str, *, colour: bool = False, width: int = 100) -> str:
    """The sheet as lines of text, in terminal colours if asked."""
    buffer = io.StringIO()
    console = Console(
        file=buffer, force_terminal=colour, no_color=not colour, width=width, highlight=False, soft_wrap=False
    )
    console.print(
        Rule(plain_text(f"Before the next session with {client or 'one client'}", style="bold"), align="left")
    )
    console.print(plain_text(f"After the session of {in_words(sheet.latest)}. {sheet.sentence}", style="dim"))
    for number, matter in enumerate(sheet.openers, start=1):
        console.print()
        _matter(console, matter, f"{number}. ")
    rest = rest_of(sheet)
    if rest:
        console.print()
        console.print(plain_text("Also open", style="bold"))
        for matter in rest[:ALSO]:
            console.print()
            _matter(console, matter, "")
        if len(rest) > ALSO:
            _line(console, f"{len(rest) - ALSO} more in the report of the course.")
    console.print()
    console.print(plain_text(CAUTION, style="dim"))
    return "".join(f"{line.rstrip()}\n" for line in buffer.getvalue().splitlines())


def write_preparation_html(sheet: Preparation, client: str) -> str:
    """The sheet as one page without script, with room to write on when it is printed."""
    return page_of(
        "preparation.html",
        sheet=sheet,
        client=client,
        rest=rest_of(sheet),
        also=ALSO,
        titles=TITLES,
        pillars=PILLARS,
        caution=CAUTION,
        shown_quote=shown_quote,
        style=style_of("tokens.css", "page.css", "course_page.css"),
    )


def write_preparation_json(sheet: Preparation, client: str) -> str:
    """The sheet as JSON text."""
    value = {"schema": SCHEMA, "client": client, **plain_value(sheet)}
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def rest_of(sheet: Preparation) -> list[OpenMatter]:
    """What is open and not among the ways to begin."""
    return [matter for matter in sheet.open if matter not in sheet.openers]


def _matter(console: Console, matter: OpenMatter, number: str) -> None:
    possible = " · possible" if matter.possible else ""
    console.print(plain_text(f"{number}{TITLES[matter.thread]}{possible}", style="bold"))
    _line(console, matter.opener, style="bold" if number else "")
    _line(console, f"Why: {matter.sentence}")
    for citation in matter.citations:
        evidence = citation.evidence
        where = f"{evidence.turn.speaker}, {in_words(citation.session)}, turn {evidence.turn.index}"
        _line(console, f"“{shown_quote(evidence)}”  {where}", 6, "italic")
    if matter.written:
        _line(console, f"“{matter.written}”  written by the client after {in_words(matter.session)}", 6, "italic")
    if matter.rating is not None:
        _line(console, f"The client’s own rating: {matter.rating.words}", 6)


def _line(console: Console, words: str, indent: int = 2, style: str = "") -> None:
    console.print(Padding(plain_text(words, style=style), (0, 0, 0, indent)))
