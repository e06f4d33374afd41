"""Refusals: that somebody who is signed in asked for what is not theirs."""

from __future__ import annotations

from uuid import UUID

from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord


def note_refusal(account: AccountRecord, page: str, *, client: UUID | None = None, thing: UUID | None = None) -> None:
    """Write down that an account was refused at a page, and for which ids; they may belong to nobody."""
    witness(account, Deed.REFUSED, what=page.replace("_", " "), client=client, thing=thing)
