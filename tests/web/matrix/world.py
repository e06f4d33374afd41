"""Two households at one desk: each has a therapist, a client, a supervisor, an administrator, and its own objects."""

from __future__ import annotations

import copy
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from http.cookies import SimpleCookie
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from allauth.mfa.models import Authenticator
from django.apps import apps
from django.db import connection, connections
from django.test import Client as DjangoClient
from django.utils import timezone

from hereandnow.course.episodes import Episode, Told
from hereandnow.domain import Belief, BeliefRating, CheckIn, Citation, Contact, Evidence, FeelingNote, HelpfulEvent
from hereandnow.measures import Answer, Answers, read_questionnaire
from hereandnow.transcripts import Transcript, Utterance
from hereandnow.web.records.access.askings import answer_asking, ask, keep_half, take_answers_back
from hereandnow.web.records.access.attempts import add_attempt, put_aside, remove_attempt
from hereandnow.web.records.access.bringing import bring, take_back
from hereandnow.web.records.access.check_in_links import make_link
from hereandnow.web.records.access.check_ins import tell
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.access.consents import give
from hereandnow.web.records.access.entries import add as add_entry
from hereandnow.web.records.access.entries import change as change_entry
from hereandnow.web.records.access.entries import remove as remove_entry
from hereandnow.web.records.access.identities import Prompt, change_about_me, show_about_me
from hereandnow.web.records.access.invitations import invite_client, invite_colleague
from hereandnow.web.records.access.my_space import answer
from hereandnow.web.records.access.my_themes import name_my_theme
from hereandnow.web.records.access.notes import add_note, change_note, remove_note
from hereandnow.web.records.access.passwords import link_for_client
from hereandnow.web.records.access.preparation import change_sheet
from hereandnow.web.records.access.protocols import change_protocol
from hereandnow.web.records.access.questionnaires import add_questionnaire
from hereandnow.web.records.access.reminders import choose
from hereandnow.web.records.access.responses import add_own_moment, mark_for_supervision, share_moment
from hereandnow.web.records.access.responses import change_note as judge_note
from hereandnow.web.records.access.sessions import (
    OpenedSession,
    add_session,
    decide_speakers,
    open_session,
    remove_session,
)
from hereandnow.web.records.access.supervision import answer_excerpt
from hereandnow.web.records.access.themes import rename_theme, share_theme
from hereandnow.web.records.access.whole_course import whole_course_of
from hereandnow.web.records.desk_words import sealed
from hereandnow.web.records.models import (
    AccountRecord,
    AskingRecord,
    CheckInLinkRecord,
    ClientRecord,
    InvitationRecord,
    MailRecord,
    PasswordLinkRecord,
    ShareRecord,
    SignInRecord,
    SupervisionRecord,
    ThemeRecord,
    ThemeShareRecord,
    TombstoneRecord,
)
from hereandnow.web.records.parts import Part
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.roles import Role
from hereandnow.web.records.store.answers import Said
from hereandnow.web.vault import use
from tests.measures.making import questionnaire_json, scaled
from tests.web import engine
from tests.web.desk import PASSPHRASE, PASSWORD, Desk
from tests.web.matrix.course import keep_theme
from tests.web.people import account
from tests.web.practice.making import ANSWER, read

MARKS = {"own": "Zyxwvuts Ownhouse", "foreign": "Zyxwvuts Farhouse"}
"""What every word of a household begins with, by whose it is to the people who ask: those of the first."""


