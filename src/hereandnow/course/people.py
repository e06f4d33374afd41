"""Whom a client's words are about: a relative, somebody by role or by name, or the therapist. Nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Time = Literal["past", "present", "here"]
THERAPIST = "the therapist"

_SAME = {
    "mother": "mum mom mam ma mammy mummy mother",
    "father": "dad da daddy father",
    "parents": "parents",
    "grandmother": "nan nana gran granny grandma grandmother",
    "grandfather": "grandad granda grandpa grandfather",
    "sister": "sister",
    "brother": "brother",
    "partner": "partner wife husband boyfriend girlfriend fiance",
    "former partner": "ex",
    "boss": "boss manager gaffer foreman supervisor",
    "friend": "friend mate",
    "colleague": "colleague",
    "teacher": "teacher headmaster",
    "aunt": "aunt auntie",
    "uncle": "uncle",
    "cousin": "cousin",
    "son": "son",
    "daughter": "daughter",
    "neighbour": "neighbour neighbor",
    "landlord": "landlord",
}
_ROLES = {word: person for person, listed in _SAME.items() for word in listed.split()}
_FAMILY = frozenset(
    "mother father parents grandmother grandfather sister brother aunt uncle cousin son daughter".split()
)
_PRONOUNS = {
    "she": re.compile(r"\b(?:she|her|hers)\b", re.I),
    "he": re.compile(r"\b(?:he|him|his)\b", re.I),
    "they": re.compile(r"\b(?:they|them|their|theirs)\b", re.I),
}
_SPOKEN_OF = {
    **dict.fromkeys(("mother", "grandmother", "sister", "aunt", "daughter"), ("she",)),
    **dict.fromkeys(("father", "grandfather", "brother", "uncle", "son"), ("he",)),
    "parents": ("they",),
}
"""By which pronouns a role is spoken of; anybody else by "he" or "she"."""
FAMILY_WORDS = "|".join(["family", "families", *(word for word, person in _ROLES.items() if person in _FAMILY)])
"""Words for the family and those in it, as a pattern has them."""
_ROLE = re.compile(
    r"\b(?:[Mm]y|[Mm]e|[Oo]ur|[Hh]is|[Hh]er|[Tt]he|[Aa]) "
    rf"(?:own |older |little |big |younger |old |best |late |wee )?({'|'.join(_ROLES)})\b"
    r"|\b(Mum|Mom|Mam|Mammy|Dad|Daddy|Nan|Nana|Gran|Granny|Grandma|Grandad)\b"
)
_DOES = (
    "said|says|goes|rang|rings|texted|texts|asked|asks|told|tells|wrote|came|comes|went|left|looked|laughed|wanted|wants"
    "|gave|got|made|turned|stopped|answered|didn't|never|was|is|has|had|would|thinks|thought|knows"
)
_NAME = re.compile(
    rf"\b((?:(?:Mrs|Mr|Ms|Miss|Dr) )?[A-Z][a-z]{{2,}})(?:'s|’s)? (?:{_DOES})\b"
    r"|\b(?:told|asked|rang|texted|answer|answered|with|met|called|love|miss) "
    r"((?:(?:Mrs|Mr|Ms|Miss|Dr) )?[A-Z][a-z]{2,})\b"
    r"|\b((?:(?:Mrs|Mr|Ms|Miss|Dr) )?[A-Z][a-z]{2,}), (?:he|she)\b"
)
_NO_NAME = frozenset(
    "And But The Then She They His Her You That This What When Where Why How Not Now Yes Yeah Well There Here Nobody "
    "Everybody Everyone Somebody Someone Anybody Nothing Everything Something Because Which Who All One God Christmas "
    "Easter Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Maybe Perhaps Just Only Still Even Like Last Next Whatever Sorry Okay Our Its "
    "English Welsh Polish Was Were Did Does Had Has".split()
)
PAST = re.compile(
    r"\b(?:when i was|as a (?:kid|child|boy|girl|teenager)|growing up|back then|my childhood|years ago|used to"
    r"|at school"
    r"|i (?:was|were) (?:about |only |just )?(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen))\b",
    re.I,
)
ROOM = re.compile(r"\b(?:you|your|you'd|you'll|you've|you're)\b", re.I)
REPORTED = re.compile(r"\b(?:said|says|goes|went|asked|told|wrote)\b", re.I)


def names_in(texts: Iterable[str]) -> frozenset[str]:
    """Names that stand for somebody at least once in these texts: who says or does something, or is told or asked."""
    found = (match[1] or match[2] or match[3] for text in texts for match in _NAME.finditer(text))
    return frozenset(name for name in found if name.split()[-1] not in _NO_NAME and name.lower() not in _ROLES)


def people_in(text: str, names: frozenset[str]) -> list[str]:
    """The people that a text names, in the order they come: roles made one ("me mam" is the mother), names as said.

    ``names`` are those that ``names_in`` found in the whole session.
    """
    found = [(match.start(), _ROLES[(match[1] or match[2]).lower()]) for match in _ROLE.finditer(text)]
    for name in names:
        found += [(match.start(), name) for match in re.finditer(rf"\b{name}\b", text)]
    return [person for _, person in sorted(found)]


def points_to(text: str, person: str) -> bool:
    """Whether words that name nobody may be about a person who was named before them: only by a pronoun that fits."""
    return any(_PRONOUNS[pronoun].search(text) for pronoun in _SPOKEN_OF.get(person, ("he", "she")))
