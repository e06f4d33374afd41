"""Cues of pillar 3, the language of emotion: feelings named, invited, reflected, told of the body, kept at a distance."""

from hereandnow.codebook.lexicon import LISTS
from hereandnow.reading.cue import Cue

# The gates of cues that hold one of the listed feelings
_SURE = tuple(f" {word}" for word in LISTS["sure_feeling"])
_LOOSE = tuple(f" {word}" for word in LISTS["feeling"])
_REFLECTED = tuple(f" {word}" for word in LISTS["reflected_feeling"])
_NOUNS = (*(f" {word}" for word in LISTS["feeling_noun"]), " remorse", " fright")
_TELLABLE = tuple(f" {word}" for word in LISTS["tellable"])
_QUALITY = tuple(f" {word}" for word in LISTS["felt_quality"])

# "i was", "i have been feeling", "it makes me": what a speaker's own feeling follows
_ADVERB = r"(?:(?:just|still|really|always|do|did|also|sometimes|kind of|sort of|even|only|usually|often|honestly|so|would|used to) )?"
_I = (
    rf" (?:i {_ADVERB}(?:am|was|feel|felt|got|get|have been|had been|have felt|became|end up|ended up|started feeling|start feeling|start to feel"
    r"|started to feel|start to get|started getting|am feeling|was feeling|am getting|was getting|been|been feeling|am left|was left|came away|go"
    r"|went|were|be|keep|kept|am (?:sat|stood|lying) there|was (?:sat|stood|lying) there|sat there|stood there|lay there|came home|woke up)"
    r"|(?:made|makes|making|make|left|leaves|leaving|got|gets|had) me)(?: feel| feeling)? "
)
_NOT_OWN = r"(?<! think)(?<! thinks)(?<! thought)(?<! reckon)(?<! reckons)(?<! saying)(?<! say)"

_PART = (
    "chest|stomach|tummy|belly|throat|jaw|jaws|shoulder|shoulders|heart|hand|hands|knees|neck|gut|guts|head|face|skin|breath|breathing|teeth|fists|ribs"
    "|arms|palms|mouth|body|legs|insides|ears|cheeks|voice|eyes|lungs|feet|fingers|bones|lip|chin|whole body"
)
_MOVES = (
    r"tight|tightens?|tightened|tightening|tense[sd]?|clench\w*|clamp\w*|close[sd]?|closing|shuts?|drop\w*|sinks?|sank|sinking|rac(?:e|es|ed|ing)"
    r"|pound\w*|hammer\w*|thump\w*|shak\w*|shook|trembl\w*|sweat\w*|burn\w*|on fire|hot|cold|heavy|hollow|knot\w*|turn(?:s|ed)? over|churn\w*|flip\w*"
    r"|flutter\w*|numb|freez\w*|froze|frozen|stops?|stopped|lock\w*|seiz\w*|aches?|ached|prickl\w*|tingl\w*|buzz\w*|jelly|dry|went red|goes red|catches"
    r"|caught|jump\w*|skip\w*|beat(?:ing|s)? (?:fast|so|like|out)|going like|going mad|shallow|lurch\w*|twist\w*|crawl\w*|soften\w*|loose\w*|relax\w*"
    r"|lighter|warm|stiff|explod\w*|burst\w*|wobbl\w*|c[ao]me? (?:right )?down|went (?:dead|funny)|go(?:es)? (?:dead|funny)|up (?:round|around|to"
    r"|by) my ears|in my (?:mouth|boots|throat)|(?:went|gone|goes|go|turn(?:ed|s)?) (?:to (?:water|jelly|mush|stone)|weak|dead|numb|like)|going(?! to)"
    r"|weak|wet|ringing|flushed|(?:is|are|was|were|goes|felt|feels|feel) (?:all )?like (?:a|an|jelly|lead|water|stone)|slack|throbb\w*|quiver\w*|wobbly"
    r"|giv(?:es|ing) way|came up|c[ao]me up|clammy|sweaty|up round|closed over|bang(?:s|ing|ed)|leap\w*|leapt|flar\w*|giddy|sore|seized"
)
_BODY_NEEDS = tuple(
    f" {part}"
    for part in "chest stomach tummy belly throat jaw shoulder heart hand knees neck gut head face skin breath teeth fist rib arms palms mouth body legs "
    "insides ears cheeks voice eyes lungs feet finger bones lip chin whole".split()
)
# Somebody else's feeling
_OTHERS = r" (?:he|she|they|mum|dad|you) (?:was|were|is|are|felt|feels|seemed|looked|got|gets) (?:\S+ ){0,2}?(?:<sure_feeling>)"

# A sensation with a plainer cause than what is being told
_ILL = (
    r" (?:gym|injur\w*|accident|surgery|operation|dentist|tooth\w*|gums?|cavit\w*|arthritis|diabet\w*|insulin|sugars?|asthma\w*|inhaler|copd|smok\w*"
    r"|cigarettes?|cough\w*|medication|meds|pills?|blood pressure|heart (?:attack|disease|condition|problems?)|exercis\w*|workout|jogging|stairs"
    r"|lifting"
    r"|physio|flu|a cold|infection|stroke|cancer|hangover|drunk|drink\w*|drank|alcohol|beers?|withdraw\w*|weed|out of shape|overweight|(?:lose|losing"
    r"|lost|gain|gained|my|body) weight|diet|pregnan\w*"
    r"|menopause"
    r"|virus|physical therapy|dr|rehab)\b"
)

