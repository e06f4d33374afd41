"""The tables. What a row says of itself is its id: names and words never reach a log through ``repr``."""

from __future__ import annotations

from hereandnow.web.records.models.accounts import AccountRecord
from hereandnow.web.records.models.audit import AuditRecord
from hereandnow.web.records.models.check_ins import CheckInLinkRecord
from hereandnow.web.records.models.clients import ClientRecord
from hereandnow.web.records.models.consents import ConsentRecord
from hereandnow.web.records.models.courses import CourseRecord, PreparationRecord, ThemeRecord, ThemeShareRecord
from hereandnow.web.records.models.entries import EntryKind, EntryRecord
from hereandnow.web.records.models.identities import IdentityRecord, TombstoneRecord
from hereandnow.web.records.models.invitations import InvitationRecord
from hereandnow.web.records.models.jobs import JobRecord, JobState, Task
from hereandnow.web.records.models.keys import KeysRecord
from hereandnow.web.records.models.notes import NoteRecord
from hereandnow.web.records.models.passwords import PasswordLinkRecord
from hereandnow.web.records.models.practice import AsideRecord, AttemptRecord, PracticeRecord
from hereandnow.web.records.models.questionnaires import AskingRecord, ProtocolRecord, QuestionnaireRecord
from hereandnow.web.records.models.reminders import MailRecord, ReminderRecord
from hereandnow.web.records.models.responses import (
    AnswerRecord,
    OwnMomentRecord,
    ShareRecord,
    SupervisionRecord,
    Verdict,
    VerdictRecord,
)
from hereandnow.web.records.models.sessions import ReviewRecord, SessionRecord
from hereandnow.web.records.models.sign_ins import SignInRecord, TriesRecord
from hereandnow.web.records.models.summaries import SummaryRecord
from hereandnow.web.records.models.supervision import BroughtRecord

__all__ = [
    "AccountRecord",
    "AnswerRecord",
    "AsideRecord",
    "AskingRecord",
    "AttemptRecord",
    "AuditRecord",
    "BroughtRecord",
    "CheckInLinkRecord",
    "ClientRecord",
    "ConsentRecord",
    "CourseRecord",
    "EntryKind",
    "EntryRecord",
    "IdentityRecord",
    "InvitationRecord",
    "JobRecord",
    "JobState",
    "KeysRecord",
    "MailRecord",
    "NoteRecord",
    "OwnMomentRecord",
    "PasswordLinkRecord",
    "PracticeRecord",
    "PreparationRecord",
    "ProtocolRecord",
    "QuestionnaireRecord",
    "ReminderRecord",
    "ReviewRecord",
    "SessionRecord",
    "ShareRecord",
    "SignInRecord",
    "SummaryRecord",
    "SupervisionRecord",
    "Task",
    "ThemeRecord",
    "ThemeShareRecord",
    "TombstoneRecord",
    "TriesRecord",
    "Verdict",
    "VerdictRecord",
]
