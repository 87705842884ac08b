"""Passages: sentences that know their heading, the list they belong to and the columns of their table."""

from auditor.evidence.texts import BlockKind, TextBlock, TextDocument
from auditor.legal.passages import Text, passages_of
from auditor.legal.sentences import sentences


def text(*blocks: TextBlock) -> Text:
    return passages_of(TextDocument(url="https://shop.example/", blocks=blocks))


def paragraph(words: str) -> TextBlock:
    return TextBlock(kind=BlockKind.PARAGRAPH, text=words)


def test_an_abbreviation_ends_no_sentence() -> None:
    assert [words for _, words in sentences("Voir l'art. 6 du texte. M. Durand répond.")] == [
        "Voir l'art. 6 du texte. ".strip(),
        "M. Durand répond.",
    ]


def test_a_wrapped_line_cuts_no_sentence_and_keeps_places() -> None:
    words = "Vous disposez à tout moment d'un droit d'accès,\nde rectification et de suppression de vos données."
    assert list(sentences(words)) == [(0, words.replace("\n", " "))]


def test_short_lines_stay_lines() -> None:
    assert [words for _, words in sentences("Nos coordonnées\nadresse postale du siège")] == [
        "Nos coordonnées",
        "adresse postale du siège",
    ]


def test_marked_lines_know_what_introduces_them() -> None:
    read = text(paragraph("Vous disposez des droits suivants :"), paragraph("- accès"), paragraph("- rectification"))
    assert [passage.lead for passage in read.passages] == ["", *["vous disposez des droits suivants :"] * 2]


def test_lines_of_one_block_know_the_colon_above_them() -> None:
    read = text(paragraph("Vos droits :\nAccès\nRectification"))
    assert [passage.lead for passage in read.passages] == ["", "vos droits :", "vos droits :"]


def test_a_numbered_line_is_a_heading() -> None:
    read = text(paragraph("4/ COOKIES"), paragraph("Nous en utilisons."))
    assert read.passages[0].kind is BlockKind.HEADING
    assert read.passages[1].heading == "4/ cookies"


def test_an_address_is_no_heading() -> None:
    assert text(paragraph("13 Avenue des Lilas, 35000 Rennes")).passages[0].kind is BlockKind.PARAGRAPH


def test_a_row_knows_the_columns_of_its_table() -> None:
    rows = [("Cookie", "Durée"), ("_ga", "2 ans")]
    read = text(*(TextBlock(kind=BlockKind.ROW, text=" | ".join(row), cells=row) for row in rows))
    assert [passage.columns for passage in read.passages] == ["", "cookie | duree"]
    assert read.passages[1].label == "_ga"
