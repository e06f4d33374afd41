"""Words that say little about what is talked about: own lists, as data. Function words come from their own file."""

from hereandnow.conversation.function_words import CATEGORIES, OPENED, listed

FILLERS = listed(
    """
    ach och ah aha ahem alright aw aye bah cheers eh em er erm gosh hah haha ha heh hello hey hi hm hmm hmmm huh
    jeez kay lol m-hm mhm mhmm mm mmhm mmhmm mm-hm mm-hmm mm-mm mmm nah nope oh och okay okey okey-dokey ok
    ooh oops ouch ow phew please right sorry sure tch thank thanks uh uh-huh uh-uh uhm uhhuh um umm welcome
    well wow yay yea yeah yeh yep yes yup bye goodbye crosstalk inaudible unintelligible laughs laughing
    laughter
    """
)
VERBS = listed(
    """
    accept add agree allow answer appear apply arrive ask avoid become became begin began begun believe bet
    bother bring brought call can't care carry catch caught cause change check choose chose come came coming
    consider continue cope cut deal decide describe deserve did didn't does doesn't doing don't done dunno
    encourage end enjoy expect explain feel fall fell fallen figure fill find finish fit follow forget
    forgot found gave get gets getting give given gives giving go goes going gone gonna gotta got gotten
    guess had handle happen happened happening happens hasn't haven't head hear heard held help hit hold
    hope imagine involve keep keeps keeping kept knew know known knowing knows lead learn leave leaving left
    let lets like liked likes listen live look looked looking looks lose lost made make makes making manage
    matter mean meaning means meant meet mention met mind miss move need needed needs notice offer open paid
    pass pay pick place plan play prefer prepare pull push put puts putting ran reach read realise realize
    recognise recognize refer remember reply require run running said sat save saw say saying says see
    seeing seem seems seen sees send sent set share shout show shown sit sitting sits sort sound sounds
    speak speaking spend spent spoke stand stands start started starting stay step stick stop stood stuck
    suggest suppose supposed take taken takes taking talk talked talking talks teach tell telling tells tend
    tended think thinking thinks thought throw threw told took touch tried tries try trying turn turned
    understand understood use used uses using wait waited waiting walk walked walking want wanted wants was
    wash watch wear went wish wonder wondering work worked working works worry would write wrote bear beat
    lie lay laid lying mentioned gave sat stood rang ring rung came hang hung shut drop kept end ended
    depend depends rely respond react include includes including create improve increase reduce provide
    assume recommend appreciate thought changing affecting ask asked asking stopped stopping finding having
    getting stressing ken kent gang gaun gie gied tak tek mak taen cam telt laughed laugh laughs smiled smile cried
    crying widnae dinna cannae didnae
    wisnae
    """
)
QUALITIES = listed(
    """
    able absolute absolutely actual actually apparent appropriate aware awful awkward bad badly bare basic
    beautiful best better big bigger biggest brief bright busy careful certain clear clever close cold
    common comfortable complete cool correct crazy curious daft dear deep definite different difficult
    direct due early easier easy easily enough entire exact excellent extra fair false familiar far fast
    fine first former forward free frequent fresh full fun funny general gentle glad good great happy hard
    harder healthy heavy helpful high higher honest honestly hot huge ideal important impossible interesting
    interested kind large last late later left light likely literally little long longer lovely low lower
    main major massive maybe mere mild mixed mental modern natural necessary negative new next nice normal
    obvious odd okay old older only open opposite ordinary other overall own particular particularly perfect
    personal physical plain pleasant poor positive possible potential present previous proper properly proud
    quick quickly quiet quietly random ready real reasonable recent regular regularly relevant right rough
    sad safe same scary second separate serious severe short shy sick silly similar simple single slight
    slightly slow small smart social solid special specific stable straight strange strong stupid successful
    such sudden tall terrible third tight tiny total tough true typical typically unable unfortunate
    unfortunately unlikely usual various warm weak weird wee whole wide willing confident guilty hurting
    wonderful worse worst worth wrong young younger grand
    """
)
NOTHING_NAMES = listed(
    """
    address advantage amount area aspect attention attitude background basis bit bottom bunch case cases
    chance choice chunk circumstance concern couple course detail difference direction edge effect effort
    end event everything example experience extent fact factor feeling feelings goal half idea ideas
    instance issue issues item kind kinds level list lot lots manner matter middle minute moment nature note
    notion number opportunity option options order pace part parts person people piece place places plan
    point points position possibility problem problems process purpose question questions range rate reason
    reasons rest result sense set shape side sides sight sign situation situations size somebody sort sorts
    space spot stage start step steps stuff subject surprise term terms thing things thingy thoughts top
    topic touch track trouble try type types view way ways while whatsit word words world sentence line
    voice hand hands face eye eyes head back door room floor chair behalf bits bother guy guys bloke man men
    lady dude folk folks anybody session therapy name names scale mistake struggle struggles suck crap shit
    damn hell fuck bloody favorite favourite definition living ain weel failure laugh smile bye
    """
)
TIMES = listed(
    """
    afternoon age ago autumn century day days decade evening forever fortnight friday hour hours january
    february march april june july august september october november december mid-week midnight minutes
    moments monday month months morning mornings night nights noon nowadays o'clock once past saturday
    seconds soon spring summer sunday thursday time times today tomorrow tonight tuesday twice wednesday
    week weekend weekends weeks winter year years yesterday clock ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million two three four five six seven eight nine zero dozen percent
    """
)
FAINT = NOTHING_NAMES | TIMES | QUALITIES
"""Words that may hold a stretch together, yet never name it."""

_FRAGMENTS = listed(
    """
    don won didn doesn isn wasn aren weren wouldn couldn shouldn hasn haven hadn ain shan mustn re ve ll
    """
)

EMPTY = frozenset().union(*CATEGORIES.values(), OPENED, FILLERS, VERBS, _FRAGMENTS)
"""Words that say nothing of what a stretch is about."""
