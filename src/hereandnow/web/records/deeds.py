"""What is done to the records, as the audit names it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Deed(models.TextChoices):
    """One word for what was done. Whose, and to what, stands beside it; what it was about never does."""

    READ = "read", _("read")
    ADDED = "added", _("added")
    CHANGED = "changed", _("changed")
    REMOVED = "removed", _("removed")
    ANALYSED = "analysed", _("analysed")
    SHARED = "shared", _("shared")
    ANSWERED = "answered", _("answered")
    CONSENTED = "consented", _("gave consent")
    WITHDREW = "withdrew", _("withdrew consent")
    EXPORTED = "exported", _("took a copy")
    ERASED = "erased", _("erased")
    INVITED = "invited", _("invited")
    CLOSED = "closed", _("closed")
    REOPENED = "reopened", _("opened again")
    SIGNED_IN = "signed in", _("signed in")
    SIGNED_OUT = "signed out", _("signed out")
    UNLOCKED = "unlocked", _("unlocked")
    LOCKED = "locked", _("locked")
    REFUSED = "refused", _("was refused")
