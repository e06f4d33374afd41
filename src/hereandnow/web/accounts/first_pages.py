"""Where each role begins: the caseload is a therapist's page and nobody else's."""

from __future__ import annotations

from hereandnow.web.records.roles import Role

FIRST_PAGES = {
    Role.THERAPIST: "caseload",
    Role.CLIENT: "my_space",
    Role.SUPERVISOR: "supervision",
    Role.ADMINISTRATOR: "accounts",
}
"""The name of the first page of each role, as ``urls`` has it."""
