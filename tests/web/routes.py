"""Every address of the desk, from its own list."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from django.urls import URLPattern, URLResolver, reverse
from django.urls.converters import IntConverter, UUIDConverter

from hereandnow.web.urls import urlpatterns

SOMEBODY = uuid.UUID(int=7)
"""An id that belongs to nobody."""


@dataclass(frozen=True)
class Route:
    """One address: its whole name, its view, and the arguments it takes, each with a value that belongs to nobody."""

    name: str
    callback: Callable[..., Any]
    never: Mapping[str, object]

    def address(self, **ids: object) -> str:
        """The address with these ids; what is not given belongs to nobody."""
        return reverse(self.name, kwargs={**self.never, **ids})


def _walk(patterns: Sequence[URLPattern | URLResolver], space: str, outer: Mapping[str, object]) -> Iterator[Route]:
    for pattern in patterns:
        never = {**outer, **{name: _never(pattern, name) for name in pattern.pattern.regex.groupindex}}
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from _walk(pattern.url_patterns, inner, never)
        else:
            assert pattern.name, f"{pattern} has no name"
            yield Route(space + pattern.name, pattern.callback, never)


def _never(pattern: URLPattern | URLResolver, name: str) -> object:
    match pattern.pattern.converters.get(name):
        case UUIDConverter():
            return SOMEBODY
        case IntConverter():
            return 987654
        case _:
            return "nothing-of-that-name"


BY_NAME: dict[str, Route] = {route.name: route for route in _walk(urlpatterns, "", {})}
ROUTES: dict[str, Route] = {route.address(): route for route in BY_NAME.values()}
ADDRESSES = list(ROUTES)

untraced = pytest.mark.no_cover
"""For a test that goes to every address: what it passes through has tests of its own, and tracing slows it by half."""
