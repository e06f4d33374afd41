"""Whom a client's words are about: a relative, somebody by role or by name, or the therapist. Nothing is guessed.

Names, what role a name has ("my sister Ana") and by which pronoun somebody is spoken of are learned from the whole
course; a pronoun then leads to whoever was named last and fits it, and to nobody where nobody does.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from hereandnow.course.letters import AFTER, BEFORE, CAPITALS, MARKS, SMALL, WORD
from hereandnow.domain import Speaker, Turn

Time = Literal["past", "present", "here"]
THERAPIST = "the therapist"

_SAME = {
    "mother": "mum mom mam ma mammy mummy mommy momma mama mamma mamá maman amma ammi ammu umma mother",
    "father": "dad da daddy pa papa baba abba abbu father",
    "parents": "parents",
    "grandmother": "nan nana gran granny grandma nonna oma babcia avó grandmother",
    "grandfather": "grandad granda grandpa nonno opa grandfather",
    "sister": "sister",
    "brother": "brother",
    "stepfather": "stepdad step-dad stepfather step-father",
    "stepmother": "stepmum step-mum stepmom step-mom stepmother step-mother",
    "mother-in-law": "mother-in-law mum-in-law",
    "father-in-law": "father-in-law",
    "sister-in-law": "sister-in-law",
    "brother-in-law": "brother-in-law",
    "husband": "husband",
    "wife": "wife",
    "boyfriend": "boyfriend",
    "girlfriend": "girlfriend",
    "partner": "partner fiance",
    "former partner": "ex",
    "boss": "boss manager gaffer foreman supervisor",
    "friend": "friend mate",
    "colleague": "colleague",
    "teacher": "teacher headmaster headmistress",
    "aunt": "aunt auntie",
    "uncle": "uncle",
    "cousin": "cousin",
    "son": "son",
    "daughter": "daughter",
    "flatmate": "flatmate housemate roommate",
    "neighbour": "neighbour neighbor",
    "landlord": "landlord",
    "landlady": "landlady",
}
_ROLES = {word: person for person, listed in _SAME.items() for word in listed.split()}
_MANY = frozenset("friend colleague teacher cousin flatmate neighbour".split())
"""Roles of which one has several at a time: that one of them has a name says nothing of another (our choice)."""
_FAMILY = frozenset(
    "mother father parents grandmother grandfather sister brother aunt uncle cousin son daughter".split()
)
_PRONOUNS = {
    "she": re.compile(r"\b(?:she|her|hers|she's|she'd|she'll)\b", re.I),
    "he": re.compile(r"\b(?:he|him|his|he's|he'd|he'll)\b", re.I),
    "they": re.compile(r"\b(?:they|them|their|theirs)\b", re.I),
}
_SPOKEN_OF: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        "mother grandmother sister aunt daughter stepmother wife girlfriend landlady mother-in-law "
        "sister-in-law".split(),
        ("she",),
    ),
    **dict.fromkeys(
        "father grandfather brother uncle son stepfather husband boyfriend father-in-law brother-in-law".split(),
        ("he",),
    ),
    "parents": ("they",),
}
"""By which pronouns a role is spoken of; anybody else by "he" or "she", until the course shows which."""
_TITLES = {"Mrs": "she", "Miss": "she", "Ms": "she", "Mr": "he"}
_PRONOUN_FROM, _PRONOUN_SHARE = 2, 0.75
"""Pronouns that follow a name from which, and the share of one of them from which, it is that person's (our choice)."""
CALLED_FROM = 2
"""Times that a name is called out from which it is taken for one of the two in the room (our choice)."""
PLACE_SHARE = 3
"""One in so many uses of a name after "in" or "from" makes it a place's (our choice)."""
LOOKED_BACK = 40
"""Characters before a name in which it is looked whether it only stands beside somebody."""
NAMES = 300
"""Names that are followed at most, the most frequent: nobody tells of more people, and a list of names may be long."""
FAMILY_WORDS = "|".join(["family", "families", *(word for word, person in _ROLES.items() if person in _FAMILY)])
"""Words for the family and those in it, as a pattern has them."""
_NAMED = rf"{BEFORE}(?:(?:Mrs|Mr|Ms|Miss|Dr|Auntie|Aunt|Uncle) )?{WORD}{AFTER}"
_ROLE_WORDS = "|".join(sorted(_ROLES, key=len, reverse=True))
_DOES = (
    "said|says|goes|rang|rings|texted|texts|asked|asks|told|tells|wrote|writes|came|comes|left|looked|looks|laughed"
    "|laughs|wanted|wants|gave|gives|turned|stopped|answered|thinks|thought|knows|knew|sat|stood|brought|brings|sent"
    "|sends|loves|likes|heard|held|walked|cried|cries|shouted|sighed|smiled|nodded|hugged|phoned|called|calls"
    "|promised|forgot|did|didn't|doesn't|was like"
)
_ROLE = re.compile(
    r"\b(?:[Mm]y|[Mm]e|[Oo]ur|[Yy]our|[Tt]he) "
    r"(?:own |older |little |big |younger |old |best |late |wee |elder |new )?"
    rf"({_ROLE_WORDS}){AFTER}(?!-in-law)(?! of mine)"
    r"|\b(Mum|Mom|Mam|Mammy|Mummy|Mommy|Momma|Mama|Mamma|Mamá|Maman|Amma|Ammi|Ammu|Umma|Dad|Da|Daddy|Papa|Baba"
    r"|Abba|Abbu|Nan|Nana|Gran|Granny|Grandma|Nonna|Oma|Babcia|Avó|Grandad|Grandpa|Nonno|Opa)\b"
    rf"|\b(Ma|Pa|Mother|Father) (?=(?:{_DOES})\b)"
    r"|(?:^|[.,!?;:…] |\b(?i:so|but|then|when|because|if|told|asked|rang|tell|ask|ring|saw|with|from)"
    r" )(mum|mam|mom|dad)\b(?!-in-law)(?! (?:of|jokes?)\b)"
)
"""One's own relative or somebody by role. Without "my" only by what one calls them oneself."""
_THEIRS = re.compile(rf"\b([Hh]is|[Hh]er|[Tt]heir) (?:\w+ )?({_ROLE_WORDS}){AFTER}(?!-in-law)")
"""Somebody else's relative: not the client's mother, and somebody all the same."""
_NAME = re.compile(
    rf"({_NAMED})(?: (?:just |only |always |never |still )?(?:{_DOES})\b|'(?:ll|d) (?:ring|come|have|say|do|ask"
    rf"|know|go)\b)"
    r"|\b(?:told|tell|asked|ask|rang|ring|texted|text|answer|answered|with|met|meet|called|call|love|miss|want"
    r"|wanted|showed"
    rf"|show|let|thank|thanked|hugged|married|phone|phoned|visit|hug|know|knew) ({_NAMED})|({_NAMED}), (?:he"
    rf"|she)\b"
)
_NO_NAME = frozenset(
    "And But The Then She They His Her You That This What When Where Why How Not Now Yes Yeah Well There Here "
    "Nobody Everybody Everyone Somebody Someone Anybody Anyone Nothing Everything Something Because Which Who All "
    "One God Christmas Easter Diwali Ramadan Eid Lent Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "January February March April May June July August September October November December Maybe Perhaps Just Only "
    "Still Even Like Last Next Whatever Sorry Okay Our Its English Welsh Irish Polish French German Spanish Was "
    "Were Did Does Had Has Good Bad Right Sure Thank Thanks Course Nice Lovely Same Mine Yours Hers Hello Bye Can "
    "Could Would Will Should Are Let See Got Mum Mom Mam Dad Daddy Nan Nana Gran Granny Grandma Grandad Mammy Some "
    "Any Every Each Either Both Most Nope Aye Och Lord Jesus Internet Google Facebook Zoom London Dublin Paris Each "
    "With For From Into About After Before Once Twice Two Three Four Five Six Seven Eight Nine Ten Half First "
    "Second Never Always Too Very Really Actually "
    "Honestly Hmm Erm Umm Uhm Huh Wow Hey Nah Yep Yup Ooh Aah Ugh Phew Gosh Hah Mhm Shh Oops Blimey Crikey "
    "Ah Am An As At Aw Be By Do Eh Er Go Ha He Hi Hm Ho If In Is It Me Mm My No Of Oh Ok On Or Ow So St To Tv Uh Um Up "
    "Us We Ya Ye Yo Ma Da Mother Father Mommy Momma Maman Amma Ammi Umma "
    "Ta Y'know C'mon Y'all P'raps S'pose".split()
)
_PLACE_BEFORE = re.compile(r"\b(?:in|from|at|near|outside|to|round|through|past|off|on) $", re.I)
_AGES = "four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
_NOT_AN_AGE = r"(?! (?:\w+ ){0,3}(?:minute|hour|day|week|month|mile|pound|stone|kilo)s?\b)"
PAST = re.compile(
    r"\b(?:when i was|when you were|as a (?:kid|child|boy|girl|teenager|wee)|growing up|back then|childhood|years ago"
    r"|(?<!'m )(?<!be )(?<!get )(?<!got )used to|at school|in those days|how old (?:were|was)|when i were"
    r"|i (?:was|were|wis|must have been|'d have been|would have been) (?:about |only |just |maybe )?"
    rf"(?:{_AGES}|fifteen|sixteen|little|small|wee|[4-9]|1[0-6])\b{_NOT_AN_AGE}"
    rf"|(?:{_AGES})(?:-| )year(?:s|-)?(?: |-)old)\b",
    re.I,
)
AGE = re.compile(
    r"^\W*(?:\[[^\]]*\]\s*)?(?:i was |about |maybe )?(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen)\b",
    re.I,
)
HOW_OLD = re.compile(r"\b(?:how old|what age)\b", re.I)
NOW = re.compile(
    r"\b(?:yesterday|last (?:night|week|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|this (?:week"
    r"|morning|weekend|month)|today|nowadays|these days|the other (?:day|night|week)|on (?:sunday|monday|tuesday"
    r"|wednesday|thursday|friday|saturday))\b",
    re.I,
)
ROOM = re.compile(r"\b(?:you|your|you'd|you'll|you've|you're|yours)\b", re.I)


