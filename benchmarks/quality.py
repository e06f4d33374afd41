"""Whether codes separate high-quality from low-quality sessions of AnnoMI. Nothing was trained or chosen on quality.

    python -m benchmarks.quality

For each group of codes: annotations per 100 turns of the speaker in high and in low sessions, Cliff's delta (how much
more often a high session has more than a low one), and its 95 % bootstrap interval over sessions. Sessions of fewer
than ten turns are left out.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence

from benchmarks.sessions import ANNOMI, sessions_of
from hereandnow.domain import Annotations, Session, Speaker
from hereandnow.pillars.feedback.quieter import cliffs_delta
from hereandnow.review import annotate

GROUPS: dict[str, tuple[str, ...]] = {
    "therapist.defends": ("therapist.defends",),
    "client.complains": ("client.complains",),
    "client.shuts_down": ("client.shuts_down",),
    "feeling (therapist)": ("therapist.invites_feeling", "therapist.reflects_feeling", "therapist.validates"),
    "process (therapist)": (
        "therapist.asks_about_us",
        "therapist.shares_reaction",
        "therapist.observes_process",
        "therapist.receives",
        "therapist.renegotiates",
        "therapist.asks_feedback",
    ),
    "feeling (client)": ("client.names_emotion", "client.differentiates_emotion", "client.body"),
    "strain (client)": (
        "client.complains",
        "client.criticises_tentatively",
        "client.shuts_down",
        "client.diverts_or_appeases",
        "client.minimises",
    ),
}
FEWEST_TURNS = 10
RESAMPLES = 2000


def rate(session: Session, annotations: Annotations, codes: Sequence[str]) -> float:
    """Annotations of these codes per 100 turns of their speaker."""
    speaker: Speaker = "therapist" if codes[0].startswith("therapist") else "client"
    return 100 * len(annotations.of(*codes)) / len(session.of(speaker))


def main() -> None:
    """Print the table."""
    sessions = {name: one for name, one in sessions_of(ANNOMI).items() if len(one.turns) >= FEWEST_TURNS}
    with ANNOMI.open(encoding="utf-8", newline="") as stream:
        quality = {row["transcript_id"]: row["mi_quality"] for row in csv.DictReader(stream)}
    read = {name: annotate(session) for name, session in sessions.items()}
    high, low = ([name for name in sessions if quality[name] == level] for level in ("high", "low"))
    print(f"{len(high)} high and {len(low)} low sessions of at least {FEWEST_TURNS} turns")
    print(f"{'per 100 turns':<22} {'high':>7} {'low':>7} {'delta':>7}   95 % interval")
    for title, codes in GROUPS.items():
        rates = {name: rate(sessions[name], read[name], codes) for name in sessions}
        highs, lows = ([rates[name] for name in group] for group in (high, low))
        delta = cliffs_delta(highs, lows)
        generator = random.Random(1)
        drawn = sorted(
            cliffs_delta(generator.choices(highs, k=len(highs)), generator.choices(lows, k=len(lows)))
            for _ in range(RESAMPLES)
        )
        lowest, highest = drawn[int(0.025 * RESAMPLES)], drawn[int(0.975 * RESAMPLES) - 1]
        means = (sum(values) / len(values) for values in (highs, lows))
        print(f"{title:<22} {next(means):>7.2f} {next(means):>7.2f} {delta:>7.2f}   {lowest:.2f} to {highest:.2f}")


if __name__ == "__main__":
    main()
