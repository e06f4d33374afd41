"""A fact about an appointment, as a therapist enters it."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from hereandnow.web.appointment_form import AppointmentForm
from hereandnow.web.days import day_field

BY = {"client": _("by my client"), "therapist": _("by me")}
REASON = (
    _("The reason, as it was given"),
    _("In their words, or left empty. No guess of your own: that belongs in a process note."),
)


class ContactForm(AppointmentForm):
    """One fact; of a booking also since when it was possible."""

    offered = day_field(_("Could be booked since"), _("For a booking alone: since when a day could be chosen."))

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, whose=_("By whom"), by_whom=BY, reason=REASON, **named)

    def clean(self) -> dict[str, Any]:
        """The day of a booking comes after it was possible."""
        given = super().clean()
        if given.get("what") and given.get("offered") and given.get("day"):
            if given["what"] != "booked":
                self.add_error("offered", _("This day belongs to a booking."))
            elif given["offered"] > given["day"]:
                self.add_error("offered", _("It was booked before it could be: one of the two days is another."))
        return given


def beside(session: date | None, *, late: bool) -> dict[str, Any]:
    """How the form begins beside a session that was held, or with the day of the next one."""
    return {"session": session, "what": "late" if late else "moved", "by": "client"}
