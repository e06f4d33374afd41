"""What is sealed opens where it belongs and nowhere else: each sealed value of each table, at each place (S-32)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import models

from hereandnow.errors import NoKeys, SealBroken
from hereandnow.web.keys import DataKey, Place, unseal
from hereandnow.web.records.models import AccountRecord
from hereandnow.web.records.roles import Role
from hereandnow.web.vault import the_vault
from tests.web.matrix.cells import Cell, ask
from tests.web.matrix.rows import PAGE, ROWS
from tests.web.matrix.world import OBJECTS, World
from tests.web.routes import BY_NAME

OF_THE_DESK = {
    "AccountRecord.sealed_name",
    "SignInRecord.sealed_browser",
    "QuestionnaireRecord.sealed_content",
    "ProtocolRecord.sealed_words",
    "ProtocolRecord.sealed_before",
}
"""Sealed with a key of the desk, not of a client; no place is made for them."""


def test_every_sealed_value_opens_at_one_place_and_no_other(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.changed = True
    places = _places_asked_for(world, monkeypatch)
    keys = _keys(places)
    kinds: dict[str, set[tuple[str, str]]] = {}
    for column, content in _sealed():
        opened = [place for place in places for key in keys[place.client] if _opens(key, content, place)]
        assert len(opened) <= 1, column
        kinds.setdefault(column, set()).update(place.parts[:2] for place in opened)
    found = [next(iter(kind)) for kind in kinds.values() if kind]
    assert len(found) > 20  # what no page of an own household opens is not tried at its own place, only at all others
    assert len(set(found)) == len(found)


def _places_asked_for(world: World, monkeypatch: pytest.MonkeyPatch) -> set[Place]:
    """The places at which something was unsealed while everybody opened every page."""
    places: set[Place] = set()
    check = Place.__post_init__

    def note(place: Place) -> None:
        check(place)
        places.add(place)

    with monkeypatch.context() as patch:
        patch.setattr(Place, "__post_init__", note)
        for name, row in ROWS.items():
            named = [argument for argument in BY_NAME[name].never if argument in OBJECTS]
            for role in row.roles or Role:
                if row.get == PAGE:
                    ask(world, Cell(BY_NAME[name], role, "GET", named[0] if named else "", "own"))
    return places


def _sealed() -> Iterator[tuple[str, bytes]]:
    for model in apps.get_app_config("records").get_models():
        for field in model._meta.concrete_fields:
            if isinstance(field, models.BinaryField) and f"{model.__name__}.{field.attname}" not in OF_THE_DESK:
                for content in model._default_manager.values_list(field.attname, flat=True):
                    if content:
                        yield f"{model.__name__}.{field.attname}", bytes(content)


def _keys(places: set[Place]) -> dict[str, list[DataKey]]:
    keys, found = the_vault().keys(), {}
    for client in {place.client for place in places}:
        found[client] = [keys.record_key(client)]
        for account in AccountRecord.objects.all():
            try:
                found[client].append(keys.note_key(client, str(account.pk)))
            except NoKeys:
                continue
    return found


def _opens(key: DataKey, content: bytes, place: Place) -> bool:
    try:
        unseal(key, content, place)
    except SealBroken:
        return False
    return True
