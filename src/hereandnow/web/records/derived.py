"""What rests on a consent, and goes with it. Each table that keeps something derived has its line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from hereandnow.web.records.purposes import Purpose


@dataclass(frozen=True, slots=True)
class Removed:
    """So many of one thing were removed; ``what`` is its name in words for a page, translated when shown."""

    what: Any
    count: int


Removal = Callable[[UUID], Removed]

REMOVALS: dict[Purpose, tuple[Removal, ...]] = dict.fromkeys(Purpose, ())
"""What removes what rests on a purpose, for one client, within the caller's transaction; the first is done first."""


def remove_derived(client_id: UUID, purpose: Purpose) -> tuple[Removed, ...]:
    """Remove all of a client's that rests on a purpose; what there was none of is not named."""
    return tuple(removed for removal in REMOVALS[purpose] if (removed := removal(client_id)).count)
