"""What was brought to a supervisor."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0008_summaries"),
    ]

    operations = [
        migrations.AddField(
            model_name="supervisionrecord",
            name="under",
            field=models.CharField(default="", max_length=10),
            preserve_default=False,
        ),
        migrations.CreateModel(
            name="BroughtRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("moment", models.TextField()),
                ("under", models.CharField(max_length=10)),
                ("until", models.DateField()),
                ("taken_back_at", models.DateTimeField(null=True)),
                ("answered_at", models.DateTimeField(null=True)),
                ("seen_at", models.DateTimeField(null=True)),
                ("sealed_excerpt", models.BinaryField()),
                ("sealed_pseudonym", models.BinaryField()),
                ("sealed_asked", models.BinaryField()),
                ("sealed_answer", models.BinaryField()),
                ("sealed_answer_before", models.BinaryField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.clientrecord"
                    ),
                ),
                (
                    "own",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.ownmomentrecord",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.sessionrecord"
                    ),
                ),
                (
                    "supervisor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["supervisor", "until"], name="excerpts_of_supervisor")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("taken_back_at__isnull", True)),
                        fields=("session", "moment"),
                        name="one_standing_excerpt_a_moment",
                    )
                ],
            },
        ),
    ]
