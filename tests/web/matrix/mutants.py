"""Conditions taken away one at a time, to see that the matrix misses them.

Each mutant is the code of one function with one condition less, put in place of the function's own code, so that
whoever imported the function meets it.
"""

from __future__ import annotations

import ast
import copy
import inspect
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from types import CodeType, FunctionType, ModuleType
from typing import Any

ABOUT_WHO = ("account", "role", "_id", "request.user", "policy", "vault", "_sent_by_another_page")
"""What a condition must speak of to be one about who may do what: the others are the business of other tests."""


@dataclass(frozen=True)
class Mutant:
    """A function and its code with one condition less."""

    function: Any
    code: CodeType
    what: str

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """The function without its condition."""
        own = self.function.__code__
        self.function.__code__ = self.code
        try:
            yield
        finally:
            self.function.__code__ = own


def mutants_of(module: ModuleType) -> Iterator[Mutant]:
    """All mutants of the functions and methods of a module."""
    source = inspect.getsource(module)
    tree = ast.parse(source)
    functions, before = dict(_functions(module)), Counter[str]()
    for changed, condition, owner in _without_one(tree):
        code = compile(ast.fix_missing_locations(changed), module.__file__ or "", "exec", dont_inherit=True)
        what = f"{module.__name__.rpartition('.')[2]}.{owner}: {condition}"
        before[what] += 1
        yield Mutant(functions[owner], _code_of(code, owner), what + (f" ({before[what]})" if before[what] > 1 else ""))


def _functions(module: ModuleType) -> Iterator[tuple[str, FunctionType]]:
    for value in vars(module).values():
        if inspect.isfunction(value) and value.__module__ == module.__name__:
            plain = inspect.unwrap(value)
            yield plain.__qualname__, plain
        elif inspect.isclass(value) and value.__module__ == module.__name__:
            yield from ((method.__qualname__, method) for method in vars(value).values() if inspect.isfunction(method))


def _code_of(code: CodeType, name: str) -> CodeType:
    for part in code.co_consts:
        if isinstance(part, CodeType):
            if part.co_qualname == name:
                return part
            if name.startswith(f"{part.co_qualname}."):
                return _code_of(part, name)
    raise LookupError(name)


def _without_one(tree: ast.Module) -> Iterator[tuple[ast.Module, str, str]]:
    """Copies of a module's tree that lack one condition each, with what is missing and in which function."""
    for place, (node, owner) in enumerate(_walk(tree)):
        for what, take_away in _conditions(node):
            changed = copy.deepcopy(tree)
            take_away(next(islice(_walk(changed), place, None))[0])
            yield changed, what, owner


def _walk(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    for top in tree.body:
        if isinstance(top, ast.FunctionDef):
            yield from ((node, top.name) for node in ast.walk(top))
        elif isinstance(top, ast.ClassDef):
            for method in top.body:
                if isinstance(method, ast.FunctionDef):
                    yield from ((node, f"{top.name}.{method.name}") for node in ast.walk(method))


def _speaks_of_who(node: ast.AST) -> bool:
    return any(word in ast.unparse(node) for word in ABOUT_WHO)


def _conditions(node: ast.AST) -> Iterator[tuple[str, Callable[[Any], None]]]:
    """The conditions that a node holds, and how each is taken out of its twin."""
    match node:
        case ast.If(test=test) | ast.IfExp(test=test) if _speaks_of_who(test):
            # Of "one if condition else other" the condition is what lets through; an "if" as a rule turns away.
            yield f"condition {ast.unparse(test)}", partial(_replace, "test", isinstance(node, ast.IfExp))
        case ast.BoolOp(op=op, values=values):
            for number, part in enumerate(values):
                if _speaks_of_who(part):
                    yield f"part {ast.unparse(part)}", partial(_replace_one, number, isinstance(op, ast.And))
        case ast.Call(func=ast.Attribute(attr="filter" | "get" | "exclude"), keywords=keywords):
            for number, keyword in enumerate(keywords):
                if keyword.arg and _speaks_of_who(keyword.value):
                    yield f"filter {ast.unparse(keyword)}", partial(_drop_keyword, number)
        case ast.Expr(value=ast.Call(func=ast.Name(id=called))) if called.endswith("_row") or called.startswith(
            "_refuse"
        ):
            yield f"call {ast.unparse(node)}", partial(_replace, "value", None)


def _replace(name: str, value: bool | None, twin: Any) -> None:
    setattr(twin, name, ast.Constant(value))


def _replace_one(number: int, value: bool, twin: Any) -> None:
    twin.values[number] = ast.Constant(value)


def _drop_keyword(number: int, twin: Any) -> None:
    del twin.keywords[number]
