"""Pictures of a course as SVG, for the report and for a page: a thread's value in, an SVG element out.

Each has a title and a text alternative, needs no script, prints, and never has hue alone: who rated is told by shape,
what is unusual by a mark of its own. They take their colours from tokens.css and pictures.css of whoever shows them.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hereandnow.catalogue import PILLARS
from hereandnow.course.alliance import TITLES, Alliance
from hereandnow.course.contacts import Waits
from hereandnow.course.episodes import Episode
from hereandnow.course.ledger import BeliefChange
from hereandnow.course.patterns import Theme
from hereandnow.domain import CHECK_IN_STATEMENTS, HIGHEST_RATING, CheckInStatement, Course
from hereandnow.reports.score import escape

WIDTH, LEFT, RIGHT = 720, 176, 700
LABELS = 8
"""Days that are written under a picture at most."""
ASIDE = 5
"""The client's rating stands so far left of its session, the therapist's guess so far right."""
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(frozen=True, slots=True)
class _Days:
    """Where each session stands: in their order, equally far apart."""

    days: tuple[date, ...]

    def x(self, day: date) -> float:
        step = (RIGHT - LEFT) / max(len(self.days), 1)
        return round(LEFT + step * (self.days.index(day) + 0.5), 1)

    @property
    def step(self) -> float:
        return (RIGHT - LEFT) / max(len(self.days), 1)

    def labels(self, y: float) -> Iterator[str]:
        every = -(-len(self.days) // LABELS)
        for day in self.days[::every]:
            yield f"<text class='tick' x='{self.x(day)}' y='{y}' text-anchor='middle'>{_short(day)}</text>"


def alliance_picture(alliance: Alliance, name: str = "alliance") -> str:
    """Each statement of the check-in on a line of its own: the client's rating filled, the therapist's guess open, and
    a bar between them where they lie apart; under them the strains in the talk. Empty where nobody rated a session."""
    rated = [session for session in alliance.sessions if session.pairs]
    if not rated:
        return ""
    days = _Days(tuple(session.session for session in alliance.sessions))
    row, top = 56, 26
    parts: list[str] = []
    statements = [one for one in CHECK_IN_STATEMENTS if any(p.statement == one for s in rated for p in s.pairs)]
    for place, statement in enumerate(statements):
        base = top + row * place + 40
        parts += _rated_row(alliance, statement, base, days)
    bottom = top + row * len(statements) + 22
    parts.append(_row_name("strain in the talk", bottom + 4))
    parts.append(f"<line class='stave' x1='{LEFT}' x2='{RIGHT}' y1='{bottom}' y2='{bottom}'/>")
    for session in alliance.sessions:
        for number in range(session.open_ruptures + session.repaired_ruptures):
            kind = "open" if number < session.open_ruptures else "repaired"
            y = bottom - 9 * number
            parts.append(
                f"<rect class='strain {kind}' x='{days.x(session.session) - 4}' y='{y - 4}' width='8' height='8'/>"
            )
    parts += days.labels(bottom + 26)
    apart = [f"{s.session}: {TITLES[p.statement]}" for s in rated for p in s.pairs if p.apart]
    told = f"{len(rated)} of {len(alliance.sessions)} sessions were rated. "
    told += f"The two lie apart in {'; '.join(apart)}." if apart else "The two never lie two points apart."
    return _svg(
        name, "What the client rated and what the therapist guessed, session by session", told, bottom + 38, parts
    )


def _rated_row(alliance: Alliance, statement: CheckInStatement, base: float, days: _Days) -> Iterator[str]:
    yield from _row_names(TITLES[statement], base - 20)
    if statement == "left_unsaid":
        yield f"<text class='tick' x='{LEFT - 14}' y='{base + 1}' text-anchor='end'>more is heavier</text>"
    for value in (0, HIGHEST_RATING):
        y = _rating_y(value, base)
        yield f"<line class='stave' x1='{LEFT}' x2='{RIGHT}' y1='{y}' y2='{y}'/>"
        yield f"<text class='tick' x='{RIGHT + 4}' y='{y + 4}'>{value}</text>"
    line = [
        f"{days.x(session.session) - ASIDE},{_rating_y(pair.client, base)}"
        for session in alliance.sessions
        for pair in session.pairs
        if pair.statement == statement and pair.client is not None
    ]
    if len(line) > 1:
        yield f"<polyline class='thread' points='{' '.join(line)}'/>"
    for session in alliance.sessions:
        for pair in session.pairs:
            if pair.statement != statement:
                continue
            x = days.x(session.session)
            if pair.apart and pair.client is not None and pair.therapist is not None:
                ends = _rating_y(pair.client, base), _rating_y(pair.therapist, base)
                yield f"<line class='apart' x1='{x}' x2='{x}' y1='{ends[0]}' y2='{ends[1]}'/>"
            if pair.therapist is not None:
                y = _rating_y(pair.therapist, base)
                yield f"<rect class='guessed' x='{x + ASIDE - 4}' y='{y - 4}' width='8' height='8'/>"
            if pair.client is not None:
                y = _rating_y(pair.client, base)
                words = f"{session.session}, {TITLES[statement]}: {pair.client} of {HIGHEST_RATING} from the client"
                yield f"<circle class='rated' cx='{x - ASIDE}' cy='{y}' r='4'><title>{escape(words)}</title></circle>"


def _rating_y(value: int, base: float) -> float:
    return round(base - 32 * value / HIGHEST_RATING, 1)


def beliefs_picture(changes: Sequence[BeliefChange], name: str = "beliefs") -> str:
    """Each belief as a line from its first rating to its last, 0 to 100, in the time between; empty where none was
    rated."""
    rated = [change for change in changes if change.belief.ratings]
    if not rated:
        return ""
    first = min(change.belief.ratings[0].date for change in rated)
    last = max(change.belief.ratings[-1].date for change in rated)
    length = max((last - first).days, 1)
    left, right, height = 60, 560, 190
    parts = []
    for value in (0, 50, 100):
        y = _percent_y(value)
        parts.append(f"<line class='stave' x1='{left}' x2='{right}' y1='{y}' y2='{y}'/>")
        parts.append(f"<text class='tick' x='{left - 8}' y='{y + 4}' text-anchor='end'>{value}</text>")
    taken: list[float] = []
    for number, change in enumerate(rated):
        points = [
            (round(left + (right - left) * (one.date - first).days / length, 1), _percent_y(one.strength))
            for one in change.belief.ratings
        ]
        dashes = ("", "6 4", "2 3", "8 3 2 3")[number % 4]
        drawn = " ".join(f"{x},{y}" for x, y in points)
        parts.append(f"<polyline class='belief' points='{drawn}' stroke-dasharray='{dashes}'/>")
        for (x, y), one in zip(points, change.belief.ratings, strict=True):
            words = f"“{change.belief.sentence}”, {one.date}: {one.strength} of 100"
            parts.append(f"<circle class='rated' cx='{x}' cy='{y}' r='4'><title>{escape(words)}</title></circle>")
        end_y = points[-1][1]
        while any(abs(end_y - other) < 30 for other in taken):
            end_y += 30
        taken.append(end_y)
        label = textwrap.wrap(change.belief.sentence, 24) or [""]
        now = change.belief.ratings[-1].strength
        parts.append(f"<text class='name' x='{right + 12}' y='{end_y + 1}'>{now}</text>")
        for line, words in enumerate(label[:2]):
            more = "…" if line == 1 and len(label) > 2 else ""
            parts.append(
                f"<text class='tick' x='{right + 38}' y='{end_y + 1 + 13 * line}'>{escape(words)}{more}</text>"
            )
    height = max(height, int(max(taken)) + 30)
    ends = ((left, first, "start"), (right, last, "end")) if last > first else ((left, first, "start"),)
    parts += [
        f"<text class='tick' x='{x}' y='{_percent_y(0) + 20}' text-anchor='{anchor}'>{_short(day)}</text>"
        for x, day, anchor in ends
    ]
    told = " ".join(change.sentence for change in rated)
    return _svg(name, "How strongly each sentence was believed, then and now", told, height, parts, width=780)


def _percent_y(value: int) -> float:
    return round(150 - 130 * value / 100, 1)


def waits_picture(waits: Waits, name: str) -> str:
    """One kind of wait, a bar a session: hatched where longer than usual, the usual as a line. Empty without any."""
    if not waits.waits and not waits.unanswered:
        return ""
    days = _Days(tuple(sorted({*(wait.session for wait in waits.waits), *waits.unanswered})))
    highest = max((*(wait.hours for wait in waits.waits), waits.usual_hours or 0.0)) or 24.0
    base, top = 108, 20
    hatch = f"{name}-hatch"
    parts = [
        f"<defs><pattern id='{hatch}' width='6' height='6' patternUnits='userSpaceOnUse' patternTransform='rotate(45)'>"
        "<rect class='bar' width='6' height='6'/><line class='hatch' x1='0' y1='0' x2='0' y2='6'/></pattern></defs>",
        *_row_names(waits.title, base - 40),
        f"<line class='stave' x1='{LEFT}' x2='{RIGHT}' y1='{base}' y2='{base}'/>",
    ]
    width = min(days.step * 0.6, 26)
    for wait in waits.waits:
        height = max((base - top) * wait.hours / highest, 1.5)
        x = days.x(wait.session)
        looks = f"class='longer' fill='url(#{hatch})'" if wait.longer else "class='bar'"
        words = f"{wait.session}: {_span(wait.hours)}{', longer than usual' if wait.longer else ''}"
        parts.append(
            f"<rect {looks} x='{round(x - width / 2, 1)}' y='{round(base - height, 1)}' width='{round(width, 1)}' "
            f"height='{round(height, 1)}'><title>{escape(words)}</title></rect>"
        )
        if wait.longer:
            y = round(base - height - 4, 1)
            parts.append(f"<text class='tick' x='{x}' y='{y}' text-anchor='middle'>{_span(wait.hours)}</text>")
    parts += [
        f"<text class='tick' x='{days.x(day)}' y='{base - 6}' text-anchor='middle'>none</text>"
        for day in waits.unanswered
    ]
    if waits.usual_hours is not None:
        y = round(base - (base - top) * waits.usual_hours / highest, 1)
        parts.append(f"<line class='usual' x1='{LEFT}' x2='{RIGHT}' y1='{y}' y2='{y}'/>")
    parts += days.labels(base + 18)
    return _svg(name, waits.title, waits.sentence, base + 30, parts)


def pillars_picture(course: Course, name: str = "pillars") -> str:
    """Small multiples: for each pillar how many moments a session had; what is still open is drawn open."""
    days = _Days(course.days)
    row = 40
    parts = []
    most = max((len(review.of(p.name)) for review in course.reviews.values() for p in PILLARS), default=1) or 1
    told = []
    width = min(days.step * 0.6, 22)
    for place, pillar in enumerate(PILLARS):
        base = 20 + row * place + 26
        parts.append(f"<g class='{pillar.name}'>")
        parts.append(_row_name(pillar.title, base - 8))
        parts.append(f"<line class='stave' x1='{LEFT}' x2='{RIGHT}' y1='{base}' y2='{base}'/>")
        total = 0
        for day, review in course.reviews.items():
            moments = review.of(pillar.name)
            still = sum(moment.still_open for moment in moments)
            total += len(moments)
            x, unit = days.x(day) - width / 2, 26 / most
            for count, below, kind in ((len(moments) - still, 0, "bar"), (still, len(moments) - still, "bar still")):
                if count:
                    y = base - unit * (below + count)
                    words = f"{day}, {pillar.title}: {len(moments)} moments, {still} still open"
                    parts.append(
                        f"<rect class='{kind}' x='{round(x, 1)}' y='{round(y, 1)}' width='{round(width, 1)}' "
                        f"height='{round(unit * count, 1)}'><title>{escape(words)}</title></rect>"
                    )
        parts.append("</g>")
        told.append(f"{pillar.title} {total or 'none'}")
    bottom = 20 + row * len(PILLARS)
    parts += [
        f"<text class='tick' x='{days.x(day)}' y='{bottom - 4}' text-anchor='middle'>–</text>"
        for day in course.days
        if day not in course.reviews
    ]
    parts += days.labels(bottom + 18)
    return _svg(
        name, "Moments of each session, pillar by pillar", f"Over the course: {', '.join(told)}.", bottom + 30, parts
    )


def triangle_picture(theme: Theme, name: str) -> str:
    """The triangle of person: past, present and here, the people on each corner, with words of one episode each."""
    places = (
        ("In the past", theme.past, 12, 0),
        ("Here", theme.here, 372, 0),
        ("In the present", theme.present, 192, 206),
    )
    parts = ["<path class='triangle' d='M180 120 H540 L360 260 Z'/>"]
    told = []
    for title, episodes, x, y in places:
        who = ", ".join(dict.fromkeys(episode.person for episode in episodes)) or "nobody"
        told.append(f"{title}: {who}.")
        parts.append(
            f"<rect class='corner{'' if episodes else ' empty'}' x='{x}' y='{y + 8}' width='336' height='160' rx='10'/>"
        )
        parts.append(f"<text class='name' x='{x + 14}' y='{y + 32}'>{title}</text>")
        parts.append(
            f"<text class='tick' x='{x + 14}' y='{y + 50}'>{escape(textwrap.shorten(who, 52, placeholder=' …'))}</text>"
        )
        lines = list(_corner_lines(episodes[0])) if episodes else [("note", "no words of this place")]
        for place, (kind, words) in enumerate(lines[:7]):
            parts.append(f"<text class='{kind}' x='{x + 14}' y='{y + 72 + 16 * place}'>{escape(words)}</text>")
    return _svg(name, f"{theme.name}: then, now, and here", " ".join(told), 386, parts)


def _corner_lines(episode: Episode) -> Iterator[tuple[str, str]]:
    for part, title in (("wish", "wished"), ("response_of_other", "the other"), ("response_of_self", "then")):
        told = episode.of(part)  # type: ignore[arg-type]
        if told is not None:
            quote = " ".join(told.citation.evidence.quote.split())
            words = textwrap.wrap(f"{title}: “{quote}”", 45)
            yield from (("quote", line) for line in words[:1])
            if len(words) > 1:
                rest = " ".join(words[1:])
                yield "quote", textwrap.shorten(rest, 44, placeholder=" …”")


def _row_name(words: str, y: float) -> str:
    return f"<text class='name' x='{LEFT - 14}' y='{y}' text-anchor='end'>{escape(words)}</text>"


def _row_names(words: str, y: float) -> Iterator[str]:
    for line, part in enumerate(textwrap.wrap(words, 22)):
        yield _row_name(part, y + 15 * line)


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _span(hours: float) -> str:
    return f"{hours:.0f} h" if hours < 48 else f"{hours / 24:.0f} days"


def _svg(name: str, title: str, told: str, height: float, parts: Sequence[str], *, width: int = WIDTH + 16) -> str:
    return "\n".join(
        [
            f"<svg xmlns='http://www.w3.org/2000/svg' class='picture' viewBox='0 0 {width} {round(height)}' role='img' "
            f"aria-labelledby='{name}-title {name}-text'>",
            f"<title id='{name}-title'>{escape(title)}</title>",
            f"<desc id='{name}-text'>{escape(told)}</desc>",
            *parts,
            "</svg>\n",
        ]
    )