@dataclass
class House:
    """The people of one household, and what has been made for it so far."""

    mark: str
    people: Mapping[Role, AccountRecord]
    made: dict[str, object] = field(default_factory=dict)

    @property
    def therapist(self) -> AccountRecord:
        return self.people[Role.THERAPIST]

    def signs(self, *asked: object) -> list[str]:
        """What tells of this household wherever it stands: its mark, and ids of its objects that nobody asked for."""
        ids = {str(made) for key, made in self.made.items() if isinstance(made, UUID) and key not in COMMON}
        return [self.mark, *(ids - set(map(str, asked)))]

    def object(self, argument: str, role: Role) -> object:
        """The object of that role which an argument of an address names; made when it is first asked for."""
        make = OBJECTS[argument]
        key = f"{argument} {role}" if argument in OF_ONE_ACCOUNT else argument
        if key not in self.made:
            self.made[key] = make(self, role)
        return self.made[key]


def _client(house: House, role: Role) -> object:
    client = add_client(house.therapist, f"{house.mark} client").id
    for purpose in Purpose:
        give(house.therapist, client, purpose, how=How.WRITING, on=HELD_ON)
    ClientRecord.objects.filter(pk=client).update(account=house.people[Role.CLIENT])
    for said in ("first", "then"):
        change_about_me(house.people[Role.CLIENT], dict.fromkeys(Prompt, f"{house.mark} wrote {said}"))
    show_about_me(house.people[Role.CLIENT], shown=True)
    return client


def _new_client(house: House, role: Role) -> object:
    return add_client(house.therapist, f"{house.mark} client without an account").id


def _note(house: House, role: Role) -> object:
    client_id = _uuid(house, "client_id")
    note = add_note(house.therapist, client_id, f"{house.mark} note")
    change_note(house.therapist, client_id, note.id, f"{house.mark} note, changed")
    return note.id


def _removed_note(house: House, role: Role) -> object:
    client_id = _uuid(house, "client_id")
    note = add_note(house.therapist, client_id, f"{house.mark} note, removed")
    remove_note(house.therapist, client_id, note.id)
    return note.id


def _session(house: House, role: Role) -> object:
    said = (Utterance("T", f"{house.mark}, how was it?"), Utterance("C", f"{house.mark} was there."))
    transcript = Transcript("week", said)
    entry = add_session(house.therapist, _uuid(house, "client_id"), transcript, held_on=HELD_ON, source="week.txt")
    decide_speakers(house.therapist, entry.id, TOLD)
    return entry.id


def _removed_session(house: House, role: Role) -> object:
    removed = _session(house, role)
    assert isinstance(removed, UUID)
    remove_session(house.therapist, removed)
    return removed


def _opened(house: House, role: Role) -> object:
    return open_session(house.therapist, _uuid(house, "session_id"))


def evidence_in(opened: object) -> Evidence:
    """The first words of the client in an opened session."""
    assert isinstance(opened, OpenedSession)
    assert opened.session is not None
    turn = opened.session.turns[1]
    return Evidence(turn, 0, len(turn.text), turn.text)


def _moment(house: House, role: Role) -> object:
    """A moment of the therapist's own: judged, marked for supervision, shared, and answered by the client."""
    session_id = _uuid(house, "session_id")
    words = {"sentence": f"{house.mark} is here.", "question": f"What was that like, {house.mark}?"}
    evidence = evidence_in(house.object("session", role))
    moment = add_own_moment(house.therapist, session_id, evidence, pillar="relationship", **words).id
    judge_note(house.therapist, session_id, moment, f"{house.mark} note on a moment")
    mark_for_supervision(house.therapist, session_id, moment, mark=True)
    share_moment(house.therapist, session_id, moment, wording=f"{house.mark} shared", quotes=[0])
    share = ShareRecord.objects.get(moment=moment)
    for said in ("first", "then"):
        answer(house.people[Role.CLIENT], share.pk, Said(words=f"{house.mark} answered {said}"))
    return moment


def _mark(house: House, role: Role) -> object:
    return SupervisionRecord.objects.get(moment=house.object("moment_id", role)).pk


