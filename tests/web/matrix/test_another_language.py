"""Every page in another language: one in which each sentence that is translated stands between brackets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.utils import translation

from hereandnow.catalogue import KINDS, PILLARS
from hereandnow.course import review_course
from hereandnow.domain import Course, CourseSession
from hereandnow.practice import ACT_KINDS, OPENING_KINDS
from hereandnow.web.records.roles import Role
from tests.pillars.coded import review
from tests.web.matrix.cells import Cell, ask
from tests.web.matrix.rows import PAGE, ROWS
from tests.web.matrix.world import MARKS, OBJECTS, World
from tests.web.practice.making import OPENING
from tests.web.routes import BY_NAME
from tests.web.wording import marked, unmarked

NAMES = {"hereandnow", "· hereandnow", "a browser"}
"""A sign-in keeps what its browser was called in the language of that day."""

NOTHING = review_course(Course(sessions=(CourseSession(date(2026, 11, 3), None),)))
FROM_THE_ENGINE = {
    *(pillar.title for pillar in PILLARS),
    *(f": {pillar.title} 1" for pillar in PILLARS),
    *(kind.title for kind in KINDS),
    *(moment.sentence for moment in review(PILLARS, *OPENING).moments),
    *(words for kind in ACT_KINDS for words in (kind.title, kind.meaning, kind.caution, *kind.outcomes.values())),
    *(words for kind in OPENING_KINDS for words in (kind.title, kind.caution)),
    *(thread.sentence for thread in (NOTHING.alliance, NOTHING.ledger, NOTHING.culture, NOTHING.emotion)),
    *("One theme may return.", "Does it?"),  # of the theme that the world has
    "Your own moment",
    "Who is who was said by hand.",
}
"""What reads a session names what it finds in English: its catalogue is another thing to translate than the pages."""

WRITTEN = (*MARKS.values(), "Blue", "What do you hear?", "Quiet week", "step-", "Ring the bell")
"""What people wrote, or are called: nobody translates it."""

PAGES = [
    (name, next(role for role in Role if role in (row.roles or Role)))
    for name, row in ROWS.items()
    if row.get == PAGE and name != "invitation"
]


@pytest.fixture
def brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Django's own way to a translation, with another at its end."""
    found: dict[str, Callable[..., str]] = {
        "gettext": marked,
        "pgettext": lambda context, text: marked(text),
        "ngettext": lambda one, many, number: marked(one if number == 1 else many),
        "npgettext": lambda context, one, many, number: marked(one if number == 1 else many),
    }
    translation.gettext("")  # the first call puts the real ones there
    for name, translate in found.items():
        monkeypatch.setattr(f"django.utils.translation._trans.{name}", translate, raising=False)


@pytest.mark.parametrize(("name", "role"), PAGES, ids=lambda given: getattr(given, "value", given))
@pytest.mark.usefixtures("brackets")
def test_a_page_is_whole_in_another_language(world: World, name: str, role: Role) -> None:
    route = BY_NAME[name]
    named = [argument for argument in route.never if argument in OBJECTS]
    answer = ask(world, Cell(route, role, "GET", named[0] if named else "", "own"))
    world.changed = True
    assert answer.status_code == PAGE
    shown = answer.content.decode()
    assert "⟦" in shown
    known = NAMES | FROM_THE_ENGINE
    left = [words for words in unmarked(shown) if words not in known and not any(mark in words for mark in WRITTEN)]
    assert left == []
