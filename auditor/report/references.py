"""Legal references as a reader wants them: the articles of one text together, the law first."""

import re
from collections.abc import Iterable

from auditor.findings import Article
from auditor.model import Frozen, Localised

_NATURES = ("law", "case-law", "guidance", "standard", "practice")
_ARTICLE = "art. "


class TextCited(Frozen):
    """A text and those of its articles that share everything but their number."""

    title: str
    articles: tuple[str, ...]
    """Empty when the text as a whole is cited."""
    url: str
    nature: str
    status: Localised
    verification: str
    checked_on: str

    @property
    def numbers(self) -> str:
        """The articles in one line: ``art.`` once, and semicolons where a comma is part of a number."""
        separator = " ; " if any("," in one for one in self.articles) else ", "
        plain = separator == ", " and all(one.startswith(_ARTICLE) for one in self.articles)
        rest = (one.removeprefix(_ARTICLE) if plain else one for one in self.articles[1:])
        return separator.join((*self.articles[:1], *rest))


def by_text(articles: Iterable[Article]) -> list[TextCited]:
    """Group ``articles`` in the order of their first mention, each once."""
    groups: dict[TextCited, list[str]] = {}
    for one in articles:
        text = TextCited(
            title=one.text,
            articles=(),
            url=one.url or "",
            nature=one.nature,
            status=one.status,
            verification=one.verification,
            checked_on=one.checked_on,
        )
        groups.setdefault(text, []).append(one.article)
    return [
        text.model_copy(update={"articles": tuple(dict.fromkeys(filter(None, numbers)))})
        for text, numbers in groups.items()
    ]


def ordered(articles: Iterable[Article]) -> list[TextCited]:
    """Group ``articles`` as an index: by nature, title and number."""
    return sorted(by_text(sorted(articles, key=lambda one: _natural(one.article))), key=_rank)


def _rank(text: TextCited) -> tuple[int, str, list[int | str]]:
    nature = _NATURES.index(text.nature) if text.nature in _NATURES else len(_NATURES)
    return nature, text.title.casefold(), _natural(" ".join(text.articles))


def _natural(text: str) -> list[int | str]:
    """Split into words and numbers, so that article 5 comes before article 13."""
    return [int(part) if part.isdecimal() else part for part in re.split(r"([0-9]{1,9})", text)]
