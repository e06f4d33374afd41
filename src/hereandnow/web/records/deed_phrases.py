"""What a row of the audit says to the client whom it is about, in plain words and without an id."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from hereandnow.web.records.deeds import Deed

OWN_TO_THE_AUTHOR = ("process note", "practice attempt")
"""What begins so is a therapist's thinking for themself, no part of the client's record: the list leaves it out."""

_KEPT_OR_SHOWN = ("belief", "feeling", "check in", "helpful event", "contact")
"""What a client may keep to themself, or show."""

OWN_TO_THE_CLIENT = frozenset(
    {*_KEPT_OR_SHOWN, *(f"shown {what}" for what in _KEPT_OR_SHOWN), "entries", "asking again"}
)
"""What a client does of these is theirs alone to know: whoever may keep words to themself may keep that they wrote."""

_PHRASES: dict[tuple[Deed, str], Any] = {
    (Deed.READ, "session"): _("read the words of a session"),
    (Deed.READ, "transcript"): _("read the words of a session"),
    (Deed.READ, "responses"): _("looked at what was noticed in a session"),
    (Deed.READ, "summaries"): _("looked over the sessions"),
    (Deed.READ, "course"): _("looked over the sessions"),
    (Deed.READ, "whole course"): _("looked over all sessions together"),
    (Deed.READ, "preparation"): _("looked at the sheet for the next session"),
    (Deed.READ, "shares"): _("looked at what was shared"),
    (Deed.READ, "share"): _("looked at what was shared"),
    (Deed.READ, "consents"): _("looked at what was agreed to"),
    (Deed.READ, "name"): _("opened the client’s page"),
    (Deed.READ, "marks for supervision"): _("looked at what was marked for supervision"),
    (Deed.READ, "excerpt"): _("read something that was brought to supervision"),
    (Deed.READ, "excerpts"): _("looked at what was brought to supervision"),
    (Deed.READ, "own words about themself"): _("read the words about oneself"),
    (Deed.READ, "practice"): _("looked back at what was said, for their own practice"),
    (Deed.READ, "audit"): _("looked at this list"),
    (Deed.READ, "entries"): _("looked at what was told between sessions"),
    (Deed.READ, "check in"): _("read a check-in"),
    (Deed.READ, "helpful event"): _("read what helped or hindered"),
    (Deed.READ, "belief"): _("read a belief"),
    (Deed.READ, "feeling"): _("read feelings of a day"),
    (Deed.READ, "contact"): _("read something about an appointment"),
    (Deed.ADDED, "check in"): _("answered a check-in, or brought one back"),
    (Deed.ADDED, "check in by link"): _("took in a check-in that was answered by a link"),
    (Deed.ADDED, "helpful event by link"): _("took in what helped or hindered, told by a link"),
    (Deed.ADDED, "check in link"): _("made a link to a check-in"),
    (Deed.REMOVED, "check in link"): _("made a link to a check-in void"),
    (Deed.READ, "address for reminders"): _("looked up where reminders go"),
    (Deed.CHANGED, "address for reminders"): _("chose whether reminders are sent, and where"),
    (Deed.ADDED, "mail"): _("asked for a mail with a link to a check-in"),
    (Deed.REMOVED, "mail"): _("called a mail with a link to a check-in off"),
    (Deed.SHARED, "mail"): _("sent a mail with a link to a check-in, and no word of yours"),
    (Deed.ADDED, "therapist rating"): _("wrote down a guess of their own at a check-in"),
    (Deed.ADDED, "helpful event"): _("told what helped or hindered"),
    (Deed.ADDED, "belief"): _("wrote down a belief"),
    (Deed.ADDED, "feeling"): _("wrote down feelings of a day"),
    (Deed.ADDED, "contact"): _("wrote down something about an appointment"),
    (Deed.ADDED, "answers"): _("filled a questionnaire in, or brought answers back"),
    (Deed.ADDED, "asking"): _("asked for a questionnaire to be filled in"),
    (Deed.READ, "answers"): _("read the answers to a questionnaire"),
    (Deed.READ, "asking"): _("looked at what is asked with a questionnaire"),
    (Deed.CHANGED, "asking"): _("kept half of a questionnaire for later"),
    (Deed.CHANGED, "answers"): _("saw an answer that needs a person"),
    (Deed.REMOVED, "answers"): _("took answers to a questionnaire back"),
    (Deed.REMOVED, "asking"): _("no longer asked for a questionnaire"),
    (Deed.ADDED, "client"): _("began this record"),
    (Deed.ADDED, "account"): _("made the client’s account"),
    (Deed.ADDED, "password link"): _("made a link to a new password for the client’s account"),
    (Deed.ADDED, "session"): _("added a session"),
    (Deed.ADDED, "removed session"): _("put a removed session back"),
    (Deed.ADDED, "own moment"): _("marked words in a session"),
    (Deed.ADDED, "mark for supervision"): _("marked something for supervision"),
    (Deed.CHANGED, "check in"): _("changed a check-in"),
    (Deed.CHANGED, "helpful event"): _("changed what helped or hindered"),
    (Deed.CHANGED, "therapist rating"): _("changed a guess of their own at a check-in"),
    (Deed.CHANGED, "belief"): _("changed a belief, or how strongly it is believed"),
    (Deed.CHANGED, "feeling"): _("changed feelings of a day"),
    (Deed.CHANGED, "contact"): _("changed something about an appointment"),
    (Deed.CHANGED, "asking again"): _("chose when to be asked again about a belief"),
    (Deed.CHANGED, "name"): _("changed the name of the record"),
    (Deed.CHANGED, "password"): _("chose a new password by a link"),
    (Deed.CHANGED, "next meeting"): _("changed the day of the next meeting"),
    (Deed.CHANGED, "speakers"): _("said who is who in a session"),
    (Deed.CHANGED, "reading"): _("had a session read again by the program"),
    (Deed.CHANGED, "verdict"): _("worked with what was noticed in a session"),
    (Deed.CHANGED, "theme"): _("worked with what came back in the sessions"),
    (Deed.CHANGED, "preparation"): _("changed the sheet for the next session"),
    (Deed.CHANGED, "own moment"): _("marked words in a session"),
    (Deed.CHANGED, "share"): _("hid what was shared, or showed it again"),
    (Deed.CHANGED, "own words about themself"): _("changed the words about oneself"),
    (Deed.REMOVED, "check in"): _("removed a check-in"),
    (Deed.REMOVED, "helpful event"): _("removed what helped or hindered"),
    (Deed.REMOVED, "therapist rating"): _("removed a guess of their own at a check-in"),
    (Deed.REMOVED, "belief"): _("removed a belief"),
    (Deed.REMOVED, "feeling"): _("removed feelings of a day"),
    (Deed.REMOVED, "contact"): _("removed something about an appointment"),
    (Deed.REMOVED, "shown check in"): _("stopped showing a check-in"),
    (Deed.REMOVED, "shown helpful event"): _("stopped showing what helped or hindered"),
    (Deed.REMOVED, "shown contact"): _("stopped showing something about an appointment"),
    (Deed.REMOVED, "shown belief"): _("stopped showing a belief"),
    (Deed.REMOVED, "shown feeling"): _("stopped showing feelings of a day"),
    (Deed.REMOVED, "review"): _("removed what was noticed in a session"),
    (Deed.REMOVED, "session"): _("removed a session"),
    (Deed.REMOVED, "share"): _("took back something that was shared"),
    (Deed.REMOVED, "shared theme"): _("took back something that was shared"),
    (Deed.REMOVED, "own moment"): _("took away a mark in a session"),
    (Deed.REMOVED, "mark for supervision"): _("took away a mark for supervision"),
    (Deed.REMOVED, "excerpt"): _("took something back from supervision"),
    (Deed.REMOVED, "invitation"): _("took back an invitation"),
    (Deed.REMOVED, "own words about themself"): _("stopped showing the words about oneself"),
    (Deed.ANALYSED, "session"): _("read a session by program"),
    (Deed.ANALYSED, "course"): _("read all sessions together by program"),
    (Deed.SHARED, "shown check in"): _("let the therapist see a check-in"),
    (Deed.SHARED, "shown helpful event"): _("let the therapist see what helped or hindered"),
    (Deed.SHARED, "shown contact"): _("let the therapist see something about an appointment"),
    (Deed.SHARED, "shown belief"): _("let the therapist see a belief"),
    (Deed.SHARED, "shown feeling"): _("let the therapist see feelings of a day"),
    (Deed.SHARED, "moment"): _("shared something from a session"),
    (Deed.SHARED, "theme"): _("shared something that came back in the sessions"),
    (Deed.SHARED, "excerpt"): _("brought something to supervision, without the name"),
    (Deed.SHARED, "own words about themself"): _("let the therapist see the words about oneself"),
    (Deed.ANSWERED, "excerpt"): _("answered something that was brought to supervision"),
    (Deed.ANSWERED, "share"): _("answered what was shared"),
    (Deed.EXPORTED, "data"): _("took a copy of the data"),
    (Deed.ERASED, "session"): _("deleted a removed session for good"),
}

_BY_DEED: dict[Deed, Any] = {
    Deed.READ: _("opened something in this record"),
    Deed.ADDED: _("added something to this record"),
    Deed.CHANGED: _("changed something in this record"),
    Deed.REMOVED: _("removed something from this record"),
    Deed.ANALYSED: _("had something read by the program"),
    Deed.SHARED: _("shared something"),
    Deed.ANSWERED: _("answered something"),
    Deed.CONSENTED: _("wrote down a yes"),
    Deed.WITHDREW: _("wrote down a no"),
    Deed.EXPORTED: _("took a copy"),
    Deed.ERASED: _("deleted something for good"),
    Deed.INVITED: _("sent an invitation"),
    Deed.CLOSED: _("closed the client’s account"),
    Deed.REOPENED: _("opened the client’s account again"),
    Deed.SIGNED_IN: _("signed in"),
    Deed.SIGNED_OUT: _("signed out"),
    Deed.UNLOCKED: _("opened the desk"),
    Deed.LOCKED: _("locked the desk"),
    Deed.REFUSED: _("tried to open something here, and was refused"),
}


def phrase_of(deed: str, what: str) -> Any:
    """What was done, translated when it is shown."""
    known = Deed(deed)
    return _PHRASES.get((known, what), _BY_DEED[known])
