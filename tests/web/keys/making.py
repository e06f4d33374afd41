"""Keystores for tests: the real thing with a passphrase that is cheap to try, and invented people."""

from __future__ import annotations

from pathlib import Path

from hereandnow.web.keys import Hardness, Keystore, Place

QUICK = Hardness(memory=8, passes=1, lanes=1)
PASSPHRASE = "seven grey herons wade"  # noqa: S105  it opens nothing
ANOTHER = "two kettles on a sill"

CLIENT = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"
ANNA = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"
BEN = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"

NAME = Place("clients", "name", CLIENT, CLIENT)


def keystore_in(folder: Path) -> tuple[Keystore, str]:
    """A new keystore in a folder of its own, and its recovery code."""
    return Keystore.create(folder / "keys" / "keystore.db", PASSPHRASE, hardness=QUICK)
