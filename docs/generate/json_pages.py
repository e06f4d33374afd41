"""The page of the JSON: every field of the shipped JSON Schema, with what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docs.generate.markdown import plain, table
from docs.generate.meanings import MEANINGS
from hereandnow.reports.json_report import SCHEMA, schema

_OPENING = f"""# The JSON

`hereandnow review FILE --format json` writes one object, `{SCHEMA}`. Its JSON Schema ships with the program
(`src/hereandnow/reports/review.schema.json`); from Python:

```python
from hereandnow.reports.json_report import schema

schema()["$id"]  # "{SCHEMA}"
```

Fields may be added within a version; none is renamed or dropped. Turns are counted from 0. A span is `[from, to]`, in
characters of the turn's `text`, `to` not included, so in Python `turn["text"][from:to]` is the quote. Seconds count
from the start of the session.
"""

_CODES = """## One line a session: `hereandnow codes`

`hereandnow codes FILE...` writes JSON Lines: one object a line, one line a session, and no words of the session in it.

```json
{"id": "k1", "source": "k1.vtt", "turns": [{"index": 0, "speaker": "client", "codes": []}]}
```

`id`, `source`, `index`, `speaker` and each object in `codes` are as in the review.
"""


def page() -> str:
    """The page as Markdown."""
    rows = [(f"`{path}`", kind, "" if needed else "may be absent", MEANINGS[path]) for path, kind, needed in paths()]
    return "\n".join([_OPENING, "## Fields\n", table(("Field", "Type", "", "What it holds"), rows), _CODES])


def paths() -> list[tuple[str, str, bool]]:
    """Every field of the schema: its path, its type, and whether it is always there."""
    whole = schema()
    return list(_below(whole, whole, ""))


def _below(node: dict[str, Any], whole: dict[str, Any], path: str) -> Iterator[tuple[str, str, bool]]:
    properties: dict[str, Any] = node.get("properties", {})
    required = node.get("required", [])
    named_apart = isinstance(node.get("additionalProperties"), dict)
    for name in [] if named_apart else dict.fromkeys([*properties, *required]):
        value = resolved(properties.get(name, {}), whole)
        where = f"{path}.{name}" if path else name
        yield where, type_of(value), name in required
        yield from _within(value, whole, where)
    if named_apart:
        inside = resolved(node["additionalProperties"], whole)
        yield f"{path}.NAME", type_of(inside), True
        yield from _within(inside, whole, f"{path}.NAME")


def _within(value: dict[str, Any], whole: dict[str, Any], where: str) -> Iterator[tuple[str, str, bool]]:
    if isinstance(value.get("items"), dict) and "prefixItems" not in value:
        yield from _below(resolved(value["items"], whole), whole, f"{where}[]")
    yield from _below(value, whole, where)


def resolved(value: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    """The definition that a value leads to, or the value itself."""
    reference = value.get("$ref")
    if reference is None:
        return value
    found: dict[str, Any] = whole["$defs"][reference.rpartition("/")[2]]
    return found


def type_of(value: dict[str, Any]) -> str:
    """The type of a value in words."""
    if "const" in value:
        return f"`{value['const']}`"
    if "enum" in value:
        return ", ".join(f"`{choice}`" for choice in value["enum"])
    kinds = value.get("type", "string")
    return plain(" or ".join([kinds] if isinstance(kinds, str) else kinds))
