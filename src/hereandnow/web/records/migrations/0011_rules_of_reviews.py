"""Whose rules a review was kept under."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0010_sealed_accounts"),
    ]

    operations = [
        migrations.AddField(
            model_name="reviewrecord",
            name="under",
            field=models.CharField(default="", max_length=10),
            preserve_default=False,
        ),
    ]
