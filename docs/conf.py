"""How Sphinx builds the documentation. Nothing is fetched: no intersphinx, no fonts, no scripts from elsewhere."""

from __future__ import annotations

import sys
from pathlib import Path

from sphinx.application import Sphinx

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from docs.generate import write_reference  # noqa: E402 - found by the line above
from hereandnow import __version__  # noqa: E402

project = "hereandnow"
author = "The hereandnow contributors"
copyright = author
version = release = __version__

extensions = ["myst_parser"]
myst_enable_extensions = ["deflist", "fieldlist"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "generate"]
smartquotes = False  # quotations stay as they were said

html_theme = "furo"
html_title = f"hereandnow {__version__}"
html_copy_source = False
html_show_sphinx = False


def setup(app: Sphinx) -> None:
    """Write the reference before Sphinx looks for its pages."""
    write_reference(HERE / "reference" / "generated")
