"""What is said of the themes of a course, and of the sheet that is made of it."""

import uuid
from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

_CLIENT: dict[str, Any] = {
    "on_delete": django.db.models.deletion.CASCADE,
    "related_name": "+",
    "to": "records.clientrecord",
}
_BY: dict[str, Any] = {
    "on_delete": django.db.models.deletion.PROTECT,
    "related_name": "+",
    "to": settings.AUTH_USER_MODEL,
}


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0018_questionnaires"),
    ]

    operations = [
        migrations.CreateModel(
            name="ThemeRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("changed_at", models.DateTimeField()),
                ("sealed_said", models.BinaryField()),
                ("sealed_before", models.BinaryField()),
                ("by", models.ForeignKey(**_BY)),
                ("client", models.ForeignKey(**_CLIENT)),
            ],
        ),
        migrations.CreateModel(
            name="ThemeShareRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("taken_back_at", models.DateTimeField(null=True)),
                ("answered_at", models.DateTimeField(null=True)),
                ("seen_at", models.DateTimeField(null=True)),
                ("sealed_shared", models.BinaryField()),
                ("sealed_said", models.BinaryField()),
                ("sealed_before", models.BinaryField()),
                ("by", models.ForeignKey(**_BY)),
                ("client", models.ForeignKey(**_CLIENT)),
                (
                    "theme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.themerecord"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("taken_back_at__isnull", True)),
                        fields=("theme",),
                        name="one_standing_share_a_theme",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PreparationRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("changed_at", models.DateTimeField()),
                ("sealed_sheet", models.BinaryField()),
                ("sealed_before", models.BinaryField()),
                ("by", models.ForeignKey(**_BY)),
                ("client", models.OneToOneField(**_CLIENT)),
            ],
        ),
    ]
