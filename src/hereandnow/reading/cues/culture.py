"""Cues of pillar 5, culture and context: whose world it is, what shapes it, and how the therapist meets it."""

from hereandnow.reading.cue import Cue

_CUES = ("client.cultural_cue", "client.systemic_cue")

_PEOPLES = (
    "african|asian|indian|pakistani|bangladeshi|chinese|nigerian|yoruba|igbo|ghanaian|jamaican|caribbean|trinidadian|polish|irish|scottish|welsh|gypsy"
    "|traveller|romany|romanian|turkish|kurdish|arab|persian|iranian|afghan|syrian|somali|ethiopian|eritrean|mexican|latina|latino|hispanic"
    "|puerto rican|brazilian|colombian|filipino|filipina|vietnamese|korean|japanese|malaysian|tamil|punjabi|gujarati|bengali|native american|indigenous"
    "|aboriginal|maori|samoan|afrikaans|afrikaner|ukrainian|russian|portuguese|italian|greek|eritrean|egyptian|lebanese|moroccan|algerian|tunisian"
    "|kenyan|ugandan|zimbabwean|sudanese|congolese|cameroonian|senegalese|sri lankan|nepali|tibetan|burmese|thai|indonesian|taiwanese|cantonese"
    "|mongolian|kazakh|georgian|armenian|albanian|serbian|croatian|bosnian|bulgarian|hungarian|czech|slovak|lithuanian|latvian|finnish|norwegian"
    "|spanish|cuban|dominican|haitian|guyanese|barbadian|bajan|peruvian|chilean|argentinian|venezuelan|ecuadorian|guatemalan|salvadoran|navajo|cherokee"
    "|inuit|m[eé]tis|hawaiian|tongan|fijian|israeli|palestinian|iraqi|yemeni|saudi|kashmiri|sylheti|zulu|xhosa|shona|hausa|amhara|oromo"
)
_LANDS = (
    "africa|asia|india|pakistan|bangladesh|china|nigeria|lagos|ghana|jamaica|trinidad|barbados|guyana|haiti|cuba|poland|ireland|scotland|wales|romania"
    "|turkey|iran|iraq|syria|lebanon|egypt|morocco|algeria|somalia|ethiopia|eritrea|kenya|uganda|zimbabwe|sudan|congo|cameroon|senegal|mexico|brazil"
    "|colombia|peru|chile|venezuela|ecuador|guatemala|el salvador|honduras|the philippines|vietnam|korea|japan|malaysia|singapore|indonesia|thailand"
    "|sri lanka|nepal|afghanistan|ukraine|russia|portugal|italy|greece|albania|serbia|croatia|bosnia|bulgaria|hungary|lithuania|latvia|palestine|israel"
    "|yemen|kurdistan|punjab|kerala|gujarat|bengal|hong kong|taiwan|samoa|tonga|fiji|a small village|the village|the islands?|the estate"
)
_TONGUES = (
    "portuguese|spanish|french|polish|urdu|punjabi|hindi|gujarati|bengali|tamil|arabic|farsi|turkish|kurdish|korean|japanese|mandarin|cantonese|chinese"
    "|vietnamese|tagalog|malay|yoruba|igbo|twi|hausa|swahili|zulu|somali|amharic|tigrinya|patois|creole|gaelic|irish|welsh|scots|doric|yiddish|hebrew"
    "|russian|ukrainian|romanian|greek|italian|german|dutch|afrikaans|albanian|mother tongue|sign"
)
_FAITHS = (
    "muslims?|christian|catholic|protestant|jewish|orthodox|hindu|sikh|buddhist|mormon|pentecostal|baptist|methodist|presbyterian|brethren|amish"
    "|mennonite|jehovah's witness(?:es)?|adventist|religious|church of christ|quaker|seventh day|coptic|ismaili|shia|sunni|jain|lutheran|evangelical"
    "|born again"
)
_SELVES = (
    "gay|lesbian|queer|bisexual|trans|transgender|non-binary|nonbinary|disabled|deaf|autistic|an? immigrant|immigrants|migrants?|a refugee|refugees"
    "|working class|working-class|foreign|a foreigner"
)
_NAMES = tuple(
    f" {name}"
    for name in f"{_PEOPLES}|{_LANDS}|{_TONGUES}|muslim|christian|catholic|protestant|jewish|orthodox|hindu|sikh|buddhist|mormon|pentecostal|baptist|methodist|presbyterian|brethren|amish|mennonite|jehovah|adventist|religious|quaker|coptic|evangelical|born again|lutheran".split(
        "|"
    )
)
_HOME = (
    r"(?:family|house|culture|country|community|religion|faith|village|church|mosque|temple|chapel|tradition|language|people|tribe|caste|estate|town"
    r"|tongue|world|generation|street)"
)
# Names of a people or faith in a country, a dish or a colour only
_THINGS = (
    r" (?:black (?:sheep|out|eye|coffee|and blue|market|belt|car|coat|ice|hole|tea|friday|dress|dog)|white (?:wine|bread|rice|lie|flag|coat|teeth|noise"
    r"|spots?|patches|board|as a)|chinese (?:food|takeaway|restaurant|new year)|indian (?:food|takeaway|restaurant)|mexican food|italian (?:food"
    r"|restaurant)|polish (?:off|my|the)|irish coffee|turkish delight|the village (?:shop|pub|hall))\b"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # client.cultural_cue -----------------------------------------------------------------------------------------------
    Cue(  # who we are, where we come from, what is done among us
        code="client.cultural_cue",
        pattern=rf" (?:(?:mum|dad|mother|father|parents|granny|gran|husband|wife|family|people|side)(?:'s)? (?:is |are |was |were |came "
        rf"|come )?(?:over )?from (?:{_LANDS})|in (?:our|my) (?:culture|community|faith|religion|tradition|village|caste)|(?:women|men|girls|boys"
        rf"|daughters|sons|wives|children) in (?:my|our) (?:family|house|culture|community|village|church) |for us (?:a |an |the )?(?:marriage|family"
        rf"|death|divorce|honou?r|respect|food|sunday|friday|god|children|elders|mourning|grief) |working (?:men's|class) (?:club|town|estate|family)"
        rf"|(?:rule|custom|done thing|way) in (?:our|that|my) (?:\S+ )?(?:street|house|family|village|valley|town|place)|(?:it is|for|during|keep|kept"
        rf"|celebrate\w*|fast\w*) (?:ramadan|eid|diwali|passover|lent|yom kippur|lunar new year|nowruz|vaisakhi|the sabbath)(?= (?:\.|so|and|i|we|you))"
        rf"|(?:normal|done|how it is) where (?:i am|we are|i come|we come) from|where (?:i am|we are) from (?:you|we|they|people|nobody|no|a|it is"
        rf"|that is|men|women)|(?:lost|losing|lose|speak|in|of) my (?:own )?(?:language|mother tongue|first language)|(?:i am|i was|we are|we were"
        rf"|they are|he is|she is|her|his|my (?:\S+ )?(?:family|parents|mum|dad|mother|father|people|granny|grandmother|husband|wife|partner"
        rf"|in laws)(?: (?:is|are|was|were|came|come|comes))?|i come|i came|we come|we came|come|came|from|being|as) (?:\S+ ){{0,2}}?(?:from (?:{_LANDS})"
        rf"|(?:{_FAITHS})|travellers?|roma|{_SELVES}|working people|the only (?:gay|black|brown|asian|muslim|deaf|trans|woman|girl|foreigner)(?: \S+)?)"
        rf"|(?:an?|the|any|in (?:an?|the)) (?:\S+ )?(?:{_PEOPLES}|{_FAITHS}|gay|trans|black|brown|deaf|working class) (?:family|families|house|household"
        rf"|home|mother|mothers|father|son|daughter|girl|boy|woman|man|men|women|wife|husband|village|community|church|school|wedding|funeral)|(?:in|into"
        rf"|speak|spoke|speaks|speaking|say it in|word in|for it in|only|our|my|no) (?:(?:my|our) (?:own )?)?(?:{_TONGUES})(?= (?:it|you|we|there|i|they"
        rf"|and|or|word|is|means|the|at|with|to|for|so|because|that|not|no|if|but|\.|\?|$))|(?:when|since|before|after) (?:i|we"
        rf"|my \S+) (?:first )?(?:(?:first )?moved|came over|first came|arrived|emigrated|immigrated|landed) (?:over |out )?(?:here|to (?:england"
        rf"|scotland|ireland|america|the states|canada|australia|this country|{_LANDS})|the (?:country|village|island))|where (?:i|we) (?:come|came|grew"
        rf"|was raised|were raised)(?: up| from)? (?:\S+ ){{0,6}}?(?:you|we|they|people|folk|men|women|nobody|everybody|everyone|it is|that is|is)|(?:is"
        rf"|are|was|were|means?) (?:everything|a sin|shame|shameful|the law|sacred|holy) (?:where|in|to|with|for) (?:i|us|my|our)|(?:that is|it is|just"
        rf"|thats|is) (?:just )?(?:our way|how it is with us|how we are|how (?:we|they|folk|people) (?:talk|are|do it|do things|live|grieve) (?:up "
        rf"|round |down |over )?(?:here|there|home)|what (?:families|daughters|sons|men|women|dads|mums|mothers|fathers) (?:do|did)|how (?:folk|people"
        rf"|\S+ people) (?:talk|are|do))|(?:with|by|among|amongst) us(?= (?:you|we|it is|they|there is|men|women))|how it is with us|(?:normal|natural"
        rf"|expected|different|not done) (?:for|with|among) us|(?:send|sends|sending|sent) (?:\S+ ){{0,4}}?(?:money|wages|pay|half|dollars"
        rf"|pounds) (?:\S+ )?(?:home|back)|(?:money|wages|pay|half) (?:\S+ )?home (?=every|to|each|\.)|(?:round|up|down) (?:our|my|here|that) way (?:you"
        rf"|they|we|it|the|there)|(?:my (?:granny|grandmother|gran|nan|mother|father|grandfather|mum|dad|people)|people) (?:always |used to )?(?:said"
        rf"|says|say|taught us|would say|raised us|brought us up) (?:that )?(?:a|you|men|women|boys|girls|sons|daughters|we"
        rf"|god) (?:\S+ ){{0,5}}?(?:does not|do not|must|should|never|serves?|have to|has to|is not|are not|ought|only|first|last|before|always)|(?:the"
        rf"|our|my|a) (?:\S+ )?(?:eldest|firstborn|first born|elders?|deacons?|pastor|imam|rabbi|priest|dominee|vicar|aunties|village|caste|clan|tribe"
        rf"|congregation|parish|church|chapel|mosque|temple|gurdwara|kirk|brethren|community|shul) (?:\S+ ){{0,1}}?(?:does|do|did|decide|decides|says?"
        rf"|said|would|must|has to|have to|pays?|raises?|expects?|expected|knows?|rings?|comes? first|goes|can not|will|comes|keeps|feels?|thinks?"
        rf"|believes?|talk|talks|marr\w+)|(?:go|went|goes|going|been|back|home|came|walk) (?:to|from|into) (?:mass|church|chapel|mosque|temple|kirk"
        rf"|synagogue|shul|confession|friday prayers|sunday school|the temple|the mosque|the priest)|(?:i|we) (?:pray|prayed|fast(?:ed)? (?:for|during|in"
        rf"|on)|believe in god|cover my hair|wear (?:the )?(?:hijab|headscarf|a turban|my turban))|(?:god|allah|the lord|jesus|scripture|the bible"
        rf"|the (?:quran|koran)) (?:says?|keeps?|wants?|gave|sees?|would|asks|will|tells)|(?:an?|my|our) (?:first|second) (?:generation|language)"
        rf"|(?:first|only one|nobody|no one|none of us) (?:in (?:my|our) family |of us )?(?:to go to|who went to|went to|did|at|in) (?:uni\w*|college)"
        rf"|(?:people|folk|girls|boys|lads|women|men|kids|families|someone) like (?:me|us|you lot)|us (?:lot|women|men)|(?:the|an?) (?:eldest|oldest"
        rf"|youngest) (?:son|daughter|girl|boy)|the eldest|that is how it (?:works|goes|is|was) (?:with|for|in|among) (?:us|our|my)|(?:lose|lost|losing"
        rf"|save|saving) face|(?:family|the family) (?:name|honou?r)|good (?:muslim|christian|catholic|daughter|jewish|hindu))\b",
        needs=(
            *_NAMES, " women in ", " men in ", " girls in ", " boys in ", " daughters in ", " sons in ", " wives in ", " children in ",
            " for us ", " working ", " eldest", " oldest ", " youngest ", " how it works", " how it goes", " save face", " culture",
            " tradition", " caste", " ramadan", " eid ", " diwali", " passover", " lent ", " yom ", " lunar new", " nowruz", " vaisakhi",
            " sabbath", " where ", " out at ", " out to ", " out as ", " out in the ", " mother tongue", " custom", " the rule",
            " my english", " our english", " traveller", " roma ", " gay ", " lesbian", " queer ", " bisexual", " trans", " non",
            " disabled", " deaf ", " autistic", " an immigrant", " immigrants", " migrant", " refugee", " working", " foreign", " the only ",
            " moved here", " came here", " came over", " arrived ", " emigrated", " immigrated", " landed here", " left home", " moved to ",
            " moved over", " came to ", " where we ", " a sin ", " shame", " sacred", " holy ", " the law ", " our way", " with us",
            " by us", " among", " for us", " how we ", " how it is ", " how they ", " how folk ", " how people ", " people do",
            " what famil", " what daughters", " what sons", " what men", " what women", " what dads", " what mums", " what mothers",
            " what fathers", " our way", " my way", " here way", " that way ", " always said", " used to say", " would say", " taught us",
            " raised us", " brought us", " people say", " says ", " said ", " eldest", " firstborn", " first born", " elder", " deacon",
            " pastor", " imam ", " rabbi", " priest", " dominee", " vicar", " auntie", " village", " caste", " clan ", " tribe",
            " congregation", " parish", " church", " chapel", " mosque", " temple", " gurdwara", " kirk", " brethren", " community", " shul",
            " mass ", " synagogue", " confession", " prayers", " sunday school", " pray", " fast", " believe in god", " my hair", " hijab",
            " headscarf", " turban", " god ", " allah ", " lord ", " jesus ", " scripture", " bible", " quran", " koran", " generation",
            " language", " college", " uni", " like me ", " like us ", " like you lot", " us lot", " us women", " us men", " face ",
            " family name", " family hono", " good ", " money ", " wages ", " pay ", " half ", " dollars", " pounds", " household",
            " black ", " brown ",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=rf"{_THINGS}| (?:oh my god|my god|smok\w*|cigarettes?|quit(?:s|ting)?|vaccin\w*|insulin|diabet\w*|weight|diet|cholesterol|blood"
        rf"|god (?:knows|forbid|help|forgive)|thank god|good girl|school (?:run|bus)|(?:english|french|spanish|german) (?:class|lessons?|teacher|paper"
        rf"|essay|homework|test|exam|breakfast)|church (?:hall|fete)|the village (?:shop|pub|hall)|for us to)\b",
        yes=(
            "We're from Eritrea, and at home you'd never contradict your uncle.", "In a Filipino family the oldest girl raises the rest.",
            "When we moved here I was eight.", "I say it in Portuguese and it means one thing.",
            "I go to mass every Sunday.", "In our church the deacons decide who can take communion.", "Saving face is everything where I grew up.",
            "As a trans woman I think about toilets.",
        ),
        no=(
            "We went to Spain on holiday.", "My family lives in Leeds.", "We had a Chinese takeaway.", "She's a good girl, my dog.",
            "My English teacher left.", "Oh my God, the traffic.",
        ),
    ),
    Cue(
        code="client.cultural_cue",
        pattern=rf" (?:in|for|with|among|amongst|up|round) (?:(?:my|our|ma|oor|a) (?:\S+ )?(?:{_HOME}|way|city|upbringing|part of the world|(?:side|type"
        rf"|kind) of (?:the )?family)|us) (?:\S+ ){{0,5}}?(?:we (?:do not|never|always|just|do|would|take|look|keep|pray|call|say|respect)|you (?:do not"
        rf"|never|always|just|have to|would never|must|look after|respect|marry|did not)|they (?:do not|expect|always)|(?:people|everybody|everyone"
        rf"|folk) (?:knows?|talks?|expects?|thinks?|says?|do not|does not|never|always|judges?|prays?|helps?)|nobody (?:says|talks|asks|would)"
        rf"|it is (?:not|just) (?:done|how|what)|that is (?:just |not )?(?:how|what|the way|done)|the (?:eldest|oldest|sons?|daughters?|girls?|boys?"
        rf"|women|men|elders?|mother|granny) |(?:men|women|girls|boys|sons|daughters|children|wives|elders) (?:do not|are|must|have|should|never|stay))",
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
        pattern=r" (?:because (?:i am|we are|she is|he is) (?:black|brown|white|asian|muslim|a woman|gay|trans|foreign|disabled|deaf)|the only (?:black"
        r"|brown|asian|white|foreign|muslim|deaf|gay|female|working-class) (?:\S+ )?(?:one|person|woman|man|girl|guy|kid|face|in|on|at|there|lad)"
        r"|the only (?:woman|girl) (?:on|at|in) (?:the|that|my)|i am (?:black|brown|mixed race|muslim|jewish)\b|a (?:black|brown|muslim|working-class"
        r"|disabled) (?:woman|man|girl|boy|lad|person|kid)|(?:came|come|coming) out (?:to my|as (?:gay|trans|a|bi))|since i transitioned"
        r"|my (?:disability|accent|hijab|headscarf|turban|pronouns|sexuality|wheelchair|hearing aids)|my (?:faith|religion|mother tongue|first language"
        r"|native language|own culture|culture (?:we|you|it|that|is|people|does|says))|people like (?:me|us) (?:do not|are|get|never|always|have)"
        r"|folk like (?:me|us)|us lot|white (?:people|folks?) (?:\S+ )?(?:school|thing|problem|world))\b",
        needs=(
            " because ", " the only ", " i am ", " a black ", " a brown ", " a muslim ", " working-class ", " a disabled ", " out ",
            " transitioned", " my ", " people like", " folk like", " us lot ", " white ",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=rf"{_THINGS}| (?:came out of)\b",
        yes=(
            "They searched me again because I'm Black.", "I'm the only woman on the site.", "My faith doesn't really allow it.",
            "When I came out to my dad he left the room.",
        ),
        no=("I came out of the shop.", "I am the only one awake."),
    ),
    Cue(
        code="client.cultural_cue",
        pattern=r" (?:where i (?:come from|grew up)(?: \S+){0,6}? (?:you|we|they|people|men|women|nobody|it is|a man|a woman)|back home (?:you|we|they"
        r"|people|the|it is|women|men|nobody|everyone)|back in (?:my country|the old country|the village|india|pakistan|nigeria|ghana|jamaica|poland"
        r"|china|mexico|lagos|kerala|punjab|somalia|syria|iran|turkey|kenya|the philippines)|in (?:poland|india|china|nigeria|ghana|jamaica|pakistan"
        r"|mexico|my country|iran|turkey|korea|japan|vietnam|malaysia) (?:we|you|they|everybody|people|it is|a \S+ is|the)|(?:the way|how) (?:i"
        r"|we) (?:was|were) (?:raised|brought up|reared)|(?:i|we) (?:was|were) (?:raised|brought up|reared) (?:that |not |on |in (?:the|a) (?:church"
        r"|faith))|it is (?:a|our|the) (?:\S+ )?(?:cultural|culture|religious|family|indian|asian|african|nigerian|muslim|catholic|generational|respect"
        r"|duty|irish|italian|jewish|chinese|korean) (?:thing|duty|way|custom)|it is (?:a sin|haram|shameful|our duty|my duty|not the done thing)"
        r"|that is (?:just (?:what|how) we do|how it is (?:with|by) us|by us |what (?:families|daughters|sons|men|women) do|our way|how we (?:raise"
        r"|was raised|were raised|do it|are))|by us (?:you|it|we|they)|(?:elders|the elders) (?:decide|say|speak|come)|there is no english (?:for|word)"
        r"|there is a (?:concept|word) (?:with|among) us|we have a word|in (?:most |a lot of )?(?:asian|indian|korean|chinese|african|mexican|latino"
        r"|irish|italian|muslim|jewish|catholic|black|arab|turkish|polish|nigerian|caribbean|filipino) (?:families|culture|cultures|homes|households"
        r"|communities|society)|family (?:comes first|is everything|duty|honour|honor)|what will people say|brings? shame on|shame on (?:the|my"
        r"|our) family|respect (?:for )?(?:your|our|my|the) elders|(?:men|boys|women|girls|real men|daughters|sons|mothers|wives|lads|a man) (?:do not"
        r"|are not supposed to|are supposed to|should not|must|work) (?:\S+ )?(?:cry|talk about|complain|ask for|feel|show|need|leave|marry"
        r"|have feelings)|you (?:do not|did not|would not) (?:say|talk about|cry|ask|complain|make a fuss|air)(?: \S+){0,5}? (?:in our|in my|up here"
        r"|back then|round here|in (?:my|our|any) (?:house|family)|where i)|man of the house|a (?:girl|boy|woman|man|wife|son|daughter) (?:does not|must"
        r"|is supposed to|has to stay|stays)|(?:we|you) (?:do not|did not|never) \S+(?: \S+){0,4}? in (?:our|my|that) (?:family|house|culture|community"
        r"|village|church)|we pray|(?:i|we) (?:fast (?:for|during|in|on)|keep kosher|keep the sabbath|keep shabbat)|the first in my family to"
        r"|as a (?:woman|girl) (?:in|on|at|you)|in a wheelchair|(?:a )?good (?:muslim|christian|catholic|daughter-in-law|jewish)|english is my (?:second"
        r"|third)|(?:my|the) (?:first|second|own) language|in (?:polish|spanish|urdu|punjabi|gaelic|welsh|arabic|french|yoruba|twi|patois|afrikaans"
        r"|hindi|tamil|irish|mandarin|cantonese|malayalam|yiddish|bsl|sign) (?:i|it|you|we|there|everything|that|is|they|a word)"
        r"|there is no (?:\S+ )?word (?:for|in)|do not have (?:the|a) word for|no word in (?:ours|my|our)|(?:our|my) (?:church|mosque|temple|synagogue"
        r"|chapel|parish|congregation|imam|rabbi|pastor|priest|gurdwara|shul)|(?:since|when) i was baptized|the (?:imam|rabbi|mosque|synagogue|gurdwara)"
        r"|first communion|(?:for|during|at|in|fast\w*|break\w*) (?:\S+ )?ramadan)\b",
        needs=(
            *_NAMES, " where i ", " back home", " back in ", " my country", " my mother's country", " raised", " brought up", " reared",
            " it is a ", " it is our ", " it is the ", " it is haram", " it is shameful", " it is my duty", " it is not the done",
            " that is just ", " that is how it ", " that is by us", " that is what ", " that is our way", " that is how we ", " by us ",
            " english for", " family ", " people say", " shame on", " brings shame", " elders", " men do", " men are", " men should",
            " men must", " men work", " boys do", " boys are", " boys should", " boys must", " women do", " women are", " women should",
            " women must", " girls do", " girls are", " girls should", " girls must", " daughters ", " sons ", " mothers ", " wives ",
            " lads ", " a man ", " man of the", " you do not ", " you did not ", " you would not ", " in our ", " a girl ", " a boy ",
            " a woman ", " a wife ", " a son ", " a daughter ", " we do not ", " we did not ", " we never ", " we pray", " i fast",
            " we fast", " kosher", " sabbath", " shabbat", " the first in", " wheelchair", " good ", " english is", " language", " a word ",
            " no word", " a concept", " we have a word", " church", " mosque", " temple", " synagogue", " chapel", " parish",
            " congregation", " imam", " rabbi", " pastor", " priest", " gurdwara", " shul", " baptized", " communion", " ramadan",
            " there is no ", " asian ", " african ", " latino ", " arab ", " black ", " caribbean ", " nigeria", " ghana", " jamaica",
            " pakistan",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=rf"{_THINGS}| (?:oh my god|smok\w*|cigarettes?|quit(?:s|ting)?|vaccin\w*|back home (?:from|at|after|by|and (?:go|went))|weight|diet"
        rf"|in french (?:class|lessons))\b",
        yes=(
            "Back home you don't put your parents in a home, you just don't.", "I was brought up that men don't cry.",
            "There's no word for it in my language.", "What will people say, that's what Mum thinks.", "My pastor says to pray on it.",
        ),
        no=("Oh my god.", "I got back home at six.", "The results came out fine.", "It's our second dog."),
    ),
    # client.systemic_cue -----------------------------------------------------------------------------------------------
    Cue(  # an institution, a rule, money or other people's prejudice, and what it does
        code="client.systemic_cue",
        pattern=r" (?:(?:cancel\w*|pulled|withdrew|scrapped|suspended|cut|cuts|stopp?(?:ed)?|docked|lost|lose|losing|reduced|took away|refused|denied"
        r"|froze|capped|sanctioned|slashed|halved|stop giving|stopped giving)(?: (?:me|us|him|her|them))? (?:\S+ ){0,3}?(?:hours|shifts|benefits?|pay"
        r"|wages|allowance|funding|pension|grant|insurance|sick pay|overtime|carers?|medicaid|subsidy|bursary|pip|dla|esa|universal credit|food stamps"
        r"|medicare)|(?:hours|shifts|benefits?|pay|wages|allowance|funding|pension|grant|insurance|subsidy|jobs) (?:\S+ ){0,3}?(?:cut|cuts|stopped"
        r"|docked|reduced|ran out|run out|refused|denied|frozen|capped|dried up)|(?:nowhere|nothing|no flat|no house)(?: \S+){0,4} (?:we|i|you) (?:can"
        r"|could) afford|(?:can not|could not|never) (?:get|find) an? (?:\S+ )?(?:mortgage|loan|job|flat|interview|lease)(?: \S+){0,3} (?:because|with"
        r"|without|on|as)|(?:card|payment) (?:gets|got|was|is) declined|landlord (?:\S+ )?(?:is |wants |put |are )?(?:selling|raised|put|evict\w*"
        r"|kick\w*)|(?:immigration|ice|border force) (?:came|come|raid\w*|turned up|took|were)|(?:do not|does not|will not|never) pay (?:\S+ )?(?:sick"
        r"|overtime|holiday|maternity)|(?:women|girls|migrants|foreigners|immigrants|people like (?:us|me)|black people|our kind) (?:\S+ )?(?:never"
        r"|do not|can not|hardly) (?:get|make|last|stand)|(?:always|only) (?:stop|search|question|follow) (?:me|us|him)|stopped at the (?:airport"
        r"|border)|(?:judge|court|magistrate) (?:\S+ )?(?:gave|took|awarded|ruled|ordered)|will not (?:give|get|let|see|pay|help|fund) (?:me|us|him"
        r"|her) (?:\S+ ){0,2}?(?:interpreter|appointment|support|carer|care|loan|flat|assessment)|lost (?:the|our|my) (?:farm|house|home|business|flat"
        r"|shop|boat) (?:when|because|to|after)|(?:never|not) (?:\S+ )?say (?:that|it) to a (?:man|white)|(?:temporary|student|spouse|work|expired"
        r"|dependent) visa|(?:my|our) (?:accent|english|skin) (?:is|was) too|(?:make|making|cover|afford|find|behind on|behind with|owe|short on"
        r"|miss(?:ed)? the) (?:\S+ ){0,2}?(?:the |my |our |this month's )?rent|on the sick|dole|food ?banks?|bailiffs?|arrears|evict\w*|(?:made"
        r"|making) (?:\S+ ){0,2}redundant|redundancies|laid (?:me|us|them|everybody|\S+ \S+) off|(?:factory|pit|mill|plant|steelworks"
        r"|shipyard) (?:\S+ ){0,2}?(?:closed|shut|went under|closing|shutting)|(?:visa|work permit|residency|leave to remain|home office|asylum|refugee"
        r"|immigration)(?:'s)? (?:\S+ ){0,4}?(?:tied|depends?|ran out|run out|runs out|letter|refus\w+|expir\w+|wait\w*|decision|claim|lawyer|interview"
        r"|status)|(?:no|without|got no|waiting (?:on|for) (?:my|our|the|his|her)) (?:papers|visa|leave to remain)|(?:police|cops?|guards|garda"
        r"|officers?|troopers?|soldiers?) (?:\S+ ){0,4}?(?:stopp?\w*|pull\w*|search\w*|follow\w*|ask\w*|knock\w*|took|arrest\w*"
        r"|cuff\w*)(?: \S+){0,3} (?:me|us|him|my|over)|pulled (?:me|us|him) over|stopped and searched|every (?:black|brown|asian|muslim) (?:child|kid"
        r"|man|boy|lad|woman)|(?:heard|hears?|saw|sees?|because of|change|changed|hide) my (?:\S+ )?(?:surname|accent|skin|hijab|headscarf|postcode"
        r"|wheelchair)\b|go back (?:to your (?:own )?country|(?:to )?where you (?:came|come) from)|shouted go home|(?:laugh\w*|mock\w*"
        r"|sneer\w*) at my (?:accent|english|name)|(?:never|do not|did not|does not|hardly) (?:\S+ ){0,2}?(?:believe|listen to|promote|hire|serve"
        r"|rent to|trust|treat|take on|help) (?:\S+ )?(?:black|brown|asian|muslim|disabled|trans|poor|foreign|working class|immigrant"
        r"|people like) ?(?:women|men|people|folk|patients|kids|us|me|families)?|(?:paid|pays?|earns?) (?:\S+ ){0,4}?(?:more|less) than (?:me|us|the men"
        r"|the lads)|(?:whites?|men|lads|locals|boys) only|(?:social worker|social services|the council|the court|the judge|a judge|magistrate"
        r"|the school|the board|housing|the housing|the dwp|the agency|the state|the government|the army|the union|hr|the assessor|the panel"
        r"|the tribunal|the law|the jobcentre|welfare|immigration|the authorities) (?:\S+ ){0,4}?(?:decided|decide|took|take|taking|will not|would not"
        r"|did not believe|can not|refus\w+|turned (?:me|us)|stopped|stop|denied|failed|changed|sent (?:me|us|back)|put (?:me|us|him|her)|makes? me"
        r"|made me|lost (?:my|our))|(?:grew up|raised|was|been|kid|kids|taken|put|years|went) (?:\S+ )?(?:in|into) (?:care|foster care|a hostel"
        r"|the hostel|temporary accommodation|a children's home)|(?:at|from|to|by|with) the (?:jobcentre|job centre|dwp|home office|welfare office"
        r"|benefits office|assessment centre|food bank|hostel|tribunal|housing office|family court)|(?:the )?(?:housing|waiting|council) list|(?:years?"
        r"|months?|time) (?:\S+ )?on (?:that|the|a) (?:\S+ )?list|list (?:\S+ ){0,2}?is (?:\S+ ){0,2}?(?:years|months)|(?:failed|got turned down"
        r"|turned down|knocked back|refused) (?:\S+ ){0,2}?(?:for|on|at) (?:\S+ )?(?:pip|flat|assessment|loan|mortgage|benefit|visa|job|housing"
        r"|interview)|(?:no|not a|no proper|never a|without an?|can not get an?) (?:ramp|interpreter|hoist|wheelchair access|disabled toilet)|(?:can not"
        r"|could not|cannot) (?:\S+ )?(?:afford|pay for) (?:a |an |the |my )?(?:\S+ )?(?:psychiatrist|doctor|dentist|therapy|therapist|lawyer|solicitor"
        r"|childcare|carer|heating|electric|meds|prescription)|(?:zero hours?|agency|temp|fixed term) contract|they (?:do not|don't|never) pay (?:you|us"
        r"|them|people)|minimum wage|the means test|benefit cap|bedroom tax|section 21|deported)\b",
        needs=(
            " not pay ", " never pay ", " women ", " girls ", " migrants", " foreigners", " immigrants", " black people", " our kind",
            " always pick", " always stop", " always search", " always question", " only stop", " just stop", " cancel", " withdrew",
            " scrapped", " suspended", " afford", " mortgage", " loan", " declined", " landlord", " ice ", " border force", " will not ",
            " farm", " say that to", " say it to", " bus ", " my english", " my hair", " our accent", " no flat", " nowhere", " cut",
            " stop", " docked", " los", " reduced", " took ", " refus", " denied", " froze", " capped", " sanction", " slashed", " halved",
            " hours ", " shifts ", " benefit", " pay ", " wages ", " allowance", " funding", " pension", " grant", " insurance", " subsidy",
            " post", " jobs ", " rent", " meter", " sick", " dole", " food", " bailiff", " arrears", " evict", " redundan", " laid ",
            " let ", " closed", " shut", " went under", " closing", " visa", " papers", " status", " permit", " residency", " remain",
            " home office", " asylum", " refugee", " police", " cop", " guards", " garda", " officer", " trooper", " soldier", " pulled ",
            " search", " every black", " every brown", " every asian", " every muslim", " my surname", " my accent", " my name", " my skin",
            " my colo", " my hijab", " my headscarf", " my postcode", " my address", " my age", " my wheelchair", " go home", " go back",
            " shouted", " at my ", " how loud", " how angry", " black ", " brown ", " asian ", " muslim ", " trans ", " poor ", " foreign",
            " working class", " immigrant", " people like", " us ", " than ", " only", " social ", " the council", " court", " judge",
            " magistrate", " the school", " the board", " housing", " the dwp", " agency", " the state", " government", " army",
            " the union", " hr ", " assess", " the panel", " tribunal", " the law", " jobcentre", " job centre", " welfare", " immigration",
            " authorities", " care ", " hostel", " accommodation", " list", " turned down", " knocked back", " ramp", " interpreter",
            " hoist", " wheelchair", " disabled", " psychiatrist", " doctor", " dentist", " therap", " lawyer",
            " solicitor", " childcare", " carer", " heating", " electric", " meds", " prescription", " contract", " minimum", " means test",
            " bedroom tax", " section 21", " prison", " probation", " tag ", " deported", " they do not",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=r" (?:smok\w*|cigarettes?|vaccin\w*|quit(?:s|ting)?|weed|drunk|dui|social (?:life|media|smoker|drinker)|immune|cut(?:ting)? down"
        r"|cholesterol|insulin|blood sugar|lost (?:weight|\S+ pounds)|lose weight|overweight|benefits of)\b",
        yes=(
            "My hours got cut again so I can't make rent this month.", "I can't leave him, my visa's tied to the marriage.",
            "Since the factory shut there's nothing here.", "The social worker decided I wasn't fit.",
            "They paid the lads more than me for the same shift.", "There's no ramp, so I can't get into the meeting.",
            "The police pulled me over three times this month.",
        ),
        no=("My boss is mean to everyone.", "The council built a nice park.", "I work shifts, so Tuesdays are better.", "I cut my hair."),
    ),
    Cue(
        code="client.systemic_cue",
        pattern=r" (?:visa (?:\S+ )?(?:letter|ran out|expired|status|office)|my visa|(?:from|by|against|to) the home office|home office (?:letter|wrote"
        r"|says?|said|decision|told|sent|refused|will|would|do|does|has|have)|immigration (?:officer|office|lawyer|status|people|system)|asylum"
        r"|deport\w*|racis\w+|racial(?:ly)? (?:profil\w+|abuse\w*)|racial profiling|discriminat\w+|sexis\w+|homophob\w+|transphob\w+|islamophob\w+"
        r"|antisemit\w+|ablei\w+|stop and search|searched me|stopped and searched|universal credit|benefits (?:office|agency|people|letter|were (?:cut"
        r"|stopped))|my benefits|got sanctioned|sanctioned me|the (?:dwp|jobcentre|job centre|housing (?:office|association|list)|tribunal)"
        r"|the council (?:says?|said|has|will|would|does|do|is|are|put|list)|to the council|social (?:worker|services) (?:\S+ )?(?:took|came|in|said"
        r"|going|will|would|at)|had (?:a )?social (?:worker|services)|pip assessment|food ?bank|food stamps|evict\w+|section 21|homeless hostel"
        r"|zero[- ]hours?|been laid off|got laid off|laid off (?:twice|again|in|from|last)|made redundant|redundancies|minimum wage|below the poverty"
        r"|poverty|bailiffs?|payday loan|(?:in|in a) (?:rears|arrears)|no recourse|settled status|pre-settled?|share code|undocumented|green card"
        r"|ice (?:came|raid|agents?)|detention (?:centre|center)|family court|custody (?:hearing|battle)|cps|child protective|foster care|(?:put|took"
        r"|taking|take) (?:my|our|the|her|his) (?:kids|children|son|daughter|baby) (?:away|into (?:care|foster))|redlin\w+|segregat\w+"
        r"|the colou?r of my skin|because of my (?:accent|name|colou?r|skin|race|religion|hijab|headscarf|disability|record|postcode)|because (?:i am"
        r"|we are) (?:black|brown|asian|muslim|a woman|gay|trans|foreign|disabled|polish|african|an immigrant|on benefits)|insurance (?:will not"
        r"|would not|does not|did not) (?:cover|pay)|insurance (?:denied|stopped)|not covered (?:\S+ ){0,3}?(?:by|through|under|on) (?:\S+ )?insurance"
        r"|no insurance|against the law|waiting list for|make ends meet|social security|(?:can not|could not|could|barely) afford (?:\S+ )?(?:rent"
        r"|daycare|day care|childcare|child care|food|heating|the (?:bus|rent|dentist|medication|treatment|fees|copay)|a (?:dentist|lawyer|place|flat)"
        r"|health|insurance|it (?:on|without))|agency work|on (?:a )?(?:temporary|agency|casual) contract|freeze on hiring|medicaid|medicare (?:will"
        r"|does|cut|did)|(?:stop|stopped|stops|cut) (?:my|our|the) (?:money|allowance|benefits?|hours|pay|payments?)|(?:claim|application|appeal"
        r"|asylum) (?:was |got |is )?(?:refused|turned down|rejected|denied)|call(?:ed)? the police on (?:us|you|me|him)|(?:cops|police"
        r"|officers?) (?:\S+ ){0,3}?(?:black|brown) (?:man|men|kid|child|boy))\b",
        needs=(
            " visa", " home office", " immigration", " asylum", " deport", " racis", " racial", " discriminat", " sexis", " homophob",
            " transphob", " islamophob", " antisemit", " ablei", " search", " universal credit", " benefits", " sanctioned", " the dwp",
            " jobcentre", " job centre", " the housing ", " the tribunal", " the council ", " social ", " pip ", " food", " evict",
            " section 21", " homeless", " zero hour", " zero-hour", " laid off", " redundan", " minimum wage", " poverty", " bailiff",
            " payday", " rears", " arrears", " no recourse", " settled", " pre-settle", " share code", " undocumented", " green card",
            " ice ", " detention", " family court", " custody ", " cps ", " foster care", " kids ", " children ", " son ", " daughter ",
            " baby ", " child protective", " redlin", " segregat", " colour of", " color of", " because ", " insurance", " covered",
            " the law", " waiting list", " ends meet", " afford", " agency", " contract", " freeze", " medica", " stop", " cut ", " refused",
            " turned down", " rejected", " denied", " police ", " cops ", " officer",
        ),
        allows=frozenset({"negated", "generic_you", "quoted", "hypothetical", "other_person"}),
        refuses=r" (?:food bank (?:volunteer|shift)|the benefits? of|smok(?:e|ing) is against the law|social (?:life|media|smoker|drinker)|immune)\b",
        yes=(
            "After the visa letter they stopped giving me shifts.", "They searched me again because I'm Black.",
            "I got sanctioned and we were at the food bank.", "The council says there's a waiting list for flats.", "We can barely make ends meet.",
            "It's not covered by my insurance.",
        ),
        no=("My boss is mean to everyone.", "It's good for my immune system.", "I read the papers.", "I can't afford to lose more weight."),
    ),
    # therapist.explores_culture ----------------------------------------------------------------------------------------
    Cue(  # right after a cue: an open question about what it means, asks, gives, how it is there
        code="therapist.explores_culture",
        pattern=r" (?:what|how|who|which|can you (?:tell|say)|could you (?:tell|say|walk)|would you (?:tell|say|walk|teach)|tell me|help me|teach me"
        r"|say (?:more|that|it)|walk me|i would like to (?:understand|hear|know|learn)|let me ask)\b(?: \S+){0,16}? (?:mean|means|meant"
        r"|like (?:for you )?(?:to|being|for|there|in|at|working|living|growing|when|\?)|what it is to|ask (?:of )?you|asks|asked of|give|gives|gave"
        r"|cost|costs|carry|carries|carried|hold|holds|live with|live inside|live under|live like|see it|sees it|know|say it|say no|hope|hoped|expect\w*"
        r"|at home|your (?:people|elders|community|family|faith|church|house|word|language|name|world|god|village)|among (?:them|those|your|you)"
        r"|belonging|being (?:the|a|an|black|brown|muslim|gay|trans|deaf|young|one|first|eldest|part)|to be (?:a|an|the|part|one|black|in)"
        r"|in your (?:house|own words|tradition|culture|world|way)|with you|over there|back there|that (?:word|rule|day|prayer|name|duty|custom|house"
        r"|family|way|church|place)|the word|the rule|first in|there|allowed|permitted|supposed|fair|for (?:a|the) (?:girl|boy|man|woman|son"
        r"|daughter))\b",
        needs=(            " what ", " how ", " who ", " which ", " can you ", " could you ", " would you ", " tell me", " help me", " teach me", " say ",
            " walk me", " i would like", " let me ask",),
        after=_CUES,
        within=2,
        refuses=r" (?:in you|inside(?: you)?|clinic|confidence|smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|medication|insulin|weight|enmesh\w*"
        r"|codepend\w*|boundar\w*|yourself first|your own (?:needs|life)|assertive\w*|people pleas\w+|but what do you want|physically safe"
        r"|how are you sleeping|thought record|worksheet|next (?:week|time)|how does that sound|you need to|unhealthy|do you not think|evidence for"
        r"|with me|from me)\b",
        allows=frozenset({"hypothetical", "negated", "quoted"}),
        yes=(
            "C: In my family the eldest pays, that's just what we do.\nT: What is that like for you, being the one who pays?",
            "C: There's a word for it in Korean.\nT: Can you tell me what that word holds?",
            "C: My faith doesn't really allow it.\nT: Tell me what your faith would say.",
        ),
        no=("What does being at home mean for the parking?", "C: In my family the eldest pays, that's just what we do.\nT: Mm-hm."),
    ),
    Cue(  # any other open question right after: it may stay with the meaning
        code="therapist.explores_culture",
        pattern=r" (?:what|how|who|which|where|would you say it|say it)\b(?: \S+){0,12}? (?:you|your|it|that|they|them|there|their|for|to)(?: \S+){0,10} \?",
        needs=(" ?",),
        after=_CUES,
        within=1,
        refuses=r" (?:smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|medication|weight|how (?:much|many|often|long)|come across|came across|sleep|mood|job"
        r"|form|evidence|tried|try|homework|boundar\w*|should|maybe|perhaps|need to|plan|next|yourself|cope|control|do about|what time|when)\b",
        possible=True,
        yes=("C: In my family the eldest pays, that's just what we do.\nT: And who taught you that?",),
        no=("And who taught you that?", "C: In my family the eldest pays, that's just what we do.\nT: How much do you pay?"),
    ),
    Cue(  # stays with it: the client's own words or plight given back as theirs
        code="therapist.explores_culture",
        pattern=r" (?:so your \S+ (?:really|then|is|was)|say it (?:again|that way|like that)|(?:you (?:said|say|told me|spoke of|mentioned|gave me"
        r"|called it)|so (?:it is|there|with you|for your people|over there|in (?:that|your)|being|a|your|the|they)|and (?:for|among|with|in)|both"
        r"|how much of (?:that|it)|what|how)\b(?: \S+){1,22} (?:can both|both be|and (?:you )?also|hold (?:both|the two)|not safe|is not (?:safe|allowed"
        r"|done)|cost you|black|brown|muslim|gay|trans|foreign|migrant|woman|your (?:people|family|faith|church|elders|culture|community|mother tongue"
        r"|language|house|father|mother|accent|name)|their (?:family|house)|everyone's|rule|order|honou?r|duty|law|prayer|belong\w*|in the family))\b",
        needs=(" you ", " so ", " and ", " both ", " how ", " what ", " say it "),
        after=_CUES,
        within=1,
        refuses=r" (?:smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|medication|weight|enmesh\w*|codepend\w*|boundar\w*|yourself first|your own (?:needs"
        r"|life)|assertive\w*|have to let|you need to|maybe|perhaps|are you sure|i assumed|could it be)\b",
        allows=frozenset({"hypothetical", "negated", "quoted"}),
        possible=True,
        yes=("C: In my family the eldest pays, that's just what we do.\nT: You said duty, and you also said tired. Can both be true?",),
        no=("You said Tuesday and also Thursday.", "C: In my family the eldest pays, that's just what we do.\nT: So, are you sure?"),
    ),
    Cue(
        code="therapist.explores_culture",
        pattern=r" (?:what|how|who|tell me|say more|would you say|can you say|could you say|help me understand|i would like to (?:understand|hear|know)"
        r"|i wonder|does|do|did|is|was|would you)(?: \S+){0,14}? (?:in your (?:family|culture|faith|religion|community|church|mosque|country|language"
        r"|house|home|tradition|village|world|town|way)|your (?:own )?(?:culture|faith|religion|community|church|mosque|traditions?|language"
        r"|mother tongue|people|imam|pastor|upbringing|elders|granny|word)|as an? (?:black|brown|asian|muslim|gay|trans|deaf|immigrant) (?:man|woman"
        r"|person|mother|father)|being (?:the )?(?:eldest|oldest|first|youngest|only|one|black|white|brown|asian|muslim|catholic|christian|gay|lesbian"
        r"|trans|disabled|deaf|a (?:black|brown|muslim|single|gay|trans|good|woman|man|mother|daughter|son|girl|boy|refugee|catholic)|an (?:immigrant"
        r"|eldest|only|older))|back home|back there|over there|where you (?:come from|are from|grew up)|among (?:your|those) people|that word|the word"
        r"|(?:mean|means|meant) (?:to|for) you|ask(?:s|ed)? of you|get you|expected of (?:you|the|a)|to be (?:the|one of|part of)|(?:the|that) (?:duty"
        r"|custom|tradition|honou?r|prayer|mosque|church|expectation|rule)|to (?:people|folk) (?:there|round here|like you)|(?:in|of) that (?:house"
        r"|family|place|room|street|town)|live under|live inside|give you|bring you|cost you|(?:race|racism|religion|faith|class|gender) (?:comes?"
        r"|plays?|fits?))\b",
        needs=(
            " your ", " as a", " being ", " back home", " back there", " over there", " where you ", " among ", " word", " mean", " ask",
            " get you", " expected of", " to be ", " the ", " that ", " live ", " people ", " folk ",
        ),
        after=_CUES,
        within=4,
        refuses=r" (?:smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|medication|insulin|weight|does that mean you|do you mean|enmesh\w*|codepend\w*"
        r"|boundar\w*|what does your (?:doctor|family) think|your own (?:needs|life)|physically safe)\b",
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
        r"|tradition|people|god|elders)|it mean to be|that (?:duty|tradition|custom))(?: \S+){0,8}? (?:ask|give|mean|say|expect|want|teach|taught|offer"
        r"|cost|look like)|what (?:is|was|has) it (?:been )?(?:like )?(?:to be|being|for you (?:to be|being|as)) (?:\S+ ){0,3}?(?:the only|the one"
        r"|the eldest|one of the|black|brown|asian|muslim|gay|trans|catholic|disabled|deaf|an? (?:immigrant|refugee|black|muslim|gay))"
        r"|what does it take (?:being|to be)|how (?:does|do|did) your (?:\S+ )?(?:faith|culture|religion|community|race|accent)(?: \S+){0,8}|(?:duty"
        r"|respect|honou?r|loyalty|faith) and (?:also )?\S+(?: \S+){0,6} (?:hold|both|together|at once)|how do you hold (?:both|the two|that together)"
        r"|what is it to be (?!able|a client|honest)\S+|(?:so )?teach me (?:the|that|what|how)|what is (?:the|that) (?!doing|like|going|happening|done"
        r"|it)\S+ (?:\S+ ){0,2}?to (?:you|people there)|what does it mean (?:in|to) your (?:house|family|people))\b",
        needs=(" what ", " how ", " hold ", " teach me "),
        refuses=r" (?:smok\w*|drink\w*|quit(?:s|ting)?|family (?:doctor|history)|your family (?:say|think|feel|want|mean) (?:about|to)|responsible person"
        r"|being (?:a|the) (?:client|patient))\b",
        allows=frozenset({"hypothetical"}),
        yes=("What does being the eldest ask of you, and what does it give you?", "You said duty and also exhaustion: how do you hold both?"),
        no=("What does your family say about your smoking?", "Where are you from?"),
    ),
    # therapist.deflects_culture ----------------------------------------------------------------------------------------
    Cue(  # right after a cue: your own life, your thinking, their good intentions, another matter
        code="therapist.deflects_culture",
        pattern=r" (?:have you (?:tried|thought|considered)|(?:stronger|firmer|better|clearer|healthier) boundaries|(?:we are |you are )here (?:to"
        r"|for) (?:talk|work|look|you)|but you are (?:\S+ )?(?:\d+|twenty|thirty|forty|fifty|an adult|grown|old enough|free)|see it as (?:a joke|banter"
        r"|a compliment|harmless|just)|leave (?:the \S+|that|it) to (?:the|your)|(?:look at|work with|challenge|examine) your (?:thoughts|thinking"
        r"|beliefs|reactions?)|quite an? \S+ way to (?:live|think|be)|you are not responsible|(?:blackmail|outdated|old fashioned|backward|sexist"
        r"|unreasonable|manipulat\w+|superstition|primitive)|you are an adult|(?:if|without) (?:religion|faith|culture|your family|they"
        r"|that) (?:\S+ ){0,3}?(?:did not|were not|was not|aside)|(?:legal|money|family|religious|cultural) things? aside|how you reacted"
        r"|you (?:think you )?(?:come|came) across|bit (?:sensitive|touchy)|your own future|negative (?:thought|belief)|(?:what is|is there"
        r"|any) (?:\S+ )?evidence|setting (?:some |a few )?boundaries|it is (?:only|just) a \S+|(?:just|only) doing (?:their|his|her) job"
        r"|at some point you have to|focus on (?:how|what) you|(?:put|putting) yourself first|(?:your|a life of your) own (?:life|needs|person|place"
        r"|flat|happiness|path|choices|family)|you (?:are|were) allowed to|you do not (?:\S+ )?(?:have|need|owe)|you (?:need|have|ought|deserve"
        r"|might want|can learn|could learn) to (?:\S+ ){0,3}?(?:set|stand up|let go|be (?:more )?assertive|say no|live|take responsibility|move"
        r"|speak up|decide|choose|think (?:about|of) yourself|look after|challenge|separate|stop|focus)|we (?:need|could|might"
        r"|should) (?:to )?(?:work on|look at|challenge|build|focus on|come back to|get back to|stick to|stay with you)(?: \S+){0,4}|(?:your|some"
        r"|a bit of|more) (?:assertiveness|self esteem|confidence|boundaries|independence|resilience)|could challenge|belief (?:we|that we|you) could"
        r"|(?:put|leave|set) (?:\S+ ){1,4}?(?:to one side|aside|out of it|for now|for another)|in your control|can you control|what you can (?:control"
        r"|change)|(?:trouble|difficulty|problem|hard time) (?:separating|letting go|saying no|with)|(?:should not|must not|try not to"
        r"|do not) (?:\S+ )?(?:care|worry|take it personally|let (?:them|it|that)|mind|dwell|read too much)|take (?:it|that|things) (?:so "
        r"|too )?personally|what (?:the neighbou?rs|other people|people|others|they) think|(?:unhealthy|toxic|controlling|old fashioned|very traditional"
        r"|dysfunctional|suffocating|a bit much|over the top|excessive)|i am sure (?:they|he|she|it)|(?:did not|do not) mean (?:anything|it|any harm)"
        r"|(?:could it be|is it possible|are you sure|maybe|perhaps|might|i wonder if|do you think|have you considered) (?:\S+ ){0,5}?(?:follow everyone"
        r"|everyone|they follow|being|mixed|imagin\w+|oversensitive|over sensitive|reading (?:into|too)|misread\w*|a (?:belief|filter|bias|trigger"
        r"|habit)|taking|your perception|how you (?:come|came) across|it was not (?:about|because)|they were|he was|she was|people pleas\w+)"
        r"|all or nothing|black and white thinking|mind reading|a filter|catastroph\w+|(?:cognitive|thinking) (?:distortion|error|habit|style)"
        r"|thought record|worry time|(?:thought about|thought of|considered|looked at|looking at|look at) (?:moving|leaving|getting|living|another"
        r"|a different|finding)|get(?:ting)? some independence|everyone (?:has|gets|feels|goes through|experiences|struggles)|happens to (?:everyone"
        r"|all of us|everybody)|same for (?:everyone|everybody|anyone|all)|serves? as a defen[cs]e|a defen[cs]e against|(?:how is|how are|how was"
        r"|and) (?:the|your) (?:sleep|mood|homework|diary|appetite|medication|breathing|exercises?)|not (?:really )?what we do (?:in )?here"
        r"|over here (?:we|you|people)|in this country|these days (?:people|women|men|you|most)|in this day and age|(?:want for yourself|just for you"
        r"|for you as an individual)|(?:that|this) (?:is|sounds) (?:quite |very |rather |really |a bit |pretty )?(?:unhealthy|controlling|enmeshed|rigid"
        r"|unfair on you|extreme|strict))\b",
        needs=(
            " boundaries", " here to ", " here for ", " but you are ", " see it as ", " leave ", " your thoughts", " your thinking",
            " your beliefs", " your reaction", " way to ", " have you ", " responsible", " blackmail", " outdated", " backward", " sexist",
            " unreasonable", " manipulat", " superstition", " primitive", " adult", " if religion", " if faith", " if culture",
            " if your family", " without ", " across", " sensitive", " touchy", " future", " negative", " evidence", " only a ", " just a ",
            " doing their job", " some point", " focus", " yourself", " own ", " allowed", " you ", " we ", " assertive", " self esteem",
            " confidence", " boundar", " independen", " resilience", " challenge", " aside", " to one side", " out of it", " for now",
            " for another", " control", " trouble ", " difficulty ", " problem ", " hard time", " should not", " must not", " try not",
            " do not", " did not", " personally", " others think", " they think", " neighbo", " unhealthy", " toxic", " old fashioned",
            " traditional", " dysfunctional", " suffocating", " a bit much", " over the top", " excessive", " i am sure", " mean ",
            " could it be", " possible", " sure ", " maybe", " perhaps", " might ", " wonder ", " think ", " considered", " nothing",
            " thinking", " filter", " catastroph", " distortion", " worry time", " thought ", " look", " everyone ", " everybody",
            " all of us", " defence", " defense", " the sleep", " the mood", " homework", " diary", " appetite", " medication", " breathing",
            " what we do", " over here", " this country", " these days", " day and age", " for you", " let go", " this ", " that ",
        ),
        after=_CUES,
        within=2,
        refuses=r" (?:what (?:does|do|did) (?:it|that|being|your)|tell me (?:more|about|what|how)|mean (?:to|for) you|i spoke as if"
        r"|i do not know (?:much|enough)|i would like to (?:understand|hear)|help me understand|smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|insulin"
        r"|what (?:is|was) (?:it|that) like|sorry|that is (?:racism|racist|discrimination|wrong|not right|awful)|thank you|i (?:was|jumped|got|made"
        r"|assumed|have been|did)|(?:you|it) (?:should not|do not) have to (?:teach|explain|prove)|how do (?:they|your))\b",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "C: In my family the eldest pays, that's just what we do.\nT: You need to put yourself first.",
            "C: My faith doesn't really allow it.\nT: Let's put religion to one side for now.",
            "C: They searched me again because I'm Black.\nT: Try not to take it personally.",
            "C: They searched me again because I'm Black.\nT: Could it be they do that to everyone?",
        ),
        no=(
            "You need to put yourself first.", "C: In my family the eldest pays, that's just what we do.\nT: What does it mean to you?",
            "C: They searched me again because I'm Black.\nT: That's racism, and I'm sorry.",
        ),
    ),
    Cue(
        code="therapist.deflects_culture",
        pattern=r" (?:enmesh\w*|codependen\w*|co-dependen\w*|parentif\w*|over-?involved|no boundaries|poor boundaries|boundary issues"
        r"|unhealthy (?:family|dynamic|attachment)|dysfunctional family)\b",
        needs=(" enmesh", " codepend", " co-depend", " parentif", " overinvolved", " over-involved", " boundar", " unhealthy ", " dysfunctional"),
        refuses=r" (?:some (?:people|therapists|books) (?:would )?(?:call|say)|i would not call|not call it)\b",
        allows=frozenset({"hypothetical"}),
        yes=("That sounds enmeshed; you need to put yourself first.", "It seems a rather codependent set-up."),
        no=("You said duty and also exhaustion: how do you hold both?", "I wouldn't call it enmeshed myself.", ),
    ),
    Cue(
        code="therapist.deflects_culture",
        pattern=r" (?:(?:put yourself|look after number one|look after yourself|put your own needs|your own needs) ?(?:first)?|you (?:need|have"
        r"|ought) to (?:\S+ ){0,2}?(?:set (?:\S+ )?(?:boundar\w+|limits)|stand up|let go|be (?:more )?assertive|say no|live your|take responsibility"
        r"|move out|speak up)|(?:have you|had you) (?:thought|considered) (?:\S+ )?how you (?:come across|came across|sound)|other ways? of (?:reading"
        r"|looking at) (?:it|that|this)|might (?:he|she|they) have (?:mixed|just|been|not)|(?:are you sure|is it possible|could it be|maybe"
        r"|perhaps) (?:\S+ ){0,4}?(?:you are (?:being |a bit |too |over|just |taking|reading)|(?:he|she|they) did not mean|it was not (?:about|because"
        r"|meant)|misunderst\w+|over-?sensitive|imagin\w+)|mind-?read\w*|(?:a|your) (?:\S+ )?(?:confidence|self-esteem|trust|anger|boundary"
        r"|assertiveness) (?:issue|problem|thing)|assertiveness|i would say the same to (?:anyone|everyone|anybody)|it is the same for (?:everyone"
        r"|everybody)|i (?:do not see|treat) (?:colou?r|everyone|all)|(?:we|i) can not (?:fix|change|do (?:anything|much) about) (?:the|that|this|those)"
        r"|serves? as a defen[cs]e|people-?pleas\w+|draw a line|think (?:about|of) (?:you|yourself)\b|just for you|(?:more|become) independent|(?:your"
        r"|an?) own (?:place|flat|apartment)|let us (?:focus on|stick to|come back to|get back to) (?:you|your|what you)|in this country|over here we"
        r"|everyone (?:has|feels|experiences|struggles))\b",
        needs=(
            " yourself", " number one", " own needs", " you need", " you have to", " you ought", " have you ", " had you ", " other way",
            " might ", " are you sure", " possible ", " could it be", " maybe ", " perhaps ", " mind", " issue", " problem", " thing ",
            " assertive", " the same ", " colour", " color", " i treat", " can not ", " defence", " defense", " pleas", " let go",
            " draw a line", " think ", " for you", " independent", " own ", " let us ", " this country", " over here", " everyone ",
        ),
        after=_CUES,
        within=2,
        refuses=r" (?:what (?:does|do|did) (?:it|that|being|your)|tell me more|mean (?:to|for) you|i spoke as if|i do not know (?:much|enough)"
        r"|i would like to understand|smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|insulin|medication|what (?:is|was) (?:it|that) like|sorry)\b",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "C: In my family the eldest pays, that's just what we do.\nT: You need to put yourself first.",
            "C: They searched me again because I'm Black.\nT: Are you sure? Maybe they didn't mean it, maybe you're reading into it.",
        ),
        no=("You need to put yourself first.", "C: In my family the eldest pays, that's just what we do.\nT: What does it mean to you?"),
    ),
    # therapist.owns_position -------------------------------------------------------------------------------------------
    Cue(  # "I", what I am, come from, have never had to; what I assumed, missed, called it
        code="therapist.owns_position",
        pattern=r" (?:i am (?:an atheist|not religious|not disabled|out of my depth|conscious (?:that )?i am|a man (?:sitting|asking)|a stranger to"
        r"|new to|learning|no expert)|(?:that|it) has never happened to me|(?:by|with|against) my own (?:standards|yardstick|ruler|eyes|values)"
        r"|i (?:only|just) speak (?:english|the one)|where i (?:come|came|am) from (?:that|you|we|it|people|nobody)|my training|(?:a "
        r"|that is (?:a )?very )(?:western|english|american|white|middle class) (?:word|idea|way|thing|view)|i have (?:got )?(?:prejudices|biases"
        r"|assumptions|blind spots)|stop me if|i should not pretend|i need you to help me (?:see|understand)|i judged (?:that|it|you)"
        r"|i do not share your|i am going to need your help|i (?:can not|could not|would not) (?:claim|pretend|presume)|i do not get (?:followed|stopped"
        r"|searched|asked)|i caught myself (?:thinking|assuming|judging|wanting)|i had no idea|i ought to have (?:asked|known|checked)"
        r"|it is my (?:language|country|world|rules?|culture) (?:we|you|that)|(?:finishing|correcting) your (?:sentences|english|words)|i have had (?:a"
        r"|an) (?:comfortable|easy|sheltered|lucky|privileged) (?:life|road|time)|i only know (?:\S+ )?from (?:books|the telly|films|outside)|i (?:have "
        r"|had )?never (?:\S+ )?(?:had to|been (?:poor|black|brown|stopped|followed|searched|hungry|cold|asked|the only|a (?:refugee|migrant|mother"
        r"|foreigner)|evicted|questioned|sanctioned)|had (?:to|anyone|my|any of)|lived (?:with|through|in)|gone hungry|carried|needed a)|i am (?:also "
        r"|just |only |aware (?:that )?i am )?(?:a |an )?(?:not a (?:muslim|christian|jew|mother|father|parent|woman|man|black|gay|traveller|believer"
        r"|catholic|hindu)|white|not (?:from|religious|black|deaf|muslim|gay|an immigrant)|english|hearing(?= (?:\.|and|so|person|man|woman))"
        r"|straight(?= (?:\.|and|so|person|man|woman))|(?:middle class )?(?:white|english|british|straight|hearing|american|western) (?:therapist|woman"
        r"|man|person|counsellor|lady|fella|guy|lad))\b|as an? (?:man|woman|white \S+|straight \S+|hearing \S+|middle class \S+|outsider|englishman"
        r"|non \S+)(?= (?:i|who|so|there|that|it|my)\b)|i (?:come|came|am coming) (?:from|at (?:it|this) from) (?:a|another|somewhere|a place"
        r"|one of those) (?:\S+ ){0,2}?(?:family|place|house|world|country|home|culture|background|where|side)|i grew up (?:\S+ ){0,8}?(?:with a|where"
        r"|in a (?:house|family|place|world))|i (?:was|am|have been|had been|kept|keep|think i was|must be) (?:only |just |probably )?(?:hearing"
        r"|listening|looking|seeing|reading|measuring|weighing|judging|assuming|going at|talking|treating|thinking|translating"
        r"|doing)(?: \S+){0,6} (?:through|from|by|against|as if|as though|with) (?:my|mine|everyone|you (?:could|were|had)|it (?:was|were)"
        r"|an? (?:english|western|white|easy))|i (?:have been|was|am|had been|realise i (?:have been|was)|realize i (?:have been|was)) assuming"
        r"|i (?:made|am making|was making|had made) (?:an|some|a lot of|that) assumptions?|i (?:assumed|had assumed|presumed"
        r"|took it)(?: \S+){0,4} (?:you|everyone|it|that|there|could|your)|i (?:jumped|rushed|went straight|ran|leapt|went|walked|skated|skipped"
        r"|moved) (?:\S+ )?(?:to|past|over|right past) (?:boundaries|it|that|the|advice|your|what you|a)(?: \S+){0,4}|that is my (?:\S+ )?(?:world"
        r"|ignorance|stuff|assumption|upbringing|background|lens|culture|blind spot|idea|bias|way|privilege)|my (?:own )?(?:ignorance|upbringing"
        r"|background|blind spot|assumptions?|lens|privilege|idea of (?:family|\S+)|picture of)|not (?:your job|yours|for you) to (?:fix|teach|explain"
        r"|educate|carry)|i (?:do not|will not|can not|could not|may not|might not|would not|will never|can never) (?:\S+ ){0,2}?(?:know|see|understand"
        r"|feel|get|have|pretend|imagine) (?:\S+ ){0,3}?(?:what (?:it|that) (?:is|was|would be) (?:like )?(?:to be|being|for you|to|in)|all of (?:this"
        r"|it|that)|from the inside|the weight|your (?:faith|world|culture|church|tradition)|the first thing|how it is|unless you|the way you)"
        r"|i do not know (?:your (?:faith|world|culture|church|tradition|people)|(?:much|enough|anything|a thing|the first thing) about"
        r"|what (?:\S+ ){1,2}is)\b|there (?:will|are going to|may) be things i (?:get wrong|do not|miss|can not)|i (?:have been|was|have|had"
        r"|am) (?:saying|pronouncing|getting|calling) (?:your name|it|that|you)(?: \S+){0,3} (?:wrong|badly|the wrong|for weeks)|got your name wrong"
        r"|i (?:should|could) have (?:asked|known|checked|seen|noticed) (?:\S+ ){0,4}?(?:about|that|before|first|what|how|where|it|you)?|i never asked"
        r"|i did (?:it|that) again|(?:tell|stop|correct|pull) me (?:\S+ )?(?:if|when) i (?:am|get|talk|have|say|speak|assume|sound|start)|i had (?:a"
        r"|this) (?:\S+ )?picture (?:of|when|and|in)|i had not (?:understood|seen|realised|realized|known)|that was (?:not )?(?:mine to say|careless"
        r"|lazy|clumsy|ignorant|thoughtless|my)(?: of me)?|(?:i am english|a hearing (?:man|woman)))\b",
        needs=(            " i ", " as a", " my ", " me ", " western", " english ", " american", " white ", " middle class", " our form", " not your job",
            " not yours", " not for you", " that was ", " nobody", " there will", " there are", " there may", " a hearing",),
        after=(*_CUES, "therapist.explores_culture", "therapist.deflects_culture"),
        within=6,
        refuses=r" (?:i treat everyone|i do not see colou?r|smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|insulin|medication|as a (?:doctor|nurse|dentist"
        r"|pharmacist|health|probation)|diagnos\w*|running late|the time wrong|i moved (?:the|our) (?:session|appointment))\b",
        allows=frozenset({"negated", "hypothetical", "quoted"}),
        yes=(
            "C: In my family the eldest pays, that's just what we do.\nT: I jumped to boundaries there, and that's my world talking.",
            "C: My faith doesn't really allow it.\nT: I made an assumption there.",
            "C: They searched me again because I'm Black.\nT: I've never had to think about that.",
        ),
        no=("I've never been to Wales.", "I grew up in Leeds, lovely place.", "I got the time wrong, sorry."),
    ),
    Cue(  # without a cue before: only where it names the position
        code="therapist.owns_position",
        pattern=r" (?:i have never had to (?:think|worry|prove|explain|choose|hide|count|ask)|i am (?:\S+ ){0,2}?(?:a )?white (?:therapist|woman|man"
        r"|person|counsellor)|i am white(?! as)|i am not a (?:muslim|christian|jew|believer|hindu|traveller)"
        r"|i do not know what it is like to be (?:the only|a|an|black|brown|gay|trans|deaf|poor)|i come from a (?:family|place|house|world) where"
        r"|as a (?:man|white \S+|straight \S+|hearing \S+) i (?:may|might|will|can|do|am|have)|i realise i have been assuming"
        r"|i have been assuming (?:you|that|everyone|we)|that is my (?:own )?ignorance|i have never been (?:poor|stopped|searched|followed|hungry)"
        r"|i grew up with (?:money|plenty)|i have had (?:a|an) (?:comfortable|easy|sheltered|privileged) life|i only know (?:\S+ )?from (?:books"
        r"|outside)|i do not share your (?:faith|religion|background)|very western (?:word|idea)|my training taught me|conscious (?:that )?i am a (?:man"
        r"|woman|white)|i am not disabled|i am not (?:black|deaf|gay|trans) so|my (?:idea|picture) of (?:family|home|duty|faith|respect))\b",
        needs=(            " i have never", " i am ", " i do not know what", " i come from", " as a ", " assuming", " ignorance", " idea of", " picture of",
            " grew up with", " comfortable ", " sheltered ", " privileged ", " easy life", " i only know", " not share your", " western ",
            " my training", " conscious ",),
        refuses=r" (?:smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|insulin|medication|diagnos\w*|i treat everyone)\b",
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "I've never had to think about that, walking into a shop.", "As a man, I may not see all of this.",
            "I come from a family where everyone left home at eighteen.",
        ),
        no=("I treat everyone the same.", "As a man he earned more."),
    ),
    Cue(
        code="therapist.owns_position",
        pattern=r" (?:i (?:spoke|talked|was (?:speaking|talking)|am (?:speaking|talking)|have been (?:speaking|talking|treating)) as (?:if|though) (?:my"
        r"|everyone|all|it)|(?:as|i am) an? (?:white|english|british|american|western|middle-class|straight|able-bodied|cis)(?: (?:man|woman|person|guy"
        r"|bloke|counsellor|therapist|lad))?(?: \S+){0,4} (?:i|so|who|and|therapist|man|woman|person)|i am (?:(?:as )?white|straight|english"
        r"|a hearing (?:man|woman|person)|an outsider (?:to|here|in)|not (?:muslim|black|catholic|deaf|gay|jewish|from (?:your|there|that)))\b|i (?:was"
        r"|were) raised (?:a )?(?:different|another)|i (?:did not grow up|was not (?:brought up|raised)) (?:in|with) \S+|i (?:talk|talked"
        r"|was talking) (?:as if|as though)|i (?:do not|will not|will never|can not) (?:\S+ )?(?:have|know|get|feel"
        r"|understand) (?:\S+ ){0,4}?(?:from the inside|unless you tell me|the way you do)|(?:measuring|measured|weighing) you (?:against|by)"
        r"|i grew up (?:in \S+|somewhere) where|(?:nobody|no one|no-one)(?:'s)? (?:has )?(?:ever )?(?:\S+ )?(?:asked|taken|stopped|searched|followed"
        r"|took|mistaken) me|i (?:have )?never (?:had to (?:prove|think|worry|explain|choose|carry)|been (?:stopped|followed|searched|asked where))"
        r"|i have not had to|(?:my (?:own )?|that is a |it is a )(?:idea of family|blind spot|culture (?:is|was|gets)|western (?:idea|way)"
        r"|english (?:idea|way))|i (?:do not|can not|will never|could not) (?:\S+ )?(?:know|understand|imagine) what it is like to be (?:black|brown|gay"
        r"|trans|deaf|disabled|muslim|an? (?:immigrant|refugee|muslim|black|gay|man|woman|mother))|as someone who (?:is not|has never|did not|has not)"
        r"|(?:my|through my|my own) (?:own )?(?:cultural|white|western|middle-class) (?:lens|background|eyes|assumptions?|bias)"
        r"|what i know about (?:\S+ ){1,3}is (?:mostly|only|all)|i do not (?:really )?know (?:much|enough|anything|a thing"
        r"|a lot) about (?:\S+ )?(?:your (?:culture|faith|religion|church|world|language)|islam|ramadan|judaism|deaf|\S+ culture|how it (?:is"
        r"|works) (?:in|where))|i (?:got|have been saying|have been calling|mispronounced|have had) (?:\S+ )?your name (?:wrong|badly)?|(?:saying"
        r"|pronouncing) your name (?:right|wrong|properly)|we come from (?:\S+ )?different (?:worlds|places|families|backgrounds|cultures|countries"
        r"|homes)|you (?:should not|do not) have to (?:teach|explain)(?: \S+){0,3} (?:me|basics)|it is not your job to (?:teach|explain|educate)"
        r"|i can look (?:it|that|this) up)\b",
        needs=(
            " i spoke", " i talked", " i was ", " i am ", " i have ", " as a", " raised ", " grow up", " grew up", " nobody", " no one ",
            " never ", " my ", " blind spot", " western ", " english ", " what i know", " i can not ", " i will never ", " i could not ",
            " as someone ", " i do not ", " your name", " we come from", " you should not", " you do not", " your job", " look it up",
            " look that up", " look this up", " talk ", " talked ", " measur", " weighing ", " language", " inside",
        ),
        refuses=r" (?:i treat everyone|i do not see colou?r|smok\w*|cigarettes?|drink\w*|quit(?:s|ting)?|insulin|medication|as a (?:doctor|nurse|dentist"
        r"|pharmacist|health|probation)|i am not from (?:the )?(?:council|police|hospital))\b",
        allows=frozenset({"negated", "hypothetical"}),
        yes=(
            "I spoke as if my idea of family were everyone's. I'd like to understand yours.", "As a white woman I don't know what that's like.",
            "What I know about Ghana is only from books.",
        ),
        no=("I treat everyone the same.", "As a doctor I see this a lot.", "That's my mistake, I should have asked."),
    ),
)
# fmt: on