def plain(text: str) -> str:
    """The text with straight apostrophes, as the patterns have them; its length stays."""
    return text.replace("’", "'").replace("‘", "'")


_BESIDE = re.compile(
    r"\b(?:to|for|about|of|with|from|like|than|at|by|as|and|or|not)(?: (?:my|me|our|the|his|her|a|your))?(?: \w+)? $",
    re.I,
)
"""Named beside somebody else, and not as the one who is told of."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as the words name them, where in the text, and whether only beside somebody else ("for Ana")."""

    name: str
    start: int
    beside: bool = False


@dataclass(frozen=True)
class People:
    """Everybody who is named in a course. ``names`` to the one name each goes by; roles that a name has lead to "
    "it."""

    names: Mapping[str, str]
    pronouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def _listed(self) -> str:
        """The names, without the roles that lead to one: "Ade's sister" and "a boss" are somebody else."""
        names = sorted((name for name in self.names if name not in _SAME), key=len, reverse=True)
        return "|".join(map(re.escape, names))

    @cached_property
    def _named(self) -> re.Pattern[str] | None:
        return re.compile(rf"{BEFORE}(?:{self._listed}){AFTER}") if self._listed else None

    @cached_property
    def _introduced(self) -> re.Pattern[str] | None:
        return _introduced(self._listed) if self._listed else None

    def found_in(self, text: str, by: Speaker = "client") -> list[Person]:
        """Whom a text names, in the order they come: roles made one ("me mam" is the mother), names as said.

        "Your mother" is the client's where the therapist says it, and nobody's where the client does. "My friend Sam"
        is one person, who goes by the name.
        """
        text = plain(text)
        found: dict[int, str] = {}
        for match in _ROLE.finditer(text):
            group = match.lastindex or 0
            role = _ROLES[match[group].lower()]
            if by != "client" or not match[0].lower().startswith("your"):
                found[match.start(group)] = self.names.get(role, role)
        for match in self._introduced.finditer(text) if self._introduced is not None else ():
            found.pop(match.start(1) if match[1] else match.start(4), None)
        if self._named is not None:
            for match in self._named.finditer(text):
                found.setdefault(match.start(), self.names[match[0]])
        for match in _THEIRS.finditer(text):
            found[match.start(2)] = f"{match[1].lower()} {_ROLES[match[2].lower()]}"
        return [
            Person(name, start, _BESIDE.search(text[max(start - LOOKED_BACK, 0) : start]) is not None)
            for start, name in sorted(found.items())
            if name and name != THERAPIST
        ]

    def spoken_of(self, person: str) -> tuple[str, ...]:
        """By which pronouns."""
        role = _ROLES.get(person.split()[-1], person) if _THEIRS.match(person) else person
        return self.pronouns.get(person) or _SPOKEN_OF.get(role, ("he", "she"))

    def points_to(self, text: str, person: str) -> bool:
        """Whether words that name nobody may be about a person who was named before: only by a pronoun that fits."""
        return any(_PRONOUNS[pronoun].search(text) for pronoun in self.spoken_of(person))


