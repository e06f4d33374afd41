"""A client's data: a copy of all that is theirs to have.

Theirs are their own words in the sessions, what was shared with them and what they answered, what they told between
sessions, what they wrote about themself, what they agreed to, and who has looked. Not theirs are the therapist's own
words and thinking: what the therapist said, typed from memory, noted, guessed, judged or marked, and the name that the
therapist knows them by.
"""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from hereandnow.web.records.access.askings import unsent
from hereandnow.web.records.access.clients import own_row
from hereandnow.web.records.access.consents import consents_of
from hereandnow.web.records.access.entries import Entry, all_of_mine
from hereandnow.web.records.access.identities import about_me
from hereandnow.web.records.access.lookers import all_lookers_of
from hereandnow.web.records.access.my_space import shared_with_me
from hereandnow.web.records.access.my_themes import my_themes
from hereandnow.web.records.access.reminders import Reminder, reminder_of
from hereandnow.web.records.audit import witness
from hereandnow.web.records.deeds import Deed
from hereandnow.web.records.models import AccountRecord, AnswerRecord, ClientRecord, SessionRecord, ThemeShareRecord
from hereandnow.web.records.store.answers import Said, said_in
from hereandnow.web.records.store.entry_values import told_in_words, values_of
from hereandnow.web.records.store.sessions import session_from
from hereandnow.web.records.store.themes import answer_to_theme


def copy_of_my_data(account: AccountRecord) -> dict[str, Any]:
    """All of it, as values that JSON can hold. Raises Http404 for whoever is no client."""
    with transaction.atomic():
        client = own_row(account)
        about = about_me(account)
        copy = {
            "made_at": timezone.now().isoformat(),
            "account": account.name,
            "therapist": client.therapist.name,
            "record_since": client.made_at.isoformat(),
            "next_meeting": client.next_meeting.isoformat() if client.next_meeting else None,
            "my_words_in_sessions": _words(client),
            "shared_with_me": [
                {
                    "session_of": shared.held_on.isoformat(),
                    "shared_at": shared.released_at.isoformat(),
                    "wording": shared.wording,
                    "my_words": list(shared.quotes),
                    "hidden_by_me": shared.hidden,
                    "my_answer": _said(shared.said),
                }
                for shared in shared_with_me(account)
            ],
            "what_came_back_shared_with_me": [
                {
                    "shared_at": theme.released_at.isoformat(),
                    "wording": theme.wording,
                    "my_words": [quote.text for quote in theme.quotes],
                    "i_call_it": theme.answer.name,
                    "i_said_it_is_not_so": theme.answer.refused,
                }
                for theme in my_themes(account)
            ],
            "my_answers_to_what_was_taken_back": _other_answers(client),
            "what_came_back_and_is_shared_no_more": _other_themes(client),
            "reminders_by_mail": _reminders(reminder_of(account, client.id)),
            "told_between_sessions": [_told(entry) for entry in all_of_mine(account)],
            "questionnaires_i_have_not_sent": [
                {"title": title, "filled_in": [{"asked": asked, "said": said} for asked, said in lines]}
                for title, lines in unsent(account)
            ],
            "about_me": {str(prompt.label): words for prompt, words in about.pairs},
            "about_me_shown_to_my_therapist": about.shown,
            "what_i_agreed_to": [
                {
                    "question": str(consent.text.asks),
                    "stands": consent.stands,
                    "history": [
                        {
                            "answer": "yes" if entry.given else "no",
                            "on": entry.on.isoformat(),
                            "how": str(entry.how.label),
                            "text_version": entry.version,
                            "entered_at": entry.entered_at.isoformat(),
                            "entered_by": entry.entered_by,
                        }
                        for entry in consent.history
                    ],
                }
                for consent in consents_of(account, client.id)
            ],
            "who_has_looked": [
                {
                    "day": day.isoformat(),
                    "who": look.who,
                    "role": str(look.role),
                    "what": str(look.phrase),
                    "times": look.times,
                }
                for day, looks in all_lookers_of(account, client.id).days
                for look in looks
            ],
        }
        witness(account, Deed.EXPORTED, what="data", client=client.id)
        return copy


def _words(client: ClientRecord) -> list[dict[str, Any]]:
    """The client's own turns. Of a session in which nobody has said who is who, nothing can be told to be theirs."""
    found = []
    for record in SessionRecord.objects.filter(client=client, recollection=False).order_by("held_on", "made_at"):
        session = session_from(record)
        found.append(
            {
                "session_of": record.held_on.isoformat(),
                "removed": record.removed_at is not None,
                "who_is_who_is_said": session is not None,
                "my_words": [
                    {"turn": turn.index + 1, "text": turn.text}
                    for turn in (session.turns if session is not None else ())
                    if turn.speaker == "client"
                ],
            }
        )
    return found


def _other_answers(client: ClientRecord) -> list[dict[str, Any]]:
    rows = AnswerRecord.objects.filter(client=client).exclude(
        share__taken_back_at=None, share__session__removed_at=None
    )
    return [_said(said_in(row)) for row in rows.order_by("answered_at")]


def _other_themes(client: ClientRecord) -> list[dict[str, Any]]:
    """What was said to themes that are shared no more: a no outlives that."""
    rows = ThemeShareRecord.objects.filter(client=client).exclude(taken_back_at=None).order_by("answered_at")
    return [
        {"i_call_it": said.name, "i_said_it_is_not_so": said.refused} for row in rows if (said := answer_to_theme(row))
    ]


def _reminders(chosen: Reminder) -> dict[str, Any]:
    return {"wanted": chosen.wanted, "address": chosen.address, "chosen_by_me": chosen.theirs}


def _told(entry: Entry) -> dict[str, Any]:
    value = entry.value
    return {
        "kind": str(entry.kind.label if entry.kind is not None else _("something that another version knows")),
        "day": entry.day.isoformat(),
        "told_at": entry.made_at.isoformat(),
        "changed_at": entry.changed_at.isoformat() if entry.changed_at else None,
        "by": "me" if entry.by_client else "my therapist",
        "by_a_link": entry.by_link,
        "kept_to_myself": entry.kept_to_self,
        "removed": entry.removed,
        "told": [{"asked": heading, "said": words} for heading, words in told_in_words(value)] if value else [],
        "values": values_of(value) if value else {},
        "cannot_be_opened": entry.why,
    }


def _said(said: Said) -> dict[str, Any]:
    return {
        "verdict": str(said.verdict.label) if said.verdict else None,
        "words": said.words,
        "i_would_put_it_differently": said.correction,
        "talk_about_it_next_time": said.wants_to_talk,
    }
