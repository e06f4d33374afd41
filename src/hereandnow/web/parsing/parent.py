"""The parent’s side: starts a child for one file, waits no longer than it may, and checks whatever comes back."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

from hereandnow.errors import ReadingStopped, UnreadableQuestionnaire, UnreadableTranscript
from hereandnow.measures import Questionnaire
from hereandnow.transcripts import Transcript
from hereandnow.web.parsing.bounds import ANSWER, WALL
from hereandnow.web.parsing.wire import QUESTIONNAIRE, question, questionnaire_in, transcripts_in

CHILD = Path(__file__).with_name("child.py")
COMMAND = (sys.executable, "-I", "-S", str(CHILD))
"""Isolated, and without the folder of packages: what is read there is read with the standard library alone."""

STOPPED = (
    "Reading this file took longer, or more memory, than any file of this kind needs, and was stopped. "
    "Export it again, or save it more simply."
)


def parse_file(data: bytes, name: str) -> tuple[Transcript, ...]:
    """The transcripts in a file's bytes. Raises UnreadableTranscript, or ReadingStopped where the limits ended it."""
    return _asked(question(name, memory=False), data)


def parse_memory(text: str) -> Transcript:
    """What somebody wrote from memory. Raises as ``parse_file`` does."""
    return _asked(question("", memory=True), text.encode())[0]


def parse_questionnaire(data: bytes) -> Questionnaire:
    """The questionnaire in a file's bytes. Raises UnreadableQuestionnaire, or ReadingStopped."""
    answer = questionnaire_in(_run(QUESTIONNAIRE, data))
    if isinstance(answer, str):
        raise UnreadableQuestionnaire(answer)
    return answer


def _asked(head: bytes, data: bytes) -> tuple[Transcript, ...]:
    answer = transcripts_in(_run(head, data))
    if isinstance(answer, str):
        raise UnreadableTranscript(answer)
    return answer


def _run(head: bytes, data: bytes) -> bytes:
    """What the child answers. It inherits no open file, no folder of ours and no setting."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}  # Windows starts nothing without
    with subprocess.Popen(  # noqa: S603 - our own interpreter and our own file
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=kept, cwd=CHILD.anchor
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        ending = threading.Timer(WALL, child.kill)
        feeding = threading.Thread(target=_feed, args=(child.stdin, head, data))
        ending.start()
        feeding.start()
        try:
            answer = child.stdout.read(ANSWER + 1)
            if len(answer) > ANSWER:
                child.kill()
            status = child.wait()
        finally:
            ending.cancel()
            child.kill()
            feeding.join()
    if status != 0:
        raise ReadingStopped(STOPPED)
    return answer


def _feed(pipe: IO[bytes], head: bytes, data: bytes) -> None:
    # A child that was ended reads no further.
    try:
        with pipe:
            pipe.write(head)
            pipe.write(data)
    except OSError:
        return
