"""The invented courses: what the reading of their single sessions shows of what is written down about them.

python -m benchmarks.courses                counts, a course: in single sessions, and over all of them
python -m benchmarks.courses --all          and each thing that was looked for, found or missed, and each false one
python -m benchmarks.courses FOLDER...      of the courses in these folders instead of the examples

Whoever wrote the sessions wrote what is expected, too: figures for development, no evidence of accuracy.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.course_threads import looked_for
from hereandnow.course import CourseReview, open_course, review_course
from hereandnow.domain import Moment

COURSES = Path(__file__).parents[1] / "examples" / "courses"
ACCUSING = (
    "apologies",
    "belief_shift",
    "confrontation",
    "contact",
    "corrective_chain",
    "quieter_since",
    "recurring_theme",
    "triangle_link",
    "withdrawal",
)
"""Kinds of which the contrast course has none: each moment of them there is a false one."""

Moments = Mapping[date, tuple[Moment, ...]]


class Sought(NamedTuple):
    """Something written down: in words, the kind that would show it, its session, and the turns that say it."""

    what: str
    kind: str
    session: date
    turns: frozenset[int]
    status: str | None = None


def sought(expected: Mapping[str, Any]) -> Iterator[Sought]:
    """What ``expected.toml`` says is there, as far as a moment of one session can show it."""
    for episode in expected.get("pattern", {}).get("episodes", []):
        parts = [episode[part] for part in ("wish", "response_of_other", "response_of_self") if part in episode]
        turns = frozenset(part["turn"] for part in parts)
        yield Sought(f"episode with {episode['person']}", "relationship_episode", parts[0]["session"], turns)
    if "linked_by_the_therapist" in expected.get("pattern", {}):
        yield _of("the three places linked", "triangle_link", expected["pattern"]["linked_by_the_therapist"])
    for belief in expected.get("beliefs", []):
        if "chain" in belief and "set_aside" not in belief["chain"]:
            steps = [belief["chain"][step] for step in ("feared", "risked", "received") if step in belief["chain"]]
            if steps:
                turns = frozenset(step["turn"] for step in steps)
                yield Sought("a risk that was received", "corrective_chain", steps[0]["session"], turns)
            if "rated_again" in belief:
                yield _of("a belief that moved", "belief_shift", belief["rated_again"])
    if "rupture" in expected:
        rupture = expected["rupture"]
        turns = frozenset(sign["turn"] for sign in rupture.get("signs", []))
        yield Sought(f"the {rupture['kind']}, still open", rupture["kind"], rupture["session"], turns, "open")
    for family in expected.get("family", []):
        if family["quieter"]:
            turns = frozenset(range(family["turn"], family["turn"] + 12))
            yield Sought("quieter about the family", "quieter_since", family["session"], turns)
    if "cue" in expected.get("culture", {}):
        yield _of("a cultural cue", "cultural_opportunity", expected["culture"]["cue"])
    if "online" in expected:
        yield _of("sorry again and again", "apologies", expected["online"])


def shows(moments: Moments, one: Sought) -> bool:
    """Whether a moment of the kind, and of the status where one is asked for, rests on one of the turns."""
    return any(
        moment.kind.name == one.kind
        and one.status in (None, moment.status)
        and one.turns & {evidence.turn.index for evidence in moment.evidence}
        for moment in moments[one.session]
    )


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--all", action="store_true")
    given = parser.parse_args()
    for folder in [course for place in given.folders or [COURSES] for course in courses_in(place)]:
        expected = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
        course = open_course(folder)
        _single_sessions(folder.name, {day: one.moments for day, one in course.reviews.items()}, expected, given.all)
        _threads(review_course(course), expected, given.all)


def courses_in(place: Path) -> list[Path]:
    """A course, or the courses in a folder."""
    if (place / "expected.toml").is_file():
        return [place]
    return sorted(path for path in place.iterdir() if (path / "expected.toml").is_file())


def _single_sessions(name: str, moments: Moments, expected: Mapping[str, Any], whole: bool) -> None:
    looked = list(sought(expected))
    found = [one for one in looked if shows(moments, one)]
    print(f"{name}: {len(moments)} sessions")
    print(f"  in single sessions: {len(found)} of {len(looked)} found")
    if whole:
        for one in looked:
            print(f"    {'found ' if one in found else 'missed'} {one.kind:22} {one.session} {one.what}")
    if "pattern" not in expected:
        wrong = [(day, m) for day, of_day in moments.items() for m in of_day if m.kind.name in ACCUSING]
        print(f"    false: {dict(Counter(moment.kind.name for _, moment in wrong)) or 'none'}")
        if whole:
            for day, moment in wrong:
                print(f"    {moment.kind.name:22} {day} {moment.evidence[0].quote!r}")


def _threads(read: CourseReview, expected: Mapping[str, Any], whole: bool) -> None:
    looked = list(looked_for(read, expected))
    written = [one for one in looked if not one.false]
    print(
        f"  over all sessions: {sum(one.found for one in written)} of {len(written)} found, "
        f"{len(looked) - len(written)} false"
    )
    if whole:
        for one in looked:
            print(f"    {'false ' if one.false else 'found ' if one.found else 'missed'} {one.what}")


def _of(what: str, kind: str, citation: Mapping[str, Any]) -> Sought:
    return Sought(what, kind, citation["session"], frozenset({citation["turn"]}))


if __name__ == "__main__":
    main()
