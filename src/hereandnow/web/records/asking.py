"""When a client would like to be asked again how strongly they believe a sentence."""

from __future__ import annotations

from datetime import date, timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

ASKED_AFTER = timedelta(weeks=3)
"""So old a rating is before it is asked for again (our choice: nothing says how often is right)."""


class Asking(models.TextChoices):
    """The client’s choice, for all of their sentences."""

    WEEKS = "weeks", _("when three weeks have passed")
    SESSION = "session", _("after each session")
    NEVER = "never", _("never; I come by myself")


def is_due(asking: Asking, rated: date | None, *, session: date | None, today: date) -> bool:
    """Whether a sentence is asked about that was last rated on a day, or never; ``session`` is the latest one's day."""
    if asking == Asking.NEVER:
        return False
    if rated is None:
        return True
    if asking == Asking.SESSION:
        return session is not None and rated < session <= today
    return today - rated >= ASKED_AFTER
