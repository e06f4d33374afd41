"""Every address of the desk, from its own list."""

from __future__ import annotations

import re
import uuid

from django.urls import URLPattern

from hereandnow.web.urls import urlpatterns

SOMEBODY = uuid.UUID(int=7)
"""An id that belongs to nobody."""

ROUTES: dict[str, URLPattern] = {
    "/" + re.sub("<uuid:[a-z_]+>", str(SOMEBODY), str(route.pattern)): route for route in urlpatterns
}
ADDRESSES = list(ROUTES)