def people_of(turns: Iterable[Turn]) -> People:
    """Everybody who is named at least once as one who does something, or is told, asked or shown something.

    A name that the client mostly calls out ("Thank you, Ruth.") is the therapist's; one that the therapist calls out is
    the client's own, and nobody's story.
    """
    said = [(turn.speaker, plain(turn.text)) for turn in turns]
    texts = [text for _, text in said]
    counted = Counter(
        name for text in texts for match in _NAME.finditer(text) if _is_name(name := match[1] or match[2] or match[3])
    )
    whole = "\n".join(texts)
    counted.update(_told_of(whole))
    names = _made_one(name for name, _ in counted.most_common(NAMES) if not _is_place(name, whole))
    for speaker, whose in (("therapist", ""), ("client", THERAPIST)):
        own = "\n".join(text for by, text in said if by == speaker)
        for name in [name for name in names if _is_called_out(name, own)]:
            names[name] = whose
    _roles_of_names(texts, names)
    return People(names, _pronouns_of(texts, People(names)))


def _told_of(whole: str) -> Iterator[str]:
    """Words that always have a capital and stand alone ("And Callum?"), or of which "he" or "she" is said next: twice
    at least, and a third of the times."""
    uses: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for match in re.finditer(
        rf"(?<!\w-)(?<![Tt]he )(?<!\w')({_NAMED})(?! [{CAPITALS}][{SMALL}])(?=(.{{0,140}}))", whole, re.S
    ):
        beside = re.search(rf"{BEFORE}([{CAPITALS}][\w{MARKS}]+) $", whole[max(match.start() - 14, 0) : match.start()])
        if beside is not None and beside[1] not in _NO_NAME:
            continue  # a part of a longer name, most often a place's
        uses[match[1]] += 1
        until_the_next = re.split(rf"(?<=[{SMALL},] )(?!I)[{CAPITALS}]", match[2])[0]
        alone = match[2][:1] in ".?" and re.search(
            r"(?:^|[\]\n.!?] )(?:And |Oh, )?$", whole[max(match.start() - 6, 0) : match.start()]
        )
        told[match[1]] += bool(alone) or re.search(r"\b(?:he|she|him|her|his)\b", until_the_next, re.I) is not None
    for name, count in told.most_common(NAMES):
        often = count >= _PRONOUN_FROM and count * 3 >= uses[name]
        if often and _is_name(name) and not re.search(rf"{BEFORE}{re.escape(name.lower())}{AFTER}", whole):
            yield name


