"""Whom to invite."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from hereandnow.web.accounts.forms import Form
from hereandnow.web.records.roles import Role

CHOICES = (
    (Role.THERAPIST, _("a therapist, with a caseload of their own")),
    (Role.SUPERVISOR, _("a supervisor, who sees only what is brought to supervision")),
    (Role.ADMINISTRATOR, _("an administrator, who looks after accounts and sees nobody’s words")),
)


class InviteForm(Form):
    """A role."""

    role = forms.ChoiceField(label=_("Whom do you invite?"), choices=CHOICES, widget=forms.RadioSelect)

    def chosen(self) -> Role:
        """The role."""
        return Role(self.cleaned_data["role"])
