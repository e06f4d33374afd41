"""A review: moments rest on what readers are sure enough of; the rest is listed."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from hereandnow.domain import Annotation, Annotations, Evidence, ReaderName, Session
from hereandnow.review import review
from tests.exchanges import session


class Complaint:
    """A reader that hears a complaint in each of the client's turns."""

    name = ReaderName("by hand", 1)
    needs: frozenset[str] = frozenset()
    gives = frozenset({"client.complains"})

    def __init__(self, faint: bool) -> None:
        self.faint = faint

    def read(self, session: Session, earlier: Annotations) -> Iterable[Annotation]:
        for turn in session.of("client"):
            yield Annotation("client.complains", Evidence.of(turn), 0.4, self.name, possible=True, faint=self.faint)


@pytest.mark.parametrize(("faint", "kinds"), [(False, ["confrontation"]), (True, [])])
def test_no_moment_rests_on_a_faint_code_and_it_is_listed_all_the_same(faint: bool, kinds: list[str]) -> None:
    talk = session("T: So, the sheet again.\nC: I'm not doing that sheet any more.\nT: Okay.")
    found = review(talk, readers=(Complaint(faint),))
    assert [moment.kind.name for moment in found.moments] == kinds
    assert [one.code for one in found.annotations] == ["client.complains"]
