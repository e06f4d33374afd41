"""The tables. What a row says of itself is its id: names and words never reach a log through ``repr``."""

from __future__ import annotations

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.clients import ClientRecord
from hereandnow.web.records.models.notes import NoteRecord

__all__ = ["AccountRecord", "ClientRecord", "NoteRecord"]
