"""A client's whole therapy: as it was read last, and what its people say of the themes and the sheet made of it."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord


class CourseRecord(models.Model):
    """The threads of a client's course, sealed; at most one, made anew when sessions, entries or consents change.

    ``form`` names the shape of the values within, so that one of another version is read anew and never guessed at;
    ``under`` is the jurisdiction whose rules it was read under.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.OneToOneField(ClientRecord, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    form = models.CharField(max_length=16)
    under = models.CharField(max_length=10)
    sealed_course = models.BinaryField()

    def __str__(self) -> str:
        return f"course {self.pk}"


class ThemeRecord(models.Model):
    """What a therapist says of one theme of a course: a name, that it is the same as another, or that it is none.

    Which theme it is stands sealed within. ``sealed_before`` is what was said before the last change, for taking it
    back.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()
    sealed_said = models.BinaryField()
    sealed_before = models.BinaryField()

    def __str__(self) -> str:
        return f"theme {self.pk}"


class ThemeShareRecord(models.Model):
    """A theme that a therapist released to the client, sealed as the client sees it, and what the client says to it.

    ``answered_at`` is None as long as the client has said nothing; ``seen_at`` is when the therapist last saw it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    theme = models.ForeignKey(ThemeRecord, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    taken_back_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)
    sealed_shared = models.BinaryField()
    sealed_said = models.BinaryField()
    sealed_before = models.BinaryField()

    class Meta:
        """Of those not taken back, one for each theme."""

        constraints = (
            models.UniqueConstraint(
                fields=("theme",), condition=models.Q(taken_back_at__isnull=True), name="one_standing_share_a_theme"
            ),
        )

    def __str__(self) -> str:
        return f"shared theme {self.pk}"


class PreparationRecord(models.Model):
    """What a therapist changed in the preparation sheet of a client: other words, what is left out, lines of their own.

    ``sealed_before`` is the sheet before the last change, for taking it back.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.OneToOneField(ClientRecord, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()
    sealed_sheet = models.BinaryField()
    sealed_before = models.BinaryField()

    def __str__(self) -> str:
        return f"preparation {self.pk}"
