"""What a client wrote about their own world, sealed and unsealed with their record's key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from hereandnow.web.keys import DataKey, Place, seal, unseal
from hereandnow.web.records.models import ClientRecord, IdentityRecord
from hereandnow.web.records.prompts import Prompt
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True)
class AboutMe:
    """What a client wrote, by prompt, those without words left out; ``shown`` to their therapist or not."""

    words: Mapping[Prompt, str] = field(default_factory=dict, repr=False)
    shown: bool = False
    changed_at: datetime | None = None
    has_before: bool = False

    @property
    def pairs(self) -> tuple[tuple[Prompt, str], ...]:
        """Prompt and words, in the order of the prompts."""
        return tuple((prompt, self.words[prompt]) for prompt in Prompt if prompt in self.words)


def about_me_from(record: IdentityRecord) -> AboutMe:
    """The value of a row."""
    return AboutMe(
        _opened(record, "words") or {}, record.shown, record.changed_at, _opened(record, "before") is not None
    )


def new_identity(client: ClientRecord) -> IdentityRecord:
    """A row in which nothing is written, not saved by this."""
    record = IdentityRecord(client=client)
    record.sealed_words, record.sealed_before = _sealed(record, "words", {}), _sealed(record, "before", None)
    return record


def replace_words(record: IdentityRecord, words: Mapping[Prompt, str]) -> None:
    """Write other words into a row, not saved by this. What stood there is kept once, for undoing; nothing earlier."""
    record.sealed_before = _sealed(record, "before", _opened(record, "words"))
    record.sealed_words = _sealed(record, "words", {prompt: words[prompt] for prompt in Prompt if words.get(prompt)})


def words_before(record: IdentityRecord) -> Mapping[Prompt, str] | None:
    """What a row said before its last change; None where nothing was changed yet."""
    return _opened(record, "before")


def _sealed(record: IdentityRecord, column: str, words: Mapping[Prompt, str] | None) -> bytes:
    text = "" if words is None else json.dumps(dict(words), ensure_ascii=False)
    return seal(_key(record), text, _place(record, column))


def _opened(record: IdentityRecord, column: str) -> Mapping[Prompt, str] | None:
    text = unseal(_key(record), bytes(getattr(record, f"sealed_{column}")), _place(record, column))
    if not text:
        return None
    kept: dict[str, str] = json.loads(text)
    return {Prompt(prompt): words for prompt, words in kept.items()}


def _key(record: IdentityRecord) -> DataKey:
    return the_vault().keys().record_key(str(record.client_id))


def _place(record: IdentityRecord, column: str) -> Place:
    return Place("identity", column, str(record.id), str(record.client_id))
