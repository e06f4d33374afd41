"""The page of a whole course, what is said of its themes there and in My space, and the sheet for the next session."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.utils import timezone

from hereandnow.course.patterns import Theme
from hereandnow.course.preparation import OpenMatter
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.access import whole_course
from hereandnow.web.records.access.clients import set_next_meeting
from hereandnow.web.records.access.consents import How, Purpose, give, withdraw
from hereandnow.web.records.access.identities import Prompt, change_about_me, show_about_me
from hereandnow.web.records.access.my_data import copy_of_my_data
from hereandnow.web.records.access.sessions import remove_session
from hereandnow.web.records.access.themes import new_theme_answers_of
from hereandnow.web.records.access.whole_course import CourseState, whole_course_of
from hereandnow.web.records.models import (
    AuditRecord,
    ClientRecord,
    CourseRecord,
    JobRecord,
    JobState,
    PreparationRecord,
    SessionRecord,
    Task,
    ThemeRecord,
    ThemeShareRecord,
)
from hereandnow.web.records.readings import have_course_read
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.themes import shared_theme
from hereandnow.web.records.work import do_one
from tests.web.desk import Browser, Desk, page
from tests.web.engine import everything
from tests.web.my_space.making import Mika
from tests.web.people import account, signed_in
from tests.web.session.making import agree, anna, client_of
from tests.web.whole_course.making import (
    FIRST,
    SECOND,
    keep_course,
    keep_matters,
    keep_themes,
    own_words,
    read,
    themes_of,
)

NAME = "When somebody is kind, Zyxwvuts"
WORDING = "It seems to come back when somebody is kind. Zyxwvuts."


@pytest.fixture
def client(desk: Desk) -> UUID:
    """A client who agreed to all, with ten sessions that were read together."""
    made = client_of(desk)
    agree(made, *Purpose)
    keep_course(made)
    return made


@pytest.fixture
def mika(client: UUID) -> Mika:
    """That client, with an account and a browser of their own."""
    own = account("Mika", Role.CLIENT)
    ClientRecord.objects.filter(pk=client).update(account=own)
    return Mika(client, own, signed_in("Mika"))


def work() -> None:
    """All that waits for a client, as if its time had come."""
    jobs = JobRecord.objects.filter(task=Task.COURSE)
    jobs.update(not_before=timezone.now())
    while do_one(uuid4()):
        jobs.update(not_before=timezone.now())


def say(desk: Desk, client: UUID, theme: str = FIRST, **said: str) -> Any:
    return desk.browser.post(f"/clients/{client}/course/theme/", {"theme": theme, **said})


def undo(desk: Desk, client: UUID, theme: str = FIRST) -> Any:
    theme_id = whole_course_of(anna(), client).undoable[theme]
    return desk.browser.post(f"/clients/{client}/course/said/{theme_id}/undo/")


def course_page(desk: Desk, client: UUID) -> str:
    return page(desk.browser.get(f"/clients/{client}/course/"))


def share(desk: Desk, client: UUID, theme: str = FIRST, **more: Any) -> Any:
    form = {"wording": WORDING, "quotes": own_words(client, 0, 2, theme=theme), **more}
    return desk.browser.post(f"/clients/{client}/course/themes/{theme}/share/", form)


def take_back(desk: Desk, client: UUID) -> Any:
    (found,) = re.findall(r'name="take_back" value="([0-9a-f-]+)"', course_page(desk, client))
    return desk.browser.post(f"/clients/{client}/course/theme/", {"take_back": found})


# The page and its states.


def test_one_sentence_stands_above_and_every_thread_below(desk: Desk, client: UUID) -> None:
    shown = course_page(desk, client)
    assert "In 10 sessions: 2 themes may return and one belief is weaker than at first." in shown
    assert re.findall(r'<details class="thread [a-z]+" id="([a-z]+)">', shown) == [
        "alliance",
        "patterns",
        "ledger",
        "culture",
        "emotion",
        "quiet",
        "contact",
        "usual",
    ]


def test_every_quote_leads_to_its_turn(desk: Desk, client: UUID) -> None:
    shown = course_page(desk, client)
    links = set(re.findall(r'<figcaption><a href="(/sessions/[0-9a-f-]+/)#(t\d+)">', shown))
    assert len(links) > 20
    address, turn = sorted(links)[0]
    assert f'id="{turn}"' in page(desk.browser.get(address))


def test_views_stand_side_by_side_and_where_they_differ_it_is_shown(desk: Desk, client: UUID) -> None:
    shown = course_page(desk, client)
    row = re.search(r'<tr class="apart"><th scope="row">safe to disagree\s*</th><td><b>1</b></td><td>3</td>', shown)
    assert row is not None
    assert "Very clear." in shown
    assert "average" not in shown.replace("nothing is averaged", "")


def test_a_belief_stands_then_and_now_also_one_that_did_not_move(desk: Desk, client: UUID) -> None:
    shown = course_page(desk, client)
    assert "<b>90</b></span> → <span>2 Apr 2026 <b>55</b>" in shown
    assert "What has happened here has not moved it so far." in shown


def test_the_triangle_has_the_words_on_each_corner_and_where_it_went_otherwise(desk: Desk, client: UUID) -> None:
    shown = course_page(desk, client)
    for corner, words in {
        "past": "I wanted him to hear it.",
        "present": "I wanted her to make a fuss.",
        "here": "So I sat on my hands.",
    }.items():
        found = re.search(rf'<section class="corner {corner}".*?</section>', shown, re.DOTALL)
        assert found is not None
        assert words in found[0]
    assert "Where it went otherwise (1)" in shown


def test_their_own_world_stands_beside_the_openings_as_far_as_they_show_it(desk: Desk, mika: Mika) -> None:
    words = "Welsh first, Zyxwvuts."
    change_about_me(mika.account, {next(iter(Prompt)): words})
    assert words not in course_page(desk, mika.id)
    show_about_me(mika.account, shown=True)
    assert words in course_page(desk, mika.id)


def test_nothing_ranks_or_scores_a_person(desk: Desk, client: UUID) -> None:
    shown = course_page(desk, client).casefold()
    for word in ("score", "percentile", "risk level", "rank", "attachment style", "alliance: "):
        assert word not in shown.replace("scores nothing", "")


def test_before_the_consent_the_page_says_what_is_missing(desk: Desk) -> None:
    client = client_of(desk)
    assert "has not agreed that the program reads them" in course_page(desk, client)
    agree(client, Purpose.ANALYSE)
    assert "No session is read yet." in course_page(desk, client)


def test_while_it_is_read_anew_the_last_reading_stands_with_its_date(desk: Desk, client: UUID) -> None:
    have_course_read(client)
    shown = course_page(desk, client)
    assert "being read anew. Below is the last reading." in shown
    assert 'id="ledger"' in shown
    assert re.search(r"read \d+ \w+ 20\d\d, \d\d:\d\d", shown)
    CourseRecord.objects.all().delete()
    assert "All sessions are being read together." in course_page(desk, client)


def test_what_was_set_aside_can_be_read_again(desk: Desk, client: UUID) -> None:
    have_course_read(client)
    JobRecord.objects.update(state=JobState.SET_ASIDE)
    assert "did not work. Below is the last reading." in course_page(desk, client)
    desk.browser.post(f"/clients/{client}/course/again/")
    assert JobRecord.objects.get(task=Task.COURSE).state == JobState.WAITING


@pytest.mark.parametrize("path", ["course/", "prepare/"])
def test_what_was_read_under_the_law_of_another_place_is_not_shown(desk: Desk, client: UUID, path: str) -> None:
    CourseRecord.objects.update(under=Jurisdiction.ILLINOIS)
    shown = page(desk.browser.get(f"/clients/{client}/{path}"))
    assert "Reading all sessions together did not work." in shown
    assert "<blockquote>" not in shown


@pytest.mark.parametrize("spoilt", [{"form": "another"}, {"sealed_course": b"spoilt"}], ids=["form", "seal"])
def test_a_reading_that_cannot_be_opened_can_be_made_anew(desk: Desk, client: UUID, spoilt: dict[str, Any]) -> None:
    CourseRecord.objects.update(**spoilt)
    assert whole_course_of(anna(), client).state == CourseState.SET_ASIDE
    assert "Reading all sessions together did not work." in course_page(desk, client)


def test_the_consent_taken_back_takes_all_of_it(desk: Desk, client: UUID) -> None:
    say(desk, client, name=NAME)
    share(desk, client)
    desk.browser.post(f"/clients/{client}/prepare/", {"own": NAME})
    removed = withdraw(anna(), client, Purpose.ANALYSE, how=How.SPOKEN, on=date(2026, 11, 9))
    counted = {str(one.what): one.count for one in removed}
    assert {
        "readings of the course": 1,
        "names and answers given to themes": 1,
        "shared themes, with their answers": 1,
        "preparation sheets": 1,
    }.items() <= counted.items()
    tables = (CourseRecord, ThemeRecord, ThemeShareRecord, PreparationRecord)
    assert [table._default_manager.count() for table in tables] == [0, 0, 0, 0]
    assert "has not agreed" in course_page(desk, client)
    give(anna(), client, Purpose.ANALYSE, how=How.WRITING, on=date(2026, 11, 10))


def no_sharing(client: UUID) -> list[tuple[int, str]]:
    """The consent to sharing is taken back: how much of the themes goes, in the client's words for it."""
    removed = withdraw(anna(), client, Purpose.SHARE, how=How.SPOKEN, on=date(2026, 11, 9))
    return [(one.count, str(one.to_client)) for one in removed if "came back" in str(one.to_client)]


