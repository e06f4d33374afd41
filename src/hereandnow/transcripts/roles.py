"""What role a label names in itself, and how surely."""

from __future__ import annotations

import re

from hereandnow.domain import Speaker
from hereandnow.transcripts.names import key_of


def _set(spaced: str) -> frozenset[str]:
    return frozenset(spaced.split())


_THERAPIST = _set(
    "therapist psychotherapist counsellor counselor psychologist psychiatrist clinician analyst practitioner coach "
    "helper provider doctor interviewer"
)
_CLIENT = _set("client patient helpee seeker help-seeker helpseeker analysand interviewee")
_THERAPIST_SHORT = _set("t th ther thp tx psy couns")
_CLIENT_SHORT = _set("c cl p pt")
_TITLES = _set("dr doctor prof professor")
_KIN = _set("mother mom mum father dad parent parents wife husband partner son daughter child sister brother friend s")


def role_of(label: str) -> Speaker | None:
    """The role that a label names in itself: ``Therapist``, ``T1``, ``Anna (client)``; None for a name, or ``T?``."""
    if "?" in label:
        return None
    parts = _parts(label)
    if is_short(label):
        return "therapist" if parts[0] in _THERAPIST_SHORT else "client"
    if _KIN.intersection(parts):
        return None
    roles: set[Speaker] = set()
    if _THERAPIST.intersection(parts) and (len(parts) == 1 or parts[0] not in _TITLES):
        roles.add("therapist")
    if _CLIENT.intersection(parts):
        roles.add("client")
    return roles.pop() if len(roles) == 1 else None


def is_short(label: str) -> bool:
    """Whether a label names its role by a short form (``T``, ``Pt``), which may as well be the initial of a name."""
    parts = _parts(label)
    return len(parts) == 1 and parts[0] in _THERAPIST_SHORT | _CLIENT_SHORT


def has_title(label: str) -> bool:
    """Whether a label carries a doctor's or professor's title: a hint at the therapist where nobody is named so."""
    return not _TITLES.isdisjoint(_parts(label)[:1])


def _parts(label: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", key_of(label.replace("_", " ")))
