"""The session score: six staves over time, a mark for each moment, topic bands and the engagement curve, as SVG.

Time runs left to right. The client's words stand above the line and are filled, the therapist's below and are open;
each
pillar has a hue and a shape. It needs no script: a mark is a link to the words it rests on.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Evidence, Moment, PillarName, Review, Session
from hereandnow.reports.summary import clock, lead

WIDTH, LEFT, RIGHT = 1140, 118, 1108
FIRST_STAVE, STAVE, OFFSET = 36, 38, 9
TOPICS_Y, TOPICS_HEIGHT = 258, 22
CURVE_TOP, CURVE_BOTTOM = 296, 340
HEIGHT = 372
APART, FURTHEST = 10, 14
"""Marks on one side of a stave stand at least so far apart, moved by no more than that, in units of the picture."""
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
LETTER = 6.4
"""Width of a letter of a topic's name, roughly, in the same units."""


@dataclass(frozen=True, slots=True)
class _Mark:
    pillar: PillarName
    evidence: Evidence
    moments: tuple[Moment, ...]
    x: float
    y: float

    @property
    def label(self) -> str:
        turn = self.evidence.turn
        at = clock(turn.start)
        said = "; ".join(
            ", ".join(filter(None, (m.kind.title, m.status_words, "possible" if m.possible else "")))
            for m in self.moments
        )
        return f"{said}. {turn.speaker.capitalize()}, turn {turn.index}{f', {at}' if at else ''}"


def escape(words: str) -> str:
    """Words as XML may hold them: control characters, which it may not, become spaces."""
    return html.escape(_NOT_XML.sub(" ", words))


def write_svg(review: Review, *, inline: bool = False, link: Callable[[Sequence[Moment]], str] | None = None) -> str:
    """The score as an SVG element; ``inline`` for a page that brings its own colours and has the words to link to.

    There each mark leads to its turn, or to where ``link`` says for the mark's moments.
    """
    scale = _Scale.of(review.session)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="score" viewBox="0 0 {WIDTH} {HEIGHT}" role="group" '
        f'aria-labelledby="score-title score-text">',
        f"<title id='score-title'>Session score of {escape(review.session.id)}</title>",
        f"<desc id='score-text'>{escape(_alternative(review))}</desc>",
        "" if inline else f"<style>{_style()}</style><rect class='ground' width='{WIDTH}' height='{HEIGHT}'/>",
        *_grid(scale),
        *_topics(review, scale),
        *_curve(review, scale),
        *_marks(review, scale, inline, link),
        "</svg>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where a turn stands: by its time where all turns have one, else by its number."""

    starts: tuple[float, ...]
    length: float
    timed: bool

    @classmethod
    def of(cls, session: Session) -> _Scale:
        starts = [turn.start for turn in session.turns if turn.start is not None]
        rising = all(before <= after for before, after in pairwise(starts))
        if session.timed and rising and (session.duration or 0) > 0:
            return cls(tuple(starts), session.duration or 1.0, True)
        return cls(tuple(float(turn.index) for turn in session.turns), float(len(session.turns)), False)

    def x(self, turn: int) -> float:
        at = self.starts[turn] if turn < len(self.starts) else self.length
        return round(LEFT + (RIGHT - LEFT) * at / self.length, 1)

    def ticks(self) -> Iterator[tuple[float, str]]:
        steps = (60, 120, 300, 600, 900, 1800, 3600) if self.timed else (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000)
        step = next((step for step in steps if self.length / step <= 8), steps[-1])
        at = 0.0
        while at <= self.length:
            x = LEFT + (RIGHT - LEFT) * at / self.length
            if x <= RIGHT - 16:
                yield round(x, 1), f"{int(at // 60)} min" if self.timed else f"turn {int(at)}"
            at += step


def _stave(pillar: PillarName) -> int:
    return FIRST_STAVE + STAVE * [p.name for p in PILLARS].index(pillar)


def _grid(scale: _Scale) -> Iterator[str]:
    for x, label in scale.ticks():
        yield f"<line class='tick-line' x1='{x}' x2='{x}' y1='14' y2='{CURVE_BOTTOM + 4}'/>"
        yield f"<text class='tick' x='{x}' y='{CURVE_BOTTOM + 20}' text-anchor='middle'>{label}</text>"
    for pillar in PILLARS:
        y = _stave(pillar.name)
        name = f"class='stave-name {pillar.name}' x='{LEFT - 14}' y='{y + 4}' text-anchor='end'"
        yield f"<text {name}>{pillar.title}</text>"
        yield f"<line class='stave' x1='{LEFT}' x2='{RIGHT}' y1='{y}' y2='{y}'/>"


def _topics(review: Review, scale: _Scale) -> Iterator[str]:
    yield f"<text class='tick' x='{LEFT - 14}' y='{TOPICS_Y + 15}' text-anchor='end'>topics</text>"
    for topic in review.conversation.topics:
        start, end = scale.x(topic.first), scale.x(topic.last + 1)
        width = max(round(end - start - 2, 1), 1)
        room = int(width / LETTER)
        name = topic.name if len(topic.name) <= room else topic.name[: max(room - 1, 0)].rstrip(" ,") + "…"
        yield "<g class='topic'>"
        yield f"<title>{escape(topic.name)}, turns {topic.first} to {topic.last}. {escape(topic.reason)}</title>"
        yield f"<rect x='{start}' y='{TOPICS_Y}' width='{width}' height='{TOPICS_HEIGHT}' rx='4'/>"
        if room > 3:
            middle = round(start + width / 2, 1)
            yield f"<text x='{middle}' y='{TOPICS_Y + 15}' text-anchor='middle'>{escape(name)}</text>"
        yield "</g>"


