"""Words of a page that stand where a name or an address could, and are none; and the contrary."""

import pytest

from tests.legal.notice.notices import values


@pytest.mark.parametrize("word", ["Aide", "FAQ", "Livraison & retours"])
def test_the_title_of_a_menu_is_no_publisher(word: str) -> None:
    page = f"<h1>Mentions légales</h1><p>À venir</p><footer><h4>{word}</h4><p>SARL au capital de 10 €</p></footer>"
    assert values(page, "publisher_name") == {"publisher_name": None}


def test_the_function_of_director_is_no_name_but_who_holds_it_is() -> None:
    page = "<h1>Mentions légales</h1><h2>Éditeur</h2><p>La fonction de gérante du site est assurée par Anne Morel.</p>"
    assert values(page, "publisher_name") == {"publisher_name": "Anne Morel"}


@pytest.mark.parametrize("sign", ["© 2026", "© 2019 - 2026", "(c) 2025,"])
def test_a_copyright_year_is_no_part_of_the_name(sign: str) -> None:
    page = f"<h1>Mentions légales</h1><p>{sign} Atelier Morel</p><p>12 rue des Lilas, 44000 Nantes</p>"
    assert values(page, "publisher_name") == {"publisher_name": "Atelier Morel"}


def test_a_well_formed_street_called_example_is_an_address() -> None:
    page = "<h1>Mentions légales</h1><h2>Éditeur</h2><p>Dupont SARL, 1 rue de l'Exemple, 37000 Tours</p>"
    said = values(page, "postal_address", "placeholder_text")
    assert said["postal_address"] == "1 rue de l'Exemple, 37000 Tours"


@pytest.mark.parametrize("street", ["00 rue Exemple", "123 rue de l'Exemple, 75000 Ville", "1 rue de l'Exemple"])
def test_a_filler_without_a_real_town_is_none(street: str) -> None:
    page = f"<h1>Mentions légales</h1><h2>Éditeur</h2><p>Dupont SARL, {street}</p>"
    assert values(page, "postal_address") == {"postal_address": None}
