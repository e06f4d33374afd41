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

_SOFT = (
    r"(?:(?:just|really|kind of|sort of|a bit|actually|still|also|always|sometimes|often|maybe|even|do|did|have|had|so) )"
    r"{0,3}"
)
_EXPECT = (
    r"(?:expect\w*|think\w*|thought|imagin\w+|worry|worried|worrying|afraid|scared|frightened|hop(?:e|ed|ing)|fear\w*"
    r"|guess\w*|figur\w+|reckon\w*|dread\w*|brac\w+|picturing|pictured|sure|wonder\w*)"
)
_BODY = (
    r"(?:voice|face|eyes|shoulders?|hands?|fingers|jaw|foot|feet|legs?|knees?|arms?|breath|breathing|whole body|body"
    r"|answers|sentences|tone|smile|lips?|mouth|fists?|head|chin|colour|color)(?:'s)?"
)
_MOVED = (
    r"(?:laughed|smiled|sighed|shrugged|paused|hesitated|winced|frowned|nodded|whispered|flinched|grinned|blushed|swallowed"
    r"|shivered|stiffened|froze|frozen|welled up|teared up|filled up|breathed (?:out|in)"
    r"|(?:took|taken) (?:a|that) (?:\S+ ){0,2}breath|held your breath|shook your head|shaken your head|rolled your eyes"
    r"|closed your eyes|bit your lip|changed the subject|stopped (?:looking at me|smiling|mid|short|yourself)"
    r"|made a (?:joke|face)|apologi[sz]ed|said sorry|(?:set|gritted) your (?:teeth|jaw)"
    r"|looked (?:away|at (?:me|the (?:floor|door|clock|window|wall)|your (?:hands?|feet|watch|phone))))"
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
    r"(?:late|bus|train|traffic|missed|forgot|phone|wifi|connection|network|mute|muted|signal|line|hear|heard|catch|caught"
    r"|door|dog|delayed|cancelled|hospital|accident|poured|spilt|spilled|knocked|dropped|smashed|broke|parking|parked|mins?"
    r"|minutes late|sick (?:all|down|on)|one second|a second|one minute|a minute|hang on|wrong (?:number|day|time))"
)
_NO_APOLOGY = (
    r" (?:feel|felt|feeling|feels) (?:\S+ )?sorry| sorry for (?:him|her|them|your|yourself|my(?:self)?|everyone) "
    r"| sorry (?:to hear|to interrupt|i interrupted"
    r"|could|can (?:you|i)|what (?:did|was|do)|that you|you (?:feel|had|lost)"
    r"|i (?:never|did not|have not) (?:do|did|done|bring|brought|fill|get|got|ring|rang|write))| not sorry"
    r"| (?:say|said|saying|says|told|tell|never|heard|hear|word|means|like|going|goes|to be|better safe than)"
    r" (?:\S+ ){0,3}sorry"
    r"| (?:he|she|they|mum|dad|her|him|people|nobody) (?:\S+ ){0,3}(?:sorry|apolog\w+)"
    r"| sorry(?: \S+){0,9} " + _ACCIDENT + r" | " + _ACCIDENT + r"(?: \S+){0,9} sorry |" + _REPORTED
)
_NO_APOLOGY_EVEN_LATE = (
    _NO_APOLOGY.replace("(?:late|bus", "(?:bus").replace("|hear|heard|", "|").replace("|a minute|", "|")
    + r"| (?:he|she|they) (?:came|comes|went|was|were|stood|rang|walked|goes) (?:\S+ ){0,6}sorry "
)
"""Being sorry twice over for a minute late is out of proportion; the same for the reason of a real delay is not."""
_INWARD = (
    r"(?:feel|feels|feeling|felt|make of|made of|see|seeing|saw|trust|mind|bother\w*|hurt|angry|annoyed|cross|mad"
    r"|judged|safe|disappointed|upset|afraid|scared|nervous|irritated|like|land|landed|sit|stir\w*|wonder\w*|hard"
    r"|harder|easier|strange|awkward|happening|going on|notice|reaction|react|imagine|think|thinking|checking"
    r"|experience|protect\w*|please|pleasing|punish\w*|let you down|anger|expect\w*|worr\w+)"
)
_STIRRED = (
    r"(?:(?!worried|grateful|thankful|happy|proud|hopeful|guilty|stressed|delighted|thrilled|depressed|overwhelmed|excited"
    r"|lonely|scared|confused|afraid|anxious)<reflected_feeling>|moved|touched|defensive|protective|tear(?:y|ful)|stung|thrown"
    r"|uneasy|useless|helpless|tender|fond|stuck|lost|tense|wary|puzzled|warm|warmth|sadness|anger|distant"
    r"|disconnected|cut off|far away|close|closer|drawn|struck|shut out|kept out|pushed (?:back|away|out)|left out|told off"
    r"|impatient|at a loss|bored|sleepy|drained|heavy|humbled|honou?red|privileged|intimidated|relieved|nervous"
    r"|taken aback|stunned|speechless|lost for words|choked up|shaken|welling up|tearing up|close to tears|torn|clumsy"
    r"|in awe|blown away|grinning|smiling|pleased when|so pleased)"
)
_PROP = (
    r"(?:rings?|sleeves?|tissue|arms?|hands?|fingers?|hair|nails?|knees?|legs?|bag|cushion|coat|cup|watch|face|eyes|lips?"
    r"|jaw|chair|seat|head|shoulders?|fists?|jacket|glasses|foot|feet|breath|chest|stomach|mouth)"
)
_TOWARDS = (
    r"(?:want|wanted|need|needed|hope|hoping|hoped|wish|wished|trust|hate|hated|miss|missed|worry|worried|scared"
    r"|afraid|jealous|angry|annoyed|cross|dread\w*|matters?|care|cared|feel|felt|close|closer|embarrass\w*|stupid"
    r"|silly|ashamed|proud|comfortable|safe|pretend\w*|look forward|looking forward|rely|depend|nervous|shy|weird"
    r"|strange|guilty|relax\w*|open up|face|stop|enjoy\w*|respect\w*|admire|resent\w*|imagine\w*|picture|dream\w*)"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # therapist.asks_about_us -----------------------------------------------------------------------------------------
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:were|are|did|do|had|what|have|part of)(?: (?![.?] )\S+){0,3}? you (?:\S+ ){0,3}?" + _EXPECT +
            r"(?: that| for| about| of)? (?:me (?:to|going|being|\S+ing)|i (?:would|might|was going to|am going to|will) "
            r"|what (?:i (?:will |would |might |am |was |could )?(?:think\w*|thought|say|make|do|feel)|my ))",
        needs=(" me ", " i ", " what my "),
        refuses=_OTHERS + r"| i (?:would|will|might) (?:\S+ )?(?:need|have to|recommend|suggest|send|give|write|do for you)| (?:think|sure"
            r"|wonder) i (?:am|was|have|had|will) (?:\S+ )?(?:able|got|finished|done|clear|right|need\w*|the|in|on|at|making sense|understand\w*)"
            r"| waiting for me to | (?:he|she|they) \S+ i | you think (?:of|about) me being|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "So were you expecting me to be annoyed? When you came on?", "Do you worry about what I'll think of you?",
            "Did part of you imagine I'd laugh?",
        ),
        no=(
            "Were you expecting him to be cross?", "Do you think I will need to see you again in June?",
            "Are you sure I'm clear about the dates?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how|wonder|wondering|curious|know|check|ask|did|does|hear|was)(?: (?![.?] )\S+){0,6}? (?:(?:is|was|be"
            r"|been) (?:it |that |this )?like|(?:does|did|would|is) (?:it |that |this )?feel|it feels|it felt|you feel|land|lands|landed|for you"
            r"|on you|take it|taking it|come across|came across|hit you|sit with you)(?: (?![.?] )\S+){0,4}? (?:(?:when|that|if|as|how) i (?:just "
            r"|kind of |have |had |also )*(?:do|did|done|say|said|put|go|went|get|got|ask|asked|keep|kept|sit|sat|stay|stayed|cancel\w*|moved"
            r"|laugh\w*|interrupt\w*|push\w*|bring|brought|talk|talked|stop|stopped|leave|left|look\w*|write|wrote|answer\w*|suggest\w*|offer\w*"
            r"|forgot|notice\w*|name|named)|me (?!about|what|how|more|why|if|a |that )(?:\S+ing|not|and|like this)|(?:telling|told|tell|saying"
            r"|said|say|showing|shown|hearing|hear|sharing|letting|let|admitting)(?: \S+){0,4}? (?:to me|from me|in front of me|me that|me this"
            r"|me it|me)(?! (?:about|what|how|more|why|if|a) )|(?:have|having|with|sit with|sat with|sitting with|be with|being with) (?:me"
            r"|a (?:man|woman|white|black|straight|younger|older|male|female|stranger|therapist)(?: \S+){0,4}? (?:chair|here|room|like me|who"
            r"|therapist|counsellor)|(?:some(?:one|body)|a person) (?:like me|who)))\b",
        needs=(
            " when i ", " that i ", " if i ", " as i ", " how i ", " me ", " have ", " having ", " with a ", " with someone",
            " with somebody",
        ),
        refuses=_OTHERS + r"| (?:[.?]|and|so|can you|could you|would you|please|you|to|just|but|then) tell me (?!that just| this now|and )| let me "
            r"| help me | ask me | (?:told|gave|asked) me (?:about|that you|you)| when i (?:was|am not|get back|went to)| brought you|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "What's it like when I do that?", "I hadn't thought what it'd be like from your end, me going quiet.",
            "How's it feel to have told me that, finally?", "What's it like to have a man in this chair?",
            "Can I check how it lands when I put it that bluntly?",
        ),
        no=(
            "What was it like when she did that?", "What's it like when I'm not there to remind you?",
            "Can you tell me what it was like?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:when you|you) (?:look|are looking) at me(?: \S+){0,4}? (?:what|how|do)|what (?:do|did|can|could) you (?:see|hear"
            r"|notice|pick up|read)(?: \S+)? (?:on my|in my|in me|on me|from me)|(?:is|was|has|have|does|did|could|might|wonder|wondering|whether"
            r"|if)(?: (?![.?] )\S+){0,6}? (?:something about (?:me|us|how i|the way i)|(?:anything|something|a lot|more|much) to do with (?:me|us"
            r"|what i|how i|my)|because of (?:me|something i|what i|how i)|about (?:me|us) \?|with me \?)|(?:wonder|wondering|curious|what|how|is"
            r"|does|are)(?: (?![.?] )\S+){0,9}? (?:happening|going on|there|here|it like|things|we|doing) (?:\S+ ){0,2}?(?:here )?(?:with us"
            r"|between us|between the two of us|between you and (?:me|i)|you and me|you and i|with you and me|the two of us)|(?:telling|saying"
            r"|showing|hearing|sitting with|having) (?:\S+ ){0,3}?me(?: (?:now|here|today|just now|this|that|like this|over there))* [.?] (?:and "
            r"|so )?(?:what|how) (?:is|was|does|did|has|do)|(?:wonder|wondering|curious|ask)(?: (?![.?] )\S+){0,3}? (?:if|whether"
            r"|how) you (?:\S+ )?(?:felt|feel|were|are|might be|may be|have been) (?:\S+ ){0,4}?(?:by|with|at|about|towards?|from) me"
            r"|change (?:anything|something)(?: \S+){0,3}? (?:that )?i am|only (?:comes up|happens|there|like this) with me)\b",
        needs=(
            " me ", " us ", " my ", " you and ", " how i ", " what i ", " something i ", " by me", " with me", " at me",
            " about me", " from me", " change ",
        ),
        refuses=_OTHERS + r"| (?:talk|speak|share|work|working|check|meet|bear|stay|stick|agree|honest|come|came|live|go"
            r"|went) (?:\S+ ){0,2}?with me| tell(?:s|ing)? me about|(?:stays?|kept|keep|confidential|private) (?:\S+ ){0,2}between| (?:any|some"
            r"|none|many|most|all|both) of us| (?:know|ask|asking|anything|questions) about me |" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "When you look at me now, what do you see?", "Is there something about me that makes it harder to say?",
            "Has that got anything to do with me being away?", "And now, telling me? What's that like?",
            "I wonder if some of that is happening here with us.",
        ),
        no=("What happens between you and your brother?", "Is that something about the job?", "How are you both doing?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:wonder|wondered|wondering|curious|not sure|checking|check|worried|ask|asking) (?:if|whether) (?:i|something i"
            r"|it was something i|that was me|it is me|it was me|maybe i|i have|i had) (?:\S+ ){0,3}?(?:did|do|done|said|hurt|upset|missed|pushed"
            r"|rushed|lost|annoyed|let|went|hit|crossed|stepped)|(?:was|am|have|did|had) i (?:\S+ ){0,3}?(?:misread|lectur\w+|patroni\w+|lost you"
            r"|losing you|let you down|scar\w+ you|upset you|hurt you|annoy\w* you|offend\w* you|make you feel|made you feel|(?:do|done|say"
            r"|said) something)|(?:would|could|can) you (?:\S+ ){0,4}?(?:tell|say to|let) me(?: know)? if (?:i|you (?:were|are|felt"
            r"|ever)(?: \S+){0,4}? (?:me|this|here))|is it (?:\S+ )?(?:okay|all right|hard|safe|easier)(?: \S+){0,4}? (?:angry|cross|annoyed"
            r"|disappointed|honest) with me)\b",
        needs=(" i ", " me "),
        refuses=r" (?:if|whether) i (?:could|can|may|might|should|need)| (?:something|anything) i (?:said|did) to (?:him|her)|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "But I wondered if I did something just now.", "Have I upset you?", "Could you tell me if you were annoyed with this?",
        ),
        no=("I wonder if I could ask you a few questions.", "I'm checking if I got the date right on the letter, am I late?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" how (?:is|did|does|was|has) (?:that|this|it) (?:land|landing|landed|sit|sitting|sound to you|strike you|sit with you"
            r"|land with you)(?: \S+){0,3}? \?",
        needs=(" land", " sit", " sound to you", " strike you"),
        refuses=_OTHERS + r"|" + _BEHAVIOURS,
        possible=True,
        yes=("How does that land?", "How did that sit with you?"),
        no=("How did the plane land?",),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how|do|does|did|are|were|is|was|can|could|would|have|has|wonder|wondering|curious)(?: (?![.?] )\S+){0,8}? " + _INWARD +
            r"(?: (?!(?:[.?]|(?:tell|let|help|show|give|gave|told|ask|remind|call|excuse|for|brought|bring|bear|stay|stick|send|allow"
            r"|hear|asked|letting|telling|giving|hand) (?:me|my|us)) )\S+){0,6}? (?:me|my (?:name|face|voice|silence|question|age|accent|room"
            r"|reaction)|us|whether i|that i (?:was|am|did|might)|if i)\b(?! (?:about|to|a|the|some|if|what|how|more|with|that|know|your|you|put"
            r"|say|ask|explain|understand|see|be|get|just|go|and|now) )(?: (?![.?] )\S+){0,7} \?",
        needs=(" me ", " my ", " us ", " i "),
        refuses=r" (?:talk|share|work|meet|come|speak|agree|discuss|check|talking|sharing|want) (?:\S+ ){0,3}(?:with|to|from) (?:me|us)"
            r"| (?:any|some|both|most|many|all|of|like) (?:of )?us | if i (?:could|can|may|ask|give|tell|share|were to|told|gave)| us (?:to|both"
            r"|all|doing|talking|meeting)| come back and see me| to see me |" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "Are you feeling judged by me at the moment?", "Can you let yourself be annoyed with me?",
            "Is there a bit of you checking whether I can take it?",
        ),
        no=("Are you feeling judged by your boss?", "What brought you to see me today?", "Could you come with me to the desk?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:i am aware (?:that )?i|i (?:just |have |have just |also |really )*(?:went|go|moved|cancelled|canceled"
            r"|interrupted|laughed|pushed|said|changed|forgot|missed|brought up|named|challenged|was late|was away|am away|am (?:younger|older"
            r"|white|black|a (?:man|woman|white|straight))|stopped|looked|wrote|cried|cut|misheard|raised my))(?: \S+){0,18}? (?:[.?] )?(?:and "
            r"|so |but )?(?:what|how) (?:is|was|did|does|do|has|are) (?:that|it|you)(?: \S+){0,3}? (?:like|sit|land|feel|make|for you|take|strike"
            r"|hear|hearing)\b|(?:what|how) (?:did|do|was|is|does) (?:you|it|that)(?: \S+){0,8}? (?:[.?] )?(?:when|as|the way) i (?:just "
            r"|kind of )?(?:said|say|asked|ask|did|do|put|went|go|came|got|laughed|stopped|told|sent|wrote|answered|did not)\b)",
        needs=(" i ",),
        refuses=r" (?:he|she|they) (?:do|did|say)| tell me |" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "I'm aware I'm younger than you. What's that like?", "When I went quiet there, what did you make of it?",
            "What did you do with it at the time? When I said it.", "How was it, the way I asked that?",
        ),
        no=(
            "She went quiet. What was that like?", "What did it say when I was at the desk?",
            "What do you do with it when he says it?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how) (?:is|was|did|does|has)(?: it| that| this)?(?: \S+){0,4}? (?:coming|to come|came|being|walking|sitting"
            r"|leaving|back) (?:back )?(?:here|in here|into this room)\b(?: (?![.?] )\S+){0,6}? \?",
        needs=(" here ", " this room"),
        refuses=r" (?:led|brought) you| (?:he|she|they) (?:think|feel|say)|" + _BEHAVIOURS,
        possible=True, allows=frozenset({"hypothetical", "negated"}),
        yes=("What was it like coming back here after last week?",),
        no=("What does she think about you coming here?", "What led you to being here today?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:what|how) (?:is|was|has|would|does|did) (?:it|that|this)(?: \S+){0,7}? (?:hear|hearing|tell|telling|say|saying"
            r"|show|showing|let|letting|have|having|see|seeing|be|being|sit|sitting|talk|talking|put|putting|now|today|here|strange|been|for you"
            r"|with)(?: \S+){0,3}? (?:me|us)\b|what (?:do|did|would|might|were|are|have) you(?: \S+){0,2}? (?:think|thought|imagine|imagining"
            r"|picture|reckon|suppose|figure|figuring|guess|fear|worry|expect|hope)(?: that)? (?:i (?:would|am|was|will|might|felt|feel|thought"
            r"|think|make|made|do with|did)|me (?!of|about)|(?:you would )?(?:get|hear|see|come) (?:back )?from me))",
        needs=(" me ", " us ", " i "),
        refuses=_OTHERS + r"| tell me (?:about|what|how|more|a|why|if)| let me | help me | (?:told|gave|asked) me | brought you | i (?:would|will"
            r"|might) (?:need|want) (?:you )?to know| i (?:mean|meant)| form ",
        allows=frozenset({"hypothetical"}),
        yes=(
            "As you tell me that, what's it like to have me hear it?", "How is it, saying it to me?",
            "and what was that like for you, being here with me last week", "What do you imagine I'm thinking right now?",
            "What did you reckon I'd do?",
        ),
        no=(
            "What was it like telling your sister?", "What is it like at work? Tell me about it.", "How was that?",
            "What do you think I should write on the form?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:how do i (?:look|sound|seem|come over|come across|strike you)|(?:do|did) i (?:strike you|seem|sound|look"
            r"|come across|come over)|(?:did|do) i (?:\S+ ){0,2}?(?:hurt|upset|offend|annoy|lose|rush|push|crowd) you|am i (?:\S+ )?(?:pushing"
            r"|rushing|crowding|losing|boring|upsetting|annoying|hurting) you|(?:did|was|is|have)(?: it| that)? (?:something"
            r"|anything) (?:that )?i (?:said|did|have said|have done|just said)|(?:do|did) you (?:feel|think)(?: like| that| as if)? i (?:am|was"
            r"|have been|might be|got|missed|let|do not|did not)|do you think (?:that )?i (?:might|will|would|am going to) |did i (?:do"
            r"|say) something|am i doing (?:it|that|the)(?: \S+){0,2} \?|are you (?:\S+ ){0,3}?(?:wondering|thinking|figuring|waiting|guessing"
            r"|checking|worrying)(?: \S+){0,3} i |is it (?:just )?me \?)",
        needs=(" i ", " me "),
        refuses=r" i am (?:making|saying) (?:sense|it right)| i (?:sound|seem|look) like (?:him|her|your)| did i (?:hear|understand|get"
            r"|say|mention)| do you think i am right | you think i (?:would|will|might) (?:need|have to|recommend|suggest) ",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "Did something I said upset you just now?", "Do you feel like I'm rushing you a bit?",
            "How do I come over, from your side, when I go on like that?",
        ),
        no=("Did I say Tuesday? I meant Wednesday.", "Did he upset you?", "Do you think you are ready?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:are|were|is|was|do|would|might|maybe|wonder if|wondering if)(?: there)?(?: you| that| it| a part of you"
            r"| some of you)?(?: are| were| feel| felt| is| might be)?(?: \S+){0,3}? (?:angry|annoyed|cross|disappointed|upset|irritated"
            r"|frustrated|mad|furious|pissed off|fed up|let down|hurt|bothered|worried|afraid|scared|nervous) (?:with me|at me|in me|by me"
            r"|by something i|about me|of me|that i (?:will|would|might|am|was)|i (?:will|would|might))\b|(?:is|was|would) (?:it|that"
            r"|this)(?: be)?(?: \S+){0,3}? (?:strange|odd|weird|hard|harder|all right|alright|difficult|awkward|scary|safe|easier|too much"
            r"|uncomfortable|embarrassing|frightening)(?: \S+){0,6}? (?:to me|from me|with me|me (?:saying|telling|asking|knowing|being|hearing"
            r"|seeing)|in front of me)\b)",
        needs=(" me ", " i "),
        refuses=_OTHERS + r"| i (?:am|was|feel|felt|get|got) (?:\S+ )?(?:angry|annoyed|upset|worried)| (?:talk|share|discuss|explain|speak|spoke"
            r"|talking) (?:\S+ )?(?:to|with) me about| all ?right if | (?:lie|lied|lying) to me",
        allows=frozenset({"hypothetical"}),
        yes=(
            "Are you a bit annoyed with me?", "I wonder if you are disappointed in me today.",
            "Are you worried that I would think less of you?", "is that strange hearing that from me",
            "Is it hard to be angry with me?",
        ),
        no=(
            "Are you angry with your dad?", "Is he upset with you?",
            "Would it be all right for you to talk to me about your drinking?", "Is it hard at school?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:me (?:saying|telling|asking|showing|getting|knowing|being|not)(?: \S+){0,6}? (?:how|what) (?:did|does|was"
            r"|is) (?:you|it|that)|(?:does|did|do) (?:it|that|this) (?:\S+ )?(?:bother|annoy|upset|hurt|scare|worry) you(?: \S+){0,5}? (?:i|me)"
            r"|(?:does|is|did) (?:it|that|this) (?:\S+ )?(?:go on|happen|happening|there) (?:\S+ )?(?:with me|in here|between us)"
            r"|how is it (?:\S+ ){0,3}?(?:to hear|hearing|to know|knowing) (?:that|this|it)|what (?:goes|went|is going|was going) (?:through"
            r"|on in) (?:your (?:head|mind)|you)(?: \S+)? when (?:i|you (?:hear|see|read) (?:me|it|my))|what would (?:it"
            r"|happen) (?:\S+ ){0,5}?(?:answer|show|ask|stop|correct|trust|disappoint|refuse) me|(?:when|as) i (?:\S+ ){1,14}?what (?:goes|went"
            r"|happens|happened|comes|came|was it like|is it like)|what (?:goes|went|happens|happened|comes"
            r"|came)(?: \S+){0,6}? you(?: \S+){0,4}? when i (?:say|said|ask|asked|go|went|do|did|bring|brought|come|came|get|got|put|put it|type"
            r"|write))\b|(?:(?:what|how|anything|something|whether)(?: \S+){0,8}? (?:between us|between the two of us|between you and (?:me|i)"
            r"|in here with me|here with me)|would you (?:have told|tell|have said|say)(?: me)?(?: \S+){0,3} if (?:i (?:had|was|did|got|made|said"
            r"|upset|hurt)|you were (?:\S+ ){0,2}(?:with|at) me))\b)",
        needs=(" when ", " me ", " i ", " in here", " us ", " how is it ", " two of us", " you and i"),
        refuses=_OTHERS + r"| when i was (?:a|at|in|your|young|growing)| remind me | tell me about| (?:stays?|kept|keep|confidential|private|shared"
            r"|said|agreed) (?:\S+ ){0,2}between| difference between",
        allows=frozenset({"hypothetical"}),
        yes=(
            "When I come out with one of my suggestions, what goes on in you?", "What happens for you when I ask about that?",
            "I wonder what's happening between us right now.", "Would you tell me if I had upset you?",
            "How are things between you and me?",
        ),
        no=(
            "When I was a student, what happened was different.", "What happened between you and your brother?",
            "What we say stays between us.",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:what|how|whether|is there|do you|did you|were you|are you|was it|curious|wonder"
            r"|wondering)(?: (?![.?] )\S+){0,7}? (?:feel|feeling|feelings|felt|experience|experienced|imagine|worry|worried|land|landed"
            r"|like for you|for you|was that|happening|going on|comes up|came up|coming up|need|disappointed|annoyed|angry|hurt|safe|hard|bothered"
            r"|strange)(?: \S+){0,6}? (?:towards? me|about me|of me|at me|from me|between us|between you and (?:me|i)|with me(?= (?:here |right "
            r"|just |today |now |then )*[.?])|(?:i would|i might|i will) react|i (?:think of|see) you|me just (?:then|now)|(?:when|that|as"
            r"|how) i (?:\S+ )?(?:say|said|ask|asked|brought|bring|cancelled|canceled|moved|stay|stayed|responded|respond|reacted|was away|am away"
            r"|interrupted|was late|challenged|pushed|stopped|forgot|looked)|my (?:question|comment|silence|reaction|response|holiday|break"
            r"|absence))\b",
        needs=(
            " me", " us ", " you and i", " i would ", " i might ", " i will ", " i think of", " i see you", " when i ", " that i ",
            " as i ", " how i ", " my ",
        ),
        refuses=_OTHERS + r"| tell me (?:about|what|how|more|a|why)| (?:talk|share|work|discuss|check) (?:\S+ )?with me | what i (?:said|told)|" +
            _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "I'm curious how you're feeling towards me right now.", "What's it like for you when I stay silent?",
            "How did it feel when I cancelled last week?",
        ),
        no=("How do you feel about your boss?", "What are you feeling as you say that?", "How did you feel when I was a student?"),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:(?:what|how|did|does|wonder|wondering|curious)(?: (?![.?] )\S+){0,9}? (?:my (?:message|question|comment|asking"
            r"|silence|holiday|break|reaction|absence|suggestion|apology|mistake|leaving|saying|telling)|me (?:being|saying|telling|not|laughing"
            r"|cancelling|leaving|forgetting|pushing|interrupting|challenging|noticing))|when i (?:laughed|smiled|cancelled|interrupted|stopped"
            r"|pushed|left|forgot|asked|said)(?: \S+){0,3}? how (?:was|did)|knowing (?:that )?i (?:will|am|would|was)|(?:am"
            r"|was) i (?:\S+ ){0,3}?(?:getting (?:it|this|that|you) wrong|too pushy|missing you|off the mark|overstepping|letting you down)"
            r"|(?:hoping|wish|imagine|worried|afraid|fear|expecting|scared|guessing)(?: \S+)? i (?:would|will|might) (?:\S+ )?(?:say|think|feel"
            r"|tell|ask|be|do (?=when|if|now|then|\?))|mean to you if i)\b|(?:do you (?:feel|think|believe) (?:that )?i (?:\S+ )?(?:understand|get"
            r"|hear|like|care|believe|judge|see|want) (?:about )?(?:you|what you)|(?:what|how|sense of)(?: (?![.?] )\S+){0,6}? (?:how"
            r"|what) i (?:feel|think) (?:about|of) you|(?:feel|seem|sound) (?:like|as if|as though) i (?:have|am|was|had) (?:\S+ )?(?:taken|taking"
            r"|gone|going|let|left|pushing|rushing|judging|against|on|ignoring|criticising|telling)|(?:like|feel|felt|was that"
            r"|for you)(?: \S+)? when i (?:did not|do not|had to|was not|could not)|(?:hear|hearing|heard) (?:nothing )?from me)\b)",
        needs=(" my ", " me ", " i ", " from me"),
        refuses=r" (?:hoping|wish|expecting) (?:\S+ )?i would do for you|" + _BEHAVIOURS +
            r"| (?:he|she|they) (?:feel|felt|think|thought) | you (?:will|should|would) hear from me",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "how did my message come across", "What are you hoping I'll say?", "Am I getting this wrong?",
            "Do you feel I understand you?", "Does it feel like I've taken his side?",
        ),
        no=(
            "What were you hoping I would do for you today?", "What keeps me going is my garden.",
            "You should hear from me by Friday.", "Do you think I need an X-ray?",
        ),
    ),
    Cue(
        code="therapist.asks_about_us",
        pattern=r" (?:(?:what|how|where|who) (?:\S+ ){0,3}?(?:you|it|that|this)|(?:do|did|are|were|could|would|is|wonder|wondering"
            r"|curious) (?:\S+ ){0,2}?(?:you|it|any of that|part of you))(?: (?![.?] )\S+){0,7}? (?:of|about|towards?|at|between|trust|hate"
            r"|protect|please|disappoint|lose|miss|judge|with|see in|to show) (?:me|us)\b(?<!two of us)(?! (?:what|how|about|more|a|to|that|the"
            r"|your|know|you|if|some|again|back|on) )",
        needs=(" me", " us "),
        refuses=r" (?:tell|told|help|let|remind|give|gave|ask|asked|call|allow|brought|like) (?:\S+ )?me | (?:talk|talking|share|shared"
            r"|discuss|work|working|meet|check|speak|sit|sitting|met|walk|lie|open|honest) (?:\S+ ){0,3}(?:with|to) (?:me|us)| us (?:to|all|both"
            r"|have|get|a|out|meeting|doing|talking|checking|working|looking)| (?:some|many|most|all|lot|lots|both|one|none|either|rest) of us "
            r"| show me (?:how|where|what)| (?:agree|disagree|okay|bear|stick|stay) with me |" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=("I wonder what you make of me asking all these questions.", "Do you trust me with this?"),
        no=("What do you make of the results?", "Do you have any questions for me?"),
    ),
    # therapist.shares_reaction ---------------------------------------------------------------------------------------
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:what i (?:did |do |was |am |really |actually )*(?:feel|felt|feeling|notice in|noticed in)(?: \S+){0,4}? (?:is|was) "
            r"|(?:there is |there was )?(?:a |a big |a small |some )?part of me (?:that )?(?:wants|wanted|is|was|feels|felt|would like|wishes"
            r"|wished|went|goes)|i (?:am|was|feel|felt) (?:\S+ )?(?:tempted|pulled|drawn|itching|dying) to |i (?:just |really |almost |nearly "
            r"|so )*want(?:ed)? to (?:jump|rush|rescue|fix it|cry|hug|protect|hold you|make it better|reassure|run away|shout|cheer)|(?:that|it"
            r"|this)(?: has| have| really| just| did| does| kind of| still| bit)* (?:gets|got|moves|moved|touches|touched|stings|stung|saddens"
            r"|hits|hit|floors|floored|shook|scares|scared|worries) me(?: [.?]| quite| when| hearing| too| to hear)|(?:it|that)(?: has| is| really"
            r"| just)* (?:stayed|stuck|sitting|sat) (?:with|in) me|(?:happened|comes up|came up|going on|stirs|stirred) (?:up )?in me"
            r"|my (?:own )?(?:eyes|heart|stomach|throat|chest|hands|shoulders|breath) (?:\S+ )?(?:is|are|were|was|went|goes|has|sank|tightened"
            r"|dropped|lifts?|lifted|ached?))",
        needs=(" what i ", " tempted", " pulled", " drawn", " itching", " dying", " want", " me ", " my "),
        refuses=r" what i (?:feel|felt) (?:is|was) (?:important|best|going)| i want to make sure| (?:he|she|they|you) (?:said|says|say"
            r"|feel|felt|think) (?:\S+ ){0,3}(?:i|me|my) | got me (?:to|in|a|the)|" + _BEHAVIOURS,
        allows=frozenset({"negated"}),
        yes=(
            "To be honest, what I felt just then was a bit useless.",
            "There's a part of me that wants to jump in and make it better.", "That really gets me.", "My own eyes are stinging.",
        ),
        no=("What I feel is important is your diet.", "He said part of me wants to go.", "It got me in trouble."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i (?:have |had |was |have been |did |also |really |actually |just |am |often )*(?:thought|thinking|wondered|worried"
            r"|missed|looking forward|looked forward)(?: a lot| quite a bit)? (?:about you(?= (?:this|in the|last|all|since|after|today|and|a lot"
            r"|when|\.))|about what you (?:said|told)|you (?:in the week|this week|last week)|to (?:seeing|meeting|talking to"
            r"|hearing from) you)(?! (?:as|for|next|on (?:mon|tue|wed|thu|fri)))",
        needs=(" thought ", " thinking ", " wondered ", " worried ", " missed ", " forward "),
        refuses=r" (?:if|what|how) i (?:thought|was thinking)|" + _BEHAVIOURS + r"| (?:you|he|she|they) (?:said|say|think) i",
        yes=("I've been looking forward to seeing you, actually.", "I thought about you this week."),
        no=("Look forward to seeing you next week.", "What I was thinking of you asked for."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:(?:i (?:really |do |quite |just |actually )*(?:like|love|enjoy|admire|respect|appreciate) (?:that|how|it when"
            r"|the way) you |i am (?:\S+ )?(?:glad|happy|pleased) (?:that )?you |(?:it|that) (?:means a lot|matters) to me|(?:hard|painful|moving"
            r"|heavy|lovely|good) (?:for me )?to hear (?:that )?(?:\.|you|and|it))|i (?:am|was|felt|feel) (?:\S+ ){0,2}?(?:glad|pleased|happy"
            r"|delighted|thrilled|chuffed)(?: \S+){0,3}? (?:(?:that )?you (?:\S+ )?(?:trusted|let me|stayed|reached out)|hearing you|sitting"
            r"|when you|just now|right now|with you)\b)",
        needs=(
            " like ", " love ", " enjoy ", " admire ", " respect ", " appreciate ", " to me", " to hear ", " glad", " pleased",
            " happy", " delighted", " thrilled", " chuffed",
        ),
        refuses=r" would (?:really )?(?:like|love|appreciate)| (?:glad|happy|pleased) (?:that )?you (?:came in|come in|made it|could make"
            r"|asked)| (?:glad|happy|pleased) (?:that )?you (?:are|have|were) (?:\S+ ){0,3}(?:taking|feeling|thinking|doing|ready|willing"
            r"|interested)| for you to hear| you to hear|" + _BEHAVIOURS +
            r"| happy (?:to|with) (?:help|answer|do|talk|work|discuss|meet|go|share|you)| see you (?:next|again|in|back|at|on)",
        possible=True,
        yes=(
            "I really like that you argued with me.", "I'm glad you stayed.", "I was pleased just now, when you said it.",
            "I'm glad you trusted me with that.",
        ),
        no=(
            "I would like that you come in.", "Is it hard for you to hear it?", "I'm glad you came in for your check-up today.",
            "I'm happy to help you with the forms.",
        ),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i (?:am|was|feel|felt|got|get|have been|am feeling|was feeling|find myself|found myself|notice i am|notice myself"
            r"|noticed myself|am left|was left) (?:\S+ ){0,3}?" + _STIRRED +
            r"(?: (?![.?] )\S+){0,10}? (?:you|your|that|hearing|listening|reading|sitting|watching|here|there|then|now|this|today"
            r"|i think|i notice|if i am|to be honest|say|\.) ",
        needs=(" i am ", " i was ", " i feel ", " i felt ", " i got ", " i find ", " i found ", " i notice", " i get ", " i have "),
        refuses=r" (?:you|he|she|they) (?:feel|felt|said|are|were|say|says|think) (?:\w+ )?i (?:am|was|feel|felt)| (?:like|when|because"
            r"|how|what|while|where|until|(?<! to )(?<! must )says?|said) i (?:am|was|feel|felt)| if i (?:am (?!honest|truthful)|was|feel|felt)"
            r"| (?:lost|stuck|confused|tired) (?:in|at|on|about (?:the|how|what)|my)| i got (?:\S+ )?(?:stuck|lost|close|down|that|it)"
            r"| close (?:to (?!you|tears)|with|enough)| lost my | (?:confused|lost) (?:\.|\?|by)| my (?:manager|supervisor|boss)"
            r"| you (?:\S+ )?(?:know|think|mean|feel) i (?:am|was|feel)| i am (?:\S+ )?(?:nervous|frustrated) (?:that|about|because|for|if)|" +
            _BEHAVIOURS,
        yes=(
            "Hearing that, I feel angry on your behalf.", "I got a bit defensive just then, I think.",
            "I was left feeling quite protective after our last session, of you.", "I feel kind of far away from you today.",
            "I'm quite moved, sitting with you.",
        ),
        no=("You felt sad hearing that.", "I got stuck in traffic today."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:(?:on your behalf|i (?:am finding|find|found|was finding) (?:it|this|that|myself)(?: \S+){0,2}? (?:hard|difficult"
            r"|moving|painful|tricky|upsetting|wanting|pulled|drifting|rushing|getting|holding|bracing|thinking|feeling|smiling|caught)"
            r"|i (?:notice|noticed|realise|am aware|can feel)(?: that)? (?:i am|i was|myself|i have been)(?: \S+){0,2}? \S+ing|(?:hard|difficult"
            r"|painful|sad|upsetting|lovely|moving) for me to|i (?:felt|feel|can feel) my (?:own )?(?:heart|chest|stomach|throat|shoulders|jaw"
            r"|face|body|eyes)|i feel (?:that |like |as if )?i (?:am|have been) (?:\S+ )?(?:working|being|doing|pushing|pulling|talking|losing"
            r"|holding|letting|missing|carrying|trying|failing)|i (?:felt|feel|sense|sensed) us |(?:that|it|this) (?:really )?(?:makes"
            r"|made) me (?:\S+ )?(?:sad|angry|uneasy|smile|teary|want to)(?: \S+){0,3}? (?:to hear|hearing|when you|for you|with you)|i (?:notice"
            r"|noticed) (?:that )?i (?:\S+ )?(?:want|wanted|feel|felt|need|am|was|keep|have been)|(?:anxious|nervous|hesitant|unsure"
            r"|wary) about (?:raising|saying|bringing|asking|telling))\b|i (?:notice|noticed|am noticing|am aware|was aware|find myself"
            r"|found myself|am finding myself|catch myself|caught myself|can feel myself|could feel myself|am sitting here|am sat here"
            r"|have sat here|was sitting here|have been sitting here)(?: \S+){0,4}? (?:feeling|feel|felt|wanting|pulled|careful|protective|lost"
            r"|stuck|confused|smiling|grinning|holding my|wondering if i|wondering whether i|moved|touched|sad|tense|tensing|tired"
            r"|getting (?:a bit |quite )?(?:sad|lost|cross|tense|worried|teary)|wanting to rush|sick)\b)",
        needs=(
            " behalf", " i am finding", " i find ", " i found ", " finding ", " notic", " realise", " aware", " can feel", " my ",
            " i feel ", " us ", " me ", " about ", " myself", "sitting here", " sat here",
        ),
        refuses=r" (?:you|he|she) (?:feel|felt|said|say) | (?:hard|difficult) to believe| (?:running out|the time)|" + _BEHAVIOURS +
            r"| (?:notice|noticed|noticing|aware)(?: that)?(?: of)? (?:you|your|how you|when you|the|it|there)\b",
        yes=(
            "I'm finding it difficult to stay with you today.", "It's hard for me to see you being so harsh with yourself.",
            "I notice I'm sort of bracing myself.", "That makes me sad to hear.", "I'm aware of feeling quite protective of you.",
        ),
        no=("You find it hard for him.", "I'm aware of the time.", "I find it hard to believe, that.", "I notice you look sad."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:(?:lump in my throat|my (?:own )?(?:stomach|heart|chest|throat) (?:\S+ )?(?:dropped|sank|went|jumped|tightened|is"
            r"|goes out|hurts|breaks|aches)|tears in my eyes|i (?:teared|welled) up|goose ?bumps|(?:it|that|you)(?: has| have| really| just| did"
            r"| does| kind of| kinda)* (?:stung|sting|stings|touched|touches|touch|moved|moves|saddens|saddened|gets to|got to) me|(?:go|goes|went"
            r"|gone|going) (?:right |straight )?through me|i (?:really |do |just )*care about you|i (?:will|would"
            r"|am going to) (?:really )?miss (?:you|this|our|these|seeing you)|i (?:really |do )*(?:like|enjoy|love) (?:working|being|talking"
            r"|sitting|meeting) with you|fond of you|i feel (?:\S+ ){0,2}(?:close|closer|warmly|drawn) to(?:wards?)? you)\b|(?:i (?:notice|noticed"
            r"|feel|felt|sense|sensed|am feeling|am noticing|was feeling|had) (?:\S+ ){0,3}?(?:sadness|warmth|anger|tenderness|heaviness|pang"
            r"|tension|pull|urge|frustration|irritation|ache|admiration|protectiveness|discomfort|closeness|fondness)(?: \S+){0,2}? (?:in me"
            r"|in myself|in my|when you|as you|towards? you|for you|to|about|listening|hearing|here|just now|right now|\.)"
            r"|my (?:own )?eyes (?:\S+ )?(?:fill|filled|filling|welled?|welling|water|watered|sting)|i (?:am|was|feel|felt|am feeling"
            r"|was feeling) (?:\S+ ){0,3}?(?:(?:hurt|struck) (?:when|by how) you|(?:disconnected|distant|far) from you|(?:connected to"
            r"|lost with) you|(?:anxious|nervous) about (?:saying|asking|telling))|i (?:really |do |just )*care (?:\S+ )?about (?:you|how you"
            r"|what happens to you)|i missed (?:you|our|seeing you)) )",
        needs=(
            " my ", " me ", " up ", "bumps", " this", " our", " these", " with you", " about you", " miss you", " fond of you",
            " to you", " towards you", " seeing you", " stung", " sting", " i ",
        ),
        refuses=r" moved me (?:to|from|into)| (?:gets?|got) to me (?:by|on|at)| (?:sadness|warmth|anger|tension|frustration"
            r"|urge) in (?:you|your|him|her)| (?:to|an?) urge to (?:smoke|drink|use)|" + _BEHAVIOURS +
            r"| i missed (?:you|our) (?:call|appointment)| you (?:say|said|felt) i ",
        yes=(
            "I've got a lump in my throat, hearing that.", "That really touched me.", "I'm going to miss you, you know.",
            "I notice a sadness in me as you talk.", "I'm feeling a bit disconnected from you right now.",
        ),
        no=(
            "They moved me to the back of the queue.", "He said it stung him.", "I notice the sadness in your voice.",
            "I missed your call.",
        ),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" i am (?:really|very|so|quite|genuinely|honestly|a bit|a little) (?:worried|concerned|scared|sad)(?: \S+)? (?:about"
            r"|for) (?:you|the|this|that|your|how you|what you) ",
        needs=(" worried", " concerned", " scared", " sad"),
        refuses=r" (?:you|he|she|they) (?:say|said|are saying|feel|felt|think) (?:\S+ )?i am | (?:if|when|like) i am ",
        possible=True,
        yes=("I'm really worried about you.", "I am quite concerned about your drinking."),
        no=("You say I'm really worried about nothing.",),
    ),
    # therapist.observes_process --------------------------------------------------------------------------------------
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:have |had |just |kind of |sort of |also |both |then |actually |suddenly |really )*(?:" + _MOVED +
            r"(?: (?![.?] )\S+){0,7}? (?:just now|just then|there|then|as (?:you|i|we)|when (?:you (?:said|say|mentioned|told|talk\w*"
            r"|got)|i|we)|before (?:you|i)|while|times|again|halfway|in the middle|at me|to me|but|and (?:your|you|then|now)|[.?])|" + _POSED +
            r"(?: (?![.?] )\S+){0,7}? (?:just now|just then|as (?:you (?:said|say|told)|i|we)|when (?:you (?:said|say|mentioned|told)"
            r"|i|we)|to me|from me|away from))|(?:as|while|when) you (?:were |are )?(?:say|said|saying|tell|told|telling|talk\w*|mention\w*"
            r"|describ\w*|got to)(?: \S+){0,10}? (?:you (?:have |kind of |sort of |just |also |really )*(?:" + _MOVED + r"|" + _POSED +
            r")|your (?:\S+ )?" + _BODY + r" ))",
        needs=(
            " you laughed", " smiled", " sighed", " shrugged", " paused", " hesitated", " winced", " frowned", " nodded",
            " whispered", " flinched", " grinned", " blushed", " swallowed", " shivered", " stiffened", " froze", " curled",
            " lean", " folded", " crossed", " clenched", " gripped", " hugged", " up ", " breath", " let ", " shook", " shaken",
            " eyes", " looked ", " glanced", " turned ", " sat ", " straightened", " slumped", " sank", " pulled", " put your",
            " subject", " stopped ", " started ", " set your", " lip", " rubbed", " touched", " covered", " wiped", " your ",
            " made a ", " apologi", " sorry", " gritted",
        ),
        refuses=r" told me you| (?:he|she|they|your \S+) (?:\S+ )?(?:said|says|asked|made|told|found|saw|thought) | (?:stopped"
            r"|started) (?:\S+ )?(?:smok|drink|us|tak|go|work|eat|exerc|see)| looked (?:into|for|it|up|online)| sat (?:down )?(?:with|at"
            r"|in) (?:your|the|a|him|her)| at (?:work|home|school)| (?:have|did|had|if|since|that|after|once|do|so|who|what|why"
            r"|how) you (?:\S+ )?(?:stopped|looked|ever|laughed|nodded|smiled|sat|started)| when (?:he|she|they|you (?:were|got home|went|came|saw"
            r"|heard))|" + _BEHAVIOURS,
        yes=(
            "You took a big breath there.", "You've stopped looking at me.", "As you were telling me that you curled up.",
            "When you said it you set your jaw.", "You laughed just as you told me about the funeral.",
        ),
        no=(
            "You were crying when she found you.", "You've stopped drinking.", "So you nodded when he asked.",
            "You sat with your father there.",
        ),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:just |have |had )*(?:said|say|told me|tell me|answered|telling me)(?: \S+){0,4}? (?:very |really |so |quite "
            r"|extra |awful |real |a bit |kind of )*(?:fast|quick|quickly|quietly|softly|flatly|lightly|loudly|slowly|calmly|evenly|carefully"
            r"|with (?:a|such|some|your) (?:\S+ ){0,2}?(?:smile|laugh|sigh|shrug|grin|edge|force|energy|face)|in (?:a|such a|that"
            r"|this) (?:\S+ ){0,2}?voice|under your breath|through your teeth|like (?:it was|you were) nothing)|(?:that|it) (?:took"
            r"|has taken) (?:a while|some|a lot|a long time|a minute)(?: \S+){0,3}? (?:to (?:say|come|get)|coming|saying)|that was (?:a|some"
            r"|quite a|one) (?:\S+ ){0,2}?(?:sigh|breath|pause|silence|shrug)|there (?:is|was|are) (?:\S+ ){0,3}?(?:tears?|smile|wobble"
            r"|catch in your)|(?:it|that) is the first (?:\S+ )?(?:thing|time|word) (?:that )?you have (?:\S+ )?(?:told|said|mentioned|looked"
            r"|cried|laughed)|that is the (?:second|third|fourth|fifth|sixth) (?:\S+ )?(?:time|joke|sorry|apology)|(?:twice|(?:two|three|four|five"
            r"|six|seven|several|a few) times)(?: now| today| already| in a row)* (?:i have asked|i asked|you have (?:said|changed|laughed|stopped"
            r"|looked|used|told|apologi\w+)|you (?:said|changed|laughed|looked))|you have (?:just )?(?:said|apologi\w+|laughed|used|looked"
            r"|told me)(?: \S+){0,5}? (?:twice|(?:two|three|four|five|six|seven|several|a few) times))\b",
        needs=(
            " said ", " say ", " told me", " tell me", " telling me", " answered", " took ", " taken ", " that was ", " there is ",
            " there was ", " there are ", " the first ", " that is the ", " times", " twice",
        ),
        refuses=r" (?:you|he|she|they) (?:\S+ )?(?:said|told|say|says) (?:that )?(?:he|she|they|to (?:your|him|her|them))| (?:do|did|have"
            r"|would|can|could) you (?:\S+ )?(?:say|tell)| tell me about| (?:week|month|year|day|night|morning)s? "
            r"| the first time you have (?:been|had|tried|come)|" + _BEHAVIOURS,
        yes=(
            "You said that very fast.", "That took a while to come out.", "You've said sorry to me six or seven times.",
            "That was quite a sigh.", "It's the first thing you've told me that isn't a joke.",
        ),
        no=(
            "You told him very quietly to leave.", "That took a lot of doing, the kitchen.", "You said it to your dad?",
            "You've seen the doctor three times.",
        ),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:(?:you (?:have|just|have just|kind of|sort of|suddenly) (?:kind of |sort of |all |really |a bit |very |so |quite "
            r"|right |a |suddenly )*(?:gone|went|got|turned) (?:\S+ ){0,3}?(?:white|pale|red|grey|quiet|quieter|still|stiff|small|smaller|blank"
            r"|far away|somewhere|silent|tense|teary|formal|polite|flat|cold|serious)|(?:say|tell you|share|name|check"
            r"|mention) (?:you )?(?:something|what) i am (?:seeing|noticing)|i (?:will |can |could |am going to )?(?:just )?say what i (?:see"
            r"|am seeing|notice)|i keep noticing (?:you|your|that|how))\b|you (?<! when you )(?<! if you )(?:\S+ )?(?:gone|went|going|got|getting"
            r"|fell|fallen|look|looked|seem|seemed|sound|sounded|became|turned)(?: \S+){0,2}? (?:quiet|quieter|silent|still|stiff|tense|flat|pale"
            r"|red|small|smaller|brighter|lighter|far away|distant|teary|tearful|softer|louder|faster|slower)(?: \S+){0,4}? (?:since|as you"
            r"|just now|just then|there|right now|the moment|while|today|on me|all of a sudden|when i|when we|in here|now|here|saying|\.|\?) )",
        needs=(
            " gone ", " went ", " got ", " turned ", " am seeing", " noticing", " what i ", " i keep ", " quiet", " silent",
            " still ", " stiff", " tense", " flat", " pale", " red ", " small", " brighter", " lighter", " far away", " distant",
            " tear", " softer", " louder", " faster", " slower",
        ),
        refuses=r" (?:when|if) (?:he|she|they|you (?:smoke|drink|wake|exercise|eat|use|walk|take|get|go|were|have))| (?:does|do|did|is"
            r"|are|has|have|how is|keep) your |(?:pain|arthritis|injury|dentist|hospital|doctor|surgery|swelling)| (?:at|with) (?:work|home|school"
            r"|him|her|them) |" + _BEHAVIOURS +
            r"| (?:when|if|so) (?:he|she|they|your) | as a (?:kid|child)| still (?:smok|drink|us|tak|hav|work|liv|do|not|a|the)"
            r"| are you still | (?:who|did|have|do|does|were) you ",
        yes=(
            "You've gone a bit white.", "Can I say something I'm seeing?", "You've gone quieter since we mentioned the promotion.",
            "You went very still just then.", "You look a bit tearful, saying that.",
        ),
        no=(
            "You have gone back to school.", "You're a quiet person at work.", "So you went quiet when he shouted.",
            "Are you still smoking there?",
        ),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:(?:minutes?|moments?|seconds?|while) ago|earlier|when we started|when you came in|at the start"
            r"|before i asked)(?: \S+){0,4}? (?:you|your|i (?:was|got))(?: \S+){1,45}? (?:and|but|then|\.) (?:since then|now|right now"
            r"|today) (?:it is|you|your)",
        needs=(" ago ", " earlier ", " when we started", " when you came in", " at the start ", " before i asked"),
        refuses=r" (?:he|she|they) (?:said|told|was|were)|" + _BEHAVIOURS,
        yes=(
            "A while ago you were laughing, then I asked about him, and now you're somewhere else.",
            "When you came in your face was open, and now you can't look up.",
        ),
        no=("A while ago you were ill and now he said it's gone.",),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" you (?<! when you )(?<! if you )(?<! why you )(?<! that you )(?<! because you )(?<! how you )(?<! what you )"
            r"(?<! were you )(?<! are you )(?<! do you )(?<! did you )(?<! can you )(?<! could you )(?<! have you )(?:\S+ )?(?:are|have|have got"
            r"|just|keep|kept|pulled|put|wrapped|dropped|lifted|rubbed|touched|wiped|covered|twisted|grabbed|folded|crossed|held|hugged|squeezed"
            r"|picked|clenched|shook|bit|buttoned|straightened|closed) (?:\S+ ){0,2}?(?:your (?:\S+ )?" + _PROP +
            r"|that (?:ring|tissue|cushion|sleeve|cup|bag))\b(?: \S+){0,6}? (?:[.]|round|now|as|while|when|again|there|since|today"
            r"|tight|just|the whole)",
        needs=(" your ", " that ring", " that tissue", " that cushion", " that sleeve", " that cup", " that bag"),
        refuses=r" (?:pain|sore|hurt|injur\w*|surgery|wash|brush|check|swollen|broken|results|fell|lump|rash) | (?:he|she|they) (?:said"
            r"|told|grabbed|put|held) | (?:on|in) your (?:feet|head|own)|your (?:hair|watch|glasses) (?:done|cut|fixed)|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "quoted"}),
        yes=(
            "You're twisting that ring round and round.", "You've got your arms wrapped round yourself.",
            "I said his name and you pulled your sleeves down.",
        ),
        no=("You put your coat on and he said goodbye.", "How is it when you twist your ankle now?"),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:just |have |kind of |sort of |suddenly |really |are )*(?:trailed off|trailing off|drifted off|gone quiet"
            r"|went quiet|going quiet|tailed off|stopped yourself|caught yourself|corrected yourself|lit up|light up|brightened|tensed|choked up"
            r"|choking up|looked (?:over at|at) the (?:door|clock|window|floor))|that is the (?:most|least|loudest"
            r"|quietest) (?:\S+ ){0,4}?i have (?:\S+ )?(?:seen|heard) you|i (?:can |could )?(?:hear|heard|sense"
            r"|sensed) (?:\S+ ){0,2}?(?:your (?:\S+ )?(?:breath\w*|voice|tone|sniff\w*)|the (?:tears|smile|sadness|tension) in|a (?:shift|change"
            r"|catch|wobble) in)|you have (?:\S+ )?(?:been (?:staring|holding|twisting|rubbing|tapping))|(?:every time|each time|whenever"
            r"|as soon as|the moment) (?:we|i) (?:\S+ ){1,10}?you (?:\S+ )?(?:make|made|go|went|change|changed|laugh|laughed|smile|look|looked"
            r"|stop|stopped|tell|told me|start|talk|move|joke|pull|pulled|put|shut|close|crack|drift|get|got|become|switch|turn|reach|say|get"
            r"|joke)|we (?:had|have had|just had) (?:a|some|quite a) (?:\S+ ){0,3}?(?:silence|pause)|with your (?:teeth|fists?|jaw|eyes|arms"
            r"|hands) (?:clenched|closed|shut|crossed|folded|tight)\b|you (?:have )?(?:\S+ )?(?:went|gone|jumped|moved|switched"
            r"|going) (?:\S+ )?from (?:tears|crying|laughing|smiling|joking|sad|angry|a (?:smile|joke|laugh))(?: \S+){0,5}? (?:to|into)"
            r"|you are (?:talking|speaking|breathing) (?:\S+ )?(?:fast|quick\w*|quietly|loud\w*|softly))",
        needs=(
            " off ", " quiet ", " yourself ", " lit up", " light up", " brightened", " tensed", " choked up", " choking up",
            " looked ", " seen you", " heard you", " i can hear ", " i heard ", " hear your", " sense", " been ", " time we ",
            " time i ", " whenever ", " as soon as ", " the moment ", " from ", " you are talking", " you are speaking",
            " you are breathing", " we had ", " we have had ", " we just had ", " with your ",
        ),
        refuses=r" (?:when|if) you have | (?:when|if) (?:he|she|they) | (?:with|at|to) (?:him|her|them|work|home|school) | (?:he|she"
            r"|they) (?:said|told|says)|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "you trailed off there", "That's the most animated I've seen you.", "I can hear your breath getting quicker.",
            "Every time we get close to the divorce you tell me about the garden.",
            "You went from tears to laughing in about two seconds.",
        ),
        no=("So you went quiet when he shouted.", " He said you trailed off with him."),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" you are (?:\S+ )?(?:crying|smiling|laughing|grinning|trembling|frowning|nodding|shaking(?: your head)?|whispering"
            r"|looking (?:away|down|at (?:the (?:floor|door|clock|window|wall))|at your (?:hands|feet|watch|phone)|over there)|holding (?:your"
            r"|on to)|gripping|clenching|fidgeting|tapping|speaking (?:very |more |so )?(?:fast|quiet\w*|soft\w*))\b",
        needs=(" you are ",),
        refuses=r" (?:if|when|that|because|like|how|why|what|are|feel|every time|until) you are | (?:make|makes|made) (?:\S+ )?smile"
            r"| (?:he|she|they|him|her|them|your (?:mum|dad|wife|husband|kids?)) ",
        yes=("You're crying, and you stayed in the chair.", "You're gripping your bag.", "You are smiling as you say it."),
        no=("What do you do when you're crying?", "He tells me you're smiling more."),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" your (?:\S+ )?" + _BODY +
            r"(?: \S+){0,2}? (?:keeps|came (?:off|up|down|round)|come (?:off|up|down) |dropped|drops|went|goes|going|gone|changed"
            r"|softened|lit up|filled|came up|come up|come down|tightened|tapping|shaking|trembling|jiggling|bouncing|twitching|racing|curled"
            r"|folded|opened|closed|lifted|broke|cracked|stopped|clenched|got (?:shorter|smaller|quieter|softer)|is (?:tight|clenched|shaking"
            r"|trembling)|are (?:tight|clenched|shaking|full|up))\b",
        needs=(" your ",),
        refuses=r" in your body | going on | (?:at|with) (?:work|home|school|him|her|them) | (?:when|if) you (?:smoke|drink|wake|exercise"
            r"|eat|use|walk|take)| (?:does|do|did|is|are|has|have) your |(?:sore|swelling|surgery|pain|arthritis|injury|dentist|hospital|doctor)"
            r"| your (?:\S+ )?(?:hands? (?:full|went up))",
        yes=(
            "Your voice dropped when you got to her name.", "Your jaw is tight as you say it.",
            "Your answers have got shorter just now.", "Your foot's been tapping since we sat down.",
        ),
        no=("How is your breathing when you exercise?", "Is your hand better now?"),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:i (?:have )?asked(?: \S+){1,10}? and you (?:\S+ )?(?:went|gave|changed|laughed|made|shrugged|looked)"
            r"|when you (?:got to|said|mentioned|told me)(?: \S+){1,10}? (?:you (?:\S+ )?(?:looked|smiled|laughed|sat|held|sighed|shrugged|winced)"
            r"|your (?:\S+ )?(?:voice|eyes|hands?|face|breath\w*|shoulders|jaw|foot))|(?:ever since|since) (?:i|we) (?:said|asked|mentioned"
            r"|brought|suggested|got (?:to|on))(?: \S+){0,10}? you(?:r)?|(?:when|the moment) i (?:said|asked|mentioned|brought|suggested|told you"
            r"|offered)(?: \S+){0,12}? (?:you (?:went|looked|laughed|smiled|stopped|changed|sighed|moved|shifted|paused|shrugged|pulled|put|folded"
            r"|crossed|flinched|said|sat)|your (?:eyes|hand|face|voice|shoulders|whole))|(?:ago|before) you were (?:\S+ ){1,14}?now you)\b",
        needs=(" since i ", " since we ", " when i ", " the moment i", " now you", " asked ", " when you "),
        refuses=r" (?:he|she|they) (?:went|looked|laughed|said)|" + _BEHAVIOURS,
        yes=("When I asked about home you looked at the floor.", "A minute ago you were right here and now you are far off."),
        no=("When I was at school we did that.",),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:(?:that (?:was|is) (?:\S+ ){0,3}?(?:very |so )?(?:quick|fast|a (?:very )?short|a (?:big |long |deep |heavy )?sigh"
            r"|a long (?:pause|silence))(?: one| okay| answer)?|that is the first (?:smile|laugh|time (?:i have|you have"
            r"|we have)(?: \S+){0,4}? (?:smile|smiling|laugh|cry|heard|said|say|seen))|(?:came|come) out (?:louder|quieter|fast|different\w*)"
            r"|you (?:just )?(?:went|jumped|moved|skipped|ran) (?:\S+ )?(?:right |straight )?(?:past|over|round|around|off) (?:it|that)|you (?:had"
            r"|have|have got) tears|you keep (?:\S+ )?(?:saying sorry|apologising|apologizing|looking at|laughing|smiling|coming back to"
            r"|checking your))\b|(?:(?<! have )you have (?:hardly|barely|scarcely) (?:\S+ ){0,2}?(?:looked|said|met|spoken"
            r"|smiled)(?: \S+){0,4}? (?:today|since|me|word|eye|here)|how (?:fast|quickly|quietly|slowly|softly|carefully) you (?:are"
            r"|were) (?:speaking|talking|saying|telling|sitting|breathing)|we were talking about (?:\S+ ){1,8}?(?:then|suddenly|now) you)\b)",
        needs=(
            " quick", " fast", " short", " sigh", " long ", " first ", " smile", " out ", " you just ", " you went", " you jumped",
            " you moved", " you skipped", " you ran", " you have ", " you had ", " you keep ", " how quietly", " how slowly",
            " how softly", " how carefully", " we were talking about ",
        ),
        refuses=r" (?:he|she|they) |" + _BEHAVIOURS + r"|(?:week|month|year|weekend|progress|surgery|visit|appointment)| (?:he|she|they|him|her|them) ",
        yes=(
            "That was a very short okay.", "That's the first time I've seen you smile.", "You keep saying sorry.",
            "You've hardly looked at me today.",
        ),
        no=("That was a quick recovery after the surgery.", "You keep it at home.", "Have you barely said a word to her?"),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:you (?:seem|seemed|appear|appeared|feel|sound|look)(?: \S+){0,3}? (?:pulled (?:away|back)|withdrawn|further away"
            r"|shut down|distracted|guarded|checked out|somewhere else|closed off|flatter)(?: \S+){0,4}? (?:today|now|than|since|when|as|then"
            r"|there|\.)|there (?:was|is) (?:\S+ ){0,2}?(?:pause|silence|sigh|hesitation|smile|laugh|shift in you|tear)(?: \S+)? (?:there|then"
            r"|just|after|before|when|as|in your|on your|\.)|your (?:voice|face|eyes|tone|body|shoulders) (?:\S+ )?(?:got|gets|is|are|went|sounds"
            r"|sounded|looks|looked) (?:\S+ )?(?:quiet|quieter|soft|softer|small|smaller|shaky|loud|flat|tight|different|sad|tense)|when (?:we"
            r"|i) (?:get|got|come|came|start|started|talk|talked|touch|mention|ask|asked|move|go)(?: \S+){0,8}? you (?:make|made|change|changed|go"
            r"|went|laugh|smile|look|pull|pulled|joke|shut|become|became|tend to|drift)|you (?:\S+ )?(?:went|go|gone|drifted"
            r"|disappeared) (?:somewhere|off|away|blank)(?: \S+)? (?:there|just|for a|then|now|when)|you are (?:talking|speaking"
            r"|breathing) (?:\S+ )?(?:faster|quicker|slower|louder|more quietly)|something (?:just |has )?(?:shifted|changed"
            r"|happened) (?:\S+ )?(?:in your (?:face|voice|body)|just then|just now|there|in you)|you keep (?:\S+ )?(?:glancing|rubbing|touching"
            r"|tapping|swallowing))\b",
        needs=(
            " your ", " there was", " there is", " something ", " you seem", " you appear", " you feel", " you sound", " you look",
            " you keep ", " you are talking", " you are speaking", " you are breathing", " somewhere", " off ", " away ", " blank",
            " when we ", " when i ",
        ),
        refuses=r" (?:he|she|they|him|her|them) |" + _BEHAVIOURS +
            r"| (?:do|did|if|have|has|is|are|how is|so) (?:you|your) | (?:week|weeks|month|months|year|years) ago | last (?:time|week"
            r"|month) | appointment | go away (?:for|on|to)",
        yes=(
            "You seem to have pulled away just now.", "There was a long pause before you answered.",
            "Your voice got very quiet there.", "Something shifted in your face just then.",
        ),
        no=(
            "Is your voice any different since the operation?", "When we met she said you go away for work.",
            "There is a silence at home, he said.",
        ),
    ),
    Cue(
        code="therapist.observes_process",
        pattern=r" (?:i (?:notice|noticed|am noticing|do notice|did notice|could not help noticing|see|can see|saw|could see)"
            r"|noticing)(?: \S+){0,7}? (?:smil(?:e|ed|ing)|laugh(?:ed|ing)?|tears?|crying|cried|sigh(?:ed|ing)?|your (?:voice|shoulders?|hands?"
            r"|fists?|jaw|breath\w*|eyes|face|foot|leg|feet|arms?|head|tone|body|watch|coat|bag)|look(?:ed|ing)? (?:away|down|at the (?:door|clock"
            r"|floor|window))|paus(?:e|ed|ing)|changed the subject|hesitat\w+|sped up|slow(?:ed|ing) down|shrug\w*|nodd(?:ed|ing)|lean(?:ed|ing)"
            r"|clench\w*|fidget\w*|apologis\w+|apologiz\w+|(?:said|saying|say) sorry)\b",
        needs=(" notic", " see ", " saw "),
        refuses=r" (?:he|she|they|him|her|them|people|kids?|your (?:mum|dad|wife|husband|son|daughter|sister|brother)) |blood|results"
            r"|(?:doctor|dentist|teeth|tooth)| keep an eye| see eye| in your (?:hands|head|face|body)| (?:do|did|have|would|can|if|when"
            r"|will) you (?:\S+ )?(?:notice|see|saw)| you (?:notice|noticed|see|saw|can see)|at your (?:feet|hands)|" + _BEHAVIOURS,
        yes=(
            "I notice your voice dropped just then.", "I saw you look away as you said it.", "I noticed that you apologised again.",
            "I see you nodding.",
        ),
        no=("I see you changed your job.", "I can see she was crying.", "Do you notice any change in your breathing?"),
    ),
    # therapist.links_outward -----------------------------------------------------------------------------------------
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:(?:with|to|for|at|on|from|gave|give|giving|told|after|tell|showing) me|in here|in this room|here with me"
            r"|between (?:us|you and me)|just now|just then|what i (?:just )?felt|i just (?:felt|got|did)|you and me|only (?:me|here)"
            r"|just me)(?: \S+){0,22}? (?:(?:where|who|anywhere|anyone|anybody|somewhere|somebody|someone) else|other people(?:'s)?|other places"
            r"|in other|elsewhere|out there|outside (?:of )?(?:here|this room)|(?:at|in) (?:home|work|your (?:marriage|family|life"
            r"|relationship\w*))|(?:with|to|for|from|of|does|do|is|would|imagine|think) (?:\S+ )?" + _CLOSE_ONES + r")(?: (?![.?] )\S+){0,10}? \?",
        needs=(" me ", " here ", " us ", " just now", " just then", " felt ", " i just "),
        refuses=r" (?:talk|talked|talking|spoke|come|came|share|told|telling|tell|let|give|help|meet|bring) (?:\S+ ){0,3}(?:with"
            r"|to) (?:me|us)?(?: about| and| if| what| that)| tell me (?:about|more|what|how|a|if)| me know | help me | like for you| (?:come"
            r"|coming|brought you|bring you|been) (?:in )?here|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "You went along with me just now. Where else do you go along?", "Is that just in here, or out there as well?",
            "So is it only for me, or does it happen with other people?",
        ),
        no=(
            "Tell me about it. Do you argue with your boss a lot?", "Did you come here from work, and is someone else at home?",
            "Can you tell me if your wife smokes at home?",
        ),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:(?:(?:the way|how|what) you (?:\S+ ){1,7}?(?:me|here|just then|just now|right now)(?: \S+){0,6}? (?:is|be|might be"
            r"|sounds|looks)(?: \S+){0,5}? (?:how|what|the way|like) (?:you |it )?(?:\S+ ){0,5}?(?:everyone|everybody|people|others|them|him|her"
            r"|your \S+|at (?:home|work))|(?:does|do|did|would) (?:your \S+|he|she|they|other people|people|everyone"
            r"|the others) (?:\S+ ){0,2}?(?:get|gets|see|hear|meet) (?:that|this) (?:\S+ ){0,2}?(?:smile|look|sorry|laugh|joke|version|side|voice"
            r"|silence|face|wall|shrug|apology)|(?:wonder|wondering|wondered) (?:if|whether) (?:that is|this is|it is|it happens"
            r"|that happens) (?:\S+ ){0,4}?with " + _CLOSE_ONES +
            r"(?: \S+)? (?:too|as well)|(?:something|feeling|one|sense) you (?:know|recognise|recognize|have had) from"
            r"|know from (?:elsewhere|somewhere|other|before)|(?:other people|people|others|everyone|everybody"
            r"|your \S+)(?: \S+){0,3}? the way you (?:\S+ ){0,4}?(?:me|here))|(?:(?:similar to|a bit like|sort of like|kind of like|the same as"
            r"|just like|reminds? me of)(?: \S+){0,5}? (?:with me|between us|in here|you and me|us|happened here|just happened)(?: \S+){0,3}? [.?]"
            r"|is that (?:\S+ )?what (?:happens|goes on|you do|you did) with (?:him|her|them|your|other|\S+ (?:too|as well))"
            r"|with (?:\S+ ){1,14}and with me (?:\S+ )?(?:it|there|you)|is that (?:\S+ ){0,3}?how it (?:goes|is|works|went) (?:at (?:home|work)"
            r"|with (?:him|her|them|your|other))))",
        needs=(
            " get", " see ", " hear ", " meet ", " wonder", " the way you ", " how you ", " what you ", " from ", " with", " us ",
            " in here", " you and me", " happened", " how it ",
        ),
        refuses=r" tell me | (?:talk|talking) to me | like for you| (?:talk|talking|work|working|honest|live) (?:to|with) (?:me|us)" r"| told us|" +
            _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "Maybe the way you looked after me just then is how you look after everyone.", "Does your wife get that smile as well?",
            "I wonder if that's what happens with your sister too.",
            "Do you look after other people the way you just looked after me?", "Is that similar to what goes on with me?",
        ),
        no=(
            "Does your wife get the bus?", "Does your wife know you're here?", "It sounds like you want to be here.",
            "Is that like your old job?",
        ),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:so |and |maybe |here )?(?:i am|i was|here i am|there i was|i did|i am just) (?:\S+ ){0,9}?(?:(?:one more"
            r"|another one|the next one|yet another|just another)|(?:same as|just like|like) (?:your (?:mum|mother|dad|father|wife|husband|boss"
            r"|sister|brother|ex|teacher|partner)|him|her|them))",
        needs=(" one more", " another", " next one", " same as ", " like "),
        refuses=r" (?:would|do) you |" + _BEHAVIOURS,
        possible=True,
        yes=("So here I am, one more person telling you what to do.", "I was doing it, just like your dad."),
        no=("I am like that.",),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:happens?|like this|like that|do (?:that|this|it)|did (?:that|this)|get(?:s)? (?:it|that|this)|in here|with me"
            r"|just now|did there|to me|on me|familiar)(?: \S+){0,9}? (?:elsewhere|out there|(?:who|where|anyone|anybody|someone|somewhere) else"
            r"|(?:other|the other) (?:people|places|relationships)|outside (?:of )?(?:here|this)|from anywhere|from somewhere|with (?:your \S+|him"
            r"|her|them|others|everyone|people|friends)|your (?:wife|husband|partner|mum|mother|dad|father|sister|brother|boss|friends"
            r"|kids) (?:\S+ ){0,2}?(?:means?|sees?|gets?|hears?|feels?|complains?))\b(?: \S+){0,12}? \?",
        needs=(
            " happen", " like this ", " like that ", " do that ", " do this ", " do it ", " did that ", " did this ", " get it ",
            " get that ", " get this ", " gets ", " in here ", " with me ", " just now ", " did there ", " to me ", " on me ",
            " familiar ",
        ),
        refuses=r" (?:tell|told|talk|talked|help|let|come|came|speak|share|give|gave|bring|brought) (?:\S+ ){0,2}me | (?:live|lives"
            r"|living|stay|help|talk|talked|spoke|speak|share|go|went|work|get along|getting along|spend|relationship"
            r"|happening) (?:\S+ ){0,3}with | here (?:for|because|today|to|about|so)| anyone else (?:who|you know|in|that)|" + _BEHAVIOURS,
        allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=(
            "When you go quiet on me, is that what your wife means?", "What we just did there, could you do that with your sister?",
        ),
        no=("Do you live with your sister? Did you do that with her?", "Tell me, does that happen with your knee?"),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:(?:me|here|us|just now|just did|together|this room|you do that|you did that)(?: \S+){0,18}? (?:(?:does|do|is|has"
            r"|did|would|could|might|whether|if)(?: \S+){0,8}? )?(?:with other people|with others|with (?:any|some)(?:one|body) else|anywhere else"
            r"|in other places|elsewhere|outside (?:of )?(?:here|this room)|in other relationships|other people (?:too|also|as well)|at (?:home"
            r"|work) (?:too|as well)|with (?:him|her|them|your \S+) (?:too|as well)|in your other)\b|(?:is it (?:only|just) (?:with )?(?:me|here)"
            r"|or (?:is it )?(?:just|only) (?:with )?(?:me|in here)|do other (?:people|folks?) (?:also |too )?(?:get|see|hear) "
            r"|who else (?:\S+ ){0,3}?(?:gets|get|got|hears|sees|do you do (?:that|this) with)|(?:any(?:one|body)) else you (?:do|say) (?:that"
            r"|this|it) (?:with|to)|where else (?:does|do|would|might|have)(?: \S+){0,5} (?:happen|happens|happened|show up|come up|do (?:that"
            r"|this)|feel (?:that|this)))\b)",
        needs=(" other", "else", " outside", " too", " as well", " me", " here"),
        refuses=r" (?:talk|talked|spoke|spoken|share|shared) (?:\S+ ){0,3}(?:with|to) (?:any|some|other)| (?:support|help|go|live|work"
            r"|tried|resources?|referral) (?:\S+ ){0,4}elsewhere| tell me | who else (?:\S+ )?(?:get|got) (?:help|support|treatment)|" + _BEHAVIOURS,
        allows=frozenset({"negated"}),
        yes=(
            "You've said sorry to me four times; does that happen with other people?",
            "That thing we just did, does that go on with him too?", "You go polite with me. I wonder if it happens elsewhere.",
            "Is it only with me that you do that?", "Is there anyone else you do that with?",
        ),
        no=(
            "Do you argue with your boss a lot?", "Tell me, do you smoke with other people?", "Who else lives with you?",
            "Where else could you get help?",
        ),
    ),
    # client.speaks_of_us ---------------------------------------------------------------------------------------------
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:(?:with|at|to|about|of) you|you (?:are|were|have|did|do not|did not|look|looked|said|mean)|i (?:thought"
            r"|think) (?:\S+ ){0,2}?(?:he|she) is|it is (?:\S+ ){0,2}?(?:weird|nice|strange|scary|odd|funny|different|easier|hard)) ",
        needs=(" you ", " thought ", " think ", " it is "),
        after=("therapist.asks_about_us",), shortest=5,
        without=("client.expectation_disconfirmed", "client.criticises_tentatively", "client.fears_reaction", "client.gives_feedback", "client.complains"),
        possible=True, allows=frozenset({"generic_you", "hypothetical", "negated", "quoted"}),
        yes=("T: How is it, saying it to me?\nC: It's nice. It's also kind of scary.",),
        no=("T: How was your week?\nC: It is nice, the new place.",),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:i " + _SOFT +
            r"(?:wonder|wondered|am wondering|was wondering|keep wondering)(?: sometimes| a lot)? (?:if|whether|what|how|do|are|did"
            r"|why|that)(?: \S+)? you (?:\S+ ){0,3}?(?:think|feel|say|get|look|looking|mind|like|care|notice|believe|tired|bored|make of|see"
            r"|remember|talk|have|are|must)|i " + _SOFT +
            r"(?:want|wanted|need|needed|wish|wished|was hoping|am hoping|hoped|would like|would love) (?:for )?you (?:to |would "
            r"|could |were |had |will )*(?:just |not |really |only )*(?:think|like|see (?:me|that|how)|be (?:proud|my|kind|nice|cross|angry|honest"
            r"|on my)|stay|notice|believe|care|hold|hug|mind|miss|remember|approve|ask me|know (?:me|how|that|what)|say (?:it|something|what|no))"
            r"|i " + _SOFT + r"(?:waiting|wait|keep waiting|expecting|kept waiting) for you to |i (?:can|could|feel like i can|feel i can"
            r"|feel like i could) (?:\S+ )?(?:say|tell|talk|cry|be (?:myself|honest|weak|sad|angry|me))(?: \S+){0,4}? (?:to you|in here|with you"
            r"|you anything|here)|i " + _SOFT +
            r"(?:thought|think|thinking|was thinking|kept thinking) (?:about|of) (?:you (?!can|have|know|could|when|need)"
            r"|what you (?:would|said|told|asked|might)))",
        needs=(" you ", " here "),
        refuses=_REPORTED + r"| (?:wonder|wondering) (?:if|whether) you (?:can|could|have (?:any|a|some)|know)| want you to (?:know"
            r"|see) (?:\S+ )?(?:i am|that i)| here (?:for|because|to|about)| check (?:my|the)| (?:he|she) (?:thought|wonder\w*)|" + _BEHAVIOURS,
        allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=(
            "I do wonder sometimes are you looking at the clock.", "I wanted you to think I was doing well.",
            "I keep waiting for you to get fed up with me.", "I feel like I can say anything in here.",
            "I thought about what you'd say all week.",
        ),
        no=(
            "I wonder if you can give me the number.", "I wonder what they say about me.", "I want you to check my blood pressure.",
        ),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:(?:easier|harder|different|better|worse|weird|strange|nice|safe|safer|okay|quiet\w*) (?:\S+ ){0,2}?(?:with you"
            r"|talking to you|telling you|in here|in this room) (?:than|because|somehow|for some|i|but|\.|than)|(?:[.?]|and|but|because"
            r"|^) with you (?:it is|it feels|i am|i can|i feel|i do not|there is|i get)|(?:do not|did not"
            r"|never) (?:\S+ )?know (?:\S+ ){0,3}?(?:about|of) you\b|you (?:\S+ )?know (?:everything|so much|more|all|loads|too much"
            r"|a lot) (?:about|of) me|(?:closer|close|connected|attached) (?:\S+ )?to you|(?<! if )(?<! when )you (?:look|looked|seem|seemed|sound"
            r"|sounded) (?:\S+ ){0,3}?(?:tired|sad|cross|annoyed|bored|worried|shocked|pleased|happy|different|disappointed|distracted|upset"
            r"|distant|far away|cold)|i (?:\S+ )?(?:hate|like|love|can not stand|do not like) (?:it )?(?:that|how|when) you (?:can|could|know|see"
            r"|saw|remember|look at me|notice|are (?:here|kind|nice))|i (?:\S+ )?(?:missed|miss|have missed) (?:this|coming|our|you)(?: \.|$| last"
            r"| this| and| so)|you (?:are|were) (?:just|only) (?:being|saying) (?:nice|kind|polite|that|it)|(?:because|as|like) it is your job|i " +
            _SOFT + r"(?:appreciate|value) your (?:care|concern|honesty|kindness)|i find you (?:\S+ ){0,2}?(?:intimidating|easy|hard"
            r"|difficult|annoying|kind|calm\w*|scary|cold|warm|funny|strange|patient|distant|confusing)|(?:want|let|like|having"
            r"|hate) you (?:to )?see(?:ing)? me|worried you (?:had|have|would|will) (?:forgotten|forget|leave|go|give up)|(?:nearly|almost"
            r"|wanted to) (?:text\w*|email\w*|call\w*|ring|rang|rung|messag\w*|phone\w*) you|you (?:do not|did not) seem (?:\S+ )?(?:yourself"
            r"|right|happy|well)|(?:how|what) you (?:\S+ )?(?:see|saw) (?:me|in me)|(?:never told|told (?:anyone|anybody))(?: \S+){0,5}? (?:before"
            r"|but|except) you)",
        needs=(" you", " here ", " this room", " miss", " told "),
        refuses=_REPORTED + r"| (?:if|when|how|do|did|does|can|would) you (?:look|looked|seem|sound)| you (?:look|sound) like you (?:are"
            r"|were) (?:\S+ )?(?:drunk|high)| not know (?:\S+ )?about you (?:but|guys)| miss(?:ed)? (?:this|the) (?:bus|train|appointment)|" +
            _BEHAVIOURS,
        allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=(
            "It's easier with you than with my mum.", "I don't know anything about you, and you know everything about me.",
            "You look tired, are you okay?", "I hate that you can see me cry.", "You seem a bit distant today.",
        ),
        no=("I don't know about you but I'm starving.", "When you look tired people ask."),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:your (?:face|eyes|voice|look|silence|smile|questions?) (?:is|are|was|makes?|made|went|goes|does|did)"
            r"|you have got (?:a|that) (?:look|face)|like you (?:are|were) (?:just |only |not )*(?:bored|waiting|judging|listening|really|here"
            r"|interested|annoyed)|you (?:do not|did not|are not|were not) (?:\S+ )?(?:look|seem|sound) (?:annoyed|cross|angry|bored|shocked"
            r"|bothered|tired)|do not (?:leave|give up on) me |i am (?:always|never) (?:\S+ ){1,4}?in here)\b",
        needs=(" your ", " you ", " do not "),
        refuses=_REPORTED + r"| (?:leave|let) me (?:alone|be)|" + _BEHAVIOURS,
        possible=True, allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=("Your face went soft.", "You've got a look on you today."),
        no=("I am always tired, what about you?",),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" i (?:(?!know |mean |said |think you |guess you )\S+ ){0,4}?" + _TOWARDS +
            r"(?: (?!(?:when|if|how|what|because|that) you|[.?] )\S+){0,5}? (?:(?:with|to|of|by|about|around|in front of|from|for|at"
            r"|on|face|see|seeing|disappoint|let|bother|lose|trust|miss|hurt|upset|please|impress) you(?! know| guys| can| have| to| get| go| do"
            r"| just| said| the| all| and| for| with| on| about| that| what| how| if| are| were| when| so| but| could| would| will| might| in| at"
            r"| a)|coming here|being here|this room|our (?:sessions?|talks?))\b",
        needs=(" you ", " coming here ", " being here ", " this room ", " our "),
        refuses=_REPORTED + r"|" + _BEHAVIOURS +
            r"| (?:thank|thanks) you | see you | talk to you (?:about|soon|later)| telling you | tell you | (?:ask|asking) you "
            r"| how about you| honest with you| being here (?:for|because|at)",
        allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=("I feel a bit daft crying in front of you.", "I feel nervous around you, still.", "I don't want to stop coming here."),
        no=("I'm scared of the needle, and she goes, you see.", "I don't want to bother him."),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:you (?:always|never|really|actually) (?:remember|notice|ask|listen|care|make me|stay|wait|let me|get me|believe) "
            r"|you (?:feel|are) (?:\S+ ){0,2}?(?:like (?:a|my)|more like|on my side|the only (?:one|person|place)|very|so"
            r"|too) (?:\S+ ){0,2}?(?:friend|mum|mother|dad|father|teacher|sister|side|calm|kind|patient|nice|gentle|quiet|strict|cold|warm|young)"
            r"|you make me (?:feel|nervous|laugh|angry)|(?:this|here|you)(?: \S+)? (?:the|my) (?:only|one|safest) (?:\S+ )?(?:place|hour|person"
            r"|time|part of (?:my|the) week)(?: \S+){0,4}? (?:i (?:do not|can|get|feel|am|have)|where i)|matters to me what you"
            r"|what you think (?:of me|about me|matters)|do you (?:\S+ )?(?:get|feel|mind|like|care|worry|talk|judge|see|laugh|miss|hate|dread"
            r"|think) (?:\S+ ){0,4}?(?:sick of|tired of|bored|fed up|about me|of me|of us|people like me|your (?:clients|patients))"
            r"|are you (?:\S+ )?(?:cross|angry|annoyed|bored|disappointed|going to (?:leave|stop))(?: \S+){0,3}? (?:with me|me|\?)|when (?:we"
            r"|therapy|(?:these|our) sessions) (?:ends?|finish\w*|stops?|is over))\b",
        needs=(" you ", " this ", " here ", " only one ", " therapy ", " sessions ", " when we "),
        refuses=_REPORTED + r"|" + _BEHAVIOURS +
            r"| you know | (?:if|when|because|like|how|that|what|where|so) you (?:always|never|really|are|feel|make) (?!on my)",
        allows=frozenset({"generic_you", "hypothetical", "negated"}),
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
        pattern=r" (?:(?:worry|worried|worrying|afraid|scared|think|thought|thinking|feel|felt|wonder|wondered|wondering|bet|guess|reckon"
            r"|figured?|imagine|suspect|know)(?: \S+){0,3}? you (?:are|were|must be|might be|will be|would be|get|got)(?: \S+){0,3}? (?:bored"
            r"|sick of (?:me|this)|tired of (?:me|this)|fed up|annoyed|angry|cross|mad at me|disappointed|judging|laughing at|pitying"
            r"|going to (?:leave|drop|give up)|only being|just being)\b|(?:(?:are|were) you (?:\S+ )?(?:angry|mad|cross|annoyed|bored|disappointed"
            r"|upset|fed up|sick)(?: \S+)? (?:with|at|of|in|by) me|am i (?:\S+ )?(?:boring|annoying|upsetting|wasting) you|am i your (?:worst|only"
            r"|favourite|favorite)|do you (?:\S+ )?(?:hate|like|care about|judge|believe|pity) me|do you (?:\S+ )?(?:actually|really|even) care"
            r"|do you think (?:that )?i am (?:\S+ ){0,2}?(?:mad|crazy|stupid|bad|pathetic|awful|weak|lazy|a monster|terrible|horrible|disgusting"
            r"|hopeless|selfish)|what (?:do|must|would|will|are) you (?:\S+ )?think(?:ing)? of (?:me|us)|you must think (?:i|we|me|that i)"
            r"|you (?:probably|just|only|still|secretly) (?:think|hate) (?:i|me|we))\b)",
        needs=(" you ", " me", " i am ", " us"),
        refuses=_REPORTED + r"| when you | if you ",
        allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=(
            "I keep worrying you're bored of me.", "I bet you are fed up with me.", "I thought you were angry with me.",
            "Are you mad at me?", "Am I boring you?",
        ),
        no=(
            "She said, 'I'm bored of you.'", "I think you should tell me the results.", "She goes, are you mad at me?",
            "Do you think I should quit?",
        ),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" i (?:really |do |just |kind of |sort of |actually |still |quite |do not |did not |can not |never |have always |always "
            r"|would )*(?:like|love|hate|enjoy|trust|trusted|miss|missed|appreciate|respect|am (?:\S+ )?(?:fond of|grateful to)"
            r"|feel (?:\S+ )?(?:safe|comfortable|close|at ease) (?:with|around|to)) (?:you(?! (?:to|\S+ (?:to|when|if)|so|guys|all|too|know|said"
            r"|going|for|put|talk|talking|and (?:he|she)))|you yet|coming here|coming in here|talking to you|talking with you|seeing you"
            r"|being here|it here|our (?:sessions?|talks?|time|chats?)|these (?:sessions?|talks?|chats?))\b",
        needs=(" you ", " here", " our ", " these "),
        refuses=_REPORTED + r"| would (?:like|love|hate|appreciate) (?:you|being|coming|talking)| (?:love|miss|hate) you (?:mum|dad|babe|too|so)"
            r"| i love you | do you (?:like|trust)| i (?:really )?appreciate you (?:\S+ )?(?:taking|coming|help|calling)",
        allows=frozenset({"generic_you", "negated"}),
        yes=(
            "I like coming here.", "I like you, and that scares me.", "I don't trust you yet, to be honest.",
            "I feel safe with you.",
        ),
        no=("He said I love you.", "I appreciate you taking the time."),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:(?:you are (?:\S+ ){0,2}?(?:easy to talk to|the only (?:one|person) who|not like (?:the |my )?other"
            r"|the first person who)|i can (?:\S+ )?trust you|i want(?:ed)? you to (?:be proud|like me|hold me|look after|care|stay|love)"
            r"|i (?:\S+ )?(?:imagine|imagined|picture|dreamt about|dreamed about|dream about) you|you only (?:care|listen|see me|do this|say that)"
            r"|you (?:do not|did not) (?:\S+ )?(?:want to be here|care about me|like me)|in here with you|(?:when|if) i am here with you|(?:nice"
            r"|weird|strange|funny|lovely|scary|touching)(?: \S+){0,2}? (?:when|that) you (?:\S+ )?(?:remembered|noticed|asked|smiled|waited"
            r"|laughed|cared))\b|(?:you are (?:\S+ )?the (?:only|first) (?:one|person|body)(?: \S+){0,3}? i (?:\S+ )?(?:told|tell|said|talk|talked"
            r"|trust|trusted|can)|you are (?:\S+ ){0,2}?(?:good|kind|nice|patient|lovely|decent) (?:to me|with me|person|lady|man|woman)"
            r"|you (?:have been|were|are) (?:\S+ ){0,3}?(?:good|kind|nice|patient|lovely) (?:to|with) me|you do not (?:judge|laugh at|talk down"
            r"|look down)|you are (?:just|only) doing your job|you are (?:\S+ )?paid to|i (?:will|would|am going to) (?:\S+ )?miss (?:you|this"
            r"|coming|our|these)|i (?:was|have been|had been) (?:\S+ )?(?:dreading|looking forward to) (?:this|coming|seeing you|today|our)"
            r"|i (?:\S+ )?(?:thought|think|was thinking|wondered|wonder) (?:about )?what you (?:would|might|must) (?:say|think|make)|i (?:can"
            r"|could) talk to you|i care what you think|(?<! have )(?<! did )you (?:actually |really )?(?:remembered|noticed) (?:me|my|it)"
            r"|i do not want to (?:disappoint|bother|burden|upset|lose|trouble|hurt|offend|bore) you|i (?:do not|did not) want to let you down)\b)",
        needs=(" you ", " come", " coming", " miss ", " this", " today", " our"),
        refuses=_REPORTED + r"| (?:here with you (?:today|for)|can you|if you)| miss (?:this|the|coming) (?:bus|train|to)|" + _BEHAVIOURS,
        allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=(
            "You're easy to talk to.", "I want you to be proud of me.", "I dreamt about you last night.",
            "You're the only person I've told.", "I'm going to miss you.",
        ),
        no=(
            "I want you to check my blood pressure.", "He said I imagine you.", "My mum says you're the only one who can.",
            "I'll miss the bus.",
        ),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" (?:i (?:\S+ ){0,3}?(?:feel|felt|think|thought|worry|worried|wonder|wondered|guess"
            r"|hope)(?: \S+){0,3}? you (?:\S+ ){0,3}?(?:like|liked|care about|cared about|hate|judge|judging|talk about|think about|believe|pity"
            r"|get|understand|want) (?:me|us|to be here|to see me)|i (?:\S+ )?(?:look|looked|am looking) forward to (?:coming|this|seeing you"
            r"|these|our)|(?:nervous|anxious|scared|excited|ashamed|stupid|silly|embarrassed|awkward|exposed|safe|comfortable|weird"
            r"|seen) (?:\S+ ){0,3}?(?:before (?:i see you|coming|our|i come)|coming here|telling you|talking to you|in front of you|with you"
            r"|around you|in here|sitting here)|i wish you (?:were|could be|was|would (?:just )?(?:tell|say|ask|hug|stay|care|be))|you (?:probably"
            r"|must) (?:\S+ )?(?:have|get|see|hear) (?:\S+ ){0,4}?(?:clients|patients|worse|all day|sick|tired|bored)|do you (?:ever )?(?:get"
            r"|feel) (?:\S+ )?(?:tired|bored|sick|fed up|annoyed))",
        needs=(" you ", " here", " forward to", " our"),
        refuses=_REPORTED + r"| do you (?:ever )?(?:get|feel) (?:\S+ )?(?:tired|sick) (?:when|after|from)|" + _BEHAVIOURS,
        allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=("I feel like you don't really like me.", "I get nervous before I see you.", "I wish you could be my mum."),
        no=("I think you should see me at home.", "How do you feel when you are tired?"),
    ),
    # client.apologises -----------------------------------------------------------------------------------------------
    Cue(
        code="client.apologises",
        pattern=r" (?:(?:rambl\w+|babbl\w+|waffl\w+|going on|gone on|talking too much|talking (?:\S+ )?about myself|wasting your time"
            r"|(?:taking|take|taken) up (?:\S+ ){0,3}?time|moaning|whining|complaining|crying|bawling|blubbing|off (?:topic|track)"
            r"|look at (?:the state of )?me|need this|(?:sick|bored|tired) of (?:hearing|me|this)|snapp\w+ at you|all over the place"
            r"|being (?:silly|stupid|daft|so \S+))(?: (?!not )\S+){0,14}? (?:sorry|apologise|apologize|forgive me)|(?:[.?]|so|oh|^) (?:so |but "
            r"|and |oh )*(?:i (?:do |must |really |should )*(?:apologise|apologize)|(?:please )?(?:forgive|pardon) me) (?:\.|$|for|anyway|i|that"
            r"|this))",
        needs=(" sorry", " apologi", " forgive me", " pardon me"),
        refuses=_NO_APOLOGY,
        never_after=(OCCASION,), within=2, allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=(
            "I'm talking too much, sorry.", "You must be sick of hearing this. Sorry.", "You don't need this. Forgive me.",
            "Oh, look at me. I do apologise.",
        ),
        no=("He was crying and he said sorry.", "I was moaning about it and she said she was sorry."),
    ),
    Cue(
        code="client.apologises",
        pattern=r"(?:^| [.?]| oh| god| no| but| och| ach| ugh| and| well) (?:i am |oh |god |so |just |ugh |lol |um "
            r"|yeah )*sorry(?: (?:god|about (?:that|this|it|all this)|now|lol))* [.i]",
        needs=(" sorry",),
        refuses=_NO_APOLOGY + r"| sorry i (?:am (?:not|going|in|at)|mean|meant|did not (?:hear|catch|get)|do not (?:know|have|think|smoke|drink)"
            r"|can not|have to|got|was|could|have (?:a|an|the))| i mean | not sorry",
        never_after=(OCCASION,), within=2, possible=True,
        yes=("I was going to say something and then it's gone. Sorry.", "Oh, sorry. Yes, that was what I felt."),
        no=("Sorry, I meant Tuesday.", "I couldn't hear you. Sorry.", "She never said sorry."),
    ),
    Cue(
        code="client.apologises",
        pattern=r" (?:(?:sorry|apologise|apologize|forgive me)(?: \S+){0,11}? (?:sorry|apologise|apologize|forgive me)|i am (?:so so"
            r"|awful|awfully|terribly|dreadfully|really really) sorry)\b",
        needs=(" sorry", " apolog"),
        refuses=_NO_APOLOGY_EVEN_LATE,
        never_after=(OCCASION,), within=2, allows=frozenset({"negated"}),
        yes=("Oh God, sorry, sorry.", "I'm sorry. I'm sorry about this.", "Sorry, am I late? I thought I was late. Sorry."),
        no=("I'm so so sorry for your loss.", "Sorry I'm late, sorry, the train was cancelled.", "I told him sorry, I'm so sorry."),
    ),
    Cue(
        code="client.apologises",
        pattern=r" (?:(?:(?:sorry|apologies|apologise|apologize|forgive me|excuse me|pardon me)(?: \S+){0,5}? (?:rambl\w+|babbl\w+"
            r"|waffl\w+|wittering|going on|go on|crying|cry|tears|moaning|whin\w+|complaining|wasting|hogging|bother(?:ing)?|trouble|burden\w*"
            r"|unload\w*|offload\w*|dump\w*|rant|tangent|silly|stupid|ridiculous|pathetic|daft|a mess|off track|off topic|all over the (?:place"
            r"|shop)|repeating|not making sense|so emotional|too much|look at (?:me|us|the state)|talk(?:ing)? too much|state of (?:me|us)"
            r"|swearing|long (?:message|story|answer)|take up|taking up|keep (?:saying|apologi\w+|crying)|heavy|being (?:so|like this|difficult"
            r"|a pain|awkward))\b|(?:sorry|apologise|apologize|forgive me)(?: (?!to hear)\S+){0,5}? (?:interrupting you|you have to (?:listen|hear"
            r"|put up|see|deal|sit)|you had to (?:listen|hear|see|sit)|for the (?:tears|state|mess|drama|rant)|nuisance|being (?:a|such a) \S+"
            r"|stop (?:now|talking)|shut up))|(?:sorry|apologise|apologize|apologies|forgive me|excuse me"
            r"|pardon me)(?: (?!to hear)\S+){0,8}? (?:(?:land|lay|dump|put|drop|bring|throw|pour|unload|offload)\w* (?:\S+ ){0,4}?on you|(?:not"
            r"|did not|does not|no) (?:\S+ )?(?:make|making|made) (?:\S+ )?sense|essay|novel|rant|(?:so|this|all|very|really|such a|being"
            r"|getting) (?:quiet|negative|emotional|boring|angry|rude|down|upset|stupid|silly|weepy|teary|pathetic|needy|annoying|difficult"
            r"|hopeless|useless)|not (?:usually|normally) like|you (?:have|must have|have got) (?:other|enough|real|better|more)"
            r"|you must be (?:\S+ )?(?:sick|bored|tired|fed up)|do not know why|lost (?:my|the) (?:thread|train)|gone on|going (?:on|round)"
            r"|does (?:this|that|it) make (?:any )?sense|that is (?:\S+ )?(?:stupid|silly|a lot|mad|awful|daft)|it is (?:so )?(?:stupid|silly)"
            r"|this is (?:\S+ )?(?:stupid|silly|such|embarrassing|awful|so|ridiculous)|i (?:keep|always|do this|sound))\b)",
        needs=(" sorry", " apolog", " forgive me", " excuse me", " pardon me"),
        refuses=_NO_APOLOGY,
        never_after=(OCCASION,), within=2, allows=frozenset({"generic_you", "hypothetical", "negated"}),
        yes=(
            "Sorry, sorry, I'm rambling.", "I'm so sorry, I know I'm going on.", "God, sorry, look at the state of me.",
            "Sorry, I keep interrupting you.", "I'm sorry you have to listen to this.",
        ),
        no=(
            "I feel sorry for him, he's always going on.", "She said sorry for rambling.",
            "Sorry, the phone keeps interrupting you.", "She's sorry for the mess.",
        ),
    ),
    Cue(
        code="client.apologises",
        pattern=r" sorry (?:\. )?(?:i know (?:this|it|i|you)|i always|that (?:probably )?(?:made|was|sounded|came out)"
            r"|i am (?:not (?:making|being|explaining)|being|such|so|all over|a)|i do not know why|(?:if )?i (?:did not|do not) mean to (?:snap"
            r"|shout|cry|get|be|go|upset)|i keep|i should not|i can not stop|i have (?:\S+ )?gone off|you do not want to|you do not (?:need"
            r"|want) (?:all )?(?:this|that))\b",
        needs=(" sorry",),
        refuses=_NO_APOLOGY + r"| sorry i am (?:a (?:bit|little|minute)|not (?:sure|going|interested))",
        never_after=(OCCASION,), within=2,
        yes=("Sorry, I know this is boring for you.", "God I'm sorry, I always do this.", "Sorry, that probably made no sense."),
        no=("Sorry, I know the train is at six, I'm late.", "Sorry, I'm not sure.", "He said sorry, I always do this."),
    ),
)