def _brought(house: House, role: Role) -> object:
    """The mark, brought to the supervisor of the household, who answered and changed the answer."""
    mark, supervisor = _uuid(house, "mark_id"), house.people[Role.SUPERVISOR]
    until = timezone.localdate() + timedelta(days=30)
    words = {"pseudonym": "Blue", "asked": "What do you hear?"}
    brought = bring(house.therapist, mark, supervisor.pk, **words, until=until, around=True)
    for said in ("first", "then"):
        answer_excerpt(supervisor, brought, f"{house.mark} said {said}")
    return brought


def _taken_back(house: House, role: Role) -> object:
    """An own moment that was brought, answered and taken back."""
    session_id = _uuid(house, "session_id")
    words = {"sentence": f"{house.mark} is here, too.", "question": f"{house.mark}, what was that like?"}
    evidence = evidence_in(house.object("session", role))
    moment = add_own_moment(house.therapist, session_id, evidence, pillar="culture", **words).id
    mark_for_supervision(house.therapist, session_id, moment, mark=True)
    mark, supervisor = SupervisionRecord.objects.get(moment=moment).pk, house.people[Role.SUPERVISOR]
    until = timezone.localdate() + timedelta(days=30)
    brought = bring(house.therapist, mark, supervisor.pk, pseudonym="Blue", asked="", until=until, around=False)
    answer_excerpt(supervisor, brought, f"{house.mark} said")
    take_back(house.therapist, brought)
    return brought


def _practised(house: House, role: Role) -> object:
    """A session that was read: something is not right, and the answer is turn 2."""
    lines = (f"C: {house.mark} speaks. You did not listen. | client.complains", f"T: {house.mark} answers.")
    return read(_uuid(house, "client_id"), f"T: {house.mark}, hello.", *lines, f"C: {house.mark} goes on.")


def _aside(house: House, role: Role) -> object:
    session_id = _practised(house, role)
    assert isinstance(session_id, UUID)
    put_aside(house.therapist, session_id, ANSWER)
    return session_id


def _attempt(house: House, role: Role) -> object:
    words = f"{house.mark} would say"
    return add_attempt(house.therapist, _uuid(house, "practised_id"), ANSWER, words, aloud=True).id


def _removed_attempt(house: House, role: Role) -> object:
    attempt = _attempt(house, role)
    assert isinstance(attempt, UUID)
    remove_attempt(house.therapist, attempt)
    return attempt


def _share(house: House, role: Role) -> object:
    return ShareRecord.objects.get(moment=house.object("moment_id", role)).pk


def _own_moment(house: House, role: Role) -> object:
    moment = house.object("moment_id", role)
    return ShareRecord.objects.get(moment=moment).own_id


def _entry(house: House, role: Role) -> object:
    """What the person of that role told, and changed; of those who tell nothing, what the client told."""
    teller = house.people[role if role == Role.THERAPIST else Role.CLIENT]
    told = Contact(what="late", date=HELD_ON, session=HELD_ON, reason=f"{house.mark} told first")
    entry = add_entry(teller, _uuid(house, "client_id"), told)
    change_entry(teller, entry.id, replace(told, reason=f"{house.mark} told then"))
    return entry.id


def _removed_entry(house: House, role: Role) -> object:
    removed = _entry(house, role)
    assert isinstance(removed, UUID)
    remove_entry(house.people[role if role == Role.THERAPIST else Role.CLIENT], removed)
    return removed


def _belief(house: House, role: Role) -> object:
    """A sentence that the client lets their therapist see."""
    told = Belief(sentence=f"{house.mark} believes", about="others", ratings=(BeliefRating(HELD_ON, 70),))
    return add_entry(house.people[Role.CLIENT], _uuid(house, "client_id"), told).id


def _feeling(house: House, role: Role) -> object:
    told = FeelingNote(date=HELD_ON, words=(f"{house.mark} word",), where=f"{house.mark} throat")
    return add_entry(house.people[Role.CLIENT], _uuid(house, "client_id"), told).id


def _contact(house: House, role: Role) -> object:
    """A fact that the therapist entered, and changed."""
    return _entry(house, Role.THERAPIST)


