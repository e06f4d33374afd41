"""The page of errors: the whole tree, and what each says."""

from __future__ import annotations

import inspect

from docs.generate.markdown import entry, plain
from hereandnow import errors

_OPENING = """# Errors

Everything that a caller of the library may have to catch is a `HereAndNowError`, from `hereandnow.errors`. Its message
is a sentence that a person can act on, and never holds a client's words. The command line prints it on standard error
and leaves with exit code 2.
"""


def classes() -> tuple[type[errors.HereAndNowError], ...]:
    """The error classes, parents first, as the file has them."""
    return tuple(
        value
        for value in vars(errors).values()
        if isinstance(value, type) and issubclass(value, errors.HereAndNowError)
    )


def page() -> str:
    """The page as Markdown."""
    tree = inspect.cleandoc(errors.__doc__ or "").partition("\n\n")[2]
    return "\n".join([_OPENING, f"```text\n{tree}\n```\n", *map(_section, classes())])


def _section(error: type[errors.HereAndNowError]) -> str:
    name = error.__name__
    parents = [base.__name__ for base in error.__bases__ if base is not Exception]
    caught = f" `except {'` or `except '.join(parents)}` catches it too." if parents else ""
    return f"{entry(f'error-{name}', f'`{name}`', 2)}\n{plain(inspect.cleandoc(error.__doc__ or ''))}{caught}\n"
