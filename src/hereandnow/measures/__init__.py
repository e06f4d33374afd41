"""Questionnaires as FHIR has them and how answers are scored; ``change`` says what a change in scores can mean."""

from hereandnow.measures.fhir_answers import read_answers
from hereandnow.measures.fhir_questionnaire import read_questionnaire
from hereandnow.measures.fitting import fitting
from hereandnow.measures.profile import Profile
from hereandnow.measures.profile_file import read_profile, shipped
from hereandnow.measures.questionnaire import Answer, Answers, Choice, Item, Questionnaire
from hereandnow.measures.score import ScaleScore, Score, SelfHarm
from hereandnow.measures.scoring import score, totals

__all__ = [
    "Answer",
    "Answers",
    "Choice",
    "Item",
    "Profile",
    "Questionnaire",
    "ScaleScore",
    "Score",
    "SelfHarm",
    "fitting",
    "read_answers",
    "read_profile",
    "read_questionnaire",
    "score",
    "shipped",
    "totals",
]
