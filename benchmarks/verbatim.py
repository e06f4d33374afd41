"""Whether every quote of every review is the verbatim text of the span it cites, read back from the JSON.

python -m benchmarks.verbatim
"""

from __future__ import annotations

import json

from benchmarks.sessions import ANNOMI, HLQC, sessions_of
from hereandnow.reports.json_report import write_json
from hereandnow.review import review


def main() -> None:
    """Print, for each table, sessions, quotes, and how many are verbatim."""
    for table in (ANNOMI, HLQC):
        sessions = sessions_of(table)
        quotes = verbatim = moments = 0
        for session in sessions.values():
            kept = json.loads(write_json(review(session)))
            for moment in kept["moments"]:
                moments += 1
                for cited in (*moment["evidence"], *moment["therapist_part"]):
                    start, end = cited["span"]
                    quotes += 1
                    verbatim += session.turns[cited["turn"]].text[start:end] == cited["quote"]
        print(f"{table.name}: {len(sessions)} sessions, {moments} moments, {verbatim} of {quotes} quotes verbatim")


if __name__ == "__main__":
    main()
