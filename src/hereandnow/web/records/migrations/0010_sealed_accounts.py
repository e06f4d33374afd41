"""Names of accounts, browsers and passkeys are sealed, and the records say whose they are.

Where somebody was signed in, and who tried in vain, is forgotten on the way: it was kept in another form.
"""

from typing import Any

from django.db import migrations, models

from hereandnow.web.records.belonging import own_mark
from hereandnow.web.records.desk_words import mark, sealed


def seal(apps: Any, editor: Any) -> None:
    for account in apps.get_model("records", "AccountRecord").objects.all():
        account.sealed_name = sealed(account.name, "account name", str(account.pk))
        account.name_mark = mark("account", account.name_mark)
        account.save(update_fields=["sealed_name", "name_mark"])
    for passkey in apps.get_model("mfa", "Authenticator").objects.filter(type="webauthn"):
        passkey.data["name"] = sealed(passkey.data["name"], "passkey", passkey.data["id"]).hex()
        passkey.save(update_fields=["data"])
    for app, name in (("records", "SignInRecord"), ("axes", "AccessAttempt")):
        apps.get_model(app, name).objects.all().delete()
    apps.get_model("records", "KeysRecord").objects.create(mark=own_mark())


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0009_supervision"),
        ("axes", "0010_accessattemptexpiration"),
        ("mfa", "0003_authenticator_type_uniq"),
    ]

    operations = [
        migrations.CreateModel(
            name="KeysRecord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("mark", models.CharField(max_length=40)),
            ],
        ),
        migrations.AddField("accountrecord", "sealed_name", models.BinaryField(default=b""), preserve_default=False),
        migrations.RenameField("accountrecord", "sign_in_name", "name_mark"),
        migrations.AddField("signinrecord", "sealed_browser", models.BinaryField(default=b""), preserve_default=False),
        migrations.RunPython(seal),
        migrations.RemoveField("accountrecord", "name"),
        migrations.AlterField("accountrecord", "name_mark", models.CharField(max_length=40, unique=True)),
        migrations.RemoveField("signinrecord", "browser"),
    ]
