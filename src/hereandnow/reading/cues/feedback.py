"""Cues of pillar 6, feedback and metacommunication: how the work goes, and what strains and mends it."""

from hereandnow.reading.cue import CLOSED_QUESTION, OPEN_QUESTION, Cue

_INVITES = (
    OPEN_QUESTION,
    "therapist.invites_feeling",
    "therapist.asks_about_us",
    "therapist.asks_feedback",
    "therapist.explores_culture",
)
_INTIMATE = (
    "therapist.invites_feeling",
    "therapist.asks_about_us",
    "therapist.asks_feedback",
    "therapist.explores_culture",
)
_CLOSE = (
    "therapist.invites_feeling",
    "therapist.asks_about_us",
    "therapist.asks_feedback",
    "therapist.observes_process",
    "therapist.links_past",
    "therapist.links_outward",
    "therapist.reflects_feeling",
    "therapist.names_pattern",
)
_ASKED = ("therapist.asks_feedback", "therapist.asks_about_us")
_REPORTED = r" (?:he|she|they|mum|dad|everyone|people) (?:said|says|say|told|goes|was like|were like) "
_BEHAVIOURS = (
    r" (?:smok\w*|cigarettes?|cigars?|drinking|drinks?|alcohol|beers?|weed|pot|drugs?|quit|quitting|medications?"
    r"|meds|medicine|pills?|patch|inhaler|gum|insulin|diet|weight|exercis\w*|gym|sugar|vaccin\w*|antibiotics|teeth"
    r"|tooth|doctor|dentist|brush\w*|floss\w*|school|job|app) "
)
_WORK = (
    r"(?:this|today|this session|the session|these sessions|our (?:sessions?|work|time|talks?|meetings?)|therapy"
    r"|counselling|counseling|coming (?:in )?here|being here|what we(?: \S+){1,3}|the way (?:we|i)(?: \S+){1,3}"
    r"|talking (?:about (?:it|this)|like this|to me|together|here)|doing it this way|it when i|this hour|this place"
    r"|any of it|any of this)"
)

