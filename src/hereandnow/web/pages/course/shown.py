"""A course as its page shows it: statements with their words, and a corner of the triangle of person for each time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from hereandnow.course.alliance import AllianceSession
from hereandnow.course.emotion import OUTCOMES, Vocabulary
from hereandnow.course.episodes import Episode
from hereandnow.course.quiet import QuietTopic
from hereandnow.domain import Citation, Contact
from hereandnow.web.cited import CitedWords, cited
from hereandnow.web.records.access.whole_course import CourseReading, NamedTheme, OpenedCourse, SharedTheme, key_of
from hereandnow.web.records.statements import HAPPENED

SHOWN_AT_ONCE, FOLDED = 3, 9
"""Statements of one thread that are in sight at once, and so many are folded below them; a link leads to all."""

RATED_AT_ONCE, RATED_FOLDED = 2, 12
"""Sessions with ratings that are in sight at once, and folded below; the picture has all."""

OUTCOME_WORDS = {
    "named": gettext_lazy("a feeling was named"),
    "body": gettext_lazy("the body was told of"),
    "story": gettext_lazy("the story went on"),
    "abstract": gettext_lazy("it became an explanation"),
    "minimal": gettext_lazy("a word or two"),
}
UPTAKE_WORDS = {
    "taken": gettext_lazy("taken up"),
    "not_taken_yet": gettext_lazy("not taken up yet"),
    "deflected": gettext_lazy("turned to something else"),
}
RUPTURE_WORDS = {
    "repaired": gettext_lazy("spoken to, and back"),
    "partly": gettext_lazy("perhaps not over"),
    "open": gettext_lazy("open"),
}
CHAIN_WORDS = {
    "candidate": gettext_lazy("a risk that was met"),
    "stronger": gettext_lazy("it went otherwise than expected"),
    "supported": gettext_lazy("and something changed"),
    "missed": gettext_lazy("not met yet"),
}


@dataclass(frozen=True, slots=True)
class Statement:
    """What one thread says at one place, with its words, what the client wrote, and a question at the end."""

    sentence: str
    question: str
    words: tuple[CitedWords, ...] = field(default=(), repr=False)
    written: tuple[str, ...] = field(default=(), repr=False)
    status: Any = ""
    possible: bool = False
    open: bool = False


@dataclass(frozen=True, slots=True)
class Statements:
    """Those in sight, those folded, and how many there are beyond."""

    first: tuple[Statement, ...]
    rest: tuple[Statement, ...]
    more: int

    @classmethod
    def of(cls, found: Iterable[Statement], *, whole: bool) -> Statements:
        """In their order; ``whole`` leaves none out."""
        made = iter(found)
        first = tuple(islice(made, SHOWN_AT_ONCE))
        rest = tuple(made if whole else islice(made, FOLDED))
        return cls(first, rest, sum(1 for _ in made))

    def __len__(self) -> int:
        return len(self.first) + len(self.rest) + self.more


@dataclass(frozen=True, slots=True)
class Corner:
    """One corner of the triangle of person: what it is called, and each episode with its words."""

    name: str
    title: Any
    episodes: tuple[tuple[str, date, tuple[CitedWords, ...]], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ThemeShown:
    """A theme on the page. ``quotes`` are the client's own words that may be shared, by their names in a form."""

    theme: NamedTheme
    title: str
    sentence: str
    possible: bool
    question: str
    corners: tuple[Corner, ...] = field(repr=False)
    otherwise: Corner = field(repr=False)
    beside: tuple[date, ...]
    likeness: tuple[CitedWords, ...] = field(repr=False)
    shared: SharedTheme | None = field(repr=False)
    undo: object = None
    quotes: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)
    merged: tuple[tuple[str, str], ...] = ()
    others: tuple[tuple[str, str], ...] = field(default=(), repr=False)


def lead_of(opened: OpenedCourse, reading: CourseReading) -> str:
    """What the whole course comes to, in one sentence that counts and judges nothing."""
    strains = sum(rupture.status != "repaired" for rupture in reading.alliance.ruptures)
    fallen = sum(one.change is not None and one.change < 0 for one in reading.ledger.beliefs)
    counted = (
        (
            len(opened.themes.named),
            ngettext("one theme may return", "{number} themes may return", len(opened.themes.named)),
        ),
        (strains, ngettext("one strain is still open", "{number} strains are still open", strains)),
        (
            reading.culture.waiting,
            ngettext(
                "one opening into the client’s own world waits",
                "{number} openings into the client’s own world wait",
                reading.culture.waiting,
            ),
        ),
        (fallen, ngettext("one belief is weaker than at first", "{number} beliefs are weaker than at first", fallen)),
    )
    parts = [words.format(number=number) for number, words in counted if number]
    sessions = ngettext("In one session", "In {number} sessions", len(reading.days)).format(number=len(reading.days))
    if not parts:
        return _("{sessions}, nothing returns or stands open that rests on clear enough words.").format(
            sessions=sessions
        )
    *most, last = parts
    told = _("{parts} and {last}").format(parts=", ".join(most), last=last) if most else last
    return f"{sessions}: {told}."


