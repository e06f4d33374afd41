"""What a client may begin with when they write about their own world. Each can be left out.

Own wording, no questionnaire: they ask for meanings, in the client's terms, and name no group for anybody.
"""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Prompt(models.TextChoices):
    """One beginning; the value is what it is kept under."""

    FROM = "from", _("Where I come from, and whom I belong to")
    MATTERS = "matters", _("What matters to me, and where I have that from")
    WORLD = "world", _("How the world meets somebody like me")
    MISREAD = "misread", _("What people often get wrong about me")
    HERE = "here", _("What I would like you to know, or to ask me, when we sit together")