def test_sharing_taken_back_takes_what_was_shared_alone(desk: Desk, client: UUID) -> None:
    share(desk, client)
    ((count, told),) = no_sharing(client)
    assert (count, "is kept" in told) == (1, False)
    assert (ThemeShareRecord.objects.count(), ThemeRecord.objects.count()) == (0, 1)


def test_the_clients_no_outlives_the_consent_to_sharing_and_nothing_else_of_it_does(desk: Desk, mika: Mika) -> None:
    place = shared(desk, mika)
    mika.browser.post(place, {"name": NAME})
    mika.browser.post(f"{place}mark/", {"refuse": "yes"})
    ((count, told),) = no_sharing(mika.id)
    assert (count, "“it is not so” is kept" in told) == (1, True)
    assert (themes_of(mika.id).named, len(themes_of(mika.id).refused)) == ((), 2)
    (left,) = ThemeShareRecord.objects.all()
    assert left.taken_back_at is not None
    found = shared_theme(left)
    assert (found.wording, found.quotes, found.answer.name, found.has_before) == ("", (), "", False)
    agree(mika.id, Purpose.SHARE)
    assert "coming back" not in page(mika.browser.get("/my/"))
    assert share(desk, mika.id).status_code == 404
    assert no_sharing(mika.id) == [], "nothing but the no is left to go"
    assert copy_of_my_data(mika.account)["what_came_back_and_is_shared_no_more"] == [
        {"i_call_it": "", "i_said_it_is_not_so": True}
    ]


