"""The desk that is killed: made, opened, written to, and counted."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from django.db import connection

from benchmarks.kills.looking import Amiss
from hereandnow.review import open_transcripts
from hereandnow.transcripts import Transcript
from hereandnow.web.home import Home
from hereandnow.web.keys import Hardness
from hereandnow.web.records.access.accounts import add_first_account
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.access.consents import give
from hereandnow.web.records.access.keys import make_keys
from hereandnow.web.records.access.sessions import add_session, decide_speakers, speakers_of
from hereandnow.web.records.models import AccountRecord, ClientRecord
from hereandnow.web.records.parts import Part
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.vault import Vault, use
from hereandnow.web.worker_process import WorkerProcess

EXAMPLES = Path(__file__).parents[2] / "examples"
WRITERS = 4
DAY = date(2026, 11, 3)


def made(home: Home) -> bytes:
    """A desk with a therapist and a client for each writer; its master key."""
    vault = Vault(home, hardness=Hardness(memory=64, passes=1, lanes=1))
    use(vault)
    make_keys("four unrelated quiet words")
    account = add_first_account("Anna Berg", "an evening in november")
    for _ in range(WRITERS):
        client = add_client(account, "0")
        for purpose in (Purpose.TRANSCRIBE, Purpose.ANALYSE):
            give(account, client.id, purpose, how=How.WRITING, on=DAY)
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE effects (session TEXT)")
        cursor.execute(
            "CREATE TRIGGER effect AFTER INSERT ON records_reviewrecord "
            "BEGIN INSERT INTO effects VALUES (NEW.session_id); END"
        )
    return vault.keys().hand_over()


def opened(home: Home, key: bytes) -> Vault:
    """The vault of this process, open."""
    vault = Vault(home, lock_after=timedelta.max)  # nobody works here, and it takes hours
    use(vault)
    vault.take(key)
    return vault


def hired(vault: Vault) -> WorkerProcess:
    """A worker that follows the vault."""
    worker = WorkerProcess(vault.home, vault.tell_again)
    vault.follow(worker)
    worker.start()
    vault.settle()
    return worker


def client_ids() -> list[UUID]:
    """One for each writer."""
    return list(ClientRecord.objects.order_by("made_at").values_list("id", flat=True))


def transcripts() -> list[Transcript]:
    """The worked examples."""
    return [open_transcripts(path)[0] for path in sorted(EXAMPLES.glob("*.txt"))]


def tell(account: AccountRecord, client: UUID, transcript: Transcript) -> UUID:
    """A session that waits to be read."""
    entry = add_session(account, client, transcript, held_on=DAY)
    guess = speakers_of(account, entry.id).guess
    decide_speakers(account, entry.id, {one.key: Part(one.guess or "other") for one in guess.labels})
    return entry.id


def effects() -> Counter[str]:
    """How often a review of each session was ever kept."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT session, count(*) FROM effects GROUP BY session")
        return Counter({str(UUID(session)): count for session, count in cursor.fetchall()})


def at_most_once() -> None:
    """Raises Amiss where a session was read twice."""
    if any(count > 1 for count in effects().values()):
        raise Amiss("a session was read twice")


def once_each(sessions: set[str]) -> None:
    """Raises Amiss where one of these sessions was not read exactly once."""
    at_most_once()
    unread = sessions - effects().keys()
    if unread:
        raise Amiss(f"{len(unread)} sessions were never read")
