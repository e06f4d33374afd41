"""The page of scoring profiles: how answers to a questionnaire are counted, each figure with its source."""

from __future__ import annotations

from collections.abc import Iterable

from docs.generate.markdown import entry, fields, plain
from hereandnow.catalogue import profiles
from hereandnow.measures.profile import Profile, Scale

_OPENING = """# Scoring profiles

How answers to a questionnaire are counted. The text of a questionnaire is its authors' and does not ship:
[add your own copy](/how-to/score-a-questionnaire.md). `hereandnow measures list` prints this list.

A figure stands here with the work that it was published in, or it does not stand here: a profile without a rule for
missing answers gives no score when one is missing, and one without a reliability cannot tell a reliable change. Bands
and cut-offs are their authors', made for groups of people.
"""


def page() -> str:
    """The page as Markdown."""
    return "\n".join([_OPENING, *(_section(profile) for profile in profiles())])


def _section(profile: Profile) -> str:
    told = [
        ("Questions", f"{profile.questions}, each counted {_number(profile.low)} to {_number(profile.high)}"),
        ("Higher is", profile.higher),
    ]
    if profile.reversed:
        told.append(("Counted downwards", f"questions {_listed(profile.reversed)}"))
    if profile.self_harm:
        told.append(("About harming oneself", f"question {_listed(profile.self_harm)}: told by itself, first"))
    told.append(("Known by", _known(profile)))
    told += [(plain(scale.title), _scale(scale, profile)) for scale in profile.scales]
    cited = "\n".join(f"- {plain(key)}: {plain(source)}" for key, source in profile.sources.items())
    heading = entry(f"profile-{profile.name}", f"`{profile.name}`", 2)
    return f"{heading}\n{plain(profile.title)}.\n\n{fields(told)}\nSources:\n\n{cited}\n"


def _known(profile: Profile) -> str:
    names = plain(", ".join(profile.aliases))
    if profile.has_codes:
        return f"the codes of its questions, or its name ({names}) and their number"
    return f"its name ({names}) and the number of questions, which are then taken in the order of the file"


def _scale(scale: Scale, profile: Profile) -> str:
    low, high = profile.limits(scale)
    parts = [f"{_number(low)} to {_number(high)}, {_summed(scale, profile)}."]
    if scale.missing_source:
        parts.append(f"Missing answers: up to {scale.missing_at_most} ({scale.missing_source}).")
    if scale.bands:
        bands = "; ".join(f"{_number(band.start)} {band.name} ({band.source})" for band in scale.bands)
        parts.append(f"Bands from: {bands}.")
    parts += [f"At or {cut.side} {_number(cut.at)}: {cut.meaning} ({cut.source})." for cut in scale.cut_offs]
    parts += [
        f"Reliability, {each.kind}: {each.value:.2f}, {each.sample} ({each.source})." for each in scale.reliabilities
    ]
    for norm in scale.norms:
        figures = f"mean {norm.mean:g}, standard deviation {norm.deviation:g}, {norm.n:,} people"
        parts += [f"Norm: {figures}, {norm.sample} ({norm.source})."]
    parts += [
        f"Reliable change as published: {change.points:g} points, {change.note} ({change.source})."
        for change in scale.changes
    ]
    return plain(" ".join(parts))


def _summed(scale: Scale, profile: Profile) -> str:
    every = len(scale.questions) == profile.questions
    which = "all questions" if every else f"questions {_listed(scale.questions)}"
    return f"the sum of {which}" + (f" times {_number(scale.factor)}" if scale.factor != 1 else "")


def _listed(questions: Iterable[int]) -> str:
    return ", ".join(str(question) for question in sorted(questions))


def _number(value: float) -> str:
    return f"{value:g}"