def _is_called_out(name: str, own: str) -> bool:
    """Whether half of its uses, and two at least, are calls: after a comma at the end of a sentence, or before all."""
    uses = len(re.findall(rf"{BEFORE}{re.escape(name)}{AFTER}", own))
    calls = len(re.findall(rf", {re.escape(name)}(?=[.!?])|(?:^|[.!?] ){re.escape(name)}(?=[.,!?])", own, re.M))
    return calls >= CALLED_FROM and calls * 2 >= uses


def _is_name(name: str) -> bool:
    last = name.split()[-1]
    one = last.removesuffix("s") if len(last) > 3 else last  # "Mums" are no name, and Das is
    return (
        not {last, one} & (_NO_NAME | {*_TITLES, "Dr"})
        and name.split()[0] not in _NO_NAME
        and last.lower() not in _ROLES
    )


def _is_place(name: str, whole: str) -> bool:
    """Whether it often stands after "in", "from" or "at"."""
    uses = [match.start() for match in re.finditer(rf"{BEFORE}{re.escape(name)}{AFTER}", whole)]
    return sum(_PLACE_BEFORE.search(whole[max(at - 9, 0) : at]) is not None for at in uses) * PLACE_SHARE > len(uses)


def _made_one(names: Iterable[str]) -> dict[str, str]:
    """Mr Vibert and Vibert are one, where there is only one of that name."""
    longest: dict[str, list[str]] = defaultdict(list)
    for name in names:
        longest[name.split()[-1]].append(name)
    made: dict[str, str] = {}
    for same in longest.values():
        spoken_of = {_TITLES[title] for name in same if (title := name.split()[0]) in _TITLES}
        made |= {name: name if len(spoken_of) > 1 else max(same, key=len) for name in same}
    return made


def _introduced(listed: str) -> re.Pattern[str]:
    """ "My sister Ana", "Ana, my sister", "Stevie, that's my mate": groups role and name, or name and role."""
    mine = r"(?:[Mm]y|[Oo]ur|[Mm]e) (?:\w+ )?"
    return re.compile(
        rf"\b{mine}({_ROLE_WORDS})(?:,(?= (?:{listed})(?:[,.;!?]|$)))? ({listed}){AFTER}"
        rf"|{BEFORE}({listed})(?:,? (?:that's|she's|he's|who's|is|was) {mine}"
        rf"|, {mine}(?=(?:{_ROLE_WORDS})(?:[,.;!?]|$)))({_ROLE_WORDS}){AFTER}(?!'s)",
        re.M,
    )


