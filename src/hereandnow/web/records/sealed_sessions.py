"""Sessions of browsers: each is found by a mark of its key and sealed, so that a copy of the table signs nobody in."""

from __future__ import annotations

import json
from typing import Any

from django.contrib.sessions.backends import db
from django.utils import timezone

from hereandnow.errors import SealBroken
from hereandnow.web.records.desk_words import mark, opened, sealed


class SessionStore(db.SessionStore):
    """Django's own, in the same table. The key that a browser holds is not in it."""

    def encode(self, session_dict: dict[str, Any]) -> str:
        """What is kept of a session, sealed for it alone. Raises KeystoreLocked."""
        return sealed(json.dumps(session_dict), "session", self.session_key or "").hex()

    def decode(self, session_data: bytes | str) -> dict[str, Any]:
        """What was kept; nothing where it does not open, as Django has it. Raises KeystoreLocked."""
        try:
            found: dict[str, Any] = json.loads(
                opened(bytes.fromhex(str(session_data)), "session", self.session_key or "")
            )
        except (SealBroken, ValueError):
            return {}
        return found

    def exists(self, session_key: str) -> bool:
        """Whether somebody has it already."""
        return super().exists(_mark_of(session_key))

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        """The row of this session."""
        row = super().create_model_instance(data)
        row.session_key = _mark_of(row.session_key)
        return row

    def delete(self, session_key: str | None = None) -> None:
        """End it."""
        key = session_key or self.session_key
        if key is not None:
            super().delete(_mark_of(key))

    def _get_session_from_db(self) -> Any:
        row = self.model.objects.filter(
            session_key=_mark_of(self.session_key or ""), expire_date__gt=timezone.now()
        ).first()
        if row is None:
            self._session_key = None
        return row


def _mark_of(session_key: str) -> str:
    return mark("session", session_key)
