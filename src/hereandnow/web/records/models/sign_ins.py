"""Where somebody is signed in, and how often somebody tried in vain."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.desk_words import opened, sealed
from hereandnow.web.records.models.accounts import AccountRecord


class SignInRecord(models.Model):
    """One browser that somebody signed in with. Django's session names it; without this row the session is nobody's."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    account = models.ForeignKey(AccountRecord, on_delete=models.CASCADE, related_name="+")
    sealed_browser = models.BinaryField()
    since = models.DateTimeField(auto_now_add=True, db_index=True)
    seen_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"sign-in {self.pk}"

    @property
    def browser(self) -> str:
        """What kind of browser on what kind of machine. Raises SealBroken or KeystoreLocked."""
        return opened(self.sealed_browser, "browser", str(self.pk))

    @browser.setter
    def browser(self, browser: str) -> None:
        self.sealed_browser = sealed(browser, "browser", str(self.pk))


class TriesRecord(models.Model):
    """How often something was tried in vain since ``since``. ``what`` names it, without a word that was typed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    what = models.CharField(max_length=100, unique=True)
    count = models.PositiveIntegerField(default=0)
    since = models.DateTimeField()

    def __str__(self) -> str:
        return f"tries {self.pk}"
