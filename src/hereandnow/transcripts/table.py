"""Tables (CSV, TSV): a row an utterance, columns found by their names, as many sessions as the session column has."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from hereandnow.errors import TranscriptTooLarge, UnreadableTranscript
from hereandnow.transcripts.clock import order_of, overlap_note, seconds
from hereandnow.transcripts.sentences import counted
from hereandnow.transcripts.transcript import Format, Transcript, Utterance

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "speaker": ("speaker", "interlocutor", "role", "name"),
    "text": ("text", "utterance", "utterance_text", "utt_text", "transcript", "content"),
    "start": ("start", "start_time", "timestamp", "time"),
    "end": ("end", "end_time"),
    "session": ("session", "session_id", "transcript_id", "conv_id", "conversation_id"),
    "number": ("utterance_id", "turn_id"),
}
"""What a column may be called; where a table has several of one kind, the first here is taken."""

_DELIMITERS = ",\t;"
_MISSING_TIMES = frozenset(("", "n/a", "na", "nan", "none", "null", "-"))


@dataclass(frozen=True, slots=True)
class _Header:
    """Where each kind of column stands, how many columns there are, and what parts them."""

    delimiter: str
    width: int
    places: Mapping[str, int]

    def cell(self, row: Sequence[str], kind: str) -> str:
        place = self.places.get(kind)
        return row[place].strip() if place is not None and place < len(row) else ""


@dataclass(slots=True)
class _Rows:
    """The rows of one session as they come."""

    utterances: list[Utterance] = field(default_factory=list)
    seen: set[tuple[str, str, str]] = field(default_factory=set)
    empty: int = 0
    repeated: int = 0
    untimed: int | None = None


def reads(text: str) -> bool:
    """Whether the first line names a column of words and another that is known."""
    header = _header(text)
    return ("text" in header.places and len(header.places) > 1) or {"speaker", "session"} <= header.places.keys()


def read(text: str, session_id: str) -> tuple[Transcript, ...]:
    """A transcript for each session of the table, in the order of their first rows. Raises UnreadableTranscript."""
    header = _header(text)
    missing = [kind for kind in ("speaker", "text") if kind not in header.places]
    if missing:
        accepted = "; ".join(f"the {kind} column may be called {', '.join(COLUMNS[kind])}" for kind in missing)
        raise UnreadableTranscript(f"This table's first line names no {' and no '.join(missing)} column: {accepted}.")
    sessions: dict[str, _Rows] = {}
    for line, row in _rows(text, header):
        _check_width(line, row, header)
        _add(row, header, sessions.setdefault(header.cell(row, "session") or session_id, _Rows()))
    transcripts = tuple(_transcript(session, rows) for session, rows in sessions.items() if rows.utterances)
    if not transcripts:
        raise UnreadableTranscript("This table has columns but no row with words.")
    return transcripts


def _header(text: str) -> _Header:
    first = text.lstrip("\r\n").split("\n", 1)[0].rstrip("\r")[:10_000].split("\r", 1)[0]
    found = [_header_with(first, delimiter) for delimiter in _DELIMITERS]
    return max(found, key=lambda header: (len(header.places), header.width))


def _header_with(first: str, delimiter: str) -> _Header:
    cells = next(csv.reader([first], delimiter=delimiter), [])
    names = ["_".join(cell.casefold().replace("-", " ").split()) for cell in cells]
    places = {
        kind: names.index(known[0])
        for kind, synonyms in COLUMNS.items()
        if len(names) > 1 and (known := [name for name in synonyms if name in names])
    }
    return _Header(delimiter, len(names), places)


def _rows(text: str, header: _Header) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header that hold anything, with the number of their last line."""
    rows = csv.reader(_lines(text), delimiter=header.delimiter, strict=True)
    try:
        above = True
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if not above:
                yield rows.line_num, row
            above = False
    except csv.Error as error:
        if "field limit" in str(error):
            raise TranscriptTooLarge(
                f"A cell that begins at or above line {rows.line_num} has more than {csv.field_size_limit():,} "
                "characters. Look for a quotation mark that is not closed."
            ) from None
        raise UnreadableTranscript(
            f"This table is broken at line {rows.line_num}: a quotation mark is not closed, or stands inside a cell."
        ) from None


def _lines(text: str) -> Iterator[str]:
    """The lines, each with a line feed, however the file ends them."""
    return (f"{line}\n" for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _check_width(line: int, row: Sequence[str], header: _Header) -> None:
    if any(cell.strip() for cell in row[header.width :]):
        raise UnreadableTranscript(
            f"The row that ends in line {line} has {len(row)} columns, the first line {header.width}. "
            "Put quotation marks around words that hold the separator."
        )


def _add(row: Sequence[str], header: _Header, rows: _Rows) -> None:
    words, speaker, number = (header.cell(row, kind) for kind in ("text", "speaker", "number"))
    if not words:
        rows.empty += 1
        return
    if number:
        if (number, speaker, words) in rows.seen:
            rows.repeated += 1
            return
        rows.seen.add((number, speaker, words))
    times = [_time(header.cell(row, kind)) for kind in ("start", "end")]
    if rows.untimed is None and any(time is not None and math.isnan(time) for time in times):
        rows.untimed = len(rows.utterances) + 1
    rows.utterances.append(Utterance(speaker or None, words, *times))


def _time(cell: str) -> float | None:
    """Seconds of a cell; None for an empty one, NaN for what is no time."""
    if cell.casefold() in _MISSING_TIMES:
        return None
    time = seconds(cell)
    if time is not None:
        return time
    try:
        time = float(cell)
    except ValueError:
        return math.nan
    return time if math.isfinite(time) and time >= 0 else math.nan


def _transcript(session: str, rows: _Rows) -> Transcript:
    utterances = rows.utterances
    order = order_of((said.start, said.end) for said in utterances)
    losses = [*overlap_note(order.overlaps, "row")]
    unfit = None
    if rows.untimed is not None:
        unfit = f"row {rows.untimed} of the session has one that is no time"
    elif order.wrong_at is not None:
        unfit = f"row {order.wrong_at + 1} of the session {order.reason}"
    if unfit is not None:
        utterances = [replace(said, start=None, end=None) for said in utterances]
        losses = [f"The times were left out: {unfit}."]
    if rows.empty:
        losses.append(f"{counted(rows.empty, 'row')} left out for having no words.")
    if rows.repeated:
        losses.append(f"{counted(rows.repeated, 'row')} left out for repeating an utterance.")
    return Transcript(session, tuple(utterances), tuple(losses))


FORMAT = Format(
    name="table",
    title="Tables (CSV, TSV) with columns for speaker and text",
    endings=(".csv", ".tsv"),
    reads=reads,
    read=read,
    loses=(
        "columns other than speaker, text, start, end and session",
        "rows without words, and rows that repeat an utterance's number and words",
        "the times of a session where they do not run forward",
    ),
)
