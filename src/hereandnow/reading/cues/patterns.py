"""Cues of pillar 2, patterns: stories with others, what was wished for, what came back, what repeats."""

from hereandnow.reading.cue import Cue
from hereandnow.reading.guards import Guard

_OTHER = r"(?:he|she|they|<other>|everyone|everybody|nobody|somebody|someone|no one)"
_HEAD = r"(?:he|she|they|<other_noun>|everyone|everybody|nobody|somebody|someone|no one)"
"""``_OTHER`` at the start of a pattern, where the words before the noun do not matter."""
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
    r"|i (?:was|were|wis) (?:maybe |about )?(?:five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|\d+)|there was (?:this|a|one) (?:time|day"
    r"|night|party|meeting)|this one time|i remember (?:one|the|when|my|that)|at the (?:party|wedding|funeral|meeting|viewing|wake))"
)
# Advice and care by professionals, tests and treatments: no story of a relationship
_CLINIC = r" (?:doctors?|dentist|nurse|pharmacist|specialist|dr|prescri\w+|blood test|blood pressure|insulin|vaccin\w+|cholesterol|dose|medication|implants?)\b"
_ANY: frozenset[Guard] = frozenset({"quoted", "negated", "hypothetical", "other_person", "generic_you"})

# "rolled his eyes", "never rang me back": what someone did, or would do, to the speaker
_TO_ME = (
    r"(?:roll\w* (?:his|her|their) eyes|hung up|hangs? up|laugh(?:ed|s|ing)? (?:at me|in my face|it off)|ignor\w* me|walk(?:ed|s)? (?:out|off"
    r"|away)(?: on me)?|shout\w* at me|yell\w* at me|scream\w* at me|snap\w* at me|shrug\w*|tut\w*|tell(?:s|ing)? me off|told me off|told me to (?:stop"
    r"|grow|get over|man up|shut|go|calm|leave|get out|toughen|pull|cheer|relax|be (?:grateful|strong|quiet))|hold? my hand|held my hand|sat with me"
    r"|listened|tells? me to (?:stop|grow|get over|man up|shut|calm)|went quiet|goes quiet|went silent|chang\w+ the subject|hug\w* me|kiss\w* me|held me"
    r"|hold me|slap\w* me|hit me|push\w* me|shov\w* me|listen\w* to me|look(?:s|ed|ing)? (?:right |straight )?(?:at me (?:like|as if|as though|funny"
    r"|weird)|through me|past me|away|down at (?:his|her|their))|star(?:ed|es|ing) at me|blam\w+ me|criticis\w+ me|criticiz\w+ me|judg\w+ me"
    r"|nag\w* (?:at )?me|lectur\w+ me|boss(?:ed|es)? me (?:around|about)|compar\w+ me|left me (?:there|standing|on read|waiting|alone|with)|dump\w* me"
    r"|ghost\w* me|block\w* me|turn(?:ed|s)? (?:his|her|their) back|cut me (?:off|out)|interrupt\w* me|talk(?:ed|s)? over me|dismiss\w* me|believ\w* me"
    r"|do(?:es)? not believe me|take me seriously|took me seriously|stuck up for me|stood up for me|make(?:s)? fun of me|made fun of me|laid into me"
    r"|had a go at me|gave me (?:a|that|the) (?:\S+ )?(?:look|silent treatment|earful|hug|smile)|gives me (?:a|that|the) (?:\S+ )?(?:look"
    r"|silent treatment)|shut me (?:down|out|up)|kicked me out|threw me out|forgave me|comforted me|cried with me|back(?:ed|s) me up|call(?:ed"
    r"|s)? me (?:a|an|names|lazy|stupid|selfish|fat|ungrateful|dramatic|crazy|mad|weak)|mocked me|thanked me|pull(?:s|ed) away from me|push(?:es"
    r"|ed) me away|cheat\w* on me|lied to me|lies to me|let me down|bail\w* on me|us(?:ed|es) me|accept\w* me|reject\w* me|hit(?:s|ting)? me"
    r"|threaten\w* me|yell\w* at us|get(?:s)? (?:mad|angry|annoyed|upset|cross) (?:at|with) me|got (?:mad|angry|annoyed|upset|cross) (?:at|with) me"
    r"|(?:is|are|was|were) (?:always |still |so |really |just )?(?:mad|angry|annoyed|cross|disappointed|upset|proud|furious|raging) (?:at|with|of|on"
    r"|in) me)"
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
    r"(?:went (?:silent|quiet|upstairs|home|to bed|to my room|along with (?:it|him|her|them)|red|numb|cold|out (?:the|to the)|and sat|straight (?:home"
    r"|to|out))|go (?:silent|quiet|upstairs|along with|to my room|numb|dark)|said (?:nothing|okay|fine|sorry|never mind|thank you|thanks|no worries"
    r"|no bother|it is fine|it was fine|not to worry|all right|alright|grand)|say (?:nothing|okay|fine|sorry|thank you|thanks|no worries)|shut up"
    r"|shut down|shut my mouth|shut myself|closed up|clam(?:med)? up|froze|freeze|walked (?:out|off|away)|hung up|got off the phone|cried|bawled"
    r"|stormed (?:off|out)|g[ai]ve (?:up|in)|back(?:ed)? (?:down|off)|did not (?:say (?:a word|anything|nothing)|answer|reply|ask|bother|dare"
    r"|know what to say|speak)|never (?:said|asked|told|answered|mentioned|went back|rang)|stopped (?:asking|talking|calling|telling|going|trying"
    r"|texting|answering)|stop (?:asking|talking|telling|trying)|hid|hide|ma[dk]e a joke|laugh(?:ed)? (?:it off|too|along|louder)|apologi[sz]ed?"
    r"|swallow(?:ed)? it|bit my (?:tongue|lip)|bite my tongue|nodded|smiled|pretend(?:ed)?|lied|let it go|kept (?:quiet|my mouth shut|my head down"
    r"|going)|keep (?:quiet|my mouth shut)|put the phone down|left it (?:there|on)|turned (?:my back|away|it off)|shouted|yelled|screamed|snapped"
    r"|lost it|kicked off|blocked (?:him|her|them)|deleted|ghosted|vanish(?:ed)?|withdrew|withdraw|pull(?:ed)? away|lock(?:ed)? (?:myself|the)|begged"
    r"|argued|fought back|stood there|sat there|just sat|just stood|ran (?:off|out|away)|cleaned|scrubbed|washed up|did the dishes|made (?:the )?tea"
    r"|left (?:him|her|them|the room|my)|broke (?:up|down)|(?:was|felt|got) (?:so |really |just |pretty |all |very |proper |that "
    r"|quite )?(?:<sure_feeling>|small|stupid|sick|invisible)|(?:get|feel) (?:so |really |just |pretty |all |very )?(?:<sure_feeling>|defensive))"
)

