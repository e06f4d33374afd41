"""A check of the encoder on other people's labels, with the same training: nothing of it ships.

``python -m training.other_labels WEIGHTS [annomi] [epitome]`` prints macro-F1 over five folds. AnnoMI: behaviour of the
therapist (four classes) and talk of the client (three), folds by video, since some videos occur twice. EPITOME: three
mechanisms of empathy in answers on a forum (three levels each), folds by the first post. The data are looked for in
HEREANDNOW_DATA.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from benchmarks.sessions import ANNOMI, DATA
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupKFold

from training.fit import Plan, fit, predict
from training.passages import Passage
from training.text import Spoken

FOLDS = 5
BEHAVIOUR = tuple(f"therapist.{name}" for name in ("question", "reflection", "therapist_input", "other"))
TALK = tuple(f"client.{name}" for name in ("change", "neutral", "sustain"))
MECHANISMS = ("emotional-reactions", "explorations", "interpretations")
LEVELS = ("0", "1", "2")


def annomi() -> list[Passage]:
    """The sessions of AnnoMI with the majority's label on each turn; the group is the video."""
    turns = defaultdict(list)
    for row in csv.DictReader(ANNOMI.open(encoding="utf-8")):
        turns[row["video_url"], row["transcript_id"]].append(row)
    found = []
    for (video, name), rows in turns.items():
        said, answers = [], []
        for row in sorted(rows, key=lambda row: int(row["utterance_id"])):
            therapist = row["interlocutor"] == "therapist"
            label = row["main_therapist_behaviour"] if therapist else row["client_talk_type"]
            said.append(Spoken("therapist" if therapist else "client", row["utterance_text"]))
            answers.append({f"{'therapist' if therapist else 'client'}.{label}": True})
        found.append(Passage(name, video, tuple(said), tuple(answers), {}, {}))
    return found


def epitome() -> list[Passage]:
    """Posts and answers of EPITOME with the level of each mechanism in the answer; the group is the post."""
    pairs: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for mechanism in MECHANISMS:
        file = DATA / "epitome_empathy" / f"{mechanism}-reddit.csv"
        for row in csv.DictReader(file.open(encoding="utf-8")):
            pairs[row["sp_id"], row["rp_id"]].append(row | {"code": f"therapist.{mechanism}.{row['level']}"})
    return [
        Passage(
            answer,
            post,
            (Spoken("client", rows[0]["seeker_post"]), Spoken("therapist", rows[0]["response_post"])),
            (None, {row["code"]: True for row in rows}),
            {},
            {},
        )
        for (post, answer), rows in pairs.items()
    ]


def guesses(passages: Sequence[Passage], weights: Path, plan: Plan) -> Iterator[tuple[Passage, int, np.ndarray]]:
    """What networks that never saw a passage's group say of its turns, less the log of how often each code occurs.

    A macro average counts a rare class as much as a frequent one; so does a guess that leaves out how often each is.
    """
    groups = [passage.group for passage in passages]
    for learn, ask in GroupKFold(FOLDS).split(groups, groups=groups):
        known = [passages[n] for n in learn]
        often = Counter(code for passage in known for answer in passage.answers for code in answer or ())
        share = np.log([often[code] + 1.0 for code in plan.codes])
        network = fit(known, weights, plan)
        for passage, place, numbers in predict(network, [passages[n] for n in ask], weights, plan.codes):
            yield passage, place, numbers - share


def macro_f1(read: Sequence[tuple[Passage, int, np.ndarray]], codes: Sequence[str], plan: Plan) -> float:
    """The mean F1 of classes of which a turn has one, each turn taking the class with the highest number."""
    columns = [plan.codes.index(code) for code in codes]
    truth, guess = [], []
    for passage, place, numbers in read:
        holds = [n for n, code in enumerate(codes) if (passage.answers[place] or {}).get(code)]
        if holds:
            truth.append(holds[0])
            guess.append(int(np.argmax(numbers[columns])))
    return float(f1_score(truth, guess, average="macro"))


def main(weights: Path, names: Sequence[str]) -> None:
    """Print the figures of the named sets."""
    plan = Plan(epochs=3, weight=1.0, spans=0.0)
    if "annomi" in names:
        ours = replace(plan, codes=(*BEHAVIOUR, *TALK))
        read = list(guesses(annomi(), weights, ours))
        print(f"AnnoMI, {len(read)} turns: therapist {macro_f1(read, BEHAVIOUR, ours):.3f}", end=", ")
        print(f"client {macro_f1(read, TALK, ours):.3f}")
    if "epitome" in names:
        scales = {name: tuple(f"therapist.{name}.{level}" for level in LEVELS) for name in MECHANISMS}
        ours = replace(plan, codes=tuple(code for scale in scales.values() for code in scale))
        read = list(guesses(epitome(), weights, ours))
        told = ", ".join(f"{name} {macro_f1(read, scale, ours):.3f}" for name, scale in scales.items())
        print(f"EPITOME, {len(read)} answers: {told}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or ["annomi", "epitome"])
