"""The raised bar: a kind of moment that mostly did not fit, with this client, is shown folded where it is less clear.

Nothing is dropped, and nothing that is clear is folded: the rule moves what a therapist has mostly said no to out of
the way, and the page says so. See decision 0015.
"""

from __future__ import annotations

from hereandnow.domain import Moment
from hereandnow.web.records.access.responses import Tally

ANSWERS = 3
"""Fewer answers than this, in other sessions with the client, raise nothing: two of two can be chance."""
MOST = 0.5
"""More than this share of them has to be "does not fit"."""
CLEAR = 0.8
"""What is not "possible" and at least so certain stays, whatever was answered: one may be wrong about a kind."""


def is_raised(tally: Tally) -> bool:
    """Whether a kind has to be clear to stand among the first."""
    return tally.answers >= ANSWERS and tally.does_not_fit > MOST * tally.answers


def is_less_likely(moment: Moment, tally: Tally) -> bool:
    """Whether a moment stands under "less likely to fit"."""
    return is_raised(tally) and (moment.possible or moment.confidence < CLEAR)
