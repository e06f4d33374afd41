"""Who may sign in. Names are sealed, and found by their mark alone (``desk_words``)."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from hereandnow.web.records.desk_words import MARK, mark, opened, sealed
from hereandnow.web.records.names import canonical
from hereandnow.web.records.roles import Role


class Accounts(BaseUserManager["AccountRecord"]):
    """Finds an account by what somebody signs in with."""

    def get_by_natural_key(self, username: str | None) -> AccountRecord:
        """The account with this mark. Raises AccountRecord.DoesNotExist."""
        return self.get(name_mark=username)

    def called(self, name: str) -> models.QuerySet[AccountRecord]:
        """Who signs in with this name: one, or nobody. Raises KeystoreLocked."""
        return self.filter(name_mark=mark_of(name))


def mark_of(name: str) -> str:
    """What an account of this name is found by, however it is written. Raises KeystoreLocked."""
    return mark("account", canonical(name))


class AccountRecord(AbstractBaseUser):
    """A person who may sign in. Setting the name seals it and marks it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sealed_name = models.BinaryField()
    name_mark = models.CharField(max_length=MARK, unique=True)
    role = models.CharField(max_length=13, choices=Role.choices)
    administers = models.BooleanField(default=False)  # beside the role: who set up the desk is a therapist, too
    is_active = models.BooleanField(default=True)
    made_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "name_mark"
    objects = Accounts()

    @classmethod
    def named(cls, name: str, **fields: Any) -> AccountRecord:
        """A new account of this name, not yet kept. Raises KeystoreLocked."""
        account = cls(**fields)
        account.name = name
        return account

    def __str__(self) -> str:
        return f"account {self.pk}"

    @property
    def name(self) -> str:
        """What the account is called, and what one signs in with. Raises SealBroken or KeystoreLocked."""
        return opened(self.sealed_name, "account name", str(self.pk))

    @name.setter
    def name(self, name: str) -> None:
        self.sealed_name = sealed(name, "account name", str(self.pk))
        self.name_mark = mark_of(name)

    @property
    def may_administer(self) -> bool:
        """Whether accounts are this one's to look after. It opens nobody's words."""
        return self.administers or self.role == Role.ADMINISTRATOR
