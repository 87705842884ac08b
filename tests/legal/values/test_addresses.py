"""Postal addresses on one line or several, in France and where hosts sit."""

import pytest

from auditor.legal.values import addresses

FULL = [
    ("12 rue de la Paix, 75002 Paris", "75002", "Paris", "FR"),
    ("Siège social : 2 rue Kellermann - 59100 Roubaix - France", "59100", "Roubaix", "FR"),
    ("Le Bourg\n46000 Cahors", "46000", "Cahors", "FR"),
    ("8 rue de la Ville l'Évêque\n75008\nParis", "75008", "Paris", "FR"),
    ("7, Place de la Gare, BP 70109, 57200 Sarreguemines Cedex", "57200", "Sarreguemines", "FR"),
    ("10 rue de penthièvre 75008 paris", "75008", "paris", "FR"),
    ("8 bis, impasse des Roses - 34 000 Montpellier - Tél", "34000", "Montpellier", "FR"),
    ("Z.A. de Kerhoas, 29200 Brest", "29200", "Brest", "FR"),
    ("340 S Lemon Ave #4133\nWalnut, CA 91789, USA", "91789", "Walnut", "US"),
    ("44 Montgomery Street, Suite 300, San Francisco, California 94104", "94104", "San Francisco", "US"),
    ("61 Lordou Vironos Street, 6023 Larnaca, Chypre", "6023", "Larnaca", "CY"),
    ("Gordon House, Barrow Street, Dublin 4, Irlande", "4", "Dublin", "IE"),
    ("38 avenue John F. Kennedy, L-1855 Luxembourg", "1855", "Luxembourg", "LU"),
    ("Rue de la Loi 16, 1000 Bruxelles, Belgique", "1000", "Bruxelles", "BE"),
    ("Chemin de la Gare 3, CH-1204 Genève", "1204", "Genève", "CH"),
    ("situé à Coutzet 8, 1264 St-Cergue, Suisse", "1264", "St-Cergue", "CH"),
    ("12, rue des Fleurs – (75012) Paris", "75012", "Paris", "FR"),
    ("Adresse : 5 rue Lamartine\nCode postal : 69003\nVille : Lyon", "69003", "Lyon", "FR"),
    ("demeurant 10 rue Ampère, Nantes (44000)", "44000", "Nantes", "FR"),
    ("Keizersgracht 100, 1015 AA Amsterdam", "1015AA", "Amsterdam", "NL"),
    ("10 Downing Street, London SW1A 2AA", "SW1A2AA", "London", "GB"),
    ("Jonavos g. 60C, 44192 Kaunas, Lituanie", "44192", "Kaunas", "LT"),
]


@pytest.mark.parametrize(("text", "postcode", "town", "country"), FULL, ids=[text[:30] for text, *_ in FULL])
def test_reads_an_address_one_can_write_to(text: str, postcode: str, town: str, country: str) -> None:
    (address,) = addresses.find(text)

    assert (address.status, address.postcode, address.town, address.country) == ("full", postcode, town, country)


def test_a_street_and_a_town_are_enough() -> None:
    (address,) = addresses.find("12 rue des Lilas, Lyon")

    assert (address.value, address.status) == ("12 rue des Lilas, Lyon", "full")


@pytest.mark.parametrize("text", ["75001 Paris", "Siège social : Rueil-Malmaison (92500)\nActivité : couverture"])
def test_a_town_alone_is_partial(text: str) -> None:
    assert [address.status for address in addresses.find(text)] == ["partial"]


def test_a_box_without_a_street_is_told() -> None:
    assert [address.box_only for address in addresses.find("BP 80157\n59053 Roubaix Cedex 1")] == [True]


def test_words_of_a_sentence_are_no_place() -> None:
    text = "la société se réserve le droit de modifier les contenus. 75001 Paris"

    assert [(address.value, address.status) for address in addresses.find(text)] == [("75001 Paris", "partial")]


@pytest.mark.parametrize(
    "text", ["00 rue Exemple, 75000 Paris", "1 rue de l'exemple 12345 Ville", "votre adresse, 12345 Ville"]
)
def test_knows_a_filler(text: str) -> None:
    assert [address.status for address in addresses.find(text)] == ["dummy"]


@pytest.mark.parametrize(
    "text",
    [
        "[Adresse]",
        "SAS au capital de 10 000 Euros",
        "Résidant à Toulouse",
        "RCS Paris 552 100 554",
        "en 1978 la France",
        "plus de 15 000 Clients",
    ],
)
def test_takes_nothing_else(text: str) -> None:
    assert not addresses.find(text)