def test_what_was_shared_and_cannot_be_opened_goes_with_the_consent(desk: Desk, client: UUID) -> None:
    share(desk, client)
    ThemeShareRecord.objects.update(sealed_shared=b"spoilt")
    assert [count for count, _told in no_sharing(client)] == [1]
    assert not ThemeShareRecord.objects.exists()


# Themes: what a therapist says of them.


def test_a_name_is_kept_sealed_shown_and_undone(desk: Desk, client: UUID) -> None:
    assert say(desk, client, name=NAME).headers["Location"].endswith(f"#{FIRST}")
    assert NAME in course_page(desk, client)
    assert NAME.encode() not in everything(desk)
    undo(desk, client)
    assert NAME not in course_page(desk, client)
    undo(desk, client)
    assert NAME in course_page(desk, client)


def test_a_name_outlives_another_reading(desk: Desk, client: UUID) -> None:
    say(desk, client, SECOND, name=NAME)
    record = CourseRecord.objects.get()
    CourseRecord.objects.all().delete()
    record.save(force_insert=True)
    assert NAME in course_page(desk, client)


def test_two_themes_are_put_together_and_taken_apart(desk: Desk, client: UUID) -> None:
    say(desk, client, SECOND, into=FIRST)
    assert [one.key for one in themes_of(client).named] == [FIRST]
    assert "Take apart again" in course_page(desk, client)
    say(desk, client, SECOND, into="")
    assert [one.key for one in themes_of(client).named] == [FIRST, SECOND]


