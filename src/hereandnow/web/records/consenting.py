"""Whether a consent stands: what asks here before it does something with what a client said."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext as _

from hereandnow.errors import ConsentMissing
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.models import ConsentRecord
from hereandnow.web.records.purpose_texts import covers
from hereandnow.web.records.purposes import How, Purpose


def stands(client_id: UUID, purpose: Purpose) -> bool:
    """Whether the client agreed to this, as the law of the place asks for it, and has not taken it back."""
    rows = ConsentRecord.objects.filter(client=client_id, purpose=purpose)
    last = rows.order_by("-number").first()
    return last is not None and enough(last)


def standing_among(client_ids: Iterable[UUID], purpose: Purpose) -> frozenset[UUID]:
    """Those of many clients for whom ``stands``, asked at once."""
    rows = ConsentRecord.objects.filter(client__in=list(client_ids), purpose=purpose).order_by("number")
    last = {row.client: row for row in rows}
    return frozenset(client for client, row in last.items() if enough(row))


def require(client_id: UUID, purpose: Purpose) -> None:
    """Raises ConsentMissing where the consent does not stand."""
    if not stands(client_id, purpose):
        raise ConsentMissing(
            _("There is no consent for this: “%(purpose)s”. It is asked for on the page Consents of this client.")
            % {"purpose": purpose.label}
        )


def permitted_here() -> Q:
    """Of marks and excerpts those that may be read here: in Illinois, what was found under its rules alone.

    A moment of the therapist's own stays anywhere: the program inferred nothing in it.
    """
    if settings.JURISDICTION != Jurisdiction.ILLINOIS:
        return Q()
    return Q(under=Jurisdiction.ILLINOIS) | Q(own__isnull=False)


def last_of_each(rows: Iterable[ConsentRecord]) -> dict[Purpose, ConsentRecord]:
    """The row by which each purpose stands or does not, of a client's rows in the order of their numbers."""
    return {Purpose(row.purpose): row for row in rows}


def enough(row: ConsentRecord) -> bool:
    """Whether a row gives its consent, in a way and to a text that will do here."""
    purpose = Purpose(row.purpose)
    return row.given and covers(row.version, purpose, settings.JURISDICTION) and given_well(row, purpose)


def given_well(row: ConsentRecord, purpose: Purpose) -> bool:
    """Whether it was given in a way that counts here."""
    return counts(How(row.how), purpose, by_client=row.by_client)


def counts(how: How, purpose: Purpose, *, by_client: bool) -> bool:
    """Whether the law of the place takes a yes that is given so, and entered by the client or by somebody else."""
    if settings.JURISDICTION != Jurisdiction.ILLINOIS or purpose != Purpose.ANALYSE:
        return True
    # 225 ILCS 155 wants it written, or electronic: the client's own act on a screen, not a therapist's note of one.
    return how == How.WRITING or (how == How.SCREEN and by_client)