# Matters of advice and health, where a "feeling" is a view or a symptom
_NO_PLAN = (
    r"(?! ?(?:\S+ ){0,5}?(?:on a scale|scale|zero|out of ten|confident|confidence|ready|motivat\w*|physically|medications?|meds|doses?|side effects"
    r"|symptoms?|implants?|pills?|quit|quitting"
    r"|(?:our|the|this|that) plan|goals?|strateg\w+|starting|cutting)\b)"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # client.names_emotion ----------------------------------------------------------------------------------------------
    Cue(  # the feeling first: a whole answer, or a sentence without its "I was"
        code="client.names_emotion",
        pattern=r"(?:^|(?<=[.?])) <opener>(?!(?:happy|glad|afraid|scared|worried|anxious|surprised) (?:to(?! death)|so|not|with|you)\b)(?:<sure_feeling>)"
        r"(?! (?:to|enough|with (?:the|that|my|how)|people|person|birthday|of course|so i (?:do not|am)|for (?:you|him|her|them)|customers?|christmas)\b)\b",
        needs=_SURE,
        refuses=r" (?:he|she|they) (?:was|were|is|are|seemed|looked) (?:\S+ ){0,3}(?:<sure_feeling>)| not too (?:\S+ )?(?:<sure_feeling>)",
        yes=("Relieved, mostly. And off to bed.", "I left it there. Guilty about it, all week.", "Honestly? Jealous.", "was raging tbf"),
        no=("He seemed sad.", "Happy to do that.", "Afraid not.", "She was angry with everyone."),
    ),
    Cue(  # one word for how it was, when that was asked
        code="client.names_emotion",
        pattern=r"^ <opener>(?:awful|horrible|terrible|dreadful|rotten|horrid|miserable|sad|heartbreaking|humiliating|scary|terrifying|embarrassing|mad|hurtful"
        r"|frightening|painful|lonely|upsetting|devastating|gutting|small|lost|alone|empty|cross|low|shit|shite|crap|lovely|mixed|lighter|calm|excited|glad)\b",
        needs=(
            " awful", " horrible", " terrible", " dreadful", " rotten", " horrid", " miserable", " sad", " heartbreak", " humiliat", " scary", " terrif",
            " embarrass", " mad ", " hurtful", " frighten", " painful", " lonely", " upset", " devastat", " gutting", " sick", " small", " lost", " alone",
            " empty", " cross", " low ", " shit", " crap", " lovely", " mixed", " lighter", " calm", " excited", " good ", " glad ",
        ),
        after=("therapist.invites_feeling",),
        refuses=r" (?:good (?:question|morning|idea|point)|smok\w*|medication|lost (?:my|the)|shit (?:job|day))\b",
        yes=("T: How did that leave you?\nC: Horrible. Just horrible.", "T: What was that like for you?\nC: Oh, well, terrible, honestly."),
        no=("Horrible weather.", "T: What was that like for you?\nC: Good question."),
    ),
    Cue(  # in the noun, or as a state with its own phrase
        code="client.names_emotion",
        pattern=r" (?:i (?:\S+ ){1,6}?feeling <soft>(?:<sure_feeling>)|how (?:<sure_feeling>) i (?:am|was|felt|got|get|feel|have)|i have never (?:been"
        r"|felt) <soft>(?:<sure_feeling>)|part of me (?:that )?(?:is|was|feels|felt) <soft>(?:<sure_feeling>)|i (?:could|can) not stop (?:worrying"
        r"|crying|thinking|shaking|panicking)|lost without|i <adverb>(?:am|was|were|have been|had been|be|feel|felt|got|get|keep"
        r"|kept) (?:\S+ ){0,2}?(?:dreading|fretting|missing (?:him|her|them|you|my|it|home)|grieving|panicking|stressing|worrying|hurting|longing|raging"
        r"|ragin|regretting|bricking it|freaking out|freaked out|welling up|sulking|seething|in bits|in pieces|in tears|beside myself|over the moon"
        r"|on edge|sick with (?:worry|fear|nerves|shame|guilt)|up the walls|made up (?!my|of|by|a|the)|walking on eggshells|cut up|choked up|torn apart"
        r"|buzzing|ready to (?:cry|scream|burst))|i <adverb>(?:miss|missed) (?:him|her|them|you|my (?!bus|train|appointment|dose|turn|stop|lecture"
        r"|flight)\S+|home|it)|i <adverb>(?:feel|felt|feeling) (?:<soft>)(?:such |like )?(?:a |an )?(?:\S+ )?(?:fool|idiot|eejit|fraud|failure|criminal"
        r"|burden|nuisance|stranger|disgrace|mug|freak|liar|monster)|(?:my )?heart (?:sank|broke|breaks|was breaking)|(?:it|that|this|which|she|he|they"
        r"|what \S+ said) <adverb>(?:gets|got) to me|(?:it|that|this) <adverb>(?:bothers|bugs|kills|haunts|shames|eats|ate|guts|gutted|spooked"
        r"|stung) (?:at )?me|(?:has|had|have|keeps|kept|leaves|left|makes|made|making) me (?:feel |feeling )?<soft>(?:cross|mad|ragin|up the walls"
        r"|sick with|on edge|low|small|<sure_feeling>)(?! to )|(?:did|does|doing) my head in|i could not bear (?:it|to|that|him|her)|scared (?:me"
        r"|the (?:life|hell|shit) out of me) |out of my mind with)\b",
        needs=(
            " how ", " i have never ", " part of me", " feeling ", " not stop ", " lost without", " dreading", " fretting", " miss", " grieving",
            " panicking", " stressing", " worrying", " hurting", " longing", " ragin", " regretting", " bricking",
            " freak", " welling", " sulking", " seething", " in bits", " in pieces", " in tears", " beside myself", " the moon", " on edge", " sick",
            " the walls",
            " made up", " eggshells", " cut up", " choked", " torn apart", " buzzing", " ready to", " fool", " idiot", " eejit", " fraud",
            " failure", " criminal",
            " burden", " nuisance", " stranger", " disgrace", " mug ", " liar", " monster", " heart ", " to me ", " bothers", " bugs", " kills",
            " haunts", " shames",
            " eats", " ate ", " gut", " spooked", " stung", " has me", " had me", " have me", " keeps me", " kept me", " leaves me", " left me",
            " makes me", " made me", " making me",
            " head in", " bear ", " scared ", " out of my mind",
        ),
        refuses=r" (?:i have been missing (?:work|doses|appointments)|missed (?:out|it when|my (?:period|pills?))|worrying about (?:it|that) later"
        r"|smok\w* (?:bothers|kills)|kills me (?:when i (?:walk|run))|my (?:back|knee|leg|hip|tooth|shoulder) (?:\S+ )?(?:bothers|kills|hurt\w*)"
        r"|got to me (?:late|on|before))\b",
        yes=(
            "I'm dreading Christmas.", "That really got to me.", "I felt such a fool.", "It has me so cross.", "I was in bits over it.", "I miss my nan.",
        ),
        no=("I missed my bus.", "I made up a story.", "My knee kills me.", "He was fretting.", "It got to me on Tuesday, your letter."),
    ),
    Cue(
        code="client.names_emotion",
        pattern=rf"{_NOT_OWN}{_I}<soft>(?:(?:tired|exhausted|alone|lost|sick|busy|drained) and <soft>)?(?!afraid (?:so|not|i (?:do not|can not|will not"
        rf"|have) ))(?:<sure_feeling>)\b(?! (?:to (?:say|report|see|help|hear|meet|do|try|be here|answer|go|talk|take|make|work|give|get|learn|know|start"
        rf"|use|share)|so(?! i (?:was|am|were)| that| much)|not|enough|at (?:the )?(?:maths|that|it)|person|of course)\b)",
        needs=_SURE,
        allows=frozenset({"hypothetical"}),
        refuses=r" (?:if i was|if i were|as if i|i would be (?:happy|glad|surprised|willing)|happy with (?:the|that|my|how)|glad (?:you|i (?:asked|came"
        r"|did))|(?:is|was) (?:it|that) normal|not that i am)\b",
        yes=("I was ashamed.", "I've been kind of anxious all week.", "It made me really angry, that letter.", "I'm still so homesick."),
        no=(
            "I felt that he was wrong.", "He was angry.", "I'm happy to try that.", "I'm not angry.", "If I were angry I'd say so.",
            "I'm sorry about the tea.", "When I'm at home I got up at six.", "She thinks I was jealous.", "I'm hopeless at maths.",
        ),
    ),
    Cue(
        code="client.names_emotion",
        pattern=r" (?:i (?:(?:just|still|really|always|do|did|also|sometimes|kind of|even|only|usually|often|used to) )?"
        r"(?:feel|felt|am feeling|was feeling|have felt|have been feeling|start to feel|started to feel)|(?:made|makes|making|make) me feel"
        r"|left me feeling) <soft>"
        r"(?:bad|awful|terrible|horrible|rotten|low|shit|shitty|crap|rubbish|lost|small|torn|weird about|alone|on my own|in the way|cheated|betrayed"
        r"|let down"
        r"|used|attacked|judged|defeated|discouraged|hated|blamed|drained|conflicted|ambivalent|exposed|unsafe|at peace|cared for|loved|lighter"
        r"|broken|empty"
        r"|stupid|invisible|ignored|dismissed|isolated|defensive|glad|like (?:shit|crap|rubbish|a failure|an idiot|a burden|nothing|dirt|dying|crying"
        r"|screaming"
        r"|i do not matter|i did not matter|i was nothing|i am nothing|a fool|a fraud|a bad (?:mother|mum|father|dad|parent|person|son|daughter|wife"
        r"|husband)))\b",
        needs=(" feel ", " felt ", " feeling "),
        refuses=r" (?:felt|feel) (?:bad|awful|terrible|sick|horrible|crap|shit|rotten|low) (?:physically|after (?:eating|the flu)|when i (?:eat|run"
        r"|smoke))"
        r"| (?:pill|tablet|medication|medicine|blood sugar|dose|flu)\b",
        yes=("I feel terrible about it.", "It makes me feel like a failure.", "I just felt so alone.", "I felt stupid in front of them all."),
        no=("I feel like going home.", "He felt terrible.", "I feel that it's wrong of them.", "I feel awful on that medication."),
    ),
    Cue(
        code="client.names_emotion",
        pattern=r" (?:i (?:have|had|get|got|feel|felt|carry|live with)|there is|there was|it is|it was|just|all|full of|filled with|out of|so much|pure"
        r"|to my|such|more|mostly|mainly|first was|then was|more of a|kind of a|bit of|called|same) (?:(?:this|that|such|so much|a lot of|a|some|real"
        r"|the|awful|big|huge|kind of|sort of|sense of|feeling of|wave of|pang of|bit of|all|deep|terrible|horrible|like|just|pure|my|own|constant"
        r"|absolute|sheer) ){0,4}(?:<feeling_noun>)\b(?! (?:management|attacks?|disorder|issues|class|pills?|medication|meds|problems?|button|of god"
        r"|for the|that (?:you|he|she|they)))",
        needs=_NOUNS,
        refuses=r" (?:his|her|their|your|people) (?:\S+ ){0,1}(?:<feeling_noun>)| (?:it is|that is|what) a shame| (?:with|for|treat|causes?|reduces?"
        r"|diagnosed with"
        r"|history of) (?:my |the )?(?:anxiety|depression|panic)| for fear of| (?:no|pain|stress) relief| a joy to| pride and joy| anxiety (?:and"
        r"|or) depression"
        r"| out of (?:grief|joy|rage) (?:he|she)",
        yes=("There's this awful guilt about it.", "It was just pure rage.", "I get a wave of sadness on Sundays."),
        no=(
            "His anger is the problem.", "I take it for anxiety.", "It's a shame about the weather.",
            "I have anxiety and depression, the doctor says.",
        ),
    ),
    Cue(
        code="client.names_emotion",
        pattern=r" (?:(?:it|that|this|which|what (?:he|she|they) said|he|she|they) (?:really |just |kind of |still |always |absolutely |does |did "
        r"|all |so ){0,2}"
        r"(?:hurts me|hurt me|hurt my feelings|upsets me|upset me|scares me|scared me|scares the|frightens me|frightened me|terrifies me|terrified me"
        r"|saddens me"
        r"|saddened me|embarrassed me|embarrasses me|frustrates me|frustrated me|angers me|angered me|annoys me|annoyed me|pisses me off"
        r"|pissed me off|worries me"
        r"|worried me|humiliated me|disappoints me|disappointed me|devastated me|crushed me|broke my heart|breaks my heart|gets me down|got me down"
        r"|freaks me out"
        r"|freaked me out|stresses me out|stressed me out|makes my blood boil|made my blood boil|irritates me|irritated me|infuriates me)"
        r"|(?:it|that) (?:really |still |just |does |did ){1,2}hurts?|i (?:really |do |did |just |still |always |kind of |so ){0,2}(?:hate (?:myself"
        r"|feeling|that i am|how i)"
        r"|hated (?:myself|feeling)|miss (?:him|her|them|my (?:mum|dad|nan|gran|granny|wife|husband|brother|sister|friends?|kids|family|dog|home))"
        r"|missed (?:him|her|them)"
        r"|resent\w* (?:it|him|her|them|that|my)|regret\w* (?:it|that|what|not|saying|doing)|dread\w* (?:it|going|seeing|every|coming|telling|having)"
        r"|panic|panicked|freak out|freaked out|worry|worried)) ",
        needs=(
            " hurt", " upset", " scare", " frighten", " terrif", " sadden", " embarrass", " frustrat", " anger", " annoy", " piss", " worr",
            " humiliat", " disappoint",
            " devastat", " crush", " my heart", " me down", " freak", " stress", " blood boil", " irritat", " infuriat", " hate", " miss", " resent",
            " regret",
            " dread", " panic",
        ),
        refuses=r" (?:my (?:back|knee|tooth|teeth|leg|foot|feet|arm|hand|gums?|ear|head|shoulder|hip|mouth|stomach) (?:really )?hurts?"
        r"|hurts? (?:when i (?:chew|bite|walk|sit|stand|move|brush)|my (?:back|knee|teeth)|a lot when|all the time)|no worries|do not (?:really )?worry"
        r"|worry about (?:it|that) (?:later|too much)|not worr\w+|rehab|they got me down for|i would worry|should i worry)\b",
        yes=("That scares me, to be honest.", "I miss him so much.", "I dread going in on Mondays.", "It really hurt."),
        no=("My back really hurts.", "They got me down for the early shift.", "I missed my appointment.", "Should I worry about that?"),
    ),
    Cue(  # in the middle of a story, where "she said" a little earlier no longer rules the words
        code="client.names_emotion",
        pattern=r"(?<! said)(?<! says)(?<! goes)(?<! told me)(?<! told him)(?<! told her)(?<! think)(?<! thinks)(?<! thought)(?<! that)(?<! like) i (?:was|were"
        r"|felt|got) (?:just |really |like |then |still ){0,2}"
        r"(?:so |that |really |very |quite |pretty |proper |just |pure )(?:<sure_feeling>)\b(?! (?:to|that you|at (?:the|that))\b)",
        needs=_SURE,
        shortest=8,
        allows=frozenset({"quoted"}),
        yes=(
            "And he goes come round on Friday and bring your good shoes and I said I would, and then I took the long way round by the shore and I was so happy.",
        ),
        no=("He said I was really angry, and that I should leave, and then he went on about the bins and the car and the garden for a whole hour.",),
    ),
    Cue(
        code="client.names_emotion",
        pattern=r" (?:(?:makes?|made|making|gets?|got|had) me (?:so |really |very |pretty |all |feel |that )?(?:mad|cross|excited|sad|stressed)"
        r"|i (?:am|was|get|got|feel|felt) <soft>(?:mad|cross) (?:at|with|about|over)"
        r"|i (?:am|was|have been|keep|kept) (?:(?:always|just|kind of|sort of|so|constantly|still|also|really) ){0,3}(?:worrying|panicking|grieving"
        r"|stressing)|(?:it|that) (?:is|was) (?:just |really |so |a bit |quite |kind of )?(?:embarrassing|humiliating|scary|terrifying"
        r"|upsetting) (?:for me|i|when|being|because)"
        r"|(?:that is|it is|that was) my (?:\S+ )?(?:fear|worry|shame|guilt)|(?:with|from|of|by|just|about) (?:just )?(?:being"
        r"|feeling) <soft>(?:<sure_feeling>)|i (?:take|took|have) (?:a lot of |such |some |real )?pride in|i (?:am|was|have been) (?:so|very|really"
        r"|pretty|that) (?:low|down|lost|torn) (?:and|\.|about|lately|since|all|this|$))\b",
        needs=(
            " mad", " cross", " excited", " sad", " stress", " worrying", " panicking", " grieving", " embarrassing", " humiliating", " scary",
            " terrifying", " upsetting", " fear", " worry", " shame", " guilt",
            " pride ", " being ", " feeling ", " low ", " down ", " lost ", " torn ",
        ),
        refuses=r" (?:not (?:really )?worrying|not mad|are you mad|you mad)\b",
        yes=("That really makes me mad.", "I'm always worrying about money.", "It was so embarrassing when he said that."),
        no=("He was mad at me.", "I'm not mad at you.", "It makes me happy to help? No, it doesn't, people say that."),
    ),
    # client.differentiates_emotion -------------------------------------------------------------------------------------
    Cue(  # two feelings held apart: beside, under, after, instead of one another
        code="client.differentiates_emotion",
        pattern=r" (<tellable>)(?:'s)?(?: (?!he |she |they )\S+){0,9}? (?:but|then|under|underneath|beneath|behind|same time|on top|top|as well"
        r"|with myself|mixed|also|both|rather|instead|first|later|different|other (?:half|part|bit|side)|part|half|too|plus|not|more|less|because"
        r"|at myself|not so much|turned)\b(?: (?!he |she |they )\S+){0,9}? (?!\1)(?:<tellable>)\b| (?:not|more|less|underneath|beneath|behind|under"
        r"|instead of|rather than|part of me|half of me is|and then|but) (?:\S+ ){0,3}?(<tellable>)\b(?: (?!he |she |they "
        r"|you )\S+){0,7}? (?!\2)(?:<tellable>)\b|(?:love|loved|hate|hated|miss|missed) (?:him|her|them|it) (?:and"
        r"|but) (?:\S+ ){0,4}?(?:<sure_feeling>)\b| (<tellable>) (?:about|with|at|of|for|on|to|there"
        r"|then) (?:\S+ ){0,5}?and (?:\S+ ){0,2}?(?!\3)(?:<tellable>) (?:about|with|at|of|for|on|back|to|after|by|that) "
        r"| (<tellable>) (?:\S+ ){0,4}?and (?:\S+ ){0,5}?(?!\4)(?:<tellable>) (?:\S+ ){0,3}?(?:both|at once|at the same time)\b"
        r"| (?:<tellable>) but not (?:of|at|about|like|with) ",
        needs=_TELLABLE,
        refuses=r"(?: (?:he|she|they|mum|dad|you|everyone) (?:was|were|is|are|felt|feels|seemed|looked|got|gets) (?:\S+ ){0,3}(?:<sure_feeling>)"
        r"| (?:stress|anxiety|depression) (?:and|or) | pain (?:relief|killer)| (?:smok\w*|cigarettes?|medication)\b)",
        allows=frozenset({"negated", "quoted"}),
        yes=(
            "Angry, yes, but under it more like left-out.", "I was relieved and then guilty.", "I'm not sad, more angry at them.",
            "The anxiety is on top and the sadness is what's under.", "Scared on the way there, then furious with myself.",
        ),
        no=("I felt bad, really bad.", "He was angry and then jealous.", "I want her to be happy and healthy.", "I was scared and he was laughing."),
    ),
    Cue(  # what kind of feeling it is
        code="client.differentiates_emotion",
        pattern=r" (?:(?:a|an|another|this|that|one|different) (?:\S+ )?(?:kind|sort|type) of (?:a )?(?:\S+ )?(?:<tellable>)"
        r"|a (?:warm|cold|hot|small|quiet|heavy|clean|dull|sharp|old|child\'s) (?:<tellable>|hurt)|a different (?:<tellable>|crying|hurt))\b",
       needs=(
           " kind", " sort", " type", " a different ", " a warm ", " a cold ", " a hot ", " a small ", " a quiet ", " a heavy ", " a clean ",
           " a dull ", " a sharp ", " an old ", " a child",
       ),
        refuses=r" (?:kind of (?:<tellable>) (?:and|so|because|but|\.)|(?:he|she|they|you) (?:is|was|are|were) (?:\S+ ){0,2}(?:kind|sort|type)"
        r"|some (?:kind|sort))",
        without=("client.body",),
        allows=frozenset({"negated"}),
        possible=True,
        yes=("It's a kind of lonely that has nothing to do with being alone.", "It was a different sad."),
        no=("I was kind of sad.", "It's a different kind of school.", "He is that sort of angry man."),
    ),
    Cue(
        code="client.differentiates_emotion",
        pattern=r" (?:(?:part of me|half of me|one part|one half|some of (?:it|me)|a bit of me|one bit) (?:\S+ ){0,4}?(?:<sure_feeling>|relief|guilt"
        r"|anger|hates?|loves?|misses)(?: \S+){0,10}?"
        r" (?:part|half|bit|other|another|rest|some of)|(?:mix|mixture|blend|combination|cross) (?:of|between) (?:\S+ ){0,3}?(?:<sure_feeling>"
        r"|<feeling_noun>)|(?:happy|glad) and sad"
        r"|sad and happy|first (?:i was |i felt |it was )?(?:<sure_feeling>|anger|shock)(?: \S+){0,12}? then|(?:underneath|beneath|under|behind"
        r"|below) (?:it|that|the (?:anger|rage|worry|panic"
        r"|mad|scared|laugh|angry)|all that)(?: \S+){0,5}? (?:<sure_feeling>|<feeling_noun>)|(?:a different|a particular|another"
        r"|not that) kind of (?:\S+ )?(?:<sure_feeling>|<feeling_noun>)"
        r"|two different (?:feelings|things|ones)|which is different|(?:<sure_feeling>) (?:with|at|about) myself for (?:being|feeling))\b",
        needs=(
            " part ", " half ", " bit of", " some of ", " one bit", " mix", " blend", " combination", " cross between", " and sad", " and happy",
            " first ", " under", " beneath",
            " behind", " below", " kind of ", " different", " myself for ",
        ),
        refuses=r" (?:his|her|their|your) (?:anger|guilt|fear|shame)\b| under the (?:table|bed|bridge)",
        yes=("Part of me is relieved, and the other half just guilty.", "It's a mixture of anger and grief.", "First I was furious, then ashamed."),
        no=("Part of me wants a cigarette.", "There's a mixture of people there."),
    ),
    Cue(  # several feelings in one turn
        code="client.differentiates_emotion",
        pattern=r" (<sure_feeling>|shame|guilt|anger|sad)\b(?: \S+){1,25}? (?!\1)(<sure_feeling>|shame|guilt|anger|sad|mad"
        r"|lonely)\b(?: \S+){1,25}? (?:<sure_feeling>|shame|guilt|anger|sad|mad|lonely)\b",
        needs=(*_SURE, " shame", " guilt", " anger", " sad"),
        refuses=_OTHERS,
        allows=frozenset({"negated", "quoted", "hypothetical"}),
        yes=(
            "I was jealous, and then so ashamed of it, and sad for the pair of us.",
            "Scared of it. Once they came down it was more ashamed. And sad, a bit.",
        ),
        no=("I was sad and we went out and then it was great.", "He was angry, and jealous, and later he was sad."),
    ),
    Cue(
        code="client.differentiates_emotion",
        pattern=r" (?:i|me) (?:feel|felt|am|was|got|get) <soft>(<sure_feeling>|mad|sad)\b(?: \S+){1,20}? (?:i|me) (?:feel|felt|am|was|got"
        r"|get) <soft>(?!\1)(?:<sure_feeling>|mad|sad)\b",
        needs=(            *_SURE, " mad", " sad",),
        refuses=_OTHERS,
        possible=True,
        allows=frozenset({"negated"}),
        yes=("On the Monday I was hopeful and by the Friday I was terrified.",),
        no=("I was sad and she was angry.", "I was ashamed, I tell you, I was ashamed."),
    ),
    Cue(
        code="client.differentiates_emotion",
        pattern=rf"{_I}<soft>(?:<sure_feeling>|bad)\b(?: (?:about|for|of|at|with|it|that|this|sometimes|all|him|her|them|then|really|just|honestly"
        rf"|going|doing|saying)){{0,5}} (?:because|not because) ",
        needs=(*_SURE, " bad"),
        refuses=_OTHERS,
        possible=True,
        yes=("I feel guilty about it sometimes because I should be with him.",),
        no=("He felt guilty because I left.", "I was out because of the rain."),
    ),
    # client.body -------------------------------------------------------------------------------------------------------
    Cue(  # a part of the body and what it does
        code="client.body",
        pattern=rf" (?:my|me|ma|(?:the|both|two|these) (?=(?:heart|chest|throat|stomach|belly|jaw|guts?|hands|legs|knees|ears|shoulders"
        rf"|whole body)\b)) ?(?:\S+ )?(?:{_PART})(?:'s)?(?: (?!he |she |they |and |in |on |with |of |by )\S+){{0,4}}? (?:{_MOVES})\b|(?:^"
        rf"|(?<=[.?])) (?:{_PART}) (?:got|went|goes|was|is|were) (?:all |so |really )?(?:{_MOVES})\b",
        needs=_BODY_NEEDS,
        refuses=rf"{_ILL}| (?:(?:my|the) (?:head|mind) (?:goes|went|is|was) (?:\S+ ){{0,2}}(?:round|blank|somewhere|elsewhere|to)|turned (?:my"
        rf"|the) (?:head|back)|made me (?:head|face|hand)|by the hand|in the face of|on the other hand|head of|hand it|hands? down|(?:my|the) (?:back"
        rf"|feet|foot|knees?|neck) (?:\S+ )?(?:hurts?|is sore|aches?)|shook (?:my|his|her) head|head(?:ed|s|ing)? (?:down|over|off))\b",
        yes=(
            "My chest goes tight when he walks in.", "My hands were shaking the whole time.", "My stomach just dropped.", "Me throat shuts, just here.",
            "My legs turned to water.", "It's the heart going, when I wake.", "Ears got hot, like at school.",
        ),
        no=("My back hurts from the gym.", "My teeth hurt when I chew, said the dentist.", "His hands were shaking.", "The hand brake was stiff."),
    ),
    Cue(  # a state of the whole body
        code="client.body",
        pattern=r" (?:i <adverb>(?:feel|felt|get|got|go|went|came over|come over|turned|have gone|had gone|gone|am|was|were|start feeling"
        r"|started feeling) (?:(?:all|so|really|just|a bit|quite|that|kind of|very|sort of|proper|totally|completely) ){0,2}(?:shaky|sweaty|clammy|dizzy"
        r"|faint|light headed|lightheaded|breathless|queasy|nauseous|flushed|tingly|wobbly|shivery|winded|rigid|clenched|jittery|jumpy|trembly"
        r"|red in the face|red|cold all over|hot all over|weak at the knees|short of breath|frozen|stiff|sick (?:about|with|when|every time|at the|just"
        r"|to my|in my|thinking|saying|now|\.)|hot (?:and cold|all|to|in|when|up|just)|cold (?:all|when|inside|right|just))|i (?:went|go|came over"
        r"|come over|have gone|turned|gone) (?:all |so |really |just |that |pure )?(?:hot|cold|sick|numb|weak|white|tense|tight|bright red|scarlet)"
        r"|(?:sick|sinking|tight|heavy|churning|fluttery|hollow|burning|horrible|funny|strange|crushing|squeezing) feeling (?:in|here|there|inside|when"
        r"|before|round|around|across|every)|(?:the )?hairs? (?:\S+ ){0,4}?(?:stand|stood|standing|on end|up)|goose ?bumps|goose pimples|(?:a"
        r"|the) (?:shiver|chill|jolt|cold sweat|hot flush|cold feeling)(?: \S+){0,3} (?:down|through|over|up|in)|in a (?:cold )?sweat"
        r"|(?:the )?blood (?:rush\w*|drain\w*|leav\w*|went|ran)|(?:can|could) not get (?:a|my|any) (?:\S+ )?(?:breath|air)|(?:tightness|pressure|ache"
        r"|weight|tension|heat|pain|band) (?:round|around|in|across|on|behind|under|over) (?:my|me|the) (?:chest|ribs|throat|heart|stomach|head"
        r"|shoulders|jaw|neck|belly|temples|eyes)|(?:feels?|felt|is) like (?:there is |theres |i have |i had )?(?:a|an|somebody|someone"
        r"|something)(?: \S+){0,6} (?:in|on|across|round|around|inside|behind) (?:my|me|ma|the) (?:chest|stomach|throat|head|heart|shoulders|belly|neck"
        r"|ribs)|(?:felt|feel|feeling|got|get|had|have|feel it|felt it|that is|it is|right) (?:\S+ ){0,4}?(?:here |just )?(?:in|across|under|behind"
        r"|at the back of|round|around|inside|over|on) (?:my|me|ma|the) (?:own |whole |back of )?(?:chest|stomach|tummy|belly|throat|jaw|shoulders|heart"
        r"|neck|guts?|ribs|bones?|breastbone|body|insides|skin|temples)|(?:could|can|cannot|can not) (?:hardly |barely |even |just |not )?(?:feel"
        r"|hear) my (?:own )?(?:heart|blood|pulse|face|hands|legs|chest|stomach|jaw|throat|cheeks|ears|shoulders|breath\w*)|(?:heart|chest|stomach"
        r"|throat|tummy|belly|jaw) (?:is |was |were )?(?:just )?(?:racing|pounding|thumping|hammering|going (?:like|mad|so)|in my mouth|in knots"
        r"|in my boots|fluttering|churning|turning)|(?:could not|can not|could hardly|can hardly|could barely|can barely) (?:\S+ )?(?:breathe|swallow"
        r"|catch my breath|get a breath|get my breath))\b",
        needs=(
            " like a", " like some", " like there", " blood ", " shak", " sweat", " clammy", " dizzy", " faint", " light", " breath",
            " queasy", " nause", " flush", " tingl", " wobbl", " shiver", " winded", " rigid", " clench", " jitter", " jumpy", " trembl",
            " red ", " weak", " frozen", " stiff", " sick", " hot ", " cold ", " numb", " white", " tense", " tight", " scarlet",
            " feeling ", " hair", " goose", " chill", " jolt", " feel my", " hear my", " hear my", " heart ", " chest ", " stomach ",
            " throat ", " tummy ", " belly ", " jaw ", " swallow", *_BODY_NEEDS,
        ),
        refuses=rf"{_ILL}| (?:outside|weather|heating|winter|water|shower|coffee|cold turkey|sick (?:leave|note|day|pay|of|and tired)|called in sick"
        rf"|(?:red|white|hot|cold) (?:wine|hair|dress|car|light|dog|sauce)|in the face|on the (?:face|hand|head|mouth|feet)|head of|my (?:back|knees?"
        rf"|feet|foot|teeth|tooth|gums?) (?:\S+ )?(?:hurts?|aches?|pain)|on my (?:hands|feet|face)|in (?:my|the) (?:hand|hands|mouth|head|arms|face)\b)",
        yes=(
            "I get this sick feeling in my belly before I see her.", "I went all cold when she said it.", "I could feel my face burning.",
            "I felt it right here in my throat.",
            "The hairs stood up on my neck.", "I felt shaky all day after.", "I couldn't breathe when she said it.",
        ),
        no=("I had my hand on the door.", "I've a cold coming.", "I was in the hot shower.", "I felt faint on the stairs.", "I got it in the head office."),
    ),
    Cue(  # the answer to a question about the body or about what is there inside
        code="client.body",
        pattern=rf"^ (?:(?:i|well|yeah|no|oh|just|here|there|right|in|it|is|has|have|they|it is|like|maybe|i guess|probably|kind of|sort of|all|a bit"
        rf"|a little|the|my|me|ma|this|that|it feels|feels|and|so|still|now|really|very|mostly|mainly|up|down|by|both|quite|pretty|honestly|i suppose"
        rf"|i think|gone|goes|went|comes|come|sits|same|not|as|bad|under|across|round|inside|over|\.) ){{0,9}}?(?:tight\w*|tense|heav\w*|numb|hollow|sore"
        rf"|shak\w*|aching|aches?|burning|buzz\w*|fizz\w*|prickl\w*|tingl\w*|churning|knot\w*|lump|clamp\w*|clench\w*|pressure|stone|weight|fist"
        rf"|squeez\w*|slack|loose\w*|loosened|let go|soften\w*|shut|closed|wet|pounding|racing|throbbing|fluttering|butterflies|stiff|restless|jittery"
        rf"|warm\w*|cold|hot|sick|nausea|queasy|tired|breath\w*|like (?:a|an|somebody|someone|when|it is|there is|i am|my|something|swallow\w*)"
        rf"|(?:{_PART})(?= (?:\.|and|mostly|mainly|just|is|it|i|a|up|like|here|there|$)))(?: |$)",
        needs=(" ",),
        after=("therapist.invites_feeling",),
        without=("client.intellectualises",),
        longest=60,
        refuses=rf"{_ILL}| (?:a hot|cold (?:meal|beer)|like (?:a|an) (?:good|normal|idea|year|week|month|lot)|like i (?:said|say)|i feel like (?:i|it"
        rf"|that|we)|closed the|shut the|heavy (?:drink|smok)\w*)\b",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "T: Where do you feel it in your body?\nC: In my neck, mostly.", "T: What happens inside as you say that?\nC: It's like a stone. Cold.",
            "T: And what did your body do?\nC: It's shut. It won't go down.", "T: What was that like for you?\nC: Tight. As if somebody sat on it.",
        ),
        no=("T: Where did you hurt it?\nC: In my neck.", "My voice carries.", "T: What was that like for you?\nC: I was fine with it."),
    ),
    Cue(
        code="client.body",
        pattern=r" (?:i (?:feel|felt|get|got|have|had|can feel|could feel|carry|am getting)(?: \S+){0,4}? (?:in my (?:chest|stomach|throat|gut|tummy"
        r"|belly|jaw|shoulders|bones|body|neck)|butterflies|goosebumps|pins and needles|all hot|hot and cold|a hot flush|shaky|sweaty|clammy"
        r"|sick to my stomach|physically sick|the shakes|palpitations|a lump in|tense all over)|i (?:can not|could not|can hardly|could hardly"
        r"|can barely|could barely|forget to|forgot to) (?:breathe|catch my breath|swallow)|i (?:was|am|start|started|was just|am just|still"
        r"|just) (?:\S+ ){0,2}?(?:shaking|trembling|shivering|hyperventilating|retching|rigid|clenched up)|i (?:\S+ )?(?:tense up|tensed up|shook"
        r"|go cold|went cold|gone (?:cold|numb|stiff|hot)|go numb|went numb|go hot|went hot|go stiff|went stiff|go rigid|went rigid|blush(?:ed)?"
        r"|flinch(?:ed)?|went bright red|go bright red|gone all (?:\S+ ){0,2}(?:clenched|tight|hot|cold|stiff)|have gone all (?:\S+ ){0,2}(?:clenched"
        r"|tight|hot|cold|stiff)|clench(?:ed)? (?:my|it|up)|grit my teeth|grind my teeth)|(?:knot|pit|hole|lump|tightness|weight|pressure|tension|heat"
        r"|stone|heaviness|ache|fluttering|band|tingling|brick|rock|ball|fist|cramp|burning) (?:\S+ ){0,5}?(?:in|on|of|across|behind|up|around"
        r"|here on) my (?:stomach|chest|throat|gut|shoulders|belly|tummy|neck|ribs|heart|jaw|eyes)|heart (?:was |is )?(?:racing|pounding|thumping"
        r"|hammering|going like)|(?:hot|red|warm) (?:in|all up|up) (?:the|my) (?:face|neck|cheeks)|(?:across|under|up in|behind|inside|here in) (?:the"
        r"|my|this|me) (?:chest|throat|breastbone|ribs|collarbone|neck|jaw)|(?:my|me|ma) (?:heart|guts?|stomach|belly|ears?|palms?|knees|face) (?:is "
        r"|was |are |were )?(?:just |all )?(?:going|gone|in knots)|my (?:jaw|throat|heart) (?:\S+ )?(?:hurts?|sore))\b",
        needs=(
            " in my ", " on my ", " of my ", " across my", " around my", " behind my", " up my ", " butterflies", " goosebumps", " needles",
            " all hot", " hot", " shak", " sweat", " clammy",
            " breath", " sick", " palpitations", " a lump", " tense", " swallow", " trembl", " shiver", " hyperventilat", " retching", " rigid",
            " shook", " cold", " numb", " stiff", " blush",
            " flinch", " bright red", " clench", " teeth", " heart ", " gone all", " in the face", " tight", " across ", " under ", " behind ",
            " inside ", " up in ", " here in ", " gut", " stomach", " ears", " palm", " knees", " jaw", " throat",
        ),
        refuses=rf"{_ILL}| (?:pressure (?:is|was|has)|outside|weather|cold turkey|i shook (?:his|her|my head|hands))\b",
        yes=(
            "I get this knot in my stomach.", "I couldn't breathe when she said it.", "I was shaking, and I went cold.", "I went bright red up to the ears.",
        ),
        no=("I couldn't breathe because of my asthma.", "I had a cold last week."),
    ),
    # client.intellectualises: always shown as possible -----------------------------------------------------------------
    Cue(  # definitions and readings, causes and factors, rules and procedures, people in general
        code="client.intellectualises",
        pattern=r" (?:statistic\w*|studies|research|the literature|psychologically|sociologically|objectively|logically|rationally|theoretically"
        r"|technically|legally|linguistic\w*|evolutionar\w*|biologically|chemically|neurolog\w*|historically|economically|financially speaking"
        r"|strictly speaking|generally speaking|by definition|definitions?|attachment theory|cognitive|mechanism|framework|hypothesis|hypotheses"
        r"|base rate|the (?:data|figures|numbers|evidence|odds)|on average|probability|likelihood|from (?:a|the|an) (?:\S+ )?(?:perspective"
        r"|point of view|standpoint|side|angle)|(?:you|one) (?:could|might|would) (?:argue|say|have to (?:ask|look|consider)|read it)|one (?:feels|does"
        r"|has to|tends|must|can)|per ?cent|cost benefit|rational|logical|analysis|in theory|theory|model of it|it stands to reason|on paper"
        r"|human nature|the brain|concept|presuppos\w+|interesting (?:word|question|point)|designed to|overestimate|underestimate|(?:shapes|determines"
        r"|drives|explains) \S+|as (?:you would|one would|might be) expect\w*|(?:organisations|organizations|systems|societies|humans|language|markets"
        r"|brains|relationships) (?:\S+ ){0,2}?(?:is|are|tend|do|avoid|shape|work|need)\w*|(?:wider|broader|general|larger) (?:point|picture|question)"
        r"|institutions?|in (?:economics|psychology|physics|law|evolutionary|financial|purely) ?(?:terms)?|(?:you|one) defines?|define \S+|phenomenon"
        r"|(?:on|an) \S+ ?\S* basis|hormones|cortisol|adrenaline|dopamine|serotonin|sleep deprivation|fatigue|(?:a|the) (?:function|question|matter|case"
        r"|product|symptom|consequence|result) of|(?:\w+ )?factors?|multifactorial|root cause|incentives?|structural\w*|systemic|displacement|projection"
        r"|dynamics?|(?:reasonable|natural|logical|fair|valid) (?:inference|conclusion|assumption|hypothesis|decision|reaction|response|person)"
        r"|inference|interpretation|ambiguous|(?:two|either|both|several) ways|depends (?:on )?(?:what|how|whether)|what (?:you|we|one) means? by"
        r"|what (?:a|the) \S+ means|it is (?:a )?(?:natural|normal|common|typical|standard|classic|textbook|known)|textbook case|(?:most"
        r"|many) (?:couples|people|families|men|women|companies|teams|firms|managers)|(?:people|anybody|anyone|companies|families|couples|everybody|men"
        r"|women) (?:\S+ ){0,4}?(?:tends? to|generally|usually|typically|as a rule|would (?:have|say|do))|as a rule|in any (?:project|company|marriage"
        r"|separation|family|organisation|organization)|that is (?:just )?how (?:it|these things|people|companies|families) works?|it is (?:just |only "
        r"|basically )?(?:business|logistics|policy|procedure|geography|economics|biology|the system)|(?:the|a) (?:process|procedure|protocol|sequence"
        r"|clause|contract|policy|budget|minutes?|standard form|requirement|timeline|criteria)|in writing|stakeholders?|shareholders?|within (?:his|her"
        r"|their) rights|entitled to|defensible|(?:he|she|they) (?:is|are|was|were) (?:\S+ )?(?:allowed|entitled|obliged) to|any (?:law|rule) against"
        r"|no law against|the (?:difficulty|issue|point|thing|problem|fact) is)\b",
        needs=(
            " statistic", " studies", " research", " literature", " psychologically", " sociologically", " objectively", " logical",
            " rational", " theor", " technically", " legally", " linguistic", " evolution", " biolog", " chemically", " neurolog",
            " historically", " economic", " speaking", " definition", " attachment", " cognitive", " mechanism", " framework", " hypothes",
            " base rate", " the data", " the figures", " the numbers", " the evidence", " the odds", " on average", " probability",
            " likelihood", " from a ", " from the ", " from an ", " could ", " might ", " would ", " one ", " percent", " per cent",
            " cost ", " analysis", " model", " stands to reason", " on paper", " human nature", " brain", " hormones", " cortisol",
            " adrenaline", " dopamine", " serotonin", " deprivation", " fatigue", " function of", " question of", " matter of", " case of",
            " product of", " symptom of", " consequence of", " result of", " factor", " multifactorial", " root cause", " incentive",
            " structural", " systemic", " displacement", " projection", " dynamic", " reasonable", " natural", " fair ", " valid ",
            " inference", " interpretation", " ambiguous", " ways ", " depends ", " what ", " normal", " common", " typical", " standard",
            " classic", " textbook", " known ", " most ", " many ", " tend", " generally", " usually", " typically", " as a rule",
            " in any ", " work", " business", " logistics", " policy", " geography", " biology", " the system", " the process", " procedure",
            " protocol", " sequence", " clause", " contract", " budget", " minute", " form ", " requirement", " timeline", " criteria",
            " in writing", " holders", " stakeholder", " shareholder", " rights", " entitled", " defensible", " allowed to", " obliged to",
            " against", " difficulty", " issue", " the point", " the thing", " the problem", " the fact", " designed to", " overestim",
            " underestim", " shapes ", " determines ", " drives ", " explains ", " expect", " organi", " systems", " societies", " humans",
            " language ", " markets", " brains", " relationships", " concept", " presuppos", " interesting ", " wider ", " broader ",
            " general ", " larger ", " institution", " in economics", " in psychology", " in physics", " in law", " in evolutionary",
            " in financial", " in purely", " define", " phenomenon", " basis",
        ),
        after=("therapist.invites_feeling", "therapist.reflects_feeling", "therapist.asks_about_us", "therapist.observes_process"),
        without=("client.names_emotion", "client.differentiates_emotion", "client.body", "client.speaks_of_us"),
        shortest=6,
        refuses=r" (?:<sure_feeling>|hurts?|scared|i (?:\S+ )?(?:feel|felt|cried|hated?|loved?|miss|missed|smoke|drink)|feeling|crying|tears|smok\w*"
        r"|cigarettes?|medication|the doctor|horrible|awful|sad|lonely|mad)\b",
        allows=frozenset({"negated", "hypothetical", "generic_you", "quoted"}),
        possible=True,
        yes=(
            "T: How was it when she left?\nC: Statistically most couples at that stage separate.",
            "T: What did you feel in that meeting?\nC: Well, logically he had the budget, so from a business perspective it was a reasonable decision.",
            "T: What did that do to you?\nC: You'd have to ask what loyal means. You could read it two ways, it's ambiguous.",
        ),
        no=(
            "I've thought about why: I was scared of being alone.", "T: How many units do you drink?\nC: Statistically about twelve in a normal week.",
            "Studies say it helps.", "T: How did you feel?\nC: The thing is, I felt it was all over.",
        ),
    ),
    Cue(
        code="client.intellectualises",
        pattern=r" (?:statistical\w*|studies|research|literature|psychologically|objectively|logically|rationally|theoretically|technically"
        r"|evolutionar\w*|biologically|neurolog\w*|historically|economically|by definition|attachment theory|cognitive|mechanism|framework|hypothesis"
        r"|base rate|the data|from a (?:\S+ )?(?:perspective|point of view|standpoint)|you could argue|one could|one would|one feels|one does|per ?cent"
        r"|cost-benefit|rational|logical|analysis|theory|probability|it stands to reason|on paper|human nature|the brain|hormones"
        r"|it is (?:a )?(?:natural|normal|common|typical|standard|classic|textbook) (?:response|reaction|process|stage|thing|case)|most (?:couples"
        r"|people|families|men|women|companies|teams)|that is (?:just )?how (?:it|these things|people|companies|families) works?"
        r"|it is (?:a )?(?:business|logistics|policy|procedure)|it is just the (?:system|process|way it works)|any (?:law|rule) against)\b",
        needs=(
            " statistical", " studies", " research", " literature", " psychologically", " objectively", " logical", " rational", " theor",
            " technically", " evolution", " biolog", " neurolog", " historically", " economically", " by definition", " cognitive",
            " mechanism", " framework", " hypothesis", " base rate", " the data", " from a ", " could argue", " one ", " percent",
            " per cent", " cost-benefit", " analysis", " probability", " stands to reason", " on paper", " human nature", " brain",
            " hormones", " natural", " normal", " common", " typical", " standard", " classic", " textbook", " most ", " work", " business",
            " logistics", " policy", " procedure", " system", " process", " against",
        ),
        after=("therapist.invites_feeling", "therapist.reflects_feeling", "therapist.asks_about_us"),
        without=("client.names_emotion", "client.differentiates_emotion", "client.body"),
        shortest=8,
        refuses=r" (?:<sure_feeling>|hurts?|scared|i feel|i felt|cried|crying)\b",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        possible=True,
        yes=(
            "T: How was it when she left?\nC: Statistically most couples at that stage separate.",
            "T: What did you feel in that meeting?\nC: Well, logically he had the budget, so from a business perspective it was a reasonable decision.",
        ),
        no=(
            "I've thought about why: I was scared of being alone.",
            "T: How many units do you drink?\nC: Statistically about twelve in a normal week.",
            "Studies say it helps.",
        ),
    ),
    # client.minimises --------------------------------------------------------------------------------------------------
    Cue(  # right after a feeling or a hurt: smaller, sillier, luckier than others
        code="client.minimises",
        pattern=r" (?:(?:it is|that is|it was|sure it is) (?:\S+ )?(?:only|just|nothing but|hardly) (?:a|an|the|my|me|stupid|silly)\b(?! (?:bit|little"
        r"|feeling|big|lot|way|terrible|awful|horrible|only|last|first|thing (?:i|that)))|(?:only|just) a (?:\S+ )?(?:cat|dog|job|joke|phase)"
        r"|it is (?:\S+ )?(?:nothing|stupid|silly|daft|pathetic|ridiculous|foolish)(?! (?:to|of|how he|how she|like|that (?:he|she|they|will|can)))"
        r"|(?:silly|stupid|daft|pathetic|ridiculous|foolish) (?:really|i know|of me|to (?:cry|be upset|mind|get))|(?:i am|i was"
        r"|me) (?:\S+ ){0,2}?(?:being (?:silly|dramatic|over dramatic|oversensitive|too sensitive|a baby|soft|daft|ridiculous|precious|pathetic"
        r"|a drama queen)|overreacting|exaggerating|making (?:it sound|too much|a (?:fuss|mountain|big)|something))|(?:it is )?not (?:like|as if"
        r"|as though) (?:anyone|anybody|somebody|someone|i|he|she|they|it is) (?:\S+ )?(?:died|dead|dying|hit|killed|lost|going hungry|the end|hurt)"
        r"|(?:not|hardly) (?:exactly )?(?:the end of the world|a tragedy|a big (?:thing|deal)|that (?:deep|bad|serious)|worth (?:going|talking|crying"
        r"|getting|the))|no big (?:deal|thing)|no biggie|nobody died|no one died|worse things happen|(?:had|seen|known|been through"
        r"|survived) (?:\S+ )?worse|(?:a lot|way|far|much|so much|it|off|harder) worse|(?:have|has|had|got) it (?:\S+ ){0,2}?(?:worse|harder)|(?:people"
        r"|folk|lads|others|them|child|somebody|women|men|kids) (?:\S+ ){0,4}?(?:worse|real problems|dying|starving|with nothing|cancer)"
        r"|first world problems?|mountain out of|(?:i|you|we) (?:should not|can not|must not|could not|have no right to|have no call to"
        r"|should be grateful|am lucky)(?: really| be)? (?:complain\w*|moan\w*|grumble|grumbling|cry\w*|gurn\w*|be (?:upset|crying|gurning)|feel sorry"
        r"|have)|no (?:call|right|cause|need|reason) to (?:be |\S+ )?(?:crying|gurning|complain\w*|upset|feel|cry|moan)|(?:not|never|do not) (?:want to "
        r"|like to |wish to )?(?:make|making|kick\w*|kicking up) (?:a|any) fuss|i (?:will|would) (?:live|survive|get over it|be (?:fine|grand|okay"
        r"|all right))|(?:get|got|am|being|be) over it|(?:do not|never|pay no) (?:mind|heed)(?: to)? me|do not know why i am (?:crying|upset|making"
        r"|like this)|a bit strong|happens to everyone|it happens to (?:everyone|us all)|(?:everyone|everybody) (?:does it|gets|has) (?:to everyone|that"
        r"|it)|i (?:have|got) a roof over|it does not matter|it is fine (?:honestly|really|now|i am)|who cares|just another|song and dance|ignore me"
        r"|(?:everyone|everybody|anyone|we all|most people) (?:\S+ ){0,2}?(?:nights|days|weeks|moments|times) like (?:that|this)|a (?:small|little"
        r"|tiny) thing|(?:be|been) (?:so )?(?:much|far|a lot) worse|not that bad|wasn't that bad|was not that bad|one of those things|(?:you"
        r"|i) (?:just )?get on with it|too soft|that is all it is|(?:listen to|look at) me (?:going|getting|crying|now)|(?:that is |a )bit (?:dramatic"
        r"|strong|much|extreme)|hardly the |there is (?:\S+ )?(?:women|men|people|folk|lads|kids|children|others|families) (?:\S+ ){0,4}?\S+ing\b"
        r"|(?:there is|there are|plenty|lots|loads) (?:\S+ ){0,3}?(?:worse|through worse)|(?:it was |that was )?(?:only|just) the once|years ago now"
        r"|ages ago|nobody (?:even )?noticed|i cry at )",
        needs=(
            " only ", " just ", " hardly ", " nothing", " stupid", " silly", " daft", " pathetic", " ridiculous", " foolish", " being ",
            " overreact", " exaggerat", " making ", " not like ", " not as ", " as if ", " end of the world", " tragedy", " a big ", " deep",
            " that bad", " serious", " worth ", " no big", " died", " worse", " harder", " problem", " lose ", " losing ", " lost ",
            " dying", " starving", " cancer", " mountain", " complain", " moan", " grumbl", " cry", " gurn", " upset", " sorry", " grateful",
            " lucky", " call ", " right to", " fuss", " live ", " survive", " over it", " mind me", " heed", " why i am", " a bit strong",
            " happens to", " does it", " roof", " matter", " fine ", " who cares", " song and dance", " ignore me", " like that",
            " small thing", " little thing", " tiny thing", " another ", " those things", " get on with it", " too soft", " all it is",
            " listen to me", " look at me", " dramatic", " hardly the ", " there is ", " the once", " ago ", " noticed", " i cry at",
        ),
        after=(
            "client.names_emotion", "client.differentiates_emotion", "client.body", "client.response_of_other", "therapist.reflects_feeling",
            "therapist.validates", "client.minimises",
        ),
        within=3,
        longest=70,
        refuses=r" (?:smok\w*|cigarettes?|drinks?|drinking|beers?|weed|diet|quit(?:s|ting)?|my (?:teeth|weight|blood)|(?:it|that) (?:does|did) matter"
        r"|not (?:just|only))\b| (?:she|he|they|you|mum|dad) (?:\S+ )?(?:said|says|told me|reckons?|thinks?)(?: \S+){0,4} (?:fuss|dramatic|nothing|worse"
        r"|over|just|only|silly|stupid)",
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "C: I was so hurt.\nT: Mm-hm.\nC: But it's not a big deal.",
            "T: That left you feeling small.\nC: I'm probably just being silly, others have it worse.",
            "T: That sounds so painful.\nC: Ah, it's only a cat, though.",
            "C: I was really hurt by it.\nT: You felt hurt.\nC: It's stupid. It's not like anyone died.",
        ),
        no=(
            "It really is better this week.", "T: Is Monday OK?\nC: It's fine.", "It's not a big deal to park there.",
            "C: I was sad.\nT: You were sad.\nC: Very. I still am.",
        ),
    ),
    Cue(
        code="client.minimises",
        pattern=r" (?:(?:there is|there are|them is) (?:\S+ )?(?:people|folk|lads|others|kids|children|women|men) (?:\S+ ){0,4}?(?:losing|dying|worse"
        r"|starving|nothing|dead|with (?:nothing|worse|real))|(?:others|other people|people|some people|folk|folks|lads|plenty|there is people"
        r"|there is (?:folk|lads|people|others|plenty|them)|there are (?:people|others|folk|kids|families)) (?:\S+ ){0,3}?(?:have it|has it|have got it"
        r"|got it|got|with|have|does|do|off|having|going through|losing)(?: \S+){0,3}? (?:worse|way worse|far worse|real problems|nothing"
        r"|bigger problems|cancer)|(?:people|folk|lads|others|them) (?:\S+ )?worse off|worse things happen|first world problem\w*"
        r"|not the end of the world|nobody died|no one died|not a big thing|no big deal|not a big deal|not that deep|mountain out of (?:it|a)"
        r"|making a (?:fuss|mountain|big thing)|make a fuss|kicking up a fuss|must not (?:grumble|complain)|can not (?:complain|grumble)"
        r"|should not (?:complain|moan|grumble)|no call to be (?:crying|gurning|complaining|upset)|no right to (?:complain|be upset|feel)"
        r"|not worth (?:getting upset|crying|the upset)|i am (?:\S+ ){0,2}?(?:being (?:silly|dramatic|over-dramatic|oversensitive|too sensitive|a baby"
        r"|soft|daft|ridiculous|precious|a drama queen)|overreacting|exaggerating)|(?:sure |but )(?:it|that|sure) (?:is|was) (?:not )?(?:nothing|grand"
        r"|only me|nothing really)|do not mind me|never mind me|do not know why i am (?:crying|upset|making))\b",
        needs=(
            " there is ", " there are ", " them is ", " worse", " problem", " cancer", " world", " died", " no big", " a big", " that deep",
            " mountain", " fuss", " grumble", " complain", " moan", " no call", " no right", " not worth", " being ", " overreacting",
            " exaggerating", " nothing", " grand", " only me", " mind me", " why i am",
        ),
        after=(
            "client.names_emotion", "client.differentiates_emotion", "client.body", "client.episode", "client.response_of_other",
            "therapist.reflects_feeling", "therapist.invites_feeling", "therapist.validates",
            "either.nonverbal", "client.minimises",
        ),
        within=4,
        refuses=r" (?:smok\w*|cigarettes?|drinks?|drinking|beers?|weed|diet|my (?:teeth|weight|blood))\b| (?:she|he|they) (?:said|says|told me"
        r"|reckons?)(?: \S+){0,4} (?:fuss|dramatic|nothing|worse)",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "C: I was so hurt.\nT: Mm-hm.\nC: But it's not a big deal.",
            "T: That left you feeling small.\nC: I'm probably just being silly, others have it worse.",
            "T: That sounds so painful.\nC: Ach, there's people with real problems.",
        ),
        no=("It really is better this week.", "T: Is Monday OK?\nC: It's fine.", "It's not a big deal to park there."),
    ),
    Cue(
        code="client.minimises",
        pattern=r" (?:cried|cry|crying|hurts?|upset|angry|sad|scared|lonely|ashamed|awful|horrible|terrible|devastated|heartbroken|worried|anxious|panic"
        r"|afraid|tears|rough|hard|tough|shaking|depressed|humiliated|embarrassed|gutted|sore|stung|miss (?:him|her|them|it))\b(?: \S+){0,16}? (?:but"
        r"|though|still|anyway|mind you|\.|mind|whatever) (?:\S+ ){0,4}?(?:nothing|not a big|no big|not that (?:bad|deep)|others have|other people have"
        r"|worse|it does not (?:really )?matter|over it|get over it|get on with it|silly|daft|should not complain|can not complain|who cares|i will live"
        r"|will survive|happens to everyone|i cry at|(?:it is|its) (?:all )?(?:fine|grand|whatever|okay)|everyone (?:has|gets|feels)|not the end"
        r"|it was not anything|it was nothing|(?:everybody|everyone|others|plenty) (?:had|has|have) it worse|(?:could|might) (?:be"
        r"|have been) (?:\S+ )?(?:much |far )?worse|it is what it is|no one died|nobody died|it is only|it was only|it is just (?:a|me|one)|make a fuss"
        r"|going hungry)\b",
        needs=(" but ", " though ", " still ", " anyway ", " mind ", " whatever ", " it was not anything", " it was nothing", " it worse"),
        refuses=r" (?:he|she|they|mum|dad) (?:was|were|is|cried)\b| (?:smok\w*|cigarettes?|beers?|weed|diet)\b",
        allows=frozenset({"negated"}),
        yes=("I cried all week, but it's nothing, others have it worse.", "It hurt, but I'm over it, it doesn't matter."),
        no=("I was sad but then we went out and it was great.", "He was upset but it's nothing."),
    ),
    # therapist.invites_feeling -----------------------------------------------------------------------------------------
    Cue(  # what is, was or comes inside
        code="therapist.invites_feeling",
        pattern=rf" (?:(?:what|how|where|whereabouts|which|anything|something|how much)\b(?: (?!he |she |they )\S+){{0,9}}? (?:in you(?! are)|in yourself"
        rf"|inside|underneath|under (?:all )?that|under it|physically(?! active)|in (?:your|the) (?:own )?(?:body|chest|stomach|throat|gut|guts|belly"
        rf"|tummy|shoulders|jaw|heart)|in there (?:now|right now|this minute|just now|for you))(?= )(?! (?:the|your (?:house|job|family)|a|his|her)\b)"
        rf"|what (?:is|was|were|are) (?:it|that|this|those|these|that (?:moment|minute|second|silence|bit|part|night|day|one)) (?:\S+ )?like(?= (?:\?|\."
        rf"|for you|in|at|out|down|there|now|right|when|with (?:it|that)|as|standing|sitting|waiting|walking|seeing|watching|being|week|those|all"
        rf"|to (?:be|sit|stand|hear|see|lose|live|carry|watch|wait|walk|read|hold|know|find|get|have to)))|and (?:now |right now )?(?:telling me"
        rf"|saying it|saying that|sitting here|just now|now)(?: \S+){{0,4}} what is (?:that|it|this) like|what (?:is|was) (?:happening|going on|there"
        rf"|in it)(?: for you| with you| with that)? (?:just now|right now|over there|then|in that moment|at that moment|at that point|as you|when (?:he"
        rf"|she|they|you|it)|while you)|what (?:came|comes|is coming|was coming|would come|went|goes) (?:up|over you|through you|first|with (?:it|that"
        rf"|this))|what (?:is|was) there (?:\?|\.|in|when|as|before|then|now|with)|what else is (?:there|in)|what stayed with you|what (?:does|did|do"
        rf"|would) (?:it|that|this|seeing \S+|hearing \S+) (?:\S+ )?(?:do|stir|bring up|touch|wake|set off)(?: \S+)? (?:to|in|for|with) you\b(?! that)"
        rf"|(?:what|how) (?:is|are|was|were|does|did|do) (?:the|your|that|those|this) (?:\S+ )?(?:(?:chest|throat|jaw|stomach|shoulders|heart|belly|gut"
        rf"|guts|neck|tears|crying|knot|lump)(?= \?)|(?:{_PART}|lump|knot|stone|tears?|crying|sigh|tightness|ache|weight|heaviness)(?= (?:doing|saying"
        rf"|up to|want|wanting|feel|feeling|say|about|need|telling|got|holding|trying)))|(?:is|are|was|were) there (?:\S+ ){{0,2}}?(?:a feeling"
        rf"|any feeling|feelings|sadness|anger|fear|shame|grief|hurt|guilt|relief)\b|where did (?:it|that) (?:hit|catch|get|land (?:in|on)?) you"
        rf"|what (?:feeling|feelings|emotion|emotions)\b|which feeling|the emotion (?:\S+ ){{0,4}}?(?:one word|a word)|any of (?:it|that) in (?:you|your)"
        rf"|(?:where|whereabouts) (?:is|was|does|do|did|would) (?:it|that|you|the \S+) (?:\S+ )?(?:feel|felt|land|live|sit|go|get|hit|come|have|show up"
        rf"|catch|carry|hold)\b(?= (?:\?|\.|it|that|this|in|when|for you|inside|now))(?: (?:it|that|this))?(?= (?:\?|\.|in (?:you|your|there)|when"
        rf"|for you|inside|now)))",
        needs=(            " what ", " how ", " where ", " whereabouts", " which ", " anything ", " something ", " inside", " in you", " in there",
            " in the ", " feeling", " emotion", " is there ", " are there ",),
        refuses=r" (?:(?:you|your) mind|how are you physically|i (?:would|will|want|had) (?:like|sooner|rather|to)(?: to)? (?:stay|sit|use)"
        r"|it is in you still|in touch|between us|(?:like|feel|is it|was it|be|talk\w*|sit\w*|say\w*|speak\w*|listen\w*|here) (?:\S+ ){0,3}?(?:with|from"
        r"|to|for) me|hav(?:e|ing) me|hear(?:ing)? me|(?:know|think|feel|hear) (?:\S+ )?that i|when i (?:said|say|asked|ask|do|did|looked|go|went|come)"
        r"|how is it for you to (?:know|hear)|typical|your (?:day|week|weekend|sleep|diet|blood|numbers?|number|score)|what (?:is|was) (?:it"
        r"|that) like (?:trying|quitting|smoking|drinking|at (?:home|work|school) (?:\?|with your)|for (?:him|her|them))|look like|sound like|(?:be"
        r"|feel) like if|where (?:do|did) you (?:live|go|sit|want|get|come)|where do you have|where did (?:it|that) (?:go|come) \?|smok\w*|cigarettes?"
        r"|drink\w*|quit(?:s|ting)?|alcohol|weed|medication|side effects?|exercis\w*|insulin|the (?:pain|dose|patch|swelling|infection)|plan\b|goals?"
        r"|motivat\w*|confident|on a scale|how would that look|going on with (?:your|the)|going on (?:right )?now with|happening (?:right )?now with"
        r"|what is going on (?:in|with) your (?:life|family|mouth))\b",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "What happens inside as you say that?", "And what was there in you, that minute?", "What's it like in there? Now, I mean, this minute.",
            "What are the shoulders saying?",
            "What was that like, standing there?", "Where does it land in you?", "And now, telling me? What's that like?",
        ),
        no=(
            "What happened with your job?", "What's it like to have me hear it?", "What would it be like if you quit?", "What happens next?",
            "Where do you live?", "What's in your house?",
        ),
    ),
    Cue(  # how it was, sat, landed; whether it hurt; to stay with it
        code="therapist.invites_feeling",
        pattern=rf" (?:how (?:did|does|do|is|are) your (?:body|heart|chest|stomach|shoulders)(?= )|how are you (?:\S+ing|now) (?:that|it|this)"
        rf"|(?:wonder\w*|curious) what (?:that|it|this) (?:was|is|must have been) like|what (?:did|does|would) (?:that|it|this) (?:\S+ )?feel like"
        rf"|how (?:did|were) you (?:\S+ )?(?:feel|feeling)(?= (?:\?|\.|in|at|when|that|then|\w+ing|standing|sitting|walking|hearing|seeing|after|on the"
        rf"|there|as))|how (?:was|is) (?:it|that|this) (?:for you )?to (?!try|quit|stop|go|do|get|use|take|start|eat|work|cut|not)\S+|how (?:did|does|is"
        rf"|was|would|might|must|are|were) (?:(?:it|that|this|all that|hearing (?:it|that)|the \S+) (?:all |really |actually |that |just |then )?(?:sit"
        rf"|land|hit|leave|strike|settle|take|get you|catch|go down|feel(?! to (?:try|do|start|use|take|make))|for you|in you|to be (?:in|the|there)"
        rf"|hearing|seeing|standing|sitting|being|having to|watching|losing|saying)|you (?:take (?:it|that)|in yourself|with (?:that|it|the \S+)|left"
        rf"|bear it|hold (?:it|that)|carry (?:it|that)|find being|holding up))|how was your (?:mood|heart)|how (?:were|are) you in yourself|(?:did|does"
        rf"|do|would) (?:that|it|this|any of (?:it|that)|getting \S+|hearing \S+|seeing \S+) (?:\S+ ){{0,2}}?(?:scare|frighten|hurt|upset|sadden|anger"
        rf"|embarrass|shame|sting|annoy|get to|touch|move) you|(?:do|did) you (?:still )?miss (?:him|her|them|home)|(?:were|was|is) (?:you|it"
        rf"|that) (?:\S+ )?(?:frightening|scary|painful|lonely|sad|angry|frightened|ashamed|scared|hurt)(?: (?:for you|then|at all"
        rf"|when \S+(?: \S+){{0,4}}|about (?:it|that)))? \?|(?:stay|sit|breathe|remain|pause|linger|be|rest) (?:with|into) (?:it|that|this|those"
        rf"|the (?:feeling|tears|lump|knot|sadness|fear|anger|hurt|shame|ache|silence|{_PART})|your (?:anger|sadness|tears|body|{_PART})|how"
        rf"|what)(?= (?:for|a|now|\.|\?|and|if|you|is|that|just|second|moment|does|feels|it|like|comes))|(?:stay|stop|linger|pause) (?:just )?(?:there"
        rf"|here)(?= (?:with|a|for|\.|\?) )|slow (?:down|it down|this down|right down)(?: \S+)?(?= (?:there|here|a|for) )|(?:let|leave) (?:it|that|them"
        rf"|the (?:tears|crying)|yourself) (?:just )?(?:be|come|stay|cry|feel|have|clenched|closed|wet|there)|take (?:a|your) (?:\S+ )?(?:breath|moment"
        rf"|second|time)(?: \S+){{0,2}} (?:with|into|and) (?:it|that|see|notice|feel|what)|(?:notice|tell me|show me|listen to) (?:what|where"
        rf"|whatever) (?:comes|happens inside|is there|you (?:are )?(?:notice|noticing|feel|feeling|felt)(?! about)|your body|is inside)|i (?:wonder"
        rf"|am wondering|am curious|would like to know|am asking|was asking|meant|want to know)(?: about)?(?: (?:what|how))? (?:you (?:felt|were feeling"
        rf"|are feeling|feel)|(?:that|it|this) (?:feels|felt|was|is) (?:like )?(?:for|in|to) you|what (?:is|was) (?:happening|going on) (?:inside"
        rf"|in you)))",
        needs=(
            " how did ", " how does ", " how do ", " how is ", " how was ", " how were ", " how are ", " how would ", " how might ",
            " how must ", " what did ", " what does ", " what would ", " did that ", " did it ", " did this ", " did any", " did getting",
            " did hearing", " did seeing", " does that ", " does it ", " does this ", " would that ", " would it ", " do you ", " did you ",
            " were you ", " was it ", " was that ", " is it ", " is that ", " stay ", " sit with", " sit into", " be with", " breath",
            " rest with", " remain ", " pause ", " linger", " stop ", " slow ", " let ", " leave ", " take a", " take your", " notice ",
            " tell me ", " show me ", " listen ", " wonder", " curious", " asking", " i meant", " would like ",
        ),
        refuses=r" (?:i (?:would|will|want|had) (?:like|sooner|rather|to)(?: to)? (?:stay|sit|use)|does (?:it|that) work|how (?:are you|is everyone"
        r"|have you been|are we|are things) (?:feeling )?(?:today|lately|this|\?|since|physically|doing today|with your)|how (?:do|does|did|would|is|was"
        r"|are|were) (?:he|she|they|your (?!mood|heart|body|chest|stomach|throat|jaw|shoulders))|how is (?:that|it) for you (?:at|with) (?:home|work"
        r"|school)|how (?:do|would) you feel about|stay (?:\S+ )?(?:with|at) (?:him|her|them|your (?:mum|dad|mother|sister|wife|husband|parents|partner)"
        r"|me|us|home)|notice (?:that you|any)|feel free|between us|(?:like|feel|is it|was it|be|talk\w*|sit\w*|say\w*|speak\w*|listen\w*|here"
        r"|stay) (?:\S+ ){0,3}?(?:with|from|to|for) me|hav(?:e|ing) me|hear(?:ing)? me|did you (?:get|hurt) (?:your|yourself|it)|hurt when|does (?:it"
        r"|that) hurt (?:\?|when|to)|smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|alcohol|weed|medication|side effects?|exercis\w*|insulin|dose"
        r"|on a scale|confident|motivat\w*|sound to you|sound \?|take (?:a|your) time (?:off|to (?:decide|think))|sit down with|be with (?:him|her|them"
        r"|you)|how (?:was|is) (?:it|that) (?:going|working)|feel (?:about|if|comfortable)|how does that sound|(?:do|did) you miss (?:it|a|any"
        r"|your (?:dose|appointment|pill))|i would (?:stay|sit))\b",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "How did that sit with you?", "Did that scare you?", "How did you feel in the room?", "How was it to lose him?",
            "Could you stay with that for a moment?", "Take a breath with that. What's there?",
            "I wonder what you felt, standing there.", "You never told me about the airport. How was that for you?",
        ),
        no=(
            "Can you stay with your sister for the weekend?", "How are you feeling today?", "Let me put the form away.",
            "How do you feel about starting at three?", "How was your week?", "Does it hurt when you chew?",
        ),
    ),
    Cue(  # back to the part just named, or to the feeling just named
        code="therapist.invites_feeling",
        pattern=rf"(?:^|(?<=[.?])) (?:\S+ ){{0,3}}?(?:and|but|so) (?:the feelings?|in|inside|within|underneath)(?: (?:you|yourself|your (?:body|{_PART})"
        rf"|there|that|all that))?(?: \S+){{0,12}} \?",
        needs=(" the feeling", " inside", " in you", " in there", " underneath", " within", " in your"),
        refuses=r" (?:with me|to me|between us|your (?:life|family|job|house|diet)|smok\w*|drink\w*)\b",
        yes=("And in your body, as you tell me?", "And inside, when he said it?"),
        no=("So in your family, who smokes?", "And in your life, what helps?"),
    ),
    Cue(
        code="therapist.invites_feeling",
        pattern=rf"^ (?:(?:and|so|okay|mm|yeah|what about|how about|how is|what is|that|the|your|now) ){{0,4}}(?:(?:{_PART})(?: now| then|)|(?:<feeling>"
        rf"|<feeling_noun>|hot|tight|cold|heavy|sick|numb) (?:how|in what way|like what|where|about what|from what)) \?|^ (?:\S+ ){{0,4}}(?:like how"
        rf"|how so) \?$",
        needs=(" ?",),
        after=("client.body", "client.names_emotion", "therapist.invites_feeling"),
        within=7,
        longest=12,
        yes=("C: My chest goes tight when he walks in.\nT: And the chest now?", "C: I was so angry.\nT: Angry how?"),
        no=("And the knee?", "C: I was so angry.\nT: Angry people ring here?"),
    ),
    Cue(
        code="therapist.invites_feeling",
        pattern=rf" (?:what|how) (?:do|did|does|are|were|is|was|would|might|must|else do|else did) (?:that |it |this |all that )?(?:you )?(?:make you "
        rf"|making you |left you |leave you )?(?:\S+ )?(?:feel|feeling|felt|feels)\b(?: \S+){{0,2}}? (?:as|when|while|inside|in (?:the|that|your) (?:body"
        rf"|chest|stomach|seat|moment)|at that (?:moment|point)|hearing|saying|telling|then|there|towards?|to (?:be|have|hear|say|see|lose|know|go) "
        rf"|for you|about (?:him|her|them|losing|what (?:he|she|they|happened)|all (?:that|this))|right (?:now|then)|about (?:that|it) now|now|that|it"
        rf"|this|like to you|\?|\.) {_NO_PLAN}",
        needs=(" feel",),
        refuses=r" how (?:do|would|did|are) you feel(?:ing)? (?:about|if|with|on|today|this (?:morning|week)|now that you are) (?!him|her|them|losing"
        r"|what|all|that now|that \?|it now)"
        r"| (?:would|do|did) you feel (?:comfortable|okay|able|better|like) | how (?:are you|is everyone|have you been) feeling (?:today|lately|this"
        r"|\?|\.|since)| do you feel (?:how|like|that) | how (?:do|does|did) (?:he|she|they|your) | (?:would|will) feel (?:right|better|best|good) ",
        allows=frozenset({"hypothetical"}),
        yes=("What do you feel as you say that?", "How did you feel when he left?", "And what were you feeling?", "How does that make you feel?"),
        no=(
            "How do you feel about starting at three?", "How do you feel about cutting down?", "How did she feel about that?",
            "How are you feeling today?",
            "How do you feel that pump is working for you?",
        ),
    ),
    Cue(
        code="therapist.invites_feeling",
        pattern=rf" (?:what (?:was|is|were) (?:that|it|this) (?:\S+ )?like (?:for you|inside|to (?:be|have|hear|see|lose|live|sit|watch|carry|feel|find"
        rf"|know|hold|get|read|walk|open)|when (?:he|she|they|you|your|that|it|the)|being|having|sitting|standing|hearing|seeing|losing|driving|walking"
        rf"|reading|getting|watching|waiting|coming|going|telling|drawing|this)|what (?:that|it) was like for you|how (?:was|is) (?:that|it) for you"
        rf"|how that was for you|how was it when|what was (?:that|it) for you|how did (?:that|it) (?:leave|hit|land|sit|strike|take|get) (?:you|with you"
        rf"|in you)|how would (?:it|that) sit with you|how did it sit|where did (?:it|that) (?:get|leave|land|take) you|what did (?:it|that) do to you"
        rf"|what (?:does|is) (?:that|it) (?:do|doing|stir up|stirring up|bring up|bringing up) (?:to|in|for) you\b|what did (?:it|that) (?:stir up"
        rf"|bring up|touch)|how are you with (?:it|that|all that|this)|what (?:was|is|were) (?:\S+ )?(?:going on|happening|in it|there|underneath"
        rf"|under it)? ?(?:in|inside|within) you\b|what (?:came|comes|is coming|was coming) (?:up|over) (?:for |in )?you|(?:in your body|in yourself"
        rf"|inside you|inside|behind (?:the|that) \S+|underneath|in that (?:second|moment|minute))(?: \S+){{0,8}}? (?:what|how) (?:was|is|were|comes|came"
        rf"|happens|went)|is it (?:in you|still there|sitting there|there) (?:now|still)|what (?:did|would) (?:it|that) do to you|how do you find (?:it"
        rf"|that) being|what comes with it|what (?:came|comes|is coming) up(?: for| in| when| as| inside| \?)|what (?:went|goes|is going"
        rf"|was going) (?:on )?(?:through|in|inside) (?:you|of you)\b(?! mind)|what (?:happens|happened|is happening|goes on|went on) (?:inside|in you"
        rf"|in your (?:body|chest)|to you (?:when|if|inside|as))|what stayed with you|what is happening (?:for|inside) you\b|what (?:is|was) (?:the|your"
        rf"|that) (?:throat|chest|jaw|stomach|body|heart|gut|belly|hand|hands) (?:doing|saying|up to)|what was it like in (?:the|that) (?:car|room"
        rf"|kitchen|moment|house|bed|dark)|how are you(?: doing)? (?:right now |now )?(?:as|while) (?:we|you) |(?:what|how) (?:that|this|it) (?:stirs"
        rf"|stirred|brings|brought) up|how did (?:that|it) land|what (?:is|was) (?:it|that|this) like (?!trying|quitting|smoking|drinking|working|having"
        rf"|hearing|going|getting|living|talking to)\S+ing |what is it like to (?:say|speak|let|carry|admit)|(?:let|allow) yourself (?:to )?feel"
        rf"|what (?:are|is) (?:the|those|that|these) (?:tears?|sigh|laugh|smile) (?:about|for|say\w*)|and (?:inside|in you"
        rf"|underneath)(?: \S+){{0,12}} \?){_NO_PLAN}",
        needs=(" what ", " how ", " where ", " and inside", " and in you", " and underneath", " is it "),
        refuses=r" (?:for me|to me|to us|between us|with me|from me|hav(?:e|ing) me|hear(?:ing)? me|when i|that i|tell(?:ing)? me (?:that|this)"
        r"|how is it for you to (?:know|hear)|to your (?:weekend|sunday|week|sleep|work)|a typical day|typical|your day"
        r"|what was it like (?:for (?:him|her|them)|trying)|how is it for you (?:at|with) (?:home|work|school)"
        r"|what (?:would|will) (?:it|that) be like if|look like|sound like|through your (?:mind|head))\b",
        allows=frozenset({"hypothetical"}),
        yes=(
            "What happens inside as you say that?", "What was that like for you?", "How did that leave you?",
            "And what was there in you, that minute?",
        ),
        no=("What happened with your job?", "What's it like to have me hear it?", "What would it be like if you quit?", "What happens next?"),
    ),
    Cue(
        code="therapist.invites_feeling",
        pattern=rf" (?:(?:can|could|would|shall|see if|maybe|let us|let yourself|try to|just)(?: (?:you|we|i|can|could|just|maybe|perhaps|try|to|a|bit"
        rf"|and|let|yourself)){{0,5}} (?:stay with|sit with|hang on to|linger|slow down there|breathe into|be with|stop there with) (?:it|that|the|this"
        rf"|those|your|there|how|a|for|what|them|\?)|stay (?:there|at) (?:a|for a|with|the|\?)|stay with (?:that|it|the (?:feeling|tears|anger|sadness"
        rf"|fear|hurt|shame)|this|those (?:tears|feelings)|your (?:anger|sadness|tears|body))|(?:what|where|how) (?:do|did"
        rf"|are) you notic\w+ (?:\S+ ){{0,2}}?(?:in your(?:self| body| chest| stomach)|inside|right now|as you|when you say)|where (?:do|did|are|does|is"
        rf"|would|in your body|have) (?:you |it |that |the )?(?:\S+ ){{0,3}}?(?:feel|felt|feeling|notice|sit|sitting|live|lives|carry|hold|go|got)(?: it"
        rf"| that| this)?(?: (?:in your|in you|inside|when you are|\?|the)|.{{0,6}}\bbody)|(?:what|anything)(?: \S+){{0,4}} (?:in|inside) your (?:body"
        rf"|chest|stomach|throat|gut|shoulders)|what (?:does|did|is|was) your (?:body|stomach|chest|heart|gut) (?:do|doing|saying|say|tell|telling)"
        rf"|what your body (?:is|was|did|does)|(?:what|which|what kind of) (?:feelings?|emotions?)(?: \S+){{0,3}}? (?:came|comes|come|is|are|was|were"
        rf"|there|up|under|do|did|does)|what is (?:under|underneath|beneath|behind) (?:that|it|the|all that|your)|what is that feeling"
        rf"|what are you feeling|what were you feeling|i (?:wonder|am wondering|am curious) (?:about )?(?:what|how) (?:you (?:are|were) feeling|(?:that"
        rf"|it|this) (?:feels|felt|is for you|was for you)|you feel)|tell me (?:more |a bit more )?about (?:the|that|this|your) (?:sadness|anger|fear"
        rf"|shame|hurt|loneliness|guilt|grief|tears)|tell me (?:\S+ ){{0,2}}?how (?:you (?:felt|feel|were feeling)|(?:that|it) felt)|if (?:that|those|the"
        rf"|your) (?:tears?|stone|knot|lump|tightness|weight|chest|stomach|hands?|anger|sadness|ache)(?: \S+){{0,3}} (?:could|had) (?:speak|talk|a word"
        rf"|a voice|words|say)|(?:did|do) you (?:feel|get) (?:sad|angry|scared|hurt|anything|any of (?:it|that) in)|were you (?:sad|angry|scared"
        rf"|frightened|hurt|lonely) |let (?:yourself|you) be as (?:sad|angry|scared)|(?:let|leave) (?:it|that) (?:stay )?(?:closed|clenched|tight|there"
        rf"|be) (?:for )?a (?:second|bit|moment|minute)|what (?:does|do|did) (?:the|that|those|your) (?:tears?|anger|sadness|ache|tightness|knot) (?:say"
        rf"|want|need|mean)){_NO_PLAN}",
        needs=(
            " wonder", " curious", " tell me ", " stay ", " sit with", " hang on", " be with", " linger", " slow down", " breathe",
            " stop there", " notic", " where ", " your body", " your chest", " your stomach", " your throat", " your gut", " your heart",
            " your shoulders", " feeling", " emotion", " under", " beneath", " behind ", " felt", " tear", " you feel", " were you ",
            " be as ", " anger ", " sadness ", " ache ", " knot ", " could speak", " had a ",
        ),
        refuses=r" (?:how (?:are you|is everyone|are we|have you been) feeling (?:today|this|\?|physically|now that you|since)|stay with (?:him|her|them"
        r"|your (?:mum|dad|mother|sister|wife|husband|parents|partner)|the (?:plan|patch|program|job))|notice (?:that you|any)|feel free"
        r"|do you feel (?:like|that) (?:you|it)|how (?:do|would) you feel about|in your body (?:is|and|are|that)|where do you (?:go|live|sit|want)"
        r"|i (?:would|will|want to|am going to) (?:like to )?stay with)\b",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "Could you stay with that for a moment?", "Where do you feel it in your body?", "What's underneath the anger?", "What are you feeling?",
            "And what did your body do?",
        ),
        no=("Can you stay with your sister for the weekend?", "How are you feeling today?", "Let me put the form away.", "Where do you live?"),
    ),
    # therapist.reflects_feeling ----------------------------------------------------------------------------------------
    Cue(  # you + feeling with something between; it + relief or hurt; the feeling as a thing
        code="therapist.reflects_feeling",
        pattern=r"(?<! if)(?<! when)(?<! how)(?<! do)(?<! did)(?<! are)(?<! were)(?<! whenever) (?:you (?:sound|sounded|seem|seemed|look|looked|are|were"
        r"|felt|feel|must (?:be|have been|feel|have felt)|got) (?:like you (?:are|were|feel) )?<soft>(?:\S+ ){1,2}?and (?:\S+ )?(?:<reflected_feeling>)"
        r"|you (?:look|looked|sound|sounded|seem|seemed) <soft>(?:pleased|glad|sad|down|low|worn down|worn out|happy|uncomfortable|mad|touched|moved"
        r"|shaky)|(?:left|leaves|leaving|makes|made) you feel(?:ing)? <soft>(?:small|lost|low|bad|stupid|exposed|down|invisible|like (?:a|you))"
        r"|you (?:felt|feel) <soft>(?:small|stupid|exposed|lost|like (?:a (?:failure|burden|fool)|nothing|you (?:do|did) not matter)|left behind"
        r"|shut out|unimportant|overlooked|misunderstood|pushed (?:aside|away|out)|cast aside|forgotten|unheard|unseen|replaced|cheated|betrayed|blamed"
        r"|attacked|used|got at|pressured|put down|on your own|on the outside)|(?:sounds|feels|felt|seems|seemed|was|is|be|been|what) (?:like )?(?:a "
        r"|an |such a |quite a |some |real |huge |big |so much |a lot of |an awful lot of |a bit of a ){1,2}(?:\S+ )?(?:relief|loss|blow|heartbreak"
        r"|grief|shock|humiliation|comfort|disappointment)|(?:underneath|beneath|under|behind) (?:all )?(?:that|it|the \S+"
        r"|this)(?: \S+){0,6}? (?:<feeling_noun>|<sure_feeling>|hurt)|what an? (?:\S+ )?(?:<felt_quality>|horrible|awful|terrible|sad) (?:place|thing"
        r"|time|feeling|way|moment|spot|few|day|night)|that (?:\S+ )?(?:lonely|lonesome|sad) (?:place|feeling|little)|(?:something|a bit"
        r"|a little) (?:\S+ )?(?:<felt_quality>) (?:about|in|there)|(?:that|it) (?:really |just |still |must have ){1,2}(?:hurt|stung|hurts|stings|ached"
        r"|aches)(?= )|that (?:hurt|stung)(?= \.)|(?:your|a) heart (?:broke|breaks|sank|was breaking|was broken)|broke your heart|(?:a lot|so much"
        r"|that much|an awful lot) of (?:fear|sadness|worry|grief|shame|anger|guilt|hurt|loneliness|pain) (?:to|for|in|on)|it is still raw|(?:so|and"
        r"|then) (?:it|that) (?:is|was) (?:just |also |more |mostly |pure |a bit of )?(?:relief|dread|grief|shame|sadness|anger|fear|guilt|rage|longing"
        r"|loneliness|despair|panic)(?= )|(?:so|how|that) (?:<sure_feeling>) (?:you could not|that you|it)|(?:ashamed|embarrassed|angry|hurt|lonely|sad"
        r"|frightened|scared|relieved|humiliating|humiliated|left out) (?:i would imagine|i would say|i imagine|i would guess|i suppose|as well"
        r"|too i think))\b",
        needs=(
            *_REFLECTED, *_QUALITY, *_NOUNS, " you look", " you sound", " you seem", " you felt ", " you feel ", " you feeling ", " relief",
            " loss", " blow ", " heart", " shock", " humiliation", " comfort", " hurt", " what a", " sad ", " lonely", " stung", " sting",
            " ache", " worry", " pain ", " raw ",
        ),
        refuses=r" (?:pain relief|some relief|stress relief|a relief (?:driver|teacher)|(?:i|we) (?:feel|felt|am|was|would be"
        r"|would feel) (?:\S+ ){0,2}(?:<reflected_feeling>)|you (?:look|sound|seem|are) (?:good|well|great)|for (?:him|her|them)|smok\w*|cigarettes?"
        r"|quit(?:s|ting)?|drink\w*|medication|weight|appointment|teeth|tooth|gums?|does (?:it|that)|did (?:it|that)|is (?:it|that) (?:a|an)|was (?:it"
        r"|that) (?:a|an)|are you|on a scale)\b",
        allows=frozenset({"negated"}),
        yes=(
            "You sound worn down and sad about it.", "It sounds like a huge relief.", "That hurt.",
            "So underneath all the busyness, a lot of sadness.", "You felt left behind.", "What a lonely place to be.",
        ),
        no=("So you got the bus home.", "I'd feel left out too.", "It sounds like a plan.", "You look well.", "He must have been in shock."),
    ),
    Cue(
        code="therapist.reflects_feeling",
        pattern=r"(?<! are)(?<! were)(?<! do)(?<! did)(?<! if)(?<! when)(?<! would)(?<! will)(?<! should)(?<! can)(?<! whenever)(?<! much)(?<! want)(?<!"
        r" often)(?<! have)(?<! how)(?<! because) (?:(?:you|part of you|a part of you|that part of you) (?:\S+ )?(?:are|were|is|was|feel|feels|felt"
        r"|feeling|sound|sounded|seem|seemed|look|got|get|must be|must have been|must feel|must have felt|have been|had been|end up|ended up)|(?:left"
        r"|leaves|leaving|made|makes|making|got|had) you|you )(?: feeling| feel| like you are| like you were| like you feel"
        r"| to be)? <soft>(?:<reflected_feeling>)\b(?! (?:to (?:try|do|make|quit|change|start|share|talk|come|help|take|give|work|cut|be here|get|go"
        r"|learn|hear|say|see)|enough|in your (?:life|relationship)))",
        needs=_REFLECTED,
        refuses=r" (?:(?:i|we) (?:am|was|feel|felt|would be|would feel) <soft>(?:<reflected_feeling>)|if you (?:are|feel|were)|so that you"
        r"|do not want you to|did you (?:feel|get)|on a scale|hope you are|i am (?:glad|happy|pleased)|(?:you are|you were) (?:\S+ )?(?:happy|pleased"
        r"|proud) (?:with|about)|whether you (?:are|feel)|what makes you|what made you|do you (?:ever )?(?:feel|get)|have you (?:ever )?(?:felt|been)"
        r"|when you (?:are|feel|get)|last (?:week|time) (?:we|you|when)|would feel (?:proud|happy)|you will feel|if you had)\b",
        yes=(
            "That left you feeling humiliated.", "So you were really scared.", "I hear that you're really fed up with him.",
            "And you felt let down by both of them.",
        ),
        no=(
            "So you went home.", "I'd feel sad too.", "He was angry.", "Are you worried about your weight?", "Whenever you feel stressed, ring me.",
            "Have you been depressed?",
        ),
    ),
    Cue(  # a feeling of the moment, not so, or given by something
        code="therapist.reflects_feeling",
        pattern=r" (?:you (?:do not|are not|did not) (?:(?:seem|sound|look|feel) )?(?:(?:too|very|that|really|all that|so) )?(?:happy|pleased"
        r"|thrilled|comfortable) (?:\. |\? |about|with|at|huh|to be)|(?<! when )(?<! if )(?<! so )you (?:are|were|have been|seem"
        r"|sound) (?:\S+ )?feeling (?:(?:more|less|a bit|a little|pretty|really|very|not) ){0,2}"
        r"(?:comfortable|uncomfortable|calm|calmer|relaxed|pressured|bad|down|low|under pressure|positive|torn)|(?<! what )(?<! how )(?:it|that|this"
        r"|which|he|she|they|actually|people) (?:really )?(?:makes|made) you (?:feel )?(?:(?:a (?:little )?bit|more|even|really|so"
        r"|very) ){0,2}(?:calm|calmer|nervous|proud|mad|happy|sad|angry|anxious|good|bad|uncomfortable)"
        r"|you (?:are|were|have been) (?:\S+ )?(?:worrying|panicking|dreading|grieving|aching|hurting)|(?:it )?gives? you (?:a (?:real "
        r"|great )?sense of |a lot of |some |such )?(?:pride|joy|relief)|you (?:have|take|feel) (?:a lot of |such |some |real )?(?:pride|shame|joy)"
        r"|sense of (?:pride|sadness|shame|loss|dread|relief|joy)"
        r"|(?:that|it|this|which) (?:(?:really|just|kind of|must have) ){0,2}(?:alarmed|shook|shocked|embarrassed|frustrates|upset|unsettled"
        r"|rattled) you|(?:it|that) (?:does not|did not) feel (?:very |too |so |that )?(?:good|great|nice|right)|the more (?:<reflected_feeling>) you"
        r"|(?<! wonder )(?<! about )(?<! curious )how (?:<reflected_feeling>) (?:you|that|it) (?:were|are|was|is|felt|feel|must)|(?:that"
        r"|it) must (?:have )?(?:really )?hurt|it (?:really |still )?(?:hurt|hurts|stung|stings) (?:when|that|to) (?:he|she|they|you|be|see|hear)"
        r"|(?:that|it|this) (?:really |still )?(?:got|gets) to you|this (?:fear|worry|dread) (?:that|of)|no wonder you (?:are|were|felt"
        r"|feel) (?:\S+ and )?(?:<reflected_feeling>)|feeling (?:\S+ )?under pressure|you are (?:are |feeling |still )?torn)",
        needs=(
            " it hurt", " it still ", " it really ", " it st", " must hurt", " must have hurt", " must really", " must have really",
            *(f" how {word[1:]}" for word in _REFLECTED), *(f" more {word[1:]}" for word in _REFLECTED),
            " this fear", " this worry", " this dread", " sense of ", " no wonder you",
            " you do not ", " you are not ", " you did not ", " feeling ", " makes you", " made you", " worrying", " panicking", " dreading",
            " grieving", " aching", " hurting", " gives you", " give you", " pride", " shame", " joy ", " alarmed you", " shook you", " shocked you",
            " embarrassed you", " frustrates you", " upset you", " unsettled you", " rattled you", " to you ", " torn", " does not feel",
            " did not feel", " under pressure",
        ),
        refuses=r" (?:(?:did|do|does|will|would|can) (?:it|that|this) (?:make|give) you|i want you|on a scale|if you (?:are|were) not"
        r"|so you are feeling comfortable|your (?:back|body)|you take pride|whatever makes you)\b",
        yes=(
            "You don't sound very pleased about it.", "It makes you a bit more nervous.", "And you're also worrying about money.",
            "That really alarmed you.", "So it gives you a sense of pride.",
        ),
        no=(
            "You're not certain it would fit.", "How does that make you feel?", "You've been struggling to sleep.",
            "What makes you happy?",
        ),
    ),
    Cue(
        code="therapist.reflects_feeling",
        pattern=r" (?:(?:that|it|this) (?:gets|got|must|must have|must have been|must be|sounds|sounded|sounds like it was|sounds like|is|was|feels"
        r"|felt|seems|has been|would be)|sounds|sounding|sounds like|how|pretty|really|so|very|less|a bit|must be|must have been) "
        r"(?:like |been |be |a |an |such a |such |it is |it was |that is |that was |pretty |really |so |very |quite |just |incredibly |a bit "
        r"|kind of "
        r"|sort of |awfully |terribly |rather ){0,3}(?:<felt_quality>)\b(?! (?:film|movie|book|story|road|place|word|bit|can|to (?:chew|bite|walk"
        r"|touch)|when you (?:chew|bite|walk|touch)))",
        needs=_QUALITY,
        refuses=r" (?:i (?:am|was|find|found|would find) (?:\S+ ){0,2}(?:<felt_quality>)|is (?:it|that) (?:<felt_quality>)|was (?:it"
        r"|that) (?:<felt_quality>)|(?:job|infection|gums?|tooth|teeth|knee|back|condition)|for (?:him|her|them|your|me)|smoking is|quitting|changes?"
        r"|many people|a lot of people)\b",
        yes=("That must have been terrifying.", "That sounds so lonely and painful to carry.", "How humiliating."),
        no=("Is it painful when you chew?", "Smoking is so stressful on the heart.", "Making changes can be very overwhelming."),
    ),
    Cue(
        code="therapist.reflects_feeling",
        pattern=r" (?:(?:there is|there was|i hear|i can hear|i see|i am hearing|such|so much|a lot of|an awful lot of|all that|all this|that|with"
        r"|the|your) (?:a lot of |an awful lot of |some |so much |real |also |the |your |how much |a great deal of |all that |this |a kind of |deep "
        r"|a sense of ){0,2}"
        r"(?:anger|bitterness|dread|despair|disappointment|embarrassment|frustration|fury|grief|guilt|heartbreak|helplessness|hopelessness"
        r"|humiliation|jealousy|loneliness|longing|rage|regret|relief|resentment|sadness|shame|sorrow|hurt)"
        r"(?: \S+){0,3}? (?:you|there|in (?:that|there|your|what)|about (?:him|her|them|that|it|what)|for you|under|underneath|over|\.)"
        r"|(?<! does )(?<! did )(?<! might )(?<! may )(?<! anything )(?:it|that|this) (?:really |still |just |must |must have |sounds like it "
        r"|did ){0,2}"
        r"(?:hurt|hurts|scares|scared|upsets|frightens|frightened|frustrates|saddens|angers|worries|stings|stung|weighs (?:heavily )?on"
        r"|breaks your heart|broke your heart|humiliated|shamed|devastated|crushed) (?:you|your heart)\b"
        r"|(?<! do )(?<! did )(?<! if )(?<! what )(?<! will )(?<! things )you (?:really |still |just |do |must |must have ){0,2}(?:miss (?:him|her"
        r"|them|your|it|that)|missed (?:him|her|them|your)|hate (?:it|that|feeling|being|yourself|how)|dread|resent|long for|longed for)\b)",
        needs=(
            " anger", " bitterness", " dread", " despair", " disappoint", " embarrass", " frustrat", " fury", " grief", " guilt", " heart",
            " helplessness", " hopelessness", " humiliat", " jealousy", " loneliness",
            " long", " rage", " regret", " relief", " resent", " sad", " shame", " sorrow", " hurt", " scare", " upset", " frighten", " worries",
            " stings", " stung", " weighs", " devastat", " crush", " miss", " hate",
        ),
        refuses=r" (?:pain (?:medication|relief)|anger management|(?:his|her|their) (?:anger|guilt|shame|hurt|grief|sadness)|(?:anything|what|things?"
        r"|something)(?: \S+){0,6} (?:worries|scares|bothers|upsets|frustrates) you|miss it if|the shame is|cause[sd]?|some relief and|your body"
        r"|i understand your|might|a real shame|appointment)\b",
        yes=("There's a lot of anger in that.", "That really hurt you.", "You miss him.", "That's so much guilt you carry for her."),
        no=(
            "His anger frightens people.", "Is there anything about it that worries you?", "Do you miss her?",
            "The shame is that the forms got lost.",
        ),
    ),
    Cue(  # the feeling alone, given back
        code="therapist.reflects_feeling",
        pattern=r"^ (?:(?:so|and|yeah|mm|still|also|very|really|just|a bit|pretty|right|okay|ah|oh|kind of|like|proper"
        r"|so it is) ){0,3}(?:<reflected_feeling>)\b(?! to )(?: (?:\.|\?|and|with|at|that|because|about|as|by|it|in|for|of|on|away|once|enough|if|when)(?= )"
        r"| $)|^ (?:(?:so|and) )?(?:\S+ ){1,4}?and (?:then )?(?:<reflected_feeling>) "
        r"|^ (?:(?!(?:i|what|how|is|are|do|does|did|where|your|no|for|his|her) )\S+ ){0,3}(?:<feeling_noun>|fright)(?: (?:\.|and|in|about|at|that"
        r"|then)(?= )| $)",
        needs=(*_REFLECTED, *_NOUNS),
        longest=40,
        yes=("C: I was so embarrassed I couldn't look up.\nT: Embarrassed.", "C: I was ashamed.\nT: So ashamed it kept you in the car."),
        no=("C: It is what it is.\nT: Frustrated customers ring me too.", "Happy to wait."),
    ),
)
# fmt: on
