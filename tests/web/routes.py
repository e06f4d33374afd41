"""Every address of the desk, from its own list."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, reverse

from hereandnow.web.urls import urlpatterns

SOMEBODY = uuid.UUID(int=7)
"""An id that belongs to nobody."""


@dataclass(frozen=True)
class Route:
    """One address: its whole name, its view, and what it takes (names of arguments)."""

    name: str
    callback: Callable[..., Any]
    takes: tuple[str, ...]

    def address(self, **ids: object) -> str:
        """The address with these ids; what is not given belongs to nobody."""
        return reverse(self.name, kwargs={**dict.fromkeys(self.takes, SOMEBODY), **ids})


def _walk(patterns: Sequence[URLPattern | URLResolver], space: str, takes: tuple[str, ...]) -> Iterator[Route]:
    for pattern in patterns:
        own = (*takes, *pattern.pattern.regex.groupindex)
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from _walk(pattern.url_patterns, inner, own)
        else:
            assert pattern.name, f"{pattern} has no name"
            yield Route(space + pattern.name, pattern.callback, own)


BY_NAME: dict[str, Route] = {route.name: route for route in _walk(urlpatterns, "", ())}
ROUTES: dict[str, Route] = {route.address(): route for route in BY_NAME.values()}
ADDRESSES = list(ROUTES)
