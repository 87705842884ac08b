"""The table of legal references: complete, each once, each with its source, readable in both languages."""

import re
from pathlib import Path

import pytest

from auditor import references, rulebook
from auditor.findings import Article
from auditor.references import References
from auditor.resources import resource_dir
from auditor.rulebook import RuleError

PATH = resource_dir("rules") / "articles.toml"
TABLE = references.read(PATH)
ARTICLES = list(TABLE.resolved().values())
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
ENGLISH = re.compile(rf"\b({MONTHS}|since|force|adopted|applicable since|the|of)\b")
SHARED_WITH_ENGLISH = "Standards Track"


def test_all_texts_of_the_catalogue_are_there() -> None:
    assert len(TABLE.texts) == 85


def test_every_text_is_cited() -> None:
    assert {cited.text for cited in TABLE.articles.values()} == set(TABLE.texts)


def test_no_reference_stands_twice() -> None:
    cited = [(one.text, one.article) for one in TABLE.articles.values()]

    assert len(set(cited)) == len(cited)


def test_an_article_repeats_nothing_of_its_text() -> None:
    for cited in TABLE.articles.values():
        text = TABLE.texts[cited.text]
        assert cited.url != text.url or cited.url is None
        assert cited.status != text.status
        assert cited.verification != text.verification


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.key)
def test_a_key_begins_with_its_text(article: Article) -> None:
    assert re.fullmatch(r"[A-Z0-9]+(-[A-Za-z0-9]+)*", article.key)
    assert TABLE.articles[article.key].text == article.key.split("-")[0]


@pytest.mark.parametrize("ref", TABLE.texts)
def test_a_status_is_french_in_french_and_short(ref: str) -> None:
    status = TABLE.texts[ref].status

    assert not ENGLISH.search(status.fr.replace(SHARED_WITH_ENGLISH, ""))
    assert not re.search(r"[àâçèéêôû]", status.en)
    assert not re.search(r" [;:!?»]|« ", status.fr), "French spaces"
    assert max(len(status.fr), len(status.en)) < 250


@pytest.mark.parametrize("ref", TABLE.texts)
def test_both_languages_state_the_same_numbers(ref: str) -> None:
    status = TABLE.texts[ref].status
    words = {"1er": "1"}

    def numbers(text: str) -> set[str]:
        return {words.get(number, number) for number in re.findall(r"\d+(?:er)?", text)}

    assert numbers(status.fr) == numbers(status.en)


def test_an_article_may_differ_from_its_text() -> None:
    table = TABLE.resolved()

    assert table["ANSSITLS"].verification == "verified_status_only"
    assert table["ANSSITLS-R3"].verification == "verified_content"


def test_what_an_agency_adds_may_cite_the_texts_that_are_there(tmp_path: Path) -> None:
    own = tmp_path / "articles.toml"
    own.write_text('[articles]\nRGPD-99 = { text = "RGPD", article = "art. 99" }\n', "utf-8")

    article = TABLE.joined(references.read(own)).resolved()["RGPD-99"]

    assert (article.text, article.article) == ("Règlement (UE) 2016/679 (RGPD)", "art. 99")


def test_no_file_holds_nothing(tmp_path: Path) -> None:
    assert references.read(tmp_path / "articles.toml") == References()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[articles]\nX = { text = "NOWHERE" }', "X: no text NOWHERE"),
        ('[RGPD-99]\ntext = "RGPD"', "RGPD-99"),
        ('[texts.X]\ntitle = "X"\nnature = "opinion"', "nature"),
        ("[texts", "articles.toml"),
    ],
)
def test_a_mistake_in_the_table_is_named(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "articles.toml").write_text(content, "utf-8")

    with pytest.raises(RuleError, match=r"articles\.toml") as error:
        rulebook.load(tmp_path)

    assert said in str(error.value)