def test_a_refused_theme_is_named_no_more_and_comes_back_when_that_is_undone(desk: Desk, client: UUID) -> None:
    say(desk, client, refuse="yes")
    themes = themes_of(client)
    assert FIRST in {one.key for one in themes.refused}
    assert "refused by you" in course_page(desk, client)
    undo(desk, client)
    assert FIRST in {one.key for one in themes_of(client).named}


@pytest.mark.parametrize(
    "said",
    [
        {"theme": "tffffffffffff", "name": "x"},
        {"theme": "tffffffffffff", "refuse": "yes"},
        {"into": "tffffffffffff"},
        {"into": FIRST},
        {"take_back": "yes"},
        {"take_back": str(uuid4())},
        {"name": "x" * 121},
        {},
    ],
    ids=[
        "no such theme",
        "none to refuse",
        "with none",
        "with itself",
        "no share",
        "not shared",
        "too long a name",
        "nothing",
    ],
)
def test_what_cannot_be_said_of_a_theme_is_not_found(desk: Desk, client: UUID, said: dict[str, str]) -> None:
    assert say(desk, client, **said).status_code == 404
    assert not ThemeRecord.objects.exists()


def test_a_theme_that_nothing_was_said_of_has_nothing_to_undo(desk: Desk, client: UUID) -> None:
    assert desk.browser.post(f"/clients/{client}/course/said/{uuid4()}/undo/").status_code == 404


# Themes: what the client sees of them, and says.


def test_the_client_sees_nothing_of_a_theme_until_it_is_shared(desk: Desk, mika: Mika) -> None:
    say(desk, mika.id, name=NAME)
    assert "coming back" not in page(mika.browser.get("/my/"))
    assert share(desk, mika.id).status_code == 302
    shown = page(mika.browser.get("/my/"))
    assert WORDING in shown
    assert len(re.findall("<blockquote>", shown)) == 2
    assert NAME not in shown, "the therapist's name for it is the therapist's"
    assert WORDING.encode() not in everything(desk)


def test_the_form_offers_the_clients_own_words_alone(desk: Desk, client: UUID) -> None:
    shown = page(desk.browser.get(f"/clients/{client}/course/themes/{FIRST}/share/"))
    assert "I wanted her to make a fuss." in shown
    assert share(desk, client, quotes=["wffffffffffff"]).status_code == 200
    assert share(desk, client, wording="").status_code == 200
    assert not ThemeShareRecord.objects.exists()


def without_its_first_episode() -> Theme:
    """A theme as a later reading may find it."""
    theme = read().patterns.themes[0]
    first = read().patterns.episodes[0]
    past, present, here = (
        tuple(one for one in corner if one != first) for corner in (theme.past, theme.present, theme.here)
    )
    return replace(theme, past=past, present=present, here=here)


def test_the_words_that_were_ticked_are_shared_whatever_was_read_since(desk: Desk, mika: Mika) -> None:
    ticked = own_words(mika.id, 4, 6)
    texts = [whole_course_of(anna(), mika.id).own_words(FIRST)[name].text for name in ticked]
    keep_themes(mika.id, without_its_first_episode())
    assert own_words(mika.id, 4, 6) != ticked, "they stand at other places now"
    share(desk, mika.id, quotes=ticked)
    assert [quote.text for quote in shared_theme(ThemeShareRecord.objects.get()).quotes] == texts


