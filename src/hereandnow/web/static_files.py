"""Static files: the desk's own, and the tokens of the look, of which the reports hold the one copy."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import as_file, files

from django.http import HttpRequest, HttpResponse
from whitenoise.middleware import WhiteNoiseMiddleware


class StaticFiles(WhiteNoiseMiddleware):  # type: ignore[misc]  # whitenoise has no types
    """WhiteNoise, and one file more."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        super().__init__(get_response)
        with as_file(files("hereandnow.reports").joinpath("tokens.css")) as tokens:
            self.add_file_to_dictionary("/static/tokens.css", str(tokens))
