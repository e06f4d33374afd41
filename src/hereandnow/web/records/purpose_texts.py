"""What a client agrees to, in plain words, each with its version: a consent is to these words and to no others.

Whoever changes what a text *means* gives it another version; consents to the last one then stand no longer, and are
asked for anew. The sources of what a law asks: 225 ILCS 155 secs. 15 and 20 (Illinois Public Act 104-0054); GDPR arts.
9, 15, 17 and 20; EU AI Act arts. 3(39) and 50.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.purposes import Purpose


@dataclass(frozen=True, slots=True)
class PurposeText:
    """What is asked of the client, said to the client.

    ``asks`` is the question, ``says`` what a yes allows and what it never does, ``without`` what goes on after a no,
    and ``taken_back`` what happens when a yes is taken back. All of them are translated when they are shown.
    """

    version: str
    asks: Any
    says: tuple[Any, ...]
    without: Any
    taken_back: Any


_DEFAULT = {
    Purpose.RECORD: PurposeText(
        "1",
        _("May your sessions be recorded?"),
        (
            _("A recording is made so that the words of a session can be written down afterwards."),
            _("This program keeps no sound. The recording stays where your therapist makes it, and is deleted there."),
        ),
        _("Sessions go on as they always did. Your therapist may type from memory what seemed important."),
        _("No further session is recorded, and the transcripts kept here are removed with all that rests on them."),
    ),
    Purpose.TRANSCRIBE: PurposeText(
        "1",
        _("May the words of your sessions be kept here as text?"),
        (
            _("The transcript of a session is kept on your therapist’s machine, sealed with a key of its own for you."),
            _("Your therapist can read it. Nobody else can, unless you agree to that in one of the other questions."),
        ),
        _("Your therapist may type from memory what seemed important. No transcript is kept."),
        _("The transcripts are removed, and all that rests on them. What was typed from memory stays."),
    ),
    Purpose.ANALYSE: PurposeText(
        "1",
        _("May this program read the words and point at places in them?"),
        (
            _(
                "The program marks places in a session where something happens between the two of you, quotes "
                "the words, and offers your therapist a question about each."
            ),
            _(
                "It reads text, never a voice or a face. It gives no diagnosis and no score of you, and it is "
                "often wrong: your therapist decides what to make of it, and you can say that it does not "
                "fit."
            ),
            _("It runs on your therapist’s machine, and nothing is sent anywhere."),
        ),
        _("Transcripts can be kept and read by your therapist without the program reading them."),
        _("What the program found is removed, and what was answered or shared of it. The transcripts stay."),
    ),
    Purpose.SHARE: PurposeText(
        "1",
        _("May your therapist show you here what was noticed?"),
        (
            _("Your therapist chooses what to show you, one thing at a time, with your own words quoted."),
            _(
                "You see it in your own account, and can answer, correct or hide it. Whoever can open your "
                "account can read it too."
            ),
        ),
        _("Your therapist can still speak with you about it in a session."),
        _("What was shown to you is removed from your space, with your answers to it."),
    ),
    Purpose.SUPERVISE: PurposeText(
        "1",
        _("May your therapist bring parts of your sessions to supervision?"),
        (
            _("Supervision is where therapists talk over their own work with an experienced colleague."),
            _("The supervisor sees the places that your therapist marks for it, and nothing else of yours."),
        ),
        _("Nothing of your sessions is marked for supervision."),
        _("All that was marked for supervision is unmarked, and the supervisor sees it no longer."),
    ),
    Purpose.RESEARCH: PurposeText(
        "1",
        _("May your sessions be used for research?"),
        (_("Agreeing here hands nothing over by itself. You are told about each study, and asked again."),),
        _("Your therapy is the same in every way."),
        _("Nothing is used for a study from then on."),
    ),
}

_ILLINOIS = {
    Purpose.ANALYSE: PurposeText(
        "US-IL 2",
        _("May artificial intelligence read the words of your sessions, for the one purpose named here?"),
        (
            _(
                "The law of Illinois calls this program artificial intelligence. Its purpose: to quote and "
                "count words of your sessions that are about the work between you and your therapist, so that "
                "your therapist can look at them again before the next session, and learn from their own part."
            ),
            _(
                "It does not detect emotions or mental states, makes no decision about your treatment, and "
                "does not talk with you. Your therapist reviews all that it finds."
            ),
            _("It runs on your therapist’s machine, and nothing is sent anywhere. You can take this back at any time."),
        ),
        _("Transcripts can be kept and read by your therapist without the program reading them."),
        _("What the program found is removed, and what was answered or shared of it. The transcripts stay."),
    ),
}

_EU = {
    Purpose.ANALYSE: PurposeText(
        "EU 1",
        _("May artificial intelligence read the words of your sessions and point at places in them?"),
        (
            _(
                "A program, not a person, marks places in a session where something happens between the two "
                "of you, quotes the words, and offers your therapist a question about each. What it writes is "
                "marked as its own."
            ),
            _(
                "It reads text, and infers nothing from your voice or face. It gives no diagnosis and no "
                "score of you or of your therapist, and it is often wrong: your therapist decides what to "
                "make of it."
            ),
            _(
                "The words are about your health, so it is done only with your express consent. You can take "
                "it back at any time, have a copy of what is kept, and have it erased. It runs on your "
                "therapist’s machine, and nothing is sent anywhere."
            ),
        ),
        _("Transcripts can be kept and read by your therapist without the program reading them."),
        _("What the program found is removed, and what was answered or shared of it. The transcripts stay."),
    ),
}

_TEXTS = {
    Jurisdiction.DEFAULT: _DEFAULT,
    Jurisdiction.ILLINOIS: {**_DEFAULT, **_ILLINOIS},
    Jurisdiction.EU: {**_DEFAULT, **_EU},
}


def text_of(purpose: Purpose, jurisdiction: Jurisdiction) -> PurposeText:
    """The text that a client is asked to agree to now."""
    return _TEXTS[jurisdiction][purpose]


def text_agreed_to(purpose: Purpose, version: str) -> PurposeText | None:
    """The text of a version, in whatever jurisdiction; None where it is no longer kept."""
    return next((texts[purpose] for texts in _TEXTS.values() if texts[purpose].version == version), None)


def covers(version: str, purpose: Purpose, jurisdiction: Jurisdiction) -> bool:
    """Whether a yes to this version is a yes to what is asked now."""
    return text_of(purpose, jurisdiction).version == version
