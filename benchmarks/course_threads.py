"""What only many sessions show: the threads of a course against what is written down of it, and what is false."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from hereandnow.course import CourseReview
from hereandnow.course.episodes import Episode
from hereandnow.course.patterns import Theme

NEAR = 4
"""Turns by which an episode may lie off what is written down and still be the same (two of the client's)."""
LATE_FROM = 5
"""Days from which a check-in or a booking is written down as late, where the others came within two."""
PARTS = ("wish", "response_of_other", "response_of_self")


class Looked(NamedTuple):
    """One thing that was looked for or that is false: in words, and whether it was found (of a false one, always)."""

    what: str
    found: bool
    false: bool = False


def looked_for(read: CourseReview, expected: Mapping[str, Any]) -> Iterator[Looked]:
    """Everything of one course."""
    yield from _theme(read, expected)
    yield from _chains(read, expected)
    yield from _rupture(read, expected)
    yield from _quiet(read, expected)
    yield from _waits(read, expected)
    yield from _culture(read, expected)


def _theme(read: CourseReview, expected: Mapping[str, Any]) -> Iterator[Looked]:
    themes = read.patterns.themes
    written = expected.get("pattern", {}).get("episodes", [])
    if not written:
        yield from (Looked(f"theme: {theme.name} with {', '.join(theme.people)}", True, True) for theme in themes)
        return
    theme = max(themes, key=lambda one: sum(_is_in(one, episode) for episode in written), default=None)
    for place in dict.fromkeys(episode["place"] for episode in written):
        there = [episode for episode in written if episode["place"] == place]
        yield Looked(f"theme: {place}", theme is not None and any(_is_in(theme, episode) for episode in there))
    for episode in written:
        yield Looked(f"episode in the theme: {episode['person']}", theme is not None and _is_in(theme, episode))
    if theme is None:
        return
    for found in _of(theme):
        same = [episode for episode in written if _same(found, episode)]
        if not same:
            yield Looked(f"episode in the theme with {found.person}, {found.session}", True, True)
        for part in PARTS:
            told = found.of(part)  # type: ignore[arg-type]
            if same and told is not None and part in same[0]:
                turn = same[0][part]["turn"]
                near = abs(told.citation.evidence.turn.index - turn) <= 1
                yield Looked(f"{part} of {same[0]['person']}", near)
    for other in themes:
        if other is not theme and not any(_is_in(other, episode) for episode in written):
            yield Looked(f"theme: {other.name} with {', '.join(other.people)}", True, True)


def _of(theme: Theme) -> tuple[Episode, ...]:
    return (*theme.past, *theme.present, *theme.here)


def _is_in(theme: Theme, episode: Mapping[str, Any]) -> bool:
    return any(_same(found, episode) for found in _of(theme))


def _same(found: Episode, episode: Mapping[str, Any]) -> bool:
    """The same session, person and place, and a part of it near one that is written down."""
    turns = [episode[part]["turn"] for part in PARTS if part in episode]
    person = episode["person"].casefold()
    right = any(word in person for word in (found.person.casefold(), found.person.split()[-1].casefold()))
    told = [one.citation.evidence.turn.index for one in found.told]
    return (
        right
        and found.session in {episode[part]["session"] for part in PARTS if part in episode}
        and found.time == episode["place"]
        and any(abs(here - there) <= NEAR for here in told for there in turns)
    )


def _chains(read: CourseReview, expected: Mapping[str, Any]) -> Iterator[Looked]:
    ledger = read.ledger
    known: set[date] = set()
    for belief in expected.get("beliefs", []):
        change = next((one for one in ledger.beliefs if one.belief.sentence == belief["sentence"]), None)
        moved = belief.get("first") != belief.get("last")
        if "last" in belief:
            right = change is not None and (change.first, change.last) == (belief["first"], belief["last"])
            yield Looked(f"belief then and now: {belief['sentence']}", right)
        if "chain" in belief and moved:
            steps = [step for step in belief["chain"].values() if isinstance(step, Mapping) and "session" in step]
            if not steps:
                continue
            session = belief["chain"].get("risked", steps[0])["session"]
            known.add(session)
            chain = next((one for one in ledger.chains if one.session == session), None)
            yield Looked("chain: a risk that was received", chain is not None)
            yield Looked("chain: it grew to supported", chain is not None and chain.status == "supported")
        elif "chain" in belief:
            steps = [step for step in belief["chain"].values() if isinstance(step, Mapping) and "session" in step]
            known |= {step["session"] for step in steps}
    for chain in ledger.chains:
        if chain.session not in known and chain.status != "candidate":
            yield Looked(f"chain of {chain.session}, {chain.status}", True, True)


def _rupture(read: CourseReview, expected: Mapping[str, Any]) -> Iterator[Looked]:
    rupture = expected.get("rupture")
    alliance = read.alliance
    known = set()
    if rupture is not None:
        known = {rupture["session"]}
        spoken = [one for one in alliance.ruptures if one.session in known]
        fallen = [one for one in alliance.drops if one.session in known]
        yield Looked("rupture: in the talk", bool(spoken))
        yield Looked("rupture: in the ratings", bool(fallen))
        back = rupture.get("repair_begun", rupture.get("repaired"))
        if back is not None:
            cited = [strain.next_session for strain in spoken] + [strain.next_session for strain in fallen]
            later = {one.session for found in cited for one in found}
            yield Looked("rupture: the therapist's return", back["session"] in later)
    for strain in alliance.ruptures:
        if strain.session not in known and not strain.possible:
            yield Looked(f"rupture of {strain.session}: {strain.kind}", True, True)


def _quiet(read: CourseReview, expected: Mapping[str, Any]) -> Iterator[Looked]:
    said = {topic.topic for topic in read.quiet_topics if topic.said}
    family = [one for one in expected.get("family", []) if one.get("quieter")]
    if len(family) > 2:
        yield Looked("quiet: the family", "the family" in said)
    elif "the family" in said:
        yield Looked("quiet: the family", True, True)
    topics = " ".join(one["topic"] for one in expected.get("quiet", []))
    if topics:
        words = [topic.strip("“”") for topic in said if topic != "the family"]
        yield Looked(f"quiet: {expected['quiet'][0]['topic']}", any(word in topics for word in words))
    for topic in said - {"the family"}:
        if topic.strip("“”") not in topics:
            yield Looked(f"quiet: {topic}", True, True)


def _waits(read: CourseReview, expected: Mapping[str, Any]) -> Iterator[Looked]:
    longer = {one.kind: {wait.session for wait in one.waits if wait.longer} for one in read.waits}
    written = expected.get("contact", [])
    late = {one["session"] for one in written if one.get("check_in_days", 0) >= LATE_FROM}
    if late and "pattern" in expected:
        for day in sorted(late):
            yield Looked(f"late check-in of {day}", day in longer.get("replies", set()))
        for day in sorted(longer.get("replies", set()) - late):
            yield Looked(f"late check-in of {day}", True, True)


def _culture(read: CourseReview, expected: Mapping[str, Any]) -> Iterator[Looked]:
    culture = expected.get("culture", {})
    cue, taken = culture.get("cue"), culture.get("taken_up")
    if cue is None or taken is None or taken["session"] == cue["session"]:
        return
    later = [one for one in read.culture.openings if one.session == cue["session"]]
    yield Looked("culture: the opening that waited", bool(later))
    yield Looked(
        "culture: taken up in a later session",
        any(said.session == taken["session"] for one in later for said in one.later),
    )
