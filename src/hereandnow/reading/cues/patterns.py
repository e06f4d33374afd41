"""Cues of pillar 2, patterns: stories with others, what was wished for, what came back, what repeats."""

from hereandnow.reading.cue import Cue
from hereandnow.reading.guards import Guard

_OTHER = r"(?:he|she|they|<other>|everyone|everybody|nobody|somebody|someone|no one)"
_PERSON = (
    " he ", " she ", " they ", " mum", " dad", " mother", " father", " brother", " sister", " husband", " wife", " boss", " manager", " friend",
    " partner", " boyfriend", " girlfriend",
    " ex ", " son ", " daughter", " gran", " nan", " aunt", " uncle", " teacher", " colleague", " mate", " neighbo", " landlord", " supervisor",
    " flatmate", " roommate", " cousin",
    " kids ", " in-laws", " da ", " papa", " parents", " gaffer", " foreman", " guy", " lad", " bloke", " fella", " girl", " woman", " man ",
    " everyone", " everybody", " nobody", " someone", " somebody",
)  # fmt: skip
_SAID = (
    "said|says|goes|say to me|told me|tells me|asked|asks|shouted|shouts|yelled|screamed|texted|texts|replied|answered|rang|phoned|was like|were like"
    "|is like|are like|come up and says"
)  # fmt: skip
_ME_SAID = "said|says|say|goes|go|asked|told|was like|am like|texted|rang|phoned|called|messaged|shouted|yelled|replied|answered|sent|went"
_ACTED = (
    "said|says|goes|told me|asked|asks|shouted|yelled|screamed|laughed|laughs|hung up|walked|left|leaves|ignored|snapped|called me|rang|phoned|texted"
    "|replied|answered|looked at|look at|looks at"
    "|stared|rolled|turned|slammed|hit|slapped|pushed|grabbed|threw|took|gave|gives|hugged|kissed|smiled|cried|came|come in|come up|comes in|sat down"
    "|stood|stormed|refused|promised|forgot|never"
    "|did not|would not|just|started|starts|stopped|went|blamed|accused|kicked|sent|put|puts|made me|wanted|cut me|apologised|apologized|invited"
    "|dumped|ghosted|blocked|turned up|picked"
    "|brought|handed|pulled|was like|were like|is like|opened|nodded|shrugged|sighed|lost it|goes past|passed|told"
)
_WHEN = (
    r"(?:yesterday|last (?:night|week|month|summer|christmas|(?:sun|mon|tues|wednes|thurs|fri|satur)day)|this (?:morning|weekend)|the other (?:day"
    r"|night|week)|(?:on |a )?(?:sun|mon|tues|wednes|thurs|fri|satur)day"
    r"|one (?:day|time|night|evening|morning|christmas|summer)|a (?:few|couple of) (?:days|weeks|months) ago|when i was (?:\S+ ){0,2}(?:\d+|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|little|small|wee|a kid|a child)"
    r"|i was (?:maybe |about )?(?:five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|\d+)|there was (?:this|a|one) (?:time|day"
    r"|night|party|meeting)|this one time|i remember (?:one|the|when|my|that)|at the (?:party|wedding|funeral|meeting|viewing|wake))"
)
# Advice and care by professionals, tests and treatments: no story of a relationship
_CLINIC = r" (?:doctors?|dentist|nurse|pharmacist|surgeon|specialist|dr|prescri\w+|blood test|blood pressure|insulin|vaccin\w+|fluoride|cholesterol|dose|medication|implants?)\b"
_ANY: frozenset[Guard] = frozenset({"quoted", "negated", "hypothetical", "other_person", "generic_you"})

# "rolled his eyes", "never rang me back": what someone did, or would do, to the speaker
_TO_ME = (
    r"(?:roll\w* (?:his|her|their) eyes|hung up|hangs? up|laugh(?:ed|s|ing)? (?:at me|in my face|it off)|ignor\w* me|walk(?:ed|s)? (?:out|off"
    r"|away)(?: on me)?|shout\w* at me|yell\w* at me|scream\w* at me|snap\w* at me"
    r"|shrug\w*|tut\w*|tell(?:s|ing)? me off|told me off|told me to (?:stop|grow|get over|man up|shut|go|calm|leave|get out|toughen|pull|cheer|relax"
    r"|be (?:grateful|strong|quiet))|hold? my hand|held my hand|sat with me|listened|tells? me to (?:stop"
    r"|grow|get over|man up|shut|calm)|went quiet|goes quiet|went silent|chang\w+ the subject"
    r"|hug\w* me|kiss\w* me|held me|hold me|slap\w* me|hit me|push\w* me|shov\w* me|listen\w* to me|look(?:s|ed|ing)? (?:right "
    r"|straight )?(?:at me (?:like|as if|as though|funny|weird)|through me|past me|away|down at (?:his|her|their))"
    r"|star(?:ed|es|ing) at me|blam\w+ me|criticis\w+ me|criticiz\w+ me|judg\w+ me|nag\w* (?:at )?me|lectur\w+ me|boss(?:ed|es)? me (?:around|about)"
    r"|compar\w+ me|left me (?:there|standing|on read|waiting|alone|with)|dump\w* me"
    r"|ghost\w* me|block\w* me|turn(?:ed|s)? (?:his|her|their) (?:back|chair)|cut me (?:off|out)|interrupt\w* me|talk(?:ed|s)? over me|dismiss\w* me"
    r"|believ\w* me|do(?:es)? not believe me|take me seriously|took me seriously|stuck up for me"
    r"|stood up for me|make(?:s)? fun of me|made fun of me|laid into me|had a go at me|gave me (?:a|that|the) (?:\S+ )?(?:look|silent treatment"
    r"|earful|hug|smile)|gives me (?:a|that|the) (?:\S+ )?(?:look|silent treatment)|shut me (?:down|out|up)"
    r"|kicked me out|threw me out|forgave me|comforted me|cried with me|back(?:ed|s) me up|call(?:ed|s)? me (?:a|an|names|lazy|stupid|selfish|fat"
    r"|ungrateful"
    r"|dramatic|crazy|mad|weak)|mocked me|petted me|thanked me|pull(?:s|ed) away from me"
    r"|push(?:es|ed) me away|cheat\w* on me|lied to me|lies to me|let me down|bail\w* on me|us(?:ed|es) me|accept\w* me|reject\w* me|hit(?:s"
    r"|ting)? me|threaten\w* me|yell\w* at us|get(?:s)? (?:mad|angry|annoyed|upset|cross) (?:at|with) me"
    r"|got (?:mad|angry|annoyed|upset|cross) (?:at|with) me|(?:is|are|was|were) (?:always |still |so |really |just )?(?:mad|angry|annoyed|cross"
    r"|disappointed|upset|proud|furious|raging|filthy) (?:at|with|of|on|in) me)"
)
_NO_ANSWER = (
    r"(?:never|did not|does not|do not|would not|will not|has not|have not|had not|still not) (?:even |ever |once |so much as |really )?(?:rang|ring"
    r"|rung|call(?:ed)? (?:me )?back|answer(?:ed)?|repl(?:y|ied)|text(?:ed)? (?:me )?back|came|come back"
    r"|show(?:ed)? up|turn(?:ed)? up|ask(?:ed)? (?:me|how|if|why|once)|look(?:ed)? (?:up|at me|round|over)|say (?:a word|anything|sorry|thank you"
    r"|thanks|well done|hello)|said (?:a word|anything|sorry|thank you|thanks|well done)|notice[d]? (?:me|i|that i)"
    r"|mention(?:ed)? it|listen(?:ed)?(?: to me)?|hear me|believe me|help(?:ed)? me|care(?:d)? (?:about me|what i|how i)|speak to me|spoke to me"
    r"|talk to me|apologi[sz]e[d]?|turn(?:ed)? (?:a|round|around))"
)

