"""The legal references that sheets cite: ``rules/articles.toml``, one table per text, one line per article of it."""

import tomllib
from pathlib import Path
from typing import Literal

from pydantic import Field

from auditor.findings import Article
from auditor.model import Frozen, Localised

Verification = Literal["verified_content", "verified_status_only", "own_knowledge"]


class Text(Frozen):
    """A text and what was verified of it."""

    title: str = Field(min_length=1)
    """In French, the language of the texts."""
    url: str | None = Field(default=None, pattern="^https://")
    nature: Literal["law", "guidance", "case-law", "standard", "practice"]
    status: Localised
    verification: Verification
    source: str = Field(min_length=1)
    """Where it was read; a research note, in English."""
    checked_on: str = Field(pattern=r"^\d{4}-\d\d-\d\d$")


class Cited(Frozen):
    """One article of a text, or the text as a whole; what is None is as the text says."""

    text: str
    """Key of the text."""
    article: str = ""
    url: str | None = Field(default=None, pattern="^https://")
    status: Localised | None = None
    verification: Verification | None = None


class References(Frozen):
    """The content of an ``articles.toml``."""

    texts: dict[str, Text] = {}
    articles: dict[str, Cited] = {}

    def joined(self, other: "References") -> "References":
        """Return these with ``other`` added; what ``other`` names again, it replaces."""
        return References(texts=self.texts | other.texts, articles=self.articles | other.articles)

    def resolved(self) -> dict[str, Article]:
        """Return every article, complete, by key. Raises ValueError for one of a text that is not there."""
        return {key: self._article(key, cited) for key, cited in self.articles.items()}

    def _article(self, key: str, cited: Cited) -> Article:
        text = self.texts.get(cited.text)
        if text is None:
            raise ValueError(f"{key}: no text {cited.text}")
        return Article(
            key=key,
            text=text.title,
            article=cited.article,
            url=cited.url or text.url,
            nature=text.nature,
            status=cited.status or text.status,
            verification=cited.verification or text.verification,
            source=text.source,
            checked_on=text.checked_on,
        )


def read(path: Path) -> References:
    """Read an ``articles.toml``; a file that is not there holds nothing. Raises ValueError."""
    if not path.exists():
        return References()
    return References.model_validate(tomllib.loads(path.read_text("utf-8")))
