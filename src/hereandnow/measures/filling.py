"""Answers to a questionnaire as a value that stands by itself: every line, every score, every self-harm answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from hereandnow.errors import CannotScore
from hereandnow.measures.filled_in import AnsweredLine, FilledIn, KeptScore
from hereandnow.measures.fitting import fitting
from hereandnow.measures.profile import Profile
from hereandnow.measures.questionnaire import Answer, Answers, Item, Questionnaire
from hereandnow.measures.score import Score, SelfHarm
from hereandnow.measures.scoring import score
from hereandnow.measures.self_harm import Worrying, self_harm_known, self_harm_marked


def fill_in(
    questionnaire: Questionnaire,
    answers: Answers,
    *,
    key: str,
    day: date,
    known: Sequence[Profile],
    marked: Mapping[str, Worrying] = MappingProxyType({}),
) -> FilledIn:
    """What answers to a questionnaire come to, by every profile that it is known by, else by its own values.

    ``key`` is the id that the questionnaire is kept by, ``marked`` the links of questions of which a person said that
    they ask about harming oneself, and which of their answers say more of it. Where nothing can be counted there is no
    score, the reason stands in the notes, and the self-harm answers are there all the same. Raises InvalidValue where
    nothing is answered.
    """
    scores: list[Score] = []
    notes: list[str] = []
    for profile in fitting(questionnaire, known) or (None,):
        try:
            scores.append(score(questionnaire, answers, profile))
        except CannotScore as error:
            notes.append(str(error))
    return FilledIn(
        questionnaire=key,
        title=questionnaire.title,
        day=day,
        lines=tuple(
            AnsweredLine(item.label, words_of(answers.given.get(item.link_id, ())))
            for item in asked_in(questionnaire, known)
        ),
        scores=tuple(kept for each in scores for kept in _kept(each)),
        self_harm=about_self_harm(questionnaire, answers, known=known, marked=marked),
        notes=tuple(dict.fromkeys([*(note for each in scores for note in each.notes), *notes])),
    )


def about_self_harm(
    questionnaire: Questionnaire,
    answers: Answers,
    *,
    known: Iterable[Profile],
    marked: Mapping[str, Worrying] = MappingProxyType({}),
) -> tuple[SelfHarm, ...]:
    """The self-harm answers, by what profiles know and by what a person marked; each question once.

    Of a question that both speak of, the one that calls for a person stands.
    """
    found: dict[str, SelfHarm] = {}
    for fact in (*self_harm_known(questionnaire, answers, known), *self_harm_marked(questionnaire, answers, marked)):
        if fact.link_id not in found or (fact.calls_for_a_person and not found[fact.link_id].calls_for_a_person):
            found[fact.link_id] = fact
    return tuple(found.values())


def asked_in(questionnaire: Questionnaire, known: Iterable[Profile]) -> tuple[Item, ...]:
    """The questions that a person is asked: not what the file fills in itself, and not the sum of the others."""
    sums = {code for profile in fitting(questionnaire, known) for scale in profile.scales for code in scale.codes}
    return tuple(item for item in questionnaire.questions if not item.read_only and not item.names & sums)


def words_of(given: Iterable[Answer]) -> str:
    """What was answered, in words."""
    return ", ".join(
        answer.label or answer.code or ("" if answer.number is None else f"{answer.number:g}") for answer in given
    )


def _kept(scored: Score) -> Iterable[KeptScore]:
    for each in scored.scales:
        yield KeptScore(
            profile=scored.profile.name if scored.profile else None,
            scale=each.scale.name,
            title=f"{scored.title}: {each.scale.title}" if scored.profile else each.scale.title,
            value=each.value,
            low=each.low,
            high=each.high,
            answered=each.answered,
            questions=len(each.scale.questions),
            prorated=each.prorated,
            why_none=each.why_none,
        )
