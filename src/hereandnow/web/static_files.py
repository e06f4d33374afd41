"""Static files: the desk's own, and the look of the reports, which hold the one copy of it."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import as_file, files

from django.http import HttpRequest, HttpResponse
from whitenoise.middleware import WhiteNoiseMiddleware


class StaticFiles(WhiteNoiseMiddleware):  # type: ignore[misc]  # whitenoise has no types
    """WhiteNoise, and three files more: the tokens of the look, and how the score and a course are drawn."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        super().__init__(get_response)
        for name in ("tokens.css", "score.css", "pictures.css"):
            with as_file(files("hereandnow.reports").joinpath(name)) as file:
                self.add_file_to_dictionary(f"/static/{name}", str(file))
