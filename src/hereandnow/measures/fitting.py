"""Which question of a questionnaire is which of a profile's, and what each of its choices counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hereandnow.errors import CannotScore
from hereandnow.measures.profile import Profile
from hereandnow.measures.profile_file import known_as
from hereandnow.measures.questionnaire import Answer, Answers, Choice, Item, Questionnaire

BY_ORDER = "The questions carry no codes: they were taken in the order of the file."
ALREADY_REVERSED = "The file's own values run downwards for reversed questions already; they were taken as they are."


@dataclass(frozen=True, slots=True)
class Fitted:
    """The questions of a profile, in its order, as one questionnaire asks them; ``reversed`` are still to be turned."""

    profile: Profile
    items: tuple[Item, ...]
    reversed: frozenset[int]
    notes: tuple[str, ...]


def fitting(questionnaire: Questionnaire, profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    """The profiles that a questionnaire can be scored by, without those whose questions lie within another's.

    Recognised by the codes of all questions; or by the questionnaire's own code or name, and the number of questions.
    """
    found = [profile for profile in profiles if recognised(questionnaire, profile) is not None]
    coded = [(profile, _codes(profile)) for profile in found]
    return tuple(profile for profile, codes in coded if not (codes and any(codes < others for _, others in coded)))


def recognised(questionnaire: Questionnaire, profile: Profile) -> tuple[Item, ...] | None:
    """A profile's questions in a questionnaire that shows itself to be the profile's; None in any other."""
    names = {known_as(name) for name in questionnaire.names}
    named = names & {known_as(alias) for alias in (*profile.aliases, profile.name)}
    items = _by_codes(questionnaire, profile)
    if items is None and (named or set(profile.codes) & set(questionnaire.codes)):
        return _by_order(questionnaire, profile)
    return items


def fit(questionnaire: Questionnaire, profile: Profile) -> Fitted:
    """Find a profile's questions in a questionnaire. Raises CannotScore where they are not there."""
    items = _by_codes(questionnaire, profile)
    notes: list[str] = []
    if items is None:
        items = _by_order(questionnaire, profile)
        notes.append(BY_ORDER)
    if items is None:
        raise CannotScore(
            f"{profile.title} has {profile.questions} questions, and they are not found in this questionnaire."
        )
    for item in items:
        for choice in item.choices:
            _check(choice, profile)
    already = reversed_already(items, profile)
    if already:
        notes.append(ALREADY_REVERSED)
    return Fitted(profile, items, profile.reversed - already, tuple(notes))


def value_of(answer: Answer, item: Item, profile: Profile | None) -> float | None:
    """What an answer counts: by its own value, its choice's and its code's. None where none is there, or two differ.

    Not yet reversed. Of a profile, a value outside its range is none.
    """
    choice = _chosen(answer, item.choices)
    known = profile.choices if profile else {}
    labels = [choice.code, choice.label] if choice is not None else [answer.code, answer.label]
    coded = next((known[known_as(label)] for label in labels if label and known_as(label) in known), None)
    number = None if item.choices else answer.number
    told = (answer.value, choice.value if choice is not None else None, coded, number)
    values = {value for value in told if value is not None}
    if len(values) != 1:
        return None
    value = values.pop()
    return value if profile is None or profile.low <= value <= profile.high else None


def answered(item: Item, answers: Answers, profile: Profile | None) -> tuple[bool, float | None]:
    """Whether a question was answered, and what the answer counts; two answers to one question count nothing."""
    given = answers.given.get(item.link_id, ())
    return bool(given), value_of(given[0], item, profile) if len(given) == 1 else None


def counted(fitted: Fitted, answers: Answers) -> list[tuple[bool, float | None]]:
    """Of each question of a profile, whether it was answered and what that counts; reversed ones not turned yet.

    Where nothing tells whether a reversed question's value was turned already, it counts nothing. One person's score
    and many people's rows are both made of this.
    """
    read = [answered(item, answers, fitted.profile) for item in fitted.items]
    for question in fitted.profile.reversed:
        if direction_unknown(fitted.items[question - 1], answers):
            read[question - 1] = (True, None)
    return read


