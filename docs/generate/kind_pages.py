"""The page of kinds of moment: what happened over turns, by what rule it is found and what it does not mean."""

from __future__ import annotations

from docs.generate.markdown import entry, fields, plain, prose
from hereandnow.catalogue import PILLARS
from hereandnow.domain import Kind
from hereandnow.reports.explanation import explain_kind

_OPENING = """# Kinds of moment

A moment is something that happened over one or more turns. It cites the words it rests on, sets the therapist's part
beside the client's, and ends in a question that a therapist could ask aloud. `hereandnow explain NAME` prints the same
words.

In a review the moments that ask for attention come first: certain before possible, then by the weight of their kind, to
which a status that is still open adds one, then by confidence, then in the order of the session.
"""


def page() -> str:
    """The page as Markdown."""
    parts = [_OPENING]
    for pillar in PILLARS:
        parts.append(f"{entry(f'pillar-{pillar.name}', pillar.title, 2)}\n*{pillar.question}*\n")
        parts += [_section(kind) for kind in pillar.kinds]
    return "\n".join(parts)


def _section(kind: Kind) -> str:
    (title, meaning), *rest = explain_kind(kind)
    statuses = "; ".join(_status(status, kind) for status in kind.statuses)
    rest = [(heading, statuses if heading == "It can be" else prose(body)) for heading, body in rest]
    return "\n".join(
        [
            entry(f"kind-{kind.name}", f"`{kind.name}`", 3),
            f"**{plain(title)}.** {prose(meaning)}\n",
            fields([*rest, ("Weight", str(kind.weight))]),
        ]
    )


def _status(status: str, kind: Kind) -> str:
    return f"`{status}` ({kind.statuses[status]}{', ranked higher' if status in kind.open else ''})"
