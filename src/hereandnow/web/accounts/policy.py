"""What a view asks of whoever calls it, said at the view. One that says nothing is closed (``web/gate.py``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from hereandnow.web.records.roles import Role

View = TypeVar("View", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Policy:
    """Whose role is enough (none named: anybody, signed in or not), and whether the keys must be open.

    ``keeps`` says that a form sent here is carried over a lock: never one that holds a password or passphrase.
    ``administering`` asks for somebody who looks after accounts, whatever the role. ``fresh`` asks for the password
    again where it was given more than a few minutes ago. ``bare`` lets staff in who still owe a second factor.
    ``largest`` is how many bytes a request may bring where that is more than elsewhere. ``counts`` says that whoever
    asks is at work, which keeps the keys open: a page that asks for itself again is not.
    """

    roles: frozenset[Role]
    keys: bool = True
    keeps: bool = False
    administering: bool = False
    fresh: bool = False
    bare: bool = False
    largest: int | None = None
    counts: bool = True


_POLICIES: dict[Callable[..., Any], Policy] = {}


def without_keys(view: View) -> View:
    """For anybody, also while the keys are locked: such a view touches neither records nor session before."""
    return _declared(view, Policy(frozenset(), keys=False))


def for_anybody(view: View) -> View:
    """For anybody, once the keys are open."""
    return _declared(view, Policy(frozenset()))


def only(*roles: Role, secrets: bool = False, fresh: bool = False, bare: bool = False) -> Callable[[View], View]:
    """For accounts of these roles, signed in, with the keys open; ``secrets`` where its form asks for some."""
    policy = Policy(frozenset(roles), keeps=not secrets, fresh=fresh, bare=bare)
    return lambda view: _declared(view, policy)


def administering(*, fresh: bool = False) -> Callable[[View], View]:
    """For whoever looks after accounts; such forms hold no words to keep."""
    return lambda view: _declared(view, Policy(frozenset(Role), administering=True, fresh=fresh))


def takes(largest: int) -> Callable[[View], View]:
    """For a view that takes files: so many bytes a request. Stands above its policy."""
    return lambda view: _declared(view, replace(_POLICIES[view], largest=largest))


def by_itself(view: View) -> View:
    """For a page that asks for itself again and again, with nobody there. Stands above its policy."""
    return _declared(view, replace(_POLICIES[view], counts=False))


def policy_of(view: Callable[..., Any]) -> Policy | None:
    """What the view declared, or None."""
    return _POLICIES.get(view)


def _declared(view: View, policy: Policy) -> View:
    _POLICIES[view] = policy
    return view
