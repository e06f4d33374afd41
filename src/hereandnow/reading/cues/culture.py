"""Cues of pillar 5, culture and context: whose world it is, what shapes it, and how the therapist meets it."""

from hereandnow.reading.cue import Cue

_CUES = ("client.cultural_cue", "client.systemic_cue")

_PEOPLES = (
    "african|asian|indian|pakistani|bangladeshi|chinese|nigerian|yoruba|igbo|ghanaian|jamaican|caribbean|trinidadian|polish|irish|scottish|welsh"
    "|gypsy|traveller|romany|romanian|turkish|kurdish"
    "|arab|persian|iranian|afghan|syrian|somali|ethiopian|eritrean|mexican|latina|latino|hispanic|puerto rican|brazilian|colombian|filipino|filipina"
    "|vietnamese|korean|japanese|malaysian|tamil|punjabi"
    "|gujarati|bengali|native american|indigenous|aboriginal|maori|samoan|afrikaans|afrikaner|ukrainian|russian|portuguese|italian|greek"
)
_FAITHS = "muslim|christian|catholic|protestant|jewish|orthodox|hindu|sikh|buddhist|mormon|pentecostal|baptist|methodist|presbyterian|brethren|amish|mennonite|jehovah's witness(?:es)?|adventist|religious|church of christ"
_SELVES = "gay|lesbian|queer|bisexual|trans|transgender|non-binary|nonbinary|disabled|deaf|autistic|an? immigrant|immigrants|migrants?|a refugee|refugees|working class|working-class|foreign|a foreigner"
_KIN = "woman|women|man|men|girl|girls|boy|boys|lad|person|people|family|families|mother|father|daughter|son|sons|daughters|wife|face|lass|guy|kid|kids|wane|colleague|doctor|nurse"
_HOME = r"(?:family|house|culture|country|community|religion|faith|village|church|mosque|temple|chapel|tradition|language|people|tribe|caste|estate|valley|hoose|town|tongue|world|generation|kitchen|street)"
# Names of a people or faith in a country, a dish or a colour only
_THINGS = (
    r" (?:black (?:sheep|out|eye|coffee|and blue|market|belt|car|coat|ice|hole|tea|friday|dress|dog)|white (?:wine|bread|rice|lie|flag|coat|teeth"
    r"|noise|spots?|patches|board|as a)|chinese (?:food|takeaway|restaurant|new year)|indian (?:food|takeaway|restaurant)"
    r"|mexican food|italian (?:food|restaurant)|polish (?:off|my|the)|irish coffee|turkish delight|baptist hospital|in the disabled"
    r"|the village (?:shop|pub|hall))\b"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # client.cultural_cue -----------------------------------------------------------------------------------------------
    Cue(
        code="client.cultural_cue",
        pattern=rf" (?:in|for|with|among|amongst|up|round) (?:(?:my|our|ma|oor|a) (?:\S+ )?(?:{_HOME}|way|city|upbringing|part of the world|(?:side"
        rf"|type|kind) of (?:the )?family)|us|them days) (?:\S+ ){{0,5}}?(?:we (?:do not|never|always|just|do|would|take|look|keep|pray|call|say"
        rf"|respect)"
        rf"|you (?:do not|never|always|just|have to|would never|must|look after|respect|marry|did not|did right)"
        r"|they (?:do not|expect|always)|(?:people|everybody|everyone|folk) (?:knows?|talks?|expects?|thinks?|says?|do not|does not|never|always"
        r"|judges?|prays?|helps?)|nobody (?:says|talks|asks|would)|naebody|it is (?:not|just) (?:done"
        r"|how|what)|that is (?:just |not )?(?:how|what|the way|done)|the (?:eldest|oldest|sons?|daughters?|girls?|boys?|women|men|elders?|guest"
        r"|old women|mother|granny|widow) "
        r"|(?:men|women|girls|boys|sons|daughters|children|wives|elders) (?:do not|are|must|have|should|never|stay))",
        needs=(
            " in my ", " in our ", " in oor ", " in ma ", " for us", " with us", " for my ", " for our ", " with my ", " with our ", " among",
            " up our", " round our", " in them ",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=r" (?:smok\w*|cigarettes?|diabet\w*|cancer|overweight|heart disease|in my (?:legs?|back|chest|head|hands?|stomach|mind)"
        r"|in the family (?:way|room)|runs in|asthma|in my (?:own )?house (?:i|we) (?:have|do)|for us to)\b",
        yes=(
            "In my family the eldest pays, that's just what we do.", "In our community you don't talk about that.",
            "Up our way the men don't say much.",
        ),
        no=("My family went to Spain.", "In my family there is diabetes, it is everywhere.", "She's coming with us to the shop."),
    ),
    Cue(
        code="client.cultural_cue",
        pattern=rf"(?<! like) (?:i am|i was|we are|we were|as an?|as the|being an?|being the|being|because i am|they are|my (?:family|parents|mum|dad"
        rf"|mother|father|people|granny|grandmother) (?:is|are|was|were)|not|only|the one|if i was|if i were|i would been|born|from an?"
        rf"|come from an?|grew up)"
        rf" (?:(?:a|an|the|very|really|so|just|all|both|some|half|proper|strict|traditional|conservative|devout|practising|young|only|one|raised"
        rf"|brought up|born|in|good|white|black) ){{0,3}}(?:{_PEOPLES}|{_FAITHS}|{_SELVES}|(?:black|white|brown|mixed race) (?:{_KIN})|the eldest"
        rf"|(?:eldest|oldest|youngest) (?:son|daughter|girl|boy|child)|eldest of|(?:firstborn|first-born))\b",
        needs=(
            " am ", " was ", " are ", " were ", " as a", " as the ", " being ", " is ", " not ", " only ", " one ", " born ", " from a", " grew up ",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=_THINGS,
        yes=(
            "I'm the eldest daughter, so it falls on me.", "As a Black woman you can't raise your voice in there.",
            "We're Catholic, divorce isn't really a word we use.", "I'm nonbinary, and the form has two boxes.",
        ),
        no=("I drink black coffee.", "I was at the Chinese restaurant.", "I was always the black sheep."),
    ),
    Cue(
        code="client.cultural_cue",
        pattern=r" (?:because (?:i am|we are|she is|he is) (?:black|brown|white|asian|muslim|a woman|gay|trans|foreign|disabled|deaf)"
        r"|the only (?:black|brown|asian|white|foreign|muslim|deaf|gay|female|working-class) (?:\S+ )?(?:one|person|woman|man|girl|guy|kid|face|in|on"
        r"|at|there|lad)|the only (?:woman|girl) (?:on|at|in) (?:the|that|my)"
        r"|i am (?:black|brown|mixed race|muslim|jewish)\b|a (?:black|brown|muslim|working-class|disabled) (?:woman|man|girl|boy|lad|person|kid)"
        r"|(?:came|come|coming) out (?:to my|as (?:gay|trans|a|bi))|since i transitioned|my (?:disability|accent|hijab|headscarf|turban|pronouns"
        r"|sexuality|wheelchair|hearing aids)"
        r"|my (?:faith|religion|mother tongue|first language|native language|own culture|culture (?:we|you|it|that|is|people|does|says))"
        r"|people like (?:me|us) (?:do not|are|get|never|always|have)|folk like (?:me|us)|us lot|big d|white (?:people|folks?"
        r"|man's) (?:\S+ )?(?:office|school|house|side|thing|problem|world)|in white \S+ office)\b",
        needs=(
            " because ", " the only ", " i am ", " a black ", " a brown ", " a muslim ", " working-class ", " a disabled ", " out ", " transitioned",
            " my ", " people like", " folk like", " us lot ", " big d", " white ",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=rf"{_THINGS}| (?:came out of|my accent on)\b",
        yes=(
            "They searched me again because I'm Black.", "I'm the only woman on the site.", "My faith doesn't really allow it.",
            "When I came out to my dad he left the room.",
        ),
        no=("I came out of the shop.", "I am the only one awake."),
    ),
    Cue(
        code="client.cultural_cue",
        pattern=r" (?:where i (?:come from|grew up)(?: \S+){0,6}? (?:you|we|they|people|men|women|nobody|it is|a man|a woman)|back home (?:you|we"
        r"|they|people|the|it is|women|men|nobody|everyone)|back in (?:my country|the old country|the village|india|pakistan|nigeria|ghana|jamaica"
        r"|poland|china|mexico|lagos|kerala|punjab|somalia|syria|iran|turkey|kenya|the philippines)"
        r"|in (?:poland|india|china|nigeria|ghana|jamaica|pakistan|mexico|my country|iran|turkey|korea|japan|vietnam|malaysia) (?:we|you|they"
        r"|everybody|people|it is|a \S+ is|the)|(?:the way|how) (?:i|we) (?:was|were) (?:raised|brought up|reared)|(?:i|we) (?:was|were) (?:raised"
        r"|brought up|reared) (?:that |not |on |in (?:the|a) (?:church|faith))|what we was raised on"
        r"|it is (?:a|our|the) (?:\S+ )?(?:cultural|culture|religious|family|indian|asian|african|nigerian|muslim|catholic|generational|respect|duty"
        r"|irish|italian|jewish|chinese|korean) (?:thing|duty|way|custom)|it is (?:a sin|haram|shameful|our duty|my duty|not the done thing)|that is (?:just (?:what|how) we do|how it is (?:with|by) us|by us |what (?:families|daughters|sons|men|women) do|our way"
        r"|how we (?:raise|was raised|were raised|do it|are))|by us (?:you|it|we|they)|(?:elders|the elders) (?:decide|say|speak|come)"
        r"|there is no english (?:for|word|i)|there is a (?:concept|word) (?:for it|with us)|we have a word"
        r"|in (?:most |a lot of )?(?:asian|indian|korean|chinese|african|mexican|latino|irish|italian|muslim|jewish|catholic|black|arab|turkish"
        r"|polish|nigerian|caribbean|filipino) (?:families|culture|cultures|homes|households|communities|society)|family (?:comes first|is everything"
        r"|duty|honour|honor)|what will people say|brings? shame on|shame on (?:the|my|our) family|respect (?:for )?(?:your|our|my|the) elders|(?:men"
        r"|boys|women|girls|real men|daughters|sons|mothers|wives|lads|you are a man you|a man) (?:do not|are not supposed to|are supposed to"
        r"|should not|must|work) (?:\S+ )?(?:cry|talk about|complain|ask for|feel|show|need|leave|marry|have feelings|bring it home)"
        r"|you (?:do not|did not|would not) (?:say|talk about|cry|greet|put your (?:people|parents)|ask|complain|make a fuss|air"
        r"|hand them)(?: \S+){0,5}? (?:in our|in my|in new|up here|back then|round here|in that street|in (?:my|our|any) (?:house|hoose|family)"
        r"|where i)|man of the house|a (?:girl|boy|woman|man|wife|son|daughter) (?:does not|must|is supposed to|has to stay|stays)|(?:we"
        r"|you) (?:do not|did not|never) \S+(?: \S+){0,4}? in (?:our|my|that) (?:family|house|culture|community|village|church)|we pray|(?:i"
        r"|we) (?:fast (?:for|during|in|on)|keep kosher|keep the sabbath|keep shabbat)|the first in my family to|as a (?:woman|girl) (?:in|on|at|you)"
        r"|in a wheelchair|(?:a )?good (?:muslim|christian|catholic|daughter-in-law|jewish)|english is my (?:second|third)|(?:my"
        r"|the) (?:first|second|own) language"
        r"|in (?:polish|spanish|urdu|punjabi|gaelic|welsh|arabic|french|yoruba|twi|patois|afrikaans|hindi|tamil|irish|mandarin|cantonese|malayalam"
        r"|yiddish|bsl|sign) (?:i|it|you|we|there|everything|that|is|they|a word)|there is no (?:\S+ )?word (?:for|in)|do not have (?:the|a) word for"
        r"|no word in (?:ours|my|our)"
        r"|(?:our|my) (?:church|mosque|temple|synagogue|chapel|parish|congregation|imam|rabbi|pastor|priest|minister|gurdwara|shul)|(?:since"
        r"|when) i was baptized|the (?:imam|rabbi|mosque|synagogue|gurdwara)|first communion|(?:for|during|at|in|fast\w*|break\w*) (?:\S+ )?ramadan)\b",
        needs=(
            " where i ", " back home", " back in ", " in poland", " in india", " in china", " in nigeria", " in ghana", " in jamaica", " in pakistan",
            " in mexico", " in my country", " in iran", " in turkey", " in korea", " in japan", " in vietnam", " in malaysia", " raised",
            " brought up", " reared", " it is ", " that is ",
            " family ", " people say", " shame", " elder", " men ", " man ", " boys ", " women ", " girls ", " daughter", " sons ", " mothers ",
            " wives ", " lads ", " you do", " you did", " you would", " good ", " language", " english is", " in ", " word ", " our ", " my ",
            " baptized", " by us", " no english", " a concept", " a word", " imam ", " rabbi ", " mosque ", " synagogue ", " gurdwara ",
            " communion", " ramadan", " pray ", " fast", " kosher", " sabbath", " shabbat", " the first in", " as a woman", " as a girl",
            " a wheelchair", " a girl ", " a boy ", " a woman ", " a wife ", " a son ", " never ",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=rf"{_THINGS}| (?:oh my god|smok\w*|cigarettes?|quit\w*|vaccin\w*|back home (?:from|at|after|by|and (?:go|went))|weight|diet"
        rf"|the way i was brought up here|in french (?:class|lessons))\b",
        yes=(
            "Back home you don't put your parents in a home, you just don't.", "I was brought up that men don't cry.",
            "There's no word for it in my language.", "What will people say, that's what Mum thinks.", "My pastor says to pray on it.",
        ),
        no=("Oh my god.", "I got back home at six.", "The results came out fine.", "It's our second dog."),
    ),
    # client.systemic_cue -----------------------------------------------------------------------------------------------
    Cue(
        code="client.systemic_cue",
        pattern=r" (?:visa (?:\S+ )?(?:letter|ran out|expired|status|office)|my visa|(?:from|by|against|to) the home office|home office (?:letter|wrote|says?|said|decision|told|sent|refused|will|would|do|does|has|have)|immigration (?:officer|office|lawyer|status|people"
        r"|system)|asylum|deport\w*|racis\w+|racial(?:ly)? (?:profil\w+|abuse\w*)|racial profiling|discriminat\w+|sexis\w+|homophob\w+|transphob\w+"
        r"|islamophob\w+|antisemit\w+|ablei\w+|stop and search|searched me|stopped and searched"
        r"|universal credit|benefits (?:office|agency|people|letter|were (?:cut|stopped))|my benefits|got sanctioned|sanctioned me|the (?:dwp"
        r"|jobcentre|job centre|housing (?:office|association|list)|tribunal)|the council (?:says?|said|has|will|would|does|do|is|are|put|list)"
        r"|to the council|social (?:worker|services) (?:\S+ )?(?:took|came|in|said|going|will|would|at)|a social worker in"
        r"|had (?:a )?social (?:worker|services)"
        r"|pip assessment|food ?bank|food stamps|evict\w+|section 21|homeless hostel|the hostel (?:puts?|put|has|shuts)|zero[- ]hours?|been laid off"
        r"|got laid off|laid off (?:twice|again|in|from|last)|made redundant|redundancies|minimum wage|below the poverty|poverty|bailiffs?"
        r"|payday loan|(?:in|in a) (?:rears|arrears)|no recourse|settled status|pre-settled?|share code|undocumented|green card|ice (?:came|raid"
        r"|agents?)|detention (?:centre|center)"
        r"|family court|custody (?:hearing|battle)|cps|child protective|foster care|(?:put|took|taking|take) (?:my|our|the|her|his) (?:kids|children"
        r"|son|daughter|baby) (?:away|in|into)|redlin\w+|segregat\w+|the colou?r of my skin|because of my (?:accent|name|colou?r|skin|race|religion"
        r"|hijab|headscarf|disability|record|postcode)|because (?:i am|we are) (?:black|brown|asian|muslim|a woman|gay|trans|foreign|disabled|polish"
        r"|african|an immigrant|married to a|on benefits)"
        r"|insurance (?:will not|would not|does not|did not) (?:cover|pay)|insurance (?:denied|stopped)|not covered|no insurance|against the law|waiting list for"
        r"|make ends meet|social security|(?:can not|could not|could|barely) afford (?:\S+ )?(?:rent|daycare|day care|childcare|child care|food"
        r"|heating|the (?:bus|rent|dentist|medication|treatment|fees|copay)|a (?:dentist|lawyer|place|flat)|health|insurance|it (?:on|without))"
        r"|agency work|i am agency|on (?:a )?(?:temporary|agency|casual) contract|the agency froze|posts empty|freeze on (?:posts|hiring)|the visa is"
        r"|medicaid|medicare (?:will|does|cut|did)|(?:stop|stopped|stops|cut) (?:my|our|the) (?:money|allowance|benefits?|hours|pay|payments?)"
        r"|(?:claim|application|appeal|asylum) (?:was |got |is )?(?:refused|turned down|rejected|denied)|knocked (?:me|him|her|us|them) back"
        r"|insufficient evidence|call(?:ed)? the police on (?:us|you|me|him)|(?:cops|police|officers?) (?:\S+ ){0,3}?(?:black|brown) (?:man|men|kid"
        r"|child|boy))\b",
        needs=(
            " visa", " home office", " immigration", " asylum", " deport", " racis", " racial", " discriminat", " sexis", " homophob", " transphob",
            " islamophob", " antisemit", " ablei", " search", " universal credit", " benefits", " sanctioned", " the dwp", " jobcentre",
            " job centre", " the housing ", " the tribunal", " the council ", " social ",
            " pip ", " food", " evict", " section 21", " homeless", " the hostel ", " zero hour", " zero-hour", " laid off", " redundan",
            " minimum wage", " poverty", " bailiff", " payday", " rears", " arrears", " no recourse", " settled", " pre-settle", " share code",
            " undocumented", " green card", " ice ", " detention", " family court", " custody ", " cps ", " foster care", " kids ", " children ",
            " son ", " daughter ", " baby ",
            " child protective", " redlin", " segregat", " colour of", " color of", " because ", " insurance", " covered", " the law",
            " waiting list", " ends meet", " afford", " agency", " contract", " posts empty", " freeze", " the visa ", " medica", " stop", " cut ",
            " refused", " turned down", " rejected", " denied", " knocked ", " insufficient ", " police ", " cops ", " officer",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=r" (?:food bank (?:volunteer|shift)|not covered in (?:dust|flour)|it is covered|the benefits? of|smok(?:e|ing) is against the law"
        r"|search(?:ed)? me out|social (?:life|media|smoker|drinker)|immune|my number|number is)\b",
        yes=(
            "After the visa letter they stopped giving me shifts.", "They searched me again because I'm Black.",
            "I got sanctioned and we were at the food bank.", "The council says there's a waiting list for flats.", "We can barely make ends meet.",
            "It's not covered by my insurance.",
        ),
        no=("My boss is mean to everyone.", "It's good for my immune system.", "I read the papers.", "I can't afford to lose more weight."),
    ),
    Cue(
        code="client.systemic_cue",
        pattern=r" (?:(?:they|people|customers|colleagues|(?:the )?(?:manager|boss|teachers?|neighbours?|doctors?|nurses?|security|guards?)|he|she"
        r"|everyone) (?:\S+ ){0,3}?(?:follow(?:s|ed)? (?:me|us) (?:round|around) (?:the )?(?:shop|store)|hear(?:s|d)? my (?:accent|name)"
        r"|can not (?:say|pronounce) my name|call(?:s|ed)? (?:me|us) (?:a (?:paki|foreigner|terrorist|\S+ slur))|(?:told|tells?) (?:me"
        r"|us) to go (?:back|home) (?:to|where)|touch(?:es|ed)? my hair|do not (?:hire|promote|rent) (?:people|women|to|us))"
        r"|told me to go back|ask(?:s|ed)? (?:me )?where i am really from|passed over for (?:the )?promotion|looked over for|glass ceiling"
        r"|paid less than|(?:do not|did not|never|can not|can you|would not) trust (?:the )?(?:doctors|hospitals?|police|polis|system|social workers?"
        r"|social services|services|institutions?|government|white|psychiatr\w+)|would not tell (?:the gp|a doctor|social)"
        r"|(?:hospital|school|police|social services|army|care home|government|the system|social worker|welfare) (?:\S+ ){0,3}?(?:took (?:my|our|her"
        r"|his) (?:kids?|children|baby|son|daughter)|would not (?:believe|help) (?:me|us|her|him)|failed (?:me|us|him|her))|in (?:care"
        r"|foster care) (?:as|when|from|till|until|since)|my (?:third|second|fourth|last) social worker|rent (?:went|has gone|goes|is going"
        r"|has went) up|landlord (?:\S+ ){0,3}?(?:put|wants?|is|will|raised|you go)"
        r"|(?:company|factory|pit|mine|yard|mill|plant|steelworks|warehouse) (?:\S+ ){0,2}?(?:closed|shut|went under|moved|laid)"
        r"|cuts? to (?:the )?(?:benefits|funding|services)|cut my (?:hours|benefits|pay|shifts)|took (?:my|me|his|her) licen[cs]e|never lets? (?:us"
        r"|people like us)|(?:mortgages?|loans?|jobs?|flats?|work) to people like (?:us|me)|(?:police|cops|guards) (?:\S+ )?(?:stopped|stop|searched"
        r"|followed) (?:me|us|him|my son)|paid (?:more|less) than (?:me|the men|him|them)|(?:do not|did not|does not) have (?:any |the |his "
        r"|her )?papers|(?:the )?law (?:would not|will not|did not|does not) let)\b",
        needs=(
            " follow", " my accent", " my name", " call", " go back", " go home", " really from", " my hair", " hire ", " promot", " rent ",
            " looked over", " ceiling", " paid less", " trust ", " gp ", " a doctor", " took ", " would not ", " failed ", " in care ",
            " foster care", " worker", " landlord ", " closed", " shut", " went under", " moved", " laid",
            " pit", " mine", " mill", " plant", " factory", " cut ", " cuts ", " never let", " law ", " people like ", " police ", " cops ",
            " guards ", " papers",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=r" (?:smok\w*|cigarettes?|vaccin\w*|quit\w*|the mine is|landlord is (?:nice|lovely|fine)|power plant|plant based|eyes? (?:closed"
        r"|shut))\b",
        yes=(
            "They hear my accent on the phone and the flat is gone.", "I don't trust the police, not round here.",
            "The pit closed and that was that.",
        ),
        no=("My boss is mean to everyone.", "I moved to a new flat.", "The shop shut at six."),
    ),
    # therapist.explores_culture ----------------------------------------------------------------------------------------
    Cue(
        code="therapist.explores_culture",
        pattern=r" (?:what|how|who|tell me|say more|would you say|can you say|could you say|help me understand|i would like to (?:understand|hear"
        r"|know)|i wonder|does|do|did|is|was|would you)(?: \S+){0,14}? (?:in your (?:family|culture|faith|religion|community|church|mosque|country"
        r"|language|house|hoose|home|tradition|village|world|book|valley|town|way)|your (?:own )?(?:culture|faith|religion|community|church|mosque"
        r"|traditions?|language|mother tongue|people|imam|pastor|upbringing|elders|granny|word)"
        r"|as an? (?:black|brown|asian|muslim|gay|trans|deaf|immigrant) (?:man|woman|person|mother|father)|being (?:the )?(?:eldest|oldest|first"
        r"|youngest|only|one|black|white|brown|asian|muslim|catholic|christian|gay|lesbian|trans|disabled|deaf|a (?:black|brown|muslim|single|gay"
        r"|trans|good|woman|man|mother|daughter|son|girl|boy|refugee|catholic)|an (?:immigrant|eldest|only|older))|back home|back there|over there"
        r"|up there|where you (?:come from|are from|grew up)|among (?:your|those) people|that word|the word|(?:mean|means|meant) (?:to|for) you"
        r"|ask(?:s|ed)? of you|get you|expected of (?:you|the|a)|to be (?:the|one of|part of)"
        r"|(?:the|that) (?:duty|custom|tradition|honou?r|prayer|mosque|church|expectation|rule)|to (?:people|folk) (?:there|along here|round here"
        r"|like you)|when you (?:say|give|hand|use) it|when it (?:works|is going right)|(?:in|of) that (?:house|family|place|room|street|town)"
        r"|walking away from|live under|live inside|give you|bring you|cost you|(?:race|racism|religion|faith|class|gender) (?:comes?|plays?"
        r"|fits?))\b",
        needs=(
            " your ", " as a", " being ", " back home", " back there", " over there", " up there", " where you ", " among ", " word", " mean", " ask",
            " get you", " expected of", " to be ", " the ", " that ", " walk", " live ", " people ", " folk ", " when ",
        ),
        after=_CUES,
        within=4,
        refuses=r" (?:smok\w*|cigarettes?|drink\w*|quit\w*|medication|insulin|weight|does that mean you|do you mean|enmesh\w*|codepend\w*|boundar\w*"
        r"|what does your (?:doctor|family) think|your own (?:needs|life)|aspect of him|physically safe)\b",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "C: In my family the eldest pays, that's just what we do.\nT: What does being the eldest ask of you, and what does it give you?",
            "C: I don't trust the police, not round here.\nT: Mm. What has that meant for you?\nC: I was brought up that men don't cry.\nT: What does the word duty mean in your family?",
        ),
        no=("Where are you from?", "C: In my family the eldest pays, that's just what we do.\nT: Mm-hm."),
    ),
    Cue(
        code="therapist.explores_culture",
        pattern=r" (?:what (?:does|did|do) (?:\S+ )?(?:being (?:the|a|an|black|gay|muslim|deaf|one)|your (?:faith|culture|religion|church|community"
        r"|tradition|people|god|elders)|it mean to be|that (?:duty|tradition|custom))(?: \S+){0,8}? (?:ask|give|mean|say|expect|want|teach|taught"
        r"|offer|cost|look like)|what (?:is|was|has) it (?:been )?(?:like )?(?:to be|being|for you (?:to be|being|as)) (?:\S+ ){0,3}?(?:the only"
        r"|the one|the eldest|one of the|black|brown|asian|muslim|gay|trans|catholic|disabled|deaf"
        r"|an? (?:immigrant|refugee|black|muslim|gay))|how was it being the only|what does it take (?:being|to be)|how (?:does|do"
        r"|did) your (?:\S+ )?(?:faith|culture|religion|community|race|accent)(?: \S+){0,8}|(?:duty|respect|honou?r|loyalty"
        r"|faith) and (?:also )?\S+(?: \S+){0,6} (?:hold|both|together|at once)|how do you hold (?:both|the two|that together)"
        r"|what is it to be (?!able|a client|honest)\S+|(?:so )?teach me (?:the|that|what|how)|what is (?:the|that|such a) (?!doing|like|going"
        r"|happening|done|it)\S+ (?:\S+ ){0,2}?to (?:you|people (?:there|along here))|what does it mean (?:in|to) your (?:house|family|people))\b",
        needs=(" what ", " how ", " hold ", " teach me "),
        refuses=r" (?:smok\w*|drink\w*|quit\w*|family (?:doctor|history)|your family (?:say|think|feel|want|mean) (?:about|to)|responsible person"
        r"|being (?:a|the) (?:client|patient))\b",
        allows=frozenset({"hypothetical"}),
        yes=("What does being the eldest ask of you, and what does it give you?", "You said duty and also exhaustion: how do you hold both?"),
        no=("What does your family say about your smoking?", "Where are you from?"),
    ),
    # therapist.deflects_culture ----------------------------------------------------------------------------------------
    Cue(
        code="therapist.deflects_culture",
        pattern=r" (?:enmesh\w*|codependen\w*|co-dependen\w*|parentif\w*|over-?involved|no boundaries|poor boundaries|boundary issues"
        r"|unhealthy (?:family|dynamic|attachment)|dysfunctional family)\b",
        needs=(" enmesh", " codepend", " co-depend", " parentif", " overinvolved", " over-involved", " boundar", " unhealthy ", " dysfunctional"),
        refuses=r" (?:some (?:people|therapists|books) (?:would )?(?:call|say)|i would not call|not call it)\b",
        allows=frozenset({"hypothetical"}),
        yes=("That sounds enmeshed; you need to put yourself first.", "It seems a rather codependent set-up."),
        no=("You said duty and also exhaustion: how do you hold both?", "I wouldn't call it enmeshed myself.", "The fumes are toxic to the liver."),
    ),
    Cue(
        code="therapist.deflects_culture",
        pattern=r" (?:(?:put yourself|look after number one|look after yourself|put your own needs|your own needs) ?(?:first)?|you (?:need|have"
        r"|ought) to (?:\S+ ){0,2}?(?:set (?:\S+ )?(?:boundar\w+|limits)|stand up|let go|be (?:more )?assertive|say no|live your|take responsibility"
        r"|move out|speak up)|(?:have you|had you) (?:thought|considered) (?:\S+ )?how you (?:come across|came across|sound)"
        r"|other ways? of (?:reading|looking at) (?:it|that|this)"
        r"|might (?:he|she|they) have (?:mixed|just|been|not)|(?:are you sure|is it possible|could it be|maybe"
        r"|perhaps) (?:\S+ ){0,4}?(?:you are (?:being |a bit |too |over|just |taking|reading)|(?:he|she|they) did not mean|it was not (?:about"
        r"|because|meant)|misunderst\w+|over-?sensitive|imagin\w+)|mind-?read\w*|a filter on|(?:a|your) (?:\S+ )?(?:confidence|self-esteem|trust"
        r"|anger|boundary|assertiveness) (?:issue|problem|thing)|assertiveness"
        r"|i would say the same to (?:anyone|everyone|anybody)|it is the same for (?:everyone|everybody)|i (?:do not see|treat) (?:colou?r|everyone"
        r"|all)|(?:we|i) can not (?:fix|change|do (?:anything|much) about) (?:the|that|this|those)|the bit that is yours|a habit of the mind"
        r"|serves? as a defen[cs]e|people-?pleas\w+|let go of (?:what|people|all)|draw a line|think (?:about|of) (?:you|yourself)\b|just for you"
        r"|(?:more|become) independent|trouble with boundaries|anyone's business|treatable symptom|(?:your|an?) own (?:place|flat|apartment)"
        r"|whatever way you were (?:reared|raised)|let us (?:focus on|stick to|come back to|get back to) (?:you|your|what you)|in this country"
        r"|over here we|everyone (?:has|feels|experiences|struggles))\b",
        needs=(
            " yourself", " number one", " own needs", " you need", " you have to", " you ought", " have you ", " had you ", " other way", " might ",
            " are you sure", " possible ", " could it be", " maybe ", " perhaps ", " mind", " a filter", " issue", " problem", " thing ",
            " assertive", " the same ", " colour", " color", " i treat", " can not ", " that is yours", " a habit", " defence", " defense", " pleas",
            " let go", " draw a line", " think ", " for you", " independent", " boundaries", " business", " symptom", " own ", " reared", " raised",
            " let us ", " this country", " over here", " everyone ",
        ),
        after=_CUES,
        within=2,
        refuses=r" (?:what (?:does|do|did) (?:it|that|being|your)|tell me more|mean (?:to|for) you|i spoke as if|i do not know (?:much|enough)"
        r"|i would like to understand|smok\w*|cigarettes?|drink\w*|quit\w*|insulin|medication|what (?:is|was) (?:it|that) like|sorry)\b",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "C: In my family the eldest pays, that's just what we do.\nT: You need to put yourself first.",
            "C: They searched me again because I'm Black.\nT: Are you sure? Maybe they didn't mean it, maybe you're reading into it.",
        ),
        no=("You need to put yourself first.", "C: In my family the eldest pays, that's just what we do.\nT: What does it mean to you?"),
    ),
    Cue(
        code="therapist.deflects_culture",
        pattern=r" (?:but what do you want|what about (?:you|what you want|your own)|what do you want for yourself|forget what (?:they|your family)"
        r"|never mind what (?:they|people)|everyone gets|everybody gets|(?:rigid|black and white|all or nothing) thinking|hard to say no"
        r"|(?:these days|nowadays) (?:lots|plenty|most|many|people)|in this day and age|lots of people (?:do|get|have|are))\b",
        needs=(
            " do you want", " what about ", " forget what", " never mind", " everyone gets", " everybody gets", " thinking", " say no", " these days",
            " nowadays", " day and age", " lots of people",
        ),
        after=_CUES,
        within=2,
        possible=True,
        yes=("C: In my family the eldest pays, that's just what we do.\nT: But what do you want, for yourself?",),
        no=("But what do you want, for yourself?",),
    ),
    # therapist.owns_position -------------------------------------------------------------------------------------------
    Cue(
        code="therapist.owns_position",
        pattern=r" (?:i (?:spoke|talked|was (?:speaking|talking)|am (?:speaking|talking)|have been (?:speaking|talking|treating)) as (?:if"
        r"|though) (?:my|everyone|all|it)|(?:as|i am) an? (?:white|english|british|american|western|middle-class|straight|able-bodied|cis)(?: (?:man"
        r"|woman|person|guy|bloke|counsellor|therapist|lad))?(?: \S+){0,4} (?:i|so|who|and|therapist|man|woman|person)|i am (?:(?:as )?white|straight"
        r"|english|a civilian|a hearing (?:man|woman|person)|an outsider (?:to|here|in)|not (?:muslim|black|catholic|deaf|gay|jewish|from (?:your"
        r"|there|that)))\b|a (?:hearing|white) (?:man's|woman's|person's) question|i (?:was|were) raised (?:a )?(?:different|another)"
        r"|i (?:did not grow up|was not (?:brought up|raised)) (?:in|with) \S+|i (?:talk|talked|was talking) (?:as if|as though|like there|like it"
        r"|like that is)|i (?:do not|will not|will never|can not) (?:\S+ )?(?:have|know|get|feel|understand) (?:\S+ ){0,4}?(?:from the inside"
        r"|unless you tell me|the way you do)|how my lot|(?:measuring|measured|weighing) you (?:against|by)|i have only the one language"
        r"|guesses from somebody (?:who|whose)|i grew up (?:in \S+|somewhere) where|(?:nobody|no one|no-one) (?:has )?(?:ever )?(?:\S+ )?(?:asked"
        r"|taken|stopped|searched|followed|took|mistaken) me|i (?:have )?never (?:had to (?:prove|think|worry|explain|choose|carry)|been (?:stopped"
        r"|followed|searched|asked where))|i have never had anyone|i have not had to|(?:my (?:own )?|that is a |it is a )(?:idea of family|blind spot"
        r"|culture (?:is|was|gets)|western (?:idea|way)|english (?:idea|way))"
        r"|i (?:do not|can not|will never|could not) (?:\S+ )?(?:know|understand|imagine) what it is like to be (?:black|brown|gay|trans|deaf"
        r"|disabled|muslim|an? (?:immigrant|refugee|muslim|black|gay|man|woman|mother))|as someone who (?:is not|has never|did not|has not)|(?:my"
        r"|through my|my own) (?:own )?(?:cultural|white|western|middle-class) (?:lens|background|eyes|assumptions?|bias)"
        r"|what i know about (?:\S+ ){1,3}is (?:mostly|only|all)|i do not (?:really )?know (?:much|enough|anything|a thing"
        r"|a lot) about (?:\S+ )?(?:your (?:culture|faith|religion|church|world|language)|islam|ramadan|judaism|deaf|\S+ culture|how it (?:is"
        r"|works) (?:in|where))|i do not know what i am talking about (?:there|here)|i (?:got|have been saying|have been calling|mispronounced"
        r"|have had) (?:\S+ )?your name (?:wrong|badly)?|(?:saying|pronouncing) your name (?:right|wrong|properly)"
        r"|we come from (?:\S+ )?different (?:worlds|places|families|backgrounds|cultures|countries|homes)|there is a whole (?:side|part) of (?:this"
        r"|it) i|i will only ever have from you|you (?:should not"
        r"|do not) have to (?:teach|explain)(?: \S+){0,3} (?:me|basics)|it is not your job to (?:teach|explain|educate)|i can look (?:it|that"
        r"|this) up)\b",
        needs=(
            " i spoke", " i talked", " i was ", " i am ", " i have ", " as a", " raised ", " grow up", " grew up", " nobody ", " no one ", " never ",
            " my ", " blind spot", " western ", " english ", " what i know", " i can not ", " i will never ", " i could not ", " as someone ",
            " i do not ", " your name", " we come from", " a whole ", " only ever", " you should not", " you do not", " your job", " look it up",
            " look that up", " look this up", " talk ", " talked ", " my lot", " measur", " weighing ", " language", " guesses", " question",
            " inside",
        ),
        refuses=r" (?:i treat everyone|i do not see colou?r|smok\w*|cigarettes?|drink\w*|quit\w*|insulin|medication|as a (?:doctor|nurse|dentist"
        r"|pharmacist|health|probation)|as an example|i am not from (?:the )?(?:council|police|hospital))\b",
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "I spoke as if my idea of family were everyone's. I'd like to understand yours.", "As a white woman I don't know what that's like.",
            "What I know about Ghana is only from books.",
        ),
        no=("I treat everyone the same.", "As a doctor I see this a lot.", "That's my mistake, I should have asked."),
    ),
    Cue(  # right after a cultural or systemic cue, or the complaint that followed one
        code="therapist.owns_position",
        pattern=r" (?:i (?:assumed|was assuming|had assumed|made (?:an|some|a lot of) assumptions?|took it (?:as|for|that)|took (?:a|the) thing"
        r"|made it into|turned it into|walked (?:straight )?past|went straight past|had no business|have no business|never asked (?:you|what|where"
        r"|how)|should (?:have known|know) that|measured (?:you|it) by|do not trust my guesses|put my own (?:idea|\S+ )on|laid mine|heard it as"
        r"|was not (?:mine|my place) to say)|(?:please )?(?:tell|correct|stop) me (?:if|when) i (?:get|am getting|have got|got) (?:it|that|this"
        r"|any of)|my (?:own )?(?:assumption|guess|guesses|bias|lens|idea of)"
        r"|that is where i come from|in my (?:house|family|mother's kitchen|world)|that was not mine to say|that was (?:clumsy|ignorant|lazy) of me"
        r"|i got that wrong about your|it is not where you come from)\b",
        needs=(" i ", " my ", " of me", " you come from", " mine ", " tell me if", " correct me", " stop me"),
        after=_CUES,
        within=8,
        refuses=r" (?:smok\w*|cigarettes?|drink\w*|quit\w*|medication|i assumed you (?:had|would) (?:got|read|taken)|diagnos\w*)\b",
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "C: In my family the eldest pays, that's just what we do.\nT: Mm. And you could stop?\nC: No.\nT: I assumed everyone could just stop. Tell me how it is with you.",
        ),
        no=("I assumed you were coming on Monday.",),
    ),
)
# fmt: on
