"""Cues of pillar 4, corrective experience: what was feared, risked, met, and what turned out otherwise."""

from hereandnow.reading.cue import CLOSED_QUESTION, OPEN_QUESTION, Cue

_RISK = (
    "client.complains",
    "client.criticises_tentatively",
    "client.fears_reaction",
    "client.gives_feedback",
    "client.speaks_of_us",
)
_CHALLENGE = ("client.complains", "client.criticises_tentatively")
_REPORTED = r" (?:he|she|they|mum|dad|everyone|people) (?:said|says|say|told|goes|was like|were like) "
_BEHAVIOURS = (
    r" (?:smok\w*|cigarettes?|cigars?|drink\w*|alcohol|beers?|weed|pot|drugs?|quit|quitting|medication|meds|pills?"
    r"|patch|insulin|diet|weight|exercis\w*|gym|sugar|vaccin\w*|antibiotics|teeth|tooth|doctor|dentist) "
)
_THERAPY = (
    r"(?:last (?:week|time|session)|the (?:session|exercise|homework|worksheet|sheet|form|breathing|chart|list"
    r"|diary|card|questions?|writing|boxes|record)|these (?:sessions?|sheets?|questions|exercises|forms?)"
    r"|what you said|your question|the way you|when you|therapy|counselling|coming here|this form|all this)"
)

_OWNS = (
    r" (?:(?:that is|that was|it is|it was) (?:\S+ )?(?:on me|my (?:mistake|fault|doing|error)|me not (?:listening"
    r"|hearing|asking|thinking)|(?:poor|lazy|unfair|clumsy|careless) of me)|i (?:really |probably |maybe "
    r"|also )*(?:should|could|ought to) (?:not )?have (?:\S+ )?(?:asked|checked|told you|led with|noticed|listened"
    r"|explained|warned|waited|answered|known|said (?:so|that|it)|gone (?:over|slower))|i (?:had|got|heard|read"
    r"|have got|have had|have) (?:that|it|you|this) (?:\S+ )?wrong(?:ly)?|i (?:did )?(?:have been |just "
    r"|was )*(?:went|go|going|move|moved|jumped|jump|rushed|rush|walked|skipped|ran"
    r"|pushed) (?:\S+ )?(?:on (?:too )?quick\w*|too (?:fast|quick\w*|far|hard|soon)|past (?:it|that|you|what|how"
    r"|the)|straight (?:past|over|on|after)|right past|ahead of you)|i (?:\S+ )?(?:missed (?:that|it|what you"
    r"|something|the point|how)|(?:misread|misheard|misunderstood|misjudged) (?:that|it|you|what you))"
    r"|i never (?:even )?(?:asked|checked|said|explained)|i (?:do|did) (?:\S+ )?(?:rush|push|go on|jump in|talk over"
    r"|miss) (?:you|that|it)?|i (?:was|have been) not (?:\S+ )?(?:listening|hearing)|i was (?:too quick|wrong)"
    r"|i was not (?:\S+ )?(?:listening|hearing)|i have done it again|i let you down|i own that|point taken)\b"
)

_BAD = (
    r"(?:(?:think|thinking) (?:\S+ ){0,2}?(?:less|badly|worse|i am|i was|i|me|that i|this|it|here (?:she|he|we|i"
    r"|they))|(?:be|get) (?:\S+ ){0,3}?(?:mad|angry|annoyed|cross|raging|furious|disappointed|offended|disgusted"
    r"|shocked|ashamed|upset|huffy|defensive|sick|fed up|bored|tired|sarcastic|official|all \S+)|hate|judge|laugh"
    r"|leave|stop|drop|give up|get rid|reject|run a mile|tell me (?:off|i|it is|to go|to leave)|write (?:it|that"
    r"|this|me|something)|report|ring (?:\S+ ){0,2}?(?:someone|social|the)|call (?:\S+ ){0,2}?(?:someone|social|the)"
    r"|send me|kick me|throw me|not (?:want|believe|like|understand|be able)|never (?:want|look|see)|go (?:all|cold"
    r"|quiet|stiff|official|mad|mental|nuts)|shout|roll your|say (?:i|it is|no|that i|what|here)|lecture"
    r"|give me (?:a|the|that) (?:look|lecture|row|talk|speech)|take (?:him|her|them|my \S+) (?:off|away)|take (?:it"
    r"|this) (?:badly|personally|the wrong)|lock|section|look at me|lose (?:patience|respect)|make (?:a|that) face"
    r"|pull a face|have me (?:sectioned|locked|arrested|admitted)|just be (?:nice|polite)|be (?:nice|polite) about"
    r"|want (?:rid|me (?:to leave|gone)))\b"
)
_CONTRAST = r" (?:but|and|instead|[.]) (?:then |instead |actually )*you (?:did not|were not|have not|never|are not|just (?!think)|only (?!think))"
_WILL = (
    r"you (?:will|would|are going to|were going to|might|may|are bound to|must|can only|are)(?: (?:probably|just|only|all|be"
    r"|even|really|still|never|definitely|not|now|going to|sat there|sitting there)){0,2}"
)
_HEDGE = (
    r"(?:maybe|perhaps|i guess|i suppose|probably|possibly|i do not know|to be honest|honestly|if i am honest|can i be honest"
    r"|honest with you|part of me|a bit|a little|a tiny bit|a wee bit|kind of|sort of|slightly|sometimes|just me|only me|no offence"
    r"|no offense|i might be|i may be|i could be|i am probably|small thing|tiny|it is small|it is silly|it is stupid|one thing|other"
    r" thing|unfair|did wonder|wondered if|wondering if|not complaining|do not want to (?:be|sound|moan|complain)|sure you did not|know you (?:mean"
    r"|meant)|not (?:really |quite )?sure|it is fine but|do not mean to|not being funny|i wondered|i was wondering|little bit)"
)
_YOU_ACT = (
    r"you (?:just |really |kind of |sort of |also |already |maybe |still |do |did |never |always |only |even "
    r"|always just |then )*(?:missed|rush|rushed|cut (?:me|across|in)|jumped|jump|skipped|pushed|push|interrupt\w*"
    r"|forgot|moved on|move on|got (?:(?:my|his|her|the|that|it) (?:\S+ ){0,3})wrong|did not (?:\S+ )?(?:hear|get"
    r"|listen|ask|understand|remember|notice|say|want|believe|let)|do not (?:\S+ )?(?:hear|get|listen|ask|understand"
    r"|remember|say much)|were not (?:\S+ )?(?:listening|hearing|really|there|all)|are not (?:\S+ )?(?:listening"
    r"|hearing|really)|(?:look|looked|checked|check|glanced) (?:\S+ ){0,2}?(?:at|the|your|bored|tired|away)"
    r"|sound(?:ed)? (?:\S+ ){0,3}?(?:like|bored|annoyed|scripted)|seem(?:ed)? (?:\S+ ){0,4}?(?:bored|distracted"
    r"|hurry|tired|somewhere|annoyed|distant)|changed (?:the|it)|took (?:his|her|their|over)|went (?:straight|too"
    r"|past|quick\w*|on|off|quiet|a bit)|go (?:straight|too|quiet|on|off)|ask(?:ed)? (?:too|so|a lot|me about)|kept"
    r"|keep|were (?:\S+ )?(?:in a hurry|rushing|bored|elsewhere|distracted|taking|reading)|had (?:already|made"
    r"|decided|your mind)|laughed|talk(?:ed)? (?:over|too|a lot)|made it (?:sound|about)|brushed|wrote|(?:bring"
    r"|brought|turned) (?:it|everything) (?:back|round|around)|put words)"
)
_QUALITY = (
    r"(?:rushed|fast|quick|slow|pushy|harsh|cold|clinical|much|neat|silly|patroni\w+|lecture|like school|test|unfair|off|scripted"
    r"|formal|robotic|stiff|heavy|stuck|lost|repetitive|boring|circles|going nowhere|the same|a waste|helpful|helping|useful|working"
    r"|for me|strange|awkward|pointless|intense|hard)"
)
_EFFECT = (
    r"(?:rushed|brushed off|fobbed off|dismissed|cut off|told off|judged|unheard|missed|stupid|small|hurt|stung"
    r"|put down|pushed|scripted|cold|left|dropped|lectured|criticised|criticized|blamed|interrogated|patronised"
    r"|misunderstood|not heard|ignored|talked at|like a (?:\S+ )?(?:number|form|case|kid|child|test|checklist"
    r"|project)|on my own|shut down)"
)
_OTHER_PEOPLE = (
    r"(?<! like) (?:my|our|the) (?:boss|job|wife|husband|mum|mother|dad|father|boyfriend|girlfriend|partner|sister"
    r"|brother|teacher|manager|friend|son|daughter|office|house|doctor) "
)
_RECEPTION = (
    r" (?:does that fit|or should we|or would you|what would|thank you for|thank you [.]|you are (?:\S+ )?right"
    r"|my (?:mistake|fault)|i am (?:\S+ )?sorry(?! you feel| if| but)|sorry i|what was (?:that|it) like"
    r"|how was (?:that|it)|fair (?:point|enough)|tell me (?:more|what)|i can see (?:that|how|why)|it makes sense"
    r"|that makes sense|i hear (?:that|you)|i could have|i should have|i missed|i was (?:not listening|lecturing"
    r"|rushing)|i did not (?:ask|listen|hear|notice)|i never asked|let us (?:drop|stop|leave|slow)|should we"
    r"|would you rather|glad you (?:told|said)|is it (?:to do with )?me)\b"
)
_RECEIVES_RISK = (*_RISK, "client.expectation_disconfirmed")
_WORK = (
    r"(?:the (?:session|exercise|homework|worksheets?|sheet|form|breathing|mindfulness|meditation|tapping|grounding"
    r"|list|diary|journal|app|letter|chair|thing you|questions?|scale|plan|pace)|my childhood|these (?:sessions?"
    r"|sheets?|questions|exercises|forms?)|what you said|your question|the way you|therapy|counselling|coming here"
    r"|all this talking|last (?:week|time|session)|this (?:approach|way|kind of)|talking about (?:it|this|him|her"
    r"|my)|in here)"
)
_AMISS = (
    r"(?:is not (?:\S+ )?(?:my thing|for me|helping|working|what i need|me)|does not (?:\S+ )?(?:help|work|fit|suit"
    r"|do)|did not (?:\S+ )?(?:help|work|fit|land|do)|too (?:long|much|fast|quick|slow|soon|hard|deep|far)"
    r"|not (?:\S+ )?(?:my thing|for me|what i need|helping|working|useful|helpful)|told off|rushed|judged"
    r"|brushed off|dismissed|stupid|small|cold|scripted|clinical|harsh|patroni\w+|bot|robot|script|pointless|silly"
    r"|school|test|interrogat\w+|lecture\w*|made me (?:feel )?(?:worse|bad|stupid|sad|anxious)|a bit (?:quick|fast"
    r"|much|cold|harsh|off|heavy|long|repetitive))"
)
_ANYBODY = r"(?:you|he|she|they|<other>|nobody|no one|everyone|people)"

