"""What people answer to a moment: verdict and note, a moment of their own, a mark for supervision, a share, its answer.

A row names its session, and its moment by the id that the moment has within its review. The words that it was given on
are sealed in the row, so that a later reading of the session cannot put other words under an old answer.
"""

from __future__ import annotations

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord
from hereandnow.web.records.models.sessions import SessionRecord


class Verdict(models.TextChoices):
    """What both may say of a moment. None of the three weighs more than the others."""

    FITS = "fits", _("fits")
    DOES_NOT_FIT = "does_not_fit", _("does not fit")
    MORE_COMPLICATED = "more_complicated", _("more complicated")


class ResponseRecord(models.Model):
    """What every response has: its client and session, and who gave it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    session = models.ForeignKey(SessionRecord, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(AccountRecord, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """No table of its own."""

        abstract = True

    def __str__(self) -> str:
        return f"response {self.pk}"


class VerdictRecord(ResponseRecord):
    """A therapist's verdict on a moment, a note, or both; ``verdict`` is "" where there is only a note.

    ``sealed_note_before`` is the note as it was before its last change, for taking the change back.
    """

    moment = models.TextField()
    kind = models.CharField(max_length=100)
    verdict = models.CharField(max_length=16, choices=Verdict.choices, blank=True)
    sealed_words = models.BinaryField()
    sealed_note = models.BinaryField()
    sealed_note_before = models.BinaryField()

    class Meta:
        """One for each moment; counted by kind."""

        constraints = (models.UniqueConstraint(fields=("session", "moment"), name="one_verdict_a_moment"),)
        indexes = (models.Index(fields=("client", "kind"), name="verdicts_by_kind"),)


class OwnMomentRecord(ResponseRecord):
    """A moment that the therapist made by choosing words; ``removed_at`` until somebody takes that back."""

    pillar = models.CharField(max_length=12)
    sealed_words = models.BinaryField()
    sealed_sentence = models.BinaryField()
    sealed_question = models.BinaryField()
    removed_at = models.DateTimeField(null=True)


class SupervisionRecord(ResponseRecord):
    """A moment to be brought to supervision: a sealed excerpt. Nobody but the therapist sees it before it is brought.

    ``under`` is the jurisdiction whose rules it was found under.
    """

    moment = models.TextField()
    own = models.ForeignKey(OwnMomentRecord, on_delete=models.CASCADE, null=True, related_name="+")
    under = models.CharField(max_length=10)
    sealed_excerpt = models.BinaryField()

    class Meta:
        """One for each moment."""

        constraints = (models.UniqueConstraint(fields=("session", "moment"), name="one_mark_a_moment"),)


class ShareRecord(ResponseRecord):
    """What a therapist released to the client, sealed as the client sees it; taken back, nobody but the therapist does.

    ``seen_at`` is when the therapist last opened the answer.
    """

    moment = models.TextField()
    own = models.ForeignKey(OwnMomentRecord, on_delete=models.CASCADE, null=True, related_name="+")
    pillar = models.CharField(max_length=12)
    sealed_shared = models.BinaryField()
    taken_back_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)

    class Meta:
        """Of those not taken back, one for each moment."""

        constraints = (
            models.UniqueConstraint(
                fields=("session", "moment"),
                condition=models.Q(taken_back_at__isnull=True),
                name="one_standing_share_a_moment",
            ),
        )


class AnswerRecord(models.Model):
    """What the client says to a share: a verdict ("" for none), words, another wording, whether to talk about it.

    ``answered_at`` is None as long as nothing is said; ``hidden`` takes the share off the client's own page.
    ``sealed_before`` is the answer before its last change, for taking the change back.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    share = models.OneToOneField(ShareRecord, on_delete=models.CASCADE, related_name="answer")
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    verdict = models.CharField(max_length=16, choices=Verdict.choices, blank=True)
    sealed_words = models.BinaryField()
    sealed_correction = models.BinaryField()
    sealed_before = models.BinaryField()
    wants_to_talk = models.BooleanField(default=False)
    hidden = models.BooleanField(default=False)
    answered_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"answer {self.pk}"
