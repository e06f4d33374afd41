"""Days as people say them, for templates: ``{% load days %}``, then ``{{ day|day_in_words }}``. Days in addresses, and
as forms ask for them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from django import forms, template
from django.core.exceptions import ValidationError
from django.http import Http404
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hereandnow.errors import ImpossibleDay
from hereandnow.web.records.possible_days import refuse_what_cannot_have_been, refuse_what_nobody_agrees_on

register = template.Library()


@register.filter
def day_in_words(day: date) -> str:
    """ "today", "tomorrow", "Thursday 3 December", with its year where that is another."""
    today = timezone.localdate()
    if day == today:
        return _("today")
    if day == today + timedelta(days=1):
        return _("tomorrow")
    return date_format(day, "l j F" if day.year == today.year else "l j F Y")


def day_in(text: str) -> date | None:
    """The day that a text such as 2026-12-03 names; None for any other, and for a day that no month has."""
    try:
        return parse_date(text)
    except ValueError:
        return None


def day_or_404(text: str) -> date:
    """The day that a part of an address names, as 2026-12-03 and no other way. Raises Http404."""
    day = day_in(text)
    if day is None or day.isoformat() != text:
        raise Http404
    return day


class DayInput(forms.DateInput):
    """A day, as browsers and people write it alike: year first."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


def day_field(label: Any, help_text: Any = "", *, missing: Any = None, agreed: bool = False) -> forms.DateField:
    """A day on which something may have happened, or may be ``agreed`` on; ``missing`` says what to do without one.

    Without that sentence the day may be left out.
    """
    refuse = refuse_what_nobody_agrees_on if agreed else refuse_what_cannot_have_been
    messages = {"invalid": gettext_lazy("Write the day as 2026-12-03, year first.")}
    return forms.DateField(
        label=label,
        help_text=help_text,
        required=missing is not None,
        widget=DayInput(),
        validators=[partial(_validate, refuse)],
        error_messages=messages if missing is None else {**messages, "required": missing},
    )


def _validate(refuse: Callable[[date], None], day: date) -> None:
    try:
        refuse(day)
    except ImpossibleDay as error:
        raise ValidationError(str(error)) from error
