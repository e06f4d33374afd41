"""A session's row: the transcript, who is who in it and the session it became, sealed with the client's own key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hereandnow.domain import Session, Speaker
from hereandnow.transcripts import Transcript, own, session_of, values
from hereandnow.web.keys import Place, seal, unseal
from hereandnow.web.records.models import SessionRecord
from hereandnow.web.vault import the_vault


def write_transcript(record: SessionRecord, transcript: Transcript, source: str) -> None:
    """Seal what was imported, and the name of the file it came from, into a row, not saved by this."""
    record.sealed_transcript = _sealed(record, "transcript", _written(values.value_of(transcript)))
    record.sealed_source = _sealed(record, "source", source)


def transcript_from(record: SessionRecord) -> Transcript:
    """What was imported. Raises one of ``UNOPENED``, or an error of the whole desk, as all here do."""
    return values.transcript_from(json.loads(_opened(record, "transcript", record.sealed_transcript)))


def source_from(record: SessionRecord) -> str:
    """The name of the file, or of the session where it came from no file."""
    return _opened(record, "source", record.sealed_source)


def write_told(
    record: SessionRecord, session: Session, labels: Mapping[str, Speaker], single: Mapping[int, Speaker]
) -> None:
    """Seal who is who, by label and by single utterances, and the session that follows. The row is not saved."""
    told = {"labels": dict(labels), "single": {str(place): role for place, role in single.items()}}
    record.sealed_told = _sealed(record, "told", _written(told))
    record.sealed_session = _sealed(record, "session", own.write_session(session))


def told_from(record: SessionRecord) -> tuple[dict[str, Speaker], dict[int, Speaker]]:
    """Who is who, as ``write_told`` was given it; nobody where it was not said yet."""
    if record.sealed_told is None:
        return {}, {}
    told = json.loads(_opened(record, "told", record.sealed_told))
    return told["labels"], {int(place): role for place, role in told["single"].items()}


def session_from(record: SessionRecord) -> Session | None:
    """The session; None where it was not said yet who is who."""
    if record.sealed_session is None:
        return None
    return session_from_text(_opened(record, "session", record.sealed_session))


def session_from_text(text: str) -> Session:
    """The session that ``own.write_session`` wrote."""
    (transcript,) = own.read(text, "")
    return session_of(transcript, source="")


def _written(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _sealed(record: SessionRecord, column: str, text: str) -> bytes:
    return seal(the_vault().keys().record_key(str(record.client_id)), text, _place(record, column))


def _opened(record: SessionRecord, column: str, sealed: bytes | memoryview) -> str:
    return unseal(the_vault().keys().record_key(str(record.client_id)), bytes(sealed), _place(record, column))


def _place(record: SessionRecord, column: str) -> Place:
    return Place(table="session", column=column, row=str(record.id), client=str(record.client_id))
