"""Questionnaires: added, asked with, filled in, and what a therapist sees of them."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from hereandnow.measures import read_questionnaire
from hereandnow.web.records.access.askings import ask
from hereandnow.web.records.access.protocols import change_protocol
from hereandnow.web.records.access.questionnaires import add_questionnaire
from hereandnow.web.records.models import AskingRecord, ClientRecord
from hereandnow.web.records.purposes import Purpose
from hereandnow.web.records.roles import Role
from tests.browser.visitor import Visitor
from tests.web.my_space.making import Mika
from tests.web.people import account
from tests.web.questionnaires.making import MOOD, OURS
from tests.web.questionnaires.test_check_in_figures import people
from tests.web.questionnaires.test_measures import told
from tests.web.session.making import agree, anna

HELP = "Ring 000 0000 at any hour. Somebody of our clinic answers.\n\nOr come to the house, the door is open until ten."


def questionnaires(visitor: Visitor) -> None:
    visitor.page.get_by_role("link", name="Questionnaires").click()
    visitor.look("questionnaires-empty")
    _add(visitor, b"{}")
    assert visitor.page.get_by_text("no FHIR Questionnaire").is_visible()
    visitor.look("questionnaires-refused")
    _add(visitor, MOOD)
    visitor.page.get_by_role("link", name="Questionnaires").first.click()
    visitor.look("questionnaires")


def questionnaire(visitor: Visitor) -> None:
    visitor.open("/questionnaires/")
    _add(visitor, OURS)
    visitor.look("questionnaire")
    visitor.page.get_by_label("Were there thoughts of not being here?").first.select_option("higher")
    visitor.press("Keep it")


def questionnaire_away(visitor: Visitor) -> None:
    visitor.open("/questionnaires/")
    _add(visitor, MOOD)
    visitor.open("/questionnaires/")
    _press_part(visitor, "Put away")
    visitor.page.get_by_text("1 put away").click()
    _press_part(visitor, "Take out again")


def protocol(visitor: Visitor) -> None:
    visitor.open("/questionnaires/")
    visitor.page.get_by_role("link", name="Write it now").click()
    visitor.look("protocol-empty")
    visitor.fill(words=HELP)
    visitor.press("Keep it")
    visitor.look("protocol")


def protocol_before(visitor: Visitor) -> None:
    protocol(visitor)
    visitor.press("Undo the last change")
    assert visitor.page.locator("[name=words]").input_value() == ""


def check_in_figures(visitor: Visitor) -> None:
    visitor.open("/questionnaires/")
    visitor.page.get_by_role("link", name="The check-in in figures").click()
    visitor.look("check-in-figures-few")
    people(31)
    visitor.open("/check-in-figures/")
    visitor.look("check-in-figures")


def measures(visitor: Visitor) -> None:
    mika = _mika(visitor)
    visitor.open(f"/clients/{mika.id}/")
    visitor.page.get_by_role("link", name="Measures").click()
    visitor.look("measures-empty")
    add_questionnaire(anna(), read_questionnaire(MOOD))
    told(mika, 18, 17, None, 16, 18, 15, 17, 9, 6)
    told(mika, 3, 2, 4, profile=None, scale="sum", high=12)
    visitor.open(f"/clients/{mika.id}/measures/")
    for details in visitor.page.locator("details").all()[:2]:
        details.locator("summary").click()
    visitor.look("measures")
    visitor.page.locator("[name=questionnaire]").select_option(label="Nine on mood")
    visitor.press("Ask")
    assert visitor.page.get_by_text("waits for your client").is_visible()


def asking_taken_back(visitor: Visitor) -> None:
    mika = _mika(visitor)
    _asked(mika, MOOD)
    visitor.open(f"/clients/{mika.id}/measures/")
    visitor.press("Ask no longer")
    assert not visitor.page.get_by_text("waits for your client").is_visible()


def answer_seen(visitor: Visitor) -> None:
    mika = _answered(visitor, harm=2)
    visitor.press("Sign out")
    visitor.sign_in()
    visitor.look("caseload-urgent")
    visitor.page.get_by_role("link", name="needs you").click()
    visitor.look("measures-urgent")
    visitor.press("I have seen it")
    visitor.open(f"/clients/{mika.id}/")
    assert not visitor.page.get_by_text("needs you").is_visible()


def my_questionnaires(visitor: Visitor) -> None:
    mika = _come(visitor)
    visitor.open("/my/questionnaires/")
    visitor.look("my-questionnaires-empty")
    _asked(mika, MOOD)
    visitor.open("/my/questionnaires/")
    visitor.look("my-questionnaires")
    visitor.open("/my/")
    visitor.look("my-space-asked")


def my_questionnaire(visitor: Visitor) -> None:
    mika = _come(visitor)
    asking = _asked(mika, OURS)
    visitor.open(f"/my/questionnaires/{asking}/")
    visitor.look("my-questionnaire")
    visitor.fill(q2="many")
    visitor.press("I am done")
    visitor.look("my-questionnaire-refused")
    visitor.fill(q2="6.5")
    visitor.page.get_by_label("step-2").check()
    visitor.press("Keep it for later")
    visitor.page.get_by_role("link", name="Go on").click()
    assert visitor.page.get_by_label("step-2").is_checked()


def my_answers(visitor: Visitor) -> None:
    _answered(visitor)
    assert visitor.heading() == "What you answered"
    visitor.look("my-answers")


def my_answers_taken_back(visitor: Visitor) -> None:
    my_answers(visitor)
    visitor.press("Take these answers back")
    visitor.page.get_by_text("1 that you took back").click()
    visitor.look("my-answers-taken-back")


def my_answers_again(visitor: Visitor) -> None:
    my_answers_taken_back(visitor)
    visitor.press("Bring them back")
    assert visitor.heading() == "What you answered"


def my_help(visitor: Visitor) -> None:
    _answered(visitor, harm=1)
    assert visitor.heading() == "Where to find help"
    visitor.look("my-help-default")
    change_protocol(anna(), HELP)
    visitor.open("/my/help/?after=answers")
    visitor.look("my-help")
    visitor.open("/my/help/")
    visitor.look("my-help-whenever")


def _add(visitor: Visitor, data: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder, "mood.json")
        file.write_bytes(data)
        visitor.page.locator("[name=file]").set_input_files(file)
        visitor.press("Add it")


def _press_part(visitor: Visitor, name: str) -> None:
    """Press a button whose name goes on with what it is about."""
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name=name).click()


def _mika(visitor: Visitor) -> Mika:
    client = visitor.client("Mika K").id
    agree(client, Purpose.ANALYSE)
    own = account("Mika", Role.CLIENT)
    ClientRecord.objects.filter(pk=client).update(account=own)
    return Mika(client, own, None)  # type: ignore[arg-type]


def _come(visitor: Visitor) -> Mika:
    """Mika, signed in at this browser in Anna's place."""
    mika = _mika(visitor)
    visitor.press("Sign out")
    visitor.sign_in("Mika")
    return mika


def _asked(mika: Mika, data: bytes) -> UUID:
    kept = add_questionnaire(anna(), read_questionnaire(data)).id
    ask(anna(), mika.id, kept)
    return AskingRecord.objects.get(client=mika.id, questionnaire=kept).pk


def _answered(visitor: Visitor, harm: int = 0) -> Mika:
    mika = _come(visitor)
    visitor.open(f"/my/questionnaires/{_asked(mika, MOOD)}/")
    for number in range(1, 10):
        if number != 4:
            visitor.page.locator(f"[name=q{number}][value='{(harm if number == 9 else 1) + 1}']").check()
    visitor.press("I am done")
    return mika


VISITS = {
    "questionnaires": questionnaires,
    "questionnaire": questionnaire,
    "questionnaire_away": questionnaire_away,
    "protocol": protocol,
    "protocol_before": protocol_before,
    "check_in_figures": check_in_figures,
    "measures": measures,
    "asking_taken_back": asking_taken_back,
    "answer_seen": answer_seen,
    "my_questionnaires": my_questionnaires,
    "my_questionnaire": my_questionnaire,
    "my_answers": my_answers,
    "my_answers_taken_back": my_answers_taken_back,
    "my_answers_again": my_answers_again,
    "my_help": my_help,
}
