"""Figures of the check-in across the practice: numbers alone, from thirty people on, and called unvalidated."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from hereandnow.measures.items import PEOPLE_NEEDED
from hereandnow.measures.rows import CHECK_IN_NAMES
from hereandnow.web.accounts.policy import only
from hereandnow.web.records.access.accounts import account_of
from hereandnow.web.records.access.check_in_figures import ItemAnalysis, check_in_figures
from hereandnow.web.records.roles import Role
from hereandnow.web.records.statements import STATEMENTS


@only(Role.THERAPIST, Role.ADMINISTRATOR)
@require_GET
def check_in_figures_page(request: HttpRequest) -> HttpResponse:
    """Alpha, omega and each statement with the others, with their intervals; or how many people are missing."""
    found = check_in_figures(account_of(request))
    sentences = {CHECK_IN_NAMES[name]: (sentence, name == "left_unsaid") for name, sentence in STATEMENTS.items()}
    shown = {
        "needed": PEOPLE_NEEDED,
        "found": found if isinstance(found, ItemAnalysis) else None,
        "reason": None if isinstance(found, ItemAnalysis) else found.reason,
        "rows": [(*sentences[item.name], item) for item in found.items] if isinstance(found, ItemAnalysis) else (),
    }
    return render(request, "check_in_figures/page.html", shown)
