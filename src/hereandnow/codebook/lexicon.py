"""Word lists that cues share, in the plain form of a turn (lower case, contractions opened). Each is own work."""


def _listed(words: str) -> tuple[str, ...]:
    """The words of a text; an underscore joins the words of one entry."""
    return tuple(word.replace("_", " ") for word in words.split())


# Adjectives that, said of a person ("i am ...", "you felt ..."), are hardly ever anything but a feeling.
_FEELINGS = _listed(
    """
    abandoned afraid aggravated aggrieved agitated angry annoyed anxious apprehensive ashamed belittled bereft
    betrayed bewildered bitter bummed_out chuffed crushed dejected delighted demoralised depressed desperate
    despondent devastated disappointed discouraged disgusted disheartened disillusioned dismayed distraught
    distressed ecstatic elated embarrassed enraged envious exasperated feart fed_up flustered frightened
    frustrated fuming furious gobsmacked grateful grieved guilty gutted happy heartbroken heartbroke heartsick
    helpless homesick hopeful hopeless horrified humiliated hurt inadequate infuriated insecure insulted irate
    irritable irritated jealous joyful left_behind left_out livid lonely lonesome miserable mortified narked
    nervous numb offended on_edge outraged overjoyed overwhelmed panicked panicky petrified pissed pissed_off
    powerless proud raging rattled rejected relieved resentful ropeable sad saddened scared scared_to_death
    scundered scunnered seething shamed shut_out sorrowful spooked stressed stressed_out stung stunned surprised
    tearful terrified thankful thrilled torn_up trapped troubled unappreciated uneasy unhappy unloved unnerved
    unsettled unwanted upset vexed vulnerable worried worried_sick worthless wounded wretched
    """
)

# Adjectives that are a feeling only after "i feel" or "i felt", or beside another feeling.
_LOOSE = _listed(
    """
    alone attacked blamed broken calm cheated conflicted cross defeated defensive dismissed down drained
    dreadful empty excited exposed foolish glad gloomy ignored intimidated invisible isolated judged let_down
    lighter lost low mad misunderstood moved overlooked patronised peaceful pleased restless rotten shaken
    shocked shook_up small stuck stupid sorry_for_myself tense threatened torn touched ugly uncomfortable unsafe
    unseen used useless weird wound_up
    """
)

_NOUNS = _listed(
    """
    anger anxiety bitterness dread despair disappointment embarrassment envy fear frustration fury grief guilt
    happiness heartbreak helplessness hopelessness humiliation irritation jealousy joy loneliness longing panic
    rage regret relief remorse resentment sadness shame sorrow tenderness terror
    """
)

_RELATED = (
    "mum|mother|dad|father|da|papa|parents|brother|sister|granny|gran|grandma|grandmother|nan|nana|granda"
    "d|grandpa|grandfather|aunt|auntie|uncle|son|daughter|wife|husband|partner|fiance|boyfriend|girlfrien"
    "d|cousin|stepdad|stepmum|stepfather|stepmother|ex|kids|mother-in-law|in-laws|boss|gaffer|manager|for"
    "eman|friend|friends|mate|mates|colleague|teacher|headmaster|supervisor|neighbour|neighbor|landlord|r"
    "oommate|flatmate|coach|guy|lad|bloke|fella|girl|woman|man"
)
"""Nouns for a person of the speaker's life."""

LISTS: dict[str, tuple[str, ...]] = {
    "sure_feeling": _FEELINGS,
    "feeling": (*_FEELINGS, *_LOOSE),
    # What a therapist gives back, of the person ("you felt hurt") or of the thing ("that sounds painful").
    "reflected_feeling": (
        *(word for word in _FEELINGS if word not in ("pissed", "stung", "happy", "surprised")),
        *_listed("alone ambivalent conflicted cornered defeated dismissed excited ignored invisible isolated judged"),
        *_listed("let_down shaken shocked torn unheard unseen"),
    ),
    "felt_quality": _listed(
        """
        agonising agonizing crushing devastating disappointing disheartening distressing embarrassing exasperating
        frightening frustrating heartbreaking humiliating hurtful infuriating isolating lonely maddening
        nerve-wracking
        overwhelming painful scary shameful sad stressful terrifying unbearable unsettling upsetting
        """
    ),
    "feeling_noun": _NOUNS,
    # Another person of the speaker's life: "my older sister", "mum", "the foreman"
    "other": (
        f"(?:my |our |the |this |a |me )?(?:own |older |little |big |younger |new |old |best |wee "
        f"|late )?(?:{_RELATED})",
    ),
    # the same where nothing before it matters: matches at the noun, and is quicker
    "other_noun": (f"(?:{_RELATED})",),
    # Words that soften or fill before a feeling; up to four of them, each followed by a space.
    "soft": (
        "(?:(?:just|really|so|very|kind of|sort of|a bit|a little|a wee bit|quite|pretty|proper|dead|totally|actually"
        "|honestly|still|always|all|too|like|maybe|probably|also|even|more|most|that|absolutely|completely|feeling"
        "|extremely|rather|super|getting|well|right|fair|pure|properly|genuinely|slightly|almost|somehow"
        "|beyond|both|bit"
        "|of a bit) ){0,4}",
    ),
    "adverb": (
        "(?:(?:just|still|really|always|do|did|does|also|sometimes|kind of|sort of|even|only|usually|often"
        "|honestly|so|would|used to|all|never|actually) ){0,2}",
    ),
    # A feeling in either form, to be told apart from another
    "tellable": (*_FEELINGS, *_NOUNS, *_listed("mad cross empty alone excited let_down sore glad dreadful awful")),
    # What a short answer may begin with before its first word of weight
    "opener": (
        "(?:(?:well|yeah|no|um|oh|god|honestly|just|i guess|i suppose|i think|i would say|probably|maybe"
        "|kind of|sort of|a bit|a little|bit of|so|very"
        "|really|pretty|mostly|mainly|more|and|then|but|or|first|also|still|like|it is|it was|it felt"
        "|that was|felt|feeling|was|were|been|to be honest|all"
        "|absolutely|simply|basically|actually|you know|aye|right|okay|dead|proper|quite|totally|such|a|the"
        "|that|there is|there was|most of all) ){0,6}",
    ),
}
