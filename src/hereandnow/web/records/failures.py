"""Passwords that were wrong, as axes counts them: by the mark of the name, and with nothing else of who tried.

It would keep what was typed into other fields of the form, and what the browser says of itself.
"""

from __future__ import annotations

from copy import copy
from typing import Any

from axes.handlers.database import AxesDatabaseHandler
from django.http import HttpRequest, QueryDict


class Failures(AxesDatabaseHandler):  # type: ignore[misc]  # axes has no types
    """Named in the settings."""

    def user_login_failed(
        self, sender: Any, credentials: dict[str, Any], request: HttpRequest | None = None, **named: Any
    ) -> None:
        """Count one more, as for a request that says nothing."""
        if request is None:
            return
        bare: Any = copy(request)
        bare.GET = bare.POST = QueryDict()
        bare.axes_user_agent = bare.axes_http_accept = bare.axes_path_info = ""
        super().user_login_failed(sender, credentials, bare, **named)
        for name in (
            "axes_locked_out",
            "axes_credentials",
            "axes_failures_since_start",
        ):  # what its middleware looks at
            if hasattr(bare, name):
                setattr(request, name, getattr(bare, name))
