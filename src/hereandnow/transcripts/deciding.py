"""Who is the therapist and who the client: by option, by label, by the talk; or a refusal that names the option."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hereandnow.domain import Speaker
from hereandnow.errors import UnclearSpeakers
from hereandnow.transcripts.names import key_of
from hereandnow.transcripts.roles import has_title, is_short, role_of
from hereandnow.transcripts.talk import MARGIN, QUESTIONS_NEEDED, Manner, leaning, manner_of
from hereandnow.transcripts.transcript import Utterance

_LISTED = 10


@dataclass(frozen=True, slots=True)
class Roles:
    """The keys of the labels of therapist and client; ``reason`` says how that was decided where the labels do not say
    it, and ``option`` which of the two to name to say otherwise."""

    therapist: frozenset[str]
    client: frozenset[str]
    reason: str | None = None
    option: Speaker = "therapist"

    @property
    def note(self) -> str | None:
        """The reason, and how to say otherwise on the command line."""
        return None if self.reason is None else f"{self.reason} Use --{self.option} to say otherwise."

    def of(self, speaker: str | None) -> Speaker:
        """The role of a label."""
        key = None if speaker is None else key_of(speaker)
        return "therapist" if key in self.therapist else "client" if key in self.client else "other"


def decide(
    utterances: Sequence[Utterance], labels: Mapping[str, str], therapist: str | None, client: str | None
) -> Roles:
    """The roles of the labels (by key): options first, then what labels say, then the talk. Raises UnclearSpeakers."""
    if not labels:
        raise UnclearSpeakers(
            "No speaker is named, so the two people cannot be told apart. Put a name and a colon before each turn, "
            "such as 'T: ' and 'C: ', or export the transcript with its speakers."
        )
    by_label = _by_label(labels)
    if len(labels) == 1 or labels.keys() in (by_label.therapist, by_label.client):
        raise UnclearSpeakers(
            f"Only one speaker is named ({listed(labels)}); a session needs two. Name the other one in the file."
        )
    hint = _hint(labels, by_label)
    if hint is not None and len(labels) == 2 and therapist is None and client is None:
        return _by_hint(utterances, labels, hint)
    named_client = _chosen(client, labels, by_label)
    chosen_therapist = _chosen(therapist, labels, by_label) or (by_label.therapist - named_client)
    chosen_client = named_client or (by_label.client - chosen_therapist)
    reason = by_label.reason if chosen_therapist == by_label.therapist and therapist is None else None
    if chosen_therapist & chosen_client:
        raise UnclearSpeakers("--therapist and --client name the same speaker; name two.")
    if chosen_therapist and chosen_client:
        unasked = (frozenset() if therapist else chosen_therapist) | (frozenset() if client else chosen_client)
        if hint in unasked and len(labels) > 2:
            return Roles(chosen_therapist, chosen_client, *_hinted(labels, hint))
        return Roles(chosen_therapist, chosen_client, reason)
    if chosen_therapist or chosen_client:
        rest = frozenset(labels) - chosen_therapist - chosen_client
        if len(rest) == 1:
            return Roles(chosen_therapist or rest, chosen_client or rest, reason)
    if len(labels) > 2:
        options = [] if chosen_therapist else ["--therapist NAME"]
        options += [] if chosen_client else ["--client NAME"]
        raise UnclearSpeakers(
            f"There are {len(labels)} speakers ({listed(labels)}), and who is therapist and who client "
            f"cannot be told. Use {' and '.join(options)}."
        )
    roles = _by_talk(utterances, labels)
    if roles is None:
        raise UnclearSpeakers(
            f"The labels ({listed(labels)}) do not say who is the therapist, and the talk does not show it clearly. "
            "Use --therapist NAME."
        )
    return roles


def listed(labels: Mapping[str, str]) -> str:
    """The labels for a sentence, the first ten of them."""
    shown = ", ".join(list(labels.values())[:_LISTED])
    return f"{shown} and {len(labels) - _LISTED} more" if len(labels) > _LISTED else shown


def _chosen(option: str | None, labels: Mapping[str, str], by_label: Roles) -> frozenset[str]:
    """The label that an option names, with the other ways to write it."""
    if option is None:
        return frozenset()
    key = key_of(option)
    if key not in labels:
        raise UnclearSpeakers(f"None of the {len(labels)} speakers is called {option!r}; they are {listed(labels)}.")
    return next((keys for keys in (by_label.therapist, by_label.client) if key in keys), frozenset((key,)))


def _by_label(labels: Mapping[str, str]) -> Roles:
    """Whom the labels name. Two ways to write one role are one person only if they begin alike (T, Therapist)."""
    found: dict[Speaker, list[str]] = {"therapist": [], "client": []}
    for key, label in labels.items():
        role = role_of(label)
        if role is not None and not (key == "c" and {"a", "b"} <= labels.keys()):
            found[role].append(key)
    if not found["therapist"]:
        titled = [key for key, label in labels.items() if has_title(label) and key not in found["client"]]
        if len(titled) == 1:
            reason = f"{labels[titled[0]]} is taken as the therapist for the title."
            return Roles(frozenset(titled), _alike(found["client"]), reason)
    return Roles(_alike(found["therapist"]), _alike(found["client"]))


def _alike(keys: Sequence[str]) -> frozenset[str]:
    """The keys, if they are one label or short and long forms of one word; else nothing: they are several people."""
    longest = max(keys, key=len, default="")
    forms = all(key.isalpha() and longest.startswith(key[:1]) for key in keys) and sum(len(key) > 3 for key in keys) < 2
    return frozenset(keys) if len(keys) < 2 or forms else frozenset()


def _hint(labels: Mapping[str, str], by_label: Roles) -> str | None:
    """The one label that names a role, if it does so by a short form alone: ``T`` beside ``A`` may be Tom's initial."""
    named = by_label.therapist | by_label.client
    return next((key for key in named if len(named) == 1 and is_short(labels[key])), None)