def _roles_of_names(texts: Iterable[str], names: dict[str, str]) -> None:
    """A role is that name's, where it has only one, and is none of which one has several."""
    roles: dict[str, set[str]] = defaultdict(set)
    if not names:
        return
    pattern = _introduced("|".join(map(re.escape, sorted(names, key=len, reverse=True))))
    whole = "\n".join(texts)
    for match in pattern.finditer(whole):
        role, name = (match[1], match[2]) if match[1] else (match[4], match[3])
        roles[_ROLES[role.lower()]].add(names[name])
    for role, found in roles.items():
        if len(found) == 1 and role not in _MANY and not _has_another(role, name := next(iter(found)), whole):
            names[role] = name


def _has_another(role: str, name: str, whole: str) -> bool:
    """Whether the words speak of more than one of a role: "my sisters", "my other sister", a younger and an older one,
    "my new boss" without the name that the role has."""
    words = "|".join(map(re.escape, _SAME[role].split()))
    mine = r"\b(?:my|me|our|your)"
    another = (
        rf"{mine} (?:\w+ )?(?:{words})s(?![\w'])|\b(?:other|second) (?:{words})\b"
        rf"|(?:{mine}|\b(?:the|a)) new (?:{words})\b(?!,? {re.escape(name)}{AFTER})"
    )
    ages = ("younger|youngest|little|baby", "older|oldest|elder|eldest|big")
    return re.search(another, whole, re.I) is not None or all(
        re.search(rf"{mine} (?:{age}) (?:{words})\b", whole, re.I) for age in ages
    )


def _pronouns_of(texts: Iterable[str], people: People) -> dict[str, tuple[str, ...]]:
    """By which pronoun each is spoken of, from what follows their name before anybody else is named."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        found = people.found_in(text)
        for place, person in enumerate(found):
            until = found[place + 1].start if place + 1 < len(found) else len(text)
            after = text[person.start : min(until, person.start + 120)]
            first = re.search(r"\b(he|she|him|her|his)\b", after)
            if first is not None:
                counted[person.name]["she" if first[1] in ("she", "her") else "he"] += 1
    known: dict[str, tuple[str, ...]] = {
        name: (_TITLES[name.split()[0]],) for name in people.names.values() if name and name.split()[0] in _TITLES
    }
    for role, name in people.names.items():
        if role in _SPOKEN_OF:
            known[name] = _SPOKEN_OF[role]
    for name, found_for in counted.items():
        pronoun, times = found_for.most_common(1)[0]
        enough = times >= _PRONOUN_FROM and times >= _PRONOUN_SHARE * sum(found_for.values())
        if enough and name not in known and name not in _SPOKEN_OF:
            known[name] = (pronoun,)
    return known


class Spoken:
    """Who is spoken of, as a session goes on: whom "he", "she" and "they" mean by now. One for each session."""

    FADES = 8
    """Turns after which a pronoun no longer leads to somebody (our choice)."""
    HELD = 3
    """Turns within which somebody who is told of keeps their pronoun from one who is only named beside ("for "
    "Ana")."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._last: dict[str, tuple[str, int]] = {}
        self._current: tuple[str, int] | None = None

    def copy(self) -> Spoken:
        """As it is now, for words that are looked at after more was heard."""
        same = Spoken(self._people)
        same._last, same._current = dict(self._last), self._current
        return same

    def hear(self, text: str, turn: int, by: Speaker = "client") -> None:
        """Take in words, of either of the two, in the order they are said."""
        named = self._people.found_in(text, by)
        for person in named:
            for pronoun in self._people.spoken_of(person.name):
                holder = self._last.get(pronoun)
                if not (person.beside and holder is not None and turn - holder[1] <= self.HELD):
                    self._last[pronoun] = (person.name, turn)
            if not person.beside or self._current is None or turn - self._current[1] > self.HELD:
                self._current = (person.name, turn)
        if not named:
            for pronoun, pattern in _PRONOUNS.items():
                whom = self._last.get(pronoun)
                if whom is not None and turn - whom[1] <= self.FADES and pattern.search(text):
                    self._last[pronoun] = (whom[0], turn)
                    self._current = (whom[0], turn)

    def whom(self, text: str, turn: int) -> str:
        """Whom words that name nobody are about, by their pronoun; empty where there is none that fits."""
        for pronoun, pattern in _PRONOUNS.items():
            whom = self._last.get(pronoun)
            if whom is not None and turn - whom[1] <= self.FADES and pattern.search(text):
                return whom[0]
        return ""

    def current(self, turn: int, within: int = 4) -> str:
        """Who was spoken of last, by name or pronoun; empty where that is more than ``within`` turns ago."""
        return self._current[0] if self._current is not None and turn - self._current[1] <= within else ""
