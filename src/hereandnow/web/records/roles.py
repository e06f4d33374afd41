"""The four people who use the desk."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What an account may do follows from its one role."""

    THERAPIST = "therapist", _("therapist")
    CLIENT = "client", _("client")
    SUPERVISOR = "supervisor", _("supervisor")
    ADMINISTRATOR = "administrator", _("administrator")
