"""A therapist's own practice."""

import uuid
from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def _id() -> tuple[str, Any]:
    return ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False))


def _to(name: str, *, once: bool = False, keep: bool = False) -> Any:
    field = models.OneToOneField if once else models.ForeignKey
    gone = django.db.models.deletion.PROTECT if keep else django.db.models.deletion.CASCADE
    return field(on_delete=gone, related_name="+", to=name)


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0014_courses"),
    ]

    operations = [
        migrations.CreateModel(
            name="PracticeRecord",
            fields=[
                _id(),
                ("form", models.PositiveSmallIntegerField()),
                ("sealed_acts", models.BinaryField()),
                ("sealed_exercises", models.BinaryField()),
                ("client", _to("records.clientrecord")),
                ("review", _to("records.reviewrecord", once=True)),
                ("session", _to("records.sessionrecord", once=True)),
            ],
        ),
        migrations.CreateModel(
            name="AttemptRecord",
            fields=[
                _id(),
                ("turn", models.PositiveIntegerField()),
                ("sealed_attempt", models.BinaryField()),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("removed_at", models.DateTimeField(db_index=True, null=True)),
                ("author", _to(settings.AUTH_USER_MODEL, keep=True)),
                ("client", _to("records.clientrecord")),
                ("session", _to("records.sessionrecord")),
            ],
        ),
        migrations.CreateModel(
            name="AsideRecord",
            fields=[
                _id(),
                ("turn", models.PositiveIntegerField()),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("author", _to(settings.AUTH_USER_MODEL, keep=True)),
                ("client", _to("records.clientrecord")),
                ("session", _to("records.sessionrecord")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("session", "author", "turn"), name="put_aside_once"),
                ],
            },
        ),
        migrations.AlterField(
            model_name="jobrecord",
            name="task",
            field=models.CharField(
                choices=[("read", "Read"), ("purge", "Purge"), ("course", "Course"), ("glean", "Glean")], max_length=6
            ),
        ),
    ]
