"""Opening the records after the keys: the tables are brought to the shape that this version of the program expects."""

from __future__ import annotations

from contextlib import nullcontext

from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, InterfaceError, OperationalError, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from hereandnow.errors import CannotOpenRecords, RecordsOfOtherKeys
from hereandnow.web.records.access.attempts import forget_removed_attempts
from hereandnow.web.records.access.entries import forget_removed_entries
from hereandnow.web.records.access.erasing import finish_erasing
from hereandnow.web.records.access.notes import forget_removed_notes
from hereandnow.web.records.audit import witness
from hereandnow.web.records.belonging import own_mark
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import KeysRecord
from hereandnow.web.records.readings import (
    glean_what_is_missing,
    read_courses_kept_otherwise,
    read_under_the_rules_of_this_place,
)
from hereandnow.web.records.store.courses import FORM
from hereandnow.web.vault import the_vault

RECORDS = "records"
"""The name of our tables among those of the libraries."""

UNREACHABLE = (OperationalError, InterfaceError)
"""Records that cannot be read or written now: the disk is full, another program holds the file, the server is away."""


CAUSES = "the disk is full or may not be written, another program holds the file, or the database server is away"


def open_records(deed: Deed) -> None:
    """Make or migrate the tables, and witness ``deed``: the keys were made, or opened.

    Raises CannotOpenRecords, with the keys locked again: nothing works without them. Called within ``Vault.opening``:
    two who unlock at once must not migrate at once. On a server it is all done or nothing; a file is removed where its
    first start fails.
    """
    # Django signs the sessions of browsers with it. It opens nothing, so it may stay in memory over an idle lock.
    settings.SECRET_KEY = the_vault().keys().subkey("sessions").hex()
    try:
        with transaction.atomic() if connection.vendor == "postgresql" else nullcontext():
            _shape_tables()
            call_command("clearsessions", verbosity=0)
            finish_erasing()
            read_under_the_rules_of_this_place()
            read_courses_kept_otherwise(FORM)
            glean_what_is_missing()
            forget_removed_notes()
            forget_removed_entries()
            forget_removed_attempts()
            witness(None, deed, what="keys")
    except UNREACHABLE as error:  # busy, full, read-only: nothing says that the file is damaged
        the_vault().lock()
        raise CannotOpenRecords(
            f"The keys are right, but the records cannot be reached: {CAUSES}. See to that, then try again."
        ) from error
    except DatabaseError as error:
        the_vault().lock()
        raise CannotOpenRecords(
            "The keys are right, but the records cannot be opened with them. "
            f"{_name()} is damaged, or comes "
            "from another keystore; restore both from the same backup."
        ) from error
    except CannotOpenRecords:
        the_vault().lock()
        raise
    finally:
        connection.close()
    the_vault().settle()


def _name() -> str:
    return "records.db" if connection.vendor == "sqlite" else "The database"


def _shape_tables() -> None:
    """Migrate what this version adds.

    Raises CannotOpenRecords where a newer version has been at the records, or they belong to other keys.
    """
    ours = set(MigrationLoader(None).disk_migrations)
    done = set(MigrationRecorder(connection).applied_migrations())
    if any(app == RECORDS and (app, name) not in ours for app, name in done):
        raise CannotOpenRecords(
            "A newer version of this program has changed the records, and this one would damage it. Install the newer "
            "version again; nothing was touched."
        )
    if ours - done:  # asked first: 'migrate' takes several times as long to find that nothing is to be done
        call_command("migrate", verbosity=0, interactive=False)
    if [own_mark()] != list(KeysRecord.objects.values_list("mark", flat=True)):
        raise RecordsOfOtherKeys(
            "There are records in the database that belong to other keys. Put their folder of keys back from a backup; "
            "or, to begin anew, name an empty database."
        )
