"""Questionnaires of the desk and the protocol, sealed with a key of the desk; half-filled forms, with the client's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from hereandnow.measures import Questionnaire
from hereandnow.measures.questionnaire_values import questionnaire_from, value_of
from hereandnow.measures.self_harm import Worrying
from hereandnow.web.keys import Place, seal, unseal
from hereandnow.web.records import desk_words
from hereandnow.web.records.models import AskingRecord, ProtocolRecord, QuestionnaireRecord
from hereandnow.web.vault import the_vault

Half = dict[str, str]
"""What stands in the fields of a form that is not sent yet, by the names of the fields."""


@dataclass(frozen=True, slots=True)
class KeptQuestionnaire:
    """A questionnaire of the desk. ``marked`` are the links of questions that somebody marked as about self-harm, and
    which of their answers say more of it."""

    id: UUID
    questionnaire: Questionnaire = field(repr=False)
    marked: Mapping[str, Worrying] = field(hash=False)
    added_at: datetime
    put_away: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """A questionnaire that a client is asked to fill in: once, or again after ``every`` sessions.

    ``due`` says that it waits for the client now, ``begun`` that half of it is kept for later.
    """

    id: UUID
    client: UUID
    kept: KeptQuestionnaire
    asked_at: datetime
    every: int | None
    answered_on: date | None
    due: bool
    begun: bool


def kept_from(record: QuestionnaireRecord) -> KeptQuestionnaire:
    """The value of a row. Raises SealBroken or KeystoreLocked."""
    found: dict[str, Any] = json.loads(desk_words.opened(record.sealed_content, "questionnaire", str(record.pk)))
    marked = found["marked"]  # a list where nobody was asked yet which answers say more
    return KeptQuestionnaire(
        record.pk,
        questionnaire_from(found["questionnaire"]),
        marked if isinstance(marked, dict) else dict.fromkeys(marked, "unknown"),
        record.added_at,
        record.put_away_at is not None,
    )


def write_questionnaire(
    record: QuestionnaireRecord, questionnaire: Questionnaire, marked: Mapping[str, Worrying]
) -> None:
    """Seal a questionnaire into its row, not saved by this."""
    text = json.dumps(
        {"questionnaire": value_of(questionnaire), "marked": dict(marked)}, ensure_ascii=False, allow_nan=False
    )
    record.sealed_content = desk_words.sealed(text, "questionnaire", str(record.pk))


def asking_from(record: AskingRecord, *, sessions_since: int) -> Asking:
    """The value of a row, read with its questionnaire; ``sessions_since`` the last answers there were so many."""
    again = record.every is not None and sessions_since >= record.every
    return Asking(
        record.pk,
        record.client_id,
        kept_from(record.questionnaire),
        record.asked_at,
        record.every,
        record.answered_on,
        due=record.taken_back_at is None and (record.answered_on is None or again),
        begun=record.sealed_half is not None,
    )


def half_in(record: AskingRecord) -> Half:
    """What a client has filled in so far. Raises SealBroken."""
    if record.sealed_half is None:
        return {}
    key = the_vault().keys().record_key(str(record.client_id))
    found: Half = json.loads(unseal(key, bytes(record.sealed_half), _half(record)))
    return found


def write_half(record: AskingRecord, half: Half) -> None:
    """Seal what is filled in so far into a row, not saved by this; nothing filled in is none."""
    if not half:
        record.sealed_half = None
        return
    key = the_vault().keys().record_key(str(record.client_id))
    record.sealed_half = seal(key, json.dumps(half, ensure_ascii=False), _half(record))


def words_in(record: ProtocolRecord) -> str:
    """The clinic's words. Raises SealBroken or KeystoreLocked."""
    return desk_words.opened(record.sealed_words, "protocol words", str(record.pk))


def words_before(record: ProtocolRecord) -> str:
    """The words before the last change; "" where there were none."""
    return desk_words.opened(record.sealed_before, "protocol before", str(record.pk))


def write_words(record: ProtocolRecord, words: str, before: str) -> None:
    """Seal other words into the row, not saved by this, and those that stood there."""
    record.sealed_words = desk_words.sealed(words, "protocol words", str(record.pk))
    record.sealed_before = desk_words.sealed(before, "protocol before", str(record.pk))


def _half(record: AskingRecord) -> Place:
    return Place(table="asking", column="half", row=str(record.pk), client=str(record.client_id))
