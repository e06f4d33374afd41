"""What a proxy says of a request reaches Django from the proxy alone; whoever else says it is not heard."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]

FROM_THE_PROXY = "HTTP_X_FORWARDED_PROTO"
"""Whether the browser spoke TLS to it: all that the desk believes. Host comes as it was sent; nobody asks for more."""

_SAID_OF_OTHERS = ("HTTP_X_FORWARDED_", "HTTP_FORWARDED")


def hearing(application: Application, proxy: str) -> Application:
    """The application, which hears one header of the peer whose address is ``proxy``, and nobody where that is ""."""

    def heard(environment: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        believed = bool(proxy) and environment.get("REMOTE_ADDR") == proxy
        for name in [name for name in environment if name.startswith(_SAID_OF_OTHERS)]:
            if not (believed and name == FROM_THE_PROXY):
                del environment[name]
        return application(environment, start_response)

    return heard