_SHUT = (
    r"(?:nothing(?: (?:really|much|special|happened|new|to (?:say|tell|report)))?|not (?:really|much|a lot)|no idea"
    r"|no|nope|nup|nah|naw|i do not know|do not know|dunno|i have no idea|not sure|(?:it is|it was|i am|i was"
    r"|i said i am|that is|everything is|all) (?:just |all )*(?:fine|whatever|nothing|okay|all right|alright|grand"
    r"|good|normal|what it is|the same|right|not important|it)|fine|okay|alright|all right|grand|good|normal"
    r"|whatever|the same|same as (?:always|ever|usual)|same old|the usual|nowt|no comment|who cares|who knows"
    r"|you tell me|i (?:have )?(?:already )?told you|pass|skip it|leave it|forget it|never mind|nevermind"
    r"|(?:it )?does not matter|i (?:guess|suppose)|that is (?:it|all)|no reason|just (?:fine|tired|normal)"
    r"|i am just tired|there is nothing|i do not feel (?:anything|much|a thing)|you get used to it"
    r"|i (?:just )?(?:got|get) on with it|it is in the past|it happened|i do not want to (?:say|talk about it)"
    r"|i would rather not)"
)
_SHUT_TAIL = (
    r"(?: (?:[.]|really|honestly|man|doc|just|to be honest|eh|like|then|so|at all|you know|is it not|can we go on|"
    + _SHUT
    + r")){0,4}"
)
_SHUT_OPEN = (
    r"(?:nothing(?: (?:really|much|special|happened|new))?|not (?:really|much|a lot)|no idea|i do not know"
    r"|do not know|dunno|no|(?:it is|it was) (?:just )?(?:fine|whatever|nothing|what it is|the same|grand)|fine"
    r"|grand|normal|whatever|the same|same as (?:always|ever|usual)|same old|the usual|nowt|who cares|who knows"
    r"|you tell me|i (?:have )?(?:already )?told you|you get used to it|i (?:just )?(?:got|get) on with it|no reason"
    r"|nothing to (?:say|tell|report))"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # therapist.asks_feedback -------------------------------------------------------------------------------------------
    Cue(
        code="therapist.asks_feedback",
        pattern=r" (?:what (?:has|is|was|have) (?:\S+ )?(?:been )?(?:\S+ )?(?:helpful|useful|working|helping|good"
            r"|hard|changed|different|worth it)(?: \S+){0,3}? and what (?:has|is|was|does|have|not)|(?:check|ask"
            r"|asking|wonder\w*|hear|curious|know)(?: \S+){0,6}? how (?:this|it|therapy|our|the (?:work|therapy"
            r"|sessions?|pace)|these|we) (?:\S+ ){0,4}?(?:is|are|going|doing|working|feels?"
            r"|been)(?: \S+){0,5}? (?:for you|the therapy|therapy|sessions?|in here|between us|together|so far)"
            r"|how is (?:this|it|therapy|coming here|all this) (?:going|working"
            r"|been)(?: for you)?(?: \S+){0,2}? (?:coming here|in here|here|so far|with me|therapy|together)|(?:is"
            r"|was|are|were|do you feel|do you think)(?: (?:it|this|today|we|the session|these sessions|coming here"
            r"|\S+ session)){1,2} (?:\S+ ){0,3}?what you (?:came for|needed|need|wanted|hoped|were hoping|expected"
            r"|were looking)|(?<! he )(?<! she )(?<! he is )getting (?:some|any)where|(?:the )?way we (?:are "
            r"|have been )?(?:do|doing|going|working|go about|work)(?: \S+){0,4} \?|(?:okay|all right|work|working"
            r"|suit|suits) (?:\S+ ){0,3}?the way we |anything (?:\S+ ){0,3}?today (?:\S+ ){0,5}?(?:did not sit"
            r"|i (?:missed|got wrong)|you did not like|left you)|(?:kind|sort) of (?:help|thing|therapy"
            r"|space) you (?:were|wanted|needed|hoped|need)|any (?:use|good|help)(?: \S+){0,6}? (?:today|this way"
            r"|coming here|this hour)|halfway through (?:our|the|these) (?:\S+ )?(?:sessions?|work|time|weeks)"
            r"|(?:rather|prefer) (?:i|we) (?:had|kept|stuck|stayed|did|spent)|(?:more|less) of (?:from me|in here"
            r"|with me)|how (?:has|have|is|was) (?:therapy|this|our work|counselling"
            r"|coming here)(?: \S+)? been (?:for you|going|so far))\b",
        needs=(
            " what ", " how ", " getting somewhere", " getting anywhere", " way we ", " anything ", " kind of ", " sort of ", " any use", " any good",
            " any help", " halfway", " rather ", " prefer ", " more of", " less of",
        ),
        refuses=_BEHAVIOURS + r"| weekend | your (?:week|day|job) | halfway (?:through|up|down|there|to) (?:the (?!work|session)|your|it)| (?:he|she|they)"
            r" (?:said|was|were)| how (?:it|this) is going (?:with|at)| the way we (?:were|used)",
        yes=(
            "How's this going for you, coming here? Is it what you came for?",
            "What's been helpful and what hasn't?",
            "Is it okay, the way we're doing this?",
            "Was it any use going this way today? Or would you rather I'd stuck with the sleep?",
            "anything today that didn't sit right or that i missed",
        ),
        no=("How is it going at work?", "What's been helpful with the smoking?", "Is that what you wanted, the blue one?", "Is he getting anywhere with it?"),
    ),
    Cue(
        code="therapist.asks_feedback",
        pattern=r" (?:(?:how|what|do|does|did|is|are|was|were|has|have|would|anything|something|tell me"
            r"|hear)(?: (?![.?] )\S+){0,9}? (?:(?:working|work) (?:with me|together)|(?:our|these|the|today's"
            r"|this) (?:\S+ )?(?:sessions?|hour|therapy|time together)|the way (?:i|we) (?:work|do|are doing|go|talk"
            r"|use)|the (?:pace|speed|focus)|(?:right|good) (?:speed|pace|focus|track)|we do (?:here"
            r"|in here))(?: (?![.?] )\S+){0,5}? (?:[?]|helpful|useful|worth|working|okay)|(?:say|talk|ask|push|speak"
            r"|explain|listen|challenge) (?:\S+ )?(?:more|less)(?: or (?:more|less))?(?: in here| here"
            r"| with you)? \?|(?:we should|should we) (?:be )?(?:\S+ )?(?:talking about|working on|focusing on"
            r"|doing)(?: \S+){0,6}? (?:not|instead|differently)|(?:should"
            r"|could) i (?:\S+ )?(?:keep|drop) (?:doing)?|what (?:is|was) not (?:working|helping|useful|helpful)"
            r"|(?:rate|score) (?:today|this session|our session|today's)|(?:most|more|least) (?:useful"
            r"|helpful)(?: \S+){0,6}? (?:up to now|so far|in here|sessions?|together)|get what you (?:wanted|needed"
            r"|came for)(?: \S+){0,3}? (?:today|here|this session|out of)|(?:honestly|straight|frankly) is (?:this"
            r"|it|any of this) (?:\S+ )?(?:help\w*|use|useful|working)"
            r"|(?:how|was|is) (?:\S+ ){0,2}?(?:helpful|useful) (?:was|is|has) (?:today|this|that session|our"
            r"|it been)|(?:get|got|take|took|taking) (?:\S+ )?(?:out of|from|away from) (?:today|this session|our"
            r"|today's session|these sessions)|anything (?:\S+ ){0,3}?(?:change"
            r"|do differently)(?: \S+){0,2}? (?:about how we|in here|here|how we work|in our)|(?:moment|part"
            r"|bit) (?:\S+ ){0,3}?(?:today|of today|of our session) (?:\S+ ){0,4}?(?:useful|helpful|hard|off))\b",
        needs=(
            " work", " session", " hour ", " therapy ", " time together", " the way i ", " the way we ",
            " the pace", " the speed", " the focus", " right speed", " good speed", " right pace", " right focus",
            " right track", " we do ", " more ", " less ", " should we ", " we should ", " should i ", " could i ",
            " helping", " useful", " helpful", " rate ", " score ", " get what you ", " honestly ", " straight ",
            " frankly ", " helpful was", " helpful is", " helpful has", " useful was", " useful is", " useful has",
            " out of today", " from today", " out of this", " from this", " out of our", " out of these",
            " change ", " differently ", " today ",
        ),
        refuses=_BEHAVIOURS + r"| your (?:week|day|job|pain|mood|boss|school) | (?:what brings|brought you|led you)"
            r"| how are you (?:feeling|doing|today)|(?:next|book|schedule|time for|set up|another|arrange|cancel"
            r"|miss\w*|late|remind\w*|recap|summar\w*|record\w*|confidential) (?:\S+ ){0,3}(?:sessions?|hour"
            r"|meeting)| (?:on|from|in) a scale| last (?:session|time|week) (?:we|you)| in our (?:last|next) session"
            r"|goal| should we (?:be )?(?:\S+ )?(?:start|begin)| (?:want|like) to (?:talk|work|focus) "
            r"| beginning of (?:the|this|our)| out of (?:this|our|the|these) (?:session|time)"
            r"| what is it (?:going to be )?like| been like for you|to focus on",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "Is the way I work with you okay?", "How would you rate today's session?",
            "Do these sessions feel worth the trip?",
            "Is there something we should be talking about that we're not?",
            "How helpful was today, would you say?",
        ),
        no=(
            "How has it been working with your new boss?", "What have you found most useful for the pain?",
            "What would be most helpful for us to focus on today?",
        ),
    ),
    Cue(
        code="therapist.asks_feedback",
        pattern=r" (?:is|was|are|has|have|does|did|do you (?:think|feel|find)) (?:\S+ ){0,2}?" + _WORK +
            r"(?: \S+){0,5}? (?:any use|any good|any help|of use|useful|help|helps|helping|helpful|working|worked"
            r"|work for you|doing you (?:any )?good|make (?:a|any) difference|making (?:a|any) difference"
            r"|the right (?:thing|pace|use|focus|place|way)|a good use|too (?:fast|slow|much)|what you (?:need"
            r"|needed|wanted|hoped|came)|worth|on the right track|going (?:okay|all right|alright|too)|okay for you"
            r"|all right for you|more like it)\b",
        needs=(
            " use", " good", " help", " work", " difference", " the right ", " too ", " what you ", " worth",
            " right track", " going ", " for you", " more like",
        ),
        refuses=_BEHAVIOURS + r"| (?:at|on) your end | (?:sound|camera|picture|signal|link|screen) "
            + r"| (?:would|will|could) (?:it|that|this) (?:be|help)| is this (?:something"
            r"|the first)| what this (?:means|is)",
        yes=(
            "Is this the right thing to spend our time on?",
            "Are our sessions any use to you?",
            "Is talking like this any help to you?",
        ),
        no=("How was your week?", "Is this working all right at your end?", "Would this be helpful if I gave you a leaflet?"),
    ),
    Cue(
        code="therapist.asks_feedback",
        pattern=r" (?:what|which|how|anything|something|is there|are there|one thing"
            r"|stuff)(?: \S+){0,6}? (?:(?:should|could|can|might|ought to|will|shall|would you (?:have|like"
            r"|want)) (?:i|we|me|us) (?:\S+ ){0,2}?(?:do|doing|change|changing|have done)(?: \S+)? (?:differently"
            r"|different|better|more of|less of)|i (?:should|could|can|might|ought to|will|am) (?:\S+ )?(?:do|doing"
            r"|have done)(?: \S+)? (?:differently|different|better|more of|less of)|i (?:should|ought to) (?:keep"
            r"|stop) doing|(?:more|less) of (?:in here|from me|in our)|(?:you would|would you|you) (?:leave out"
            r"|change|do differently|want done|rather (?:we|i) (?:do|did))(?: \S+){0,5} (?:here|we|i|session|today"
            r"|it)|(?:has |have )?(?:been |was |is |were )(?:\S+ )?(?:helpful|useful|of use|a waste|working"
            r"|not working|unhelpful|any help)(?: \S+){0,4}? (?:here|today|session|sessions|you and me|last time"
            r"|between us|from today|in here|we (?:do|have)|our))\b",
        needs=(
            " do ", " doing ", " change", " done", " more of", " less of", " leave out", " helpful", " useful",
            " of use", " waste", " working", " help",
        ),
        refuses=_BEHAVIOURS + r"| (?:brings|brought) you| to help you| i can (?:do )?(?:to )?help"
            r"| would be different| (?:for|with) (?:him|her|them) ",
        yes=(
            "What's been most helpful about our sessions?",
            "Is there anything I should do differently?",
            "What would you have me do more of?",
        ),
        no=("What would help you cut down?", "What brings you here today?", "What would be different if you quit?"),
    ),
    Cue(
        code="therapist.asks_feedback",
        pattern=r" (?:(?:are|were) we (?:\S+ )?(?:on the right track|talking about the right|getting anywhere"
            r"|going too|spending our time|missing (?:something|anything))|am i (?:\S+ )?(?:going|moving|talking"
            r"|pushing|asking|being) (?:\S+ )?too|how (?:are we doing|is therapy|was (?:this|the|today's"
            r"|our) (?:session|hour|conversation|talk)|did today|was today)|how (?:is|are|was|were|did|has"
            r"|have) (?:this|these|our|the|today's) (?:\S+ ){0,3}?(?:session|sessions|work|time|therapy|counselling"
            r"|hour|conversation) (?:\S+ ){0,3}?(?:for you|going|work|working|feel|been|land)|how (?:is|was"
            r"|has) (?:it|this|today)(?: been)?(?: \S+){0,2}? (?:in here|for you in here|for you today|being here"
            r"|coming here)|would you change anything|(?:give|any|some) feedback (?:for|about|on) (?:me|us|how"
            r"|the session|today|our)|did (?:this|today|that|we) (?:\S+ ){0,3}?(?:help|cover what|get to what)"
            r"|how we (?:go about|do) (?:this|it|things)(?: \S+){0,6} (?:way|suit\w*|like|rather|okay|differently)"
            r"|(?:has|have|was) (?:this|today|that|it|any of (?:it|this)) (?:been )?(?:any|of) (?:use|help"
            r"|good)(?: to you)?)\b",
        needs=(" we ", " am i ", " how ", " would you change", " feedback", " did ", " use", " help", " good"),
        refuses=_BEHAVIOURS + r"| how are we doing (?:today|with)| weekend | your (?:week|day) | how was today at "
            r"| how did today go at ",
        yes=(
            "How was our session for you?",
            "Am I going too fast for you?",
            "Are we on the right track?",
            "Has this been any use?",
        ),
        no=(
            "Hi, how's it going?",
            "How did it go with your boss?",
            "How was your week?",
            "Are we meeting on Tuesday?",
        ),
    ),
    Cue(
        code="therapist.asks_feedback",
        pattern=r" (?:how (?:did|do|are|have) you (?:\S+ )?(?:find|finding|found|feel|feeling|felt|experience"
            r"|experiencing) (?:about )?(?:\S+ ){0,3}?(?:sessions?|today|therapy|counselling|counseling|our (?:work"
            r"|time|meetings)|the work|working together|coming here|being here|the pace)|is there (?:anything"
            r"|something) (?:else )?(?:that )?you would (?:like|want|prefer|rather) (?:us|me|we"
            r"|to be) (?:\S+ ){0,3}?(?:different\w*|change|changed|more of|less of|stop)"
            r"|are we (?:\S+ )?(?:focusing|focussing|working|spending|talking)(?: \S+){0,4} right (?:thing|things"
            r"|place|stuff|issues?)|(?:was|is) there anything (?:\S+ ){0,3}?(?:today|in (?:here|our session"
            r"|the session|this session)|i (?:said|did)|we (?:did|talked about)|about (?:today|our|this session"
            r"|how we))(?: \S+){0,6}? (?:did not|unhelpful|uncomfortable|better|bothered|missed|off|hard|helpful"
            r"|useful)|(?:is|was|how is) the pace|what would make (?:these sessions|therapy|our \S+|this session|it"
            r"|this) (?:\S+ ){0,3}?(?:useful|helpful|better|easier)(?= (?:for you|here|\?))"
            r"|check in (?:\S+ ){0,2}?about how (?:our|the|this|we|therapy)|do you (?:feel|think) (?:like "
            r"|that )?we are (?:\S+ )?(?:getting anywhere|making progress|on track|on the right|heading|missing)"
            r"|what have you found (?:\S+ )?(?:useful|helpful)(?: \S+){0,5} \?|did you get what you (?:needed"
            r"|wanted|came for|hoped))\b",
        needs=(
            " how ", " is there ", " was there ", " are we ", " pace", " would make ", " check in ", " we are ",
            " have you found ", " did you get ",
        ),
        refuses=_BEHAVIOURS + r"| in the past | how are you feeling (?:today|about (?:today|coming))"
            r"| how do you feel today| how did you feel | how are you (?:\S+ )?today",
        yes=(
            "How did you find our session today?",
            "Are we focusing on the right things?",
            "What would make these sessions more useful?",
            "How are you finding therapy so far?",
        ),
        no=(
            "How are you feeling today?",
            "What have you found helpful in the past?",
            "Is there anything you would like to tell me?",
        ),
    ),
    Cue(
        code="therapist.asks_feedback",
        pattern=r" (?:(?:are you|do you feel you are) getting what you (?:need|want|came for)"
            r"|anything (?:\S+ ){0,2}?we are (?:not|missing) ?(?:talking|doing|covering|focusing)?|what (?:could"
            r"|can|should) i (?:do|be doing) (?:\S+ )?(?:differently|better)|what are you taking (?:away|with you)"
            r"|do you (?:feel|think) (?:like )?we are on the same page)\b",
        needs=(" getting what ", " we are ", " i do ", " i be doing", " taking "),
        refuses=_BEHAVIOURS,
        yes=("Are you getting what you need from these sessions?", "What could I do differently to help you more?"),
        no=("What are you taking for the pain?", "What can I do?"),
    ),
    # client.gives_feedback ---------------------------------------------------------------------------------------------
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:(?:thing|things|question|bit|words?|exercise|story|something|stuff|line"
            r"|idea) you (?:\S+ ){1,12}?(?:stuck|stayed|helped|helps|made (?:me|sense)|meant|got me|landed|useful"
            r"|helpful|came back|changed|good)|help(?:s|ed)?(?: me)?(?: \S+){0,4}? (?:having (?:some(?:where|one"
            r"|body)|this|a place)|(?:saying|say) (?:it|things|this)|being able to (?:say|talk)|talking (?:it|about"
            r"|here|this)|to have (?:some(?:where|one)|this)|(?:to be|being) (?:heard|here|listened))|(?:(?<=[.?] )"
            r"|(?<=^ )|(?<= and )|(?<= but ))you (?:actually |really |do |just |always )*(?:listen|listened|heard me"
            r"|hear me|got it|get it|get me|understood|understand|believed me|believe me)(?: to me)?(?= (?:\.|$|and"
            r"|nobody|no one))|(?:feel|felt) (?:\S+ )?(?:better|lighter|calmer|worse|drained|clearer|stronger"
            r"|less alone) (?:\S+ ){0,3}?(?:walk out|leave here|leaving here|coming here|in here|our|these sessions"
            r"|after (?:this|our|last|coming|talking to you|we)|with you)|(?:saying|telling|talking)(?: it| this"
            r"| that| about it| here| you)* (?:out loud|aloud|to you|you|here)(?: \S+){0,3}? (?:made|makes|helped"
            r"|helps|felt|feels)|the (?:silence|silences|quiet|exercise|homework|worksheets?|breathing|questions"
            r"|forms?|diary|pauses|letter) (?:\S+ )?(?:is|are|was|were|helped|helps|did|does"
            r"|do) (?:\S+ ){0,3}?(?:hard|good|helpful|useful|helped|difficult|nice|for me|too much|not help|help"
            r"|easier|best)|i (?:\S+ )?(?:liked|loved|hated|like|love|hate|appreciated|did not like"
            r"|do not like) (?:it )?(?:when|that|how) you (?:\S+ed|said|did|were|was|gave|let|went|made|told|knew"
            r"|sat|kept|just|do not|did not|always|never|push|ask|listen|remember)|(?:worksheets?|exercises?"
            r"|homework|sessions?|breathing|silence|talking) (?:\S+ ){0,2}?(?:do not|does not|did not|really"
            r"|never) (?:\S+ )?help|that (?:question|exercise|silence) (?:\S+ )?(?:was|is|helped)|(?:got|get"
            r"|getting) (?:a lot|so much|something|nothing|more|loads) (?:out of|from) (?:last|this|these|our|today"
            r"|here|you|coming|it))\b",
        needs=(
            " you ", " help", " feel ", " felt ", " saying ", " telling ", " talking ", " silence", " quiet ",
            " exercise", " homework", " worksheet", " breathing", " questions ", " forms ", " form ", " diary ",
            " pauses", " letter", " question ", " out of ", " from ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:he|she|they|him|her|my (?:sister|mum|wife|husband|friend"
            r"|boss)) (?:\S+ )?(?:listens?|gets?|said|helps?|told)| you know | (?:do|did|if|when|so"
            r"|like) you (?:\S+ )?(?:listen|get|understand|believe)| listen to (?:some|these|the|music)| get it"
            r" (?:done|out|off|from|in|back)| (?:would|will|could|might) (?:\S+ )?help| it when you (?:get|have"
            r"|drink|eat)",
        allows=frozenset({"generic_you", "negated"}),
        yes=(
            "The thing you said about the dog stuck with me.",
            "It really helps, just having somewhere to say it.",
            "You listen. Nobody listens to me.",
            "Saying it out loud to you made it smaller.",
            "The silence is hard for me, I don't know what to do with it.",
            "I liked it when you laughed with me.",
        ),
        no=(
            "The thing he said about the dog stuck with me.",
            "You listen to some of these podcasts and you wonder.",
            "I felt better after the gym.",
            "I liked it when he laughed with me.",
        ),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r"^ (?!(?:what|how|why|sorry|when|do|did|can|could|you mean) )\S+ ",
        needs=(" ",),
        after=("therapist.asks_feedback",),
        shortest=6,
        refuses=_BEHAVIOURS + r"| what do you mean",
        allows=frozenset({"negated", "hypothetical", "generic_you", "quoted", "other_person"}),
        yes=("T: Are our sessions any use to you?\nC: Ask us what happened and then whisht a bit.",),
        no=("T: How was your week?\nC: Ask us what happened and then whisht a bit.",),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r"^ (?:(?:yeah|no|i think|i guess|definitely|really|it is|it was|this is|very|so|good|fine|better|helpful|useful|a bit|honestly) ?)+",
        needs=(" yeah", " no ", " i think", " i guess", " definitely", " really", " it is", " it was", " this is", " good", " fine", " better",
               " helpful", " useful", " a bit", " honestly"),
        after=("therapist.asks_feedback",),
        longest=5,
        possible=True,
        refuses=_BEHAVIOURS,
        allows=frozenset({"negated"}),
        yes=("T: Are our sessions any use to you?\nC: Yes, I think so.",),
        no=("T: How was your week?\nC: Good, yeah.",),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:(?:coming here|talking to you|talking (?:about|like) (?:it|this)|these sessions|therapy"
            r"|you (?:asking|saying|explaining|listening|noticing|remembering)|what you said|being here)(?: is| was"
            r"| has| have| really| been| did| does| just| all)* (?:helping|helped|helps|working|made a (?:big |huge "
            r"|real )?difference|doing me good|done me good|been good for me|useful|helpful)|(?:this|it|that)(?: is"
            r"| was| has| really| been| did| does| just| all)* (?:helping|helped|helps|useful"
            r"|helpful)(?: me)? (?:coming here|talking|you (?:saying|asking|being)|being here)|(?:when|after"
            r"|since) (?:you|we|i (?:started|began|first) (?:coming|seeing"
            r"|talking)) (?:\S+ ){1,10}?(?:something (?:\S+ )?(?:shifted|clicked|changed|moved|opened|eased)|(?:that"
            r"|it) (?:\S+ )?(?:helped|stuck|hit|landed|meant)|i (?:\S+ )?(?:felt|feel|have felt"
            r"|have been feeling) (?:\S+ )?(?:better|lighter|calmer|understood|heard|safer|less|like myself"
            r"|stronger))|(?:feel\w*|felt) (?:\S+ ){0,4}?since (?:i )?(?:started )?(?:coming here|seeing you"
            r"|we started|talking to you)|you (?:explain|put|phrase) (?:it|things|stuff) (?:\S+ ){0,6}?(?:understand"
            r"|makes sense|clear\w*|helps|simple)|i (?:\S+ )?(?:felt|feel) (?:so |really |very |properly |actually "
            r"|quite |never |not )*(?:understood|heard|listened to|seen|rushed|pushed|safe"
            r"|held)(?: \S+)? (?:last (?:week|time|session)|in here|here|today|by you|with you|just (?:now|then)"
            r"|when (?:you|we))|i find it (?:\S+ )?(?:hard|difficult|helpful|easier|useful|awkward"
            r"|uncomfortable) when (?:you|we)|(?:good|nice|a relief|great"
            r"|helpful) (?:for me )?to (?:\S+ )?(?:get (?:that|it|this|things) (?:off my chest|out)|say (?:it|that"
            r"|this) (?:out loud|here)|be (?:heard|listened to)|let it out)|(?:the|that|this) (?:breathing"
            r"|mindfulness|meditation|grounding|diary|homework|exercise|worksheet|chair"
            r"|letter)(?: \S+)? (?:thing )?(?:does not|did not|do not|really|was|is|helped"
            r"|helps) (?:\S+ )?(?:do anything|work|help|helped|good|useful|helpful|for me|my thing)"
            r"|i (?:\S+ )?(?:liked|loved|appreciated|valued|hated) (?:it )?(?:that|when|how) (?:we|you) "
            r"|appreciate you (?:\S+ )?(?:listening|hearing me|being (?:patient|kind|honest)|not judging)"
            r"|last (?:session|time|week)(?: really| actually| has)* (?:helped|did help)|(?:leave|leaving"
            r"|walk out of|left) (?:here|these sessions)(?: \S+){0,2}? (?:feeling )?(?:\S+ ){0,3}?(?:lighter|better"
            r"|calmer|clearer|stronger|worse|heavier)"
            r"|you have (?:\S+ )?helped me|(?:last time|today|last week|last session|that session|it) (?:was"
            r"|felt) (?:\S+ )?too (?:intense|much|heavy|fast|deep) for me|i (?:\S+ )?(?:like|love|liked|loved"
            r"|appreciate) how you |i (?:feel|felt) (?:\S+ )?(?:heard|understood|listened to|safe) (?:here|in here"
            r"|with you))\b",
        needs=(
            " coming here ", " talking ", " these sessions ", " therapy ", " you ", " being here ", " something ",
            " since ", " i felt ", " i feel ", " felt ", " feel ", " i find it ", " to get ", " to say ",
            " to be heard", " to be listened", " let it out", " breathing", " mindfulness", " meditation",
            " grounding", " diary", " homework", " exercise", " worksheet", " chair", " letter", " when we ",
            " that we ", " how we ", " appreciate ", " last ", " leave here", " leaving here", " left here",
            " these sessions", " helped me", " too ", " how you ", " heard here", " heard in", " understood in",
            " understood here",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:he|she|they|him|her|my (?:sister|mum|wife|husband|friend|boss)) (?:\S+ )?(?:listens?|gets?|said"
            r"|helps?|told|explains?)| by my | you know (?:when|what)| (?:would|will|could|might"
            r"|if) (?:\S+ ){0,2}help| (?:physical|group|hormone) therapy",
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(
            "I think it's really helping, coming here.", "When you asked me that, something shifted.",
            "You explain things in a way I can understand.", "It was good to get that off my chest.",
            "I always leave here feeling a bit lighter.", "I like how you explain things.",
        ),
        no=(
            "The physio explains things in a way I can understand.", "It was good to get that off the shelf.",
            "The new tablets don't do anything for me.",
        ),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:when you|that you|what you|the way you|how you|times you|the one)(?: \S+){1,14}? (?:(?:that "
            r"|it |really |has |did |was |just |also )*(?:helped|helps|help me|did me (?:\S+ )?good|does me good"
            r"|stayed with me|stuck with me|meant a lot|made me (?:feel|think)|made sense to me|threw me"
            r"|put me off)|(?:that|it) (?:\S+ )?(?:was|is|felt|feels) (?:\S+ )?(?:good|nice|easier|helpful|useful"
            r"|worth|of use|better|kind|hard|too much)|i (?:felt|feel) (?:\S+ )?(?:heard|safe|understood|rushed"
            r"|pushed|seen|judged|better|calmer)|i could (?:talk|think|breathe|hear myself))\b",
        needs=(" you ", " the one "),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:he|she|they|mum|dad|boss|wife|husband) | you know (?:what"
            r"|when|that|how)| (?:would|will) (?:be |help)| do you ",
        allows=frozenset({"generic_you", "negated"}),
        yes=(
            "When you slowed down, that helped.",
            "What you said last week really stayed with me.",
            "The way you asked it, I felt safe.",
        ),
        no=("The app helped me sleep.", "When you exercise it helps you sleep.", "Do you know what helped?"),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:talking (?:about (?:it|this|that|everything|things)|to you|here|like this|with you"
            r"|it (?:through|over|out))(?: here)?|coming (?:in )?here|this session|these sessions|our (?:sessions?"
            r"|talks?|conversations?)|therapy|counselling|counseling|being here|this (?:talk|conversation)"
            r"|saying it (?:out loud|aloud)|this)(?: really| actually| has| have| does| did| just| been| is| was"
            r"| all| to be| very| so)* (?:helped|helps|helping|helpful|useful|does me good|done me good|did me good"
            r"|makes me feel (?:better|lighter)|made me feel (?:better|lighter)|a relief|makes me think"
            r"|opened my eyes|worthwhile|good for me|worth it)\b",
        needs=(" help", " useful", " me good", " me feel", " relief", " me think", " eyes", " worth", " good for me"),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| would (?:be|help)| (?:physical|replacement|hormone"
            r"|group) therapy| (?:he|she|they) (?:is|was)| this (?:thing|stuff|guy|lady|woman|man|one) | might "
            r"| could be | (?:sister|mother|friends?|mum|wife|husband) ",
        yes=(
            "Talking about it here has helped.",
            "Coming here does me good.",
            "Therapy has been really useful.",
            "This was really helpful.",
        ),
        no=("Talking to my sister helped.", "Physical therapy has helped my back.", "This could be helpful."),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:(?:it is|it has|it was|that is|that was|has) (?:been )?(?:\S+ )?(?:nice|good|great|a relief"
            r"|easier|helpful|lovely|useful|refreshing) (?:\S+ )?(?:to (?:\S+ )?(?:talk|be able to talk|get (?:it"
            r"|this|that) (?:out|off my)|be heard|say it)|talking|getting (?:it|that) (?:out|off)|being (?:heard|here"
            r"|listened))|i (?:really |do )*(?:like|liked|love|loved|appreciate|appreciated) (?:it )?(?:when (?:you"
            r"|we)|how you|the way (?:you|we)|that you|that we|it here)|i (?:feel|felt"
            r"|have felt) (?:\S+ ){0,2}?(?:heard|understood|listened to|lighter|better) (?:\S+ ){0,3}?(?:here|now"
            r"|by you|today|after|with you|just then|talking|when you)|(?:nobody|no one"
            r"|you are the first)(?: \S+){0,4}? (?:gets?|got|getting|listened|understood|asked me) (?:that|it|me"
            r"|to me)|now you (?:\S+ )?(?:understand|understood|get it|have it)|you (?:really |actually "
            r"|just )*(?:get it|got it|understood me|understand me|listened to me))\b",
        needs=(
            " talk", " get ", " heard", " say it", " getting ", " being ", " when you", " when we", " how you",
            " the way ", " that you", " that we", " here", " understood", " listened", " lighter", " better",
            " nobody ", " no one ", " first ", " now you", " you really", " you actually", " you just",
            " you get it", " you got it", " you under", " you listen",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:him|her|them|he|she|they) | (?:do|if|when|until"
            r"|make sure) you (?:get|got|understand)| my (?:friends?|mum|sister|brother|wife|husband|family) "
            r"| nice talking to you ",
        yes=(
            "I felt really understood just then.",
            "It's been nice to talk about everything.",
            "I like when we do it together.",
            "No one has got that before.",
        ),
        no=("I felt understood by my mum, and she helped.", "Do you get it?", "Nice to meet you."),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:help\w*|useful|good|better|worse|bad|terrible|easier|harder|like|liked|love|loved|hate|hated"
            r"|more|less|nothing|everything|fast|slow|quick|much|works?|worked|working|enough|nice|great|safe"
            r"|understood|useless|waste|worth|prefer|rather|use|fine|keep|leave|this is it|do not|did not)\b",
        needs=(
            " help", " useful", " good", " better", " worse", " bad", " terrible", " easier", " harder", " like",
            " love", " hate", " more", " less", " nothing", " everything", " fast", " slow", " quick", " much",
            " work", " enough", " nice", " great", " safe", " understood", " waste", " worth", " prefer", " rather",
            " use", " fine", " keep", " leave", " this is it", " do not", " did not",
        ),
        after=("therapist.asks_feedback",),
        shortest=6,
        refuses=_BEHAVIOURS,
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        yes=(
            "T: Is this the right thing to spend our time on?\nC: I think so, though I'd like more on the panic.",
            "T: How was our session for you?\nC: It was good, not too fast this time.",
        ),
        no=("T: How was your week?\nC: It was good, the weather was nice.", "It was good."),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:i (?:\S+ )?(?:found|find) (?:\S+ )?(?:last |our |the |this |these )?(?:sessions?|today"
            r"|last time|therapy|talking|coming here|exercise|homework|worksheet|breathing"
            r"|what you said)(?: \S+){0,4}? (?:helpful|useful|hard|difficult|good|too much|overwhelming|unhelpful)"
            r"|it (?:really |also |always )?(?:helps|helped|does not help|did not help|is helpful"
            r"|was helpful) (?:\S+ )?(?:when|that|how) you (?:\S+ )?(?:listen\w*|ask\w*|say|said|slow\w*|stop\w*"
            r"|wait\w*|remember\w*|explain\w*|check\w*|notice\w*|let me|did not|do not|sit|are here|are quiet"
            r"|tell me|told me)|i (?:feel|felt) like you (?:\S+ ){0,2}?(?:understood|understand|got|heard|hear"
            r"|listened|listen)|i (?:did not |really |do not )?(?:like|liked|hated|loved|mind"
            r"|minded) (?:it )?when you (?:\S+ )?(?:interrupted|asked|said|told|stopped|waited|listened|laughed"
            r"|looked|let|did|pointed|noticed|remembered|pushed)|(?:sessions|therapy|coming here|this"
            r"|talking to you) (?:has|have|is|are) (?:\S+ ){0,2}?(?:a lifeline|so important to me|my lifeline"
            r"|saved me|keeping me|the one place|the only place)|you (?:asking|saying|telling|listening|noticing"
            r"|pointing|being|remembering|not \S+ing) (?:\S+ ){0,6}?(?:made|makes|helped|helps|meant|means|was good"
            r"|was helpful)|what (?:really |most )?(?:helped|helps) (?:\S+ )?(?:was|is) (?:you|when you|that you"
            r"|talking|coming|being|just)|i (?:get|got) (?:a lot|more|so much|nothing|something) out of (?:it|this"
            r"|these|our|last|talking|today|when we)|last (?:session|time) (?:\S+ )?(?:was"
            r"|felt) (?:\S+ ){0,2}?(?:too much|helpful|useful|intense|heavy|overwhelming)"
            r"|i (?:\S+ )?feel (?:\S+ )?(?:better|lighter|calmer|worse|less alone) (?:\S+ )?(?:when i leave"
            r"|after (?:leaving|our|these|seeing you|talking|coming)|leaving|coming here|in here)|(?:good|nice"
            r"|a relief|great) to have (?:somewhere|someone|somebody|a place|a space|this))\b",
        needs=(" i ", " you ", " session", " therapy", " here", " helped ", " helps ", " to have ", " this "),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:him|her|them) (?:\S+ ){0,2}(?:helped|helps)| (?:group"
            r"|physical) therapy | support group | someone to (?:love|come home)",
        allows=frozenset({"generic_you", "negated"}),
        yes=(
            "I found last session really helpful.",
            "It helps when you just listen.",
            "I didn't like it when you interrupted me.",
            "What helped was you not saying anything.",
        ),
        no=("It helps when you exercise.", "I found the gym really helpful.", "I get a lot out of my job."),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:(?:today|this session|last session|tonight|that question|that exercise) (?:was|has been|is"
            r"|felt) (?:\S+ ){0,2}?(?:helpful|useful|good for me|too much|hard for me|a relief)|i do not find (?:the"
            r"|this|these|it) (?:\S+ )?helpful|i (?:\S+ )?liked (?:it )?that you (?:\S+ed|said|told|let|did|gave)"
            r"|you (?:really |actually |totally )get me\b|it (?:\S+ )?(?:helped|helps) (?:me )?to (?:say|talk|cry"
            r"|hear|get it)(?: \S+){0,4}? (?:here|out loud|aloud|you|out)|i feel (?:\S+ )?safe (?:here|in here"
            r"|with you)|(?:coming here|therapy|this place) has (?:\S+ )?(?:changed|saved|helped)"
            r"|it is (?:\S+ )?(?:good|helpful|useful|hard|annoying|nice|easier) when you (?:push|ask|stop|say"
            r"|challenge|slow|explain|listen|remind|check|wait|go)|we (?:\S+ )?(?:talk|spend|focus) (?:\S+ )?(?:too"
            r"|so) (?:much|long)|(?:able to|can|could) (?:cry|say (?:it|that|this)|be honest|be angry|be myself"
            r"|talk) (?:in )?here|(?:that|this|it|today) was (?:a )?(?:really |very )?(?:good|great|helpful|useful"
            r"|hard|tough|productive) (?:session|chat|hour)|i left (?:here|last (?:week|time|session)) (?:feeling"
            r"|thinking)|(?:something|it) (?:really |just )?clicked|do not think (?:the|these|this"
            r"|those) (?:worksheets?|exercises?|sheets?|homework|sessions?|breathing|therapy) (?:is"
            r"|are) (?:\S+ )?(?:doing|helping|working))\b",
        needs=(
            " was ", " been ", " helpful", " liked ", " get me", " to ", " safe ", " changed ", " saved ",
            " when you ", " too ", " so ", " here", " i left ", " clicked", " do not think ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| not safe",
        allows=frozenset({"generic_you", "negated"}),
        yes=(
            "Today was really helpful.",
            "I liked that you challenged me.",
            "It's good when you push me a bit.",
            "I think we talk too much about the past.",
            "That was a good session.",
            "I don't think the worksheets are doing anything.",
        ),
        no=(
            "It is hard when you go to the gym.", "School was really helpful.", "I felt safe at home.",
            "It was a good one, the film.", "I don't think the pills are doing anything.",
        ),
    ),
    # client.complains --------------------------------------------------------------------------------------------------
    Cue(
        code="client.complains",
        pattern=r" (?:you are (?:really |just |still |clearly |obviously |even )*not (?:\S+ )?(?:hearing|listening"
            r"|getting it|understanding|helping|taking me)|(?:we|i) have been (?:at|doing|coming|talking|saying"
            r"|trying) (?:\S+ ){0,8}?(?:months|weeks|years|ages|sessions|times)(?: \S+){0,5}? (?:no better|still"
            r"|nothing|the same|worse|nowhere|not any|no different|no further)|you are (?:\S+ )?(?:supposed"
            r"|meant) to (?:be )?(?:\S+ )?(?:help\w*|know|listen|fix|on my side|understand|care|the)|(?:is not"
            r"|is) that your job|what am i (?:\S+ )?(?:paying|coming|here)|you (?:just|only) (?:sit|sat) there(?: \."
            r"| $| and (?:nod|stare|look|write|say)| nodding| staring| looking| writing)|you always (?:do (?:this"
            r"|that)|turn|twist|say that|go back)|turn (?:it|this|that|everything) (?:back |round |around )*on me"
            r"|words in my mouth|that is not what i said|you (?:do not|never|did not) (?:\S+ )?(?:listen|look up"
            r"|look at me|remember|hear (?:me|a word)|even (?:look|ask|know|care|listen|hear))|you (?:asked"
            r"|have asked|ask) (?:me|us) (?:that|this|the same)(?: \S+){0,2}? (?:last (?:week|time)|already|every"
            r"|twice|before|again|three)|you are (?:\S+ )?(?:reading|looking at) (?:\S+ ){0,3}?(?:screen|sheet"
            r"|script|clock|notes)|i have (?:already |just )*told you(?: \S+){0,4}? (?:already|twice|times|before"
            r"|last)|who do you think you are|do not (?:tell|ask|talk to|look at) me (?:to|how|what|like|that|about"
            r"|again)|i am done with (?:this|talking|you|it)|you do not (?:get|know) (?:me|it|anything"
            r"|the half)(?: at all| and| \.| $)|that is (?:easy for you|your (?:job|problem|opinion))"
            r"|easy for you to|forget it \. (?:you|this|i)|you said you would (?!be|have|been|had"
            r"|like)(?:\S+ ){1,6}?(?:and|but) you)\b",
        needs=(
            " you ", " we have been ", " i have been ", " that your job", " what am i ", " on me", " my mouth", " what i said", " told you", " do not ",
            " i am done ", " easy for ", " forget it",
        ),
        never_after=_ASKED,
        refuses=_REPORTED + r"| (?:do|did|if|when|because|that|like|how|why|what|where|so|until|once|think|know|says"
            r"|wish) you (?:\S+ )?(?:do not|did not|have not"
            r"|never|are not|keep|always|just|only|said|are|asked|go|get)\b| you know | (?:told|tell) (?:him|her"
            r"|them) | (?:maybe|i guess|a bit|sometimes|kind of|part of me|felt like|feels like|sort of"
            r"|i wonder) (?:\S+ ){0,6}?you | is that your job \? | you (?:do not|never) (?:\S+ )?(?:get"
            r"|know) it (?:until"
            r"|unless|when|if)| do not (?:ask|tell) me (?:how|why|what) i (?:know|remember)| (?:he|she|they) (?:\S+ )?(?:do not|does not)|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "You're not hearing what I'm saying.",
            "We've been at this for months and I'm no better.",
            "You're supposed to be helping me.",
            "What am I even paying for?",
            "You asked us that last week. You don't listen to me.",
        ),
        no=(
            "He's not hearing what I'm saying.",
            "You just sit there on the bus and it takes an hour.",
            "Maybe he didn't remember.",
            "You said you'd been to Cork, is it nice?",
        ),
    ),
    Cue(
        code="client.complains",
        pattern=r" (?:i know you (?:have got to|have to|need to|gotta)(?: \S+){0,5}? (?:but|just)|(?:it"
            r"|this) is like (?:talking to|being at|a (?:test|script|form|interview|wall)|school)|(?:wasting"
            r"|waste of) (?:the |an |my )?(?:time|evening|hour|afternoon|money)|i am (?:just|only) saying [.]"
            r"|^ (?:no|nope|nup|naw|nah) [.] $)",
        needs=(" i know you ", " is like ", " wast", " just saying", " only saying", " no . ", " nope . ", " nup . ", " naw . ", " nah . "),
        after=("client.complains", "therapist.defends", "therapist.renegotiates"),
        within=5,
        refuses=_REPORTED + r"| (?:thanks|thank you) |" + _BEHAVIOURS,
        possible=True,
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "T: We don't have to do the form today.\nC: I know you've got to do it. It's just the form.",
        ),
        no=("I know you've got to do it. I'm just saying.",),
    ),
    Cue(
        code="client.complains",
        pattern=r" (?:you (?:have|got)(?: got)? (?:it|this|me|that) (?:\S+ )?(?:wrong|backwards)|all you (?:\S+ )?(?:do"
            r"|did|want|say) is|i do not (?:\S+ )?need (?:you|a stranger) to|(?:nothing"
            r"|what)(?: \S+){0,4} to show for it|i (?:asked|came|come) (?:\S+ ){0,2}?(?:you |here )?for (?:help"
            r"|answers|advice|support)(?: \S+){0,4}? and (?:you|all i|what)|i am not doing (?:the|your|that|this"
            r"|any) (?:\S+ )?(?:thing|exercise|form|homework|sheet|worksheet|chair|game|role)"
            r"|you (?:\S+ )?do not (?:\S+ )?(?:know|understand|get) (?:me|what|how|anything|the first|my|us)\b"
            r"|why (?:do|are|must|have) you (?:\S+ )?(?:always|keep|have to|asking|writing|looking)|(?:sick|tired"
            r"|fed up|bored|done) (?:of|with) (?:\S+ )?(?:talking about (?:my|it|this|that|feelings)|being asked"
            r"|your|answering|coming here|hearing you|you)\b|you (?:\S+ )?(?:cancelled|canceled|moved|forgot"
            r"|were late|missed)(?: \S+){0,8}? (?:and now|again|twice|three times|on me|and you)|you (?:people"
            r"|lot) (?:are|always|never|just|do|think)|is that (?:all|it) you (?:have|can)"
            r"|you are (?:\S+ )?(?:useless|no (?:help|use|good)|patronising|patronizing|judging me|ignoring me"
            r"|laughing at me|treating me|putting words|reading from|like all)|how is (?:this|that|any of this"
            r"|talking) (?:\S+ ){0,3}?(?:going to|supposed to|meant to) (?:help|fix|change)|you should have (?:asked"
            r"|known|told|said|listened|remembered|let)|that is a (?:\S+ )?(?:ridiculous|stupid|daft"
            r"|pointless) (?:question|idea|thing to)"
            r"|on my back(?: about| since)|how (?:talking|this|any of this)(?: \S+){0,3}? is going to help"
            r"|(?:nothing|not a thing)(?: has| is|'s)? (?:changed|different|better"
            r"|improved)(?: \S+){0,2}? since (?:i )?(?:started|began|coming|have been coming|been coming)"
            r"|do not (?:patroni[sz]e|lecture|judge|analyse|analyze|interrupt|psychoanalyse) me|you are not (?:even "
            r"|really )?(?:looking at me|interested|bothered|here))\b",
        needs=(
            " you have ", " you got ", " all you ", " i do not ", " show for it", " for help ", " for answers ",
            " for advice ", " for support ", " i am not doing ", " do not know ", " do not understand ",
            " do not get ", " why ", " sick of ", " tired of ", " fed up ", " bored of ", " done with ",
            " cancelled ", " canceled ", " moved ", " forgot ", " were late ", " missed ", " you people ",
            " you lot ", " is that ", " you are ", " how is ", " you should have ", " that is a ", " on my back",
            " how ", " nothing ", " do not ", " you are not ",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:if|when|because|that|like|how|what|so|until|once|think|know|says|where"
            r"|makes? sure) you (?:\S+ )?(?:have|got|do not|are|forgot|should|moved|missed)| you know | (?:maybe"
            r"|i guess|a bit|sometimes|kind of|sort of|felt like|feels like) (?:\S+ ){0,6}you | (?:he|she"
            r"|they) (?:\S+ )?(?:wrong|forgot|need)| why are you asking me (?:if|to)| (?:sorry|thanks) | (?:with"
            r"|at) (?:him|her|them|work) | you have it (?:in|on|all)",
        allows=frozenset({"negated", "generic_you"}),
        never_after=_ASKED,
        yes=(
            "You've got it all wrong.", "All you do is ask questions.",
            "I asked you for help and you gave me a leaflet.",
            "you cancelled on me twice and now you want me to open up", "Don't patronise me.",
            "Nothing's changed since I started coming here.",
        ),
        no=(
            "She's got it all wrong.", "All he does is ask questions.", "I'm sick of talking about work with him.",
            "Why do you think she does it?",
        ),
    ),
    Cue(
        code="client.complains",
        pattern=r" (?:(?:this|all this|this whole thing|therapy|counselling|counseling|coming here|talking about it"
            r"|the (?:exercise|worksheet|breathing|diary|form|homework)s?|your (?:method|exercises?|questions?"
            r"|worksheets?|homework)) (?:really |just |still |all |is |was |does |did |has |feels "
            r"|seems )*(?:not (?:\S+ )?(?:working|helping|helped|going anywhere|doing anything|done anything"
            r"|what i (?:came|asked|signed))|pointless|useless|stupid|ridiculous|bullshit|rubbish|nonsense|bollocks"
            r"|a joke|a waste)|a waste of (?:my |everyone's |everybody's )?(?:time|money)|waste (?:of )?my time"
            r"|(?:it is|this is|that is|is|was|are) (?:of )?(?:no|nae) (?:use|good|help) to me)\b",
        needs=(
            " not ", " pointless", " useless", " stupid", " ridiculous", " bullshit", " rubbish", " nonsense",
            " bollocks", " a joke", " a waste", " my time", " to me",
        ),
        never_after=_ASKED,
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:phone|car|laptop|computer|marriage|relationship|money) | (?:am"
            r"|is|was) (?:i|it|this) | maybe | felt like | feel like ",
        allows=frozenset({"negated"}),
        yes=(
            "This isn't working, and I'm not going on with it.",
            "Honestly, this is a waste of time.",
            "Coming here isn't helping.",
        ),
        no=("My last job wasn't working.", "The patch isn't helping.", "She said this is a waste of time."),
    ),
    Cue(
        code="client.complains",
        pattern=r"(?:^ (?:well )?i am not doing (?:it|that|this)| i (?:am not|will not|refuse to|am never"
            r"|am sick of|am tired of|am fed up with|am finished with|am done with|have had enough of"
            r"|do not want to|can not be doing with)(?: \S+){0,2}? (?:doing (?:that|this|it|any|your|the"
            r"|another) (?:exercise|form|sheet|worksheet|homework|again|one|feelings|thing)|filling (?:in|out)"
            r"|ticking|answering(?! the| my| emails| calls)|answer (?:that|your|any)|going through it again|talk(?:ing)? about (?:that|this|it"
            r"|him|her|my (?:mum|dad|mother|father|childhood|feelings))|get(?:ting)? into (?:that|it|this)"
            r"|be(?:ing)? (?:lectured|analysed|analyzed|patronised)|sitting here|your (?:questions?|attitude|advice"
            r"|exercises?|forms?|worksheets?)|(?:these|those|any more) (?:questions?|forms?|exercises?|sheets?"
            r"|sessions?|boxes)|(?:this|that) (?:form|exercise|worksheet|homework|question|game))| (?:[.?]|no|naw"
            r"|nah|na) (?:well )?i am (?:not|no|nae) (?:doing|deein|daein) (?:it|that|this)"
            r"|i (?:do not (?:\S+ )?(?:want|need|like)|did not (?:\S+ )?ask for) (?:to hear )?(?:your|another"
            r"|any more|a|all these|these) (?:\S+ )?(?:handout|lectures?|advice|help|opinion|sheet|form|leaflet"
            r"|sympathy|pity|speech|sermon|questions)|i do not (?:\S+ )?like lectures|i (?:do not"
            r"|did not) (?:\S+ )?(?:want to be here|want to talk to you|choose (?:to come|this)|pick this"
            r"|ask to come|need help from (?:anyone|you|anybody))|i (?:hate|do not like|can not stand"
            r"|resent) (?:it )?(?:when you|how you|the way you|that you|these questions|this exercise|being here))\b",
        needs=(
            " i am ", " i will not", " i refuse", " i have had", " i do not ", " i did not ", " i hate", " can not ",
            " i resent",
        ),
        never_after=_ASKED,
        refuses=_REPORTED + r"| (?:him|her|them) (?:\S+ ){0,3}i am not | told (?:him|her|them|my) | (?:when"
            r"|if) you (?:smoke|drink|eat|get|have|are) | (?:maybe|that is why) i | do not like that you know"
            r"| hate the way you feel",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "I'm not filling in another form.",
            "No. I'm not doing it.",
            "I don't want another lecture.",
            "I don't like it when you do that voice.",
        ),
        no=("I told him I'm not doing that.", "I hate these cigarettes.", "I'm sick of my boss being like that."),
    ),
    Cue(
        code="client.complains",
        pattern=r" (?:you (?:are|were) not (?:\S+ )?(?:listening|hearing me|helping me|getting it)|you (?:never"
            r"|did not|have never|have not|do not) (?:\S+ )?(?:once )?(?:listen|listened|ask(?:ed)? (?:me|us)|care"
            r"|know me|know what it is like|understand (?:me|what it is like|at all|anything)|get it)|you (?:keep"
            r"|just keep|always|are always) (?:on )?(?:telling|asking|saying|interrupt\w*|pushing|going on"
            r"|doing that|twisting|changing)|you (?:have got|have|had) no (?:idea|right|clue)|you had no right"
            r"|(?:you are|stop|quit) (?:\S+ )?(?:judging|lecturing|patroni[sz]ing|nagging|twisting|putting words) "
            r"|you are (?:doing it again|missing the point|wasting my time|all the same)"
            r"|are you (?:even )?listening|so (?:you are|what are you) (?:\S+ )?(?:telling me|trying to say"
            r"|saying) you (?:are not|will not|can not|do not))\b",
        needs=(" you ",),
        never_after=_ASKED,
        refuses=_REPORTED + r"| (?:do|did|if|when|because|that|like|how|why|what) you (?:do not|did not|have not"
            r"|never|are not|keep|always) | you know | (?:told|tell) (?:him|her|them) | (?:maybe|i guess|a bit"
            r"|sometimes) (?:\S+ ){0,3}you | you do not (?:\S+ )?(?:understand|get) (?:it )?(?:until|unless|when"
            r"|if)| you just keep | you keep (?:\S+ )?(?:going on) ",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "You're not listening to me.",
            "You keep telling me what to do.",
            "You never asked me what happened.",
            "You've got no idea what it's like.",
        ),
        no=(
            "She said you never listen.",
            "You don't have to help me with the coat.",
            "If you don't understand it, you fail.",
        ),
    ),
    Cue(
        code="client.complains",
        pattern=r" (?:(?:i do not|can not|do not) see (?:the|any|what the) point|what is the (?:point"
            r"|use) (?:of (?:this|all this|coming|talking|any|these)|in (?:this|coming|talking)|\?)|what (?:has|does"
            r"|is) (?:this|that) (?:got |have )?to do with (?:anything|it|my|me|this|that)|why (?:do"
            r"|are) you (?:keep|always|keep on|asking|even asking)|why do i have to (?:be here|do this|come|answer"
            r"|talk|tell you)|none of your business|(?<! not )get off my (?:back|case)"
            r"|(?<! you )mind your own business|leave (?:me|him|her|them|my \S+) (?:alone|out of (?:it|this))"
            r"|leave it out of this|(?:stop|quit) (?:it|asking|pushing|telling me|doing that|lecturing|looking at me"
            r"|staring|going on|saying that|writing)|can i (?:just )?(?:go|leave)(?: now)? (?:[.?]|now)|(?:just "
            r"|do not )give me (?:the|my|a|another) (?:lecture|prescription|pills)|(?:another|enough|with the"
            r"|any more) lectures?|i know (?:what )?you are trying to|i (?:just )?do not want to (?:get into|go into"
            r"|talk about|discuss) (?:it|that|this)(?: right)? (?:now|today|here|with you)|i will (?:just )?(?:go"
            r"|find|see) (?:and see )?(?:another|a different|someone else|somebody else)|i want (?:a different"
            r"|another|someone else|somebody else))\b",
        needs=(
            " point", " use ", " to do with", " why ", " business", " get off", " mind your", " leave ", " stop ",
            " quit ", " can i ", " give me", " lecture", " you are trying", " do not want to", " another ", " else",
            " different ",
        ),
        never_after=_ASKED,
        refuses=_REPORTED + r"| sorry | (?:told|tell|telling|say) (?:him|her|them|people) "
            r"| to (?:stop|quit) (?:it|doing) | (?:stop|quit) (?:it|doing that|going on|asking) (?:when|if|because"
            r"|and)| (?:him|her|them|he|she|they|i|could|can|would|will|just|not|should|my (?:mum"
            r"|dad)) (?:\S+ )?(?:stop|quit) | leave (?:it|that) alone (?:for|when)| (?:he|she|they"
            r"|to) (?:\S+ )?leave me|(?:want|another) (?:cigarette|drink|beer)| lectures? (?:at|in|hall|for"
            r"|from (?:my|school|college)|theatre|on)| why are you asking me (?:if|to)| can i go (?:to|back|in|on"
            r"|home|and)",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "I don't see the point of this.",
            "What has that got to do with anything?",
            "Why do you keep asking me that?",
            "Leave him out of it.",
            "Can I go now?",
        ),
        no=(
            "She goes, what's the point of this?",
            "I want to quit smoking.",
            "I told him to stop it.",
            "They never leave me alone.",
        ),
    ),
    Cue(
        code="client.complains",
        pattern=r" (?:i am only here because (?:i have to|they|my|the|of)|they (?:made|make|are making) me come"
            r"|i was (?:made|forced) to (?:come|be here)|i should not (?:have to )?be here"
            r"|i do not (?:\S+ )?(?:need to|know why i (?:have to |need to )?(?:be|am)|see why i (?:have to|need to"
            r"|am|should)) (?:be )?here|i (?:do not|did not) (?:\S+ )?need (?:this|any of this|help|to be here"
            r"|therapy|counselling)|i have heard it all|who says i|you can not make me)\b",
        needs=(" here", " come", " need ", " heard it all", " who says", " make me"),
        refuses=_REPORTED + r"| do not need (?:this|help) (?:with|to|in|on|for)",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        possible=True,
        yes=(
            "I'm only here because my probation officer sent me.",
            "I don't need help.",
            "I've heard it all before.",
        ),
        no=("He said I shouldn't be here.", "I don't need help with the form."),
    ),
    Cue(
        code="client.complains",
        pattern=r" (?:you (?:always|never|just|keep|only) (?:\S+ )?(?:bring|turn|change|make|twist|going back"
            r"|go back|answer|listen|remember|sit there|stare|nod|write|forget|talk about|analyse|analyze"
            r"|ask) (?:\S+ ){0,2}?(?:it|me|my|that|there|everything|questions?|the same|down|back)|(?:been coming"
            r"|come here|coming here)(?: \S+){0,10}? (?:nothing (?:has |is |ever )?(?:chang\w+|better|different"
            r"|help\w+)|no better|i am still|not getting any)|why do i have to (?:be here|do (?:this|that|it|these)"
            r"|come|fill|answer|talk|tell you|keep)|you (?:sound|are) (?:just|exactly|as bad as"
            r"|worse than) (?:like )?(?:my|everyone|all the|every|the rest)|i (?:am paying|pay) you (?:to|for)"
            r"|you (?:forgot|did not remember|mixed (?:me|it|that) up|let me down|promised|cancelled on me"
            r"|said you would (?!have|be|been))|(?:stop|quit) \S+ing me\b|that is (?:such )?a (?:stupid|ridiculous|dumb|pointless"
            r"|silly) (?:question|exercise|form|idea|game|worksheet)|i (?:want"
            r"|need) you to (?:\S+ )?(?:tell me what|stop|fix|do something|answer|give me (?:some|an|the) (?:answer"
            r"|advice|tools)))\b",
        needs=(" you ", " coming", " come here", " why do i", " stop ", " quit ", " that is "),
        never_after=_ASKED,
        refuses=_REPORTED + r"| (?:if|when|because|that|like|how|where|do|did|know|think|so|until"
            r"|once) you (?:always|never|just|keep|only|forgot|said|promised)| you just (?:\S+ )?(?:have|need|want"
            r"|make it)| to (?:stop|quit) | could stop | can you |" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "You always bring it back to my mother.",
            "I've been coming for six months and nothing has changed.",
            "You forgot what I told you last week.",
            "Stop analysing me.",
            "I want you to tell me what to do.",
        ),
        no=(
            "When you just sit there you smoke.",
            "I want to stop seeing him.",
            "He said you forgot.",
            "How do you remember it?",
        ),
    ),
    Cue(
        code="client.complains",
        pattern=r" (?:you keep (?:on )?going on about|you (?:do not|clearly do not) (?:\S+ )?know what you are"
            r" (?:talking|doing)|i do not see how (?:this|talking|any of this) (?:is going to|will|would|can|is)"
            r"|just tell me (?:what to|how to|the answer)|you are always (?:late|telling|asking|on at|pushing"
            r"|going on|judging|analysing)|none of this (?:is )?(?:work|help)\w*|i want to (?:see|talk to"
            r"|have) (?:a different|another|someone else|a proper|a real) ?|i have (?:already )?told you (?:this"
            r"|that|it|all this)? ?(?:already|before|twice|three times|a hundred times|so many times)"
            r"|do not want to do (?:the|your|this|that) (?:\S+ )?(?:thing|exercise|worksheet|chair|form))\b",
        needs=(" you ", " how ", " tell me ", " none of ", " i want to ", " do not want "),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:when|if) you | to just tell me ",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "You keep going on about my dad.",
            "I don't see how this is going to help.",
            "Just tell me what to do.",
            "I want to see a different therapist.",
        ),
        no=("He said you keep going on about it.", "When you are always late you lose the job."),
    ),
    # Open refusal of, or protest at, the practitioner's advice: health and advice settings.
    Cue(
        code="client.complains",
        pattern=r" (?:i thought (?:you|this|therapy|counselling|counseling|that) (?:was|were) (?:supposed|meant"
            r"|going) to (?:tell|help|fix|give|make|be|explain|just)|i am (?:really |just |still )*not (?:really "
            r"|at all |very )?(?:happy|satisfied) with (?:that|this|your)|i will be taking (?:this|it) further"
            r"|(?:got|going|have|need) to (?:go )?(?:and )?(?:see|find|get) (?:another|a different|a new"
            r"|a proper) (?:doctor|dentist|therapist|counsellor|counselor|nurse|pharmacist)|(?:are you"
            r"|you are) (?:\S+ )?(?:telling|saying to) me (?:that )?(?:because|i am not|i can not|i have to"
            r"|you are not|you will not)|(?:do not|let us not) make (?:such )?a big deal|(?<! as )(?:easy|all right"
            r"|fine) for you to say|who are you to (?:tell|judge|say)|what gives you the right"
            r"|i did not come (?:in )?here (?:for (?:this|that|a|another)|to (?:be|get|hear|talk about|discuss))"
            r"|oh not this again|what i (?:do|eat|drink|smoke)(?: \S+){0,5}? is my (?:own )?(?:business|affair)"
            r"|can i just go home|i do not want to talk about (?:it|this|that) any ?more|it is my right\b(?! (?:hand"
            r"|arm|knee|leg|hip|side|foot|shoulder|ear|eye|ankle|wrist))|(?:do not|stop) tell(?:ing)? me (?:what to"
            r"|how to|i (?:should|have|need|must)|to (?:stop|quit|lose)))\b",
        needs=(
            " i thought ", " happy with ", " satisfied with ", " taking this ", " taking it ", " another ",
            " a different ", " a new ", " a proper ", " telling me ", " saying to me ", " big deal", " go home",
            " more", " my right", " tell me ", " for you to say", " who are you ", " the right", " come here ",
            " come in here ", " this again", " is my ",
        ),
        never_after=_ASKED,
        refuses=_REPORTED + r"| (?:my|your|his|her) (?:mum|dad|wife|husband|boss) (?:\S+ )?(?:was|were|is)| (?:told|tell|telling) (?:him|her"
            r"|them)| (?:he|she|they|people|everyone) (?:\S+ )?(?:tell|keep|always|just)| lectures (?:at|in|hall|for|from)"
            r"| you (?:do not|did not|never) tell me",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "I thought you were supposed to help me.",
            "I'm not happy with that answer at all.",
            "Then I've got to go and find another dentist.",
            "So you're telling me I can't have it?",
            "That's easy for you to say.",
            "I didn't come here to get told off.",
        ),
        no=(
            "I thought it was going to rain.", "She told me she'd have to find another doctor.",
            "It's my right knee.", "You didn't tell me to join anything.",
        ),
    ),
    Cue(
        code="client.complains",
        pattern=r"(?:^ (?:no |well |look |but |i mean |[.] )*i am (?:just |really )*not going to do (?:that|it"
            r"|any of it) | (?:i am (?:just |never |really )*not going to (?:just )?(?:take (?:it|them|this"
            r"|that) any ?more|give (?:it|that|them) up)|is there nothing you can do|i am (?:just |starting to "
            r"|really )*(?:getting|feeling) (?:\S+ ){0,2}?(?:annoyed|irritated|fed up)(?: \S+)? (?:honestly"
            r"|to be honest|with (?:this|you|all))|(?:it|that|this) is not going to (?:do anything|help|work"
            r"|change anything)|i know (?:all )?(?:that|this) already|i already know (?:all )?(?:that|this)"
            r"|i (?:really )?do not (?:really )?believe in (?:vaccines?|vaccinations?|medications?|medicines?|drugs"
            r"|therapy|counselling|counseling|that stuff))\b)",
        needs=(" going to ", " nothing you can", " annoyed", " irritated", " fed up", " already", " believe in "),
        never_after=(*_ASKED, OPEN_QUESTION, CLOSED_QUESTION),
        refuses=_REPORTED + r"| (?:told|tell) (?:him|her|them)| (?:people|sister|mother|friends) (?:\S+ )?(?:say|tell|told|want)"
            r"| do it (?:again|today|tonight)| with (?:him|her|them)",
        allows=frozenset({"negated", "generic_you"}),
        possible=True,
        yes=(
            "T: You might think about losing the ring.\nC: I'm not going to give it up.",
            "T: You could try the patch.\nC: That's not going to do anything.",
            "T: Every cup adds up.\nC: I already know all that.",
        ),
        no=(
            "T: Okay.\nC: I told him I'm not going to do that.",
        ),
    ),
    Cue(
        code="client.complains",
        pattern=r" (?:(?:it|that|this) (?:really |just )*(?:is|was) (?:really |just )*not (?:really |even )*(?:that|such|so|all that)"
            r" (?:a )?(?:big|bad|serious|dangerous)|i am not (?:really )?(?:addicted|an alcoholic|an addict|stupid))\b",
        needs=(" not ",),
        after=("therapist.defends",),
        refuses=_REPORTED + r"| (?:he|she|they) (?:is|was|are|were) ",
        allows=frozenset({"negated", "generic_you"}),
        possible=True,
        yes=(
            "T: Don't you realise what that does to your liver?\nC: It's really not that bad.",
            "T: That's no excuse.\nC: I'm not an addict.",
        ),
        no=("It's really not that bad.", "T: How is it?\nC: I'm not stupid."),
    ),
    # client.shuts_down -------------------------------------------------------------------------------------------------
    Cue(
        code="client.shuts_down",
        pattern=r"^ (?:(?:oh|well|just|yeah|no|nah|nup|look|aye|okay|right|so|honestly|ja|you know|like|och) (?:\. )?){0,3}" + _SHUT + _SHUT_TAIL + r" $",
        needs=(
            " nothing", " not ", " idea", " no ", " nope", " nup", " nah", " naw", " know", " dunno", " fine",
            " okay", " alright", " all right", " grand", " good", " normal", " whatever", " same", " usual", " nowt",
            " comment", " who ", " you tell", " told you", " pass ", " skip it", " leave it", " forget it", " mind",
            " matter", " it was ", " it is ", " i guess", " i suppose", " that is ", " reason", " just ",
            " important", " there is ", " do not feel", " used to it", " on with it", " the past", " happened",
            " want to ", " rather not",
        ),
        after=_INTIMATE,
        never_after=(CLOSED_QUESTION,),
        longest=9,
        refuses=r" \? | (?:sad|angry|hurt|scared|afraid|ashamed|lonely|guilty|worried|anxious|happy|love|maybe"
            r"|probably|but|if|because|exactly|how|awful|terrible|horrible|lovely|great) | (?:thank you|thanks) ",
        allows=frozenset({"negated", "hypothetical", "generic_you", "quoted"}),
        yes=(
            "T: What are you feeling right now?\nC: Fine.",
            "T: How are you feeling as you say that?\nC: Okay, I guess.",
        ),
        no=("T: Is Monday OK?\nC: Fine.", "T: What are you feeling right now?\nC: It was a relief.", "Fine."),
    ),
    Cue(
        code="client.shuts_down",
        pattern=r"^ (?:(?:oh|well|just|yeah|no|nah|nup|look|aye|okay|right|so|honestly|ja|you know|like"
            r"|och) (?:\. )?){0,3}" + _SHUT_OPEN + _SHUT_TAIL + r" $",
        needs=(
            " nothing", " not ", " idea", " no ", " nope", " nup", " nah", " naw", " know", " dunno", " fine",
            " okay", " alright", " all right", " grand", " good", " normal", " whatever", " same", " usual", " nowt",
            " comment", " who ", " you tell", " told you", " pass ", " skip it", " leave it", " forget it", " mind",
            " matter", " it was ", " it is ", " i guess", " i suppose", " that is ", " reason", " just ",
            " important", " there is ", " do not feel", " used to it", " on with it", " the past", " happened",
            " want to ", " rather not",
        ),
        after=(OPEN_QUESTION,),
        longest=8,
        refuses=r" \? | (?:sad|angry|hurt|scared|afraid|ashamed|lonely|guilty|worried|anxious|happy|love|maybe"
            r"|probably|but|if|because|exactly|how|awful|terrible|horrible|lovely|great) | (?:thank you|thanks) ",
        allows=frozenset({"negated", "hypothetical", "generic_you", "quoted"}),
        possible=True,
        yes=("T: What happened after he came home?\nC: Nothing happened.", "T: Can you say a bit more about that?\nC: No."),
        no=("T: Is Monday OK?\nC: Fine.", "T: How many do you smoke?\nC: I don't know."),
    ),
    Cue(
        code="client.shuts_down",
        pattern=r"^ (?:(?:oh|well|just|yeah|no|nah|look|aye|okay|right|so|honestly"
            r"|ja) (?:\. )?){0,3}(?:nothing (?:really|much|special)|no idea|i have no idea|(?:it is|it was"
            r"|i am) (?:just )?(?:fine|whatever|nothing|what it is)|whatever|same as (?:always|ever|usual)|same old"
            r"|nowt|there is nothing|nothing to (?:say|tell)|i would rather not|rather not|skip it|leave it"
            r"|forget it|never mind|nevermind|(?:it )?does not matter|no comment|who cares|you tell me"
            r"|i do not want to|not really \. (?:it is|it was|no|i am))(?: \S+){0,4} $",
        needs=(
            " nothing", " idea", " fine", " whatever", " same ", " nowt", " what it is", " rather not", " skip it",
            " leave it", " forget it", " never mind", " nevermind", " matter", " comment", " who cares",
            " you tell me", " want to", " not really",
        ),
        after=_INVITES,
        never_after=(CLOSED_QUESTION,),
        longest=9,
        refuses=r" \? | (?:sad|angry|hurt|scared|afraid|ashamed|lonely|guilty|worried|anxious|happy|love|maybe"
            r"|probably|but|if|because|exactly|how|what you|your) | (?:thank you|thanks) | leave it (?:at|on|there)",
        allows=frozenset({"negated", "hypothetical", "generic_you", "quoted"}),
        yes=(
            "T: Can you say more about that?\nC: Not really. It's fine.",
            "T: What was that like for you?\nC: It is what it is.",
            "T: How was he when you told him?\nC: Leave it.",
        ),
        no=("T: Is Monday OK?\nC: Fine.", "T: What is on the form?\nC: Whatever your wife put.", "C: It's fine."),
    ),
    Cue(
        code="client.shuts_down",
        pattern=r"^ (?:(?:oh|well|just|yeah|no|nah|aye|look) (?:\. )?){0,2}(?:i do not know|do not know|dunno"
            r"|nothing|not really|not much|the same|the usual|normal|fine|pass|nope|nup|do not)(?: (?:\.|really"
            r"|whatever|honestly|man|doc|just|normal|the same|i do not know|to be honest|nothing))* $",
        needs=(
            " know", " dunno", " nothing", " not really", " not much", " same", " usual", " normal", " fine",
            " pass", " nope", " nup", " do not",
        ),
        after=_INTIMATE,
        never_after=(CLOSED_QUESTION,),
        longest=8,
        allows=frozenset({"negated"}),
        yes=(
            "T: What happens inside as you say that?\nC: I don't know. Whatever.",
            "T: What are you feeling right now?\nC: Nothing.",
        ),
        no=("T: How many do you smoke?\nC: I don't know, ten?", "C: Not really."),
    ),
    Cue(
        code="client.shuts_down",
        pattern=r" (?:i (?:do not|would rather not|am not going to) (?:\S+ )?(?:want to |like to )?(?:talk about"
            r"|get into|go into|go|discuss|speak about) (?:it|that|this|him|her|there)\b|(?:let us"
            r"|can we) (?:just )?(?:leave|drop|skip|not|go on|move on)|there is (?:nothing|not much|not a lot"
            r"|nae muckle) (?:\S+ )?(?:to|tae) (?:say|tell|talk)|i have (?:nothing|got nothing) to say)",
        needs=(
            " it ", " that ", " this ", " him ", " her ", " there ", " let us ", " can we ", " nothing", " not much",
            " not a lot", " nae muckle",
        ),
        after=_INVITES,
        longest=18,
        refuses=r" (?:talk|think) about it (?:enough|much|that way|every|until|when)| could not | never ",
        allows=frozenset({"negated"}),
        yes=(
            "T: What happened when he came home?\nC: I'd rather not get into it.",
            "T: Tell me more about that.\nC: There's nothing to say.",
        ),
        no=("T: Is your mother coming?\nC: I don't know about that.", "C: I had nothing to say to him at the party."),
    ),
    Cue(
        code="client.shuts_down",
        pattern=r"^ (?:(?:oh|well|just|yeah|no|nah|look|aye|so|honestly) (?:\. )?){0,2}(?:(?:it is|it was|i am"
            r"|i was) )?(?:just )?(?:fine|nothing|grand|okay|whatever|normal|all right"
            r"|alright) [.] (?:\S+ ){2,6}[.] $",
        needs=(
            " fine ", " nothing ", " grand ", " okay ", " whatever ", " normal ", " right ", " alright ",
        ),
        refuses=r" \? | (?:thank you|thanks|but|sad|angry|hurt|cry\w*|scared|love|because|feel|felt|good) ",
        allows=frozenset({"negated", "generic_you"}),
        after=_INVITES,
        never_after=(CLOSED_QUESTION,),
        longest=10,
        possible=True,
        yes=(
            "T: What's it like for you, your brother being on his way?\nC: It's fine. He's a grown man.",
        ),
        no=(
            "T: Is he coming?\nC: It's fine. He's a grown man.",
            "T: What are you feeling right now?\nC: Nothing. It makes me cry.",
        ),
    ),
    # client.diverts_or_appeases ----------------------------------------------------------------------------------------
    Cue(
        code="client.diverts_or_appeases",
        pattern=r" (?:(?:that is|what|such) (?:\S+ ){0,2}?(?:such )?(?:good|great|excellent|brilliant|wise"
            r"|helpful) (?:advice|idea|suggestion|point) |(?:absolutely|totally|one hundred percent"
            r"|a hundred percent|hundred percent|definitely|correct) (?:\. )?(?:you are right|right|that makes sense"
            r"|i (?:will|should)|correct|no)|makes (?:\S+ )?sense (?:\. )?i will (?:definitely|totally|do|try|start)"
            r"|(?:no|you are right|sorry) (?:\S+ ){0,3}?(?:it is (?:just )?me|it is my fault|forget (?:i|it|that)"
            r"|my fault|i should not have)|forget i said|happy to (?:do|go with|try) (?:whatever|anything)"
            r"|you would know (?:better|best|more)|(?:i am sure|i bet|i know) you (?:are right|know best"
            r"|know better)|very (?:good|helpful|nice|true) (?:\. )?(?:thank you|very|thanks|you)|ten out of ten"
            r"|you are (?:the|so|very) (?:\S+ )?(?:good|wise|clever|expert)|(?:totally|completely) get it"
            r"|no worries at all|all good)\b",
        needs=(
            " advice", " idea", " suggestion", " point", " absolutely", " totally", " hundred percent",
            " definitely", " correct", " sense", " me ", " my fault", " forget ", " should not have", " happy to ",
            " you would know", " you are right", " know best", " know better", " very ", " ten out of ten", " good",
            " wise", " clever", " expert", " no worries",
        ),
        refuses=_REPORTED + r"| because (?:on|i|he|she|when|that)|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical", "generic_you", "negated"}),
        longest=30,
        possible=True,
        after=(
            OPEN_QUESTION, CLOSED_QUESTION, *_CLOSE, "therapist.defends", "therapist.renegotiates", "therapist.validates", "therapist.shares_reaction",
            "therapist.links_past",
        ),
        yes=(
            "T: What do you think of that idea?\nC: That's such good advice, thank you, I'll start tonight.",
            "T: How does that sound?\nC: No, no, you're right, it's me, forget I said anything.",
        ),
        no=("That's a good point, because on Sunday I did it.", "T: What happened?\nC: My mum gives very good advice."),
    ),
    Cue(
        code="client.diverts_or_appeases",
        pattern=r" (?:is that (?:a )?new|can we (?:\S+ )?(?:talk about|do|take|move on to|go on to) |did you (?:see"
            r"|hear|watch)|have you (?:seen|heard|been)|(?:cold|hot|warm|stuffy|chilly) in here"
            r"|how was your (?:holiday|weekend|week|christmas|break|trip)|how are you (?:anyway|yourself|keeping)"
            r"|did they (?:ever|finally)|what time (?:is it|do we|have we)|is it (?:\S+ )?(?:time|nearly)"
            r"|you have (?:changed|moved|got) (?:the|a|your) (?:\S+ )?(?:room|hair|office)|do you (?:have"
            r"|know) (?:any|a) (?:\S+ )?(?:plans|joke)|i meant to (?:ask|tell|say)|(?:that|which) reminds me"
            r"|before i forget)\b",
        needs=(
            " is that ", " can we ", " did you ", " have you ", " in here", " how was your", " how are you",
            " did they", " what time", " is it ", " you have ", " do you ", " i meant to ", " reminds me",
            " before i forget",
        ),
        after=(*_CLOSE, "therapist.shares_reaction"),
        without=("client.names_emotion", "client.differentiates_emotion", "client.body", "client.speaks_of_us", "client.complains"),
        longest=40,
        possible=True,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "T: What are you feeling in your body?\nC: Can we talk about the housing thing instead?",
            "T: You went very still just then.\nC: Did I? It's cold in here, isn't it?",
        ),
        no=("T: How many came?\nC: Six. Did you see them?", "It's cold in here, can I close the window?"),
    ),
    Cue(
        code="client.diverts_or_appeases",
        pattern=r" (?:you (?:are|would be) the (?:\S+ )?(?:expert|doctor|therapist|professional|specialist|boss"
            r"|one (?:with|who knows))|(?:it is you with|you have) the (?:certificates?|training|degree)"
            r"|you (?:would )?know best|whatever you (?:\S+ )?(?:think|say|reckon|suggest|want|like|feel"
            r"|prefer)(?: yourself| best| is best| then)*(?: \.| $| is)|if you (?:say|think) so|you must be right"
            r"|i (?:expect|suppose|am sure) you are right|you are (?:totally|absolutely|dead|quite|completely"
            r"|hundred percent) right|as you (?:say|like|wish)|i will (?:definitely )?do (?:that|it) (?:properly"
            r"|from tomorrow|straight away|i promise)|that is (?:very|so) true (?:\. )?(?:i (?:need|will|should)"
            r"|you are)|that is very good advice|you have been (?:at|doing) this longer|you are always right"
            r"|(?:i do not mind|sure) (?:\. )?(?:you decide|whatever)|you decide|sounds good whatever|(?:that is"
            r"|it was|it is) (?:\S+ )?(?:good|great|excellent) (?:idea|advice|suggestion) (?:\. )?(?:i will"
            r"|i should)|if you want \. $)",
        needs=(" you ", " you", " very true", " very good", " i will ", " whatever", " i should "),
        refuses=_REPORTED + r"| whatever you (?:do|need|can)| whatever you want (?:to|when|in life)"
            r"| if you say so (?:in|to)| (?:he|she) is the (?:boss|expert)",
        allows=frozenset({"hypothetical", "generic_you"}),
        longest=60,
        possible=True,
        yes=(
            "You're the expert, whatever you think is best.",
            "I expect you're right. You'd know best.",
            "If you say so.",
            "That's very true. You're absolutely right.",
        ),
        no=("My mum says whatever you think is best.", "Yes, that fits, because on Sunday I did exactly that."),
    ),
    Cue(
        code="client.diverts_or_appeases",
        pattern=r" (?:anyway|anyways|anyhow|by the way|speaking of|did i tell you|have i told you|did you (?:see"
            r"|hear|watch) (?:they|that|the)|is that (?:a )?new|what time is it|is it (?:still )?(?:raining|hot"
            r"|cold)|i like your|where did you get|you would never guess|funny story|will i tell you|tell me this"
            r"|this (?:rain|weather))\b",
        needs=(
            " anyway", " anyhow", " by the way", " speaking of", " tell you", " told you", " did you ", " is that ",
            " what time", " is it ", " i like your", " where did you", " never guess", " funny story",
            " tell me this", " this rain", " this weather",
        ),
        after=_CLOSE,
        without=("client.names_emotion", "client.differentiates_emotion", "client.body", "client.speaks_of_us"),
        longest=60,
        possible=True,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "T: What happens inside as you say that?\nC: Oh, you know. Anyway, my car finally got fixed.",
            "T: What happens inside as you say that?\nC: Is that a new lamp?",
        ),
        no=("T: How many came?\nC: Six. Anyway, then we went home.", "C: Anyway, my car."),
    ),
    Cue(
        code="client.diverts_or_appeases",
        pattern=r"^ (?:(?:oh|well|no|yeah|ah|och) (?:\. )?){0,2}(?:i do not know|dunno|nothing|fine|not much|not really"
            r"|who knows|it is fine|grand|i am (?:fine|grand|all right|okay)) (?:[.] )?(?:anyway |so |and |but "
            r"|tell me )?(?:(?:did|have|are|is|do|what about|how is|how are|when|will|can) (?:they|you|we|it|that"
            r"|the|there|this) (?:\S+ ){1,12}\?|anyway )",
        needs=(
            " i do not know ", " dunno ", " nothing ", " fine ", " not much ", " not really ", " who knows ",
            " grand ", " right ", " okay ",
        ),
        refuses=r" (?:do|did) you (?:mean|think|know what i)| is that (?:okay|bad|normal|right|weird)",
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        after=(OPEN_QUESTION, *_CLOSE),
        longest=30,
        possible=True,
        yes=(
            "T: What is it like to say that?\nC: I don't know. Are they ever going to mend that road?",
        ),
        no=(
            "T: How many?\nC: I don't know. Did they ever fix that?", " I don't know.",
        ),
    ),
    # therapist.renegotiates --------------------------------------------------------------------------------------------
    Cue(
        code="therapist.renegotiates",
        pattern=r" (?:(?:i|we) (?:will|can|could|would) (?:\S+ ){1,16}?(?:instead|from now on|one at a time"
            r"|at your own (?:pace|speed)|if (?:that|it) (?:is|would be|helps|suits|feels"
            r"|makes it)(?: \S+)? (?:easier|better|more)|if you would rather)|from (?:now on|today|next (?:week"
            r"|time))(?: \S+){0,3}? (?:you|i|we) |(?:as much|as little"
            r"|as much or as little)(?: \S+){0,5}? as you (?:like|want|need|can)|(?:if you do not want to"
            r"|if you would rather not|you do not have to|if it is too much)(?: \S+){0,8}? (?:we (?:can|could|will)"
            r"|i (?:can|will|could)|that is (?:okay|fine))|you (?:start|lead|go first|say when|decide|choose"
            r"|tell me when|set the)(?: \S+){0,5}? i (?:will|would) (?:wait|follow|listen|stop|keep)|let me (?:say"
            r"|explain|tell you) why (?:i|we)|the reason (?:i (?:ask|asked|am asking|suggest\w*)"
            r"|we)(?: \S+){1,40}? (?:fit|okay with|happy with|rather|what do you think|tell me if|does that)"
            r"|no more (?:homework|forms?|worksheets?|sheets?|exercises?|questionnaires?|lists?|scores?)"
            r"|what would (?:you (?:want|like)|help|it take|suit you|work better|make it)(?: \S+){0,4}? (?:instead"
            r"|better|for you here|from me|easier)|what would suit you|(?:we|i) (?:can|could) (?:do it together"
            r"|stop there|stop here|skip)|i (?:will not|am not going to) (?:chase|push|press|make you|bring it up"
            r"|do that again)|(?:would it|will it|does it) (?:\S+ )?(?:help|be better|be easier|suit you"
            r"|work better) if (?:i|we) |do you want to (?:leave|stop|keep|stay|carry)(?: \S+){1,10}? or )\b",
        needs=(
            " instead", " from now on", " from today", " from next", " one at a time", " at your own", " if that ",
            " if it ", " if you ", " as you ", " you do not have to", " you start", " you lead", " you go first",
            " you say when", " you decide", " you choose", " you tell me when", " you set", " why i ", " why we ",
            " the reason ", " no more ", " what would ", " we can ", " we could ", " we will ", " i can ",
            " i could ", " i will ", " i am not going ", " help if ", " better if ", " easier if ",
            " do you want to ",
        ),
        refuses=_BEHAVIOURS + r"| (?:he|she|they) (?:will|can|could|would) "
            r"| you do not have to (?:\S+ ){0,3}?(?:all at once|today but|pay)| from now on (?:you|i) (?:will|should"
            r"|need)| if you (?:would|could) |cholesterol|blood|results|referr\w+|glucose",
        without=("therapist.asks_feedback",),
        yes=(
            "You can tell me as much or as little as you like.",
            "i can send the questions one at a time if thats easier",
            "So from now on, you start, and I'll wait.",
            "If you don't want to talk about him, we can leave it.",
            "Or we do it together, the last five minutes. What would suit you?",
        ),
        no=("From now on you should take one a day.", "I can see you Tuesday.", "You don't have to quit all at once.", "Next week we'll do the worksheet."),
    ),
    Cue(
        code="therapist.renegotiates",
        pattern=r" (?:scrap (?:the|that|this)|we can (?:leave|drop|skip|park|stay|stop|slow|change"
            r"|forget)(?: \S+)? (?:that|it|the (?:list|plan|form|agenda|sheet|homework|exercise|diary)|here"
            r"|with this|this|aside)|wires crossed|at cross purposes|misunderstood each other|(?:tell"
            r"|stop) me (?:know )?if (?:you would (?:sooner|rather)|it is too much|i (?:\S+ )?(?:push|go|rush|start"
            r"|do it))|(?:find|do it|try) (?:another|a different|some other) way|i will (?:slow down|back off"
            r"|stop (?:asking|there|talking)|go slower|ask less|say less|be quiet|wait|follow you|drop (?:it|that))"
            r"|(?:shall|should|could) we (?:\S+ )?(?:change (?:course|tack|direction|the plan|how)|switch|shift"
            r"|rethink|slow|pause|leave (?:it|that|the)|drop (?:it|that|the)|put (?:it|that|the \S+) (?:aside|away)"
            r"|come back to what you)|let us (?:go back to what you|rethink|not (?:do|bother|rush)|change (?:course"
            r"|tack|the)|start again|find (?:another|a different)|try (?:it )?(?:another|a different)|forget the"
            r"|put the|slow|drop (?:the|it)|stay with what)|if (?:it is|that is|this is) (?:not (?:\S+ )?(?:useful"
            r"|helpful|working|your thing|for you|what you need)|too much)(?: \S+){0,3}? (?:we|i|you) (?:can|could"
            r"|do not have|will|need not)|(?:we) could (?:do|have|meet|try) (?:\S+ ){0,3}?(?:shorter|longer|fewer"
            r"|less often|more often|outside|online|by phone|every (?:other|two))|what if next time (?:we|i) "
            r"|you set the|suit you better)\b",
        needs=(
            " scrap ", " we can ", " wires", " cross purposes", " each other", " me if ", " me know if ", " way ",
            " i will ", " shall we ", " should we ", " could we ", " let us ", " if it is ", " if that is ",
            " if this is ", " we could ", " what if next", " you set the", " suit you",
        ),
        refuses=_BEHAVIOURS + r"|walk\w*|eat\w*| (?:he|she|they) (?:will|would|can|could) | you could (?:do|have|try) |referr|results"
            r"|prescri|(?:set|meet) (?:a|your) goal",
        allows=frozenset({"hypothetical", "negated", "generic_you"}),
        yes=(
            "Scrap the diary. It's not doing anything for you.",
            "We could do shorter sessions if the hour's too much.", "Let's go back to what you came in for.",
            "you set the pace and i'll follow",
        ),
        no=(
            "Let's go back to your blood pressure.", "You could do shorter walks.",
            "Shall we put it down as a goal?", "Scrap metal is worth a lot.",
        ),
    ),
    Cue(
        code="therapist.renegotiates",
        pattern=r" (?:let us|let me|we can|we could|we will|i can|i could|i will|i am going to|shall we|should we"
            r"|how about (?:we|i)|what if (?:we|i)|why do not we|maybe we (?:can|could|should)|i would like to"
            r"|i would suggest (?:we|i)|suggest i|i think we should|could we)(?: just| maybe| also"
            r"| now)*(?: \S+)? (?:drop (?:the|that|this|it|my)|scrap|bin (?:the|that|this|it)|leave out|leave (?:the"
            r"|that|this|it|all that|them) (?:\S+ )?(?:out|for now|aside|alone|where it is|where they are|for today)"
            r"|put (?:that|this|it|the \S+|my \S+) (?:aside|away|to one side|in (?:the|that) (?:drawer|bin))"
            r"|switch the|slow (?:down|this down|it down|things down)|go (?:slower|at your)|change how|do (?:it|this"
            r"|things|that|the form) (?:differently|another way|a different way|your way|again|together"
            r"|here together)|try (?:that|this|it) (?:again|another way|differently)|hold off on|stop (?:asking"
            r"|pushing|there)|start (?:again|over)|back up|rewind|begin again|say less|talk less|keep my mouth"
            r"|give you (?:the choice|a choice)|take (?:a step|that) back|explain why)\b",
        needs=(
            " drop ", " scrap", " bin ", " leave ", " put ", " switch ", " slow", " at your", " change how", " do ",
            " try ", " hold off", " stop ", " start ", " back", " rewind", " begin again", " less", " my mouth",
            " choice", " explain why",
        ),
        refuses=_BEHAVIOURS + r"| drop (?:you|off|in|by|it (?:down|to))| start (?:over|again) (?:at|on) (?:monday"
            r"|the)| (?:he|she|they) | leave it (?:there|at that) (?:for|until)|do (?:it|this|that) again (?:next"
            r"|in (?:a|two|six)|at)",
        yes=(
            "Let's drop the worksheet. What would be useful instead?",
            "We could slow this down a bit.",
            "I'm going to stop asking and listen.",
        ),
        no=("Next week we'll do the worksheet.", "We could drop it down to five a day.", "I'll drop you a line."),
    ),
    Cue(
        code="therapist.renegotiates",
        pattern=r" (?:(?:what|how|which) would (?:you (?:rather|prefer|like (?:us to|instead))|be (?:more "
            r"|most )?(?:useful|helpful|better|of use) (?:instead|to you now)|suit you|make it less)"
            r"|or would you (?:rather|prefer|want|sooner|like)|or (?:shall|should|will) we|(?<! be )(?:your"
            r"|it is your) (?:call|say|pick) [.?]|(?<! would )(?:you|and you) (?:choose|pick|decide) \.|(?:would|if"
            r"|will) (?:that|it) (?:\S+ )?(?:suit|suits|do|be any (?:easier|better)|be better"
            r"|sit better)(?: you)? [,.?o]|which (?:would suit|suits you|is better)|whichever you (?:would )?(?:like"
            r"|prefer|want)|any way you like|some other way you (?:want|would)|at whatever (?:speed|pace)"
            r"|we (?:do not have|need not|do not need)(?: to)? (?:talk about|do|go into|go there|finish|fill|use"
            r"|stay|rush)|you do not have to (?:fill|answer|talk about (?:it|that|this)|do the)|(?:what i meant"
            r"|what i was trying to say) was|(?:that is|that was) not what i meant|i put (?:that|it) badly"
            r"|i (?:should have|never|have not) (?:\S+ )?(?:explained|told you why)|(?:sheets?|forms?|chart|list"
            r"|worksheets?|questionnaires?) (?:can go \.|(?:is|are) going (?:in the (?:bin|drawer)|out)"
            r"|goes (?:in the (?:bin|drawer)|out)|is in the bin)|i am putting (?:it|this|that|the \S+) away)",
        needs=(
            " would ", " your ", " if ", " will ", " which", " any way", " some other way", " whatever ",
            " we do not", " we need not", " i meant", " trying to say", " badly", " explained", " told you why",
            " can go", " is going", " goes", " bin", " are going", " putting ", " you choose", " you pick",
            " you decide", " you do not have", " or would", " or shall", " or should", " or will", " you want",
            " you would",
        ),
        without=("therapist.asks_feedback",),
        refuses=_BEHAVIOURS + r"| (?:tuesday|monday|wednesday|thursday|friday|morning|afternoon) or | (?:he|she"
            r"|they) (?:would|will|does) | what would you like (?:to (?:talk|work|focus"
            r"|do about)|help)",
        yes=(
            "We don't have to do the form today.",
            "I put that badly.",
            "Shall we stay with this, or would you rather move on?",
            "We can do it here or at your own pace. Your call.",
        ),
        no=(
            "Would you rather come Tuesday or Thursday?",
            "It's your decision to quit.",
            "You don't have to quit tomorrow.",
        ),
    ),
    Cue(
        code="therapist.renegotiates",
        pattern=r" (?:would it (?:\S+ ){0,3}?(?:better|easier|help|helpful|useful) (?:\S+ )?if (?:we"
            r"|i) (?:\S+ )?(?:slow\w*|stopped|left|paused|changed|went slower|did (?:it|this|that)|moved|took|put"
            r"|tried|met|said less|asked (?:less|fewer|one))|would you (?:prefer|rather)(?: to| we| that we| if we"
            r"| that i)* (?:focus|talk about something|stay|stop|leave|pause|slow|skip|spend|use)"
            r"|what if we (?:\S+ )?(?:tried|did|left|stopped|slowed|changed|started|used|spent|took|met)"
            r"|i (?:have not been|was not|am not being|was not being) (?:\S+ )?clear|i (?:think i |may have "
            r"|might have |must have )?misunderst\w+|what would (?:feel|be) (?:\S+ ){0,2}?(?:useful|helpful|good"
            r"|better) (?:\S+ ){0,2}?(?:right now|instead|to use|to spend)|how would you like (?:us )?to (?:use"
            r"|spend) (?:\S+ ){0,4}?(?:time|session|hour|today)|let us (?:\S+ )?(?:change (?:tack|direction|course"
            r"|gears?|the plan)|pause there|step back)|(?:up to you|your choice|you can decide"
            r"|entirely up to you) (?:whether|if|how|what|which) (?:\S+ )?we|(?:we (?:could|can)) meet (?:less|more"
            r"|every|weekly|fortnightly|at a|twice|once|on))\b",
        needs=(
            " would ", " what if we", " clear", " misunderst", " let us ", " whether ", " if we", " how we",
            " what we", " which ", " meet ",
        ),
        refuses=_BEHAVIOURS + r"| (?:he|she|they) (?:think|thinks|would) |" + r" i misunderst\w+ (?:him|her|them)",
        without=("therapist.asks_feedback",),
        yes=(
            "Would it be better if we slowed down?",
            "I think I misunderstood, let me try again.",
            "How would you like to use the rest of our time?",
            "It's up to you whether we carry on with this.",
        ),
        no=("Would it be okay if I shared some information?", "What would be a good day for you?"),
    ),
    Cue(
        code="therapist.renegotiates",
        pattern=r" (?:(?:shall|should|could|can) we (?:\S+ )?(?:do|try|talk about|start with"
            r"|move to) something (?:different|else)|(?:wonder|wondering) if we (?:should|could|might|need to"
            r"|ought to) (?:\S+ )?(?:slow|stop|pause|change|leave|shift|step|rethink|take|do)"
            r"|let us (?:just )?leave (?:the|that|this|it)\b|we can stop (?:whenever|any time|if|at any)"
            r"|with the time (?:we have left|that is left|left)|(?:rethink|revisit) (?:what|how|the way|our)"
            r"|you do not have to answer|how about we (?:go back|try something|leave|put|slow|do something)"
            r"|would you rather (?:i|we) |we (?:could|can) skip (?:the|that|this|it))",
        needs=(
            " something ", " if we ", " let us ", " we can ", " we have left", " rethink", " revisit", " to answer",
            " how about ", " would you rather ", " skip ", " that is left", " is left",
        ),
        refuses=_BEHAVIOURS,
        yes=(
            "Shall we do something different today?",
            "I wonder if we should slow down a bit.",
            "Would you rather I just listened?",
        ),
        no=("Let us talk about your medication.", "Should we do the exercise?"),
    ),
)
