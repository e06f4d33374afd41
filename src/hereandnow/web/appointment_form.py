"""A fact about an appointment, as either of the two writes it down: quickly, with what does not apply left empty."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from hereandnow.domain import Contact
from hereandnow.web.accounts.forms import Form
from hereandnow.web.days import day_field
from hereandnow.web.records.statements import HAPPENED

LONGEST_REASON = 1_000
MOST_MINUTES = 24 * 60

_ON_THE_DAY = ("late", "missed")
"""What happens on the day of the session itself."""


class AppointmentForm(Form):
    """One fact. Who writes it down says ``by_whom`` as they call the two."""

    session = day_field(_("The session of"), missing=_("Choose the day of the session."), agreed=True)
    what = forms.ChoiceField(
        label=_("was"),
        choices=tuple(HAPPENED.items()),
        error_messages={"required": _("Choose what happened.")},
    )
    by = forms.ChoiceField(initial="client")
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
        required=False, max_length=LONGEST_REASON, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    day = day_field(_("It happened on"), _("Left empty: the day itself if it was late or missed, else today."))

    def __init__(
        self, *arguments: Any, whose: Any, by_whom: dict[str, Any], reason: tuple[Any, Any], **named: Any
    ) -> None:
        super().__init__(*arguments, **named)
        by = self.fields["by"]
        assert isinstance(by, forms.ChoiceField)
        by.label, by.choices = whose, list(by_whom.items())
        self.fields["reason"].label, self.fields["reason"].help_text = reason

    def clean(self) -> dict[str, Any]:
        """What fits together; what does not is said at its field."""
        given = super().clean() or {}
        what, session, today = given.get("what"), given.get("session"), timezone.localdate()
        if what is None or session is None:
            return given
        if what in _ON_THE_DAY and session > today:
            self.add_error("session", _("This session is still to come, so it was neither late nor missed yet."))
        if given.get("minutes") is not None and what != "late":
            self.add_error("minutes", _("Minutes belong to a session that was begun late."))
        return {**given, "day": given.get("day") or (session if what in _ON_THE_DAY else today)}

    def contact(self) -> Contact:
        """The fact."""
        given = self.cleaned_data
        return Contact(
            what=given["what"],
            date=given["day"],
            session=given["session"],
            by=given["by"],
            offered=given.get("offered"),
            minutes=given["minutes"],
            reason=given["reason"],
        )


def as_written(contact: Contact) -> dict[str, Any]:
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
