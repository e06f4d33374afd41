"""The way from nothing to a first shared moment: which step of it comes next, while somebody is still on it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from hereandnow.web.records.access.consents import Consent, Purpose
from hereandnow.web.records.access.course import Meeting


class Step(StrEnum):
    """What a therapist may do next."""

    ASK = "ask"
    BRING = "bring"
    ASK_TO_SHARE = "ask to share"
    SHARE = "share"
    INVITE = "invite"


def next_step(consents: Sequence[Consent], course: Sequence[Meeting], *, shared: bool, has_page: bool) -> Step | None:
    """The next step, or None where the way is known or a no was said. ``has_page``: the client has one of their own.

    After a second session nobody is reminded of sharing any more; of what was shared and can be seen nowhere, always.
    """
    if shared:
        return None if has_page else Step.INVITE
    if not course:
        return Step.BRING if any(consent.last for consent in consents) else Step.ASK
    if len(course) > 1 or not course[0].opened:
        return None
    share = next(consent for consent in consents if consent.purpose == Purpose.SHARE)
    if share.stands:
        return Step.SHARE
    return Step.ASK_TO_SHARE if share.last is None else None
