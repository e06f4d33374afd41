"""The session page: what stands first, what a choice shows, and every form with and without htmx."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import pytest

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Moment
from hereandnow.reports.summary import FIRST_MOMENTS, lead
from hereandnow.web.records.access.consents import Purpose
from hereandnow.web.records.access.responses import Tally, Verdict, give_verdict, responses_of, share_moment
from hereandnow.web.records.access.sessions import open_session, remove_session
from hereandnow.web.records.models import JobRecord, OwnMomentRecord, ShareRecord, VerdictRecord
from tests.web.desk import Browser, Desk, page
from tests.web.session.making import agree, anna, client_of, read_session, told_session

HTMX = {"HX-Request": "true"}
WORDS = "I'm mortified."


@pytest.fixture
def client(desk: Desk) -> UUID:
    """Ms R, who agreed to everything."""
    client = client_of(desk)
    agree(client, *Purpose)
    return client


@pytest.fixture
def session(client: UUID) -> UUID:
    """Her session, read."""
    return read_session(client)


def moments(session: UUID) -> tuple[Moment, ...]:
    review = open_session(anna(), session).review
    assert review is not None
    return review.ranked


def at(session: UUID, part: str = "") -> str:
    return f"/sessions/{session}/{part}"


def cards(shown: str) -> list[str]:
    """The anchors of the cards that are shown whole, in their order."""
    return re.findall(r'<article class="moment (?!line)[^"]*" id="(\w+)"', shown)


def lines(shown: str) -> list[str]:
    """The anchors of the moments that are shown as a line."""
    return re.findall(r'<article class="moment line [^"]*" id="(\w+)"', shown)


def answered_verdict(session: UUID, moment: Moment) -> Verdict | None:
    judged = responses_of(anna(), open_session(anna(), session)).judged.get(moment.id)
    return judged.verdict if judged is not None else None


# What stands where.


def test_the_sentence_comes_first_then_the_score_then_the_first_moments_then_the_words(
    browser: Browser, session: UUID
) -> None:
    shown = page(browser.get(at(session)))
    review = open_session(anna(), session).review
    assert review is not None
    places = [
        shown.index(part)
        for part in (lead(review), 'class="score"', 'class="filter"', '<article class="moment', 'id="t0"')
    ]
    assert places == sorted(places)
    assert len(cards(shown)) == FIRST_MOMENTS
    assert len(cards(shown)) + len(lines(shown)) == len(review.moments)
    for turn in review.session.turns:
        assert f'id="t{turn.index}"' in shown


def test_the_title_of_the_page_and_its_address_name_nobody(browser: Browser, session: UUID) -> None:
    shown = page(browser.get(at(session)))
    assert re.findall(r"<title>([^<]*)</title>", shown)[0] == "Session · hereandnow"
    assert "Ms R" in shown.partition("<h1>")[2].partition("</h1>")[0]


def test_every_word_of_the_session_stands_on_the_page_verbatim(browser: Browser, session: UUID) -> None:
    opened = open_session(anna(), session).session
    assert opened is not None
    shown = page(browser.get(at(session)))
    spoken = re.findall(r'<span class="spoken">(.*?)</span></p>', shown, re.S)
    assert [re.sub(r"</?mark[^>]*>", "", words) for words in spoken] == [turn.text for turn in opened.turns]


@pytest.mark.parametrize("pillar", [pillar.name for pillar in PILLARS])
def test_one_pillar_alone_is_an_address_and_each_of_its_moments_is_whole(
    browser: Browser, session: UUID, pillar: str
) -> None:
    shown = page(browser.get(f"{at(session)}?pillar={pillar}"))
    found = [moment for moment in moments(session) if moment.pillar == pillar]
    assert len(cards(shown)) == len(found)
    assert lines(shown) == []
    assert ("Not enough to say" in shown) is (not found)
    assert f"only-{pillar}" in shown


@pytest.mark.parametrize("asked", ["?pillar=nothing", "?moment=m999", "?moment=<b>", "?pillar=&moment="])
def test_an_address_that_asks_for_what_is_not_there_shows_the_page(browser: Browser, session: UUID, asked: str) -> None:
    answer = browser.get(at(session) + asked)
    assert answer.status_code == 200
    assert len(cards(page(answer))) == FIRST_MOMENTS


def test_choosing_a_moment_shows_it_whole_and_marks_its_words(browser: Browser, session: UUID) -> None:
    folded = lines(page(browser.get(at(session))))[0]
    shown = page(browser.get(f"{at(session)}?moment={folded}"))
    assert folded in cards(shown)
    marked = re.findall(r'<mark class="[^"]* on" data-of="([^"]*)">', shown)
    assert marked
    assert all(folded in anchors.split() for anchors in marked)
    assert '<details class="more" open>' in shown


def test_each_mark_of_the_score_and_of_the_words_leads_to_a_moment_that_is_there(
    browser: Browser, session: UUID
) -> None:
    shown = page(browser.get(at(session)))
    there = {*cards(shown), *lines(shown)}
    score = re.findall(r"<a class='mark [^']*' href='\?moment=(\w+)#(\w+)'", shown)
    words = re.findall(r'href="\?moment=(\w+)#(\w+)" data-card', shown)
    assert score
    assert words
    for asked, place in (*score, *words):
        assert asked == place
        assert place in there


def test_htmx_is_answered_with_one_card(browser: Browser, session: UUID) -> None:
    folded = lines(page(browser.get(at(session))))[0]
    answer = browser.get(f"{at(session)}?moment={folded}", headers=HTMX)
    assert answer.headers["Hereandnow-Fragment"] == "card"
    assert cards(page(answer)) == [folded]
    assert "<html" not in page(answer)
    assert browser.get(f"{at(session)}?moment=m999", headers=HTMX).status_code == 404


# Where there is no review.


def test_a_session_that_waits_says_so_and_shows_the_words(browser: Browser, client: UUID) -> None:
    shown = page(browser.get(at(told_session(client))))
    assert "is being read" in shown
    assert WORDS in shown
    assert cards(shown) == []


def test_a_session_that_was_set_aside_says_why_and_is_read_again(browser: Browser, client: UUID) -> None:
    session = told_session(client)
    JobRecord.objects.update(state="set aside", reason="KeyError at review.py:3")
    shown = page(browser.get(at(session)))
    assert "KeyError at review.py:3" in shown
    assert "Read it again" in shown
    assert browser.post(at(session, "read-again/")).status_code == 302
    assert JobRecord.objects.get().state == "waiting"


def test_a_session_that_is_kept_shows_its_words_and_says_that_it_was_not_read(browser: Browser, client: UUID) -> None:
    session = told_session(client)
    JobRecord.objects.all().delete()
    shown = page(browser.get(at(session)))
    assert "not read by the program" in shown
    assert "Read it now" in shown
    assert WORDS in shown


def test_a_session_that_was_removed_is_not_found(browser: Browser, session: UUID) -> None:
    remove_session(anna(), session)
    assert browser.get(at(session)).status_code == 404


# Verdicts, notes, supervision, sharing.


@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("htmx", [False, True], ids=["without script", "with htmx"])
def test_a_verdict_is_kept_and_taken_back_by_the_same_button(
    browser: Browser, session: UUID, verdict: Verdict, htmx: bool
) -> None:
    moment = moments(session)[0]
    for given, kept in ((verdict.value, verdict), ("", None)):
        answer = send(browser, session, "verdict/", moment, htmx, verdict=given)
        assert answered_verdict(session, moment) == kept
        shown = page(answer if htmx else browser.get(answer.headers["Location"]))
        assert len(re.findall(r'name="verdict"[^>]*aria-pressed="true"', shown)) == (kept is not None)
        assert ('id="said"' in shown) or not htmx


def send(browser: Browser, session: UUID, part: str, moment: Moment, htmx: bool, **fields: object) -> Any:
    answer = browser.post(at(session, part), {"moment": moment.id, **fields}, headers=HTMX if htmx else {})
    if htmx:
        assert answer.status_code == 200
        assert answer.headers["Hereandnow-Fragment"] == "card"
        assert len(cards(page(answer))) == 1
    return answer


FORM = re.compile(
    r'<form method="post" action="(?P<place>[^"]*/verdict/[^"]*)".*?name="moment" value="(?P<moment>[^"]*)"', re.DOTALL
)


def test_after_a_verdict_the_page_is_the_pillar_and_the_moment_that_were_open(browser: Browser, session: UUID) -> None:
    pillar = moments(session)[0].pillar
    for form in FORM.finditer(page(browser.get(f"{at(session)}?pillar={pillar}"))):
        answer = browser.post(form["place"], {"moment": form["moment"], "verdict": "fits"})
        led = re.fullmatch(rf"(/sessions/{session}/\?pillar={pillar}&moment=(m\d+))#\2", answer.headers["Location"])
        assert led is not None
        chosen = re.search(
            r'<article class="moment \w+ on" id="(\w+)".*?</article>', page(browser.get(led[1])), re.DOTALL
        )
        assert chosen is not None
        assert chosen[1] == led[2]
        assert f'name="moment" value="{form["moment"]}"' in chosen[0]


@pytest.mark.parametrize(
    "asked", ["", "moment=", "moment=nothing", "moment=m1/..%0d%0aX: y", "moment=<b>", "pillar=nothing"]
)
def test_what_is_no_moment_of_a_page_leads_back_to_the_page(browser: Browser, session: UUID, asked: str) -> None:
    answer = browser.post(f"{at(session, 'verdict/')}?{asked}", {"moment": moments(session)[0].id, "verdict": "fits"})
    assert answer.headers["Location"] == at(session)


@pytest.mark.parametrize("htmx", [False, True], ids=["without script", "with htmx"])
def test_a_note_is_kept_changed_and_its_change_taken_back(browser: Browser, session: UUID, htmx: bool) -> None:
    moment = moments(session)[0]
    for fields, kept in (
        ({"note": "<b>one</b>"}, "<b>one</b>"),
        ({"note": "two"}, "two"),
        ({"take_back": "yes", "note": "lost"}, "<b>one</b>"),
    ):
        answer = send(browser, session, "note/", moment, htmx, **fields)
        shown = answer if htmx else browser.get(answer.headers["Location"])
        assert b"<b>one" not in shown.content
        assert f">{kept}</textarea>" in page(shown)


@pytest.mark.parametrize("htmx", [False, True], ids=["without script", "with htmx"])
def test_a_note_that_is_too_long_is_told_so_and_still_there(browser: Browser, session: UUID, htmx: bool) -> None:
    answer = send(browser, session, "note/", moments(session)[0], htmx, note="w" * 4001)
    assert answer.status_code == (200 if htmx else 422)
    assert "at most 4000 characters" in page(answer)
    assert "w" * 4001 in page(answer)
    assert not VerdictRecord.objects.exists()


@pytest.mark.parametrize("htmx", [False, True], ids=["without script", "with htmx"])
def test_a_moment_is_brought_to_supervision_and_not_after_all(browser: Browser, session: UUID, htmx: bool) -> None:
    moment = moments(session)[0]
    for mark in ("yes", "no"):
        send(browser, session, "supervision/", moment, htmx, mark=mark)
        marked = responses_of(anna(), open_session(anna(), session)).marked
        assert (moment.id in marked) is (mark == "yes")


@pytest.mark.parametrize("htmx", [False, True], ids=["without script", "with htmx"])
def test_what_is_shared_is_what_was_written_and_is_taken_back(browser: Browser, session: UUID, htmx: bool) -> None:
    moment = moments(session)[0]
    send(browser, session, "share/", moment, htmx, wording="In my words.", quotes=["0"])
    share = responses_of(anna(), open_session(anna(), session)).shares[moment.id]
    assert (share.wording, share.quotes) == ("In my words.", (moment.evidence[0].quote,))
    shown = page(browser.get(at(session)))
    assert "Your client sees it once they have a page of their own" in shown
    send(browser, session, "share/", moment, htmx, take_back="yes")
    assert not responses_of(anna(), open_session(anna(), session)).shares


@pytest.mark.parametrize("htmx", [False, True], ids=["without script", "with htmx"])
@pytest.mark.parametrize(
    ("fields", "says"),
    [({"wording": " "}, "This field is required"), ({"wording": "w" * 4001}, "at most 4000 characters")],
    ids=["nothing", "too much"],
)
def test_a_share_that_cannot_be_is_told_why(
    browser: Browser, session: UUID, htmx: bool, fields: dict[str, str], says: str
) -> None:
    answer = send(browser, session, "share/", moments(session)[0], htmx, group="repaired", **fields)
    assert says in page(answer)
    assert '<option value="repaired" selected>' in page(answer)
    assert not ShareRecord.objects.exists()


@pytest.mark.parametrize("htmx", [False, True], ids=["without script", "with htmx"])
@pytest.mark.parametrize(
    ("part", "fields"), [("share/", {"wording": "In my words."}), ("supervision/", {"mark": "yes"})]
)
def test_without_consent_the_page_says_so_and_keeps_what_was_written(
    desk: Desk, htmx: bool, part: str, fields: dict[str, str]
) -> None:
    client = client_of(desk)
    agree(client, Purpose.RECORD, Purpose.TRANSCRIBE, Purpose.ANALYSE)
    session = read_session(client)
    assert "has not agreed to sharing" in page(desk.browser.get(at(session)))
    answer = send(desk.browser, session, part, moments(session)[0], htmx, **fields)
    assert "There is no consent for this" in page(answer)
    assert fields.get("wording", "") in page(answer)


@pytest.mark.parametrize("part", ["verdict/", "note/", "supervision/", "share/"])
@pytest.mark.parametrize(
    "fields", [{}, {"moment": "withdrawal-1"}, {"moment": "\x00"}], ids=["none", "another", "a null"]
)
def test_an_answer_to_a_moment_that_is_not_there_is_not_found(
    browser: Browser, session: UUID, part: str, fields: dict[str, str]
) -> None:
    given = {"verdict": "fits", "note": "x", "mark": "yes", "wording": "x"}
    assert browser.post(at(session, part), {**given, **fields}).status_code == 404


@pytest.mark.parametrize("verdict", ["wonderful", "FITS", "0"])
def test_there_are_three_verdicts(browser: Browser, session: UUID, verdict: str) -> None:
    answer = browser.post(at(session, "verdict/"), {"moment": moments(session)[0].id, "verdict": verdict})
    assert answer.status_code == 404


# Own moments.


OWN = {
    "own-turn": "1",
    "own-words": "I'm so sorry,  Conor",
    "own-pillar": "culture",
    "own-sentence": "She is used to apologising first",
    "own-question": "Who taught you to begin with sorry.",
}


def test_an_own_moment_is_made_of_words_and_stands_on_page_and_score(browser: Browser, session: UUID) -> None:
    answer = browser.post(at(session, "own-moment/"), OWN)
    shown = page(browser.get(answer.headers["Location"]))
    assert answer.headers["Location"].endswith("?moment=o1#o1")
    assert "o1" in cards(shown)
    card = shown.partition('id="o1"')[2].partition("</article>")[0]
    for part in ("I'm so sorry, Conor", "She is used to apologising first.", "Who taught you to begin with sorry?"):
        assert part in card
    assert "href='?moment=o1#o1'" in shown
    assert 'name="verdict"' not in card
    assert "mark for supervision" in card


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"own-words": "these were never said"}, "This turn does not hold these words"),
        ({"own-turn": "9999"}, "The last turn has the number"),
        ({"own-turn": "-1"}, "greater than or equal to 0"),
        ({"own-words": ""}, "This field is required"),
        ({"own-pillar": "nothing"}, "not one of the available choices"),
        ({"own-question": " "}, "This field is required"),
    ],
    ids=["other words", "no such turn", "below the first", "no words", "no such pillar", "no question"],
)
def test_an_own_moment_that_cannot_be_is_told_why_and_what_was_typed_stays(
    browser: Browser, session: UUID, fields: dict[str, str], says: str
) -> None:
    answer = browser.post(at(session, "own-moment/"), {**OWN, **fields})
    assert answer.status_code == 422
    assert says in page(answer)
    assert OWN["own-sentence"] in page(answer)
    assert 'id="own-form" open' in page(answer)
    assert not OwnMomentRecord.objects.exists()


def test_an_own_moment_is_removed_and_put_back(browser: Browser, session: UUID) -> None:
    browser.post(at(session, "own-moment/"), OWN)
    own_id = str(OwnMomentRecord.objects.get().id)
    browser.post(at(session, "own-moment/"), {"remove": own_id})
    shown = page(browser.get(at(session)))
    assert "o1" not in cards(shown)
    assert "Put it back" in shown
    browser.post(at(session, "own-moment/"), {"restore": own_id})
    assert "o1" in cards(page(browser.get(at(session))))


@pytest.mark.parametrize("own_id", ["x", "\x00", "00000000-0000-0000-0000-000000000007"])
@pytest.mark.parametrize("change", ["remove", "restore"])
def test_an_own_moment_that_is_not_there_is_neither_removed_nor_restored(
    browser: Browser, session: UUID, change: str, own_id: str
) -> None:
    assert browser.post(at(session, "own-moment/"), {change: own_id}).status_code == 404


def test_a_moment_can_be_made_where_nothing_was_read(browser: Browser, client: UUID) -> None:
    session = told_session(client)
    JobRecord.objects.all().delete()
    browser.post(at(session, "own-moment/"), OWN)
    shown = page(browser.get(at(session)))
    assert cards(shown) == ["o1"]
    assert "Your moments" in shown


# What was answered before.


def test_earlier_answers_are_told_and_fold_what_is_less_clear(browser: Browser, client: UUID, session: UUID) -> None:
    kinds = {moment.kind.name for moment in moments(session) if moment.possible}
    other = read_session(client, "quieter", 10)
    noes: dict[str, int] = {}
    for moment in moments(other):
        if moment.kind.name in kinds:
            give_verdict(anna(), other, moment.id, Verdict.DOES_NOT_FIT)
            noes[moment.kind.name] = noes.get(moment.kind.name, 0) + 1
    tallies = responses_of(anna(), open_session(anna(), session)).tallies
    assert tallies == {kind: Tally(does_not_fit=number) for kind, number in noes.items()}
    raised = {kind for kind, number in noes.items() if number >= 3}
    assert raised
    shown = page(browser.get(at(session)))
    folded = shown.partition("less likely to fit")[2].partition("</details>")[0]
    expected = [moment for moment in moments(session) if moment.possible and moment.kind.name in raised]
    assert len(lines(folded)) == len(expected) > 0
    assert "mostly answered “does not fit”" in folded
    assert len(cards(shown)) + len(lines(shown)) == len(moments(session)), "nothing is dropped"
    chosen = lines(folded)[0]
    card = page(browser.get(f"{at(session)}?moment={chosen}", headers=HTMX))
    assert re.search(r"you said no to (\d+) of \1 of these", card)


def test_a_moment_that_was_answered_here_is_not_folded(browser: Browser, client: UUID, session: UUID) -> None:
    test_earlier_answers_are_told_and_fold_what_is_less_clear(browser, client, session)
    folded = lines(page(browser.get(at(session))).partition("less likely to fit")[2].partition("</details>")[0])
    shown = page(browser.get(f"{at(session)}?moment={folded[0]}", headers=HTMX))
    named = re.findall(r'name="moment" value="([^"]+)"', shown)[0]
    browser.post(at(session, "verdict/"), {"moment": named, "verdict": "fits"})
    after = page(browser.get(at(session))).partition("less likely to fit")[2].partition("</details>")[0]
    assert folded[0] not in lines(after)


def test_the_clients_answer_stands_under_what_was_shared(browser: Browser, session: UUID) -> None:
    share_moment(anna(), session, moments(session)[0].id, wording="In my words.", quotes=())
    assert "No answer yet." in page(browser.get(at(session)))
