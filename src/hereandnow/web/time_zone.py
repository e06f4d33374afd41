"""Where the machine stands: its time zone, so that "today" is the day on the wall."""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone_name


def zone_of_this_machine() -> str:
    """The name of the machine's time zone; UTC where it names none that is known."""
    try:
        return ZoneInfo(get_localzone_name()).key
    except (ValueError, ZoneInfoNotFoundError):  # no name, or two that disagree
        return "UTC"
