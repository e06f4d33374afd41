"""The reader that joins both: what cues found, and what the model sees where no cue matched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from hereandnow.domain import Annotation, Annotations, Evidence, ReaderName, Session
from hereandnow.reading.reader import Reader
from hereandnow.reading.trained.evidence import words_that_carry
from hereandnow.reading.trained.model import Model, Seen, model, shipped
from hereandnow.reading.trained.readout import UNLIKELY, Readout, order, readouts

NAME = ReaderName("trained", 2)
FAINT_BELOW = 0.525
"""Where the model is likelier wrong than right a code is listed only: a sentence about two people needs more.

A half, and what another build of the same runtime may count otherwise: of probabilities near a half nine in ten
differed by less than .025 between two of them (docs/decisions/0020-a-library-that-spoke.md).
"""
OPPOSITES = (
    ("therapist.receives", "therapist.defends"),
    ("therapist.explores_culture", "therapist.deflects_culture"),
)
"""Of these the codebook lets a turn carry one: where a cue found the one, the model is not asked for the other."""
OPPOSITE = {one: other for pair in OPPOSITES for one, other in (pair, pair[::-1])}


@dataclass(frozen=True, slots=True)
class TrainedReader:
    """Reads every turn with the model and with the cues it is given, and joins them as each code's readout says.

    Where a cue matched, its annotation stands, with its own name and with how often such cues held: certain where the
    model is, only possible where the model finds it unlikely. Elsewhere the model's does, on the words that added most
    to its answer.
    """

    cues: Reader
    load: Callable[[], Model] = model
    name: ReaderName = NAME

    @property
    def needs(self) -> frozenset[str]:
        """What its cues need."""
        return self.cues.needs

    @property
    def gives(self) -> frozenset[str]:
        """What its cues give, and what the model was taught."""
        return self.cues.gives | frozenset(readouts())

    def read(self, session: Session, earlier: Annotations) -> Iterator[Annotation]:
        """Yield at most one annotation a code for each turn of the therapist and the client."""
        known = readouts()
        codes = order()
        matched: dict[tuple[int, str], Annotation] = {}
        for one in self.cues.read(session, earlier):
            how = known.get(one.code)
            if how is None:
                matched[one.turn.index, one.code] = one
            elif how.reads != "model":
                held = how.possible_cue if one.possible else how.certain_cue
                matched[one.turn.index, one.code] = replace(one, probability=held, possible=one.possible or how.doubted)
        by_cues = frozenset(matched)
        for seen in self.load().read(session.turns):
            turn = seen.turn
            if turn.speaker == "other":
                continue
            for place, code in enumerate(codes):
                how = known[code]
                cue = matched.get((turn.index, code))
                if how.reads == "rule" or not code.startswith((turn.speaker, "either")):
                    continue
                if (turn.index, OPPOSITE.get(code)) in by_cues:
                    continue
                probability = how.probability(float(seen.network[place]), float(seen.words[place]))
                shown = shown_as(how, probability)
                if cue is not None and probability < UNLIKELY:
                    matched[turn.index, code] = replace(cue, possible=True)
                if shown is None or (cue is not None and not (cue.possible and shown == "certain")):
                    continue
                matched.pop((turn.index, code), None)
                evidence = cue.evidence if cue else Evidence.of(turn, *_carrying(seen, place, how))
                possible = shown == "possible"
                faint = possible and probability < FAINT_BELOW
                yield Annotation(code, evidence, round(probability, 2), self.name, possible=possible, faint=faint)
        yield from matched.values()


def _carrying(seen: Seen, place: int, how: Readout) -> tuple[int, int]:
    """Where the words stand that added most to the probability of the code in that place."""
    shares = [*(how.network * seen.shares_of_network[:, place]), *(how.words * seen.shares_of_words[:, place])]
    return words_that_carry(seen.turn.text, shares, (*seen.pieces, *seen.features))


def shown_as(how: Readout, probability: float) -> Literal["certain", "possible"] | None:
    """How a person sees a code of that probability; None is not at all."""
    if how.certain_from is not None and probability >= how.certain_from:
        return "certain"
    return "possible" if how.possible_from is not None and probability >= how.possible_from else None


def trained_reader(cues: Reader) -> Reader:
    """The trained reader on top of those cues; the cues alone where the network's files are missing."""
    return TrainedReader(cues) if shipped() else cues
