"""The square that an app on a phone reads, as values for a template: no picture file, no style, no script."""

from __future__ import annotations

from dataclasses import dataclass

import qrcode
from qrcode.constants import ERROR_CORRECT_M

QUIET = 4
"""Modules of white around it (ISO/IEC 18004, 5.3.8)."""


@dataclass(frozen=True, slots=True)
class Square:
    """``path`` draws the dark modules, each one unit wide, in a square of ``size`` units with its quiet zone."""

    size: int
    path: str

    def __repr__(self) -> str:
        return f"<Square {self.size}>"


def qr_code(text: str) -> Square:
    """The text as a QR code."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    code.add_data(text)
    rows = code.get_matrix()
    path = "".join(
        f"M{column} {row}h1v1h-1z" for row, modules in enumerate(rows) for column, dark in enumerate(modules) if dark
    )
    return Square(len(rows), path)
