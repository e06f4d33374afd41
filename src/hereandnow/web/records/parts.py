"""Whom a speaker's label can stand for."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from hereandnow.domain import Speaker
from hereandnow.domain.session import SPEAKERS


class Part(models.TextChoices):
    """A speaker's part in a session; the values are those of ``domain.Speaker``."""

    THERAPIST = "therapist", _("therapist")
    CLIENT = "client", _("client")
    OTHER = "other", _("somebody else")

    @property
    def speaker(self) -> Speaker:
        """As the engine says it."""
        return next(speaker for speaker in SPEAKERS if speaker == self.value)
