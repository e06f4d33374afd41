"""How long pages take at a full desk: ``python -m benchmarks.served.load`` (20 users for five minutes).

A practice of ``--users`` therapists with 500 clients and 10,000 read sessions between them is made and served by one
``hereandnow serve``. Each therapist opens caseload, clients and sessions, gives verdicts, writes notes, and thinks for
``--think`` seconds on the average in between. Beside them one opens a session of 600 turns, and one pastes a session
of the examples every few seconds and waits for its review. Prints median, 95th and 99th percentile of the wire's
milliseconds for each kind of page, and what was answered otherwise than by a page. Those who ask run on the same
processors.

With ``--think 0 --writes`` it is R-07: writers only, each as fast as the desk answers.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from benchmarks.served.running import NAME, PASSPHRASE, Answer, Visitor, place, running

CLIENTS, SESSIONS, TURNS = 500, 20, 600
CLIENT = re.compile(rb'href="/clients/([0-9a-f-]{36})/"')
SESSION = re.compile(rb'href="/sessions/([0-9a-f-]{36})/')
MOMENT = re.compile(rb'name="moment" value="([^"]+)"')
TALK = (Path(__file__).parents[2] / "examples" / "sorry-again.txt").read_text(encoding="utf-8")
READ = "sessions to review"


class Figures:
    """Seconds by what was asked, and answers that were no page."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = defaultdict(list)
        self.amiss: Counter[str] = Counter()

    def take(self, what: str, answer: Answer, wanted: int) -> Answer:
        """Count an answer."""
        self.seconds[what].append(answer.seconds)
        if answer.status_code != wanted:
            self.amiss[f"{what}: {answer.status_code}"] += 1
        return answer


class User:
    """A therapist who goes from page to page."""

    def __init__(self, visitor: Visitor, figures: Figures, seed: int) -> None:
        self.visitor, self.figures, self.chance = visitor, figures, random.Random(seed)
        self.clients = CLIENT.findall(visitor.get("/").content)
        self.client = self.chance.choice(self.clients).decode()
        self.session, self.moment, self.sessions = "", "", [b""]
        self.open_client()
        self.open_session()

    def open_caseload(self) -> None:
        """The first page."""
        self._get("caseload", "/")

    def open_client(self) -> None:
        """The page of one of the clients."""
        self.client = self.chance.choice(self.clients).decode()
        self.sessions = SESSION.findall(self._get("client", f"/clients/{self.client}/").content)

    def open_session(self) -> None:
        """A session of that client."""
        self.session = self.chance.choice(self.sessions).decode()
        found = MOMENT.findall(self._get("session", f"/sessions/{self.session}/").content)
        self.moment = self.chance.choice(found).decode()

    def judge(self) -> None:
        """A verdict on a moment."""
        fields = {"moment": self.moment, "verdict": self.chance.choice(("fits", "does_not_fit", ""))}
        self._post("verdict", f"/sessions/{self.session}/verdict/", fields)

    def note(self) -> None:
        """A note on a moment."""
        fields = {"moment": self.moment, "note": f"Ask about it, {self.chance.random()}."}
        self._post("note on a moment", f"/sessions/{self.session}/note/", fields)

    def write(self) -> None:
        """A process note."""
        self._post("process note", f"/clients/{self.client}/notes/", {"words": "She looked away. " * 20})

    def work(self, until: float, think: float, choices: list[Callable[[], None]]) -> None:
        """Go on until that time."""
        while time.monotonic() < until:
            if think:
                time.sleep(self.chance.expovariate(1 / think))
            self.chance.choice(choices)()

    def _get(self, what: str, path: str) -> Answer:
        return self.figures.take(what, self.visitor.get(path), 200)

    def _post(self, what: str, path: str, fields: dict[str, str]) -> None:
        self.figures.take(what, self.visitor.post(path, fields), 302)


