"""What the server says by itself, before Django hears of a request: our headers, and nothing of what came."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.task import ErrorTask

from hereandnow.web.headers import WITHOUT_A_PAGE


class Request(HTTPRequestParser):  # type: ignore[misc]  # waitress has no types
    """A request as it comes in."""

    def parse_header(self, header_plus: bytes) -> None:
        """Raises ParsingError, also for what is meant for a proxy (a whole address), names two hosts or two lengths."""
        super().parse_header(header_plus)
        # waitress would drop the host of a whole address, and join two Host headers with a comma.
        if self.proxy_scheme or self.proxy_netloc or "," in self.headers.get("HOST", ""):
            raise ParsingError("not sent to this desk")
        if self.chunked and "CONTENT_LENGTH" in self.headers:
            raise ParsingError("two lengths")


class Refusal(ErrorTask):  # type: ignore[misc]  # waitress has no types
    """The answer to what is no request, or too large a one."""

    def execute(self) -> None:
        """One sentence, the same whatever was sent."""
        error = self.request.error
        body = (_("The desk cannot read this request. Open the page anew, and send less.") + "\n").encode()
        self.status = f"{error.code} {error.reason}"
        self.response_headers.extend([("Content-Type", "text/plain; charset=utf-8"), *WITHOUT_A_PAGE.items()])
        self.set_close_on_finish()
        self.content_length = len(body)
        head = getattr(self.request, "command", "") == "HEAD"  # what is no request has none
        self.write(b"" if head else body)


class Channel(HTTPChannel):  # type: ignore[misc]  # waitress has no types
    """One connection."""

    parser_class = Request
    error_task_class = Refusal


def on_this_wire(server: Any) -> Any:
    """The server, whose connections are of this kind from now on."""
    server.channel_class = Channel
    return server