def _removed_contact(house: House, role: Role) -> object:
    return _removed_entry(house, Role.THERAPIST)


def _link(house: House, role: Role) -> object:
    """An open link to a check-in; of another session the client told already, and the therapist guessed at it."""
    client = _uuid(house, "client_id")
    told = CheckIn(session=HELD_ON - timedelta(days=7), words=f"{house.mark} told")
    tell(house.people[Role.CLIENT], told, HelpfulEvent(told.session, f"{house.mark} was asked", 2))
    make_link(house.therapist, client, HELD_ON)
    choose(house.therapist, client, f"{house.mark.split()[-1]}@example.org", wanted=True)
    asked = {"asked_by": house.therapist, "made_at": timezone.now()}
    MailRecord.objects.create(client_id=client, day=HELD_ON, **asked)
    return CheckInLinkRecord.objects.get(client=client).pk


def _questionnaire(house: House, role: Role) -> object:
    """One of the desk; it and the page for help are everybody's who works here, and no household's mark is on them."""
    asked = {"linkId": "q", "type": "choice", "text": "Quiet week?", "answerOption": scaled(0, 3)}
    read = read_questionnaire(questionnaire_json([asked], title="Quiet weeks"))
    change_protocol(house.therapist, f"Ring the bell, or the other. {len(house.made)}")
    return add_questionnaire(house.therapist, read).id


def _asking(house: House, role: Role) -> object:
    """A questionnaire that waits for the client, half of it kept for later."""
    questionnaire, client = _uuid(house, "questionnaire_id"), _uuid(house, "client_id")
    ask(house.therapist, client, questionnaire)
    asking = AskingRecord.objects.get(client=client, questionnaire=questionnaire, taken_back_at=None).pk
    keep_half(house.people[Role.CLIENT], asking, {"q1": "1"}, Answers(given={}))
    return asking


def _answers(house: House, role: Role) -> object:
    """What the client answered, to a questionnaire of its own."""
    questionnaire = _questionnaire(house, role)
    assert isinstance(questionnaire, UUID)
    client = _uuid(house, "client_id")
    ask(house.therapist, client, questionnaire)
    asking = AskingRecord.objects.get(client=client, questionnaire=questionnaire).pk
    given = Answers(given={"q": (Answer("step-1", "step-1", value=1),)})
    return answer_asking(house.people[Role.CLIENT], asking, given).id


def _answers_taken_back(house: House, role: Role) -> object:
    found = _answers(house, role)
    assert isinstance(found, UUID)
    take_answers_back(house.people[Role.CLIENT], found)
    return found


def _tombstone(house: House, role: Role) -> object:
    return TombstoneRecord.objects.create(therapist=house.therapist, erased_on=HELD_ON).pk


def _sign_in(house: House, role: Role) -> object:
    record = SignInRecord(account=house.people[role])
    record.browser = f"{house.mark} browser"
    record.save()
    return record.pk


def _passkey(house: House, role: Role) -> object:
    passkey = uuid4()
    data = {"id": str(passkey), "name": sealed(f"{house.mark} passkey", "passkey", str(passkey)).hex()}
    Authenticator.objects.create(user=house.people[role], type=Authenticator.Type.WEBAUTHN, data=data)
    return passkey


def _account_id(house: House, role: Role) -> object:
    return house.people[Role.SUPERVISOR].pk


def _invitation(house: House, role: Role) -> object:
    invite_colleague(house.people[Role.ADMINISTRATOR], Role.THERAPIST)
    return InvitationRecord.objects.get(invited_by=house.people[Role.ADMINISTRATOR]).pk


def _clients_invitation(house: House, role: Role) -> object:
    invite_client(house.therapist, _uuid(house, "new_client_id"))
    return InvitationRecord.objects.get(invited_by=house.therapist).pk


