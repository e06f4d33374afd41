"""The reference, made from the program itself, so that it cannot fall behind. One file a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from docs.generate import (
    code_pages,
    commands,
    course_json_pages,
    errors,
    formats,
    json_pages,
    kind_pages,
    measures,
    model_card,
    profile_pages,
    readers,
)

PAGES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("formats.md", formats.page),
    ("codes.md", code_pages.page),
    ("kinds.md", kind_pages.page),
    ("measures.md", measures.page),
    ("profiles.md", profile_pages.page),
    ("readers.md", readers.page),
    ("model-card.md", model_card.page),
    ("json.md", json_pages.page),
    ("course-json.md", course_json_pages.page),
    ("command-line.md", commands.page),
    ("errors.md", errors.page),
)


def write_reference(folder: Path) -> None:
    """Write the pages into a folder; what has not changed is left alone, so that Sphinx need not read it again."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, page in PAGES:
        path, text = folder / name, page()
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    for path in folder.glob("*.md"):
        if path.name not in {name for name, _ in PAGES}:
            path.unlink()
