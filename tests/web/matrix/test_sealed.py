"""No word of a household stands unsealed in any table (S-01), once the file's own encryption is taken away."""

from __future__ import annotations

import json
from uuid import uuid4

from django.apps import apps
from django.utils import timezone

from hereandnow.web.records.access.tries import tried_in_vain
from hereandnow.web.records.models import JobRecord, Task
from hereandnow.web.records.work import do_one
from tests.web.matrix.world import MARKS, World

WRITTEN = (
    *MARKS.values(),
    "What do you hear?",
    "Quiet week",
    "Ring the bell",
    "week.txt",
    "was there.",
    "how was it?",
    "wrote then",
    "said then",
)
"""What people wrote about one another or said, and how every account is called."""


def _columns() -> dict[str, str]:
    """Every column of every table, with all that stands in it."""
    found: dict[str, str] = {}
    for model in apps.get_models():
        for column in (field.attname for field in model._meta.concrete_fields):
            values = model._default_manager.values_list(column, flat=True)
            found[f"{model.__name__}.{column}"] = " ".join(map(_text, values))
    return found


def _text(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("latin-1")
    return value if isinstance(value, str) else json.dumps(value, default=str, ensure_ascii=False)


def test_every_word_is_sealed_in_every_table(world: World) -> None:
    world.changed = True
    worker = uuid4()
    while do_one(worker):
        JobRecord.objects.filter(task=Task.COURSE).update(not_before=timezone.now())
    tried_in_vain("a second step")
    columns = _columns()
    empty = {
        model.__name__ for model in apps.get_app_config("records").get_models() if not model._default_manager.exists()
    }
    assert empty == set(), "a table that the world has no row of is not looked at"
    for column, text in columns.items():
        assert not [words for words in WRITTEN if words in text], column
