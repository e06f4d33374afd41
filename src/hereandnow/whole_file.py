"""A file written in one step: it is there whole, or as it was before."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(place: Path, data: bytes) -> None:
    """Write beside the place first and take it last. Raises OSError, and leaves nothing half-written behind."""
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".hereandnow-")
    half = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        half.replace(place)
    finally:
        half.unlink(missing_ok=True)  # gone already where all went well
