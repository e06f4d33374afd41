"""One cell of the matrix: who asks for which object with which verb; what should come, and what came."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from hereandnow.web.records.roles import Role
from tests.web.matrix.rows import LED_ON, NOT_THIS_VERB, ROWS
from tests.web.matrix.world import CHOICES, COMMON, OBJECTS, World
from tests.web.routes import BY_NAME, SOMEBODY, Route

ASKERS: tuple[Role | None, ...] = (None, *Role)
VERBS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
SAFE = ("GET", "HEAD")
WHOSE = ("own", "foreign", "never")
NOT_FOUND = 404


@dataclass(frozen=True)
class Cell:
    """A request, and the status it should get."""

    route: Route
    asker: Role | None
    verb: str
    argument: str
    """The argument whose object is not the asker's own; empty where none is taken."""
    whose: str

    @property
    def expected(self) -> int:
        row = ROWS[self.route.name]
        answers = {"GET": row.get, "HEAD": row.get, "POST": row.post}
        if self.asker is None:
            if row.nobody is None:
                return LED_ON
            return dict(zip(("GET", "HEAD", "POST"), (row.nobody[0], *row.nobody), strict=True)).get(
                self.verb, NOT_THIS_VERB
            )
        if row.roles and self.asker not in row.roles:
            return LED_ON if row.leads_others_on and self.verb in SAFE else NOT_FOUND
        status = answers.get(self.verb, NOT_THIS_VERB)
        return NOT_FOUND if status != NOT_THIS_VERB and not self.theirs else status

    @property
    def theirs(self) -> bool:
        """Whether the object is one that the asker reaches."""
        row = ROWS[self.route.name]
        if not self.argument:
            return True
        reached = row.roles if row.reached_by is None else row.reached_by
        return self.asker in reached and (
            self.whose == "own" or (self.whose == "foreign" and (row.everybodys or self.argument in COMMON))
        )

    @property
    def refused(self) -> bool:
        """Whether nothing may be shown and nothing changed."""
        row = ROWS[self.route.name]
        allowed = not row.roles or self.asker in row.roles
        return not allowed or not self.theirs or self.expected == NOT_THIS_VERB

    def __str__(self) -> str:
        which = f" with {self.whose} {self.argument}" if self.argument else ""
        return f"{self.asker or 'nobody'} {self.verb} {self.route.name}{which}"


def cells_of(name: str, asker: Role | None) -> Iterator[Cell]:
    """All cells of one address and one asker; of several objects in an address, one at a time is not their own."""
    route = BY_NAME[name]
    for verb in VERBS:
        named = [*_in_address(route), *(_in_form(route) if verb == "POST" else [])]
        yield Cell(route, asker, verb, named[0] if named else "", "own")
        for argument in named:
            for whose in ("foreign", "never"):
                yield Cell(route, asker, verb, argument, whose)


def amiss(world: World, cell: Cell) -> list[str]:
    """What is wrong with the answer to a cell; the world is as it was afterwards."""
    answer = ask(world, cell)
    said = _text(answer) + str(answer.headers)
    if ROWS[cell.route.name].lists_supervisors and not cell.refused:
        for colleague in (house.people[Role.SUPERVISOR] for house in world.houses.values()):
            said = said.replace(f'<option value="{colleague.pk}">{colleague.name}</option>', "")
    found = []
    if answer.status_code != cell.expected:
        found.append(f"{answer.status_code} instead of {cell.expected}")
    asked = _ids(world, cell).values()
    not_theirs = [] if ROWS[cell.route.name].everybodys else world.houses["foreign"].signs(*asked)
    if any(sign in said for sign in [*not_theirs, *(world.houses["own"].signs(*asked) if cell.refused else [])]):
        found.append("a word or an id that is not theirs")
    if cell.refused and cell.verb not in SAFE and world.rows() != world.rows_kept:
        world.changed = True
        found.append("something was changed")
    if cell.whose == "foreign" and not cell.theirs:
        nobodys = Cell(cell.route, cell.asker, cell.verb, cell.argument, "never")
        never = ask(world, nobodys)
        ids = {str(_ids(world, one)[cell.argument]) for one in (cell, nobodys)}
        if _bytes(answer, ids) != _bytes(never, ids):
            found.append("another answer than for what never was")
    if (cell.verb not in SAFE and not cell.refused) or found or ROWS[cell.route.name].leaves_trace:
        world.changed = True
        world.put_back()
    return [f"{cell}: {what}" for what in found]


def ask(world: World, cell: Cell) -> Any:
    """Send the request of a cell, with the form of its row."""
    ids = _ids(world, cell)
    address = cell.route.address(**{argument: ids[argument] for argument in cell.route.never})
    form = {
        name: str(ids[value[1:]]) if value.startswith("@") else value
        for name, value in ROWS[cell.route.name].form.items()
    }
    sent = urlencode(form) if cell.verb == "POST" else ""
    return world.browsers[cell.asker].generic(cell.verb, address, sent, "application/x-www-form-urlencoded")


def _in_address(route: Route) -> list[str]:
    return [argument for argument in route.never if argument in OBJECTS]


def _in_form(route: Route) -> list[str]:
    return [value[1:] for value in ROWS[route.name].form.values() if value.startswith("@")]


def _ids(world: World, cell: Cell) -> dict[str, object]:
    """What each argument stands for. Whoever asks for another's object sends what belongs to it, too."""
    role, named = cell.asker or Role.THERAPIST, ROWS[cell.route.name].named
    in_address, in_form = _in_address(cell.route), _in_form(cell.route)
    ids = {argument: chosen for argument, chosen in CHOICES.items() if argument in cell.route.never}
    for argument in (*in_address, *in_form):
        astray = argument == cell.argument or (argument in in_form and cell.argument in in_address)
        if astray and cell.whose == "never":
            ids[argument] = cell.route.never.get(argument, SOMEBODY)
        else:
            house = world.houses["foreign" if astray and cell.whose == "foreign" else "own"]
            ids[argument] = house.object(named.get(argument, argument), role)
    return ids


def _text(answer: Any) -> str:
    """What an answer says; of an archive, what is in it."""
    if answer.headers.get("Content-Type") != "application/zip" or not answer.content:
        return str(answer.content.decode())
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        return " ".join(archive.read(name).decode() for name in archive.namelist())


def _bytes(answer: Any, ids: set[str]) -> str:
    # Where one is led to names the address that was asked for, and only that.
    said = f"{answer.status_code} {sorted(answer.headers.items())} {_text(answer)}"
    for known in ids:
        said = said.replace(known, "")
    return said
