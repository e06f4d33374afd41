"""A code or a kind of moment explained: the same words for the command line and the reference."""

from __future__ import annotations

from hereandnow.codebook import Code
from hereandnow.domain import Kind
from hereandnow.reading.cues import CUES
from hereandnow.reading.reliability import measurement, reliability
from hereandnow.reading.trained import Readout, how_read
from hereandnow.reading.trained.card import Figures, figures

_DIFFICULTY = {
    "A": "easy: two careful readers can be expected to agree",
    "B": "middling: careful readers differ now and then",
    "C": "hard: careful readers differ, so it is only ever shown as possible",
}


_READS = {
    "rule": "By cues alone",
    "model": "By the trained model alone",
    "both": "By cues and, where none matches, by the trained model",
}


def explain_code(code: Code) -> list[tuple[str, str]]:
    """Headings and texts that explain a code."""
    return [
        ("What the turn does", code.meaning),
        ("An example", code.yes),
        ("A near miss", f"{code.no}\n({code.no_because})"),
        ("How it is found", f"{_found(code)} Pillar: {code.pillar}."),
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


def _found(code: Code) -> str:
    cues = sum(cue.code == code.name for cue in CUES)
    if not cues:
        return "The reader of transcriber's marks, such as [long pause] or [laughs]."
    how = how_read(code.name)
    if how is None:
        return f"{cues} cues of the rule reader."
    return f"{_READS[how.reads]} ({cues} cues; {how.why}). {_limits(how)}".strip()


def _limits(how: Readout) -> str:
    why = "too few held" if how.even else "it is wrongly shown more often to speakers of some dialects"
    cues = f"Its cues are only shown as possible, since {why}. " if how.doubted else ""
    if how.reads == "rule":
        return cues
    if how.certain_from is None and how.possible_from is None:
        return f"{cues}The model's own readings are not shown: from no probability on are they precise enough."
    certain = "never" if how.certain_from is None else f"from a probability of {how.certain_from:.2f}"
    possible = "never" if how.possible_from is None else f"from {how.possible_from:.2f}"
    return f"{cues}The model's own readings are shown as certain {certain}, as possible {possible}."


def _measured(code: str) -> str:
    if how_read(code) is not None:
        return "\n".join(
            [*map(_figures, figures(code)), "Labels by a language model, each by one or two coders: silver."]
        )
    lines = []
    for possible, shown_as in ((False, "certain"), (True, "possible")):
        measured = reliability(code, possible)
        if measured is not None and measured.shown:
            lines.append(f"Shown as {shown_as}: {measured.right} of {measured.shown} held on silver labels.")
    if not lines:
        lines.append("Too few annotations to measure on the labelled sessions; taken with care.")
    return "\n".join([*lines, measurement()])


def _figures(found: Figures) -> str:
    parts = [f"On {found.where}: held in {found.held} of {found.turns} turns"]
    for name, counted in (("certain", found.certain), ("certain or possible", found.shown)):
        if counted.shown:
            parts.append(f"{counted.right} of {counted.shown} shown as {name} held{_between(counted.precision)}")
        else:
            parts.append(f"none shown as {name}")
    if found.held:
        recall = found.shown.right / found.held
        parts.append(f"{recall:.2f} of all were found{_between(found.shown.recall)}")
    if found.confused_with:
        others = ", ".join(f"{name} ({count})" for name, count in found.confused_with.items())
        parts.append(f"where it was wrong, there was {others}")
    return "; ".join(parts) + "."


def _between(ends: tuple[float, float] | None) -> str:
    return f" (95 % interval {ends[0]:.2f} to {ends[1]:.2f})" if ends else ""
