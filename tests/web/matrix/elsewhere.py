"""Conditions that no row of the two households needs, and the tests that make rows which do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from hereandnow.web.records.roles import Role
from tests.web import (
    test_access,
    test_account,
    test_accounts,
    test_appointments,
    test_entries,
    test_first_start,
    test_forgotten_password,
    test_invitations,
    test_notes,
    test_second_step,
    test_sessions,
    test_sign_in,
    test_unlock,
)
from tests.web.check_in import test_by_link
from tests.web.check_in import test_therapist as test_check_ins
from tests.web.desk import ANNA
from tests.web.matrix import test_apart, test_locked
from tests.web.my_space import test_beliefs
from tests.web.practice import test_door as test_practice
from tests.web.practice import test_pages as test_practice_pages
from tests.web.questionnaires import test_filling_in, test_harm, test_library
from tests.web.supervision import test_door as test_supervision
from tests.web.whole_course import test_pages as test_course_pages

Test = Callable[..., object]

ELSEWHERE: dict[Test, tuple[str, ...]] = {
    # A whole course, and what is said of its themes.
    test_course_pages.test_what_is_said_of_one_clients_theme_is_said_of_no_others: (
        "themes._row_of: filter client=client_id",
        "whole_course._themes: filter client=client_id",
    ),
    test_course_pages.test_one_clients_no_is_no_others: ("whole_course.whole_course_of: filter client=client_id",),
    test_course_pages.test_a_client_of_whom_nothing_is_read_waits_for_no_other: (
        "whole_course._state: filter session__client=client_id",
        "whole_course._state: filter client=client_id",
    ),
    test_course_pages.test_before_the_consent_the_page_says_what_is_missing: (
        "whole_course.whole_course_of: condition not stands(client_id, Purpose.ANALYSE)",
    ),
    # Accounts, and how one comes to them.
    test_access.test_there_is_one_first_account: ("accounts.add_first_account: condition any_account()",),
    test_accounts.test_nobody_closes_their_own_account: ("accounts.close_account: condition record.pk == account.pk",),
    test_accounts.test_an_account_that_never_was_is_not_found: ("accounts.colleague_row: filter pk=account_id",),
    test_invitations.test_nobody_is_invited_twice: (
        "invitations.invite_client: condition client.account_id is not None",
    ),
    test_invitations.test_whoever_administers_invites_no_client: (
        "invitations.invite_colleague: part role not in COLLEAGUES",
    ),
    test_invitations.test_erasing_a_client_takes_their_account_too: (
        "erasing._remove: condition account_id is not None",
        "erasing._remove: filter pk=account_id",
    ),
    test_apart.test_an_account_is_the_one_clients_alone_who_was_invited: (
        "invitations.accept: condition record.client_id is not None",
        "invitations._give_account: filter pk=client_id",
        "invitations._give_account: condition not "
        "ClientRecord.objects.filter(pk=client_id, account=None).update(account=account)",
    ),
    test_apart.test_nobody_but_a_client_is_the_client_of_an_account: (
        "clients.own_row: part account.role != Role.CLIENT",
    ),
    test_apart.test_a_passkey_at_the_second_step_is_the_one_of_whoever_gave_the_password: (
        "passkeys.account_by_passkey: part account",
    ),
    # A password that was forgotten.
    test_forgotten_password.test_nobody_makes_a_link_for_themselves_or_for_a_client_of_somebodys: (
        "passwords.link_for_colleague: condition record.pk == account.pk",
    ),
    test_forgotten_password.test_for_a_client_without_an_open_account_there_is_no_link: (
        "passwords.link_for_client: condition client.account is None or not client.account.is_active",
        "passwords.link_for_client: part client.account is None",
        "passwords.link_for_client: part not client.account.is_active",
    ),
    test_forgotten_password.test_five_wrong_codes_make_the_link_void: (
        "passwords.change_by_link: condition codes_rest(record.account)",
    ),
    partial(test_forgotten_password.test_the_link_alone_changes_nothing, code="000000"): (
        "passwords._take_second_step: condition codes_rest(account) or not take_code(account, code)",
        "passwords._take_second_step: part not take_code(account, code)",
    ),
    test_forgotten_password.test_an_administrator_without_one_gets_a_link: (
        "accounts.may_have_link: part record.role not in _OPENS_WORDS",
        "passwords._take_second_step: condition not has_second_factor(account)",
    ),
    test_forgotten_password.test_whoever_takes_the_second_step_away_gets_no_link_and_has_made_none: (
        "passwords._record: condition record is None or not may_have_link(record.account)",
        "passwords._record: part not may_have_link(record.account)",
    ),
    test_forgotten_password.test_a_second_step_that_is_set_up_meanwhile_is_not_passed_by: (
        "passwords.change_by_link: condition has_second_factor(record.account) != asked",
    ),
    test_forgotten_password.test_after_five_wrong_codes_the_right_one_waits_beside_the_paper_too: (
        "passwords._take_second_step: part codes_rest(account)",
    ),
    # Clients and their sessions.
    partial(test_access.test_the_door_itself_is_closed_to_other_roles, role=Role.CLIENT): (
        "clients.client_rows: part account.role == Role.THERAPIST",
    ),
    test_apart.test_each_client_has_a_ledger_of_their_own: ("consents._new_row: filter client=client_id",),
    test_apart.test_what_a_client_never_wrote_is_empty_and_theirs: ("identities._row: part new_identity(client)",),
    test_apart.test_who_looked_is_named_with_what_they_were: ("lookers._looks: condition row.role == DESK",),
    test_notes.test_a_note_is_not_found_under_another_client_of_the_same_author: (
        "notes._notes: filter client_id=client_id",
    ),
    partial(test_notes.test_the_door_to_notes_is_closed_even_to_who_takes_over_the_client, role=Role.THERAPIST): (
        "notes._notes: filter author=account",
    ),
    test_apart.test_notes_go_with_the_client: ("notes._row: call client_row(account, client_id)",),
    test_sessions.test_a_session_that_goes_while_it_is_told_who_is_who_is_not_found: (
        "sessions.decide_speakers: call session_row(account, session_id)",
    ),
    test_apart.test_what_was_said_in_another_session_of_a_moment_of_this_name_is_not_said_here: (
        "responses.responses_of: filter session=session_id",
        "responses.responses_of: filter session=session_id (2)",
        "responses.responses_of: filter session=session_id (3)",
        "responses._own_moments: filter session=session_id",
    ),
    test_apart.test_what_was_removed_long_ago_goes_when_its_own_session_changes: (
        "responses._let_go: filter session=session_id",
    ),
    test_apart.test_answers_are_counted_of_one_client: ("responses._tallies: filter client=client_id",),
    # Between sessions.
    test_check_ins.test_seeing_one_check_in_leaves_the_others_new: (
        "check_ins._seen: filter client=client_id",
        "check_ins._seen: condition _told().filter(client=client_id, day=day, seen_at=None)"
        ".update(seen_at=timezone.now())",
    ),
    test_by_link.test_a_second_press_of_one_clients_link_is_no_others: (
        "check_in_links._arrived_just_now: filter client=link.client_id",
    ),
    test_entries.test_what_was_removed_shows_no_words_and_can_be_brought_back_for_seven_days: (
        "entries.entries_of: filter author=account",
    ),
    test_entries.test_each_changes_what_they_told_themself_and_nobody_else_does: (
        "entries._told_by: filter author=account",
    ),
    partial(test_entries.test_of_a_session_there_is_one_check_in_and_one_guess, value=test_entries.CHECK_IN): (
        "entries.keep_new: call _refuse_second(record)",
        "entries.bring_back: call _refuse_second(record)",
    ),
    test_entries.test_a_check_in_is_not_moved_onto_the_day_of_another: (
        "entries._replace: call _refuse_second(record)",
    ),
    partial(
        test_entries.test_nobody_tells_of_a_day_on_which_nothing_can_have_been,
        value=test_entries.TO_COME,
        says="still to come",
    ): ("entries.keep_new: call _refuse_day(record, value)",),
    test_entries.test_what_another_tells_of_the_same_or_of_another_is_no_second_press: (
        "entries._told_just_now: filter author=account",
    ),
    test_entries.test_nothing_is_moved_to_a_day_that_cannot_have_been: (
        "entries._replace: call _refuse_day(record, value)",
    ),
    test_entries.test_two_clients_answer_about_the_same_day: (
        "entries._refuse_second: filter client=record.client_id",
    ),
    test_beliefs.test_that_a_client_wrote_for_themself_stands_in_no_list_of_the_therapists: (
        "lookers._lookers: condition account.role != Role.CLIENT",
    ),
    test_beliefs.test_what_the_therapist_may_see_waits_until_they_look_and_again_once_it_changes: (
        "days._unseen: filter client=client_id",
    ),
    test_appointments.test_a_therapist_hides_no_fact: ("entries.add: part account.role == Role.CLIENT",),
    # Questionnaires.
    test_harm.test_what_is_sent_of_an_older_asking_belongs_to_the_one_that_stands_and_to_nobody_else: (
        "askings.keep_half: part _my_rows(account).filter(questionnaire=sent.questionnaire).first()",
        "askings.answer_asking: part keep_new(own_row(account), filled, author=account, of_session=None)",
        "askings.answer_asking: filter client=record.client_id",
    ),
    test_filling_in.test_a_session_of_somebody_else_takes_no_way_back: (
        "askings.my_answer: filter client=own_row(account)",
    ),
    test_filling_in.test_sessions_of_somebody_else_ask_for_nothing: (
        "askings._asking: filter client=record.client_id",
    ),
    test_filling_in.test_what_somebody_else_began_is_not_mine: ("askings.unsent: filter client=own_row(account)",),
    test_library.test_each_is_found_by_its_own_id: ("questionnaires.questionnaire_row: filter pk=questionnaire_id",),
    # Supervision.
    test_supervision.test_without_consent_nothing_is_brought_and_nothing_is_put_back: (
        "supervision.excerpts_for: condition not stands(record.client_id, Purpose.SUPERVISE)",
        "supervision._row: condition record is None or not stands(record.client_id, Purpose.SUPERVISE)",
        "supervision._row: part not stands(record.client_id, Purpose.SUPERVISE)",
    ),
    test_supervision.test_the_next_one_begins_with_the_same_pseudonym_and_no_question: (
        "bringing.to_bring: filter client=mark.client_id",
        "bringing.to_bring: filter session=mark.session_id",
    ),
    test_supervision.test_it_is_brought_to_open_accounts_of_supervisors_alone: (
        "bringing.bring: condition supervisor not in {one.id for one in supervisors_for(account)}",
    ),
    test_supervision.test_other_moments_and_the_same_one_of_another_session_are_left_alone: (
        "bringing._standing: filter session=session_id",
        "bringing._standing: filter moment=moment_id",
        "responses.mark_for_supervision: filter session=session_id",
        "responses.mark_for_supervision: filter moment=moment_id",
        "responses.mark_for_supervision: filter session=session_id (2)",
        "responses.mark_for_supervision: filter moment=moment_id (2)",
    ),
    test_supervision.test_a_list_is_witnessed_for_those_alone_who_stand_in_it: (
        "bringing._clients: filter pk__in={row.client_id for row in rows}",
    ),
    # A therapist's own practice.
    test_practice.test_what_somebody_else_tried_is_not_found_by_who_takes_over_the_client: (
        "attempts.attempts_of: filter author=account",
        "attempts.bring_back: filter author=account",
        "attempts._row: filter author=account",
        "practice.exercise_of: filter author=account",
        "practice.exercise_of: filter author=account (2)",
        "practice._places: filter author=account",
        "practice._places: filter author=account (2)",
    ),
    test_practice.test_what_was_tried_at_one_session_stands_at_no_other: (
        "attempts.bring_back: filter session=session_id",
        "practice.exercise_of: filter session=session_id",
        "practice.exercise_of: filter session=session_id (2)",
        "practice.exercise_row: filter session=session_id",
    ),
    test_practice.test_from_one_that_was_put_aside_the_first_is_the_next: (
        "practice.another_than: condition (session_id, turn) in order",
    ),
    test_practice.test_where_the_consent_no_longer_stands_nothing_is_shown_though_rows_are_there: (
        "practice.exercise_row: condition not stands(session.client_id, Purpose.ANALYSE)",
        "practice.spots_in: condition not stands(client_id, Purpose.ANALYSE)",
        "practice._read: part client_id in agreed",
    ),
    test_practice_pages.test_what_does_not_fit_is_neither_counted_nor_practised: (
        "practice.exercise_row: condition found is None or _is_refused(session_id, found)",
        "practice.exercise_row: part _is_refused(session_id, found)",
    ),
    # The gate.
    test_access.test_a_view_that_says_nothing_is_closed: ("gate.Gate.process_view: condition policy is None",),
    partial(test_sign_in.test_a_form_that_another_page_sends_is_refused, site="same-site"): (
        "gate.Gate.process_view: condition _sent_by_another_page(request)",
    ),
    test_first_start.test_the_first_start_leads_from_nothing_to_an_empty_caseload: (
        "gate.Gate.process_view: condition not policy.keys",
    ),
    test_locked.test_a_desk_without_keys_leads_everybody_to_its_first_start: (
        "gate.Gate.process_view: condition not vault.exists",
    ),
    partial(test_unlock.test_a_locked_desk_asks_for_the_passphrase_everywhere, address="/sign-in/passkey/"): (
        "gate.Gate.process_view: condition vault.locked",
    ),
    partial(test_sign_in.test_a_name_signs_in_as_people_write_it, name=ANNA): (
        "gate.Gate.process_view: condition not policy.roles",
    ),
    partial(test_access.test_whoever_is_not_signed_in_is_asked_to, address="/"): (
        "gate.Gate.process_view: condition not request.user.is_authenticated",
    ),
    test_unlock.test_keys_that_idle_are_dropped_and_the_session_stays: (
        "gate.Gate.process_view: condition refusal is None and policy.counts",
    ),
    test_apart.test_a_page_that_asks_for_itself_does_not_keep_the_keys_open: (
        "gate.Gate.process_view: part policy.counts",
    ),
    test_apart.test_keys_that_go_while_a_page_is_made_keep_what_was_written_and_no_secret: (
        "gate.Gate.process_exception: part policy.keeps",
    ),
    test_apart.test_of_nobody_who_is_signed_in_no_refusal_is_written_down: (
        "gate._note_refusal: condition match is None or not match.url_name or (not request.user.is_authenticated)",
        "gate._note_refusal: part not request.user.is_authenticated",
    ),
    test_second_step.test_with_one_everything_of_theirs_is_open: (
        "gate._refusal: condition _owes_second_factor(account) and (not policy.bare)",
        "gate._owes_second_factor: part not has_second_factor(account)",
        "gate._refusal: part _owes_second_factor(account)",
    ),
    partial(
        test_second_step.test_staff_without_a_second_factor_reach_nothing_but_setting_it_up,
        role=Role.SUPERVISOR,
        address="/account/",
    ): ("gate._refusal: part not policy.bare",),
    test_second_step.test_clients_choose_for_themselves: (
        "gate._owes_second_factor: part account.role != Role.CLIENT",
    ),
    partial(test_access.test_a_page_of_therapists_is_not_found_by_anybody_else, role=Role.CLIENT, address="/"): (
        "gate._refusal: condition account.role not in policy.roles",
    ),
    partial(test_accounts.test_nobody_else_finds_these_pages, role=Role.SUPERVISOR, address="/accounts/"): (
        "gate._refusal: condition policy.administering and (not account.may_administer)",
    ),
    partial(test_invitations.test_a_colleague_takes_up_the_invitation_and_has_that_role, role=Role.SUPERVISOR): (
        "gate._refusal: part policy.administering",
    ),
    test_accounts.test_an_administrator_sees_accounts_and_no_client: (
        "gate._refusal: part not account.may_administer",
    ),
    partial(test_account.test_after_five_minutes_the_password_is_asked_for_again, address="/account/app/"): (
        "gate._refusal: condition policy.fresh and (not proven(request))",
    ),
    test_account.test_a_sign_in_is_over_after_twelve_hours_of_work: ("gate._refusal: part policy.fresh",),
}
"""The tests, and what each misses. What is not given to them here, fixtures make."""

UNSEEN = {
    "course.course_of: filter client=client_id": "what is another client's opens with no key of this one's",
    "gate.Gate.process_exception: part policy is not None": "no view is called that has declared none",
}
"""Conditions that nobody can miss, and why they are there all the same, or what would be in their place."""
