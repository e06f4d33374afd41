"""How long replies and bookings took, in words: against this client’s own usual, benign reasons first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from hereandnow.course.contacts import BENIGN, WAITS_FROM, Waits

TITLES = {"replies": gettext_lazy("Answers to check-ins"), "bookings": gettext_lazy("Booking a session")}

REASONS: dict[str, Any] = {
    "work": gettext_lazy("work"),
    "childcare": gettext_lazy("childcare"),
    "transport": gettext_lazy("transport"),
    "money": gettext_lazy("money"),
    "illness": gettext_lazy("illness"),
    "time zones": gettext_lazy("time zones"),
    "holy days": gettext_lazy("holy days"),
    "an unclear reminder": gettext_lazy("an unclear reminder"),
}
"""The engine's benign reasons, for translators."""


@dataclass(frozen=True, slots=True)
class Told:
    """One kind of wait as the page tells it. ``longer`` are waits beyond the usual, ``unanswered`` days of sessions.

    ``asks`` says that something is other than usual, so that reasons and a question stand beside it.
    """

    title: Any
    latest: str
    usual: str
    longer: tuple[tuple[date, str, str], ...]
    unanswered: tuple[date, ...]

    @property
    def asks(self) -> bool:
        """Whether there is something to ask about."""
        return bool(self.longer or self.unanswered)


def told(waits: Sequence[Waits]) -> list[Told]:
    """Each kind of wait that there is."""
    return [
        Told(
            TITLES[one.kind],
            _span(one.kind, one.waits[-1].hours) if one.waits else "",
            _usual(one),
            tuple((wait.session, _span(one.kind, wait.hours), wait.reason) for wait in one.waits if wait.longer),
            one.unanswered,
        )
        for one in waits
    ]


def reasons() -> list[Any]:
    """What to think of first."""
    return [REASONS[reason] for reason in BENIGN]


def _usual(waits: Waits) -> str:
    if waits.usual_hours is None:
        return _("With fewer than {number} there is no usual to compare with.").format(number=WAITS_FROM)
    return _("Their own usual, of all {number}: {span}.").format(
        number=len(waits.waits), span=_span(waits.kind, waits.usual_hours)
    )


def _span(kind: str, hours: float) -> str:
    """A wait in hours or days, whichever reads best; bookings are known by the day only."""
    if kind == "bookings" or hours >= 48:
        days = round(hours / 24)
        return _("within a day") if days < 1 else ngettext("%(days)d day", "%(days)d days", days) % {"days": days}
    whole = round(hours)
    return (
        _("within the hour") if whole < 1 else ngettext("%(hours)d hour", "%(hours)d hours", whole) % {"hours": whole}
    )
