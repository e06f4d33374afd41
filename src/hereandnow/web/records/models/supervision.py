"""What was brought to a supervisor: an excerpt for a while, a question about it, and the answer."""

from __future__ import annotations

from django.db import models

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.responses import OwnMomentRecord, ResponseRecord


class BroughtRecord(ResponseRecord):
    """A moment as one supervisor sees it, sealed as they see it: until the end of the day ``until``, or taken back.

    It is a snapshot: no later reading, and no change of who is who, shows the supervisor other words. ``under`` is the
    jurisdiction whose rules it was found under.
    ``sealed_answer_before`` is the answer before its last change. ``seen_at`` is when the therapist last opened it.
    """

    moment = models.TextField()
    own = models.ForeignKey(OwnMomentRecord, on_delete=models.CASCADE, null=True, related_name="+")
    under = models.CharField(max_length=10)
    supervisor = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    until = models.DateField()
    taken_back_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)
    sealed_excerpt = models.BinaryField()
    sealed_pseudonym = models.BinaryField()
    sealed_asked = models.BinaryField()
    sealed_answer = models.BinaryField()
    sealed_answer_before = models.BinaryField()

    class Meta:
        """Of those not taken back, one for each moment; read by supervisor and day."""

        constraints = (
            models.UniqueConstraint(
                fields=("session", "moment"),
                condition=models.Q(taken_back_at__isnull=True),
                name="one_standing_excerpt_a_moment",
            ),
        )
        indexes = (models.Index(fields=("supervisor", "until"), name="excerpts_of_supervisor"),)
