"""Whether anybody finds a form by guessing at links to it (S-09).

    python -m benchmarks.form_links [--tokens 1000000] [--pages 2000]

At a desk with 100 open links, tries random tokens of the same shape at the door itself, where nothing keeps a guesser
from going on, and then some at the page, where a guesser has to rest: how many opened anything, what was answered, and
that the links are still open and nothing was kept.
"""

from __future__ import annotations

import argparse
import os
import secrets
import tempfile
import time
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "hereandnow.web.settings"
django.setup()

from tests.web.desk import Browser  # noqa: E402 - Django must be set up first

from hereandnow.errors import CheckInOver  # noqa: E402
from hereandnow.web.home import Home, prepare_home  # noqa: E402
from hereandnow.web.keys import Hardness  # noqa: E402
from hereandnow.web.records.access.check_in_links import day_of, make_link  # noqa: E402
from hereandnow.web.records.access.clients import add_client  # noqa: E402
from hereandnow.web.records.models import AccountRecord, EntryRecord  # noqa: E402
from hereandnow.web.vault import Vault, use  # noqa: E402

LINKS = 100


def guess(tokens: int) -> int:
    """How many of so many random tokens opened a form."""
    opened = 0
    for _ in range(tokens):
        try:
            day_of(secrets.token_urlsafe(32))
        except CheckInOver:
            continue
        opened += 1
    return opened


def main() -> None:
    """Set a desk up in a folder that is thrown away, guess, and say what came out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tokens", type=int, default=1_000_000)
    parser.add_argument("--pages", type=int, default=2_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        prepare_home(home)
        use(Vault(home, hardness=Hardness(memory=64, passes=1, lanes=1), lock_after=timedelta.max))
        Browser().set_up()
        therapist = AccountRecord.objects.get()
        client = add_client(therapist, "Mr K").id
        links = [make_link(therapist, client, date(2026, 1, 1) + timedelta(days=day)) for day in range(LINKS)]
        began = time.perf_counter()
        opened = guess(chosen.tokens)
        print(f"{chosen.tokens:,} tokens at the door: {opened} opened, in {time.perf_counter() - began:.0f} s")
        browser = Browser()
        answers = Counter(browser.get(f"/form/{secrets.token_urlsafe(32)}/").status_code for _ in range(chosen.pages))
        print(f"{chosen.pages:,} at the page: answered {dict(answers)}")
        still = sum(browser.get(f"/form/{link}/").status_code == 200 for link in links)
        print(f"links still open: {still} of {LINKS}; answers kept: {EntryRecord.objects.count()}")


if __name__ == "__main__":
    main()
