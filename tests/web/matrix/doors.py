"""The door itself: every function that takes the account that asks, called by every role for every object."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from django.db import transaction
from django.http import Http404
from django.utils import timezone

from hereandnow.domain import CheckIn, Contact, FeelingNote, TherapistRating
from hereandnow.measures import Answer, Answers, Item, Questionnaire
from hereandnow.transcripts import Transcript, Utterance
from hereandnow.web.records import access
from hereandnow.web.records.access.days import Asking
from hereandnow.web.records.access.responses import Verdict
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.answers import Said
from tests.web.matrix.rows import ADMINISTRATOR, CLIENT, EITHER, KEEPERS, SIGNED_IN, SUPERVISOR, THERAPIST
from tests.web.matrix.world import COMMON, HELD_ON, OBJECTS, TOLD, World, evidence_in
from tests.web.practice.making import ANSWER

CLOSED = "an account that was closed"


@dataclass(frozen=True)
class Later:
    """Something to be given that is made of an object of the world."""

    of: Callable[[World], object]


@dataclass(frozen=True)
class Door:
    """Who gets through a function, and what it is given besides ids."""

    roles: Set[Role]
    given: tuple[object, ...] = ()
    more: Mapping[str, object] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)
    """Objects of another kind for an argument, as a removed note to be put back."""
    refuses: bool = True
    """Whether whoever does not get through finds nothing (Http404), or else an empty answer."""
    everybodys: bool = False
    """Whether what belongs to the other household is got, too."""
    lasting: bool = False
    """Whether it does what going back to before the call does not undo."""
    to_closed: bool = False
    """Whether it minds only who the account is, so that one that was closed gets through: the gate is before it."""


_PRACTISED = {"session_id": "practised_id"}
_ENTERED = {"how": How.WRITING, "on": HELD_ON}

DOORS: dict[str, Door] = {
    "clients.clients_of": Door(THERAPIST, refuses=False),
    "clients.client_rows": Door(THERAPIST, refuses=False),
    "clients.client_or_why_not": Door(THERAPIST),
    "clients.set_next_meeting": Door(THERAPIST, (HELD_ON,)),
    "caseload.caseload_of": Door(THERAPIST, (HELD_ON,), refuses=False),
    "erasing.erase_client": Door(THERAPIST, lasting=True),
    "clients.client_of": Door(THERAPIST),
    "clients.client_row": Door(THERAPIST),
    "clients.add_client": Door(THERAPIST, ("Mr K",), to_closed=True),
    "clients.rename_client": Door(THERAPIST, ("Mr L",)),
    "notes.notes_of": Door(THERAPIST),
    "notes.note_of": Door(THERAPIST),
    "notes.add_note": Door(THERAPIST, ("words",)),
    "notes.change_note": Door(THERAPIST, ("words",)),
    "notes.swap_earlier": Door(THERAPIST),
    "notes.remove_note": Door(THERAPIST),
    "notes.put_note_back": Door(THERAPIST, named={"note_id": "removed_note_id"}),
    "sessions.sessions_of": Door(THERAPIST),
    "sessions.removed_sessions_of": Door(THERAPIST),
    "sessions.add_session": Door(THERAPIST, (Transcript("week", (Utterance("T", "So."),)),), {"held_on": HELD_ON}),
    "sessions.speakers_of": Door(THERAPIST),
    "sessions.decide_speakers": Door(THERAPIST, (TOLD,)),
    "sessions.open_session": Door(THERAPIST),
    "sessions.open_words": Door(THERAPIST),
    "sessions.read_again": Door(THERAPIST),
    "sessions.remove_session": Door(THERAPIST),
    "sessions.restore_session": Door(THERAPIST, named={"session_id": "removed_session_id"}),
    "sessions.session_row": Door(THERAPIST),
    "responses.responses_of": Door(THERAPIST),
    "responses.new_answers_of": Door(THERAPIST, refuses=False),
    "responses.give_verdict": Door(THERAPIST, (Verdict.FITS,)),
    "responses.change_note": Door(THERAPIST, ("words",)),
    "responses.take_back_note": Door(THERAPIST),
    "responses.add_own_moment": Door(
        THERAPIST,
        (Later(lambda world: evidence_in(world.houses["own"].object("session", Role.THERAPIST))),),
        {"pillar": "relationship", "sentence": "It is here.", "question": "What was that like?"},
    ),
    "responses.remove_own_moment": Door(THERAPIST),
    "responses.restore_own_moment": Door(THERAPIST),
    "responses.mark_for_supervision": Door(THERAPIST, (), {"mark": True}),
    "bringing.supervisors_for": Door(THERAPIST, everybodys=True),
    "bringing.take_back": Door(THERAPIST),
    "bringing.marks_of": Door(THERAPIST),
    "bringing.to_bring": Door(THERAPIST),
    "bringing.bring": Door(
        THERAPIST,
        (Later(lambda world: world.houses["own"].people[Role.SUPERVISOR].pk),),
        {"pseudonym": "Blue", "asked": "", "until": timezone.localdate(), "around": True},
    ),
    "bringing.brought_by": Door(THERAPIST),
    "bringing.brought_in": Door(THERAPIST),
    "bringing.new_supervision_of": Door(THERAPIST, refuses=False),
    "bringing.put_back": Door(THERAPIST, named={"brought_id": "taken_back_id"}),
    "supervision.excerpts_for": Door(SUPERVISOR),
    "supervision.excerpt_for": Door(SUPERVISOR),
    "supervision.answer_excerpt": Door(SUPERVISOR, ("words",)),
    "supervision.swap_answer": Door(SUPERVISOR),
    "responses.share_moment": Door(THERAPIST, (), {"wording": "words", "quotes": [0]}),
    "responses.take_back_share": Door(THERAPIST),
    "responses.shares_of": Door(THERAPIST),
    "accounts.accounts_of": Door(ADMINISTRATOR, everybodys=True),
    "accounts.colleague_row": Door(ADMINISTRATOR, everybodys=True),
    "passwords.link_for_colleague": Door(ADMINISTRATOR, everybodys=True),
    "passwords.link_for_client": Door(THERAPIST),
    "accounts.close_account": Door(ADMINISTRATOR, everybodys=True),
    "accounts.reopen_account": Door(ADMINISTRATOR, everybodys=True),
    "accounts.take_second_factor_away": Door(ADMINISTRATOR, everybodys=True),
    "accounts.clients_account_open": Door(THERAPIST),
    "accounts.set_clients_account_open": Door(THERAPIST, (), {"open_": False}),
    "invitations.invitations_of": Door(ADMINISTRATOR, everybodys=True, to_closed=True),
    "invitations.invite_colleague": Door(ADMINISTRATOR, (Role.THERAPIST,), to_closed=True),
    "invitations.invite_client": Door(THERAPIST, named={"client_id": "new_client_id"}),
    "invitations.invitation_of": Door(THERAPIST, named={"client_id": "new_client_id"}),
    "invitations.revoke": Door(ADMINISTRATOR, everybodys=True, to_closed=True),
    "invitations.revoke (a client's)": Door(
        THERAPIST, named={"invitation_id": "clients_invitation_id"}, to_closed=True
    ),
    "passkeys.passkeys_of": Door(SIGNED_IN, refuses=False, to_closed=True),
    "passkeys.remove_passkey": Door(SIGNED_IN, to_closed=True),
    "sign_ins.end_one": Door(SIGNED_IN, to_closed=True),
    "my_space.own_id": Door(CLIENT),
    "my_space.therapist_of": Door(CLIENT),
    "my_space.may_be_shown": Door(CLIENT),
    "my_space.shared_with_me": Door(CLIENT),
    "my_space.shared_with": Door(CLIENT),
    "my_space.answer": Door(CLIENT, (Said(words="words"),)),
    "my_space.give_verdict": Door(CLIENT, (Verdict.FITS,)),
    "my_space.ask_to_talk": Door(CLIENT, (), {"talk": True}),
    "my_space.swap_answer": Door(CLIENT),
    "my_space.hide": Door(CLIENT, (), {"hidden": True}),
    "check_in_links.make_link": Door(THERAPIST, (HELD_ON,)),
    "check_in_links.links_of": Door(THERAPIST),
    "check_in_links.revoke_link": Door(THERAPIST),
    "check_ins.my_days": Door(CLIENT),
    "check_ins.my_day": Door(CLIENT, (HELD_ON,)),
    "check_ins.days_to_ask_about": Door(CLIENT, (), {"most": 3}),
    "check_ins.tell": Door(CLIENT, (CheckIn(session=HELD_ON), None)),
    "check_ins.check_in_days_of": Door(THERAPIST),
    "check_ins.check_in_of": Door(THERAPIST, (HELD_ON,)),
    "check_ins.rate": Door(THERAPIST, (TherapistRating(HELD_ON, {"heard": 3}),)),
    "check_ins.show": Door(THERAPIST, (HELD_ON,)),
    "check_ins.new_check_ins_of": Door(THERAPIST, refuses=False),
    "questionnaires.questionnaires_of": Door(THERAPIST),
    "questionnaires.questionnaire_of": Door(THERAPIST),
    "questionnaires.questionnaire_row": Door(THERAPIST),
    "questionnaires.add_questionnaire": Door(THERAPIST, (Questionnaire("Few", (Item("q", "yes_or_no", "Really?"),)),)),
    "questionnaires.mark_questions": Door(THERAPIST, ({"q": "lower"},)),
    "questionnaires.put_questionnaire_away": Door(THERAPIST, (), {"away": True}),
    "askings.ask": Door(THERAPIST),
    "askings.askings_of": Door(THERAPIST),
    "askings.take_asking_back": Door(THERAPIST),
    "askings.answers_of": Door(THERAPIST),
    "askings.unseen_answers": Door(THERAPIST, refuses=False),
    "askings.answer_seen": Door(THERAPIST, named={"entry_id": "answers_id"}),
    "askings.my_askings": Door(CLIENT),
    "askings.my_asking": Door(CLIENT),
    "askings.unsent": Door(CLIENT),
    "askings.keep_half": Door(CLIENT, ({"q1": "2"}, Answers(given={}))),
    "askings.answer_asking": Door(CLIENT, (Answers(given={"q": (Answer("step-1", value=1),)}),)),
    "askings.my_answers": Door(CLIENT),
    "askings.my_answer": Door(CLIENT, named={"entry_id": "answers_id"}),
    "askings.take_answers_back": Door(CLIENT, named={"entry_id": "answers_id"}),
    "askings.bring_answers_back": Door(CLIENT, named={"entry_id": "answers_taken_back_id"}),
    "check_in_figures.check_in_figures": Door(KEEPERS),
    "protocols.protocol_of": Door(KEEPERS),
    "protocols.my_protocol": Door(CLIENT),
    "protocols.change_protocol": Door(KEEPERS, ("words",)),
    "protocols.swap_protocol": Door(KEEPERS),
    "reminders.reminder_of": Door(EITHER),
    "reminders.wants_mail": Door(THERAPIST),
    "reminders.choose": Door(EITHER, ("mika@example.org",), {"wanted": True}),
    "reminders.mail_form": Door(THERAPIST, (HELD_ON,)),
    "reminders.mails_of": Door(THERAPIST),
    "reminders.call_mail_off": Door(THERAPIST, (HELD_ON,)),
    "entries.entries_of": Door(THERAPIST),
    "entries.my_entries": Door(CLIENT),
    "entries.all_of_mine": Door(CLIENT),
    "entries.my_entry": Door(EITHER),
    "entries.add": Door(EITHER, (Contact(what="late", date=HELD_ON, session=HELD_ON),)),
    "entries.add (a feeling)": Door(CLIENT, (FeelingNote(date=HELD_ON, words=("calm",)),)),
    "entries.change": Door(EITHER, (Contact(what="late", date=HELD_ON, session=HELD_ON, minutes=5),)),
    "entries.swap_before": Door(EITHER),
    "entries.remove": Door(EITHER),
    "entries.bring_back": Door(EITHER, named={"entry_id": "removed_entry_id"}),
    "entries.keep_to_self": Door(CLIENT, (), {"kept": True}),
    "days.my_belief": Door(CLIENT),
    "days.rate_belief": Door(CLIENT, (50,)),
    "days.asking_of": Door(CLIENT),
    "days.choose_asking": Door(CLIENT, (Asking.NEVER,)),
    "days.belief_to_ask": Door(CLIENT),
    "days.my_days": Door(CLIENT, (None,)),
    "days.own_words_of": Door(THERAPIST, (None,)),
    "days.new_own_words_of": Door(THERAPIST),
    "days.scheduling_of": Door(THERAPIST),
    "days.contact_of": Door(THERAPIST),
    "days.new_facts_of": Door(THERAPIST, refuses=False),
    "identities.about_me": Door(CLIENT),
    "identities.change_about_me": Door(CLIENT, ({},)),
    "identities.show_about_me": Door(CLIENT, (), {"shown": False}),
    "identities.swap_about_me": Door(CLIENT),
    "identities.about_client": Door(THERAPIST),
    "lookers.lookers_of": Door(EITHER),
    "lookers.all_lookers_of": Door(EITHER),
    "my_data.copy_of_my_data": Door(CLIENT),
    "erasing.erase_own": Door(CLIENT, lasting=True),
    "erasing.tombstones_of": Door(THERAPIST, refuses=False, to_closed=True),
    "erasing.put_away": Door(THERAPIST, to_closed=True),
    "course.course_of": Door(THERAPIST),
    "whole_course.whole_course_of": Door(THERAPIST),
    "whole_course.look_at_course": Door(THERAPIST),
    "whole_course.read_course_again": Door(THERAPIST),
    "themes.new_theme_answers_of": Door(THERAPIST, refuses=False),
    "themes.rename_theme": Door(THERAPIST, ("words",)),
    "themes.merge_theme": Door(THERAPIST, ("",)),
    "themes.refuse_theme": Door(THERAPIST),
    "themes.swap_theme": Door(THERAPIST),
    "themes.share_theme": Door(THERAPIST, (), {"wording": "words", "quotes": []}),
    "themes.take_back_theme": Door(THERAPIST),
    "my_themes.my_themes": Door(CLIENT),
    "my_themes.my_theme": Door(CLIENT),
    "my_themes.name_my_theme": Door(CLIENT, ("words",)),
    "my_themes.refuse_my_theme": Door(CLIENT, (), {"refused": True}),
    "my_themes.swap_my_theme": Door(CLIENT),
    "preparation.sheet_of": Door(THERAPIST),
    "preparation.change_sheet": Door(THERAPIST, ({}, frozenset(), "words")),
    "preparation.swap_sheet": Door(THERAPIST),
    "practice.practice_of": Door(THERAPIST, (timezone.localdate(),)),
    "practice.exercise_of": Door(THERAPIST, (ANSWER,), named=_PRACTISED),
    "practice.exercise_row": Door(THERAPIST, (ANSWER,), named=_PRACTISED),
    "practice.another_than": Door(THERAPIST, (ANSWER, timezone.localdate()), named=_PRACTISED),
    "attempts.attempts_of": Door(THERAPIST),
    "attempts.add_attempt": Door(THERAPIST, (ANSWER, "words"), {"aloud": False}, named=_PRACTISED),
    "attempts.remove_attempt": Door(THERAPIST),
    "attempts.put_attempt_back": Door(THERAPIST, named={"attempt_id": "removed_attempt_id"}),
    "attempts.put_aside": Door(THERAPIST, (ANSWER,), named=_PRACTISED),
    "attempts.bring_back": Door(THERAPIST, (ANSWER,), named={"session_id": "aside_id"}),
    "sessions.add_sessions": Door(
        THERAPIST, ([(Transcript("week", (Utterance("T", "So."),)), HELD_ON)],), {"source": "week.txt"}
    ),
    "sessions.entry_of": Door(THERAPIST),
    "clients.own_row": Door(CLIENT),
    "clients.row_for_either": Door(EITHER),
    "consents.standing": Door(EITHER),
    "consents.would_remove_all": Door(EITHER),
    "consents.consents_of": Door(EITHER),
    "consents.give": Door(EITHER, (Purpose.ANALYSE,), _ENTERED),
    "consents.give_several": Door(EITHER, ({Purpose.ANALYSE: "1"},), _ENTERED),
    "consents.withdraw": Door(EITHER, (Purpose.ANALYSE,), _ENTERED),
    "consents.withdraw_all": Door(EITHER, (), _ENTERED),
    "consents.would_remove": Door(EITHER, (Purpose.ANALYSE,)),
}

OF_NOBODY = {
    "keys.change_passphrase",
    "keys.lock",
    "keys.recovery_code_of",
    "keys.renew_recovery_code",
    "refusals.note_refusal",
    "second_factors.codes_rest",
    "second_factors.drop_lone_codes",
    "second_factors.has_second_factor",
    "second_factors.new_recovery_codes",
    "second_factors.remove_app",
    "second_factors.remove_second_factors",
    "second_factors.second_factors_of",
    "second_factors.take_code",
    "sign_ins.end_all",
}
"""Functions about the whole desk, which take the account for the audit alone, or about that account alone."""


def modules() -> list[Any]:
    """The modules of the door."""
    return [
        importlib.import_module(f"{access.__name__}.{found.name}") for found in pkgutil.iter_modules(access.__path__)
    ]


def functions() -> dict[str, Callable[..., Any]]:
    """Every public function of the door that takes the account that asks, as "module.function"."""
    return {
        f"{module.__name__.rpartition('.')[2]}.{name}": function
        for module in modules()
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(function).parameters), "") == "account"
        and f"{module.__name__.rpartition('.')[2]}.{name}" not in OF_NOBODY
    }


def amiss(world: World, name: str) -> Iterator[str]:
    """What is wrong with the answers of one function of the door. Nothing of what it does is kept."""
    function, door = functions()[name.partition(" ")[0]], DOORS[name]
    takes = [argument for argument in inspect.signature(function).parameters if argument in OBJECTS]
    own, foreign = world.houses["own"], world.houses["foreign"]
    for role in Role:
        for astray in (None, *takes, CLOSED):
            account = copy.copy(own.people[role])
            account.is_active = astray != CLOSED
            ids = [
                (foreign if argument == astray else own).object(door.named.get(argument, argument), role)
                for argument in takes
            ]
            reached = astray is None or astray in COMMON or (door.to_closed if astray == CLOSED else door.everybodys)
            through = role in door.roles and reached
            given = [one.of(world) if isinstance(one, Later) else one for one in door.given]
            got, shown = _called(partial(function, account, *ids, *given, **door.more))
            if door.lasting and got:
                world.changed = True
                world.put_back()
            who = f"{role} {name}" + (f" with {astray}" if astray else "")
            if door.refuses and got is not through:
                yield f"{who} {'gets through' if got else 'is refused'}"
            not_theirs = [*([] if through and door.everybodys else foreign.signs()), *([] if through else own.signs())]
            if any(sign in shown for sign in not_theirs):
                yield f"{who} is shown what is not theirs"
            if through and not door.refuses and not any(sign in shown for sign in own.signs()):
                yield f"{who} is shown nothing"


def _called(call: Callable[[], object]) -> tuple[bool, str]:
    try:
        with transaction.atomic():
            shown = _words(call())
            transaction.set_rollback(True)
    except Http404:
        return False, ""
    return True, shown


def _words(value: Any) -> str:
    """All that a value says, also what its repr keeps to itself."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _words([getattr(value, found.name) for found in dataclasses.fields(value)])
    if isinstance(value, list | tuple | set | frozenset):
        return " ".join(map(_words, value))
    if isinstance(value, dict):
        return _words([*value.keys(), *value.values()])
    return str(value)