def test_words_that_are_no_part_of_it_any_more_are_not_shared_and_nothing_in_their_place(
    desk: Desk, client: UUID
) -> None:
    ticked = own_words(client, 0)
    keep_themes(client, without_its_first_episode())
    assert "The sessions were read anew meanwhile" in page(share(desk, client, quotes=ticked))
    assert not ThemeShareRecord.objects.exists()


def test_without_the_clients_yes_nothing_is_shared(desk: Desk, client: UUID) -> None:
    withdraw(anna(), client, Purpose.SHARE, how=How.SPOKEN, on=date(2026, 11, 9))
    answer = share(desk, client)
    assert answer.status_code == 200
    assert "There is no consent for this" in page(answer)
    assert not ThemeShareRecord.objects.exists()


def test_sharing_it_in_other_words_replaces_the_first(desk: Desk, mika: Mika) -> None:
    share(desk, mika.id)
    share(desk, mika.id, wording="In other words.")
    assert ThemeShareRecord.objects.filter(taken_back_at=None).count() == 1
    shown = page(mika.browser.get("/my/"))
    assert "In other words." in shown
    assert WORDING not in shown


def test_what_was_taken_back_is_seen_no_longer(desk: Desk, mika: Mika) -> None:
    share(desk, mika.id)
    assert take_back(desk, mika.id).status_code == 302
    assert WORDING not in page(mika.browser.get("/my/"))
    record = ThemeShareRecord.objects.get()
    assert mika.browser.get(f"/my/came-back/{record.pk}/").status_code == 404


@pytest.mark.parametrize("become", ["refused", "put together", "not found", "no reading"])
def test_what_is_shared_can_be_taken_back_whatever_has_become_of_its_theme(desk: Desk, mika: Mika, become: str) -> None:
    share(desk, mika.id)
    match become:
        case "refused":
            say(desk, mika.id, refuse="yes")
        case "put together":
            say(desk, mika.id, into=SECOND)
        case "not found":
            keep_themes(mika.id)
        case _:
            CourseRecord.objects.all().delete()
    shown = course_page(desk, mika.id)
    assert "What your client still sees" in shown
    assert shown.count(WORDING) == 1
    assert take_back(desk, mika.id).status_code == 302
    assert WORDING not in page(mika.browser.get("/my/"))
    assert "What your client still sees" not in course_page(desk, mika.id)


def test_words_of_a_session_that_is_gone_go_from_what_was_shared(desk: Desk, client: UUID) -> None:
    share(desk, client)
    (before,) = ThemeShareRecord.objects.all()
    kept = shared_theme(before).quotes
    remove_session(anna(), kept[0].session)
    JobRecord.objects.filter(task=Task.PURGE).update(not_before=timezone.now())
    work()
    assert not SessionRecord.objects.filter(pk=kept[0].session).exists()
    left = shared_theme(ThemeShareRecord.objects.get()).quotes
    assert left == tuple(quote for quote in kept if quote.session != kept[0].session)
    assert len(left) < len(kept)


def shared(desk: Desk, mika: Mika) -> str:
    share(desk, mika.id)
    return f"/my/came-back/{ThemeShareRecord.objects.get(taken_back_at=None).pk}/"


def test_the_client_gives_it_a_name_of_their_own_and_takes_it_back(desk: Desk, mika: Mika) -> None:
    place = shared(desk, mika)
    mika.browser.post(place, {"name": NAME})
    assert NAME in page(mika.browser.get("/my/"))
    assert f"<bdi>{NAME}</bdi>" in course_page(desk, mika.id)
    assert NAME.encode() not in everything(desk)
    mika.browser.post(f"{place}undo/")
    assert NAME not in course_page(desk, mika.id)
    mika.browser.post(f"{place}undo/")
    assert NAME in course_page(desk, mika.id)


