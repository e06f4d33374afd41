"""What client and therapist tell between sessions."""

from __future__ import annotations

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord
from hereandnow.web.records.models.sessions import SessionRecord


class EntryKind(models.TextChoices):
    """What an entry tells of. Each has one codec in ``store/entries``."""

    CHECK_IN = "check_in", _("check-in")
    THERAPIST_RATING = "therapist_rating", _("therapist’s own guess")
    HELPFUL_EVENT = "helpful_event", _("what helped or hindered")
    BELIEF = "belief", _("belief")
    FEELING = "feeling", _("feelings of a day")
    CONTACT = "contact", _("about an appointment")
    ANSWERS = "answers", _("questionnaire")


ONE_A_DAY = (EntryKind.CHECK_IN, EntryKind.THERAPIST_RATING)
"""Kinds of which there is one for each day of a session, as a course holds them."""


class EntryRecord(models.Model):
    """One entry of a client's; its words are sealed, its kind and day are not.

    ``day`` is the day that it is about: of a check-in that of the session. ``session`` is None for what belongs to no
    session that is kept here, and where the session is gone: a client's own word outlives a transcript. ``author`` is
    None where a client answered by a link without an account. ``kept_to_self`` hides it from the therapist.
    ``sealed_before`` is what it said before its last change; ``removed_at`` is set for as long as it can be brought
    back; ``seen_at`` is when the therapist last opened it, None again once it was changed.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(ClientRecord, on_delete=models.CASCADE, related_name="+")
    session = models.ForeignKey(SessionRecord, null=True, on_delete=models.SET_NULL, related_name="+")
    kind = models.CharField(max_length=16)  # an EntryKind; without choices, so that another kind is no migration
    day = models.DateField()
    author = models.ForeignKey(AccountRecord, null=True, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True, db_index=True)
    seen_at = models.DateTimeField(null=True)
    kept_to_self = models.BooleanField(default=False)
    sealed_content = models.BinaryField()
    sealed_before = models.BinaryField(null=True)

    class Meta:
        """Read by client and kind, in the order of days."""

        indexes = (models.Index(fields=("client", "kind", "day"), name="entries_of_client"),)
        constraints = (
            models.UniqueConstraint(
                fields=("client", "kind", "day"),
                condition=models.Q(removed_at__isnull=True, kind__in=ONE_A_DAY),
                name="one_entry_a_day",
            ),
        )

    def __str__(self) -> str:
        return f"entry {self.pk}"
