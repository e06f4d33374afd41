"""The words that this program never uses of a person: labels that make a deficit of a bond, a culture or a feeling."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"“[^“”]*”")
_DEFICIT = re.compile(
    r"\b(?:enmesh\w*|codependen\w*|co-dependen\w*|parentif\w*|no boundaries|poor boundaries|over-?involv\w*|immatur\w*"
    r"|narcissis\w*|borderline|manipulat\w*|resistan(?:t|ce)|non-?complian\w*|defensive(?:ness)?|avoidant|anxious "
    "attachment"
    r"|dysfunction\w*|patholog\w*|symptom\w*|disorder\w*|maladaptive|irrational|distort(?:ed|ion)\w*|denial|attention-seeking"
    r"|needy|clingy|hysteri\w*|passive-aggressive|toxic|damaged|broken|victim\w*|refus(?:al|ed) to engage|low "
    "functioning"
    r"|primitive|backward|uncooperative|deficits?|abnormal\w*|unconscious\w*)\b",
    re.I,
)


def deficit_words(sentence: str) -> list[str]:
    """The deficit labels in a sentence of the program's own; empty for every sentence it may show.

    What stands between “ and ” is somebody's word, quoted, and no label of the program's.
    """
    return [match.group() for match in _DEFICIT.finditer(_QUOTED.sub("“”", sentence))]
