"""What entries tell, as plain values and back, and in plain words: one codec a kind.

To add a kind: its value, its line in ``EntryKind``, and its codec here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from operator import attrgetter
from typing import Any, TypeAlias

from django.utils.translation import gettext as _

from hereandnow.domain import (
    Belief,
    BeliefRating,
    CheckIn,
    Contact,
    FeelingNote,
    HelpfulEvent,
    TherapistRating,
)
from hereandnow.errors import InvalidValue
from hereandnow.measures import SelfHarm
from hereandnow.measures.filled_in import AnsweredLine, FilledIn, KeptScore
from hereandnow.web.records.models.entries import EntryKind
from hereandnow.web.records.statements import HAPPENED, HELPED, STATEMENTS, STEPS

EntryValue: TypeAlias = CheckIn | TherapistRating | HelpfulEvent | Belief | FeelingNote | Contact | FilledIn
"""What an entry tells: a frozen value of the engine."""

Lines: TypeAlias = list[tuple[str, str]]
"""What an entry says in plain words: a heading and the words, for the client's own copy."""


@dataclass(frozen=True, slots=True)
class Codec:
    """How values of one kind are kept: as JSON and back, the day that they are about, and what they say in words.

    ``day`` gives None where the value names none: then it is about the day on which it is told.
    """

    holds: type[Any]
    write: Callable[[Any], dict[str, Any]]
    read: Callable[[dict[str, Any]], EntryValue]
    day: Callable[[Any], date | None]
    lines: Callable[[Any], Lines]


def _write_check_in(value: CheckIn) -> dict[str, Any]:
    return {
        "session": value.session.isoformat(),
        "sent": value.sent.isoformat() if value.sent else None,
        "answered": value.answered.isoformat() if value.answered else None,
        "ratings": dict(value.ratings),
        "words": value.words,
        "different": value.different,
    }


def _read_check_in(kept: dict[str, Any]) -> CheckIn:
    return CheckIn(
        session=date.fromisoformat(kept["session"]),
        sent=datetime.fromisoformat(kept["sent"]) if kept["sent"] else None,
        answered=datetime.fromisoformat(kept["answered"]) if kept["answered"] else None,
        ratings=kept["ratings"],
        words=kept["words"],
        different=kept["different"],
    )


def _rating_lines(value: CheckIn | TherapistRating) -> Lines:
    return [
        (str(sentence), f"{value.ratings[name]}/{len(STEPS) - 1}, {STEPS[value.ratings[name]]}")
        for name, sentence in STATEMENTS.items()
        if name in value.ratings
    ]


def _check_in_lines(value: CheckIn) -> Lines:
    return [
        *_rating_lines(value),
        (_("In my own words"), value.words),
        (_("What we should do differently"), value.different),
    ]


def _write_rating(value: TherapistRating) -> dict[str, Any]:
    return {"session": value.session.isoformat(), "ratings": dict(value.ratings)}


def _read_rating(kept: dict[str, Any]) -> TherapistRating:
    return TherapistRating(date.fromisoformat(kept["session"]), kept["ratings"])


def _write_event(value: HelpfulEvent) -> dict[str, Any]:
    return {"session": value.session.isoformat(), "what": value.what, "how_much": value.how_much}


def _read_event(kept: dict[str, Any]) -> HelpfulEvent:
    return HelpfulEvent(date.fromisoformat(kept["session"]), kept["what"], kept["how_much"])


def _event_lines(value: HelpfulEvent) -> Lines:
    how_much = "" if value.how_much is None else f"{value.how_much:+d}, {HELPED[value.how_much]}"
    return [(_("What helped or got in the way"), value.what), (_("How much"), how_much)]


def _write_belief(value: Belief) -> dict[str, Any]:
    return {
        "sentence": value.sentence,
        "about": value.about,
        "expects": value.expects,
        "ratings": [[rating.date.isoformat(), rating.strength] for rating in value.ratings],
    }


def _read_belief(kept: dict[str, Any]) -> Belief:
    ratings = tuple(BeliefRating(date.fromisoformat(day), strength) for day, strength in kept["ratings"])
    return Belief(sentence=kept["sentence"], about=kept["about"], expects=kept["expects"], ratings=ratings)


def _belief_lines(value: Belief) -> Lines:
    return [
        (_("A sentence about myself") if value.about == "self" else _("A sentence about others"), value.sentence),
        (_("What I expect to happen"), value.expects),
        *((_("How strongly I believed it"), f"{one.date.isoformat()}: {one.strength}/100") for one in value.ratings),
    ]


def _write_feeling(value: FeelingNote) -> dict[str, Any]:
    return {
        "date": value.date.isoformat(),
        "words": list(value.words),
        "where": value.where,
        "with_whom": value.with_whom,
    }


