"""Questionnaires at a desk: one that a profile knows, one of our own, and a client who fills them in."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from django.core.files.uploadedfile import SimpleUploadedFile

from hereandnow.measures import read_questionnaire, shipped
from hereandnow.web.records.access.askings import ask
from hereandnow.web.records.access.questionnaires import add_questionnaire
from hereandnow.web.records.models import AskingRecord, EntryKind, EntryRecord
from tests.measures.making import question, questionnaire_json, scaled
from tests.web.my_space.making import Mika
from tests.web.people import anna

MOOD = questionnaire_json(
    [
        {"linkId": "about", "type": "display", "text": "The last two weeks."},
        {
            "linkId": "nine",
            "type": "group",
            "text": "How it was",
            "item": [
                question(f"q{n}", scaled(0, 3), *codes) for n, codes in enumerate(shipped("phq9").question_codes, 1)
            ],
        },
        {"linkId": "sum", "type": "decimal", "text": "Sum", "readOnly": True},
    ],
    title="Nine on mood",
)
"""Nine questions that a profile knows by their codes, the ninth about harming oneself. Nobody’s own words."""

OWN: list[dict[str, Any]] = [
    {"linkId": "week", "type": "choice", "text": "How was the week?", "required": True, "answerOption": scaled(0, 4)},
    {"linkId": "hours", "type": "integer", "text": "Hours of sleep"},
    {"linkId": "safe", "type": "boolean", "text": "Were there thoughts of not being here?"},
    {"linkId": "words", "type": "text", "text": "What else?"},
]
OURS = questionnaire_json(OWN, title="Ours")


def kept(data: bytes = MOOD) -> UUID:
    """A questionnaire of the desk."""
    return add_questionnaire(anna(), read_questionnaire(data)).id


def asked(mika: Mika, data: bytes = MOOD, every: int | None = None) -> UUID:
    """The asking of a client to fill one in."""
    questionnaire = kept(data)
    ask(anna(), mika.id, questionnaire, every=every)
    return AskingRecord.objects.get(client=mika.id, questionnaire=questionnaire).pk


def mood(*steps: int | None, **fields: str) -> dict[str, str]:
    """The fields of a filled-in form: the step of each question, None for one that is left out."""
    return {f"q{n}": str(step + 1) for n, step in enumerate(steps, 1) if step is not None} | fields


def answered(mika: Mika, *steps: int | None, every: int | None = None) -> EntryRecord:
    """Nine answers, sent by the client from their page."""
    found = AskingRecord.objects.filter(client=mika.id, taken_back_at=None).first()
    asking = found.pk if found is not None else asked(mika, every=every)
    response = mika.browser.post(f"/my/questionnaires/{asking}/", mood(*steps))
    assert response.status_code == 302, response.content.decode()
    return EntryRecord.objects.filter(kind=EntryKind.ANSWERS, client=mika.id).latest("made_at")


def upload(data: bytes, name: str = "mood.json") -> SimpleUploadedFile:
    """A file as a browser sends it."""
    return SimpleUploadedFile(name, data, content_type="application/json")


def bundle() -> bytes:
    """A file that is no questionnaire."""
    return json.dumps({"resourceType": "Bundle", "entry": []}).encode()
