"""How turns are gathered before they are encoded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hereandnow.reading.trained.network import LONGEST, PADDED, STRETCH, alike


@given(st.lists(st.integers(1, LONGEST), max_size=300))
def test_every_turn_is_in_one_group_and_little_of_a_group_is_padding(lengths: list[int]) -> None:
    lengths.sort()
    groups = list(alike(lengths))
    assert [place for group in groups for place in group] == list(range(len(lengths)))
    for group in groups:
        shortest, longest = lengths[group[0]], lengths[group[-1]]
        assert longest <= STRETCH * shortest + 1
        assert len(group) == 1 or longest * len(group) <= PADDED
