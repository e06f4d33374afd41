"""Questionnaires as FHIR has them, and profiles by which answers are scored.

``scoring`` and ``change`` count, with numpy, and are imported by their own names: what ships is also listed where there
is the standard library alone (the desk's reading of files).
"""

from hereandnow.measures.fhir_answers import read_answers
from hereandnow.measures.fhir_questionnaire import read_questionnaire
from hereandnow.measures.fitting import fitting
from hereandnow.measures.profile import Profile
from hereandnow.measures.profile_file import read_profile, shipped
from hereandnow.measures.questionnaire import Answer, Answers, Choice, Item, Questionnaire
from hereandnow.measures.score import ScaleScore, Score, SelfHarm

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
    "shipped",
]
