"""The practice thread: acts of many sessions with several clients, counted by kind and month, with quotes.

It is the therapist's own. There is no score in it, no ranking of clients and no comparison with anybody else: sessions
stand in the order of days, and quotes are chosen by what there is to learn from them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from hereandnow.errors import InvalidValue
from hereandnow.practice.acts import ACT_KINDS, Act, ActKind

FEWEST_SESSIONS = 3
"""Sessions from which a count is more than a coincidence (the design's rule for a baseline)."""
QUOTES = 3
"""Quotes that stand with a kind, of each sort (our choice)."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One session as the thread needs it: with whom and which, as the caller names them, its day, and its acts."""

    client: str
    session: str
    day: date
    acts: tuple[Act, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Told:
    """An act, and the session that it belongs to."""

    act: Act
    sitting: Sitting


@dataclass(frozen=True, slots=True)
class Month:
    """A month with sessions: its first day, and how many there were."""

    first: date
    sessions: int


@dataclass(frozen=True, slots=True)
class KindThread:
    """One kind of act over time.

    ``by_month`` has for each month of the thread how often each outcome came; ``to_learn_from`` and ``to_come_back_to``
    are quotes, the newest first, of as many sessions as there are.
    """

    kind: ActKind
    by_month: tuple[Mapping[str, int], ...] = field(hash=False)
    to_learn_from: tuple[Told, ...]
    to_come_back_to: tuple[Told, ...]

    @property
    def totals(self) -> Mapping[str, int]:
        """How often each outcome came in all months, in the order of the kind's outcomes; those that never came are
        left out."""
        counts = sum((Counter(month) for month in self.by_month), Counter[str]())
        return {outcome: counts[outcome] for outcome in (self.kind.outcomes or ("",)) if counts[outcome]}

    @property
    def total(self) -> int:
        """How often it came at all."""
        return sum(self.totals.values())


@dataclass(frozen=True, slots=True)
class Thread:
    """All kinds over the months in which there were sessions, the oldest first."""

    months: tuple[Month, ...]
    kinds: tuple[KindThread, ...]

    @property
    def sessions(self) -> int:
        """How many sessions it rests on."""
        return sum(month.sessions for month in self.months)

    @property
    def enough(self) -> bool:
        """Whether there are sessions enough for a count to say anything."""
        return self.sessions >= FEWEST_SESSIONS


def thread_of(sittings: Iterable[Sitting]) -> Thread:
    """The thread of sessions, in whatever order they come. Raises InvalidValue where a session comes twice."""
    ordered = sorted(sittings, key=lambda sitting: (sitting.day, sitting.session))
    if len({sitting.session for sitting in ordered}) != len(ordered):
        raise InvalidValue("A session comes once into the practice thread.")
    first_days = [sitting.day.replace(day=1) for sitting in ordered]
    months = tuple(Month(first, sessions) for first, sessions in sorted(Counter(first_days).items()))
    told: dict[str, list[Told]] = {kind.name: [] for kind in ACT_KINDS}
    counts = {kind.name: {month.first: Counter[str]() for month in months} for kind in ACT_KINDS}
    for sitting, first in zip(ordered, first_days, strict=True):
        for act in sitting.acts:
            told[act.kind.name].append(Told(act, sitting))
            counts[act.kind.name][first][act.outcome] += 1
    return Thread(months, tuple(_kind(kind, told[kind.name], counts[kind.name].values()) for kind in ACT_KINDS))


def _kind(kind: ActKind, told: Sequence[Told], by_month: Iterable[Counter[str]]) -> KindThread:
    others = kind.outcomes.keys() - kind.later if kind.outcomes else {""}
    return KindThread(
        kind,
        tuple(dict(month) for month in by_month),
        _chosen(told, kind.good) or _chosen(told, others),
        _chosen(told, kind.later),
    )


def _chosen(told: Sequence[Told], outcomes: Collection[str]) -> tuple[Told, ...]:
    """A few quotes: certain before possible, one a session before a second of the same, the newest first."""
    before: Counter[str] = Counter()
    ranked: list[tuple[bool, int, int]] = []
    best = 0
    for place in range(len(told) - 1, -1, -1):
        one = told[place]
        if one.act.outcome in outcomes:
            ranked.append((one.act.possible, before[one.sitting.session], -place))
            best += ranked[-1][:2] == (False, 0)
            before[one.sitting.session] += 1
            if best == QUOTES:  # none that is older goes before these
                break
    chosen = sorted(place for *_, place in sorted(ranked)[:QUOTES])
    return tuple(told[-place] for place in chosen)
