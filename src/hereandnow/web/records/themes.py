"""The themes of a course as its two people want them named: renamed, put together, or refused.

A theme is known by the name that the engine has for it: what returns in it may become more. One that was refused is
not named again from the same episodes, under whatever name: it comes back when those that were told since make one by
themselves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from hereandnow.course.episodes import Episode
from hereandnow.course.patterns import EPISODES_FROM, PEOPLE_FROM, PLACES_FROM, SESSIONS_FROM, Theme
from hereandnow.domain import Citation


@dataclass(frozen=True, slots=True)
class Refusal:
    """That somebody said of a theme that it is none; ``turns`` are those of its episodes then, each "day turn"."""

    turns: frozenset[str]


@dataclass(frozen=True, slots=True)
class ThemeSaid:
    """What a therapist says of a theme. ``of`` is the engine's name for it, ``into`` the key of the theme that it is
    put together with, or ""."""

    of: str
    name: str = field(default="", repr=False)
    into: str = ""
    refused: frozenset[str] | None = None

    @property
    def key(self) -> str:
        """The key of its theme."""
        return key_of(self.of)

    @property
    def refusal(self) -> Refusal | None:
        """That it is none, where that is said."""
        return None if self.refused is None else Refusal(self.refused)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTheme:
    """A theme as it is shown: one that was found, with those that were put together with it.

    ``said`` is what the therapist says of it, None for nothing; ``refused_by_client`` and ``refused`` say whose no it
    is that keeps it from being named.
    """

    key: str
    found: Theme
    merged: tuple[Theme, ...] = ()
    said: ThemeSaid | None = None
    refused: bool = False
    refused_by_client: bool = False

    @property
    def all(self) -> tuple[Theme, ...]:
        """The theme itself and those put together with it."""
        return (self.found, *self.merged)

    @property
    def name(self) -> str:
        """The therapist's own name for it; "" where there is none."""
        return self.said.name if self.said is not None else ""

    @property
    def past(self) -> tuple[Episode, ...]:
        """One corner of the triangle of person."""
        return _in_order(episode for theme in self.all for episode in theme.past)

    @property
    def present(self) -> tuple[Episode, ...]:
        """One corner."""
        return _in_order(episode for theme in self.all for episode in theme.present)

    @property
    def here(self) -> tuple[Episode, ...]:
        """One corner."""
        return _in_order(episode for theme in self.all for episode in theme.here)

    @property
    def episodes(self) -> tuple[Episode, ...]:
        """All that it rests on."""
        return _in_order((*self.past, *self.present, *self.here))

    @property
    def counter_examples(self) -> tuple[Episode, ...]:
        """Where it went otherwise, less what is an episode of another theme put together with it."""
        own = frozenset(self.episodes)
        return _in_order(episode for theme in self.all for episode in theme.counter_examples if episode not in own)

    @property
    def likeness(self) -> tuple[Citation, ...]:
        """Words of either of the two that speak of a likeness."""
        return tuple(dict.fromkeys(citation for theme in self.all for citation in theme.named_by))

    @property
    def people(self) -> tuple[str, ...]:
        """With whom, as it seems."""
        return tuple(dict.fromkeys(person for theme in self.all for person in theme.people))

    @property
    def sessions(self) -> tuple[date, ...]:
        """In which sessions."""
        return tuple(sorted({day for theme in self.all for day in theme.sessions}))


@dataclass(frozen=True, slots=True)
class Themes:
    """Those that are named, in the order of the engine, those that somebody refused, and those shown ``within`` one of
    them, with which they were put together."""

    named: tuple[NamedTheme, ...] = ()
    refused: tuple[NamedTheme, ...] = ()
    within: tuple[NamedTheme, ...] = ()

    @property
    def by_key(self) -> Mapping[str, NamedTheme]:
        """All of them."""
        return {theme.key: theme for theme in (*self.named, *self.refused, *self.within)}


def key_of(name: str) -> str:
    """The short name of a theme within a page."""
    return "t" + sha256(name.encode()).hexdigest()[:12]


def turns_of(episodes: Iterable[Episode]) -> frozenset[str]:
    """The turns that episodes were told in, each "day turn"."""
    return frozenset(
        f"{episode.session.isoformat()} {told.citation.evidence.turn.index}"
        for episode in episodes
        for told in episode.told
    )


def standing(themes: Sequence[Theme], refusals: Collection[Refusal]) -> tuple[Theme, ...]:
    """The themes that nobody refused, or that what was told since makes by itself."""
    return tuple(theme for theme in themes if not _refused_by(theme, refusals))


def arranged(themes: Sequence[Theme], said: Sequence[ThemeSaid], by_client: Collection[Refusal]) -> Themes:
    """The themes of a course with what was said of them; one put together with what is not there stands alone."""
    says = {one.key: one for one in said}
    no = [one.refusal for one in said if one.refusal is not None]
    found = {key_of(theme.name): theme for theme in themes}
    no_to = {key for key, theme in found.items() if _refused_by(theme, [*no, *by_client])}
    into = {
        key: says[key].into
        for key in found
        if key in says
        and says[key].into in found
        and says[key].into != key
        # A no outlives that a theme was put together with one which nobody refused.
        and (key not in no_to or says[key].into in no_to)
    }
    named: list[NamedTheme] = []
    refused: list[NamedTheme] = []
    within: list[NamedTheme] = []
    for key, theme in found.items():
        if _last(key, into) != key:
            within.append(NamedTheme(key=key, found=theme, said=says.get(key)))
            continue
        one = NamedTheme(
            key=key,
            found=theme,
            merged=tuple(found[other] for other in into if _last(other, into) == key),
            said=says.get(key),
            refused=bool(_refused_by(theme, no)),
            refused_by_client=bool(_refused_by(theme, by_client)),
        )
        (refused if one.refused or one.refused_by_client else named).append(one)
    return Themes(tuple(named), tuple(refused), tuple(within))


def _last(key: str, into: Mapping[str, str]) -> str:
    """Where a theme ends that was put together with another, and that one perhaps with a third. A circle ends nowhere
    else than where it began."""
    seen = [key]
    while (following := into.get(seen[-1])) is not None:
        if following in seen:
            return min(seen[seen.index(following) :])
        seen.append(following)
    return seen[-1]


def _refused_by(theme: Theme, refusals: Collection[Refusal]) -> bool:
    """Whether a no stands against it: to episodes without which it would be none."""
    old = frozenset(turn for refusal in refusals for turn in refusal.turns)
    episodes = (*theme.past, *theme.present, *theme.here)
    fresh = [one for one in episodes if not turns_of([one]) & old]
    if len(fresh) == len(episodes):
        return False
    people, sessions, places = ({getattr(one, what) for one in fresh} for what in ("person", "session", "time"))
    return (
        len(fresh) < EPISODES_FROM
        or len(people) < PEOPLE_FROM
        or len(sessions) < SESSIONS_FROM
        or len(places) < PLACES_FROM
    )


def _in_order(episodes: Iterable[Episode]) -> tuple[Episode, ...]:
    return tuple(sorted(dict.fromkeys(episodes), key=_place))


def _place(episode: Episode) -> tuple[date, int]:
    return episode.session, episode.told[0].citation.evidence.turn.index
