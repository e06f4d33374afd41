"""A code or a kind of moment explained: the same words for the command line and the reference."""

from __future__ import annotations

from hereandnow.codebook import Code
from hereandnow.domain import Kind
from hereandnow.reading.cues import CUES
from hereandnow.reading.reliability import measurement, reliability

_DIFFICULTY = {
    "A": "easy: two careful readers can be expected to agree",
    "B": "middling: careful readers differ now and then",
    "C": "hard: careful readers differ, so it is only ever shown as possible",
}


def explain_code(code: Code) -> list[tuple[str, str]]:
    """Headings and texts that explain a code."""
    cues = [cue for cue in CUES if cue.code == code.name]
    found = (
        f"{len(cues)} cues of the rule reader"
        if cues
        else "The reader of transcriber's marks, such as [long pause] or [laughs]"
    )
    return [
        ("What the turn does", code.meaning),
        ("An example", code.yes),
        ("A near miss", f"{code.no}\n({code.no_because})"),
        ("How it is found", f"{found}. Pillar: {code.pillar}."),
        ("How reliable", f"Difficulty {code.difficulty}, {_DIFFICULTY[code.difficulty]}.\n{_measured(code.name)}"),
    ]


def explain_kind(kind: Kind) -> list[tuple[str, str]]:
    """Headings and texts that explain a kind of moment."""
    sections = [
        (kind.title, kind.meaning),
        ("How it is found", kind.found_by),
        ("What it does not mean", kind.caution),
        ("Where the idea comes from", kind.source),
        ("How reliable", "As reliable as the codes it rests on; its confidence is that of the weakest of them."),
    ]
    if kind.statuses:
        statuses = [f"{status} ({words})" for status, words in kind.statuses.items()]
        sections.insert(1, ("It can be", ", ".join(statuses)))
    return sections


def _measured(code: str) -> str:
    lines = []
    for possible, shown_as in ((False, "certain"), (True, "possible")):
        measured = reliability(code, possible)
        if measured is not None and measured.shown:
            lines.append(f"Shown as {shown_as}: {measured.right} of {measured.shown} held on silver labels.")
    if not lines:
        lines.append("Too few annotations to measure on the labelled sessions; taken with care.")
    return "\n".join([*lines, measurement()])