def direction_unknown(item: Item, answers: Answers) -> bool:
    """Whether only the answer has a value, so that nothing tells whether a reversed question's was turned already."""
    valued = any(choice.value is not None for choice in item.choices)
    return not valued and any(answer.value is not None for answer in answers.given.get(item.link_id, ()))


def _codes(profile: Profile) -> frozenset[str]:
    return frozenset().union(*profile.question_codes)


def _by_codes(questionnaire: Questionnaire, profile: Profile) -> tuple[Item, ...] | None:
    """The questions by their codes; None where one has none, or is not there exactly once."""
    found = []
    for codes in profile.question_codes:
        items = [item for item in questionnaire.questions if item.names & codes]
        if not codes or len(items) != 1:
            return None
        found.append(items[0])
    return tuple(found)


def _by_order(questionnaire: Questionnaire, profile: Profile) -> tuple[Item, ...] | None:
    """The questions that can carry a value, in order, where there are as many as the profile has.

    Codes that name another of the profile's questions, or none of them, would say that the order is not the profile's.
    """
    choices = tuple(item for item in questionnaire.questions if item.kind == "choice")
    numbers = tuple(item for item in questionnaire.questions if item.kind in ("choice", "number"))
    items = choices if len(choices) == profile.questions else numbers  # a number beside the choices may be the sum
    if len(items) != profile.questions:
        return None
    every = _codes(profile)
    for item, codes in zip(items, profile.question_codes, strict=True):
        if item.names & every and not item.names & codes:
            return None
    return items


def _check(choice: Choice, profile: Profile) -> None:
    """A file and a profile that count a choice differently are not scored together. Raises CannotScore."""
    codes = [known_as(label) for label in (choice.code, choice.label) if label]
    known = next((profile.choices[code] for code in codes if code in profile.choices), None)
    if choice.value is None:
        return
    if known is not None and known != choice.value:
        raise CannotScore(
            f"The questionnaire counts a choice as {choice.value:g} that {profile.title} counts as {known:g}; "
            "correct the one or the other."
        )
    if not profile.low <= choice.value <= profile.high:
        raise CannotScore(
            f"The questionnaire counts a choice as {choice.value:g}; in {profile.title} choices count from "
            f"{profile.low:g} to {profile.high:g}."
        )


def reversed_already(items: tuple[Item, ...], profile: Profile) -> frozenset[int]:
    """The reversed questions whose choices the file counts downwards itself, seen against the other questions.

    Raises CannotScore where a file has values that are neither those of the other questions nor those turned round.
    """
    plain: dict[str, float] = {}
    for place, item in enumerate(items, 1):
        if place not in profile.reversed:
            plain |= _values(item)
    already = set()
    for place in profile.reversed:
        values = _values(items[place - 1])
        shared = [(value, plain[label]) for label, value in values.items() if label in plain]
        turned = [(value, profile.low + profile.high - other) for value, other in shared]
        as_others, as_turned = all(a == b for a, b in shared), all(a == b for a, b in turned)
        if values and as_others == as_turned:
            raise CannotScore(
                f"Question {place} of {profile.title} counts downwards, and it cannot be told whether this "
                "questionnaire's values do so already; give its choices the codes or labels of the other questions."
            )
        if values and as_turned:
            already.add(place)
    return frozenset(already)


def _values(item: Item) -> Mapping[str, float]:
    """The values of an item's choices by label, where the file gives them."""
    return {choice.label.strip().casefold(): choice.value for choice in item.choices if choice.value is not None}


def _chosen(answer: Answer, choices: tuple[Choice, ...]) -> Choice | None:
    """The choice that was taken: by its code or number, else by its label. None where it is none of them, or two."""
    number = None if answer.number is None else f"{answer.number:g}"
    codes, labels = {answer.code, number} - {None}, {answer.label, answer.code, number} - {None}
    alike = {known_as(label) for label in (answer.label, answer.code) if label}
    for found in (
        [choice for choice in choices if choice.code in codes],
        [choice for choice in choices if choice.label in labels],
        [choice for choice in choices if known_as(choice.label) in alike],
    ):
        if found:
            return found[0] if len(found) == 1 else None
    return None
