"""The trained reader: a small model that reads each turn, and what was measured of it for every code."""

from hereandnow.reading.trained.reader import NAME, TrainedReader, trained_reader
from hereandnow.reading.trained.readout import Readout, how_read

__all__ = ["NAME", "Readout", "TrainedReader", "how_read", "trained_reader"]