def _password_link(house: House, role: Role) -> object:
    link_for_client(house.therapist, _uuid(house, "client_id"))
    return PasswordLinkRecord.objects.get(made_by=house.therapist).pk


def _theme(house: House, role: Role) -> object:
    """A course of one session with a theme that was named, shared and answered; and its sheet, changed."""
    client_id, opened = _uuid(house, "client_id"), house.object("session", role)
    told = Told("wish", f"{house.mark} wish", Citation(HELD_ON, evidence_in(opened)), possible=False)
    keep_theme(client_id, _uuid(house, "session_id"), opened, Episode(HELD_ON, f"{house.mark} person", "here", (told,)))
    (key,) = whole_course_of(house.therapist, client_id).themes.by_key
    for said in ("first", "then"):
        rename_theme(house.therapist, client_id, key, f"{house.mark} named it {said}")
        change_sheet(house.therapist, client_id, {}, frozenset(), f"{house.mark} wrote {said}")
    quotes = whole_course_of(house.therapist, client_id).own_words(key)
    share_theme(house.therapist, client_id, key, wording=f"{house.mark} shared a theme", quotes=quotes.keys())
    share = ThemeShareRecord.objects.get(client=client_id)
    name_my_theme(house.people[Role.CLIENT], share.pk, f"{house.mark} calls it")
    return key


def _theme_said(house: House, role: Role) -> object:
    house.object("theme_key", role)
    return ThemeRecord.objects.get(client=_uuid(house, "client_id")).pk


def _theme_share(house: House, role: Role) -> object:
    house.object("theme_key", role)
    return ThemeShareRecord.objects.get(client=_uuid(house, "client_id")).pk


def _uuid(house: House, argument: str) -> UUID:
    found = house.object(argument, Role.THERAPIST)
    assert isinstance(found, UUID)
    return found


HELD_ON = date(2026, 11, 3)
TOLD = {"t": Part.THERAPIST, "c": Part.CLIENT}

OBJECTS: dict[str, Callable[[House, Role], object]] = {
    "client_id": _client,
    "new_client_id": _new_client,
    "note_id": _note,
    "removed_note_id": _removed_note,
    "session_id": _session,
    "removed_session_id": _removed_session,
    "session": _opened,
    "moment_id": _moment,
    "own_id": _own_moment,
    "share_id": _share,
    "mark_id": _mark,
    "brought_id": _brought,
    "taken_back_id": _taken_back,
    "link_id": _link,
    "entry_id": _entry,
    "removed_entry_id": _removed_entry,
    "practised_id": _practised,
    "aside_id": _aside,
    "attempt_id": _attempt,
    "removed_attempt_id": _removed_attempt,
    "belief_id": _belief,
    "feeling_id": _feeling,
    "contact_id": _contact,
    "removed_contact_id": _removed_contact,
    "questionnaire_id": _questionnaire,
    "asking_id": _asking,
    "answers_id": _answers,
    "answers_taken_back_id": _answers_taken_back,
    "tombstone_id": _tombstone,
    "sign_in_id": _sign_in,
    "passkey_id": _passkey,
    "account_id": _account_id,
    "invitation_id": _invitation,
    "clients_invitation_id": _clients_invitation,
    "password_link_id": _password_link,
    # Last: whatever is removed takes the course along that rests on it.
    "theme_key": _theme,
    "theme_id": _theme_said,
    "theme_share_id": _theme_share,
}
"""How an object comes to be, by the argument that names it in addresses and at the door."""

CHOICES: dict[str, object] = {
    "purpose": Purpose.ANALYSE.value,
    "token": "a-token-of-no-invitation",
    "turn": ANSWER,
    "day": "2026-11-03",
}
"""Arguments of addresses that name nobody's object, with one that is good."""

OF_ONE_ACCOUNT = frozenset({"entry_id", "removed_entry_id", "sign_in_id", "passkey_id"})
"""Arguments that name something of one account alone, not of the household."""


