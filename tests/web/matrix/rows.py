"""The answers, written down once more: a policy at a view that says something else is found out by this table.

One row for each address, by the name of its route. A route without a row fails.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from hereandnow.web.records.roles import Role

THERAPIST = frozenset({Role.THERAPIST})
CLIENT = frozenset({Role.CLIENT})
EITHER = THERAPIST | CLIENT
SUPERVISOR = frozenset({Role.SUPERVISOR})
ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
KEEPERS = frozenset({Role.THERAPIST, Role.ADMINISTRATOR})
SIGNED_IN = frozenset(Role)

PAGE, LED_ON, NOT_THIS_VERB = 200, 302, 405


@dataclass(frozen=True)
class Row:
    """Who an address is for, and what it answers them for an object of their own. Everybody else finds nothing."""

    roles: Set[Role]
    """None of them: it is for anybody, signed in or not."""
    get: int = PAGE
    post: int = PAGE
    """To a form without fields."""
    nobody: tuple[int, int] | None = None
    """GET and POST for whoever is not signed in, where that is not the way to the sign-in page."""
    reached_by: Set[Role] | None = None
    """Which of the roles have objects of their own there, where not all do."""
    everybodys: bool = False
    """Whether an object of another household is reached too."""
    named: Mapping[str, str] = field(default_factory=dict)
    """Objects of another kind for an argument, as a removed note to be put back."""
    form: Mapping[str, str] = field(default_factory=dict)
    """What is posted; "@argument" stands for the id of an object."""
    leads_others_on: bool = False
    """Whether other roles that open it are led to where they begin."""
    leaves_trace: bool = False
    """Whether opening it changes something, too: that an answer was seen, or that a link was tried."""
    lists_supervisors: bool = False
    """Whether it names all supervisors of the desk, whomever they work with; that tells of nobody's client."""
    administering: bool = False
    """Whether the view asks for whoever looks after accounts; here that is administrators."""
    fresh: bool = False
    """Whether the password must have been given a moment ago."""
    bare: bool = False
    """Whether staff come in who still owe a second factor."""
    keys: bool = True
    """Whether the keys must be open."""
    keeps: bool = True
    """Whether a form that meets the lock is kept: never one with a password."""


def _administering(*, get: int = PAGE, post: int = PAGE, fresh: bool = False) -> Row:
    """Accounts belong to the desk: whoever looks after them reaches those of every household."""
    return Row(ADMINISTRATOR, get, post, everybodys=True, administering=True, fresh=fresh, keeps=False)


_MOMENT = {"moment": "@moment_id"}
_PRACTISED = {"session_id": "practised_id"}

