"""What is wished for, what the other does and what one does oneself, in a few plain groups: their words, as data.

The groups are ours and few; the idea of standard categories beside the client's own words is that of the Core
Conflictual Relationship Theme (Luborsky; Albani and others, CCRT-LU). Words that fit no group stay the client's own.
"""

from __future__ import annotations

import re
from typing import Literal

from hereandnow.course.letters import NAME_BEGINS, NAMED

Part = Literal["wish", "response_of_other", "response_of_self"]

AWAY = "does not answer, or stays away"
"""What the client does where they delay contact, whatever the words."""
NOTHING = "says that it is nothing"
SILENT = "says nothing"
PUTS_AWAY = "puts it away"
GIVES_WAY = "gives way, says sorry, or offers more"
HANDS_OVER = "agrees, or praises what the other did"
ALONE = "does it alone, or does more"
FIRST = "gets angry, or ends it first"
SAYS_IT = "asks, or says it"
KEPT_BACK = frozenset({AWAY, NOTHING, SILENT, PUTS_AWAY, GIVES_WAY, HANDS_OVER, ALONE, FIRST})
"""What may be done in place of saying what one wished for; saying it is the other way."""

_ADVERB = r"(?:(?:just|only|always|even|ever|really|still|then|actually|never|sort of|kind of|usually|nearly|simply) )*"
_NOT_DONE = r"(?:didn't|did not|haven't|have not|hadn't|never|didnae|'ve not|'d not|have never|had never|stopped)"
_SAID = r"(?:said|told (?:him|her|them|you|\w+)|says|say|tell (?:him|her|them|you)|went|texted|wrote|put)"
_SUBJECT_OTHER = r"(?:he|she|they|you|people|folk|nobody|everybody|everyone|somebody)"

