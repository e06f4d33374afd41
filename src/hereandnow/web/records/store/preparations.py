"""What a therapist changed in a preparation sheet, sealed and unsealed with the client's record key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hereandnow.web.keys import Place, seal, unseal
from hereandnow.web.records.models import PreparationRecord
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True)
class SheetSaid:
    """The therapist's own sheet: other words for an opener and what is left out, each by the key of its matter, and
    lines of their own."""

    words: Mapping[str, str] = field(default_factory=dict, repr=False)
    left_out: frozenset[str] = frozenset()
    own: str = field(default="", repr=False)


def sheet_said(record: PreparationRecord) -> SheetSaid:
    """What a row holds. Raises one of ``UNOPENED``, as all here do."""
    return _from(_opened(record, "sheet"))


def sheet_before(record: PreparationRecord) -> SheetSaid:
    """What it held before its last change: at first, nothing."""
    return _from(_opened(record, "before"))


def new_sheet(record: PreparationRecord) -> None:
    """Write a sheet in which nothing is changed into a row, not saved by this."""
    for column in ("sheet", "before"):
        setattr(record, f"sealed_{column}", _sealed(record, column, _written(SheetSaid())))


def replace_sheet(record: PreparationRecord, said: SheetSaid) -> None:
    """Write another sheet into a row, not saved by this; what stood there can be brought back."""
    record.sealed_before = _sealed(record, "before", _opened(record, "sheet"))
    record.sealed_sheet = _sealed(record, "sheet", _written(said))


def _written(said: SheetSaid) -> str:
    value = {"words": dict(said.words), "left_out": sorted(said.left_out), "own": said.own}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _from(text: str) -> SheetSaid:
    kept: dict[str, Any] = json.loads(text)
    return SheetSaid(kept["words"], frozenset(kept["left_out"]), kept["own"])


def _sealed(record: PreparationRecord, column: str, text: str) -> bytes:
    return seal(the_vault().keys().record_key(str(record.client_id)), text, _place(record, column))


def _opened(record: PreparationRecord, column: str) -> str:
    key = the_vault().keys().record_key(str(record.client_id))
    return unseal(key, bytes(getattr(record, f"sealed_{column}")), _place(record, column))


def _place(record: PreparationRecord, column: str) -> Place:
    return Place("preparation", column, str(record.id), str(record.client_id))
