"""One visit for each address of the desk, one file for each page. A route without one fails, or one that comes nowhere.

A visit is a function under the route's name. Those in a file's ``VISITS`` begin with Anna signed in at an open desk
and nobody in the caseload, those in ``FROM_NOTHING`` at a desk that was never started. Each goes through once with
script and once without. A page that is shown must be looked at: ``visitor.look``, with a name for this state.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

from tests.browser.visitor import Visitor

Visit = Callable[[Visitor], None]

_FILES = [importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]


def _all(table: str) -> dict[str, Visit]:
    return {name: visit for file in _FILES for name, visit in getattr(file, table, {}).items()}


VISITS = _all("VISITS")
FROM_NOTHING = _all("FROM_NOTHING")
