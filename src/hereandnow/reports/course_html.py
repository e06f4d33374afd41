"""The course as one self-contained page: what is open first, then thread by thread, each with its picture and words.

No script, no request, light and dark, in print; a content security policy in the page itself forbids anything else.
"""

from __future__ import annotations

from markupsafe import Markup

from hereandnow.course import CourseReview
from hereandnow.course.baselines import Baseline
from hereandnow.course.preparation import prepare
from hereandnow.reports.course_pictures import (
    alliance_picture,
    beliefs_picture,
    pillars_picture,
    triangle_picture,
    waits_picture,
)
from hereandnow.reports.course_text import fallen_by_session, in_short
from hereandnow.reports.page import page_of, style_of
from hereandnow.reports.preparation import PILLARS, TITLES
from hereandnow.reports.summary import shown_quote

QUOTES = 6
"""Quotes of one statement that stand open; the rest is folded under them."""


def write_course_html(read: CourseReview) -> str:
    """The page as text."""
    course = read.course
    near = [one for one in read.baselines if not one.unlike]
    return page_of(
        "course.html",
        read=read,
        course=course,
        sheet=prepare(read),
        titles=TITLES,
        pillars=PILLARS,
        unlike=[one for one in read.baselines if one.unlike],
        near=_near(near),
        themes=[
            (theme, _drawn(triangle_picture(theme, f"triangle-{n}"))) for n, theme in enumerate(read.patterns.themes)
        ],
        waits=[(waits, _drawn(waits_picture(waits, f"waits-{waits.kind}"))) for waits in read.waits],
        overview=_drawn(pillars_picture(course)),
        alliance=_drawn(alliance_picture(read.alliance)),
        beliefs=_drawn(beliefs_picture(read.ledger.beliefs)),
        chains=[one for one in read.ledger.chains if one.status != "candidate" or not one.possible],
        quiet=[topic for topic in read.quiet_topics if topic.said],
        fallen=fallen_by_session(read.alliance),
        quotes=QUOTES,
        shown_quote=shown_quote,
        style=style_of("tokens.css", "page.css", "pictures.css", "course_page.css"),
    )


def _drawn(picture: str) -> Markup:
    return Markup(picture)  # noqa: S704 - the pictures escape what they are given


def _near(near: list[Baseline]) -> str:
    if not near:
        return ""
    shown = f"in 100 client turns of the latest session: {', '.join(map(in_short, near))}."
    return f"{near[0].missing} I{shown[1:]}" if near[0].missing else f"Near the usual, {shown}"
