"""Telephone numbers, what calling them costs, and those that somebody made up."""

import pytest

from auditor.legal.values import phones
from auditor.legal.values.phones import Tariff


@pytest.mark.parametrize(
    ("text", "value", "country"),
    [
        ("04.94.81.97.01", "+33494819701", "FR"),
        ("+33 (0)4 42 16 12 34", "+33442161234", "FR"),
        ("00 33 1 44 55 66 77", "+33144556677", "FR"),
        ("(+33)144556677", "+33144556677", "FR"),
        ("0262 12 34 57", "+33262123457", "FR"),
        ("01 99 00 12 34", "+33199001234", "FR"),
        ("+262 262 12 34 57", "+262262123457", "FR"),
        ("Tel : +32 2 511 42 87", "+3225114287", "32"),
        ("+41 22 345 61 89", "+41223456189", "41"),
        ("+352 26 12 34", "+352261234", "352"),
        ("Tél. : 71 18 65", "711865", ""),
        ("+33 (1) 44 55 66 77", "+33144556677", "FR"),
        ("phone 00 32 2 511 42 87", "+3225114287", "32"),
        ("0590 12 34 57", "+33590123457", "FR"),
        ("(877) 638-7848", "+18776387848", "1"),
        ("Tel: 020 7946 1958", "02079461958", ""),
    ],
)
def test_reads_a_number(text: str, value: str, country: str) -> None:
    (phone,) = phones.find(text)

    assert (phone.value, phone.country, phone.state) == (value, country, "valid")


@pytest.mark.parametrize(
    "text",
    [
        "01 23 45 67 89",
        "06 00 00 00 00",
        "01 02 03 04 05",
        "06 12 34 56 78",
        "(415) 555-2671",
    ],
)
def test_knows_a_number_that_was_made_up(text: str) -> None:
    assert [phone.state for phone in phones.find(text)] == ["invented"]


@pytest.mark.parametrize("text", ["01 XX XX XX XX", "01XXXXXXXX", "XX XX XX XX XX"])
def test_knows_a_number_that_was_never_filled_in(text: str) -> None:
    assert [phone.state for phone in phones.find(text)] == ["placeholder"]


@pytest.mark.parametrize(
    ("text", "tariff"),
    [
        ("0 892 70 50 51", Tariff.PREMIUM),
        ("0811 123 451", Tariff.PREMIUM),
        ("0825 12 34 51", Tariff.PREMIUM),
        ("appelez le 118 218", Tariff.PREMIUM),
        ("0 800 100 200", Tariff.FREE),
        ("0805 10 02 01", Tariff.FREE),
        ("téléphone : 3114", Tariff.FREE),
        ("0809 10 02 01", Tariff.ORDINARY),
        ("09 72 10 10 07", Tariff.ORDINARY),
        ("Téléphone : 3900", Tariff.DEPENDS),
        ("tél. 1007 (service et appel gratuits)", Tariff.FREE),
        ("tél. 3900 (prix d'un appel local)", Tariff.ORDINARY),
        ("tél. 3210 (0,80 €/min)", Tariff.PREMIUM),
    ],
)
def test_knows_the_class_of_the_tariff(text: str, tariff: Tariff) -> None:
    assert [phone.tariff for phone in phones.find(text)] == [tariff]


@pytest.mark.parametrize(
    "text",
    [
        "SIRET 900 758 343 00017",
        "du 01/02/2024 10:00",
        "2024-01-01 00:00:00",
        "IBAN FR76 3000 6000 0112 3456 7890 189",
        "1 000 € 75001 Paris",
        "3900 clients",
    ],
)
def test_takes_no_other_number(text: str) -> None:
    assert not phones.find(text)


def test_tells_a_fax() -> None:
    assert [phone.fax for phone in phones.find("Tél : 01 44 55 66 77 - Fax : 01 44 55 66 78")] == [False, True]
