"""The account that an invitation is for."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form, name_field, refuse_weak, secret_field


class AcceptForm(Form):
    """A name and a password of one's own."""

    name = name_field(
        _("A name to sign in with"),
        _("Your own name or any other."),
        autocomplete="username",
        autofocus=True,
    )
    password = secret_field(_("Password"), _("At least 12 characters."), autocomplete="new-password")
    password_again = secret_field(_("Password, once more"), autocomplete="new-password")

    def clean(self) -> dict[str, Any]:
        """Strong enough, and the same twice."""
        given = super().clean() or {}
        refuse_weak(self, given, "password")
        return given
