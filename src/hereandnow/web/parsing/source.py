"""The name of a file as somebody's machine gave it: for showing, never for opening anything."""

from __future__ import annotations

import re
from unicodedata import category

LONGEST = 120


def shown_name(name: str) -> str:
    """The last part of a path, without signs that cannot be seen or turn the writing round; cut where it is endless."""
    last = re.split(r"[/\\]", name)[-1]
    seen = "".join(
        " " if category(sign) in ("Cc", "Zl", "Zp") else sign for sign in last if category(sign) not in ("Cf", "Cs")
    )
    seen = " ".join(seen.split())
    return seen if len(seen) <= LONGEST else f"{seen[: LONGEST // 2]}…{seen[-LONGEST // 2 + 1 :]}"