# fmt: off
CUES: tuple[Cue, ...] = (
    # client.fears_reaction ---------------------------------------------------------------------------------------------
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:(?:scared|afraid|frightened|worried|worry|nervous|terrified|anxious|dreading|ashamed|if i|because|in case|thought"
            r"|think|figured|figure|reckoned|sure|knew|know|bet|convinced|guess|expect|expected|suppose|assumed|like|feel like|imagined"
            r"|what if|hope|promise|but|honest|honestly|tell you|say it|say this|^) (?:\S+ ){0,9}?" + _WILL + r" " + _BAD +
            r"|what if you " + _BAD + r"|you (?:will|are going to|would) (?:probably |just |only |all )*be thinking"
            r"|you are (?:probably |just |only |all )*(?:going to think|going to laugh|going to hate|going to judge))",
        needs=(
            " you will", " you would", " you are", " you were going", " you might", " you may", " you must", " you can only",
            " what if you",
        ),
        without=("client.expectation_disconfirmed",),
        refuses=_CONTRAST + r"|" + _REPORTED + r"| (?:would|will|do|did|are|could) you (?:\S+ )?(?:think|say|hate|tell|get|stop|give|send|ring|be|take"
            r"|leave|call|laugh)| you (?:would|might|may|will) (?:\S+ )?(?:think (?:they|he|she|it (?:was|had)|that)|be able|tell me what)"
            r"| think i (?:should|need to|ought|could|can|would|might|have) | (?:he|she|they|mum|dad) (?:\S+ )?(?:thought|thinks?|was|is"
            r"|felt|said) (?:\S+ )?you| you (?:will|would) (?:\S+ )?(?:send me (?:the|a|for|to)|give me (?:a|the)"
            r" (?:\S+ )?(?:prescription|form|leaflet|number|list|shot|patch|call)|take (?:it|this) (?:out|off)|call the (?:pharmacy|office))|"
            + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "generic_you", "negated"}),
        yes=(
            "You're going to think this is pathetic.",
            "I was sure you'd tell me off when I came in.",
            "I figured you'd write it down and then they'd take him off me.",
            "What if you get sick of me?",
        ),
        no=(
            "You'd think they'd have sorted the roof by now.",
            "He thought you might leave.",
            "I know you're going on holiday soon.",
            "Do you think you'll be cross?",
        ),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r"^ (?:(?:well|oh|honest|honestly|no|yeah|i do not know|like|that|just|probably|maybe|i guess|i thought|i reckon) (?:\.|\?)?"
            r" ?){0,4}(?:you (?:will|would|are|might)|thinking|judging|laughing|disappointed|that i am|that you would|shouting|go all)\b",
        needs=(" you ", " thinking", " judging", " laughing", " disappointed", " that i am", " shouting", " go all"),
        after=("therapist.asks_about_us",),
        without=("client.expectation_disconfirmed",),
        refuses=r" (?:not angry|nice|kind|lovely|fine|safe|good) (?:to|with|about|\.)|" + _REPORTED,
        allows=frozenset({"hypothetical", "generic_you", "negated"}),
        possible=True,
        yes=(
            "T: What do you imagine I'm thinking right now?\nC: Thinking I'm a monster.",
            "T: What do you imagine I'm thinking right now?\nC: You'll say I'm being defensive.",
        ),
        no=("T: How was your week?\nC: You are late.", "T: How is it, saying it to me?\nC: You are very nice about it."),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:(?:nearly|almost|did not|do not|never|was not going to|could not|can not"
            r"|was going to not) (?:\S+ ){0,3}?(?:tell|told|say|said|mention\w*|bring|brought|send|sent|come"
            r"|came)(?: \S+){0,6}? (?:in case|because i thought|because i was (?:scared|afraid|worried)"
            r"|because i (?:knew|figured)|scared|afraid|because) (?:that )?you |if i (?:\S+ ){1,7}?you (?:can not"
            r"|could not|will not|would not) (?:be|get) (?:\S+ )?(?:annoyed|angry|cross|mad)|do not (?:tell|write"
            r"|report|ring|put) (?:\S+ ){0,3}?(?:down|social|anyone|anybody|them|my (?:mum|dad|wife|husband"
            r"|gp))(?: \S+)? (?:will you|please|okay)|no judging|do not judge)",
        needs=(" you ", " do not tell", " do not write", " do not report", " do not ring", " do not put", " judg"),
        refuses=_REPORTED + r"| because you (?:asked|said|told|were|did|can|have|know|had) | people do not judge| they do not judge"
            r"| i do not judge| you do not judge|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "generic_you", "negated"}),
        yes=(
            "I mean, if I get it in first then you can't be annoyed with me.",
            "I nearly didn't come in case you were raging.",
        ),
        no=("I didn't tell you because you asked about the other one.", "I don't judge people.", "I never told him in case."),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:(?:scared|afraid|frightened|worried|worry|worrying|nervous|terrified|dreading|dreaded"
            r"|fear) (?:\S+ ){0,4}?(?:you (?:will|would|might|may|are going to|were going to) |to tell you"
            r"|telling you|what you (?:will|would|might|are going to) |how you (?:will|would|might) |of (?:what"
            r"|how) you )|(?:bet|know|sure|guess|suppose) you (?:\S+ )?think (?:i am|that i|i|it is|this is) "
            r"|if i (?:\S+ ){1,8}?you (?:will|would|might|are going to) (?:\S+ ){0,2}?(?:have to (?:tell|report|ring"
            r"|call|write)|throw|leave|stop|drop|hate|shout|laugh|send me|not want|never|think|see me|give up|walk)"
            r"|you (?:will|would|are going to|must) (?:\S+ )?think (?:i am|i have|i was|that i|it is|this is|less"
            r"|badly)|thought (?:\S+ ){0,6}?you would (?:have to (?:tell|report|ring)|be (?:ashamed|angry|cross|mad"
            r"|disappointed|annoyed|upset)|hate|laugh|leave|stop|think i)|(?:[.]|^|but|so|just"
            r"|please) (?:please )?do not (?:judge|laugh|be (?:cross|mad|angry|annoyed|disappointed)|hate me"
            r"|think (?:badly|less|i am))"
            r"|what if you (?:\S+ ){1,4}?(?:me|i am)|if you (?:\S+ )?(?:knew|saw|found out"
            r"|heard)(?: \S+){0,5}? you would |you (?:will|are going to) (?:\S+ )?say (?:i (?:should|am|was|need"
            r"|have)|it is (?:my|all)|that i)"
            r"|(?:bricking it|dreading|nerves|sick|sweating|shaking)(?: \S+){0,2}? (?:about |over )?(?:telling"
            r"|showing|asking) you|you (?:will|would|are going to) (?:\S+ )?(?:get|be|grow) (?:\S+ )?(?:bored|sick"
            r"|tired|fed up) (?:of|with) me|(?:bet|guess|suppose|know) you are (?:\S+ )?thinking)",
        needs=(
            " you ", " do not judge", " do not laugh", " do not be ", " do not hate", " do not think",
            " telling you", " of me", " with me", " thinking",
        ),
        without=("client.expectation_disconfirmed",),
        refuses=_CONTRAST + r"|" + _REPORTED + r"|" + _BEHAVIOURS + r"| (?:would|will|do|did) you (?:\S+ )?(?:think"
            r"|say|hate|tell|get)| think i (?:should|need to|ought"
            r"|could|can|would|might|have to|had) | (?:he|she|they) (?:is |was )?(?:\S+ )?(?:scared|afraid"
            r"|frightened|worried|thinks?|thought)| you would think (?:that )?(?:they|it|he|she)",
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(
            "I'm scared you'll see me differently now.", "I was dreading telling you.",
            "I thought if I told you, you'd have to tell someone.", "please dont judge me",
            "I'm afraid that if you really knew me you'd run.", "You'll get bored of me eventually.",
        ),
        no=(
            "She'll think I'm a terrible mother.", "He's frightened you'll weigh him.", "People don't judge me.",
            "You'd be surprised how cheap it is.",
        ),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:you|your) (?:will|would|are going to|going to|must|might|may|are probably going to"
            r"|will probably|will just|probably|will maybe|are bound to|are sat there|are sitting there"
            r"|must be)(?: \S+){0,2}? (?:think(?:ing)? (?:i am|i|me|that i|badly|less|worse|this is (?:\S+ )?(?:dumb"
            r"|stupid|silly|mad|crazy|daft|nothing)|what (?:a|an|is the point)|it is (?:dumb|stupid|silly|daft"
            r"|my fault)|here we go)|hate me|judge me|laugh at me|be (?:\S+ )?(?:mad|angry|annoyed|cross"
            r"|disappointed|offended|disgusted|shocked|ashamed of me|fed up with me)|be sick of me|get (?:mad|angry"
            r"|annoyed|cross|offended)|not (?:like|believe|want|understand) (?:me|it|this|what)|go (?:\S+ )?off me"
            r"|take (?:it|this) (?:badly|personally|the wrong way)|tell me (?:off|i am|it is (?:my|all my))"
            r"|say (?:i am|it is (?:my|all my)|that i am)|give up on me|send me away|kick me out|report me|lock me"
            r"|put me down as|feel (?:bad|hurt|insulted)|give me (?:a row|a lecture|grief|into trouble)"
            r"|look at me like|be all (?:nice|polite|sarcastic|official|formal|businesslike)|be nice about it"
            r"|go all |go cold|(?:have to )?report me|call (?:someone|social|the police|on me)|ring (?:someone"
            r"|social)|write (?:it|that|me|something) down|tell (?:my (?:mum|dad|wife|parents)|social))\b",
        needs=(
            " your going", " you will", " you would", " you are ", " you must", " you might", " you may",
            " you probably",
        ),
        without=("client.expectation_disconfirmed",),
        refuses=_REPORTED + r"| (?:would|will|do) you (?:think|say|hate|tell|get)| would you | you would think (?:i"
            r"|he|she|they|it) (?:had|was) | think i (?:should|need to|ought|could|can) | you (?:might|may|would"
            r"|will) (?:\S+ )?think (?:i|that i) (?:would|have|am going|am getting|can|could|know)",
        allows=frozenset({"hypothetical", "generic_you", "negated"}),
        yes=(
            "You'll think I'm ungrateful if I say this.",
            "You're going to be so disappointed in me.",
            "You'd hate me if you knew.",
            "I suppose you're going to give me a lecture.",
        ),
        no=(
            "My boss will fire me.",
            "He said you'll hate it.",
            "Would you tell me what it is?",
            "You might think I would know.",
        ),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:i (?:am|was|have been|feel|felt|got|get) (?:\S+ ){0,3}?(?:scared|afraid|frightened|worried"
            r"|nervous|terrified|anxious|embarrassed|ashamed)(?: \S+){0,2}? (?:to tell you|telling you"
            r"|to say (?:this|it|that) to you|to ask you|to show you|what you (?:would|will|might|are going to)"
            r"|how you (?:would|will|might)|(?:that |in case )?you (?:would|will|might|are going to) (?:\S+ )?(?:be"
            r"|think|get|hate|leave|laugh|judge|say|not|stop))|i (?:did not|do not"
            r"|never) want(?:ed)? you (?:to think|thinking|to be (?:angry|cross|mad|disappointed|upset))"
            r"|i (?:did not|do not|never|could not|can not)(?: \S+){0,3}? (?:tell|told|say|ask|asked) (?:you|it"
            r"|this|that|anything)(?: \S+){0,3}? (?:in case you|because you (?:would|will|might)"
            r"|because i (?:thought|was (?:scared|afraid)) (?:that )?you)|you think i am (?:\S+ ){0,3}?(?:idiot"
            r"|eejit|mad|crazy|stupid|bad|lazy|pathetic|monster|awful|useless|weak|liar|lying|exaggerating|a right)"
            r"|(?:in your head you|you (?:must be |are )?(?:sit|sat|sitting) there) (?:\S+ ){0,3}?(?:think|thinking"
            r"|decide|decided|judging|laughing)|i was waiting for (?:the but|you to (?:say|tell|get|laugh|shout"
            r"|be)))\b",
        needs=(" you", " the but"),
        refuses=_REPORTED,
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I was scared to tell you.",
            "I didn't want you thinking I was lazy.",
            "I never told you in case you were angry.",
        ),
        no=("I'm scared of the needle.", "I told him because I was afraid.", "I didn't want to tell her."),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:(?:please )?do not|promise (?:me )?you will not|promise not to|you will not"
            r"|hope you (?:do not|will not|are not going to))(?: \S+){0,1}? (?:be (?:mad|angry|cross|upset|annoyed"
            r"|offended|disappointed)|hate me|judge me|laugh(?: at me)?|get (?:mad|angry|cross|annoyed|offended)"
            r"|take (?:this|it|that) (?:the wrong way|personally|badly)|think (?:i am|badly|less of|worse of)"
            r"|go mad|tell me off|mind me saying) ",
        needs=(" do not ", " will not ", " promise not", " are not going"),
        refuses=_REPORTED + r"| (?:i|we|they|he|she|people|who|to|and|just) do not (?:\S+ )?(?:be|hate|judge|laugh"
            r"|get|take|think|mind)",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=("Please don't be mad.", "I hope you won't think badly of me.", "You won't laugh?"),
        no=("She said don't be mad.", "Don't get me wrong, it's a nice place.", "I don't think I'm ill."),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:this|it|that) (?:will|is going to|might|may|probably|is probably going to) (?:\S+ )?(?:sound"
            r"|sounds|seem|come across|come out) (?:\S+ ){0,2}?(?:stupid|silly|mad|crazy|ungrateful|horrible|bad"
            r"|awful|terrible|pathetic|rude|selfish|weird|dumb|daft|petty|nuts|wrong|harsh)\b",
        needs=(" sound", " seem", " come across", " come out"),
        refuses=_REPORTED + r"|" + _BEHAVIOURS,
        possible=True,
        yes=("This is going to sound ungrateful.", "It'll probably sound a bit stupid."),
        no=("That sounds stupid.", "He says it will sound silly."),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:(?:you|your) (?:would|will|are going to|going to) (?:\S+ )?(?:laugh|get rid of me"
            r"|never (?:look|see me|think of me)|look at me (?:\S+ )?different\w*|tell me i am)"
            r"|i know what you are (?:going to )?(?:say|think|thinking|saying)|(?:afraid|scared|nervous|terrified"
            r"|ashamed) to (?:bring|tell|say|admit|show) (?:(?:it|this|that|up|with|to|all) ){0,3}(?:you|here)\b"
            r"|you are (?:probably |just |all |sitting there |sat there )+thinking\b)",
        needs=(" you", " your "),
        refuses=_REPORTED + r"| i know what you are saying(?: but)?|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "you're gonna laugh", "I know what you're going to say.", "I was afraid to bring it up with you.",
            "You're probably thinking, what an idiot.",
        ),
        no=("I was afraid to tell my sister you know.", "I know what you are saying but no.", "What are you thinking?"),
    ),
    # client.criticises_tentatively -------------------------------------------------------------------------------------
    Cue(
        code="client.criticises_tentatively",
        pattern=r" " + _HEDGE + r"(?: \S+){0,24}? (?:" + _YOU_ACT + r"|(?:" + _THERAPY + r"|in here|these) (?:\S+ ){0,2}?(?:felt|feels"
            r"|seems|seemed|sounded) (?:\S+ ){0,4}?" + _QUALITY + r"|(?:that|it) (?:\S+ ){0,2}?(?:felt|feels|sounded) (?:\S+ ){0,3}?(?:rushed|scripted"
            r"|clinical|patroni\w+|lecture|like school|robotic|formal|harsh|textbook)|we (?:\S+ )?(?:go|went|keep|are|just|were) (?:\S+ )?(?:round|around"
            r"|over the same|in circles|on the same)|(?:feel|felt) (?:\S+ ){0,3}?(?:lost|stuck|worse|alone|confused) (?:in (?:here|these"
            r"|our)|after|when (?:i leave|you)))\b",
        needs=(" you ", " felt ", " feel ", " feels ", " seem", " sounded ", " we "),
        shortest=6,
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"|" + _OTHER_PEOPLE + r"| (?:do|did|if|when|have|unless|once|before|how|where|what|who"
            r"|like|because|so|could|can|would|as|that) you (?:\S+ )?(?:not |just )?(?:really|get|understand|go|look|keep|ask|push|forgot"
            r"|miss\w*|have|cut|move|jump|do not|did not|went|write|check|talk)| you know | (?:he|she|they|him|her|them) | to you | like it"
            r" (?:felt|was)",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I don't know, last time I kind of felt you were in a hurry.",
            "It's a small thing, but you got my sister's name wrong.",
            "This is probably unfair, but you sounded a bit like my dad there.",
            "Part of me thinks we go round in circles in here.",
            "idk maybe its just me but that felt kinda scripted",
        ),
        no=(
            "Maybe I'm being too sensitive, but my boss pushed me.",
            "It's a bit much when you go out in the rain.",
            "To be honest I didn't find my keys.",
            "My sister kind of sounded like my dad there.",
        ),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:(?:it is|this is|that is|there is|one|another|something) (?:\S+ ){0,4}?(?:small|tiny|silly|stupid|daft|petty|unfair"
            r"|nothing|just me|only me|other thing|one thing)(?: \S+){1,40}? (?:" + _YOU_ACT + r"|(?:felt|feels|seemed) (?:\S+ ){0,4}?like"
            r" you )|(?:felt|feels|seemed|seems|sounded) (?:\S+ ){0,3}?(?:a bit|a little|a tiny bit|a wee bit|kind of|sort of|almost|slightly"
            r"|little bit)(?: \S+){0,3}? like (?:you |being |i was being |we )|(?:felt|feel) (?:\S+ ){0,2}?(?:a bit|a little|a tiny bit|a wee"
            r" bit|kind of|sort of|slightly|little bit) (?:\S+ )?" + _EFFECT + r"(?: (?:\S+ ){0,6}?(?:you|here|last|by you|in here|session"
            r"|that time|then|there|before))?|you (?:kind of|sort of) (?:kind of |sort of |just )*(?:looked at (?:the|your)|moved on|skipped"
            r"|cut|rushed|went|jumped|checked|glanced|changed|laughed|missed|took|left))",
        needs=(
            " small", " tiny", " silly", " stupid", " daft", " petty", " unfair", " nothing", " just me", " only me", " other thing",
            " one thing", " like ", " felt ", " feel ", " you kind of ", " you sort of ",
        ),
        shortest=6,
        refuses=_REPORTED + r"|" + _OTHER_PEOPLE + r"| (?:he|she|they|him|her|them|boss|people) (?:\S+ ){0,9}?(?:felt"
            r"|feel|like you|like i)| (?:felt|feel)(?: \S+){0,8} (?:him|her|them|my (?:boss|mum|dad))| like you (?:know|say|said)|"
            r" i feel (?:\S+ ){0,3}?like (?:being|we (?:can|should))",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "But it's small, and it's probably just me. So last week I was kinda in the middle, and you go, well, thank God. It "
            "felt a little bit like you rushed me.",
            "There's one other thing, it's tiny. You kinda looked at the clock.",
            "I'm probably wrong, but I felt a bit brushed off.",
            "It felt a bit like you'd already decided.",
        ),
        no=(
            "It's a small flat, and the boiler is old, and the window sticks.",
            "I felt a bit brushed off by him.",
            "I feel a bit like being on holiday.",
        ),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:(?:wish|wished|would have liked|would have preferred|was hoping|hoped|wanted|would like) (?:\S+ ){0,2}?(?:we|you)"
            r" (?:had|would|could|did|did not|had not|have|to|were)(?: \S+){0,5}? (?:stayed|stay|talked|talk (?:more|about|less)|gone|asked"
            r"|ask (?:me|more|less)|slowed|slow|spent|more time|longer|said (?:something|it|so|more)|say less|less|stopped|warned|listened|listen"
            r"|remembered|focus\w*)|(?:not (?:\S+ )?sure|do not know (?:if|that|whether)|not convinced)(?: \S+){0,3}? (?:i (?:agree|believe"
            r" (?:that|it|what you)|buy|see it|would (?:say|call|put))|that is (?:quite |really |exactly |entirely |all )*(?:it|right|true|what"
            r" i|how i|fair|the whole)|it is (?:quite|really|exactly|as simple)|the (?:\S+ ){0,2}?(?:thing|exercise|homework|worksheet|breathing"
            r"|diary|tapping|letter|chair) (?:\S+ )?(?:is|was|will|does|works) (?:\S+ )?(?:for me|help\w*|me|work\w*))|i would not (?:\S+ )?(?:say"
            r"|call it|put it)(?: \S+){0,5}? (?:exactly|quite|like that)|(?:did not|do not) (?:\S+ )?(?:find|get"
            r" much|get a lot) (?:\S+ ){0,3}?(?:homework|exercise|worksheet|breathing|diary|sheet|session|sessions|this)(?: \S+){0,5}? (?:useful"
            r"|helpful|out of)|(?:i was|felt) (?:\S+ ){0,2}?(?:disappointed|surprised|hurt|annoyed|thrown) (?:\S+ ){0,3}?(?:you did not|you"
            r" had not|you forgot|you were|when you)|(?:wondered|wondering|do wonder) why (?:you|we) (?:\S+ )?(?:did not|do not|never|keep"
            r"|always|went|asked|moved|spend))\b",
        needs=(" we ", " you ", " sure", " know ", " convinced", " i would not ", " did not ", " do not "),
        shortest=5,
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"|" + _OTHER_PEOPLE + r"| sure i would (?:say|call) (?:him|her)| i would not say that (?:to|he"
            r"|she)",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I kind of wish we'd stayed with it longer last week.",
            "I'm not sure that's quite what I was saying.",
            "I suppose I wondered why you didn't ask about him.",
            "I guess I was a little disappointed you didn't remember.",
        ),
        no=("I wish we had more money.", "I'm not sure what time the bus goes.", "I wondered why he didn't ask."),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" " + _HEDGE + r"(?: \S+){0,18}? (?:" + _WORK + r"|you (?:\S+ ){0,2}?(?:moved|went|were|are|laughed"
            r"|said|sounded|did not|seemed|took|asked|go|going"
            r"|reading|talking|came across)|we (?:are|were|go|keep|spend|spent)|it (?:\S+ ){0,2}?(?:came across"
            r"|feels like|felt like|feels|felt))(?: \S+){0,8}? " + _AMISS + r"\b",
        needs=(
            " too ", " not ", " told off", " rushed", " judged", " brushed off", " dismissed", " stupid", " small ",
            " cold", " scripted", " clinical", " harsh", " patroni", " bot ", " robot", " list ", " script ",
            " pointless", " silly", " school", " test ", " interrogat", " lecture", " a bit ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"|" + _OTHER_PEOPLE + r"| (?:he|she|they) (?:was|were|is|are|did"
            r"|said|felt|made)| you know | (?:if|when|like|because|how"
            r"|so) you (?:are|were|go|did not|do not)",
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(
            "I did wonder if we're spending a bit too long on my childhood.",
            "I don't want to be awkward, but the mindfulness isn't really my thing.",
            "no offence but sometimes it kind of feels like talking to a bot",
        ),
        no=(
            "It might just be me, but the soup was too cold.", "I did wonder if we're going to get snow.",
            "Maybe my boss thinks you are too fast.",
        ),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:you (?:maybe|kind of|sort of|perhaps|probably) (?:moved|went|said|skip\w*|miss\w*|talk\w*|ask\w*"
            r"|rush\w*|jump\w*|forget|forgot|sound\w*|seem\w*|come across|push\w*)|(?:it|that) (?:was"
            r"|felt) (?:\S+ )?(?:a bit|a little|a tiny bit|a wee bit|kind of|sort of|slightly) (?:\S+ )?(?:hurtful"
            r"|hard|harsh|sore|rude|odd|strange|annoying|cold|much|unfair|upsetting|disappointing"
            r"|rushed)(?: \S+){0,4}? (?:when you|that you|of you|you)|i (?:had"
            r"|have) (?:\S+ )?told you (?:about )?(?:that|this|it|him|her) (?:already|before|last)|i (?:expected"
            r"|wanted|was hoping for|needed) (?:you to|a bit|a little|more|something)(?: \S+){0,5}? (?:say something"
            r"|from you|from this|from these|in here)|(?:came away|left here|went home)(?: \S+){0,4}? (?:feeling"
            r"|thinking) (?:\S+ ){0,3}?(?:told off|worse|confused|stupid|judged|flat|frustrated|rushed|small|lost"
            r"|unheard|bad)|felt (?:\S+ ){0,2}?you took (?:his|her|their) side|(?:not sure"
            r"|do not know if) (?:\S+ ){0,2}?(?:this|it|therapy|talking) is (?:\S+ )?what i need"
            r"|wish you would (?:\S+ )?(?:push|challenge|tell|talk|say|ask|give|explain|slow|listen)|(?:leave|left"
            r"|walk out|go home)(?: here)? (?:and|thinking|wondering) (?:\S+ ){0,4}?(?:what was (?:that|the point)"
            r"|what is the point)"
            r"|(?:it|that|you) (?:sounded|felt|seemed|came across)(?: as| a bit| a little| kind of| sort of"
            r"| slightly| quite)* (?:rehearsed|scripted|robotic|canned|patronising|patronizing|cold|distant|rushed"
            r"|dismissive|judgy)|(?:talking|speaking) to (?:a|the) (?:\S+ )?(?:wall|brick wall|machine|robot|bot)"
            r"|not sure (?:what|why|where) we are (?:\S+ )?(?:doing|going|talking))\b",
        needs=(
            " you ", " when you ", " from this ", " from these ", " in here ", " came away", " left here",
            " went home", " what i need", " wish ", " what was ", " what is the point", " sounded ", " seemed ",
            " came across ", " felt ", " talking to ", " speaking to ", " sure ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| when you (?:get|go|have) | you know | (?:he|she|they) (?:\S+ )?(?:came|left|went)",
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(
            "You maybe moved on a bit quick for me there.", "It was a tiny bit hurtful, when you laughed.",
            "I came away last time feeling a bit told off.", "I don't know if this is what I need, to be honest.",
            "I wish you'd push me a bit more, maybe.", "To be honest I'm not sure what we're doing here.",
        ),
        no=(
            "It was a tiny bit hurtful when my son laughed.", "I guess I expected him to say something.",
            "He went home feeling worse.",
        ),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r"^ (?:(?:hmm|well|no|yeah|i do not know|actually|maybe|i mean"
            r"|but) (?:\. )?){0,3}(?:i do not think (?:that is|it is)(?: \S+){0,3}? (?:it|right|true|quite|exactly"
            r"|fair) |that is not (?:\S+ )?(?:it|right|what i|how|true|fair) |not (?:exactly|quite)(?: \.|$| it"
            r"| that)|it is (?:more|not so much|less)(?: \S+){0,3}? (?:that|like|than) "
            r"|i am not (?:\S+ )?sure (?:about that|i agree|that is|i would|it is)|i do not know about that"
            r"|i would not (?:say|put|call) )",
        needs=(
            " do not think ", " not ", " it is more ", " it is less ", " i do not know ",
        ),
        refuses=_BEHAVIOURS,
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        after=(
            "therapist.reflects_feeling", "therapist.names_pattern", "therapist.links_past", "therapist.links_outward",
            "therapist.observes_process", "therapist.validates",
        ),
        longest=40,
        possible=True,
        yes=(
            "T: That left you feeling small.\nC: Hmm. I don't think that's quite it.",
            "T: That left you feeling small.\nC: Well, I wouldn't say small, exactly.",
        ),
        no=(
            "Hmm. I don't think that's quite it.", "T: What size is it?\nC: I don't think that's quite right.",
        ),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:no offence|no offense|with respect|not being funny|do not want to be funny"
            r"|not trying to be (?:funny|rude|difficult|awkward)|do not take (?:this|it) the wrong way"
            r"|do not mean (?:this|that|it|nothing|anything) (?:bad|badly|by it|nasty|the wrong way)|(?:i know"
            r"|i am sure|think) you (?:\S+ )?(?:mean|meant) (?:it )?(?:well|good|kindly)|not having a go but"
            r"|(?:maybe i (?:am|have it|have got it)|i (?:might|may|could) (?:be|have (?:it"
            r"|this))) (?:\S+ ){0,2}?(?:wrong|mistaken|touchy)|not (?:saying|blaming) (?:you|anything against"
            r"|it is (?:wrong|your fault))|correct me if i am wrong) ",
        needs=(
            " no offen", " respect", " funny", " wrong ", " mean ", " meant ", " a go ", " saying", " blaming",
            " be rude", " mistaken", " difficult", " awkward", " touchy",
        ),
        refuses=r" (?:he|she|they) (?:said|says) no offen|" + _BEHAVIOURS +
            r"| respect (?:for|to|my|him|her|them)| do not get me wrong ",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        shortest=9,
        yes=(
            "I know you mean well, but it felt like being told to hurry up.",
            "No offence, but the worksheet felt like school.",
            "I could be wrong, but I think you'd already made your mind up.",
        ),
        no=(
            "With respect to my brother, he moved.",
            "No offence taken.",
            "My dad says no offence, but you are wrong about the whole thing.",
        ),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:i (?:do not|did not|would not) (?:\S+ )?(?:quite|entirely|totally|completely|fully) (?:agree"
            r"|see it|think so)|i am not (?:\S+ )?sure (?:i agree|i see it that way|that is (?:quite )?(?:it|right"
            r"|true|how it is))|(?:that is|it is|that was) not (?:quite|exactly|really|entirely) (?:it|right"
            r"|what i (?:meant|said)|true|how it (?:is|was))|(?:that is|it is|that was|it was) (?:maybe |all |just "
            r"|kind of |sort of )*(?:a bit|a wee bit|a little|a small bit) (?:\S+ )?(?:neat|harsh|unfair|strong"
            r"|textbook|much to ask|simplistic|off putting)|you are (?:kind of|a bit|sort of|a little|a wee bit"
            r"|maybe) (?:\S+ )?(?:fast|quick|harsh|hard on|cold|pushy|distant|formal|strict|vague)|(?:it"
            r"|that) (?:felt|feels|seemed|was) (?:\S+ ){0,4}?like (?:you (?:had been|were) (?:\S+ )?(?:waiting"
            r"|rushing|reading|telling|not|bored|somewhere|pushing|judging|in a hurry)|we were (?:having|talking))"
            r"|i would (?:\S+ )?(?:have (?:liked|preferred)|rather|sooner) (?:you (?:had|did|asked|said|would|just)"
            r"|if you|we (?:had|did|could|just))|i (?:felt|feel|was|am) (?:\S+ ){0,2}?(?:a bit|a little|kind of"
            r"|sort of|slightly|little bit|a wee bit) (?:\S+ )?(?:rushed|pushed|cut off|brushed off|fobbed off"
            r"|told off|judged|hurt|dismissed|ignored|irritated|annoyed|cross|put out"
            r"|disappointed)(?: \S+){0,4}? (?:you|in here|last (?:week|time|session)|the other week|that time))\b",
        needs=(
            " agree", " see it", " think so", " sure ", " not quite", " not exactly", " not really", " not entirely",
            " bit ", " little ", " wee ", " kind of ", " sort of ", " slightly ", " would ", " maybe ", " like you ",
            " like we ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:by|with|at) (?:him|her|them|my) ",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I don't quite agree with that.",
            "That's not really what I meant.",
            "I was a bit hurt that you moved it last week.",
        ),
        no=("I was a bit hurt by my sister.", "That's not really a problem."),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:i know you (?:were|are) (?:only |just )?trying to (?:help|be)|i (?:did not"
            r"|do not) (?:\S+ )?(?:find|found|think) (?:\S+ )?(?:homework|exercise|worksheet|breathing|diary|sheet"
            r"|form|session|sessions)(?: \S+){0,4}? (?:useful|helpful|helped|helps|working|for me)|(?:maybe|perhaps"
            r"|i wonder if|wondering if|could) we (?:could |can |might |should )?(?:talk about something"
            r"|do something (?:else|different)|try something|slow down|go (?:a bit |a little )?slower|focus)"
            r"|(?:felt|feel|was) (?:\S+ ){0,3}?(?:judged|hurt|rushed|pushed|dismissed|criticised|criticized"
            r"|told off|stung|annoyed|put down|misunderstood|patronised|attacked|blamed"
            r"|unheard) (?:\S+ ){0,4}?(?:when you (?:\S+ )?(?:said|asked|looked|moved|told|laughed|interrupted|cut"
            r"|did|brought|stopped|cancelled|forgot|suggested|called|wrote|went)|by you|by what you|last (?:week"
            r"|time|session)|in our last|that you)|not (?:quite|exactly|really) how i would (?:put|say|describe)"
            r"|you (?:were|are) (?:\S+ )?taking (?:his|her|their|my \S+) side|(?:we|you) (?:are"
            r"|were) (?:\S+ )?(?:going|moving|pushing) (?:a bit |a little |kind of |quite |maybe |sort of )+(?:fast"
            r"|quick\w*|slow\w*|hard)|(?:the way you|what you|something you) (?:\S+ ){1,6}?(?:stung|hurt"
            r"|bothered me|upset me|annoyed me|threw me|got to me|did not sit|rubbed me|felt (?:\S+ ){0,2}?(?:harsh"
            r"|cold|off|like)))\b",
        needs=(
            " you ", " we ", " you", " homework", " exercise", " worksheet", " breathing", " diary", " sheet",
            " form", " session", " how i would", " last ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| by (?:him|her|them|my) | (?:hurt|judged|annoyed|blamed) (?:him"
            r"|her|them) ",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I know you were trying to help, but that didn't really land.",
            "I kind of felt judged when you said that.",
            "It felt a bit like you were taking her side.",
            "The way you said it stung a bit.",
        ),
        no=("I felt judged by my sister last week.", "I was hurt when he left."),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:can i say something|there (?:is|was) something i (?:wanted|want"
            r"|have been meaning) to (?:raise|bring up|say)|do not want to (?:say it wrong\w*|be rude|be difficult"
            r"|sound ungrateful|be funny)|i do not think (?:it is|that is) (?:quite |really |exactly )*(?:correct"
            r"|how it is)|i am not so (?:sure|certain)|i do not know about that) ",
        needs=(
            " say something", " something i ", " do not want to ", " do not think ", " not so ", " know about that",
        ),
        refuses=_REPORTED + r"| not so sure (?:now|any ?more)|" + _BEHAVIOURS,
        possible=True,
        allows=frozenset({"negated"}),
        yes=("Can I say something? It's about last week.", "I don't know about that."),
        no=("Can I say hello to her?", "He said I don't think it's fair."),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:(?:come out of|leave|left|walk out of|go home from) here (?:\S+ )?(?:feeling )?(?:\S+"
            r" )?(?:worse|more|confused|frustrated|drained|stuck|angry|exhausted|lost)|(?:hoping for|wanted"
            r"|hoped for|would like|expected|expecting)(?: \S+){0,4}? (?:direction|advice|structure|feedback"
            r"|answers|guidance|challenge) (?:from you|here|in here|in these)|(?:right|best) (?:kind|type"
            r"|sort) of (?:therapy|approach|counselling) for me|you (?:might|may|could) be right but|(?:could"
            r"|can) we maybe not|(?:thrown|put off|taken aback|annoyed|hurt|upset) (?:\S+ )?when you (?:said|asked"
            r"|moved|cancelled|left|laughed|looked)|you (?:\S+ )?seemed (?:\S+ ){0,3}?(?:checked out|distracted"
            r"|tired|bored|in a hurry|distant|somewhere else|annoyed|far away)|(?:felt"
            r"|seemed) (?:\S+ ){0,3}?like you (?:had|were|did not|already|just|would)|(?:does|did"
            r"|do) not (?:\S+ )?(?:feel like that to me|fit for me|ring true|feel right to me|sit right with me))\b",
        needs=(" here", " for me ", " you ", " not "),
        refuses=_REPORTED + r"|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "Sometimes I leave here feeling worse.",
            "I suppose I was hoping for more direction from you.",
            "You might be right but it feels different.",
            "It doesn't quite sit right with me.",
        ),
        no=("I leave here at five.", "I was upset when you know who came."),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:(?:a bit|a little|kind of|sort of|quite|sometimes) (?:hard|difficult|confusing|uncomfortable"
            r"|annoying|frustrating|strange|weird|scary) when you (?:go|are|get|do not|look|say|ask|sit|write|stay)"
            r"|wish (?:that )?you (?:had|would|could) (?:\S+ )?(?:said|asked|told|listened|stayed|answered|answer"
            r"|say|tell|ask|talk|stop|not|warned)|last (?:time|session|week) was (?:a bit|a little|kind of"
            r"|too) (?:much|fast|heavy|intense))\b",
        needs=(" when you ", " wish ", " last "),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:him|her|them|he|she) ",
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "It's a bit hard when you go quiet like that.",
            "I kind of wish you'd said something.",
            "Last time was a bit much, if I'm honest.",
        ),
        no=("It's a bit hard when you get him on his own.", "I wish she had said something."),
    ),
    # Doubt about the practitioner's advice or message, hedged: health and advice settings.
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:i (?:just |really |honestly )*(?:do not know|am not sure|am not certain|am not convinced)(?: \S+)?"
            r" (?:if |that |whether )?i (?:even |really |actually |quite )*(?:believe (?:that|it|this|any of|in|you|what)"
            r"|buy (?:that|it|any of|what)|agree with|trust (?:that|it|this|what))"
            r"|i do not (?:really |quite |even )*(?:believe|buy|trust|agree with) what you (?:are|were|have)"
            r"|i do not think you (?:are|were|have|really|quite|fully|understand|realise|realize|get|know)"
            r"(?: \S+){0,2}? (?:thinking|understanding|listening|hearing|taking|considering|seeing|realising|understand"
            r"|realise|realize|get|know|see|appreciate) (?:how|what|that|me|my|it)"
            r"|i am not (?:so |too |really |even |that )*(?:sure|certain) i (?:am )?(?:even )?(?:going to"
            r"|want to|will) (?:take|use|try) (?:the|that|this|those|any|it|them|your))\b",
        needs=(" i do not ", " am not "),
        refuses=_REPORTED + r"| (?:told|said to) (?:him|her|them)| believe (?:in )?(?:myself|him|her|them)"
            r"| you (?:understand|know|get) (?:that|what|how) (?:he|she|they)",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "I don't know that I really believe that, to be fair.",
            "I'm not sure I even buy what you're saying there.",
            "I don't think you're considering how busy I am.",
            "I'm not so sure I'm even going to use the inhaler.",
        ),
        no=(
            "I'm not sure I believe him.", "I don't think you know my sister.",
            "I'm not certain what time the chemist shuts.",
        ),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:(?:that|it|this|which)(?: \S+)? (?:might|may|would|could|will|seems?|sounds?|feels?) (?:just "
            r"|be |like |kind of |sort of |really |all |honestly )*(?:a bit|a little|a little bit|a lot|way|far|too"
            r"|so|kind of|quite) (?:\S+ )?(?:much|difficult|hard|steep|extreme|drastic|strict|ambitious|big"
            r"|excessive) (?:for me|to (?:ask|commit)|i mean|honestly|to be honest)|(?:that|this|it) (?:just "
            r"|really )*(?:seems|sounds) (?:\S+ )?(?:kind of|a bit|a little|sort of|awfully|very) (?:extreme|strict"
            r"|drastic|excessive|unrealistic|harsh)|(?:it|that) (?:just |kind of |really )*surprises me|(?:that|it"
            r"|this) (?:just |really |honestly )*(?:does|do) not (?:really )?seem (?:like |to me "
            r"|to be )*(?:a (?:big |real |huge )?(?:problem|deal|lot|risk)|(?:that |so |very |too "
            r"|all that )?(?:risky|bad|much|dangerous|serious|abnormal|unhealthy))|(?:is|are) (?:that|it|this"
            r"|all (?:that|this|of this)|any of (?:that|this)) really necessary|do i (?:really|actually"
            r"|honestly) (?:have to|need to|need)|are you (?:really )?sure (?:that |about )(?:it|this|that|is|the)"
            r"|do you (?:really|honestly|actually) think (?:that )?(?:this|that|it) (?:is going to|would|will|could"
            r"|can) (?:\S+ )?(?:help|work|make)|i do not think (?:that|this) (?:is|will"
            r"|would) (?:\S+ )?(?:going to )?(?:work|help|fit|be (?:realistic|possible|doable))|(?:that is |much "
            r"|so |a lot )?easier said than done)\b",
        needs=(
            " for me", " to ask", " to commit", " i mean", " honest", " seems ", " sounds ", " surprises me", " not seem ",
            " not really seem ", " really necessary", " do i ", " sure ", " do you ", " i do not think ", " easier said",
        ),
        refuses=_REPORTED + r"| (?:he|she|they|mum|dad|boss) (?:\S+ ){0,3}?(?:said|told)| sure (?:it|this|that) is (?:the|your)"
            r"| (?:exam|school|homework|job|boss) ",
        allows=frozenset({"negated", "generic_you"}),
        possible=True,
        yes=(
            "T: Walk five miles a day.\nC: Honestly that sounds a bit much for me.",
            "It surprises me, my uncle drinks far more.",
            "Is all that really necessary?",
            "Do you really think this is going to help?",
            "I don't think that would work with my shifts.",
        ),
        no=(
            "The bag was too heavy for me.", "He said that seems a bit strict.", "It doesn't seem to be raining.",
            "I don't think it will snow.",
        ),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:(?:i mean|well|yeah but|but|honestly)(?: \S+){0,2}? (?:it is|it has) been (?:okay|fine"
            r"|all right|alright|good) so far|(?:it|they) (?:has|have) (?:not|never) (?:\S+ )?(?:caused|given"
            r"|done) me any (?:\S+ )?(?:problems?|trouble|harm|issues?|bother)|i (?:do not"
            r"|can not) (?:\S+ )?see how (?:i (?:could|can|would|am going to|am supposed to)|(?:that|this) (?:would"
            r"|will|can|could|is going to)) (?:\S+ )?(?:do|work|help|fit|manage|happen|make)|(?:things|stuff"
            r"|everything) (?:that )?i have tried(?: \S+){0,3}? (?:never|did not)|i (?:mean |just )*(?:am "
            r"|was )?(?:just )?(?:not sure|unsure)(?: \S+){0,3}? i (?:can|could|want to|would) (?:\S+ )?(?:commit"
            r"|do (?:all )?(?:that|this)|have (?:the )?time|manage (?:all )?(?:that|this)|fit)"
            r"|i (?:\S+ )?(?:am )?not sure (?:if |that |whether )?i (?:\S+ )?have (?:the |enough )?time"
            r"|i hear (?:you|what you are saying)(?: \S+){0,2}? but|i know you (?:said|say"
            r"|mentioned)(?: \S+){1,8}? (?:is|was|are|should|do) not)\b",
        needs=(
            " so far", " caused me", " given me", " done me", " any ", " see how", " i have tried", " sure ",
            " unsure", " i hear ", " i know you ",
        ),
        never_after=(OPEN_QUESTION, CLOSED_QUESTION),
        refuses=_REPORTED + r"| (?:how|what) (?:do|should|can|would) (?:you|i)| know you said (?:you|he|she)",
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        possible=True,
        yes=(
            "T: That stud can chip a tooth.\nC: I mean, it's been fine so far.",
            "T: You could try a swimming class.\nC: I don't see how I could manage with this hip.",
            "T: Come four mornings a week.\nC: I'm just unsure whether I can commit to all that.",
            "T: It is dangerous.\nC: I hear what you're saying, but it's only weekends.",
        ),
        no=(
            "T: How is the new job?\nC: I mean, it's been fine so far.",
            "T: Okay.\nC: I hear the neighbours, but not much.",
        ),
    ),
    # therapist.receives ------------------------------------------------------------------------------------------------
    Cue(
        code="therapist.receives",
        pattern=r" (?:i (?:was|have been|am|did|do|had|ended up|got|have|just|really|probably|must have)(?: (?:just"
            r"|too|still|really|also|all|so|a bit|maybe|been|kind of))* (?:lecturing|rushing|pushing|hurrying"
            r"|preaching|steamroll\w*|interrupting|sounding|going (?:too|on|past|ahead)|talking (?:over|at|too)"
            r"|watching the clock|looking at the clock|telling you|ahead of you|a step ahead|in my (?:own )?head"
            r"|caught up|not (?:listening|hearing|with you)|lost you|hurt you|let you|sent you|left you|made you"
            r"|put you|got (?:it|that|you|ahead|carried)|gone (?:past|on|ahead|too)|missed|moved|talked|skipped"
            r"|jumped|cut|brushed|rushed|hurried|pushed|dodged)|i (?:skipped|jumped|cut (?:you|across|in)|brushed"
            r"|rushed|hurried|talked over|interrupted|forgot|overlooked|dodged|steamrolled|sent you|left you"
            r"|made you (?:wait|feel|do|say)|put you|lost you|sounded|stopped listening|walked (?:past|over)"
            r"|got (?:it|that|you|her|his|your|ahead|carried))|(?:that|it) (?:was|is) (?:\S+ )?(?:me|mine)(?: [.?]"
            r"| that| not| too| being| not| doing)|(?:that|it) was not you|not just you"
            r"|so i (?:\S+ ){0,3}?(?:sounded|ended up)|i did not (?:\S+ )?(?:ask|hear|check|listen|notice"
            r"|think (?:about|of)|see)|i had not (?:\S+ )?(?:asked|noticed|thought|seen)|you (?:saw|heard|read|felt"
            r"|got) (?:it|that|me) (?:right|rightly))\b",
        needs=(" i ", " me ", " mine ", " was not you", " just you", " right"),
        after=_RECEIVES_RISK,
        within=6,
        without=("therapist.defends",),
        refuses=_BEHAVIOURS + r"| (?:what did you say|say that again|repeat|your name|prescription)| i (?:was|am) (?:just|only)"
            r" (?:trying|asking|saying|telling you)| (?:he|she|they) (?:said|says|felt|feel|think|thought) | i have got (?:it|that|you)"
            r" (?:written|down|all|here)| if i (?:did|had|was)|but (?:you|that is|it is (?:part|important|how))| i hear you but",
        allows=frozenset({"negated"}),
        yes=(
            "C: Maybe it's just me, but last week felt a bit rushed.\nT: It's not just you. I was watching the clock.",
            "C: You're not listening to me.\nT: No, I wasn't. I was a step ahead of you.",
            "C: You keep going on about my dad.\nT: It sounds like I've been pushing my idea.",
            "C: It felt a bit like you rushed me.\nT: Wait. You were in the middle of it and I skipped to the end.",
        ),
        no=(
            "C: You're not listening to me.\nT: I am listening, I've got it written down.",
            "I was watching the clock.",
            "C: You never asked me what happened.\nT: I'm sure I did.",
        ),
    ),
    Cue(
        code="therapist.receives",
        pattern=r"(?: (?:thank you|thanks)(?: [.?]| for| \S+ [.?]| so| and| yeah)| (?:that|this|it) (?:can not|could not|must not) have been (?:\S+"
            r" )?easy| (?:took|takes) (?:\S+ ){0,2}?(?:guts|courage|nerve|a lot) to (?:say|tell)|^ (?:(?:yeah|no|okay|ouch|right|true|oof|ah"
            r"|oh|well|hm|aye|wow) (?:\. )?){0,2}(?:you are right|fair|ouch|i (?:did|was|have|am|had|do|was not|did not|have not|am not|had not)"
            r" (?:\.|is not|did not|was not)|that is (?:\S+ )?(?:fair|true|useful|important|good to know|helpful)|(?:that|it) makes (?:\S+"
            r" )?sense|i hear (?:that|you)|i can (?:\S+ )?(?:see|hear|understand|imagine)|i get (?:that|it)|i am (?:\S+ )?sorry|sorry|tell me"
            r" (?:more|what|about (?:it|that|the))|say (?:a bit |some )?more|go on|i am (?:\S+ )?glad))\b",
        needs=(
            " thank", " have been ", " guts", " courage", " nerve", " a lot to ", " right ", " fair", " ouch", " i did ", " i was ",
            " i have ", " i am ", " i had ", " i do ", " true", " useful", " important", " good to know", " helpful", " sense", " i hear ",
            " i can ", " i get ", " sorry", " tell me ", " more", " go on", " glad",
        ),
        after=(*_CHALLENGE, "client.fears_reaction"),
        without=("therapist.defends",),
        refuses=r" (?:but (?:you|the|it|that is|i|we)|however|although|you did agree|research shows|thank you for (?:coming|your time|filling)"
            r"|you feel (?:that way|like that)|anyway|i am (?:sorry|afraid) (?:but|you feel|if)|moving on| not (?:sure"
            r"|think) (?:\S+ ){0,3}fair)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "C: You're not listening to me.\nT: Thank you. That can't have been easy to say to me.",
            "C: This isn't working.\nT: Okay. Tell me what's not working about it.",
            "C: I'm not filling in another form.\nT: That makes sense. You didn't come here for forms.",
        ),
        no=(
            "C: I rang my mum.\nT: Tell me more about that.",
            "C: This isn't working.\nT: I hear you, but you did agree to the plan.",
            "C: You're not listening to me.\nT: Right. And how was the weekend?",
        ),
    ),
    Cue(
        code="therapist.receives",
        pattern=r" (?:i (?:would|do|really|really do) (?:\S+ )?(?:like|want|love)(?: to)? (?:hear|know"
            r"|understand) (?:it|that|what|all|the|about|more)|i want (?:to (?:hear|know|understand|stay)|the whole"
            r"|all of it|you to (?:say|tell))|even if it is (?:hard|about me)|say it anyway|you can (?:say"
            r"|tell) (?:it|me|that)|is there more|i am sorry (?:you|that (?:i|you (?:went|had|were|felt|left))|i"
            r"|about (?:that|it)|for (?:that|it)))",
        needs=(
            " i would ", " i do ", " i really ", " i want ", " even if ", " say it ", " you can ", " is there more",
            " sorry",
        ),
        after=(*_CHALLENGE, "client.fears_reaction"),
        within=2,
        longest=45,
        without=("therapist.defends",),
        refuses=r" (?:but (?:you|the|it|i)|however|you did agree|the (?:method|policy|form|homework|weekend)|you feel"
            r" (?:that way|like that)|how was (?:your|the|work)|anyway|have you (?:been|done|tried)|what do you mean)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "C: You'll think I'm ungrateful if I say this.\nT: I'd like to hear it, even if it's hard for me to hear.",
        ),
        no=("C: I went to the shop.\nT: I'd like to hear about it.", "C: This isn't working.\nT: OK. How was your weekend?"),
    ),
    Cue(
        code="therapist.receives",
        pattern=r" (?:appreciate (?:you|that|it|your)|grateful|thank you|i am (?:\S+ )?sorry"
            r"|that is (?:\S+ )?(?:important|disappointing|hard|painful|useful) (?:to hear|for me|to know|\.)"
            r"|disappointing to hear|good for you for|try me|i will (?:back off|stop|listen|slow)|(?:get|got) (?:it"
            r"|this|that) (?:right|wrong)|i (?:have |may have |might have |must have |did |do |did not "
            r"|do )*(?:missed|forget|forgot|forgotten|misread|misunderstood|overlooked|rush|push|hurry)\b|i (?:do"
            r"|did|was|have|am|had) (?:do not i|did not i|was not i|have not i|am i not|is not it)"
            r"|must have (?:stung|hurt|landed|sounded|come across|felt (?:rushed|cold|like i|like me|awful))"
            r"|what (?:is|was) it (?:about|i|that i)|you are (?:telling|saying) (?:to )?(?:me )?(?:that )?i"
            r"|i can see (?:that|how|why|it)|i do not think i (?:did|was|heard)|carried away"
            r"|i was not (?:\S+ )?(?:hearing|seeing|following|helping) you)\b",
        needs=(
            " appreciate ", " grateful", " thank you", " sorry", " important", " disappointing", " hard ",
            " painful", " useful", " good for you", " try me", " i will ", " right ", " wrong ", " missed", " forg",
            " misread", " misunder", " overlooked", " rush", " push", " hurry", " i do do not", " i did did not",
            " i was was not", " must have ", " what is it ", " what was it ", " you are ", " i can see ",
            " i do not think i ", " carried away", " i was not ",
        ),
        refuses=r" (?:but (?:you|the|it|that is|i|we)|however|although|you did agree|research shows"
            r"|thank you for (?:coming|your time|filling)|you feel (?:that way|like that)|anyway|moving on"
            r"|sorry (?:but|if)|i am sure i) |" + _BEHAVIOURS,
        allows=frozenset({"negated", "hypothetical"}),
        after=(*_CHALLENGE, "client.fears_reaction"),
        without=("therapist.defends",),
        yes=(
            "C: You keep telling me what to do.\nT: I do, don't I. I get carried away with ideas.",
            "C: I'm not filling in another form.\nT: Good for you for saying so. What is it about the forms?",
            "C: You'll think I'm ungrateful if I say this.\nT: Try me.",
        ),
        no=(
            "C: I went home.\nT: Try me.", "C: You're not listening to me.\nT: Of course I am.",
            "C: This isn't working.\nT: I'm sorry you feel that way.",
        ),
    ),
    Cue(
        code="therapist.receives",
        pattern=r" (?:you are (?:quite |dead |absolutely |so |totally )?right(?: there| \.| and i| i | to (?:tell"
            r"|say|be|pull)| about (?:me|that|the))|fair (?:point|enough|question)|that is (?:\S+ )?(?:fair|true"
            r"|a (?:fair|good|proper) (?:point|question|objection|thing))|it is fair|thank you for (?:telling"
            r"|saying|being (?:\S+ )?(?:honest|straight|frank)|letting me know|pulling me)|thanks for (?:telling"
            r"|saying|being (?:\S+ )?(?:honest|straight))|i am (?:\S+ )?(?:glad|grateful"
            r"|pleased) (?:that )?you (?:\S+ )?(?:told|said|pulled|brought|could|can|let me)"
            r"|i appreciate you (?:\S+ )?(?:saying|telling|sharing|being honest)|i can (?:\S+ )?see (?:that|how"
            r"|why)|i hear (?:that|you)|i get that|i am sorry (?:\. )?(?:i|about that|for that|that i|that is not)"
            r"|sorry (?:that )?i (?:\S+ )?(?:did|missed|rushed|pushed|was|made|got)|i did (?:\. |not )|i am \. "
            r"|i was \. |we were \. |yeah i did)",
        needs=(
            " right", " fair", " true", " point", " thank", " glad", " grateful", " pleased", " appreciate",
            " i can ", " i hear ", " i get ", " sorry", " i did ", " i am . ", " i was . ", " we were . ",
        ),
        after=_CHALLENGE,
        within=2,
        without=("therapist.defends",),
        refuses=r" (?:but (?:you (?:need|have|did|should)|the (?:method|policy)|it is (?:actually|important|your"
            r"|just|part))|you did agree|research shows|you will find|thank you for (?:coming|your time|filling)| not (?:sure"
            r"|think) (?:\S+ ){0,3}fair)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "C: You're not listening to me.\nT: You're right. Tell me again?",
            "C: Maybe it's just me, but last week felt a bit rushed.\nT: I'm glad you told me.",
            "C: This isn't working.\nT: Fair enough.",
        ),
        no=(
            "I'm glad you told me.",
            "C: Maybe it's just me, but last week felt a bit rushed.\nT: OK. So, your homework?",
        ),
    ),
    Cue(
        code="therapist.receives",
        pattern=_OWNS,
        needs=(" me ", " my ", " mine", " i "),
        refuses=_BEHAVIOURS + r"| (?:what did you say|say that again|repeat|last (?:bit|part|name)|appointment"
            r"|your name|prescription)| (?:he|she|they|you) (?:said|says|felt|feel|think"
            r"|thought) (?:\S+ )?(?:it was )?my ",
        without=("therapist.defends",),
        possible=True,
        yes=(
            "Thank you for telling me. I did move on quickly. What was that like?",
            "That's on me, I rushed past it.",
            "You're right. I went straight past it.",
        ),
        no=(
            "OK. So, your homework?",
            "Sorry, I missed that, what did you say?",
            "He thought it was my fault, you said.",
        ),
    ),
    Cue(
        code="therapist.receives",
        pattern=_OWNS,
        needs=(" me ", " my ", " mine", " i "),
        refuses=_BEHAVIOURS + r"| (?:what did you say|say that again|repeat|last (?:bit|part|name)|appointment"
            r"|your name|prescription)| (?:he|she|they|you) (?:said|says|felt|feel|think"
            r"|thought) (?:\S+ )?(?:it was )?my ",
        after=_RISK,
        within=2,
        without=("therapist.defends",),
        yes=(
            "C: Maybe it's just me, but last week felt a bit rushed.\nT: I did move on quickly. What was that like?",
            "C: You're not listening to me.\nT: That's my mistake, I never asked.",
        ),
        no=(
            "OK. So, your homework?",
            "Sorry, I missed that, what did you say?",
            "He thought it was my fault, you said.",
        ),
    ),
    # The practitioner's reply to doubt about advice: the choice handed back, or the doubt said back, without arguing.
    Cue(
        code="therapist.receives",
        pattern=r" (?:(?:it|that|this) (?:really |totally |entirely |absolutely |completely )*is (?:really |totally "
            r"|entirely |absolutely |completely |all )*(?:your (?:choice|decision|call)|up to you)|(?:nobody"
            r"|no one) (?:\S+ )?(?:has the right to|can|gets to|should) (?:tell|make|force) you|i (?:really |do "
            r"|really do )*appreciate (?:you|your) (?:sharing|telling|being|saying|honesty|letting)"
            r"|you are (?:absolutely|totally|completely|quite) right|only you can (?:decide|make|know)|(?:you are"
            r"|you have been) (?:getting|hearing|told) (?:\S+ )?(?:it|this|that) from (?:everyone|everybody"
            r"|all sides))\b",
        needs=(
            " your ", " up to you", " nobody", " no one", " appreciate", " right", " only you", " from every",
            " from all",
        ),
        after=_CHALLENGE,
        within=3,
        without=("therapist.defends",),
        refuses=r" (?:but (?:you|it is|i (?:really|strongly|still|have to|would)|the|as your)|however|unfortunately|you need to"
            r"|crucial|research)\b",
        allows=frozenset({"negated"}),
        yes=(
            "C: I don't want another lecture.\nT: It really is your choice, and only yours.",
            "C: This isn't working.\nT: I really appreciate you telling me.",
        ),
        no=(
            "It's your choice, and only you can decide.",
            "C: I don't want another lecture.\nT: It's your choice, but you need to quit.",
        ),
    ),
    Cue(
        code="therapist.receives",
        pattern=r"^ (?:(?:okay|yeah|huh|so|right|sure|and|well|mhm|i see|oh) (?:\. )?){0,3}(?:it (?:\S+ )?(?:does not|did not) (?:\S+ )?(?:seem"
            r"|feel|sound|make|fit)|it (?:seems|feels) (?:\S+ ){0,2}?(?:like|too|unfair|a lot)|you (?:really |just )*(?:feel|felt)"
            r"|you are (?:really |just )*(?:not (?:sure|convinced|ready|happy|worried)|unsure|worried|concerned|frustrated|annoyed"
            r"|feeling)|you (?:do not|did not) (?:really |quite )*(?:see|believe|agree|like|want|feel|think)|it sounds like (?:you"
            r"|this|that|it)|sounds like (?:you|this|that|it)|(?:what|which) (?:worries|concerns|bothers|makes"
            r"|part|about it)|help me understand)\b",
        needs=(" it ", " you ", " sounds like ", " worries", " concerns", " bothers", " makes", " part", " about it", " help me"),
        after=_CHALLENGE,
        without=("therapist.defends",),
        refuses=r" (?:but (?:you|it|i|the|there|if|we|that)|however|although|unfortunately|(?<! like )(?<! that )you (?:need|have|should|ought)|crucial"
            r"|research|feel (?:that way|like that)|why (?:are|do|did|would) you|because you|homework|anyway|resist\w*|angry|defensive"
            r"|anger|avoid\w*|do not want to (?:change|get better|try))\b",
        allows=frozenset({"negated"}),
        longest=60,
        possible=True,
        yes=(
            "C: I'm not sure I even buy what you're saying there.\nT: It doesn't quite fit with what you see around you.",
            "C: I don't want another lecture.\nT: You're not convinced, and you're tired of hearing it.",
        ),
        no=(
            "It doesn't quite fit with what you see.",
            "C: I don't want another lecture.\nT: It sounds like you don't want to hear it, but you have to.",
        ),
    ),
    Cue(
        code="therapist.receives",
        pattern=r" (?:(?:one more|another) (?:person|doctor|nurse|voice) (?:going on at|on at|telling|lecturing"
            r"|nagging) you|(?:that is |it is )?not how i (?:mean|meant|want|wanted) (?:to (?:come across|sound)"
            r"|it to)|i do not (?:mean|want) to (?:\S+ )?(?:lecture|nag|preach at|pressure|push) you)\b",
        needs=(" one more ", " another ", " not how i ", " i do not "),
        refuses=r" but (?:you|it is|i (?:really|have|must|am)|the|as your|this)",
        without=("therapist.defends",),
        allows=frozenset({"negated"}),
        yes=("So here I am, another nurse going on at you.", "Sorry, that's not how I meant to sound."),
        no=("Here I am, another year older.", "I don't want to lecture you, but you have to stop."),
    ),
    # therapist.defends -------------------------------------------------------------------------------------------------
    Cue(
        code="therapist.defends",
        pattern=r"(?<! when)(?<! while)(?<! as)(?<! how) (?:i am (?:\S+ )?listening|i have been listening|i (?:was|am) (?:\S+ )?(?:just|only|simply"
            r"|merely) |i am not (?:\S+ )?(?:lecturing|rushing|judging|pushing|telling|asking you to|trying to"
            r"|saying|criticising|blaming|attacking|taking sides|against you)|i (?:did not|never|had not"
            r"|have not) (?:\S+ )?(?:say|said|meant?|decided?|rush\w*|push\w*|judged?|take|taken|told you|tell you"
            r"|ignored?|forg\w+|cut you|lectur\w+|anything)|i (?:am (?:fairly|pretty|quite|sure)|believe"
            r"|am sure)(?: \S+){0,2}? i (?:did|have)\b|i have (?:only|just) |i (?:do )?(?:have|need) to (?:fill|ask"
            r"|do|finish|get|follow|record|check|go through)|(?:it is|that is|this is"
            r"|there is) (?:\S+ ){0,2}?(?:a requirement|required|policy|protocol|procedure|standard|routine"
            r"|the service|the rules?|how (?:it|this|we|the)|an? (?:\S+ )?important|essential|part of (?:the|it|this"
            r"|your)|only (?:a|an|another|\S+ (?:minutes?|questions?|pages?))|just (?:a|an|how|the|routine)"
            r"|because (?:i think|it is|you)|for your)|everyone (?:has|gets|does|finds|fills)|everybody (?:has|gets"
            r"|does|finds|fills)|we (?:all )?(?:only (?:have|get)|have to|do have to|need to|did agree|agreed)"
            r"|(?:the|my) (?:service|manager|clinic|system) (?:\S+ ){0,2}?(?:need|needs|requires?|wants?|says|are|is"
            r"|get)|is (?:a |an )?(?:really |very )?(?:important|essential|core|key|vital|proven|effective)"
            r"|not (?:quite |really |entirely |very )?(?:fair|true|accurate|what i)|in fairness|to be fair"
            r"|with respect|give it (?:time|a chance|a go)|(?:these|this) (?:things? )?takes? (?:time|a while)"
            r"|over-?night|i think you will find|was (?:just|only) a (?:question|suggestion|thought)|(?:ran"
            r"|run) out of time|because you (?:were|did not|had|kept|never)|not my intention)\b",
        needs=(
            " i am ", " i have ", " i was ", " i did not", " i never", " i had not", " i think", " i do ",
            " i believe", " i need", " it is ", " that is ", " this is ", " there is ", " everyone", " everybody",
            " we ", " service", " manager", " clinic", " system", " is a", " is really", " is very", " is important",
            " fair", " true", " respect", " give it ", " take", " overnight", " you will find", " was just a ",
            " was only a ", " out of time", " because you ", " intention",
        ),
        after=_CHALLENGE,
        refuses=_RECEPTION,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "C: You're not listening to me.\nT: I am listening, I've got it all written down here.",
            "C: I'm not filling in another form.\nT: Well, I do have to fill it in. It's a requirement of the service.",
            "C: You never asked me what happened.\nT: I'm fairly sure I did, actually.",
            "C: Maybe it's just me, but last week felt a bit rushed.\nT: Well, we only have fifty minutes.",
            "C: You're not listening to me.\nT: I think you'll find I am.",
        ),
        no=(
            "C: No offence.\nT: I hear my own mother when I am listening to you.",
            "C: You're not listening to me.\nT: You're right, I wasn't.",
            "C: I'm cold.\nT: Everyone has to keep their coat on here.",
            "C: This isn't working.\nT: What would work better for you?",
        ),
    ),
    Cue(
        code="therapist.defends",
        pattern=r" (?:have you (?:\S+ )?(?:been|done|tried|actually)|did you (?:\S+ )?(?:do|try|practise|practice)"
            r"|when you (?:do not|did not|will not)|you (?:have to|need to|have not|agreed|signed|never told)"
            r"|more about (?:your|you|him|her)|(?:about|from) your (?:father|mother|dad|mum|past)|you are (?:being "
            r"|a bit |very |quite |perhaps |feeling )*(?:resist\w+|defens\w+|avoid\w+|overreact\w*|angry today"
            r"|sensitive)|(?:a lot of|great deal of|your) (?:anger|resistance|transference)|anyway|moving on"
            r"|let us (?:get|move|go|focus|stick|carry|keep)|shall we (?:get|move|carry|continue)|so (?:the|moving"
            r"|let us|next|how was|on to|over the|your homework)|that is (?:just|only) (?:a|an|the)"
            r"|(?<! we )(?<! i )(?:try|please try) (?:and|to) |how was (?:your|the|work))\b",
        needs=(
            " have you ", " did you ", " when you ", " you have ", " you need ", " you agreed", " you signed",
            " you never", " about your", " from your", " about you", " about him", " about her", " you are ",
            " anger", " resistance", " transference", " anyway", " moving on", " let us ", " shall we ", " so ",
            " that is ", " try ", " how was ",
        ),
        after=_CHALLENGE,
        refuses=_RECEPTION + r"| have to (?:do|fill|talk|answer|come|agree|stay) |let us (?:drop|slow|leave|stop|stay|put|change|do it)",
        allows=frozenset({"negated", "hypothetical"}),
        possible=True,
        yes=(
            "C: This isn't working.\nT: Have you been doing the homework, though?",
            "C: You're not listening to me.\nT: I wonder if that's more about your father than about me.",
        ),
        no=("C: This isn't working.\nT: Fair enough. Let's drop the sheet.", "You have to keep your coat on."),
    ),
    Cue(
        code="therapist.defends",
        pattern=r"^ (?:and|so|right|okay|now) (?:\. |so |and )*(?:how is|how was|how are|what about|over the last|moving|did you|have you|tell me about"
            r" (?:your|the)|any)\b",
        needs=(" how ", " what about", " over the last", " moving", " did you", " have you", " tell me about", " any"),
        after=("client.complains", "client.criticises_tentatively", "client.speaks_of_us"),
        refuses=_RECEPTION + r"| (?:between us|with me|for you|in here|when i|about me|how is that|how was that|how are you)",
        possible=True,
        yes=("C: I wonder if you're bored of me.\nT: And how is your husband now, with the back?",),
        no=("C: It was fine.\nT: And how is your husband?", "C: You're not listening to me.\nT: And how is that for you?"),
    ),
    Cue(
        code="therapist.defends",
        pattern=r"(?:^|[.?]| because| but| and) (?:well |of course |actually |look |no |but |with respect |okay "
            r"|oh )*(?:i (?:do not|never|have not|would not) (?:\S+ )?(?:take|tell|say|judge|rush|push|lecture"
            r"|ignore|forget)|i (?:heard you|see a lot|have (?:a lot|other|many) |can not (?:remember|be expected"
            r"|do everything|help|change)|am doing|explained|offered|told you|gave you|did ask)|you (?:asked|never"
            r"|agreed|wanted|came to me|chose|signed|could have|should have|might want to|are free to|have to"
            r"|need to|must)\b|of course i (?:am|do|was|did|have)|(?:all )?the (?:evidence|research|studies|method"
            r"|model|protocol|manual|guidelines)|it takes|change (?:is|takes)|these things|let us not|we (?:covered"
            r"|agreed|only|did agree|went through)|(?:most|other) (?:people|clients) |i am sure (?:it|that|you) )",
        needs=(
            " i do not", " i never", " i have ", " i would not", " i heard", " i see a lot", " i can not", " i am ",
            " i explained", " i offered", " i told", " i gave", " i did ask", " you ", " of course i ",
            " the evidence", " the research", " the studies", " the method", " the model", " the protocol",
            " the manual", " the guidelines", " it takes", " change ", " these things", " let us not", " we ",
            " people ", " clients ",
        ),
        refuses=_RECEPTION + r"| i do not think i (?:did|was|heard)| you (?:have|need) to (?:feel|say|tell|hear)"
            r"| appreciate | i am sure (?:it|that) (?:was|is|must) (?:\S+ )?(?:hard|difficult|tough)"
            r"| grateful| i forgot",
        allows=frozenset({"negated", "hypothetical"}),
        after=_CHALLENGE,
        yes=(
            "C: You're not listening to me.\nT: Of course I am. I've been sitting here the whole time.",
            "C: I don't want another lecture.\nT: You asked for my advice.",
            "C: This isn't working.\nT: Change is difficult. You need to stick with it.",
        ),
        no=(
            "C: I took the tablets.\nT: You need to stick with it.",
            "C: You're not listening to me.\nT: I'm sorry. You asked me twice.", "I don't take sides.",
        ),
    ),
    Cue(
        code="therapist.defends",
        pattern=r" (?:that is (?:just |simply )?(?:how (?:the|this) (?:method|therapy|process|programme|program"
            r"|model|treatment|approach) works?|the way (?:it|this|therapy) works)|you (?:did|yourself) (?:agree"
            r"|agreed|sign|signed|say|said you)(?: to)? (?:it|this|that|the|would)?|i (?:was|am) (?:only"
            r"|just) (?:trying to (?:help|explain|do)|doing my job|following)|i did (?:explain|say|tell you"
            r"|mention)(?: \S+){0,6}? (?:though|that|at the|what|in the)|i am sorry (?:that "
            r"|if )?you feel (?:that way|like that)|you are (?:\S+ )?(?:resistant|defensive|over-?reacting"
            r"|oversensitive|too sensitive|projecting)|(?:the agreement|the contract|the form) (?:we"
            r"|you) (?:\S+ )?signed|(?:it is|this is|that is) (?:\S+ )?(?:evidence-based|evidence based"
            r"|standard (?:practice|procedure)|policy|protocol)|i do not think i am (?:giving|being|doing"
            r"|lecturing)|(?:that is|it was) (?:certainly )?not what i (?:meant|said)|i (?:certainly )?(?:did not"
            r"|never) (?:say|said|mean|meant) (?:that|to)|the core of the (?:treatment|therapy)"
            r"|you are (?:\S+ )?being (?:\S+ ){0,2}?(?:unfair|difficult|harsh|unreasonable)"
            r"|you are (?:\S+ )?(?:misinterpreting|misunderstanding|twisting|misremembering)|i have been doing this"
            r"|let us not get|you are the one who|you never told me|i (?:already )?asked you (?:that|this|last)"
            r"|(?:not sure|do not think) (?:that is|it is) (?:\S+ )?(?:fair|true)|following the (?:protocol|rules"
            r"|procedure|guidelines)|i am doing my best|you are (?:\S+ )?transferring)\b",
        needs=(
            " the one who", " never told", " asked you", " fair", " true", " following the", " my best",
            " transferring", " being ", " misinterpreting", " misunderstanding",
            " twisting", " misremembering", " been doing this",
            " let us not", " works", " work ", " you did ", " yourself ", " only ", " just ", " i did ", " you feel",
            " resistant", " defensive", " over", " sensitive", " projecting", " signed", " evidence", " standard",
            " policy", " protocol", " not think i am", " not what i", " i never", " did not", " core of",
        ),
        refuses=r" (?:does that fit|or should we|or would you|what would you|thank you for|you are right"
            r"|my (?:mistake|fault)|i am sorry i|sorry i|what was (?:that|it) like|how was (?:that|it))\b|" +
            r" that is not how i mean",
        after=_CHALLENGE,
        within=2,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "C: You're not listening to me.\nT: I was only trying to help.",
            "C: This isn't working.\nT: I did explain what was involved at the start.",
        ),
        no=(
            "The method works like this; does that fit, or should we change it?",
            "T: I did explain it at the start.",
        ),
    ),
    Cue(
        code="therapist.defends",
        pattern=r" (?:that is (?:just |simply )?how (?:the|this) (?:method|therapy|process|programme|program|model"
            r"|treatment|approach) works?|i was only trying to help|i am sorry (?:that |if )?you feel (?:that way"
            r"|like that)|it is for your own good|you did agree to (?:it|this|that)|i am (?:only"
            r"|just) trying to (?:help|look out for) you) ",
        needs=(" how ", " only trying", " just trying", " you feel", " own good", " did agree"),
        refuses=r" (?:does that fit|or should we|or would you|what would you|thank you for|you are right"
            r"|my (?:mistake|fault))\b| (?:he|she|they) (?:is|was|are|were) (?:just|only) trying",
        allows=frozenset({"negated", "hypothetical"}),
        yes=("Well, that's how the method works, and you did agree to it.", "I'm sorry you feel that way."),
        no=(
            "The method works like this; does that fit, or should we change it?",
            "I'm trying to help you find the words.",
        ),
    ),
    Cue(
        code="therapist.defends",
        pattern=r" (?:(?:everyone|everybody|most people|a lot of people|all my clients"
            r"|other clients) (?:\S+ )?(?:find|finds|do|does|get|gets|feel|feels|say|says|struggle)"
            r"|research (?:shows|behind)|(?:very |really )?(?:good|well tested|strong) (?:research|evidence)"
            r"|(?:it is|it does|that is|it takes|it only) (?:\S+ )?(?:only|just|part of|important|takes?|standard"
            r"|for your|how we|a skill|works)|you (?:need|have) to (?:give it|be patient|trust|try|want|understand)"
            r"|if you (?:had|do not|did not|would|just) (?:\S+ ){0,3}?(?:done|do|told|try|come|complete|give)"
            r"|well (?:you|it|i|the|if|there|that)|to be fair|in fairness|let us (?:get back|move on|focus|stick)"
            r"|i do not think (?:i am|it is|that is)|no (?:it|but|because)|there is a reason|you should"
            r"|i really think)\b",
        needs=(
            " people ", " everyone ", " everybody ", " clients ", " research", " evidence", " it ", " that is ",
            " you need", " you have", " if you ", " well ", " fair", " let us ", " not think", " no ", " reason",
            " you should", " i really think",
        ),
        after=_CHALLENGE,
        without=("therapist.renegotiates",),
        refuses=r" (?:thank you for|you are (?:\S+ )?right|my (?:mistake|fault)|fair (?:point|enough)|sorry"
            r"|does that fit|what would (?:be|you)|tell me more|should (?:we|i)|would you|i can see|it makes sense"
            r"|i hear|i get|what was|how (?:was|would|do|about)|is it|sounds like|i could have|i should have"
            r"|i missed|we (?:can|could)|no it is not|to you)\b",
        possible=True,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "C: I don't want another lecture.\nT: Well, there's good research behind it.",
            "C: This isn't working.\nT: Everyone finds that at the start.",
        ),
        no=("You need to give it time.", "C: This isn't working.\nT: You're right, I could have asked."),
    ),
    # The practitioner argues, insists or threatens: these words contradict what the client just said.
    Cue(
        code="therapist.defends",
        pattern=r" (?:what is there to think about|what is so (?:tough|hard|difficult|complicated) about (?:it|that"
            r"|this)|(?<! why )do not you (?:know|understand|care|realise|realize) (?:that|what|how)"
            r"|can not you (?:understand|see) (?:that|what|how|it)|i (?:just|already) told you (?:how|that|why|what"
            r"|not|it is|you)|you are (?:really |just |actually )*choosing to (?:\S+ )?(?:damage|hurt|harm|kill|ruin"
            r"|ignore|poison)|(?:that|it) is (?:not an|just an|no) excuse|(?:no|stop making|quit making) excuses"
            r"|(?:get|hear) the same (?:thing|message|answer|advice) from (?:any|every)\w*|i am (?:a|an|the"
            r"|your) (?:\S+ )?(?:doctor|doc|nurse|pharmacist|therapist|dentist|professional"
            r"|expert)(?: \S+){0,4}? i (?:think i )?know (?:when|what|better|best|how|a)|i (?:hear|understand"
            r"|get) (?:you|that|it|what you are saying)(?: \S+)? but you (?:are having|got to|have got to|have to"
            r"|need to|should|can not|must)|i am afraid you (?:just )?(?:have to|need to|must|can not)"
            r"|no i am (?:just |only )?(?:saying|telling you) (?:that )?you (?:need|have|should|must)"
            r"|you are (?:\S+ )?(?:in denial|making excuses|not even trying)|you are the one who came to (?:me|us)"
            r"|(?:with )?all due respect you|i have (?:already )?explained (?:this|that|it) (?:to you|already|before"
            r"|twice))\b",
        needs=(
            " to think about", " what is so ", " not you ", " told you ", " choosing to ", " excuse", " the same ",
            " i know ", " think i know", " but you ", " i am afraid you ", " no i am ", " denial", " even trying",
            " the one who ", " due respect", " explained ",
        ),
        refuses=_REPORTED + r"| (?:he|she|they|you) (?:\S+ )?(?:felt|feel|thought|told)|(?:why|if) (?:do|can) not you"
            r"| (?:would|could) you (?:say|tell)",
        allows=frozenset({"negated"}),
        yes=(
            "What's there to think about?",
            "Don't you realise what that does to your liver?",
            "I already told you that it spreads.",
            "That's no excuse.",
            "I hear you, but you need to take the tablets.",
            "No, I'm saying you have to look at what you eat.",
            "I've explained that to you already.",
        ),
        no=(
            "Why don't you know about it?", "She said that's no excuse.", "There's a lot to think about.",
            "As I told you, the clinic moved.",
        ),
    ),
    Cue(
        code="therapist.defends",
        pattern=r"^ (?:(?:well|no|but|oh|right|okay|yeah|look|actually) (?:\. )?){0,2}(?:(?:they|it|that"
            r"|those) (?:is|are) still (?:\S+ )?(?:illegal|bad for|dangerous|harmful|damaging)|(?:well |look "
            r"|no )i am sorry but (?:that|you|i|the|we|it|this)|(?:it|this) is a (?:very |really )?big deal(?= [.])"
            r"|there is a reason (?:that |why )?(?:\S+ )?(?:people|they|we|doctors|everyone))\b ?",
        needs=(" still ", " i am sorry but", " big deal", " a reason "),
        refuses=_RECEPTION + r"| how (?:do|does|would) (?:you|that)| important to you",
        allows=frozenset({"negated"}),
        yes=(
            "Right, it's still bad for you.",
            "Well, I'm sorry, but that's how we do it here.",
            "Well, there's a reason people worry about it.",
        ),
        no=(
            "It's still hard, isn't it?", "I'm sorry, that was too fast.", "That's a big deal. Well done!",
            "There's a reason you came today.",
        ),
    ),
    Cue(
        code="therapist.defends",
        pattern=r"(?:^ (?:well|no|but|oh no|yeah but|actually|okay well)(?: \S+){0,25}? (?:research|studies"
            r"|statistics|the evidence|clinical trials?) (?:\S+ )?(?:shows?|prove|proves|says?|have shown|of|are)"
            r"| i (?:really |truly |honestly )+think (?:that )?(?:\S+ ){1,10}?(?:is|would be) (?:\S+ )?(?:crucial"
            r"|essential|vital|critical) for you| i will tell you what you (?:should|need to|have to|ought to)"
            r"| this (?:will|is going to) be (?:\S+ )?(?:great|perfect|the best thing) for you"
            r"| i would hate to see you (?:\S+ )?(?:wreck|ruin|lose|end up|destroy|damage)"
            r"| you better (?:\S+ )?(?:quit|stop|start|get|listen|do)|^ (?:\S+ ){0,4}?listen (?:to me|up|to this"
            r"|here)| you (?:are )?still (?:going to )?(?:need|have) to (?:do|take|get|quit|stop|exercise|eat|lose"
            r"|try|go|use|check|be)| (?:trust|believe) me you (?:can|will|need|do)| that is (?:the|our"
            r"|just the) (?:guidelines?|recommendations?) |^ it is only (?:a few|a couple of|a"
            r"|\S+)(?: more)? (?:minutes?|questions|boxes|pages?)\b| i did (?:explain|tell you|mention"
            r"|say)(?: \S+){0,5}? though\b)",
        needs=(
            " research", " studies", " statistics", " the evidence", " clinical trial", " for you", " i will tell you ",
            " hate to see", " you better", " listen ", " still ", " trust me", " believe me", " guideline", " recommendation", " it is only ", " though",
        ),
        refuses=_RECEPTION + r"| (?:would|could|do) you (?:like|mind|want)|is it (?:okay|all right)"
            r"| (?:he|she|they) (?:said|says|told)| how (?:do|does|would) (?:you|that|this)",
        allows=frozenset({"negated"}),
        possible=True,
        yes=(
            "Well, you say that, but studies show the opposite.",
            "I really think getting to bed on time is vital for you.",
            "I'll tell you what you should do.",
            "I'd hate to see you ruin your lungs.",
            "You still have to take it.",
            "It's only four questions.",
        ),
        no=(
            "Would it be okay if I shared what the research shows?", "I really think you can do this.",
            "I'd hate to interrupt.", "He said you still have to take it.",
        ),
    ),
    Cue(
        code="therapist.defends",
        pattern=r" (?:i (?:really |just |really just )*want to (?:be helpful|help you)|there are (?:\S+ )?(?:lots"
            r"|plenty|a lot|many|so many) of? ?(?:medications?|options|ways|programs|things|out there)|(?:really"
            r"|very|extremely|so) (?:important|dangerous|bad|serious)|(?:you|it) (?:really |just )*(?:should|must"
            r"|need to|have to|has to|can not)|you do not need (?:any|it|them)|of course (?:it|this|that) (?:would"
            r"|will|does|is)|but why do not you|do you want to (?:die|lose|end up|be dead))\b",
        needs=(
            " want to ", " there are ", " important", " dangerous", " bad", " serious", " should ", " must ",
            " need to", " have to", " has to", " can not", " not need ", " of course ", " but why ",
            " do you want to ",
        ),
        after=("client.complains", "client.criticises_tentatively"),
        without=("therapist.renegotiates", "therapist.receives"),
        refuses=_RECEPTION + r"| (?:would you|do you|could you|what (?:do|are|would)|how (?:do|does|would)|is it (?:okay|all right)|up to you|your"
            r" (?:choice|decision)|you do not have to|sounds like|feels? like|for you to (?:tell|say)) ",
        allows=frozenset({"negated", "hypothetical"}),
        possible=True,
        yes=(
            "C: I don't want another lecture.\nT: I just want to help you. There are lots of options out there.",
            "C: I'm not sure I even buy what you're saying there.\nT: It's extremely dangerous, and you have to stop.",
        ),
        no=(
            "It's very important, and you should stop.",
            "C: I don't want another lecture.\nT: That's up to you. Nothing has to change.",
        ),
    ),
    # therapist.validates -----------------------------------------------------------------------------------------------
    Cue(
        code="therapist.validates",
        pattern=r" (?:(?:that|it) is (?:\S+ )?(?:a lot|an awful lot|so much|too much) (?:for (?:anyone|anybody"
            r"|one person|a person|a kid|a child)|to (?:carry|hold|deal with|cope with|live with|take on|be carrying"
            r"|be holding))|(?:normal|natural|human|understandable|ordinary) (?:\S+ )?(?:reaction|response|thing|way"
            r"|feeling) (?:to|given|after|for)|(?:kept|keep|keeping) you (?:safe|alive|going)|how you (?:survived"
            r"|coped|got through|stayed safe|managed)|(?:do not|not) (?:\S+ ){0,2}?(?:think|find|hear|call"
            r"|see)(?: that| it| you| this| is| are)*(?: is| are)? (?:\S+ )?(?:silly|stupid|crazy|foolish|childish"
            r"|pathetic|daft|mad|weak|selfish|too much)|(?:it is|that is|you are|is) not (?:\S+ )?(?:silly|stupid"
            r"|crazy|foolish|childish|pathetic|daft|weak|selfish)|(?:anyone|anybody|most of us) (?:would"
            r"|would have)(?: \S+){0,2}? (?:be|been|felt|feel|cry|cried|run|shut|pulled|struggle|struggled|find|hate"
            r"|hated|worry|worried)(?: \S+){0,6}? (?:after|with|in|too|if|\.)|as (?:you|anyone) (?:would|might) be"
            r"|who would not (?:be|feel|want|have)|no wonder|it (?:is|was) (?:a |the )?(?:sensible|reasonable|smart"
            r"|clever|wise|sane)|that was (?:smart|clever|wise|brave)|you had (?:good|every) reason)\b",
        needs=(
            " a lot ", " an awful lot", " much ", " normal ", " natural ", " human ", " understandable ",
            " ordinary ", " you safe", " you alive", " you going", " how you ", " silly", " stupid", " crazy",
            " foolish", " childish", " pathetic", " daft", " mad", " weak", " selfish", " anyone", " anybody",
            " most of us", " who would not", " no wonder", " sensible", " reasonable", " smart", " clever", " wise",
            " brave", " sane", " good reason", " every reason", " as you ",
        ),
        refuses=r" (?:is (?:it|that) (?:\S+ )?(?:normal|natural|reasonable)|i would (?:be|feel) (?:\S+ )?(?:happy|glad|interested|curious|concerned"
            r"|remiss|surprised)|(?:do|does|did) (?:you|he|she|they|that|it) (?:\S+ )?(?:think|find|feel|call|seem)|anyone (?:who|else|you)|who would"
            r" not (?:mind|judge)|reasonable (?:goal|plan|amount|price|step|time)|normal (?:blood|range|level|weight|dose)|keep(?:ing)? you (?:safe"
            r"|going) (?:from|with|on)|no wonder (?:how|what|if)|how you (?:managed|coped) \?|i would (?:\S+ )?(?:find|worry) (?:out|about your))|"
            + _BEHAVIOURS,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "That's a lot for anyone to carry.",
            "That sounds like a really normal reaction to something awful.",
            "You learned to keep quiet because it kept you safe.",
            "I don't think that's silly at all.",
            "Most of us would have run too.",
        ),
        no=("Do you think it's silly?", "Is that a normal reaction to the tablets?", "That's a lot of eggs.", "That's a reasonable goal."),
    ),
    Cue(
        code="therapist.validates",
        pattern=r" (?:(?:of )?course you (?:\S+ ){0,2}?(?:scared|frightened|terrified|angry|upset|hurt|furious|wary|sad"
            r"|ashamed|afraid|anxious|exhausted|tired|lonely|confused|torn|careful|guarded|worried|want|feel|run|ran"
            r"|hide|hid|pull|pulled|shut|stayed|kept|check|checked|cry|cried|lied|freeze|froze|push|pushed|left|hate"
            r"|miss|love|flinch\w*|protect\w*)|(?:it is|that is|you are) (?:\S+ )?(?:okay|ok|all right|alright"
            r"|allowed|normal|natural|human|understandable) (?:to (?:be (?:angry|sad|scared|upset|cross|confused"
            r"|tired|hurt|furious|proud|jealous|frightened)|feel|want (?:that|to|more|him|her|it)|need|cry"
            r"|not (?:know|want|be|feel)|miss|hate|grieve)|that you (?:are|feel|felt|were|want))|(?:do not|would not"
            r"|could not|can not) blame you|what else (?:could|would) (?:you|a child|a kid) (?:have done|do|have|\?)"
            r"|(?:makes|make|made) (?:\S+ ){0,3}?sense (?:to me (?:that|why|after|given)|that you|why you|given"
            r"|after|considering)|any(?:one|body) (?:who had|who has|who would|treated|brought up|raised"
            r"|growing up)(?: \S+){0,10}? (?:would|might)|it would be (?:strange|odd|weird|surprising"
            r"|more worrying) if you|most people would have|i would (?:\S+ )?(?:be|feel|have been"
            r"|have felt) (?:\S+ )?(?:furious|angry|hurt|terrified|scared|upset|devastated|gutted|heartbroken"
            r"|exhausted|the same) (?:too|as well|myself|in your)"
            r"|(?:best|all) you (?:could|knew)(?: \S+){0,3}? (?:with|at the time|then|back then|to)|(?:good|fair"
            r"|perfectly good) reason to (?:be|feel)|i would be (?:\S+ )?(?:furious|angry|hurt|terrified|scared"
            r"|upset|devastated|gutted))\b",
        needs=(
            " course you ", " okay to ", " ok to ", " all right to ", " alright to ", " allowed to ", " normal ",
            " natural ", " human ", " understandable ", " that you ", " blame you", " what else ", " sense ",
            " anyone ", " anybody ", " would be strange", " would be odd", " would be weird",
            " would be surprising", " worrying if", " most people would", " i would ", " you could ", " you knew ",
            " reason to ",
        ),
        refuses=r" (?:does (?:that|this|it) make|if (?:that|it) makes|make sense \?|of course you (?:can|could|may"
            r"|are welcome|do not have|are going)|is it (?:okay|all right|normal)|what else (?:could"
            r"|would) you (?:tell|say|try|do (?:to|about|with|instead))|anyone who (?:would|can) (?:help|support)"
            r"|most people would have to)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "It's okay to be angry about that.", "You were eight. What else could you do?",
            "course you cried, you were on your own with it", "I don't blame you for not wanting to go back.",
            "You were doing the best you could with what you had.",
        ),
        no=(
            "It's okay to take two at a time.", "Of course you can.", "Does that make sense to you?",
            "What else could you tell me?",
        ),
    ),
    Cue(
        code="therapist.validates",
        pattern=r" (?:no wonder|(?:it|that) (?:really |certainly |also |just )*(?:makes|would make|made"
            r"|must make) (?:\S+ )?sense (?:that|to me (?:that|why|you)|why|given|you|after|when|with all)"
            r"|of course (?:you|it|that) (?:\S+ )?(?:would (?:be|feel|hurt|want|not|have|go|keep|brace)|felt|feel"
            r"|feels|hurts?|wanted|went)\b|(?:anyone|anybody|who|most people|a lot of people|plenty of people"
            r"|any (?:mother|father|parent|child|kid|person|one)) (?:in your \S+ )?(?:would|would not|would have"
            r"|might)(?: \S+){0,3}? (?:feel|be|have|find|want|do|go|keep|cry|pull|brace|stay|struggle)"
            r"|anyone in your (?:shoes|position|place)|you (?:have|had) (?:every|good|all the) (?:right|reason"
            r"|cause)|every (?:right|reason|cause) to (?:be|feel)|you (?:would|were|are) bound to|as (?:you|anyone"
            r"|anybody) would(?: be)? [.?]|hardly surprising|it would be (?:strange|odd) (?:\S+ ){0,6}?if|(?:i would"
            r"|i would have|i am) (?:be|been|not)? ?(?:more )?surprised (?:if you|by (?:that|it|either|any))"
            r"|what else would you|how could you not (?:feel|be|want)|of course you (?:are|were|felt"
            r"|feel) (?:\S+ )?(?:<reflected_feeling>)|(?:it is|that is|i am) (?:no surprise|not surprising"
            r"|not (?:\S+ )?surprised)(?: \S+)? (?:that|you|it)|that makes (?:so much|total|perfect|complete"
            r"|absolute|a lot of) sense)\b",
        needs=(
            " wonder", " sense", " of course", " anyone", " anybody", " who ", " people", " any ", " every ",
            " reason", " right", " bound to", " you would", " surpris", " would be strange", " would be odd",
            " what else", " how could you not",
        ),
        refuses=r" (?:does (?:that|this|it) make|if (?:that|it) makes|no wonder (?:how|what|if)|makes sense \?"
            r"|of course (?:you (?:can|could|may|do not have|are welcome)))|(?:anyone|anybody|who) (?:would"
            r"|else) (?:\S+ ){0,2}(?:help|support|know|notice|be able)| is there any|do you know any"
            r"|anyone (?:in your (?:life|family))|"
        + r" (?:vaccin\w*|insulin|antibiotics|side effects?) | wonder (?:if|whether|what|how) you"
            r"|people who would (?:be )?|people (?:who|that) (?:have|are)|you have good reasons? for",
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "Of course you'd brace yourself, given how that used to go.",
            "No wonder you didn't want to come.",
            "It makes sense that you'd be wary.",
            "Anyone would be furious after that.",
        ),
        no=(
            "Right. Mm-hm.",
            "Does that make sense?",
            "Of course we can book Tuesday.",
            "Do you have anyone who would help?",
        ),
    ),
    Cue(
        code="therapist.validates",
        pattern=r" (?:(?:it is|that is|that would be|would be|sounds|perfectly|completely|totally|entirely|very"
            r"|really|quite|as) (?:\S+ )?(?:understandable|natural|human|reasonable)(?: \S+){0,2}? (?:to (?:feel|be"
            r"|want|need|react|worry|miss)|that you|given|after|reaction|response|when|for (?:you|someone|anyone)"
            r"|feeling|as it|you|\.)|(?:it is|that is) (?:\S+ )?(?:perfectly|completely|totally|really|very|quite"
            r"|so) normal (?:to (?:feel|be|want|worry)|that you (?:feel|felt))|i can (?:\S+ )?(?:see|understand"
            r"|imagine) (?:why|how) (?:you|that|it) (?:\S+ ){0,2}?(?:would|feel|felt|might|are|were|did|do|must"
            r"|could|get)|i (?:would|might|think i would|believe i would|reckon i would) (?:\S+ )?(?:be|feel"
            r"|have been|have felt|have (?:gone|done|stayed|wanted|cried|worried)|cry|keep"
            r"|want)(?: \S+){0,5}? (?:too|myself|as well|the same|either|in your (?:shoes|place|position)|furious"
            r"|angry|hurt|annoyed|upset)|nobody could (?:blame|have)|your (?:anger|sadness|fear|reaction|feelings?"
            r"|hurt|caution) (?:\S+ )?makes? (?:\S+ ){0,3}?sense|what else could you have done|you were (?:only"
            r"|just) (?:a )?(?:little )?(?:child|kid|boy|girl|teenager)|(?:given|after|with) (?:all |everything "
            r"|what )+(?:\S+ ){0,8}?(?:makes (?:\S+ )?sense|no wonder|understandable|of course))\b",
        needs=(
            " understandable", " natural", " human", " reasonable", " normal", " i can ", " i would", " i might",
            " would ", " nobody could", " your ", " what else", " you were ", " sense", " of course",
        ),
        refuses=r" (?:is it (?:\S+ )?(?:normal|natural|reasonable)|natural (?:immunity|remed)|normal (?:blood|range"
            r"|level|weight|dose)|human (?:body|services)|i would be happy|reasonable (?:goal|plan|amount|price|step"
            r"|time)|can you see|could you see|help me (?:see|understand)|so i can (?:\S+ )?(?:see|understand)"
            r"|see how (?:you|it|that) (?:go|goes|are doing|would work|feel|do)|how you feel about)|"
        + r" (?:vaccin\w*|insulin|antibiotics|side effects?) ",
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "It's completely understandable that you pulled back.",
            "I can see why you'd want to hide.",
            "I'd have cried myself.",
        ),
        no=("That's a reasonable goal.", "Let's see how it goes.", "I would be happy to help."),
    ),
    # client.expectation_disconfirmed -----------------------------------------------------------------------------------
    Cue(
        code="client.expectation_disconfirmed",
        pattern=r" (?:(?<! if )(?<! why )(?<! that )you (?:did not|were not|have not|never)(?: even| once| actually"
            r"| just| really)* (?:flinch|laugh|judge|shout|tell me (?:off|i|to)|roll|make a (?:face|fuss)"
            r"|get (?:cross|angry|mad|annoyed|huffy|defensive)|go (?:all|off|quiet|cold|stiff)|say i was|jump (?:in"
            r"|down)|lecture|run|look (?:shocked|bored|disgusted|away)|freak|blink|seem (?:shocked|bothered)|angry"
            r"|cross|annoyed|mad|shocked|bored|what i (?:was )?expect\w*)|(?:i|i really|i honestly) (?:did not"
            r"|was not|never)(?: once| even)? (?:expect|expecting|expected|see) (?:that|this|him|her|you|them"
            r"|it)(?: \S+)? (?:from|coming|to|\.|at all)|would never have (?:thought|guessed|expected) (?:you|he|she"
            r"|they|that)|(?:speech|argument|answer|defence|defense|excuses?|whole thing) (?:\S+ ){0,3}?(?:ready"
            r"|prepared|rehearsed|worked out)(?: \S+){0,14}? (?:and|but|then|\.) (?:then )?(?:you|he|she"
            r"|they) (?:just|only|said|never|goes|did not)|went (?:\S+ ){0,2}?(?:better|easier|smoother|okay) than i"
            r"|(?:was|were) (?:\S+ )?(?:kinder|nicer|gentler|calmer|better) (?:\S+ ){0,3}?than i (?:thought|expected"
            r"|feared|imagined)|did not think you would (?:want|still|come|see|let|like|believe|say|be)|(?:did not"
            r"|never) (?:shout|laugh|hang up|judge|get (?:angry|cross|mad)|tell me off|walk (?:out"
            r"|off))(?: \S+){0,3}? [.] (?:and )?i (?:was|were|could not) (?:\S+ )?(?:amazed|shocked|surprised"
            r"|stunned|believe|gobsmacked))",
        needs=(
            " you did not", " you were not", " you have not", " you never", " expect", " see ", " have thought",
            " have guessed", " ready ", " prepared", " rehearsed", " worked out", " than i ", " did not ", " never ",
        ),
        refuses=_BEHAVIOURS + r"|(?:^|[.?]) (?:do|did|have) you |" + _REPORTED + r"| did not see (?:that|it) (?:on"
            r"|at|in)| see (?:him|her|you|them|it|that) (?:\.|at all|to )",
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "You didn't even flinch. I was sure you would.", "I did not expect that from her.",
            "I had the whole speech ready, and he just said, fine, love.",
            "I told my dad and he didn't shout. I was amazed.",
        ),
        no=("You didn't tell me the time.", "I did not see her at all.", "If you didn't laugh you'd cry."),
    ),
    Cue(
        code="client.expectation_disconfirmed",
        pattern=r" (?:(?:i )?(?:could not|can not) believe (?:it|my (?:ears|luck|eyes)|how (?:nice|kind|calm|easy))|nearly (?:fell (?:over|off)|dropped|died)"
            r"|(?:was|were) (?:so |well |really |proper |actually |quite |totally )*(?:surprised|gobsmacked|amazed|stunned|floored|astonished|shocked)"
            r"(?: \S+){0,2}? (?:you|he|she|they|that|how|by|when|\.)|(?:nobody|no one) (?:\S+ )?(?:laughed|shouted|died|left|minded|said a word|screamed"
            r"|judged|noticed|cared))\b",
        needs=(" believe ", " nearly ", " surprised", " gobsmacked", " amazed", " stunned", " floored", " astonished", " shocked", " nobody ",
               " no one "),
        refuses=_BEHAVIOURS + r"|" + _REPORTED + r"| (?:he|she|they) (?:was|were) (?:\S+ )?(?:surprised|shocked)| so nobody ",
        shortest=5,
        possible=True,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=("He actually said thank you. I nearly fell over.", "And nobody laughed. I couldn't believe it."),
        no=("She was surprised by the bill.", "I was well rested."),
    ),
    Cue(
        code="client.expectation_disconfirmed",
        pattern=r" (?:" + _ANYBODY + r" (?:did not|were not|was not|never|has not|have not) (?:\S+ ){0,3}?(?:shout\w*|angry|cross|mad|annoyed"
            r"|upset|laugh\w*|judge\w*|leave|left|yell\w*|snap|kick off|hang up|walk (?:out|away)|shocked|disgusted"
            r"|bothered|storm\w*|sulk\w*|say no|tell me off|cry)(?: \S+){0,3}? [.] (?:and |but )?i (?:really "
            r"|honestly |was |had |kept |just )*(?:thought|expect\w*|sure|waiting|waited|convinced|braced|ready"
            r"|figured)|(?:never|did not) (?:saw|see|seen) (?:that|it|this) coming|(?:normally|usually|always before"
            r"|every other time|most people|other people|people usually|people normally)(?: \S+){1,12}? (?:[.]|but"
            r"|and) (?:but |and |instead )?(?:you|he|she) (?:stayed|did not|listened|asked|just|let|waited|believed"
            r"|held|smiled)|i (?:had|got) (?:\S+ ){0,3}?(?:picture|idea|vision|image|nightmare"
            r"|story)(?: \S+){1,16}? (?:and|but) (?:instead |then )?(?:he|she|they|you) (?:\S+ )?(?:just|asked|said"
            r"|were|was|did)|i (?:\S+ ){0,3}?(?:thought|figured|certain|sure|convinced|expected|terrified|knew"
            r"|expecting|braced|ready|prepared)(?: \S+){0,3}? (?:i would (?:be|get)|to be|to get|being"
            r"|getting) (?:\S+ ){0,2}?(?:sacked|fired|shouted|rejected|judged|laughed|thrown|dumped|in trouble"
            r"|told off|kicked|ignored|punished|blamed)(?: \S+){0,4}? (?:and|but|instead) (?:\S+ )?(?:<other>|he|she"
            r"|they|you) |(?:was not|were not|is not|nothing like) (?:\S+ )?(?:the )?(?:disaster|nightmare"
            r"|end of the world|as bad|as scary|how|what|like) (?:\S+ )?i (?:had |would )?(?:\S+ )?(?:imagin\w+"
            r"|thought|pictur\w+|fear\w+|dread\w+)|(?:took|takes) me seriously|waiting for (?:the (?:telling"
            r"|shout\w*|lecture|row|explosion|but|catch|punch\w*)|you to|him to|her to|them to)(?: \S+){0,6}? (?:and"
            r"|but) (?:it|you|he|she|they) (?:never|did not)|(?:was|were) (?:\S+ ){0,2}?(?:fine|lovely|nice|kind"
            r"|sound|great|cool|sweet|brilliant) about it(?: \S+){0,12}? (?:thought|expect\w*|ready|saw|sure"
            r"|dread\w*|braced|surpris\w*))\b",
        needs=(
            " did not ", " were not ", " was not ", " never ", " has not ", " have not ", " normally ", " usually ",
            " always before", " every other time", " people ", " picture ", " idea ", " vision ", " image ",
            " nightmare ", " story ", " i would be ", " i would get ", " to be ", " to get ", " being ", " getting ",
            " nothing like ", " is not ", " seriously", " waiting for ", " about it ",
        ),
        refuses=_REPORTED + r".{0,20}thought|" + _BEHAVIOURS + r"| just like i thought",
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(
            "She didn't shout. I thought she'd shout.", "I never saw that coming.",
            "I was certain I'd be sacked, and my manager said take all the time you need.",
            "Normally people walk away when I'm like this. You stayed.",
        ),
        no=(
            "She shouted. I thought she would.", "I was waiting for the bus and it never came.",
            "I was certain I'd be sacked, and I was.",
            "I'm scared he'll look at me like I was the one that told. Because I was. She asked.",
        ),
    ),
    Cue(
        code="client.expectation_disconfirmed",
        pattern=r" i (?!am |do |can |will )(?:\S+ ){0,2}?(?:(?:thought|expected|figured|assumed|imagined|reckoned"
            r"|sure|certain|convinced|ready|dreading|afraid|scared|knew|bet|sworn|swear)(?: \S+){0,7}? (?:you|he|she"
            r"|they|him|her|them|<other>)(?: \S+){0,2}? (?:would|were going to|was going to|to|was about to|could)"
            r"|(?:thought|figured|sure|certain|expected) i would (?:get|be getting|have)|(?:ready|braced|bracing"
            r"|waiting|set) (?:\S+ )?for (?:it|that|the|a|him|her|you|them))(?: \S+){1,24}? (?:(?:and|but|then"
            r"|instead|\.) (?:then |instead |actually |but |and )*(?:you|he|she|they) (?:\S+ )?(?:did not|were not"
            r"|was not|have not|never|are not|just|actually|only|smiled|hugged|thanked|stayed|had not)|(?:and|but"
            r"|instead) (?:then |instead |actually )*(?:you|he|she|they) (?:\S+ )?(?:said|says?|asked|laughed|got"
            r"|put|took|gave|were|are|goes)|you (?:did not|were not|never|have not|are not)|(?:he|she"
            r"|they) (?:did not|was not|were not|never|just|goes))\b",
        needs=(
            " thought ", " expected ", " figured ", " assumed ", " imagined ", " reckoned ", " sure ", " certain ",
            " convinced ", " brac", " ready ", " waiting ", " set ", " dreading ", " afraid ", " scared ", " knew ",
            " bet ", " sworn ", " swear ",
        ),
        refuses=_BEHAVIOURS + r"| i thought (?:about|of) | not sure ",
        allows=frozenset({"negated", "generic_you", "hypothetical", "quoted"}),
        yes=(
            "I thought you'd be annoyed. You weren't.",
            "I was sure she'd shout, but she just hugged me.",
            "I was ready for him to walk out and he just said okay.",
        ),
        no=("I'm glad we talked.", "I thought it was Tuesday but it was Wednesday.", "I thought he was nice."),
    ),
    Cue(
        code="client.expectation_disconfirmed",
        pattern=r" (?:(?:i )?had (?:you|him|her|them) down (?:as|for)|i was (?:\S+ )?(?:all set|ready|set"
            r"|braced) for|(?:was not|were not|had not been) (?:expecting|ready for"
            r"|prepared for)(?: \S+){0,4}? (?:you|him|her|that|the other|it)|(?:did not|never) (?:expect|expected"
            r"|think|thought|figure|reckon|reckoned|imagine) (?:\S+ )?(?:you|he|she|they) (?:would|to|were going)"
            r"|(?:you|he|she|they) (?:\S+ )?(?:did not|were not|was not|never) (?:\S+ )?(?:\S+ ){1,4}?(?:like|as"
            r"|the way) i (?:thought|expected|feared)|(?:you|he|she|they|it) (?:really |totally )?(?:surprised"
            r"|shocked|amazed) me|(?:not|was not) (?:\S+ )?(?:as bad as|what|how|like) i (?:thought|expected|feared"
            r"|imagined|was expecting)|(?:better|kinder|nicer|easier) than i (?:thought|expected|feared|imagined)"
            r"|the (?:sky|roof|world|ceiling) did not (?:fall|cave|end|come))\b",
        needs=(
            " thought", " figure", " reckon", " expect", " down ", " ready", " set ", " braced", " prepared",
            " imagine", " surprised", " shocked", " amazed", " feared", " sky ", " roof ", " world ", " ceiling ",
        ),
        refuses=_BEHAVIOURS + r"| (?:you|he|she|they) (?:would|will) (?:\S+ ){0,2}(?:know|want me|ask me) "
            r"| i was (?:ready|set) for (?:bed|work|school|a|the (?:day|baby))| thought you (?:said|meant)"
            r"| put (?:it|him|her|them) down ",
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "You didn't get angry like I thought.",
            "I never expected you to say that.",
            "I had you down as a shouter.",
            "It wasn't as bad as I feared, telling her.",
        ),
        no=("I never thought it would cost that much.", "I didn't think about it.", "I was ready for bed."),
    ),
    Cue(
        code="client.expectation_disconfirmed",
        pattern=r" (?:i (?:\S+ ){0,2}?(?:thought|figured|sure|certain|reckoned|expected) (?:\S+ )?you (?:would"
            r"|were going to|were about to)|expected (?:you|him|her|them) to|surprised (?:that )?(?:you|he|she"
            r"|they) (?:are not|were not|did not|was not|is not|let|even)|brac(?:ed|ing) (?:myself )?for|(?:nobody"
            r"|no one) (?:has |is |was )?(?:\S+ )?(?:reacted|responded|listened|said that)(?: \S+){0,4} before) ",
        needs=(
            " thought ", " figured ", " sure ", " certain ", " reckoned ", " expected ", " surprised ", " brac",
            " before ",
        ),
        refuses=_BEHAVIOURS + r"| (?:am|are|not|pretty) sure |" + _REPORTED,
        without=("client.fears_reaction",),
        possible=True,
        yes=(
            "And then I thought you'd be all businesslike with me, very proper.",
            "I was sure you were going to shout.",
        ),
        no=("I'm sure you would agree.", "He thought you'd ring."),
    ),
    # client.belief_shift -----------------------------------------------------------------------------------------------
    Cue(
        code="client.belief_shift",
        pattern=r" (?:(?:i (?:\S+ )?(?:always|used to|aye)|all my life|my whole life|for (?:years|so long|ages"
            r"|\S+ years)|growing up|i have always|since i was \S+|before i|until now"
            r"|up to now)(?: \S+){0,5}? (?:think|thought|believe|believed|figured|assumed|felt"
            r"|had (?:it )?in my head|sure|told myself|tell myself|have said|saw|took it|taught|reckoned|thinking)"
            r"|i (?:had it|was taught|learned|took it)(?: \S+)? (?:that|in my head))(?: \S+){2,60}? (?:now i (?:am "
            r"|kind of |just |do |sort of )*(?:think\w*|see|know|wonder\w*|believe|realise|realize|feel|get|guess"
            r"|not)|and now|but now|so now|i am (?:starting|beginning)|not so sure|(?:but|so|and|now|thinking) maybe"
            r"|maybe (?:not|it is|it was|they|people|that|you|i am|i do|i can)|i do not (?:think|believe) (?:that|so"
            r"|it|i)|turns out|it is not (?:true|like|so|always)|it does not|that is not (?:true|how|what)"
            r"|i am not (?:so|sure)|i do not know that)\b",
        needs=(
            " always ", " used to ", " aye ", " life ", " for years", " for so long", " for ages", " years ", " growing up", " since i was ",
            " before ", " until now", " up to now", " had it ", " i was taught", " learned ", " took it",
        ),
        refuses=_BEHAVIOURS + r"| (?:eat\w*|cost) ",
        shortest=12,
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I used to believe I was the difficult one. Now I think I was just a kid.",
            "i always thought needing people was pathetic and now idk maybe its just normal",
        ),
        no=(
            "I always thought he was tall.",
            "I used to live in Leeds. Now I live here.",
            "I always figured smoking calmed me but now I think it winds me up.",
        ),
    ),
    Cue(
        code="client.belief_shift",
        pattern=r" (?:(?:so|and|now|but|then) maybe (?:i am (?:not |just )?(?:the |a |so |that |as |just |actually "
            r"|really )*(?:problem|allowed|burden|enough|bad|broken|weak|stupid|crazy|failure|difficult|one|worth"
            r"|okay|much|unlovable|monster)|it (?:was not|is not|was never) (?:\S+ )?(?:my|me|about me|all)"
            r"|i (?:do not have to|do not need to|deserve|was just|was only)|not (?:everyone|everybody|all (?:people"
            r"|men))|people|some people)|i (?:guess|suppose|think) i am (?:allowed|not (?:the problem|a burden"
            r"|broken))|i (?:\S+ )?(?:realise|realize|realised|realized|see"
            r"|understand)(?: now)?(?: that)? it (?:was not|is not|was never|had nothing) (?:\S+ )?(?:my (?:fault"
            r"|job|problem)|about me|to do with me|down to me)|(?:starting|beginning|started"
            r"|begun) to (?:\S+ )?(?:see|think|believe|realise|realize|wonder|understand)(?: that| if| whether"
            r"| maybe)* (?:i (?:am|do|can|deserve|was|do not|matter)|it (?:was not|is not|was never|is okay"
            r"|is all right)|people|asking|not (?:everyone|all)|maybe|needing|saying no|being)|made me (?:think|see"
            r"|realise|realize|wonder)(?: that| if)? (?:maybe|i (?:can|do|am|could)|people|it is (?:okay|not))"
            r"|not true(?: \S+){1,14}? (?:i have|i had|i) (?:\S+ )?(?:believed|thought|told myself)"
            r"|i do not have to (?:\S+ ){1,6}?any ?more|i thought (?:that )?(?:being|asking|saying|if i|needing"
            r"|keeping|crying|people|not) (?:\S+ ){1,12}?[.] (?:but |and )?(?:it|that|they) (?:does not|is not"
            r"|do not|are not|did not|just)|(?:starting|beginning|started|begun) to (?:\S+ )?(?:see|think|believe"
            r"|feel)(?: like| that)? i (?:might|could|actually)"
            r"|i do not (?:\S+ )?see myself as(?: \S+){1,5}? any ?more|realis\w+ (?:that )?i (?:am not|was not"
            r"|do not have to|can|deserve|matter)|maybe people can)\b",
        needs=(
            " maybe ", " allowed", " not the problem", " a burden", " broken", " realis", " realiz", " it was not",
            " it is not", " it was never", " it had nothing", " starting ", " beginning ", " started ", " begun ",
            " made me ", " not true", " i do not have to ", " i thought ", " see myself ",
        ),
        refuses=_BEHAVIOURS + r"| (?:eat\w*|health\w*|sick|tired|hungry|job|moving|appointment|late|forgot|cold) | maybe i can (?:come|get|go|do"
            r"|make|call|try)|" + _REPORTED,
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "So maybe I'm not the problem.", "I guess I'm allowed to be angry.",
            "I realise now that it wasn't about me.", "It's made me think maybe I can ask for things.",
            "I thought being quiet kept me safe. It doesn't, it just keeps me on my own.",
            "I've realised I'm not responsible for her moods.",
        ),
        no=("So maybe I can come Tuesday.", "I realise now that I left my phone on the bus.", "I should be kinder to myself."),
    ),
    Cue(
        code="client.belief_shift",
        pattern=r" (?:i (?:\S+ )?(?:had|have had|got) (?:it|that) (?:all )?(?:wrong|backwards"
            r"|the wrong way)(?: \S+){0,5}? (?:years|time|life|along)|i (?:used to|always) (?:\S+ ){0,2}?(?:think"
            r"|thought|believed?|see|saw|feel|felt|assumed?|figured?|blamed?)(?: \S+){1,14}? [.] (?:but "
            r"|and )?i do not (?:\S+ )?(?:any ?more|now|think so)|(?:first time|only now|now)(?: \S+){0,3}? i (?:am"
            r"|have been) (?:\S+ )?(?:think\w*|wonder\w*|consider\w*|see\w*)(?: that| if| whether)? (?:it (?:might"
            r"|may|could|was not|is not)|maybe|i am|perhaps|that i|people)|(?:it|that) (?:might"
            r"|may) not have been (?:\S+ )?(?:my|about me|me|all)|(?:sinking in|dawning on me|dawned on me|hit me"
            r"|clicked)(?: \S+){0,2}? that (?:i|it|they|he|she|people)|i am not (?:\S+ )?(?:the|a"
            r"|as) (?:\S+ ){1,5}?(?:i|they|he|she) (?:\S+ )?(?:thought|said|told|made|believed|always)|(?:new|big"
            r"|strange|a first) (?:for me|thought|idea)(?: \S+){0,3}? (?:thinking|believing|that (?:i|people|it"
            r"|maybe)|to think)|(?:grew up|raised|brought up) (?:\S+ ){0,3}?(?:thinking|believing|to (?:think"
            r"|believe))(?: \S+){2,20}? (?:not (?:\S+ )?sure|do not (?:\S+ )?(?:believe|think|buy)|but now"
            r"|that is wrong)|i do not (?:\S+ )?(?:feel|think|believe)(?: like| that)? (?:i have to|i need to (?:be"
            r"|earn|prove|please|hide)|i am|i was|it is (?:all )?my|it was|people|everyone)(?: \S+){1,12}? any ?more"
            r"|changed my mind about (?:that|it|myself|people|me|him|her|this) [.] |i can (?:say no|ask|be angry"
            r"|trust)(?: \S+){0,8}? and (?:the world|nothing|nobody|the sky|people)|maybe i (?:do|am|was"
            r"|can) (?:\S+ )?(?:deserve|matter|enough|worth|allowed|lovable))\b",
        needs=(
            " it wrong", " that wrong", " backwards", " the wrong way", " all wrong", " used to ", " always ",
            " first time ", " only now", " now ", " not have been ", " sinking in", " dawn", " hit me", " clicked",
            " i am not ", " new ", " big ", " strange ", " a first ", " grew up ", " raised ", " brought up ",
            " any more", " changed my mind ", " i can ", " maybe i ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:job|eat\w*|sick|school|come|wanted to be|see you|live|work) | not sure (?:if|what|how|when|where)",
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(
            "I think I had it wrong all these years. Asking isn't weakness.",
            "I used to see myself as the broken one. I don't any more.", "It's sinking in that I was only a child.",
            "I'm not the cold person I thought I was.",
        ),
        no=(
            "I don't think I need the coat any more.", "I've changed my mind about the sofa.",
            "I used to eat meat. I don't now.",
        ),
    ),
    Cue(
        code="client.belief_shift",
        pattern=r" (?:(?:i (?:used to|always|aye|have always|had always|once) (?:\S+ ){0,2}?(?:think|thought|believe"
            r"|believed|assume|assumed|tell myself|told myself|figure|figured|sure|certain|took it"
            r"|had (?:it )?in my head|had it)|(?:my )?(?:whole|all my) life (?:\S+ ){0,3}?(?:thought|believed|sure"
            r"|told myself)|since i was (?:\S+ ){1,4}?(?:thought|believed|took it))(?: \S+){2,40}? (?:now (?:i|it"
            r"|that|maybe|i am)|but (?:maybe|now|lately|it is not|that is not|i am not so|perhaps)|not so sure"
            r"|any ?more|turns out|(?:and )?it is (?:not|nae) so|i do not (?:know that|think|believe) that"
            r"|maybe (?:not|it is|that is|they|people|i|you))|i (?:do not|no longer) (?:\S+ )?(?:believe|think"
            r"|buy) (?:that )?(?:that|this|it any|i (?:am|was|have to|need to be|deserve|should)|it (?:is"
            r"|was) (?:all )?(?:my|me)|people|he|she|they|you|my|everyone|asking|being) ?(?:\S+ ){0,9}?(?:any ?more"
            r"|any longer)|i no longer (?:believe|think|feel like) )",
        needs=(
            " used to ", " always ", " aye ", " once ", " life ", " since i was", " any more", " any longer",
            " no longer ",
        ),
        refuses=_BEHAVIOURS + r"| (?:eat\w*|cost) |wish i| no longer (?:feel like) (?:eating"
            r"|going)",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I used to think asking makes people leave; now I'm not so sure.",
            "I always thought I was too much, but maybe that's not true.",
            "I don't believe it was my fault any more.",
        ),
        no=(
            "I should believe in myself more.",
            "I used to think smoking was cool, now I don't.",
            "I used to think he lived there.",
        ),
    ),
    Cue(
        code="client.belief_shift",
        pattern=r" (?:(?:i am|i have) (?:\S+ )?(?:starting|beginning|started|begun) to (?:\S+ )?(?:see|think"
            r"|believe|realise|realize|wonder|understand|accept) (?:that |if |whether |maybe )+(?:\S+ )?(?:i|it"
            r"|that|people|asking|not|they|he|she|maybe|my|there|you)|turns out (?:some people|people|you can|i can"
            r"|i am|i do|asking|it is (?:okay|all right|fine|not))|i see (?:it|myself|him|her|them"
            r"|things) (?:\S+ )?differently(?: now)?|(?:changed|changes) (?:how|the way|what) i (?:see|think|feel"
            r"|look|saw)|i have (?:\S+ )?(?:come to (?:see|realise|realize|believe)|realised|realized)|(?:i am"
            r"|i have|i have got) (?:\S+ ){1,6}?than i (?:ever )?(?:thought|realised|realized|gave myself)"
            r"|maybe i am (?:not|allowed)(?: \S+){1,8}? (?:after all|like i (?:always )?thought))\b",
        needs=(
            " starting ", " beginning ", " started ", " begun ", " turns out ", " differently", " changed ",
            " changes ", " come to ", " realised", " realized", " than i ", " maybe i am",
        ),
        refuses=_BEHAVIOURS + r"| (?:eat\w*|health\w*|job|moving|appointment|late|forgot) | (?:when|if"
            r"|until) i (?:have )?(?:realised|realized)",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I'm starting to see that it wasn't my fault.",
            "Turns out people can hear a no.",
            "I see myself differently now.",
        ),
        no=("I'm starting to think that smoking is a problem.", "I've realised I forgot my coat."),
    ),
    Cue(
        code="client.belief_shift",
        pattern=r" maybe (?:not (?:everyone|everybody|all)|it (?:was not|is not) (?:\S+ )?my fault"
            r"|i am (?:not (?:so|that|as)|allowed|enough)|people (?:do not all|can)|some people (?:can|do)) ",
        needs=(" maybe not ", " maybe it ", " maybe i am ", " maybe people ", " maybe some "),
        refuses=_BEHAVIOURS,
        possible=True,
        allows=frozenset({"negated"}),
        yes=("Maybe not everyone leaves.", "Maybe it wasn't all my fault."),
        no=("Maybe not today.", "Maybe I'm not going."),
    ),
)
