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

# fmt: off
CUES: tuple[Cue, ...] = (
    # therapist.asks_feedback -------------------------------------------------------------------------------------------
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
    Cue(
        code="therapist.asks_feedback",
        pattern=r" (?:anything you would (?:want|like|have wanted) (?:more|less) of"
            r"|how was it (?:for you )?(?:in here|here|coming|today for you))\b",
        needs=(" anything ", " how was it "),
        refuses=_BEHAVIOURS,
        yes=("Anything you'd want more of next time?", "How was it for you in here today?"),
        no=("How was it at work?",),
    ),
    # client.gives_feedback ---------------------------------------------------------------------------------------------
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
            r"|this|that) (?:out|off)|be heard|say it)|talking|getting (?:it|that) (?:out|off)|being (?:heard|here"
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
        pattern=r" (?:i (?:feel|felt|have felt) (?:\S+ ){0,2}?(?:heard|listened to|really seen)|(?:this"
            r"|that) (?:really |actually )?(?:helps|helped|was (?:\S+ )?helpful|is (?:\S+ )?helpful)"
            r"|last week was (?:\S+ )?(?:too much|intense|heavy)) ",
        needs=(" heard", " listened to", " seen", " helps", " helped", " helpful", " last week was"),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| by (?:him|her|them|my) | (?:might|if|would|maybe|could|never"
            r"|not) | i have heard | think that helped | work ",
        possible=True,
        yes=("I felt heard.", "That really helps, thanks."),
        no=("I felt heard by my sister.", "The patch helps.", "I have heard that."),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:(?:today|this session|last session|tonight|that question|that exercise) (?:was|has been|is"
            r"|felt) (?:\S+ ){0,2}?(?:helpful|useful|good for me|too much|hard for me|a relief)"
            r"|i do not find (?:the|this|these|it) (?:\S+ )?helpful|i (?:\S+ )?liked (?:it )?that you (?:\S+ed|said"
            r"|told|let|did|gave)|you (?:really |actually |totally )get me\b|it (?:\S+ )?(?:helped"
            r"|helps) (?:me )?to (?:say|talk|cry|hear|get it)(?: \S+){0,4}? (?:here|out loud|aloud|you|out)"
            r"|i feel (?:\S+ )?safe (?:here|in here|with you)|(?:coming here|therapy"
            r"|this place) has (?:\S+ )?(?:changed|saved|helped)|it is (?:\S+ )?(?:good|helpful|useful|hard"
            r"|annoying|nice|easier) when you (?:push|ask|stop|say|challenge|slow|explain|listen|remind|check|wait"
            r"|go)|we (?:\S+ )?(?:talk|spend|focus) (?:\S+ )?(?:too|so) (?:much|long)|(?:able to|can|could) (?:cry"
            r"|say (?:it|that|this)|be honest|be angry|be myself|talk) (?:in )?here)\b",
        needs=(
            " was ", " been ", " helpful", " liked ", " get me", " to ", " safe ", " changed ", " saved ",
            " when you ", " too ", " so ", " here",
        ),
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| not safe",
        allows=frozenset({"generic_you", "negated"}),
        yes=(
            "Today was really helpful.",
            "I liked that you challenged me.",
            "It's good when you push me a bit.",
            "I think we talk too much about the past.",
        ),
        no=("It is hard when you go to the gym.", "School was really helpful.", "I felt safe at home."),
    ),
    Cue(
        code="client.gives_feedback",
        pattern=r" (?:(?:that|this|it|today) was (?:a )?(?:really |very )?(?:good|great|helpful|useful|hard|tough"
            r"|productive) (?:session|chat|hour)|i left (?:here|last (?:week|time|session)) (?:feeling|thinking)"
            r"|(?:something|it) (?:really |just )?clicked|do not think (?:the|these|this|those) (?:worksheets?"
            r"|exercises?|sheets?|homework|sessions?|breathing|therapy) (?:is|are) (?:\S+ )?(?:doing|helping"
            r"|working))\b",
        needs=(" was ", " i left ", " clicked", " do not think "),
        refuses=_REPORTED + r"|" + _BEHAVIOURS,
        allows=frozenset({"generic_you", "negated"}),
        yes=(
            "That was a good session.",
            "I left last week feeling lighter.",
            "I don't think the worksheets are doing anything.",
        ),
        no=("It was a good one, the film.", "I don't think the pills are doing anything."),
    ),
    # client.complains --------------------------------------------------------------------------------------------------
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
        refuses=_REPORTED + r"|" + _BEHAVIOURS + r"| (?:phone|car|laptop|computer|marriage|relationship|machine"
            r"|heating|wifi|money|gambl\w*) | (?:am|is|was) (?:i|it|this) | maybe | felt like | feel like ",
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
            r"|ticking|answering|answer (?:that|your|any)|going through it again|talk(?:ing)? about (?:that|this|it"
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
            r"|use) (?:of (?:this|all this|coming|talking|any|these)|in (?:this|coming|talking)|\?)|what (?:has"
            r"|does|is) (?:this|that) (?:got |have )?to do with (?:anything|it|my|me|this|that)|why (?:do"
            r"|are) you (?:keep|always|keep on|asking|even asking)|why do i have to (?:be here|do this|come|answer"
            r"|talk|tell you)|none of your business|(?<! not )get off my (?:back|case)"
            r"|(?<! you )mind your own business|leave (?:me|him|her|them|my \S+) (?:alone|out of (?:it|this))"
            r"|leave it out of this|(?:stop|quit) (?:it|asking|pushing|telling me|doing that|lecturing"
            r"|looking at me|staring|going on|saying that|writing)|can i (?:just )?(?:go|leave)(?: now)? (?:[.?]"
            r"|now)|(?:just |do not )give me (?:the|my|a|another) (?:lecture|prescription|pills)|(?:another|enough"
            r"|with the|any more) lectures?|i know (?:what )?you are trying to"
            r"|i (?:just )?do not want to (?:get into|go into|talk about|discuss) (?:it|that"
            r"|this)(?: right)? (?:now|today|here|with you)|that is (?:your|his) job not|i will (?:just )?(?:go"
            r"|find|see) (?:and see )?(?:another|a different|someone else|somebody else)|i want (?:a different"
            r"|another|someone else|somebody else))\b",
        needs=(
            " point", " use ", " to do with", " why ", " business", " get off", " mind your", " leave ", " stop ",
            " quit ", " can i ", " give me", " lecture", " you are trying", " do not want to", " your job",
            " another ", " else", " different ",
        ),
        never_after=_ASKED,
        refuses=_REPORTED + r"| sorry | thinking what is | (?:told|tell|telling|say) (?:him|her|them|people) "
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
            r"|said you would)|(?:stop|quit) \S+ing me\b|that is (?:such )?a (?:stupid|ridiculous|dumb|pointless"
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
    Cue(
        code="client.complains",
        pattern=r" what is the point (?:you|if|when|it)\b",
        needs=(" the point ",),
        refuses=_REPORTED + r"|" + _BEHAVIOURS,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=("What's the point, you can't help me.",),
        no=("He said what's the point if it rains.",),
    ),
    # client.shuts_down -------------------------------------------------------------------------------------------------
    Cue(
        code="client.shuts_down",
        pattern=r"^ (?:(?:oh|well|just|yeah|no|nah|look|aye|okay|right|so|honestly"
            r"|ja) (?:\. )?){0,3}(?:nothing (?:really|much|special)|no idea|i have no idea|(?:it is|it was"
            r"|i am) (?:just )?(?:fine|whatever|nothing|what it is)|whatever|same as (?:always|ever|usual)|same old"
            r"|nowt|there is nothing|nothing to (?:say|tell)|i would rather not|rather not|skip it|leave it"
            r"|forget it|never mind|nevermind|(?:it )?does not matter|no comment|who cares|you tell me|is normal"
            r"|i do not want to|not really \. (?:it is|it was|no|i am))(?: \S+){0,4} $",
        needs=(
            " nothing", " idea", " fine", " whatever", " same ", " nowt", " what it is", " rather not", " skip it",
            " leave it", " forget it", " never mind", " nevermind", " matter", " comment", " who cares",
            " you tell me", " normal", " want to", " not really",
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
        pattern=r"^ (?:(?:oh|well|just|yeah|no|nah|aye|look) (?:\. )?){0,2}(?:i do not know|do not know|dunno"
            r"|nothing|not really|the same|the usual|normal|nope|nup)(?: (?:\.|really|whatever|honestly|man|doc"
            r"|just|normal|the same|i do not know|to be honest|nothing))* $",
        needs=(" know", " dunno", " nothing", " not really", " same", " usual", " normal", " nope", " nup"),
        after=(OPEN_QUESTION,),
        longest=8,
        possible=True,
        allows=frozenset({"negated"}),
        yes=("T: How did you find being there on your own?\nC: Dunno. Normal.",),
        no=("T: How many do you smoke?\nC: I don't know.", "C: Not really."),
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
        pattern=r"^ (?:(?:oh|well|just|yeah|no|nah|aye|ja) ){0,2}(?:grand|fine|good|okay|all right|alright|the same"
            r"|quiet|nothing new|it was (?:fine|grand|okay|all right)|it is (?:grand|okay|all right|alright)"
            r"|i was (?:right|fine|grand)|i am (?:all right|alright)|i guess|i suppose|that is (?:it|all)|because"
            r"|no reason) (?:\. )?$",
        needs=(
            " grand", " fine", " good", " okay", " right", " alright", " same", " quiet", " new", " i guess",
            " i suppose", " that is ", " because", " reason",
        ),
        after=_INTIMATE,
        longest=5,
        possible=True,
        allows=frozenset({"negated"}),
        yes=("T: What happens inside as you say that?\nC: Fine.",),
        no=("T: Is Monday OK?\nC: Grand.", "Grand."),
    ),
    # client.diverts_or_appeases ----------------------------------------------------------------------------------------
    Cue(
        code="client.diverts_or_appeases",
        pattern=r" (?:you (?:are|would be) the (?:\S+ )?(?:expert|doctor|therapist|professional|specialist|boss"
            r"|one (?:with|who knows))|(?:it is you with|you have) the (?:certificates?|training|degree)"
            r"|you (?:would )?know best|whatever you (?:\S+ )?(?:think|say|reckon|suggest|want|like|feel"
            r"|prefer)(?: yourself| best| is best| then)*(?: \.| $| is)|if you (?:say|think) so|you must be right"
            r"|i (?:expect|suppose|am sure) you are right|you are (?:totally|absolutely|dead|quite|completely"
            r"|hundred percent) right|as you (?:say|like|wish)|you tell me i (?:will )?just do"
            r"|i will (?:definitely )?do (?:that|it) (?:properly|from tomorrow|straight away|i promise)"
            r"|that is (?:very|so) true (?:\. )?(?:i (?:need|will|should)|you are)|that is very good advice"
            r"|you have been (?:at|doing) this longer|where do you think i should|you are always right"
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
            r"|hear|watch) (?:they|that|the)|is that (?:a )?(?:new|clock)|what time is it"
            r"|is it (?:still )?(?:raining|free|hot|cold|easter)|i like your|where did you get"
            r"|you would never guess|funny story|will i (?:tell|do) you|tell me this|this (?:rain|weather))\b",
        needs=(
            " anyway", " anyhow", " by the way", " speaking of", " tell you", " told you", " did you ", " is that ",
            " what time", " is it ", " i like your", " where did you", " never guess", " funny story", " do you",
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
    # therapist.renegotiates --------------------------------------------------------------------------------------------
    Cue(
        code="therapist.renegotiates",
        pattern=r" (?:let us|let me|we can|we could|we will|i can|i could|i will|i am going to|shall we|should we"
            r"|how about (?:we|i)|what if (?:we|i)|why do not we|maybe we (?:can|could|should)|i would like to"
            r"|i would suggest (?:we|i)|suggest i|i think we should|could we)(?: just| maybe| also"
            r"| now)*(?: \S+)? (?:drop (?:the|that|this|it|my)|scrap|bin (?:the|that|this|it)|leave out"
            r"|leave (?:the|that|this|it|all that|them) (?:\S+ )?(?:out|for now|aside|alone|where it is"
            r"|where they are|closed|for today|in)|leave you to go first|put (?:that|this|it|the \S+"
            r"|my \S+) (?:aside|away|to one side|in (?:the|that) (?:drawer|bin))|switch the|slow (?:down|this down"
            r"|it down|things down)|go (?:slower|at your)|change how|do (?:it|this|things|that"
            r"|the form) (?:differently|another way|a different way|your way|again|together|here together)"
            r"|try (?:that|this|it) (?:again|another way|differently)|hold off on|stop (?:asking|pushing|there)"
            r"|start (?:again|over)|back up|rewind|begin again|say less|talk less|keep my mouth"
            r"|give you (?:the choice|a choice)|take (?:a step|that) back|turn this around|explain why)\b",
        needs=(
            " drop ", " scrap", " bin ", " leave ", " put ", " switch ", " slow", " at your", " change how", " do ",
            " try ", " hold off", " stop ", " start ", " back", " rewind", " begin again", " less", " my mouth",
            " choice", " turn this", " explain why",
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
            r"|sit better)(?: you)? [,.?o]|which (?:would suit|suits you|is better)"
            r"|whichever you (?:would )?(?:like|prefer|want)|up for grabs|any way you like"
            r"|some other way you (?:want|would)|at whatever (?:speed|pace)|we (?:do not have|need not"
            r"|do not need)(?: to)? (?:talk about|do|go into|go there|be in here|finish|fill|use|stay|rush)"
            r"|you do not have to (?:fill|answer|talk about (?:it|that|this)|do the)|(?:what i meant"
            r"|what i was trying to say) was|(?:that is|that was) not what i meant|i put (?:that|it) badly"
            r"|i (?:should have|never|have not) (?:\S+ )?(?:explained|told you why)|(?:sheet|sheets|form|forms"
            r"|chart|list|page|card|ladder|worksheet|questionnaire) (?:can go \.|(?:is|are) going (?:in|out)"
            r"|goes (?:in|out)|is in the bin)|i am putting (?:it|this|that|the \S+) away)",
        needs=(
            " would ", " or ", " your ", " you ", " does ", " if ", " will ", " which", " up for grabs", " any way",
            " some other way", " whatever ", " we do not", " we need not", " i meant", " trying to say", " badly",
            " explained", " told you why", " can go", " is going", " goes", " bin", " are going", " putting ",
        ),
        without=("therapist.asks_feedback",),
        refuses=_BEHAVIOURS + r"| (?:tuesday|monday|wednesday|thursday|friday|morning|afternoon) or | (?:cash"
            r"|card or) | (?:he|she|they) (?:would|will|does) | what would you like (?:to (?:talk|work|focus"
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
            r"|would you rather (?:i|we) (?!talked about your)|wires crossed|we (?:could|can) skip (?:the|that|this"
            r"|it))",
        needs=(
            " something ", " if we ", " let us ", " we can ", " we have left", " rethink", " revisit", " to answer",
            " how about ", " would you rather ", " wires", " skip ", " that is left", " is left",
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
