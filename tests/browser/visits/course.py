"""A whole course, its themes, and the sheet for the next session."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.utils import timezone

from hereandnow.web.records.access.clients import set_next_meeting
from hereandnow.web.records.access.consents import Purpose
from hereandnow.web.records.access.themes import share_theme
from hereandnow.web.records.models import ClientRecord, JobRecord, JobState, Task
from hereandnow.web.records.readings import have_course_read
from hereandnow.web.records.roles import Role
from tests.browser.visitor import Visitor
from tests.web.people import account
from tests.web.session.making import agree
from tests.web.whole_course.making import FIRST, keep_course, own_words

NAME = "When somebody is kind"


def course(visitor: Visitor) -> None:
    client = visitor.client().id
    visitor.open(f"/clients/{client}/course/")
    visitor.look("course-not-agreed")
    agree(client, Purpose.ANALYSE)
    visitor.open(f"/clients/{client}/course/")
    visitor.look("course-nothing")
    keep_course(client)
    visitor.open(f"/clients/{client}/course/")
    visitor.look("course-folded")
    for summary in visitor.page.locator("main .thread > summary").all():
        summary.click()
    visitor.look("course")
    link = visitor.page.locator(".corner.here figcaption a").first
    words = visitor.page.locator(".corner.here blockquote").first.inner_text()
    link.click()
    assert words.strip("… ") in visitor.page.locator("li:target").inner_text()


def course_again(visitor: Visitor) -> None:
    client = _course(visitor)
    have_course_read(client)
    visitor.open(f"/clients/{client}/course/")
    visitor.look("course-being-read")
    JobRecord.objects.filter(task=Task.COURSE).update(state=JobState.SET_ASIDE)
    visitor.open(f"/clients/{client}/course/")
    visitor.look("course-set-aside")
    visitor.press("Read them again")
    assert visitor.page.get_by_text("being read anew").is_visible()


def theme(visitor: Visitor) -> None:
    client = _course(visitor)
    _unfold(visitor, client)
    first = visitor.page.locator(".theme").first
    first.get_by_text("Another name, or the same as another").click()
    first.locator("[name=name]").fill(NAME)
    with visitor.page.expect_navigation():
        first.get_by_role("button", name="Keep the name").click()
    _unfold(visitor, client)
    assert visitor.page.locator(".theme h3").first.inner_text().startswith(NAME)
    second = visitor.page.locator(".theme").nth(1)
    second.get_by_text("Another name, or the same as another").click()
    visitor.look("course-theme")
    with visitor.page.expect_navigation():
        second.get_by_role("button", name="Put them together").click()
    _unfold(visitor, client)
    assert visitor.page.locator(".theme").count() == 1
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="It is none").click()
    _unfold(visitor, client)
    assert visitor.page.locator(".theme").count() == 0


def theme_before(visitor: Visitor) -> None:
    theme(visitor)
    visitor.page.get_by_text("1 refused").click()
    visitor.look("course-theme-refused")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="Undo").click()
    assert visitor.page.locator(".theme").count() == 1


def theme_share(visitor: Visitor) -> None:
    client = _course(visitor)
    _unfold(visitor, client)
    visitor.page.get_by_role("link", name="Share it with your client").first.click()
    visitor.look("course-share-refused")
    agree(client, Purpose.SHARE)
    visitor.page.reload()
    visitor.page.locator("[name=quotes]").first.check()
    visitor.look("course-share")
    visitor.press("Share it")
    _unfold(visitor, client)
    assert visitor.page.get_by_role("button", name="Take it back").count() == 1


def preparation(visitor: Visitor) -> None:
    client = _course(visitor)
    set_next_meeting(visitor.anna(), client, timezone.localdate() + timedelta(days=1))
    visitor.open("/")
    visitor.page.get_by_role("link", name="prepare").click()
    visitor.look("preparation")
    visitor.page.get_by_text("Change this sheet").click()
    visitor.fill(own="Ask about the window, before anything else.")
    visitor.page.locator("textarea[name^=words]").first.fill("I have been thinking of what you wrote last time.")
    visitor.page.locator("input[name^=out]").last.check()
    visitor.look("preparation-changing")
    visitor.press("Keep the change")
    assert visitor.page.get_by_text("Ask about the window").first.is_visible()
    visitor.look("preparation-changed")


def preparation_before(visitor: Visitor) -> None:
    preparation(visitor)
    visitor.press("Undo the last change")
    assert visitor.page.locator(".own-lines").count() == 0


def my_theme(visitor: Visitor) -> None:
    _come(visitor)
    visitor.look("my-space-theme")
    visitor.page.get_by_role("link", name="Give it a name of my own").click()
    visitor.fill(name="The second kindness")
    visitor.look("my-theme")
    visitor.press("Keep it")
    assert visitor.page.get_by_role("heading", name="The second kindness").is_visible()


def my_theme_mark(visitor: Visitor) -> None:
    _come(visitor)
    visitor.press("It is not so")
    assert visitor.page.get_by_text("You said that it is not so.").is_visible()
    visitor.look("my-space-theme-refused")


def my_theme_before(visitor: Visitor) -> None:
    my_theme_mark(visitor)
    visitor.press("Undo my last change")
    assert not visitor.page.get_by_text("You said that it is not so.").is_visible()


def _come(visitor: Visitor) -> None:
    """Somebody comes to their own page, on which a theme was shared with them."""
    client = _course(visitor)
    agree(client, Purpose.SHARE)
    wording = (
        "Something seems to come back when somebody is kind.\n\nDoes that fit for you, or is it different each time?"
    )
    share_theme(visitor.anna(), client, FIRST, wording=wording, quotes=own_words(client, 0, 2))
    ClientRecord.objects.filter(pk=client).update(account=account("Mika", Role.CLIENT))
    visitor.page.context.clear_cookies()
    visitor.sign_in("Mika")


def _course(visitor: Visitor) -> UUID:
    client = visitor.client().id
    agree(client, Purpose.ANALYSE)
    keep_course(client)
    return client


def _unfold(visitor: Visitor, client: UUID) -> None:
    visitor.open(f"/clients/{client}/course/")
    visitor.page.locator("#patterns > summary").click()


VISITS = {
    "course": course,
    "course_again": course_again,
    "theme": theme,
    "theme_before": theme_before,
    "theme_share": theme_share,
    "preparation": preparation,
    "preparation_before": preparation_before,
    "my_theme": my_theme,
    "my_theme_mark": my_theme_mark,
    "my_theme_before": my_theme_before,
}
