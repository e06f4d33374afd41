"""A turn's words as cues match them: lower case, contractions opened, fillers and stutters dropped, with the way back.

Spoken language says one thing in many shapes: "I- I'm, um, sorry", "im sorry", "I am sorry". A cue is written once,
against the plain form, and its match is carried back to the verbatim words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from hereandnow.domain.words import MARK

_TOKEN = re.compile(r"[^\W_]+(?:['’‘][^\W_]+)*['’]?|[.?!…;]+|[\"“”]|--+|[—–]")
_QUOTATION_MARKS = frozenset('"“”')
_FILLERS = {"um", "uh", "er", "erm", "uhm", "umm", "uhh", "hm", "hmm", "mm", "ah", "eh"}
_STUTTERED = frozenset(
    "i we you he she they it the a an my your and but so to of in that this what how like was is are no yeah".split()
)
_OPENED = {
    "im": "i am", "ive": "i have", "dont": "do not", "didnt": "did not", "doesnt": "does not", "cant": "can not",
    "wont": "will not", "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not", "isnt": "is not",
    "wasnt": "was not", "arent": "are not", "werent": "were not", "havent": "have not", "hasnt": "has not",
    "hadnt": "had not", "youre": "you are", "youve": "you have", "theyre": "they are", "thats": "that is",
    "hes": "he is", "shes": "she is", "whats": "what is", "lets": "let us", "cannot": "can not", "gonna": "going to",
    "wanna": "want to", "gotta": "got to", "kinda": "kind of", "sorta": "sort of", "dunno": "do not know",
    "cos": "because", "cuz": "because", "coz": "because", "ok": "okay", "yep": "yeah",
    "yup": "yeah", "yes": "yeah", "mom": "mum", "mam": "mum", "mama": "mum", "mummy": "mum", "mommy": "mum",
    "daddy": "dad", "nothin": "nothing", "somethin": "something", "tryna": "trying to", "lemme": "let me",
    "ain't": "is not", "aint": "is not", "won't": "will not", "can't": "can not", "shan't": "shall not",
    "let's": "let us", "y'all": "you", "i'd": "i would", "o'clock": "o'clock", "ma'am": "ma'am",
    "dinnae": "do not", "didnae": "did not", "cannae": "can not", "wisnae": "was not", "isnae": "is not",
    "doesnae": "does not", "couldnae": "could not", "wouldnae": "would not", "wasnae": "was not", "ye": "you",
    "didna": "did not", "dinna": "do not", "canna": "can not", "wisna": "was not", "wasna": "was not",
    "isna": "is not", "couldna": "could not", "wouldna": "would not",
    "divvent": "do not", "tis": "it is", "twas": "it was",
    "telt": "told", "thocht": "thought", "nivver": "never",
    "mibbe": "maybe", "aboot": "about", "wis": "was", "whit": "what",
    "yous": "you", "youse": "you", "yiz": "you", "u": "you", "ur": "your", "youd": "you would", "youll": "you will",
    "theyd": "they would", "theyll": "they will", "itll": "it will", "itd": "it would", "theyve": "they have",
    "weve": "we have", "wouldve": "would have", "shouldve": "should have", "couldve": "could have", "hows": "how is",
    "theres": "there is", "d'you": "do you", "d'ye": "do you", "y'know": "you know", "i'd've": "i would have",
    "doesna": "does not", "winna": "will not", "hinna": "have not", "divent": "do not", "wi": "with", "fae": "from",
    "oot": "out", "doon": "down", "hame": "home", "noo": "now", "nowt": "nothing", "owt": "anything", "tellt": "told",
    "summat": "something", "meself": "myself", "mesel": "myself", "masel": "myself", "n": "and", "bc": "because",
    "abt": "about", "prob": "probably", "id": "i would", "its": "it is", "feelin": "feeling", "goin": "going",
    "bein": "being", "sayin": "saying", "idk": "i do not know", "tbh": "to be honest",
}  # fmt: skip
_ENDINGS = (("n't", " not"), ("'m", " am"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d", " would"))
_IS = frozenset("it that he she what there who how where here this everything everyone something nothing".split())


@dataclass(frozen=True, slots=True)
class Spoken:
    r"""The plain form of a turn.

    ``text`` is one line of words with single spaces; sentence ends are the words ``.`` and ``?``; it begins and ends
    with a space, so that a cue can ask for whole words by spaces or ``\b``. ``begins`` are the characters in ``text``
    where each word begins; ``origins`` are the verbatim spans they came from. ``quoted`` are stretches of ``text``
    between quotation marks.
    """

    text: str
    begins: tuple[int, ...]
    origins: tuple[tuple[int, int], ...]
    quoted: tuple[tuple[int, int], ...]

    def verbatim(self, start: int, end: int) -> tuple[int, int]:
        """The span of the turn's own text that a span of ``text`` came from."""
        if self.text[start : start + 1] == " ":
            start += 1
        if self.text[end - 1 : end] == " ":
            end -= 1
        first = max(bisect_right(self.begins, start) - 1, 0)
        last = max(bisect_left(self.begins, end) - 1, first)
        return (self.origins[first][0], self.origins[last][1])

    def sentence(self, place: int) -> tuple[int, int]:
        """The stretch of ``text`` between the sentence ends around a place."""
        start = max(self.text.rfind(" . ", 0, place + 1), self.text.rfind(" ? ", 0, place + 1))
        ends = [e for e in (self.text.find(" . ", place), self.text.find(" ? ", place)) if e >= 0]
        return (start + 2 if start >= 0 else 0, min(ends) if ends else len(self.text))


def spoken(text: str) -> Spoken:
    """The plain form of a turn's text."""
    parts: list[str] = []
    origins: list[tuple[int, int]] = []
    quoted: list[tuple[int, int]] = []
    opened: int | None = None
    length = 1
    begins: list[int] = []
    if "[" in text or "(" in text:
        text = MARK.sub(lambda m: " " * len(m.group()), text)
    for match in _TOKEN.finditer(text):
        token = match.group().lower()
        if token in _QUOTATION_MARKS:
            if opened is None:
                opened = length
            else:
                quoted.append((opened, length))
                opened = None
            continue
        if not token[0].isalnum():
            if token[0] not in ".?!;":
                continue  # an ellipsis or a dash is a pause within a sentence
            plain = "?" if "?" in token else "."
            if not parts or parts[-1] in ".?" or token in ("...", ".."):
                if plain == "?" and parts and parts[-1] == ".":
                    parts[-1] = "?"
                continue
        else:
            plain = _plain(token)
            if plain in _FILLERS:
                continue
            if parts and parts[-1] in _STUTTERED and parts[-1] == plain.partition(" ")[0]:
                begins.pop()
                origins.pop()
                length -= len(parts.pop()) + 1
        span = match.span()
        for word in plain.split() if " " in plain else (plain,):
            parts.append(word)
            begins.append(length)
            origins.append(span)
            length += len(word) + 1
    if not parts:
        return Spoken(" ", (), (), ())
    return Spoken(f" {' '.join(parts)} ", tuple(begins), tuple(origins), tuple(quoted))


@lru_cache(maxsize=8192)
def _plain(token: str) -> str:
    token = token.replace("’", "'").replace("‘", "'")
    bare = token.strip("'")
    if bare in _OPENED:
        return _OPENED[bare]
    if "'" not in token:
        return token
    for ending, opened in _ENDINGS:
        if token.endswith(ending):
            return token.removesuffix(ending) + opened
    if token.endswith("'s") and token[:-2] in _IS:
        return token[:-2] + " is"
    return token.strip("'")
