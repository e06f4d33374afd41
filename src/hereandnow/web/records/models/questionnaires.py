"""Questionnaires of the desk, who is asked to fill one in, and what a clinic does when somebody needs help at once."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord


class QuestionnaireRecord(models.Model):
    """A questionnaire that a therapist added, for all therapists of the desk; sealed with a key of the desk.

    ``put_away_at`` is set on one that is no longer asked with; what was answered to it stands by itself.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    added_by = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)
    put_away_at = models.DateTimeField(null=True)
    sealed_content = models.BinaryField()

    def __str__(self) -> str:
        return f"questionnaire {self.pk}"


class AskingRecord(models.Model):
    """A client is asked to fill a questionnaire in: once, or again after so many sessions.

    ``answered_on`` is the day of the last answers; ``sealed_half`` are answers that the client has not sent yet, sealed
    with the client's key, which nobody else is shown.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    questionnaire = models.ForeignKey(QuestionnaireRecord, on_delete=models.PROTECT, related_name="+")
    asked_by = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(auto_now_add=True)
    every = models.PositiveSmallIntegerField(null=True)
    answered_on = models.DateField(null=True)
    taken_back_at = models.DateTimeField(null=True)
    sealed_half = models.BinaryField(null=True)

    class Meta:
        """Of those not taken back, one a questionnaire."""

        constraints = (
            models.UniqueConstraint(
                fields=("client", "questionnaire"),
                condition=models.Q(taken_back_at__isnull=True),
                name="one_asking_a_questionnaire",
            ),
        )

    def __str__(self) -> str:
        return f"asking {self.pk}"


class ProtocolRecord(models.Model):
    """What a client reads who may need help at once, in the clinic's own words: one for the desk."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    changed_by = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField(auto_now=True)
    sealed_words = models.BinaryField()
    sealed_before = models.BinaryField()

    def __str__(self) -> str:
        return f"protocol {self.pk}"
