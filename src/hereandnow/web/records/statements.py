"""What is told between sessions, in words: what a check-in asks as whole sentences in the client's voice, the steps of
the answer, and what can happen to an appointment.

Own wording, no questionnaire's: nobody has measured how well the six go together, so no sum is made of them.
"""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from hereandnow.domain import CheckInStatement, ContactKind

STATEMENTS: dict[CheckInStatement, Any] = {
    "heard": _("I felt heard."),
    "safe_to_disagree": _("I could have disagreed, and it would have been all right."),
    "what_matters": _("We worked on what matters to me."),
    "way_of_working": _("The way we worked suits me."),
    "world_respected": _("My world, and where I come from, had their place and were respected."),
    "left_unsaid": _("There is something that I left unsaid."),
}
"""In the order in which they are asked."""

STEPS: tuple[Any, ...] = (_("not at all"), _("a little"), _("partly"), _("mostly"), _("fully"))
"""0 to 4."""

HELPED: dict[int, Any] = {
    4: _("helped very much"),
    3: _("helped"),
    2: _("helped a little"),
    1: _("helped, barely"),
    0: _("neither helped nor hindered"),
    -1: _("got in the way, barely"),
    -2: _("got in the way a little"),
    -3: _("got in the way"),
    -4: _("got in the way very much"),
}
"""How much something helped or hindered: 4 to -4."""

HAPPENED: dict[ContactKind, Any] = {
    "booked": _("booked"),
    "moved": _("moved"),
    "cancelled": _("cancelled"),
    "late": _("begun late"),
    "missed": _("missed"),
}
"""What can happen to an appointment."""
