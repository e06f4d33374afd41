"""A client's whole course as it was read, and jobs that belong to a client."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0013_voice"),
    ]

    operations = [
        migrations.CreateModel(
            name="CourseRecord",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("form", models.CharField(max_length=16)),
                ("under", models.CharField(max_length=10)),
                ("sealed_course", models.BinaryField()),
                (
                    "client",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.clientrecord"
                    ),
                ),
            ],
        ),
        migrations.AlterField(
            model_name="jobrecord",
            name="session",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.sessionrecord"
            ),
        ),
        migrations.AddField(
            model_name="jobrecord",
            name="client",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.clientrecord"
            ),
        ),
        migrations.AlterField(
            model_name="jobrecord",
            name="task",
            field=models.CharField(choices=[("read", "Read"), ("purge", "Purge"), ("course", "Course")], max_length=6),
        ),
        migrations.AddConstraint(
            model_name="jobrecord",
            constraint=models.UniqueConstraint(fields=("client", "task"), name="one_job_of_a_kind_for_a_client"),
        ),
        migrations.AddConstraint(
            model_name="jobrecord",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("client__isnull", False), ("session", None)),
                    models.Q(("client", None), ("session__isnull", False)),
                    _connector="OR",
                ),
                name="job_of_a_session_or_a_client",
            ),
        ),
    ]
