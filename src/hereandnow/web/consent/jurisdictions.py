"""Where the desk is used, as far as it changes what the desk does."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from hereandnow.errors import CannotServe

VARIABLE = "HEREANDNOW_JURISDICTION"


class Jurisdiction(StrEnum):
    """A profile. It follows notes on the law, and is no advice about it."""

    DEFAULT = "default"
    ILLINOIS = "US-IL"
    EU = "EU"


def jurisdiction_of(environment: Mapping[str, str]) -> Jurisdiction:
    """The one that ``HEREANDNOW_JURISDICTION`` names, or the default. Raises CannotServe for a name that is none.

    A slip of the hand must not run a practice in Illinois under the rules of another place.
    """
    named = environment.get(VARIABLE, Jurisdiction.DEFAULT)
    try:
        return Jurisdiction(named)
    except ValueError:
        raise CannotServe(
            f"{VARIABLE} names no jurisdiction that is known; there are {', '.join(Jurisdiction)}."
        ) from None
