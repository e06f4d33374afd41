"""What is told between sessions."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0012_password_links"),
    ]

    operations = [
        migrations.CreateModel(
            name="EntryRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "kind",
                    models.CharField(max_length=16),
                ),
                ("day", models.DateField()),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("changed_at", models.DateTimeField(null=True)),
                ("removed_at", models.DateTimeField(db_index=True, null=True)),
                ("seen_at", models.DateTimeField(null=True)),
                ("kept_to_self", models.BooleanField(default=False)),
                ("sealed_content", models.BinaryField()),
                ("sealed_before", models.BinaryField(null=True)),
                (
                    "author",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.clientrecord"
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="records.sessionrecord",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["client", "kind", "day"], name="entries_of_client")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("kind__in", ("check_in", "therapist_rating")), ("removed_at__isnull", True)
                        ),
                        fields=("client", "kind", "day"),
                        name="one_entry_a_day",
                    )
                ],
            },
        ),
    ]