def main() -> None:
    """Make the practice, serve it, and let them work."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--users", type=int, default=20)
    parser.add_argument("--think", type=float, default=5.0, help="seconds on the average")
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--writes", action="store_true", help="writers only, and nobody beside them")
    parser.add_argument("--clients", type=int, default=CLIENTS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        making = get_context("spawn").Process(target=_make, args=(home, asked.users, asked.clients))
        making.start()
        making.join()
        with running(home) as desk:
            visitors = _signed_in(desk.port, asked.users)
            figures = Figures()
            users = [User(visitor, Figures(), seed) for seed, visitor in enumerate(visitors)]
            for user in users:
                user.figures = figures
            until = time.monotonic() + 60 * asked.minutes
            jobs = [partial(one.work, until, asked.think, _choices(one, writes=asked.writes)) for one in users]
            if not asked.writes:
                jobs += [partial(one, desk.port, figures, until) for one in (_open_long, _send)]
            threads = [threading.Thread(target=job) for job in jobs]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    _report(figures, asked.minutes)


def _choices(user: User, *, writes: bool) -> list[Callable[[], None]]:
    changes: list[Callable[[], None]] = [user.judge, user.note, user.write]
    looks: list[Callable[[], None]] = [user.open_caseload, user.open_client, user.open_session]
    return changes if writes else [*changes, *looks, *looks, *looks]


def _make(home: Path, users: int, clients: int) -> None:
    from benchmarks.practice import practice  # sets Django up, in the process that makes the home only

    practice(home, therapists=users, clients=max(1, clients // users), sessions=SESSIONS, turns=TURNS)


def _signed_in(port: int, users: int) -> list[Visitor]:
    from benchmarks.practice import therapist

    first = Visitor(port)
    first.get("/unlock/")
    place(first.post("/unlock/", {"passphrase": PASSPHRASE}))
    visitors = [Visitor(port) for _ in range(users)]
    for number, visitor in enumerate(visitors):
        visitor.sign_in(therapist(number))
    return visitors


def _open_long(port: int, figures: Figures, until: float) -> None:
    """The session of 600 turns, again and again."""
    visitor = Visitor(port)
    visitor.sign_in(NAME)
    client = next(one for one in CLIENT.findall(visitor.get("/").content) if _long_session(visitor, one))
    session = _long_session(visitor, client)
    while time.monotonic() < until:
        figures.take(f"session of {TURNS} turns", visitor.get(f"/sessions/{session}/"), 200)
        time.sleep(3)


def _long_session(visitor: Visitor, client: bytes) -> str:
    """The only session of the first therapist's first client."""
    found = set(SESSION.findall(visitor.get(f"/clients/{client.decode()}/").content))
    return found.pop().decode() if len(found) == 1 else ""


def _send(port: int, figures: Figures, until: float) -> None:
    """Paste a session, say who is who, and wait for the review: the whole time from the second form on."""
    visitor = Visitor(port)
    visitor.sign_in(NAME)
    client = CLIENT.findall(visitor.get("/").content)[0].decode()
    while time.monotonic() < until:
        began = time.monotonic()
        form = {"held_on": "2026-11-03", "pasted": TALK}
        session = place(visitor.post(f"/clients/{client}/sessions/new/", form)).split("/")[2]
        visitor.post(f"/sessions/{session}/speakers/", {"who-0": "therapist", "who-1": "client"})
        while visitor.get(f"/sessions/{session}/reading/").status_code == 200:
            time.sleep(0.2)
        figures.seconds[READ].append(time.monotonic() - began)
        time.sleep(10)


def _report(figures: Figures, minutes: float) -> None:
    everything: list[float] = []
    for what, seconds in figures.seconds.items():
        if what == READ:
            continue
        everything += seconds
        print(f"{what:22} {_said(seconds)}")
    print(f"{'all pages':22} {_said(everything)}, {len(everything) / minutes / 60:.1f} a second")
    with suppress(KeyError):
        print(f"from paste to review   {_said(figures.seconds[READ])}")
    print(f"answers that were none: {dict(figures.amiss) or 'none'}")


def _said(seconds: list[float]) -> str:
    if not seconds:
        return "none"
    ordered = [1000 * one for one in sorted(seconds)]
    middle, most, worst = (ordered[int(part * (len(ordered) - 1))] for part in (0.5, 0.95, 0.99))
    return f"median {middle:5.0f} ms, p95 {most:5.0f}, p99 {worst:5.0f}, n {len(ordered)}"


if __name__ == "__main__":
    main()