COMMON = frozenset({"questionnaire_id"})
"""Arguments that name something of the desk, which whoever works here reaches, of whatever household."""


class Asker(DjangoClient):
    """A browser whose requests share one connection to the records: opening it anew is most of what a request costs."""

    def __init__(self) -> None:
        super().__init__(SERVER_NAME="127.0.0.1")


@dataclass
class World:
    """The desk with both households, put back after each change."""

    desk: Desk
    houses: Mapping[str, House]
    browsers: Mapping[Role | None, Asker]
    """Of the people of the first household, and of somebody who is not signed in."""
    cookies: Mapping[Role | None, SimpleCookie]
    kept: Path
    changed: bool = False

    def put_back(self) -> None:
        """The files as they were, the keys open, this desk the one of the process."""
        connections.close_all()
        use(self.desk.vault)
        folder = self.desk.vault.home.folder
        if self.changed:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self.kept, folder)
            self.changed = False
        engine.lay_out(folder)
        for asker, cookies in self.cookies.items():
            self.browsers[asker].cookies = copy.deepcopy(cookies)
        if self.desk.vault.locked:
            self.desk.vault.open(passphrase=PASSPHRASE)
        self.desk.vault.code_is_written_down()

    def rows(self) -> dict[str, list[Any]]:
        """All rows of all tables of our own as they lie there, but for what refusals write and who was seen when."""
        found = {}
        with connection.cursor() as cursor:
            for model in apps.get_app_config("records").get_models():
                if model.__name__ not in WRITTEN_FOR_REFUSALS:
                    kept = (field for field in model._meta.concrete_fields if field.attname != "seen_at")
                    fields = ", ".join(f'"{field.column}"' for field in kept)
                    table, key = model._meta.db_table, model._meta.pk.column
                    cursor.execute(f'SELECT {fields} FROM "{table}" ORDER BY "{key}"')  # noqa: S608 - ours
                    found[table] = cursor.fetchall()
        return found

    @cached_property
    def rows_kept(self) -> dict[str, list[Any]]:
        """The rows as they were made."""
        self.put_back()
        return self.rows()


WRITTEN_FOR_REFUSALS = frozenset({"AuditRecord", "TryRecord"})


@contextmanager
def ids_in_order() -> Iterator[None]:
    """Ids that grow. Where a condition is gone, the first row of all is another household's, and never by chance."""
    draw, made = os.urandom, count(1)

    def drawn(size: int) -> bytes:
        return next(made).to_bytes(6) + draw(10) if size == IDS else draw(size)

    os.urandom = drawn
    try:
        yield
    finally:
        os.urandom = draw


IDS = 16
"""Bytes that an id is made of, by ``uuid.uuid4``."""


def make_world(desk: Desk, kept: Path) -> World:
    """Two households at a desk where Anna has gone through the first start; every word of them bears their mark."""
    with ids_in_order():
        return _made(desk, kept)


def _made(desk: Desk, kept: Path) -> World:
    houses = {}
    for whose, mark in reversed(MARKS.items()):
        people = {role: account(f"{mark} {role.value}", role) for role in Role}
        houses[whose] = House(mark, people)
    browsers: dict[Role | None, Asker] = {None: Asker()}
    for role, person in houses["own"].people.items():
        browsers[role] = Asker()
        asked = browsers[role].post("/sign-in/", {"name": person.name, "password": PASSWORD})
        assert asked.status_code == 302
    for house in houses.values():  # after signing in, which would ask for the passkeys that are made here
        for argument in OBJECTS:
            for role in Role:
                house.object(argument, role)
    connections.close_all()
    engine.keep(desk.vault.home.folder)
    shutil.copytree(desk.vault.home.folder, kept)
    cookies = {asker: copy.deepcopy(browser.cookies) for asker, browser in browsers.items()}
    return World(desk, houses, browsers, cookies, kept)
