"""S-19: which sockets a desk opens while it is used: ``python -m benchmarks.served.sockets`` (Linux, with strace).

``hereandnow serve``, its worker and the process that reads what is sent are run under strace, which writes down each
call about the network of any of them, while a first start, a client, her consents, a session, its review, a verdict
and a share go through. Prints every kind of socket that was made, bound or connected, and how often. Passed where
nothing is bound but the listener on loopback, and nothing is connected at all.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from benchmarks.served.running import Visitor, place, running

CALL = re.compile(r"(socket|bind|connect|listen|accept4?|sendto|sendmsg|socketpair)\((.*)")
FAMILY = re.compile(r"\b(AF_\w+)")
WHERE = re.compile(r'sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)|sun_path="?@?([^"}]+)')
TALK = (Path(__file__).parents[2] / "examples" / "sorry-again.txt").read_text(encoding="utf-8")
TRACE = ("strace", "-D", "-f", "-qq", "-e", "trace=%network", "-o")
DAY = "2026-11-03"


def main() -> None:
    """Use a desk, and read what was written down."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "calls"
        with running(Path(folder) / "home", before=(*TRACE, str(log))) as desk:
            pages = _use(Visitor(desk.port))
        calls, beyond = _read(log.read_text(encoding="utf-8", errors="replace"), desk.port)
    for call, times in sorted(calls.items()):
        print(f"{times:5} x {call}")
    print(f"{pages} pages and forms, {sum(calls.values())} calls, {len(beyond)} beyond the listener")
    for call in beyond:
        print(f"      {call}")
    sys.exit(bool(beyond))


def _use(visitor: Visitor) -> int:
    """From the first start to a share; how many answers there were."""
    visitor.set_up()
    visitor.sign_in()
    client = visitor.post("/", {"name": "Ms R"}).headers["Location"].rpartition("client-")[2]
    for purpose in ("transcribe", "analyse", "share"):
        place(visitor.post(f"/clients/{client}/consents/{purpose}/", {"how": "in writing", "on": DAY, "version": "1"}))
    session = place(visitor.post(f"/clients/{client}/sessions/new/", {"held_on": DAY, "pasted": TALK})).split("/")[2]
    place(visitor.post(f"/sessions/{session}/speakers/", {"who-0": "therapist", "who-1": "client"}))
    asked = 12
    while (page := visitor.get(f"/sessions/{session}/reading/")).status_code == 200:
        asked += 1
        time.sleep(1)
    page = visitor.get(f"/sessions/{session}/")
    found = re.search(rb'name="moment" value="([^"]+)"', page.content)
    assert found is not None
    moment = found[1].decode()
    for part, fields in (("verdict", {"verdict": "fits"}), ("share", {"wording": "You asked me for more time."})):
        place(visitor.post(f"/sessions/{session}/{part}/", {"moment": moment, **fields}))
    for path in ("/", f"/clients/{client}/", "/account/", "/accounts/", "/keys/", f"/clients/{client}/consents/"):
        visitor.get(path)
    return asked + 10


def _read(log: str, port: int) -> tuple[Counter[str], list[str]]:
    """Calls by what they did, and those that did anything but listen on loopback and answer there."""
    calls: Counter[str] = Counter()
    beyond: list[str] = []
    for line in log.splitlines():
        found = CALL.search(line)
        if found is None:
            continue
        call, rest = found.groups()
        family, where = FAMILY.search(rest), WHERE.search(rest)
        about = f"{call} {family[1] if family else ''}".strip()
        if where and call in ("bind", "connect"):
            about += f" {where[2] or where[3]}"
        calls[about] += 1
        ours = call == "bind" and where is not None and where[2] == "127.0.0.1" and where[1] in ("0", str(port))
        if (call == "connect" or (call == "bind" and not ours)) and "= 0" in rest:
            beyond.append(line[:160])
    return calls, beyond


if __name__ == "__main__":
    main()
