"""What a client is asked to agree to, each for itself, and how they may say so."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Purpose(models.TextChoices):
    """One thing that may be done with what a client says. None of them follows from another."""

    RECORD = "record", _("Recording")
    TRANSCRIBE = "transcribe", _("Keeping the words")
    ANALYSE = "analyse", _("Reading by the program")
    SHARE = "share", _("Sharing with the client")
    SUPERVISE = "supervise", _("Supervision")
    RESEARCH = "research", _("Research")


class How(models.TextChoices):
    """How a consent was given or taken back."""

    SPOKEN = "spoken", _("spoken")
    WRITING = "in writing", _("in writing, signed")
    SCREEN = "on screen", _("on screen")
