"""Every cue against its own examples, and every code against the codebook's."""

from __future__ import annotations

import re

import pytest

from hereandnow.codebook import Code, codes
from hereandnow.reading.cue import Cue, compiled
from hereandnow.reading.cue_reader import CueReader
from hereandnow.reading.cues import CUES
from hereandnow.reading.marks import MarkReader
from hereandnow.reading.spoken import spoken
from tests.exchanges import codes_of_last_turn

READERS = (MarkReader(), CueReader(CUES))


def _name(cue: Cue) -> str:
    return f"{cue.code} {cue.pattern[:30]}"


@pytest.mark.parametrize("cue", CUES, ids=_name)
def test_a_cue_fits_the_codebook_and_its_own_gate(cue: Cue) -> None:
    assert cue.code in codes()
    assert cue.needs, "a cue names the words that open its gate"
    assert cue.yes, "a cue shows at least one turn that it must match"
    assert cue.no, "a cue shows at least one near miss"
    speaker = codes()[cue.code].speaker or "client"
    for example in cue.yes:
        text = spoken(re.sub(r"^[TC]: ", "", example.strip().splitlines()[-1].strip())).text
        assert any(words in text for words in cue.needs), f"no needed word is in {text!r}"
        assert compiled(cue.pattern).search(text), f"the pattern does not match {text!r}"
        # Alone, without the other cues of its code: the example is this cue's own.
        others = tuple(c for c in CUES if c.code != cue.code)
        found = codes_of_last_turn(example, (MarkReader(), CueReader((cue, *others))), speaker=speaker)
        assert cue.code in found, f"not found in {example!r}"


@pytest.mark.parametrize("cue", CUES, ids=_name)
def test_a_near_miss_carries_the_code_by_no_cue(cue: Cue) -> None:
    speaker = codes()[cue.code].speaker or "client"
    for example in cue.no:
        found = codes_of_last_turn(example, READERS, speaker=speaker)
        assert cue.code not in found, f"found in {example!r} on {found[cue.code].evidence.quote!r}"


@pytest.mark.parametrize("code", codes().values(), ids=lambda code: code.name)
def test_the_codebook_examples_hold(code: Code) -> None:
    assert code.name in codes_of_last_turn(code.yes, READERS)
    assert code.name not in codes_of_last_turn(code.no, READERS)
