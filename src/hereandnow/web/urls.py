"""Every address of the desk, one line each."""

from __future__ import annotations

from django.urls import path

from hereandnow.web.pages.account import views as account
from hereandnow.web.pages.accounts import views as accounts
from hereandnow.web.pages.brought.views import bringing, brought, brought_again, brought_taken_back
from hereandnow.web.pages.caseload.views import caseload, tombstone
from hereandnow.web.pages.check_in.by_link import form_by_link
from hereandnow.web.pages.check_in.mine import my_check_in, my_check_ins, my_told
from hereandnow.web.pages.check_in.views import check_in, check_in_link_void, check_in_shown, check_ins
from hereandnow.web.pages.check_in_figures.views import check_in_figures_page
from hereandnow.web.pages.client.views import client, client_erasing, client_name
from hereandnow.web.pages.consents.views import consent, consent_taken_back, consents, several_consents
from hereandnow.web.pages.course.views import course, course_again, theme, theme_before, theme_share
from hereandnow.web.pages.first_start.views import first_start, recovery_code
from hereandnow.web.pages.invitation import views as invitation
from hereandnow.web.pages.keys.views import keys, new_code
from hereandnow.web.pages.measures.views import answer_seen, asking_taken_back, measures
from hereandnow.web.pages.my_questionnaires.views import (
    my_answers,
    my_answers_again,
    my_answers_taken_back,
    my_help,
    my_questionnaire,
    my_questionnaires,
)
from hereandnow.web.pages.my_space.about_me import about_me, about_me_before, about_me_shown
from hereandnow.web.pages.my_space.appointments import my_appointment, my_appointments
from hereandnow.web.pages.my_space.beliefs import my_asking, my_belief_today, my_belief_words, my_beliefs
from hereandnow.web.pages.my_space.consents import (
    my_consent,
    my_consent_taken_back,
    my_consents,
    my_several_consents,
)
from hereandnow.web.pages.my_space.data import my_copy, my_data, my_deletion
from hereandnow.web.pages.my_space.feelings import my_feeling, my_feelings
from hereandnow.web.pages.my_space.lookers import lookers, my_lookers
from hereandnow.web.pages.my_space.own_entries import (
    my_entry_before,
    my_entry_removal,
    my_entry_return,
    my_entry_shown,
)
from hereandnow.web.pages.my_space.themes import my_theme, my_theme_before, my_theme_mark
from hereandnow.web.pages.my_space.views import my_answer, my_answer_before, my_mark, my_space
from hereandnow.web.pages.new_password.views import forgotten, new_password
from hereandnow.web.pages.new_session.views import new_session
from hereandnow.web.pages.notes.views import note, note_earlier, note_removal, note_return, notes
from hereandnow.web.pages.own_words.views import own_words
from hereandnow.web.pages.practice import views as practice
from hereandnow.web.pages.preparation.views import preparation, preparation_before
from hereandnow.web.pages.questionnaires.views import (
    protocol,
    protocol_before,
    questionnaire,
    questionnaire_away,
    questionnaires,
)
from hereandnow.web.pages.reading.views import reading
from hereandnow.web.pages.reminders.views import check_in_mail, my_reminders, reminders
from hereandnow.web.pages.removed_sessions.views import removed_sessions, session_removal, session_return
from hereandnow.web.pages.scheduling.views import (
    scheduling,
    scheduling_before,
    scheduling_fact,
    scheduling_removal,
    scheduling_return,
)
from hereandnow.web.pages.session.views import (
    moment_note,
    moment_share,
    moment_supervision,
    moment_verdict,
    own_moment,
    read_once_more,
    session,
)
from hereandnow.web.pages.sign_in.views import by_passkey, second_step, sign_in, sign_out
from hereandnow.web.pages.speakers.views import speakers
from hereandnow.web.pages.supervision.views import supervision, supervision_answer, supervision_answer_before
from hereandnow.web.pages.unlock.views import lock, unlock

