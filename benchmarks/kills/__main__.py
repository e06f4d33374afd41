"""Kill the desk again and again: nothing that was acknowledged is lost, and nothing is done twice.

    python -m benchmarks.kills desk --kills 1000     the process that writes, and its worker with it or alone
    python -m benchmarks.kills worker --kills 500    the worker, at any moment, while there is always something to read

``desk``: four threads write through the door as fast as they can and report each write once it is committed, a fifth
adds sessions to be read. The process is killed (SIGKILL) after a random while, in every other round its worker at the
same moment; else the worker must end by itself. Then another process looks: is the database whole, is what was reported
there, is every session that was to be read either read once or still waiting. ``worker``: the same for jobs alone; a
trigger in the database counts each review that was ever kept.

Exit 1 where anything is amiss. Unix only. The seed is printed; timing is what it is.
"""

from __future__ import annotations

import importlib
import os
import random
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path

import django

from benchmarks.kills.looking import Amiss
from hereandnow.web.home import Home, prepare_home

KILLS = {"desk": 1000, "worker": 500}


def main() -> None:
    """Run one of the two and print its figures."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=tuple(KILLS))
    parser.add_argument("--kills", type=int)
    parser.add_argument("--longest", type=float, default=4.0, help="seconds between two kills, at most")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "hereandnow.web.settings"
    django.setup()
    kill = importlib.import_module(f"benchmarks.kills.{given.what}").kill
    print(f"seed {given.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        prepare_home(home)
        try:
            print(kill(home, given.kills or KILLS[given.what], given.longest, random.Random(given.seed)))
        except Amiss as error:
            print(f"AMISS: {error}")
            sys.exit(1)


if __name__ == "__main__":
    main()
