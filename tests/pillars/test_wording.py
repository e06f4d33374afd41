"""Whatever the program says of two people: behaviour and no label, a whole sentence, and a question at its end."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import hereandnow
from hereandnow import pillars
from hereandnow.catalogue import KINDS, PILLARS
from hereandnow.domain import Kind, Moment, Topic
from hereandnow.domain.wording import deficit_words
from hereandnow.pillars.emotion.feeling_words import feeling_words
from hereandnow.reports.summary import lead, pillar_summary
from tests.pillars.coded import long, review
from tests.reviewed import NAMES, reviewed

SOURCE = Path(hereandnow.__file__).parent
MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(pillars.__path__, f"{pillars.__name__}.")
    if not found.ispkg
]

TRAITS = re.compile(
    r"\b(?:personalit\w+|traits?|characters?|attachment|introver\w+|extraver\w+|neuro\w+|narciss\w+|depressi\w+|bipolar"
    r"|ptsd|adhd|ocd|autis\w+|phobi\w+|obsess\w+|compuls\w+|psychot\w+|schizo\w+|trauma\w*|diagnos\w+|patients?|illness(?:es)"
    r"|suffers? from|mental health|ego|projection|transference|alexithym\w+|dependent|passive|aggressive|controlling"
    r"|lazy|shy|cold|weak|difficult|hostile|guarded|closed off|in touch with (?:his|her|their))\b"
    r"|\bclient (?:is|was|seems|appears|tends|has a|cannot|can't|fails?|failed|lacks?)\b",
    re.I,
)
"""Words that would say who somebody is, or what is wrong with them."""


def labels(sentence: str) -> list[str]:
    """The labels in the program's own words; what stands in quotation marks is the client's."""
    sentence = re.sub("“[^“”]*”", "“”", sentence)
    return [*deficit_words(sentence), *(match.group() for match in TRAITS.finditer(sentence))]


# The kinds ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_kind_is_explained_in_words_that_may_be_shown(kind: Kind) -> None:
    for text in (kind.meaning, kind.found_by, kind.source, kind.caution):
        assert text.rstrip("”").endswith((".", "?"))
        assert not deficit_words(text)
    assert not labels(f"{kind.title}. {kind.meaning}")
    assert kind.caution, "a kind says what it does not mean"
    assert "  " not in f"{kind.meaning}{kind.found_by}{kind.source}{kind.caution}"


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_open_statuses_of_a_kind_are_some_of_its_statuses_and_have_plain_words(kind: Kind) -> None:
    assert kind.open <= set(kind.statuses)
    assert len(set(kind.statuses)) == len(kind.statuses)
    assert not [label for status in kind.statuses for label in labels(kind.statuses[status])]


CONTRACT = {
    "relationship": ("immediacy", "immediacy_opening", "apologies", "room_and_world"),
    "patterns": ("relationship_episode", "recurring_theme", "triangle_link", "contact"),
    "emotion": (
        "feeling_invitation",
        "event_only_story",
        "intellectualising",
        "words_and_body",
        "emotion_vocabulary",
    ),
    "corrective": ("corrective_chain", "belief_shift"),
    "culture": ("cultural_opportunity", "systemic_context"),
    "feedback": ("withdrawal", "confrontation", "repair", "feedback_exchange", "quieter_since"),
}
STATUSES = {
    "immediacy_opening": {"taken", "not_taken_yet"},
    "cultural_opportunity": {"taken", "not_taken_yet", "deflected"},
    "corrective_chain": {"candidate", "stronger", "supported", "missed"},
    "withdrawal": {"repaired", "partly", "open"},
    "confrontation": {"repaired", "partly", "open"},
    "feeling_invitation": {"named", "body", "story", "abstract", "minimal"},
}


def test_the_kinds_and_statuses_are_those_that_outside_checks_rely_on() -> None:
    assert {pillar.name: tuple(kind.name for kind in pillar.kinds) for pillar in PILLARS} == CONTRACT
    assert {name: set(kind.statuses) for name, kind in KINDS.items() if kind.statuses} == STATUSES
    assert all(kind.pillar == pillar.name for pillar in PILLARS for kind in pillar.kinds)


def test_a_pillar_asks_a_question() -> None:
    for pillar in PILLARS:
        assert pillar.question.endswith("?")
        assert not labels(f"{pillar.title}. {pillar.question}")


# What stands in the source --------------------------------------------------------------------------------------------


def tables(ending: str) -> Iterator[tuple[str, dict[str, str]]]:
    for module in MODULES:
        for name, value in vars(module).items():
            if name.endswith(ending):
                yield f"{module.__name__}.{name}", value


SENTENCES, QUESTIONS = list(tables("_SENTENCES")), list(tables("_QUESTIONS"))


@pytest.mark.parametrize(("name", "table"), SENTENCES, ids=[name for name, _ in SENTENCES])
def test_a_table_of_sentences_holds_whole_sentences_without_labels(name: str, table: dict[str, str]) -> None:
    for sentence in table.values():
        assert re.match(r"[A-Z]", sentence)
        assert sentence.endswith(".")
        assert not labels(sentence)
        assert "  " not in sentence


@pytest.mark.parametrize(("name", "table"), QUESTIONS, ids=[name for name, _ in QUESTIONS])
def test_a_table_of_questions_holds_questions_without_labels(name: str, table: dict[str, str]) -> None:
    for question in table.values():
        assert question.endswith("?")
        assert not labels(question)
        assert "  " not in question


def test_there_are_tables() -> None:
    assert len(SENTENCES) >= 6
    assert len(QUESTIONS) >= 5


def literals(path: Path) -> Iterator[str]:
    """Every text in a file of source: sentences, parts of sentences, names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


