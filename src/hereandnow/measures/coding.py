"""What a FHIR coding says of an answer: its code, its label and its ordinal value."""

from __future__ import annotations

from collections.abc import Mapping

from hereandnow.errors import UnreadableQuestionnaire
from hereandnow.measures.strict_json import number_of, objects_of, text_of

ORDINAL_VALUES = frozenset(
    f"http://hl7.org/fhir/StructureDefinition/{name}"
    for name in (
        "ordinalValue",
        "itemWeight",
        "questionnaire-ordinalValue",
        "valueset-ordinalValue",
        "codesystem-ordinalValue",
        "iso21090-CO-value",
    )
)
"""Extensions that give a choice its number: R4, R5, and those of STU3 and before.

Source: the extension registries of FHIR STU3, R4 and R5 (hl7.org/fhir)."""


LARGEST = 1_000_000
"""The largest ordinal value, either side of 0: far beyond any scale, and small enough to be reckoned with."""


def code_and_label(coding: Mapping[str, object], where: str) -> tuple[str | None, str | None]:
    """The code and the label of a coding. Raises UnreadableQuestionnaire where it has neither."""
    code, label = text_of(coding, "code", where), text_of(coding, "display", where)
    if code is None and label is None:
        raise UnreadableQuestionnaire(f"{where} is a coding with neither 'code' nor 'display'.")
    return code, label


def ordinal_value(where: str, *carriers: Mapping[str, object]) -> float | None:
    """The one ordinal value that the carriers' extensions give, or None. Raises UnreadableQuestionnaire."""
    found: set[float] = set()
    for carrier in carriers:
        for extension in objects_of(carrier, "extension", where):
            if text_of(extension, "url", where) in ORDINAL_VALUES:
                numbers = [number_of(extension, name, where) for name in ("valueDecimal", "valueInteger")]
                given = [number for number in numbers if number is not None]
                if len(given) != 1:
                    raise UnreadableQuestionnaire(f"{where} has an ordinal value that is no number.")
                if abs(given[0]) > LARGEST:
                    raise UnreadableQuestionnaire(f"{where} has an ordinal value beyond {LARGEST:,}.")
                found |= set(given)
    if len(found) > 1:
        raise UnreadableQuestionnaire(f"{where} has two ordinal values that differ; which one holds cannot be told.")
    return found.pop() if found else None
