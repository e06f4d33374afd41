"""What is said of themes, sealed and unsealed with the client's record key: by the therapist, and by the client."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from hereandnow.web.keys import DataKey, Place, seal, unseal
from hereandnow.web.records.models import ThemeRecord, ThemeShareRecord
from hereandnow.web.records.themes import Refusal, ThemeSaid
from hereandnow.web.vault import the_vault

_TABLES = {ThemeRecord: "theme", ThemeShareRecord: "theme_share"}


@dataclass(frozen=True, slots=True)
class OwnQuote:
    """The client's own words, and the session that they were said in."""

    session: UUID
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ThemeAnswer:
    """What a client says to a theme that was shared: a name of their own, and whether they refuse it."""

    name: str = field(default="", repr=False)
    refused: bool = False

    def __bool__(self) -> bool:
        return bool(self.name or self.refused)


@dataclass(frozen=True, slots=True)
class SharedTheme:
    """A theme as the client sees it, with what they said to it; ``new`` until the therapist has seen that."""

    id: UUID
    released_at: datetime
    wording: str = field(repr=False)
    quotes: tuple[OwnQuote, ...] = field(repr=False)
    answer: ThemeAnswer = field(repr=False)
    answered_at: datetime | None
    new: bool
    has_before: bool


def theme_said(record: ThemeRecord) -> ThemeSaid:
    """What a row says of its theme. Raises one of ``UNOPENED``, as all here do."""
    return _said_from(json.loads(_opened(record, "said")))


def theme_said_before(record: ThemeRecord) -> ThemeSaid | None:
    """What it said before its last change; None where nothing was changed yet."""
    before = _opened(record, "before")
    return _said_from(json.loads(before)) if before else None


def new_theme(record: ThemeRecord, said: ThemeSaid) -> None:
    """Write the first that is said of a theme into a row, not saved by this; to take it back, nothing is said again."""
    record.sealed_before = _sealed(record, "before", _written(ThemeSaid(said.of)))
    record.sealed_said = _sealed(record, "said", _written(said))


def replace_said(record: ThemeRecord, said: ThemeSaid) -> None:
    """Write something else into a row, not saved by this; what stood there can be brought back."""
    record.sealed_before = _sealed(record, "before", _opened(record, "said"))
    record.sealed_said = _sealed(record, "said", _written(said))


def write_share(record: ThemeShareRecord, wording: str, quotes: Sequence[OwnQuote], turns: Collection[str]) -> None:
    """Write what is released into a row, not saved by this, and that the client has said nothing yet.

    ``turns`` are those of the theme's episodes: should the client refuse it, they say what is refused.
    """
    value = {
        "wording": wording,
        "quotes": [[str(quote.session), quote.text] for quote in quotes],
        "turns": sorted(turns),
    }
    record.sealed_shared = _sealed(record, "shared", _json(value))
    record.sealed_said = _sealed(record, "said", _json(_answer(ThemeAnswer())))
    record.sealed_before = _sealed(record, "before", "")


def shared_theme(record: ThemeShareRecord) -> SharedTheme:
    """The value of a row."""
    kept: dict[str, Any] = json.loads(_opened(record, "shared"))
    answered = record.answered_at
    return SharedTheme(
        record.id,
        record.made_at,
        kept["wording"],
        tuple(OwnQuote(UUID(session), text) for session, text in kept["quotes"]),
        answer_to_theme(record),
        answered,
        new=answered is not None and (record.seen_at is None or record.seen_at < answered),
        has_before=_opened(record, "before") != "",
    )


def leave_out(record: ThemeShareRecord, session: UUID) -> None:
    """Write a row without the words that were said in a session, not saved by this. Raises SealBroken."""
    kept: dict[str, Any] = json.loads(_opened(record, "shared"))
    kept["quotes"] = [quote for quote in kept["quotes"] if quote[0] != str(session)]
    record.sealed_shared = _sealed(record, "shared", _json(kept))


def leave_only_the_no(record: ThemeShareRecord) -> bool:
    """Write a row as the client's no to the turns that it was said to, and nothing else, not saved by this.

    False where they said none. Raises SealBroken.
    """
    no = refusal_in(record)
    if no is None:
        return False
    write_share(record, "", (), no.turns)
    replace_answer(record, ThemeAnswer(refused=True))
    record.sealed_before = _sealed(record, "before", "")
    return True


def is_only_a_no(record: ThemeShareRecord) -> bool:
    """Whether nothing else is left of a row: all that is shared has a wording."""
    return not json.loads(_opened(record, "shared"))["wording"]


def answer_to_theme(record: ThemeShareRecord) -> ThemeAnswer:
    """What the client says in a row."""
    return ThemeAnswer(**json.loads(_opened(record, "said")))


def answer_before(record: ThemeShareRecord) -> ThemeAnswer | None:
    """What they said before their last change; None where they changed nothing yet."""
    before = _opened(record, "before")
    return ThemeAnswer(**json.loads(before)) if before else None


def replace_answer(record: ThemeShareRecord, answer: ThemeAnswer) -> None:
    """Write another answer into a row, not saved by this; what stood there can be brought back."""
    record.sealed_before = _sealed(record, "before", _opened(record, "said"))
    record.sealed_said = _sealed(record, "said", _json(_answer(answer)))


def refusal_in(record: ThemeShareRecord) -> Refusal | None:
    """The client's no to a theme, where they said one."""
    if not answer_to_theme(record).refused:
        return None
    kept: dict[str, Any] = json.loads(_opened(record, "shared"))
    return Refusal(frozenset(kept["turns"]))


def _written(said: ThemeSaid) -> str:
    return _json(
        {
            "of": said.of,
            "name": said.name,
            "into": said.into,
            "refused": None if said.refused is None else sorted(said.refused),
        }
    )


def _said_from(kept: dict[str, Any]) -> ThemeSaid:
    refused = kept["refused"]
    return ThemeSaid(kept["of"], kept["name"], kept["into"], None if refused is None else frozenset(refused))


def _answer(answer: ThemeAnswer) -> dict[str, Any]:
    return {"name": answer.name, "refused": answer.refused}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _sealed(record: ThemeRecord | ThemeShareRecord, column: str, text: str) -> bytes:
    return seal(_key(record), text, _place(record, column))


def _opened(record: ThemeRecord | ThemeShareRecord, column: str) -> str:
    return unseal(_key(record), bytes(getattr(record, f"sealed_{column}")), _place(record, column))


def _key(record: ThemeRecord | ThemeShareRecord) -> DataKey:
    return the_vault().keys().record_key(str(record.client_id))


def _place(record: ThemeRecord | ThemeShareRecord, column: str) -> Place:
    return Place(_TABLES[type(record)], column, str(record.id), str(record.client_id))
