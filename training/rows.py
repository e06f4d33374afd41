"""What the network and the cues say of every answered turn, beside what coders said: the table for all figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hereandnow.domain import Session, Turn
from hereandnow.reading import read
from hereandnow.reading.cue_reader import CueReader
from hereandnow.reading.cues import CUES
from hereandnow.reading.marks import MarkReader
from hereandnow.reading.trained.model import Model
from training.passages import CODES, Passage

NONE, POSSIBLE, CERTAIN = 0, 1, 2
CUE_READERS = (MarkReader(), CueReader(CUES))


@dataclass(frozen=True, slots=True)
class Rows:
    """One row a turn and one column a code.

    ``network`` and ``words``: what the two say; ``cues`` (0 none, 1 possible, 2 certain); ``truth`` (1 holds, 0 does
    not, nan not known or not this speaker's). ``groups`` name what a resampling must not cut: the session, or a
    writer's exchanges for one code.
    ``kinds``: "session" or "exchange"; ``heads``: what is known of the session.
    """

    network: NDArray[np.float32]
    words: NDArray[np.float32]
    cues: NDArray[np.int8]
    truth: NDArray[np.float32]
    groups: NDArray[np.str_]
    kinds: NDArray[np.str_]
    heads: tuple[Mapping[str, str], ...]

    def where(self, chosen: NDArray[np.bool_]) -> Rows:
        """Some of the rows."""
        heads = tuple(head for head, keep in zip(self.heads, chosen, strict=True) if keep)
        return Rows(
            self.network[chosen],
            self.words[chosen],
            self.cues[chosen],
            self.truth[chosen],
            self.groups[chosen],
            self.kinds[chosen],
            heads,
        )


def rows(passages: Iterable[Passage], folder: Path) -> Rows:
    """Read passages with the model in ``folder`` and with the cues."""
    model = Model(folder, threads=1)
    network, words, cues, truth, groups, kinds, heads = [], [], [], [], [], [], []
    for passage in passages:
        turns = tuple(Turn(n, turn.speaker, turn.text) for n, turn in enumerate(passage.turns))
        matched = {
            (one.turn.index, one.code): POSSIBLE if one.possible else CERTAIN
            for one in read(Session(passage.id, passage.id, turns), CUE_READERS).all
        }
        for place, seen in enumerate(model.read(turns)):
            answer = passage.answers[place]
            if answer is None:
                continue
            network.append(seen.network)
            words.append(seen.words)
            cues.append([matched.get((place, code), NONE) for code in CODES])
            truth.append([_truth(answer, code, turns[place].speaker) for code in CODES])
            groups.append(passage.group)
            kinds.append("exchange" if "/" in passage.group else "session")
            heads.append(passage.head)
    return Rows(
        np.array(network, np.float32),
        np.array(words, np.float32),
        np.array(cues, np.int8),
        np.array(truth, np.float32),
        np.array(groups),
        np.array(kinds),
        tuple(heads),
    )


def joined(several: Sequence[Rows]) -> Rows:
    """Tables one under the other."""
    return Rows(
        *(
            np.concatenate([getattr(one, name) for one in several])
            for name in ("network", "words", "cues", "truth", "groups", "kinds")
        ),
        heads=tuple(head for one in several for head in one.heads),
    )


def _truth(answer: Mapping[str, bool | None], code: str, speaker: str) -> float:
    if not code.startswith((speaker, "either")):
        return float("nan")
    holds = answer.get(code, False)
    return float("nan") if holds is None else float(holds)
