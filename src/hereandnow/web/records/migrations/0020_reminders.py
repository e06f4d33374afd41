"""Reminders by mail."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0019_themes"),
    ]

    operations = [
        migrations.AlterField(
            model_name="jobrecord",
            name="task",
            field=models.CharField(
                choices=[
                    ("read", "Read"),
                    ("purge", "Purge"),
                    ("course", "Course"),
                    ("mail", "Mail"),
                    ("glean", "Glean"),
                ],
                max_length=6,
            ),
        ),
        migrations.CreateModel(
            name="ReminderRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("sealed_address", models.BinaryField()),
                ("wanted", models.BooleanField()),
                ("by_client", models.BooleanField()),
                ("changed_at", models.DateTimeField()),
                (
                    "client",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.clientrecord"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MailRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("day", models.DateField()),
                ("made_at", models.DateTimeField()),
                ("sent_at", models.DateTimeField(null=True)),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.clientrecord"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("client", "day"), name="one_mail_a_day")],
            },
        ),
    ]