def themes_of(opened: OpenedCourse, themes: Sequence[NamedTheme]) -> tuple[ThemeShown, ...]:
    """These themes as the page shows them."""
    reading = opened.reading
    if reading is None:
        return ()
    titles = {theme.key: title_of(theme) for theme in opened.themes.named}
    return tuple(
        ThemeShown(
            theme,
            title_of(theme),
            _counted(theme),
            any(one.possible for one in theme.all),
            theme.found.question,
            (
                _corner(reading, "past", gettext_lazy("Then"), theme.past),
                _corner(reading, "present", gettext_lazy("With others now"), theme.present),
                _corner(reading, "here", gettext_lazy("Between the two of you"), theme.here),
            ),
            _corner(reading, "otherwise", gettext_lazy("Where it went otherwise"), theme.counter_examples),
            tuple(sorted({day for one in theme.all for day in one.beside})),
            cited(reading, theme.likeness),
            opened.shared.get(theme.key),
            opened.undoable.get(theme.key),
            {name: quote.text for name, quote in opened.own_words(theme.key).items()},
            tuple((key_of(one.name), one.name) for one in theme.merged),
            tuple((key, title) for key, title in titles.items() if key != theme.key),
        )
        for theme in themes
    )


def returns_in_words(opened: OpenedCourse, reading: CourseReading) -> str:
    """What the thread of themes comes to, less those that somebody refused."""
    if not opened.themes.refused:
        return reading.patterns.sentence
    named = len(opened.themes.named)
    told = ngettext("One theme may return.", "{number} themes may return.", named) if named else _("No theme is named.")
    return " ".join(
        (
            _("Episodes: {number}.").format(number=len(reading.patterns.episodes)),
            told.format(number=named),
            _("Refused: {number}.").format(number=len(opened.themes.refused)),
        )
    )


def shared_elsewhere(opened: OpenedCourse) -> tuple[SharedTheme, ...]:
    """What the client still sees of themes that are not named: refused, put together with another, or not found."""
    named = {theme.key for theme in opened.themes.named}
    return tuple(share for key, share in opened.shared.items() if key not in named)


_PART_WORDS = {
    "wish": gettext_lazy("Wished for: {what}."),
    "response_of_other": gettext_lazy("The other: {what}."),
    "response_of_self": gettext_lazy("Your client then: {what}."),
}


def title_of(theme: NamedTheme) -> str:
    """The therapist's name for it, or the program's."""
    return theme.name or " · ".join(one.name for one in theme.all)


def _parts_in_words(theme: NamedTheme) -> str:
    """What returns in it, each part with its groups, the most frequent first."""
    parts = dict.fromkeys(part for one in theme.all for part in one.parts)
    told = {part: [what for of, what in parts if of == part] for part in _PART_WORDS}
    return " ".join(
        str(_PART_WORDS[part]).format(what=_(", or ").join(groups)) for part, groups in told.items() if groups
    )


def _counted(theme: NamedTheme) -> str:
    counted = _("{episodes} episodes in {sessions} sessions, with, it seems, {people}.").format(
        episodes=len(theme.episodes), sessions=len(theme.sessions), people=", ".join(theme.people)
    )
    return f"{_parts_in_words(theme)} {counted}".strip()


def _corner(reading: CourseReading, name: str, title: Any, episodes: Sequence[Episode]) -> Corner:
    return Corner(
        name,
        title,
        tuple(
            (
                episode.person,
                episode.session,
                cited(reading, sorted((told.citation for told in episode.told), key=_place)),
            )
            for episode in episodes
        ),
    )


def _place(citation: Citation) -> tuple[date, int, int]:
    return citation.session, citation.evidence.turn.index, citation.evidence.start


def baselines_of(reading: CourseReading, *, whole: bool) -> Statements:
    """The rates that are unlike what has been usual."""
    return Statements.of(
        (
            Statement(one.sentence, one.question, cited(reading, one.citations))
            for one in reading.baselines
            if one.unlike
        ),
        whole=whole,
    )


