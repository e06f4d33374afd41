"""Cues of pillar 1, the relationship: what the two say of each other, here and now."""

from hereandnow.reading.cue import OCCASION, Cue

_OTHERS = (
    r" (?:your|her|his|their) (?:mum|mother|dad|father|sister|brother|wife|husband|partner|boss|friends?|manager"
    r"|family|doctor|kids|son|daughter|boyfriend|girlfriend|teacher|parents|gp|nurse|team|colleagues?) "
)
_BEHAVIOURS = (
    r" (?:smok\w*|cigarettes?|drink\w*|alcohol|beers?|weed|pot|drugs?|quit|quitting|medication|meds|insulin|diet"
    r"|weight|exercis\w*) "
)
_REPORTED = r" (?:he|she|they|mum|dad|everyone|people) (?:said|says|say|told|goes|was like|were like) "

_SOFT = r"(?:(?:just|really|kind of|sort of|a bit|actually|still|also|always|sometimes|often|maybe|even|do|did|have|had|so) ){0,3}"
_EXPECT = (
    r"(?:expect\w*|think\w*|thought|imagin\w+|worry|worried|worrying|afraid|scared|frightened|hop(?:e|ed|ing)|fear\w*"
    r"|guess\w*|figur\w+|reckon\w*|dread\w*|brac\w+|picturing|pictured|sure|wonder\w*)"
)
_BODY = (
    r"(?:voice|face|eyes|shoulders?|hands?|fingers|jaw|foot|feet|legs?|knees?|arms?|breath|breathing|whole body|body"
    r"|answers|sentences|tone|smile|lips?|mouth|fists?|head|chin|colour|color)(?:'s)?"
)
_MOVED = (
    r"(?:laughed|smiled|sighed|shrugged|paused|hesitated|winced|frowned|nodded|whispered|flinched|grinned|blushed"
    r"|swallowed|shivered|stiffened|froze|frozen|welled up|teared up|filled up|breathed (?:out|in)|(?:took|taken) (?:a|that)"
    r" (?:\S+ ){0,2}breath|held your breath|shook your head|shaken your head|rolled your eyes|closed your eyes|bit your lip"
    r"|changed the subject|stopped (?:looking at me|smiling|mid|short|yourself)|set your (?:teeth|jaw)|looked (?:away"
    r"|at (?:me|the (?:floor|door|clock|window|wall)|your (?:hands?|feet|watch|phone))))"
)
_POSED = (
    r"(?:curled|leaned|leant|folded|crossed|clenched|gripped|hugged|let (?:out|go)|looked (?:down|up|out|over)|glanced"
    r"|turned (?:away|your|to)|sat (?:up|back|forward|down)|straightened|slumped|sank|pulled your|put your (?:hand|hands|head"
    r"|face|arms?)|stopped (?:looking|talking|dead|there)|started (?:to )?(?:cry\w*|smil\w+|laugh\w*|whisper\w*|shak\w+)"
    r"|rubbed your|touched your|covered your|wiped your)"
)
_CLOSE_ONES = (
    r"(?:your (?:\S+ )?(?:wife|husband|partner|mum|mother|dad|father|parents|sister|brother|boss|friends?|kids?"
    r"|daughter|son|family|ex|girlfriend|boyfriend|manager|colleagues?|team|children|flatmate|mates?)"
    r"|other people|people|others|everyone|everybody|him|her|them|(?:any|some)(?:one|body) else)"
)
_ACCIDENT = (
    r"(?:late|bus|train|traffic|tram|missed|forgot|phone|wifi|connection|network|mute|muted|signal|line|line's|hear|heard|catch|caught"
    r"|door|dog|parcel|platform|delayed|cancelled|puncture|roadworks|babysitter|hospital|accident|poured|spilt|spilled"
    r"|knocked|dropped|smashed|broke|parking|parked|mins?|minutes late|sick (?:all|down|on)|two seconds|one second|a second|one minute|a minute|hang on|wrong (?:number|day|time))"
)
_NO_APOLOGY = (
    r" (?:feel|felt|feeling|feels) (?:\S+ )?sorry| sorry for (?:him|her|them|your|yourself|my(?:self)?|everyone) | sorry (?:to hear|to interrupt|i interrupted|could"
    r"|can (?:you|i)|what (?:did|was|do)|o [.?]|that you| not sorry|you (?:feel|had|lost)|i (?:never|did not|have not) (?:do|did|done|bring|brought|fill|get|got|ring|rang|write))| (?:say|said|saying|says|told|tell|never|heard"
    r"|hear|word|means|like|going|goin|goes|to be|better safe than) (?:\S+ ){0,3}sorry| it is sorry| (?:he|she|they|mum|dad|her|him|people|nobody) (?:\S+ ){0,3}(?:sorry"
    r"|apolog\w+)| sorry(?: \S+){0,9} " + _ACCIDENT + r" | " + _ACCIDENT + r"(?: \S+){0,9} sorry |" + _REPORTED
)
_NO_APOLOGY_EVEN_LATE = _NO_APOLOGY.replace("(?:late|bus", "(?:bus").replace("|hear|heard|", "|").replace("|a minute|", "|") + (
    r"| (?:he|she|they) (?:came|comes|went|was|were|stood|rang|walked|goes) (?:\S+ ){0,6}sorry "
)
"""Being sorry twice over for a minute late is out of proportion; the same for the reason of a real delay is not."""
_INWARD = (
    r"(?:feel|feels|feeling|felt|make of|made of|see|seeing|saw|trust|mind|bother\w*|hurt|angry|annoyed|cross|mad|judged|safe|disappointed"
    r"|upset|afraid|scared|nervous|irritated|like|land|landed|sit|stir\w*|wonder\w*|hard|harder|easier|strange|awkward|happening|going on"
    r"|notice|reaction|react|imagine|think|thinking|checking|experience|protect\w*|please|pleasing|punish\w*|let you|anger|need from"
    r"|expect\w*|worr\w+)"
)
_STIRRED = (
    r"(?:(?!worried|grateful|thankful|happy|proud|hopeful|guilty|stressed|delighted|thrilled|depressed|overwhelmed|excited|lonely|scared"
    r"|confused|afraid|anxious)<reflected_feeling>|moved|touched|defensive|protective|teary|thrown|uneasy|useless|helpless|tender|stuck|lost"
    r"|tense|wary|puzzled|warm|real warmth|warmth|sadness|anger|distant|disconnected|closer|struck|shut out|impatient|at a loss|bored|sleepy"
    r"|drained|heavy|full up|humbled|intimidated|relieved|pleased when|so pleased)"
)
_PROP = (
    r"(?:rings?|sleeves?|tissue|arms?|hands?|fingers?|hair|nails?|knees?|legs?|bag|cushion|coat|scarf|cuffs?|mug|cup|thread|watch|face|eyes"
    r"|lips?|jaw|chair|seat|head|shoulders?|fists?|jacket|collar|glasses|hat|foot|feet|breath|chest|stomach|mouth|neck|hood)"
)
_TOWARDS = (
    r"(?:want|wanted|need|needed|hope|hoping|hoped|wish|wished|trust|hate|hated|miss|missed|worry|worried|scared|afraid|jealous|angry|annoyed"
    r"|cross|dread\w*|nearly|matters?|care|cared|feel|felt|close|closer|embarrass\w*|daft|stupid|silly|ashamed|proud|comfortable|safe"
    r"|pretend\w*|look forward|looking forward|rely|depend|nervous|shy|weird|strange|guilty|relax\w*|open up|face|stop|enjoy\w*|respect\w*"
    r"|admire|resent\w*|imagine\w*|picture|dream\w*)"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # therapist.asks_about_us -------------------------------------------------------------------------------------------
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:were|are|did|do|had|what|have|part of)(?: (?![.?] )\S+){0,3}? you (?:\S+ ){0,3}?" + _EXPECT +
            r"(?: that| for| about| of)? (?:me (?:to|going|being|\S+ing)|i (?:would|might|was going to|am going to|will) "
            r"|what (?:i (?:will |would |might |am |was |could )?(?:think\w*|thought|say|make|do|feel)|my ))",
        needs=(" me ", " i ", " what my "),
        refuses=_OTHERS + r"| i (?:would|will|might) (?:\S+ )?(?:need|have to|recommend|suggest|send|give|write|do for you)"
            r"| (?:think|sure|wonder) i (?:am|was|have|had|will) (?:\S+ )?(?:able|got|finished|done|clear|right|need\w*"
            r"|the|in|on|at|making sense|understand\w*)| waiting for me to | (?:he|she|they) \S+ i | you think (?:of|about)"
            r" me being|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "So were you expecting me to be annoyed? When you came on?",
            "Do you worry about what I'll think of you?",
            "Did part of you imagine I'd laugh?",
        ),
        no=(
            "Were you expecting him to be cross?",
            "Do you think I will need to see you again in June?",
            "Are you sure I'm clear about the dates?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how|wonder|wondering|curious|know|check|ask|did|does|hear|was)(?: (?![.?] )\S+){0,6}? (?:(?:is|was|be|been)"
            r" (?:it |that |this )?like|(?:does|did|would|is) (?:it |that |this )?feel|it feels|it felt|you feel|land|lands|landed|for you|on you"
            r"|take it|taking it|come across|came across|hit you|sit with you)(?: (?![.?] )\S+){0,4}? (?:(?:when|that|if|as|how) i (?:just |kind of"
            r" |have |had |also )*(?:do|did|done|say|said|put|go|went|get|got|ask|asked|keep|kept|sit|sat|stay|stayed"
            r"|cancel\w*|moved|laugh\w*|interrupt\w*|push\w*|bring|brought|talk|talked|stop|stopped|leave|left|look\w*"
            r"|write|wrote|answer\w*|suggest\w*|offer\w*|forgot|notice\w*|name|named)|me (?!about|what|how|more|why|if"
            r"|a |that )(?:\S+ing|not|and|like this)|(?:telling|told|tell|saying|said|say|showing|shown|hearing|hear"
            r"|sharing|letting|let|admitting)(?: \S+){0,4}? (?:to me|from me|in front of me|me that|me this|me it|me)"
            r"(?! (?:about|what|how|more|why|if|a) )|(?:have|having|with|sit with|sat with|sitting with|be with"
            r"|being with|in a room with) (?:me|a (?:man|woman|white|black|straight|younger|older"
            r"|male|female|stranger|therapist)(?: \S+){0,4}? (?:chair|here|room|like me|who|therapist|counsellor)"
            r"|(?:some(?:one|body)|a person) (?:like me|who)))\b",
        needs=(
            " when i ", " that i ", " if i ", " as i ", " how i ", " me ", " have ", " having ", " with a ",
            " with someone", " with somebody",
        ),
        refuses=_OTHERS + r"| (?:[.?]|and|so|can you|could you|would you|please|you|to|just|but|then) tell me (?!that"
            r" just| this now|and )| let me | help me | ask me | (?:told|gave|asked) me (?:about|that you|you)"
            r"| when i (?:was|am not|get back|did my|went to)| brought you|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "What's it like when I do that?",
            "I hadn't thought what it'd be like from your end, me going quiet.",
            "How's it feel to have told me that, finally?",
            "What's it like to have a man in this chair?",
            "Can I check how it lands when I put it that bluntly?",
        ),
        no=(
            "What was it like when she did that?",
            "What's it like when I'm not there to remind you?",
            "Can you tell me what it was like?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:when you|you) (?:look|are looking) at me(?: \S+){0,4}? (?:what|how|do)|what (?:do|did|can|could)"
            r" you (?:see|hear|notice|pick up|read)(?: \S+)? (?:on my|in my|in me|on me|from me|me do|on it now|in it now)"
            r"|(?:is|was|has|have|does|did|could|might|wonder|wondering|whether|if)(?: (?![.?] )\S+){0,6}? (?:something"
            r" about (?:me|us|how i|the way i)|(?:anything|something|a lot|more|much) to do with (?:me|us|what i|how i"
            r"|my)|because of (?:me|something i|what i|how i)|about (?:me|us) \?|with me \?)|(?:wonder|wondering|curious"
            r"|what|how|is|does|are)(?: (?![.?] )\S+){0,9}? (?:happening|going on|there|here|it like|things|we"
            r"|doing) (?:\S+ ){0,2}?(?:here )?(?:with us|between us|between the two of us|between you and (?:me|i)|you and"
            r" me|you and i|with you and me|the two of us)|(?:telling|saying|showing|hearing|sitting with|with|having"
            r"|from|to) (?:\S+ ){0,3}?me(?: (?:now|here|today|just now|this|that|like this|over there))* [.?] (?:and |so"
            r" )?(?:what|how) (?:is|was|does|did|has|do)"
            r"|(?:wonder|wondering|curious|ask)(?: (?![.?] )\S+){0,3}? (?:if|whether|how) you (?:\S+ )?(?:felt|feel"
            r"|were|are|might be|may be|have been) (?:\S+ ){0,4}?(?:by|with|at|about|towards?|from) me"
            r"|change (?:anything|something)(?: \S+){0,3}? (?:that )?i am|only (?:comes up|happens|there"
            r"|like this) with me)\b",
        needs=(
            " me ", " us ", " my ", " you and ", " how i ", " what i ", " something i ", " two of us ", " by me",
            " with me", " at me", " about me", " from me", " change ",
        ),
        refuses=_OTHERS + r"| (?:talk|speak|share|work|working|check|meet|bear|stay|stick|agree|honest|come|came|live"
            r"|go|went) (?:\S+ ){0,2}?with me| tell(?:s|ing)? me about|(?:stays?|kept|keep|confidential|private) (?:\S+ ){0,2}between| (?:any|some|none|many|most|all|both) of us"
            r"| (?:know|ask|asking|anything|questions) about me |" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "When you look at me now, what do you see?", "Is there something about me that makes it harder to say?",
            "Has that got anything to do with me being away?", "And now, telling me? What's that like?",
            "I wonder if some of that is happening here with us.",
            "I wonder whether you felt let down by me last week.",
        ),
        no=("What happens between you and your brother?", "Is that something about the job?", "How are you both doing?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:wonder|wondered|wondering|curious|not sure|checking|check|worried|ask|asking) (?:if|whether)"
            r" (?:i|something i|it was something i|that was me|it is me|it was me|maybe i|i have|i had) (?:\S+"
            r" ){0,3}?(?:did|do|done|said|hurt|upset|missed|pushed|rushed|lost|annoyed|let|went|hit|crossed|stepped)"
            r"|(?:was|am|have|did|had) i (?:\S+ ){0,3}?(?:misread|fobb\w+|lectur\w+|patroni\w+|lost you|losing you"
            r"|let you down|scar\w+ you|upset you|hurt you|annoy\w* you|offend\w* you|make you feel|made you feel"
            r"|(?:do|done|say|said) something)|(?:would|could|can) you (?:\S+ ){0,4}?(?:tell|say to|let) me(?: know)? if (?:i|you (?:were|are|felt|ever)(?: \S+){0,4}? (?:me|this|here|it))|is it (?:\S+ )?(?:okay|all right"
            r"|hard|safe|easier)(?: \S+){0,4}? (?:angry|cross|annoyed|disappointed|honest) with me)\b",
        needs=(" i ", " me "),
        refuses=r" (?:if|whether) i (?:could|can|may|might|should|need)| (?:something|anything) i (?:said|did) to (?:him|her)"
            r"|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "But I wondered if I did something just now.",
            "Have I upset you?",
            "Could you tell me if you were annoyed with this?",
        ),
        no=("I wonder if I could ask you a few questions.", "I'm checking if I got the date right on the letter, am I late?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" how (?:is|did|does|was|has) (?:that|this|it) (?:land|landing|landed|sit|sitting|sound to you|strike you"
            r"|sit with you|land with you)(?: \S+){0,3}? \?",
        needs=(" land", " sit", " sound to you", " strike you"),
        refuses=_OTHERS + _BEHAVIOURS,
        possible=True,
        yes=("How does that land?", "How did that sit with you?"),
        no=("How did the plane land?",),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how|do|does|did|are|were|is|was|can|could|would|have|has|wonder|wondering"
            r"|curious)(?: (?![.?] )\S+){0,8}? " + _INWARD + r"(?: (?![.?] )\S+){0,6}?(?<! tell)(?<! let)(?<! help)(?<! show)(?<! give)(?<! gave)(?<! told)(?<! ask)(?<! remind)(?<! call)(?<! excuse)(?<! for)(?<! brought)(?<! bring)(?<! bear)(?<! stay)(?<! stick)(?<! send)(?<! allow)(?<! hear)(?<! asked)(?<! letting)(?<! telling)(?<! giving)(?<! hand) (?:me"
            r"|my (?:name|face|voice|silence|question|age|accent|room|reaction)|us|whether i|that i (?:was|am|did"
            r"|might)|if i)\b(?! (?:about|to|a|the|some|if|what|how|more|with|that|know|your|you|put|say|ask|explain"
            r"|understand|see|be|get|just|go|and|now) )(?: (?![.?] )\S+){0,7} \?",
        needs=(
            " me ", " my ", " us ", " i ",
        ),
        refuses=r" (?:talk|share|work|meet|come|speak|agree|discuss|check|talking|sharing|want) (?:\S+ ){0,3}(?:with|to"
            r"|from) (?:me|us)| (?:any|some|both|most|many|all|of|like) (?:of )?us | if i (?:could|can|may|ask|give"
            r"|tell|share|were to|told|gave)| us (?:to|both|all|doing|talking|meeting)| come back and see me"
            r"| to see me |" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "Are you feeling judged by me at the moment?", "Can you let yourself be annoyed with me?",
            "Is there a bit of you checking whether I can take it?",
        ),
        no=(
            "Are you feeling judged by your boss?", "What brought you to see me today?",
            "Could you come with me to the desk?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:i am aware (?:that )?i|i (?:just |have |have just |also |really )*(?:went|go|moved|cancelled"
            r"|canceled|interrupted|laughed|pushed|said|changed|forgot|missed|brought up|named|challenged|was late"
            r"|was away|am away|am (?:younger|older|white|black|a (?:man|woman|white|straight))|stopped|looked|wrote"
            r"|cried|cut|misheard|raised my))(?: \S+){0,18}? (?:[.?] )?(?:and |so |but )?(?:what|how) (?:is|was|did"
            r"|does|do|has|are) (?:that|it|you)(?: \S+){0,3}? (?:like|sit|land|feel|make|for you|take|strike|hear"
            r"|hearing)\b",
        needs=(" i ",),
        refuses=r" i said (?:\S+ ){0,4}?(?:scale|number|how many)| you do not really like|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "I'm aware I'm younger than you. What's that like?",
            "When I went quiet there, what did you make of it?",
        ),
        no=(
            "I said it was a scale. How many did it make?", "She went quiet. What was that like?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how) (?:is|was|did|does|has)(?: it| that| this)?(?: \S+){0,4}? (?:coming|to come|came|being"
            r"|walking|sitting|leaving|back) (?:back )?(?:here|in here|into this room)\b(?: (?![.?] )\S+){0,6}? \?",
        needs=(
            " here ", " this room",
        ),
        refuses=r" (?:led|brought) you| (?:he|she|they) (?:think|feel|say)|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        possible=True,
        yes=("What was it like coming back here after last week?",),
        no=(
            "What does she think about you coming here?", "What led you to being here today?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how) (?:is|was|has|would|does|did) (?:it|that|this)(?: \S+){0,7}? (?:hear|hearing|tell"
            r"|telling|say|saying|show|showing|let|letting|have|having|see|seeing|be|being|sit|sitting|talk|talking"
            r"|put|putting|now|today|here|strange|been|for you|with)(?: \S+){0,3}? (?:me|us)\b",
        needs=(" me ", " us "),
        refuses=_OTHERS + r"| tell me (?:about|what|how|more|a|why|if)| let me | help me | (?:told|gave|asked) me "
            r"| brought you ",
        allows=frozenset({"hypothetical"}),
        yes=(
            "As you tell me that, what's it like to have me hear it?",
            "How is it, saying it to me?",
            "and what was that like for you, being here with me last week",
        ),
        no=("What was it like telling your sister?", "What is it like at work? Tell me about it.", "How was that?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" what (?:do|did|would|might|were|are|have) (?:you|ye)(?: \S+){0,2}? (?:think|thought|imagine"
            r"|imagining|picture|reckon|suppose|figure|figuring|guess|fear|worry|expect"
            r"|hope)(?: that)? (?:i (?:would|am|was|will|might|felt|feel|thought|think|make|made|do with|did)"
            r"|me (?!of|about)|(?:you would )?(?:get|hear|see|come) (?:back )?from me)",
        needs=(" i ", " me "),
        refuses=r" i (?:would|will|might) (?:need|want) (?:you )?to know| i (?:mean|meant)| form ",
        allows=frozenset({"hypothetical"}),
        yes=(
            "What do you imagine I'm thinking right now?",
            "What did you reckon I'd do?",
            "What do you picture me doing?",
        ),
        no=("What do you think I should write on the form?", "What did he think?", "What do you think of that?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:how do i (?:look|sound|seem|come over|come across|strike you)|(?:do|did) i (?:strike you|seem"
            r"|sound|look|come across|come over)|(?:did|do) i (?:\S+ ){0,2}?(?:hurt|upset|offend|annoy|lose|rush"
            r"|push|crowd) you|am i (?:\S+ )?(?:pushing|rushing|crowding|losing|boring|upsetting|annoying"
            r"|hurting) you|(?:did|was|is|have)(?: it| that)? (?:something|anything) (?:that )?i (?:said|did"
            r"|have said|have done|just said)|(?:do|did) you (?:feel|think)(?: like| that| as if)? i (?:am|was"
            r"|have been|might be|got|missed|let|do not|did not)|do you think (?:that )?i (?:might|will|would"
            r"|am going to) |did i (?:do|say) something|am i doing (?:it|that|the)(?: \S+){0,2} \?"
            r"|are you (?:\S+ ){0,3}?(?:wondering|thinking|figuring|waiting|guessing|checking"
            r"|worrying)(?: \S+){0,3} i |is it (?:just )?me \?)",
        needs=(" i ", " me "),
        refuses=r" i am (?:making|saying) (?:sense|it right)| i (?:sound|seem|look) like (?:him|her|your)"
            r"| did i (?:hear|understand|get|say|mention)| do you think i am right | you think i (?:would|will"
            r"|might) (?:need|have to|recommend|suggest) ",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "Did something I said upset you just now?",
            "Do you feel like I'm rushing you a bit?",
            "How do I come over, from your side, when I go on like that?",
        ),
        no=("Did I say Tuesday? I meant Wednesday.", "Did he upset you?", "Do you think you are ready?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:are|were|is|was|do|would|might|maybe|wonder if|wondering if)(?: there)?(?: you| that| it"
            r"| a part of you| some of you)?(?: are| were| feel| felt| is| might be)?(?: \S+){0,3}? (?:angry"
            r"|annoyed|cross|disappointed|upset|irritated|frustrated|mad|furious|pissed off|fed up|let down|hurt"
            r"|bothered|worried|afraid|scared|nervous) (?:with me|at me|in me|by me|by something i|about me|of me"
            r"|that i (?:will|would|might|am|was)|i (?:will|would|might))\b",
        needs=(" me ", " i "),
        refuses=_OTHERS + r"| i (?:am|was|feel|felt|get|got) (?:\S+ )?(?:angry|annoyed|upset|worried)",
        allows=frozenset({"hypothetical"}),
        yes=(
            "Are you a bit annoyed with me?",
            "I wonder if you are disappointed in me today.",
            "Are you worried that I would think less of you?",
        ),
        no=("Are you angry with your dad?", "Is he upset with you?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:is|was|would) (?:it|that|this)(?: be)?(?: \S+){0,3}? (?:strange|odd|weird|hard|harder"
            r"|all right|alright|difficult|awkward|scary|safe|easier|too much|uncomfortable|embarrassing"
            r"|frightening)(?: \S+){0,6}? (?:to me|from me|with me|me (?:saying|telling|asking|knowing|being"
            r"|hearing|seeing)|in front of me)\b",
        needs=(" me ",),
        refuses=_OTHERS + r"| (?:talk|share|discuss|explain|speak|spoke|talking) (?:\S+ )?(?:to|with) me about"
            r"| all ?right if | (?:lie|lied|lying) to me",
        allows=frozenset({"hypothetical"}),
        yes=(
            "is that strange hearing that from me",
            "Is it hard to be angry with me?",
            "Was it all right for you, me telling you so?",
        ),
        no=("Would it be all right for you to talk to me about your drinking?", "Is it hard at school?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:me (?:saying|telling|asking|showing|getting|knowing|being|not)(?: \S+){0,6}? (?:how"
            r"|what) (?:did|does|was|is) (?:you|it|that)|(?:does|did|do) (?:it|that|this) (?:\S+ )?(?:bother|annoy"
            r"|upset|hurt|scare|worry) you(?: \S+){0,5}? (?:i|me)|(?:does|is|did) (?:it|that"
            r"|this) (?:\S+ )?(?:go on|happen|happening|there) (?:\S+ )?(?:with me|in here|between us)"
            r"|how is it (?:\S+ ){0,3}?(?:to hear|hearing|to know|knowing) (?:that|this|it)|what (?:goes|went"
            r"|is going|was going) (?:through|on in) (?:your (?:head|mind)|you)(?: \S+)? when (?:i|you (?:hear|see"
            r"|read) (?:me|it|my))|what would (?:it|happen) (?:\S+ ){0,5}?(?:answer|show|ask|stop|correct|trust"
            r"|disappoint|refuse) me|(?:when|as) i (?:\S+ ){1,14}?what (?:goes|went|happens|happened|comes|came"
            r"|was it like|is it like)|what (?:goes|went|happens|happened|comes"
            r"|came)(?: \S+){0,6}? you(?: \S+){0,4}? when i (?:say|said|ask|asked|go|went|do|did|bring|brought|come"
            r"|came|get|got|put|put it|type|write))\b",
        needs=(" when ", " as i ", " me ", " i ", " in here", " us ", " how is it "),
        refuses=_OTHERS + r"| when i was (?:a|at|in|your|young|growing)| remind me | tell me about",
        allows=frozenset({"hypothetical"}),
        yes=(
            "When I come out with one of my suggestions, what goes on in you?",
            "What happens for you when I ask about that?",
        ),
        no=("When I was a student, what happened was different.",),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:what|how|anything|something|whether)(?: \S+){0,8}? (?:between us|between the two of us"
            r"|between you and (?:me|i)|in here with me|here with me)|would you (?:have told|tell|have said"
            r"|say)(?: me)?(?: \S+){0,3} if (?:i (?:had|was|did|got|made|said|upset|hurt)"
            r"|you were (?:\S+ ){0,2}(?:with|at) me))\b",
        needs=(" us ", " two of us", " me ", " you and i"),
        refuses=_OTHERS
        + r"| (?:stays?|kept|keep|confidential|private|shared|said|agreed) (?:\S+ ){0,2}between| difference between",
        allows=frozenset({"hypothetical"}),
        yes=(
            "I wonder what's happening between us right now.",
            "Would you tell me if I had upset you?",
            "How are things between you and me?",
        ),
        no=("What happened between you and your brother?", "What we say stays between us."),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how|whether|is there|do you|did you|were you|are you|was it|curious|wonder"
            r"|wondering)(?: (?![.?] )\S+){0,7}? (?:feel|feeling|feelings|felt|experience|experienced|imagine|worry"
            r"|worried|land|landed|like for you|for you|was that|happening|going on|comes up|came up|coming up|need"
            r"|disappointed|annoyed|angry|hurt|safe|hard|bothered|strange)(?: \S+){0,6}? (?:towards? me|about me"
            r"|of me|at me|from me|between us|between you and (?:me|i)|with me(?= (?:here |right |just |today |now "
            r"|then )*[.?])|(?:i would|i might|i will) react|i (?:think of|see) you|me just (?:then|now)|(?:when"
            r"|that|as|how) i (?:\S+ )?(?:say|said|ask|asked|brought|bring|cancelled|canceled|moved|stay|stayed"
            r"|responded|respond|reacted|was away|am away|interrupted|was late|challenged|pushed|stopped|forgot"
            r"|looked)|my (?:question|comment|silence|reaction|response|holiday|break|absence))\b",
        needs=(
            " me", " us ", " you and i", " i would ", " i might ", " i will ", " i think of", " i see you",
            " when i ", " that i ", " as i ", " how i ", " my ",
        ),
        refuses=_OTHERS + r"| tell me (?:about|what|how|more|a|why)| (?:talk|share|work|discuss"
            r"|check) (?:\S+ )?with me | what i (?:said|told)|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "I'm curious how you're feeling towards me right now.",
            "What's it like for you when I stay silent?",
            "How did it feel when I cancelled last week?",
        ),
        no=(
            "How do you feel about your boss?",
            "What are you feeling as you say that?",
            "How did you feel when I was a student?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:what|how|did|does|wonder|wondering|curious)(?: (?![.?] )\S+){0,9}? (?:my (?:message"
            r"|question|comment|asking|silence|holiday|break|reaction|absence|suggestion|apology|mistake|leaving"
            r"|saying|telling)|me (?:being|saying|telling|not|laughing|cancelling|leaving|forgetting|pushing"
            r"|interrupting|challenging|noticing))|when i (?:laughed|smiled|cancelled|interrupted|stopped|pushed"
            r"|left|forgot|asked|said)(?: \S+){0,3}? how (?:was|did)|knowing (?:that )?i (?:will|am|would|was)"
            r"|(?:am|was) i (?:\S+ ){0,3}?(?:getting (?:it|this|that|you) wrong|too pushy|missing you|off the mark"
            r"|overstepping|letting you down)|(?:hoping|wish|imagine|worried|afraid|fear|expecting|scared"
            r"|guessing)(?: \S+)? i (?:would|will|might) (?:\S+ )?(?:say|think|feel|tell|ask|be|do (?=when|if|now"
            r"|then|\?))|mean to you if i)\b",
        needs=(" my ", " me ", " i "),
        refuses=r" (?:hoping|wish|expecting) (?:\S+ )?i would do for you",
        allows=frozenset({"hypothetical"}),
        yes=("how did my message come across", "What are you hoping I'll say?", "Am I getting this wrong?"),
        no=("What were you hoping I would do for you today?", "What keeps me going is my garden."),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:do you (?:feel|think|believe) (?:that )?i (?:\S+ )?(?:understand|get|hear|like|care|believe"
            r"|judge|see|want) (?:about )?(?:you|what you)|(?:what|how|sense of)(?: (?![.?] )\S+){0,6}? (?:how"
            r"|what) i (?:feel|think) (?:about|of) you|(?:feel|seem|sound) (?:like|as if|as though) i (?:have|am"
            r"|was|had) (?:\S+ )?(?:taken|taking|gone|going|let|left|pushing|rushing|judging|against|on|ignoring"
            r"|criticising|telling)|(?:like|feel|felt|was that|for you)(?: \S+)? when i (?:did not|do not|had to"
            r"|was not|could not)|(?:hear|hearing|heard) (?:nothing )?from me)\b",
        needs=(" i ", " from me"),
        refuses=_BEHAVIOURS + r"| (?:he|she|they) (?:feel|felt|think|thought) | you (?:will|should"
            r"|would) hear from me",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "Do you feel I understand you?",
            "Does it feel like I've taken his side?",
            "What was it like when I didn't answer?",
        ),
        no=("You should hear from me by Friday.", "Do you think I need an X-ray?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how) (?:did|do|was|is|does) (?:you|it|that)(?: \S+){0,8}? (?:[.?] )?(?:when|as"
            r"|the way) i (?:just |kind of )?(?:said|say|asked|ask|did|do|put|went|go|came|got|laughed|stopped|told"
            r"|sent|wrote|answered|did not)\b",
        needs=(
            " when i ", " as i ", " the way i ",
        ),
        refuses=r" (?:he|she|they) (?:do|did|say)| tell me |" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "What did you do with it at the time? When I said it.", "How was it, the way I asked that?",
        ),
        no=(
            "What did it say when I was at the desk?", "What do you do with it when he says it?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:what|how|where|who) (?:\S+ ){0,3}?(?:you|it|that|this)|(?:do|did|are|were|could|would|is"
            r"|wonder|wondering|curious) (?:\S+ ){0,2}?(?:you|it|any of that"
            r"|part of you))(?: (?![.?] )\S+){0,7}? (?:of|about|towards?|at|between|trust|hate|protect|please"
            r"|disappoint|lose|miss|judge|anger for|with|see in|to show) (?:me|us"
            r"|my face)\b(?<!two of us)(?! (?:what|how|about|more|a|to|that|the|your|know|you|if|some|again|back"
            r"|on) )",
        needs=(" me", " us "),
        refuses=r" (?:tell|told|help|let|remind|give|gave|ask|asked|call|allow|brought|like) (?:\S+ )?me | (?:talk"
            r"|talking|share|shared|discuss|work|working|meet|check|speak|sit|sitting|met|walk|lie|open"
            r"|honest) (?:\S+ ){0,3}(?:with|to) (?:me|us)| us (?:to|all|both|have|get|a|out|meeting|doing|talking"
            r"|checking|working|looking)| (?:some|many|most|all|lot|lots|both|one|none|either|rest) of us "
            r"| show me (?:how|where|what)| (?:agree|disagree|okay|bear|stick|stay) with me |" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=("I wonder what you make of me asking all these questions.", "Do you trust me with this?"),
        no=("What do you make of the results?", "Do you have any questions for me?"),
    ),
    # therapist.shares_reaction -----------------------------------------------------------------------------------------
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:what i (?:did |do |was |am |really |actually )*(?:feel|felt|feeling|notice in|noticed in)(?: \S+){0,4}?"
            r" (?:is|was) |(?:there is |there was )?(?:a |a big |a small |some )?part of me (?:that )?(?:wants|wanted|is|was"
            r"|feels|felt|would like|wishes|wished|went|goes)|i (?:am|was|feel|felt) (?:\S+ )?(?:tempted|pulled|drawn|itching"
            r"|dying) to |i (?:just |really |almost |nearly |so )*want(?:ed)? to (?:jump|rush|rescue|fix it|cry|hug|protect"
            r"|scoop|put my arm|make it better|reassure|run away|shout|cheer)|(?:that|it|this)(?: has| have| really| just"
            r"| did| does| kind of| still| bit)* (?:gets|got|moves|moved|touches|touched|stings|stung|saddens|hits|hit"
            r"|floors|floored|shook|scares|scared|worries) me(?: [.?]| that| a | quite| when| hearing| too| to hear)"
            r"|(?:it|that)(?: has| is| really| just)* (?:stayed|stuck|sitting|sat) (?:with|in) me|(?:happened|comes up|came"
            r" up|going on|stirs|stirred) (?:up )?in me|my (?:own )?(?:eyes|heart|stomach|throat|chest|hands|shoulders"
            r"|breath) (?:\S+ )?(?:is|are|were|was|went|goes|has|sank|tightened|dropped|lifts?|lifted|ached?))",
        needs=(
            " what i ", " part of me ", " tempted", " pulled", " drawn", " itching", " dying", " want", " me ", " my ",
        ),
        refuses=r" what i (?:feel|felt) (?:is|was) (?:important|best|going)| i want to make sure| (?:he|she|they|you) (?:said"
            r"|says|say|feel|felt|think) (?:\S+ ){0,3}(?:i|me|my) | got me (?:to|in|a|the)|" + _BEHAVIOURS,
        allows=frozenset({"negated"}),
        yes=(
            "To be honest, what I felt just then was a bit useless.",
            "There's a part of me that wants to jump in and make it better.",
            "That gets me, that bit about the coat.",
            "My own eyes are stinging.",
        ),
        no=("What I feel is important is your diet.", "He said part of me wants to go.", "It got me in trouble."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i (?:have |had |was |have been |did |also |really |actually |just |am |often )*(?:thought|thinking"
            r"|wondered|worried|missed|looking forward|looked forward)(?: a lot| quite a bit)? (?:about you(?= (?:this|in the|last|all|since|after|today|and|a lot|when|\.))|about what you"
            r" (?:said|told)|you (?:in the week|this week|last week)|to (?:seeing|meeting|talking to|hearing from) you)"
            r"(?! (?:as|for|next|on (?:mon|tue|wed|thu|fri)))",
        needs=(" thought ", " thinking ", " wondered ", " worried ", " missed ", " forward "),
        refuses=r" (?:if|what|how) i (?:thought|was thinking)|" + _BEHAVIOURS + r"| (?:you|he|she|they) (?:said|say|think) i",
        yes=("I've been looking forward to seeing you, actually.", "I thought about you this week."),
        no=("Look forward to seeing you next week.", "What I was thinking of you asked for."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i (?:am|was|feel|felt|am feeling|was feeling|have been feeling|have felt|am sitting here|was left) "
            r"(?:(?:\S+ ){0,3}?(?:stunned|speechless|lost for words|choked up|taken aback|floored|full up|keyed up|struck"
            r"|grinning|smiling|holding my breath|welling up|tearing up|close to tears|in bits|shaken|heavy|far away"
            r"|distant|cut off|disconnected|kept out|shut out|held off|held at|managed|looked after|told off|left behind"
            r"|left out|useless|helpless|clumsy|wary|at sea|lost (?:here|too|and|right|with|in)|stuck (?:here|too|with)"
            r"|on the outside|pushed|pulled|dazzled|torn|tiptoeing|treading)|like i am (?:being|in the way|pushing|letting|failing|missing|on the)"
            r")(?: \S+){0,8}? (?:[.?]|and|you|your|here|too|today|now|then|to be honest|if i am|hearing|sitting|with|from)",
        needs=(" i am ", " i was ", " i feel ", " i felt ", " i have "),
        refuses=r" (?:when|because|what|while|as if|says?|said|think) i (?:am|was|feel|felt) | i was (?:a|at|in|young)| (?:pushed|pulled|held|stuck) (?:at work|in traffic)| (?:i am|i was|i have been) like | feel like (?:a|an)"
            r" (?:\S+ )?(?:good|appointment|drink|cup)| like i (?:am|have|was) (?:\S+ )?(?:hearing|understand\w*)|" + _BEHAVIOURS,
        yes=(
            "I feel kind of far away from you today.",
            "I'm a bit stunned, if I'm honest.",
        ),
        no=("You said you feel like I am a machine.", "I was stuck in traffic and then it cleared."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:i (?:really |do |quite |just |actually )*(?:like|love|enjoy|admire|respect|appreciate) (?:that|how|it"
            r" when|the way) you |i am (?:\S+ )?(?:glad|happy|pleased) (?:that )?you |(?:it|that) (?:means a lot|matters) to me"
            r"|(?:hard|painful|moving|heavy|lovely|good) (?:for me )?to hear (?:that )?(?:\.|you|and|it))",
        needs=(" like ", " love ", " enjoy ", " admire ", " respect ", " appreciate ", " glad ", " happy ", " pleased ", " to me",
               " to hear "),
        refuses=r" would (?:really )?(?:like|love|appreciate)| (?:glad|happy|pleased) (?:that )?you (?:came in|come in|made it|could make|asked)| (?:glad|happy|pleased) (?:that )?you (?:are|have|were) (?:\S+"
            r" ){0,3}(?:taking|feeling|thinking|doing|ready|willing|interested)| for you to hear| you to hear|" + _BEHAVIOURS,
        possible=True,
        yes=("I really like that you argued with me.", "I'm glad you got out of the car."),
        no=("I would like that you come in.", "Is it hard for you to hear it?"),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i (?:am|was|feel|felt|got|am feeling|was feeling|find myself|found myself|notice i am|notice myself"
            r"|noticed myself|am left|was left) (?:\S+ ){0,3}?" + _STIRRED + r"(?: (?![.?] )\S+){0,10}? (?:you|your|that|hearing|listening|here|there|then|now|this|today|i think"
            r"|i notice|if i am|to be honest|say|\.) ",
        needs=(
            " i am ", " i was ", " i feel ", " i felt ", " i got ", " i find ", " i found ", " i notice",
        ),
        refuses=r" (?:you|he|she|they|says?|said|like|when|because|think|felt|how|where|while|what"
            r"|until) (?:\S+ )?i (?:am|was|feel|felt|got|find) | (?:lost|stuck|confused|tired) (?:in|at|on"
            r"|about (?:the|how|what)|my)| i got (?:\S+ )?(?:stuck|lost|close|down|that|it)| close (?:to|with"
            r"|enough)| lost my | (?:confused|lost) (?:\.|\?|by)| my (?:manager|supervisor|boss)|" + _BEHAVIOURS,
        yes=(
            "Hearing that, I feel angry on your behalf.", "I got a bit defensive just then, I think.",
            "I was left feeling quite protective after our last session, of you.",
        ),
        no=(
            "You felt sad hearing that.", "I got stuck in traffic today.",
            "I'm sorry, I've lost my place in the notes there.",
        ),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:on your behalf|i (?:am finding|find|found|was finding) (?:it|this|that"
            r"|myself)(?: \S+){0,2}? (?:hard|difficult|moving|painful|tricky|upsetting|wanting|pulled|drifting"
            r"|rushing|getting|holding|bracing|thinking|feeling|smiling|caught)|i (?:notice|noticed|realise|am aware"
            r"|can feel)(?: that)? (?:i am|i was|myself|i have been)(?: \S+){0,2}? \S+ing|(?:hard|difficult|painful"
            r"|sad|upsetting|lovely|moving) for me to|i (?:felt|feel|can feel) my (?:own )?(?:heart|chest|stomach"
            r"|throat|shoulders|jaw|face|body|eyes)|i feel (?:that |like |as if )?i (?:am"
            r"|have been) (?:\S+ )?(?:working|being|doing|pushing|pulling|talking|losing|holding|walking|treading"
            r"|letting|missing|carrying|trying|failing)"
            r"|i (?:felt|feel|sense|sensed) us "
            r"|(?:that|it|this) (?:really )?(?:makes|made) me (?:\S+ )?(?:sad|angry|uneasy|smile|teary"
            r"|want to)(?: \S+){0,3}? (?:to hear|hearing|when you|for you|with you)|i (?:notice"
            r"|noticed) (?:that )?i (?:\S+ )?(?:want|wanted|feel|felt|need|am|was|keep|have been)|i (?:felt"
            r"|feel) my (?:own )?(?:stomach|chest|heart|throat|shoulders|jaw)|(?:anxious|nervous|hesitant|unsure"
            r"|wary) about (?:raising|saying|bringing|asking|telling))\b",
        needs=(
            " behalf", " i am finding", " i find ", " i found ", " finding ", " notic", " realise", " aware",
            " can feel", " for me to ", " my ", " i feel ", " us ", " me ", " about ",
        ),
        refuses=r" (?:you|he|she) (?:feel|felt|said|say) | (?:hard|difficult) to believe| (?:running out|the time)|" + _BEHAVIOURS,
        yes=(
            "I'm finding it difficult to stay with you today.",
            "It's hard for me to see you being so harsh with yourself.", "I notice I'm sort of bracing myself.",
            "That makes me sad to hear.",
        ),
        no=(
            "You find it hard for him.", "I'm aware of the time.", "I find it hard to believe the bus came.",
        ),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i (?:am|was|feel|felt|have been|am feeling|was feeling|got|get|have got) (?:\S+ ){0,3}?(?:moved"
            r"|touched|teary|tearful|sad|saddened|stung|honoured|honored|privileged|tender|fond|protective"
            r"|embarrassed|ashamed|nervous|anxious|jumpy|relieved|helpless|puzzled|shut out|pushed (?:back|away"
            r"|out)|kept (?:out|at)|close|closer|warm|drawn|humbled|angry|cross|annoyed|irritated|frustrated"
            r"|defensive|found out|told off|uneasy|thrown|uncomfortable|managed|worried|dazzled|upset|low|sick"
            r"|at a loss|heartbroken|hopeful|awed?|proud|in awe|blown away)(?: \S+){0,7}? (?:you|your|hearing"
            r"|listening|reading|sitting|watching|at that|by that|just now|just then|right now|now|then|here|today"
            r"|to be honest|if i am|\.) ",
        needs=(" i am", " i was", " i feel", " i felt", " i have", " i got", " i get"),
        refuses=r" i am (?:\S+ )?(?:worried|concerned|nervous|anxious|frustrated) (?:that|about|because|for|if)"
            r"| (?:when|because|if|how|that|what|while) i (?:am|was|got|get|feel|felt) | i was (?:a|at|in|young"
            r"|sick|your age)| (?:you|he|she|they) (?:feel|felt|said|are|were|say|think) (?:\S+ )?(?:that "
            r"|like )?i (?:am|was)| is it (?:that|like) i | close (?:to|with) (?:my|the|being|finish|done|time)"
            r"| i (?:get|got) (?:it|that|you|to|the|a)| sick and tired| i am your | proud of (?:you|what you)"
            r"| you (?:\S+ )?(?:know|think|mean|feel) i (?:am|was|feel)|" + _BEHAVIOURS,
        yes=(
            "I notice I feel a bit pushed back just now, and I want to understand it.",
            "I'm quite moved, sitting with you.",
            "I was nervous when you said that, and then relieved that you had.",
        ),
        no=(
            "I'd feel sad too if my dog died.",
            "I'm worried about your blood pressure.",
            "He says I was upset with you.",
        ),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i (?:notice|noticed|am noticing|am aware|was aware|find myself|found myself|am finding myself"
            r"|catch myself|caught myself|can feel myself|could feel myself|am sitting here|am sat here"
            r"|have sat here|was sitting here|have been sitting here)(?: \S+){0,4}? (?:feeling|feel|felt|wanting"
            r"|pulled|careful|protective|lost|stuck|confused|smiling|grinning|holding my|wondering if i"
            r"|wondering whether i|moved|touched|sad|with a lump|tense|tensing|tired|getting (?:a bit "
            r"|quite )?(?:sad|lost|cross|tense|worried|teary)|wanting to rush|sick)\b",
        needs=(" notic", " aware", " myself", "sitting here", " sat here"),
        refuses=r" (?:notice|noticed|noticing|aware)(?: that)?(?: of)? (?:you|your|how you|when you|the|it|there)\b",
        yes=(
            "I'm aware of feeling quite protective of you.",
            "I find myself wanting to rush in and fix it.",
            "I noticed that I was feeling a bit lost there.",
        ),
        no=("I notice you look sad.", "I noticed that you felt guilty after lunch."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:lump in my throat|my (?:own )?(?:stomach|heart|chest|throat) (?:\S+ )?(?:dropped|sank|went"
            r"|jumped|tightened|is|goes out|hurts|breaks|aches)|tears in my eyes|i (?:teared|welled|perked) up"
            r"|i (?:also )?winced|goose ?bumps|(?:it|that|you|text|one)(?: has| have| really| just| did| does"
            r"| kind of| kinda)* (?:stung|sting|stings|touched|touches|touch|moved|moves|saddens|saddened|gets to"
            r"|got to) me|(?:go|goes|went|gone|going) (?:right |straight )?(?:through|into|to) me|i (?:really |do "
            r"|just )*care about you|i (?:will|would|am going to) (?:really )?miss (?:you|this|our|these"
            r"|seeing you)|i (?:really |do )*(?:like|enjoy|love) (?:working|being|talking|sitting|meeting) with you"
            r"|fond of you|i feel (?:\S+ ){0,2}(?:close|closer|warmly|drawn) to(?:wards?)? you)\b",
        needs=(
            " my ", " me ", " up ", " winced", "bumps", " this", " our", " these", " with you", " about you",
            " miss you", " fond of you", " to you", " towards you", " seeing you", " stung", " sting",
        ),
        refuses=r" moved me (?:to|from|into)| (?:gets?|got) to me (?:by|on|at)| go(?:es)? to me ",
        yes=(
            "I've got a lump in my throat, hearing that.",
            "That really touched me.",
            "I'm going to miss you, you know.",
        ),
        no=("They moved me to the back of the queue.", "He said it stung him."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i (?:am|was|felt|feel) (?:\S+ ){0,2}?(?:glad|pleased|happy|delighted|thrilled"
            r"|chuffed)(?: \S+){0,3}? (?:(?:that )?you (?:\S+ )?(?:trusted|let me|stayed|reached out)|hearing you"
            r"|sitting|when you|just now|right now|with you)\b",
        needs=(" glad", " pleased", " happy", " delighted", " thrilled", " chuffed"),
        refuses=r" happy (?:to|with) (?:help|answer|do|talk|work|discuss|meet|go|share|you)| see you (?:next|again"
            r"|in|back|at|on)",
        possible=True,
        yes=("I was pleased just now, when you said it.", "I'm glad you trusted me with that."),
        no=(
            "I'm glad you came in for your check-up today.",
            "I'm happy to help you with the forms.",
            "Glad to hear it.",
        ),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i am (?:really|very|so|quite|genuinely|honestly|a bit|a little) (?:worried|concerned|scared"
            r"|sad)(?: \S+)? (?:about|for) (?:you|the|this|that|him|her|your|how) ",
        needs=(" worried", " concerned", " scared", " sad"),
        refuses=r" (?:you|he|she|they) (?:say|said|are saying|feel|felt|think) (?:\S+ )?i am | (?:if|when"
            r"|like) i am ",
        possible=True,
        yes=("I'm really worried about you.", "I am quite concerned about the drinking."),
        no=("You say I'm really worried about nothing.",),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:(?:with|at|to|about|of) you|you (?:are|were|have|did|do not|did not|look|looked|said|mean)"
            r"|i (?:thought|think) (?:\S+ ){0,2}?(?:he|she) is|it is (?:\S+ ){0,2}?(?:weird|nice|strange|scary|odd"
            r"|funny|different|easier|hard)) ",
        needs=(" you ", " thought ", " think ", " it is "),
        after=("therapist.asks_about_us",),
        shortest=5,
        without=(
            "client.expectation_disconfirmed", "client.criticises_tentatively", "client.fears_reaction",
            "client.gives_feedback", "client.complains",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical"}),
        possible=True,
        yes=("T: How is it, saying it to me?\nC: It's nice. It's also kind of scary.",),
        no=("T: How was your week?\nC: It is nice, the new place.",),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:i (?:notice|noticed|feel|felt|sense|sensed|am feeling|am noticing|was feeling"
            r"|had) (?:\S+ ){0,3}?(?:sadness|warmth|anger|tenderness|heaviness|pang|tension|pull|urge|frustration"
            r"|irritation|ache|admiration|protectiveness|discomfort|closeness|fondness)(?: \S+){0,2}? (?:in me"
            r"|in myself|in my|when you|as you|towards? you|for you|to|about|listening|hearing|here|just now"
            r"|right now|\.)|my (?:own )?eyes (?:\S+ )?(?:fill|filled|filling|welled?|welling|water|watered|sting)"
            r"|i (?:am|was|feel|felt|am feeling|was feeling) (?:\S+ ){0,3}?(?:disconnected|struck by how"
            r"|hurt when you|lost with you|lost right now|distant from you|far from you|connected to you|torn"
            r"|anxious about (?:saying|asking|telling)|nervous about (?:saying|asking|telling)"
            r"|confused by what just)|i (?:really |do |just )*care (?:\S+ )?about (?:you|how you"
            r"|what happens to you)|i missed (?:you|our|seeing you)) ",
        needs=(" i ", " my "),
        refuses=r" (?:sadness|warmth|anger|tension|frustration|urge) in (?:you|your|him|her)| (?:to"
            r"|an?) urge to (?:smoke|drink|use)|" + _BEHAVIOURS + r"| i missed (?:you|our) (?:call|appointment)"
            r"| you (?:say|said|felt) i ",
        yes=(
            "I notice a sadness in me as you talk.",
            "I'm feeling a bit disconnected from you right now.",
            "I felt a bit hurt when you didn't reply.",
        ),
        no=("I notice the sadness in your voice.", "I missed your call."),
    ),
    # therapist.observes_process ----------------------------------------------------------------------------------------
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:have |had |just |kind of |sort of |also |both |then |actually |suddenly |really )*(?:" + _MOVED +
            r"(?: (?![.?] )\S+){0,7}? (?:just now|just then|there|then|as (?:you|i|we)|when (?:you (?:said|say|mentioned|told"
            r"|talk\w*|got)|i|we)|before (?:you|i)|while|again|at me|to me|but|and (?:your|you|then|now)|[.?])|" + _POSED +
            r"(?: (?![.?] )\S+){0,7}? (?:just now|just then|as (?:you (?:said|say|told)|i|we)|when (?:you (?:said|say|mentioned"
            r"|told)|i|we)|to me|from me|away from))"
            r"|(?:as|while|when) you (?:were |are )?(?:say|said|saying|tell|told|telling|talk\w*|mention\w*|describ\w*"
            r"|got to)(?: \S+){0,10}? (?:you (?:have |kind of |sort of |just |also |really )*(?:" + _MOVED + r"|" + _POSED + r")|your (?:\S+ )?" +
            _BODY + r" ))",
        needs=(
            " you laughed", " smiled", " sighed", " shrugged", " paused", " hesitated", " winced", " frowned", " nodded",
            " whispered", " flinched", " grinned", " blushed", " swallowed", " shivered", " stiffened", " froze", " curled",
            " lean", " folded", " crossed", " clenched", " gripped", " hugged", " up ", " breath", " let ", " shook",
            " shaken", " eyes", " looked ", " glanced", " turned ", " sat ", " straightened", " slumped", " sank", " pulled",
            " put your", " subject", " stopped ", " started ", " set your", " lip", " rubbed", " touched", " covered",
            " wiped", " your ",
        ),
        refuses=r" (?:he|she|they|your \S+) (?:said|says|told|found|saw|thought) | (?:stopped|started) (?:\S+ )?(?:smok|drink|us"
            r"|tak|go|work|eat|exerc|see)| looked (?:into|for|it|up|online)| sat (?:down )?(?:with|at|in) (?:your|the|a|him"
            r"|her)| at (?:work|home|school)| (?:have|did|had|if|since|that|after|once|do|so|who|what|why|how) you (?:\S+"
            r" )?(?:stopped|looked|ever|laughed|nodded|smiled|sat|started)| when (?:he|she|they|you (?:were|got home|went|came"
            r"|saw|heard))|" + _BEHAVIOURS,
        yes=(
            "You took a big breath there.",
            "You've stopped looking at me.",
            "As you were telling me that you kind of curled up.",
            "When you said it you set your teeth.",
        ),
        no=(
            "You were crying when she found you.",
            "You've stopped drinking.",
            "So you nodded when he asked.",
            "You sat with your father there.",
        ),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:just |have |had )*(?:said|say|told me|tell me|answered|telling me)(?: \S+){0,4}? (?:very |really"
            r" |so |quite |extra |awful |real |a bit |kind of )*(?:fast|quick|quickly|quietly|softly|flatly|lightly|loudly"
            r"|slowly|calmly|evenly|carefully|with (?:a|such|some|your) (?:\S+ ){0,2}?(?:smile|laugh|sigh|shrug|grin|edge"
            r"|force|steam|heat|energy|face)|in (?:a|such a|that|this) (?:\S+ ){0,2}?voice|under your breath|through your"
            r" teeth|to the floor|like (?:it was|you were) nothing)|(?:that|it) (?:took|has taken) (?:a while|some|a lot|a long"
            r" time|a minute)(?: \S+){0,3}? (?:to (?:say|come|get)|coming|saying)|that was (?:a|some|quite a|one) (?:\S+ ){0,2}?(?:sigh|breath|pause|silence|shrug|gap|(?:big|long|deep)(?= [.]))|there (?:is|was|are) (?:\S+ ){0,3}?(?:tears?|smile|wobble"
            r"|catch in your)|(?:it|that) is the first (?:\S+ )?(?:thing|time|word) (?:that )?you have (?:\S+ )?(?:told|said"
            r"|handed|given|let|mentioned|used|looked|cried|laughed)|that is the (?:second|third|fourth|fifth|sixth)"
            r" (?:\S+ )?(?:time|joke|sorry|apology)|(?:twice|(?:two|three|four|five|six|seven|several|a few) times)(?: now"
            r"| today| already| in a row)* (?:i have asked|i asked|you have (?:said|changed|laughed|stopped|looked|used|told"
            r"|apologi\w+)|you (?:said|changed|laughed|looked))|you have (?:just )?(?:said|apologi\w+|laughed|used|looked|told"
            r" me)(?: \S+){0,5}? (?:twice|(?:two|three|four|five|six|seven|several|a few|or seven) times))\b",
        needs=(
            " said ", " say ", " told me", " tell me", " telling me", " answered", " took ", " taken ", " that was ", " there is ",
            " there was ", " there are ", " the first ", " that is the ", " times", " twice",
        ),
        refuses=r" (?:you|he|she|they) (?:\S+ )?(?:said|told|say|says) (?:that )?(?:he|she|they|to (?:your|him|her|them))"
            r"| (?:do|did|have|would|can|could) you (?:\S+ )?(?:say|tell)| tell me about| (?:week|month|year|day|night"
            r"|morning)s? | the first time you have (?:been|had|tried|come)|" + _BEHAVIOURS,
        yes=(
            "You said that very fast.",
            "That took a while to come out.",
            "You've said sorry to me six or seven times.",
            "That was a big um.",
            "It's the first thing you've told me today that isn't a joke.",
        ),
        no=(
            "You told him very quietly to leave.",
            "That took a lot of doing, the kitchen.",
            "You said it to your dad?",
            "You've seen the doctor three times.",
        ),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:have|just|have just|kind of|sort of|suddenly) (?:kind of |sort of |all |really |a bit |very |so"
            r" |quite |right |a |suddenly )*(?:gone|went|got|turned) (?:\S+ ){0,3}?(?:white|pale|red|grey|quiet|quieter|still"
            r"|stiff|small|smaller|blank|far away|somewhere|silent|tense|teary|formal|polite|brisk|flat|cold|serious)"
            r"|your (?:\S+ )?" + _BODY + r"(?: has| have| is| are| was| were)?(?: just)? (?:been (?:going|tapping|moving|up|on"
            r"|in|shaking|jiggling|bouncing)|bouncing|twitching|racing|come|came|gone|went|dropped|lifted|curled|folded|tightened|stopped|started|opened|closed"
            r"|filled|lit|clenched|shaking|tapping|jiggling|bouncing|twitching|trembling|after stopping)|(?:say|tell you|share|name|check|mention) (?:you )?(?:something|what) i am"
            r" (?:seeing|noticing)|i (?:will |can |could |am going to )?(?:just )?say what i (?:see|am seeing|notice)"
            r"|i keep noticing (?:you|your|that|how))\b",
        needs=(
            " gone ", " went ", " got ", " turned ", " your ", " am seeing", " noticing", " am hearing", " what i ", " i keep ",
        ),
        refuses=r" (?:when|if) (?:he|she|they|you (?:smoke|drink|wake|exercise|eat|use|walk|take|get|go|were|have))| (?:does|do"
            r"|did|is|are|has|have|how is|keep) your |(?:pain|arthritis|injury|dentist|hospital|doctor|surgery|swelling)"
            r"| (?:at|with) (?:work|home|school|him|her|them) | all i am hearing is|" + _BEHAVIOURS,
        yes=(
            "You've gone a bit white.",
            "Your foot's been going since we sat down.",
            "Can I say something I'm seeing?",
        ),
        no=("Your foot's been sore since Friday, you said.", "You have gone back to school.", "Have your hands gone down?"),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:(?:minutes?|moments?|seconds?|while) ago|earlier|when we started|when you came in|at the start|before i"
            r" asked)(?: \S+){0,4}? (?:you|your|i (?:was|got))(?: \S+){1,45}? (?:and|but|then|\.) (?:since then|now|right now"
            r"|today) (?:it is|it has|you|your|i am getting|all i|there)",
        needs=(" ago ", " earlier ", " when we started", " when you came in", " at the start ", " before i asked"),
        refuses=r" (?:he|she|they) (?:said|told|was|were)|" + _BEHAVIOURS,
        yes=(
            "A while ago you were telling me about the dog, and then I asked about him, and since then it's been a few words.",
            "When you came in your face was open, and now you can't look up.",
        ),
        no=("A while ago you were ill and now he said it's gone.",),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" you (?<! when you )(?<! if you )(?<! why you )(?<! that you )(?<! because you )(?<! how you )"
            r"(?<! what you )(?<! were you )(?<! are you )(?<! do you )(?<! did you )(?<! can you )"
            r"(?<! could you )(?<! have you )(?<! till you )(?<! until you )(?:\S+ )?(?:are"
            r"|have|have got|just|keep|kept|pulled|put|wrapped|dropped|lifted|rubbed|touched|wiped|covered|twisted"
            r"|grabbed|folded|crossed|held|hugged|squeezed|picked|clenched|shook"
            r"|bit) (?:\S+ ){0,2}?(?:your (?:\S+ )?" + _PROP + r"|that (?:ring|tissue|cushion|thread|sleeve|cup|mug|bag|strap))\b(?: \S+){0,6}? (?:[.]|round|now|as"
            r"|while|when|again|there|since|today|tight|just|the whole)",
        needs=(
            " your ", " that ring", " that tissue", " that cushion", " that thread", " that sleeve", " that cup",
            " that mug", " that bag", " that strap",
        ),
        refuses=r" (?:pain|sore|hurt|injur\w*|surgery|wash|brush|check|swollen|broken|results|fell|lump|rash) | (?:he"
            r"|she|they) (?:said|told|grabbed|put|held) | (?:on|in) your (?:feet|head|own)|your (?:hair|watch"
            r"|glasses) (?:done|cut|fixed)|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "quoted"}),
        yes=(
            "You're twisting that ring round and round.", "You've got your arms wrapped round yourself.",
            "I said his name and you pulled your sleeves down.",
        ),
        no=(
            "You put your coat on and he said goodbye.", "How is it when you twist your ankle now?",
            "Till you're on your feet again.",
        ),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:just |have |kind of |sort of |suddenly |really |are )*(?:trailed off|trailing off"
            r"|drifted off|gone quiet|went quiet|going quiet|went straight from|tailed off|stopped yourself"
            r"|caught yourself|corrected yourself|lit up|light up|brightened|tensed|choked up|choking up"
            r"|looked (?:over at|at) the (?:door|clock|window|floor))|that is the (?:most|least|loudest"
            r"|quietest) (?:\S+ ){0,4}?i have (?:\S+ )?(?:seen|heard) you|i (?:can |could )?(?:hear|heard|sense"
            r"|sensed) (?:\S+ ){0,2}?(?:your (?:\S+ )?(?:breath\w*|voice|foot|tone|sniff\w*)|the (?:tears|smile"
            r"|sadness|tension) in|a (?:shift|change|catch|wobble) in)|you have (?:\S+ )?(?:sat|been sitting"
            r"|been (?:staring|holding|twisting|rubbing|tapping))|(?:every time|each time|whenever|as soon as"
            r"|the moment) (?:we|i) (?:\S+ ){1,10}?you (?:\S+ )?(?:make|made|go|went|change|changed|laugh|laughed"
            r"|smile|look|looked|stop|stopped|tell|told me|start|talk|move|joke|pull|pulled|put|shut|close|crack"
            r"|drift|get|got|become|switch|turn|reach"
            r"|we (?:had|have had|just had) (?:a|some|quite a) (?:\S+ ){0,3}?(?:silence|pause)|with your (?:teeth"
            r"|fists?|jaw|eyes|arms|hands) (?:clenched|closed|shut|crossed|folded|tight))\b"
            r"|you (?:have )?(?:\S+ )?(?:went|gone|jumped|moved|switched|going) (?:\S+ )?from (?:tears|crying"
            r"|laughing|smiling|joking|sad|angry|a (?:smile|joke|laugh))(?: \S+){0,5}? (?:to|into)"
            r"|you are (?:talking|speaking|breathing) (?:\S+ )?(?:fast|quick\w*|quietly|loud\w*|softly))",
        needs=(
            " off ", " quiet ", " straight from ", " yourself ", " lit up", " light up", " brightened", " tensed",
            " choked up", " choking up", " looked ", " seen you", " heard you", " i can hear ", " i heard ",
            " hear your", " sense", " sat ", " sitting", " been ", " time we ", " time i ", " whenever ",
            " as soon as ", " the moment ", " from ", " you are talking", " you are speaking", " you are breathing",
            " we had ", " we have had ", " we just had ", " with your ",
        ),
        refuses=r" (?:when|if) (?:he|she|they) | (?:with|at|to) (?:him|her|them|work|home|school) | sat (?:through|with"
            r"|at|in (?:a|your|the))| (?:he|she|they) (?:said|told|says)| when you have gone quiet|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "you trailed off there", "That's the most animated I've seen you.",
            "I can hear your breath getting quicker.",
            "Every time we get close to the divorce you tell me about the garden.",
            "You went from tears to laughing in about two seconds.",
        ),
        no=(
            "So you went quiet when he shouted.", "You have sat through lots of films.",
            " He said you trailed off with him.",
        ),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" you (?<! when you )(?<! if you )(?:\S+ )?(?:gone|went|going|got|getting|fell|fallen|look|looked|seem|seemed|sound|sounded"
            r"|became|turned)(?: \S+){0,2}? (?:quiet|quieter|silent|still|stiff|tense|flat|pale|red|small|smaller"
            r"|brighter|lighter|far away|distant|teary|tearful|softer|louder|faster|slower)(?: \S+){0,4}? (?:since"
            r"|as you|just now|just then|there|right now|the moment|while|today|on me|all of a sudden|when i"
            r"|when we|in here|now|here|saying|\.|\?) ",
        needs=(
            " quiet", " silent", " still ", " stiff", " tense", " flat", " pale", " red ", " small", " brighter",
            " lighter", " far away", " distant", " tear", " softer", " louder", " faster", " slower",
        ),
        refuses=r" (?:when|if|so) (?:he|she|they|your) | (?:at|with) (?:work|home|school|him|her|them) "
            r"| as a (?:kid|child)| still (?:smok|drink|us|tak|hav|work|liv|do|not|a|the)| are you still | (?:who"
            r"|did|have|do|does|were) you ",
        yes=(
            "You've gone quieter since we mentioned the promotion.",
            "You went very still just then.",
            "You look a bit tearful, saying that.",
        ),
        no=("You're a quiet person at work.", "So you went quiet when he shouted.", "Are you still smoking there?"),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" you (?:just |kind of |sort of |also |both |have |had )*(?:laughed|smiled|sighed|shrugged|paused"
            r"|hesitated|winced|frowned|nodded|whispered|flinched|grinned|looked (?:away|down|up|out|at (?:the|me"
            r"|your))|glanced|stopped|blushed|teared up|changed the subject|shook your head|rolled your eyes"
            r"|made a (?:joke|face)|apologised|apologized|(?:said|say) sorry|folded|crossed|clenched|zipped"
            r"|sat (?:up|back|forward))(?: \S+){0,7}? (?:just now|just then|there|as you|when you (?:said|say"
            r"|mentioned|told|talk\w*)|when i|and then|then|and your|to me|times|again|\.) ",
        needs=(
            " laughed", " smiled", " sighed", " shrugged", " paused", " hesitated", " winced", " frowned", " nodded",
            " whispered", " flinched", " grinned", " looked ", " glanced", " stopped", " blushed", " teared",
            " changed", " shook", " rolled", " made a", " apologi", " sorry", " folded", " crossed", " clenched",
            " zipped", " sat ",
        ),
        refuses=r" stopped (?:by|in|taking|going|using|for|at|working|eating|\S+ing)| (?:he|she|they|him|her|them) "
            r"| looked (?:into|for|it|up|online)| told me | looked at (?:the (?:pamphlet|booklet|information"
            r"|website)|your (?:results|chart))| (?:have|did|had|if|when|since|that|before|after"
            r"|once) you (?:\S+ )?(?:stopped|looked|ever)| you (?:had|have) (?:\S+ )?stopped|" + _BEHAVIOURS,
        yes=(
            "You laughed as you said that.",
            "You changed the subject just now.",
            "You've said sorry to me four times.",
            "You looked out of the window just then.",
        ),
        no=("You told me you looked at your phone at work.", "So you stopped smoking there.", "He said you laughed."),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" you are (?:\S+ )?(?:crying|smiling|laughing|grinning|trembling|frowning|nodding"
            r"|shaking(?: your head)?|whispering|looking (?:away|down|at (?:the (?:floor|door|clock|window|wall))"
            r"|at your (?:hands|feet|watch|phone)|over there)|holding (?:your|on to)|gripping|clenching|fidgeting"
            r"|tapping|speaking (?:very |more |so )?(?:fast|quiet\w*|soft\w*))\b",
        needs=(" you are ",),
        refuses=r" (?:if|when|that|because|like|how|why|what|are|feel|every time|until) you are | (?:make|makes"
            r"|made) (?:\S+ )?smile| (?:he|she|they|him|her|them|your (?:mum|dad|wife|husband|kids?)) ",
        yes=(
            "You're crying, and you stayed in the chair.",
            "You're gripping your bag.",
            "You are smiling as you say it.",
        ),
        no=("What do you do when you're crying?", "He tells me you're smiling more."),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" your (?:\S+ )?(?:voice|face|eyes|shoulders?|hands?|fingers|jaw|foot|leg|arms?|breathing"
            r"|whole body|answers|sentences|tone|smile|lip|fists?)(?: \S+){0,2}? (?:keeps|came (?:off|up|down"
            r"|round)|come (?:off|up|down) |just did|dropped|drops|went|goes|going|gone|changed|softened|lit up"
            r"|filled|came up|come up|come down|tightened|tapping|shaking|trembling|broke|cracked|stopped"
            r"|did something|is in a fist|clenched|got (?:shorter|smaller|quieter|softer)|is (?:tight|clenched"
            r"|shaking|trembling)|are (?:tight|clenched|shaking|full|up))\b",
        needs=(" your ",),
        refuses=r" (?:when|if) you (?:smoke|drink|wake|exercise|eat|use|walk|take)| (?:does|do|did|is|are|has"
            r"|have) your |(?:pain|arthritis|injury|dentist|hospital|doctor)| your (?:\S+ )?(?:hands? (?:full"
            r"|went up))",
        yes=(
            "Your voice dropped when you got to her name.",
            "Your jaw is tight as you say it.",
            "Your answers have got shorter just now.",
        ),
        no=("How is your breathing when you exercise?", "Is your hand better now?"),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:(?:every|each) time (?:i|we) (?:\S+ ){1,9}?you (?:\S+ )?(?:make|go|change|laugh|smile|look"
            r"|stop|say|get|start|talk|move|joke)|whenever (?:i|we) (?:ask|mention|get|come|bring|talk"
            r"|say)(?: \S+){0,8}? you (?:\S+ )?(?:make|go|change|laugh|smile|look|stop|say|talk|move|joke)|(?:every"
            r"|each) time i have asked|i (?:have )?asked(?: \S+){1,10}? and you (?:\S+ )?(?:went|gave|changed"
            r"|laughed|made|opened|shrugged|looked)|when you (?:got to|said|mentioned"
            r"|told me)(?: \S+){1,10}? (?:you (?:\S+ )?(?:laid|looked|pressed|smiled|laughed|sat|held|sighed"
            r"|shrugged|winced)|your (?:\S+ )?(?:voice|eyes|hands?|face|breath\w*|shoulders|jaw|foot))"
            r"|(?:ever since|since) (?:i|we) (?:said|asked|mentioned|brought|suggested|got (?:to"
            r"|on))(?: \S+){0,10}? you(?:r)?|(?:when|the moment) i (?:said|asked|mentioned|brought|suggested"
            r"|told you|offered|read)(?: \S+){0,12}? (?:you (?:went|looked|laughed|smiled|stopped|changed|sighed"
            r"|moved|shifted|paused|shrugged|pulled|put|folded|crossed|flinched|said|sat)|your (?:eyes|hand|face"
            r"|voice|shoulders|whole))|(?:ago|before) you were (?:\S+ ){1,14}?now you)\b",
        needs=(
            " time i ", " time we ", " whenever ", " since i ", " since we ", " when i ", " the moment i",
            " now you", " asked ", " when you ",
        ),
        refuses=r" (?:he|she|they) (?:went|looked|laughed|said)|" + _BEHAVIOURS,
        yes=(
            "Every time I ask about him, you make a joke.",
            "When I asked about home you looked at the floor.",
            "A minute ago you were right here talking to me and now you've gone all formal.",
        ),
        no=("Every time you drink you feel bad.", "When I was at school we did that."),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:that (?:was|is) (?:\S+ ){0,3}?(?:very |so )?(?:quick|fast|a (?:very )?short|a (?:big |long "
            r"|deep |heavy )?sigh|a long (?:pause|silence))(?: one| okay| answer)?|that is the first (?:smile|laugh"
            r"|time (?:i have|you have|we have)(?: \S+){0,4}? (?:smile|smiling|laugh|cry|heard|said|say|seen))"
            r"|the smile is gone|(?:came|come) out (?:louder|quieter|untidy|fast|different\w*)"
            r"|you (?:just )?(?:went|jumped|moved|skipped|ran) (?:\S+ )?(?:right |straight )?(?:past|over|round"
            r"|around|off) (?:it|that)|you (?:have|had) (?:just )?(?:folded|zipped|put|done|pulled|closed|buttoned"
            r"|straightened|moved) (?:up |on |down )?your (?:\S+ )?(?:coat|jacket|bag|cap|chair|arms|hands|plan"
            r"|phone|card|scarf|glasses|hood)|you (?:had|have|have got) tears|you keep (?:\S+ )?(?:saying sorry"
            r"|apologising|apologizing|looking at|laughing|smiling|coming back to|checking your))\b",
        needs=(
            " quick", " fast", " short", " sigh", " long ", " first ", " smile", " out ", " you just ", " you went",
            " you jumped", " you moved", " you skipped", " you ran", " you have ", " you had ", " you keep ",
        ),
        refuses=r" (?:he|she|they) |" + _BEHAVIOURS + r"|(?:week|month|year|weekend|progress|surgery|visit"
            r"|appointment)",
        yes=("That was a very short okay.", "That's the first time I've seen you smile.", "You keep saying sorry."),
        no=("That was a quick recovery after the surgery.", "You keep it at home."),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:seem|seemed|appear|appeared|feel|sound|look)(?: \S+){0,3}? (?:pulled (?:away|back)"
            r"|withdrawn|further away|shut down|distracted|guarded|checked out|somewhere else|closed off"
            r"|flatter)(?: \S+){0,4}? (?:today|now|than|since|when|as|then|there|\.)|there (?:was"
            r"|is) (?:\S+ ){0,2}?(?:pause|silence|sigh|hesitation|smile|laugh|shift in you|tear)(?: \S+)? (?:there"
            r"|then|just|after|before|when|as|in your|on your|\.)|your (?:voice|face|eyes|tone|body"
            r"|shoulders) (?:\S+ )?(?:got|gets|is|are|went|sounds|sounded|looks|looked) (?:\S+ )?(?:quiet|quieter"
            r"|soft|softer|small|smaller|shaky|loud|flat|tight|different|sad|tense)|when (?:we|i) (?:get|got|come"
            r"|came|start|started|talk|talked|touch|mention|ask|asked|move|go)(?: \S+){0,8}? you (?:make|made"
            r"|change|changed|go|went|laugh|smile|look|pull|pulled|joke|shut|become|became|tend to|drift)"
            r"|you (?:\S+ )?(?:went|go|gone|drifted|disappeared) (?:somewhere|off|away|blank)(?: \S+)? (?:there"
            r"|just|for a|then|now|when)|you are (?:talking|speaking|breathing) (?:\S+ )?(?:faster|quicker|slower"
            r"|louder|more quietly)|something (?:just |has )?(?:shifted|changed"
            r"|happened) (?:\S+ )?(?:in your (?:face|voice|body)|just then|just now|there|in you)"
            r"|you keep (?:\S+ )?(?:glancing|rubbing|touching|tapping|swallowing))\b",
        needs=(
            " your ", " there was", " there is", " something ", " you seem", " you appear", " you feel",
            " you sound", " you look", " you keep ", " you are talking", " you are speaking", " you are breathing",
            " somewhere", " off ", " away ", " blank", " when we ", " when i ",
        ),
        refuses=r" (?:he|she|they|him|her|them) |" + _BEHAVIOURS + r"| (?:do|did|if|have|has|is|are|how is"
            r"|so) (?:you|your) | (?:week|weeks|month|months|year|years) ago | last (?:time|week|month) "
            r"| appointment | go away (?:for|on|to)",
        yes=(
            "You seem to have pulled away just now.",
            "There was a long pause before you answered.",
            "Your voice got very quiet there.",
            "Something shifted in your face just then.",
        ),
        no=(
            "Is your voice any different since the operation?",
            "When we met she said you go away for work.",
            "There is a silence at home, he said.",
        ),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:just )?(?:laughed|smiled|sighed|stopped|paused|hesitated|frowned|winced"
            r"|shrugged)(?: \S+){0,3}? (?:just as|as|when you|in the middle|halfway|before you|while you|mid)"
            r"|that is the (?:second|third|fourth|fifth|sixth) (?:time|joke|sorry|apology)(?: \S+){0,3}? you have"
            r"|(?<! have )you have (?:hardly|barely|scarcely) (?:\S+ ){0,2}?(?:looked|said|met|spoken"
            r"|smiled)(?: \S+){0,4}? (?:today|since|me|word|eye|here)|how (?:fast|quickly|quietly|slowly|softly"
            r"|carefully) you (?:are|were) (?:speaking|talking|saying|telling|sitting|breathing)"
            r"|we were talking about (?:\S+ ){1,8}?(?:then|suddenly|now) you)\b",
        needs=(
            " laughed", " smiled", " sighed", " stopped", " paused", " hesitated", " frowned", " winced",
            " shrugged", " that is the ", " you have hardly", " you have barely", " you have scarcely", " how fast",
            " how quickly", " how quietly", " how slowly", " how softly", " how carefully",
            " we were talking about ",
        ),
        refuses=r" (?:he|she|they|him|her|them) |" + _BEHAVIOURS + r"| (?:have|did|do|if|when|since|that|before"
            r"|after|once) you (?:\S+ )?(?:stopped|looked)",
        yes=(
            "You laughed just as you told me about the funeral.",
            "That's the third time you've said it's fine.",
            "You've hardly looked at me today.",
        ),
        no=("Have you stopped in the middle of the night?", "Have you barely said a word to her?"),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:i (?:notice|noticed|am noticing|do notice|did notice|could not help noticing|see|can see|saw"
            r"|could see)|noticing)(?: \S+){0,7}? (?:smil(?:e|ed|ing)|laugh(?:ed|ing)?|tears?|crying|cried"
            r"|sigh(?:ed|ing)?|your (?:voice|shoulders?|hands?|fists?|jaw|breath\w*|eyes|face|foot|leg|feet|arms?"
            r"|head|tone|body|watch|coat|bag)|look(?:ed|ing)? (?:away|down|at the (?:door|clock|floor|window))"
            r"|paus(?:e|ed|ing)|changed the subject|hesitat\w+|sped up|slow(?:ed|ing) down|shrug\w*|nodd(?:ed|ing)"
            r"|lean(?:ed|ing)|clench\w*|fidget\w*|apologis\w+|apologiz\w+|(?:said|saying|say) sorry)\b",
        needs=(" notic", " see ", " saw "),
        refuses=r" (?:he|she|they|him|her|them|people|kids?|your (?:mum|dad|wife|husband|son|daughter|sister"
            r"|brother)) |blood|results|(?:doctor|dentist|teeth|tooth)| keep an eye| see eye| in your (?:hands|head"
            r"|face|body)| (?:do|did|have|would|can|if|when|will) you (?:\S+ )?(?:notice|see|saw)| you (?:notice"
            r"|noticed|see|saw|can see)|at your (?:feet|hands)|" + _BEHAVIOURS,
        yes=(
            "I notice your voice dropped just then.",
            "I saw you look away as you said it.",
            "I noticed that you apologised again.",
            "I see you nodding.",
        ),
        no=(
            "I see you changed your job.",
            "I can see she was crying.",
            "Do you notice any change in your breathing?",
        ),
    ),
    # therapist.links_outward -------------------------------------------------------------------------------------------
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:(?:with|to|for|at|on|from|gave|give|giving|told|after|tell|showing) me|in here|in this room|here with"
            r" me|between (?:us|you and me)|just now|just then|what i (?:just )?felt|i just (?:felt|bumped|got|did)|you and"
            r" me|only (?:me|here)|just me|my face)(?: \S+){0,22}? (?:(?:where|who|anywhere|anyone|anybody|somewhere|somebody"
            r"|someone) else|other people(?:'s)?|other places|in other|elsewhere|out there|outside (?:of )?(?:here|this room)|(?:at|in) (?:home|work|your"
            r" (?:marriage|family|life|relationship\w*))|(?:with|to|for|from|of|does|do|is|would|imagine|think) (?:\S+"
            r" )?" + _CLOSE_ONES + r")(?: (?![.?] )\S+){0,10}? \?",
        needs=(" me ", " here ", " us ", " just now", " just then", " felt ", " my face", " i just "),
        refuses=r" (?:talk|talked|talking|spoke|come|came|share|told|telling|tell|let|give|help|meet|bring) (?:\S+ ){0,3}(?:with"
            r"|to) (?:me|us)?(?: about| and| if| what| that)| tell me (?:about|more|what|how|a|if)| me know | help me "
            r"| like for you| (?:come|coming|brought you|bring you|been) (?:in )?here|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "You went along with me just now. Where else do you go along?",
            "Is that just in here, or out there as well?",
            "You checked my face before you answered. Do you check other people's faces?",
            "So I'm wondering, is it only for me, that indicator? Or does it happen with other people?",
        ),
        no=(
            "Tell me about it. Do you argue with your boss a lot?",
            "Did you come here from work, and is someone else at home?",
            "Can you tell me if your wife smokes at home?",
        ),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:(?:the way|how|what) you (?:\S+ ){1,7}?(?:me|here|just then|just now|right now)(?: \S+){0,6}? (?:is|be|might"
            r" be|sounds|looks)(?: \S+){0,5}? (?:how|what|the way|like) (?:you |it )?(?:\S+ ){0,5}?(?:everyone|everybody|people"
            r"|others|them|him|her|your \S+|at (?:home|work))|(?:that|this) is the (?:same|very) (?:\S+ ){1,2}?(?:you|that you)"
            r" (?:give|gave|use|do|have)|(?:does|do|did|would) (?:your \S+|he|she|they|other people|people|everyone|the others)"
            r" (?:\S+ ){0,2}?(?:get|gets|see|hear|meet|bump into|run into) (?:that|this|a lot of|one of|the) (?:\S+"
            r" ){0,2}?(?:smile|look|sorry|sorries|laugh|joke|jokes|version|side|voice|silence|face|wall|shrug|okay|fine"
            r"|apology|apologies|those|quiet)|other people (?:\S+ ){0,3}?(?:bump|run|come up) (?:\S+ )?(?:into|against)"
            r" (?:that|this|it)|(?:wonder|wondering|wondered) (?:if|whether) (?:that is|this is|it is|it happens|that happens)"
            r" (?:\S+ ){0,4}?with " + _CLOSE_ONES + r"(?: \S+)? (?:too|as well)"
            r"|(?:something|feeling|one|sense) you (?:know|recognise|recognize|have had) from|know from (?:elsewhere"
            r"|somewhere|other|before)|(?:on|with|to) me(?: \S+){0,3}? is that what (?:happens|you do|he|she|they)"
            r"|(?:other people|people|others|everyone|everybody"
            r"|your \S+)(?: \S+){0,3}? the way you (?:\S+ ){0,4}?(?:me|here))",
        needs=(
            " the same ", " the very ", " get", " see ", " hear ", " meet ", " into ", " wonder", " the way you ",
            " how you ", " what you ", " from ", " is that what ",
        ),
        refuses=r" tell me | (?:talk|talking) to me |" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "Maybe the way you looked after me just then is how you look after everyone.",
            "Does your wife get that smile as well?", "I wonder if that's what happens with your sister too.",
            "Do you look after other people the way you just looked after me?",
        ),
        no=("Does your wife get the bus?", "Does your wife know you're here?"),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:so |and |maybe |here )?(?:i am|i was|here i am|there i was|i did|that was me|me too|i am just) (?:\S+"
            r" ){0,9}?(?:(?:one more|another one|the next one|yet another|just another)|(?:same as|just like|like) (?:your (?:mum"
            r"|mother|dad|father|wife|husband|boss|sister|brother|ex|teacher|partner)|him|her|them))",
        needs=(" one more", " another", " next one", " same as ", " like "),
        refuses=r" (?:would|do) you |" + _BEHAVIOURS,
        possible=True,
        yes=("So here I am, one more person telling you what to do.", "I was doing it, just like your dad."),
        no=("I am like that.",),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:happens?|like this|like that|do (?:that|this|it)|did (?:that|this)|get(?:s)? (?:it|that|this)"
            r"|in here|with me|just now|did there|to me|on me|familiar)(?: \S+){0,9}? (?:elsewhere|out there|(?:who"
            r"|where|anyone|anybody|someone|somewhere) else|(?:other|the other) (?:people|places|relationships)"
            r"|outside (?:of )?(?:here|this)|from anywhere|from somewhere|with (?:your \S+|him|her|them|others"
            r"|everyone|people|friends)|your (?:wife|husband|partner|mum|mother|dad|father|sister|brother|boss"
            r"|friends|kids) (?:\S+ ){0,2}?(?:means?|sees?|gets?|hears?|feels?|meets?"
            r"|complains?))\b(?: \S+){0,12}? \?|(?:other people|others|anyone|who else)(?: \S+){0,6}? (?:like this"
            r"|like that|gets it)\b",
        needs=(
            " happen", " like this ", " like that ", " do that ", " do this ", " do it ", " did that ",
            " did this ", " get it ", " get that ", " get this ", " gets ", " in here ", " with me ", " just now ",
            " did there ", " to me ", " on me ", " familiar ",
        ),
        refuses=r" (?:tell|told|talk|talked|help|let|come|came|speak|share|give|gave|bring|brought) (?:\S+ ){0,2}me "
            r"| (?:live|lives|living|stay|help|talk|talked|spoke|speak|share|go|went|work|get along|getting along"
            r"|spend|relationship|happening) (?:\S+ ){0,3}with | here (?:for|because|today|to|about|so)"
            r"| anyone else (?:who|you know|in|that)|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(

            "When you shut the door on me like that, is that what your wife means when she says she can't reach you?",
            "What we just did there, could you do that with your sister?",
            "I got the brush-off just now. I wonder who else gets it.",
        ),
        no=(
            "Do you live with your sister? Did you do that with her?", "Tell me, does that happen with your knee?",
        ),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:me|here|us|just now|just did|together|this room|you do that|you did that|that move"
            r"|this sorry)(?: \S+){0,18}? (?:(?:does|do|is|has|did|would|could|might|whether"
            r"|if)(?: \S+){0,8}? )?(?:with other people|with others|with (?:any|some)(?:one|body) else"
            r"|anywhere else|in other places|elsewhere|outside (?:of )?(?:here|this room)|in other relationships"
            r"|other people (?:too|also|as well)|at (?:home|work) (?:too|as well)|with (?:him|her|them"
            r"|your \S+) (?:too|as well)|in your other)\b",
        needs=(" other", "else", " outside", " too", " as well"),
        refuses=r" (?:talk|talked|spoke|spoken|share|shared) (?:\S+ ){0,3}(?:with|to) (?:any|some|other)"
            r"| (?:support|help|go|live|work|tried|resources?|referral) (?:\S+ ){0,4}elsewhere| tell me |" + _BEHAVIOURS,
        yes=(
            "You've said sorry to me four times; does that happen with other people?",
            "That thing we just did, does that go on with him too?",
            "You go polite with me. I wonder if it happens elsewhere.",
        ),
        no=("Do you argue with your boss a lot?", "Tell me, do you smoke with other people?"),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:is it (?:only|just) (?:with )?(?:me|here)|or (?:is it )?(?:just|only) (?:with )?(?:me"
            r"|in here)|do other (?:people|folks?) (?:also |too )?(?:get|see|hear) |who else (?:\S+ ){0,3}?(?:gets"
            r"|get|got|hears|sees|do you do (?:that|this) with)|where else (?:does|do|would|might"
            r"|have)(?: \S+){0,5} (?:happen|happens|happened|show up|come up|do (?:that|this)|feel (?:that|this)))\b",
        needs=(" me", " here", " other ", " who else", " where else"),
        refuses=r" who else (?:\S+ )?(?:get|got) (?:help|support|treatment)|" + _BEHAVIOURS,
        yes=(
            "Is it only with me that you do that?",
            "Is that a move you've got other places, or just with me?",
            "Where else does that happen?",
        ),
        no=("Who else lives with you?", "Where else could you get help?"),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:(?:similar to|a bit like|sort of like|kind of like|the same as|the way it (?:goes|is)"
            r"|just like|reminds? me of)(?: \S+){0,5}? (?:with me|between us|in here|you and me|us|happened here"
            r"|just happened)(?: \S+){0,3}? [.?]|is that (?:\S+ )?what (?:happens|goes on|you do"
            r"|you did) with (?:him|her|them|your|other|\S+ (?:too|as well))|other (?:\S+ ){1,3}(?:it|that"
            r"|this) (?:goes|happens) (?:\S+ ){0,3}with|with (?:\S+ ){1,14}and with me (?:\S+ )?(?:it|there|you)"
            r"|is that (?:\S+ ){0,3}?how it (?:goes|is|works|went) (?:at (?:home|work)|with (?:him|her|them|your"
            r"|other)))",
        needs=(" with", " us ", " in here", " you and me", " happened", " how it "),
        refuses=r" like for you| (?:talk|talking|work|working|honest|live) (?:to|with) (?:me|us)| told us|" + _BEHAVIOURS,
        yes=(
            "Is that similar to what goes on with me?",
            "Maybe that's a bit like what just happened here.",
            "Is that a bit how it goes at home?",
        ),
        no=("It sounds like you want to be here.", "Is that like your old job?"),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:(?:do|does|would|might) other (?:people|folks?) |(?:anyone|anybody) else you (?:would say|do"
            r"|say|get|feel|go) )",
        needs=(" other people", " other folk", " else you "),
        refuses=_BEHAVIOURS + r"| (?:talk|speak|turn|trust|rely|help\w*|support\w*|live|house|home with|know about) ",
        possible=True,
        yes=("Do other people get the careful version of you?", "Is there anyone else you do that with?"),
        no=("Do other people in the house smoke?", "Is there anyone else you can talk to?"),
    ),
    # client.speaks_of_us -----------------------------------------------------------------------------------------------
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:i " + _SOFT + r"(?:wonder|wondered|am wondering|was wondering|keep wondering)(?: sometimes| a lot)?"
            r" (?:if|whether|what|how|do|are|did|why|that)(?: \S+)? you (?:\S+ ){0,3}?(?:think|feel|say|get|look|looking|mind|like"
            r"|care|notice|believe|tired|bored|make of|see|remember|talk|go home|have|are|must)|i " + _SOFT + r"(?:want|wanted"
            r"|need|needed|wish|wished|was hoping|am hoping|hoped|would like|would love) (?:for )?you (?:to |would |could |were"
            r" |had |will )*(?:just |not |really |only )*(?:think|like|see (?:me|that|how)|be (?:proud|in|here|my|kind|nice|cross"
            r"|angry|honest|on|there|okay)|stay|notice|believe|care|save|hold|hug|mind|miss|remember|approve|proud|stand up|ask"
            r" me|know (?:me|how|that|what)|say (?:it|something|what|no))|i " + _SOFT + r"(?:waiting|wait|keep waiting|expecting"
            r"|kept waiting) for you to |i (?:can|could|feel like i can|feel i can|feel like i could) (?:\S+ )?(?:say|tell|be|talk"
            r"|cry|bring)(?: \S+){0,4}? (?:to you|in here|with you|you anything|here)|i " + _SOFT + r"(?:thought|think|thinking"
            r"|was thinking|kept thinking) (?:about|of) (?:you (?!can|have|know|could|when|need)|what you (?:would|said|told|asked"
            r"|might)))",
        needs=(" you ", " here "),
        refuses=_REPORTED + r"| (?:wonder|wondering) (?:if|whether) you (?:can|could|have (?:any|a|some)|know)| want you to"
            r" (?:know|see) (?:\S+ )?(?:i am|that i|my (?:leg|back|teeth))| here (?:for|because|to|about)| check (?:my|the)"
            r"| (?:he|she) (?:thought|wonder\w*)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "I do wonder sometimes are you looking at the clock.",
            "I wanted you to think I was doing well.",
            "I keep waiting for you to get fed up with me.",
            "I feel like I can say anything in here.",
            "I thought about what you'd say all week.",
        ),
        no=(
            "I wonder if you can give me the number.",
            "I wonder what they say about me.",
            "I want you to check my blood pressure.",
        ),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:(?:easier|harder|different|better|worse|weird|strange|nice|safe|safer|okay|quiet\w*) (?:\S+ ){0,2}?(?:with"
            r" you|talking to you|telling you|in here|in this room) (?:than|because|somehow|for some|i|but|\.|than)|(?:[.?]|and|but|because|^) with you (?:it"
            r" is|it feels|i am|i can|i feel|i do not|there is|i get)|(?:do not|did not|never) (?:\S+ )?know (?:\S+ ){0,3}?(?:about"
            r"|of) you\b|you (?:\S+ )?know (?:everything|so much|more|all|loads|too much|a lot) (?:about|of) me|(?:closer|close"
            r"|attached|nearer|further|far) (?:\S+ )?(?:to|from) you|(?<! if )(?<! when )you (?:look|looked|seem|seemed|sound"
            r"|sounded) (?:\S+ ){0,3}?(?:tired|sad|cross|annoyed|bored|worried|shocked|pleased|happy|different|disappointed"
            r"|distracted|upset)|i (?:\S+ )?(?:hate|like|love|can not stand|do not like) (?:it )?(?:that|how|when) you"
            r" (?:can|could|know|see|saw|remember|look at me|notice|always know|are (?:here|kind|nice))|i (?:\S+ )?(?:missed|miss"
            r"|have missed) (?:this|coming|our|you)(?: \.|$| last| this| and| so|,)|you (?:are|were) (?:just|only) (?:being|saying)"
            r" (?:nice|kind|polite|that|it)|(?:because|as|like) it is your job|i " + _SOFT + r"(?:appreciate|value) your (?:care"
            r"|concern|honesty|kindness)|you are the (?:only|first) (?:one|person|body)(?: \S+){0,2}? i (?:have )?(?:\S+ )?(?:told|said|trusted|let|talked)"
            r"|i find you (?:\S+ ){0,2}?(?:intimidating|easy|hard|difficult|annoying|kind|calm\w*|scary|cold|warm"
            r"|funny|strange|patient|distant|confusing)|(?:want|let|like|having|hate) you (?:to )?see(?:ing)? me"
            r"|know each other|worried you (?:had|have|would|will) (?:forgotten|forget|leave|go|give up|be gone)"
            r"|(?:nearly|almost|wanted to) (?:text\w*|email\w*|call\w*|ring|rang|rung|messag\w*|phone\w*) you"
            r"|you (?:do not|did not) seem (?:\S+ )?(?:yourself|right|happy|well)|(?:how|what) you (?:\S+ )?(?:see"
            r"|saw) (?:me|in me)|glad (?:when )?(?:\S+ ){0,3}?it was you|never told (?:\S+ ){0,5}?(?:before you"
            r"|like you|till you|until you|but you)|told (?:anyone|anybody|another soul)(?: \S+){0,4}? (?:before you"
            r"|but you|except you))",
        needs=(
            " you ", " you", " here ", " this room", " your ", " miss", " each other", " told ",
        ),
        refuses=_REPORTED + r"| (?:if|when|how|do|did|does|can|would) you (?:look|looked|seem|sound)| you (?:look|sound) like you"
            r" (?:are|were) (?:\S+ )?(?:drunk|high)| not know (?:\S+ )?about you (?:but|guys)| miss(?:ed)? (?:this|the) (?:bus|train"
            r"|appointment)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "It's easier with you than with my mum.",
            "I don't know anything about you, and you know everything about me.", "You look tired, are you okay?",
            "I hate that you can see me cry.", "I felt closer to you after last week.",
            "I find you quite intimidating, actually.", "You don't seem yourself today.",
        ),
        no=("I don't know about you but I'm starving.", "When you look tired people ask.", "It's different in here now, the paint."),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:your (?:face|eyes|voice|look|silence|smile|questions?|chair|quiet) (?:is|are|was|makes?|made|went|goes|does"
            r"|did)|you have got (?:a|that) (?:look|face)|like you (?:are|were) (?:just |only |not )*(?:bored|waiting|judging"
            r"|listening|really|here|interested|annoyed)|you (?:do not|did not|are not|were not) (?:\S+ )?(?:look|seem|sound)"
            r" (?:annoyed|cross|angry|bored|shocked|bothered|tired)|do not (?:leave|let|give up on) (?:me|us) |i am (?:always|never)"
            r" (?:\S+ ){1,4}?(?:with you|in here|to you))\b",
        needs=(" your ", " you ", " do not "),
        refuses=_REPORTED + r"| (?:leave|let) me (?:alone|be)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        possible=True,
        yes=("Your face went soft.", "You've got a look on you today."),
        no=("Fine thanks, and how are things with you?",),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" i (?:(?!know |mean |said |think you |guess you )\S+ ){0,4}?" + _TOWARDS + r"(?: (?!(?:when|if|how|what|because|that) you|[.?] )\S+){0,5}? (?:(?:with|to|of|by|about|around"
            r"|in front of|from|for|at|on|face|see|seeing|disappoint|let|bother|lose|trust|miss|hurt|upset|please"
            r"|impress) you(?! know| guys| can| have| to| get| go| do| just| said| the| all| and| for| with| on"
            r"| about| that| what| how| if| are| were| when| so| but| could| would| will| might| in| at| a)"
            r"|coming here|being here|this room|our (?:sessions?|talks?))\b",
        needs=(
            " you ", " coming here ", " being here ", " this room ", " our ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:thank|thanks) you | see you | talk to you (?:about|soon|later)| telling you | tell you | (?:ask"
            r"|asking) you | how about you| honest with you| being here (?:for|because|at)",
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(
            "I feel a bit daft crying in front of you.",
            "I nearly turned round in the car park because I didn't want to face you.",
            "I don't want to stop coming here.",
        ),
        no=(
            "I'm scared of the needle, and she goes, you see.", "I don't want to bother him.",
        ),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:you (?:always|never|really|actually) (?:remember|notice|ask|listen|care|make me|stay|wait|let me"
            r"|get me|believe) |you (?:feel|are) (?:\S+ ){0,2}?(?:like (?:a|my)|more like|on my side|the only (?:one"
            r"|person|place)|very|so|too) (?:\S+ ){0,2}?(?:friend|mum|mother|dad|father|teacher|sister|side|calm"
            r"|kind|patient|nice|gentle|quiet|strict|cold|serious|warm|young|posh|clever)|only one on my side"
            r"|you make me (?:feel|nervous|laugh|angry)|(?:this|here|you)(?: \S+)? (?:the|my) (?:only|one"
            r"|safest) (?:\S+ )?(?:place|hour|person|time|part of (?:my|the) week)(?: \S+){0,4}? (?:i (?:do not|can"
            r"|get|feel|am|have)|where i)|matters to me what you|what you think (?:of me|about me|matters)"
            r"|do you (?:\S+ )?(?:get|feel|mind|like|care|worry|talk|judge|see|laugh|miss|hate|dread"
            r"|think) (?:\S+ ){0,4}?(?:sick of|tired of|bored|fed up|about me|of me|of us|people like me"
            r"|your (?:clients|patients))|are you (?:\S+ )?(?:cross|angry|annoyed|bored|disappointed"
            r"|going to (?:leave|stop))(?: \S+){0,3}? (?:with me|me|\?)|when (?:this|we|therapy"
            r"|these sessions) (?:ends?|finish\w*|stops?|is over)|whoever comes after me|stop coming"
            r"|do not mind me (?:saying|asking|telling))\b",
        needs=(
            " you ", " this ", " here ", " only one ", " therapy ", " comes after", " stop coming", " mind me ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| you know | (?:if|when|because|like|how|that|what|where|so) you (?:always|never|really|are|feel"
            r"|make) (?!on my)| make me think of| think of me (?:having|being)",
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(
            "You always remember what I tell you, and nobody does that.", "You feel more like a friend to me.",
            "This is the only place I don't have to pretend.", "It matters to me what you think.",
        ),
        no=(
            "The kitchen is the only place I don't have to pretend.", "Do you ever get headaches from the screen?",
            "She says you always remember it.",
        ),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:worry|worried|worrying|afraid|scared|think|thought|thinking|feel|felt|wonder|wondered"
            r"|wondering|bet|guess|reckon|figured?|imagine|suspect|know)(?: \S+){0,3}? you (?:are|were|must be"
            r"|might be|will be|would be|get|got)(?: \S+){0,3}? (?:bored|sick of (?:me|this)|tired of (?:me|this)"
            r"|fed up|annoyed|angry|cross|mad at me|disappointed|judging|laughing at|pitying|going to (?:leave|drop"
            r"|give up)|only being|just being)\b",
        needs=(" you ",),
        refuses=_REPORTED + r"| when you | if you ",
        allows=frozenset({"generic_you"}),
        yes=(
            "I keep worrying you're bored of me.",
            "I bet you are fed up with me.",
            "I thought you were angry with me.",
        ),
        no=("She said, 'I'm bored of you.'", "I think you should tell me the results."),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" i (?:really |do |just |kind of |sort of |actually |still |quite |do not |did not |can not "
            r"|never |have always |always |would )*(?:like|love|hate|enjoy|trust|trusted|miss|missed|appreciate"
            r"|respect|am (?:\S+ )?(?:fond of|grateful to)|feel (?:\S+ )?(?:safe|comfortable|close|at ease) (?:with"
            r"|around|to)) (?:you(?! (?:to|\S+ (?:to|when|if)|so|guys|all|too|know|said|going|for|put|talk|talking"
            r"|and (?:he|she)))|you yet|coming here|coming in here|talking to you|talking with you|seeing you"
            r"|being here|it here|our (?:sessions?|talks?|time|chats?)|these (?:sessions?|talks?|chats?))\b",
        needs=(" you ", " here", " our ", " these "),
        refuses=_REPORTED + r"| would (?:like|love|hate|appreciate) (?:you|being|coming|talking)| (?:love|miss"
            r"|hate) you (?:mum|dad|babe|too|so)| i love you | do you (?:like|trust)"
            r"| i (?:really )?appreciate you (?:\S+ )?(?:taking|coming|help|calling)",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "I like coming here.",
            "I like you, and that scares me.",
            "I don't trust you yet, to be honest.",
            "I feel safe with you.",
        ),
        no=("He said I love you.", "I appreciate you taking the time."),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:(?:are|were) you (?:\S+ )?(?:angry|mad|cross|annoyed|bored|disappointed|upset|fed up"
            r"|sick)(?: \S+)? (?:with|at|of|in|by) me|am i (?:\S+ )?(?:boring|annoying|upsetting|wasting) you"
            r"|am i your (?:worst|only|favourite|favorite)|do you (?:\S+ )?(?:hate|like|care about|judge|believe"
            r"|pity) me|do you (?:\S+ )?(?:actually|really|even) care|do you think (?:that )?i am (?:\S+"
            r" ){0,2}?(?:mad|crazy|stupid|bad|pathetic|awful|weak|lazy|a monster|terrible|horrible|disgusting"
            r"|hopeless|selfish)|what (?:do|must|would|will|are) you (?:\S+ )?think(?:ing)? of (?:me|us)"
            r"|you must think (?:i|we|me|that i)|you (?:probably|just|only|still|secretly) (?:think|hate) (?:i|me"
            r"|we))\b",
        needs=(" me", " you ", " i am ", " us"),
        refuses=_REPORTED,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "Are you mad at me?",
            "Am I boring you?",
            "Do you actually care, or is it your job?",
            "What must you think of me?",
        ),
        no=("She goes, are you mad at me?", "Do you think I should quit?"),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:you are (?:\S+ )?the (?:only|first) (?:one|person|body)(?: \S+){0,3}? i (?:\S+ )?(?:told|tell"
            r"|said|talk|talked|trust|trusted|can)|you are (?:\S+ ){0,2}?(?:good|kind|nice|patient|lovely"
            r"|decent) (?:to me|with me|person|lady|man|woman)|you (?:have been|were|are) (?:\S+ ){0,3}?(?:good"
            r"|kind|nice|patient|lovely) (?:to|with) me|you do not (?:judge|jump|laugh|make a face|flinch|talk down"
            r"|look down)|you are (?:just|only) doing your job|you are (?:\S+ )?paid to|i (?:will|would"
            r"|am going to) (?:\S+ )?miss (?:you|this|coming|our|these)|i (?:was|have been"
            r"|had been) (?:\S+ )?(?:dreading|looking forward to) (?:this|coming|seeing you|today|our)"
            r"|i (?:\S+ )?(?:thought|think|was thinking|wondered|wonder) (?:about )?what you (?:would|might"
            r"|must) (?:say|think|make)|i (?:can|could) (?:talk to you|hear your voice in)|i care what you think"
            r"|(?<! have )(?<! did )you (?:actually |really )?(?:remembered|noticed) (?:me|my|it)"
            r"|i do not want to (?:disappoint|bother|burden|upset|lose|trouble|hurt|offend|bore) you)\b",
        needs=(" you ", " come", " coming", " your voice", " miss ", " this", " today", " our"),
        refuses=_REPORTED + r"| miss (?:this|the|coming) (?:bus|train|to)| you do not (?:laugh|jump) when|" + _BEHAVIOURS +
            r"",
        allows=frozenset({"negated"}),
        yes=("You're the only person I've told.", "I'm going to miss you.", "You've been very good to me."),
        no=("My mum says you're the only one who can.", "I'll miss the bus.", "I can hear you now."),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:you are (?:\S+ ){0,2}?(?:easy to talk to|the only (?:one|person) who|not like (?:the "
            r"|my )?other|the first person who)|i can (?:\S+ )?trust you|i want(?:ed)? you to (?:be proud|like me"
            r"|hold me|look after|care|stay|love)|i (?:\S+ )?(?:imagine|imagined|picture|dreamt about|dreamed about"
            r"|dream about) you|you only (?:care|listen|see me|do this|say that)|you (?:do not"
            r"|did not) (?:\S+ )?(?:want to be here|care about me|like me)|in here with you|(?:when"
            r"|if) i am here with you|(?:nice|weird|strange|funny|lovely|scary|touching)(?: \S+){0,2}? (?:when"
            r"|that) you (?:\S+ )?(?:remembered|noticed|asked|smiled|waited|laughed|cared))\b",
        needs=(" you ",),
        refuses=_REPORTED + r"| (?:here with you (?:today|for)|can you|if you)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=("You're easy to talk to.", "I want you to be proud of me.", "I dreamt about you last night."),
        no=("I want you to check my blood pressure.", "He said I imagine you."),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:i (?:\S+ ){0,3}?(?:feel|felt|think|thought|worry|worried|wonder|wondered|guess"
            r"|hope)(?: \S+){0,3}? you (?:\S+ ){0,3}?(?:like|liked|care about|cared about|hate|judge|judging"
            r"|talk about|think about|believe|pity|get|understand|want) (?:me|us|to be here|to see me)"
            r"|i (?:\S+ )?(?:look|looked|am looking) forward to (?:coming|this|seeing you|these|our)|i (?:do not"
            r"|did not) want to let you down|feel (?:\S+ )?(?:close|closer|connected|near|attached) to you"
            r"|attached to you|hard to look at you|(?:nervous|anxious|scared|excited|ashamed|stupid|silly"
            r"|embarrassed|awkward|exposed|safe|comfortable|weird|seen) (?:\S+ ){0,3}?(?:before (?:i see you|coming"
            r"|our|i come)|coming here|telling you|talking to you|in front of you|with you|around you|in here"
            r"|sitting here)|i wish you (?:were|could be|was|would (?:just )?(?:tell|say|ask|hug|stay|care|be))"
            r"|you (?:probably|must) (?:\S+ )?(?:have|get|see|hear) (?:\S+ ){0,4}?(?:clients|patients|worse|all day"
            r"|sick|tired|bored)|do you (?:ever )?(?:get|feel) (?:\S+ )?(?:tired|bored|sick|fed up|annoyed)"
            r"|(?<! if )(?<! when )you (?:feel|seem|look|sound) (?:\S+ ){0,2}?(?:distant|different|tired|bored"
            r"|annoyed|far away|cross|sad|cold|distracted|upset|worried)(?: \S+)? (?:today|with me|at me|now|\.)"
            r"|(?:you are|your) the only (?:one|person) (?:who )?(?:\S+ )?(?:gets|understands|listens|knows))",
        needs=(" you ", " here", " forward to", " our"),
        refuses=_REPORTED + r"| (?:if|when|how) you (?:feel|seem|look|sound) | do you (?:ever )?(?:get"
            r"|feel) (?:\S+ )?(?:tired|sick) (?:when|after|from)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "I feel like you don't really like me.",
            "I get nervous before I see you.",
            "I wish you could be my mum.",
            "You seem a bit distant today.",
        ),
        no=(
            "She said I feel close to you.",
            "I think you should see me at home.",
            "How do you feel when you are tired?",
        ),
    ),
    # client.apologises -------------------------------------------------------------------------------------------------
    Cue(
        code="client.apologises",
        pattern=r" (?:sorry|apologise|apologize|apologies|forgive me|excuse me|pardon me)(?: (?!to hear)\S+){0,8}? (?:(?:land|lay"
            r"|dump|put|drop|bring|throw|pour|unload|offload)\w* (?:\S+ ){0,4}?on you|(?:not|did not|does not|no) (?:\S+"
            r" )?(?:make|making|made) (?:\S+ )?sense|essay|novel|long one|rant|(?:so|this|all|very|really|such a|being|getting)"
            r" (?:quiet|negative|emotional|boring|slow|vague|angry|rude|down|upset|stupid|silly|soppy|weepy|teary|pathetic|drama"
            r"|mess|misery|moaner|needy|annoying|difficult|hopeless|useless|stupid thing)|not (?:usually|normally) (?:\S+"
            r" )?(?:like|a)|is it (?:okay|all right|alright)|am i allowed|you (?:have|must have|have got) (?:other|enough|real|better"
            r"|more)|you must be|shop today|over the shop|do not know (?:why|where|what)|lost (?:my|the) (?:thread|train)|gone on"
            r"|going (?:on|round)|talked your|first thing on|does this make|that is (?:\S+ )?(?:stupid|silly|a lot|mad|awful"
            r"|daft)|it is (?:just|only|stupid|silly|so)|this is (?:\S+ )?(?:stupid|silly|such|embarrassing|awful|so|ridiculous)"
            r"|i (?:keep|always|never|can not|do this|sound|should|thought|wish))\b",
        needs=(" sorry", " apolog", " forgive me", " excuse me", " pardon me"),
        refuses=_NO_APOLOGY,
        never_after=(OCCASION,),
        within=2,
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I'm sorry to land all this on you.",
            "sorry for the essay lol",
            "Sorry, that didn't make any sense.",
            "I'm sorry, you've other people with real problems.",
        ),
        no=(
            "Sorry, the line's bad, is it okay if I ring back?",
            "I said sorry to him, I always do.",
            "T: Ow. That table.\nC: Sorry! I'm sorry, I keep leaving it there.",
            "She's so sorry for being rude.",
        ),
    ),
    Cue(
        code="client.apologises",
        pattern=r" (?:(?:rambl\w+|babbl\w+|waffl\w+|going on|gone on|talking too much|talking (?:\S+ )?about myself|wasting your time"
            r"|(?:taking|take|taken) up (?:\S+ ){0,3}?time|moaning|whining|complaining|crying|bawling|blubbing|off (?:topic|track)|"
            r"(?:look|the) (?:at the )?(?:state of )?me|need this|(?:sick|bored|tired) of (?:hearing|me|this)|come (?:on )?here to"
            r"|so heavy|snapp\w+ at you|all over the place|being (?:silly|stupid|daft|so \S+)|losing the plot|where that"
            r" came)(?: (?!not )\S+){0,14}? (?:sorry|apologise|apologize|forgive me)|(?:[.?]|so|oh|^) (?:so |but |and |oh )*(?:i (?:do"
            r" |must |really |should )*(?:apologise|apologize)|(?:please )?(?:forgive|pardon) me) (?:\.|$|for|anyway|i|that|this))",
        needs=(" sorry", " apologi", " forgive me", " pardon me"),
        refuses=_NO_APOLOGY,
        never_after=(OCCASION,),
        within=2,
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I'm talking too much, sorry.",
            "You must be sick of hearing this. Sorry.",
            "You don't need this first thing on a Tuesday. Forgive me.",
            "Oh, look at me. I do apologise.",
        ),
        no=(
            "He was crying and he said sorry.",
            "I was moaning about it and she said she was sorry.",
            "I've poured it all over the place. Sorry!",
        ),
    ),
    Cue(
        code="client.apologises",
        pattern=r"(?:^| [.?]| oh| god| no| but| och| ach| ugh| and| well) (?:i am |oh |god |so |just |ugh |lol |um |yeah "
            r")*sorry(?: (?:god|about (?:that|this|it|all this)|now|lol))* [.i]",
        needs=(" sorry",),
        refuses=_NO_APOLOGY + r"| sorry i (?:am (?:not|going|in|at)|mean|meant|did not (?:hear|catch|get)|do not (?:know|have|think"
            r"|smoke|drink)|can not|have to|got|was|could|have (?:a|an|the))| i mean | not sorry",
        never_after=(OCCASION,),
        within=2,
        possible=True,
        yes=("I was going to say something and then it's gone. Sorry.", "Oh, sorry. Yes, that was what I felt."),
        no=("Sorry, I meant Tuesday.", "I couldn't hear you. Sorry.", "She never said sorry."),
    ),
    Cue(
        code="client.apologises",
        pattern=r" (?:sorry|apologise|apologize|forgive me)(?: (?!to hear)\S+){0,5}? (?:interrupting you"
            r"|you have to (?:listen|hear|put up|see|deal|sit)|you had to (?:listen|hear|see|sit)|for the (?:tears"
            r"|state|mess|drama|rant)|you go\b|nuisance|probably nothing|being (?:a|such) \S+|stop (?:now|talking)"
            r"|shut up)",
        needs=(
            " sorry", " apolog", " forgive me",
        ),
        refuses=_NO_APOLOGY,
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        never_after=(OCCASION,),
        within=2,
        yes=(
            "Sorry, I keep interrupting you.", "I'm sorry you have to listen to this.",
            "I apologise for the tears.",
        ),
        no=(
            "Sorry, the phone keeps interrupting you.", "She's sorry for the mess.",
        ),
    ),
    Cue(
        code="client.apologises",
        pattern=r" (?:(?:sorry|apologise|apologize|forgive me)(?: \S+){0,11}? (?:sorry|apologise|apologize"
            r"|forgive me)|i am (?:so so|that|awful|awfully|wile|terribly|dreadfully|really really) sorry)\b",
        needs=(" sorry", " apolog"),
        refuses=_NO_APOLOGY_EVEN_LATE,
        never_after=(OCCASION,),
        within=2,
        allows=frozenset({"negated"}),
        yes=(
            "Oh God, sorry, sorry.",
            "I'm sorry. I'm sorry about this.",
            "Sorry, am I late? I thought I was late. Sorry.",
        ),
        no=(
            "I'm so so sorry for your loss.",
            "Sorry I'm late, sorry, the train was cancelled.",
            "I told him sorry, I'm so sorry.",
        ),
    ),
    Cue(
        code="client.apologises",
        pattern=r" (?:sorry|apologies|apologise|apologize|forgive me|excuse me|pardon me)(?: \S+){0,5}? (?:rambl\w+"
            r"|babbl\w+|waffl\w+|wittering|going on|go on|talk and talk|crying|cry|tears|moaning|whin\w+"
            r"|complaining|wasting|hogging|bother(?:ing)?|trouble|burden\w*|unload\w*|offload\w*|dump\w*|rant"
            r"|tangent|silly|stupid|ridiculous|pathetic|daft|a mess|off track|off topic|all over the place"
            r"|at it again|repeating|not making sense|so emotional|too much|look at (?:me|us|the state)"
            r"|talk(?:ing)? too much|state of (?:me|us)|swearing|long (?:message|story|answer)|take up|taking up"
            r"|keep (?:saying|apologi\w+|crying)|heavy|being (?:so|like this|difficult|a pain|awkward))\b",
        needs=(" sorry", " apolog", " forgive me", " excuse me", " pardon me"),
        refuses=_NO_APOLOGY,
        never_after=(OCCASION,),
        within=2,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "Sorry, sorry, I'm rambling.",
            "I'm so sorry, I know I'm going on.",
            "God, sorry, look at the state of me.",
        ),
        no=("I feel sorry for him, he's always going on.", "She said sorry for rambling."),
    ),
    Cue(
        code="client.apologises",
        pattern=r" sorry (?:\. )?(?:i know (?:this|it|i|you)|i always|that (?:probably )?(?:made|was|sounded"
            r"|came out)|i am (?:not (?:making|being|explaining)|being|such|so|all over|a)|i do not know why"
            r"|(?:if )?i (?:did not|do not) mean to (?:snap|shout|cry|get|be|go|upset)|i keep|i should not"
            r"|i can not stop|i have (?:\S+ )?gone off|you do not want to|you do not (?:need|want) (?:all )?(?:this"
            r"|that))\b",
        needs=(" sorry",),
        refuses=_NO_APOLOGY + r"| sorry i am (?:a (?:bit|little|minute)|not (?:sure|going|interested))",
        never_after=(OCCASION,),
        within=2,
        yes=(
            "Sorry, I know this is boring for you.",
            "God I'm sorry, I always do this.",
            "Sorry, that probably made no sense.",
        ),
        no=(
            "Sorry, I know the train is at six, I'm late.",
            "Sorry, I'm not sure.",
            "He said sorry, I always do this.",
        ),
    ),
)
