"""My space: a client's whole answer, what they wrote about their own world, and that somebody deleted their data."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0006_accounts"),
    ]

    operations = [
        migrations.AddField(
            model_name="answerrecord",
            name="sealed_before",
            field=models.BinaryField(default=b""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="answerrecord",
            name="sealed_correction",
            field=models.BinaryField(default=b""),
            preserve_default=False,
        ),
        migrations.AlterField(
            model_name="answerrecord",
            name="answered_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.CreateModel(
            name="IdentityRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("sealed_words", models.BinaryField()),
                ("sealed_before", models.BinaryField()),
                ("shown", models.BooleanField(default=False)),
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
            name="TombstoneRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("erased_on", models.DateField()),
                (
                    "therapist",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
        ),
    ]
