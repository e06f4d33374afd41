"""The desk in a real browser."""

import tests.web.conftest  # noqa: F401 - sets Django up before anything here imports its tables
