"""Function words in nine categories, and the contractions that hold several: own lists, as data."""


def listed(text: str) -> frozenset[str]:
    """The words of a list written as text, so that a list reads as a list."""
    return frozenset(text.split())


CATEGORIES: dict[str, frozenset[str]] = {
    "personal pronouns": listed(
        """
        i me my mine myself you your yours yourself yourselves ya ye he him his himself she her hers herself
        we us our ours ourselves they them their theirs themselves themself thee thou
        """
    ),
    "impersonal pronouns": listed(
        """
        it its itself this that these those what which who whom whose whatever whichever whoever something
        anything nothing everything someone anyone everyone somebody anybody everybody one ones other others
        another stuff thing things
        """
    ),
    "articles": listed(
        """
        a an the
        """
    ),
    "prepositions": listed(
        """
        about above across after against along alongside amid among around as at before behind below beneath
        beside besides between beyond by despite down during except for from in inside into near of off on
        onto out outside over past per regarding round since than through throughout till to toward towards
        under underneath unlike until up upon via with within without
        """
    ),
    "auxiliary verbs": listed(
        """
        am is are was were be been being have has had having do does did doing done can could may might must
        shall should will would ought gonna gotta ain't
        """
    ),
    "common adverbs": listed(
        """
        again ago almost already also always anyway away back barely basically certainly clearly completely
        constantly definitely else enough especially even eventually ever exactly extremely fairly finally
        generally hardly here hopefully however immediately instead just lately maybe mostly nearly now
        obviously often only perhaps possibly pretty probably quite rather really seriously simply so
        sometimes somehow soon still suddenly then there therefore though thus today together tomorrow
        tonight too totally truly usually very well when where why how yesterday yet
        """
    ),
    "conjunctions": listed(
        """
        and but or nor so because cause cos cuz although though if unless while whereas whether until till
        as when whenever plus then also than since
        """
    ),
    "negations": listed(
        """
        no not nor never none nothing nobody nowhere neither cannot without nope nah nay nae ain't
        """
    ),
    "quantifiers": listed(
        """
        all any both each every few fewer less least lot lots many more most much several some enough bit
        bits couple plenty tons loads little half whole entire bunch none extra
        """
    ),
}

ENDINGS: dict[str, str] = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "s": "is"}
"""What stands after an apostrophe, opened. "s" is read as "is" only after a pronoun or the like."""

OPENED: dict[str, tuple[str, ...]] = {
    "can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"), "let's": ("us",),
    "im": ("i", "am"), "ive": ("i", "have"), "dont": ("do", "not"), "cant": ("can", "not"), "didnt": ("did", "not"),
    "doesnt": ("does", "not"), "isnt": ("is", "not"), "wasnt": ("was", "not"), "wouldnt": ("would", "not"),
    "couldnt": ("could", "not"), "havent": ("have", "not"), "thats": ("that", "is"), "youre": ("you", "are"),
    "gonna": ("gonna", "to"), "gotta": ("gotta", "to"), "wanna": ("to",), "kinda": (), "sorta": (),
}  # fmt: skip
"""Contractions that do not open by rule, and those that captions write without an apostrophe."""
