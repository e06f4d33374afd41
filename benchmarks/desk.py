"""How long the desk takes to answer, and how heavy its pages are: ``python -m benchmarks.desk session``.

``caseload`` opens the first page with 1, 12 and 500 clients who have 20 sessions each, ``client`` the page of a client
with 0, 1 and 60 sessions of so many turns, ``course`` the pages of a whole course of 60 such sessions with check-ins,
after the worker read it, ``practice`` the therapist's own practice with 2, 12 and 24 clients, 30, 50 and 50 sessions
each, and one of its exercises.

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
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hereandnow.web.settings")
django.setup()

from django.db import connections  # noqa: E402 - Django must be set up first
from django.test import Client  # noqa: E402
from django.utils import timezone  # noqa: E402

from benchmarks.practice import EXAMPLES, read_sessions, reviewed, talk  # noqa: E402
from hereandnow.domain import CHECK_IN_STATEMENTS, CheckIn  # noqa: E402
from hereandnow.domain.course import Ratings  # noqa: E402
from hereandnow.review import open_session, review  # noqa: E402
from hereandnow.transcripts import Transcript  # noqa: E402
from hereandnow.web.home import Home, prepare_home  # noqa: E402
from hereandnow.web.records.access import sessions as door  # noqa: E402
from hereandnow.web.records.access.clients import add_client, set_next_meeting  # noqa: E402
from hereandnow.web.records.access.consents import How, Purpose, give  # noqa: E402
from hereandnow.web.records.access.entries import keep_new  # noqa: E402
from hereandnow.web.records.access.practice import practice_of  # noqa: E402
from hereandnow.web.records.models import (  # noqa: E402
    AccountRecord,
    ClientRecord,
    CourseRecord,
    JobRecord,
    PracticeRecord,
    ReviewRecord,
    SessionRecord,
)
from hereandnow.web.records.parts import Part  # noqa: E402
from hereandnow.web.records.store.reviews import keep_review, write_review  # noqa: E402
from hereandnow.web.records.work import do_one  # noqa: E402
from hereandnow.web.vault import Vault, use  # noqa: E402

PASSPHRASE = "four unrelated quiet words"  # noqa: S105 - invented
PASSWORD = "an evening in november"  # noqa: S105 - invented


def main() -> None:
    """Measure one page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", choices=["session", "caseload", "client", "course", "practice"])
    parser.add_argument("--turns", type=int, default=600)
    parser.add_argument("--times", type=int, default=60)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        browser = _desk(Path(folder) / "home")
        match asked.page:
            case "caseload":
                _measure_caseload(browser, asked.times)
            case "client":
                _measure_client(browser, asked.turns, asked.times)
            case "practice":
                _measure_own_practice(browser, asked.turns, asked.times)
            case "course":
                _measure_course(browser, asked.turns, asked.times)
            case _:
                _measure_session(browser, asked.turns, asked.times)


def _measure_session(browser: Client, turns: int, times: int) -> None:
    session_id, moments = _session(browser, turns)
    for name, path in {
        "the page": f"/sessions/{session_id}/",
        "one pillar": f"/sessions/{session_id}/?pillar=emotion",
    }.items():
        _measure(browser, name, path, times)
    print(f"{turns} turns, {moments} moments")


def _measure_caseload(browser: Client, times: int) -> None:
    made = review(open_session(EXAMPLES[0]))
    account, today = AccountRecord.objects.get(), timezone.localdate()
    there = 0
    for wanted in (1, 12, 500):
        for number in range(there, wanted):
            client = add_client(account, f"Somebody {number}")
            read_sessions(client.id, made, 20)
            if number % 4 == 0:
                set_next_meeting(account, client.id, today + timedelta(days=number % 14))
        there = wanted
        _measure(browser, f"{wanted} clients", "/", times)


def _measure_client(browser: Client, turns: int, times: int) -> None:
    made = reviewed(turns)
    account = AccountRecord.objects.get()
    for count in (0, 1, 60):
        client = add_client(account, f"Somebody with {count}")
        read_sessions(client.id, made, count)
        _measure(browser, f"{count} sessions of {turns} turns", f"/clients/{client.id}/", times)


def _measure_own_practice(browser: Client, turns: int, times: int) -> None:
    made = reviewed(turns)
    account, there = AccountRecord.objects.get(), 0
    for clients, sessions in ((2, 30), (12, 50), (24, 50)):
        for number in range(there, clients):
            client = add_client(account, f"Somebody {number}")
            give(account, client.id, Purpose.ANALYSE, how=How.WRITING, on=date(2026, 11, 2))
            read_sessions(client.id, made, sessions)
        there = clients
        _measure(browser, f"{PracticeRecord.objects.count()} sessions of {turns} turns", "/practice/", times)
    place = practice_of(account, timezone.localdate()).places[0]
    _measure(browser, "one exercise", f"/practice/{place.session}/{place.spot.turn}/", times)


def _measure_course(browser: Client, turns: int, times: int) -> None:
    made, account = reviewed(turns), AccountRecord.objects.get()
    client = add_client(account, "Somebody with 60")
    for purpose in (Purpose.TRANSCRIBE, Purpose.ANALYSE):
        give(account, client.id, purpose, how=How.WRITING, on=timezone.localdate())
    read_sessions(client.id, made, 60)
    record, days = ClientRecord.objects.get(), SessionRecord.objects.values_list("held_on", flat=True)
    for number, day in enumerate(days):
        rated: Ratings = {name: (number + place) % 5 for place, name in enumerate(CHECK_IN_STATEMENTS)}
        keep_new(
            record, CheckIn(session=day, ratings=rated, words="It was good to say it."), author=None, of_session=None
        )
    JobRecord.objects.update(not_before=timezone.now())
    begun, work = time.perf_counter(), time.process_time()
    assert do_one(uuid4())
    took, worked = time.perf_counter() - begun, time.process_time() - work
    print(f"the worker reads 60 sessions of {turns} turns together in {took:.1f} s, processor {worked:.1f} s")
    print(f"kept sealed: {len(bytes(CourseRecord.objects.get().sealed_course)) / 1024:.0f} KiB")
    connections.close_all()
    for name in ("course", "prepare"):
        _measure(browser, f"the page {name} of 60 sessions of {turns} turns", f"/clients/{client.id}/{name}/", times)


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
    said = talk(turns)
    account = AccountRecord.objects.get()
    for purpose in Purpose:
        give(account, UUID(place.rpartition("client-")[2]), purpose, how=How.WRITING, on=date(2026, 11, 2))
    entry = door.add_session(
        account, UUID(place.rpartition("client-")[2]), Transcript("long", said), held_on=date(2026, 11, 3)
    )
    door.decide_speakers(account, entry.id, {"therapist": Part.THERAPIST, "client": Part.CLIENT})
    session = door.open_session(account, entry.id).session
    assert session is not None
    made = review(session)
    record = SessionRecord.objects.get(pk=entry.id)
    JobRecord.objects.all().delete()
    kept = ReviewRecord(session=record)
    keep_review(kept, write_review(kept, made))
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
