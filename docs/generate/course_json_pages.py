"""The page of a course's JSON: every field of its shipped JSON Schema, a table a thread."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docs.generate.course_meanings import COMMON, MEANINGS, SHAPES, THREADS
from docs.generate.json_pages import resolved, type_of
from docs.generate.markdown import table
from hereandnow.reports.course_json import SCHEMA, schema

_OPENING = f"""# The JSON of a course

`hereandnow course FOLDER --format json` writes one object, `{SCHEMA}`. Its JSON Schema ships with the program
(`src/hereandnow/reports/course.schema.json`); from Python:

```python
from hereandnow.reports.course_json import schema

schema()["$id"]  # "{SCHEMA}"
```

Days are written as `2026-01-08`. Fields may be added within a version; none is renamed or dropped. What cannot be said
is empty or null, and the thread's `sentence` says why. `sentence` and `question` of a thread are in the program's own
words; whatever is quoted is verbatim.
"""


def page() -> str:
    """The page as Markdown."""
    whole = schema()
    parts = [_OPENING]
    for name, about in SHAPES.items():
        inside = _item(whole["$defs"][name])
        parts += [f"## {about}\n", _rows(_below(inside, whole, ""), f"{name}.")]
    for thread, title in THREADS.items():
        node = {
            "properties": {name: whole["properties"][name] for name in thread.split()},
            "required": whole["required"],
        }
        parts += [f"## {title}\n", _rows(_below(node, whole, ""))]
    return "\n".join(parts)


def paths() -> list[str]:
    """Every field that the page has a row for; those of a shape begin with its name."""
    whole = schema()
    shapes = [f"{name}.{path}" for name in SHAPES for path, _, _ in _below(_item(whole["$defs"][name]), whole, "")]
    return [*shapes, *(path for path, _, _ in _below(whole, whole, ""))]


def meaning_of(path: str) -> str:
    """What a field holds: its own line, or that of its name, which means the same wherever it stands."""
    last = path.rpartition(".")[2].removesuffix("[]")
    return MEANINGS[path] if path in MEANINGS else COMMON[last]


def _rows(found: Iterator[tuple[str, str, bool]], shape: str = "") -> str:
    rows = [
        (f"`{path}`", kind, "" if needed else "may be absent", meaning_of(shape + path)) for path, kind, needed in found
    ]
    return table(("Field", "Type", "", "What it holds"), rows)


def _below(node: dict[str, Any], whole: dict[str, Any], path: str) -> Iterator[tuple[str, str, bool]]:
    required = node.get("required", [])
    properties: dict[str, Any] = node.get("properties", {})
    for name in dict.fromkeys([*properties, *(required if "additionalProperties" in node or not properties else ())]):
        value = properties.get(name, {})
        where = f"{path}.{name}" if path else name
        shape = _shape(value)
        inside = resolved(value, whole)
        yield where, shape or type_of(inside), name in required
        if shape is None:
            yield from _within(inside, whole, where)


def _within(value: dict[str, Any], whole: dict[str, Any], where: str) -> Iterator[tuple[str, str, bool]]:
    items = value.get("items")
    if isinstance(items, dict) and "prefixItems" not in value:
        yield from _below(resolved(items, whole), whole, f"{where}[]")
    yield from _below(value, whole, where)


def _shape(value: dict[str, Any]) -> str | None:
    """The name of a shape that is told once and not in each place."""
    name = value.get("$ref", "").rpartition("/")[2]
    return {"citation": "a citation", "citations": "citations", "episodes": "episodes"}.get(name)


def _item(definition: dict[str, Any]) -> dict[str, Any]:
    """What a list of it holds, or the thing itself."""
    items: dict[str, Any] = definition.get("items", definition)
    return items
