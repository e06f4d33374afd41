"""The page of formats: what can be read, and what each reading leaves out."""

from __future__ import annotations

from docs.generate.markdown import entry, plain, table
from hereandnow.catalogue import FORMATS
from hereandnow.transcripts import Format, Limits

_OPENING = """# Formats

`hereandnow formats` prints this list. The content of a file chooses its format; the ending of its name only breaks a
tie and says what the file meant to be when no format knows it. Formats are asked in the order of this page; one that
is marked *asked last* takes any text that looks like talk.

UTF-8 and UTF-16 are read, and Windows-1252 where the text is plausible in it. What a reading dropped or assumed
in your file is told in the notes of its review.
"""


def page() -> str:
    """The page as Markdown."""
    limits = Limits()
    rows = [
        (f"[{form.name}](#format-{form.name})", plain(form.title), ", ".join(f"`{e}`" for e in form.endings))
        for form in FORMATS
    ]
    bounds = (
        ("Bytes of a file", f"{limits.bytes:,} (option `--limit-mb`)"),
        ("Lines of a file", f"{limits.lines:,}"),
        ("Utterances of a session", f"{limits.turns:,}"),
        ("Characters of one utterance", f"{limits.line:,}"),
    )
    return "\n".join(
        [
            _OPENING,
            table(("Name", "What it is", "Endings"), rows),
            *(_section(form) for form in FORMATS),
            entry("limits-of-size", "How much is read at most", 2),
            table(("What", "At most"), bounds),
        ]
    )


def _section(form: Format) -> str:
    lost = "\n".join(f"- {plain(loss)}" for loss in form.loses)
    last = "\nIt is asked last.\n" if form.forgiving else ""
    return (
        f"{entry(f'format-{form.name}', f'`{form.name}`', 2)}\n{plain(form.title)}. "
        f"[An example, and how speakers are found](/reference/formats/{form.name}.md).\n{last}\nLeft out:\n\n{lost}\n"
    )
