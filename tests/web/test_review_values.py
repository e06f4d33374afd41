"""A review kept and opened again is the same review, whatever became of the catalogue meanwhile."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from hereandnow.catalogue import KINDS
from hereandnow.domain import Review
from hereandnow.errors import InvalidValue
from hereandnow.reports.html import write_html
from hereandnow.reports.score import write_svg
from hereandnow.transcripts import own
from hereandnow.web.records.store.review_values import review_from, value_of
from hereandnow.web.records.store.sessions import session_from_text
from tests.reviewed import NAMES, reviewed


def kept(value: Review) -> Any:
    return json.loads(json.dumps(value_of(value), allow_nan=False))


@pytest.mark.parametrize("name", NAMES)
def test_a_review_comes_back_whole(name: str) -> None:
    before = reviewed(name)
    session = session_from_text(own.write_session(before.session))
    after = review_from(kept(before), session)
    assert after == before
    assert write_svg(after) == write_svg(before)
    assert write_html(after) == write_html(before)


def test_a_kind_that_is_no_longer_known_is_shown_as_it_was_called() -> None:
    before = reviewed(NAMES[0])
    gone = before.moments[0].kind
    after = review_from(kept(before), before.session, {name: kind for name, kind in KINDS.items() if kind != gone})
    moment = after.moments[0]
    assert moment.kind != gone
    assert (moment.id, moment.pillar, moment.kind.title) == (before.moments[0].id, gone.pillar, gone.title)
    assert moment.kind.meaning == "This version of hereandnow no longer looks for it."
    assert [one.id for one in after.ranked] == [one.id for one in before.ranked]
    assert moment.sentence in write_html(after)


def test_a_status_that_is_no_longer_known_keeps_its_words() -> None:
    before, moment = next(
        (one, moment) for one in map(reviewed, NAMES) for moment in one.moments if moment.status is not None
    )
    kinds = {**KINDS, moment.kind.name: replace(moment.kind, statuses={"other": "Something else."}, open=frozenset())}
    after = next(one for one in review_from(kept(before), before.session, kinds).moments if one.id == moment.id)
    assert (after.status, after.status_words, after.still_open) == (
        moment.status,
        moment.status_words,
        moment.still_open,
    )
    assert after.kind.meaning == moment.kind.meaning


def test_a_field_that_is_no_longer_known_is_left_out() -> None:
    before = reviewed(NAMES[0])
    value = kept(before)
    for one in (*value["measures"], *value["topics"], *value["engagement"]):
        one["colour"] = "blue"
    assert review_from(value, before.session) == before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda value: value.update(form=2),
        lambda value: value.pop("moments"),
        lambda value: value["annotations"].append(["client.complains"]),
        lambda value: value["moments"][0]["evidence"].append([100_000, 0, 1]),
        lambda value: value["moments"][0]["evidence"].append([0, 0, 100_000]),
        lambda value: value["measures"].append({}),
    ],
    ids=["a newer form", "no moments", "half an annotation", "no such turn", "past the end", "a measure of nothing"],
)
def test_what_cannot_be_a_review_any_more_is_one_sentence_without_words(spoil: Any) -> None:
    before = reviewed(NAMES[0])
    value = kept(before)
    spoil(value)
    with pytest.raises(InvalidValue) as refused:
        review_from(value, before.session)
    assert str(refused.value).endswith(".")
    assert not [turn for turn in before.session.turns if turn.text in str(refused.value)]
