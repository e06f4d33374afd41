"""When a client would like to be asked again."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0015_practice"),
    ]

    operations = [
        migrations.AddField(
            model_name="clientrecord",
            name="asking",
            field=models.CharField(default="weeks", max_length=16),
        ),
    ]
