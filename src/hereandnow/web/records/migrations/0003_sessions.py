"""Sessions, reviews and jobs."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0002_notes"),
    ]

    operations = [
        migrations.CreateModel(
            name="SessionRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("held_on", models.DateField()),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("recollection", models.BooleanField(default=False)),
                ("prose", models.BooleanField(default=False)),
                ("told_at", models.DateTimeField(null=True)),
                ("removed_at", models.DateTimeField(null=True)),
                ("sealed_source", models.BinaryField()),
                ("sealed_transcript", models.BinaryField()),
                ("sealed_told", models.BinaryField(null=True)),
                ("sealed_session", models.BinaryField(null=True)),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.clientrecord"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ReviewRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("read_by", models.CharField(max_length=200)),
                ("sealed_review", models.BinaryField()),
                (
                    "session",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.sessionrecord"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="JobRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("task", models.CharField(choices=[("read", "Read"), ("purge", "Purge")], max_length=5)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("running", "Running"),
                            ("done", "Done"),
                            ("set aside", "Set Aside"),
                        ],
                        default="waiting",
                        max_length=9,
                    ),
                ),
                ("owner", models.UUIDField(null=True)),
                ("until", models.DateTimeField(null=True)),
                ("not_before", models.DateTimeField()),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("reason", models.CharField(default="", max_length=200)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.sessionrecord"
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="sessionrecord",
            index=models.Index(fields=["client", "held_on", "made_at"], name="session_of_client"),
        ),
        migrations.AddIndex(
            model_name="jobrecord",
            index=models.Index(fields=["state", "not_before"], name="job_to_do"),
        ),
        migrations.AddConstraint(
            model_name="jobrecord",
            constraint=models.UniqueConstraint(fields=("session", "task"), name="one_job_of_a_kind"),
        ),
    ]
