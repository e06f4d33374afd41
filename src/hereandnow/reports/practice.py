"""A therapist's own practice for a terminal and for programs: counts with quotes, and openings to try again."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import Any, cast

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule

from hereandnow import __version__
from hereandnow.domain import Turn
from hereandnow.practice import FEWEST_SESSIONS, Act, Exercise, KindThread, Thread, Told, Words
from hereandnow.reports.text import plain_text

SCHEMA = "hereandnow.practice/1"


@dataclass(frozen=True, slots=True)
class Found:
    """An exercise, with whom and on which day."""

    client: str
    day: date
    exercise: Exercise


def schema() -> dict[str, Any]:
    """The JSON Schema of what ``write_practice_json`` writes."""
    text = files(__package__).joinpath("practice.schema.json").read_text(encoding="utf-8")
    return cast(dict[str, Any], json.loads(text))


def write_practice_text(
    thread: Thread, exercises: Sequence[Found] = (), *, colour: bool = False, width: int = 100
) -> str:
    """The practice as lines of text, in terminal colours if asked."""
    buffer = io.StringIO()
    console = Console(
        file=buffer, force_terminal=colour, no_color=not colour, width=width, highlight=False, soft_wrap=False
    )
    console.print(Rule(plain_text("Your own practice", style="bold"), align="left"))
    counted = ", ".join(f"{month.first:%Y-%m}: {month.sessions}" for month in thread.months)
    console.print(plain_text(f"Sessions read, by month: {counted or 'none'} · on this machine", style="dim"))
    if not thread.enough:
        console.print(plain_text(f"Counts stand here from {FEWEST_SESSIONS} sessions on; fewer would say nothing."))
    for kind in thread.kinds:
        _kind(console, thread, kind)
    for found in exercises:
        _exercise(console, found)
    console.print()
    console.print(plain_text("Yours to learn from. No score, and more is not better.", style="dim"))
    return "".join(f"{line.rstrip()}\n" for line in buffer.getvalue().splitlines())


def write_practice_json(thread: Thread, exercises: Sequence[Found] = ()) -> str:
    """The practice as JSON, by the schema ``hereandnow.practice/1``; all of its quotes and no more acts."""
    value = {
        "schema": SCHEMA,
        "version": __version__,
        "sessions": thread.sessions,
        "enough": thread.enough,
        "months": [{"month": f"{month.first:%Y-%m}", "sessions": month.sessions} for month in thread.months],
        "kinds": [
            {
                "kind": kind.kind.name,
                "title": kind.kind.title,
                "total": kind.total,
                "by_month": [dict(month) for month in kind.by_month],
                "to_learn_from": [_told_value(told) for told in kind.to_learn_from],
                "to_come_back_to": [_told_value(told) for told in kind.to_come_back_to],
            }
            for kind in thread.kinds
        ],
        "exercises": [_exercise_value(found) for found in exercises],
    }
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _kind(console: Console, thread: Thread, kind: KindThread) -> None:
    console.print()
    console.print(plain_text(kind.kind.title, style="bold"), plain_text(kind.kind.meaning, style="dim"))
    if not kind.total:
        _line(console, "Nothing of this was found. It may have been there all the same.")
        return
    if thread.enough:
        counts = [
            f"{kind.kind.outcomes[outcome]}: {number}" for outcome, number in kind.totals.items() if kind.kind.outcomes
        ]
        _line(console, ", ".join(counts) or f"{kind.total} times")
    for told in kind.to_learn_from:
        _quotes(console, told)
    if kind.to_come_back_to:
        _line(console, "Some to come back to:")
        for told in kind.to_come_back_to:
            _quotes(console, told)
    _line(console, kind.kind.caution, style="dim")


def _quotes(console: Console, told: Told) -> None:
    act = told.act
    facts = [f"{told.sitting.client}, {told.sitting.day}", act.kind.outcomes.get(act.outcome, "")]
    _line(console, " · ".join(filter(None, [*facts, "possible" if act.possible else ""])), 4, style="dim")
    for speaker, words in _in_order(act):
        _line(console, f"{speaker}: “{' '.join(words.quote.split())}”", 6)


def _in_order(act: Act) -> list[tuple[str, Words]]:
    sides = [(speaker, words) for speaker, words in (("you", act.said), ("client", act.told)) if words is not None]
    return sorted(sides, key=lambda side: side[1].turn)


def _exercise(console: Console, found: Found) -> None:
    exercise = found.exercise
    console.print()
    title = f"{'Perhaps: ' if exercise.possible else ''}{exercise.kind.title}"
    console.print(plain_text(f"{title}, {found.client}, {found.day}", style="bold"))
    _turns(console, exercise.talk)
    _line(console, "What might you say? Go on when you have said it.", style="bold")
    _turns(console, (exercise.said, *exercise.followed))
    if exercise.sentence:
        _line(console, exercise.sentence)
    _line(console, exercise.kind.caution, style="dim")


def _turns(console: Console, turns: Sequence[Turn]) -> None:
    for turn in turns:
        who = "you" if turn.speaker == "therapist" else turn.speaker
        _line(console, f"{who}: {' '.join(turn.text.split())}", 4)


def _line(console: Console, text: str, indent: int = 2, style: str = "") -> None:
    console.print(Padding(plain_text(text, style=style), (0, 0, 0, indent)))


def _told_value(told: Told) -> dict[str, Any]:
    act = told.act
    return {
        "client": told.sitting.client,
        "session": told.sitting.day.isoformat(),
        "outcome": act.outcome,
        "possible": act.possible,
        "said": _words_value(act.said),
        "told": _words_value(act.told),
    }


def _words_value(words: Words | None) -> dict[str, Any] | None:
    return None if words is None else {"turn": words.turn, "span": [words.start, words.end], "quote": words.quote}


def _exercise_value(found: Found) -> dict[str, Any]:
    exercise = found.exercise
    return {
        "client": found.client,
        "session": found.day.isoformat(),
        "kind": exercise.kind.name,
        "title": exercise.kind.title,
        "possible": exercise.possible,
        "talk": [_turn_value(turn) for turn in exercise.talk],
        "opening": [_words_value(Words.of(words)) for words in exercise.opening],
        "said": _turn_value(exercise.said),
        "followed": [_turn_value(turn) for turn in exercise.followed],
        "sentence": exercise.sentence,
    }


def _turn_value(turn: Turn) -> dict[str, Any]:
    return {"turn": turn.index, "speaker": turn.speaker, "text": turn.text}
