"""The course as one self-contained page: what is open first, then thread by thread, each with its picture and words.

No script, no request, light and dark, in print; a content security policy in the page itself forbids anything else.
"""

from __future__ import annotations

from markupsafe import Markup

from hereandnow.course import CourseReview
from hereandnow.course.preparation import prepare
from hereandnow.reports.course_pictures import (
    alliance_picture,
    beliefs_picture,
    pillars_picture,
    triangle_picture,
    waits_picture,
)
from hereandnow.reports.course_text import (
    FEELINGS,
    OPENED,
    QUOTES,
    faint_chains,
    fallen_by_session,
    feelings_by_week,
    near_the_usual,
    shown_chains,
)
from hereandnow.reports.page import page_of, style_of
from hereandnow.reports.preparation import PILLARS, TITLES
from hereandnow.reports.summary import shown_quote


def write_course_html(read: CourseReview) -> str:
    """The page as text."""
    course = read.course
    return page_of(
        "course.html",
        read=read,
        course=course,
        sheet=prepare(read),
        titles=TITLES,
        pillars=PILLARS,
        unlike=[one for one in read.baselines if one.unlike],
        near=near_the_usual(read.baselines),
        themes=[
            (theme, _drawn(triangle_picture(theme, f"triangle-{n}"))) for n, theme in enumerate(read.patterns.themes)
        ],
        waits=[(waits, _drawn(waits_picture(waits, f"waits-{waits.kind}"))) for waits in read.waits],
        overview=_drawn(pillars_picture(course)),
        alliance=_drawn(alliance_picture(read.alliance)),
        beliefs=_drawn(beliefs_picture(read.ledger.beliefs)),
        chains=shown_chains(read.ledger),
        quiet=[topic for topic in read.quiet_topics if topic.said],
        fallen=fallen_by_session(read.alliance),
        faint_chains=faint_chains(read.ledger),
        feelings_lead=FEELINGS,
        feelings=feelings_by_week(course.feelings),
        opened=OPENED,
        quotes=QUOTES,
        shown_quote=shown_quote,
        style=style_of("tokens.css", "page.css", "pictures.css", "course_page.css"),
    )


def _drawn(picture: str) -> Markup:
    return Markup(picture)  # noqa: S704 - the pictures escape what they are given
