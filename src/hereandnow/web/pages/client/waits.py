"""What waits with one client: what the therapist may want to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hereandnow.web.records.access.course import Meeting
from hereandnow.web.records.access.sessions import SessionState

NAMED = 4
"""So many sessions to be opened are named one by one."""


@dataclass(frozen=True, slots=True)
class Waits:
    """Sessions to be opened, told who is who, or looked after; and the last one that was read, if ruptures are open."""

    to_open: tuple[Meeting, ...]
    to_tell: tuple[Meeting, ...]
    set_aside: tuple[Meeting, ...]
    ruptures: Meeting | None

    @property
    def to_open_first(self) -> tuple[Meeting, ...]:
        """The newest few of those to be opened, the newest first: after an import there may be many."""
        return self.to_open[: -NAMED - 1 : -1]

    @property
    def to_open_later(self) -> int:
        """How many more there are."""
        return max(len(self.to_open) - NAMED, 0)

    @property
    def something(self) -> bool:
        """Whether anything waits."""
        return bool(self.to_open or self.to_tell or self.set_aside or self.ruptures)


def waits_in(course: Sequence[Meeting]) -> Waits:
    """What waits in a course. A rupture of an earlier session is not carried on: the next session has moved on."""
    read = [meeting for meeting in course if meeting.summary is not None]
    last = read[-1] if read else None
    return Waits(
        to_open=tuple(meeting for meeting in read if not meeting.opened),
        to_tell=tuple(meeting for meeting in course if meeting.entry.state == SessionState.SPEAKERS),
        set_aside=tuple(meeting for meeting in course if meeting.entry.state == SessionState.SET_ASIDE),
        ruptures=last if last is not None and last.ruptures else None,
    )