def _read_feeling(kept: dict[str, Any]) -> FeelingNote:
    return FeelingNote(
        date=date.fromisoformat(kept["date"]),
        words=tuple(kept["words"]),
        where=kept["where"],
        with_whom=kept["with_whom"],
    )


def _feeling_lines(value: FeelingNote) -> Lines:
    return [
        (_("What I felt"), ", ".join(value.words)),
        (_("Where in the body"), value.where),
        (_("With whom"), value.with_whom),
    ]


def _write_contact(value: Contact) -> dict[str, Any]:
    return {
        "what": value.what,
        "date": value.date.isoformat(),
        "session": value.session.isoformat(),
        "by": value.by,
        "offered": value.offered.isoformat() if value.offered else None,
        "minutes": value.minutes,
        "reason": value.reason,
    }


def _read_contact(kept: dict[str, Any]) -> Contact:
    return Contact(
        what=kept["what"],
        date=date.fromisoformat(kept["date"]),
        session=date.fromisoformat(kept["session"]),
        by=kept["by"],
        offered=date.fromisoformat(kept["offered"]) if kept["offered"] else None,
        minutes=kept["minutes"],
        reason=kept["reason"],
    )


def _contact_lines(value: Contact) -> Lines:
    return [
        (_("About the session of"), value.session.isoformat()),
        (_("What happened"), str(HAPPENED[value.what])),
        (_("On whose side"), _("on my side") if value.by == "client" else _("on my therapist’s side")),
        (_("Could be booked since"), value.offered.isoformat() if value.offered else ""),
        (_("Minutes"), "" if value.minutes is None else str(value.minutes)),
        (_("The reason that was given"), value.reason),
    ]


def _write_answers(value: FilledIn) -> dict[str, Any]:
    return {
        "questionnaire": value.questionnaire,
        "title": value.title,
        "day": value.day.isoformat(),
        "lines": [[line.question, line.answer] for line in value.lines],
        "scores": [asdict(score) for score in value.scores],
        "self_harm": [asdict(fact) for fact in value.self_harm],
        "notes": list(value.notes),
    }


def _read_answers(kept: dict[str, Any]) -> FilledIn:
    return FilledIn(
        questionnaire=kept["questionnaire"],
        title=kept["title"],
        day=date.fromisoformat(kept["day"]),
        lines=tuple(AnsweredLine(question, answer) for question, answer in kept["lines"]),
        scores=tuple(KeptScore(**score) for score in kept["scores"]),
        self_harm=tuple(SelfHarm(**fact) for fact in kept["self_harm"]),
        notes=tuple(kept["notes"]),
    )


def _answers_lines(value: FilledIn) -> Lines:
    return [
        (_("What was asked with"), value.title),
        *((line.question, line.answer) for line in value.lines),
        *(
            (score.title, f"{score.value:g} ({score.low:g} – {score.high:g})")
            for score in value.scores
            if score.value is not None
        ),
    ]


def _belief_day(value: Belief) -> date | None:
    return value.ratings[0].date if value.ratings else None


_SESSION, _DATE, _DAY = attrgetter("session"), attrgetter("date"), attrgetter("day")

CODECS: Mapping[EntryKind, Codec] = {
    EntryKind.CHECK_IN: Codec(CheckIn, _write_check_in, _read_check_in, _SESSION, _check_in_lines),
    EntryKind.THERAPIST_RATING: Codec(TherapistRating, _write_rating, _read_rating, _SESSION, _rating_lines),
    EntryKind.HELPFUL_EVENT: Codec(HelpfulEvent, _write_event, _read_event, _SESSION, _event_lines),
    EntryKind.BELIEF: Codec(Belief, _write_belief, _read_belief, _belief_day, _belief_lines),
    EntryKind.FEELING: Codec(FeelingNote, _write_feeling, _read_feeling, _DATE, _feeling_lines),
    EntryKind.CONTACT: Codec(Contact, _write_contact, _read_contact, _DATE, _contact_lines),
    EntryKind.ANSWERS: Codec(FilledIn, _write_answers, _read_answers, _DAY, _answers_lines),
}


def kind_of(value: EntryValue) -> EntryKind:
    """The kind that a value is kept as."""
    return next(kind for kind, codec in CODECS.items() if type(value) is codec.holds)


def values_of(value: EntryValue) -> dict[str, Any]:
    """A value as dicts, lists, texts and numbers."""
    return CODECS[kind_of(value)].write(value)


def value_from(kind: EntryKind, kept: Any) -> EntryValue:
    """The value that was kept so. Raises InvalidValue where another version of the program gave it another shape."""
    try:
        return CODECS[kind].read(kept)
    except InvalidValue:
        raise
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InvalidValue("This entry has another shape than this version of the program knows.") from error


def told_in_words(value: EntryValue) -> Lines:
    """What a value says, those headings left out under which nothing is said."""
    return [(heading, words) for heading, words in CODECS[kind_of(value)].lines(value) if words]
