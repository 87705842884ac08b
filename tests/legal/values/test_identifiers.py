"""Identifiers: each form, each trap; a number is only what its label says and what its digits are worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.legal.values.identifiers import find, french_vat, siren_of

VALID = [
    ("SIREN : 552 100 554", "siren", "552100554"),
    ("RCS Paris B 552 100 554", "siren", "552100554"),
    ("813 995 313 R.C.S. Nanterre", "siren", "813995313"),
    (
        "Registre du commerce et des sociétés de Saint-Denis de la Réunion sous le numéro 323 650 945",
        "siren",
        "323650945",
    ),
    ("SIRET 732 829 320 00074", "siret", "73282932000074"),
    ("SIRET : 900\u00a0758\u00a0343\u202f00017", "siret", "90075834300017"),
    ("SIRET : 900 758 343 - 00017", "siret", "90075834300017"),
    ("SIREN 900 758 343 - 75001 Paris", "siren", "900758343"),
    ("numéro unique d'identification 900 758 343", "siren", "900758343"),
    ("SIRET 90 075 834 300 017", "siret", "90075834300017"),
    ("Siret : 477.640.387.00015 - RCS Montauban", "siret", "47764038700015"),
    ("RCS Bordeaux 980 127 591 00017", "siret", "98012759100017"),
    ("Maintenance & Communication – SARL 88353999100017", "siret", "88353999100017"),
    ("SIRET 356 000 000 00048", "siret", "35600000000048"),
    ("SIRET La Poste : 356 000 000 49837", "siret", "35600000049837"),
    ("N°SIRET90075834300017", "siret", "90075834300017"),
    ("TVA : FR 5 690 075 834 3", "vat", "FR56900758343"),
    ("TVA intracommunautaire : FR56 900758343", "vat", "FR56900758343"),
    ("TVA FR K7399859412", "vat", "FRK7399859412"),
    ("VAT: DE200081785", "vat", "DE200081785"),
    ("TVA BE 0403.170.701", "vat", "BE0403170701"),
    ("VAT IE6388047V", "vat", "IE6388047V"),
    ("BCE : 0403.170.701", "be_enterprise", "0403170701"),
    ("IDE CHE-107.787.577 TVA", "ch_uid", "CHE-107.787.577"),
    ("R.C.S. Luxembourg B 123.456", "lu_rcs", "B123456"),
    ("IBAN FR76 3000 6000 0112 3456 7890 189", "iban", "FR7630006000011234567890189"),
    ("association déclarée sous le n° W643008426", "rna", "W643008426"),
    ("Code APE : 62.01 Z", "ape", "6201Z"),
    ("courtier inscrit à l'ORIAS sous le numéro 07 022 813", "orias", "07022813"),
    ("Company number: 03726028", "register", "03726028"),
]


@pytest.mark.parametrize(("text", "kind", "value"), VALID, ids=[text[:40] for text, _, _ in VALID])
def test_reads_a_valid_number(text: str, kind: str, value: str) -> None:
    (number,) = find(text)

    assert (number.kind, number.value, number.state) == (kind, value, "valid")
    assert value[-3:] in "".join(char for char in text[number.start : number.end] if char.isalnum())


@pytest.mark.parametrize(
    ("text", "kind", "value", "state"),
    [
        ("SIREN : 552 100 555", "siren", "552100555", "invalid"),
        ("SIREN 90075834", "siren", "90075834", "invalid"),
        ("RCS de Paris sous le numéro 528 520 420 44201", "siret", "52852042044201", "invalid"),
        ("RCS Douai 5189055340021", "siret", "5189055340021", "invalid"),
        ("SIRET : 851 993 683", "siret", "851993683", "valid"),
        ("SIREN : 123 456 789", "siren", "123456789", "invented"),
        ("RCS Paris 912 345 678", "siren", "912345678", "invented"),
        ("SIRET 000 000 000 00000", "siret", "00000000000000", "invented"),
        ("SIREN : 111 222 333", "siren", "111222333", "invented"),
        ("SIRET : 12345678900012", "siret", "12345678900012", "invented"),
        ("TVA : FR12345678901", "vat", "FR12345678901", "invented"),
        ("TVA : FR00900758343", "vat", "FR00900758343", "invalid"),
        ("N° TVA : 56900758343", "vat", "56900758343", "valid"),
    ],
)
def test_says_what_a_number_is_worth(text: str, kind: str, value: str, state: str) -> None:
    (number,) = find(text)

    assert (number.kind, number.value, number.state) == (kind, value, state)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("SIRET : XXX XXX XXX XXXXX", "siret"),
        ("SIREN : [à compléter]", "siren"),
        ("RCS Paris {{ siren }}", "siren"),
        ("SIRET : ______________", "siret"),
        ("N° TVA : FR XX XXX XXX XXX", "vat"),
        ("TVA intracommunautaire : [numéro]", "vat"),
    ],
)
def test_sees_a_field_that_was_never_filled_in(text: str, kind: str) -> None:
    assert [(number.kind, number.state) for number in find(text)] == [(kind, "placeholder")]


@pytest.mark.parametrize(
    "text",
    [
        "Tél : 01 44 55 66 77",
        "Mobile : +33 06 27 62 56 58\nSiren :",
        "552 100 554",
        "CAPITAL DE 200 081 785 EUROS",
        "Déclaration CNIL n° 199128412",
        "SAS au capital de 552 100 554 euros",
        "Identifiant unique ADEME FR123456_01ABCD",
        "RCS Paris : en cours d'immatriculation",
        "déclaration d'activité n° 11 75 12345 67",
        "loi n° 2004-575 du 21 juin 2004, article 552 100 554",
    ],
)
def test_takes_no_other_number(text: str) -> None:
    assert not find(text)


def test_a_postcode_after_a_register_is_no_part_of_its_number() -> None:
    (number,) = find("RCS Paris 900 758 343 75001 Paris")

    assert (number.kind, number.value) == ("siren", "900758343")


def test_a_telephone_number_after_a_siren_is_left_alone() -> None:
    assert [number.value for number in find("SIREN : 900 758 343 01 44 55 66 77")] == ["900758343"]


def test_keeps_every_number_of_a_line_apart() -> None:
    line = "SIRET : 92940603100013 - TVA FR53929406031 - APE 4791B - RCS Paris 929 406 031"

    assert [(number.kind, number.value) for number in find(line)] == [
        ("siret", "92940603100013"),
        ("vat", "FR53929406031"),
        ("ape", "4791B"),
        ("siren", "929406031"),
    ]


def test_the_siren_inside_other_numbers() -> None:
    numbers = find("SIRET 90075834300017, TVA FR56900758343, TVA DE200081785")

    assert [siren_of(number) for number in numbers] == ["900758343", "900758343", None]


@given(st.integers(min_value=10**8, max_value=10**9 - 1))
def test_the_key_computed_for_a_siren_is_the_right_one(siren: int) -> None:
    from stdnum.fr import tva

    number = french_vat(str(siren))

    assert len(number) == 13
    assert int(number[2:4]) == int(f"{siren}12") % 97
    assert tva.compact(number) == number[2:]