def _curve(review: Review, scale: _Scale) -> Iterator[str]:
    usual = _height(1.0)
    yield f"<text class='tick' x='{LEFT - 14}' y='{usual - 3}' text-anchor='end'>client’s</text>"
    yield f"<text class='tick' x='{LEFT - 14}' y='{usual + 10}' text-anchor='end'>usual</text>"
    points = [(scale.x(point.turn), _height(point.value)) for point in review.conversation.engagement]
    if len(points) > 1:
        line = " ".join(f"{'ML'[place > 0]}{x} {y}" for place, (x, y) in enumerate(points))
        area = f"{line} L{points[-1][0]} {CURVE_BOTTOM} L{points[0][0]} {CURVE_BOTTOM} Z"
        yield "<g class='engagement'><title>How much the client says, turn by turn, against their own usual</title>"
        yield f"<path class='area' d='{area}'/><path class='line' d='{line}'/></g>"
    yield f"<line class='usual' x1='{LEFT}' x2='{RIGHT}' y1='{usual}' y2='{usual}'/>"


def _height(value: float) -> float:
    return round(CURVE_BOTTOM - (CURVE_BOTTOM - CURVE_TOP) * min(value, 2.0) / 2.0, 1)


def _marks(
    review: Review, scale: _Scale, inline: bool, link: Callable[[Sequence[Moment]], str] | None
) -> Iterator[str]:
    marks = _placed(review, scale)
    at = {(mark.pillar, mark.evidence.turn.index): mark for mark in marks}
    for moment in review.moments:
        joined = [at[moment.pillar, turn] for turn in dict.fromkeys(e.turn.index for e in moment.evidence)]
        for left, right in pairwise(joined):
            if right.x - left.x > APART:
                bow = max(min(left.y, right.y) - 16, 6)
                yield (
                    f"<path class='arc {moment.pillar}' d='M{left.x} {left.y} C{left.x + 14} {bow} "
                    f"{right.x - 14} {bow} {right.x} {right.y}'/>"
                )
    for mark in marks:
        classes = ["mark", mark.pillar, mark.evidence.turn.speaker]
        if all(moment.possible for moment in mark.moments):
            classes.append("possible")
        index = mark.evidence.turn.index
        ring = any(m.still_open and index in [e.turn.index for e in m.evidence] for m in mark.moments)
        inside = [f"<title>{escape(mark.label)}</title>", f"<circle class='reach' cx='{mark.x}' cy='{mark.y}' r='12'/>"]
        if ring:
            inside.append(f"<circle class='ring' cx='{mark.x}' cy='{mark.y}' r='11'/>")
        inside.append(_shape(mark.pillar, mark.x, mark.y, 4.2 if "possible" in classes else 5.6))
        body = "".join(inside)
        if inline:
            to = escape(link(mark.moments)) if link is not None else f"#turn-{index}"
            yield f"<a class='{' '.join(classes)}' href='{to}' aria-label='{escape(mark.label)}'>{body}</a>"
        else:
            yield f"<g class='{' '.join(classes)}'>{body}</g>"


def _placed(review: Review, scale: _Scale) -> list[_Mark]:
    cited: dict[tuple[PillarName, int], tuple[Evidence, list[Moment]]] = {}
    for moment in review.moments:
        for evidence in (*moment.evidence, *(part.evidence for part in moment.therapist_part)):
            _, moments = cited.setdefault((moment.pillar, evidence.turn.index), (evidence, []))
            if moment not in moments:
                moments.append(moment)
    marks: list[_Mark] = []
    last: dict[tuple[PillarName, bool], float] = {}
    for (pillar, index), (evidence, moments) in sorted(cited.items(), key=lambda entry: entry[0][1]):
        above = evidence.turn.speaker == "client"
        true_x = scale.x(index)
        x = min(max(true_x, last.get((pillar, above), 0) + APART), true_x + FURTHEST)
        last[pillar, above] = x
        y = _stave(pillar) + (-OFFSET if above else OFFSET)
        marks.append(_Mark(pillar, evidence, tuple(moments), round(x, 1), y))
    return marks


def _shape(pillar: PillarName, x: float, y: float, size: float) -> str:
    """Each pillar's own shape, so that hue is never alone: circle, square, diamond, triangles, hexagon."""

    def points(*pairs: tuple[float, float]) -> str:
        corners = " ".join(f"{round(x + dx * size, 1)},{round(y + dy * size, 1)}" for dx, dy in pairs)
        return f"<polygon points='{corners}'/>"

    match pillar:
        case "relationship":
            return f"<circle cx='{x}' cy='{y}' r='{size}'/>"
        case "patterns":
            return points((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9))
        case "emotion":
            return points((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0))
        case "corrective":
            return points((0, -1.1), (1.1, 0.9), (-1.1, 0.9))
        case "culture":
            return points((-1.1, -0.9), (1.1, -0.9), (0, 1.1))
        case _:
            return points((-1.15, 0), (-0.58, -1), (0.58, -1), (1.15, 0), (0.58, 1), (-0.58, 1))


def _alternative(review: Review) -> str:
    counted = ", ".join(f"{pillar.title} {len(review.of(pillar.name)) or 'none'}" for pillar in PILLARS)
    return f"{lead(review)} Moments by pillar: {counted}. All are listed with their words below the picture."


def _style() -> str:
    read = files("hereandnow.reports").joinpath
    return read("tokens.css").read_text(encoding="utf-8") + read("score.css").read_text(encoding="utf-8")
