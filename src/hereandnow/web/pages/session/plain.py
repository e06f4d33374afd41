"""What a therapist may begin with when a moment is shared: one plain sentence for each kind, from one to the other.

They are beginnings. The therapist reads, changes and releases them; nothing is sent as it stands here.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from hereandnow.domain import Moment

_BEGINNINGS = {
    "immediacy": _("We spoke about the two of us, and about what was happening between us just then."),
    "immediacy_opening": _("You said something about being here with me. It stayed with me."),
    "apologies": _("I noticed that you said sorry several times, where I saw no reason to."),
    "room_and_world": _("Something that happened between us made me think of your life outside this room."),
    "relationship_episode": _("You told me about something that happened between you and somebody else."),
    "recurring_theme": _("Something came back in what you told me, with different people and at different times."),
    "triangle_link": _("You laid something from earlier beside something of today."),
    "contact": _("We came to what makes it easier or harder to be in touch."),
    "feeling_invitation": _("I asked what it was like for you. I would like to come back to your answer."),
    "event_only_story": _("You told me what happened. I would like to know more about how it was for you."),
    "intellectualising": _(
        "We have understood a lot together. I wonder what it was like to be the one it happened to."
    ),
    "words_and_body": _("Your words said one thing, and I wondered whether your body said something beside it."),
    "emotion_vocabulary": _("You found words of your own for how it felt."),
    "corrective_chain": _("You risked telling me something. I have been thinking about how I answered."),
    "belief_shift": _("You put something that you used to believe beside something newer."),
    "cultural_opportunity": _(
        "You told me something about the world you come from. I would like to understand it better."
    ),
    "systemic_context": _("You told me about conditions that are not in your hands and that make this harder."),
    "withdrawal": _("There was a moment where I may have lost you."),
    "confrontation": _("You told me that something was not right for you. Thank you for saying it."),
    "repair": _("We found each other again after a difficult moment."),
    "feedback_exchange": _("We spoke about how this is going for you."),
    "quieter_since": _("It got quieter when we came to one subject."),
}


def beginning(moment: Moment) -> str:
    """The sentence and the question, as a client may read them; an own moment in the therapist's words."""
    sentence = _BEGINNINGS.get(moment.kind.name)
    return f"{moment.sentence if sentence is None else sentence}\n\n{moment.question}"
