"""Language style matching: how alike the two use function words, over the whole session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from statistics import mean

from hereandnow.conversation.function_words import CATEGORIES, ENDINGS, OPENED
from hereandnow.conversation.spoken import SpokenTurn, left_out, said_by
from hereandnow.domain import Measure, Speaker

WORDS_NEEDED = 100
"""Words needed from each: below some 50 to 100, rates of rare categories are chance."""


def measure_style_matching(spoken: tuple[SpokenTurn, ...]) -> Measure:
    """The mean of nine categories' matching (Gonzales, Hancock and Pennebaker, 2010; Ireland and Pennebaker, 2010)."""
    therapist, client = (_counted(spoken, who) for who in ("therapist", "client"))
    enough = min(therapist.total(), client.total()) >= WORDS_NEEDED
    return Measure(
        name="style_matching",
        title="Language style matching",
        unit="0 to 1, 1 is alike",
        value=style_matching(therapist, client) if enough else None,
        basis=f"over {therapist.total()} therapist and {client.total()} client words, "
        f"{len(CATEGORIES)} kinds of function word{left_out(spoken)}",
        missing="" if enough else f"Fewer than {WORDS_NEEDED} words of one of the two: not enough to say.",
        caution="How alike the small words are, nothing more: it is no measure of the alliance, dialect and the tasks "
        "of the two weigh on it, and the word lists are this program's own: figures of other programs do not compare.",
    )


def style_matching(first: Mapping[str, int], second: Mapping[str, int]) -> float:
    """The matching of two speakers' counted words: the mean over the nine categories, 0 to 1."""
    one, other = category_rates(first), category_rates(second)
    return mean(matching(one[category], other[category]) for category in CATEGORIES)


def matching(first: float, second: float) -> float:
    """1 - |p1 - p2| / (p1 + p2 + 0.0001), for rates in words per 100; two rates of 0 match fully."""
    return 1 - abs(first - second) / (first + second + 0.0001)


def category_rates(counted: Mapping[str, int]) -> dict[str, float]:
    """Words of each category per 100 words said. A contraction counts in each category that one of its parts is of."""
    said = sum(counted.values())
    found = dict.fromkeys(CATEGORIES, 0)
    for word, count in counted.items():
        parts = opened(word)
        for category, members in CATEGORIES.items():
            if not members.isdisjoint(parts):
                found[category] += count
    return {category: 100 * count / said if said else 0.0 for category, count in found.items()}


def opened(word: str) -> tuple[str, ...]:
    """The words in a contraction ("don't" is do, not); the word itself where it is none."""
    if word in OPENED:
        return OPENED[word]
    base, apostrophe, ending = word.partition("'")
    if not apostrophe:
        return (word,)
    if base.endswith("n") and ending == "t":
        return (base[:-1], "not")
    return (base, ENDINGS[ending]) if ending in ENDINGS and (ending != "s" or _takes_is(base)) else (base,)


def _takes_is(base: str) -> bool:
    """Whether "'s" after this word is rather "is" than a possessive."""
    return any(base in CATEGORIES[kind] for kind in ("personal pronouns", "impersonal pronouns", "common adverbs"))


def _counted(spoken: tuple[SpokenTurn, ...], speaker: Speaker) -> Counter[str]:
    counted: Counter[str] = Counter()
    for one in said_by(spoken, speaker):
        counted.update(one.words)
    return counted
