"""One self-contained page from a template: our own styles in it, no script, no request."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from hereandnow import __version__
from hereandnow.course.in_words import in_words


def page_of(template: str, **values: Any) -> str:
    """The page as text. Every value is escaped but what is Markup already; ``in_words`` says a day."""
    return _environment().get_template(template).render(version=__version__, in_words=in_words, **values)


def style_of(*names: str) -> Markup:
    """Style sheets of this folder, one after another."""
    return Markup("".join(map(_read, names)))  # noqa: S704 - our own files


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("hereandnow.reports", "templates"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _read(name: str) -> str:
    return files("hereandnow.reports").joinpath(name).read_text(encoding="utf-8")