_KIN = (
    "mum|mother|mam|ma|dad|father|da|papa|brother|sister|gran|granny|nan|grandmother|grandad|grandfather|aunt|uncle|teacher|parents|ex|old man"
    "|first husband|first wife|stepdad|stepfather|stepmum"
)
# A name, or any one word, before a verb of speaking that tells of an exchange
_ANYNAME = (
    r"(?!it|that|this|which|what|who|i|you|we|there|and|so|but|then|the|a|just|not|if|as|to|of|in|on|or|all|my|me|well|like|because|when|how|no|yeah"
    r"|label|box|sign|book|letter|website|leaflet)[a-z]\S+"
)
_SPEAKS = (
    "said|says|say(?= to me)|goes|told me|tells me|asked me|asks me|asked|shouted|shouts|yelled|screamed|texted|texts|replied|answered|rang|phoned"
    "|(?:was|were|is|am) like(?= (?:no|oh|what|well|yeah|i|you|okay|why|how|can|do|we|get|right|fine|wow|hey|come|go|whatever|seriously|are)\\b)|called"
    "|hollered|holler|whispered|muttered|snapped"
)
_DOES = (
    "said|says|say|goes|go|went|asked|told|(?:was|were|is|am) like(?= (?:no|oh|what|well|yeah|i|you|okay|why|how|can|do|we|get|right|fine|wow|hey|come"
    "|go|whatever|seriously|are)\\b)|shouted|yelled|replied|answered|sent|laughed|laughs|hung up|walked|left|leaves|ignored|rang|phoned|texted|looked"
    "|looks|stared|rolled|turned|slammed|hit|slapped|pushed|grabbed|threw|took|gave|gives|hugged|kissed|smiled|cried|came|come|sat|stood|stormed"
    "|refused|promised|forgot|did not|would not|started|starts|stopped|blamed|accused|kicked|put|puts|made|cut|apologised|apologized|dumped|ghosted"
    "|blocked|picked|brought|handed|pulled|opened|nodded|shrugged|sighed|lost it|goes past|passed|drove|shut|closed|never|let|knocked|held|dropped"
    "|froze|thought"
)
_TELLS = (
    " said ",
    " says ",
    " say ",
    " goes ",
    " told ",
    " asked ",
    " asks ",
    " shout",
    " yelled ",
    " text",
    " replied ",
    " rang ",
    " phoned ",
    " like ",
    " called ",
    " came ",
    " come ",
    " comes ",
    " walked ",
    " walks ",
    " rings ",
    " look",
    " holler",
    " whispered ",
    " muttered ",
    " answered ",
    " snapped ",
    " scream",
    " tells ",
)
# What one may want of another: "wanted him to ask"
_TOWARDS = (
    "ask\\w*|say|said|look\\w*|see|saw|seen|come|came|stay\\w*|notic\\w+|tell|told|listen\\w*|hear|heard|understand|understood|care\\w*|call\\w*|ring"
    "|rang|text\\w*|hold|held|hug\\w*|sit|sat|be (?:there|proud|nice|kind|glad|pleased|on my side|with me|happy for|sorry|my|a (?:mum|mother|dad|father"
    "|friend))|love\\w*|choose|chose|pick\\w*|want\\w*|apologi[sz]\\w+|stop\\w*|leave me|let me|help\\w*|know|knew|believe\\w*|show\\w*|remember\\w*"
    "|think of|go|miss\\w*|answer\\w*|reply|explain|take me|put|give me|gave me|get me|pull|fight for|stand up|stick up|talk to|speak to|respect|treat"
    "|trust|open|come (?:back|after|home|for|in)|have me|thank"
)
_THEN = (
    r"your (?:own |late )?(?:mum|mother|mam|dad|father|da|brother|sister|gran|granny|nan|grandmother|grandad|uncle|aunt|teacher|parents|stepdad|ex"
    r"|old man|mother's|father's|nan's)(?:'s)?\b|when you were (?:small|little|wee|young|a|at school|\d+|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"|back then|growing up|as a (?:small |little |wee )?(?:child|kid|boy|girl|lad)|at (?:home|school) when|in your (?:mother's|father's|parents') house"
    r"|(?:the|that|a) (?:small |little |wee |same )?(?:girl|boy|child|kid) (?:who|waiting|you were)|(?:at|aged) (?:five|six|seven|eight|nine|ten|eleven"
    r"|twelve|fourteen|fifteen|sixteen|nineteen)|you (?:learned|learnt) (?:early |young |back then )?to|(?:from|with) that (?:father|mother|house|man"
    r"|family)|in those days"
)
_FLED = (
    r"(?:did not know where to (?:look|put)|(?:just )?kept (?:saying|apologi\w+|quiet|my)|want(?:ed)? to (?:disappear|hide|cry|die|scream|run|curl"
    r"|vanish|go home|sink)|do not bother|did not bother|sat (?:on the (?:floor|stairs|step|bed|edge)|in the (?:dark|car|bath|toilet))"
    r"|worked (?:twice as hard|harder)|could not (?:eat|sleep|stop)|bit my|turned away|took it (?:all )?back|start(?:ed)? to (?:panic|cry|shake|sweat"
    r"|apologise|stammer)|just left|left the (?:chat|group|room|table|house|party|call)|laughed|smiled|hid|packed|ran (?:out|off|away|to|up)|disappeared"
    r"|went (?:somewhere else|away|home|upstairs|to bed|along with|quiet|straight (?:home|to)|out (?:to|the|and))|ended up (?:comforting|apologi\w+"
    r"|crying|looking|paying|saying)|start(?:ed)? (?:crying|shouting|apologi\w+|shaking|cleaning|tidying|laughing)|stopped (?:ringing|calling|going"
    r"|asking|talking|texting|telling)|pretended|told (?:him|her|them) (?:where|to|it was|i was)|said (?:nothing|i was (?:fine|sorry|okay)|sorry|thanks"
    r"|thank you|never mind|excuse me)|felt (?:sick|about|so|really|such|ashamed|small|tiny|stupid|awful|terrible|bad|hurt|like)|never (?:spoke|came out"
    r"|come out|answered|asked again|told|opened|went back)|could not (?:speak|look|answer|say|move|breathe)|looked (?:at the (?:floor|ground)|down"
    r"|away)|deleted|comforted|blew up|lost (?:it|my temper)|swore|hung up|got off the|stayed (?:quiet|out of|in (?:my|bed))|gave (?:him|her"
    r"|them) (?:the|what)|gave (?:in|up)|apologised|apologized|thanked|scrubbed|bawled|cried|froze|shut (?:up|down|the door))"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # client.episode ----------------------------------------------------------------------------------------------------
    Cue(  # an exchange told: one says, the other answers
        code="client.episode",
        pattern=rf" (?:{_HEAD}|{_ANYNAME}(?= (?:says|goes|said) (?:to (?:me|us)|you|i|we|do|are|what|well|no|oh|can|close|sit|sorry|is)\b)) (?:just "
        rf"|then |even |only |turned round and |turns round and |up and |never |had |have |would (?=said|told|asked|rung|texted|called)"
        rf"|does ){{0,2}}(?:{_SPEAKS})\b(?: (?!always |usually )\S+){{1,40}}? (?:{_OTHER}|i|we) (?:just |then |even |only |turned round and |have "
        rf"|did not |had ){{0,2}}(?:said|says|say|goes|go(?= (?:no|well|oh|what|yeah|i))|told (?:him|her|them|me)|asked|was like|am like|is like|shouted"
        rf"|yelled|replied|answered|laughed|hung up|walked (?:out|off|away|in)|left|slammed|slapped|snapped|sat there|stood there|froze|nodded|cried"
        rf"|never answered|put (?:the|his|her|down)|drove off|ignored|got (?:up|off)|rolled|looked at (?:me|him|her)|hugged|went (?:quiet|out|off"
        rf"|upstairs|home|back|straight)|thought|could not|did not know)\b",
        needs=_TELLS,
        shortest=18,
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:if (?:my|a|the|your|our) |(?:like it is|imagine) (?:like )?(?:if )?my |have told me|they say (?:it|that|smoking)|smok\w*"
        rf"|cigarettes?|beers?|if (?:he|she|they|i) (?:said|says|asks?|asked|told|tell|comes?)|sometimes|usually|always says|every (?:day|morning|night"
        rf"|time) (?:he|she|we|i)|everyone says|everybody says|people say|would (?:always|go|say)|patients?|i (?:would|will) (?:say|tell|have to))\b",
        yes=(
            "He goes, you're late again, and I'm standing there with the keys in my hand and I said nothing at all to him.",
            "She'd come up to me at the wedding and she said, you've put weight on, in front of everyone, and he just laughed.",
        ),
        no=(
            "My sister says hello to everyone.",
            "My doctor said I have to stop, so I said fine and I went home and that was the whole of it really, nothing new.",
        ),
    ),
    Cue(  # one act upon the speaker, at one time or with its answer; something asked or sent, and what came back
        code="client.episode",
        pattern=rf" (?:{_WHEN}(?: \S+){{0,22}}? {_OTHER} (?:(?:just|then|even|never|had|would(?= (?:said|told|asked|rung|gone|put|brought|given|taken"
        rf"|promised|left))|would not|did not|only|all|turned round and|came in and|come in and) ){{0,3}}(?:{_DOES}|{_SPEAKS}"
        rf"|{_TO_ME})(?: \S+){{0,14}}? (?:me|us|my|i)|{_HEAD} (?:(?:just|then|even|never|had|actually|turned round and"
        rf"|came in and) ){{0,2}}{_TO_ME}(?: (?!always )\S+){{0,10}}? (?:and|so|then|but) (?:then )?i (?:just |then )?(?!am |do |have |was a |can |will "
        rf"|would |think|guess|know|love|hate)\S+|(?:so |and |then )?i (?:just |had |then )?(?:told|asked|rang|called|texted|messaged|phoned|sent|showed"
        rf"|said to|says to|wrote to|gave|went up to|went over to|knocked) (?:him|her|them|<other>)(?: \S+){{0,20}}? (?:and|so|then|but|\.)(?: then"
        rf"| now)? {_OTHER} (?:(?:just|then|even|never|only|turned round and|did not|would not|put) ){{0,3}}(?:{_DOES}|{_SPEAKS}|{_TO_ME})"
        rf"|{_HEAD} (?:\S+ ){{0,4}}?(?:{_DOES})(?: \S+){{0,14}}? (?:in front of (?:everyone|everybody|the (?:class|whole|others|lads|kids|team)|all|my"
        rf"|his|her|people)|(?:at my|on my|to my) (?:door|house|desk|work) (?:last|yesterday|this|on))|(?:i|we) (?:had|was|were|am|are) (?:(?:just|only"
        rf"|in|at|out|barely) )?\S+(?: \S+){{0,12}}? (?:and|when|so) {_OTHER} (?:(?:just|then|turned round and|never|would not"
        rf"|did not) ){{0,2}}(?:{_SPEAKS}|{_DOES}|{_TO_ME}|goes)(?: \S+){{0,20}} (?:i|me|my|you)|(?:when"
        rf"|as) i (?:\S+ ){{1,14}}?(?:and )?{_OTHER} (?:just |only )?(?:said|says|goes|told|laughed|looked|walked|turned|never|put|took)"
        rf"|{_OTHER} (?:(?:just|then) )?(?:called me|reached|leaned|leant|saw me|took|put|pushed|threw|grabbed|pulled|handed|gave|slammed|leaned|came"
        rf"|texted|looked|stood|held|picked|dropped|lifted)(?: \S+){{0,12}}? and (?:he |she |they )?(?:(?:just|then|never|would not) )?(?:said|says|goes"
        rf"|told|asked|walked|left|laughed|went|would not|never|did not|shouted|started)(?: \S+){{0,12}} (?:i|me|my|you|us)|i (?:sent|gave|texted|bought"
        rf"|made|wrote) (?:him|her|them)(?: \S+){{0,14}} (?:on read|never (?:opened|answered|mentioned|looked)|sent (?:it|them) back))\b",
        needs=(*_PERSON, " him ", " her ", " them "),
        shortest=9,
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:if (?:my|a|the|your|our) |imagine |have told me|smok\w*|cigarettes?|beers?|drunk|quit(?:s|ting)?|if i (?:said|told|asked"
        rf"|tell|ask)|i would (?:say|ask|tell)|(?:he|she|it) (?:is|was) born|usually|would always|would have|used to|always)\b",
        yes=(
            "The other day my boss came up to my desk and said, in front of everyone, that I was slow.", "When I was about seven my dad forgot to pick me up.",
            "I asked my neighbour could he move the van and he laughed in my face.", "My boss ignored me in the meeting so I just left.",
        ),
        no=("Mum's always busy.", "Last week I had three beers on Friday.", "I told my sister everything.", "I told the pharmacist and she gave me a leaflet."),
    ),
    Cue(
        code="client.episode",
        pattern=rf" i (?:\S+ )?(?:said|says|say|asked|told|goes|go|was like|rang|called|texted|messaged|phoned|went up|went over|went down|showed"
        rf"|tried to tell|send|sent)\b(?: \S+){{0,28}}? (?:and|so|then|but|and then) {_OTHER} (?:\S+ ){{0,3}}?(?:{_ACTED})\b",
        needs=(" i ",),
        shortest=12,
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:if i (?:said|told|asked)|i would say)\b",
        yes=(
            "I told my sister I couldn't come at Christmas and she went off on one.", "So I said can we talk, and he just walked out of the kitchen.",
            "Tuesday I asked Mum for a lift and she just hung up.",
        ),
        no=("I told the pharmacist and she gave me a leaflet.", "I told my sister everything."),
    ),
    Cue(  # a dated meeting told in short sentences, or without reported speech
        code="client.episode",
        pattern=rf" {_HEAD} (?:c[ao]me|comes|phoned|rang|walked|pulled|turned up|opened|drove) (?:\S+ ){{1,18}}?(?:and|\."
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
    Cue(  # wanted, needed, hoped, waited for: another's act towards the speaker
        code="client.wish",
        pattern=rf" (?:(?:i|we) <adverb>(?:want|wanted|wants|need|needed|wish|wished|hope|hoped|hoping|was hoping|am hoping|were hoping|longed|long|ached"
        rf"|prayed|would love|would like|would have liked|would have loved|would give anything|was waiting|am waiting|keep waiting|kept waiting|waited"
        rf"|was dying|craved|expected|was begging|begged)(?: (?:it|that|for))? (?:(?:him|her|them|you|<other>|someone|somebody|anyone|anybody|people"
        rf"|everyone|one of them|one person|just one person|he|she|they) (?:(?:to|would|had|could|just|only|even|should|for once|ever|not to|did not"
        rf"|do not) ){{1,3}}(?:\S+ ){{0,2}}?(?:{_TOWARDS})|to be (?:(?:just|really|only) )?(?:chosen|picked|asked|seen|heard|loved|minded|held|noticed"
        rf"|believed|included|invited|wanted|needed|missed|forgiven|accepted|understood|left alone|looked after|cared for|told|known|let in|liked"
        rf"|thanked))|(?:all|what|the only thing|one thing) (?:that )?i (?:ever |really |just )?(?:want|wanted|needed|need|hoped for|would have given"
        rf"|was after|asked for)(?: \S+){{0,6}}? (?:for|was|is|off|from|of)(?: \S+){{0,3}}? (?:him|her|them|you|<other>|someone|somebody|anyone|a hug"
        rf"|a sorry|a word|an answer|to be)|if (?:only )?(?:he|she|they|you|<other>|somebody|someone) (?:would|could|had)(?: (?:just|only|even|ever|once"
        rf"|have))* (?:\S+ ){{0,1}}?(?:{_TOWARDS})(?: (?:me|i|sorry|it|once|to me|my|for me|how|up|from his|from her|round))|why (?:could|can"
        rf"|would) (?:not )?(?:he|she|they|<other>) not (?:just |ever |even |once )?(?:{_TOWARDS})|why (?:could|can|would) not (?:he|she"
        rf"|they) (?:just )?(?:{_TOWARDS})|it would (?:be|have been) (?:nice|lovely|good|great) if (?:he|she|they|someone|somebody"
        rf"|<other>) (?:\S+ ){{0,2}}?(?:{_TOWARDS})|i would have given anything for (?:him|her|them|<other>|someone) to|i (?:want|wanted) to matter to"
        rf"|i (?:want|wanted|need|needed) a (?:husband|wife|mum|mother|dad|father|friend|sister|brother|partner) who|i would (?:have )?(?:like|liked|love"
        rf"|loved) (?:it )?(?:if )?(?:he|she|they|you|<other>|him|her|them|somebody|someone) (?:\S+ ){{0,3}}?(?:{_TOWARDS})"
        rf"|i (?:just )?want(?:ed)? (?:\S+ ){{0,2}}?(?:from|off) (?:him|her|them|you|<other>|any of them))",
        needs=(
            " want", " need", " wish", " hop", " long", " ached", " prayed", " would ", " waiting", " waited", " dying", " craved", " expected",
            " begg", " all ", " what i ", " only thing", " one thing", " if ", " why ",
        ),
        allows=frozenset({"negated", "quoted", "other_person"}),
        refuses=r" (?:smok\w*|cigarettes?|quit(?:s|ting)?|drink\w*|exams?|grades?|weight|healthy|diet|medication|the (?:doctor|dentist|bank|council)"
        r"|i want you to (?:know|tell me if)|i want them to (?:have|grow)|hope (?:you|they) (?:had|have|are)|have a good)\b",
        yes=(
            "I only wanted him to ask how it went.", "I wish she'd asked me how I was, only once.",
            "All I needed was for somebody to say it wasn't my fault.", "I wanted to be chosen, for once.", "I keep waiting for them to notice.",
        ),
        no=("I want a new job.", "I wish it would stop raining.", "She wanted me to come.", "I want him to pass his exams.", "I need the plumber to ring."),
    ),
    Cue(
        code="client.wish",
        pattern=r" i (?:(?:just|only|really|always|still|so|kind of|did|do) ){0,2}(?:wanted|want|needed|need|wish|wished|hoped|was hoping|am hoping"
        r"|hope|longed for|long for|was dying for|would have liked|would like|would love|would have loved|would give anything for)"
        r" (?:\S+ )?(?:for )?(?:him|her|them|he|she|they|<other>|you) (?:all )?(?:only |just |not |even )?(?:to|would|could|had|did|might|go|be|come"
        r"|say|ask|see) (?:\S+ )?",
        needs=(
            " want", " need", " wish", " hope", " hoping", " long", " dying for", " liked", " would like", " would love", " loved", " anything for",
        ),
        refuses=r" (?:exams?|tests?|hope (?:you|they) (?:had|have|are)|to (?:\S+ )?(?:prescribe|refill|check my|quit|be (?:healthy|happy and|safe)|eat"
        r"|grow up|learn|have (?:a|the) (?:good|better)|smoke|take (?:my|the|a))|need you to|(?:want|wanted|would like) you to (?:\S+ )?(?:give me|write"
        r"|tell me (?:what|how|if|about)|help|know|understand|prescribe|check|look)|they would (?:make|lower|change) (?:it|the)|affordable|insurance"
        r"|i hope (?:that )?(?:you|they) (?:have|can|are|do)|wish you (?:well|luck)|good example|better example)\b",
        allows=frozenset({"negated"}),
        yes=(
            "I only wanted him to ask how it went.", "I wish she'd stop comparing us.", "I want them to accept me.",
            "I'd love for him to say hello to us.",
        ),
        no=("I want a new job.", "He wanted her to leave.", "I want my kids to grow up healthy.", "I need you to write me a prescription."),
    ),
    Cue(
        code="client.wish",
        pattern=r" (?:(?:i|all i|all i ever|that i) (?:(?:just|only|really|ever|always|kind of|still) ){0,2}(?:want|wanted|need|needed|would have liked"
        r"|would like|crave|craved|was after|was looking for|was asking for|ask for|asked for) (?:(?:is|was) )?(?:to be (?:heard|seen|loved|held|asked"
        r"|noticed|believed|included|chosen|listened to|understood|respected|taken seriously|accepted|worth)|(?:somebody|someone|anybody|anyone"
        r"|one person|people) to (?:say|ask|listen|sit|hold|come|see|notice|be there|love|stay|hear|stick|look|pick)|a (?:hug|cuddle|thank you|sorry|hi"
        r"|word|bit of (?:respect|kindness|attention|sympathy|thanks))|an apology|some (?:respect|recognition|acknowledg\w+|understanding|kindness"
        r"|attention)|(?:his|her|their) (?:approval|attention|love|respect|blessing|forgiveness)|for (?:him|her|them|<other>) to)"
        r"|i would (?:\S+ )?(?:like|love|prefer|want) it if (?:you|he|she|they|<other>) |i (?:just |only )?wanted (?:a (?:nod|hello|word|smile|call"
        r"|text)|one (?:line|word|sentence|text))|if only (?:he|she|they|mum|dad|my \S+|someone|somebody|one of them) (?:would|could|had|was|were|just"
        r"|did)|to have (?:him|her|them|my \S+) (?:think|see|say|be|notice|believe|know)|that is all i (?:ever )?(?:wanted|want|was (?:after|looking for"
        r"|asking(?: for)?))|all i was after)\b",
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
    Cue(  # what was said or done back: careful readers differ on whether it answers the speaker
        code="client.response_of_other",
        pattern=rf" i (?:\S+ )?(?:said|says|say|asked|told|was like|texted|messaged|phoned|rang|called|nodded|sent|tried|cried|gave|showed|apologised"
        rf"|apologized|go)\b(?: \S+){{0,24}}? (?:and|so|then|but|\.) (?:and |then )?{_OTHER} (?:(?:just|then|even|only|never|turned round and"
        rf"|turned around and|kind of|sort of|all|really|did not even) ){{0,2}}(?:said|says|goes|was like|went|looked|replied|answered|texted|smiled"
        rf"|put (?:his|her|a|the|it)|gave me|came|took|started|turned|told me|passed|never|did not|sighed|nodded)\b|^ (?:(?:well|yeah|no|oh|aye|maybe"
        rf"|probably|honestly|i do not know|\.) ){{0,4}}(?:he|she|they|<other>) would (?:just |only |probably |never )?(?:say|think|laugh|cry|tell me"
        rf"|look at|roll|go (?:mad|off|quiet|mental)|get (?:angry|mad|upset|cross))\b|or (?:maybe )?(?:he|she|they) would (?:cry|laugh|shout|leave|hang"
        rf"|say|think)\b",
        needs=(            " said ", " says ", " i say ", " i go ", " asked ", " told ", " like ", " texted ", " messaged ", " phoned ", " rang ",
            " called ", " nodded ", " sent ", " tried ", " cried ", " gave ", " showed ", " apologi", " would ",),
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:if i (?:said|told|asked)|smok\w*|cigarettes?)\b",
        possible=True,
        yes=("I asked him for one day. And he said no.", "T: What would he say?\nC: He'd think I'd lost the argument."),
        no=("I told my sister everything.", "I rang the pharmacist and she said take two.", "He'd be forty in May."),
    ),
    Cue(  # turned on, from, or towards the speaker
        code="client.response_of_other",
        pattern=rf" (?:{_HEAD}|mum|dad|people|they all) (?:(?:just|only|never|always|even|still|would|will|then|really|actually|kind of|all"
        rf"|turned round and|has|have|had|did not|does not|would not|once|ever|start(?:ed|s)?|keeps?|kept) ){{0,4}}(?:pretend\w* (?:not|(?:she|he"
        rf"|they) (?:had|did|could)|i)|blank\w* me|cut me dead|took the credit|never mentioned|start(?:s|ed)? (?:crying|shouting|screaming|laughing)"
        rf"|(?:go|goes|went) white|whisper\w* (?:about|behind)|told everyone|never wanted me|say i (?:brought|deserve|asked for|am|was|should|made)"
        rf"|hold my hand|held my hand|walked out|leav\w* the room|left the room|go(?:es)? off on one|went off on one|slam\w* (?:the|his|her) (?:door"
        rf"|phone)|put (?:his|her|their) arms? (?:round|around) me|tak\w* my side|took my side|sp(?:oke|eak|eaks) to me like|scoff\w*|sneer\w* at me"
        rf"|smirk\w*|burst out laughing|laugh(?:ed|s)?(?= (?:at|\.|and|like|so))|let me cry|sent me (?:away|out|home|to my)|stopp?ed (?:talking|speaking"
        rf"|ringing|calling|answering)(?: to me)?|not (?:talk|speak) to me|avoid\w* me|walk\w* past me|went (?:straight|right) past|look(?:ed"
        rf"|s)? at (?:the clock|his watch|her watch|the floor)|sh(?:ook|akes) (?:his|her) head at|told me (?:i was|it was (?:my|all in)|off|to (?:grow"
        rf"|get|stop|go|shut|man|leave|calm|cheer|pull|be))|say(?:s)? (?:only )?i am (?:making|being|too|always|just|a|imagining)|mak\w+ me feel"
        rf"|made me feel|never (?:said|asked|came|noticed|looked|rang|called|believed|thanked)(?= (?:\S+ )?(?:me|how|sorry|a word|i|up|once|back|thank|if"
        rf"|why|goodbye))|(?:never|did not|would not|will never|will not) (?:hug\w*|forgive|thank|believe|trust|love|want|touch|hold|look at) (?:me|us)"
        rf"|turned it (?:round|around)|took (?:her|his|their|my) side|hug\w* me|stayed with me|sat (?:down )?(?:with|beside) me|held me|gone quiet"
        rf"|went quiet|got (?:all )?(?:cold|funny|weird|defensive|quiet) with me|left me)\b",
        needs=(
            " pretend", " blank", " the room", " off on one", " slam", " turned ", " arm", " my side", " her side", " his side",
            " their side", " to me", " scoff", " sneer", " smirk", " laugh", " let me", " sent me", " stop", " not talk", " not speak",
            " avoid", " past me", " right past", " straight past", " at the clock", " watch", " floor", " head at", " told me", " am making",
            " am being", " am too", " am always", " am just", " am imagin", " me feel", " never said", " never asked", " never came",
            " never noticed", " never looked", " never rang", " never called", " never believed", " never thanked", " hug", " with me",
            " beside me", " held me", " quiet", " left me", " cut me", " credit", " never mention", " start", " white", " whisper",
            " told everyone", " wanted me", " say i ", " to sit", " to see", " to get", " to be", " my hand", " walked out", " forgive",
            " thank me", " believe me", " trust me", " love me", " want me", " touch me", " look at me", " not hold", " never hold",
            " turned it", " side ", " trust us", " thank us", " love us", " hold us",
        ),
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:smok\w*|cigarettes?|left me (?:alone to|a note|money)|hung up (?:his|her) coat)\b",
        yes=(
            "Mum pretended she hadn't heard.", "She put her arms round me and said nothing.", "When I cry my husband leaves the room.",
            "She blanked me in the corridor.", "Everyone went quiet when I walked in.",
        ),
        no=("She looked at the menu.", "They told me the train was late.", "He left the house at six."),
    ),
    Cue(
        code="client.response_of_other",
        pattern=rf" (?:{_HEAD}|mum|dad|people) (?:(?:just|only|never|always|even|still|would|will|did not|does not|do not|then|really|actually"
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
        pattern=rf" (?:{_HEAD}|people) {_NO_ANSWER}\b",
        needs=(*_PERSON, " people "),
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:nobody (?:came|ring|rang) (?:in|at))\b",
        possible=True,
        yes=("I sat there and mum never even rang.", "He didn't say a word, in the car.", "She never texts, I mean she did not text me back."),
        no=("She never drinks.", "He does not smoke."),
    ),
    Cue(  # what others say to or of the speaker
        code="client.response_of_other",
        pattern=rf" (?:{_HEAD}|people|everybody|my (?:doctor|family|folks|kids)|doctors|they all|half of them) {_OFTEN}(?:says?|said|saying|thinks?"
        rf"|thought|think|tells? me|told me|telling me|reckons?|complains?|is like|are like|was like|were like) (?:\S+ )?(?:that )?(?:(?:i|you) (?:am "
        rf"|are )?(?:drink|drinking|smoke|smoking|eat|eating|spend|spending|work|working|sleep|worry) (?:\S+ )?(?:too|a lot|so)|i (?:was|am) (?:a |an "
        rf"|too |so |always |being |just |the )?(?:\S+ )?(?:crazy|mad|stupid|lazy|selfish|dramatic|fat|obese|clumsy|useless|ungrateful|sensitive"
        rf"|being \S+|ridiculous|silly|overreacting|paranoid|needy|clingy|liar|burden|failure|idiot|problem|cold|weak|soft|strong|slow|difficult|moody"
        rf"|faking|lying|drama queen)|i should (?:not |start |stop |look |be |get |go )|you (?:need|have) to (?:get|go|stop|be|grow|quit|lose)|you should"
        rf"|you are (?:a|an|too|so|always|just|crazy|mad|stupid|lazy|being|not) |it is all in (?:my|your) head|wow |well done|good for you"
        rf"|what is wrong with you|(?:less|well|badly|highly|the worst) of me) ?",
        needs=(" say", " said", " think", " thought", " tell", " told me", " reckon", " complain", " like "),
        allows=_ANY,
        refuses=r" (?:studies|the (?:label|box|leaflet|website|letter)|if (?:you|they) (?:say|think)|they say (?:it|that it|smoking|you (?:can|should))"
        r"|people think (?:it|that it)|cholesterol|prescri\w+)\b",
        yes=(
            "My partner keeps saying I work too much.", "They're like, wow, the place is spotless.", "He'd think I was mad.",
            "Dad told me I was being dramatic.",
        ),
        no=(
            "He says it's a good car.", "They say you should walk more.", "She thinks about it a lot.",

        ),
    ),
    Cue(
        code="client.response_of_other",
        pattern=rf" (?:(?:my (?:parents|mum|dad|wife|husband|boss)|{_OTHER}) (?:would|will|is going to|are going to) (?:(?:just|absolutely|probably|only"
        rf"|all|not|never|so) ){{0,2}}(?:kill me|murder me|go (?:mad|mental|ballistic|nuts|crazy)|be (?:so |really |very )?(?:mad|angry|furious|annoyed"
        rf"|cross|upset|disappointed|ashamed|disgusted|raging)|freak out|flip|laugh|leave me|hate me|disown me|kick me out|tell me off)|(?:i get|i got"
        rf"|i have had) (?:grief|a lot of grief|stick) from (?:everyone|everybody|my|all|him|her|them)|(?:is|are|was|were) looking at me (?:weird|funny"
        rf"|like|as if|as though)|i am (?:always )?being told (?:that )?(?:it|i) |(?:she|he|they) (?:just )?(?:bossed|bosses) me)\b",
        needs=(" would ", " will ", " going to ", " i get ", " i got ", " i have had ", " looking at me", " being told", " boss"),
        allows=_ANY,
        refuses=r" (?:it would not|that would kill me|you will)\b",
        possible=True,
        yes=("My husband would go mad.", "She'd be furious.", "At work they are looking at me funny."),
        no=("He will be forty in May.", "I got it from the shop.",),
    ),
    # client.response_of_self -------------------------------------------------------------------------------------------
    Cue(  # the other's act, then what the speaker did or felt at it
        code="client.response_of_self",
        pattern=rf" (?:{_HEAD}|people) (?!is |are |has a |have a |was a |were a )(?:(?!\. )\S+ ){{1,22}}?(?:so|and|then|but|which is when"
        rf"|that is when)(?: then| now)? i (?:(?:just|then|kind of|sort of|literally|only|always|end up|ended up|would|started to|start to|went and"
        rf"|got up and|had to|also|never even|even|all but|near) ){{0,3}}(?:{_REACTION}|{_FLED})\b|{_HEAD} (?:came|come|was|were|started|sat|stood|looked"
        rf"|got|rang)(?: \S+){{0,8}} (?:shaking|crying|upset|in tears|raging|shouting|bawling|sobbing)(?: \S+){{0,24}}? (?:and|so"
        rf"|then) (?:then )?i (?:just )?(?:said|told|made|gave|held|sat|hugged|put|took|kept|left|walked|got)|(?:when|whenever|every time|as soon as"
        rf"|after|soon as|if|once) (?:{_OTHER}|people|that happens) (?!is a |are a )(?:\S+ ){{0,9}}?i (?:(?:just|always|usually|then|kind of|tend to"
        rf"|end up|start to|sort of|go and|have to) ){{0,2}}(?:{_REACTION}|{_FLED}|leave(?= (?:the|it)|$)|tidy|start (?:cleaning|tidying|apologi\w+"
        rf"|shaking|crying|shouting|checking)|do not (?:answer|say|speak|reply)|close (?:up|down|off)|shut (?:down|up|off)|go (?:quiet|silent|cold|out"
        rf"|upstairs|numb|blank|into|along)|pull (?:away|back)|cry|disappear|apologise|change the subject|walk (?:out|off|away))\b",
        needs=(            " so i ", " and i ", " then i ", " but i ", " now i ", " when i ", " when he ", " when she ", " when they ", " when my ",
            " when the ", " when mum ", " when dad ", " when people ", " when someone ", " when somebody ", " when that happens",
            " whenever ", " every time ", " as soon as ", " soon as ", " after he ", " after she ", " after they ", " after my ",
            " once he ", " once she ", " once they ",),
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:smok\w*|cigarettes?|quit(?:s|ting)?|drinking|drank|drunk|beers?|weed|class(?:es)?|i do not (?:say|think) (?:that|it))\b",
        yes=(
            "He raised his voice and I just went somewhere else in my head.", "She ignored me so I stopped ringing.",
            "They laughed and I laughed as well, louder than them.", "When she goes quiet I start tidying.",
            "Mum got upset and I ended up comforting her.",
        ),
        no=("He came in and I was cooking.", "She was born in May and I was born in June.", "They arrived at six and we ate.", "I do the dishes every night."),
    ),
    Cue(  # what the speaker did at it, the other's act said before or left out
        code="client.response_of_self",
        pattern=r" so (?:then )?i (?:(?:just|then|kind of|literally|always|never) ){0,2}(?:went (?:silent|quiet|numb|cold|red|upstairs|to my room)"
        r"|said nothing|shut (?:up|down|my mouth)|clammed up|froze|kept (?:quiet|my mouth shut|my head down)|hung up|gave in|backed (?:down|off)"
        r"|asked again|told (?:him|her|them) again|stopped (?:asking|telling|calling|trying)|bit my tongue|laughed it off|pretended|let it go"
        r"|blocked (?:him|her|them)|deleted (?:him|her|them)|swallowed it|hid|cried)\b",
        needs=(" so i ", " so then i "),
        allows=frozenset({"negated", "generic_you", "quoted"}),
        refuses=_CLINIC,
        yes=("So I went silent and did the dishes.", "So I just kept my mouth shut.", "So then, yeah, so I never asked again."),
        no=("I do the dishes every night.", "So I went to the shop."),
    ),
    Cue(  # the answer to "and what did you do?"
        code="client.response_of_self",
        pattern=rf"^ (?:(?:um|well|yeah|just|and|so|then|nothing|oh|i|\.|what i always do|the usual|only|kind of|would|id|could) ){{0,5}}(?:{_REACTION}"
        rf"|{_FLED}|said|say|smiled|nothing|walked|drove|closed|sat|went|lay|put|stood|laughed|cried|got|took|left|shut|kept|stopped|thanked)\b",
        needs=(" ",),
        after=("client.response_of_other", "client.episode"),
        within=2,
        longest=70,
        allows=_ANY,
        refuses=r" (?:smok\w*|cigarettes?|drinks?|drinking|he (?:was|got)|she (?:was|got))\b",
        possible=True,
        yes=("C: Dad called me stupid.\nT: And then?\nC: Smiled. Said thank you.",),
        no=("I do the dishes every night.", "C: Dad called me stupid.\nT: And then?\nC: He was furious, all day long."),
    ),
    Cue(  # the other did this, so I did that
        code="client.response_of_self",
        pattern=rf" {_HEAD} (?!is |are |has |have |was |were a )\S+(?: \S+){{0,24}}? (?:so|and so|and then|then|and|but|that|so then|that is when"
        rf"|which is when) i (?:(?:just|then|kind of|sort of|literally|only|always|end up|ended up|would|started to|start to|went and|got up and"
        rf"|had to|also) ){{0,3}}{_REACTION}\b",
        needs=(" so i ", " and i ", " then i ", " but i ", " when i ", " that i "),
        allows=_ANY,
        refuses=rf"{_CLINIC}| (?:smok\w*|cigarettes?|quit(?:s|ting)?)\b",
        yes=("He shouted, so I just shut down.", "She said nothing for ages, and then I hung up.", "Mum looked away and I felt so ashamed."),
        no=("I do the dishes every night.", "He got up and then I made dinner.", "She is lovely and I felt fine about it."),
    ),
    # client.notes_pattern ----------------------------------------------------------------------------------------------
    Cue(  # the same with another, at another time, everywhere; I am turning into; only now I see it
        code="client.notes_pattern",
        pattern=rf" (?:(?:it|that|this|which|everything) (?:is|was|were) (?:\S+ ){{0,2}}?(?:the |just the |exactly the )?same (?:thing |story |way "
        rf"|feeling |step )?(?:with|when|again with|at (?:home|work|school)|as|for|on) (?:\S+ )?\S+|(?:the |a |just the )?same (?:again |thing |story "
        rf"|old \S+ |step )(?:again |exactly )?(?:with|wi|every|all|each|over|to|as|with my)|(?:you|he|she|they) (?:is|are) (?:just "
        rf"|exactly )?(?:the )?same as (?:\S+)|(?:my|our|me) (?:{_KIN}) (?:was|were|is) (?:just |exactly )?the (?:very )?same|different \S+ same \S+"
        rf"|(?:like|with) (?:\S+ ){{1,4}}?all over again|over and over again with|(?:always|it is always|every time|each time|whenever|any time|anytime"
        rf"|the minute|the moment|as soon as|soon as|when(?= (?:someone|somebody|people|anyone)))(?: that)? (?:the same|someone|somebody|anybody|anyone"
        rf"|people|everyone|i get close|it gets|things get|they|one of them) (?:(?!\. |you )\S+ ){{0,10}}?(?:i|me) \S+|i (?:did|do"
        rf"|have done) the same (?:thing )?(?:with|to) (?:my|him|her|you|them|<other>)|(?:talk|treat|look|speak|act)\w* (?:\S+ ){{0,3}}?the same way"
        rf"|the way i (?:go|do|am|did|went|was)(?: \S+){{0,3}} with (?:my|him|her|you)|like that with (?:\S+ ){{1,4}}(?:and|now|too)|i am always the one"
        rf"|what happened with (?:\S+ ){{1,3}}(?:too|as well)|i have done (?:it|that|this) (?:two|three|four|five|so many|a dozen) times|i am (?:just "
        rf"|exactly )?like (?:him|her|my \S+)(?= (?:\.|and|i))|does not matter who|whenever i am (?:\S+) i |ends? the same|i always (?:go for|pick|choose"
        rf"|fall for|end up (?:with|the|being|on)|find)|(?:that is |it is )what i did (?:to|with) \S+|everywhere i go i|like this with (?:my|him"
        rf"|her)(?: \S+){{1,6}} (?:before|too|as well|and)|(?:hear|see) my (?:{_KIN}) in (?:me|what|how|my|myself)|(?:it )?keeps happening|i (?:do|did"
        rf"|have done|am doing|was doing|say|said|am always doing|keep doing) (?:it|that|this|the same|the same thing|exactly (?:that"
        rf"|the same))(?: thing)? (?:to|on|with|at|here|wi) (?:\S+ ){{0,3}}?(?:too|as well|everyone|everybody|you|<other>|him|her|them|school|work|home"
        rf"|kids|all of)|what i (?:do|did|always do|have done) (?:with|to|at|on) (?:him|her|them|you|everyone|everybody|school|work|home|my (?!health"
        rf"|teeth|body|weight)\S+)|i (?:sound|am|look|act|talk) (?:just |exactly |turning |getting )(?:like|into|more like) (?:my|me) (?:{_KIN})|i (?:am"
        rf"|have turned into|have become|am turning into|am becoming|turned into|became) (?:my|me|just) (?:{_KIN})\b|i (?:have )?(?:only |just "
        rf"|never )?(?:just )?(?:realised|realized|noticed|twigged|clicked|seen|see|saw|put)(?: \S+){{0,6}} (?:too|as well|together|same|every time"
        rf"|all along|both|all of them|everyone)|(?:not |it is not |and not )(?:only|just) (?:there|him|her|here|you|them"
        rf"|with \S+)(?: \S+){{0,2}} (?:it is|its|mum|dad|also|either|\.)|(?:at work|at home|with my \S+|with him|with her"
        rf"|everywhere)(?: \S+){{0,2}} (?:at home|at work|with my \S+|with you|with her|with him|everywhere|here)(?: too| as well|(?= \.))|that is (?:two"
        rf"|three|four|five|\S+ \S+) (?:people|men|women|jobs|friends|times|bosses)(?: \S+){{0,8}} i|i keep (?:picking|choosing|ending up with|falling"
        rf"|going for|going back|doing|dating|attracting|meeting|marrying)|(?:first|it was"
        rf"|with) (?:\S+ ){{1,4}}?(?:and )?then (?:\S+ ){{1,4}}?(?:and )?now (?:my|it is|you|him|her|with|the)|there is (?:a|my) pattern|story of my life"
        rf"|here (?:i go|we go|it is) again|that is (?:the|exactly the|just the) \S+(?: \S+)? (?:is not it|int it|in it|right there|again|all over)"
        rf"|(?:everywhere|everyone|everybody|anyone) (?:i|has|have|wants|does|says|in my life)(?: \S+){{1,8}} (?:and then|and now|same|me in|to me"
        rf"|always)|it is what i (?:do|always do|have always done))",
        needs=(
            " the same", " same again", " same thing", " same story", " same step", " same old", " same as ", " just same", " a same",
            " different ", " all over again", " over with ", " every time ", " each time ", " whenever ", " any time ", " anytime ",
            " the minute ", " the moment ", " soon as ", " when someone", " when somebody", " when people", " when anyone", " when anybody",
            " always someone", " always somebody", " always people", " always after", " always they", " i do it ", " i do that ",
            " i do this ", " i do exactly", " i did it ", " i did that ", " i did this ", " i did exactly", " done it ", " done that ",
            " done this ", " done the same", " doing it ", " doing that ", " doing this ", " say it ", " said it ", " what i do ",
            " what i did ", " what i always ", " what i have ", " i sound ", " i look ", " i act ", " i talk ", " i am just like",
            " i am exactly", " i am like ", " i am my ", " i am me ", " i am turning", " i am becoming", " turned into", " i became",
            " i have become", " i am always the", " realis", " realiz", " noticed", " twigged", " clicked", " together", " not only ",
            " not just ", " at work", " at home", " with you ", " everywhere", " everyone ", " everybody ", " anyone ", " that is two",
            " that is three", " that is four", " that is five", " is not it", " int it", " in it ", " right there", " i keep ", " and now ",
            " then now ", " pattern", " story of", " here i go", " here we go", " it is again", " put him on", " put her on", " put them on",
            " put you on", " what i always", " it is what i", " the way i ", " like that with", " what happened with", " i always ",
            " what i did ", " everywhere i", " like this with", " hear my ", " see my ", " like him ", " like her ", " matter who",
            " keeps happening", " ends the same", " end the same",
        ),
        refuses=r" (?:same (?:here|time as|day|page|amount|dose|brand|price|food)|at the same time|smok\w*|cigarettes?|drink\w*|beers?|weed|quit(?:s"
        r"|ting)?|diet|eating|weight|exercis\w*|insulin|sugars?|medication|every time i (?:go|eat|smoke|drink|try|get up|brush|take)|i always (?:take"
        r"|brush|eat|have a|thought|wanted)|(?:he|she) is the same with)\b",
        allows=frozenset({"negated", "generic_you", "hypothetical", "quoted", "other_person"}),
        yes=(
            "It's the same with my boss: I vanish before they can say no.", "Every time somebody gets close I pick a fight.",
            "God, I sound just like my father.", "I do it with everyone, I do it with you.", "I keep picking people who don't call back.",
            "I've just realised I did that to my sister too.",
        ),
        no=("It happened again.", "I always have toast in the morning.", "He's the same with everyone.", "It's the same price in both shops."),
    ),
    Cue(
        code="client.notes_pattern",
        pattern=r" (?:(?:it is|that is|it was|is|was|always|exactly|just|and) (?:\S+ ){0,2}?(?:the same|just the same|exactly the same|exactly like"
        r"|just like it is) (?:thing |story |way |pattern |feeling |as |bloody |old ){0,2}(?:with|then|when|again with|at (?:home|work|school)) \S+"
        r"|(?:the )?same (?:bloody |old |exact )?(?:thing|story|pattern|way) (?:again )?(?:exactly|every (?:single )?time|every|all over|each time"
        r"|over and over)|(?:it is|is|was) (?:all |always )?the same (?:bloody |old )?(?:thing|story|every time|all)|(?:i|we) (?:\S+ ){0,2}?(?:do|did"
        r"|did it|done|have done|doing) (?:the )?(?:same|exact same|that|it|this)(?: thing)? (?:to|with) (?:\S+ ){0,2}?(?:everyone|everybody|people|men"
        r"|women|friends|all|<other>|him|her|them)\b(?: \S+){0,6}? (?:too|as well|and|every|before|always|again|\.)|i (?:always|keep|do tend to|tend to"
        r"|have always|always seem to) (?:\S+ ){1,4}?(?:whenever (?:someone|somebody|people|anyone)|when (?:someone|somebody|people|anyone) "
        r"|every time (?:someone|somebody|people)|with (?:people|men|women|everyone|everybody|anyone)|the same (?:people|men|women|type|mistake))"
        r"|every (?:single )?(?:relationship|boyfriend|girlfriend|friendship|boss|time (?:someone|somebody|anyone|people|i get close|it gets close"
        r"|things get))|(?:that is|this is|it is|there is) (?:what i always do|my (?:pattern|go-to)|a pattern|the pattern|how i always|me all over"
        r"|exactly (?:the|what i do))|i (?:do|say|did|said) (?:it|that) (?:to|with) (?:every one|the lot|all|each) of"
        r"|in every (?:single )?(?:relationship|job|friendship)|i always end up (?!smok|drink|eat|buy|go|late)\S+ing|(?:it is"
        r"|that is) like with my (?:mum|dad|mother|father|brother|sister|ex|husband|wife|boss)|i (?:have )?notice[d]? (?:that )?i (?:always |keep "
        r"|tend to )?(?:do|doing) (?:this|that|it|the same)|that is (?:exactly )?what i (?:did|do) with (?:my|him|her|them|everyone|all)"
        r"|why do i (?:keep|always) (?!smok|drink|eat)\S+|story of my life|history repeat\w*|soon as (?:somebody|someone|anybody|anyone|people)"
        r"|i (?:hear|get) (?:it|that|this) from (?:everybody|everyone)|i (?:get|hear) (?:it|that) all the time|i do (?:it|that) (?:here|with you) (?:too"
        r"|as well|an all)|(?:and|there is) (?:it is|i am) (?:doing|done) (?:it|the same|that) (?:again|here|now) (?:with|to))\b",
        needs=(
            " i say ", " i said ", " in every ", " notice", " like with ", " what i ", " why do i ", " same", " always", " keep", " tend to",
            " every ", " pattern", " me all over", " story of", " history repeat", " do that ", " do it ", " did that ", " did it ",
            " doing it ", " done it ", " done that", " soon as ", " i hear ", " i get ", " do this ", " doing that ", " exactly ",
        ),
        refuses=r" (?:(?:he|she|they) (?:is|are|was|were) (?:\S+ )?the same|same (?:here|time as|day|page|amount|dose|brand)|at the same time|smok\w*"
        r"|cigarettes?|drink\w*|beers?|weed|quit(?:s|ting)?|diet|eating|weight|exercis\w*|every time i (?:go|eat|smoke|drink|try|get up|brush|take)"
        r"|i always (?:take|brush|eat|have a|thought|wanted)|insulin|sugars?|medication|the same way (?:it|they) (?:is|are))\b",
        allows=frozenset({"negated", "generic_you", "hypothetical"}),
        yes=(
            "It's the same with my boss: I vanish before they can say no.",
            "First my brother, then her, it's the same thing every time.", "Every time somebody gets close I leave.",
            "I get it from everyone, I hear it from everybody.",
        ),
        no=("It happened again.", "I smoke the same brand with my boss.", "Same here.", "I don't think that's what I do."),
    ),
    # therapist.links_past ----------------------------------------------------------------------------------------------
    Cue(  # two scenes set side by side: one of then or of the family, one of now or of us
        code="therapist.links_past",
        pattern=rf" (?:(?:(?<!would )(?<! to )(?<!you )(?<! i )like(?= (?:it was|how|when|what|waiting|being|that|the|your|with)\b)|as(?= (?:it was"
        rf"|you were|with|if you were)\b)|same|echo|echoes|familiar|remind\w*|struck|the way|similar|alike|resembl\w*|different from|put\w* me in mind"
        rf"|is (?:it|that|this) a bit)(?: \S+){{0,16}}? (?:{_THEN})(?: \S+){{0,14}}|(?:{_THEN})(?: \S+){{1,26}}? (?:and (?:now|here|today|with me|in here"
        rf"|last (?:week|\S+day)|then (?:i|here|with me|a|in)|this week|these days|you are|so now|i (?:wonder|am|was|did|think))|(?:in|out) here\b"
        rf"|with me\b|mine\b|was that (?:me|it|him|her)|same (?:thing|way)|am i\b|was i\b|did i\b|what happens (?:here|now|with)|my (?:message|reply"
        rf"|voice|face|emails?|silence))|(?:part|bit|piece|some) of you (?:that is |that has |is |has )?(?:still|never|always"
        rf"|back) (?:\S+ ){{0,4}}?(?:waiting|under|at|in|sitting|standing|listening|there|left|there then)|(?:did|have|had|was|am|might"
        rf"|could) i (?:\S+ )?(?:become|became|turned into|been|being|sound like|like|that|doing) (?:your|him|her) ?(?:{_KIN}|voice|teacher)?(?= (?:for"
        rf"|there|then|too|in|just|with|\?|\.))|(?:i|me) (?:became|turned into|was being|sounded like) your (?:{_KIN})|(?:go|goes|going"
        rf"|went) (?:back further|further back|way back)|where (?:else )?(?:did|do|would|have) you (?:first |originally )?(?:learn\w*|run into"
        rf"|come across|meet|met|hear|pick (?:it|that) up)(?: (?:that|it|to))?(?= (?:\?|that (?:if you|you (?:have to|had to|must|should)|asking|it is)"
        rf"|to (?:be (?:so )?(?:quiet|good|careful|small|nice|strong)|hide|keep|apologise|say sorry|expect|brace|disappear)))|who (?:else|first|used to"
        rf"|taught)(?: \S+){{0,3}} (?:made you|look\w* at you|like that|to (?:wait|hide|keep|be)|did that|feel like|talk|say|stood|you first)"
        rf"|thinking (?:about|of) (?:you (?:as|waiting|sitting|standing)|that|your|the|him|her|those)(?: \S+){{1,14}}? and (?:then |also )?(?:i am "
        rf"|then i am )?(?:thinking )?(?:of|about) (?:you|my|me|him|her|the|that|last|this|us)|thinking (?:about|of) (?:\S+ ){{2,16}}and (?:then "
        rf"|also )?i am (?:also |then )?thinking (?:about|of)|you were (?:back|there again|five again|\S+ again) (?:up |in |on |at )?(?:that|the|there)"
        rf"|is (?:this|that|it) how it (?:felt|was) (?:when|with|at)|where do you know (?:that|this|it) from|how old do you feel|(?:is it|was it) (?:her"
        rf"|him|me|them)(?: you \S+)? or (?:is it |was it )?your|(?:feels?|felt|sounds?|seems?|is|was) (?:\S+ ){{0,2}}?(?:a bit |a little |a lot |just "
        rf"|very )?like your (?:{_KIN})|just like (?:back then|when|with|it was)|belongs? to (?:somebody|someone|something|a time|another|an? (?:older"
        rf"|earlier))|(?<!to )go(?:es)? back to (?:when|your (?:{_KIN})|the (?:year|time|day|days|house|home))"
        rf"|your (?:{_KIN}) was(?: \S+){{1,8}} is \S+ (?:\S+ )?(?:the|that|now|like)|you (?:learned|learnt)(?: \S+){{1,12}} (?:so of course|so you|and so"
        rf"|you do not)(?: \S+){{0,4}} me|(?:has|have) become your (?:{_KIN})|that is how it was (?:at home|with your|when|back then)|you waited (?:for"
        rf"|at) (?:\S+ ){{1,8}}and you (?:wait|still)|something to do with (?:\S+ ){{1,8}}(?:back then|your (?:{_KIN})|as a (?:child|boy|girl)|growing up"
        rf"|when you were)|(?:does|did) (?:he|she|it|that|this) remind you of|as a (?:small |little |wee )?(?:child|kid|boy"
        rf"|girl) you (?:\S+ ){{1,10}}(?:where do|do you|now|today)|your (?:{_KIN}) (?:\S+ ){{1,8}}and here it is"
        rf"|the way you were (?:\S+ ){{0,3}}with your|does (?:that|this|it) (?:feeling )?(?:go back|take you back|feel old|belong to)|is (?:that|this"
        rf"|it) (?:\S+ )?(?:an old|the old) \S+|whose (?:voice|face|words)|an (?:earlier|older) (?:time|voice|story)|earlier in your life"
        rf"|your (?:{_KIN})(?: \S+){{1,12}} and (?:you are|here is|now your|your (?:wife|husband|boss|partner)|you do|with (?:me|your))|(?:your|his"
        rf"|her) (?:{_KIN})(?:'s)? (?:face|voice|look) \?)",
        needs=(
            " your mum", " your mother", " your mam", " your dad", " your father", " your da", " your brother", " your sister", " your gran",
            " your nan", " your uncle", " your aunt", " your teacher", " your parents", " your step", " your ex ", " your old",
            " your headmaster", " your late", " your own ", " when you were", " back then", " growing up", " as a ", " at home when",
            " at school", " in that ", " in your ", " girl ", " boy ", " child ", " kid ", " bed ", " stairs ", " board ", " bus stop ",
            " at ", " learned ", " learnt ", " years ", " you were the one", " from that ", " those days", " part of you", " bit of you",
            " piece of you", " some of you", " become ", " became ", " turned into", " sound like ", " further", " way back", " where ",
            " when did", " when else", " who ", " thinking ", " does ", " an old ", " the old ", " whose ", " an earlier", " an older",
            " earlier in", " too ", " him ", " her ", " remind", " how it felt", " how it was", " know that from", " know this from",
            " do you feel", " like your ", " just like ", " become your ", " how it was ", " you waited ", " to do with ", " remind you",
            " the way you were", " belong", " back to ",
        ),
        refuses=r" (?:smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|alcohol|diabet\w*|diagnos\w*|medication|weight|exercis\w*|diet|do you still (?:live"
        r"|see)|(?:family|medical) history|genetic\w*|your (?:mum|mother|dad|father|parents|brother|sister|doctor) (?:might|would|will|may|want|wants"
        r"|could)|as (?:well as|soon as|long as)|i (?:left|grew up|was raised|stay|live)|(?:sounds|feels|seems|looks) like (?:you|your \S+ (?:is|are|was"
        r"|were|and you|has|had|would|wants|does|really|do)|it|there|that|a|they|he|she|maybe)|book (?:it|a|the)|how old|tell me more|what would your"
        r"|role play|your (?:son|daughter|kids?|boy|girl)\b)",
        yes=(
            "Waiting for my reply sounds a bit like waiting at the window for your father.", "That reminds me of how it was with your mum.",
            "As a child you had to guess her mood. And now you're guessing mine.", "I wonder whether I became your mother for a moment there.",
            "Could it be that part of you is still waiting for him at that gate?", "Does that take you back somewhere, does it go back further?",
        ),
        no=(
            "Tell me about your childhood.", "It sounds like your mother is worried about your smoking.",
            "Did your family worry about money when you were growing up?", "When did your dad start drinking?",
            "And your mother, is she still alive?",
        ),
    ),
    Cue(
        code="therapist.links_past",
        pattern=r" (?:(?:where|when|who) (?:did|do) you (?:first |originally )?(?:learn|hear)(?: \S+){0,2}? (?:that (?:if you|you (?:have to|had to|must"
        r"|should)|asking|feelings|it is (?:not )?safe)|to (?:be (?:so )?(?:quiet|good|careful|small|nice|strong)|hide|keep (?:quiet|it|things)"
        r"|apologise|say sorry|expect|brace|disappear|not (?:ask|need|cry|say)))|an earlier time|earlier in your life|does (?:that|this"
        r"|it) (?:feeling )?(?:go back|take you back|remind you|feel old|sound familiar to)|is (?:that|this|it) (?:\S+ )?an old (?:feeling|one|story"
        r"|rule|fear|voice)|whose voice|who (?:used to|else used to|first) (?:\S+ )?(?:say|talk|look|tell)|who does (?:that|he|she|it) remind"
        r"|(?:connection|link|something) between (?:\S+ ){1,12}?(?:and|with) (?:\S+ ){0,6}?(?:your (?:mum|mother|dad|father|parents|childhood|past"
        r"|brother|sister)|when you were|back then|growing up)|brings? (?:back|up) (?:\S+ ){0,4}?(?:your (?:mum|mother|dad|father|childhood)"
        r"|when you were)|was (?:it|that) ever like that (?:\S+ ){0,4}?(?:in|at|before|when|with)|was that me (?:being|doing|leaving)|(?:as a (?:kid"
        r"|child|boy|girl|lad)|back then|when you were (?:little|small|wee|young|a (?:kid|child|boy|girl|lad)|\d+|five|six|seven|eight|nine|ten|eleven"
        r"|twelve)|growing up|at (?:five|six|seven|eight|nine|ten|eleven|twelve|fifteen|nineteen)|your (?:mum|mother|dad|father|gran|granny|nan|parents)"
        r"|(?:a|that|the) (?:boy|girl|kid) (?:at|on|in|with))\b(?: \S+){1,28}? (?:(?:so )?no wonder|so (?:now|of course|today)|and (?:now|here|today"
        r"|with me|then i|last (?:week|\S+day))|now with|(?:and|is) it (?:is )?me|with me|was i|my (?:reply|voice)))\b",
        needs=(
            " between ", " brings ", " bring ", " learn", " hear", " earlier", " go back", " back", " remind", " feel old", " familiar", " an old ",
            " whose voice", " who ", " as a ", " when you were", " growing up", " your mum", " your mother", " your dad", " your father",
            " your gran", " your nan", " your parents", " boy ", " girl ", " kid ", " ever like that", " was that me", " at ",
        ),
        refuses=r" (?:smok\w*|drink\w*|quit(?:s|ting)?|alcohol|diabet\w*|diagnos\w*|medication|weight|exercise|cigarette|do you still (?:live|see)"
        r"|your (?:mum|mother|dad|father|parents) (?:might|would|think|want|wants)|tell me more|how (?:do|would) you)\b",
        yes=(
            "Where did you learn that you have to be small?", "Does that take you back somewhere?",
            "As a boy you waited at the window, and now you wait for my reply.",
        ),
        no=("Where did you hear about us?", "When you were young, did you smoke?", "And your mum, is she well now?"),
    ),
    Cue(  # the child of then beside the client of now
        code="therapist.links_past",
        pattern=r" (?:(?:that|the) (?:small|little|wee) (?:boy|girl|lad|kid)|you are (?:five|six|seven|eight|nine|ten|eleven|twelve|a (?:boy|girl"
        r"|kid)) again|(?:twenty|thirty|forty|fifty|all these)(?:-some|-odd| odd| some)? years (?:on|later)|you (?:learned"
        r"|learnt) to (?:\S+ ){1,10}?(?:and|\.) (?:\S+ ){0,4}?(?:in here|and now|with me)|puts me in mind of|i (?:keep thinking|think|am thinking"
        r"|was thinking) (?:of|about) (?:that|your|the) (?:same )?(?:boy|girl|father's|mother's|child)|at (?:five|six|seven|eight|nine|ten|eleven|twelve"
        r"|fourteen|fifteen|sixteen|nineteen) (?:\S+ ){1,20}?(?:and now (?:you|with|here)|years on|and here you are))\b",
        needs=(
            " boy ", " girl ", " lad ", " kid ", " you are ", " years on", " years later", " you learned to", " you learnt to", " in mind of",
            " thinking ", " i think ", " and now ", " and here ",
        ),
        refuses=r" (?:your (?:son|daughter|boy|girl|kid|kids)|waiting room|smok\w*|drink\w*|quit(?:s|ting)?|weight|high school|at work)\b",
        yes=(
            "And I keep thinking of that girl with her coat on.", "So you learned to watch faces, and perhaps in here you watch mine with me.",
            "Twenty years later you ask me for permission.",
        ),
        no=("How is your boy in the new school?", "A girl at the desk will book you in, she's your daughter's age.", "You learned to drive late."),
    ),
    # therapist.names_pattern -------------------------------------------------------------------------------------------
    Cue(  # tentatively: when this comes, you do that; a round of it
        code="therapist.names_pattern",
        pattern=r" (?:seems?|seem|sounds?|looks?|wonder\w*|maybe|perhaps|could it be|might be|may be|it could be|notice|as (?:if|though)|almost as|hunch"
        r"|i (?:may|might|could) be (?:off|wrong|way off)|have this wrong|correct me|tell me if|see if this|try (?:something|this|one|another one|it)"
        r"|put something to you|it goes|a guess)(?: \S+){0,24}? (?:(?:(?:when|whenever|every time|each time|any time|as soon as|the moment|the minute"
        r"|just when|soon as|if) (?:you (?:need|want|ask|feel (?:let|hurt|close|left|seen|small)|are (?:hurt|let|about|close|seen|needed)|get (?:close"
        r"|hurt|something|near)|reach|love|might|have to ask)|i (?:say|ask|do|get|come|am)|(?:someone|somebody|people|anyone|anybody|others)(?:'s| is)?"
        r"|they|one of them|help|things|there is a (?:row|fight)|it is (?:you|your))|somebody(?:'s)?|someone(?:'s)?|people who|with people"
        r"|the more (?:they|people)|you (?:ask|reach|give|wait|hold it in|turn up|come close|get close) (?=.{4,90} (?:they|he|she|nobody|people) )"
        r"|they come close|they do not) (?:\S+ ){0,20}?(?:(?:and|then|so|but|before|instead of|so that|or|that) )?you (?!say|tell|know|think|mean|said"
        r"|told|see|could|can|want to|like|should|might want|come in|going to)(?:\S+ ){0,3}?(?!smok|drink|eat)(?:\S+)|you (?:always |tend to |end up "
        r"|keep |seem to |usually |often )?(?:leave first|give (?:people|everyone|everything)|test (?:people|them)|pull away (?:just )?when"
        r"|look after people|seem to (?:vanish|disappear|freeze|go quiet|leave|hide|apologise|give in)|end up (?:looking|being|with|doing|the)"
        r"|expect to be|turn into|change the subject|look after (?:the|everyone|people))(?: \S+){1,20}|people (?:\S+ ){1,5}(?:and )?never (?:get|see"
        r"|know|meet) you|the closer they|being (?:needed|useful|good|funny|nice|quiet|strong) is the only way|so (?:that )?(?:they|people|nobody"
        r"|no one) (?:will not|do not|can not|never|does not|can) (?:leave|see|ask|hurt|go|know|reject|get)|you (?:\S+ ){0,3}?(?:leave|go|push|test|hide"
        r"|hand over|get in first|disappear|vanish|give) (?:\S+ ){0,6}?(?:before (?:you|they|anyone|it)|so that (?:nobody|no one|they|you)|rather than"
        r"|in case)|(?:so quick|so fast|useful|busy|small|funny) (?:\S+ ){0,3}?(?:that|so that|so) (?:nobody|no one|they|people) (?:\S+ ){0,2}?(?:never"
        r"|get|gets|see|sees|ask|asks|notice))|(?: there is| there may be| there might be| there seems to be| i am noticing| i see| i notice"
        r"| i wonder about| could be| might be| sounds like| looks like) (?:maybe )?(?:a|this|some) (?:kind of |bit of a |sort of |familiar )?(?:pattern"
        r"|cycle|dance|loop|round|sequence|rhythm) (?:where|here|of|in which|that|when|you|i|they)|(?: so)? the more (?:they|people|he|she"
        r"|you)(?: \S+){1,8} the (?:less|more|quieter|smaller|further) you| so you (?:reach|ask|get close|give|wait)(?: \S+){0,10} (?:they|he|she|people"
        r"|nobody)(?: \S+){1,10} and (?:then )?you ",
        needs=(
            " seem", " sound", " look", " wonder", " maybe", " perhaps", " could ", " might ", " may ", " notic", " as if", " as though",
            " almost ", " hunch", " wrong", " correct me", " tell me if", " see if", " try ", " put something", " it goes", " a guess",
            " pattern ", " cycle", " dance", " loop", " round ", " sequence", " rhythm", " the more ", " so you ",
        ),
        shortest=12,
        refuses=r" (?:smok\w*|cigarettes?|drink\w*|alcohol|beers?|weed|cannabis|quit(?:s|ting)?|eat\w*|food|weight|exercis\w*|diet|medications?|insulin"
        r"|sugars?|glucose|floss\w*|brush\w*|drugs?|meth\w*|gamb\w*|stress(?:ed|ful)?|sleep\w*|homework|grades|assertive|i wonder if you (?:could|would"
        r"|might)|how (?:do|did|would) you feel|class(?:es)?|dose|pain|appointment|plan|goals?|confiden\w*|important to you|if that (?:is|would be) okay"
        r"|if you (?:want|like|would|are willing|feel like|were|could|can|look)|anything|remember|concerned|thank you|other ways of|some (?:people|folks"
        r"|patients))\b",
        allows=frozenset({"hypothetical", "negated", "quoted", "other_person"}),
        yes=(
            "It seems that when you need something, you get ready to be refused.",
            "I wonder if, when someone's kind to you, you look for the catch.",
            "Maybe it goes like this: they come close, you make a joke, they back off, and you're alone again.",
            "It looks to me as if you leave before you can be left.", "I might be off, but you seem to test people, and when they fail you're almost relieved.",
        ),
        no=(
            "You need to be more assertive.", "It sounds like when you're stressed you end up smoking.", "It seems you were angry.",
            "I wonder if you could come at four.",
        ),
    ),
    # client.delays_contact ---------------------------------------------------------------------------------------------
    Cue(  # contact put off, left, muted, broken off; coming put off
        code="client.delays_contact",
        pattern=r" (?:i <adverb>(?:did not|never|have not|has not|had not|still have not|could not|can not|do not|am not|was not|would not|is not"
        r"|nearly did not|almost did not)(?: (?:even|just|really|ever|once|exactly|bring myself to|bear to|be bothered to|get round to|got round to"
        r"|actually|face)){0,2} (?:answer\w*|repl(?:y|ied|ying)|respond\w*|rung|rang|ring|phone|phoned|texted|text|messaged|message|email|emailed|open"
        r"|opened|opening|look at|listened|listen to|play|played|get back|got back|pick(?:ed)? up|turn(?:ed)? up|show(?:ed)? up|book|booked|booking|face"
        r"|call|called|send|sent|write|written|come|coming|walk in|make it) ?(?:(?:to |on |up )?(?:you|him|her|them|it|back|in|out|your|his|their|my"
        r"|the (?:message|text|email|phone|call|one|bell|app|link|next|door)|any of|that|those|today|last (?:week|time)|<other>)\b|(?=\.|$|and|but|for"
        r"|because|i ))|i (?:nearly|almost|near|very nearly|about) (?:did not|never|was not going to) (?:come|walk|show|make)|i (?:could not face"
        r"|did not want to|was not going to) (?:com\w+|walk\w*)(?: (?:in|today|back|here))?|(?:i )?(?:have|had|has|was|keep|kept|am)(?: \S+)? (?:meaning"
        r"|intending|supposed|promising|been going|going) to (?:ring|call|text|answer|reply|respond|write to|write back|book|get back|message|phone"
        r"|email|come in|see) ?(?:you|him|her|them|my \S+|back|it|the \S+)?|(?:i )?(?:keep|kept|been|am|was) (?:on )?(?:putting (?:it |you |him |her "
        r"|them )?off|avoiding|dodging|ignoring|ducking|swerving)(?: \S+){0,3}|put off (?:ringing|calling|coming|booking|answering|seeing|replying"
        r"|texting|phoning)|(?:i )?(?:nearly|almost|near|came close to|about) (?:\S+ )?(?:texted|rang|called|cancelled|cancelling|canceled|did not come"
        r"|bailed|turned (?:round|around|back)|went home|emailed|messaged|not come|bottled it)(?: (?:you|to|in|today|and))?|(?:had|have|got) (?:it"
        r"|the \S+|a \S+|him|her|them)?(?: \S+){0,2} (?:typed|written|drafted|muted|archived|blocked)|(?:typed|wrote|drafted"
        r"|started)(?: \S+){0,8} (?:deleted|erased|rubbed it|did not send|never sent|binned)|(?:deleted|erased) (?:it|the (?:message|text|app)) (?:and"
        r"|again|before)|(?:saw|seen|read|opened|got|heard)(?: \S+){0,8} (?:left it|just left|left him|left her|left you|could not (?:open|answer|face)"
        r"|did not (?:answer|reply|open)|never (?:answered|replied|opened))|(?:had|seen|saw) (?:that|your|the|his|her) (?:link|message|email|text|form"
        r"|check in|voicemail)(?: \S+){0,4} (?:week|weeks|days|ages)|(?:i )?(?:let|watch\w*|left|leave) (?:it|the phone|him|her|them|you)(?: (?:go|going"
        r"|just|to))* (?:ring(?: out)?|to voicemail|go to voicemail|on read|unread|unopened|hanging|lying|sit|sitting|for (?:\S+ )?(?:days|weeks|a week"
        r"|ages|later|after))|(?:i )?(?:just )?(?:ghosted|muted|archived|blocked|unmatched|stood up|bailed on|cancelled on|blanked|flaked on) (?:him|her"
        r"|them|it|you|the|my|everyone|all|him up|\S+ chat)|stopp?ed (?:replying|answering|texting|picking up|responding|messaging|coming|ringing"
        r"|calling)(?: (?:him|her|them|back|to|it|\.|after|and))|(?:sat|sitting|parked|walked|stood|drove)(?: \S+){0,4} (?:outside|in (?:the|my|your"
        r"|me) (?:car|\S+ car park|car park|truck|van|lot|ute)|round the (?:block|corner)|past (?:here|your|the door))(?: \S+){0,10} (?:before|till"
        r"|until|too late|could|ring|come in|and (?:then )?(?:went|drove|left|got)|half an hour)|(?:told|said|texted|rang)(?: (?:you|him|her|them|up|in"
        r"|and said))* (?:that )?i (?:was|had|am) (?:\S+ )?(?:ill|sick|crook|busy|not well|a (?:migraine|cold|bug"
        r"|headache))(?: \S+){0,4} (?:so i would not|to get out|and i was not|but i was not|i was not|so i did not)|(?:phone"
        r"|mobile)(?: \S+){0,3} (?:face down|in (?:a|the|my) (?:\S+ )?(?:drawer|bag)|off (?:for|all|and)|on silent)|(?:turned|switched) (?:my"
        r"|the) phone (?:off|over|face)|(?:can|could|might|will) (?:we|i) (?:\S+ )?(?:think about|leave|skip|not book|hold off|let you know"
        r"|see how)(?: \S+){0,5} (?:next|text you|open|later|closer|for now|booking|see|when|week)|(?:i|we) (?:will|would) (?:do (?:it|that)|ring|text"
        r"|answer) (?:when i get|after|tomorrow|later)(?: \S+){0,6} (?:and (?:then )?i (?:do not|did not|never)|never|worse|and then it is|it is late)"
        r"|every day (?:you|i) leave it|turned back(?= (?:\.|and|again|$))|swip\w+ (?:it )?away|(?:telling myself|saying|swearing) i will (?:call|ring"
        r"|text|write|answer|reply|book)(?: \S+){0,6} (?:do not|never|did not)|in two minds about coming|pretend\w* (?:i was not|not to be) (?:in|home"
        r"|there)|(?:have|had) (?:had )?(?:your|the|his|her) (?:form|letter|card|email|message|text)(?: \S+){0,6} (?:fortnight|weeks?|days|months?|ages)"
        r"|(?:never|did not|have not) (?:\S+ )?wr(?:ote|itten|ite) back|took me (?:\S+ ){1,4}(?:goes|tries|attempts|days|weeks) to (?:ring|call|write"
        r"|answer|text|come|book|reply)|(?:made|make) (?:an excuse|excuses|up an excuse)|let (?:\S+ ){1,3}(?:weeks|days|months) go (?:by|past)"
        r"|dropped out of (?:the|your) (?:group|chat)|(?:if we|could we|can we) (?:did not|not) (?:fix|book|set|make)|(?:not|do not) (?:fix|book"
        r"|set) the next|nearly (?:drove past|walked past|went home|kept walking)|leave (?:his|her|their|your|the) (?:messages?|texts?|emails?"
        r"|calls?) (?:till|until|for|unread|there)|was not going to come|dodging (?:\S+ )?(?:calls|messages)|could not (?:even )?look at (?:it|the|your"
        r"|my phone)|(?:we had|we have|had) said \S+ and i (?:never|did not) (?:turn|show|go|come)\w*|(?:missed|skipped|cancelled|canceled) (?:last|our"
        r"|the last|two|three|the) (?:week|one|session|sessions|appointment)(?: \S+){0,8} (?:could not|did not (?:want|feel)|not because|truth|lie"
        r"|honest)|i (?:made sure i (?:was|were) out|hid when))",
        needs=(
            " answer", " repl", " respond", " rang ", " ring ", " rung ", " text", " messag", " email", " open", " look at", " listen",
            " play", " back ", " pick", " turn", " show", " book", " face ", " call", " send ", " sent ", " write ", " written ",
            " not come ", " never come ", " meaning", " intending", " supposed", " promising", " going to", " put", " avoid", " dodg",
            " ignor", " duck", " swerv", " nearly", " almost", " near ", " about text", " about cancel", " typed", " drafted", " muted",
            " archiv", " block", " delet", " eras", " left ", " let ", " watch", " leave", " ghost", " unmatch", " stood", " bailed",
            " cancel", " blanked", " flaked", " stop", " sat ", " sitting", " parked", " drove", " ill ", " sick", " crook", " busy",
            " phone", " mobile", " can we ", " can i ", " could we ", " could i ", " might we ", " might i ", " i will ", " i would do",
            " will i ", " lie ", " missed", " skipped", " sure i ", " hid ", " you leave", " could not ", " telling myself",
            " saying i will", " two minds", " pretend", " had your ", " had the ", " had his ", " had her ", " have your ", " turned back",
            " swip", " wrote back", " write back", " took me ", " excuse", " go by", " go past", " dropped out", " fix the", " the next",
            " drove past", " walked past", " messages", " going to come",
        ),
        refuses=r" (?:because (?:my|the|of) (?:\S+ ){0,3}(?:car|bus|train|shift|kid|boss|work|job|hospital)|smok\w*|cigarettes?|quit(?:s|ting)?|drinking"
        r"|pills?|medication|doctor|dentist|gym|insurance|police|(?:he|she|they) (?:\S+ )?(?:ghosted|never|stopped|blocked|cancelled)|left it at (?:home"
        r"|work)|pick(?:ed)? up (?:the|a|any|my) (?:prescription|patch|kids|habit|shift)|answer (?:the|that|your) question|called (?:him|her|me"
        r"|them) (?:names|a|an|stupid)|come (?:to terms|up with|from|across|true|out of it|down)|coming (?:along|from))\b",
        allows=frozenset({"negated", "hypothetical", "generic_you", "quoted"}),
        yes=(
            "I saw your check-in, I just left it for days.", "I nearly didn't come today.",
            "I've been meaning to ring my dad for about three weeks.", "I let it go to voicemail every time he calls.",
            "I had the reply typed out and then I deleted it.", "I've muted the whole family chat.",
            "We'd said Friday and I never turned up.", "I just stopped answering him.",
        ),
        no=(
            "I can't do Thursdays any more, my shift changed.", "I missed my bus.", "She never texts me back.", "I never called him names.",
            "I forgot to buy milk.",
        ),
    ),
    Cue(
        code="client.delays_contact",
        pattern=r" (?:i (?:\S+ ){0,3}?(?:left (?:it|you|him|her|them|your (?:message|text|email|check-in)) (?:on read|unread|sitting|hanging|(?:for|a"
        r"|about) (?:\S+ )?(?:days|weeks|week|ages)|for days|lying|there)|leave (?:him|her|them|it|you) on read|ghosted|archived (?:him|her|them|it)"
        r"|cancelled (?:on|it again|again|last|our|the last|at the last)|pulled out of (?:the|last)|skipped (?:last|the|our|a) (?:session|week"
        r"|appointment|one)|stood (?:him|her|them) up|unmatched|stopp?(?:ed)? (?:replying|answering|texting|picking up|responding|messaging|coming)"
        r"|avoid\w* (?:your|his|her|their) (?:call|calls|message|messages|text|texts)|let it ring|let it go to voicemail|watch(?:ed)? it ring"
        r"|put(?:ting)? off (?:ringing|calling|coming|booking|answering|seeing|replying|texting|phoning)|keep putting (?:it|you|him|her) off)|i (?:never"
        r"|did not|do not|have not|had not|still have not|just did not|just do not|just have not|is not|was not|am not"
        r"|ever)(?: \S+){0,1}? (?:answer(?:ed|ing)?(?: (?:it|you|him|her|them|your|his))?|repl(?:y|ied)|rung (?:you|him|her|back)|rang (?:you|him|her"
        r"|back)|ring (?:you|him|her|back)|called? (?:you |him |her |them )?back|call(?:ed)? (?:him|her)(?! (?:names|that|a|the|an)\b)"
        r"|text(?:ed)? (?:you |him |her |them )?back|texted (?:him|her|you)|open(?:ed)? (?:it|your|the (?:message|email|text))|send it"
        r"|got back to (?:you|him|her|them)|get back to (?:you|him|her|them)|pick(?:ed)? up)|i (?:\S+ )?(?:nearly|almost|near|about"
        r"|very nearly) (?:did not|never|was not going to|cancelled|called \S+ \S+ and cancelled|bailed|turned round|went home)(?: (?:come|came|make it"
        r"|show|turn|walk))?|did not (?:want to|feel like) com(?:e|ing) (?:today|in|back)|i (?:keep|kept|have been) meaning to (?:reply|answer|call|ring"
        r"|text|email|book|write|get back)|(?:missed|skipped) (?:last week|our last|the last)(?: \S+){0,4} could not face|(?:in (?:my|the) drafts"
        r"|drafts in (?:my|the) phone|i have (?:it|him|her|them) muted|turn(?:ed)? the phone (?:down|over|face)|not (?:opened|played|listened to) (?:it"
        r"|them|any)|i do not open (?:it|them))|i could not face (?:coming|it|calling|seeing you)|i (?:said|told you|told them|told him"
        r"|told her) i was (?:sick|ill|crook|busy) (?:but|and) i was not)\b",
        needs=(
            " left ", " leave ", " ghost", " archived", " cancel", " pulled out", " skip", " stood ", " unmatch", " stop", " avoid",
            " let it ", " watch", " put", " answer", " repl", " r", " call", " text", " open", " send ", " got back", " get back", " pick",
            " nearly", " almost", " near ", " about ", " come ", " coming ", " crook", " sick", " busy", " meaning to", " could not face",
            " drafts", " muted", " phone ", " played", " listened",
        ),
        refuses=r" (?:because (?:my|the|of) (?:\S+ ){0,3}(?:car|bus|train|shift|kid|boss|work|job|hospital)|smok\w*|cigarettes?|quit(?:s|ting)?|drinking"
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
        r"|appointment|session|time|looking)|(?:not sure|do not know) (?:if|when|whether) i (?:will|want to|should) (?:come back|keep coming|book"
        r"|be here)|(?:maybe|perhaps) (?:we|i) (?:could |should |can )?(?:skip|take a break|have a break|come less)|(?:it"
        r"|that) took me (?:\S+ ){0,3}(?:days|weeks|ages|forever|months) to (?:answer|reply|write|call|open|ring|text|get back)|(?:sat|sitting|sat there"
        r"|was) (?:\S+ ){0,3}in (?:my|the|your|me) (?:car|car park|truck|van|parking lot)(?: \S+){0,12}? (?:before i|thinking|till|until|went home)"
        r"|i (?:will|would) do (?:that|it) tomorrow and i do not|(?:saw|seen|read) (?:it|that|your \S+) (?:\S+ ){0,3}(?:and i|but i|i) (?:did not|never"
        r"|left|just) (?:\S+ )?(?:answer|reply|open|respond|left|it|let)|(?:ring|call|text|write|hit) (?:you|her|him|them) back (?:and"
        r"|but) then i (?:did not|never))\b",
        needs=(
            " can ", " could ", " will ", " might ", " not sure", " do not know", " maybe", " perhaps", " took me", " in my ", " in the ",
            " in your ", " in me ", " tomorrow ", " saw ", " seen ", " read ", " coming", " back and then",
        ),
        refuses=r" (?:shift|holiday|hospital|train|traffic|bus|school run|babysitter|childcare|smok\w*|quit(?:s|ting)?)\b",
        allows=frozenset({"negated", "hypothetical", "generic_you", "quoted"}),
        yes=(
            "Can we leave the next one open? I'll see how I feel.", "It took me ten days to answer you.",
            "Can I let you know about it later in the week?", "I was sitting in the car thinking I might go home.",
        ),
        no=("Can we move it? My shift changed.", "I don't know if I can quit.", "I'll see you next week."),
    ),
)
# fmt: on
