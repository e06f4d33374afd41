"""Cues of pillar 3, the language of emotion: feelings named, invited, reflected, told of the body, kept at a distance."""

from hereandnow.codebook.lexicon import LISTS
from hereandnow.reading.cue import Cue

# The gates of cues that hold one of the listed feelings
_SURE = tuple(f" {word}" for word in LISTS["sure_feeling"])
_LOOSE = tuple(f" {word}" for word in LISTS["feeling"])
_REFLECTED = tuple(f" {word}" for word in LISTS["reflected_feeling"])
_NOUNS = (*(f" {word}" for word in LISTS["feeling_noun"]), " remorse", " fright")
_QUALITY = tuple(f" {word}" for word in LISTS["felt_quality"])

# "i was", "i have been feeling", "it makes me": what a speaker's own feeling follows
_ADVERB = r"(?:(?:just|still|really|always|do|did|also|sometimes|kind of|sort of|even|only|usually|often|honestly|so|would|used to) )?"
_I = (
    rf" (?:i {_ADVERB}(?:am|was|feel|felt|got|get|have been|had been|have felt|became|end up|ended up|started feeling|start feeling|start to feel"
    r"|started to feel|start to get|started getting|am feeling|was feeling|am getting|was getting|been|been feeling|am left|was left|came away|go"
    r"|went)"
    r"|(?:made|makes|making|make|left|leaves|leaving|got|gets|had) me)(?: feel| feeling)? "
)
_NOT_OWN = r"(?<! think)(?<! thinks)(?<! thought)(?<! reckon)(?<! reckons)(?<! saying)(?<! say)"

_PART = (
    "chest|stomach|tummy|belly|throat|jaw|jaws|shoulder|shoulders|heart|hand|hands|knees|neck|gut|guts|head|face|skin|breath|breathing|teeth|fists"
    "|ribs"
    "|arms|palms|mouth|body|legs|insides|ears|cheeks|voice|eyes|lungs|feet|fingers|bones|lip|chin|moo|hans|een|whole body"
)
_MOVES = (
    r"tight|tightens?|tightened|tightening|tense[sd]?|clench\w*|clamp\w*|close[sd]?|closing|shuts?|drop\w*|sinks?|sank|sinking|rac(?:e|es|ed|ing)"
    r"|pound\w*"
    r"|hammer\w*|thump\w*|shak\w*|shook|trembl\w*|sweat\w*|burn\w*|on fire|hot|cold|heavy|hollow|knot\w*|turn(?:s|ed)? over|churn\w*|flip\w*"
    r"|flutter\w*|numb"
    r"|freez\w*|froze|frozen|stops?|stopped|lock\w*|seiz\w*|aches?|ached|prickl\w*|tingl\w*|buzz\w*|jelly|dry|went red|goes red|catches|caught"
    r"|jump\w*|skip\w*"
    r"|beat(?:ing|s)? (?:fast|so|like|out)|going like|going mad|shallow|lurch\w*|twist\w*|crawl\w*|soften\w*|loose\w*|relax\w*|lighter|warm|stiff"
    r"|explod\w*"
    r"|burst\w*|wobbl\w*|c[ao]me? (?:right )?down|went (?:dead|funny)|go(?:es)? (?:dead|funny)|were not mine|would not work|up (?:round|around|to"
    r"|by) my ears|in my (?:mouth|boots|throat)"
)
_BODY_NEEDS = tuple(
    f" {part}"
    for part in "chest stomach tummy belly throat jaw shoulder heart hand knees neck gut head face skin breath teeth fist rib arms palms mouth body legs "
    "insides ears cheeks voice eyes lungs feet finger bones lip chin moo hans een whole".split()
)
# Somebody else's feeling
_OTHERS = r" (?:he|she|they|mum|dad|you) (?:was|were|is|are|felt|feels|seemed|looked|got|gets) (?:\S+ ){0,2}?(?:<sure_feeling>)"

# A sensation with a plainer cause than what is being told
_ILL = (
    r" (?:gym|injur\w*|accident|surgery|operation|dentist|tooth\w*|gums?|cavit\w*|arthritis|diabet\w*|insulin|sugars?|asthma\w*|inhaler|copd|smok\w*"
    r"|cigarettes?|cough\w*|medication|meds|pills?|blood pressure|heart (?:attack|disease|condition|problems?)|exercis\w*|workout|jogging|stairs"
    r"|lifting"
    r"|physio|flu|a cold|infection|stroke|cancer|hangover|drunk|drink\w*|drank|alcohol|beers?|withdraw\w*|weed|out of shape|overweight|(?:lose|losing"
    r"|lost|gain|gained|my|body) weight|diet|pregnan\w*"
    r"|menopause"
    r"|virus|physical therapy|dr|rehab)\b"
)