def test_the_clients_no_keeps_it_from_being_named_and_from_the_sheet(desk: Desk, mika: Mika) -> None:
    place = shared(desk, mika)
    mika.browser.post(f"{place}mark/", {"refuse": "yes"})
    assert "You said that it is not so." in page(mika.browser.get("/my/"))
    assert [one.refused_by_client for one in themes_of(mika.id).refused] == [True, True], "both rest on these episodes"
    assert "refused by your client" in course_page(desk, mika.id)
    assert JobRecord.objects.filter(task=Task.COURSE).exists()
    mika.browser.post(f"{place}mark/", {"refuse": "no"})
    assert len(themes_of(mika.id).named) == 2


def test_taking_the_share_back_does_not_bring_a_refused_theme_back(desk: Desk, mika: Mika) -> None:
    place = shared(desk, mika)
    mika.browser.post(f"{place}mark/", {"refuse": "yes"})
    assert share(desk, mika.id).status_code == 404
    assert take_back(desk, mika.id).status_code == 302
    assert themes_of(mika.id).named == ()


def test_an_answer_waits_where_the_therapist_looks_until_it_was_seen(desk: Desk, mika: Mika) -> None:
    place = shared(desk, mika)
    told = "new answer to what returns", "Your client answered to what you shared of what returns"
    pages = ("/", f"/clients/{mika.id}/")
    assert not any(words in page(desk.browser.get(path)) for words, path in zip(told, pages, strict=True))
    mika.browser.post(place, {"name": NAME})
    for words, path in zip(told, pages, strict=True):
        assert words in page(desk.browser.get(path))
    assert "new answer</span>" in course_page(desk, mika.id)
    assert not any(words in page(desk.browser.get(path)) for words, path in zip(told, pages, strict=True))


@pytest.mark.parametrize("path", ["prepare/", f"course/themes/{SECOND}/share/"])
def test_an_answer_is_new_until_it_was_shown(desk: Desk, mika: Mika, path: str) -> None:
    mika.browser.post(shared(desk, mika), {"name": NAME})
    desk.browser.get(f"/clients/{mika.id}/{path}")
    say(desk, mika.id, SECOND, name="x")
    assert new_theme_answers_of(anna()) == {mika.id: 1}
    shown = course_page(desk, mika.id)
    assert 'id="patterns" open>' in shown, "what is new is not folded"
    assert new_theme_answers_of(anna()) == {}
    assert 'id="patterns" open>' not in course_page(desk, mika.id)


def test_an_answer_to_a_theme_that_is_not_named_is_shown_beside_what_was_shared(desk: Desk, mika: Mika) -> None:
    place = shared(desk, mika)
    mika.browser.post(f"{place}mark/", {"refuse": "yes"})
    assert "new answer</span> Your client says that it is not so." in course_page(desk, mika.id)
    mika.browser.post(f"{place}undo/")
    assert "new answer</span> Your client has taken back what they said to it." in course_page(desk, mika.id)
    assert "what they said to it" not in course_page(desk, mika.id)


def test_what_is_answered_while_the_page_is_made_stays_new(
    desk: Desk, mika: Mika, monkeypatch: pytest.MonkeyPatch
) -> None:
    mika.browser.post(shared(desk, mika), {"name": NAME})
    opening = whole_course.whole_course_of

    def then_answered(*asked: Any) -> whole_course.OpenedCourse:
        opened = opening(*asked)
        ThemeShareRecord.objects.update(answered_at=timezone.now())
        return opened

    monkeypatch.setattr(whole_course, "whole_course_of", then_answered)
    course_page(desk, mika.id)
    assert new_theme_answers_of(anna()) == {mika.id: 1}


def test_what_the_client_cannot_say_is_not_found(desk: Desk, mika: Mika) -> None:
    place = shared(desk, mika)
    assert mika.browser.post(f"{place}mark/", {"refuse": "perhaps"}).status_code == 404
    assert mika.browser.post(f"{place}undo/").status_code == 404
    assert mika.browser.post(place, {"name": "x" * 121}).status_code == 200
    assert ThemeShareRecord.objects.get().answered_at is None


