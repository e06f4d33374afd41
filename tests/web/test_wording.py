"""No word of a page escapes its translators."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import hereandnow.web
from tests.web.wording import marked, unmarked

ROOT = Path(hereandnow.web.__file__).parent
TEMPLATES = sorted(ROOT.rglob("*.html"))
NAMES = {"hereandnow", "· hereandnow"}

_COMMENT = re.compile(r"{#.*?#}|{% comment.*?{% endcomment %}", re.DOTALL)
_WHOLE = re.compile(r"{% blocktranslate.*?{% endblocktranslate %}|{% translate.*?%}", re.DOTALL)
_WITHIN_A_TAG = re.compile(r"{% block main_class %}.*?{% endblock %}")
_CODE = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_word_of_a_template_is_for_the_translators(template: Path) -> None:
    text = _WITHIN_A_TAG.sub("", _COMMENT.sub("", template.read_text(encoding="utf-8")))
    page = _CODE.sub("", _WHOLE.sub("⟦⟧", text))
    assert [words for words in unmarked(page) if words not in NAMES] == []


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>Words</p>", ["Words"]),
        ("<p>⟦Words <b>in ⟦bold⟧</b>⟧ 12 · <bdi>Mr K</bdi></p>", []),
        ('<a aria-label="Words" class="words" href="/words/">⟦x⟧</a>', ["Words"]),
        ("<textarea>Words</textarea><p>⟦a⟧ and ⟦b⟧</p>", ["and"]),
    ],
    ids=["plain", "marked, nested, and what people wrote", "an attribute that is read aloud", "between two"],
)
def test_words_outside_the_brackets_are_seen(page: str, found: list[str]) -> None:
    assert unmarked(page) == found


def test_marking_leaves_nothing_where_nothing_is() -> None:
    assert marked("") == ""
    assert unmarked(f"<p>{marked('Words')}</p>") == []
