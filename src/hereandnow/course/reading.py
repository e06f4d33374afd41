"""A course to its threads, with every quote checked against the session it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hereandnow.course.alliance import Alliance, find_alliance
from hereandnow.course.baselines import Baseline, find_baselines
from hereandnow.course.contacts import Happenings, Waits, find_happenings, find_waits
from hereandnow.course.culture import CulturalThread, find_culture
from hereandnow.course.emotion import EmotionThread, find_emotion
from hereandnow.course.ledger import Ledger, find_ledger
from hereandnow.course.patterns import PatternMap, find_patterns
from hereandnow.course.quiet import QuietTopic, find_quiet_topics
from hereandnow.domain import Citation, Course


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseReview:
    """A course read. Raises EvidenceMismatch when a thread cites what was not said in the session it names."""

    course: Course
    baselines: tuple[Baseline, ...]
    waits: tuple[Waits, ...]
    happenings: Happenings | None
    alliance: Alliance
    quiet_topics: tuple[QuietTopic, ...]
    ledger: Ledger
    patterns: PatternMap
    culture: CulturalThread
    emotion: EmotionThread

    def __post_init__(self) -> None:
        self.course.check(self._cited())

    def _cited(self) -> Iterator[Citation]:
        for baseline in self.baselines:
            yield from baseline.citations
        if self.happenings is not None:
            yield from self.happenings.citations
        for rupture in self.alliance.ruptures:
            yield from (*rupture.citations, *rupture.therapist_part, *rupture.next_session)
        for fallen in self.alliance.drops:
            yield from fallen.next_session
        for chain in self.ledger.chains:
            yield from (*chain.citations, *chain.met, *chain.later)
        yield from self.ledger.unmet
        for topic in self.quiet_topics:
            yield from (time.onset for time in topic.times)
        for episode in self.patterns.episodes:
            yield from (told.citation for told in episode.told)
        for theme in self.patterns.themes:
            yield from theme.named_by
        for opening in self.culture.openings:
            yield from (*opening.citations, *opening.therapist_part, *opening.later)
        for one in self.emotion.vocabulary:
            yield from one.first_said


def review_course(course: Course) -> CourseReview:
    """All threads of a course. What cannot be said is absent, or says why; no valid course raises."""
    waits = tuple(find_waits(course))
    return CourseReview(
        course=course,
        baselines=tuple(find_baselines(course)),
        waits=waits,
        happenings=find_happenings(course),
        alliance=find_alliance(course),
        quiet_topics=tuple(find_quiet_topics(course)),
        ledger=find_ledger(course),
        patterns=find_patterns(course, waits),
        culture=find_culture(course),
        emotion=find_emotion(course),
    )