def test_words_of_a_session_that_was_removed_are_seen_no_longer(desk: Desk, mika: Mika) -> None:
    place = shared(desk, mika)
    opened = whole_course_of(anna(), mika.id)
    assert opened.reading is not None
    for session in opened.reading.recorded.values():
        remove_session(anna(), UUID(session))
    shown = page(mika.browser.get(place))
    assert WORDING in shown
    assert "<blockquote>" not in shown


def test_the_clients_copy_holds_what_was_shared_and_their_answer(desk: Desk, mika: Mika) -> None:
    place = shared(desk, mika)
    mika.browser.post(place, {"name": NAME})
    (copied,) = copy_of_my_data(mika.account)["what_came_back_shared_with_me"]
    assert (copied["wording"], copied["i_call_it"], copied["i_said_it_is_not_so"]) == (WORDING, NAME, False)
    assert len(copied["my_words"]) == 2


# The sheet for the next session.


def test_of_two_sentences_asked_after_at_once_each_is_a_matter_of_its_own(desk: Desk, client: UUID) -> None:
    asked = [
        OpenMatter(thread="belief", session=date(2026, 4, 2), about=about, sentence=f"{about} Then.", opener="Today?")
        for about in ("If I ask, people leave.", "I am too much.", "I am too much.")
    ]
    keep_matters(client, asked)
    first, second, third = matters(sheet(desk, client))
    desk.browser.post(
        f"/clients/{client}/prepare/",
        {f"words-{first}": "Zyxwvuts.", f"words-{second}": "Today?", f"out-{third}": "on"},
    )
    shown = sheet(desk, client)
    assert matters(shown) == [first, second]
    assert shown.count("Zyxwvuts.</p>") == 1


def matters(shown: str) -> list[str]:
    return re.findall(r'class="matter [a-z]+" id="(o[0-9a-f]{12})"', shown)


def sheet(desk: Desk, client: UUID) -> str:
    return page(desk.browser.get(f"/clients/{client}/prepare/"))


def test_each_way_to_begin_has_its_words_or_the_clients_own_rating(desk: Desk, client: UUID) -> None:
    shown = sheet(desk, client)
    openers = re.findall(r'<li class="matter.*?</li>', shown, re.DOTALL)
    assert 2 <= len(openers) <= 3
    for opener in openers:
        assert "<blockquote>" in opener
    assert "Your client’s own rating: “safe to disagree”, 4 of 4, 2 April 2026" in shown


def test_the_therapist_changes_the_sheet_and_can_undo_it(desk: Desk, client: UUID) -> None:
    first, second, *_rest = matters(sheet(desk, client))
    desk.browser.post(
        f"/clients/{client}/prepare/", {"own": NAME, f"words-{first}": "In my words, Zyxwvuts.", f"out-{second}": "on"}
    )
    shown = sheet(desk, client)
    assert f'<p class="own-lines"><bdi>{NAME}</bdi>' in shown
    assert '<p class="opener">In my words, Zyxwvuts.</p>' in shown
    assert second not in matters(shown)
    for words in (NAME, "In my words, Zyxwvuts."):
        assert words.encode() not in everything(desk)
    desk.browser.post(f"/clients/{client}/prepare/undo/")
    assert matters(sheet(desk, client))[:2] == [first, second]
    desk.browser.post(f"/clients/{client}/prepare/undo/")
    assert NAME in sheet(desk, client)


def test_an_empty_field_brings_the_programs_words_back(desk: Desk, client: UUID) -> None:
    first, *_rest = matters(sheet(desk, client))
    for words in ("In my words.", ""):
        desk.browser.post(f"/clients/{client}/prepare/", {f"words-{first}": words})
    assert "in your words" not in sheet(desk, client)


def test_a_sheet_of_which_nothing_was_changed_has_nothing_to_undo(desk: Desk, client: UUID) -> None:
    assert desk.browser.post(f"/clients/{client}/prepare/undo/").status_code == 404


