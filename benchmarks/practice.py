"""A home with a practice in it: therapists, their clients, and sessions that were read."""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path
from uuid import UUID

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hereandnow.web.settings")
django.setup()

from django.db import connections, transaction  # noqa: E402 - Django must be set up first
from django.utils import timezone  # noqa: E402

from benchmarks.served.running import NAME, PASSPHRASE, PASSWORD  # noqa: E402
from hereandnow.domain import Review  # noqa: E402
from hereandnow.review import open_session, review  # noqa: E402
from hereandnow.transcripts import Transcript, Utterance, session_of  # noqa: E402
from hereandnow.web.home import Home, prepare_home  # noqa: E402
from hereandnow.web.records.access.accounts import add_first_account  # noqa: E402
from hereandnow.web.records.access.clients import add_client, set_next_meeting  # noqa: E402
from hereandnow.web.records.access.consents import give  # noqa: E402
from hereandnow.web.records.access.keys import make_keys  # noqa: E402
from hereandnow.web.records.models import AccountRecord, ReviewRecord, SessionRecord  # noqa: E402
from hereandnow.web.records.purposes import How, Purpose  # noqa: E402
from hereandnow.web.records.roles import Role  # noqa: E402
from hereandnow.web.records.store.reviews import keep_review, write_review  # noqa: E402
from hereandnow.web.records.store.sessions import write_told, write_transcript  # noqa: E402
from hereandnow.web.vault import Vault, use  # noqa: E402

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.txt"))


def therapist(number: int) -> str:
    """The name of a therapist; the first is the one of the first start."""
    return f"Therapist {number}" if number else NAME


def practice(folder: Path, *, therapists: int, clients: int, sessions: int, turns: int) -> None:
    """So many therapists with so many clients each, who have so many sessions each. The home is left locked.

    The first client of the first therapist has one session of so many ``turns``, all others those of an example.
    """
    home = Home(folder)
    prepare_home(home)
    vault = Vault(home)
    use(vault)
    make_keys(PASSPHRASE)
    add_first_account(NAME, PASSWORD)
    for number in range(1, therapists):
        name = therapist(number)
        account = AccountRecord.named(name, role=Role.THERAPIST)
        account.set_password(PASSWORD)
        account.save()
    made = review(open_session(EXAMPLES[0]))
    for number in range(therapists):
        account = AccountRecord.objects.called(therapist(number)).get()
        for place in range(clients):
            client = add_client(account, f"Somebody {number} {place}")
            for purpose in (Purpose.TRANSCRIBE, Purpose.ANALYSE, Purpose.SHARE):
                give(account, client.id, purpose, how=How.WRITING, on=timezone.localdate())
            read_sessions(client.id, made if number or place else reviewed(turns), sessions if number or place else 1)
            if place % 4 == 0:
                set_next_meeting(account, client.id, timezone.localdate() + timedelta(days=place % 14))
        print(f"{therapist(number)}: {clients} clients made", file=sys.stderr, flush=True)
    connections.close_all()
    vault.lock()


def read_sessions(client_id: UUID, made: Review, count: int) -> None:
    """So many sessions, a week apart, all of them read as this one was, and all opened but the last."""
    imported = Transcript("short", (Utterance("T", "Hello."), Utterance("C", "Hello to you.")))
    with transaction.atomic():
        for number in range(count):
            held = timezone.localdate() - timedelta(weeks=count - number)
            record = SessionRecord(client_id=client_id, held_on=held, told_at=timezone.now())
            write_transcript(record, imported, "session.txt")
            write_told(record, made.session, {}, {})
            record.save(force_insert=True)
            kept = ReviewRecord(session=record)
            beside = write_review(kept, made)
            beside.summary.opened_at = timezone.now() if number < count - 1 else None
            keep_review(kept, beside)


def talk(turns: int) -> tuple[Utterance, ...]:
    """The turns of the examples, one after the other and again, until there are so many."""
    said = cycle([turn for path in EXAMPLES for turn in open_session(path).turns])
    return tuple(
        Utterance(turn.speaker, turn.text, 6.0 * number, 6.0 * number + 5)
        for number, turn in enumerate(islice(said, turns))
    )


def reviewed(turns: int) -> Review:
    """The review of a session of so many turns."""
    transcript = Transcript("long", talk(turns), roles={"therapist": "therapist", "client": "client"})
    return review(session_of(transcript, source=""))
