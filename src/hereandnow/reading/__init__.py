"""Words to annotations: readers, run in order."""

from hereandnow.reading.reader import Reader, check_order, read

__all__ = ["Reader", "check_order", "read"]
