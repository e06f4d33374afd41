"""What the child does: bytes to transcripts or a questionnaire, or the importer's own sentence why not."""

from __future__ import annotations

import json

from hereandnow.catalogue import FORMATS
from hereandnow.errors import UnreadableQuestionnaire, UnreadableTranscript
from hereandnow.measures import read_questionnaire
from hereandnow.measures.questionnaire_values import value_of as questionnaire_value
from hereandnow.transcripts import Transcript, read_transcripts
from hereandnow.transcripts.recollection import read_recollection
from hereandnow.transcripts.values import value_of


def answer(head: bytes, data: bytes) -> bytes:
    """The JSON of the transcripts or the questionnaire in ``data``, or of the sentence that refuses them."""
    how = json.loads(head)
    try:
        found: object = (
            {"questionnaire": questionnaire_value(read_questionnaire(data))}
            if how.get("questionnaire")
            else {"transcripts": [value_of(one) for one in _read(data, how["name"], memory=how["memory"])]}
        )
    except UnreadableQuestionnaire as error:
        found = {"refused": str(error)}
    except UnreadableTranscript as error:
        # The cause is the same sentence without the name of the file, which is shown beside it anyway.
        found = {"refused": str(error.__cause__ or error)}
    return json.dumps(found, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8", "replace")


def _read(data: bytes, name: str, *, memory: bool) -> tuple[Transcript, ...]:
    if memory:
        return (read_recollection(data.decode()),)
    return read_transcripts(data, name=name, formats=FORMATS)
