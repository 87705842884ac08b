import pytest

from auditor.findings import Article
from auditor.model import Localised
from auditor.report.references import by_text, ordered

IN_FORCE = Localised(fr="en vigueur", en="in force")
PENDING = Localised(fr="en attente", en="pending")


def cited(article: str, text: str = "Code civil", nature: str = "law", status: Localised = IN_FORCE) -> Article:
    return Article(
        key="KEY",
        text=text,
        article=article,
        url=None,
        nature=nature,
        status=status,
        verification="verified_content",
        source="",
        checked_on="2026-11-21",
    )


def test_a_text_is_named_once_with_its_articles() -> None:
    (text,) = by_text([cited("art. 2"), cited("art. 1"), cited("art. 2")])

    assert text.articles == ("art. 2", "art. 1")


@pytest.mark.parametrize(
    ("articles", "shown"),
    [
        (["art. 5", "art. 6"], "art. 5, 6"),
        (["art. 19, 1°", "art. 19, 2°"], "art. 19, 1° ; art. 19, 2°"),
        (["art. 5", "annexe A"], "art. 5, annexe A"),
        ([""], ""),
    ],
)
def test_articles_stand_in_one_unambiguous_line(articles: list[str], shown: str) -> None:
    assert by_text(map(cited, articles))[0].numbers == shown


def test_an_article_in_another_state_stands_apart() -> None:
    assert [text.status for text in by_text([cited("art. 1"), cited("art. 2", status=PENDING)])] == [IN_FORCE, PENDING]


def test_a_text_as_a_whole_has_no_article() -> None:
    assert by_text([cited("")])[0].articles == ()


def test_an_index_counts_as_people_do() -> None:
    (text,) = ordered([cited("art. 13(2)"), cited("art. 5"), cited("art. 13(1)")])

    assert text.articles == ("art. 5", "art. 13(1)", "art. 13(2)")


def test_an_index_begins_with_the_law() -> None:
    texts = ordered([cited("", "A", "practice"), cited("", "D", "opinion"), cited("", "C"), cited("", "B", "guidance")])

    assert [text.title for text in texts] == ["C", "B", "A", "D"]
