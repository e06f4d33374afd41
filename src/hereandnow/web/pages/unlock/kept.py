"""Work that was sent while the keys were locked: carried through the unlock page and handed back afterwards."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

NEXT = "next"
FIELDS = "kept"


@dataclass(frozen=True, slots=True)
class Kept:
    """Where somebody was, and the fields of a form that was on its way there (none for a page that was only opened)."""

    path: str
    fields: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def as_text(self) -> str:
        """The fields for a hidden input."""
        return json.dumps(self.fields)


def kept_of(request: HttpRequest, *, keep: bool) -> Kept:
    """The work that a request for another page was doing; its fields only if ``keep``.

    A mere button (Lock, Sign out) leaves nothing to keep, and its address is no page to come back to.
    """
    if request.method != "POST" or not keep:
        return Kept(local(request.get_full_path()))
    named = ((name, value) for name, values in request.POST.lists() for value in values if isinstance(value, str))
    fields = tuple(pair for pair in named if pair[0] != "csrfmiddlewaretoken")
    return Kept(local(request.get_full_path()), fields) if fields else Kept("/")


def carried_by(request: HttpRequest) -> Kept:
    """What the unlock page carries; from an address only where to go: who made the link need not be who works here."""
    return kept_in(request.POST) if request.method == "POST" else Kept(local(request.GET.get(NEXT) or "/"))


def kept_in(form: Mapping[str, Any]) -> Kept:
    """The work that the unlock page sends. What cannot be read as such is dropped: it comes from a browser."""
    return Kept(local(form.get(NEXT) or "/"), _fields(form.get(FIELDS) or "[]"))


def local(path: str) -> str:
    """A path of the desk, or its front page: nobody is sent elsewhere after unlocking or signing in."""
    return path if path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None) else "/"


def _fields(text: str) -> tuple[tuple[str, str], ...]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    pairs = found if isinstance(found, list) else []
    if not all(
        isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, str) for part in pair) for pair in pairs
    ):
        return ()
    return tuple((name, value) for name, value in pairs)
