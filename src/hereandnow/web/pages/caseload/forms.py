"""Somebody new."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, name_field


class ClientForm(Form):
    """A name or a nickname: whatever the therapist will know the client by."""

    name = name_field(
        _("Name or nickname"), _("Only you see it. It is kept sealed, with a key of its own."), autocomplete="off"
    )
