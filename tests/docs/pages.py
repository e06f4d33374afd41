"""The documentation as the tests see it: pages by path, the generated reference, blocks of code in a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from docs.generate import write_reference

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"

_BLOCK = re.compile(r"^```(\S+)\n(.*?)^```$", re.M | re.S)


def written() -> dict[str, str]:
    """The pages written by hand, by their path within docs."""
    folders = ("_build", "generated")
    found = (path for path in DOCS.rglob("*.md") if not set(folders) & set(path.relative_to(DOCS).parts))
    return {path.relative_to(DOCS).as_posix(): path.read_text(encoding="utf-8") for path in sorted(found)}


def generated(folder: Path) -> dict[str, str]:
    """The reference, made anew into a folder, by name of page."""
    write_reference(folder)
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


def blocks(page: str, language: str) -> list[str]:
    """The blocks of code of one language in a page, in order."""
    return [body for found, body in _BLOCK.findall(page) if found == language]


def paths_named(page: str) -> Iterator[tuple[str, bool]]:
    """Files of the repository that a page names between backticks, and whether it says that they are new."""
    for match in re.finditer(r"`((?:src|tests|docs|examples|benchmarks)/[\w./-]+)`( \(new\))?", page):
        yield match[1], match[2] is not None
