"""Cues of pillar 1, the relationship: what the two say of each other, here and now."""

from hereandnow.reading.cue import Cue

_OTHERS = (
    r" (?:your|her|his|their) (?:mum|mother|dad|father|sister|brother|wife|husband|partner|boss|friends?|manager"
    r"|family|doctor|kids|son|daughter|boyfriend|girlfriend|teacher|parents|gp|nurse|team|colleagues?) "
)
_BEHAVIOURS = (
    r" (?:smok\w*|cigarettes?|drink\w*|alcohol|beers?|weed|pot|drugs?|quit|quitting|medication|meds|insulin|diet"
    r"|weight|exercis\w*) "
)
_REPORTED = r" (?:he|she|they|mum|dad|everyone|people) (?:said|says|say|told|goes|was like|were like) "

# fmt: off
CUES: tuple[Cue, ...] = (
    # therapist.asks_about_us -------------------------------------------------------------------------------------------
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
        pattern=r" (?:what|how) (?:do|did|does|would|are|were|have)(?: you| it| that| this)?(?: \S+){0,3}? (?:think"
            r"|make|feel|feeling|felt|find|take|do to you)(?: \S+){0,2}? (?:of|about|towards?|with|from|hearing"
            r"|when) (?:me|us|i (?:say|said|ask|asked|go|went|do|did|tell|told|sent|stood|moved)"
            r"|what i (?:just )?(?:said|did|asked|wrote)|(?:how|the way) i)\b",
        needs=(" me ", " us ", " i "),
        refuses=_OTHERS
        + r"| tell me | let me | told me | us (?:doing|talking|adding|checking|working|meeting|looking|taking|to)"
            r"|(?:what i said|what i just said) about (?:the|smok|drink)",
        allows=frozenset({"hypothetical"}),
        yes=(
            "What did you make of me, getting up like that?",
            "How do you feel about me asking you that?",
            "What does it do to you when I go off like that?",
        ),
        no=(
            "What do you think about your boss?",
            "What do you think of the plan?",
            "How do you feel about us meeting at two?",
        ),
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
        pattern=r" (?:what it (?:is|was) like (?:\S+ ){0,6}?(?:hear|having|have|telling|tell|with"
            r"|to) me\b(?! (?:about|more|what|how))|did my (?:question|comment|words|silence|tone|response) (?:feel"
            r"|seem|sound|come|land|hurt|bother|upset)|with me (?:here |right now |in here |too )*(?:do|does|is|are"
            r"|did) (?:you|it|that))\b",
        needs=(" me ", " did my "),
        refuses=_OTHERS + r"| tell me ",
        allows=frozenset({"hypothetical"}),
        yes=(
            "I'm wondering what it's like for you to hear me say that.",
            "Did my question feel intrusive?",
            "And with me, here, do you feel that pressure?",
        ),
        no=("Tell me what it was like.", "Did my colleague call you?"),
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
    # therapist.shares_reaction -----------------------------------------------------------------------------------------
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
        needs=(" my ", " me ", " up ", " winced", "bumps", " you ", " you", " this", " our", " these"),
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
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:(?:that|it|this|hearing \S+|listening to you) (?:\S+ )?(?:makes|made|leaves|left) me (?:feel "
            r"|feeling )?(?:\S+ ){0,2}?(?:sad|angry|protective|warm|close|closer|tearful|hopeful|worried|uneasy"
            r"|curious about us|want to (?:cry|hug|rescue|protect))|i (?:notice|noticed|catch|find"
            r"|can feel) (?:that )?i am (?:\S+ )?(?:holding|being|feeling|getting|working|trying|treading|tiptoeing"
            r"|talking|rushing|avoiding|smiling|sitting)|i have (?:\S+ ){0,2}?(?:urge|pull|wish"
            r"|impulse) to (?:rescue|fix|protect|hug|comfort|rush|reassure|look after|jump|cheer)|i (?:feel|felt"
            r"|am feeling) (?:\S+ ){0,2}?(?:useless|helpless|powerless|frustration|shut out|torn|at a loss"
            r"|out of my depth|close to tears))\b",
        needs=(" me ", " i "),
        refuses=r"you (?:say|said|feel|felt|think) |" + _BEHAVIOURS,
        yes=(
            "That makes me feel very protective of you.",
            "I notice I'm holding back with you today.",
            "I have a strong urge to rescue you right now.",
        ),
        no=("That makes me smile.", "You say it makes me sound sad."),
    ),
    Cue(
        code="therapist.shares_reaction",
        pattern=r" (?:(?:i feel |i felt )?my (?:own )?(?:stomach|chest|throat|heart|shoulders"
            r"|jaw) (?:\S+ )?(?:tightens?|tightening|clenche[sd]|drops|sinks|races|racing|tenses?|tensing)"
            r"|i (?:feel|felt|am feeling) (?:\S+ )?(?:uneasy|uncomfortable|sad|moved|anxious|tearful|protective"
            r"|close to you)(?: (?![.?] )\S+){0,12}? (?:you|hearing|with that|right now)|i would be (?:very "
            r"|really )?(?:sorry|sad) to (?:see you go|lose|stop|end))\b",
        needs=(" my ", " i feel ", " i felt ", " i am feeling ", " i would be "),
        refuses=r" (?:you|he|she) (?:say|said|feel|felt|think) (?:\S+ )?i |" + _BEHAVIOURS,
        yes=(
            "Hearing that, my stomach tightens.",
            "I feel uneasy, and I don't want to hide that from you.",
            "I'd be sorry to see you go.",
        ),
        no=("He said I feel sad when you are away.",),
    ),
    # therapist.observes_process ----------------------------------------------------------------------------------------
    Cue(
        code="therapist.observes_process",
        pattern=r" you (?:\S+ )?(?:gone|went|going|got|getting|fell|fallen|look|looked|seem|seemed|sound|sounded"
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
        needs=(" quick", " fast", " short", " sigh", " long ", " first ", " smile", " out ", " you "),
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
        needs=(" you ", " your ", " there was", " there is", " something "),
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
        needs=(" you ",),
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
        pattern=r" (?:you are (?:wringing|twisting|biting|rubbing|picking|pulling|stroking|playing with|tugging"
            r"|squeezing) (?:at |on )?your|you came in (?:\S+ ){1,8}?now you|you answered (?:\S+ ){0,4}?(?:before i"
            r"|very fast|quickly|so fast|with a|without)|you have not (?:looked|taken your coat|taken your jacket"
            r"|said much|met my)(?: \S+){0,4}? (?:today|yet|since|off|eye|me)|you (?:are|were) (?:nearly |almost "
            r"|close to )+(?:in tears|crying))\b",
        needs=(" you ", " your "),
        refuses=r" (?:he|she|they|him|her|them) |" + _BEHAVIOURS + r"| (?:if|when|that|because) you are ",
        yes=(
            "You're wringing your hands.",
            "You came in smiling and now you're almost in tears.",
            "You answered that before I'd finished.",
        ),
        no=("He says you are biting your nails.", "You have not looked at the form."),
    ),
    # therapist.links_outward -------------------------------------------------------------------------------------------
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
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:what (?:happens|happened|goes on|went on) (?:here|between us|in here|between you and me"
            r"|with me)(?: \S+){0,14}? (?:happens?|similar|with your|at home|at work|with other)|(?:happens|happen"
            r"|familiar|shows? up|comes? up|feel (?:that|this|it))(?: \S+){0,7}? (?:in other (?:relationships"
            r"|places|areas)|(?:from|in) other (?:places|relationships|parts)|in your other relationships"
            r"|elsewhere in your life|outside (?:of )?here|outside this room|with other people)|similar to (?:what"
            r"|how|the way) (?:\S+ ){0,4}?with (?:your|him|her|them)|(?:just like|the same way"
            r"|same as) (?:you (?:do|did) )?with (?:your \S+|him|her|them)(?: \S+){0,8}? (?:me|us|here)"
            r"|like this with (?:other|anyone|your)|in here you (?:\S+ ){1,14}?(?:at home|at work|outside"
            r"|with (?:your|other|him|her)))\b",
        needs=(
            " happen", " goes on", " went on", " familiar", " show", " come", " feel ", " similar to", " just like",
            " the same way", " same as", " like this with", " in here you",
        ),
        refuses=_BEHAVIOURS,
        yes=(
            "I wonder if what happens here also happens with your friends.",
            "Is this something that happens in other relationships too?",
            "Do you find yourself going along like this with other people?",
        ),
        no=("What happened at work?", "Is it similar to what you had before?"),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:with (?:your \S+|him|her|them|other people|people|others|everyone"
            r"|most people)(?: \S+){0,8}? with me\b|or is it (?:something |more )?(?:about|just|only|to do with"
            r"|with) (?:me|us|here)\b|who else (?:do|did|does|have) you (?:\S+ )?(?:protect|look after|hide"
            r"|apologise|do (?:that|this)|go quiet|keep|feel|hold)|me(?: \S+){0,8}? (?:like|as|the way"
            r"|same as) you (?:\S+ ){0,4}?with (?:your|him|her|them)|between us(?: \S+){0,8}? (?:outside|elsewhere"
            r"|familiar|ring any bells|remind you))",
        needs=(" me ", " us ", " who else ", " here "),
        refuses=r" (?:talk|speak|share|work|meet|come|been|live|lives) (?:\S+ ){0,3}with (?:me|us)|" + _BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "Do you hold back with your wife the way you do with me?",
            "Is that how it is with people, or is it something about me?",
            "Who else do you protect like that?",
        ),
        no=("Will you come with your wife and talk with me?", "Who else lives with you?"),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:where else (?:in your life )?(?:do|does|have|are|did|is) (?:you|that|this|it)|does (?:this"
            r"|that|it) (?:also |ever )?happen (?:at home|at work|elsewhere|outside|with (?:other|your|anyone)))\b",
        needs=(" where else ", " happen "),
        refuses=_BEHAVIOURS + r"| where else (?:do|have|are|did) you (?:\S+ )?(?:get|go|live|work|been|find|hurt"
            r"|eat|keep)",
        allows=frozenset({"hypothetical"}),
        possible=True,
        yes=("Where else do you have to be the good one?", "Does this happen at home as well?"),
        no=("Where else do you get support?",),
    ),
    Cue(
        code="therapist.links_outward",
        pattern=r" (?:do you (?:also |ever )?do (?:that|this|the same) with (?:your|him|her|them|other|people)"
            r"|others? (?:people )?(?:\S+ ){0,3}?(?:see|get|meet) this (?:side|version|part)"
            r"|other people (?:that )?you (?:test|protect|look after|hide|hold back|keep"
            r"|please)(?: \S+){0,3}? like this)\b",
        needs=(" do that ", " do this ", " do the same ", " other"),
        refuses=_BEHAVIOURS,
        allows=frozenset({"hypothetical"}),
        yes=(
            "You waited for me. Do you do that with your friends?",
            "I wonder if others get to see this side of you.",
        ),
        no=("Who do you live with?",),
    ),
    # client.speaks_of_us -----------------------------------------------------------------------------------------------
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
        pattern=r" (?:it is|it feels|it felt|that is|this is|it was|this feels|that feels"
            r"|is) (?:\S+ ){0,3}?(?:weird|strange|odd|hard|harder|nice|scary|easier|easy|awkward|embarrassing|funny"
            r"|difficult|safe|different|frightening|uncomfortable|a relief|lovely"
            r"|horrible)(?: \S+){0,3}? (?:talking to you|telling you|to talk to you|to say (?:this|it|that) to you"
            r"|saying (?:this|it|that) to you|hearing (?:that|it|this) from you|you (?:saying|asking|knowing"
            r"|being nice)|with you here|that you (?:noticed|remembered|asked|care|said)|looking at you|having you"
            r"|coming (?:in )?here|being (?:in )?here)\b",
        needs=(" you ", " here"),
        refuses=_REPORTED + r"| hard to tell you",
        yes=("It's weird telling you this.", "It's nice that you remembered.", "It felt hard to say that to you."),
        no=("It's hard to tell you the exact date.", "It is nice talking to my sister."),
    ),
    Cue(
        code="client.speaks_of_us",
        pattern=r" i (?:\S+ ){0,3}?(?:angry|annoyed|cross|mad|hurt|irritated|upset|furious|disappointed|jealous"
            r"|scared|shy)(?: \S+)? (?:at|with|by|of|around|in front of) you\b",
        needs=(" you ",),
        refuses=_REPORTED + r"| (?:if|when) | i am not (?:\S+ )?mad at you",
        allows=frozenset({"generic_you"}),
        yes=("I was annoyed with you, last week.", "I was so angry at you."),
        no=("She says I am mad at you.", "I was mad at him."),
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
        pattern=r" (?:you remind me of|i do not want you to (?:go(?! to)|leave|stop seeing|give up on)"
            r"|i (?:\S+ )?wonder what you (?:\S+ )?think|glad (?:that )?it is you|i am too much for you"
            r"|what you (?:really |must )?think (?:of|about) me)\b",
        needs=(" you ",),
        refuses=_REPORTED,
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=("You remind me of my dad.", "I'm glad it's you I'm telling.", "I wonder what you really think of me."),
        no=("She said you remind me of him.",),
    ),
    # client.apologises -------------------------------------------------------------------------------------------------
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
        refuses=r" (?:feel|felt|feeling|feels) (?:\S+ )?sorry| sorry for (?:him|her|them|you|your|myself|my)|" + _REPORTED +
            r"| (?:said|told|say) (?:\S+ ){0,3}sorry| sorry (?:what|to hear)| (?:him|her|them) (?:\S+ ){0,2}sorry"
            r"| sorry (?:\S+ ){0,3}(?:bus|train|traffic|late|missed|phone)| (?:cancelled|platform|delayed|network"
            r"|poured|spilt|spilled|knocked|dropped|smashed) | it is sorry ",
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
        pattern=r" (?:(?:sorry|apologise|apologize|forgive me)(?: \S+){0,11}? (?:sorry|apologise|apologize"
            r"|forgive me)|i am (?:so so|that|awful|awfully|wile|terribly|dreadfully|really really) sorry)\b",
        needs=(" sorry", " apolog"),
        refuses=r" (?:feel|felt) (?:\S+ )?sorry| sorry for (?:your|him|her|them|my(?:self)?) | sorry to hear|" + _REPORTED +
            r"| (?:said|told|say|saying|says) (?:\S+ ){0,3}sorry| (?:train|traffic|bus|tram|puncture|roadworks"
            r"|babysitter|hospital|accident) | sorry (?:what|could|can) | (?:cancelled|platform|delayed|network"
            r"|poured|spilt|spilled|knocked|dropped|smashed) | it is sorry | better safe| not (?:even )?sorry",
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
        pattern=r" sorry (?:\. )?(?:i know (?:this|it|i|you)|i always|that (?:probably )?(?:made|was|sounded"
            r"|came out)|i am (?:not (?:making|being|explaining)|being|such|so|all over|a)|i do not know why"
            r"|(?:if )?i (?:did not|do not) mean to (?:snap|shout|cry|get|be|go|upset)|i keep|i should not"
            r"|i can not stop|i have (?:\S+ )?gone off|you do not want to|you do not (?:need|want) (?:all )?(?:this"
            r"|that))\b",
        needs=(" sorry",),
        refuses=r" (?:feel|felt) (?:\S+ )?sorry|" + _REPORTED + r"| (?:said|told|say) (?:\S+ ){0,3}sorry| (?:late"
            r"|train|traffic|bus|missed|forgot|phone|wifi|connection|hear|heard|catch) | sorry i am (?:a (?:bit"
            r"|little|minute)|not (?:sure|going|interested))",
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
    Cue(
        code="client.apologises",
        pattern=r"(?: (?:[.?]|oh|god|no|but|och|ach) )(?:i am |oh |god |so |just )*(?:sorry|sorry about (?:that"
            r"|this|it)|sorry now) (?:\. )?$",
        needs=(" sorry",),
        refuses=r" (?:feel|felt) (?:\S+ )?sorry| (?:late|train|traffic|bus|missed|forgot|phone|wifi|connection|mute"
            r"|hear|heard|catch|interrupt\w*) |" + _REPORTED
        + r"| (?:say|said|saying|told) (?:\S+ ){0,3}sorry",
        possible=True,
        yes=(
            "I was going to say something, and then it's gone. Sorry.",
            "I didn't mean to get into that. I'm sorry.",
        ),
        no=("I couldn't hear you. Sorry.", "She never said sorry."),
    ),
)
