"""A scored questionnaire for the screen, and for programs (``hereandnow.score/1``): a self-harm answer comes first.

The JSON Schema lies beside this file.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from typing import Any

from hereandnow.measures import Profile, ScaleScore, Score, SelfHarm

SCHEMA = "hereandnow.score/1"

_SELF_HARM = {
    "above zero": (
        "counted as {value}, above its zero. Ask about it yourself, as soon as you can, and follow the "
        "protocol of your place. No sum speaks for it."
    ),
    "zero": "counted as zero. It is the answer of one day and no all-clear.",
    "not answered": "not answered. That is no zero: it can be asked.",
    "not understood": "answered, and the answer cannot be counted. Look at it yourself, as soon as you can.",
}
CAUTION = (
    "A score is what one person answered on one day. Bands and cut-offs are their authors', for groups of people; they "
    "are no finding about this one. What did the answers mean to the person who gave them?"
)


def schema() -> dict[str, Any]:
    """The JSON Schema of a scored questionnaire."""
    text = files(__package__).joinpath("score.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def write_score_text(scores: Sequence[Score]) -> str:
    """The scores of one filled-in questionnaire as lines of text."""
    lines: list[str] = []
    for fact in self_harm_of(scores):
        lines += [*_wrapped(f"Question {fact.question}, about harming oneself: {self_harm_sentence(fact)}"), ""]
    for score in scores:
        lines += [score.title, *([f"  Answered: {score.authored}"] if score.authored else [])]
        for scale in score.scales:
            lines += _scale(scale, score.profile)
        lines.append("")
    notes = dict.fromkeys(note for score in scores for note in score.notes)
    lines += [line for note in notes for line in _wrapped(f"Note: {note}")]
    cited = {key: source for score in scores for key, source in _cited(score).items()}
    if cited:
        lines += ["", "Sources", *(line for source in cited.values() for line in _wrapped(source, "  ", "    "))]
    lines += ["", *_wrapped(CAUTION)]
    return "\n".join(_printable(line) for line in lines).replace("\n\n\n", "\n\n") + "\n"


def write_score_json(scores: Sequence[Score], questionnaire: str) -> str:
    """The scores of one filled-in questionnaire as JSON text. ``questionnaire`` is its title."""
    value = {
        "schema": SCHEMA,
        "questionnaire": questionnaire,
        "authored": scores[0].authored if scores else None,
        "self_harm": self_harm_values(scores),
        "scores": [_score_value(score) for score in scores],
    }
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def self_harm_of(scores: Iterable[Score]) -> tuple[SelfHarm, ...]:
    """Each self-harm question of the scores once."""
    return tuple({fact.link_id: fact for score in scores for fact in score.self_harm}.values())


def self_harm_values(scores: Iterable[Score]) -> list[dict[str, object]]:
    """The same for programs."""
    return [
        {
            "question": fact.question,
            "link": fact.link_id,
            "state": fact.state,
            "value": fact.value,
            "calls_for_a_person": fact.calls_for_a_person,
        }
        for fact in self_harm_of(scores)
    ]


def self_harm_sentence(fact: SelfHarm) -> str:
    """What the answer to a self-harm question counts as, and what it asks of a person. It may count downwards: then the
    lowest of its choices says most."""
    return _SELF_HARM[fact.state].format(value="" if fact.value is None else _number(fact.value))


def _scale(scale: ScaleScore, profile: Profile | None) -> list[str]:
    span = f"{_number(scale.low)} to {_number(scale.high)}"
    if scale.value is None:
        return _wrapped(f"{scale.scale.title}: no score ({span}): {scale.why_none}.", "  ", "    ")
    higher = f", higher is {profile.higher}" if profile else ""
    lines = _wrapped(f"{scale.scale.title}: {_number(scale.value)}  ({span}{higher})", "  ", "    ")
    count = len(scale.scale.questions)
    if scale.prorated:
        told = f"{scale.answered} of {count} questions answered; each missing one counts as the mean of the others."
        lines += _wrapped(told, "    ", "      ")
    if scale.band:
        lines += _wrapped(f"Its authors call this {scale.band.name} ({scale.band.source}).", "    ", "      ")
    for cut in scale.reached:
        side = "At or above" if cut.side == "above" else "At or below"
        lines += _wrapped(f"{side} {_number(cut.at)}: {cut.meaning} ({cut.source}).", "    ", "      ")
    return lines


def _cited(score: Score) -> dict[str, str]:
    """The sources of what is said of a score, by key."""
    if score.profile is None:
        return {}
    keys = [
        key
        for scale in score.scales
        for key in (
            *([scale.band.source] if scale.band else []),
            *(cut.source for cut in scale.reached),
            *([scale.scale.missing_source] if scale.prorated else []),
        )
    ]
    return {key: f"{key}: {score.profile.sources[key]}" for key in keys if key is not None}


def _score_value(score: Score) -> dict[str, Any]:
    sources: Mapping[str, str] = score.profile.sources if score.profile else {}
    return {
        "profile": score.profile.name if score.profile else None,
        "title": score.title,
        "higher": score.profile.higher if score.profile else None,
        "scales": [
            {
                "name": scale.scale.name,
                "title": scale.scale.title,
                "value": scale.value,
                "low": scale.low,
                "high": scale.high,
                "questions": len(scale.scale.questions),
                "answered": scale.answered,
                "prorated": scale.prorated,
                "why_none": scale.why_none,
                "band": scale.band and {"name": scale.band.name, "source": sources[scale.band.source]},
                "cut_offs": [
                    {"at": cut.at, "side": cut.side, "meaning": cut.meaning, "source": sources[cut.source]}
                    for cut in scale.reached
                ],
            }
            for scale in score.scales
        ],
        "notes": list(score.notes),
    }


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _wrapped(text: str, first: str = "", rest: str = "  ") -> list[str]:
    return textwrap.wrap(text, 100, initial_indent=first, subsequent_indent=rest, break_long_words=False) or [""]


def _printable(line: str) -> str:
    """A line with nothing in it that could steer a terminal: a questionnaire's title may hold anything."""
    return "".join(letter if letter.isprintable() else " " for letter in line)