urlpatterns = [
    path("", caseload, name="caseload"),
    path("deleted/<uuid:tombstone_id>/put-away/", tombstone, name="tombstone"),
    path("clients/<uuid:client_id>/", client, name="client"),
    path("clients/<uuid:client_id>/name/", client_name, name="client_name"),
    path("clients/<uuid:client_id>/erase/", client_erasing, name="client_erasing"),
    path("clients/<uuid:client_id>/consents/", consents, name="consents"),
    path("clients/<uuid:client_id>/consents/several/", several_consents, name="several_consents"),
    path("clients/<uuid:client_id>/consents/<slug:purpose>/", consent, name="consent"),
    path("clients/<uuid:client_id>/consents/<slug:purpose>/no/", consent_taken_back, name="consent_taken_back"),
    path("clients/<uuid:client_id>/check-ins/", check_ins, name="check_ins"),
    path(
        "clients/<uuid:client_id>/check-ins/links/<uuid:link_id>/void/", check_in_link_void, name="check_in_link_void"
    ),
    path("clients/<uuid:client_id>/check-ins/<str:day>/", check_in, name="check_in"),
    path("clients/<uuid:client_id>/check-ins/<str:day>/show/", check_in_shown, name="check_in_shown"),
    path("clients/<uuid:client_id>/check-ins/<str:day>/mail/", check_in_mail, name="check_in_mail"),
    path("clients/<uuid:client_id>/reminders/", reminders, name="reminders"),
    path("my/reminders/", my_reminders, name="my_reminders"),
    path("form/<str:token>/", form_by_link, name="form_by_link"),
    path("clients/<uuid:client_id>/measures/", measures, name="measures"),
    path("askings/<uuid:asking_id>/take-back/", asking_taken_back, name="asking_taken_back"),
    path("answers/<uuid:entry_id>/seen/", answer_seen, name="answer_seen"),
    path("questionnaires/", questionnaires, name="questionnaires"),
    path("questionnaires/<uuid:questionnaire_id>/", questionnaire, name="questionnaire"),
    path("questionnaires/<uuid:questionnaire_id>/away/", questionnaire_away, name="questionnaire_away"),
    path("check-in-figures/", check_in_figures_page, name="check_in_figures"),
    path("help/", protocol, name="protocol"),
    path("help/undo/", protocol_before, name="protocol_before"),
    path("clients/<uuid:client_id>/course/", course, name="course"),
    path("clients/<uuid:client_id>/course/again/", course_again, name="course_again"),
    path("clients/<uuid:client_id>/course/theme/", theme, name="theme"),
    path("clients/<uuid:client_id>/course/themes/<slug:theme_key>/share/", theme_share, name="theme_share"),
    path("clients/<uuid:client_id>/course/said/<uuid:theme_id>/undo/", theme_before, name="theme_before"),
    path("clients/<uuid:client_id>/prepare/", preparation, name="preparation"),
    path("clients/<uuid:client_id>/prepare/undo/", preparation_before, name="preparation_before"),
    path("clients/<uuid:client_id>/notes/", notes, name="notes"),
    path("clients/<uuid:client_id>/notes/<uuid:note_id>/", note, name="note"),
    path("clients/<uuid:client_id>/notes/<uuid:note_id>/earlier/", note_earlier, name="note_earlier"),
    path("clients/<uuid:client_id>/notes/<uuid:note_id>/remove/", note_removal, name="note_removal"),
    path("clients/<uuid:client_id>/notes/<uuid:note_id>/put-back/", note_return, name="note_return"),
    path("clients/<uuid:client_id>/own-words/", own_words, name="own_words"),
    path("clients/<uuid:client_id>/appointments/", scheduling, name="scheduling"),
    path("clients/<uuid:client_id>/appointments/<uuid:contact_id>/", scheduling_fact, name="scheduling_fact"),
    path("clients/<uuid:client_id>/appointments/<uuid:contact_id>/undo/", scheduling_before, name="scheduling_before"),
    path(
        "clients/<uuid:client_id>/appointments/<uuid:contact_id>/remove/", scheduling_removal, name="scheduling_removal"
    ),
    path(
        "clients/<uuid:client_id>/appointments/<uuid:contact_id>/put-back/", scheduling_return, name="scheduling_return"
    ),
    path("clients/<uuid:client_id>/sessions/new/", new_session, name="new_session"),
    path("clients/<uuid:client_id>/sessions/removed/", removed_sessions, name="removed_sessions"),
    path("sessions/<uuid:session_id>/speakers/", speakers, name="speakers"),
    path("sessions/<uuid:session_id>/reading/", reading, name="reading"),
    path("sessions/<uuid:session_id>/remove/", session_removal, name="session_removal"),
    path("sessions/<uuid:session_id>/bring-back/", session_return, name="session_return"),
    path("sessions/<uuid:session_id>/", session, name="session"),
    path("sessions/<uuid:session_id>/verdict/", moment_verdict, name="moment_verdict"),
    path("sessions/<uuid:session_id>/note/", moment_note, name="moment_note"),
    path("sessions/<uuid:session_id>/supervision/", moment_supervision, name="moment_supervision"),
    path("sessions/<uuid:session_id>/share/", moment_share, name="moment_share"),
    path("sessions/<uuid:session_id>/own-moment/", own_moment, name="own_moment"),
    path("sessions/<uuid:session_id>/read-again/", read_once_more, name="read_once_more"),
    path("first-start/", first_start, name="first_start"),
    path("recovery-code/", recovery_code, name="recovery_code"),
    path("keys/", keys, name="keys"),
    path("keys/new-code/", new_code, name="new_code"),
    path("unlock/", unlock, name="unlock"),
    path("lock/", lock, name="lock"),
    path("sign-in/", sign_in, name="sign_in"),
    path("sign-in/second-step/", second_step, name="second_step"),
    path("sign-in/passkey/", by_passkey, name="by_passkey"),
    path("sign-out/", sign_out, name="sign_out"),
    path("account/", account.account, name="account"),
    path("account/prove/", account.prove, name="prove"),
    path("account/password/", account.password, name="password"),
    path("account/app/", account.second_factor, name="second_factor"),
    path("account/app/remove/", account.remove_app, name="remove_app"),
    path("account/recovery-codes/", account.recovery_codes, name="recovery_codes"),
    path("account/passkeys/add/", account.add_passkey, name="add_passkey"),
    path("account/passkeys/<uuid:passkey_id>/remove/", account.remove_passkey, name="remove_passkey"),
    path("account/sign-ins/<uuid:sign_in_id>/end/", account.end_sign_in, name="end_sign_in"),
    path("account/sign-ins/end-others/", account.end_other_sign_ins, name="end_other_sign_ins"),
    path("accounts/", accounts.accounts, name="accounts"),
    path("accounts/invite/", accounts.invite, name="invite"),
    path("accounts/invitations/<uuid:invitation_id>/revoke/", accounts.revoke, name="revoke_invitation"),
    path("accounts/<uuid:account_id>/close/", accounts.close, name="close_account"),
    path("accounts/<uuid:account_id>/reopen/", accounts.reopen, name="reopen_account"),
    path("accounts/<uuid:account_id>/new-password/", accounts.new_password_link, name="new_password_link"),
    path("accounts/<uuid:account_id>/second-factor/", accounts.take_second_factor_away, name="take_second_factor_away"),
    path("forgotten/", forgotten, name="forgotten"),
    path("new-password/<str:token>/", new_password, name="new_password"),
    path("invitation/<str:token>/", invitation.accept, name="invitation"),
    path("clients/<uuid:client_id>/invitation/", invitation.invite_client, name="invite_client"),
    path(
        "clients/<uuid:client_id>/invitation/<uuid:invitation_id>/revoke/",
        invitation.revoke_clients,
        name="revoke_clients",
    ),
    path("clients/<uuid:client_id>/new-password/", invitation.clients_new_password, name="clients_new_password"),
    path("clients/<uuid:client_id>/account/close/", invitation.close_clients, name="close_clients_account"),
    path("clients/<uuid:client_id>/account/reopen/", invitation.reopen_clients, name="reopen_clients_account"),
    path("my/", my_space, name="my_space"),
    path("my/shared/<uuid:share_id>/", my_answer, name="my_answer"),
    path("my/shared/<uuid:share_id>/mark/", my_mark, name="my_mark"),
    path("my/shared/<uuid:share_id>/undo/", my_answer_before, name="my_answer_before"),
    path("my/questionnaires/", my_questionnaires, name="my_questionnaires"),
    path("my/questionnaires/<uuid:asking_id>/", my_questionnaire, name="my_questionnaire"),
    path("my/answers/<uuid:entry_id>/", my_answers, name="my_answers"),
    path("my/answers/<uuid:entry_id>/take-back/", my_answers_taken_back, name="my_answers_taken_back"),
    path("my/answers/<uuid:entry_id>/bring-back/", my_answers_again, name="my_answers_again"),
    path("my/help/", my_help, name="my_help"),
    path("my/came-back/<uuid:theme_share_id>/", my_theme, name="my_theme"),
    path("my/came-back/<uuid:theme_share_id>/mark/", my_theme_mark, name="my_theme_mark"),
    path("my/came-back/<uuid:theme_share_id>/undo/", my_theme_before, name="my_theme_before"),
    path("my/about-me/", about_me, name="about_me"),
    path("my/about-me/undo/", about_me_before, name="about_me_before"),
    path("my/about-me/shown/", about_me_shown, name="about_me_shown"),
    path("my/beliefs/", my_beliefs, name="my_beliefs"),
    path("my/beliefs/asking/", my_asking, name="my_asking"),
    path("my/beliefs/<uuid:belief_id>/", my_belief_words, name="my_belief"),
    path("my/beliefs/<uuid:belief_id>/today/", my_belief_today, name="my_belief_today"),
    path("my/days/", my_feelings, name="my_feelings"),
    path("my/days/<uuid:feeling_id>/", my_feeling, name="my_feeling"),
    path("my/appointments/", my_appointments, name="my_appointments"),
    path("my/appointments/<uuid:entry_id>/", my_appointment, name="my_appointment"),
    path("my/own/<uuid:entry_id>/shown/", my_entry_shown, name="my_entry_shown"),
    path("my/own/<uuid:entry_id>/undo/", my_entry_before, name="my_entry_before"),
    path("my/own/<uuid:entry_id>/remove/", my_entry_removal, name="my_entry_removal"),
    path("my/own/<uuid:entry_id>/put-back/", my_entry_return, name="my_entry_return"),
    path("my/check-ins/", my_check_ins, name="my_check_ins"),
    path("my/check-ins/<str:day>/", my_check_in, name="my_check_in"),
    path("my/told/<uuid:entry_id>/", my_told, name="my_told"),
    path("my/data/", my_data, name="my_data"),
    path("my/data/copy/", my_copy, name="my_copy"),
    path("my/data/delete/", my_deletion, name="my_deletion"),
    path("my/who-has-looked/", my_lookers, name="my_lookers"),
    path("clients/<uuid:client_id>/who-has-looked/", lookers, name="lookers"),
    path("my/consents/", my_consents, name="my_consents"),
    path("my/consents/several/", my_several_consents, name="my_several_consents"),
    path("my/consents/<slug:purpose>/", my_consent, name="my_consent"),
    path("my/consents/<slug:purpose>/no/", my_consent_taken_back, name="my_consent_taken_back"),
    path("practice/", practice.practice, name="practice"),
    path("practice/tried/", practice.practice_tried, name="practice_tried"),
    path("practice/tried/<uuid:attempt_id>/remove/", practice.attempt_removal, name="attempt_removal"),
    path("practice/tried/<uuid:attempt_id>/put-back/", practice.attempt_return, name="attempt_return"),
    path("practice/<uuid:session_id>/<int:turn>/", practice.exercise, name="exercise"),
    path("practice/<uuid:session_id>/<int:turn>/another/", practice.another_exercise, name="another_exercise"),
    path("practice/<uuid:session_id>/<int:turn>/aside/", practice.exercise_aside, name="exercise_aside"),
    path("practice/<uuid:session_id>/<int:turn>/back/", practice.exercise_return, name="exercise_return"),
    path("supervision/", supervision, name="supervision"),
    path("supervision/<uuid:brought_id>/", supervision_answer, name="supervision_answer"),
    path("supervision/<uuid:brought_id>/undo/", supervision_answer_before, name="supervision_answer_before"),
    path("supervision/brought/", brought, name="brought"),
    path("supervision/brought/marks/<uuid:mark_id>/", bringing, name="bringing"),
    path("supervision/brought/<uuid:brought_id>/take-back/", brought_taken_back, name="brought_taken_back"),
    path("supervision/brought/<uuid:brought_id>/again/", brought_again, name="brought_again"),
]
