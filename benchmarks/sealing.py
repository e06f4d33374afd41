"""S-32: the cipher against published vectors, and whether a nonce ever comes twice: ``python -m benchmarks.sealing``.

Three vectors of AES-256-GCM from the cipher's own specification (McGrew and Viega, "The Galois/Counter Mode of
Operation", test cases 13, 15 and 16) are sealed and opened by the library that the desk uses. Then ``--seals`` words
are sealed with one key as the desk seals them, and their nonces compared; of ten million random ones of 96 bits two
alike once in some 10^15 such runs. Prints how many seals a second there were, beside the cipher alone in the same run.
"""

from __future__ import annotations

import argparse
import time

import numpy as np
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hereandnow.web.keys import DataKey, Place, seal

KEY = "feffe9928665731c6d6a8f9467308308" * 2
NONCE_OF_ALL = "cafebabefacedbaddecaf888"
PLAIN = (
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255"
)
CIPHER = (
    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
    "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"
)
BOUND = "feedfacedeadbeeffeedfacedeadbeefabaddad2"
VECTORS = {
    "13": ("00" * 32, "00" * 12, "", "", "530f8afbc74536b9a963b4f1c4cb738b"),
    "15": (KEY, NONCE_OF_ALL, PLAIN, "", CIPHER + "b094dac5d93471bdec1a502270e3cc6c"),
    "16": (KEY, NONCE_OF_ALL, PLAIN[:120], BOUND, CIPHER[:120] + "76fc6ece0f4e1768cddf8853bb2d551b"),
}
"""Key, nonce, plain text, what it is bound to, and cipher text with its tag, by test case."""

PLACE = Place("session", "transcript", "0198c3a0-0000-7000-8000-000000000001", "0198c3a0-0000-7000-8000-000000000002")
WORDS = "I sat alone all week and I kept thinking about my sister."
START = 3
"""Bytes before the nonce of a sealed value: its format, and the version of its key."""
NONCE = 12


def main() -> None:
    """Check the vectors, then seal."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seals", type=int, default=10_000_000)
    seals = parser.parse_args().seals
    for name, (key, nonce, plain, bound, sealed) in VECTORS.items():
        cipher = AESGCM(bytes.fromhex(key))
        if cipher.encrypt(*map(bytes.fromhex, (nonce, plain, bound))).hex() != sealed:
            raise SystemExit(f"test case {name} seals otherwise")
        if cipher.decrypt(*map(bytes.fromhex, (nonce, sealed, bound))).hex() != plain:
            raise SystemExit(f"test case {name} opens otherwise")
    print(f"{len(VECTORS)} published vectors of AES-256-GCM: all as published")
    data_key = DataKey(client=PLACE.client, author="", versions={1: bytes(range(32))})
    nonces = np.empty((seals, NONCE), dtype=np.uint8)
    began = time.perf_counter()
    for number in range(seals):
        nonces[number] = np.frombuffer(seal(data_key, WORDS, PLACE), dtype=np.uint8, count=NONCE, offset=START)
    ours = seals / (time.perf_counter() - began)
    alike = seals - len(np.unique(nonces.view(f"S{NONCE}").ravel().view(f"V{NONCE}")))
    began, cipher, content = time.perf_counter(), AESGCM(bytes(range(32))), WORDS.encode()
    for number in range(seals // 10):
        cipher.encrypt(number.to_bytes(NONCE), content, None)
    peer = seals // 10 / (time.perf_counter() - began)
    print(
        f"{seals:,} seals, {alike} nonces alike; {ours:,.0f} a second, the cipher alone {peer / ours:.1f} times as many"
    )


if __name__ == "__main__":
    main()
