"""Bytes in, transcripts out: sizes first, then text, then the format by what the text says."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from hereandnow.errors import TranscriptTooLarge, UnreadableTranscript
from hereandnow.transcripts.decoding import decode
from hereandnow.transcripts.foreign import kind_of_text
from hereandnow.transcripts.sentences import whole_signs
from hereandnow.transcripts.transcript import Format, Limits, Transcript

_MEGABYTE = 1024 * 1024
_LINES_OF_ONE = 2
"""How much longer a line may be than an utterance: for markup, a name, times, or two voices in it."""


def read_file(path: Path, *, formats: Sequence[Format], limits: Limits | None = None) -> tuple[Transcript, ...]:
    """The transcripts of a file, which is not opened when it is no file or too large. Raises UnreadableTranscript."""
    limits = limits or Limits()
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise UnreadableTranscript(f"{path} is a folder; name a file in it.")
        if not stat.S_ISREG(about.st_mode):
            raise UnreadableTranscript(f"{path} is not a file that can be read as a transcript.")
        if about.st_size > limits.bytes:
            raise TranscriptTooLarge(f"{path.name}: {_too_many_bytes(limits)}")
        with path.open("rb") as stream:
            data = stream.read(limits.bytes + 1)
    except FileNotFoundError:
        raise UnreadableTranscript(f"There is no file {path}.") from None
    except OSError as error:
        raise UnreadableTranscript(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError:
        raise UnreadableTranscript("The name of the file holds a character that no file name can.") from None
    return read_transcripts(data, name=path.name, formats=formats, limits=limits)


def read_transcripts(
    data: bytes, *, name: str, formats: Sequence[Format], limits: Limits | None = None
) -> tuple[Transcript, ...]:
    """The transcripts of a file's bytes. Raises UnreadableTranscript, which begins with ``name``, the file's.

    The content chooses the format. The name's ending only breaks ties, and says what the file meant to be when no
    format knows it.
    """
    limits = limits or Limits()
    name = whole_signs(name)
    try:
        return _read(data, PurePath(name), formats, limits)
    except UnreadableTranscript as error:
        raise type(error)(f"{name}: {error}") from error


def _read(data: bytes, name: PurePath, formats: Sequence[Format], limits: Limits) -> tuple[Transcript, ...]:
    if len(data) > limits.bytes:
        raise TranscriptTooLarge(_too_many_bytes(limits))
    decoded = decode(data)
    lines = decoded.text.count("\n") or decoded.text.count("\r")
    if lines > limits.lines:
        raise TranscriptTooLarge(f"The file has {lines:,} lines; at most {limits.lines:,} are read.")
    text = decoded.text.removeprefix("\ufeff")
    _check_lines(text, formats, limits)
    transcripts = _format_of(text, name.suffix.casefold(), formats).read(text, name.stem)
    for transcript in transcripts:
        _check_size(transcript, limits)
    return tuple(replace(transcript, losses=decoded.losses + transcript.losses) for transcript in transcripts)


def _format_of(text: str, ending: str, formats: Sequence[Format]) -> Format:
    meant = [form for form in formats if ending in form.endings]
    strict = [form for form in formats if not form.forgiving and form.reads(text)]
    found = next((form for form in strict if form in meant), None) or next(iter(strict), None)
    if found is not None:
        return found
    if meant and not any(form.forgiving for form in meant):
        return meant[0]  # whose own refusal says what the file lacks
    _refuse_other_kinds(text, formats)
    forgiving = next((form for form in formats if form.forgiving and form.reads(text)), None) or next(
        (form for form in meant if form.forgiving), None
    )
    if forgiving is None:
        raise UnreadableTranscript(f"This is in no format that can be read. {_known(formats)}")
    return forgiving


def _refuse_other_kinds(text: str, formats: Sequence[Format]) -> None:
    kind = kind_of_text(text)
    if kind is not None:
        raise UnreadableTranscript(f"This seems to be {kind}, which cannot be read. {_known(formats)}")


def _known(formats: Sequence[Format]) -> str:
    endings = sorted({ending for form in formats for ending in form.endings})
    return f"Readable are {', '.join(endings)}."


def _check_lines(text: str, formats: Sequence[Format], limits: Limits) -> None:
    """Refuse a line that no utterance could be cut from before anything is looked for in it. JSON needs no lines."""
    if text.lstrip()[:1] in ("{", "["):
        return
    most = limits.line * _LINES_OF_ONE
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > most:
            _refuse_other_kinds(text, formats)
            raise TranscriptTooLarge(f"Line {number} has {len(line):,} characters; at most {most:,} are read.")


def _check_size(transcript: Transcript, limits: Limits) -> None:
    turns = len(transcript.utterances)
    if turns > limits.turns:
        raise TranscriptTooLarge(f"The session has {turns:,} utterances; at most {limits.turns:,} are read.")
    for number, said in enumerate(transcript.utterances, start=1):
        if len(said.text) > limits.line:
            raise TranscriptTooLarge(
                f"Utterance {number} has {len(said.text):,} characters; at most {limits.line:,} are read."
            )


def _too_many_bytes(limits: Limits) -> str:
    return (
        f"The file is larger than {limits.bytes / _MEGABYTE:g} MB, the most that is read. Choose a higher --limit-mb."
    )
