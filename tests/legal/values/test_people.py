"""Names of persons, told from companies, functions and headings."""

import pytest

from auditor.legal.values import people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Directeur de la publication : Jean Dupont", "Jean Dupont"),
        ("M. Jean-Pierre DE LA TOUR, gérant", "Jean-Pierre DE LA TOUR"),
        ("Directrice de la publication : Mme DURAND Sophie", "DURAND Sophie"),
        ("Responsable publication : J. Martin", "J. Martin"),
        ("Monsieur Vincent van der Berg, en qualité de Président", "Vincent van der Berg"),
        ("Direction : Mr Mickaël O’Brien", "Mickaël O'Brien"),
        ("Directeur de la publication\nClaire FONTAINE\nPrésidente", "Claire FONTAINE"),
        ("par Kévin N'Guyen", "Kévin N'Guyen"),
        ("Le directeur est Alexandre MARTIN-DUBOIS.", "Alexandre MARTIN-DUBOIS"),
        ("Marie D.", "Marie D."),
    ],
)
def test_reads_a_name(text: str, name: str) -> None:
    (person,) = people.find(text)

    assert person.value == name
    assert person.sure or person.abbreviated


def test_reads_two_directors() -> None:
    assert [person.value for person in people.find("Co-directeurs : Anne Lefèvre et Paul Girard")] == [
        "Anne Lefèvre",
        "Paul Girard",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Directeur de la publication : Le président de la SAS",
        "Équipe Digitale",
        "Société Générale, Paris",
        "Mentions Légales",
        "Google Analytics",
    ],
)
def test_takes_nothing_else(text: str) -> None:
    assert not people.find(text)


def test_knows_a_filler() -> None:
    assert [person.state for person in people.find("Directeur de la publication : Nom Prénom")] == ["placeholder"]
