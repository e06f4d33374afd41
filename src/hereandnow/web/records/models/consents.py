"""What a client agreed to, and what they took back."""

from __future__ import annotations

import uuid

from django.db import models

from hereandnow.web.records.purposes import How, Purpose


class ConsentRecord(models.Model):
    """One yes, or one taken back. Rows are only added: the last one of a purpose says how it stands.

    ``client`` and ``by`` are ids without a reference: that there was a consent can be shown when the record is gone.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.UUIDField()
    number = models.PositiveIntegerField()  # from 1 for each client, in the order in which they were entered
    purpose = models.CharField(max_length=10, choices=Purpose.choices)
    version = models.CharField(max_length=20)  # of the text that was agreed to
    given = models.BooleanField()
    how = models.CharField(max_length=10, choices=How.choices)
    on = models.DateField()
    by = models.UUIDField()
    by_client = models.BooleanField()  # entered by the client's own account
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Two who write at once do not both get the next number."""

        constraints = (models.UniqueConstraint(fields=["client", "number"], name="consent_number"),)

    def __str__(self) -> str:
        return f"consent {self.pk}"
