"""A recurring theme is named over a course of sessions, never from one."""

from hereandnow.domain import Kind

KIND = Kind(
    name="recurring_theme",
    pillar="patterns",
    title="A theme that returns",
    meaning="The same wish, response of the other and response of self, with different people and at different times.",
    found_by="At least three relationship episodes, with two people, in two sessions, shown with its counter-examples. "
    "One session is never enough, so a review of one session does not name themes.",
    source="Core Conflictual Relationship Theme: Luborsky; Albani. The rule of three is ours.",
    caution="One vivid story is not a pattern, and a pattern is not a trait.",
    weight=3,
)
