"""What a new session is made of, and which sessions of a file are meant."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hereandnow.catalogue import FORMATS
from hereandnow.errors import ReadingStopped, UnreadableTranscript
from hereandnow.transcripts import Limits, Transcript
from hereandnow.transcripts.values import value_of
from hereandnow.web.accounts.forms import Form
from hereandnow.web.days import day_field
from hereandnow.web.parsing.parent import parse_file, parse_memory
from hereandnow.web.parsing.source import shown_name
from hereandnow.web.parsing.wire import transcripts_in

MEGABYTE = 1024 * 1024
LONGEST_TEXT = 1_000_000
"""Characters of a text box; two hours of talk have a tenth."""

ENDINGS = ",".join(ending for form in FORMATS for ending in form.endings)
PASTED = "pasted.txt"
MOST_TO_CHOOSE_FROM = 200
NOTHING = _(
    "Nothing is here yet. Choose a file, paste the words, or write what you remember. "
    "A file that was chosen before has to be chosen again."
)
_LARGEST_CHOICE = 16 * MEGABYTE
_LOST = _("The sessions of the file did not come back whole. Bring the file again.")


@dataclass(frozen=True, slots=True)
class Brought:
    """What a form brought: the transcripts, the name of their file where there is one, whether from memory."""

    transcripts: tuple[Transcript, ...] = field(repr=False)
    source: str = field(default="", repr=False)
    recollection: bool = False


class NewSessionForm(Form):
    """One of three: a file, words that are pasted, or what is remembered; and the day."""

    file = forms.FileField(
        label=_("The transcript’s file"),
        help_text=_(
            "Choose it, or drag it here: text, captions (WebVTT, SubRip, SBV), a table, or the JSON of Whisper; "
            "at most 20 MB. The recording itself is not read."
        ),
        required=False,
        allow_empty_file=True,  # the importer says it
        max_length=10_000,
        widget=forms.FileInput(attrs={"accept": ENDINGS}),
    )
    pasted = forms.CharField(
        label=_("The transcript’s words"),
        help_text=_("A speaker’s name and a colon before each turn, such as “T:” and “C:”."),
        required=False,
        strip=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 12, "spellcheck": "false", "autocomplete": "off"}),
    )
    remembered = forms.CharField(
        label=_("What you remember"),
        help_text=_(
            "In lines of “T:” and “C:”, it is read like a transcript, and marked as written from memory. "
            "As plain text, it is kept as you wrote it, and not read."
        ),
        required=False,
        strip=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 10, "autocomplete": "off"}),
    )

    def __init__(self, *arguments: Any, nothing: str = "", **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._nothing = nothing or NOTHING
        self.fields["held_on"] = day_field(_("The day of the session"), missing=_("Choose the day of the session."))

    def clean(self) -> dict[str, Any]:
        """Exactly one of the three is there, and can be read."""
        given = super().clean() or {}
        there = [name for name in ("file", "pasted", "remembered") if _is_there(given.get(name))]
        if self.errors:
            return given
        match there:
            case []:
                raise ValidationError(self._nothing)
            case [one]:
                try:
                    given["brought"] = _READ[one](given[one])
                except UnreadableTranscript as error:
                    self.add_error(one, str(error))
            case _:
                raise ValidationError(
                    _("Two ways at once cannot be taken for one session. Leave one of them, and empty the others.")
                )
        return given


class ChoiceForm(Form):
    """Which of several sessions in a file are meant, and the day of each; the transcripts travel in the form itself."""

    def __init__(self, transcripts: Sequence[Transcript], held_on: date, *arguments: Any, **named: Any) -> None:
        days = {f"day-{place}": held_on for place in range(len(transcripts))}
        super().__init__(*arguments, initial=days, **named)
        self.transcripts = tuple(transcripts)
        for place in range(len(self.transcripts)):
            self.fields[f"take-{place}"] = forms.BooleanField(required=False)
            self.fields[f"day-{place}"] = day_field(_("The day of the session"))

    @property
    def choices(self) -> list[dict[str, Any]]:
        """For each session its place, name, number of utterances, first words, and its two fields."""
        return [
            {
                "place": place,
                "id": transcript.id,
                "utterances": len(transcript.utterances),
                "first": transcript.utterances[0].text,
                "take": self[f"take-{place}"],
                "day": self[f"day-{place}"],
            }
            for place, transcript in enumerate(self.transcripts)
        ]

    def clean(self) -> dict[str, Any]:
        """At least one is chosen, and each that is has its day."""
        given = super().clean() or {}
        taken = [place for place in range(len(self.transcripts)) if given.get(f"take-{place}")]
        if not taken:
            raise ValidationError(_("Choose at least one session."))
        for place in taken:
            if f"day-{place}" not in self.errors and given.get(f"day-{place}") is None:
                self.add_error(f"day-{place}", _("Say on which day this session was."))
        given["taken"] = [(self.transcripts[place], given.get(f"day-{place}")) for place in taken]
        return given


def carried(brought: Brought) -> str:
    """What a form of several sessions carries while somebody chooses. Raises ValidationError where that is too much."""
    few = brought.transcripts[:MOST_TO_CHOOSE_FROM]
    text = json.dumps(
        {"source": brought.source, "transcripts": [value_of(one) for one in few]},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    if len(brought.transcripts) > len(few) or len(text.encode()) > _LARGEST_CHOICE:
        raise ValidationError(
            _(
                "This file holds %(number)s sessions, too many to choose from here. "
                "Cut out those of this client, and bring them in a file of their own."
            ),
            params={"number": len(brought.transcripts)},
        )
    return text


def brought_by(text: str) -> Brought:
    """What ``carried`` wrote, as a browser sends it back. Raises ReadingStopped for anything else."""
    try:
        source = json.loads(text)["source"]
        transcripts = transcripts_in(json.dumps({"transcripts": json.loads(text)["transcripts"]}))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ReadingStopped(str(_LOST)) from None
    if isinstance(transcripts, str) or not isinstance(source, str) or len(transcripts) > MOST_TO_CHOOSE_FROM:
        raise ReadingStopped(str(_LOST))
    return Brought(transcripts, shown_name(source))


def _is_there(value: Any) -> bool:
    return value.strip() != "" if isinstance(value, str) else value is not None


def _from_file(file: UploadedFile[bytes]) -> Brought:
    limit = Limits().bytes
    if file.size is None or file.size > limit:
        raise UnreadableTranscript(
            gettext(
                "This file is larger than %(limit)s MB, the most that is read. "
                "Is it the recording? The desk reads its transcript."
            )
            % {"limit": limit // MEGABYTE}
        )
    source = shown_name(file.name or "")
    return Brought(parse_file(file.read(), source), source)


def _from_paste(text: str) -> Brought:
    return Brought(parse_file(text.encode(), PASTED))


def _from_memory(text: str) -> Brought:
    return Brought((parse_memory(text),), recollection=True)


_READ: Mapping[str, Callable[[Any], Brought]] = {"file": _from_file, "pasted": _from_paste, "remembered": _from_memory}
