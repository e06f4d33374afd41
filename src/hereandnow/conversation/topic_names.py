"""Names of topics: the words most their own, in the form most used, nouns rather than verbs."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise

from hereandnow.conversation.content_words import ContentWords
from hereandnow.conversation.function_words import listed
from hereandnow.conversation.spoken import SpokenTurn

NAME_WORDS = 3
"""Words in a name at most."""
WORTH_NAMING = 0.4
"""A second or third word must be this much as characteristic as the first."""
CHANGED_WORDS = 3
"""Words that a reason names at most on each side."""
TOGETHER = 0.5
"""Two words of a name become one ("blood pressure") where half the uses of the rarer stand together."""
_ELSEWHERE = 20
"""Words added to the rest of the session, so that a short rest makes no word characteristic."""

_BEFORE_NOUNS = listed(
    """
    a an the my your his her our their its this these those some any no every each another of in at with
    about for from by into new old own little big first last other more many few same whole
    """
)
_BEFORE_VERBS = listed(
    """
    i you he she we they it who to not can could will would should may might must don't didn't doesn't won't
    can't couldn't wouldn't shouldn't i'll you'll we'll they'll he'll she'll i'd you'd we'd they'd i've
    you've we've they've gonna wanna just always never even really very so too quite pretty is are was were
    be been am i'm you're he's she's it's that's we're they're get getting got feel feeling felt let's
    please
    """
)
_NOUN_ENDING = re.compile(r"(?:tion|sion|ment|ness|ship|hood|ism|ist|ity|ance|ence)s?$")
_OTHER_ENDING = re.compile(r"(?:ful|less|ous|ive|able|ible|ish|est|ise|ize|ed)$")


class Names:
    """Names the stretches of one session by what sets them apart; ``starts`` are their first turns."""

    def __init__(
        self, spoken: Sequence[SpokenTurn], content: ContentWords, counted: Counter[str], starts: Sequence[int]
    ) -> None:
        self._naming = content.naming
        self._nouns = noun_likeness(spoken, content.naming)
        self._total = _stem_counts(counted, content.naming)
        self._stretches = [spoken[first:end] for first, end in pairwise([*starts, len(spoken)])]
        self._counted = [Counter(chain.from_iterable(one.words for one in stretch)) for stretch in self._stretches]
        self._stems = [_stem_counts(said, content.naming) for said in self._counted]

    def of(self, number: int) -> tuple[str, ...]:
        """Up to three names of a stretch, the most characteristic first; none where no word can name it."""
        here = self._stems[number]
        said, said_elsewhere = here.total(), self._total.total() - here.total()
        scores = {}
        for stem, count in _said_twice(here).items():
            elsewhere = (self._total[stem] - count + 0.5) / (said_elsewhere + _ELSEWHERE)
            scores[stem] = math.sqrt(count) * math.log(1 + count / said / elsewhere) * self._nouns[stem]
        ranked = _ranked(scores)
        chosen = [stem for stem in ranked[:NAME_WORDS] if scores[stem] >= WORTH_NAMING * scores[ranked[0]]]
        return self._with_capitals(self._joined(self._written(chosen, number), number), number)

    def begin_and_stop(self, number: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Words said in a stretch and not in the one before it, and those said before and not in it."""
        return self._only_in(number, number - 1), self._only_in(number - 1, number)

    def _only_in(self, here: int, there: int) -> tuple[str, ...]:
        gone = self._stems[there]
        own = Counter({stem: count for stem, count in self._stems[here].items() if stem not in gone})
        scores = {stem: count * self._nouns[stem] for stem, count in _said_twice(own).items()}
        return self._with_capitals(self._written(_ranked(scores)[:CHANGED_WORDS], here), here)

    def _written(self, stems: Sequence[str], number: int) -> list[str]:
        """Each stem in the form most used in a stretch."""
        forms: dict[str, Counter[str]] = {stem: Counter() for stem in stems}
        for word, count in self._counted[number].items():
            stem = self._naming.get(word)
            if stem in forms:
                forms[stem][word.partition("'")[0]] += count
        return [min(found, key=lambda form: (-found[form], form)) for found in forms.values()]

    def _joined(self, names: list[str], number: int) -> list[str]:
        """Two names that mostly stand together made one."""
        pairs = Counter(
            pair
            for one in self._stretches[number]
            for pair in pairwise(one.words)
            if pair[0] in names and pair[1] in names and pair[0] != pair[1]
        )
        counted = self._counted[number]
        for (one, other), together in pairs.most_common(1):
            if together > 1 and together >= TOGETHER * min(counted[one], counted[other]):
                return [f"{one} {other}", *(name for name in names if name not in (one, other))]
        return names

    def _with_capitals(self, names: Sequence[str], number: int) -> tuple[str, ...]:
        text = " ".join(one.turn.text for one in self._stretches[number])
        return tuple(_capitalised(name, text) for name in names)


def noun_likeness(spoken: Sequence[SpokenTurn], naming: Mapping[str, str]) -> dict[str, float]:
    """For each stem, 0 to 1: how often "the", "my" or "at" stand before it, rather than "I", "to" or "very"."""
    noun: Counter[str] = Counter()
    verb: Counter[str] = Counter()
    for one in spoken:
        pairs = [(before, word) for before, word in pairwise(one.words) if word in naming]
        noun.update(naming[word] for before, word in pairs if before in _BEFORE_NOUNS)
        verb.update(naming[word] for before, word in pairs if before in _BEFORE_VERBS)
    for word, stem in naming.items():
        noun[stem] += 2 * bool(_NOUN_ENDING.search(word))
        verb[stem] += 2 * bool(_OTHER_ENDING.search(word))
    return {stem: (noun[stem] + 0.5) / (noun[stem] + verb[stem] + 1) for stem in set(naming.values())}


def _stem_counts(counted: Counter[str], naming: Mapping[str, str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for word, count in counted.items():
        if word in naming:
            found[naming[word]] += count
    return found


def _said_twice(counts: Counter[str]) -> Counter[str]:
    """The stems said at least twice, or all where none is."""
    twice = Counter({stem: count for stem, count in counts.items() if count > 1})
    return twice or counts


def _ranked(scores: Mapping[str, float]) -> list[str]:
    return sorted(scores, key=lambda stem: (-scores[stem], stem))


def _capitalised(name: str, text: str) -> str:
    """The name as it is said within sentences ("Donna", "NHS"); plain where it also stands there without capitals."""
    if f" {name}" in text:
        return name
    found = set(re.findall(rf"(?<=[\w,;] ){re.escape(name)}\b", text, re.I))
    said = found.pop() if len(found) == 1 else name
    # Long words in capitals are shouted, or the whole transcript is.
    return said if said.istitle() or (said.isupper() and len(said) < 5) else name
