"""Whether the sign-in page tells, by what it says or by how long it takes, if somebody has an account.

    python -m benchmarks.sign_in [--tries 2000] [--guesses 10000] [--shipped]

Tries wrong passwords for a name that has an account, one that has none, and one whose account is closed, by turns at
random, and compares the times by Welch's t test (|t| below 4.5 is the limit that hardware is tested by for leaks:
ISO/IEC 17825; S-06). The hash of passwords is made cheap, so that its noise hides nothing; ``--shipped`` takes the real
one. Then ``--guesses`` are made at one account, every tenth of them right: how many signed in, and what was answered
(S-05; five wrong ones make an account rest for a quarter of an hour).
"""

from __future__ import annotations

import argparse
import math
import os
import random
import re
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "hereandnow.web.settings"
django.setup()

from axes.models import AccessAttempt  # noqa: E402 - Django must be set up first
from django.conf import settings  # noqa: E402
from django.contrib.auth.hashers import Argon2PasswordHasher  # noqa: E402
from tests.web.desk import ANNA, PASSWORD, Browser  # noqa: E402

from hereandnow.web.home import Home, prepare_home  # noqa: E402
from hereandnow.web.keys import Hardness  # noqa: E402
from hereandnow.web.records.models import AccountRecord  # noqa: E402
from hereandnow.web.records.roles import Role  # noqa: E402
from hereandnow.web.vault import Vault, use  # noqa: E402

LIMIT = 4.5
NAMES = {"has an account": ANNA, "has none": "Nora Holm", "has a closed one": "Otto Lund"}
_CHANGING = re.compile(rb'name="(csrfmiddlewaretoken|name)"[^>]*value="[^"]*"|value="[^"]*"[^>]*name="name"')


class CheapHasher(Argon2PasswordHasher):
    """Argon2 at its least."""

    memory_cost = 64
    time_cost = 1
    parallelism = 1


def welch(one: list[float], other: list[float]) -> float:
    """Welch's t for two samples."""
    spread = statistics.variance(one) / len(one) + statistics.variance(other) / len(other)
    return (statistics.fmean(one) - statistics.fmean(other)) / math.sqrt(spread)


def measure(tries: int) -> tuple[dict[str, list[float]], dict[str, set[bytes]]]:
    """Milliseconds of each try, and what was answered without what differs in every answer, for each kind of name."""
    times: dict[str, list[float]] = {kind: [] for kind in NAMES}
    answers: dict[str, set[bytes]] = {kind: set() for kind in NAMES}
    turns = [kind for kind in NAMES for _ in range(tries)]
    random.shuffle(turns)
    browser = Browser()
    browser.get("/sign-in/")
    for number, kind in enumerate(turns):
        AccessAttempt.objects.all().delete()  # five in vain and the name would rest
        began = time.perf_counter()
        answer: Any = browser.sign_in(NAMES[kind], f"wrong {number}")
        times[kind].append(1000 * (time.perf_counter() - began))
        answers[kind].add(_CHANGING.sub(b"", answer.content))
    return times, answers


def guess(guesses: int) -> str:
    """How often each answer came to so many guesses, and how many of them signed in."""
    AccessAttempt.objects.all().delete()
    statuses: Counter[int] = Counter()
    inside = 0
    for number in range(guesses):
        browser = Browser()
        statuses[browser.sign_in(ANNA, PASSWORD if number % 10 == 9 else f"wrong {number}").status_code] += 1
        inside += browser.get("/account/").status_code == 200
    return f"{guesses:,} guesses, {guesses // 10:,} of them right: {inside} signed in; answers {dict(statuses)}"


def main() -> None:
    """Set a desk up in a folder that is thrown away, measure, and say what came out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tries", type=int, default=2000)
    parser.add_argument("--guesses", type=int, default=10_000)
    parser.add_argument("--shipped", action="store_true")
    chosen = parser.parse_args()
    if not chosen.shipped:
        settings.PASSWORD_HASHERS = [f"{__name__}.CheapHasher"]
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        prepare_home(home)
        vault = Vault(home, hardness=Hardness(memory=64, passes=1, lanes=1))
        use(vault)
        Browser().set_up()
        otto = AccountRecord.named("Otto Lund", role=Role.THERAPIST, is_active=False)
        otto.set_password(PASSWORD)
        otto.save()
        times, answers = measure(chosen.tries)
        print(guess(chosen.guesses))
    for kind, taken in times.items():
        print(f"{kind:18} {statistics.fmean(taken):8.2f} ms, spread {statistics.stdev(taken):6.2f}, n {len(taken)}")
    first, *others = NAMES
    for kind in others:
        t = welch(times[first], times[kind])
        print(f"{first} / {kind}: t = {t:+.2f} ({'below' if abs(t) < LIMIT else 'ABOVE'} {LIMIT})")
    print("one answer for all" if len(set.union(*answers.values())) == 1 else "ANSWERS DIFFER")


if __name__ == "__main__":
    main()