_OFTEN = r"(?:(?:always|just|all|even|also|keeps?|kept|has|have|would|will|might|probably|sometimes|usually|constantly|really|still) ){0,2}"

_REACTION = (
    r"(?:went (?:silent|quiet|upstairs|home|to bed|to my room|along with (?:it|him|her|them)|red|numb|cold|out (?:the|to the)|and sat"
    r"|straight (?:home|to|out))|go (?:silent|quiet|upstairs|along with|to my room|numb|dark)"
    r"|said (?:nothing|okay|fine|sorry|never mind|thank you|thanks|no worries|no bother|it is fine|it was fine|not to worry|all right|alright|grand)"
    r"|say (?:nothing|okay|fine|sorry|thank you|thanks|no worries)|shut up|shut down|shut my mouth|shut myself"
    r"|closed up|clam(?:med)? up|froze|freeze|walked (?:out|off|away)|hung up|got off the phone|cried|bawled|stormed (?:off|out)|g[ai]ve (?:up|in)"
    r"|back(?:ed)? (?:down|off)|did not (?:say (?:a word|anything|nothing)|answer|reply|ask|bother|dare|know what to say|speak)"
    r"|never (?:said|asked|told|answered|mentioned|went back|rang)|stopped (?:asking|talking|calling|telling|going|trying|texting|answering)"
    r"|stop (?:asking|talking|telling|trying)|hid|hide|ma[dk]e a joke|laugh(?:ed)? (?:it off|too|along|louder)|apologi[sz]ed?"
    r"|swallow(?:ed)? it|bit my (?:tongue|lip)|bite my tongue|nodded|smiled|pretend(?:ed)?|lied|let it go|kept (?:quiet|my mouth shut|my head down"
    r"|going)|keep (?:quiet|my mouth shut)|put the phone down|left it (?:there|on)|turned (?:my back|away|it off)"
    r"|shouted|yelled|screamed|snapped|lost it|kicked off|blocked (?:him|her|them)|deleted|ghosted|vanish(?:ed)?|withdrew|withdraw|pull(?:ed)? away"
    r"|lock(?:ed)? (?:myself|the)|begged|argued|fought back|stood there|sat there|just sat|just stood|ran (?:off|out|a bath|away)"
    r"|cleaned|scrubbed|washed up|did the dishes|made (?:the )?tea|fed (?:them|the)|left (?:him|her|them|the room|my)|broke (?:up|down)|(?:was|felt"
    r"|got) (?:so |really |just |pretty |all |very |proper |that |quite )?(?:<sure_feeling>|small|stupid|sick|invisible)"
    r"|(?:get|feel) (?:so |really |just |pretty |all |very )?(?:<sure_feeling>|defensive))"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # client.episode ----------------------------------------------------------------------------------------------------
    Cue(
        code="client.episode",
        pattern=rf" {_WHEN}(?: \S+){{0,30}}? {_OTHER} (?:\S+ ){{0,3}}?(?:{_ACTED})\b(?: \S+){{0,30}}? (?:{_OTHER} (?:\S+ ){{0,2}}?(?:{_ACTED})"
        rf"|i (?:just |then )?(?:{_ME_SAID}|did not|left|sat|cried|stood))\b",
        needs=_PERSON,
        shortest=20,
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:i smoked|i quit|started smoking|beers?|they say (?:it|that|smoking))\b",
        yes=(
            "The other day my boss came up to my desk and said, in front of everyone, that I was slow, and I just sat there like a lump with my tea.",
            "I remember when I was nine, my dad said he'd come and he never did, I sat there all day.",
        ),
        no=(
            "Mum's always busy.", "Last week I had three beers on Friday.",
            "My doctor said last month that I have to stop, so I said fine and I went home and I did not stop at all.",
        ),
    ),
    Cue(
        code="client.episode",
        pattern=rf" i (?:\S+ )?(?:said|says|say|asked|told|goes|go|was like|rang|called|texted|messaged|phoned|went up|went over|went down|showed"
        rf"|tried to tell|send|sent)\b(?: \S+){{0,28}}? (?:and|so|then|but|and then) {_OTHER} (?:\S+ ){{0,3}}?(?:{_ACTED})\b",
        needs=(" i ",),
        shortest=12,
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:if i (?:said|told|asked)|i would say|forms?|i say (?:a lot|the wrong))\b",
        yes=(
            "I told my sister I couldn't come at Christmas and she went off on one.", "So I said can we talk, and he just walked out of the kitchen.",
            "Tuesday I asked Mum for a lift and she just hung up.",
        ),
        no=("I told the pharmacist and she gave me a leaflet.", "I told my sister everything."),
    ),
    Cue(
        code="client.episode",
        pattern=rf" {_OTHER} (?:\S+ )?(?:{_SAID}|comes in|came in|come in|came up|walked in|looked at me)\b(?: \S+){{1,40}}? (?:i (?:just |then "
        rf"|turned round and )?(?:said|says|goes|go|was like|am like|told (?:him|her|them)|sat there|stood there|left|walked|hung|nodded|froze"
        rf"|never said|did not (?:say|answer|reply|know what)|cried|shouted|laughed)"
        rf"|(?:and|then) {_OTHER} (?:\S+ )?(?:said|says|goes|was like|were like|laughed|walked out|hung up|put (?:his|her|their)|looked at me))\b",
        needs=(
            " said ", " says ", " goes ", " say ", " told ", " tells ", " asked ", " asks ", " shout", " yelled ", " screamed ", " text", " replied ",
            " answered ", " rang ", " phoned ", " like ", " came ", " come ", " comes ", " walked in ", " looked at me ",
        ),
        shortest=18,
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:they say|he says smoking|people say|whenever|every time|always says|would say|it says)\b",
        yes=(
            "He goes, you're always late, and I'm standing there with the shopping, and I just went upstairs without a word and I never said anything.",
            "My sister rang and said she's not bringing the kids, and I said fine, and hung up.",
        ),
        no=("He says smoking is bad for me.", "My doctor said to cut down so I went home and tried."),
    ),
    Cue(  # a dated meeting told in short sentences, or without reported speech
        code="client.episode",
        pattern=rf" {_OTHER} (?:c[ao]me|comes|phoned|rang|walked|pulled|turned up|opened|drove) (?:\S+ ){{1,18}}?(?:and|\."
        rf"|then) (?:{_OTHER} )?(?:said|says|goes|asked|put (?:his|her|their|a|the)|gave me|hugged me|looked (?:at me|away)|shut|sat down|told me"
        rf"|took my|started (?:crying|shouting|laughing)|walked out|never (?:said|looked)|slapped|handed)\b",
        needs=(" come ", " came ", " comes ", " phoned ", " rang ", " walked ", " pulled ", " turned up ", " opened ", " drove "),
        shortest=12,
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:would come|will come|whenever|every time|always comes)\b",
        yes=("My uncle came to the shed with the paper folded up, and he says there's something you should read.",),
        no=("She comes on Thursdays and the kids love it.", "They came round and we had tea."),
    ),
    # client.wish -------------------------------------------------------------------------------------------------------
    Cue(
        code="client.wish",
        pattern=r" i (?:(?:just|only|really|always|still|so|kind of|did|do) ){0,2}(?:wanted|want|needed|need|wish|wished|hoped|was hoping|am hoping"
        r"|hope|longed for|long for|was dying for|would have liked|would like|would love|would have loved|would give anything for)"
        r" (?:\S+ )?(?:for )?(?:him|her|them|he|she|they|<other>|you) (?:all )?(?:only |just |not |even )?(?:to|would|could|had|did|might|go|be|come"
        r"|say|ask|see) (?:\S+ )?",
        needs=(
            " want", " need", " wish", " hope", " hoping", " long", " dying for", " liked", " would like", " would love", " loved", " anything for",
        ),
        refuses=r" (?:to (?:\S+ )?(?:prescribe|refill|check my|quit|be (?:healthy|happy and|safe)|eat|grow up|learn|have (?:a|the) (?:good|better)"
        r"|smoke|take (?:my"
        r"|the|a))|need you to|(?:want|wanted|would like) you to (?:\S+ )?(?:give me|write|tell me (?:what|how|if|about)|help|know|understand"
        r"|prescribe|check|look)"
        r"|they would (?:make|lower|change) (?:it|the)|affordable|insurance|i hope (?:that )?(?:you|they) (?:have|can|are|do)|wish you (?:well|luck)"
        r"|good example|better example)\b",
        allows=frozenset({"negated"}),
        yes=(
            "I only wanted him to ask how it went.", "I wish she'd stop comparing us.", "I want them to accept me.",
            "I'd love for him to say hello to us.",
        ),
        no=("I want a new job.", "He wanted her to leave.", "I want my kids to grow up healthy.", "I need you to write me a prescription."),
    ),
    Cue(
        code="client.wish",
        pattern=r" (?:(?:i|all i|all i ever|that i) (?:(?:just|only|really|ever|always|kind of|still) ){0,2}(?:want|wanted|need|needed"
        r"|would have liked|would like|crave|craved|was after|was looking for|was asking for|ask for|asked for)"
        r" (?:(?:is|was) )?(?:to be (?:heard|seen|loved|held|asked|noticed|believed|included|chosen|listened to|understood|respected|taken seriously"
        r"|accepted|worth)|(?:somebody|someone|anybody|anyone|one person|people) to (?:say|ask|listen|sit|hold|come|see|notice|be there|love|stay"
        r"|hear|stick|look|pick|tell me it)"
        r"|a (?:hug|cuddle|thank you|sorry|hi|word|bit of (?:respect|kindness|attention|sympathy|thanks))|an apology|some (?:respect|recognition"
        r"|acknowledg\w+|understanding|kindness|attention)|(?:his|her|their) (?:approval|attention|love|respect|blessing|forgiveness)|one sentence"
        r"|for (?:him|her|them|<other>) to)"
        r"|i would (?:\S+ )?(?:like|love|prefer|want) it if (?:you|he|she|they|<other>) |i (?:just |only )?wanted (?:a (?:nod|hello|word|smile|call"
        r"|text)|one (?:line|word|sentence|text))|if only (?:he|she|they|mum|dad|my \S+|someone|somebody|one of them) (?:would|could|had|was|were"
        r"|just|did)|to have (?:him|her|them|my \S+) (?:think|see|say|be|notice|believe|know)|i wanted him just to|that is all i (?:ever )?(?:wanted"
        r"|want|was (?:after|looking for|asking(?: for)?))|all i was after|all in the world i wanted)\b",
        needs=(" i ", " if only", " to have "),
        refuses=r" (?:support group|want to be healthy|in court|all i want(?:ed)? (?:is|was) (?:a|to) (?:smoke|drink|cigarette|quit|sleep))\b",
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "All I ever wanted was for her to notice.", "I just wanted to be heard, for once.", "If only Dad had said sorry.",
            "I just needed somebody to sit with me.",
        ),
        no=("I want to be healthy.", "I need some support with quitting.", "Maybe I need somebody to do the taxes."),
    ),
    Cue(  # the answer to "what would you have wanted?"
        code="client.wish",
        pattern=r"^ (?:(?:um|well|just|yeah|i guess|for|that|maybe|to|i do not know|honestly|\.) ){0,4}(?:for (?:him|her|them|<other>|you|someone"
        r"|somebody) to|that (?:he|she|they|<other>) (?:would|had)|for (?:him|her|them) just to) ",
        needs=(" for ", " that "),
        after=("open_question",),
        refuses=r" for (?:them|him|her) to (?:quit|grow up|be healthy|have a)",
        allows=frozenset({"negated"}),
        yes=("T: What would you have wanted from him?\nC: For him to carry one of the bags.", "T: What is it you want?\nC: That she'd ask me once."),
        no=("T: When is it?\nC: That depends.", "T: What did you buy?\nC: For her, a scarf."),
    ),
    # client.response_of_other ------------------------------------------------------------------------------------------
    Cue(
        code="client.response_of_other",
        pattern=rf" (?:{_OTHER}|mum|dad|people) (?:(?:just|only|never|always|even|still|would|will|did not|does not|do not|then|really|actually"
        rf"|kind of|all|would just|will just|turned round and|would not|will not|would never|has never|have never|starts|started|keeps?"
        rf"|kept) ){{0,3}}{_TO_ME}\b",
        needs=(*_PERSON, " people "),
        allows=_ANY,
        refuses=r" (?:hung up (?:his|her|the) (?:coat|boots)|hit me (?:that|like|hard when)|they (?:just )?called me a (?:taxi|cab)|never hit me)\b",
        yes=(
            "If I ask, they'll roll their eyes.", "Whenever I cry he walks out.", "She looked at me like I was dirt.", "Dad called me stupid.",
            "They're always mad at me.",
        ),
        no=("He's forty-two and sells cars.", "She looked at me and asked for the salt.", "He hung up his coat."),
    ),
    Cue(
        code="client.response_of_other",
        pattern=rf" (?:{_OTHER}|people) {_NO_ANSWER}\b",
        needs=(*_PERSON, " people "),
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:so they never came back with|they never asked for (?:id|it)|nobody (?:came|ring|rang) (?:in|at))\b",
        yes=("I sat there and mum never even rang.", "He didn't say a word, in the car.", "She never texts, I mean she did not text me back."),
        no=("She never drinks.", "He does not smoke."),
    ),
    Cue(  # nobody did; or what would come if the speaker did something
        code="client.response_of_other",
        pattern=r" (?:(?:nobody|no one|not one of them|none of them) (?:(?:ever|even|once|really) ){0,2}(?:asked (?:me|how|if|why|what i|after)"
        r"|noticed (?:me|i|that|how)|said (?:anything|a word|sorry)|came (?:for|near|to see) (?:me|us)|called me|rang me|cared|believed me|helped me"
        r"|listened|stood up for me)"
        r"|(?:if|when|whenever|every time) i (?!smoke|drink|quit|eat)\S+(?: \S+){0,5}? (?:he|she|they|<other>) (?:will|would|just|always|will just"
        r"|would just|will only|would only) (?:\S+ )?(?:cry|laugh|shout|yell|leave|think i|go (?:quiet|mad|off)|get (?:mad|angry|upset|defensive)"
        r"|be (?:mad|angry|upset|hurt|furious)|make it about|tell me|roll|walk|hang up|ignore|change|say (?:i|no|it is my)))\b",
        needs=(" nobody ", " no one ", " not one ", " none of ", " if i ", " when i ", " whenever i ", " every time i "),
        allows=_ANY,
        refuses=rf"{_CLINIC}| nobody (?:came|rang|called) (?:in|today|at|about the)\b",
        yes=("Nobody asked how I was.", "If I tell her she'll cry and make it about her."),
        no=("If I go on Friday she will drive.", "Nobody came in on Tuesday, it was quiet in the shop."),
    ),
    Cue(  # the answer to what the speaker just said or did
        code="client.response_of_other",
        pattern=rf" i (?:\S+ )?(?:said|says|say|asked|told|was like|texted|messaged|phoned|rang|called|nodded|sent|tried|cried|gave|showed|apologised"
        rf"|apologized|go)\b(?: \S+){{0,24}}? (?:and|so|then|but|\.) (?:and |then )?{_OTHER} (?:(?:just|then|even|only|never|turned round and"
        rf"|turned around and|kind of|sort of|all|really|did not even) ){{0,2}}"
        r"(?:said|says|goes|was like|went|laughed|hung up|walked|left|looked|ignored|snapped|shouted|replied|answered|texted|cried|shrugged|smiled"
        r"|put (?:his|her|a|the|it)|gave me|hugged|came|took|started|got (?:mad|angry|upset|all|really)|turned|told me|passed|never|did not|slapped"
        r"|hushed|sighed|nodded|refused)\b",
        needs=(" i ",),
        shortest=8,
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:if i (?:said|told|asked)|forms?)\b",
        yes=(
            "I told her about it and she just laughed.", "I asked him for one day. And he said no.",
            "I apologised to him and he laughed.",
        ),
        no=("I told my sister everything.", "I rang the pharmacist and she said take two."),
    ),
    Cue(  # what others say to or of the speaker
        code="client.response_of_other",
        pattern=rf" (?:{_OTHER}|people|everybody|my (?:doctor|family|folks|kids|surgeon|cardiologist)|doctors|they all|half of them) {_OFTEN}"
        r"(?:says?|said|saying|thinks?|thought|think|tells? me|told me|telling me|reckons?|complains?|is like|are like|was like"
        r"|were like) (?:\S+ )?(?:that )?(?:(?:i|you) (?:am |are )?(?:drink|drinking|smoke|smoking|eat|eating|spend|spending|work|working|sleep"
        r"|worry) (?:\S+ )?(?:too|a lot|so)"
        r"|i (?:was|am) (?:a |an |too |so |always |being |just |the )?(?:\S+ )?(?:crazy|mad|stupid|lazy|selfish|dramatic|fat|obese|clumsy|useless"
        r"|ungrateful|sensitive|being \S+|ridiculous|silly|overreacting|paranoid|needy|clingy|liar|burden|failure|idiot|problem|cold|weak|soft|strong"
        r"|slow|difficult|moody|faking|lying|drama queen)|i should (?:not "
        r"|start |stop |look |be |get |go )|you (?:need|have) to (?:get|go|stop|be|grow|quit|lose)"
        r"|you should|you are (?:a|an|too|so|always|just|crazy|mad|stupid|lazy|being|not) |it is all in (?:my|your) head|wow |well done|good for you"
        r"|what is wrong with you|(?:less|well|badly|highly|the worst) of me) ?",
        needs=(" say", " said", " think", " thought", " tell", " told me", " reckon", " complain", " like "),
        allows=_ANY,
        refuses=r" (?:studies|the (?:label|box|leaflet|website|letter)|if (?:you|they) (?:say|think)|they say (?:it|that it|smoking|you (?:can"
        r"|should))|people think (?:it|that it)|journal\w*|treadmill|cholesterol|prescri\w+)\b",
        yes=(
            "My partner keeps saying I work too much.", "They're like, wow, the place is spotless.", "He'd think I was mad.",
            "Dad told me I was being dramatic.",
        ),
        no=(
            "He says it's a good car.", "They say you should walk more.", "She thinks about it a lot.", "Nan reckons I was a baby born in snow.",
            "They said I need to walk the hallway.",
        ),
    ),
    Cue(  # a long exchange told word for word mostly holds an answer
        code="client.response_of_other",
        pattern=rf" {_OTHER} (?:\S+ )?(?:{_SAID})\b(?: \S+){{1,40}}? i (?:just |then )?(?:said|says|goes|go|was like|am like|sat there|stood there"
        rf"|left|walked|nodded|froze|did not (?:say|answer|reply))\b",
        needs=(" said ", " says ", " goes ", " told ", " asked ", " shout", " yelled ", " text", " replied ", " rang ", " phoned ", " like "),
        shortest=80,
        allows=_ANY,
        refuses=_CLINIC,
        possible=True,
        yes=(
            "So it was the Sunday and I was in the kitchen with the kids and the radio on and the dog wet from the garden and my brother came in with his boots on and he goes is there tea and then there was this whole thing about "
            "who was meant to ring the council about the bins and whose turn it was and so on for ten minutes and I was like can you take the boots off and it was that kind of a day for all of us in that house since the move, you know.",
        ),
        no=("He goes is there tea and I was like no.",),
    ),
    Cue(
        code="client.response_of_other",
        pattern=rf" (?:{_OTHER}|people) {_OFTEN}(?:thinks?|thought|think|reckons?) (?:that )?i (?:am|was|do not|should|could not|can not) ",
        needs=(" think", " thought", " reckon"),
        allows=_ANY,
        refuses=r" (?:born|when i was|if (?:you|they) think)\b",
        possible=True,
        yes=("She thinks I'm on the computer the whole day.",),
        no=("Nan reckons I was a baby born in snow.", "She thinks it is fine."),
    ),
    Cue(
        code="client.response_of_other",
        pattern=rf" (?:(?:my (?:parents|mum|dad|wife|husband|boss)|{_OTHER}) (?:would|will|is going to|are going to) (?:(?:just|absolutely|probably"
        rf"|only|all|not|never|so) ){{0,2}}(?:kill me|murder me|go (?:mad|mental|ballistic|nuts|crazy)|be (?:so |really |very )?(?:mad|angry|furious"
        rf"|annoyed|cross|upset|disappointed|ashamed|disgusted|raging)"
        r"|freak out|flip|laugh|leave me|hate me|disown me|kick me out|tell me off)|(?:i get|i got|i have had) (?:grief|a lot of grief|stick"
        r"|(?:positive|negative) \S+) from (?:everyone|everybody|my|all|him|her|them)|(?:is|are|was|were) looking at me (?:weird|funny|like|as if"
        r"|as though)|i am (?:always )?being told (?:that )?(?:it|i) |(?:she|he|they) (?:just )?(?:bossed|bosses) me)\b",
        needs=(" would ", " will ", " going to ", " i get ", " i got ", " i have had ", " looking at me", " being told", " boss"),
        allows=_ANY,
        refuses=r" (?:it would not|that would kill me|you will)\b",
        yes=("My husband would go mad.", "She'd be furious.", "At work they are looking at me funny."),
        no=("He will be forty in May.", "It would be upset, the whole system.", "I got it from the shop.", "They'll roll a blunt."),
    ),
    # client.response_of_self -------------------------------------------------------------------------------------------
    Cue(  # the other did this, so I did that
        code="client.response_of_self",
        pattern=rf" {_OTHER} (?!is |are |has |have |was |were a )\S+(?: \S+){{0,24}}? (?:so|and so|and then|then|and|but|that|so then|that is when"
        rf"|which is when) i (?:(?:just|then|kind of|sort of|literally|only|always|end up|ended up|would|started to|start to|went and|got up and"
        rf"|had to|also) ){{0,3}}{_REACTION}\b",
        needs=(" so i ", " and i ", " then i ", " but i ", " when i ", " that i "),
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:smok\w*|cigarettes?|quit\w*)\b",
        yes=("He shouted, so I just shut down.", "She said nothing for ages, and then I hung up.", "Mum looked away and I felt so ashamed."),
        no=("I do the dishes every night.", "He got up and then I made dinner.", "She is lovely and I felt fine about it."),
    ),
    Cue(
        code="client.response_of_self",
        pattern=rf" (?:(?:when|every time|whenever|as soon as|after) {_OTHER} (?!is |are |has |have )(?:\S+ ){{1,8}}?(?:so |and |then )?i (?:(?:just"
        rf"|then|kind of|sort of|always|usually) ){{0,2}}{_REACTION}|i (?:(?:just|really|always|usually) ){{0,2}}{_REACTION} (?:when|whenever"
        rf"|every time|after) {_OTHER} (?!is |are |has |have |was a |were a )\S+)\b",
        needs=(" when ", " every time ", " whenever ", " as soon as ", " after "),
        allows=frozenset({"quoted", "negated", "generic_you"}),
        refuses=rf"{_CLINIC}| (?:smok\w*|cigarettes?|quit\w*|drink\w*)\b",
        yes=("Every time she does that I go quiet.", "I felt so ashamed when he laughed.", "When he said it I just shut down."),
        no=("When she is in school I do the dishes.", "I felt fine when he was a boy."),
    ),
    Cue(
        code="client.response_of_self",
        pattern=r" so (?:then )?i (?:(?:just|then|kind of|sort of|literally|always|end up|ended up|went and|got up and) ){0,2}(?:went (?:silent|quiet"
        r"|to my room|numb|red|cold|up and|upstairs)|said nothing|said (?:it was fine|never mind|sorry|thank you|thanks|okay)|shut (?:up|down"
        r"|my mouth)|clammed up|froze|walked (?:out|off|away)|hung up"
        r"|stormed off|gave in|backed (?:down|off)|did not (?:say (?:a word|anything)|answer|reply|dare)|never (?:asked|told (?:him|her|them)"
        r"|mentioned|said)|stopped (?:asking|telling (?:him|her|them)|calling|trying)|made a joke of it|laughed it off|bit my (?:tongue|lip)|nodded"
        r"|pretended|let it go|kept (?:quiet|my mouth shut|my head down)"
        r"|put the phone down|turned my back|blocked (?:him|her|them)|deleted (?:him|her|them)|ghosted|vanished|withdrew|pulled away|cried"
        r"|swallowed it|told (?:him|her|them) to (?:leave|stop|go|get)|hid|ran (?:off|out|away))\b"
        r"|^ (?:and |so |then |but )?i (?:just |totally |completely )?(?:froze|shut down|went (?:blank|numb|quiet|silent)|clammed up|backed down"
        r"|gave in) ",
        needs=(" so i ", " so then i ", " froze", " shut down", " went ", " clammed", " backed down", " gave in"),
        allows=frozenset({"negated", "generic_you", "quoted"}),
        refuses=_CLINIC,
        yes=("So I went silent and did the dishes.", "So I just kept my mouth shut.", "So then, yeah, so I never asked again."),
        no=("I do the dishes every night.", "So I went to the shop."),
    ),
    Cue(  # "and what did you do?"
        code="client.response_of_self",
        pattern=rf"^ (?:(?:um|well|yeah|just|and|so|then|nothing|oh|i|\.|what i always do|the usual) ){{0,4}}(?:i )?(?:(?:just|then|only"
        rf"|kind of) ){{0,2}}(?:{_REACTION}|said (?:scuse|excuse|thank)|went (?:and|home|out|to bed|up)|sat (?:in|down|there)|lied|bawled"
        rf"|drove (?:home|off))\b",
        needs=(" ",),
        after=("client.response_of_other", "client.episode"),
        within=2,
        longest=60,
        allows=frozenset({"negated"}),
        refuses=r" (?:smok\w*|cigarettes?|drinks?|drinking|he (?:was|got)|she (?:was|got))\b",
        possible=True,
        yes=("C: Dad called me stupid.\nT: And then?\nC: I went upstairs and I said nothing.",),
        no=("I do the dishes every night.", "C: Dad called me stupid.\nT: And then?\nC: He was furious, all day long."),
    ),
    # client.notes_pattern ----------------------------------------------------------------------------------------------
    Cue(
        code="client.notes_pattern",
        pattern=r" (?:(?:it is|that is|it was|is|was|always|exactly|just|and) (?:\S+ ){0,2}?(?:the same|just the same|exactly the same|exactly like"
        r"|just like it is) (?:thing |story |way |pattern |feeling |as |bloody |old ){0,2}(?:with|then|when|again with|at (?:home|work|school)) \S+"
        r"|(?:the )?same (?:bloody |old |exact )?(?:thing|story|pattern|way) (?:again )?(?:exactly|every (?:single )?time|every|all over|each time"
        r"|over and over)|(?:it is|is|was) (?:all |always )?the same (?:bloody |old )?(?:thing|gate|story|every time|all)|(?:i"
        r"|we) (?:\S+ ){0,2}?(?:do|did|did it|done|have done|doing) (?:the )?(?:same|exact same|that|it|this)(?: thing)? (?:to|with) "
        r"(?:\S+ ){0,2}?(?:everyone|everybody|people|men|women|friends|all|<other>|him|her|them)\b(?: \S+){0,6}? (?:too|as well|and|every|before"
        r"|always|again|\.)|i (?:always|keep|do tend to|tend to|have always|always seem to) (?:\S+ ){1,4}?(?:whenever (?:someone|somebody|people"
        r"|anyone)|when (?:someone|somebody|people|anyone) |every time (?:someone|somebody|people)|with (?:people|men|women|everyone|everybody"
        r"|anyone)|the same (?:people|men|women|type|mistake))"
        r"|every (?:single )?(?:relationship|boyfriend|girlfriend|friendship|boss|time (?:someone|somebody|anyone|people|i get close|it gets close"
        r"|things get))|(?:that is|this is|it is|there is) (?:what i always do|my (?:pattern|go-to)|a pattern|the pattern|how i always|me all over"
        r"|exactly (?:the|what i do))|(?:\.|and) and now (?:you|me|him|her) \.|i (?:do|say|did|said) (?:it|that) (?:to|with) (?:every one|the lot|all"
        r"|each) of|in every (?:single )?(?:relationship|job|friendship)|i always end up (?!smok|drink|eat|buy|go|late)\S+ing|(?:it is"
        r"|that is) like with my (?:mum|dad|mother|father|brother|sister|ex|husband|wife|boss)|i (?:have )?notice[d]? (?:that )?i (?:always |keep "
        r"|tend to )?(?:do|doing) (?:this|that|it|the same)|that is (?:exactly )?what i (?:did|do) with (?:my|him|her|them|everyone|all)"
        r"|why do i (?:keep|always) (?!smok|drink|eat)\S+|story of my life|history repeat\w*|soon as (?:somebody|someone|anybody|anyone|people)"
        r"|i (?:hear|get) (?:it|that|this) from (?:everybody|everyone)|i (?:get|hear) (?:it|that) all the time|i do (?:it|that) (?:here"
        r"|with you) (?:too|as well|an all)|(?:and|there is) (?:it is|i am) (?:doing|done) (?:it|the same|that) (?:again|here|now) (?:with|to))\b",
        needs=(
            " and now ", " i say ", " i said ", " in every ", " notice", " like with ", " what i ", " why do i ", " same", " always", " keep",
            " tend to", " every ", " pattern", " me all over", " story of", " history repeat", " do that ", " do it ", " did that ", " did it ",
            " doing it ", " done it ", " done that", " soon as ", " i hear ", " i get ", " do this ", " doing that ", " exactly ",
        ),
        refuses=r" (?:same (?:here|time as|day|page|amount|dose|brand|boat)|at the same time|smok\w*|cigarettes?|drink\w*|beers?|weed|quit\w*|diet"
        r"|eating|weight|exercis\w*|every time i (?:go|eat|smoke|drink|try|get up|brush|take)|i always (?:take|brush|eat|have a|thought|wanted)"
        r"|insulin|sugars?|medication|the same way (?:it|they) (?:is|are))\b",
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "It's the same with my boss: I vanish before they can say no.",
            "First my brother, then her, it's the same thing every time.", "Every time somebody gets close I leave.",
            "I get it from everyone, I hear it from everybody.",
        ),
        no=("It happened again.", "I smoke the same brand with my boss.", "Same here.", "I don't think that's what I do."),
    ),
    # therapist.links_past ----------------------------------------------------------------------------------------------
    Cue(
        code="therapist.links_past",
        pattern=r" (?:(?:a bit|a little|kind of|sort of|something|rather|very|exactly|not unlike|similar|same|reminiscent|familiar|echo\w*"
        r"|reminds?|sounds?|feels?|wonder\w*|again|maybe|like|as) (?:\S+ ){0,7}?(?:like|of|as|to|from|with|when|how|what|was) (?:\S+ ){0,5}?"
        r"(?:with your (?:mum|mother|dad|father|gran|nan|granny|parents|stepdad|brother|sister)|(?:for|at|of) your (?:mum|mother|dad|father"
        r"|gran|nan|granny|grandmother|parents|stepdad|brother|sister|childhood)(?: (?:said|did|was|used))?|your (?:mum|mother|dad|father|gran|nan"
        r"|granny)'s|when you were (?:\S+ ){0,2}?(?:little|small|wee|young|a (?:kid|child|boy|girl)|at school|\d+|five|six|seven|eight|nine|ten"
        r"|eleven|twelve|fourteen|fifteen)"
        r"|back then|that (?:\S+ )?(?:little|small|wee) (?:boy|girl|lad|kid|child)|the (?:little|small|wee|\S+-year-old) (?:boy|girl|lad|kid|child)"
        r"|in (?:that|the) (?:kitchen|hallway|house) (?:then|back|with your)))\b",
        needs=(
            " your mum", " your mother", " your dad", " your father", " your gran", " your nan", " your parents", " your step", " your brother",
            " your sister", " your childhood", " when you were", " back then", " little ", " small ", " wee ", " year-old", " in that ", " in the ",
        ),
        refuses=r" (?:tell me about your|what was (?:it|your \S+) like|(?:smok|drink|diabet|cancer|histor|health|weight|quit)\w*|(?:sounds?|feels?"
        r"|seems?) like your (?:mum|mother|dad|father|brother|sister|parents) (?:is|are|has|have|would|will|wants?|cares?|loves?|may|might|does)"
        r"|a (?:conversation|talk|word|relationship) with your|along with your|better with your"
        r"|accepted (?:for|by) your|(?:feel|felt|feeling|act|be) like (?:\S+ ){0,3}your|role-?play|how old|thought of your|what your|would your"
        r"|the same path|pleasing your)\b",
        yes=(
            "Waiting for my reply sounds a bit like waiting at the window for your father.", "That reminds me of how it was with your mum.",
            "It sounds a bit like when you were little.",
        ),
        no=(
            "Tell me about your childhood.", "It sounds like your mother is worried about your smoking.",
            "It sounds like you want to feel accepted by your dad.",
        ),
    ),
    Cue(
        code="therapist.links_past",
        pattern=r" (?:(?:where|when|who) (?:did|do) you (?:first |originally )?(?:learn|hear)(?: \S+){0,2}? (?:that (?:if you|you (?:have to|had to"
        r"|must|should)|asking|feelings|it is (?:not )?safe)|to (?:be (?:so )?(?:quiet|good|careful|small|nice|strong)|hide|keep (?:quiet|it|things)"
        r"|apologise|say sorry|expect|brace|disappear|not (?:ask|need|cry|say)))|an earlier time|earlier in your life|does (?:that|this"
        r"|it) (?:feeling )?(?:go back|take you back|remind you|feel old|sound familiar to)"
        r"|is (?:that|this|it) (?:\S+ )?an old (?:feeling|one|story|rule|fear|voice)|whose voice|who (?:used to|else used to|first) (?:\S+ )?(?:say"
        r"|talk|look|tell)|who does (?:that|he|she|it) remind|(?:connection|link|something) between (?:\S+ ){1,12}?(?:and"
        r"|with) (?:\S+ ){0,6}?(?:your (?:mum|mother|dad|father|parents|childhood|past|brother|sister)|when you were|back then|growing up)"
        r"|brings? (?:back|up) (?:\S+ ){0,4}?(?:your (?:mum|mother|dad|father|childhood)|when you were)|was (?:it"
        r"|that) ever like that (?:\S+ ){0,4}?(?:in|at|before|when|with)|was that me (?:being|doing|passing|playing|leaving)"
        r"|(?:as a (?:kid|child|boy|girl|lad)|back then|when you were (?:little|small|wee|young|a (?:kid|child|boy|girl|lad)|\d+|five|six|seven|eight"
        r"|nine|ten|eleven|twelve)|growing up|at (?:five|six|seven|eight|nine|ten|eleven|twelve|fifteen|nineteen)|your (?:mum|mother|dad|father|gran"
        r"|granny|nan|parents)|(?:a|that|the) (?:boy|girl|kid) (?:at|on|in|with))\b(?: \S+){1,28}?"
        r" (?:(?:so )?no wonder|so (?:now|of course|today)|and (?:now|here|today|with me|then i|last (?:week|\S+day))|now with|(?:and|is) it (?:is )?me|with me|was i|my (?:turn|diary|form|reply|voice)))\b",
        needs=(
            " between ", " brings ", " bring ", " learn", " hear", " earlier", " go back", " back", " remind", " feel old", " familiar", " an old ",
            " whose voice", " who ", " as a ", " when you were", " growing up", " your mum", " your mother", " your dad", " your father",
            " your gran", " your nan", " your parents", " boy ", " girl ", " kid ", " ever like that", " was that me", " at ",
        ),
        refuses=r" (?:smok\w*|drink\w*|quit\w*|alcohol|diabet\w*|diagnos\w*|medication|weight|exercise|cigarette|do you still (?:live|see)"
        r"|your (?:mum|mother|dad|father|parents) (?:might|would|think|want|wants)|lots of your|tell me more|how (?:do|would) you)\b",
        yes=(
            "Where did you learn that you have to be small?", "Does that take you back somewhere?",
            "As a boy you waited at the window, and now you wait for my reply.",
        ),
        no=("Where did you hear about us?", "When you were young, did you smoke?", "And your mum, is she well now?"),
    ),
    Cue(  # the child of then beside the client of now
        code="therapist.links_past",
        pattern=r" (?:(?:that|the|a) (?:same |small |little |wee )?(?:boy|girl|lad|kid) (?:on (?:the|a|that|his|her)|at (?:the|a)|in (?:the|a|that)"
        r"|with (?:his|her|a)|waiting|standing|sitting|listening)|you are (?:five|six|seven|eight|nine|ten|eleven|twelve|a (?:boy|girl|kid)"
        r"|back (?:up |in |at |on )(?:that|the) (?:\S+ )?(?:step|kitchen|window|stairs|board)) ?(?:again)?"
        r"|(?:twenty|thirty|forty|fifty|all these)(?:-some|-odd| odd| some)? years (?:on|later)|you (?:learned|learnt) to (?:\S+ ){1,10}?(?:and"
        r"|\.) (?:\S+ ){0,4}?(?:in here|and now|with me|for mine)|puts me in mind of|i (?:keep thinking|think|am thinking|was thinking) (?:of"
        r"|about) (?:that|your|the) (?:same )?(?:boy|girl|father's|mother's|child)"
        r"|at (?:five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|nineteen) (?:\S+ ){1,20}?(?:and now (?:you|with|here)|years on"
        r"|and here you are))\b",
        needs=(
            " boy ", " girl ", " lad ", " kid ", " you are ", " years on", " years later", " you learned to", " you learnt to", " in mind of",
            " thinking ", " i think ", " and now ", " and here ",
        ),
        refuses=r" (?:your (?:son|daughter|boy|girl|kid|kids)|waiting room|smok\w*|drink\w*|quit\w*|weight|high school|at work)\b",
        yes=(
            "And I keep thinking of that girl with her coat on.", "So you learned to watch faces, and perhaps in here you watch mine with me.",
            "Twenty years later you ask me for permission.",
        ),
        no=("How is your boy in the new school?", "A girl at the desk will book you in, she's your daughter's age.", "You learned to drive late."),
    ),
    # therapist.names_pattern -------------------------------------------------------------------------------------------
    Cue(
        code="therapist.names_pattern",
        pattern=r" (?:seems?|sounds?|looks?|wonder\w*|maybe|perhaps|could it be|might be|may be|notice|noticing|as (?:if|though)|almost|a pattern"
        r"|the pattern|(?:i may|i might|i could) be (?:off|wrong)|have this wrong|correct me|tell me if|see if this fits"
        r"|it goes)(?: \S+){0,12}? (?:when|whenever|every time|each time|as soon as|the moment|the minute|once|just when|soon as)"
        r" (?:you|someone|somebody|people|anyone|others|help|things|a person|anybody)(?: \S+){0,14}? (?:you|your hands?|your \S+"
        r"|it) (?:\S+ ){0,3}?(?:get ready|go quiet|go dark|pull|back (?:off|away)|step|brace|leave|disappear|vanish|hide|shut|close|apologi[sz]e"
        r"|say (?:sorry|thank)|make (?:a joke|yourself|it|sure)|take care|look after|end up|give (?:in|up|way)|work (?:harder|twice)|put (?:yourself"
        r"|your own|everyone|on)"
        r"|expect|wait|assume|keep (?:quiet|it|them|your|people)|swallow|push|test|run|fight|please|blame yourself|tell yourself|do everything|turn"
        r"|prove|protect|hold (?:back|your)|become|freeze|laugh|withdraw|get (?:smaller|busy|quiet|small|away|out)|start (?:looking|to|checking"
        r"|apologi[sz]ing|getting)|go (?:silent|cold|numb)|feel (?:you have to|it is your|like you have)|find something|nick off|go somewhere|clean"
        r"|joke)\b"
        r"|(?: there is| i am noticing| i see| i notice| i wonder about) (?:maybe )?a (?:kind of |bit of a )?(?:pattern|cycle|dance) (?:where|here|of"
        r"|in which|that)|it goes (?:something like|a bit like|like this|you get|you|someone|somebody)|(?: maybe| could be| may be| wonder| looks"
        r"| sounds| seems)(?: \S+){0,8} (?:someone|somebody|people)(?: \S+){1,14} (?:and|then) you(?: have| are)? (?:figure|make|reckon|turn|put|back"
        r"|leave|pull|go|end|feel|stop|wait|nick\w*|push|close)|(?: so)? you (?:reach|ask|get close|give|wait)(?: \S+){0,10} (?:they|he|she|people"
        r"|nobody)(?: \S+){1,10} and (?:then )?you (?:\S+ ){0,3}?(?:withdraw|pull|give up|go quiet|back off|shut|stop asking|end up|leave|feel)",
        needs=(
            " it goes ", " someone ", " somebody ", " people ", " a pattern", " pattern ", " cycle ", " dance ", " you reach", " you ask",
            " you get close", " you give", " you wait", " when", " every time", " each time", " as soon as", " soon as", " the moment", " the minute",
            " once ",
        ),
        refuses=r" (?:smok\w*|cigarettes?|drink\w*|alcohol|beers?|weed|cannabis|quit\w*|eat\w*|food|weight|exercis\w*|diet|medication|insulin|sugars?"
        r"|floss\w*|brush\w*|drugs?|gamb\w*|i wonder if you (?:could|would)|how (?:do|did|would) you feel|class(?:es)?)\b",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "It seems that when you need something, you get ready to be refused.",
            "I wonder if, whenever someone gets close, you make yourself smaller.",
        ),
        no=("You need to be more assertive.", "It sounds like when you're stressed you end up smoking."),
    ),
    # client.delays_contact ---------------------------------------------------------------------------------------------
    Cue(
        code="client.delays_contact",
        pattern=r" (?:i (?:\S+ ){0,3}?(?:left (?:it|you|him|her|them|your (?:message|text|email|check-in)) (?:on read|unread|sitting|hanging|(?:for|a"
        r"|about) (?:\S+ )?(?:days|weeks|week|ages)|for days|lying|there)|leave (?:him|her|them|it|you) on read|ghosted|archived (?:him|her|them|it)"
        r"|cancelled (?:on|it again|again|last|our|the last|at the last)|pulled out of (?:the|last)|skipped (?:last|the|our|a) (?:session|week"
        r"|appointment|one)"
        r"|stood (?:him|her|them) up|unmatched|stopp?(?:ed)? (?:replying|answering|texting|picking up|responding|messaging|coming)|avoid\w* (?:your"
        r"|his|her|their) (?:call|calls|message|messages|text|texts)|let it ring|let it go to voicemail|watch(?:ed)? it ring"
        r"|put(?:ting)? off (?:ringing|calling|coming|booking|answering|seeing|replying|texting|phoning)|keep putting (?:it|you|him|her) off)"
        r"|i (?:never|did not|do not|have not|had not|still have not|just did not|just do not|just have not|is not|was not|kept on not|am not"
        r"|ever)(?: \S+){0,1}? (?:answer(?:ed|ing)?(?: (?:it|you|him|her|them|your|his))?|repl(?:y|ied)|rung (?:you|him|her|back)|rang (?:you|him|her"
        r"|back)|ring (?:you|him|her|back)|called? (?:you |him |her |them )?back|call(?:ed)? (?:him|her)(?! (?:names|that|a|the|an)\b)"
        r"|text(?:ed)? (?:you |him |her |them )?back|texted (?:him|her|you)|open(?:ed)? (?:it|your|the (?:message|email|text))|sent it yet|send it"
        r"|got back to (?:you|him|her|them)|get back to (?:you|him|her|them)|pick(?:ed)? up)"
        r"|i (?:\S+ )?(?:nearly|almost|near|about|very nearly) (?:did not|never|was not going to|cancelled|called \S+ \S+ and cancelled|bailed"
        r"|turned round|went home)(?: (?:come|came|make it|show|turn|walk))?|did not (?:want to|feel like) com(?:e|ing) (?:today|in|back)"
        r"|then i do not come|i (?:keep|kept|have been) meaning to (?:reply|answer|call|ring|text|email|book|write|get back)|(?:missed"
        r"|skipped) (?:last week|our last|the last)(?: \S+){0,4} could not face|(?:in (?:my|the) drafts|drafts in (?:my|the) phone|i have (?:it|him"
        r"|her|them) muted|turn(?:ed)? the phone (?:down|over|face)|phone down on (?:it|its) face|not (?:opened|played|listened to) (?:it|them|any)"
        r"|i do not open (?:it|them)|thumb over (?:it|the))|i could not face (?:coming|it|calling|seeing you)|i (?:said|told you|told them|told him"
        r"|told her) i was (?:sick|ill|crook|busy) (?:but|and) i was not)\b",
        needs=(
            " left ", " leave ", " ghost", " archived", " cancel", " pulled out", " skip", " stood ", " unmatch", " stop", " avoid", " let it ",
            " watch", " put", " answer", " repl", " r", " call", " text", " open", " sent ", " send ", " got back", " get back", " pick", " nearly",
            " almost", " near ", " about ", " come ", " coming ", " crook", " sick", " busy", " meaning to", " could not face", " drafts", " muted",
            " phone ", " played", " listened", " thumb ",
        ),
        refuses=r" (?:because (?:my|the|of) (?:\S+ ){0,3}(?:car|bus|train|shift|kid|boss|work|job|hospital)|smok\w*|cigarettes?|quit\w*|drinking"
        r"|pills?|medication|doctor|dentist|gym|he (?:ghosted|never)|she (?:ghosted|never)|left it at (?:home|work)|did not pick up (?:the|a|any"
        r"|my) (?:prescription|patch|kids)|answer (?:the|that|your) question)\b",
        allows=frozenset({"negated", "quoted"}),
        yes=(
            "I saw your check-in, I just left it for days.", "I nearly didn't come today.", "I never got back to him, I ghosted him basically.",
            "I kept putting off ringing you.", "I seen it and I watched it ring.",
        ),
        no=("I can't do Thursdays any more, my shift changed.", "I missed my bus.", "She ghosted me.", "I never called him names."),
    ),
    Cue(
        code="client.delays_contact",
        pattern=r" (?:(?:can|could) (?:we|i) (?:maybe |perhaps |just )?(?:leave|skip|not book|hold off|see how)(?: it| the next| booking"
        r"| next)? (?:\S+ )?(?:open|for now|booking|week|session|appointment|one)|(?:can i|i will|could i|might) (?:maybe |just "
        r"|have to )?(?:let you know|get back to you|see how)(?: about| when| if| on| closer)?(?: \S+){0,3}? (?:next|when|if|about|booking|later|week"
        r"|appointment|session|time|looking)"
        r"|(?:not sure|do not know) (?:if|when|whether) i (?:will|want to|should) (?:come back|keep coming|book|be here)|(?:maybe|perhaps) (?:we"
        r"|i) (?:could |should |can )?(?:skip|take a break|have a break|come less)|(?:it|that) took me (?:\S+ ){0,3}(?:days|weeks|ages|forever"
        r"|months) to (?:answer|reply|write|call|open|ring|text|get back)|(?:sat|sitting|sat there|was) (?:\S+ ){0,3}in (?:my|the|your|me) (?:car"
        r"|car park|truck|van|parking lot)(?: \S+){0,12}? (?:looking at|before i|thinking|till|until|number|went home|take me home)"
        r"|i (?:will|would) do (?:that|it) tomorrow and i do not|(?:saw|seen|read) (?:it|that|your \S+) (?:\S+ ){0,3}(?:and i|but i|i) (?:did not"
        r"|never|left|just) (?:\S+ )?(?:answer|reply|open|respond|left|it|let)|not promising (?:nothing|anything)|i am not saying i am coming"
        r"|hit (?:you|her|him) back and then i did not)\b",
        needs=(
            " can ", " could ", " will ", " might ", " not sure", " do not know", " maybe", " perhaps", " took me", " in my ", " in the ",
            " in your ", " in me ", " tomorrow ", " saw ", " seen ", " read ", " promising", " coming", " back and then",
        ),
        refuses=r" (?:shift|holiday|hospital|train|traffic|bus|school run|babysitter|childcare|smok\w*|quit\w*)\b",
        allows=frozenset({"negated", "hypothetical", "generic_you", "quoted"}),
        yes=(
            "Can we leave the next one open? I'll see how I feel.", "It took me ten days to answer you.",
            "Can I let you know about it later in the week?", "I was sitting in the car looking at your light.",
        ),
        no=("Can we move it? My shift changed.", "I don't know if I can quit.", "I'll see you next week."),
    ),
)
# fmt: on