_WORDS: dict[Part, dict[str, str]] = {
    "wish": {
        "to be heard and seen": r"\b(?:hear|listen|understand|notice|ask|see|look|know|get it|get me|laugh"
        "|watch|be proud|say"
        r"|believe|tell me|read|think)\b",
        "to be looked after": r"\b(?:help|fuss|look after|mind me|hold|hug|take me|make me|make it|do it"
        "|pick me|carry|lift|give"
        r"|bring|feed|comfort|sort)\b",
        "somebody stays near": r"\b(?:come|came|stay|be (?:there|in|here|with|near|at|sat)|keep|ring|call|turn"
        "|sit|wait|book|write"
        r"|text|visit|be together|with me|back|stand|go with)\b",
        "to decide oneself": r"\b(?:leave me|let me|my own|on my own|alone|choose|decide)\b",
        "to be good enough": r"\b(?:be good|good enough|be right|please|be pleased|be happy with|impress"
        "|like me|want me)\b",
    },
    "response_of_other": {
        "goes, or is not there": r"(?:never|didn't|did not|doesn't|won't|wouldn't|hasn't|hadn't"
        r"|not) (?:\w+ )?(?:come|came|turn(?:ed)? up"
        r"|show(?:ed)?(?: up)?|ring|rang|call(?:ed)?|text(?:ed)?|answer(?:ed)?|repl(?:y|ied)|there|in it|in"
        r"|back|stay(?:ed)?)\b"
        rf"|\b{_SUBJECT_OTHER} (?:\w+ )?(?:left|leaves|leave|went off|went away|goes off|go off|disappeared"
        rf"|vanished|walked out|forgot|cancelled"
        r"|moved out|hung up|go)\b"
        r"|\bw(?:as|ere) gone\b|stopped (?:ringing|texting|coming|calling|writing)|wasn't (?:in|there|coming)"
        r"|weren't there"
        r"|(?:bored|tired|sick) of me|had enough of me|go off me|went off me|let me down|gets? bored|g[oe]t tired",
        "finds fault": r"\b(?:cross|shout(?:ed|s)?|told me off|tell me off|disappointed|sigh(?:ed|s)?|tut(?:ted"
        "|s)?|blam(?:ed|es)|useless"
        r"|angry|furious|laughed at me|rolled (?:his|her|their) eyes|picked (?:at|holes)|not good enough"
        r"|what's wrong with you"
        r"|why can't you|criticis(?:ed|es)|raging|mad at me|red pen|mark(?:ed)? me|wrong with)\b|\bwhat now\b",
        "does not hear": r"(?:didn't|doesn't|never|not|don't|wouldn't|won't) (?:even |really )?(?:listen|hear"
        "|ask|look|notice|see|believe|get it"
        r"|look up|turn round|say anything|say a word)|changed? the subject|talked over|ignored|(?:on|at"
        r"|to) (?:his|her|their) phone"
        r"|wasn't listening|weren't listening|went on about|no time|too busy|\bbusy\b|not interested"
        r"|kept (?:on )?(?:reading|typing|talking)",
        "takes it over": r"\b(?:took (?:it|that|the \w+|over)|takes (?:it|over)|took it off me|did the lot"
        "|did it (?:for me|himself|herself|all)"
        r"|finished (?:it|my|the)|finishes|fixed it|sorted it|put it right|tells? me (?:what|how)"
        r"|told me (?:what|how)|made me|makes me"
        r"|decided|wants me to|wanted me to|expects?|rewrote|redid|corrected|for me|you've (?:nearly )?got it"
        r"|do you want me to"
        r"|knows best|had it in)\b",
        "cannot bear it": r"\b(?:cried|cries|in tears|start(?:ed|s) crying|fell apart|falls apart"
        "|had to (?:comfort|look after)|went to bed"
        r"|took to (?:her|his) bed|worried sick|had one of (?:her|his)|broke down|couldn't cope|can't cope"
        r"|was hurt|upset|ill|poorly"
        r"|went quiet|goes quiet|went white|needed me|needs me|enough on (?:her|his|their) plate)\b",
        "is near, and kind": r"\b(?:kind|lovely|so nice|ever so nice|remembered|brought (?:me|us)|hugged"
        "|thanked|made (?:us|me) (?:tea|dinner"
        r"|lunch|a \w+)|was there for|gave (?:me|us)|kept me|saved me|pleased|smiled|listened|asked me|waited"
        r"|nice|good to me|came"
        r"|came back|stayed|sat with)\b",
    },
    "response_of_self": {
        AWAY: rf"\bi(?:'ve|'d)? ?{_ADVERB}(?:{_NOT_DONE} {_ADVERB}(?:answer(?:ed|ing)?|repl(?:y|ied)|respond(?:ed)?|(?:ring|rang|rung|call|called|phone|phoned|text"
        r"|texted|write|written|wrote)(?: back| him| her| them| you)?|picked up|pick up|gone? back|played it|play it|opened (?:his|her|their|your) \w+|shown up|show up"
        r"|turn(?:ed)? up)|(?:don't|do not|dinnae|can't) (?:answer|reply|pick up|ring back|call back|text back))\b"
        rf"|\bi(?:'ve|'d)? ?{_ADVERB}(?:ghosted|blocked|muted|vanished|disappeared|bolted|fled|hid from|avoided"
        rf"|avoid|dodged|ducked|stayed away"
        r"|kept away|kept my distance|pulled away|pull away|backed off|went cold|drop(?:ped)? (?:him|her|them)"
        r"|let it ring|left it (?:on read"
        r"|ringing|unread)|cancelled(?: on)?|called (?:it )?off|crossed the (?:street|road)|ran (?:off|away"
        r"|out)|made myself scarce|slipped (?:off"
        r"|out|away)|did a runner|left early|leave early|cleared off)\b"
        r"|watched it ring|(?:so as |in order )?not to (?:meet|see|bump into|run into) (?:him|her|them|you)"
        r"|(?:out|up|down) the back (?:way|stairs|door)|\bghost(?:ed)? (?:him|her|them)|turned (?:the"
        r"|my) phone|phone (?:face down|in a drawer)"
        r"|it face down",
        SILENT: rf"\bi(?:'ve|'d)? ?{_ADVERB}(?:said nothing|kept quiet|keep quiet|kept it (?:in|to)|keep it (?:in|to)|bit my (?:tongue|lip)"
        r"|held my tongue|swallow(?:ed)? it|shut my mouth|shut up|clammed up|let it go|let it (?:drop|lie)"
        r"|sat on my hands|went quiet"
        r"|go quiet|left it(?: at that| there)?$|froze|just (?:sat|stood|nodded)\b|closed up|kept my mouth shut)\b"
        rf"|\bi(?:'d)? ?(?:never|didn't|did not|hadn't|'d not|didnae|couldn't) {_ADVERB}(?:say (?:a word"
        rf"|anything|it|so|that)|said (?:a word|anything|it|so)"
        r"|(?:tell|told|ask|asked) (?:him|her|them|you|anybody|anyone|a soul)|ask\b|asked\b|mention(?:ed)?"
        r"|bring it up|brought it up|let on|dare|speak up)"
        r"|\bi thought about (?:asking|saying|telling)\b|\bi (?:nearly|almost) (?:asked|said|told|rang"
        r"|texted) (?:it|him|her|them|you|so)\b",
        NOTHING: rf"\b(?:i )?{_ADVERB}{_SAID},? (?:that )?(?:\"?)(?:oh,? )?(?:it (?:was|is|were) (?:only|just|nothing|fine|grand|all right|okay|no)"
        r"|it's (?:only|just|nothing|fine|grand|all right|okay|no)|it was (?:too|ideal|perfect|lovely"
        r"|no trouble|no bother)|it doesn't matter|i'm (?:fine|grand|all right|okay|full|tired|busy|good)"
        r"|i was (?:fine|grand|all right|okay|full|tired|busy|rubbish)|no,? (?:i'm |it's )?(?:fine|grand"
        r"|you're all right)|never mind|not to worry"
        r"|don't (?:worry|bother)|no (?:bother|rush|matter|worries|need)|nothing|(?:fine|grand|okay|all right)\b)"
        rf"|\bi {_ADVERB}{_SAID},? .{{0,60}}\b(?:anyway|only a|only the|rubbish|no good|badly|not much|just a"
        rf"|nothing special|silly|daft|a joke)\b"
        r"|\bi (?:\w+ )?(?:made a joke|make a joke|laughed it off|laugh it off|played it down|play it down"
        r"|pretended|pretend|laughed along|made light of"
        r"|shrugged|brushed it off|turned it into|smiled and|put on a)\b|made a joke of it",
        PUTS_AWAY: r"\bi(?:'ve|'d)? ?(?:\w+ )?(?:shoved|hid|hide|tucked|stuffed|binned|tore|deleted|rubbed|scrapped|buried) (?:it|them|that|(?:the|my) (?:\w+ ){0,2}\w+)"
        r"|\bi(?:'ve|'d)? ?(?:\w+ )?(?:put|took|packed|folded) (?:it|them|that|(?:the"
        r"|my) (?:\w+ ){0,2}\w+) (?:back|away|in (?:a|the) (?:drawer|bin|loft|van|cupboard))\b"
        r"|\bi shut the (?:lid|laptop|book|door)|\bi(?:'ve|'d| have| had)? ?(?:not|never|haven't) (?:touched"
        r"|finished|sent|opened|played|worn"
        r"|used|looked at|shown) (?:it|them|that)\b",
        HANDS_OVER: rf"\b(?:i )?{_ADVERB}{_SAID},? (?:that )?(?:what an? |oh,? )?(?:(?:yours|his|hers|theirs) (?:is|was)|you(?:'ve| have) (?:got|cracked|done)|you go|you do it"
        r"|you have it|have it|that'd be (?:great|lovely|good)|that's (?:great|lovely|it|brilliant|neat)"
        r"|it's (?:neat|great|lovely|better|brilliant)"
        r"|it was (?:better|great|lovely)|(?:he|she|they|you)'(?:s|d|ve|re) (?:\w+ ){0,3}(?:better|the|right)"
        r"|(?:what an? )?(?:good|excellent|great|lovely|wonderful|marvellous|splendid) (?:idea|plan)"
        r"|you're (?:the|right|better))",
        GIVES_WAY: r"\bi heard my(?:self| own voice) say|\bi(?:'d|'ll|'ve)? ?(?:\w+ )?(?:went along|go along|gave in|give in|gave way|backed down|back down|agreed|agree|let (?:him|her|them) have"
        r"|said sorry|say sorry|apologi[sz]ed?|smoothed it|did what (?:he|she|they)|do what (?:he|she|they))\b"
        rf"|\b(?:i )?{_ADVERB}{_SAID},? (?:yes|of course|course|sure|i'd be (?:glad|happy)|i'm (?:so "
        rf"|really )?sorry|sorry|i'd love to|no problem"
        r"|i'll do it|i would|i could|i'd (?:do|take|bring|make|pay|come|have|go|drive|cook|see to)|why not"
        r"|i'll (?:do|take|bring|make|pay|come|drive))\b",
        ALONE: r"\bi(?:'d|'ll|'ve)? ?(?:\w+ )?(?:did|do|done|sorted|sort|managed|manage|carried|carry|handled) (?:it |that |them |everything )?(?:all )?(?:myself"
        r"|on my own|alone|by myself)\b|\bi(?:'d|'ll)? ?(?:\w+ )?(?:stayed (?:up|late|on|behind)|worked (?:late"
        r"|through|harder|all)|took it on|take it on|took over"
        r"|offered|volunteered|made myself useful|did (?:hers|his|theirs) (?:as well|too)|covered for|paid for"
        r"|tidied|cleaned|scrubbed|did the (?:dishes"
        r"|washing(?:-up)?|potatoes|shopping)|cooked|cheered (?:him|her|them) up|looked after (?:him|her|them)"
        r"|comforted)\b",
        FIRST: r"\bi(?:'d|'ve)? ?(?:\w+ )?(?:shouted|snapped|yelled|screamed|lost it|blew up|stormed|hung up|walked out|slammed|had a go|kicked off|picked a (?:fight"
        r"|row)|started a (?:fight|row)|finished (?:it|with)|ended it|dumped|broke (?:it )?(?:up|off)"
        r"|packed it in|handed in my notice|quit|resigned|told (?:him"
        r"|her|them) (?:to|where))\b|\bbefore (?:he|she|they|you) (?:could|can|did)\b",
        SAYS_IT: r"\bi (?:actually |just |even )?(?:asked|knocked|told (?:him|her|them|you) (?:i|what|that i|how|the truth|straight|no)|owned up|stood up for|spoke up"
        r"|rang|answered|answer \w+|wrote (?:to|back)|texted (?:him|her|them|back))\b"
        r"|\bi (?:actually |just |even )?said,? (?:it out loud|(?:would|could|can|will|do|are) (?:you|i|we)\b"
        r"|i (?:want|need|'d like|would like|'d sooner|'d rather|don't"
        r" want|miss|mind)|don't\b|show me|listen|love|that's not|hang on|wait|stop|please|you (?:hurt|forgot))"
        r"|\bactually said it\b|\bi (?:\w+ )?told (?:him|her|them|you)\.?$|i (?:told|said to) (?:him|her|them"
        r"|\w+),? i\b",
    },
}
GROUPS: dict[Part, dict[str, re.Pattern[str]]] = {
    part: {name: re.compile(words, re.I) for name, words in groups.items()} for part, groups in _WORDS.items()
}
WISH = re.compile(
    r"\b(?:i|i've|i'd)(?: (?!don't|didn't|never|not)\w+){0,2}? (?:wanted|wished|hoped|needed|longed|(?:have|'ve) (?:liked|loved|wanted|given anything)"
    rf"|kept (?:hoping|wishing)|(?:was|were|been) (?:hoping|dying|longing|aching|desperate|after)(?: for)?|waiting for(?= (?:him|her|them|you|my|mum|mam|dad|somebody|someone|(?-i:{NAME_BEGINS})))|(?:could have|could've) done with"
    r"|thought about (?=(?:asking|telling|saying|ringing|going|writing|showing))|set my heart on"
    rf"|(?:want|wish|hope|need)(?= (?:him|her|them|he|she|they|somebody|someone|one of|my|mum|mam|dad|(?-i:{NAME_BEGINS}))))"
    r"|\bi'd (?:just )?(?:like|love)(?= (?:him|her|them|somebody|someone)\b)|\b(?:all|what|only thing) i (?:really )?(?:wanted|was after|needed)\b|\bif only (?:he|she|they)\b",
    re.I,
)
"""Where a wish begins."""
_WISHED_OF = re.compile(
    r"^[\s,]*(?:(?:just|only|really|so much|was|for|to|that|i don't know|um|er|is|sort of|\[[^\]]{0,40}\])(?![\w'])[\s,]*)*(?:him|her|them|you|somebody"
    rf"|someone|anybody|one of them|my \w+|me \w+|our \w+|he'd|she'd|they'd|somebody's|{NAMED}|mum|dad|mam|he|she|they)\b",
)
_CONTACT = re.compile(
    r"\b(?:ring|tell|ask(?:ing)?|show|read|call|text|see|stay|book|bring|hug|say(?:ing)?|talk|write|hold"
    r"|sit with|go to|be with|telling)\b",
    re.I,
)
_SPOKEN_FOR = re.compile(
    r"\b(?:want you to (?:\w+ )?(?:know|have|put|write|think)|don't want|didn't want|do you want|if you want)\b", re.I
)


def wished(clause: str) -> tuple[str, bool] | None:
    """What was wished for, from its verb on, and whether the words themselves wish it of somebody; None where the
    clause holds no wish."""
    found = WISH.search(clause)
    if found is None or _SPOKEN_FOR.search(clause):
        return None
    after = clause[found.end() :]
    return after, bool(_WISHED_OF.search(after) or _CONTACT.search(after[:60]))


def group_of(part: Part, text: str) -> str:
    """The first group whose words a text holds; empty where there is none."""
    plain = text.replace("’", "'")
    return next((name for name, words in GROUPS[part].items() if words.search(plain)), "")
