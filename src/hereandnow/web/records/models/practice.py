"""A therapist's own practice: what a review shows of it, what they tried, and what they put aside."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord
from hereandnow.web.records.models.sessions import ReviewRecord, SessionRecord


class PracticeRecord(models.Model):
    """What one review shows of the therapist's practice: made with it, and gone with it.

    The acts stand before the exercises, which are some times as long: a list of many sessions reads the acts alone, and
    SQLite walks through a row from its start. ``form`` is the version of what is sealed.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    session = models.OneToOneField(SessionRecord, on_delete=models.CASCADE, related_name="+")
    review = models.OneToOneField(ReviewRecord, on_delete=models.CASCADE, related_name="+")
    form = models.PositiveSmallIntegerField()
    sealed_acts = models.BinaryField()
    sealed_exercises = models.BinaryField()

    def __str__(self) -> str:
        return f"practice {self.pk}"


class AttemptRecord(models.Model):
    """What a therapist would say at an opening, sealed with their own key to notes about this client.

    ``turn`` is that of the answer that they gave then, by which the exercise is found in its session.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    session = models.ForeignKey(SessionRecord, on_delete=models.CASCADE, related_name="+")
    author = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    turn = models.PositiveIntegerField()
    sealed_attempt = models.BinaryField()
    made_at = models.DateTimeField(auto_now_add=True)
    removed_at = models.DateTimeField(null=True, db_index=True)

    def __str__(self) -> str:
        return f"attempt {self.pk}"


class AsideRecord(models.Model):
    """An exercise that a therapist does not want to meet again, until they bring it back."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    session = models.ForeignKey(SessionRecord, on_delete=models.CASCADE, related_name="+")
    author = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    turn = models.PositiveIntegerField()
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Put aside once."""

        constraints = (models.UniqueConstraint(fields=["session", "author", "turn"], name="put_aside_once"),)

    def __str__(self) -> str:
        return f"aside {self.pk}"
