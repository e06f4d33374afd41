"""The rule reader's speed beside named peers, as ratios in one run, one core, the same AnnoMI turns.

    python -m benchmarks.speed [--peers PYTHON] [--convokit PYTHON] [--rounds 3]

``PYTHON`` is the interpreter of an environment of its own with the peers in it:
vaderSentiment 3.3.2, empath 0.89, textdescriptives 2.8.4; and, apart because of its size, convokit 5.0.0.
The work is not equal: VADER gives one sentiment score a turn, Empath 194 word categories, TextDescriptives readability
and other figures on a blank pipeline, ConvoKit's coordination one figure a pair of speakers; ours forty codes with
their words. Rounds are interleaved and the best of each is compared, since other work on a machine only ever adds time.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.sessions import ANNOMI, sessions_of

OURS = """
from hereandnow.domain import Session, Turn
from hereandnow.review import annotate
sessions = [Session(str(n), "", tuple(Turn(i, who, text) for i, (who, text) in enumerate(turns)))
            for n, turns in enumerate(given)]
annotate(sessions[0])
start = time.perf_counter()
for session in sessions:
    annotate(session)
"""
REVIEWS = OURS.replace("annotate", "review")
VADER = """
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
analyser = SentimentIntensityAnalyzer()
start = time.perf_counter()
for _, text in turns:
    analyser.polarity_scores(text)
"""
EMPATH = """
from empath import Empath
lexicon = Empath()
start = time.perf_counter()
for _, text in turns:
    lexicon.analyze(text)
"""
TEXT_DESCRIPTIVES = """
import spacy, textdescriptives
nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
for pipe in ("descriptive_stats", "readability", "information_theory"):
    nlp.add_pipe(f"textdescriptives/{pipe}")
list(nlp.pipe(["One sentence."]))
start = time.perf_counter()
for doc in nlp.pipe(text for _, text in turns):
    textdescriptives.extract_dict(doc, include_text=False)  # its figures are worked out when they are asked for
"""
CONVOKIT = """
from convokit import Coordination, Corpus, Speaker, Utterance
speakers = {(n, who): Speaker(id=f"{n}-{who}") for n in range(len(given)) for who in ("therapist", "client")}
utterances = [Utterance(id=f"{n}-{i}", speaker=speakers[n, who], conversation_id=f"{n}-0", text=text,
                        reply_to=f"{n}-{i - 1}" if i else None)
              for n, turns in enumerate(given) for i, (who, text) in enumerate(turns)]
corpus = Corpus(utterances=utterances)
start = time.perf_counter()
coordination = Coordination()
coordination.fit(corpus)
coordination.transform(corpus)
"""
FRAME = """
import contextlib, json, os, sys, time
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
given = json.load(sys.stdin)
turns = [turn for session in given for turn in session]
with contextlib.redirect_stdout(sys.stderr):
    BODY
    seconds = time.perf_counter() - start
import resource
print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


def run(python: str, body: str, given: str) -> tuple[float, float]:
    """Seconds of the timed part and the peak memory of the process in MB."""
    indented = "\n".join(f"    {line}" for line in body.strip().splitlines())
    script = FRAME.replace("    BODY", indented)
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    ran = subprocess.run(  # noqa: S603 - our own script
        [python, "-c", script], input=given, capture_output=True, text=True, check=True, env=environment
    )
    seconds, memory = json.loads(ran.stdout.strip().splitlines()[-1])
    return seconds, memory


def main() -> None:
    """Print seconds per 1,000 turns and the ratio to the rule reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", metavar="PYTHON", type=Path)
    parser.add_argument("--convokit", metavar="PYTHON", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    sessions = [[(t.speaker, t.text) for t in s.turns] for s in sessions_of(ANNOMI).values()]
    given, turns = json.dumps(sessions), sum(map(len, sessions))
    runs: list[tuple[str, str, str]] = [
        ("both readers: forty codes", sys.executable, OURS),
        ("whole review: codes, measures, moments", sys.executable, REVIEWS),
    ]
    if asked.peers:
        peers = str(asked.peers.absolute())
        runs += [("VADER", peers, VADER), ("Empath", peers, EMPATH), ("TextDescriptives", peers, TEXT_DESCRIPTIVES)]
    if asked.convokit:
        runs.append(("ConvoKit coordination", str(asked.convokit.absolute()), CONVOKIT))
    times: dict[str, list[float]] = {name: [] for name, *_ in runs}
    memory: dict[str, float] = {}
    for _ in range(asked.rounds):
        for name, python, body in runs:
            seconds, peak = run(python, body, given)
            times[name].append(1000 * seconds / turns)
            memory[name] = max(peak, memory.get(name, 0))
    ours = min(times[runs[0][0]])
    print(f"{turns} turns of {len(sessions)} sessions, one core, {asked.rounds} interleaved rounds")
    print(f"{'':<40} {'s / 1,000 turns':>16} {'worst':>7} {'ratio':>7} {'peak MB':>8}")
    for name, *_ in runs:
        best, worst = min(times[name]), max(times[name])
        print(f"{name:<40} {best:>16.3f} {worst:>7.3f} {best / ours:>7.2f} {memory[name]:>8.0f}")


if __name__ == "__main__":
    main()
