"""What each code and kind of moment infers, decided one by one: what a law that forbids such inferences leaves over.

225 ILCS 155 sec. 20(b)(4) forbids letting artificial intelligence "detect emotions or mental states". What stays is
what somebody *said* or *did* in so many words, quoted and counted: a question, an apology, a feeling that the client
names. What goes is what lies behind the words: a feeling unspoken, a motive, a defence, a state of mind. In doubt, it
goes. This is a reading of the law by the makers of a program, and no advice about it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ruling:
    """Whether a code or kind infers an emotion or a mental state, and why it is taken to, or not to.

    ``named_only`` keeps it where a feeling word stands in the quoted words themselves.
    """

    infers: bool
    because: str
    named_only: bool = False


def _stays(because: str, *, named_only: bool = False) -> Ruling:
    return Ruling(False, because, named_only)


def _goes(because: str) -> Ruling:
    return Ruling(True, because)


CODES: Mapping[str, Ruling] = {
    "therapist.asks_about_us": _stays("A question that the therapist asked."),
    "therapist.shares_reaction": _stays("The therapist's own statement, in the therapist's words."),
    "therapist.observes_process": _stays("The therapist's own statement about what could be seen."),
    "therapist.links_outward": _stays("A question or a comparison that the therapist made aloud."),
    "client.speaks_of_us": _stays("The client's own statement about the therapist or the therapy."),
    "client.apologises": _stays("An apology that was said; it is counted, no guilt is read into it."),
    "client.episode": _stays("The client tells what somebody did or said."),
    "client.wish": _stays("The client says what they wanted, in their own words."),
    "client.response_of_other": _stays("The client says what another person did."),
    "client.response_of_self": _stays("The client says what they did or felt, in their own words."),
    "client.notes_pattern": _stays("The client's own comparison, said aloud."),
    "therapist.links_past": _stays("A comparison that the therapist made aloud."),
    "therapist.names_pattern": _stays("A hypothesis of the therapist, said aloud; the program adds none."),
    "client.delays_contact": _stays("What was done about an appointment or a message, not why."),
    "client.names_emotion": _stays("The client's own word for a feeling, quoted and counted.", named_only=True),
    "client.differentiates_emotion": _stays("The client's own words for feelings, quoted.", named_only=True),
    "client.body": _stays("A sensation that the client reports, in their own words."),
    "client.intellectualises": _goes("Takes analysis for a way around a feeling that was not said."),
    "client.minimises": _goes("Takes it that more was felt than is said."),
    "therapist.invites_feeling": _stays("A question or an invitation of the therapist."),
    "therapist.reflects_feeling": _goes("Covers feelings that the client only implied, so one has to be detected."),
    "either.nonverbal": _stays("A mark that a person typed into the transcript."),
    "client.fears_reaction": _goes("Reads a fear of the listener into what the client expects."),
    "client.criticises_tentatively": _stays("A criticism that was said; being hedged is a matter of its words."),
    "therapist.receives": _stays("What the therapist answered to a criticism."),
    "therapist.defends": _stays("What the therapist answered to a criticism: reasons, a correction, another subject."),
    "therapist.validates": _stays("The therapist says that something makes sense."),
    "client.expectation_disconfirmed": _stays("The client says what they expected, and that it was otherwise."),
    "client.belief_shift": _stays("The client says what they used to think, and what they think now."),
    "client.cultural_cue": _stays("What the client says about culture, faith, family or belonging."),
    "client.systemic_cue": _stays("What the client says about law, money, institutions or discrimination."),
    "therapist.explores_culture": _stays("A question of the therapist about it."),
    "therapist.deflects_culture": _stays("What the therapist answered, by its subject."),
    "therapist.owns_position": _stays("The therapist's own statement about their position."),
    "therapist.asks_feedback": _stays("A question that the therapist asked."),
    "client.gives_feedback": _stays("What the client says of the therapy."),
    "client.complains": _stays("A complaint, a refusal or a demand that was said."),
    "client.shuts_down": _goes("Takes a short answer for withdrawing, a state of mind."),
    "client.diverts_or_appeases": _goes("Takes a change of subject or an agreement for avoiding, a motive."),
    "therapist.renegotiates": _stays("What the therapist proposed about the work."),
}

KINDS: Mapping[str, Ruling] = {
    "immediacy": _stays("What both said about the two of them, quoted."),
    "immediacy_opening": _stays("What the client said about the two of them, and whether it was answered."),
    "apologies": _stays("A count of apologies, with their words."),
    "room_and_world": _stays("A comparison that one of the two made aloud."),
    "relationship_episode": _stays("What the client told of another person, quoted."),
    "recurring_theme": _stays("Stories that the client told, laid side by side."),
    "triangle_link": _stays("A comparison that one of the two made aloud, and words beside it."),
    "contact": _stays("What was done about appointments and messages."),
    "feeling_invitation": _goes("Judges by the answer whether something was felt, and how."),
    "event_only_story": _goes("Asks after a feeling that the client did not name."),
    "intellectualising": _goes("Takes analysis for a way around a feeling."),
    "words_and_body": _goes("Sets a feeling that was not named against the words."),
    "emotion_vocabulary": _stays("The client's own words for feelings, quoted and counted."),
    "corrective_chain": _goes("Reads fear, risk and surprise into the order of what was said."),
    "belief_shift": _stays("What the client says they used to think, and think now."),
    "cultural_opportunity": _stays("What the client said, and whether the therapist came back to it."),
    "systemic_context": _stays("What the client said, and whether the therapist came back to it."),
    "withdrawal": _goes("Takes short answers and changes of subject for withdrawing."),
    "confrontation": _stays("A complaint or a criticism that was said, and what was answered."),
    "repair": _goes("Takes it that something was hurt, and is mended now."),
    "feedback_exchange": _stays("What was asked and said about the therapy."),
    "quieter_since": _stays("A count of words before and after a subject came up."),
}

PRACTICE: Mapping[str, Ruling] = {
    "immediacy": _stays("What the therapist said about the two of them, quoted and counted."),
    "invitation": _stays("A question or an invitation of the therapist, quoted and counted."),
    "opening": _stays("What the client said about the two of them, and whether it was answered."),
    "culture": _stays("What the client said, and whether the therapist came back to it."),
    "repair": _goes("Takes it that something was hurt, and is mended now."),
    "complaint": _stays("A complaint, a refusal or a demand that was said."),
    "criticism": _stays("A criticism that was said; being hedged is a matter of its words."),
    "fear": _goes("Reads a fear of the listener into what the client expects."),
    "between_you": _stays("What the client said about the two of them."),
    "their_world": _stays("What the client said about culture, faith, family or belonging."),
    "feeling": _goes("Takes it that a feeling was passed over, for which the words of the answer have to be judged."),
}
"""The kinds of act and of opening in a therapist's own practice, and how each is ruled on."""
