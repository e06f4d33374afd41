"""The audit and the consents, which are only added to."""

import uuid

from django.db import migrations, models

from hereandnow.web.records.append_only import only_added_to


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0003_sessions"),
    ]

    operations = [
        migrations.CreateModel(
            name="AuditRecord",
            fields=[
                ("seq", models.PositiveBigIntegerField(primary_key=True, serialize=False)),
                ("at", models.CharField(max_length=32)),
                ("actor", models.CharField(max_length=36)),
                ("role", models.CharField(max_length=13)),
                ("deed", models.CharField(max_length=20)),
                ("what", models.CharField(max_length=40)),
                ("client", models.CharField(db_index=True, max_length=36)),
                ("thing", models.CharField(max_length=36)),
                ("mac", models.CharField(max_length=64)),
            ],
        ),
        migrations.CreateModel(
            name="ConsentRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("client", models.UUIDField()),
                ("number", models.PositiveIntegerField()),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("record", "Recording"),
                            ("transcribe", "Keeping the words"),
                            ("analyse", "Reading by the program"),
                            ("share", "Sharing with the client"),
                            ("supervise", "Supervision"),
                            ("research", "Research"),
                        ],
                        max_length=10,
                    ),
                ),
                ("version", models.CharField(max_length=20)),
                ("given", models.BooleanField()),
                (
                    "how",
                    models.CharField(
                        choices=[
                            ("spoken", "spoken"),
                            ("in writing", "in writing, signed"),
                            ("on screen", "on screen"),
                        ],
                        max_length=10,
                    ),
                ),
                ("on", models.DateField()),
                ("by", models.UUIDField()),
                ("by_client", models.BooleanField()),
                ("made_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("client", "number"), name="consent_number")],
            },
        ),
        only_added_to("records_auditrecord", ("seq",)),
        only_added_to("records_consentrecord", ("id",), ("client", "number")),
    ]