ROWS: dict[str, Row] = {
    "caseload": Row(THERAPIST, leads_others_on=True),
    "client": Row(THERAPIST, post=LED_ON),  # no day is a day, too: none is agreed
    "client_name": Row(THERAPIST),
    "client_erasing": Row(THERAPIST),
    "consents": Row(THERAPIST),
    "several_consents": Row(THERAPIST),
    "consent": Row(THERAPIST),
    "consent_taken_back": Row(THERAPIST),
    "check_ins": Row(THERAPIST),
    "check_in": Row(THERAPIST, leaves_trace=True),
    "check_in_shown": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "check_in_link_void": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "check_in_mail": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, form={"call_off": "yes"}),
    "reminders": Row(THERAPIST, post=LED_ON),  # neither an address nor a yes is an answer, too
    "my_reminders": Row(CLIENT, post=LED_ON),
    "form_by_link": Row(frozenset(), get=410, post=410, nobody=(410, 410), leaves_trace=True, keys=False),
    "my_check_ins": Row(CLIENT),
    "my_check_in": Row(CLIENT),
    "my_told": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON, form={"to_self": "yes"}),
    "measures": Row(THERAPIST, leaves_trace=True),
    "asking_taken_back": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "answer_seen": Row(
        THERAPIST, get=NOT_THIS_VERB, post=LED_ON, form={"seen": "yes"}, named={"entry_id": "answers_id"}
    ),
    "questionnaires": Row(THERAPIST),
    "questionnaire": Row(THERAPIST, post=LED_ON),  # nothing more to be marked is an answer
    "questionnaire_away": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "check_in_figures": Row(KEEPERS, post=NOT_THIS_VERB),
    "protocol": Row(KEEPERS, post=LED_ON),  # no words are words, too
    "protocol_before": Row(KEEPERS, get=NOT_THIS_VERB, post=LED_ON),
    "course": Row(THERAPIST, post=NOT_THIS_VERB),
    "course_again": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "theme": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, form={"theme": "@theme_key", "name": "words"}),
    "theme_share": Row(THERAPIST),
    "theme_before": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "preparation": Row(THERAPIST, post=LED_ON),  # all of the sheet may stay as it is
    "preparation_before": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "my_theme": Row(CLIENT, post=LED_ON),  # no name is a name, too: none of one's own
    "my_theme_mark": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON, form={"refuse": "yes"}),
    "my_theme_before": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON),
    "notes": Row(THERAPIST),
    "note": Row(THERAPIST),
    "note_earlier": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "note_removal": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "note_return": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, named={"note_id": "removed_note_id"}),
    "first_start": Row(frozenset(), get=LED_ON, post=LED_ON, nobody=(LED_ON, LED_ON), keys=False),
    "recovery_code": Row(KEEPERS, get=LED_ON, post=LED_ON, bare=True),
    "keys": Row(KEEPERS, keeps=False),
    "new_code": Row(KEEPERS, keeps=False),
    "unlock": Row(frozenset(), get=LED_ON, post=LED_ON, nobody=(LED_ON, LED_ON), keys=False),
    "lock": Row(SIGNED_IN - CLIENT, get=NOT_THIS_VERB, post=LED_ON, bare=True),
    "sign_in": Row(frozenset(), get=LED_ON, post=LED_ON, nobody=(PAGE, PAGE), keeps=False),
    "second_step": Row(frozenset(), get=LED_ON, post=LED_ON, nobody=(LED_ON, LED_ON), keeps=False),
    "by_passkey": Row(frozenset(), get=LED_ON, post=LED_ON, nobody=(PAGE, PAGE), keeps=False),
    "sign_out": Row(SIGNED_IN, get=NOT_THIS_VERB, post=LED_ON, bare=True),
    "session": Row(THERAPIST, post=NOT_THIS_VERB, leaves_trace=True),
    "moment_verdict": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, form={**_MOMENT, "verdict": "fits"}),
    "moment_note": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, form={**_MOMENT, "note": "words"}),
    "moment_supervision": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, form={**_MOMENT, "mark": "yes"}),
    "moment_share": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, form={**_MOMENT, "take_back": "yes"}),
    "own_moment": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, form={"remove": "@own_id"}),
    "new_session": Row(THERAPIST),
    "removed_sessions": Row(THERAPIST, post=NOT_THIS_VERB),
    "speakers": Row(THERAPIST),
    "reading": Row(THERAPIST, post=LED_ON),
    "session_removal": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "session_return": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, named={"session_id": "removed_session_id"}),
    "read_once_more": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "account": Row(SIGNED_IN, post=NOT_THIS_VERB, bare=True),
    "prove": Row(SIGNED_IN, keeps=False, bare=True),
    "password": Row(SIGNED_IN, keeps=False, bare=True),
    "second_factor": Row(SIGNED_IN, keeps=False, fresh=True, bare=True),
    "remove_app": Row(SIGNED_IN, post=LED_ON, fresh=True, bare=True),
    "recovery_codes": Row(SIGNED_IN, fresh=True, bare=True),
    "add_passkey": Row(SIGNED_IN, keeps=False, fresh=True, bare=True),
    "remove_passkey": Row(SIGNED_IN, post=LED_ON, fresh=True, bare=True),
    "end_sign_in": Row(SIGNED_IN, get=NOT_THIS_VERB, post=LED_ON, bare=True),
    "end_other_sign_ins": Row(SIGNED_IN, get=NOT_THIS_VERB, post=LED_ON, bare=True),
    "accounts": _administering(post=NOT_THIS_VERB),
    "invite": _administering(fresh=True),
    "revoke_invitation": _administering(get=NOT_THIS_VERB, post=LED_ON),
    "close_account": _administering(get=NOT_THIS_VERB, post=LED_ON),
    "reopen_account": _administering(get=NOT_THIS_VERB, post=LED_ON),
    "take_second_factor_away": _administering(post=LED_ON, fresh=True),
    "new_password_link": _administering(fresh=True),
    "clients_new_password": Row(THERAPIST, fresh=True),
    "forgotten": Row(frozenset(), nobody=(PAGE, PAGE), keeps=False),
    "new_password": Row(frozenset(), get=410, post=410, nobody=(410, 410), leaves_trace=True, keeps=False),
    "invitation": Row(frozenset(), nobody=(410, 410), leaves_trace=True, keeps=False),
    "invite_client": Row(THERAPIST, named={"client_id": "new_client_id"}),
    "revoke_clients": Row(
        THERAPIST,
        get=NOT_THIS_VERB,
        post=LED_ON,
        named={"client_id": "new_client_id", "invitation_id": "clients_invitation_id"},
    ),
    "close_clients_account": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "reopen_clients_account": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "my_space": Row(CLIENT, post=NOT_THIS_VERB),
    "my_answer": Row(CLIENT, post=LED_ON),  # all of an answer may be left out
    "my_mark": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON, form={"talk": "yes"}),
    "my_answer_before": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON),
    "my_questionnaires": Row(CLIENT, post=NOT_THIS_VERB),
    "my_questionnaire": Row(CLIENT, form={"later": "yes"}, post=LED_ON),
    "my_answers": Row(CLIENT, post=NOT_THIS_VERB, named={"entry_id": "answers_id"}),
    "my_answers_taken_back": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON, named={"entry_id": "answers_id"}),
    "my_answers_again": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON, named={"entry_id": "answers_taken_back_id"}),
    "my_help": Row(CLIENT, post=NOT_THIS_VERB),
    "about_me": Row(CLIENT, post=LED_ON),  # nothing to say is an answer
    "about_me_before": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON),
    "about_me_shown": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON),
    "my_beliefs": Row(CLIENT),
    "my_asking": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON),
    "my_belief": Row(CLIENT),
    "my_belief_today": Row(CLIENT),
    "my_feelings": Row(CLIENT),
    "my_feeling": Row(CLIENT),
    "my_appointments": Row(CLIENT),
    "my_appointment": Row(CLIENT),
    "my_entry_shown": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON),
    "my_entry_before": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON),
    "my_entry_removal": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON),
    "my_entry_return": Row(CLIENT, get=NOT_THIS_VERB, post=LED_ON, named={"entry_id": "removed_entry_id"}),
    "own_words": Row(THERAPIST, post=NOT_THIS_VERB, leaves_trace=True),
    "scheduling": Row(THERAPIST, leaves_trace=True),
    "scheduling_fact": Row(THERAPIST),
    "scheduling_before": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "scheduling_removal": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "scheduling_return": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, named={"contact_id": "removed_contact_id"}),
    "my_data": Row(CLIENT, post=NOT_THIS_VERB),
    "my_copy": Row(CLIENT, get=NOT_THIS_VERB),
    "my_deletion": Row(CLIENT, keeps=False),
    "my_lookers": Row(CLIENT, post=NOT_THIS_VERB),
    "lookers": Row(THERAPIST, post=NOT_THIS_VERB),
    "tombstone": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "my_consents": Row(CLIENT),
    "my_several_consents": Row(CLIENT),
    "my_consent": Row(CLIENT),
    "my_consent_taken_back": Row(CLIENT),
    "practice": Row(THERAPIST, post=NOT_THIS_VERB),
    "practice_tried": Row(THERAPIST, post=NOT_THIS_VERB),
    "attempt_removal": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "attempt_return": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, named={"attempt_id": "removed_attempt_id"}),
    "exercise": Row(THERAPIST, named=_PRACTISED),
    "another_exercise": Row(THERAPIST, get=LED_ON, post=NOT_THIS_VERB, named=_PRACTISED),
    "exercise_aside": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, named=_PRACTISED),
    "exercise_return": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, named={"session_id": "aside_id"}),
    "supervision": Row(SUPERVISOR, post=NOT_THIS_VERB),
    "supervision_answer": Row(SUPERVISOR, post=LED_ON),  # nothing to say is an answer
    "supervision_answer_before": Row(SUPERVISOR, get=NOT_THIS_VERB, post=LED_ON),
    "brought": Row(THERAPIST, post=NOT_THIS_VERB, leaves_trace=True),
    "bringing": Row(THERAPIST, lists_supervisors=True),
    "brought_taken_back": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON),
    "brought_again": Row(THERAPIST, get=NOT_THIS_VERB, post=LED_ON, named={"brought_id": "taken_back_id"}),
}
