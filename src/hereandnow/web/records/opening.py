"""Opening the records after the keys: the tables are brought to the shape that this version of the program expects."""

from __future__ import annotations

import threading

from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connection

from hereandnow.errors import CannotOpenRecords
from hereandnow.web.vault import the_vault

_ONE_AT_A_TIME = threading.Lock()  # two who unlock at once must not migrate at once


def open_records() -> None:
    """Make or migrate the tables. Raises CannotOpenRecords, with the keys locked again: nothing works without them."""
    # Django signs the sessions of browsers with it. It opens nothing, so it may stay in memory over an idle lock.
    settings.SECRET_KEY = the_vault().keys().subkey("sessions").hex()
    try:
        with _ONE_AT_A_TIME:
            call_command("migrate", verbosity=0, interactive=False)
            call_command("clearsessions", verbosity=0)
    except DatabaseError as error:
        the_vault().lock()
        raise CannotOpenRecords(
            "The keys are right, but the records cannot be opened with them. records.db is damaged, or comes from "
            "another keystore; restore both from the same backup."
        ) from error
    finally:
        connection.close()
