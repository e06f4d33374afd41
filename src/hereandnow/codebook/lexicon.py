"""Word lists that cues share, in the plain form of a turn (lower case, contractions opened). Each is own work."""


def _listed(words: str) -> tuple[str, ...]:
    """The words of a text; an underscore joins the words of one entry."""
    return tuple(word.replace("_", " ") for word in words.split())


# Adjectives that, said of a person ("i am ...", "you felt ..."), are hardly ever anything but a feeling.
_FEELINGS = _listed(
    """
    abandoned afraid aggrieved angry annoyed anxious ashamed bereft betrayed bitter crushed dejected delighted
    depressed
    desperate despondent devastated disappointed discouraged disgusted disheartened distraught distressed ecstatic
    elated
    embarrassed enraged envious exasperated feart fed_up frightened frustrated fuming furious grateful grieved
    guilty gutted
    happy heartbroken heartbroke heartsick heavy-hearted helpless homesick hopeful hopeless horrified humiliated hurt
    inadequate infuriated insecure insulted irate irritated jealous joyful left_out left-out livid lonely lonesome
    miserable
    mortified narked nervous numb offended outraged overjoyed overwhelmed panicked panicky petrified pissed pissed_off
    powerless proud raging rejected relieved resentful ropeable sad saddened scared scared_to_death scunnered seething
    sorrowful stressed stressed_out stung tearful terrified thankful thrilled torn_up trapped troubled unappreciated
    uneasy unhappy unloved unsettled unwanted upset vexed vulnerable worried worried_sick worthless wretched
    """
)

# Adjectives that are a feeling only after "i feel" or "i felt", or beside another feeling.
_LOOSE = _listed(
    """
    alone attacked blamed broken calm cheated conflicted cross defeated defensive dismissed down drained dreadful
    empty
    excited exposed foolish glad gloomy ignored intimidated invisible isolated judged let_down lighter lost low mad
    moved
    on_edge peaceful pleased restless rotten shaken shocked shook_up small stuck stupid sorry_for_myself tense
    threatened
    torn touched ugly uncomfortable unsafe unseen used useless weird wound_up
    """
)

LISTS: dict[str, tuple[str, ...]] = {
    "sure_feeling": _FEELINGS,
    "feeling": (*_FEELINGS, *_LOOSE),
    # What a therapist gives back, of the person ("you felt hurt") or of the thing ("that sounds painful").
    "reflected_feeling": (
        *(word for word in _FEELINGS if word not in ("pissed", "stung", "happy")),
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
    "feeling_noun": _listed(
        """
        anger anxiety bitterness dread despair disappointment embarrassment envy fear frustration fury grief guilt
        happiness heartbreak helplessness hopelessness humiliation irritation jealousy joy loneliness longing panic
        rage
        regret relief resentment sadness shame sorrow tenderness terror
        """
    ),
    # Another person of the speaker's life: "my older sister", "mum", "the foreman"
    "other": (
        "(?:my |our |the |this |a |me )?(?:own |older |little |big |younger |new |old |best |wee |late )?"
        "(?:mum|mother|dad|father|da|papa|parents|brother|sister|granny|gran|grandma|grandmother|nan|nana|grandad"
        "|grandpa|grandfather|aunt|auntie|uncle|son|daughter|wife|husband|partner|fiance|boyfriend|girlfriend|cousin"
        "|stepdad|stepmum|stepfather|stepmother|ex|kids|mother-in-law|in-laws|boss|gaffer|manager|foreman|friend"
        "|friends|mate|mates|colleague|teacher|headmaster|supervisor|neighbour|neighbor|landlord|roommate|flatmate"
        "|coach|guy|lad|bloke|fella|girl|woman|man)",
    ),
    # Words that soften or fill before a feeling; up to four of them, each followed by a space.
    "soft": (
        "(?:(?:just|really|so|very|kind of|sort of|a bit|a little|a wee bit|quite|pretty|proper|dead|totally|actually"
        "|honestly|still|always|all|too|like|maybe|probably|also|even|more|most|that|absolutely|completely|feeling"
        "|extremely|rather|super|getting) ){0,4}",
    ),
}
