"""What is wished for, what the other does and what one does oneself, in a few plain groups: their words, as data.

The groups are ours and few; the idea of standard categories beside the client's own words is that of the Core
Conflictual Relationship Theme (Luborsky; Albani and others, CCRT-LU). Words that fit no group stay the client's own and
count for no theme.
"""

from __future__ import annotations

import re
from typing import Literal

Part = Literal["wish", "response_of_other", "response_of_self"]

AWAY = "does not answer, or stays away"
"""What the client does where they delay contact, whatever the words."""
KEPT_BACK = frozenset({AWAY, "says that it is nothing", "says nothing", "gives way"})
"""Ways of keeping back, which may be a theme without a second part: what the other did is often not told."""

_WORDS: dict[Part, dict[str, str]] = {
    "wish": {
        "somebody stays near": r"want(?:ed)? (?:him|her|them|you) to (?:\w+ ){0,3}(?:come|stay|be|keep|ring|call|hear|look"
        r"|turn)|want(?:ed)? to (?:ring|see|be with|stay|hug)|wish(?:ed)? (?:he|she|they|you) (?:would|had|'d)",
        "to be heard": r"want(?:ed)? (?:\w+ ){0,4}(?:hear|listen|understand|notice|ask me|see me)",
        "to be looked after": r"want(?:ed)? (?:\w+ ){0,4}(?:help|fuss|look after|mind me)",
        "to decide oneself": r"want(?:ed)? (?:\w+ ){0,4}(?:leave me|let me|my own)",
    },
    "response_of_other": {
        "goes, or is not there": r"(?:never|didn't|did not|doesn't) (?:come|came|turn(?:ed)? up|show|ring|rang|call(?:ed)?)"
        r"|(?:he|she|they) (?:left|went off|went away|disappeared|walked out)|w(?:as|ere) gone|stopped (?:ringing|texting|coming)"
        r"|wasn't (?:in|there)",
        "is near, and kind": r"\b(?:kind|lovely|so nice|remembered|brought (?:me|us)|hugged|thanked|made (?:us|me) (?:tea|dinner|lunch)"
        r"|was there for)\b",
        "finds fault": r"\b(?:cross|shouted|told me off|disappointed|sigh(?:ed|s)?|tutted|blamed|useless|angry|furious)\b",
        "does not listen": r"(?:didn't|doesn't|never) (?:listen|hear|ask|look|notice)|changed the subject|talked over|ignored",
    },
    "response_of_self": {
        AWAY: r"(?:didn't|haven't|hadn't|never|don't|not) (?:\w+ ){0,1}(?:answer(?:ed)?|repl(?:y|ied)"
        r"|ring|rang|call(?:ed)?|text(?:ed)?|gone back|go)\b|\bblocked\b|\bghost(?:ed)?\b"
        r"|stayed away|kept away",
        "says that it is nothing": r"said (?:it was nothing|(?:it was |i was )?(?:fine|grand|okay|all right))|made a joke|laughed it off"
        r"|not much anyway",
        "says nothing": r"said nothing|didn't say|kept quiet|kept it (?:in|to)|bit my tongue|held my tongue",
        "gives way": r"went along|gave in|said yes|i agreed|let (?:him|her|them) have|said sorry|apologised",
        "asks, or says it": r"\bi (?:\w+ )?(?:asked|told (?:him|her|them|you)|rang|knocked)\b|i (?:actually )?said,? (?:no|would|could"
        r"|i'd)",
    },
}
GROUPS: dict[Part, dict[str, re.Pattern[str]]] = {
    part: {name: re.compile(words, re.I) for name, words in groups.items()} for part, groups in _WORDS.items()
}


def group_of(part: Part, text: str) -> str:
    """The first group whose words a text holds; empty where there is none."""
    plain = text.replace("’", "'")
    return next((name for name, words in GROUPS[part].items() if words.search(plain)), "")
