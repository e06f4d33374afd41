"""Another passphrase."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import SecretForm, refuse_weak, secret_field


class NewPassphraseForm(SecretForm):
    """What opens the keys now, and the passphrase that will."""

    new = secret_field(_("New passphrase"), _("At least 12 characters."), autocomplete="new-password")
    new_again = secret_field(_("New passphrase, once more"), autocomplete="new-password")

    def clean(self) -> dict[str, Any]:
        """One of the two that open the keys; and a new one that will do."""
        given = super().clean()
        refuse_weak(self, given, "new")
        return given
