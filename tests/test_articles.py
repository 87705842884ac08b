"""The table of legal references: complete, each once, each with its source."""

import re
import tomllib

import pytest

from auditor.findings import Article
from auditor.resources import resource_dir

ROWS = tomllib.loads((resource_dir("rules") / "articles.toml").read_text("utf-8"))
ARTICLES = [Article.model_validate({"key": key, **row}) for key, row in ROWS.items()]


def test_all_texts_of_the_catalogue_are_there() -> None:
    assert len({article.key.split("-")[0] for article in ARTICLES}) == 85


def test_no_reference_stands_twice() -> None:
    cited = [(article.key.split("-")[0], article.article) for article in ARTICLES]

    assert len(set(cited)) == len(cited)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.key)
def test_a_reference_says_where_it_comes_from(article: Article) -> None:
    assert re.fullmatch(r"[A-Z0-9]+(-[A-Za-z0-9]+)*", article.key)
    assert article.nature in {"law", "guidance", "case-law", "standard", "practice"}
    assert article.verification in {"verified_content", "verified_status_only", "own_knowledge"}
    assert article.text
    assert article.status
    assert article.source
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", article.checked_on)
    assert not article.url or article.url.startswith("https://")
