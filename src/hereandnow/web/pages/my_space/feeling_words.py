"""Words for feelings, for whoever looks for one: plain words in families, our own choice.

A helper and no list of what there is: a person’s own words come first, and pictures are words, too. The families stand
in no order of good and bad, and a word may stand in two. The engine’s list of feeling words (``pillars.emotion``) is
another thing: it finds words that were said, and suggests none.
"""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

FAMILIES: tuple[tuple[Any, tuple[Any, ...]], ...] = (
    (
        _("Close, warm"),
        (_("fond"), _("touched"), _("grateful"), _("tender"), _("safe"), _("understood"), _("in love"), _("moved")),
    ),
    (
        _("Light, glad"),
        (_("glad"), _("relieved"), _("playful"), _("proud"), _("hopeful"), _("content"), _("calm"), _("free")),
    ),
    (
        _("Sad, missing something"),
        (_("sad"), _("lonely"), _("disappointed"), _("homesick"), _("longing"), _("hurt"), _("left out"), _("low")),
    ),
    (
        _("Angry, pushed"),
        (_("angry"), _("annoyed"), _("fed up"), _("bitter"), _("envious"), _("jealous"), _("crowded"), _("disgusted")),
    ),
    (
        _("Afraid, uneasy"),
        (_("afraid"), _("worried"), _("tense"), _("on edge"), _("unsure"), _("panicky"), _("wary"), _("shy")),
    ),
    (
        _("Small, exposed"),
        (_("ashamed"), _("embarrassed"), _("guilty"), _("foolish"), _("a burden"), _("seen through"), _("judged")),
    ),
    (
        _("Tired, far away"),
        (_("tired"), _("empty"), _("numb"), _("heavy"), _("bored"), _("helpless"), _("overwhelmed"), _("far away")),
    ),
    (
        _("Awake, stirred"),
        (_("curious"), _("excited"), _("surprised"), _("restless"), _("torn"), _("confused"), _("brave"), _("alive")),
    ),
)
"""A family, and its words."""


def all_words() -> tuple[str, ...]:
    """Every word of the families, as it stands on the page."""
    return tuple(dict.fromkeys(str(word) for _family, words in FAMILIES for word in words))
