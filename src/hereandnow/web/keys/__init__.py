"""The keys: what opens a client's words, and what makes them unreadable for good. Nothing here knows Django.

A passphrase or a recovery code opens the ``Keystore``; it gives one data key for each client, and one for each author's
process notes; ``seal`` and ``unseal`` use it for one field in its ``Place``. See decision 0011.
"""

from hereandnow.web.keys.keystore import Keystore
from hereandnow.web.keys.ledger import Erasure, read_ledger, write_ledger
from hereandnow.web.keys.master import PURPOSES, SHIPPED, SHORTEST_PASSPHRASE, Hardness, Purpose
from hereandnow.web.keys.sealing import DataKey, Place, seal, unseal

__all__ = [
    "PURPOSES",
    "SHIPPED",
    "SHORTEST_PASSPHRASE",
    "DataKey",
    "Erasure",
    "Hardness",
    "Keystore",
    "Place",
    "Purpose",
    "read_ledger",
    "seal",
    "unseal",
    "write_ledger",
]