def test_a_refused_theme_is_no_way_to_begin_once_it_is_read_anew(desk: Desk, client: UUID) -> None:
    assert "What returns" in sheet(desk, client)
    say(desk, client, refuse="yes")
    assert "being read anew" in sheet(desk, client)
    record = CourseRecord.objects.get()
    work()
    assert CourseRecord.objects.get().pk != record.pk
    opened = whole_course_of(anna(), client)
    assert opened.reading is not None
    no = ThemeRecord.objects.get()
    assert no.client_id == client
    assert not [one for one in opened.reading.preparation.open if one.thread == "theme"]


def test_the_sheet_is_one_step_from_who_is_next_and_from_the_client(desk: Desk, client: UUID) -> None:
    address = f"/clients/{client}/prepare/"
    assert address in page(desk.browser.get(f"/clients/{client}/"))
    assert address not in page(desk.browser.get("/"))
    set_next_meeting(anna(), client, timezone.localdate() + timedelta(days=1))
    assert address in page(desk.browser.get("/"))
    assert "next meeting tomorrow" in sheet(desk, client)


def test_without_a_reading_there_is_no_sheet(desk: Desk) -> None:
    client = client_of(desk)
    shown = sheet(desk, client)
    assert "has not agreed" in shown
    assert not matters(shown)
    assert desk.browser.post(f"/clients/{client}/prepare/", {"own": "x"}).status_code == 302


def test_a_long_thread_is_cut_with_a_link_to_all_of_it(
    desk: Desk, client: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hereandnow.web.pages.course.shown.SHOWN_AT_ONCE", 1)
    monkeypatch.setattr("hereandnow.web.pages.course.shown.FOLDED", 0)
    assert '<a href="?thread=culture#culture">and 2 more</a>' in course_page(desk, client)
    whole = page(desk.browser.get(f"/clients/{client}/course/?thread=culture"))
    assert 'id="culture" open>' in whole
    assert "?thread=culture" not in whole


# One client's is not another's.


def test_what_is_said_of_one_clients_theme_is_said_of_no_others(desk: Desk, client: UUID) -> None:
    other = client_of(desk, "Mr L")
    agree(other, *Purpose)
    keep_course(other)
    say(desk, client, name=NAME)
    assert [one.name for one in themes_of(other).named] == ["", ""]
    share(desk, other)
    assert set(ThemeRecord.objects.values_list("client", flat=True)) == {client, other}
    say(desk, other, name="Another name")
    assert [themes_of(one).named[0].name for one in (client, other)] == [NAME, "Another name"]


def test_one_clients_no_is_no_others(desk: Desk, mika: Mika) -> None:
    other = client_of(desk, "Mr L")
    agree(other, *Purpose)
    keep_course(other)
    place = shared(desk, mika)
    mika.browser.post(f"{place}mark/", {"refuse": "yes"})
    assert [len(themes_of(one).named) for one in (mika.id, other)] == [0, 2]


def test_a_client_of_whom_nothing_is_read_waits_for_no_other(desk: Desk, client: UUID) -> None:
    other = client_of(desk, "Mr L")
    agree(other, Purpose.ANALYSE)
    assert whole_course_of(anna(), other).state == CourseState.NOTHING
    have_course_read(client)
    assert whole_course_of(anna(), other).state == CourseState.NOTHING


@pytest.fixture
def stranger(desk: Desk) -> Browser:
    return signed_in("Ben", Role.THERAPIST)


@pytest.mark.parametrize("path", ["course/", "prepare/", f"course/themes/{FIRST}/share/"])
def test_a_stranger_finds_nothing(client: UUID, stranger: Browser, path: str) -> None:
    assert stranger.get(f"/clients/{client}/{path}").status_code == 404


def test_reading_the_course_and_working_with_it_leave_their_rows(desk: Desk, client: UUID) -> None:
    course_page(desk, client)
    say(desk, client, name=NAME)
    share(desk, client)
    desk.browser.post(f"/clients/{client}/prepare/", {"own": NAME})
    rows = set(AuditRecord.objects.filter(client=str(client)).values_list("deed", "what"))
    assert {("read", "whole course"), ("changed", "theme"), ("shared", "theme"), ("changed", "preparation")} <= rows
