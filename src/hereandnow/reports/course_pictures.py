"""Pictures of a course as SVG, for the report and for a page: a thread's value in, an SVG element out.

Each has a title and a text alternative, needs no script, prints, and never has hue alone: who rated is told by shape,
what is unusual by a mark of its own. They take their colours from tokens.css and pictures.css of whoever shows them.
Each is drawn three times, for a phone, a half and a whole screen; pictures.css shows the one that has the room.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hereandnow.catalogue import PILLARS
from hereandnow.course.alliance import TITLES, Alliance
from hereandnow.course.contacts import Waits
from hereandnow.course.episodes import Episode
from hereandnow.course.in_words import in_words
from hereandnow.course.ledger import BeliefChange
from hereandnow.course.patterns import Theme
from hereandnow.course.relations import Part
from hereandnow.domain import CHECK_IN_STATEMENTS, HIGHEST_RATING, CheckInStatement, Course
from hereandnow.reports.score import escape

BELIEF_LETTERS = 26
"""Letters of a line beside the end of a belief."""
ASIDE = 5
"""The client's rating stands so far left of its session, the therapist's guess so far right."""
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(frozen=True, slots=True)
class _Frame:
    """How wide a drawing is, from where to where its days run, and how many of them are written at most.

    ``above``: the name of a row stands above it and not beside it. ``letters`` is how many of them a line has in one
    corner of the triangle.
    """

    name: str
    width: int
    left: int
    right: int
    labels: int
    letters: int
    above: bool = False


_FRAMES = (
    _Frame("slim", 340, 10, 320, 4, 42, above=True),
    _Frame("middle", 660, 170, 636, 7, 40),
    _Frame("broad", 1080, 190, 1056, 12, 76),
)
_LETTER = 7.2
"""What a letter of a tick takes of the width, at most as a rule."""
_NAME = 20
"""What a name above its row takes of the height."""


@dataclass(frozen=True, slots=True)
class _Days:
    """Where each session stands: in their order, equally far apart."""

    days: tuple[date, ...]
    frame: _Frame

    def x(self, day: date) -> float:
        return round(self.frame.left + self.step * (self.days.index(day) + 0.5), 1)

    @property
    def step(self) -> float:
        return (self.frame.right - self.frame.left) / max(len(self.days), 1)

    def labels(self, y: float) -> Iterator[str]:
        every = -(-len(self.days) // self.frame.labels)
        for day in self.days[::every]:
            yield self.under(day, y, _short(day))

    def under(self, day: date, y: float, words: str) -> str:
        """Words in the middle over or under a day, or beside it where they would leave the drawing."""
        x, half = self.x(day), _LETTER * len(words) / 2
        anchor = "start" if x < half else "end" if x + half > self.frame.width else "middle"
        return f"<text class='tick' x='{x}' y='{y}' text-anchor='{anchor}'>{words}</text>"


def _drawn(draw: Callable[[_Frame], str]) -> str:
    """The drawings of a picture, one for each width."""
    drawings = [draw(frame) for frame in _FRAMES]
    return "\n".join(["<div class='drawing'>", *drawings, "</div>\n"]) if all(drawings) else ""


def alliance_picture(alliance: Alliance, name: str = "alliance") -> str:
    """Each statement of the check-in on a line of its own: the client's rating filled, the therapist's guess open, and
    a bar between them where they lie apart; under them the strains in the talk. Empty where nobody rated a session."""
    return _drawn(lambda frame: _alliance(alliance, name, frame))


def _alliance(alliance: Alliance, name: str, frame: _Frame) -> str:
    rated = [session for session in alliance.sessions if session.pairs]
    if not rated:
        return ""
    days = _Days(tuple(session.session for session in alliance.sessions), frame)
    above = _NAME if frame.above else 0
    row, top = 56 + above, 26 + above
    parts: list[str] = []
    statements = [one for one in CHECK_IN_STATEMENTS if any(p.statement == one for s in rated for p in s.pairs)]
    for place, statement in enumerate(statements):
        base = top + row * place + 40
        parts += _rated_row(alliance, statement, base, days)
    bottom = top + row * len(statements) + 22
    parts += _row_name("strain in the talk", bottom + 4, bottom - 22, frame)
    parts.append(_stave(bottom, frame))
    for session in alliance.sessions:
        for number in range(session.open_ruptures + session.repaired_ruptures):
            kind = "open" if number < session.open_ruptures else "repaired"
            y = bottom - 9 * number
            parts.append(
                f"<rect class='strain {kind}' x='{days.x(session.session) - 4}' y='{y - 4}' width='8' height='8'/>"
            )
    parts += days.labels(bottom + 26)
    apart = [f"{in_words(s.session)}: {TITLES[p.statement]}" for s in rated for p in s.pairs if p.apart]
    told = f"{len(rated)} of {len(alliance.sessions)} sessions were rated. "
    told += f"The two lie apart in {'; '.join(apart)}." if apart else "The two never lie two points apart."
    title = "What the client rated and what the therapist guessed, session by session"
    return _svg(name, title, told, bottom + 38, parts, frame)


def _rated_row(alliance: Alliance, statement: CheckInStatement, base: float, days: _Days) -> Iterator[str]:
    frame = days.frame
    yield from _row_name(TITLES[statement], base - 20, base - 44, frame)
    if statement == "left_unsaid":
        end = frame.right if frame.above else frame.left - 14
        under = base - 44 if frame.above else base - 20 + 15 * len(_beside(TITLES[statement]))
        yield f"<text class='tick' x='{end}' y='{under}' text-anchor='end'>more is heavier</text>"
    for value in (0, HIGHEST_RATING):
        y = _rating_y(value, base)
        yield _stave(y, frame)
        yield f"<text class='tick' x='{frame.right + 4}' y='{y + 4}'>{value}</text>"
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
                told = f"{pair.client} of {HIGHEST_RATING} from the client"
                words = f"{in_words(session.session)}, {TITLES[statement]}: {told}"
                yield f"<circle class='rated' cx='{x - ASIDE}' cy='{y}' r='4'><title>{escape(words)}</title></circle>"


def _rating_y(value: int, base: float) -> float:
    return round(base - 32 * value / HIGHEST_RATING, 1)


def beliefs_picture(changes: Sequence[BeliefChange], name: str = "beliefs") -> str:
    """Each belief as a line from its first rating to its last, 0 to 100, in the time between; empty where none was
    rated."""
    return _drawn(lambda frame: _beliefs(changes, name, frame))


def _beliefs(changes: Sequence[BeliefChange], name: str, frame: _Frame) -> str:
    rated = [change for change in changes if change.belief.ratings]
    if not rated:
        return ""
    first = min(change.belief.ratings[0].date for change in rated)
    last = max(change.belief.ratings[-1].date for change in rated)
    length = max((last - first).days, 1)
    left, right = 34, frame.width - (14 if frame.above else 44 + 8 * BELIEF_LETTERS)
    parts = []
    for value in (0, 50, 100):
        y = _percent_y(value)
        parts.append(f"<line class='stave' x1='{left}' x2='{right}' y1='{y}' y2='{y}'/>")
        parts.append(f"<text class='tick' x='{left - 8}' y='{y + 4}' text-anchor='end'>{value}</text>")
    ends_at: list[float] = []
    for number, change in enumerate(rated):
        points = [
            (round(left + (right - left) * (one.date - first).days / length, 1), _percent_y(one.strength))
            for one in change.belief.ratings
        ]
        dashes = ("", "6 4", "2 3", "8 3 2 3")[number % 4]
        drawn = " ".join(f"{x},{y}" for x, y in points)
        parts.append(f"<polyline class='belief' points='{drawn}' stroke-dasharray='{dashes}'/>")
        for (x, y), one in zip(points, change.belief.ratings, strict=True):
            words = f"“{change.belief.sentence}”, {in_words(one.date)}: {one.strength} of 100"
            parts.append(f"<circle class='rated' cx='{x}' cy='{y}' r='4'><title>{escape(words)}</title></circle>")
        at = points[-1][1]
        if frame.above:
            at = 200 + 34 * number
            parts.append(
                f"<line class='belief' x1='{left - 26}' x2='{left + 6}' y1='{at - 4}' y2='{at - 4}' "
                f"stroke-dasharray='{dashes}'/>"
            )
        while any(abs(at - other) < 30 for other in ends_at):
            at += 30
        ends_at.append(at)
        x = left + 12 if frame.above else right + 12
        parts.append(f"<text class='name' x='{x}' y='{at + 1}'>{change.belief.ratings[-1].strength}</text>")
        for line, words in enumerate(_two_lines(change.belief.sentence, 36 if frame.above else BELIEF_LETTERS)):
            parts.append(f"<text class='tick' x='{x + 28}' y='{at + 1 + 13 * line}'>{escape(words)}</text>")
    height = max(190, int(max(ends_at)) + 30)
    ends = ((left, first, "start"), (right, last, "end")) if last > first else ((left, first, "start"),)
    parts += [
        f"<text class='tick' x='{x}' y='{_percent_y(0) + 20}' text-anchor='{anchor}'>{_short(day)}</text>"
        for x, day, anchor in ends
    ]
    told = " ".join(change.sentence for change in rated)
    return _svg(name, "How strongly each sentence was believed, then and now", told, height, parts, frame)


def _two_lines(words: str, letters: int) -> list[str]:
    lines = textwrap.wrap(words, letters) or [""]
    return [lines[0], f"{lines[1]}{'…' if len(lines) > 2 else ''}"] if len(lines) > 1 else lines


def _percent_y(value: int) -> float:
    return round(150 - 130 * value / 100, 1)


def waits_picture(waits: Waits, name: str) -> str:
    """One kind of wait, a bar a session: hatched where longer than usual, the usual as a line. Empty without any."""
    return _drawn(lambda frame: _waits(waits, name, frame))


def _waits(waits: Waits, name: str, frame: _Frame) -> str:
    if not waits.waits and not waits.unanswered:
        return ""
    days = _Days(tuple(sorted({*(wait.session for wait in waits.waits), *waits.unanswered})), frame)
    highest = max((*(wait.hours for wait in waits.waits), waits.usual_hours or 0.0)) or 24.0
    base, top = (132, 44) if frame.above else (108, 20)
    hatch = f"{name}-{frame.name}-hatch"
    parts = [
        f"<defs><pattern id='{hatch}' width='6' height='6' patternUnits='userSpaceOnUse' patternTransform='rotate(45)'>"
        "<rect class='bar' width='6' height='6'/><line class='hatch' x1='0' y1='0' x2='0' y2='6'/></pattern></defs>",
        *_row_name(waits.title, base - 40, 16, frame),
        _stave(base, frame),
    ]
    width = min(days.step * 0.6, 26)
    for wait in waits.waits:
        height = max((base - top) * wait.hours / highest, 1.5)
        x = days.x(wait.session)
        looks = f"class='longer' fill='url(#{hatch})'" if wait.longer else "class='bar'"
        words = f"{in_words(wait.session)}: {_span(wait.hours)}{', longer than usual' if wait.longer else ''}"
        parts.append(
            f"<rect {looks} x='{round(x - width / 2, 1)}' y='{round(base - height, 1)}' width='{round(width, 1)}' "
            f"height='{round(height, 1)}'><title>{escape(words)}</title></rect>"
        )
        if wait.longer:
            parts.append(days.under(wait.session, round(base - height - 4, 1), _span(wait.hours)))
    parts += [days.under(day, base - 6, "none") for day in waits.unanswered]
    if waits.usual_hours is not None:
        y = round(base - (base - top) * waits.usual_hours / highest, 1)
        parts.append(f"<line class='usual' x1='{frame.left}' x2='{frame.right}' y1='{y}' y2='{y}'/>")
    parts += days.labels(base + 18)
    return _svg(name, waits.title, waits.sentence, base + 30, parts, frame)


def pillars_picture(course: Course, name: str = "pillars") -> str:
    """Small multiples: for each pillar how many moments a session had; what is still open is drawn open."""
    return _drawn(lambda frame: _pillars(course, name, frame))


def _pillars(course: Course, name: str, frame: _Frame) -> str:
    days = _Days(course.days, frame)
    above = _NAME if frame.above else 0
    row = 40 + above
    parts = []
    most = max((len(review.of(p.name)) for review in course.reviews.values() for p in PILLARS), default=1) or 1
    told = []
    width = min(days.step * 0.6, 22)
    for place, pillar in enumerate(PILLARS):
        base = 20 + row * place + 26 + above
        parts.append(f"<g class='{pillar.name}'>")
        parts += _row_name(pillar.title, base - 8, base - 32, frame)
        parts.append(_stave(base, frame))
        total = 0
        for day, review in course.reviews.items():
            moments = review.of(pillar.name)
            still = sum(moment.still_open for moment in moments)
            total += len(moments)
            x, unit = days.x(day) - width / 2, 26 / most
            for count, below, kind in ((len(moments) - still, 0, "bar"), (still, len(moments) - still, "bar still")):
                if count:
                    y = base - unit * (below + count)
                    words = f"{in_words(day)}, {pillar.title}: {len(moments)} moments, {still} still open"
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
    over_all = f"Over the course: {', '.join(told)}."
    return _svg(name, "Moments of each session, pillar by pillar", over_all, bottom + 30, parts, frame)


def triangle_picture(theme: Theme, name: str) -> str:
    """The triangle of person: past, present and here, the people on each corner, with words of one episode each."""
    return _drawn(lambda frame: _triangle(theme, name, frame))


def _triangle(theme: Theme, name: str, frame: _Frame) -> str:
    width = frame.width - 4 if frame.above else frame.width // 2 - 18
    places = (("In the past", theme.past), ("In the present", theme.present), ("Here", theme.here))
    said = [
        list(_corner_lines(episodes[0], frame.letters)) if episodes else [("note", "no words of this place")]
        for _, episodes in places
    ]
    far, tall = frame.width - width - 2, 66 + 16 * max(map(len, said))
    # In a narrow drawing one below the other, with a line down their sides; else past and here above, the present below
    at = (
        ((2, 0), (2, tall + 20), (2, 2 * tall + 40))
        if frame.above
        else ((2, 0), ((frame.width - width) // 2, tall + 38), (far, 0))
    )
    middle, low = frame.width // 2, tall + 38 + tall // 2
    line = (
        f"M{middle} {tall // 2} V{2 * tall + 40 + tall // 2}"
        if frame.above
        else f"M{width // 2} {tall // 2} H{frame.width - width // 2} L{middle} {low} Z"
    )
    parts, told = [f"<path class='triangle' d='{line}'/>"], []
    for (title, episodes), lines, (x, y) in zip(places, said, at, strict=True):
        who = ", ".join(dict.fromkeys(episode.person for episode in episodes)) or "nobody"
        told.append(f"{title}: {who}.")
        empty = "" if episodes else " empty"
        parts.append(
            f"<rect class='corner{empty}' x='{x}' y='{y + 2}' width='{width}' height='{tall}' rx='10'/>"
            f"<text class='name' x='{x + 14}' y='{y + 26}'>{title}</text>"
            f"<text class='tick' x='{x + 14}' y='{y + 44}'>{escape(_short_of(who, frame.letters))}</text>"
        )
        for place, (kind, words) in enumerate(lines):
            parts.append(f"<text class='{kind}' x='{x + 14}' y='{y + 66 + 16 * place}'>{escape(words)}</text>")
    height = 3 * tall + 46 if frame.above else 2 * tall + 44
    return _svg(name, f"{theme.name}: then, now, and here", " ".join(told), height, parts, frame)


def _corner_lines(episode: Episode, letters: int) -> Iterator[tuple[str, str]]:
    titles: tuple[tuple[Part, str], ...] = (
        ("wish", "wished"), ("response_of_other", "the other"), ("response_of_self", "then"),
    )  # fmt: skip
    for part, title in titles:
        told = episode.of(part)
        if told is not None:
            quote = " ".join(told.citation.evidence.quote.split())
            first, *rest = textwrap.wrap(f"{title}: “{quote}”", letters)
            yield "quote", first
            if rest:
                yield "quote", _short_of(" ".join(rest), letters, " …”")


def _short_of(words: str, letters: int, cut: str = " …") -> str:
    return textwrap.shorten(words, letters, placeholder=cut)


def _row_name(words: str, beside: float, above: float, frame: _Frame) -> Iterator[str]:
    """The name of a row, whose first line stands at ``beside`` or at ``above``."""
    if frame.above:
        yield f"<text class='name' x='{frame.left}' y='{above}'>{escape(words)}</text>"
        return
    for line, part in enumerate(_beside(words)):
        y = beside + 15 * line
        yield f"<text class='name' x='{frame.left - 14}' y='{y}' text-anchor='end'>{escape(part)}</text>"


def _beside(words: str) -> list[str]:
    """A name in the lines that it has beside its row."""
    return textwrap.wrap(words, 19, break_on_hyphens=False)


def _stave(y: float, frame: _Frame) -> str:
    return f"<line class='stave' x1='{frame.left}' x2='{frame.right}' y1='{y}' y2='{y}'/>"


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _span(hours: float) -> str:
    return f"{hours:.0f} h" if hours < 48 else f"{hours / 24:.0f} days"


def _svg(name: str, title: str, told: str, height: float, parts: Sequence[str], frame: _Frame) -> str:
    ids = f"{name}-{frame.name}"
    return "\n".join(
        [
            f"<svg xmlns='http://www.w3.org/2000/svg' class='picture {frame.name}' "
            f"viewBox='0 0 {frame.width} {round(height)}' role='img' aria-labelledby='{ids}-title {ids}-text'>",
            f"<title id='{ids}-title'>{escape(title)}</title>",
            f"<desc id='{ids}-text'>{escape(told)}</desc>",
            *parts,
            "</svg>",
        ]
    )
