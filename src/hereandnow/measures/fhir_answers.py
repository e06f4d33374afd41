"""A FHIR QuestionnaireResponse (R4 JSON, and the older shape with groups of questions) as Answers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hereandnow.errors import UnreadableQuestionnaire
from hereandnow.measures.coding import code_and_label, ordinal_value
from hereandnow.measures.fhir_questionnaire import DEPTH, ITEMS
from hereandnow.measures.questionnaire import Answer, Answers
from hereandnow.measures.strict_json import load, number_of, object_of, objects_of, text_of

_WITHOUT_NUMBER = tuple(
    f"value{kind}" for kind in ("Date", "DateTime", "Time", "Instant", "Uri", "Attachment", "Reference")
)
_STATUSES = frozenset(("in-progress", "completed", "amended", "entered-in-error", "stopped"))
"""Source: hl7.org/fhir/valueset-questionnaire-answers-status.html."""


def read_answers(data: bytes) -> Answers:
    """The answers of a file. Raises UnreadableQuestionnaire, in one sentence."""
    fields = load(data)
    kind = fields.get("resourceType")
    if kind == "Questionnaire":
        raise UnreadableQuestionnaire("This is a Questionnaire; the answers (a QuestionnaireResponse) are wanted here.")
    if kind == "Bundle" or "entry" in fields:
        raise UnreadableQuestionnaire("This file holds a bundle; give one QuestionnaireResponse in a file of its own.")
    if kind != "QuestionnaireResponse":
        raise UnreadableQuestionnaire("This JSON is no FHIR QuestionnaireResponse ('resourceType' says so in one).")
    where = "The response"
    status = text_of(fields, "status", where)
    if status not in _STATUSES:
        raise UnreadableQuestionnaire("The response has a 'status' that FHIR does not know.")
    if status == "entered-in-error":
        raise UnreadableQuestionnaire("The response is marked as entered in error; it is not scored.")
    given: dict[str, tuple[Answer, ...]] = {}
    _items(fields, given, depth=0)
    if fields.get("group") is not None:
        _group(object_of(fields["group"], "'group'"), given, depth=0)
    if not given:
        raise UnreadableQuestionnaire("The response answers no question.")
    return Answers(
        given=MappingProxyType(given),
        questionnaire=_named(fields.get("questionnaire")),
        authored=text_of(fields, "authored", where),
        complete=status in ("completed", "amended"),
        subject=_subject(fields),
    )


def _subject(fields: Mapping[str, object]) -> str | None:
    """Who answered: the reference to them, or their identifier's value."""
    for name in ("subject", "source"):
        if fields.get(name) is not None:
            named = object_of(fields[name], f"{name!r}")
            found = text_of(named, "reference", f"{name!r}")
            if found is None and named.get("identifier") is not None:
                found = text_of(object_of(named["identifier"], f"{name!r}"), "value", f"{name!r}")
            if found is not None:
                return found
    return None


def _named(value: object) -> str | None:
    """The questionnaire that was answered: an address (R4), or a reference (before)."""
    if isinstance(value, dict):
        return text_of(value, "reference", "'questionnaire'")
    return text_of({"questionnaire": value}, "questionnaire", "The response")


def _items(fields: Mapping[str, object], given: dict[str, tuple[Answer, ...]], depth: int) -> None:
    entries = objects_of(fields, "item", "The response", most=ITEMS)
    if entries and depth >= DEPTH:
        raise UnreadableQuestionnaire(f"The response has items more than {DEPTH} deep.")
    for entry in entries:
        for answer in _answered(entry, given):
            _items(answer, given, depth + 1)
        _items(entry, given, depth + 1)


def _group(fields: Mapping[str, object], given: dict[str, tuple[Answer, ...]], depth: int) -> None:
    if depth >= DEPTH:
        raise UnreadableQuestionnaire(f"The response has groups more than {DEPTH} deep.")
    for question in objects_of(fields, "question", "The response", most=ITEMS):
        _answered(question, given)
    inner = fields.get("group")
    for group in [inner] if isinstance(inner, dict) else objects_of(fields, "group", "The response", most=ITEMS):
        _group(group, given, depth + 1)


def _answered(entry: Mapping[str, object], given: dict[str, tuple[Answer, ...]]) -> list[Mapping[str, object]]:
    """Keep what an entry answers; give its answers as they stand."""
    link = text_of(entry, "linkId", "An item")
    if not link:
        raise UnreadableQuestionnaire("An item of the response has no 'linkId'.")
    where = f"The answer to {link[:60]!r}"
    answers = objects_of(entry, "answer", where, most=ITEMS)
    read = tuple(answer for answer in (_answer(fields, where) for fields in answers) if answer is not None)
    if read and link in given:
        raise UnreadableQuestionnaire(f"{where} is there twice; which one holds cannot be told.")
    if read:
        given[link] = read
    if len(given) > ITEMS:
        raise UnreadableQuestionnaire(f"The response answers more than {ITEMS:,} questions.")
    return answers


def _answer(fields: Mapping[str, object], where: str) -> Answer | None:
    """One answer, or None for one that says nothing, as an empty text."""
    if fields.get("valueCoding") is not None:
        coding = object_of(fields["valueCoding"], where)
        code, label = code_and_label(coding, where)
        return Answer(code, label, value=ordinal_value(where, fields, coding))
    for name in ("valueInteger", "valueDecimal"):
        number = number_of(fields, name, where)
        if number is not None:
            return Answer(number=number, value=ordinal_value(where, fields))
    if fields.get("valueQuantity") is not None:
        return Answer(number=number_of(object_of(fields["valueQuantity"], where), "value", where))
    if fields.get("valueBoolean") is not None:
        return Answer(label="yes" if fields["valueBoolean"] is True else "no")
    text = text_of(fields, "valueString", where)
    if text is not None:
        return Answer(label=text) if text.strip() else None
    if any(fields.get(name) is not None for name in _WITHOUT_NUMBER):
        return Answer(label="")
    if not fields or set(fields) <= {"item", "id", "extension"}:
        return None
    raise UnreadableQuestionnaire(f"{where} has a value of a kind that is not read.")
