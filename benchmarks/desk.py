"""How long the desk takes to answer, and how heavy its pages are: ``python -m benchmarks.desk session``.

A desk of its own in a folder that goes again, on SQLCipher, asked through Django's test client: the whole answer as the
server makes it, middleware, audit and all, without the wire. Beside the time that passed stands the processor's, which
other work on the machine stretches less. The session is made of the examples' turns, one after the other.
"""

from __future__ import annotations

import argparse
import gzip
import os
import statistics
import tempfile
import time
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from uuid import UUID

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hereandnow.web.settings")
django.setup()

from django.db import connections  # noqa: E402 - Django must be set up first
from django.test import Client  # noqa: E402

from hereandnow.review import open_session, review  # noqa: E402
from hereandnow.transcripts import Transcript, Utterance  # noqa: E402
from hereandnow.web.home import Home, prepare_home  # noqa: E402
from hereandnow.web.records.access import sessions as door  # noqa: E402
from hereandnow.web.records.access.consents import How, Purpose, give  # noqa: E402
from hereandnow.web.records.models import AccountRecord, JobRecord, ReviewRecord, SessionRecord  # noqa: E402
from hereandnow.web.records.parts import Part  # noqa: E402
from hereandnow.web.records.store.reviews import write_review  # noqa: E402
from hereandnow.web.vault import Vault, use  # noqa: E402

EXAMPLES = sorted(Path("examples").glob("*.txt"))
PASSPHRASE = "four unrelated quiet words"  # noqa: S105 - invented
PASSWORD = "an evening in november"  # noqa: S105 - invented


def main() -> None:
    """Measure one page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", choices=["session"])
    parser.add_argument("--turns", type=int, default=600)
    parser.add_argument("--times", type=int, default=60)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        browser = _desk(Path(folder) / "home")
        session_id, moments = _session(browser, asked.turns)
        for name, path in {
            "the page": f"/sessions/{session_id}/",
            "one pillar": f"/sessions/{session_id}/?pillar=emotion",
        }.items():
            _measure(browser, name, path, asked.times)
        print(f"{asked.turns} turns, {moments} moments")


def _desk(folder: Path) -> Client:
    home = Home(folder)
    prepare_home(home)
    use(Vault(home))
    browser = Client(SERVER_NAME="127.0.0.1")
    browser.post("/first-start/", {"passphrase": PASSPHRASE, "passphrase_again": PASSPHRASE})
    browser.post("/first-start/", {"name": "Anna", "password": PASSWORD, "password_again": PASSWORD})
    browser.post("/recovery-code/", {"written_down": "on"})
    browser.post("/sign-in/", {"name": "Anna", "password": PASSWORD})
    return browser


def _session(browser: Client, turns: int) -> tuple[UUID, int]:
    """A session of so many turns, read; its id and how many moments it has."""
    place = browser.post("/", {"name": "Ms R"}).headers["Location"]
    talk = cycle([turn for path in EXAMPLES for turn in open_session(path).turns])
    said = [
        Utterance(turn.speaker, turn.text, 6.0 * number, 6.0 * number + 5)
        for number, turn in enumerate(islice(talk, turns))
    ]
    account = AccountRecord.objects.get()
    for purpose in Purpose:
        give(account, UUID(place.rpartition("client-")[2]), purpose, how=How.WRITING, on=date(2026, 11, 2))
    entry = door.add_session(
        account, UUID(place.rpartition("client-")[2]), Transcript("long", tuple(said)), held_on=date(2026, 11, 3)
    )
    door.decide_speakers(account, entry.id, {"therapist": Part.THERAPIST, "client": Part.CLIENT})
    session = door.open_session(account, entry.id).session
    assert session is not None
    made = review(session)
    record = SessionRecord.objects.get(pk=entry.id)
    JobRecord.objects.all().delete()
    kept = ReviewRecord(session=record)
    write_review(kept, made)
    kept.save()
    return entry.id, len(made.moments)


def _measure(browser: Client, name: str, path: str, times: int) -> None:
    took, worked = [], []
    for _ in range(times):
        begun, work = time.perf_counter(), time.process_time()
        answer = browser.get(path)
        took.append(1000 * (time.perf_counter() - begun))
        worked.append(1000 * (time.process_time() - work))
        assert answer.status_code == 200
        connections.close_all()
    took.sort()
    weight = len(answer.content) / 1024
    packed = len(gzip.compress(answer.content)) / 1024
    print(
        f"{name}: median {statistics.median(took):.0f} ms, p95 {took[int(0.95 * (times - 1))]:.0f} ms of {times}, "
        f"processor {statistics.median(worked):.0f} ms, "
        f"{weight:.0f} KiB ({packed:.0f} packed)"
    )


if __name__ == "__main__":
    main()
