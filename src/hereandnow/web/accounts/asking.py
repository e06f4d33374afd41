"""What every page asks for until it is done."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse

from hereandnow.web.records.roles import Role
from hereandnow.web.vault import the_vault

MAY_HAVE_IT = (Role.THERAPIST, Role.ADMINISTRATOR)
ON_THE_WAY = ("recovery_code", "new_code", "first_start", "unlock", "form_by_link")


def recovery_code(request: HttpRequest) -> dict[str, str]:
    """Where to get the recovery code on paper, for whoever may, as long as nobody has it; for templates."""
    match = getattr(request, "resolver_match", None)
    if match is None or match.view_name in ON_THE_WAY or not the_vault().code_is_wanted:
        return {}
    if not request.user.is_authenticated or request.user.role not in MAY_HAVE_IT:
        return {}
    return {"code_wanted": reverse("recovery_code" if the_vault().code_to_show else "new_code")}
