"""The preparation sheet: what is open before the next session, and two or three tentative ways to begin.

It is made of what the threads of a course found and of the client's own ratings, and of nothing else: each matter rests
on words, said in a session or written in a check-in. Discussing feedback seems to do more than collecting it, so what
it offers is a conversation, in wording that the therapist changes; no number decides.

The shape, for whoever shows or keeps it::

    Preparation
      latest     the day of the latest session
      open       OpenMatter, all of them, the weightiest first
      openers    two or three of them (fewer where fewer are open), one a thread at most
      sentence   what is open, counted, or that nothing is

    OpenMatter
      thread     what it belongs to, one of THREADS
      session    the day it comes from
      about      which one of its thread, where several may rest on the same words: the sentence that is believed, the
                 subject, what was waited for; else empty
      sentence   what is open and why, towards the therapist
      citations  the words in sessions that it rests on; may be empty where the client wrote it
      written    the client's words in a check-in; empty where they come from a session
      rating     OwnRating of the client that belongs to it, or None
      opener     one tentative sentence that could be said aloud
      possible   whether a careful reader might read the words otherwise
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from hereandnow.course.alliance import HIGH, TITLES, Rupture
from hereandnow.course.culture import Opening
from hereandnow.course.in_words import in_words
from hereandnow.course.ledger import Chain
from hereandnow.course.patterns import Theme
from hereandnow.course.reading import CourseReview
from hereandnow.domain import HIGHEST_RATING, Belief, CheckIn, CheckInStatement, Citation, HelpfulEvent

Thread = Literal["rupture", "check_in", "culture", "corrective", "theme", "quiet", "contact", "belief", "helped"]
THREADS: tuple[Thread, ...] = get_args(Thread)
"""What a matter belongs to, the weightiest first: what is open between the two comes before what is seen from afar."""
OPENERS = 3
"""Ways to begin that are offered at most: more would be an agenda."""
RECENT = 3
"""Sessions, counted from the latest, from which a strain, a fear or a check-in is still brought up: a list of all that
was ever open would only grow (our choice)."""
LOW = HIGHEST_RATING - HIGH
"""A rating up to which a client says that it did not go well."""


@dataclass(frozen=True, slots=True)
class OwnRating:
    """What the client rated: the statement in words, the value, the highest there is, and the day of it."""

    title: str
    value: int
    highest: int
    day: date

    @property
    def words(self) -> str:
        """The rating as it is shown."""
        return f"“{self.title}”: {self.value} of {self.highest}, {in_words(self.day)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """One thing that is open; its fields are told at the top of this file."""

    thread: Thread
    session: date
    about: str = ""
    sentence: str
    citations: tuple[Citation, ...] = ()
    written: str = ""
    rating: OwnRating | None = None
    opener: str
    possible: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """The sheet; its fields are told at the top of this file."""

    latest: date
    open: tuple[OpenMatter, ...]
    openers: tuple[OpenMatter, ...]
    sentence: str


def prepare(read: CourseReview) -> Preparation:
    """The sheet for the session after the latest. Nothing open is a usual answer, and said."""
    matters = sorted(_matters(read), key=lambda one: (THREADS.index(one.thread), -one.session.toordinal()))
    chosen = {one.thread: one for one in reversed(matters)}  # the first of each thread
    openers = tuple(chosen[thread] for thread in THREADS if thread in chosen)[:OPENERS]
    counted = "1 matter is open" if len(matters) == 1 else f"{len(matters)} matters are open"
    sentence = (
        f"{counted}. Begin with one of them, with none, or ask what today is for."
        if matters
        else "Nothing that rests on words is open. Ask what today is for."
    )
    return Preparation(latest=read.course.days[-1], open=tuple(matters), openers=openers, sentence=sentence)


def _matters(read: CourseReview) -> Iterator[OpenMatter]:
    recent = read.course.days[-RECENT:]
    check_ins = {one.session: one for one in read.course.check_ins}
    for rupture in read.alliance.ruptures:
        if rupture.session in recent and rupture.status != "repaired" and not rupture.next_session:
            yield _rupture(rupture, check_ins.get(rupture.session))
    answered = [one for one in read.course.check_ins if one.ratings or one.words or one.different]
    if answered and answered[-1].session in recent:
        yield from _check_in(answered[-1])
    yield from (_opening(one) for one in read.culture.openings if one.then != "taken" and not one.later)
    for chain in read.ledger.chains:
        if chain.session in recent and chain.status != "supported":
            yield _chain(chain, read.course.beliefs)
    for fear in read.ledger.unmet:
        if fear.session in recent:
            yield _fear(fear, check_ins.get(fear.session))
    for theme in read.patterns.themes[:1]:
        yield _theme(theme)
    for topic in read.quiet_topics:
        if topic.said:
            times = tuple(time.onset for time in topic.times if time.quieter)
            yield OpenMatter(
                thread="quiet",
                session=times[-1].session,
                about=topic.topic,
                sentence=topic.sentence,
                citations=times[-1:],
                opener=topic.question,
            )
    yield from _waited(read)
    yield from _unasked_beliefs(read)
    helped = [one for one in read.course.helpful_events if (one.how_much or 0) > 0]
    if helped and helped[-1].session in recent:
        yield _helped(helped[-1])


def _rupture(rupture: Rupture, check_in: CheckIn | None) -> OpenMatter:
    return OpenMatter(
        thread="rupture",
        session=rupture.session,
        sentence=rupture.sentence,
        citations=rupture.citations,
        rating=_lowest(check_in, ("safe_to_disagree", "left_unsaid", "heard")),
        opener=rupture.question,
        possible=rupture.possible,
    )


def _check_in(check_in: CheckIn) -> Iterator[OpenMatter]:
    """What the client asked to be different, or rated as not so good, in the latest check-in that was answered."""
    low = _lowest(check_in, tuple(TITLES))
    troubled = low is not None and _not_well(check_in, low)
    written = check_in.different or (check_in.words if troubled else "")
    if not written and not troubled:
        return
    if check_in.different:
        sentence, opener = (
            f"After the session of {in_words(check_in.session)} the client wrote what should be different.",
            f"You wrote {_quoted(check_in.different)} How could we do that, and what made you think of it?",
        )
    elif check_in.words:
        sentence, opener = (
            f"The check-in of {in_words(check_in.session)} says that something did not go so well.",
            f"After last time you wrote {_quoted(check_in.words)} Would you tell me a little more about it?",
        )
    else:
        sentence, opener = (
            f"The check-in of {in_words(check_in.session)} says that something did not go so well, without words.",
            "You gave one of the answers about our last session a different weight from the others; what was it about?",
        )
    yield OpenMatter(
        thread="check_in",
        session=check_in.session,
        sentence=sentence,
        written=written,
        rating=low if troubled else None,
        opener=opener,
    )


def _opening(opening: Opening) -> OpenMatter:
    rated = opening.world_respected
    return OpenMatter(
        thread="culture",
        session=opening.session,
        sentence=opening.sentence,
        citations=opening.citations,
        rating=None if rated is None else OwnRating(TITLES["world_respected"], rated, HIGHEST_RATING, opening.session),
        opener=opening.question,
        possible=opening.possible,
    )


def _chain(chain: Chain, beliefs: Sequence[Belief]) -> OpenMatter:
    return OpenMatter(
        thread="corrective",
        session=chain.session,
        sentence=chain.sentence,
        citations=(*chain.citations, *chain.met, *chain.later),
        rating=_believed(beliefs),
        opener=chain.question,
        possible=chain.possible,
    )


def _fear(fear: Citation, check_in: CheckIn | None) -> OpenMatter:
    return OpenMatter(
        thread="corrective",
        session=fear.session,
        sentence=f"{in_words(fear.session)}: the client seems to have said what they feared that the "
        "therapist might think or do, and nothing in the words met it.",
        citations=(fear,),
        rating=_lowest(check_in, ("safe_to_disagree",)),
        opener="You may have wondered how I would take that. What was it like to say it, and what did you see in me?",
        possible=True,  # where a fear is told outright is hardly ever sure
    )


def _theme(theme: Theme) -> OpenMatter:
    episodes = sorted((*theme.past, *theme.present, *theme.here), key=lambda one: one.session)
    last = episodes[-1]
    shown = [last, *(one for one in theme.counter_examples[-1:] if one.session >= last.session)]
    return OpenMatter(
        thread="theme",
        session=last.session,
        sentence=f"{theme.name}: it seems to return with {', '.join(theme.people)}. {_otherwise(theme)}",
        citations=tuple(told.citation for one in shown if (told := one.of("response_of_self")) is not None),
        opener=theme.question,
        possible=theme.possible,
    )


def _otherwise(theme: Theme) -> str:
    count = len(theme.counter_examples)
    if not count:
        return "In no episode of the words did it go otherwise, perhaps because nobody asked."
    return f"In {'one episode' if count == 1 else f'{count} episodes'} it went otherwise."


def _waited(read: CourseReview) -> Iterator[OpenMatter]:
    """An answer or a booking that took longer than this client's usual, about one of the latest sessions, where the
    client spoke of delay or distance there too: a wait alone is a fact, and no matter to begin with."""
    recent = read.course.days[-RECENT:]
    said = [one for one in read.happenings.citations if one.session in recent] if read.happenings is not None else []
    for waits in read.waits:
        if said and waits.waits and waits.waits[-1].longer:
            yield OpenMatter(
                thread="contact",
                session=waits.waits[-1].session,
                about=waits.kind,
                sentence=waits.sentence,
                citations=tuple(said[-1:]),
                opener=waits.question,
            )


def _unasked_beliefs(read: CourseReview) -> Iterator[OpenMatter]:
    """Beliefs that were last rated before the latest chain that grew: what happened since was not asked about."""
    grown = [one for one in read.ledger.chains if one.status in ("stronger", "supported")]
    for belief in read.course.beliefs:
        if grown and belief.ratings and belief.ratings[-1].date < grown[-1].session:
            last = belief.ratings[-1]
            yield OpenMatter(
                thread="belief",
                session=grown[-1].session,
                about=belief.sentence,
                sentence=f"“{belief.sentence}” was last rated on {in_words(last.date)}, before something went "
                "otherwise than expected.",
                citations=grown[-1].citations,
                rating=OwnRating(belief.sentence, last.strength, 100, last.date),
                opener=f"You once said “{belief.sentence}”, {last.strength} of 100. How is it today?",
                possible=grown[-1].possible,
            )


def _helped(event: HelpfulEvent) -> OpenMatter:
    return OpenMatter(
        thread="helped",
        session=event.session,
        sentence=f"After the session of {in_words(event.session)} the client wrote what helped.",
        written=event.what,
        rating=OwnRating("how much it helped", event.how_much or 0, HIGHEST_RATING, event.session),
        opener=f"You wrote {_quoted(event.what)} What was it that helped, and would more of it be good?",
    )


def _quoted(words: str) -> str:
    """Words in quotation marks as part of what is said, with a full stop where they end without one."""
    return f"“{words}”" if words[-1:] in ".?!…" else f"“{words}”."


def _believed(beliefs: Sequence[Belief]) -> OwnRating | None:
    """The belief about others that was rated last, which is what such a chain may speak to."""
    rated = [(one.ratings[-1], one.sentence) for one in beliefs if one.ratings and one.about == "others"]
    if not rated:
        return None
    last, sentence = max(rated, key=lambda one: one[0].date)
    return OwnRating(sentence, last.strength, 100, last.date)


def _lowest(check_in: CheckIn | None, statements: Sequence[CheckInStatement]) -> OwnRating | None:
    """The least good of these ratings; of what was left unsaid, more is heavier."""
    if check_in is None:
        return None
    rated = [(_good(name, check_in.ratings[name]), name) for name in statements if name in check_in.ratings]
    if not rated:
        return None
    _, name = min(rated, key=lambda one: one[0])
    return OwnRating(TITLES[name], check_in.ratings[name], HIGHEST_RATING, check_in.session)


def _not_well(check_in: CheckIn, rating: OwnRating) -> bool:
    return any(TITLES[name] == rating.title and _good(name, value) <= LOW for name, value in check_in.ratings.items())


def _good(name: CheckInStatement, value: int) -> int:
    return HIGHEST_RATING - value if name == "left_unsaid" else value
