"""The questionnaires of the desk: any therapist adds one, and all of them ask with it. They hold no client's word."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from hereandnow.measures import Questionnaire
from hereandnow.measures.self_harm import Worrying
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, QuestionnaireRecord
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.questionnaires import KeptQuestionnaire, kept_from, write_questionnaire

__all__ = [
    "KeptQuestionnaire",
    "add_questionnaire",
    "mark_questions",
    "put_questionnaire_away",
    "questionnaire_of",
    "questionnaire_row",
    "questionnaires_of",
]


def questionnaires_of(account: AccountRecord) -> tuple[KeptQuestionnaire, ...]:
    """All of the desk, by title, those put away last. Raises Http404, as all here do for who is no therapist."""
    _therapist(account)
    witness(account, Deed.READ, what="questionnaires")
    found = [kept_from(record) for record in QuestionnaireRecord.objects.all()]
    return tuple(sorted(found, key=lambda kept: (kept.put_away, kept.questionnaire.title.casefold(), kept.added_at)))


def questionnaire_of(account: AccountRecord, questionnaire_id: UUID) -> KeptQuestionnaire:
    """One of them. Raises Http404."""
    record = questionnaire_row(account, questionnaire_id)
    witness(account, Deed.READ, what="questionnaire", thing=record.pk)
    return kept_from(record)


def add_questionnaire(account: AccountRecord, questionnaire: Questionnaire) -> KeptQuestionnaire:
    """Keep one more for the desk."""
    _therapist(account)
    record = QuestionnaireRecord(added_by=account)
    write_questionnaire(record, questionnaire, {})
    with transaction.atomic():
        record.save(force_insert=True)
        witness(account, Deed.ADDED, what="questionnaire", thing=record.pk)
    return kept_from(record)


def mark_questions(account: AccountRecord, questionnaire_id: UUID, marked: Mapping[str, Worrying]) -> None:
    """Say which questions ask about harming oneself, beside those that are known to, and which of their answers say
    more of it. Raises Http404."""
    with transaction.atomic():
        record = questionnaire_row(account, questionnaire_id)
        kept = kept_from(record).questionnaire
        asked = {item.link_id for item in kept.questions}
        write_questionnaire(record, kept, {link: says for link, says in marked.items() if link in asked})
        record.save(update_fields=["sealed_content"])
        witness(account, Deed.CHANGED, what="questionnaire", thing=record.pk)


def put_questionnaire_away(account: AccountRecord, questionnaire_id: UUID, *, away: bool) -> None:
    """Ask nobody with it any more, or take it out again. What was answered stays. Raises Http404."""
    with transaction.atomic():
        record = questionnaire_row(account, questionnaire_id)
        record.put_away_at = timezone.now() if away else None
        record.save(update_fields=["put_away_at"])
        witness(account, Deed.REMOVED if away else Deed.ADDED, what="questionnaire", thing=record.pk)


def questionnaire_row(account: AccountRecord, questionnaire_id: UUID) -> QuestionnaireRecord:
    """A row for other modules of the door. Raises Http404."""
    _therapist(account)
    record = QuestionnaireRecord.objects.filter(pk=questionnaire_id).first()
    if record is None:
        raise Http404
    return record


def _therapist(account: AccountRecord) -> None:
    if not account.is_active or account.role != Role.THERAPIST:
        raise Http404
