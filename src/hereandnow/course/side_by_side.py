"""Sessions read side by side, in processes of their own: the same reviews in the same order, sooner.

A process is started afresh and reads with one thread, so that as many of them as there are processors fill the machine
and none waits for another. Whoever calls this from a script of their own does so under ``if __name__ == "__main__"``.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from functools import partial
from multiprocessing import get_context

from hereandnow.catalogue import READERS
from hereandnow.domain import Review, Session
from hereandnow.errors import UnreadableCourse
from hereandnow.reading import Reader
from hereandnow.reading.trained.model import model
from hereandnow.reading.trained.reader import TrainedReader
from hereandnow.review import review

SESSIONS_EACH = 6
"""Sessions from which a process is worth its start (a second or so; a session of fifty turns takes a quarter)."""


def processors() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def read_side_by_side(sessions: Sequence[Session], processes: int) -> list[Review]:
    """The reviews, in the order of the sessions; in this process where there are few. Raises UnreadableCourse."""
    wanted = min(processes, len(sessions) // SESSIONS_EACH)
    if wanted < 2:
        return [review(session) for session in sessions]
    # The longest first, so that none of them is left for the end; a session is one piece of work.
    order = sorted(range(len(sessions)), key=lambda place: -len(sessions[place].turns))
    try:
        with ProcessPoolExecutor(wanted, mp_context=get_context("spawn")) as pool:
            read = list(pool.map(_read, [sessions[place] for place in order]))
    except BrokenProcessPool as error:
        raise UnreadableCourse(
            "A process that was reading sessions ended before its time, most often for want of memory. "
            "Read them one after the other with --processes 1."
        ) from error
    placed = dict(zip(order, read, strict=True))
    return [placed[place] for place in range(len(sessions))]


def _read(session: Session) -> Review:
    return review(session, readers=[_alone(reader) for reader in READERS])


def _alone(reader: Reader) -> Reader:
    """The reader with one thread, where it would take all."""
    return replace(reader, load=partial(model, 1)) if isinstance(reader, TrainedReader) else reader
