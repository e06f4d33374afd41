"""The page of measures: what is counted in the talk itself, with the values of one example session."""

from __future__ import annotations

from pathlib import Path

from docs.generate.markdown import entry, fields, plain
from hereandnow.conversation import measure_conversation
from hereandnow.domain import Conversation, Measure
from hereandnow.reports.text import measure_words
from hereandnow.review import open_session

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = Path("examples", "quieter.txt")

_OPENING = f"""# Measures of the talk

What is counted in the talk itself, before any code. Every measure says what it rests on and what it does not mean, and
gives no number where the transcript cannot carry one: the reason stands in its place. See also
[what the measures do not mean](/explanation/what-the-measures-do-not-mean.md).

The values beside each are those of one invented session, `{EXAMPLE.as_posix()}`, as this command prints them:

```console
$ hereandnow review {EXAMPLE.as_posix()} --all
```
"""

_REST = """## Beside the measures

Topics
: Stretches of turns whose words hang together, each named by its own words, with the reason why it starts there.

Engagement
: One point for each client turn: how much the client says around it. 1.0 is the client's own median of this session;
  nobody else is compared with.

Questions and redirections
: The turns of the therapist that hold an open or a closed question, and the turns, of either, on which a new topic
  begins.

They stand in the [JSON](json.md) under `conversation`.
"""


def example() -> Conversation:
    """The talk of the example session, measured."""
    return measure_conversation(open_session(ROOT / EXAMPLE))


def page() -> str:
    """The page as Markdown."""
    return "\n".join([_OPENING, *(_section(measure) for measure in example().measures), _REST])


def _section(measure: Measure) -> str:
    told = [
        ("Unit", plain(measure.unit)),
        ("What it does not mean", plain(measure.caution)),
        ("In the example", plain(measure_words(measure))),
    ]
    return f"{entry(f'measure-{measure.name}', f'`{measure.name}`', 2)}\n{measure.title}.\n\n{fields(told)}"
