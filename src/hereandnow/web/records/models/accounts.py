"""Who may sign in."""

from __future__ import annotations

import uuid

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from hereandnow.web.records.names import canonical
from hereandnow.web.records.roles import Role


class Accounts(BaseUserManager["AccountRecord"]):
    """Finds an account by the name that was typed."""

    def get_by_natural_key(self, username: str | None) -> AccountRecord:
        """Raises AccountRecord.DoesNotExist."""
        return self.get(sign_in_name=canonical(username or ""))


class AccountRecord(AbstractBaseUser):
    """A person who may sign in."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=100)
    sign_in_name = models.CharField(max_length=400, unique=True)  # casefolding lengthens some letters
    role = models.CharField(max_length=13, choices=Role.choices)
    administers = models.BooleanField(default=False)  # beside the role: who set up the desk is a therapist, too
    is_active = models.BooleanField(default=True)
    made_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "sign_in_name"
    objects = Accounts()

    def __str__(self) -> str:
        return f"account {self.pk}"

    @property
    def may_administer(self) -> bool:
        """Whether accounts are this one's to look after. It opens nobody's words."""
        return self.administers or self.role == Role.ADMINISTRATOR
