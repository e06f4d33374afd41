"""A fact about an appointment, as a therapist enters it: quickly, with what does not apply left empty."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from hereandnow.domain import Contact
from hereandnow.web.accounts.forms import Form

LONGEST_REASON = 1_000
MOST_MINUTES = 24 * 60

HAPPENED = {
    "booked": _("booked"),
    "moved": _("moved"),
    "cancelled": _("called off"),
    "late": _("begun late"),
    "missed": _("missed"),
}
"""What can happen to an appointment, as the page says it."""
BY = {"client": _("by my client"), "therapist": _("by me")}

_ON_THE_DAY = ("late", "missed")
"""What happens on the day of the session itself."""


def _day(label: Any, help_text: Any = "", *, required: bool = False) -> forms.DateField:
    return forms.DateField(
        label=label,
        help_text=help_text,
        required=required,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={
            "required": _("Choose the day of the session."),
            "invalid": _("Write the day as 2026-12-03, year first."),
        },
    )


class ContactForm(Form):
    """One fact."""

    session = _day(_("The session of"), required=True)
    what = forms.ChoiceField(
        label=_("was"),
        choices=tuple(HAPPENED.items()),
        error_messages={"required": _("Choose what happened.")},
    )
    by = forms.ChoiceField(label=_("By whom"), choices=tuple(BY.items()), initial="client")
    minutes = forms.IntegerField(
        label=_("Minutes late"),
        required=False,
        min_value=0,
        max_value=MOST_MINUTES,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages=dict.fromkeys(
            ("invalid", "min_value", "max_value"), _("Write a whole number of minutes, from 0 up.")
        ),
    )
    reason = forms.CharField(
        label=_("The reason, as it was given"),
        help_text=_("In their words, or left empty. No guess of your own: that belongs in a process note."),
        required=False,
        max_length=LONGEST_REASON,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    day = _day(_("It happened on"), _("Left empty: the day itself if it was late or missed, else today."))
    offered = _day(_("Could be booked since"), _("For a booking alone: since when a day could be chosen."))

    def clean(self) -> dict[str, Any]:
        """What fits together; what does not is said at its field."""
        given = super().clean() or {}
        what, session, today = given.get("what"), given.get("session"), timezone.localdate()
        if what is None or session is None:
            return given
        day = given.get("day") or (session if what in _ON_THE_DAY else today)
        if what in _ON_THE_DAY and session > today:
            self.add_error("session", _("This session is still to come, so it was neither late nor missed yet."))
        elif day > today:
            self.add_error("day", _("This day is still to come. Enter a fact once it is one."))
        if given.get("minutes") is not None and what != "late":
            self.add_error("minutes", _("Minutes belong to a session that was begun late."))
        if given.get("offered"):
            if what != "booked":
                self.add_error("offered", _("This day belongs to a booking."))
            elif given["offered"] > day:
                self.add_error("offered", _("It was booked before it could be: one of the two days is another."))
        return {**given, "day": day}

    def contact(self) -> Contact:
        """The fact."""
        given = self.cleaned_data
        return Contact(
            what=given["what"],
            date=given["day"],
            session=given["session"],
            by=given["by"],
            offered=given["offered"],
            minutes=given["minutes"],
            reason=given["reason"],
        )


def as_entered(contact: Contact) -> dict[str, Any]:
    """A fact as the form is filled with it."""
    return {
        "session": contact.session,
        "what": contact.what,
        "by": contact.by,
        "minutes": contact.minutes,
        "reason": contact.reason,
        "day": contact.date,
        "offered": contact.offered,
    }


def beside(session: date | None, *, late: bool) -> dict[str, Any]:
    """How the form begins beside a session that was held, or with the day of the next one."""
    return {"session": session, "what": "late" if late else "moved", "by": "client"}
