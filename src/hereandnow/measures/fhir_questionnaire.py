"""A FHIR Questionnaire (R4 JSON; of STU3 and R5 what differs in the parts that are read) as a Questionnaire."""

from __future__ import annotations

from collections.abc import Mapping

from hereandnow.errors import UnreadableQuestionnaire
from hereandnow.measures.coding import code_and_label, ordinal_value
from hereandnow.measures.questionnaire import Choice, Item, Kind, Questionnaire
from hereandnow.measures.strict_json import load, number_of, object_of, objects_of, text_of, truth_of

DEPTH = 12
"""Groups inside one another at most."""

ITEMS = 2_000
"""Places of a questionnaire at most, displays and groups counted."""

CHOICES = 500
"""Choices of one question at most."""

_KINDS: dict[str, Kind] = {
    "group": "group",
    "display": "display",
    "choice": "choice",
    "open-choice": "choice",
    "coding": "choice",
    "decimal": "number",
    "integer": "number",
    "quantity": "number",
    "boolean": "yes_or_no",
    "string": "text",
    "text": "text",
    **dict.fromkeys(("date", "dateTime", "time", "url", "attachment", "reference", "question"), "other"),
}
"""The item types of STU3, R4 and R5. Source: hl7.org/fhir/valueset-item-type.html."""

_HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"

_Sets = Mapping[str, tuple[Choice, ...]]


def read_questionnaire(data: bytes) -> Questionnaire:
    """The questionnaire of a file. Raises UnreadableQuestionnaire, in one sentence."""
    fields = load(data)
    kind = fields.get("resourceType")
    if kind == "QuestionnaireResponse":
        raise UnreadableQuestionnaire("These are answers (a QuestionnaireResponse); the Questionnaire is wanted here.")
    if kind != "Questionnaire":
        raise UnreadableQuestionnaire("This JSON is no FHIR Questionnaire ('resourceType' says so in one).")
    where = "The questionnaire"
    reading = _Reading(_contained_sets(fields))
    items = reading.items(fields, where, depth=0)
    if not items:
        raise UnreadableQuestionnaire("The questionnaire has no items.")
    named = [text_of(fields, name, where) for name in ("title", "name", "id")]
    names = tuple(dict.fromkeys(name.strip() for name in named if name and name.strip()))
    made = Questionnaire(
        title=names[0] if names else "A questionnaire without a title",
        items=items,
        names=names,
        codes=_codes(fields, where),
        url=text_of(fields, "url", where),
        notes=tuple(reading.notes),
    )
    if not made.questions:
        raise UnreadableQuestionnaire("The questionnaire asks no question.")
    return made


class _Reading:
    """What one reading has seen so far: the links, and what it leaves out."""

    def __init__(self, sets: _Sets) -> None:
        self.sets = sets
        self.links: set[str] = set()
        self.notes: dict[str, None] = {}

    def items(self, fields: Mapping[str, object], where: str, depth: int) -> tuple[Item, ...]:
        entries = objects_of(fields, "item", where, most=ITEMS)
        if entries and depth >= DEPTH:
            raise UnreadableQuestionnaire(f"The questionnaire has groups more than {DEPTH} deep.")
        return tuple(self.item(entry, depth) for entry in entries)

    def item(self, fields: Mapping[str, object], depth: int) -> Item:
        link = text_of(fields, "linkId", "An item")
        if not link:
            raise UnreadableQuestionnaire("An item has no 'linkId'.")
        where = f"The item {link[:60]!r}"
        if link in self.links:
            raise UnreadableQuestionnaire(f"{where} is there twice; its answers could not be told apart.")
        self.links.add(link)
        if len(self.links) > ITEMS:
            raise UnreadableQuestionnaire(f"The questionnaire has more than {ITEMS:,} items.")
        kind = text_of(fields, "type", where)
        if kind not in _KINDS:
            raise UnreadableQuestionnaire(f"{where} has a 'type' that FHIR does not know.")
        if fields.get("enableWhen"):
            self.notes["Some questions are meant to be asked only after certain answers; here all are asked."] = None
        return Item(
            link_id=link,
            kind=_KINDS[kind],
            text=text_of(fields, "text", where) or "",
            codes=_codes(fields, where),
            choices=self.choices(fields, where),
            required=truth_of(fields, "required", where),
            read_only=truth_of(fields, "readOnly", where) or _hidden(fields, where),
            items=self.items(fields, where, depth + 1),
        )

    def choices(self, fields: Mapping[str, object], where: str) -> tuple[Choice, ...]:
        options = objects_of(fields, "answerOption", where, most=CHOICES) or objects_of(
            fields, "option", where, most=CHOICES
        )
        named = text_of(fields, "answerValueSet", where)
        if options or named is None:
            return tuple(_choice(option, where) for option in options)
        found = self.sets.get(named.removeprefix("#")) if named.startswith("#") else None
        if found is None:
            self.notes["The choices of some questions lie in another file and are not known here."] = None
        return found or ()


def _hidden(fields: Mapping[str, object], where: str) -> bool:
    """Whether an extension says that the item is shown to nobody."""
    return any(
        text_of(extension, "url", where) == _HIDDEN and truth_of(extension, "valueBoolean", where)
        for extension in objects_of(fields, "extension", where)
    )


def _choice(option: Mapping[str, object], where: str) -> Choice:
    coding = option.get("valueCoding")
    if coding is not None:
        fields = object_of(coding, f"A choice of {where[0].lower()}{where[1:]}")
        code, label = code_and_label(fields, where)
        return Choice(label or code or "", code, ordinal_value(where, option, fields))
    number = number_of(option, "valueInteger", where)
    if number is not None:
        given = ordinal_value(where, option)
        return Choice(f"{number:g}", f"{number:g}", number if given is None else given)
    for name in ("valueString", "valueDate", "valueTime"):
        text = text_of(option, name, where)
        if text is not None:
            return Choice(text, None, ordinal_value(where, option))
    raise UnreadableQuestionnaire(f"{where} has a choice without a value.")


def _contained_sets(fields: Mapping[str, object]) -> _Sets:
    """The sets of choices that the file brings along, by their id."""
    sets: dict[str, tuple[Choice, ...]] = {}
    for contained in objects_of(fields, "contained", "The questionnaire", most=CHOICES):
        name = text_of(contained, "id", "A set of choices")
        if contained.get("resourceType") == "ValueSet" and name:
            sets[name] = _set_choices(contained, f"The set of choices {name[:60]!r}")
    return sets


def _set_choices(contained: Mapping[str, object], where: str) -> tuple[Choice, ...]:
    compose = object_of(contained.get("compose", {}), where)
    concepts = [
        concept
        for include in objects_of(compose, "include", where, most=CHOICES)
        for concept in objects_of(include, "concept", where, most=CHOICES)
    ]
    expansion = object_of(contained.get("expansion", {}), where)
    concepts = objects_of(expansion, "contains", where, most=CHOICES) or concepts
    if len(concepts) > CHOICES:
        raise UnreadableQuestionnaire(f"{where} has more than {CHOICES} entries.")
    choices = []
    for concept in concepts:
        code, label = code_and_label(concept, where)
        choices.append(Choice(label or code or "", code, ordinal_value(where, concept)))
    return tuple(choices)


def _codes(fields: Mapping[str, object], where: str) -> tuple[str, ...]:
    codes = [text_of(coding, "code", where) for coding in objects_of(fields, "code", where, most=CHOICES)]
    return tuple(code for code in codes if code)
