"""Whether records and keys belong together."""

from __future__ import annotations

from hereandnow.web.records.desk_words import mark


def own_mark() -> str:
    """What the keys that are open write into their records, and no others would. Raises KeystoreLocked."""
    return mark("records", "belong to these keys")