def ruptures_of(reading: CourseReading, *, whole: bool) -> Statements:
    """Strains, the open ones first, and within these the latest."""
    ordered = sorted(reading.alliance.ruptures, key=lambda one: -one.session.toordinal())
    return Statements.of(
        (
            Statement(
                one.sentence,
                one.question,
                cited(reading, chain(one.citations, one.therapist_part, one.next_session)),
                status=RUPTURE_WORDS.get(one.status, ""),
                possible=one.possible,
                open=one.status != "repaired",
            )
            for one in sorted(ordered, key=lambda one: one.status == "repaired")
        ),
        whole=whole,
    )


def drops_of(reading: CourseReading, *, whole: bool) -> Statements:
    """One of the client's ratings far below their own usual, the latest first; one that is not back counts as open."""
    return Statements.of(
        (
            Statement(one.sentence, one.question, cited(reading, one.next_session), open=one.back is None)
            for one in reversed(reading.alliance.drops)
        ),
        whole=whole,
    )


def differences_of(reading: CourseReading) -> tuple[AllianceSession, ...]:
    """Sessions in which somebody rated something, the latest first."""
    return tuple(one for one in reversed(reading.alliance.sessions) if one.pairs or one.words or one.different)


def chains_of(reading: CourseReading, *, whole: bool) -> Statements:
    """The corrective ledger, the latest first; candidates that only may be one last."""
    ordered = sorted(reading.ledger.chains, key=lambda one: -one.session.toordinal())
    return Statements.of(
        (
            Statement(
                one.sentence,
                one.question,
                cited(reading, chain(one.citations, one.met, one.later)),
                one.written,
                CHAIN_WORDS.get(one.status, ""),
                one.possible,
            )
            for one in sorted(ordered, key=lambda one: one.possible and one.status == "candidate")
        ),
        whole=whole,
    )


def openings_of(reading: CourseReading, *, whole: bool) -> Statements:
    """What the client brought in of their own world: what waits first, and within that the latest."""
    ordered = sorted(reading.culture.openings, key=lambda one: -one.session.toordinal())
    return Statements.of(
        (
            Statement(
                one.sentence,
                "" if one.later else one.question,
                cited(reading, chain(one.citations, one.therapist_part, one.later)),
                status=_("perhaps taken up later") if one.later else UPTAKE_WORDS.get(one.then, ""),
                possible=one.possible,
                open=one.then != "taken" and not one.later,
            )
            for one in sorted(ordered, key=lambda one: one.then == "taken" or bool(one.later))
        ),
        whole=whole,
    )


def quiet_of(reading: CourseReading, *, whole: bool) -> Statements:
    """Subjects at which it becomes quieter clearly more often than elsewhere."""
    return Statements.of(
        (
            Statement(one.sentence, one.question, cited(reading, [time.onset for time in one.times if time.quieter]))
            for one in reading.quiet_topics
            if one.said
        ),
        whole=whole,
    )


def quiet_as_elsewhere(reading: CourseReading) -> tuple[QuietTopic, ...]:
    """Subjects that were looked at, and at which it became quieter no more often than at any other place."""
    return tuple(one for one in reading.quiet_topics if one.quieter and not one.said)


def unmet_of(reading: CourseReading) -> tuple[CitedWords, ...]:
    """Fears of how it would be taken that nothing answered yet, the latest first."""
    return cited(reading, sorted(reading.ledger.unmet, key=lambda one: -one.session.toordinal()))


def contact_words_of(reading: CourseReading) -> tuple[CitedWords, ...]:
    """The client's own words on delay and distance, the latest first."""
    spoken: Sequence[Citation] = reading.happenings.citations if reading.happenings is not None else ()
    return cited(reading, sorted(spoken, key=lambda one: -one.session.toordinal()))


def facts_of(reading: CourseReading) -> tuple[tuple[Contact, Any], ...]:
    """What happened to appointments, each with its word."""
    facts = reading.happenings.facts if reading.happenings is not None else ()
    return tuple((fact, HAPPENED[fact.what]) for fact in facts)


def invitations_of(reading: CourseReading) -> tuple[tuple[Any, int], ...]:
    """What came after an invitation to feel, counted over the whole course."""
    counted = [
        (OUTCOME_WORDS[outcome], sum(found.get(outcome, 0) for found in reading.emotion.invitations.values()))
        for outcome in OUTCOMES
    ]
    return tuple((words, number) for words, number in counted if number)


def vocabulary_of(reading: CourseReading) -> tuple[tuple[Vocabulary, tuple[CitedWords, ...]], ...]:
    """Words for feelings, the latest session first, with the words that each was first said in."""
    return tuple((one, cited(reading, one.first_said)) for one in reversed(reading.emotion.vocabulary))


def no_usual(reading: CourseReading) -> bool:
    """Whether there are too few sessions to say what is usual."""
    return all(one.usual is None for one in reading.baselines)