def _by_hint(utterances: Sequence[Utterance], labels: Mapping[str, str], hint: str) -> Roles:
    """The roles that a short form hints at, unless the talk says the opposite."""
    other = next(key for key in labels if key != hint)
    therapist, client = (hint, other) if role_of(labels[hint]) == "therapist" else (other, hint)
    talk = _by_talk(utterances, labels)
    against = "title" if talk is None and has_title(labels[client]) else None
    if talk is not None and therapist not in talk.therapist:
        against = "talk"
    if against is not None:
        raise UnclearSpeakers(
            f"The label {labels[hint]} may stand for the {role_of(labels[hint])}, but the {against} points the other "
            f"way. Say who is the therapist ({listed(labels)}): use --therapist NAME."
        )
    return Roles(frozenset((therapist,)), frozenset((client,)), *_hinted(labels, hint, talk is not None))


def _hinted(labels: Mapping[str, str], hint: str, talk_agrees: bool = False) -> tuple[str, Speaker]:
    role = role_of(labels[hint]) or "other"
    agrees = "; the talk agrees" if talk_agrees else ""
    return f"{labels[hint]} is taken as the {role} for its label{agrees}.", role


def _by_talk(utterances: Sequence[Utterance], labels: Mapping[str, str]) -> Roles | None:
    """The roles of two speakers as the talk shows them; None where it does not."""
    turns: dict[str, list[str]] = {key: [] for key in labels}
    for said in utterances:
        if said.speaker is not None:
            turns[key_of(said.speaker)].append(said.text)
    first, second = labels
    manners = {key: manner_of(said) for key, said in turns.items()}
    lean = leaning(manners[first], manners[second])
    asked = sum(manner.questions for manner in manners.values())
    if abs(lean) < MARGIN or asked < QUESTIONS_NEEDED:
        return None
    therapist, client = (first, second) if lean > 0 else (second, first)
    reason = _reason(labels[therapist], manners[therapist], manners[client])
    return Roles(frozenset((therapist,)), frozenset((client,)), reason)


def _reason(label: str, therapist: Manner, client: Manner) -> str:
    asked = therapist.questions + client.questions
    share = round(100 * therapist.words / (therapist.words + client.words))
    return (
        f"{label} is taken as the therapist: asks {therapist.questions} of {asked} questions and says {share} % of the "
        "words."
    )
