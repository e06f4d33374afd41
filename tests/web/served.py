"""The desk behind its real server, on a free port."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from hereandnow.web.serving import listen, server_on


@contextmanager
def serving() -> Iterator[int]:
    """Served by a thread of this process, with the vault of this process; the port."""
    with listen(0) as listener:
        server = server_on(listener)
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            server.trigger.pull_trigger(lambda: server.asyncore.close_all(server._map))
            thread.join(60)
            server.task_dispatcher.shutdown()
        assert not thread.is_alive()
