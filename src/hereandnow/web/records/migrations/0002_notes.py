"""Process notes, and the day of the next meeting."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0001_first"),
    ]

    operations = [
        migrations.AddField(
            model_name="clientrecord",
            name="next_meeting",
            field=models.DateField(null=True),
        ),
        migrations.CreateModel(
            name="NoteRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("sealed_words", models.BinaryField()),
                ("sealed_earlier", models.BinaryField(null=True)),
                ("written_at", models.DateTimeField(auto_now_add=True)),
                ("changed_at", models.DateTimeField(null=True)),
                ("removed_at", models.DateTimeField(db_index=True, null=True)),
                (
                    "author",
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
            ],
        ),
    ]