SPEAKING = sorted(
    path for room in ("pillars", "conversation", "reports", "cli") for path in (SOURCE / room).rglob("*.py")
)


@pytest.mark.parametrize("path", SPEAKING, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_text_in_a_room_that_speaks_of_people_holds_a_deficit_label(path: Path) -> None:
    assert [label for text in literals(path) for label in deficit_words(text)] == []


@pytest.mark.parametrize("path", sorted((SOURCE / "reports").rglob("*.html")), ids=lambda path: path.name)
def test_no_page_holds_a_deficit_label(path: Path) -> None:
    assert deficit_words(path.read_text(encoding="utf-8")) == []


# What is said of a session --------------------------------------------------------------------------------------------

INVITES = "T: What happens inside? | therapist.invites_feeling"
EXPLAINS = "C: Most couples separate then. | client.intellectualises"
RISK, RECEIVES = "C: You'll mind. | client.fears_reaction", "T: Thank you. | therapist.receives"
SURPRISE = "C: I thought you'd be annoyed. | client.expectation_disconfirmed"
DREW_BACK = ("C: Fine. | client.shuts_down", "T: Mm.", "C: It's nothing. | client.minimises")
COMPLAINS, FEELS = "C: This isn't working. | client.complains", "C: I was hurt. | client.names_emotion"
CUE = "C: In my village the eldest pays. | client.cultural_cue"
EXPLORES = "T: What does it ask of you? | therapist.explores_culture"
DEFLECTS = "T: Be free. | therapist.deflects_culture"
SYSTEMIC = "C: The visa letter stopped it. | client.systemic_cue"
US = "C: You must be bored of me. | client.speaks_of_us"
ASKS = "T: What is it like with me? | therapist.asks_about_us"
OBSERVES = "T: You went quiet. | therapist.observes_process"
SORRY = ("C: Sorry. | client.apologises", "T: Mm.") * 3
STORY = f"C: {long(45)} | client.episode"
PATTERN = "C: It's the same with my mum. | client.notes_pattern"
QUIET = tuple(
    line for said in (f"C: {long(40)}", "C: Just fine.") for line in ("T: And what was that like?", said) * 12
)
TOPICS = (Topic(0, 23, ("freezer",), "start"), Topic(24, 47, ("brother",), "asked"))

CASES: dict[tuple[str, str | None], list[tuple[str, ...]]] = {
    ("immediacy", None): [
        (ASKS, US),
        ("T: I am moved. | therapist.shares_reaction", "C: Hm."),
        (OBSERVES,),
        (ASKS, "C: Hm.", OBSERVES),
    ],
    ("immediacy_opening", "taken"): [(US, ASKS)],
    ("immediacy_opening", "not_taken_yet"): [(US, "T: So, the form.")],
    ("apologies", None): [SORRY, (*SORRY, "T: Sorry again? | therapist.observes_process")],
    ("room_and_world", None): [
        ("T: Elsewhere too? | therapist.links_outward", PATTERN),
        ("T: Elsewhere too? | therapist.links_outward", "C: Hm."),
        ("C: In here too. | client.notes_pattern",),
    ],
    ("relationship_episode", None): [
        (f"{STORY}, client.wish", "T: Mm."),
        (f"{STORY}, client.response_of_other", "T: Mm."),
        (f"{STORY}, client.wish, client.response_of_other, client.response_of_self",),
    ],
    ("triangle_link", None): [
        ("T: Like your father? | therapist.links_past",),
        (STORY, "C: I left your note. | client.delays_contact", PATTERN, "T: Like your father? | therapist.links_past"),
        (PATTERN,),
    ],
    ("contact", None): [
        ("C: I left your note. | client.delays_contact",),
        ("C: I left your note. | client.delays_contact", "T: Here too? | therapist.links_outward") * 2,
    ],
    ("feeling_invitation", "named"): [(INVITES, FEELS)],
    ("feeling_invitation", "body"): [(INVITES, "C: My jaw. | client.body")],
    ("feeling_invitation", "story"): [(INVITES, "C: She took the bus and I walked.")],
    ("feeling_invitation", "abstract"): [(INVITES, EXPLAINS)],
    ("feeling_invitation", "minimal"): [(INVITES, "C: Hm.")],
    ("event_only_story", None): [(STORY, INVITES), (STORY, "T: And then?")],
    ("intellectualising", None): [(INVITES, EXPLAINS) * 3],
    ("words_and_body", None): [("C: My jaw. | client.body", "T: Mm.", "C: It's nothing. | client.minimises", "T: Mm.")],
    ("emotion_vocabulary", None): [
        ("T: Sad? | therapist.reflects_feeling", "C: Sad, guilty, lonely. | client.names_emotion")
    ],
    ("corrective_chain", "candidate"): [(RISK, RECEIVES)],
    ("corrective_chain", "stronger"): [(RISK, RECEIVES, SURPRISE)],
    ("corrective_chain", "supported"): [(RISK, RECEIVES, f"{SURPRISE}, client.belief_shift")],
    ("corrective_chain", "missed"): [(RISK, "T: It's the method. | therapist.defends")],
    ("belief_shift", None): [(RECEIVES, "C: I used to think so. | client.belief_shift")],
    ("cultural_opportunity", "taken"): [(CUE, EXPLORES), (CUE, "T: The eldest pays, in your village, then.")],
    ("cultural_opportunity", "not_taken_yet"): [(CUE, "T: Mm-hm.")],
    ("cultural_opportunity", "deflected"): [(CUE, DEFLECTS)],
    ("systemic_context", None): [(SYSTEMIC, EXPLORES), (SYSTEMIC, "T: Mm-hm."), (SYSTEMIC, DEFLECTS)],
    ("withdrawal", "repaired"): [(*DREW_BACK, OBSERVES, FEELS)],
    ("withdrawal", "partly"): [(*DREW_BACK, OBSERVES)],
    ("withdrawal", "open"): [(*DREW_BACK, "T: It's the method. | therapist.defends")],
    ("confrontation", "repaired"): [(COMPLAINS, RECEIVES, FEELS)],
    ("confrontation", "partly"): [(COMPLAINS, RECEIVES)],
    ("confrontation", "open"): [(COMPLAINS, "T: It's the method. | therapist.defends")],
    ("repair", None): [(COMPLAINS, RECEIVES, FEELS)],
    ("feedback_exchange", None): [
        ("T: Does this help? | therapist.asks_feedback", "C: That helped. | client.gives_feedback"),
        ("T: Does this help? | therapist.asks_feedback", "C: Hm."),
        ("C: That helped. | client.gives_feedback",),
    ],
    ("quieter_since", None): [
        QUIET,
        (*QUIET[:24], *(f"T: {long(30)} what was that like?" if line[0] == "T" else line for line in QUIET[24:])),
        (*QUIET[:24], *("T: What?" if line[0] == "T" else line for line in QUIET[24:])),
    ],
}  # fmt: skip
NEVER_FROM_ONE_SESSION = {("recurring_theme", None)}


def test_the_cases_hold_every_kind_and_every_status() -> None:
    every = {(name, status) for name, kind in KINDS.items() for status in kind.statuses or (None,)}
    assert set(CASES) | NEVER_FROM_ONE_SESSION == every


def check(moment: Moment) -> None:
    said = [moment.sentence, *(part.sentence for part in moment.therapist_part)]
    for sentence in said:
        assert sentence.endswith(".")
        assert re.match(r"[A-Z]", sentence)
        assert not labels(sentence)
        assert "  " not in sentence
    assert moment.question.endswith("?")
    assert not labels(moment.question)


@pytest.mark.parametrize(("name", "status"), CASES, ids=lambda value: value or "")
def test_a_moment_is_told_as_behaviour_and_ends_in_a_question(name: str, status: str | None) -> None:
    told: set[str] = set()
    for lines in CASES[name, status]:
        read = review(PILLARS, *lines, topics=TOPICS if len(lines) == len(QUIET) else ())
        moments = [moment for moment in read.moments if (moment.kind.name, moment.status) == (name, status)]
        assert moments, f"{name} is not found"
        for moment in read.moments:
            check(moment)
        told.update(moment.sentence for moment in moments)
    assert name == "cultural_opportunity" or len(told) >= len(CASES[name, status])


def test_what_is_said_of_the_examples_is_told_as_behaviour() -> None:
    moments = [moment for name in NAMES for moment in reviewed(name).moments]
    assert moments
    for moment in moments:
        check(moment)


@pytest.mark.parametrize("name", NAMES)
def test_what_stands_above_a_review_labels_nobody(name: str) -> None:
    read = reviewed(name)
    for sentence in (lead(read), *(pillar_summary(read, pillar) for pillar in PILLARS)):
        assert sentence.endswith(".")
        assert not labels(sentence)


def test_what_the_client_calls_a_feeling_stands_in_quotation_marks() -> None:
    line = "C: I felt broken, ashamed and lonely. | client.names_emotion"
    (moment,) = (moment for moment in review(PILLARS, line).moments if moment.kind.name == "emotion_vocabulary")
    for word in feeling_words(line):
        assert f"“{word}”" in moment.sentence
