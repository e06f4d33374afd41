"""The page of codes: what a turn may do, with an example, a near miss and how sure one can be."""

from __future__ import annotations

from docs.generate.markdown import entry, fields, prose, said
from hereandnow.catalogue import PILLARS
from hereandnow.codebook import Code, codes
from hereandnow.reports.explanation import explain_code

_OPENING = """# Codes

A code says what one turn does, and rests on a span of that turn's own words. A turn may carry several codes; most
carry none. The prefix says whose turn it can be: `therapist`, `client`, or `either`. `hereandnow explain NAME` prints
the same words. The codes themselves are data, in `src/hereandnow/codebook/codebook.toml`.

The definitions describe what was said. None of them is a trait, a diagnosis or a motive.
"""

_HOW = ("How it is found", "How reliable")


def page() -> str:
    """The page as Markdown."""
    parts = [_OPENING]
    for pillar in PILLARS:
        parts.append(f"## {pillar.title}\n\n*{pillar.question}*\n")
        parts += [_section(code) for code in codes().values() if code.pillar == pillar.name]
    return "\n".join(parts)


def _section(code: Code) -> str:
    told = dict(explain_code(code))
    how = [(heading, " ".join(map(prose, told[heading].splitlines()))) for heading in _HOW]
    return "\n".join(
        [
            entry(f"code-{code.name}", f"`{code.name}`", 3),
            f"{prose(told['What the turn does'])}\n",
            f"An example:\n\n{said(code.yes)}",
            f"A near miss ({prose(code.no_because)}):\n\n{said(code.no)}",
            fields(how),
        ]
    )
