"""The child: started as a file of its own, with the standard library and this package on its path and nothing else.

It takes one line of JSON that says how to read, then the bytes, and gives one JSON value. It never says more: an error
that nobody expected ends it, and the parent has the sentence for that.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    """Read what comes in, under the bounds."""
    sys.path.append(str(Path(__file__).resolve().parents[3]))
    from hereandnow.web.parsing.bounds import bound, close_off

    bound()
    from hereandnow.web.parsing.task import answer

    close_off()
    head = sys.stdin.buffer.readline()
    sys.stdout.buffer.write(answer(head, sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
