"""Days as people say them, for templates: ``{% load days %}``, then ``{{ day|day_in_words }}``. Days in addresses."""

from __future__ import annotations

from datetime import date, timedelta

from django import template
from django.http import Http404
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.translation import gettext as _

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
