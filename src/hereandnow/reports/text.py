"""The review for a terminal: what happened first, then pillar by pillar, every moment with its words."""

from __future__ import annotations

import io

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Evidence, Measure, Moment, Review
from hereandnow.reports.summary import clock, first_moments, lead, pillar_summary, read_by, shown_quote

_STYLES = {
    "relationship": "cyan",
    "patterns": "magenta",
    "emotion": "red",
    "corrective": "blue",
    "culture": "yellow",
    "feedback": "green",
}
_SHAPES = {"relationship": "●", "patterns": "■", "emotion": "◆", "corrective": "▲", "culture": "▼", "feedback": "⬢"}

_CONTROL = dict.fromkeys(
    [*range(10), *range(11, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " "
)
"""Control characters and marks that turn the direction of writing become spaces: a transcript must not be able to steer
the reader's terminal."""


def write_text(review: Review, *, everything: bool = False, colour: bool = False, width: int = 100) -> str:
    """The review as lines of text, in terminal colours if asked. ``everything`` adds all moments and the measures."""
    buffer = io.StringIO()
    console = Console(
        file=buffer, force_terminal=colour, no_color=not colour, width=width, highlight=False, soft_wrap=False
    )
    _head(console, review)
    shown = review.ranked if everything else first_moments(review)
    for pillar in PILLARS:
        console.print()
        style = _STYLES[pillar.name]
        console.print(
            plain_text(f"{_SHAPES[pillar.name]} {pillar.title}", style=f"bold {style}"),
            plain_text(pillar.question, style="dim"),
        )
        moments = [moment for moment in review.of(pillar.name) if moment in shown]
        summary = pillar_summary(review, pillar)
        rest = len(review.of(pillar.name)) - len(moments)
        console.print(Padding(plain_text(summary + (f" {rest} more with --all." if rest else "")), (0, 0, 0, 2)))
        for moment in moments:
            _moment(console, moment, style)
    if everything:
        _talk(console, review)
    console.print()
    console.print(
        plain_text(
            f"Possibilities to look at together, with the words they rest on. No verdicts. {read_by(review)}".strip(),
            style="dim",
        )
    )
    return "".join(f"{line.rstrip()}\n" for line in buffer.getvalue().splitlines())


def plain_text(words: str, style: str = "") -> Text:
    """Words in one style, with nothing in them that could steer a terminal."""
    return Text(words.translate(_CONTROL), style=style)


def _head(console: Console, review: Review) -> None:
    session = review.session
    console.print(Rule(plain_text(f"Session {session.id}", style="bold"), align="left"))
    facts = [session.source, f"{len(session.turns)} turns"]
    if session.duration:
        facts.insert(1, clock(session.duration))
    console.print(plain_text(" · ".join(facts) + " · read on this machine", style="dim"))
    for note in session.notes:
        console.print(plain_text(f"Note: {note}", style="dim"))
    console.print()
    console.print(plain_text(lead(review)))


def _moment(console: Console, moment: Moment, style: str) -> None:
    console.print()
    head = plain_text("  ")
    head.append(moment.kind.title, style=f"bold {style}")
    for word in (moment.status_words, "possible" if moment.possible else ""):
        if word:
            head.append(f" · {word}")
    console.print(head)
    console.print(Padding(plain_text(moment.sentence), (0, 0, 0, 4)))
    for evidence in moment.evidence:
        console.print(Padding(_quote(evidence), (0, 0, 0, 6)))
    for part in moment.therapist_part:
        line = plain_text(f"Therapist's part: {part.sentence} ", style="dim")
        line.append_text(_quote(part.evidence))
        console.print(Padding(line, (0, 0, 0, 6)))
    console.print(Padding(plain_text(moment.question, style="bold"), (0, 0, 0, 4)))


def _quote(evidence: Evidence) -> Text:
    at = clock(evidence.turn.start)
    line = plain_text(f"“{shown_quote(evidence)}”", style="italic")
    line.append(
        f"  {evidence.turn.speaker}, turn {evidence.turn.index}{f', {at}' if at else ''}", style="not italic dim"
    )
    return line


def _talk(console: Console, review: Review) -> None:
    console.print()
    console.print(plain_text("The talk itself", style="bold"))
    for measure in review.conversation.measures:
        console.print(Padding(plain_text(f"{measure.title}: {measure_words(measure)}"), (0, 0, 0, 2)))
        console.print(Padding(plain_text(measure.caution, style="dim"), (0, 0, 0, 4)))
    if review.conversation.topics:
        console.print(Padding(plain_text("Topics, named by their own words:"), (0, 0, 0, 2)))
        for topic in review.conversation.topics:
            console.print(Padding(plain_text(f"turns {topic.first} to {topic.last}: {topic.name}"), (0, 0, 0, 4)))


def measure_words(measure: Measure) -> str:
    """A measure's values as words: "therapist 0.4, client 0.6 (share of words)", or why there is none."""
    values = [
        f"{who} {_number(value)}".strip()
        for who, value in (("", measure.value), ("therapist", measure.therapist), ("client", measure.client))
        if value is not None
    ]
    if not values:
        return measure.missing or "not enough to say"
    unit = f" {measure.unit}" if measure.unit else ""
    return f"{', '.join(values)}{unit}" + (f" ({measure.basis})" if measure.basis else "")


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
