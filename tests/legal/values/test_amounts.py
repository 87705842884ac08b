"""Sums as they are written, and which of them is the capital."""

from decimal import Decimal

import pytest

from auditor.legal.values import amounts


@pytest.mark.parametrize(
    ("text", "value", "number"),
    [
        ("SAS au capital de 12.576.947,40 €", "12.576.947,40 €", "12576947.40"),
        ("au capital social de 1\u00a0500\u00a0€", "1 500 €", "1500"),
        ("au capital de dix mille euros", "dix mille euros", "10000"),
        ("capital de trois cent vingt-cinq mille quatre-vingt-dix-sept euros", None, "325097"),
        ("SAS au capital variable de 1 000,00 euros", "1 000,00 euros", "1000"),
        ("Capital social : 1 337€", "1 337€", "1337"),
        ("au capital de 50 K€", "50 K€", "50000"),
        ("au capital de 10 millions d'euros", "10 millions d'euros", "10000000"),
        ("capital de 1.000.000 d'euros", "1.000.000 d'euros", "1000000"),
        ("au capital de quinze mille (15 000) euros", None, "15000"),
        ("Capital social :\n10 000 €", "10 000 €", "10000"),
        ("au capital de CHF 100'000", "CHF 100'000", "100000"),
        ("au capital de 100 000, immatriculée", "100 000", "100000"),
        ("SAS, 1 000 € de capital", "1 000 €", "1000"),
    ],
)
def test_reads_the_capital(text: str, value: str | None, number: str) -> None:
    capital = amounts.capital(text)

    assert capital is not None
    assert capital.kind == "capital"
    assert capital.number == Decimal(number)
    assert value is None or capital.value == value


def test_a_variable_capital_needs_no_amount() -> None:
    capital = amounts.capital("SCOP SARL à capital variable, RCS Paris")

    assert capital is not None
    assert (capital.kind, capital.number) == ("variable", None)


@pytest.mark.parametrize("text", ["Livraison : 5 €", "le capital humain", "capital confiance", "un prix de 10 000 €"])
def test_any_other_sum_is_no_capital(text: str) -> None:
    assert amounts.capital(text) is None


@pytest.mark.parametrize(
    ("text", "tax"),
    [
        ("12,50 € TTC", "included"),
        ("12,50 € toutes taxes comprises", "included"),
        ("12,50 € HT", "excluded"),
        ("12,50 €", ""),
    ],
)
def test_says_whether_tax_is_included(text: str, tax: str) -> None:
    (price,) = amounts.find(text)

    assert (price.number, price.currency, price.tax) == (Decimal("12.50"), "EUR", tax)
