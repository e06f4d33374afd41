"""The pages of one's own practice: what they show, when they keep something back, and the way back from each step."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import UUID

import pytest
from django.utils import timezone

from hereandnow.catalogue import PILLARS
from hereandnow.practice import FEWEST_SESSIONS
from hereandnow.web.records.access.consents import How, Purpose, withdraw
from hereandnow.web.records.access.practice import practice_of
from hereandnow.web.records.access.responses import give_verdict
from hereandnow.web.records.access.sessions import remove_session, restore_session
from hereandnow.web.records.models import AsideRecord, AttemptRecord, PracticeRecord, SessionRecord, Verdict
from hereandnow.web.records.removal import KEPT_AFTER_REMOVAL
from tests.pillars.coded import review
from tests.reviewed import NAMES, reviewed
from tests.web.desk import PASSPHRASE, Desk, hidden_in, page
from tests.web.people import anna
from tests.web.practice.making import (
    AFTER,
    ANSWER,
    ASKS,
    COMPLAINS,
    DAY,
    FEARS,
    ON,
    OPENING,
    RECEIVES,
    SAD,
    US,
    agreed,
    keep,
    read,
    read_as,
)

WORDS = "I think I went past you. What did I miss?"
WORLD = "C: At home nobody says that aloud. | client.cultural_cue"
KEPT_BACK = ("How was the weekend, then?", "It was long.")


def at(session: UUID, turn: int = ANSWER) -> str:
    return f"/practice/{session}/{turn}/"


def tried(desk: Desk, session: UUID, words: str = WORDS) -> str:
    """The page of an exercise at which something was tried; the address of the attempt."""
    desk.browser.post(at(session), {"words": words})
    attempt = AttemptRecord.objects.latest("made_at")
    return f"/practice/tried/{attempt.pk}/"


def places_in(shown: str) -> list[str]:
    return re.findall(r'href="(/practice/[0-9a-f-]{36}/\d+/)"', shown)


def test_before_the_first_session_the_page_says_what_it_will_be(desk: Desk) -> None:
    shown = page(desk.browser.get("/practice/"))
    assert "Nothing is here yet" in shown
    assert "never a score" in shown
    assert "Nothing is here yet" in page(desk.browser.get("/practice/tried/"))


def test_a_therapist_is_led_to_it_from_every_page(desk: Desk) -> None:
    assert '<a href="/practice/"' in page(desk.browser.get("/"))
    assert '<a href="/practice/" aria-current="page"' in page(desk.browser.get("/practice/"))


def test_few_sessions_have_quotes_and_no_counts(desk: Desk) -> None:
    client = agreed(desk)
    for number in range(1, FEWEST_SESSIONS + 1):
        read(client, US, ASKS, "C: Hm.", days=number)
        shown = page(desk.browser.get("/practice/"))
        enough = number >= FEWEST_SESSIONS
        assert "What is it like to tell me?" in shown
        assert "You are patient with me." in shown
        assert ("Counts stand here from three on" in shown) is not enough
        assert ('class="counts"' in shown) is enough
        assert ("Month by month" in shown) is enough
    assert "taken up: 3" in shown


def test_what_was_left_for_later_leads_to_its_exercise(desk: Desk) -> None:
    session = read(agreed(desk), US, ON, AFTER)
    shown = page(desk.browser.get("/practice/"))
    assert "Some to come back to" in shown
    assert places_in(shown) == [at(session, 1)] * 2  # the first to try, and the one beside the quote


def test_months_stand_with_their_sessions(desk: Desk) -> None:
    client = agreed(desk)
    for days in (1, 2, 3):
        read(client, ASKS, days=days)
    SessionRecord.objects.update(held_on=timezone.localdate().replace(day=1))
    shown = page(desk.browser.get("/practice/"))
    table = shown.partition("<tbody>")[2].partition("</tbody>")[0]
    lines = [re.sub(r"<[^>]+>", " ", line).split() for line in table.split("</tr>")]
    assert lines[0] == ["sessions", "read", "3"]
    assert ["Speaking", "of", "the", "two", "of", "you", "3"] in lines


def test_sessions_of_more_than_a_year_ago_are_left_out(desk: Desk) -> None:
    client = agreed(desk)
    read(client, *OPENING, days=400)
    assert "Nothing is here yet" in page(desk.browser.get("/practice/"))


def test_what_was_said_then_is_kept_back_until_something_was_tried(desk: Desk) -> None:
    session = read(agreed(desk))
    shown = page(desk.browser.get(at(session)))
    assert "You did not listen last week." in shown
    assert "What might you say?" in shown
    assert not [words for words in (*KEPT_BACK, "Something is not right") if words in shown]
    answer = desk.browser.post(at(session), {"words": WORDS})
    assert answer.headers["Location"] == f"{at(session)}#then"
    shown = page(desk.browser.get(at(session)))
    assert [words for words in (*KEPT_BACK, WORDS, "Something is not right") if words not in shown] == []
    assert "was not spoken to" in shown
    again = page(desk.browser.get(f"{at(session)}?again"))
    assert not [words for words in (*KEPT_BACK, WORDS) if words in again]


@pytest.mark.parametrize(
    ("form", "kept"),
    [({"words": WORDS}, True), ({"aloud": "on"}, True), ({}, False), ({"words": "  "}, False)],
    ids=["typed", "said aloud", "nothing", "blanks"],
)
def test_typed_or_said_aloud_is_an_attempt(desk: Desk, form: dict[str, str], kept: bool) -> None:
    session = read(agreed(desk))
    answer = desk.browser.post(at(session), form)
    assert AttemptRecord.objects.count() == kept
    if kept:
        assert ("Said aloud, and not written down." in page(desk.browser.get(at(session)))) is ("aloud" in form)
    else:
        assert "say it aloud and tick" in page(answer)
        assert KEPT_BACK[0] not in page(answer)


def test_words_that_are_too_long_are_told_why_and_stay_in_the_field(desk: Desk) -> None:
    session = read(agreed(desk))
    shown = page(desk.browser.post(at(session), {"words": "a" * 10_001}))
    assert "at most 10000" in shown
    assert "a" * 10_001 in shown


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "& 'so'\nand so", "مریم", "🌱"], ids=lambda w: w[:8])
def test_an_attempt_is_shown_as_it_was_written(desk: Desk, words: str) -> None:
    session = read(agreed(desk))
    tried(desk, session, words.replace("\n", "\r\n"))
    for address in (at(session), "/practice/tried/"):
        shown = desk.browser.get(address)
        assert f'<p class="words"><bdi>{words}</bdi></p>' in page(shown)
        assert b"<script>alert" not in shown.content


def test_a_session_that_ends_with_the_answer_says_so(desk: Desk) -> None:
    session = read(agreed(desk), COMPLAINS, ON)
    desk.browser.post(at(session, 1), {"aloud": "on"})
    assert "With this the session ended." in page(desk.browser.get(at(session, 1)))


def test_another_one_is_the_next_that_was_not_tried_and_goes_round(desk: Desk) -> None:
    client = agreed(desk)
    newest, older, perhaps = (read(client, days=days) for days in (1, 20, 30))
    keep(SessionRecord.objects.get(pk=perhaps), review((), *OPENING[:1], f"{COMPLAINS}?", *OPENING[2:]))
    first, second, third = at(newest), at(older), at(perhaps)
    assert places_in(page(desk.browser.get("/practice/")))[0] == first
    for here, following in ((first, second), (second, third), (third, first)):
        assert desk.browser.get(f"{here}another/").headers["Location"] == following
    tried(desk, newest)
    assert places_in(page(desk.browser.get("/practice/")))[0] == second
    assert desk.browser.get(f"{third}another/").headers["Location"] == second  # it was not tried yet
    tried(desk, older)
    for here, following in ((first, third), (second, third), (third, first)):
        assert desk.browser.get(f"{here}another/").headers["Location"] == following


def test_where_there_is_no_other_one_is_led_to_the_practice(desk: Desk) -> None:
    session = read(agreed(desk))
    assert desk.browser.get(f"{at(session)}another/").headers["Location"] == "/practice/"


def test_not_this_one_again_can_be_undone(desk: Desk) -> None:
    session = read(agreed(desk))
    for _ in range(2):  # twice is once
        assert desk.browser.post(f"{at(session)}aside/").headers["Location"] == "/practice/#aside"
    shown = page(desk.browser.get("/practice/"))
    assert "Put aside" in shown
    assert "All places to try again are put aside" in shown
    assert "Bring it back among those to try" in page(desk.browser.get(at(session)))
    assert desk.browser.post(f"{at(session)}back/").headers["Location"] == at(session)
    assert places_in(page(desk.browser.get("/practice/"))) == [at(session)]
    assert desk.browser.post(f"{at(session)}back/").status_code == 404


def test_a_removed_attempt_shows_no_words_and_can_be_put_back(desk: Desk) -> None:
    session = read(agreed(desk))
    attempt = tried(desk, session)
    assert desk.browser.post(f"{attempt}remove/").headers["Location"].startswith("/practice/tried/#attempt-")
    shown = page(desk.browser.get("/practice/tried/"))
    assert "An attempt was removed here" in shown
    assert WORDS not in shown
    assert KEPT_BACK[0] not in page(desk.browser.get(at(session)))  # as if nothing had been tried
    assert desk.browser.post(f"{attempt}remove/").status_code == 404
    desk.browser.post(f"{attempt}put-back/")
    assert WORDS in page(desk.browser.get(at(session)))


def test_after_seven_days_a_removed_attempt_is_gone(desk: Desk) -> None:
    attempt = tried(desk, read(agreed(desk)))
    desk.browser.post(f"{attempt}remove/")
    AttemptRecord.objects.update(removed_at=timezone.now() - KEPT_AFTER_REMOVAL - timedelta(minutes=1))
    assert "was removed here" not in page(desk.browser.get("/practice/tried/"))
    assert desk.browser.post(f"{attempt}put-back/").status_code == 404
    desk.vault.lock()
    desk.browser.unlock()
    assert AttemptRecord.objects.count() == 0


def test_an_attempt_that_meets_locked_keys_is_carried_over_the_lock(desk: Desk) -> None:
    session = read(agreed(desk))
    desk.vault.lock()
    locked = desk.browser.post(at(session), {"words": WORDS})
    assert locked.status_code == 423
    handed_back = desk.browser.post("/unlock/", {**hidden_in(locked), "passphrase": PASSPHRASE})
    desk.browser.post(at(session), {"words": hidden_in(handed_back)["words"]})
    assert WORDS in page(desk.browser.get(at(session)))


def test_what_does_not_fit_is_neither_counted_nor_practised(desk: Desk) -> None:
    session = read(agreed(desk), US, ON, AFTER)
    assert desk.browser.get(at(session, 1)).status_code == 200
    give_verdict(anna(), session, "immediacy_opening-0", Verdict.DOES_NOT_FIT)
    shown = page(desk.browser.get("/practice/"))
    assert "You are patient with me." not in shown
    assert desk.browser.get(at(session, 1)).status_code == 404
    give_verdict(anna(), session, "immediacy_opening-0", Verdict.FITS)
    assert "You are patient with me." in page(desk.browser.get("/practice/"))


def again(session: UUID, *lines: str) -> None:
    """The session is read once more, with these codes."""
    keep(SessionRecord.objects.get(pk=session), review(PILLARS, *lines))


@pytest.mark.parametrize(
    ("first", "moment", "then", "answer"),
    [
        ((WORLD, ON), "cultural_opportunity-0", (WORLD, ON, WORLD, ON), 1),
        ((FEARS, RECEIVES), "corrective_chain-0", (FEARS, "T: I went past it. Thank you."), 1),
        ((FEARS, ON), "immediacy_opening-0", (FEARS, ON), 1),
        (OPENING, "confrontation-1", OPENING, ANSWER),
    ],
    ids=[
        "more words of the same",
        "no moment any more",
        "another kind of place, on the same words",
        "of two kinds one",
    ],
)
def test_what_was_refused_under_another_reading_is_not_practised(
    desk: Desk, first: tuple[str, ...], moment: str, then: tuple[str, ...], answer: int
) -> None:
    session = read(agreed(desk), *first)
    assert desk.browser.get(at(session, answer)).status_code == 200
    give_verdict(anna(), session, moment, Verdict.DOES_NOT_FIT)
    again(session, *then)
    assert answer not in {place.spot.turn for place in practice_of(anna(), timezone.localdate()).places}
    assert desk.browser.get(at(session, answer)).status_code == 404
    again(session, "T: Hello.", *OPENING[:2], ON)
    assert desk.browser.get(at(session, 3)).status_code == 200, "what is at other turns is practised"


def test_a_removed_session_takes_its_practice_along_and_brings_it_back(desk: Desk) -> None:
    session = read(agreed(desk))
    tried(desk, session)
    remove_session(anna(), session)
    assert "Nothing is here yet" in page(desk.browser.get("/practice/"))
    assert WORDS not in page(desk.browser.get("/practice/tried/"))
    assert desk.browser.get(at(session)).status_code == 404
    restore_session(anna(), session)
    assert WORDS in page(desk.browser.get(at(session)))


def test_a_consent_that_is_taken_back_removes_exercises_and_attempts(desk: Desk) -> None:
    client, other = agreed(desk), agreed(desk, "Ms R")
    session, stays = read(client), read(other, US, ON, AFTER)
    tried(desk, session)
    desk.browser.post(f"{at(session)}aside/")
    desk.browser.post(at(stays, 1), {"words": "stays"})
    place = f"/clients/{client}/consents/analyse/no/"
    assert "1 attempts of your own practice" in page(desk.browser.get(place))
    removed = withdraw(anna(), client, Purpose.ANALYSE, how=How.SPOKEN, on=DAY)
    assert [one.count for one in removed if one.own] == [1]
    assert (PracticeRecord.objects.count(), AttemptRecord.objects.count(), AsideRecord.objects.count()) == (1, 1, 0)
    assert desk.browser.get(at(session)).status_code == 404
    assert "stays" in page(desk.browser.get("/practice/tried/"))


def test_reading_anew_keeps_attempts_beside_the_words_that_they_were_tried_at(desk: Desk) -> None:
    session = read(agreed(desk))
    tried(desk, session)
    record = SessionRecord.objects.get()
    keep(record, review((), "T: Hello, you.", "C: Your pen bothers me. | client.complains", ON, AFTER))
    shown = page(desk.browser.get(at(session)))
    assert WORDS not in shown  # those were other words
    assert KEPT_BACK[0] not in shown
    listed = page(desk.browser.get("/practice/tried/"))
    assert WORDS in listed
    assert "You did not listen last week." in listed
    keep(record, review((), "T: Hello, you.", "C: Fine.", ON))
    assert desk.browser.get(at(session)).status_code == 404
    listed = page(desk.browser.get("/practice/tried/"))
    assert WORDS in listed
    assert at(session) not in listed


def test_the_page_names_each_part_and_ranks_nobody(desk: Desk) -> None:
    for name in ("Mr K", "Ms R"):
        client = agreed(desk, name)
        for days in (2, 9):
            read(client, ASKS, US, COMPLAINS, RECEIVES, SAD, days=days)
    shown = page(desk.browser.get("/practice/"))
    for title in ("Speaking of the two of you", "Finding each other again", "Openings to their world"):
        assert title in shown
    assert "no client is put above another" in shown
    assert not re.search(r"\d+\s*%|points?\b|streak|level|average", shown.partition("<main")[2])


@pytest.mark.parametrize("name", NAMES)
def test_every_place_of_an_example_can_be_tried(desk: Desk, name: str) -> None:
    session = read_as(agreed(desk), reviewed(name))
    places = set(places_in(page(desk.browser.get("/practice/"))))
    assert all(place.startswith(f"/practice/{session}/") for place in places)
    for place in places:
        assert desk.browser.post(place, {"aloud": "on"}).status_code == 302
        assert "What you said then" in page(desk.browser.get(place))


def test_of_a_long_quote_the_list_shows_the_first_words(desk: Desk) -> None:
    words = "and then " * 60 + "the end"
    read(agreed(desk), f"C: You are patient, {words} | client.speaks_of_us", ON, AFTER)
    shown = page(desk.browser.get("/practice/"))
    assert "You are patient, and then" in shown
    assert re.search(r"(and|then) …", shown)
    assert "the end" not in shown
