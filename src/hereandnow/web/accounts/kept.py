"""Work that was sent when nobody could take it: the keys were locked, or the sign-in was over.

It is carried through the page that asks to unlock or to sign in, sealed with a key of this process, and handed back to
whose it was.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme

from hereandnow.errors import SealBroken
from hereandnow.web.keys.sealing import KEY_BYTES, open_bytes, seal_bytes

NEXT = "next"
FIELDS = "kept"
CARRIED = frozenset(("carried", "split", "tell_apart", "swap"))
"""Fields that no person writes."""

_KEY = os.urandom(KEY_BYTES)
"""Known to this process alone: whoever is at the screen, or has a copy of the page, reads nothing."""

_VERSION = 1
_BOUND = ("kept",)


@dataclass(frozen=True, slots=True)
class Kept:
    """Where somebody was, and the fields of a form that was on its way there (none for a page that was only opened).

    ``whose`` names the account or, where that cannot be known, the browser session. ``lost`` says that a form was
    carried here and cannot be opened any more: the desk was started anew since.
    """

    path: str
    fields: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    whose: str = field(default="", repr=False)
    lost: bool = False

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """The fields that a person wrote, for showing: not those that are empty, nor what a page carried by itself."""
        return tuple((name, value) for name, value in self.fields if value.strip() and name not in CARRIED)

    @property
    def sealed(self) -> str:
        """The form for a hidden input; nothing of it can be read there."""
        if not self.fields:
            return ""
        content = zlib.compress(json.dumps([self.whose, self.path, self.fields]).encode())
        return base64.b64encode(seal_bytes(_KEY, _VERSION, content, _BOUND)).decode()


def kept_of(request: HttpRequest, *, keep: bool, account: str = "") -> Kept:
    """The work that a request for another page was doing; its fields only if ``keep``.

    ``account`` is whose it is, where that is known. A mere button (Lock, Sign out) leaves nothing to keep, and its
    address is no page to come back to.
    """
    if request.method != "POST" or not keep:
        return Kept(local(request.get_full_path()))
    named = ((name, value) for name, values in request.POST.lists() for value in values if isinstance(value, str))
    fields = tuple(pair for pair in named if pair[0] != "csrfmiddlewaretoken")
    whose = f"account {account}" if account else _browser(request)
    return Kept(local(request.get_full_path()), fields, whose) if fields else Kept("/")


def carried_by(request: HttpRequest) -> Kept:
    """What the page carries; from an address only where to go: who made the link need not be who works here."""
    return kept_in(request.POST) if request.method == "POST" else Kept(local(request.GET.get(NEXT) or "/"))


def kept_in(form: Mapping[str, Any]) -> Kept:
    """The work that the page sends. What this process did not seal is dropped: it comes from a browser."""
    path, sealed = local(form.get(NEXT) or "/"), form.get(FIELDS) or ""
    if not sealed:
        return Kept(path)
    try:
        content = open_bytes(_KEY, _VERSION, base64.b64decode(sealed, validate=True), _BOUND)
    except (SealBroken, ValueError):
        return Kept(path, lost=True)
    whose, path, fields = json.loads(zlib.decompress(content))
    return Kept(path, tuple((name, value) for name, value in fields), whose)


def carry_on(request: HttpRequest, kept: Kept) -> HttpResponse:
    """Back to the page; or, where a form was on its way, its words once more and a button that sends it.

    Somebody else's words are not shown, and not told of.
    """
    theirs = kept.whose in {_browser(request), _account(request)}
    if kept.lost or (kept.fields and theirs):
        return render(request, "carry_on.html", {"kept": kept})
    return redirect("/" if kept.fields else kept.path)


def local(path: str) -> str:
    """A path of the desk, or its front page: nobody is sent elsewhere after unlocking or signing in."""
    return path if path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None) else "/"


def _browser(request: HttpRequest) -> str:
    # While the keys are locked nothing says whose session it is; that it is the same one is enough.
    cookie = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
    return f"browser {hashlib.sha256(cookie.encode()).hexdigest()}" if cookie else "nobody"


def _account(request: HttpRequest) -> str:
    return f"account {request.user.pk}" if request.user.is_authenticated else ""
