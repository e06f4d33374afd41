"""The reader that joins both: cues where they are better, the model where it is, and both where that is best."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from hereandnow.domain import Annotation, Annotations, Evidence, ReaderName, Session
from hereandnow.reading.reader import Reader
from hereandnow.reading.trained.evidence import words_that_carry
from hereandnow.reading.trained.model import Model, Seen, model, shipped
from hereandnow.reading.trained.readout import Readout, order, readouts

NAME = ReaderName("trained", 1)


@dataclass(frozen=True, slots=True)
class TrainedReader:
    """Reads every turn with the model and with the cues it is given, and joins them as each code's readout says.

    A code's evidence is the cue's words where a cue matched, else the words that added most to the model's answer.
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
        matched = {(one.turn.index, one.code): one for one in self.cues.read(session, earlier)}
        codes = order()
        known = readouts()
        for seen in self.load().read(session.turns):
            turn = seen.turn
            if turn.speaker == "other":
                continue
            for place, code in enumerate(codes):
                if not code.startswith((turn.speaker, "either")):
                    continue
                how = known[code]
                cue = matched.pop((turn.index, code), None)
                kind = None if cue is None else "possible" if cue.possible else "certain"
                probability = how.probability(float(seen.network[place]), float(seen.words[place]), kind)
                shown = shown_as(how, probability)
                if shown is None:
                    continue
                evidence = cue.evidence if cue else None
                if evidence is None:
                    evidence = Evidence.of(turn, *_carrying(seen, place, how))
                yield Annotation(code, evidence, round(probability, 2), self.name, possible=shown == "possible")


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
