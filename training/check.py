"""Check files of the corpus: ``python -m training.check FILE...``; ``--number FILE`` numbers its turns."""

from __future__ import annotations

import sys
from pathlib import Path

from training.text import CORPUS, Malformed, misfits, read_codes, read_exchanges, read_session


def check(file: Path) -> str:
    """One line about a session, an exchange file or a coder's file. Raises Malformed."""
    if file.parent.name == "sessions":
        session = read_session(file)
        words = [len(turn.text.split()) for turn in session.turns]
        repeated = sum(a.speaker == b.speaker for a, b in zip(session.turns, session.turns[1:], strict=False))
        return (
            f"{len(words)} turns, {sum(words)} words, {sum(n < 6 for n in words)} under six words, "
            f"{sum(n > 120 for n in words)} over 120, {repeated} by the same speaker as the one before"
        )
    if file.parent.parent.name == "exchanges":
        found = read_exchanges(file)
        return f"{sum(e.shows for e in found)} that show it, {sum(not e.shows for e in found)} near misses"
    session, given = read_session(CORPUS / "sessions" / file.name), read_codes(file)
    wrong = list(misfits(session, given))
    if wrong:
        raise Malformed("\n  ".join(wrong))
    coded = len({one.turn for one in given})
    return f"{len(given)} codes on {coded} of {len(session.turns)} turns"


def main(arguments: list[str]) -> int:
    """Check each file; 1 if one is malformed."""
    bad = 0
    for name in arguments:
        file = Path(name).resolve()
        if arguments[0] == "--number":
            if name != "--number":
                print(
                    "\n".join(f"{n} {t.speaker[0].upper()}: {t.text}" for n, t in enumerate(read_session(file).turns))
                )
            continue
        try:
            print(f"{file.parent.name}/{file.name}: {check(file)}")
        except Malformed as error:
            bad = 1
            print(error)
    return bad


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
