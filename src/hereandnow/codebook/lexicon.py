"""Word lists that cues share, in the plain form of a turn (lower case, contractions opened). Each is own work."""

LISTS: dict[str, tuple[str, ...]] = {
    # Feelings as adjectives: "i am ...", "i felt ..."
    "feeling": tuple(
        """
        afraid angry annoyed anxious ashamed bitter calm cross crushed dejected depressed desperate devastated
        disappointed disgusted disheartened distraught down dread eager elated embarrassed empty envious excited
        exasperated fed[ ]up foolish frightened frustrated furious glad gloomy gutted grateful guilty happy heartbroken
        helpless homesick hopeful hopeless horrified humiliated hurt inadequate insecure irritated isolated jealous
        joyful left[ ]out livid lonely lost low mad miserable mortified moved nervous numb overjoyed overwhelmed
        panicked panicky peaceful petrified pleased powerless proud raging rejected relieved resentful sad scared
        shaken shocked sorrowful stressed stressed[ ]out stupid tearful tense terrified thankful thrilled torn touched
        trapped troubled uneasy unhappy unloved unwanted upset useless vulnerable worried worthless wretched
        invisible ignored dismissed rotten uncomfortable uptight wound[ ]up on[ ]edge heavy[ ]hearted small
        """.replace("[ ]", "\u00a0").split()
    ),
    # Feelings that, said of oneself ("i am ..."), are hardly ever anything else
    "sure_feeling": tuple(
        """
        afraid angry annoyed anxious ashamed bitter crushed dejected desperate devastated depressed disappointed
        disgusted disheartened distraught elated embarrassed envious exasperated fed[ ]up frightened frustrated furious
        gutted grateful guilty happy heartbroken helpless homesick hopeful hopeless horrified humiliated hurt
        inadequate insecure irritated isolated jealous joyful left[ ]out left-out livid lonely miserable mortified nervous numb
        overjoyed overwhelmed panicked panicky petrified powerless proud raging rejected relieved resentful sad scared
        scunnered shaken shocked stressed stressed[ ]out tearful terrified thankful thrilled touched trapped troubled uneasy
        unhappy unloved unwanted upset useless vulnerable worried worthless wretched pissed[ ]off pissed ropeable vexed
        excited glad ecstatic delighted worried[ ]sick heavy-hearted heavyhearted heartsick conflicted offended insulted
        paranoid sorry[ ]for[ ]myself fuming seething aggrieved mad[ ]at gobsmacked bereft abandoned betrayed unsettled
        """.replace("[ ]", "\u00a0").split()
    ),
    # Feelings a therapist gives back: "you felt ...", "that sounds ..."
    "reflected_feeling": tuple(
        """
        afraid alone angry annoyed anxious ashamed bitter crushed desperate devastated depressed disappointed disgusted
        disheartened distraught discouraged embarrassed envious excited exasperated fed[ ]up frightened frustrated
        frustrating furious grateful guilty happy heartbroken helpless hopeful hopeless horrified humiliated humiliating
        hurt hurtful inadequate insecure invisible irritated isolated jealous left[ ]out lonely lost miserable mortified
        nervous numb overwhelmed overwhelming painful panicked petrified powerless proud raging rejected relieved
        resentful sad scared scary shaken shocked small stressed stressful stuck tearful terrified terrifying torn
        touched trapped troubled uneasy unhappy unloved unwanted upset upsetting useless vulnerable worried worthless
        ambivalent conflicted dismissed ignored let[ ]down judged betrayed abandoned unsettled empty lonely cornered
        """.replace("[ ]", "\u00a0").split()
    ),
    # Feelings as nouns: "the shame", "a kind of dread"
    "feeling_noun": tuple(
        """
        anger anxiety bitterness dread despair disappointment embarrassment envy excitement fear frustration fury grief
        guilt happiness heartbreak helplessness hopelessness humiliation irritation jealousy joy loneliness longing
        panic pride rage regret relief resentment sadness shame sorrow tenderness terror worry
        """.split()
    ),
    "body_part": tuple(
        "chest stomach tummy throat jaw shoulders heart hands legs knees neck gut belly head face skin breath breathing "
        "teeth fists ribs arms palms mouth lungs insides guts".split()
    ),
    "family": tuple(
        "mum mother dad father parents brother sister grandmother granny gran nan nana grandad grandfather auntie aunt "
        "uncle son daughter wife husband partner boyfriend girlfriend cousin stepdad stepmum stepfather stepmother "
        "ex family kids children mother-in-law in-laws niece nephew gran".split()
    ),
    "person": tuple(
        "boss manager friend mate colleague teacher doctor nurse supervisor neighbour landlord roommate flatmate coach "
        "pastor imam priest guy bloke woman man girl boy lad lass coworker".split()
    ),
    # Another person of the client's life, after "my" or alone
    "other": (
        "(?:my |our |the |this |a )?(?:own |older |little |big |younger |new |old |best |eldest |youngest |late )?(?:mum|mother|dad|father|parents|"
        "brother|sister|granny|gran|grandmother|nan|nana|grandad|grandfather|auntie|aunt|uncle|son|daughter|wife|husband|"
        "partner|boyfriend|girlfriend|cousin|stepdad|stepmum|stepfather|stepmother|ex|kids|mother-in-law|in-laws|boss|"
        "manager|friend|friends|mate|mates|colleague|teacher|supervisor|neighbour|landlord|roommate|flatmate|coach|guy|"
        "bloke|foreman|headmaster|fella|girl|woman|man)",
    ),
    # Words that soften or fill between subject and feeling; zero or more, each followed by a space.
    "soft": ("(?:(?:just|really|so|very|kind of|sort of|a bit|a little|quite|pretty|totally|actually|honestly|still|"
             "always|all|too|like|maybe|probably|always|also|even|more|most|that|feeling|absolutely|completely) )*",),
}  # fmt: skip
LISTS = {name: tuple(word.replace("\u00a0", " ") for word in words) for name, words in LISTS.items()}
