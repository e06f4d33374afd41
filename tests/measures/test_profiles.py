"""The profiles that ship hold together, cite each figure, and carry no text; a slip in one is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hereandnow.catalogue import PROFILES, profiles
from hereandnow.domain.wording import deficit_words
from hereandnow.errors import UnknownName, UnreadableQuestionnaire
from hereandnow.measures import Profile, read_profile, read_questionnaire, shipped
from tests.measures.making import PROFILE_HEAD
from tests.transcripts.files import data_folder

FOLDER = Path(__file__).parents[2] / "src" / "hereandnow" / "measures" / "profiles"
BAND = '{ start = 3, name = "a", source = "s" }'
RETEST = 'kind = "test-retest", value = 1.2, sample = "x", source = "s"'
TAIL = '[sources]\ns = "Invented."\n[[scales]]\nname = "total"\ntitle = "Total"\n'
RANGES = {
    "phq9": [(0, 27)],
    "gad7": [(0, 21)],
    "phq4": [(0, 12), (0, 6), (0, 6)],
    "phq2": [(0, 6)],
    "gad2": [(0, 6)],
    "who5": [(0, 100)],
    "core10": [(0, 40)],
    "dass21": [(0, 42), (0, 42), (0, 42)],
    "pcl5": [(0, 80), (0, 20), (0, 8), (0, 28), (0, 24)],
    "cesd": [(0, 60)],
    "pss10": [(0, 40)],
    "wsas": [(0, 40)],
    "isi": [(0, 28)],
    "swls": [(5, 35)],
    "audit-c": [(0, 12)],
}
"""The lowest and the highest score of each scale, as published."""


def test_the_catalogue_names_every_profile_file_and_no_other() -> None:
    assert sorted(PROFILES) == sorted(file.stem for file in FOLDER.glob("*.toml"))
    assert [profile.name for profile in profiles()] == list(PROFILES)
    with pytest.raises(UnknownName):
        shipped("../phq9")


@pytest.mark.parametrize("profile", profiles(), ids=lambda profile: profile.name)
def test_the_scales_of_a_profile_have_their_published_range_and_bands_within_it(profile: Profile) -> None:
    assert [profile.limits(scale) for scale in profile.scales] == RANGES[profile.name]
    for scale in profile.scales:
        low, high = profile.limits(scale)
        assert all(low <= band.start <= high for band in scale.bands)
        assert not scale.bands or scale.bands[0].start == low
        assert all(low < cut.at <= high for cut in scale.cut_offs)
        assert all(low <= norm.mean <= high and 0 < norm.deviation < high for norm in scale.norms)


@pytest.mark.parametrize("profile", profiles(), ids=lambda profile: profile.name)
def test_every_source_is_a_dated_work_and_is_cited(profile: Profile) -> None:
    cited: set[str] = set()
    for scale in profile.scales:
        cited |= {band.source for band in scale.bands} | {cut.source for cut in scale.cut_offs}
        cited |= {each.source for each in scale.reliabilities} | {norm.source for norm in scale.norms}
        cited |= {change.source for change in scale.changes}
        cited |= {scale.missing_source} if scale.missing_source else set()
    for key, source in profile.sources.items():
        assert re.fullmatch(r"[A-Z].+ \((?:19|20)\d\d\)\. .+\.", source), key
    assert cited == set(profile.sources)


@pytest.mark.parametrize("profile", profiles(), ids=lambda profile: profile.name)
def test_a_profile_speaks_of_nobody_as_a_deficit(profile: Profile) -> None:
    said = [profile.title]
    for scale in profile.scales:
        said += [scale.title, *(band.name for band in scale.bands), *(cut.meaning for cut in scale.cut_offs)]
    assert [deficit_words(sentence) for sentence in said] == [[] for _ in said]


def test_no_profile_holds_a_sentence_of_a_questionnaire() -> None:
    shipped_text = " ".join(re.sub(r"\W+", " ", file.read_text(encoding="utf-8")).lower() for file in FOLDER.iterdir())
    folder = data_folder() / "fhir_questionnaires"
    asked = 0
    for pattern in ("asbi_Questionnaire*.json", "cirg*.json", "lforms*.json", "myheartcounts*.json"):
        for file in folder.glob(pattern):
            for item in read_questionnaire(file.read_bytes()).questions:
                words = re.findall(r"\w+", item.text.lower())
                if len(words) > 2:
                    asked += 1
                    assert " ".join(words) not in shipped_text, item.link_id
    assert asked > 50


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("questions = [", "not TOML"),
        ("", "lacks the field"),
        (PROFILE_HEAD, "lacks the field 'sources'"),
        (PROFILE_HEAD.replace("high = 4", "high = 0") + TAIL, "not below"),
        (PROFILE_HEAD.replace("worse", "more") + TAIL, "neither worse nor better"),
        (PROFILE_HEAD.replace("questions = 4", "questions = true") + TAIL, "not what it has to be"),
        (PROFILE_HEAD + "reversed = [5]\n" + TAIL, "5 does not lie between 1 and 4"),
        (PROFILE_HEAD + "reversed = [1, 2, 3, 4]\n" + TAIL, "every question is reversed"),
        (PROFILE_HEAD + "question_codes = [[]]\n" + TAIL, "one entry a question"),
        (PROFILE_HEAD + "[choices]\na = 9\n" + TAIL, "outside"),
        (PROFILE_HEAD + TAIL + "questions = [1, 1]\n", "twice"),
        (PROFILE_HEAD + TAIL + 'missing = { at_most = 4, source = "s" }\n', "4 does not lie between 1 and 3"),
        (PROFILE_HEAD + TAIL + 'missing = { at_most = 1, source = "t" }\n', "'sources' has no 't'"),
        (PROFILE_HEAD + TAIL + 'bands = [{ start = 0, name = "low" }]\n', "lacks the field 'source'"),
        (PROFILE_HEAD + TAIL + f"bands = [{BAND}, {BAND}]", "do not rise"),
        (PROFILE_HEAD + TAIL + 'cut_offs = [{ at = 3, side = "left", meaning = "m", source = "s" }]', "has to be"),
        (PROFILE_HEAD + TAIL + f"reliabilities = [{{ {RETEST} }}]", "between 0 and 1"),
        (PROFILE_HEAD + TAIL + '[[scales]]\nname = "total"\ntitle = "Again"\n', "one name"),
        ("#" * 200_001, "larger than"),
    ],
)
def test_a_profile_with_a_slip_is_refused_with_one_sentence(text: str, told: str) -> None:
    with pytest.raises(UnreadableQuestionnaire, match=told) as refused:
        read_profile(text.encode())
    assert str(refused.value).endswith(".")
