"""The account that an invitation is for."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import NewPasswordForm, name_field


class AcceptForm(NewPasswordForm):
    """A name and a password of one's own."""

    name = name_field(
        _("A name to sign in with"),
        _("Your own name or any other."),
        autocomplete="username",
        autofocus=True,
    )
