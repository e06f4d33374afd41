"""Codes against silver labels: precision of what is shown as certain first, then recall.

python -m benchmarks.agreement SET                 one of the sets of ``benchmarks.sessions``
python -m benchmarks.agreement SET --misses CODE   print each wrong, missed and right turn of one code
python -m benchmarks.agreement SET --rules         the rules alone, without the trained reader
python -m benchmarks.agreement calibration --keep  measure the rules and write src/hereandnow/reading/reliability.json
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.sessions import ROOT, SETS, Labelled, folder, labelled
from hereandnow.catalogue import READERS
from hereandnow.codebook import codes
from hereandnow.reading import Reader
from hereandnow.reading.cue_reader import CueReader
from hereandnow.reading.cues import CUES
from hereandnow.reading.marks import MarkReader
from hereandnow.reading.reliability import reliability
from hereandnow.review import annotate

RELIABILITY = ROOT / "src" / "hereandnow" / "reading" / "reliability.json"
RESAMPLES = 1000


class Judged(NamedTuple):
    """One code on one turn, as shown (certain, possible or not at all) and as labelled."""

    session: str
    turn: int
    code: str
    shown: str
    holds: bool


RULES = (MarkReader(), CueReader(CUES))


def judge(sessions: Iterable[Labelled], readers: Sequence[Reader] = READERS) -> Iterator[Judged]:
    """Every code that is shown or labelled somewhere."""
    for one in sessions:
        session, given = one.session, one.codes
        shown = {(a.turn.index, a.code): "possible" if a.possible else "certain" for a in annotate(session, readers)}
        held = {(turn, code) for turn, of_turn in given.items() for code in of_turn}
        for turn, code in sorted(shown.keys() | held):
            yield Judged(session.id, turn, code, shown.get((turn, code), ""), (turn, code) in held)


def precision(judged: Iterable[Judged]) -> float:
    """Of what is shown, the share that holds."""
    shown = [one.holds for one in judged if one.shown]
    return sum(shown) / len(shown) if shown else float("nan")


def recall(judged: Iterable[Judged]) -> float:
    """Of what holds, the share that is shown."""
    held = [bool(one.shown) for one in judged if one.holds]
    return sum(held) / len(held) if held else float("nan")


def interval(judged: Sequence[Judged], measure: object) -> tuple[float, float]:
    """A 95 % bootstrap interval, sessions drawn with replacement."""
    by_session: dict[str, list[Judged]] = {}
    for one in judged:
        by_session.setdefault(one.session, []).append(one)
    names, generator, values = sorted(by_session), random.Random(1), []
    for _ in range(RESAMPLES):
        drawn = [one for name in generator.choices(names, k=len(names)) for one in by_session[name]]
        values.append(measure(drawn))  # type: ignore[operator]
    values = sorted(value for value in values if value == value)
    return values[int(0.025 * len(values))], values[int(0.975 * len(values)) - 1]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("which", metavar="SET", help=f"{', '.join(SETS)}, or a folder of coded sessions")
    parser.add_argument("--misses", metavar="CODE")
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    sessions = labelled(asked.which) if asked.which in SETS else folder(Path(asked.which))
    if asked.keep:
        _forget()
    judged = list(judge(sessions, RULES if asked.rules or asked.keep else READERS))
    if asked.misses:
        _print_misses(sessions, judged, asked.misses)
        return
    _print_table(judged)
    print(f"{len(sessions)} sessions, {sum(len(one.session.turns) for one in sessions)} turns, {asked.which}")
    certain = [one._replace(shown=one.shown if one.shown == "certain" else "") for one in judged]
    spoken = [one for one in certain if one.code != "either.nonverbal"]
    for name, rows in (
        ("shown as certain", certain),
        ("... without transcriber's marks", spoken),
        ("shown at all", judged),
    ):
        low, high = interval(rows, precision)
        lowest, highest = interval(rows, recall)
        shown = sum(bool(one.shown) for one in rows)
        print(
            f"{name}: precision {precision(rows):.2f} ({low:.2f} to {high:.2f}) of {shown}, "
            f"recall {recall(rows):.2f} ({lowest:.2f} to {highest:.2f}) of {sum(one.holds for one in rows)}"
        )
    if asked.keep:
        _keep(judged, len(sessions), asked.which)


def _print_table(judged: Sequence[Judged]) -> None:
    print(f"{'code':<34} {'labelled':>8} {'certain':>8} {'right':>6} {'possible':>9} {'right':>6} {'recall':>7}")
    for code in codes():
        rows = [one for one in judged if one.code == code]
        counted = Counter((one.shown, one.holds) for one in rows)
        sure, sure_right = counted["certain", True] + counted["certain", False], counted["certain", True]
        maybe, maybe_right = counted["possible", True] + counted["possible", False], counted["possible", True]
        print(
            f"{code:<34} {sum(one.holds for one in rows):>8} {sure:>8} {sure_right:>6} {maybe:>9} {maybe_right:>6} "
            f"{recall(rows):>7.2f}"
        )


def _print_misses(labelled_sessions: Sequence[Labelled], judged: Iterable[Judged], code: str) -> None:
    sessions = {one.session.id: one.session for one in labelled_sessions}
    for one in judged:
        if one.code == code:
            verdict = ("right" if one.holds else "WRONG") if one.shown else "MISSED"
            turns = sessions[one.session].turns
            before = turns[one.turn - 1].text[-200:] if one.turn else ""
            print(
                f"\n{verdict} {one.shown} {one.session} turn {one.turn}\n   before: {before}\n   {turns[one.turn].text}"
            )


def _forget() -> None:
    """Measure as if nothing had been measured: what was kept decides what is shown as certain."""
    RELIABILITY.write_text(json.dumps({"about": "not measured yet", "codes": {}}) + "\n", encoding="utf-8")
    reliability.cache_clear()


def _keep(judged: Iterable[Judged], sessions: int, which: str) -> None:
    counted: dict[str, dict[str, list[int]]] = {}
    for one in judged:
        if one.shown:
            right, shown = counted.setdefault(one.code, {}).get(one.shown, [0, 0])
            counted[one.code][one.shown] = [right + one.holds, shown + 1]
    kept = {
        "about": f"Silver labels (one language model, blind to the rules) on {sessions} invented sessions that no rule "
        f"was tuned to; python -m benchmarks.agreement {which} --keep.",
        "codes": {code: dict(sorted(counted[code].items())) for code in sorted(counted)},
    }
    RELIABILITY.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    print(f"Kept in {RELIABILITY.relative_to(ROOT)}.")


if __name__ == "__main__":
    main()
