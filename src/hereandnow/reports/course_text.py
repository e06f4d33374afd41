"""The course for a terminal: thread by thread, each statement with the words it rests on and a question."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule

from hereandnow.course import CourseReview
from hereandnow.course.alliance import Alliance, RatingDrop
from hereandnow.course.baselines import Baseline
from hereandnow.course.in_words import in_words
from hereandnow.course.ledger import Chain, Ledger
from hereandnow.course.preparation import prepare
from hereandnow.domain import Citation, FeelingNote
from hereandnow.reports.preparation import TITLES as PREPARED
from hereandnow.reports.summary import NOT_ENOUGH, shown_quote
from hereandnow.reports.text import plain_text

QUOTES = 6
"""Quotes of one statement that stand open; the JSON has all, and the page folds the rest under them."""
OPENED = 2
"""Quotes beside a way to begin; the sheet for the next session has all."""
FEELINGS = "Between sessions, in the client's own words, by the week that begins on:"
"""What stands before the words that a client had at hand."""


def write_course_text(read: CourseReview, *, colour: bool = False, width: int = 100) -> str:
    """The course as lines of text, in terminal colours if asked."""
    buffer = io.StringIO()
    console = Console(
        file=buffer, force_terminal=colour, no_color=not colour, width=width, highlight=False, soft_wrap=False
    )
    _head(console, read)
    _open(console, read)
    _patterns(console, read)
    _alliance(console, read)
    _ledger(console, read)
    _culture(console, read)
    _emotion(console, read)
    _contacts(console, read)
    _baselines(console, read)
    console.print()
    console.print(
        plain_text("Possibilities to look at together, with the words they rest on. No verdicts.", style="dim")
    )
    return "".join(f"{line.rstrip()}\n" for line in buffer.getvalue().splitlines())


def _head(console: Console, read: CourseReview) -> None:
    course = read.course
    console.print(Rule(plain_text(f"Course of {course.client or 'one client'}", style="bold"), align="left"))
    first, last = course.days[0], course.days[-1]
    counted = "1 session" if len(course.days) == 1 else f"{len(course.days)} sessions"
    facts = [counted, in_words(first) if first == last else f"{in_words(first)} to {in_words(last)}"]
    unrecorded = len(course.days) - len(course.reviews)
    if unrecorded:
        facts.append(f"{unrecorded} not recorded")
    console.print(plain_text(" · ".join(facts) + " · read on this machine", style="dim"))
    if course.left_out:
        console.print(plain_text(f"Left out: {', '.join(course.left_out)}", style="dim"))


def _open(console: Console, read: CourseReview) -> None:
    sheet = prepare(read)
    _title(console, "What is open", "")
    _line(console, sheet.sentence)
    for number, matter in enumerate(sheet.openers, start=1):
        _line(console, f"{number}. {PREPARED[matter.thread]}{_possible(matter.possible)}", style="bold")
        _line(console, matter.opener, 4, style="bold")
        _line(console, matter.sentence, 4)
        for citation in matter.citations[:OPENED]:
            _quote(console, citation)
        if matter.written:
            _line(console, f"“{matter.written}”  written by the client after {in_words(matter.session)}", 6, "italic")
        if matter.rating is not None:
            _line(console, f"The client's own rating: {matter.rating.words}", 6)


def _baselines(console: Console, read: CourseReview) -> None:
    _title(console, "Against this client's own usual", "What is different lately?")
    if not read.baselines:
        _line(console, NOT_ENOUGH)
    for baseline in read.baselines:
        if baseline.unlike:
            _statement(console, baseline.sentence, baseline.question, baseline.citations)
    near = near_the_usual(read.baselines)
    if near:
        _line(console, near)


def near_the_usual(baselines: Sequence[Baseline]) -> str:
    """What is as usual, in one sentence; empty where there is none."""
    near = [baseline for baseline in baselines if not baseline.unlike]
    if not near:
        return ""
    shown = f"in 100 client turns of the latest session: {', '.join(map(_in_short, near))}."
    return f"{near[0].missing} I{shown[1:]}" if near[0].missing else f"Near the usual, {shown}"


def _in_short(baseline: Baseline) -> str:
    """The latest rate in a few words, and the range of the sessions before it where there is a usual."""
    now = f"{baseline.title.lower()} {baseline.rates[-1].rate:.0f}"
    return now if baseline.usual is None else f"{now} (from {baseline.lowest:.0f} to {baseline.highest:.0f})"


def _contacts(console: Console, read: CourseReview) -> None:
    _title(console, "Contact and replies", "What makes it easier or harder to be in touch?")
    if not read.waits and read.happenings is None:
        _line(console, NOT_ENOUGH)
    for waits in read.waits:
        _statement(console, waits.sentence, waits.question, ())
    if read.happenings is not None:
        happened = read.happenings
        _statement(console, happened.sentence, happened.question, happened.citations)
        for fact in happened.facts:
            late = "" if fact.minutes is None else f", {fact.minutes} minute{'' if fact.minutes == 1 else 's'}"
            reason = f": “{fact.reason}”" if fact.reason else ""
            told = f"{fact.what} by the {fact.by}{late}, session of {in_words(fact.session)}{reason}"
            _line(console, f"{in_words(fact.date)}: {told}", 6)


def _alliance(console: Console, read: CourseReview) -> None:
    _title(console, "Between the two", "How is this going for you, with me?")
    alliance = read.alliance
    _line(console, alliance.sentence)
    for session in alliance.sessions:
        if session.sentence:
            _statement(console, session.sentence, session.question, ())
        for said in (session.words, session.different):
            if said:
                _line(console, f"“{said}”  the client's check-in, {in_words(session.session)}", 6, style="italic")
    for rupture in alliance.ruptures:
        if rupture.status != "repaired":
            shown = (*rupture.citations, *rupture.therapist_part, *rupture.next_session)
            _statement(console, rupture.sentence, rupture.question, shown, possible=rupture.possible)
    for fallen in fallen_by_session(alliance):
        for one in fallen:
            _line(console, one.sentence)
        _statement(console, "", fallen[0].question, fallen[0].next_session)
    for topic in read.quiet_topics:
        if topic.said:
            _statement(console, topic.sentence, topic.question, [time.onset for time in topic.times if time.quieter])


def fallen_by_session(alliance: Alliance) -> list[list[RatingDrop]]:
    """The ratings that fell, those of one session together."""
    return [list(found) for _, found in groupby(alliance.drops, key=lambda one: one.session)]


def _ledger(console: Console, read: CourseReview) -> None:
    _title(console, "What was expected, and what happened", "Has a belief moved?")
    ledger = read.ledger
    _line(console, ledger.sentence)
    for change in ledger.beliefs:
        _statement(console, change.sentence, change.question, ())
    for chain in shown_chains(ledger):
        sentence = f"{in_words(chain.session)}: {chain.sentence}"
        shown = (*chain.citations, *chain.met, *chain.later)
        _statement(console, sentence, "", shown, possible=chain.possible)
        for said in chain.written:
            _line(console, f"“{said}”  the client, on what helped", 6, style="italic")
        _line(console, chain.question, style="bold")
    if faint := faint_chains(ledger):
        _line(console, faint)
    if ledger.unmet:
        _statement(console, "Fears of how it would be taken that nothing answered yet:", "", ledger.unmet)


def shown_chains(ledger: Ledger) -> list[Chain]:
    """The chains that are told: not the candidates that are only possible."""
    return [chain for chain in ledger.chains if chain.status != "candidate" or not chain.possible]


def faint_chains(ledger: Ledger) -> str:
    """How many chains are left to the JSON, in a sentence; empty where none is."""
    left = len(ledger.chains) - len(shown_chains(ledger))
    return f"Candidates that are only possible: {left} more in the JSON." if left else ""


def _patterns(console: Console, read: CourseReview) -> None:
    _title(console, "What returns", "What is this relationship a repetition of?")
    _line(console, read.patterns.sentence)
    for theme in read.patterns.themes:
        _line(console, f"{theme.name}{_possible(theme.possible)}", style="bold")
        _line(console, theme.sentence)
        for place, episodes in (
            ("In the past", theme.past),
            ("In the present", theme.present),
            ("Here", theme.here),
            ("Otherwise", theme.counter_examples),
        ):
            for episode in episodes:
                _line(console, f"{place}, {episode.person}, {in_words(episode.session)}:", 4, style="dim")
                for citation in dict.fromkeys(told.citation for told in episode.told):
                    _quote(console, citation)
        if theme.named_by:
            _line(console, "Words that speak of a likeness:", 4, style="dim")
            for citation in theme.named_by:
                _quote(console, citation)
        _line(console, theme.question, style="bold")


def _culture(console: Console, read: CourseReview) -> None:
    _title(console, "Culture and context", "Whose world is this seen from?")
    _line(console, read.culture.sentence)
    for opening in read.culture.openings:
        if opening.then != "taken":
            shown = (*opening.citations, *opening.therapist_part, *opening.later)
            question = "" if opening.later else opening.question
            _statement(console, opening.sentence, question, shown, possible=opening.possible)


def _emotion(console: Console, read: CourseReview) -> None:
    _title(console, "Words for feelings", "What is felt beneath the account?")
    emotion = read.emotion
    _statement(console, emotion.sentence, emotion.question, ())
    for day, outcomes in emotion.invitations.items():
        told = [f"{outcome} {count}" for outcome, count in outcomes.items() if count]
        if told:
            _line(console, f"{in_words(day)}: after an invitation to feel, {', '.join(told)}", 6)
    _feeling_notes(console, read.course.feelings)


def _feeling_notes(console: Console, notes: Sequence[FeelingNote]) -> None:
    if notes:
        _line(console, FEELINGS)
    for monday, written in feelings_by_week(notes):
        _line(console, f"{in_words(monday)}: {written}", 6)


def feelings_by_week(notes: Sequence[FeelingNote]) -> list[tuple[date, str]]:
    """The words that the client had at hand between sessions, as they wrote them, by the Monday; nothing is counted."""
    in_order = sorted(notes, key=lambda note: note.date)
    return [
        (monday, " · ".join(map(_words_of_note, written)))
        for monday, written in groupby(in_order, key=lambda note: _monday(note.date))
    ]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _words_of_note(note: FeelingNote) -> str:
    """The words of a day, and behind them where in the body and with whom."""
    around = "; ".join(told for told in (note.where, note.with_whom) if told)
    return " ".join(filter(None, (", ".join(note.words), around and f"({around})")))


def _title(console: Console, title: str, question: str) -> None:
    console.print()
    console.print(plain_text(title, style="bold"), *([plain_text(question, style="dim")] if question else []))


def _possible(possible: bool) -> str:
    """Behind what careful readers may see otherwise."""
    return " · possible" if possible else ""


def _statement(
    console: Console, sentence: str, question: str, citations: Sequence[Citation], *, possible: bool = False
) -> None:
    if sentence:
        _line(console, f"{sentence}{_possible(possible)}")
    for citation in citations[:QUOTES]:
        _quote(console, citation)
    if len(citations) > QUOTES:
        _line(console, f"{len(citations) - QUOTES} more in the JSON.", 6, style="dim")
    if question:
        _line(console, question, style="bold")


def _quote(console: Console, citation: Citation, *, indent: int = 6) -> None:
    evidence = citation.evidence
    line = plain_text(f"“{shown_quote(evidence)}”", style="italic")
    line.append(
        f"  {evidence.turn.speaker}, {in_words(citation.session)}, turn {evidence.turn.index}", style="not italic dim"
    )
    console.print(Padding(line, (0, 0, 0, indent)))


def _line(console: Console, words: str, indent: int = 2, style: str = "") -> None:
    console.print(Padding(plain_text(words, style=style), (0, 0, 0, indent)))
