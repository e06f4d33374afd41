"""How far the two coders of the corpus agree, a code: silver against silver, so this is no inter-rater reliability."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from training.passages import blind_codes
from training.text import CORPUS, read_codes, read_exchanges

CODERS = ("writer", "blind")
Count = dict[str, list[int]]
"""A code's turns: by the first coder, by the second, by both."""


def agreement(corpus: Path = CORPUS) -> dict[str, Count]:
    """For sessions and exchanges, and each code: how often the writer gave it, how often the blind coder, and both.

    An exchange counts for the code it was written for only; the agreement (F1) of a code is twice both over the sum of
    the other two.
    """
    return {"sessions": _counted(_of_sessions(corpus)), "exchanges": _counted(_of_exchanges(corpus))}


def _counted(pairs: Iterable[tuple[str, bool, bool]]) -> Count:
    found: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for code, one, other in pairs:
        for place, holds in enumerate((one, other, one and other)):
            found[code][place] += holds
    return dict(sorted(found.items()))


def _of_sessions(corpus: Path) -> Iterable[tuple[str, bool, bool]]:
    for file in sorted((corpus / "codes" / "blind").glob("[ST]*.txt")):
        one, other = ({(c.turn, c.code) for c in read_codes(corpus / "codes" / who / file.name)} for who in CODERS)
        yield from ((code, (turn, code) in one, (turn, code) in other) for turn, code in sorted(one | other))


def _of_exchanges(corpus: Path) -> Iterable[tuple[str, bool, bool]]:
    blind = blind_codes(corpus)
    for file in sorted((corpus / "exchanges").glob("*/*.txt")):
        yield from ((one.code, one.shows, one.code in blind[one.id]) for one in read_exchanges(file) if one.id in blind)