# Matters of advice and health, where a "feeling" is a view or a symptom
_NO_PLAN = (
    r"(?! ?(?:\S+ ){0,5}?(?:on a scale|scale|zero|out of ten|confident|confidence|ready|motivat\w*|physically|medications?|meds|doses?|side effects"
    r"|symptoms?|implants?|pills?|quit|quitting"
    r"|(?:our|the|this|that) plan|goals?|strateg\w+|starting|cutting)\b)"
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # client.names_emotion ----------------------------------------------------------------------------------------------
    Cue(
        code="client.names_emotion",
        pattern=rf"{_NOT_OWN}{_I}<soft>(?:(?:tired|exhausted|alone|lost|sick|busy|drained) and <soft>)?(?!afraid (?:so|not|i (?:do not|can not"
        rf"|will not|have) ))(?:<sure_feeling>)\b"
        r"(?! (?:to (?:say|report|see|help|hear|meet|do|try|be here|answer|go|talk|take|make|work|give|get|learn|know|start|use|share)"
        r"|so|not|enough|at (?:the )?(?:numbers|maths|that|it|sums|sport|cooking)|person|of course)\b)",
        needs=_SURE,
        allows=frozenset({"hypothetical"}),
        refuses=r" (?:if i was|if i were|as if i|i would be|happy with (?:\S+days?|the|that|my|how)|glad (?:you|i (?:asked|came|did))|(?:is|was) (?:it"
        r"|that) normal|not that i am)\b",
        yes=("I was ashamed.", "I've been kind of anxious all week.", "It made me really angry, that letter.", "I'm still so homesick."),
        no=(
            "I felt that he was wrong.", "He was angry.", "I'm happy to try that.", "I'm not angry.", "If I were angry I'd say so.",
            "I'm sorry about the tea.", "When I'm at home I got up at six.", "She thinks I was jealous.", "I'm hopeless at maths.",
        ),
    ),
    Cue(
        code="client.names_emotion",
        pattern=r" (?:i (?:(?:just|still|really|always|do|did|also|sometimes|kind of|even|only|usually|often|used to) )?"
        r"(?:feel|felt|am feeling|was feeling|have felt|have been feeling|start to feel|started to feel)|(?:made|makes|making|make) me feel"
        r"|left me feeling) <soft>"
        r"(?:bad|awful|terrible|horrible|rotten|low|shit|shitty|crap|rubbish|lost|small|torn|weird about|alone|on my own|in the way|cheated|betrayed"
        r"|let down"
        r"|used|attacked|judged|defeated|discouraged|hated|blamed|drained|conflicted|ambivalent|exposed|unsafe|at peace|cared for|loved|lighter"
        r"|broken|empty"
        r"|stupid|invisible|ignored|dismissed|isolated|defensive|glad|like (?:shit|crap|rubbish|a failure|an idiot|a burden|nothing|dirt|dying|crying"
        r"|screaming"
        r"|i do not matter|i did not matter|i was nothing|i am nothing|a fool|a fraud|a bad (?:mother|mum|father|dad|parent|person|son|daughter|wife"
        r"|husband)))\b",
        needs=(" feel ", " felt ", " feeling "),
        refuses=r" (?:felt|feel) (?:bad|awful|terrible|sick|horrible|crap|shit|rotten|low) (?:physically|after (?:eating|the flu)|when i (?:eat|run"
        r"|smoke))"
        r"| (?:pill|tablet|medication|medicine|blood sugar|dose|flu)\b",
        yes=("I feel terrible about it.", "It makes me feel like a failure.", "I just felt so alone.", "I felt stupid in front of them all."),
        no=("I feel like going home.", "He felt terrible.", "I feel that it's wrong of them.", "I feel awful on that medication."),
    ),
    Cue(
        code="client.names_emotion",
        pattern=r" (?:i (?:have|had|get|got|feel|felt|carry|live with)|there is|there was|it is|it was|just|all|full of|filled with|out of|so much"
        r"|pure|to my|such) "
        r"(?:(?:this|that|such|so much|a lot of|a|some|real|the|awful|big|huge|kind of|sort of|sense of|feeling of|wave of|pang of|bit of|all|deep"
        r"|terrible"
        r"|horrible|like|just|pure|my|own|constant|absolute|sheer) ){0,4}(?:<feeling_noun>)\b"
        r"(?! (?:management|attacks?|disorder|issues|class|pills?|medication|meds|problems?|button|room|of god|for the|that (?:you|he|she|they)))",
        needs=_NOUNS,
        refuses=r" (?:his|her|their|your|people) (?:\S+ ){0,1}(?:<feeling_noun>)| (?:it is|that is|what) a shame| (?:with|for|treat|causes?|reduces?"
        r"|diagnosed with"
        r"|history of) (?:my |the )?(?:anxiety|depression|panic)| for fear of| (?:no|pain|stress) relief| a joy to| pride and joy| anxiety (?:and"
        r"|or) depression"
        r"| out of (?:grief|joy|rage) (?:he|she)",
        yes=("There's this awful guilt about it.", "It was just pure rage.", "I get a wave of sadness on Sundays."),
        no=(
            "His anger is the problem.", "I take it for anxiety.", "It's a shame about the weather.",
            "I have anxiety and depression, the doctor says.",
        ),
    ),
    Cue(
        code="client.names_emotion",
        pattern=r" (?:(?:it|that|this|which|what (?:he|she|they) said|he|she|they) (?:really |just |kind of |still |always |absolutely |does |did "
        r"|all |so ){0,2}"
        r"(?:hurts me|hurt me|hurt my feelings|upsets me|upset me|scares me|scared me|scares the|frightens me|frightened me|terrifies me|terrified me"
        r"|saddens me"
        r"|saddened me|embarrassed me|embarrasses me|frustrates me|frustrated me|angers me|angered me|annoys me|annoyed me|pisses me off"
        r"|pissed me off|worries me"
        r"|worried me|humiliated me|disappoints me|disappointed me|devastated me|crushed me|broke my heart|breaks my heart|gets me down|got me down"
        r"|freaks me out"
        r"|freaked me out|stresses me out|stressed me out|makes my blood boil|made my blood boil|irritates me|irritated me|infuriates me)"
        r"|(?:it|that) (?:really |still |just |does |did ){1,2}hurts?|i (?:really |do |did |just |still |always |kind of |so ){0,2}(?:hate (?:myself"
        r"|feeling|that i am|how i)"
        r"|hated (?:myself|feeling)|miss (?:him|her|them|my (?:mum|dad|nan|gran|granny|wife|husband|brother|sister|friends?|kids|family|dog|home))"
        r"|missed (?:him|her|them)"
        r"|resent\w* (?:it|him|her|them|that|my)|regret\w* (?:it|that|what|not|saying|doing)|dread\w* (?:it|going|seeing|every|coming|telling|having)"
        r"|panic|panicked|freak out|freaked out|worry|worried)) ",
        needs=(
            " hurt", " upset", " scare", " frighten", " terrif", " sadden", " embarrass", " frustrat", " anger", " annoy", " piss", " worr",
            " humiliat", " disappoint",
            " devastat", " crush", " my heart", " me down", " freak", " stress", " blood boil", " irritat", " infuriat", " hate", " miss", " resent",
            " regret",
            " dread", " panic",
        ),
        refuses=r" (?:my (?:back|knee|tooth|teeth|leg|foot|feet|arm|hand|gums?|ear|head|shoulder|hip|mouth|stomach) (?:really )?hurts?"
        r"|hurts? (?:when i (?:chew|bite|walk"
        r"|inject|sit|stand|move|brush|check)|my (?:back|knee|teeth)|a lot when|all the time)|no worries|do not (?:really )?worry|worry about (?:it"
        r"|that) (?:later|too much)"
        r"|not worr\w+|rehab|they got me down for|i would worry|should i worry)\b",
        yes=("That scares me, to be honest.", "I miss him so much.", "I dread going in on Mondays.", "It really hurt."),
        no=("My back really hurts.", "They got me down for the early shift.", "I missed my appointment.", "Should I worry about that?"),
    ),
    Cue(  # the feeling alone, at the start of an answer or as a sentence of its own
        code="client.names_emotion",
        pattern=r"(?:^ (?:(?!(?:he|she|they|you|not|no|if|is|are|what|how|someone|people|never|would|because|to|it) )\S+ ){0,5}?| \. (?:(?:and|then"
        r"|but|or|just|a bit|bit|so|more|mostly|really) ){0,2})"
        r"(?!afraid (?:so|not|i )|(?:happy|glad) (?:with|to|you))(?:<sure_feeling>)(?: (?:\.|\?|and|but|because|of|at (?:him|her|them|myself)|though"
        r"|then|as|about|i|really|yeah|maybe|mostly|not|to be honest)(?= )| $)"
        r"|^ (?:(?!(?:he|she|they|you|not|no|if|is|are|what|how|people|never|would|for|take|with|his|her|their|your|have|had|got|is"
        r"|a) )\S+ ){0,4}?(?:<feeling_noun>|remorse) (?:\.|and|but|about) ",
        needs=(*_SURE, *_NOUNS, " excited", " lost", " small", " alone", " mad", " torn"),
        refuses=r" (?:happy|glad|hopeful|anxious|afraid|scared|worried) to | my \S+ hurt ",
        yes=(
            "T: And now?\nC: Weird, bit of a headache, relieved. And off to bed.", "I left it there. Guilty about it, all week.",
            "Shame. And something else.",
        ),
        no=("T: And now, what do you feel?\nC: He seemed sad.", "T: How was that for you?\nC: She was angry with everyone."),
    ),
    Cue(  # in the middle of a story, where "she said" a little earlier no longer rules the words
        code="client.names_emotion",
        pattern=r"(?<! said)(?<! says)(?<! goes)(?<! told me)(?<! told him)(?<! told her)(?<! think)(?<! thinks)(?<! thought)(?<! that)(?<! like) i (?:was"
        r"|felt|got) (?:just |really |like |then |still ){0,2}"
        r"(?:so |that |really |very |quite |pretty |proper |just |pure )(?:<sure_feeling>)\b(?! (?:to|that you|at (?:the|that))\b)",
        needs=_SURE,
        shortest=25,
        allows=frozenset({"quoted"}),
        yes=(
            "And he goes come round on Friday and bring your good shoes and I said I would, and then I took the long way round by the shore and I was so happy.",
        ),
        no=("He said I was really angry, and that I should leave, and then he went on about the bins and the car and the garden for a whole hour.",),
    ),
    Cue(
        code="client.names_emotion",
        pattern=r" (?:(?:makes?|made|making|gets?|got|had) me (?:so |really |very |pretty |all |feel |that )?(?:mad|cross|excited|sad|stressed)"
        r"|i (?:am|was|get|got|feel|felt) <soft>(?:mad|cross) (?:at|with|about|over)"
        r"|i (?:am|was|have been|keep|kept) (?:(?:always|just|kind of|sort of|so|constantly|still|also|really) ){0,3}(?:worrying|panicking|grieving"
        r"|stressing)|(?:it|that) (?:is|was) (?:just |really |so |a bit |quite |kind of )?(?:embarrassing|humiliating|scary|terrifying"
        r"|upsetting) (?:for me|i|when|being|because)"
        r"|(?:that is|it is|that was) my (?:\S+ )?(?:fear|worry|shame|guilt)|(?:with|from|of|by|just|about) (?:just )?(?:being"
        r"|feeling) <soft>(?:<sure_feeling>)|i (?:take|took|have) (?:a lot of |such |some |real )?pride in|i (?:am|was|have been) (?:so|very|really"
        r"|pretty|that) (?:low|down|lost|torn) (?:and|\.|about|lately|since|all|this|$))\b",
        needs=(
            " me ", " i am ", " i was ", " i get ", " i got ", " i feel ", " i felt ", " i have ", " i keep ", " i kept ", " my ", " it ", " that ",
            " pride ", " being ", " feeling ",
        ),
        refuses=r" (?:not (?:really )?worrying|not mad|are you mad|you mad)\b",
        yes=("That really makes me mad.", "I'm always worrying about money.", "It was so embarrassing when he said that."),
        no=("He was mad at me.", "I'm not mad at you.", "It makes me happy to help? No, it doesn't, people say that."),
    ),
    # client.differentiates_emotion -------------------------------------------------------------------------------------
    Cue(
        code="client.differentiates_emotion",
        pattern=r" (<feeling>|<feeling_noun>)(?: \S+){0,3}? (?:but|then|also|more|under|underneath|beneath|behind|at the same time|on top|as well as"
        r"|mixed with|and then"
        r"|and (?:also|maybe|a bit|part|kind of|under|at)|or (?:maybe|more)) (?:\S+ ){0,5}?(?!\1)(?:<sure_feeling>|<feeling_noun>|left out|mad|sore"
        r"|sad|alone|lost)\b",
        needs=(*_LOOSE, *_NOUNS),
        refuses=r" (?:he|she|they|mum|dad|you) (?:was|were|is|are|felt|feels|seemed|looked|got|gets) (?:\S+ ){0,3}(?:<sure_feeling>)"
        r"| (?:(?:more|less|still|just|very|really) (?:and more )?(?:anxious|stressed|depressed) (?:and|or) )| (?:stress|anxiety) (?:and|or) ",
        allows=frozenset({"negated"}),
        yes=("Angry, yes, but under it more like left-out.", "I was relieved and then guilty.", "I'm not sad, more angry at them."),
        no=("I felt bad, really bad.", "He was angry and then jealous.", "I want her to be happy and healthy."),
    ),
    Cue(
        code="client.differentiates_emotion",
        pattern=r" (?:not|not really|not so much|less|more) (?:\S+ ){0,3}?(?:<feeling>|<feeling_noun>|nerves|depression|tired|bad"
        r"|told off)\b(?: \S+){0,4}? (?:it is|it was|i am|i was|more|but|rather"
        r"|as|than|just) (?:\S+ ){0,5}?(?:<feeling>|<feeling_noun>|tired|missing (?:him|her|them))\b",
        needs=(" not ", " less ", " more "),
        refuses=r" (?:he|she|they) (?:was|were|is|are) ",
        allows=frozenset({"negated"}),
        yes=("It's not anger, it's more disappointment.", "I was less scared than embarrassed.", "It isn't really sadness, it's more like dread."),
        no=("I felt more tired than usual.", "He was not so much angry as sad."),
    ),
    Cue(
        code="client.differentiates_emotion",
        pattern=r" (?:(?:part of me|half of me|one part|one half|some of (?:it|me)|a bit of me|one bit) (?:\S+ ){0,4}?(?:<sure_feeling>|relief|guilt"
        r"|anger|hates?|loves?|misses)(?: \S+){0,10}?"
        r" (?:part|half|bit|other|another|rest|some of)|(?:mix|mixture|blend|combination|cross) (?:of|between) (?:\S+ ){0,3}?(?:<sure_feeling>"
        r"|<feeling_noun>)|(?:happy|glad) and sad"
        r"|sad and happy|first (?:i was |i felt |it was )?(?:<sure_feeling>|anger|shock)(?: \S+){0,12}? then|(?:underneath|beneath|under|behind"
        r"|below) (?:it|that|the (?:anger|rage|worry|panic"
        r"|mad|scared|laugh|angry)|all that)(?: \S+){0,5}? (?:<sure_feeling>|<feeling_noun>)|(?:a different|a particular|another"
        r"|not that) kind of (?:\S+ )?(?:<sure_feeling>|<feeling_noun>)"
        r"|two different (?:feelings|things|ones)|which is different|(?:<sure_feeling>) (?:with|at|about) myself for (?:being|feeling))\b",
        needs=(
            " part ", " half ", " bit of", " some of ", " one bit", " mix", " blend", " combination", " cross between", " and sad", " and happy",
            " first ", " under", " beneath",
            " behind", " below", " kind of ", " different", " myself for ",
        ),
        refuses=r" (?:his|her|their|your) (?:anger|guilt|fear|shame)\b| under the (?:table|bed|bridge)",
        yes=("Part of me is relieved, and the other half just guilty.", "It's a mixture of anger and grief.", "First I was furious, then ashamed."),
        no=("Part of me wants a cigarette.", "There's a mixture of people there."),
    ),
    Cue(  # several feelings in one turn
        code="client.differentiates_emotion",
        pattern=r" (<sure_feeling>|shame|guilt|anger|sad)\b(?: \S+){1,25}? (?!\1)(<sure_feeling>|shame|guilt|anger|sad|mad"
        r"|lonely)\b(?: \S+){1,25}? (?:<sure_feeling>|shame|guilt|anger|sad|mad|lonely)\b",
        needs=(*_SURE, " shame", " guilt", " anger", " sad"),
        refuses=_OTHERS,
        allows=frozenset({"negated", "quoted", "hypothetical"}),
        yes=(
            "I was jealous, and then so ashamed of it, and sad for the pair of us.",
            "Scared of it. Once they came down it was more ashamed. And sad, a bit.",
        ),
        no=("I was sad and we went out and then it was great.", "He was angry, and jealous, and later he was sad."),
    ),
    Cue(
        code="client.differentiates_emotion",
        pattern=r" (?:i|part of the time i|me) (?:feel|felt|am|was|got|get) <soft>(<sure_feeling>|mad|sad|enthused)\b(?: \S+){1,20}? (?:i|me) (?:feel"
        r"|felt|am|was|got|get) <soft>(?!\1)(?:<sure_feeling>|mad|sad)\b",
        needs=(*_SURE, " mad", " sad", " enthused"),
        refuses=_OTHERS,
        allows=frozenset({"negated"}),
        yes=("On the Monday I was hopeful and by the Friday I was terrified.",),
        no=("I was sad and she was angry.", "I was ashamed, I tell you, I was ashamed."),
    ),
    Cue(
        code="client.differentiates_emotion",
        pattern=rf"{_I}<soft>(?:<sure_feeling>|bad)\b(?: (?:about|for|of|at|with|it|that|this|sometimes|all|him|her|them|then|really|just|honestly"
        rf"|going|doing|saying)){{0,5}} (?:because|not because) ",
        needs=(*_SURE, " bad"),
        refuses=_OTHERS,
        possible=True,
        yes=("I feel guilty about it sometimes because I should be with him.",),
        no=("He felt guilty because I left.", "I was out because of the rain."),
    ),
    # client.body -------------------------------------------------------------------------------------------------------
    Cue(
        code="client.body",
        pattern=rf" (?:my|me|ma) (?:whole |own |two |poor )?(?:{_PART})(?:'s)?(?: \S+){{0,4}}? (?:{_MOVES})\b",
        needs=_BODY_NEEDS,
        refuses=rf"{_ILL}| (?:my (?:head|mind) (?:goes|went|is|was) (?:\S+ ){{0,2}}(?:round|blank|somewhere|elsewhere|to)|turned my (?:head|back)"
        rf"|made me (?:head|face|hand))\b",
        yes=(
            "My chest goes tight when he walks in.", "My hands were shaking the whole time.", "My stomach just dropped.",
            "Me throat shuts, just here.",
        ),
        no=("My back hurts from the gym.", "My teeth hurt when I chew, said the dentist.", "His hands were shaking."),
    ),
    Cue(
        code="client.body",
        pattern=r" (?:i (?:feel|felt|get|got|have|had|can feel|could feel|carry|am getting)(?: \S+){0,4}? (?:in my (?:chest|stomach|throat|gut|tummy"
        r"|belly|jaw|shoulders|bones|body|neck)"
        r"|butterflies|goosebumps|pins and needles|all hot|hot and cold|a hot flush|shaky|sweaty|clammy|sick to my stomach|physically sick|the shakes"
        r"|palpitations|a lump in|tense all over)"
        r"|i (?:can not|could not|can hardly|could hardly|can barely|could barely|forget to|forgot to) (?:breathe|catch my breath|swallow)"
        r"|i (?:was|am|start|started|was just|am just|still|just) (?:\S+ ){0,2}?(?:shaking|trembling|shivering|hyperventilating|retching|rigid"
        r"|clenched up)"
        r"|i (?:\S+ )?(?:tense up|tensed up|shook|go cold|went cold|gone (?:cold|numb|stiff|hot)|go numb|went numb|go hot|went hot|go stiff"
        r"|went stiff|go rigid|went rigid"
        r"|blush(?:ed)?|flinch(?:ed)?|went bright red|go bright red"
        r"|gone all (?:\S+ ){0,2}(?:clenched|tight|hot|cold|stiff)|have gone all (?:\S+ ){0,2}(?:clenched|tight|hot|cold|stiff)|clench(?:ed)? (?:my"
        r"|it|up)|grit my teeth|grind my teeth)"
        r"|(?:knot|pit|hole|lump|tightness|weight|pressure|tension|heat|stone|heaviness|ache|fluttering|air|sack|band|tingling) (?:\S+ ){0,3}?(?:in"
        r"|on|of|across|behind|up|around|here on) my"
        r" (?:stomach|chest|throat|gut|shoulders|belly|tummy|neck|ribs|heart|jaw|eyes)|heart (?:was |is )?(?:racing|pounding|thumping|hammering"
        r"|going like)"
        r"|(?:hot|red|warm) (?:in|all up|up) (?:the|my) (?:face|neck|cheeks)|(?:across|under|up in|behind|inside|here in) (?:the|my|this|me) (?:chest"
        r"|throat|bone|breastbone|ribs|collarbone|neck|jaw)"
        r"|(?:my|me|ma) (?:heart|guts?|stomach|belly|ears?|palms?|knees|face) (?:is |was |are |were )?(?:just |all )?(?:going|gone|went over|hopping"
        r"|wet|away|got hot|in knots)|my (?:jaw|throat|heart) (?:\S+ )?(?:hurts?|sore))\b",
        needs=(
            " in my ", " on my ", " of my ", " across my", " around my", " behind my", " up my ", " butterflies", " goosebumps", " needles",
            " all hot", " hot", " shak", " sweat", " clammy",
            " breath", " sick", " palpitations", " a lump", " tense", " swallow", " trembl", " shiver", " hyperventilat", " retching", " rigid",
            " shook", " cold", " numb", " stiff", " blush",
            " flinch", " bright red", " clench", " teeth", " heart ", " gone all", " in the face", " tight", " across ", " under ", " behind ",
            " inside ", " up in ", " here in ", " gut", " stomach", " ears", " palm", " knees", " jaw", " throat",
        ),
        refuses=rf"{_ILL}| (?:crick|pressure (?:is|was|has)|uphill|outside|weather|trouble with my|cold turkey|i shook (?:his|her|my head|hands))\b",
        yes=(
            "I get this knot in my stomach.", "I couldn't breathe when she said it.", "I was shaking, and I went cold.", "I went bright red up to the ears.",
        ),
        no=("I couldn't breathe because of my asthma.", "I had a cold last week.", "I've got bad trouble in my stomach, Dr Green says."),
    ),
    Cue(  # the answer to "where do you feel it?"
        code="client.body",
        pattern=rf"^ (?:(?:um|yeah|well|just|like|here|right|it is|there|maybe|i guess|probably|kind of|\.|in|all|it|aye) ){{0,5}}(?:my|me|ma"
        rf"|the) (?:{_PART})\b",
        needs=_BODY_NEEDS,
        after=("therapist.invites_feeling",),
        refuses=_ILL,
        yes=("T: Where do you feel it in your body?\nC: In my neck, mostly.",),
        no=("T: Where did you hurt it?\nC: In my neck.", "My voice carries."),
    ),
    # client.intellectualises: always shown as possible -----------------------------------------------------------------
    Cue(
        code="client.intellectualises",
        pattern=r" (?:statistical\w*|studies|research|literature|psychologically|objectively|logically|rationally|theoretically|technically"
        r"|evolutionar\w*|biologically|neurolog\w*|historically"
        r"|economically|by definition|attachment theory|cognitive|mechanism|framework|hypothesis|base rate|the data|from a (?:\S+ )?(?:perspective"
        r"|point of view|standpoint)|you could argue|one could"
        r"|one would|one feels|one does|per ?cent|cost-benefit|rational|logical|analysis|theory|probability|it stands to reason|on paper|human nature"
        r"|the brain|the kid's brain|hormones"
        r"|it is (?:a )?(?:natural|normal|common|typical|standard|classic|textbook) (?:response|reaction|process|stage|thing|case)|most (?:couples"
        r"|people|families|men|women|companies|teams)"
        r"|that is (?:just )?how (?:it|these things|people|companies|families) works?|it is (?:a )?(?:business|logistics|policy|procedure)"
        r"|you go into (?:procedure|autopilot)|that is what training is for"
        r"|it is just the (?:system|process|way it works)|he is allowed to|they are allowed to|any (?:law|rule) against)\b",
        needs=(
            " statistical", " studies", " research", " literature", " psychologically", " objectively", " logical", " rational", " theor",
            " technically", " evolution", " biolog", " neurolog",
            " historically", " economically", " by definition", " cognitive", " mechanism", " framework", " hypothesis", " base rate", " the data",
            " from a ", " could argue", " one ", " percent",
            " per cent", " cost-benefit", " analysis", " probability", " stands to reason", " on paper", " human nature", " brain", " hormones",
            " natural", " normal", " common",
            " typical", " standard", " classic", " textbook", " most ", " work", " business", " logistics", " policy", " procedure", " training",
            " system", " process", " allowed to", " against",
        ),
        after=("therapist.invites_feeling", "therapist.reflects_feeling", "therapist.asks_about_us"),
        without=("client.names_emotion", "client.differentiates_emotion", "client.body"),
        shortest=8,
        refuses=r" (?:<sure_feeling>|hurts?|scared|i feel|i felt|cried|crying|i would say the biggest)\b",
        allows=frozenset({"negated", "hypothetical", "generic_you"}),
        possible=True,
        yes=(
            "T: How was it when she left?\nC: Statistically most couples at that stage separate.",
            "T: What did you feel in that meeting?\nC: Well, logically he had the budget, so from a business perspective it was a reasonable decision.",
        ),
        no=(
            "I've thought about why: I was scared of being alone.",
            "T: How many units do you drink?\nC: Statistically about twelve in a normal week.",
            "Studies say it helps.",
        ),
    ),
    # client.minimises --------------------------------------------------------------------------------------------------
    Cue(
        code="client.minimises",
        pattern=r" (?:(?:there is|there are|them is) (?:\S+ )?(?:people|folk|lads|widows|others|kids|children|women|men"
        r"|fowk) (?:\S+ ){0,4}?(?:sleeping|losing|dying|lying|worse|starving|nothing|dead|very sick|with (?:nothing|worse|real))|(?:others"
        r"|other people|people|some people|folk|folks|lads|plenty|there is people|there is (?:folk|lads|people|others|plenty|them)"
        r"|there are (?:people|others|folk|kids|families))"
        r" (?:\S+ ){0,3}?(?:have it|has it|have got it|got it|got|with|have|does|do|off|having|going through|losing)(?: \S+){0,3}? (?:worse|way worse"
        r"|far worse|real problems|nothing|bigger problems|cancer)"
        r"|(?:people|folk|lads|others|them) (?:\S+ )?worse off|worse things happen|first world problem\w*|not the end of the world|nobody died"
        r"|no one died|naebody deed|not a big thing|no big deal|not a big deal"
        r"|not that deep|mountain out of (?:it|a)|making a (?:fuss|mountain|big thing)|make a fuss|kicking up a fuss|must not (?:grumble|complain)"
        r"|can not (?:complain|grumble)|should not (?:complain|moan|grumble)"
        r"|no call to be (?:crying|gurning|complaining|upset)|no right to (?:complain|be upset|feel)|not worth (?:getting upset|crying|the upset)"
        r"|i am (?:\S+ ){0,2}?(?:being (?:silly|dramatic|over-dramatic"
        r"|oversensitive|too sensitive|a baby|soft|daft|ridiculous|precious|a drama queen)|overreacting|exaggerating)|(?:sure |but )(?:it|that"
        r"|sure) (?:is|was) (?:not )?(?:nothing|grand|only me|nothing really)"
        r"|it is nothing mind|do not mind me|never mind me|do not know why i am (?:crying|upset|making))\b",
        needs=(
            " there is ", " there are ", " them is ", " worse", " problem", " cancer", " world", " died", " deed", " no big", " a big", " that deep",
            " mountain", " fuss", " grumble", " complain", " moan", " no call", " no right", " not worth",
            " being ", " overreacting", " exaggerating", " nothing", " grand", " only me", " mind me", " why i am",
        ),
        after=(
            "client.names_emotion", "client.differentiates_emotion", "client.body", "client.episode", "client.response_of_other",
            "therapist.reflects_feeling", "therapist.invites_feeling", "therapist.validates",
            "either.nonverbal", "client.minimises",
        ),
        within=4,
        refuses=r" (?:smok\w*|cigarettes?|drinks?|drinking|beers?|weed|diet|my (?:teeth|weight|blood))\b| (?:she|he|they) (?:said|says|told me"
        r"|reckons?)(?: \S+){0,4} (?:fuss|dramatic|nothing|worse)",
        allows=frozenset({"negated", "generic_you"}),
        yes=(
            "C: I was so hurt.\nT: Mm-hm.\nC: But it's not a big deal.",
            "T: That left you feeling small.\nC: I'm probably just being silly, others have it worse.",
            "T: That sounds so painful.\nC: Ach, there's people with real problems.",
        ),
        no=("It really is better this week.", "T: Is Monday OK?\nC: It's fine.", "It's not a big deal to park there."),
    ),
    Cue(
        code="client.minimises",
        pattern=r" (?:cried|cry|crying|hurts?|upset|angry|sad|scared|lonely|ashamed|awful|horrible|terrible|devastated|heartbroken|worried|anxious"
        r"|panic|afraid|tears|rough|hard|tough|shaking|depressed|humiliated"
        r"|embarrassed|gutted|sore|stung|miss (?:him|her|them|it))\b(?: \S+){0,16}? (?:but|though|still|anyway|mind you|mind"
        r"|whatever) (?:\S+ ){0,4}?(?:nothing|not a big|no big|not that (?:bad|deep)|others have|other people have|worse"
        r"|it does not (?:really )?matter|over it|get over it|get on with it|silly|daft|should not complain|can not complain|who cares|i will live"
        r"|will survive|happens to everyone|everyone (?:has|gets|feels)|not the end"
        r"|it is what it is|no one died|nobody died|it is only|it was only|it is just (?:a|me|one)|make a fuss|going hungry)\b",
        needs=(" but ", " though ", " still ", " anyway ", " mind ", " whatever "),
        refuses=r" (?:he|she|they|mum|dad) (?:was|were|is|cried)\b| (?:smok\w*|cigarettes?|beers?|weed|diet)\b",
        allows=frozenset({"negated"}),
        yes=("I cried all week, but it's nothing, others have it worse.", "It hurt, but I'm over it, it doesn't matter."),
        no=("I was sad but then we went out and it was great.", "He was upset but it's nothing."),
    ),
    Cue(
        code="client.minimises",
        pattern=r" (?:(?:others|other people|other folk|some people|people) (?:\S+ )?(?:have|has|got|have got) it (?:a lot |much |way |far "
        r"|so much )?worse|i am (?:\S+ )?(?:overreacting|being (?:dramatic|over-?dramatic|too sensitive|a drama queen|silly|ridiculous))|(?:i"
        r"|it is me) making a (?:mountain|big thing|fuss)|mountain out of a molehill|nobody died|i (?:should not|can not"
        r"|must not) (?:really )?(?:complain|grumble|moan)|i have no right to (?:complain|be upset|feel))\b",
        needs=(" worse", " overreacting", " being ", " making ", " mountain", " nobody died", " complain", " grumble", " moan", " no right"),
        refuses=r" (?:she|he|they|mum|dad|you) (?:\S+ )?(?:said|says|say|told me|tells me|think|thinks|reckons?|gone say) | (?:smok\w*|cigarettes?"
        r"|weed)\b",
        yes=("I'm probably overreacting.", "It's fine, really, other people have it much worse."),
        no=("She says I'm overreacting.", "He made a mountain of sand."),
    ),
    # therapist.invites_feeling -----------------------------------------------------------------------------------------
    Cue(
        code="therapist.invites_feeling",
        pattern=r" (?:what|how) (?:do|did|does|are|were|is|was|would|might|must|else do|else did) (?:that |it |this |all that )?(?:you )?(?:make you "
        r"|making you |left you |leave you )?(?:\S+ )?(?:feel|feeling|felt|feels)\b"
        r"(?: \S+){0,2}? (?:as|when|while|inside|in (?:the|that|your) (?:body|chest|stomach|seat|moment)|at that (?:moment|point)|hearing|saying"
        r"|telling|then|there|towards?|to (?:be|have|hear|say|see|lose|know|go) |for you"
        r"|about (?:him|her|them|losing|what (?:he|she|they|happened)|all (?:that|this))|down there|on that|going off|right (?:now|then)"
        r"|about (?:that|it) now|now|that|it|this|like to you|\?|\.) "
        rf"{_NO_PLAN}",
        needs=(" feel",),
        refuses=r" how (?:do|would|did|are) you feel(?:ing)? (?:about|if|with|on|today|this (?:morning|week)|now that you are) (?!him|her|them|losing"
        r"|what|all|that now|that \?|it now)"
        r"| (?:would|do|did) you feel (?:comfortable|okay|able|better|like) | how (?:are you|is everyone|have you been) feeling (?:today|lately|this"
        r"|\?|\.|since)| do you feel (?:how|like|that) | how (?:do|does|did) (?:he|she|they|your) | (?:would|will) feel (?:right|better|best|good) ",
        allows=frozenset({"hypothetical"}),
        yes=("What do you feel as you say that?", "How did you feel when he left?", "And what were you feeling?", "How does that make you feel?"),
        no=(
            "How do you feel about starting at three?", "How do you feel about cutting down?", "How did she feel about that?",
            "How are you feeling today?",
            "How do you feel that pump is working for you?",
        ),
    ),
    Cue(
        code="therapist.invites_feeling",
        pattern=r" (?:what (?:was|is|were) (?:that|it|this) (?:\S+ )?like (?:for you|inside|to (?:be|have|hear|see|lose|live|sit|watch|carry|feel"
        r"|find|know|hold|get|read|walk|open)|when (?:he|she|they|you|your|that|it|the)|being|having"
        r"|sitting|standing|hearing|seeing|losing|driving|walking|reading|getting|watching|waiting|coming|going|telling|drawing|this)|what (?:that"
        r"|it) was like for you|how (?:was|is) (?:that|it) for you|how that was for you|how was it when"
        r"|what was (?:that|it) for you|how did (?:that|it) (?:leave|hit|land|sit|strike|take|get) (?:you|with you|in you)|how would (?:it"
        r"|that) sit with you|how did it sit|where did (?:it|that) (?:get|leave|land|take) you|what did (?:it|that) do to you"
        r"|what (?:does|is) (?:that|it) (?:do|doing|stir up|stirring up|bring up|bringing up) (?:to|in|for) you\b|what did (?:it|that) (?:stir up"
        r"|bring up|touch)|how are you with (?:it|that|all that|this)"
        r"|what (?:was|is|were) (?:\S+ )?(?:going on|happening|in it|there|underneath|under it)? ?(?:in|inside|within) you\b|what (?:came|comes"
        r"|is coming|was coming) (?:up|over) (?:for |in )?you|(?:in your body|in yourself|inside you|inside|behind (?:the|that) \S+|underneath"
        r"|in that (?:second|moment|minute))(?: \S+){0,8}? (?:what|how) (?:was|is|were|comes|came|happens|went)|is it (?:in you|still there"
        r"|sitting there|there) (?:now|still)|what (?:did|would) (?:it|that) do to you|how do you find (?:it|that) being|what comes with it"
        r"|what (?:came|comes|is coming) up(?: for| in| when| as| inside| \?)"
        r"|what (?:went|goes|is going|was going) (?:on )?(?:through|in|inside) (?:you|of you)\b(?! mind)|what (?:happens|happened|is happening"
        r"|goes on|went on) (?:inside|in you|in your (?:body|chest)|to you (?:when|if|inside|as))|what stayed with you|what is happening (?:for|inside) you\b|what (?:is|was) (?:the|your|that) (?:throat|chest|jaw|stomach|body|heart|gut|belly|hand|hands) (?:doing|saying|up to)|what was it like in (?:the|that) (?:car|room|kitchen|moment|house|bed|dark)|how are you(?: doing)? (?:right now |now )?(?:as|while) (?:we|you) |(?:what|how) (?:that|this|it) (?:stirs|stirred|brings"
        r"|brought) up|how did (?:that|it) land|what (?:is|was) (?:it|that|this) like (?!trying|quitting|smoking|drinking|working|having|hearing"
        r"|going|getting|living|talking to)\S+ing |what is it like to (?:say|speak|let|carry|admit)|(?:let|allow) yourself (?:to )?feel|what (?:are"
        r"|is) (?:the|those|that|these) (?:tears?|sigh|laugh|smile) (?:about|for|say\w*)"
        r"|and (?:inside|in you|underneath)(?: \S+){0,12} \?)"
        rf"{_NO_PLAN}",
        needs=(" what ", " how ", " where ", " and inside", " and in you", " and underneath", " is it "),
        refuses=r" (?:for me|to me|to us|between us|with me|from me|hav(?:e|ing) me|hear(?:ing)? me|when i|that i|tell(?:ing)? me (?:that|this)"
        r"|how is it for you to (?:know|hear)|to your (?:weekend|sunday|week|sleep|work)|a typical day|typical|your day"
        r"|what was it like (?:for (?:him|her|them)|trying)|how is it for you (?:at|with) (?:home|work|school)"
        r"|what (?:would|will) (?:it|that) be like if|look like|sound like|through your (?:mind|head))\b",
        allows=frozenset({"hypothetical"}),
        yes=(
            "What happens inside as you say that?", "What was that like for you?", "How did that leave you?",
            "And what was there in you, that minute?",
        ),
        no=("What happened with your job?", "What's it like to have me hear it?", "What would it be like if you quit?", "What happens next?"),
    ),
    Cue(
        code="therapist.invites_feeling",
        pattern=r" (?:(?:can|could|would|shall|see if|maybe|let us|let yourself|try to|just)(?: (?:you|we|i|can|could|just|maybe|perhaps|try|to|a|bit"
        r"|and|let|yourself)){0,5} (?:stay with|sit with|hang on to|linger|slow down there|breathe into|be with"
        r"|stop there with) (?:it|that|the|this|those|your|there|how|a|for|what|them|\?)|stay (?:there|at) (?:a|for a|with|the|\?)|stay with (?:that"
        r"|it|the (?:feeling|tears|anger|sadness|fear|hurt|shame)|this|those (?:tears|feelings)|your (?:anger|sadness|tears|body))|(?:what|where"
        r"|how) (?:do|did|are) you notic\w+"
        r" (?:\S+ ){0,2}?(?:in your(?:self| body| chest| stomach)|inside|right now|as you|when you say)|where (?:do|did|are|does|is|would"
        r"|in your body|have) (?:you |it |that |the )?(?:\S+ ){0,3}?(?:feel|felt|feeling|notice|sit|sitting|live|lives|carry|hold|go|got)(?: it| that"
        r"| this)?"
        r"(?: (?:in your|in you|inside|when you are|\?|the)|.{0,6}\bbody)|(?:what|anything)(?: \S+){0,4} (?:in|inside) your (?:body|chest|stomach"
        r"|throat|gut|shoulders)|what (?:does|did|is|was) your (?:body|stomach|chest|heart|gut) (?:do|doing|saying|say|tell|telling)"
        r"|what your body (?:is|was|did|does)|(?:what|which|what kind of) (?:feelings?|emotions?)(?: \S+){0,3}? (?:came|comes|come|is|are|was|were"
        r"|there|up|under|do|did|does)|what is (?:under|underneath|beneath|behind) (?:that|it|the|all that|your)|what is that feeling"
        r"|what are you feeling|what were you feeling|i (?:wonder|am wondering|am curious) (?:about )?(?:what|how) (?:you (?:are|were) feeling"
        r"|(?:that|it|this) (?:feels|felt|is for you|was for you)|you feel)|tell me (?:more |a bit more )?about (?:the|that|this|your) (?:sadness"
        r"|anger|fear|shame|hurt|loneliness|guilt|grief|tears)|tell me (?:\S+ ){0,2}?how (?:you (?:felt|feel|were feeling)|(?:that|it) felt)"
        r"|if (?:that|those|the|your) (?:tears?|sack|stone|knot|lump|tightness|weight|chest|stomach|hands?|anger|sadness|ache)(?: \S+){0,3} (?:could"
        r"|had)"
        r" (?:speak|talk|a word|a voice|words|say)|(?:did|do) you (?:feel|get) (?:sad|angry|scared|hurt|anything|any of (?:it|that) in)"
        r"|were you (?:sad|angry|scared|frightened|hurt|lonely) |let (?:yourself|you) be as (?:sad|angry|scared)|(?:let|leave) (?:it"
        r"|that) (?:stay )?(?:closed|clenched|tight|there|be) (?:for )?a (?:second|bit|moment|minute)|what (?:does|do|did) (?:the|that|those"
        r"|your) (?:tears?|anger|sadness|ache|tightness|knot)"
        r" (?:say|want|need|mean))"
        rf"{_NO_PLAN}",
        needs=(
            " wonder", " curious", " tell me ", " stay ", " sit with", " hang on", " be with", " linger", " slow down", " breathe", " stop there",
            " notic", " where ", " your body", " your chest", " your stomach", " your throat",
            " your gut", " your heart", " your shoulders", " feeling", " emotion", " under", " beneath", " behind ", " felt", " tear", " sack ",
            " you feel", " were you ", " be as ", " anger ", " sadness ", " ache ", " knot ", " could speak", " had a ",
        ),
        refuses=r" (?:how (?:are you|is everyone|are we|have you been) feeling (?:today|this|\?|physically|now that you|since)|stay with (?:him|her"
        r"|them|your (?:mum|dad|mother|sister|wife|husband|parents|partner)|the (?:plan|patch|program|job))|notice (?:that you|any)"
        r"|feel free|do you feel (?:like|that) (?:you|it)|how (?:do|would) you feel about|in your body (?:is|and|are|that)|cells|where do you (?:go"
        r"|live|sit|want)|i (?:would|will|want to|am going to) (?:like to )?stay with)\b",
        allows=frozenset({"hypothetical", "negated"}),
        yes=(
            "Could you stay with that for a moment?", "Where do you feel it in your body?", "What's underneath the anger?", "What are you feeling?",
            "And what did your body do?",
        ),
        no=("Can you stay with your sister for the weekend?", "How are you feeling today?", "Let me put the form away.", "Where do you live?"),
    ),
    # therapist.reflects_feeling ----------------------------------------------------------------------------------------
    Cue(
        code="therapist.reflects_feeling",
        pattern=r"(?<! are)(?<! were)(?<! do)(?<! did)(?<! if)(?<! when)(?<! would)(?<! will)(?<! should)(?<! can)(?<! whenever)(?<! much)(?<! want)(?<! often)(?<! have)(?<! how)(?<! because)"
        r" (?:(?:you|part of you|a part of you|that part of you) (?:\S+ )?(?:are|were|is|was|feel|feels|felt|feeling|sound|sounded|seem|seemed|look"
        r"|got|get|must be|must have been|must feel|must have felt|have been|had been|end up|ended up)"
        r"|(?:left|leaves|leaving|made|makes|making|got|had) you|you )(?: feeling| feel| like you are| like you were| like you feel"
        r"| to be)? <soft>(?:<reflected_feeling>)\b"
        r"(?! (?:to (?:try|do|make|quit|change|start|share|talk|come|help|take|give|work|cut|be here|get|go|learn|hear|say|see)|enough"
        r"|in your (?:life|relationship)))",
        needs=_REFLECTED,
        refuses=r" (?:(?:i|we) (?:am|was|feel|felt|would be|would feel) <soft>(?:<reflected_feeling>)|if you (?:are|feel|were)|so that you"
        r"|do not want you to|did you (?:feel|get)|on a scale|hope you are|i am (?:glad|happy|pleased)|moment where you are|(?:you are"
        r"|you were) (?:\S+ )?(?:happy|pleased|proud) (?:with|about)"
        r"|whether you (?:are|feel)|what makes you|what made you|do you (?:ever )?(?:feel|get)|have you (?:ever )?(?:felt|been)|when you (?:are|feel"
        r"|get)|last (?:week|time) (?:we|you|when)|would feel (?:proud|happy)|you will feel|if you had|have a .{1,20}face)\b",
        yes=(
            "That left you feeling humiliated.", "So you were really scared.", "I hear that you're really fed up with him.",
            "And you felt let down by both of them.",
        ),
        no=(
            "So you went home.", "I'd feel sad too.", "He was angry.", "Are you worried about your weight?", "Whenever you feel stressed, ring me.",
            "Have you been depressed?",
        ),
    ),
    Cue(  # a feeling of the moment, not so, or given by something
        code="therapist.reflects_feeling",
        pattern=r" (?:you (?:do not|are not|did not) (?:(?:seem|sound|look|feel) )?(?:(?:too|very|that|really|all that|so) )?(?:happy|pleased"
        r"|thrilled|comfortable) (?:\. |\? |about|with|at|huh|to be)|(?<! when )(?<! if )(?<! so )you (?:are|were|have been|seem"
        r"|sound) (?:\S+ )?feeling (?:(?:more|less|a bit|a little|pretty|really|very|not) ){0,2}"
        r"(?:comfortable|uncomfortable|calm|calmer|relaxed|pressured|bad|down|low|under pressure|positive|torn)|(?<! what )(?<! how )(?:it|that|this"
        r"|which|he|she|they|actually|people) (?:really )?(?:makes|made) you (?:feel )?(?:(?:a (?:little )?bit|more|even|really|so"
        r"|very) ){0,2}(?:calm|calmer|nervous|proud|mad|happy|sad|angry|anxious|good|bad|uncomfortable)"
        r"|you (?:are|were|have been) (?:\S+ )?(?:worrying|panicking|dreading|grieving|aching|hurting)|(?:it )?gives? you (?:a (?:real "
        r"|great )?sense of |a lot of |some |such )?(?:pride|joy|relief)|you (?:have|take|feel) (?:a lot of |such |some |real )?(?:pride|shame|joy)"
        r"|sense of (?:pride|sadness|shame|loss|dread|relief|joy)"
        r"|(?:that|it|this|which) (?:(?:really|just|kind of|must have) ){0,2}(?:alarmed|shook|shocked|embarrassed|frustrates|upset|unsettled"
        r"|rattled) you|(?:it|that) (?:does not|did not) feel (?:very |too |so |that )?(?:good|great|nice|right)|the more (?:<reflected_feeling>) you"
        r"|(?<! wonder )(?<! about )(?<! curious )how (?:<reflected_feeling>) (?:you|that|it) (?:were|are|was|is|felt|feel|must)|(?:that"
        r"|it) must (?:have )?(?:really )?hurt|it (?:really |still )?(?:hurt|hurts|stung|stings) (?:when|that|to) (?:he|she|they|you|be|see|hear)"
        r"|(?:that|it|this) (?:really |still )?(?:got|gets) to you|this (?:fear|worry|dread) (?:that|of)|no wonder you (?:are|were|felt"
        r"|feel) (?:\S+ and )?(?:<reflected_feeling>)|feeling (?:\S+ )?under pressure|you are (?:are |feeling |still )?torn)",
        needs=(
            " it hurt", " it still ", " it really ", " it st", " must ", " how ", " this fear", " this worry", " this dread", " you ", " sense of ",
            " does not feel", " did not feel", " under pressure",
        ),
        refuses=r" (?:(?:did|do|does|will|would|can) (?:it|that|this) (?:make|give) you|i want you|on a scale|if you (?:are|were) not"
        r"|so you are feeling comfortable|your (?:back|body)|you take pride|whatever makes you)\b",
        yes=(
            "You don't sound very pleased about it.", "It makes you a bit more nervous.", "And you're also worrying about money.",
            "That really alarmed you.", "So it gives you a sense of pride.",
        ),
        no=(
            "You're not certain it would fit.", "How does that make you feel?", "You've been struggling to sleep.",
            "What makes you happy?",
        ),
    ),
    Cue(
        code="therapist.reflects_feeling",
        pattern=r" (?:(?:left|leaves|leaving) you feeling|you feel|you felt|makes you feel|made you feel) <soft>(?:small|lost|low|bad|stupid|exposed"
        r"|uncomfortable|down|like (?:a failure|a burden|nothing|you (?:do|did) not matter))\b",
        needs=(" feel ", " felt ", " feeling "),
        refuses=r" (?:do|did|would|if|when|would that|how) you feel | (?:what|did|does|do|would)(?: \S+){1,4} makes? you feel",
        yes=("That left you feeling small.", "You felt stupid in there."),
        no=("Do you feel down?", "When you feel low, what helps?"),
    ),
    Cue(
        code="therapist.reflects_feeling",
        pattern=r" (?:(?:that|it|this) (?:gets|got|must|must have|must have been|must be|sounds|sounded|sounds like it was|sounds like|is|was|feels"
        r"|felt|seems|has been|would be)|sounds|sounding|sounds like|how|pretty|really|so|very|less|a bit|must be|must have been) "
        r"(?:like |been |be |a |an |such a |such |it is |it was |that is |that was |pretty |really |so |very |quite |just |incredibly |a bit "
        r"|kind of "
        r"|sort of |awfully |terribly |rather ){0,3}(?:<felt_quality>)\b(?! (?:film|movie|book|story|road|place|word|bit|can|to (?:chew|bite|walk"
        r"|touch)|when you (?:chew|bite|walk|touch)))",
        needs=_QUALITY,
        refuses=r" (?:i (?:am|was|find|found|would find) (?:\S+ ){0,2}(?:<felt_quality>)|is (?:it|that) (?:<felt_quality>)|was (?:it"
        r"|that) (?:<felt_quality>)|(?:job|infection|gums?|tooth|teeth|knee|back|abscess|condition)|for (?:him|her|them|your|me)|smoking is|quitting"
        r"|changes?|many people|a lot of people)\b",
        yes=("That must have been terrifying.", "That sounds so lonely and painful to carry.", "How humiliating."),
        no=("Is it painful when you chew?", "Smoking is so stressful on the heart.", "Making changes can be very overwhelming."),
    ),
    Cue(
        code="therapist.reflects_feeling",
        pattern=r" (?:(?:there is|there was|i hear|i can hear|i see|i am hearing|such|so much|a lot of|an awful lot of|all that|all this|that|with"
        r"|the|your) (?:a lot of |an awful lot of |some |so much |real |also |the |your |how much |a great deal of |all that |this |a kind of |deep "
        r"|a sense of ){0,2}"
        r"(?:anger|bitterness|dread|despair|disappointment|embarrassment|frustration|fury|grief|guilt|heartbreak|helplessness|hopelessness"
        r"|humiliation|jealousy|loneliness|longing|rage|regret|relief|resentment|sadness|shame|sorrow|hurt)"
        r"(?: \S+){0,3}? (?:you|there|in (?:that|there|your|what)|about (?:him|her|them|that|it|what)|for you|under|underneath|over|\.)"
        r"|(?<! does )(?<! did )(?<! might )(?<! may )(?<! anything )(?:it|that|this) (?:really |still |just |must |must have |sounds like it "
        r"|did ){0,2}"
        r"(?:hurt|hurts|scares|scared|upsets|frightens|frightened|frustrates|saddens|angers|worries|stings|stung|weighs (?:heavily )?on"
        r"|breaks your heart|broke your heart|humiliated|shamed|devastated|crushed) (?:you|your heart)\b"
        r"|(?<! do )(?<! did )(?<! if )(?<! what )(?<! will )(?<! things )you (?:really |still |just |do |must |must have ){0,2}(?:miss (?:him|her"
        r"|them|your|it|that)|missed (?:him|her|them|your)|hate (?:it|that|feeling|being|yourself|how)|dread|resent|long for|longed for)\b)",
        needs=(
            " anger", " bitterness", " dread", " despair", " disappoint", " embarrass", " frustrat", " fury", " grief", " guilt", " heart",
            " helplessness", " hopelessness", " humiliat", " jealousy", " loneliness",
            " long", " rage", " regret", " relief", " resent", " sad", " shame", " sorrow", " hurt", " scare", " upset", " frighten", " worries",
            " stings", " stung", " weighs", " devastat", " crush", " miss", " hate",
        ),
        refuses=r" (?:pain (?:medication|relief)|anger management|(?:his|her|their) (?:anger|guilt|shame|hurt|grief|sadness)|(?:anything|what|things?"
        r"|something)(?: \S+){0,6} (?:worries|scares|bothers|upsets|frustrates) you|miss it if|the shame is|cause[sd]?|some relief and|your body"
        r"|i understand your|might|a real shame|appointment)\b",
        yes=("There's a lot of anger in that.", "That really hurt you.", "You miss him.", "That's so much guilt you carry for her."),
        no=(
            "His anger frightens people.", "Is there anything about it that worries you?", "Do you miss her?",
            "The shame is that the forms got lost.",
        ),
    ),
    Cue(  # the feeling alone, given back
        code="therapist.reflects_feeling",
        pattern=r"^ (?:(?:so|and|yeah|mm|still|also|very|really|just|a bit|pretty|right|okay|ah|oh|kind of|like|proper"
        r"|so it is) ){0,3}(?:<reflected_feeling>)\b(?! to )(?: (?:\.|\?|and|with|at|that|because|about|as|by|it|in|for|of|on|away|once|enough)(?= )"
        r"| $)|^ (?:(?:so|and) )?(?:\S+ ){1,4}?and (?:then )?(?:<reflected_feeling>) "
        r"|^ (?:(?!(?:i|what|how|is|are|do|does|did|where|your|no|for|his|her) )\S+ ){0,3}(?:<feeling_noun>|fright)(?: (?:\.|and|in|about|at|that"
        r"|then)(?= )| $)",
        needs=(*_REFLECTED, *_NOUNS),
        longest=40,
        yes=("C: I was so embarrassed I couldn't look up.\nT: Embarrassed.", "C: I was ashamed.\nT: So ashamed it kept you in the car."),
        no=("C: It is what it is.\nT: Frustrated customers ring me too.", "Happy to wait."),
    ),
)
# fmt: on
