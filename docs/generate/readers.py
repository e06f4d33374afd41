"""The page of readers: who gives annotations, in what order."""

from __future__ import annotations

import inspect

from docs.generate.markdown import code_link, entry, fields, plain
from hereandnow.catalogue import READERS
from hereandnow.codebook import codes
from hereandnow.reading import Reader

_OPENING = """# Readers

A reader goes through a session and gives annotations: this code applies to this turn, on these words. Readers run in
the order of this page, and each sees what the ones before it gave. Every annotation keeps the name and the version of
its reader.
"""


def page() -> str:
    """The page as Markdown."""
    return "\n".join([_OPENING, *map(_section, READERS)])


def _section(reader: Reader) -> str:
    given = [name for name in codes() if name in reader.gives]
    pairs = [
        ("Version", str(reader.name.version)),
        ("Needs from readers before it", ", ".join(map(code_link, sorted(reader.needs))) or "nothing"),
        ("Gives", ", ".join(map(code_link, given))),
    ]
    about = inspect.cleandoc(type(reader).__doc__ or "").replace("``", "`")
    name = reader.name.name
    return f"{entry(f'reader-{name}', f'`{name}`', 2)}\n{plain(about).replace(chr(92) + '`', '`')}\n\n{fields(pairs)}"
