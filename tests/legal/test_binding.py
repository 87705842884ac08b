"""Among several terms, those that a consumer accepts are the ones to judge."""

import pytest

from auditor.evidence.pages import DocumentKind
from auditor.evidence.texts import TextDocument
from auditor.legal.binding import Audience, audience_of, binding
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import parse


def terms(url: str, words: str = "", title: str = "", language: str = "fr") -> TextDocument:
    blocks = blocks_of(parse(words)[0], "https://shop.fr/") if words else ()
    kinds = (DocumentKind.TERMS,)
    return TextDocument(url=f"https://shop.fr/{url}", title=title, blocks=blocks, kinds=kinds, language=language)


@pytest.mark.parametrize(
    ("document", "audience"),
    [
        (terms("cgv"), Audience.EVERYONE),
        (terms("cgv-pro"), Audience.BUSINESSES),
        (terms("cgv", title="Conditions générales de vente B2B"), Audience.BUSINESSES),
        (terms("cgv", "<h1>CGV réservées aux professionnels</h1>"), Audience.BUSINESSES),
        (terms("cgv", title="CGV particuliers"), Audience.CONSUMERS),
        (terms("cgv", title="CGV particuliers et professionnels"), Audience.EVERYONE),
        (terms("conditions-vendeurs", title="Conditions générales pour les vendeurs"), Audience.SELLERS),
        (terms("seller-terms", title="Seller terms"), Audience.SELLERS),
        (terms("cgv", "<p>Ces conditions s'adressent exclusivement à des professionnels.</p>"), Audience.BUSINESSES),
        (
            terms("cgv", "<p>Elles s'adressent uniquement aux professionnels et non aux consommateurs.</p>"),
            Audience.BUSINESSES,
        ),
        (
            terms(
                "cgv",
                "<p>Le tarif dégressif est réservé aux professionnels.</p><p>Le consommateur peut se rétracter.</p>",
            ),
            Audience.EVERYONE,
        ),
        (terms("processus-de-vente", title="Nos produits"), Audience.EVERYONE),
    ],
)
def test_the_audience_is_told_by_the_name_or_the_words(document: TextDocument, audience: Audience) -> None:
    assert audience_of(document) is audience


def test_terms_for_consumers_come_first_and_those_for_others_are_left_out() -> None:
    everyone, pro, consumers = terms("cgv"), terms("cgv-pro"), terms("cgv-particuliers")
    assert binding([pro, everyone, consumers]) == (consumers, everyone)
    assert binding([pro]) == (pro,)


def test_terms_of_sale_and_french_come_first() -> None:
    use, english, sale = (
        terms("cgu", title="CGU"),
        terms("terms", title="Terms", language="en"),
        terms("cgv", title="CGV"),
    )
    assert binding([use, english, sale]) == (sale, english, use)
