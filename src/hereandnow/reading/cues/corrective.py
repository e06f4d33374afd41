"""Cues of pillar 4, corrective experience: what was feared, risked, met, and what turned out otherwise."""

from hereandnow.reading.cue import Cue

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
    r"|hearing|asking|thinking)|poor of me|lazy of me|unfair of me|a fault of mine|clumsy of me)|i (?:really "
    r"|probably |maybe |also )*(?:should|could|ought to) (?:not )?have (?:\S+ )?(?:asked|checked|told you|led with"
    r"|noticed|listened|explained|warned|waited|answered|known|said (?:so|that|it)|gone (?:over|slower))|i (?:had"
    r"|got|heard|read|have got|have had|have) (?:that|it|you|this) (?:\S+ )?wrong(?:ly)?|i (?:did )?(?:have been "
    r"|just |was )*(?:went|go|going|move|moved|jumped|jump|rushed|rush|walked|skipped|ran"
    r"|pushed) (?:\S+ )?(?:on (?:too )?quick\w*|too (?:fast|quick\w*|far|hard|soon)|past (?:it|that|you|what|how"
    r"|the)|straight (?:past|over|on|after)|right past|ahead of you)|i (?:\S+ )?(?:missed (?:that|it|what you"
    r"|something|the point|how)|(?:misread|misheard|misunderstood|misjudged) (?:that|it|you|what you))"
    r"|i never (?:even )?(?:asked|checked|said|explained)|i (?:do|did) (?:\S+ )?(?:rush|push|go on|jump in"
    r"|talk over|miss) (?:you|that|it)?|i (?:was|have been) not (?:\S+ )?(?:listening|hearing)|i was (?:quick"
    r"|too quick|wrong|minding)|i was not (?:\S+ )?(?:listening|hearing)|i have done it again|i let you down"
    r"|i own that|point taken|none taken)\b"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # client.fears_reaction ---------------------------------------------------------------------------------------------
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:you|your) (?:will|would|are going to|going to|must|might|may|are probably going to"
            r"|will probably|will just|probably|will maybe|are bound to|are sat there|are sitting there"
            r"|must be)(?: \S+){0,2}? (?:think(?:ing)? (?:i am|i|me|that i|badly|less|worse"
            r"|this is (?:\S+ )?(?:dumb|stupid|silly|mad|crazy|daft|nothing)|what (?:a|an|is the point)"
            r"|it is (?:dumb|stupid|silly|daft|my fault)|here we go)|hate me|judge me|laugh at me"
            r"|be (?:\S+ )?(?:mad|angry|annoyed|cross|disappointed|offended|disgusted|shocked|ashamed of me"
            r"|fed up with me)|be sick of me|get (?:mad|angry|annoyed|cross|offended)|not (?:like|believe|want"
            r"|understand) (?:me|it|this|what)|go (?:\S+ )?off me|take (?:it|this) (?:badly|personally"
            r"|the wrong way)|tell me (?:off|i am|it is (?:my|all my))|say (?:i am|it is (?:my|all my)|that i am)"
            r"|give up on me|send me away|kick me out|report me|lock me|put me down as|feel (?:bad|hurt|insulted)"
            r"|give me (?:a row|a lecture|grief|into trouble)|look at me like|be all (?:nice|polite|sarcastic"
            r"|official|formal|businesslike)|be nice about it|go all |go cold|(?:have to )?report me"
            r"|call (?:someone|social|the police|on me)|ring (?:someone|social)|write (?:it|that|me|something) down"
            r"|make a call|tell (?:my (?:mum|dad|wife|parents)|social))\b",
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
        pattern=r" (?:(?:thought|worried|afraid|scared|feel like|think|guess|know) (?:\S+ )?you (?:might|will"
            r"|are going to|may) (?:\S+ )?(?:laugh|judge|hate|leave|reject|drop|give up|stop|not want|be (?:angry"
            r"|mad|cross|annoyed|disappointed|upset|shocked)|get (?:angry|mad|cross|annoyed|upset))|you (?:will"
            r"|would|are going to|might) (?:probably |just |only )?(?:want (?:me to leave|rid of me|to stop seeing"
            r"|nothing to do)|not want (?:to see|to work with|to help|me)|stop (?:seeing|liking|helping) me"
            r"|be better off without|lose (?:patience|respect)))\b",
        needs=(" you might", " you will", " you are going", " you may", " you would"),
        refuses=_REPORTED + r"| (?:do|would|will) you | (?:he|she|they) (?:\S+ )?(?:thought|thinks?|was|is|felt) ",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=("I thought you might laugh.", "You'll probably want me to leave after this."),
        no=("He thought you might leave.", "Do you think you might stop?"),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r" (?:(?:you|your) (?:would|will|are going to|going to) (?:\S+ )?(?:laugh|get rid of me"
            r"|never (?:look|see me|think of me)|look at me (?:\S+ )?different\w*|tell me i am)"
            r"|i know what you are (?:going to )?(?:say|think|thinking|saying)|(?:afraid|scared|nervous|terrified"
            r"|ashamed) to (?:bring|tell|say|admit|show) (?:(?:it|this|that|up|with|to|all) ){0,3}(?:you|here)\b)",
        needs=(" you", " your "),
        refuses=_REPORTED + r"| i know what you are saying(?: but)?|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=("you're gonna laugh", "I know what you're going to say.", "I was afraid to bring it up with you."),
        no=("I was afraid to tell my sister you know.", "I know what you are saying but no."),
    ),
    Cue(
        code="client.fears_reaction",
        pattern=r" you are (?:probably |just |all |sitting there |sat there )+thinking\b",
        needs=(" thinking ",),
        refuses=_REPORTED,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=("You're probably thinking, what an idiot.",),
        no=("What are you thinking?", "He said you are probably thinking of him."),
    ),
    # client.criticises_tentatively -------------------------------------------------------------------------------------
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:no offence|no offense|with respect|not being funny|do not want to be funny"
            r"|not trying to be (?:funny|rude|difficult|awkward)|do not take (?:this|it) the wrong way"
            r"|do not mean (?:this|that|it|nothing|anything) (?:bad|badly|by it|nasty|the wrong way)|(?:i know"
            r"|i am sure|think) you (?:\S+ )?(?:mean|meant) (?:it )?(?:well|good|kindly)|not having a go but"
            r"|(?:maybe i (?:am|have it|have got it)|i (?:might|may|could) (?:be|have (?:it"
            r"|this))) (?:\S+ ){0,2}?(?:wrong|mistaken|backwards|touchy|fussy)|not (?:saying"
            r"|blaming) (?:a word against|you|it is wrong|anything against|it is your fault)"
            r"|correct me if i am wrong) ",
        needs=(
            " no offen", " respect", " funny", " wrong ", " mean ", " meant ", " a go ", " saying", " blaming",
            " be rude", " mistaken", " difficult", " awkward", " backwards", " touchy", " fussy",
        ),
        refuses=r" (?:he|she|they) (?:said|says) no offen|" + _BEHAVIOURS +
            r"| respect (?:for|to|my|him|her|them)| do not get me wrong ",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        shortest=9,
        yes=(
            "I know you mean well, but when people tell me that it feels like being told to hang up.",
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
        pattern=r" (?:maybe|perhaps|i guess|i suppose|probably|might be|may be|i do not know|to be honest|honestly"
            r"|honest with you|it is just|it is only|the thing is|a bit|a little|a wee bit|kind of|sort of|slightly"
            r"|sometimes|a small bit|little bit)(?: \S+){0,16}? (?:you (?:\S+ )?(?:missed|moved on|rushed|cut (?:me"
            r"|across)|jumped|skipped|pushed|interrupted|did not (?:hear|get|listen|ask|understand|really)"
            r"|do not (?:hear|get|listen|ask|understand|really)|were not (?:listening|hearing|really)"
            r"|are not (?:listening|hearing|really)|talk(?:ed)? (?:over|too)|ask(?:ed)? (?:too|so) many"
            r"|went (?:straight|too|past|quickly)|go (?:straight|too)|took (?:his|her|their) side|took over"
            r"|looked (?:bored|at (?:the|your) (?:clock|watch|phone))|sound(?:ed)? (?:\S+ )?(?:like (?:my|a)|bored"
            r"|annoyed)|are (?:\S+ )?fast)|" + _THERAPY + r" (?:\S+ ){0,4}?(?:felt|feels|was|is|seems|seemed"
            r"|did not|does not|sounded|sounds|are|were) (?:\S+ ){0,4}?(?:rushed|fast|quick|slow|pushy|harsh|cold"
            r"|clinical|much|neat|silly|patroni\w+|lecture|like school|test|unfair|off|not (?:\S+ )?(?:for me"
            r"|helping|helpful|working|useful|so good)|help(?:ing)?|fit|work(?:ing)?(?: for me)?|sit right|strange"
            r"|awkward|pointless|doing (?:much|a|any)))\b",
        needs=(
            " you ", " last ", " session", " exercise", " homework", "sheet", " form", " breathing", " chart",
            " list ", " diary", " card ", " question", " writing", " boxes", " record", " therapy", " counsel",
            " coming here", " all this",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| my (?:boss|job|wife|husband|mum|dad|boyfriend|girlfriend"
            r"|partner|sister|brother|teacher) | (?:do|if|when) you (?:not )?(?:really|get|understand)| you know ",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "Maybe it's just me, but last week felt a bit rushed.",
            "I guess I sometimes feel like you didn't really hear that.",
            "To be honest the worksheet was a bit silly for me.",
        ),
        no=(
            "Maybe it's just me, but the office is cold.",
            "I guess the gym was a bit much.",
            "Sometimes she doesn't listen.",
        ),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:i am not (?:so |really |too |that |quite )?(?:sure|certain)|i do not know|i wonder"
            r"|i am wondering|not convinced) (?:\S+ ){0,3}?(?:if |is |whether |that )?(?:\S+ )?(?:this|talking"
            r"|therapy|counselling|coming here|it here|the (?:form|sheet|exercise|diary|breathing|homework)) (?:is "
            r"|really |does |will |would |has |was |all )*(?:\S+ )?(?:help\w*|working|for me|what i need"
            r"|doing (?:a |any |me )|any (?:use|good)|the right thing|going anywhere|so good|useful|good for me)\b",
        needs=(" not ", " wonder"),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:he|she|they) (?:is|was|will)| would (?:be )?help"
            r"| (?:thank you|thanks)",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=("I'm not sure this is really helping.", "I don't know if coming here is doing me any good."),
        no=("I'm not sure the patch is really helping.", "I don't know if it helped him."),
    ),
    Cue(
        code="client.criticises_tentatively",
        pattern=r" (?:i (?:do not|did not|would not) (?:\S+ )?(?:quite|entirely|totally|completely|fully) (?:agree"
            r"|see it|think so)|i am not (?:\S+ )?sure (?:i agree|i see it that way|that is (?:quite )?(?:it|right"
            r"|true|how it is))|(?:that is|it is|that was) not (?:quite|exactly|really|entirely) (?:it|right"
            r"|what i (?:meant|said)|true|how it (?:is|was))|(?:that is|it is|that was|it was) (?:maybe |all |just "
            r"|kind of |sort of )*(?:a bit|a wee bit|a little|a small bit) (?:\S+ )?(?:neat|harsh|unfair|strong"
            r"|textbook|pat|much to ask|simplistic|off putting)|you are (?:kind of|a bit|sort of|a little|a wee bit"
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
    # therapist.receives ------------------------------------------------------------------------------------------------
    Cue(
        code="therapist.receives",
        pattern=_OWNS,
        needs=(" me ", " my ", " mine", " i "),
        refuses=_BEHAVIOURS + r"| (?:what did you say|say that again|repeat|last (?:bit|part|name)|appointment"
            r"|your name|your chart|prescription|call you sooner)| (?:he|she|they|you) (?:said|says|felt|feel|think"
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
    Cue(
        code="therapist.receives",
        pattern=_OWNS,
        needs=(" me ", " my ", " mine", " i "),
        refuses=_BEHAVIOURS + r"| (?:what did you say|say that again|repeat|last (?:bit|part|name)|appointment"
            r"|your name|your chart|prescription|call you sooner)| (?:he|she|they|you) (?:said|says|felt|feel|think"
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
            r"|just|part))|you did agree|research shows|thank you for (?:coming|your time|filling)| not (?:sure"
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
        pattern=r" (?:(?:what|which|how|where) (?:\S+ ){1,12}?\?|tell me (?:more|what|how|about|where)|say more"
            r"|help me (?:understand|see)|i would like to (?:understand|hear|know)|i want to (?:understand|hear"
            r"|know))",
        needs=(
            " what ", " which ", " how ", " where ", " tell me", " say more", " help me", " like to ", " want to ",
        ),
        after=("client.criticises_tentatively",),
        longest=40,
        without=("therapist.defends",),
        refuses=r" (?:but (?:you|i|the|it)|however|you did agree|the method|policy|homework|what was the"
            r"|automatic thought)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "C: Maybe it's just me, but last week felt a bit rushed.\nT: Tell me more about that.",
            "C: No offence, but it felt like you'd moved on a bit fast.\nT: Which bit did I go past?",
        ),
        no=(
            "Tell me more about your week.",





            "C: Maybe it's just me, but last week felt a bit rushed.\nT: I see, but you did agree to the plan. What now?",
        ),
    ),
    Cue(
        code="therapist.receives",
        pattern=r" (?:i have (?:\S+ )?let you down|what i (?:got wrong|missed|did wrong"
            r"|could have done (?:differently|better))|yes i did do that|(?:awful|hard|hurtful|lonely|upsetting"
            r"|horrible|difficult) (?:\S+ )?me not (?:noticing|asking|listening|hearing|seeing|answering"
            r"|remembering))\b",
        needs=(" let you down", " what i ", " did do that", " me not "),
        allows=frozenset({"negated", "hypothetical"}),
        possible=True,
        yes=("I've let you down there, haven't I.", "Tell me more about what I got wrong."),
        no=("What I want is to hear from you.",),
    ),
    Cue(
        code="therapist.receives",
        pattern=r" (?:i can see (?:that )?i (?:have )?(?:hurt|upset|rushed|missed|let|got (?:that|it)|pushed)"
            r"|i (?:got|was being|was|became) (?:\S+ )?(?:defensive|clumsy|insensitive|careless|dismissive))\b",
        needs=(" i can see ", " i got ", " i was ", " i became "),
        allows=frozenset({"negated", "hypothetical"}),
        yes=("Yes. I can see I hurt you.", "I got defensive there."),
        no=("I can see you are hurt.",),
    ),
    # therapist.defends -------------------------------------------------------------------------------------------------
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
            r"|well (?:you|it|i|the|if|there|that|research|according)|to be fair|in fairness|let us (?:get back"
            r"|move on|focus|stick)|the way (?:it is|this is) set up|i do not think (?:i am|it is|that is)|no (?:it"
            r"|but|because)|oh no (?:the|it|you)|what do you mean|you are choosing|there is a reason|you should"
            r"|i really think|i will tell you what|this will be)\b",
        needs=(
            " people ", " everyone ", " everybody ", " clients ", " research", " evidence", " it ", " that is ",
            " you need", " you have", " if you ", " well ", " fair", " let us ", " set up", " not think", " no ",
            " oh no", " what do you mean", " choosing", " reason", " you should", " i really think",
            " tell you what", " this will",
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
    # therapist.validates -----------------------------------------------------------------------------------------------
    Cue(
        code="therapist.validates",
        pattern=r" (?:no wonder|(?:it|that) (?:really |certainly |also |just )*(?:makes|would make|made"
            r"|must make) (?:\S+ )?sense (?:that|to me (?:that|why|you)|why|given|you|after|when|with all)"
            r"|of course (?:you|it|that) (?:\S+ )?(?:would (?:be|feel|hurt|want|not|have|go|keep|brace)|felt|feel"
            r"|feels|hurts?|wanted|went)\b|(?:anyone|anybody|who|most people|a lot of people|plenty of people"
            r"|any (?:mother|father|parent|child|kid|person|one)) (?:in your \S+ )?(?:would|would not|would have"
            r"|might)(?: \S+){0,3}? (?:feel|be|have|find|want|do|go|keep|burn|break|cry|pull|brace|stay|struggle)"
            r"|anyone in your (?:shoes|position|place)|you (?:have|had) (?:every|good|all the) (?:right|reason"
            r"|cause)|every (?:right|reason|cause) to (?:be|feel)|you (?:would|were|are) bound to|as (?:you|anyone"
            r"|anybody) would(?: be)? [.?]|hardly surprising|it would be (?:strange|odd"
            r"|a funny) (?:\S+ ){0,6}?(?:if|who)|(?:i would|i would have|i am) (?:be|been"
            r"|not)? ?(?:more )?surprised (?:if you|by (?:that|it|either|any))|what else would you"
            r"|how could you not (?:feel|be|want)|of course you (?:are|were|felt"
            r"|feel) (?:\S+ )?(?:<reflected_feeling>)|(?:it is|that is|i am) (?:no surprise|not surprising"
            r"|not (?:\S+ )?surprised)(?: \S+)? (?:that|you|it)|that makes (?:so much|total|perfect|complete"
            r"|absolute|a lot of) sense)\b",
        needs=(
            " wonder", " sense", " of course", " anyone", " anybody", " who ", " people", " any ", " every ",
            " reason", " right", " bound to", " you would", " surpris", " would be strange", " would be odd",
            " would be a funny", " what else", " how could you not",
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
            r"|level|weight|dose)|human (?:body|services|papilloma)|i would be happy|reasonable (?:goal|plan|amount"
            r"|price|step|time)|can you see|could you see|help me (?:see|understand)|so i can (?:\S+ )?(?:see"
            r"|understand)|see how (?:you|it|that) (?:go|goes|are doing|would work|feel|do)|how you feel about)|"
        + r" (?:vaccin\w*|insulin|antibiotics|side effects?) ",
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "It's completely understandable that you pulled back.",
            "I can see why you'd want to hide.",
            "I'd have gone to the truck myself.",
        ),
        no=("That's a reasonable goal.", "Let's see how it goes.", "I would be happy to help."),
    ),
    Cue(
        code="therapist.validates",
        pattern=r" (?:of course you (?:did|do|would|could|were) not|makes sense (?:that )?(?:you|to) (?:would|are"
            r"|were|feel|felt|did|be)|who (?:could|can) blame you|i would have (?:\S+ed|gone|felt|been|run|left"
            r"|wanted|cried) (?:\S+ ){0,4}?(?:too|myself|as well)|given (?:all|everything"
            r"|what)(?: \S+){1,8}? (?:who would not|no wonder|how could you not))\b",
        needs=(" of course you ", " makes sense ", " blame you", " i would have ", " given "),
        refuses=r" of course you (?:do|did|would|could) not have to| does (?:that|this|it) make"
            r"| i would have (?:\S+ ){0,4}too (?:much|many)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "Of course you didn't want to come back.",
            "Makes sense you'd be careful.",
            "After all that, who could blame you?",
        ),
        no=("Of course you don't have to.", "Does that make sense?"),
    ),
    # client.expectation_disconfirmed -----------------------------------------------------------------------------------
    Cue(
        code="client.expectation_disconfirmed",
        pattern=r" i (?:\S+ ){0,2}?(?:(?:thought|expected|figured|assumed|imagined|reckoned|sure|certain|convinced"
            r"|ready|dreading|afraid|scared|knew|bet|sworn|swear)(?: \S+){0,7}? (?:you|he|she|they|him|her|them"
            r"|<other>)(?: \S+){0,2}? (?:would|will|were going to|was going to|going to|to|was about to|could)"
            r"|(?:thought|figured|sure|certain|expected) i would (?:get|be getting|have)|(?:ready|braced|bracing"
            r"|waiting|set) (?:\S+ )?for (?:it|that|the|a|him|her|you|them))(?: \S+){1,24}? (?:(?:and|but|then"
            r"|instead|\.) (?:then |instead |actually |but |and )*(?:you|he|she|they|it) (?:\S+ )?(?:did not"
            r"|were not|was not|have not|never|are not|just|actually|only|said|say|says|asked|smiled|laughed|hugged"
            r"|thanked|stayed|got|put|took|gave|looks?|were|are|goes|had not)|you (?:did not|were not|never"
            r"|have not|are not)|(?:he|she|they) (?:did not|was not|were not|never|just|goes))\b",
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
            " thought", " figured", " sure ", " certain ", " reckon", " expect", " down ", " ready", " set ",
            " braced", " prepared", " imagine", " surprised", " shocked", " amazed", " feared", " sky ", " roof ",
            " world ", " ceiling ",
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
        possible=True,
        yes=(
            "And then I thought you'd be all businesslike with me, very proper.",
            "I was sure you were going to shout.",
        ),
        no=("I'm sure you would agree.", "He thought you'd ring."),
    ),
    Cue(
        code="client.expectation_disconfirmed",
        pattern=r" (?:nothing (?:bad|terrible|awful) (?:\S+ )?happened|which (?:\S+ )?(?:surprised|threw"
            r"|shocked) me|as (?:scary|bad|hard|awful|terrible) as i (?:\S+ )?(?:thought|feared|expected|imagined)"
            r"|can not believe (?:you|he|she|they) (?:\S+ )?(?:did not|are not|was not|were not)"
            r"|i was (?:\S+ )?expecting (?:you|him|her|them|<other>) to|(?:figured|thought|expected) (?:you|he|she"
            r"|they) would(?: \S+){1,12}? instead)\b",
        needs=(" nothing ", " which ", " as i ", " i ", " believe ", " expecting ", " instead"),
        refuses=_BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "I rang her anyway and nothing terrible happened.",
            "It wasn't as scary as I thought, telling him.",
            "I can't believe you didn't judge me.",
        ),
        no=("Nothing happened with the patch.", "I can't believe you smoke."),
    ),
    # client.belief_shift -----------------------------------------------------------------------------------------------
    Cue(
        code="client.belief_shift",
        pattern=r" (?:(?:i (?:used to|always|aye|have always|had always|once) (?:\S+ ){0,2}?(?:think|thought"
            r"|believe|believed|assume|assumed|tell myself|told myself|figure|figured|sure|certain|took it"
            r"|had (?:it )?in my head|had it)|(?:my )?(?:whole|all my) life (?:\S+ ){0,3}?(?:thought|believed|sure"
            r"|the rule|told myself)|since i was (?:\S+ ){1,4}?(?:thought|believed|took it)"
            r"|used to be)(?: \S+){2,40}? (?:now (?:i|it|that|maybe|i am)|but (?:maybe|now|lately|it is not"
            r"|that is not|i am not so|perhaps)|not so sure|any ?more|these days|turns out|(?:and )?it is (?:not"
            r"|nae) so|that rule|i do not (?:know that|think|believe) that|maybe (?:not|it is|that is|they|people|i"
            r"|you)|that rule)|i (?:do not|no longer) (?:\S+ )?(?:believe|think|buy) (?:\S+ ){1,9}?(?:any ?more"
            r"|any longer)|i no longer (?:believe|think|feel like) )",
        needs=(
            " used to ", " always ", " aye ", " once ", " life ", " since i was", " anymore", " any more",
            " any longer", " no longer ",
        ),
        refuses=_BEHAVIOURS + r"| (?:eat\w*|pizza|soda|floss\w*|cost) |wish i| no longer (?:feel like) (?:eating"
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
        pattern=r" (?:(?:for (?:years|so long|a long time|ages)|i have always|i always) (?:\S+ ){0,3}?(?:thought"
            r"|believed|seen myself|saw myself|assumed|told myself)(?: \S+){2,25}? (?:but now|now i"
            r"|it is not (?:always|true)|that is not true|it does not have to|i do not have to)|i (?:do not"
            r"|no longer) (?:feel|think|see|believe) (?:\S+ ){1,8}?(?:the way|like|as much as) i used to|(?:i|i am"
            r"|i have) (?:\S+ )?(?:beginning|starting|started|begun|begin|start) to (?:\S+ )?(?:think|believe|see"
            r"|feel|realise|realize) (?:i am|i can|i do|i deserve|i have|it is|it was|people|he|she|they|my|not)"
            r"|(?:think|feel|see) (?:\S+ )?differently (?:about|now))\b",
        needs=(
            " for years", " for so long", " for a long time", " for ages", " always ", " used to ", " beginning ",
            " starting ", " started ", " begun ", " begin ", " start ", " differently",
        ),
        refuses=_BEHAVIOURS + r"| (?:eat\w*|health\w*|sick|tired|hungry|job) ",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "I've always seen myself as weak, but now I see I was surviving.",
            "I'm beginning to think I'm allowed to need things.",
            "I don't feel like a burden the way I used to.",
        ),
        no=("I'm starting to feel it is a drinking problem.", "I always thought he was tall."),
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
    Cue(
        code="client.belief_shift",
        pattern=r" (?:(?:used to|always) (?:feel|felt|think|thought|believe"
            r"|believed)(?: \S+){2,20}? (?:but it was not|but it is not|but i was not|but i am not)|(?:thought"
            r"|believed|felt)(?: \S+){2,15}? i am not so sure (?:now|any ?more)|i (?:can )?see now (?:that|it"
            r"|how))\b",
        needs=(" used to ", " always ", " sure ", " see now ", " now see "),
        refuses=_BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=("I used to feel like it was all my fault, but it wasn't.", "I see now that he was just scared."),
        no=("I used to think that smoking helped but it was not true.",),
    ),
)
