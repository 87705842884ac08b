import pytest

from tests.legal.notice.notices import notice

UNFINISHED = [
    "<p>SIRET : (à compléter)</p>",
    "<p>Siège social : [adresse complète]</p>",
    "<p>Forme juridique : (ex. SAS / Auto-entreprise)</p>",
    "<h2>Directeur de la publication</h2><p>Nom Prénom</p>",
    "<ul><li>Siret :</li><li>Capital social :</li></ul>",
    "<p>Adresse : …<br>Email : …</p>",
    "<p>Téléphone : +XX X XX XX XX XX</p>",
    "<p>SIREN : 123 456 789</p>",
    "<p>Les éléments surlignés restent à renseigner.</p>",
    "<p>RCS, TVA et hébergeur : à compléter à la mise en ligne réelle.</p>",
    "<p>Lorem ipsum dolor sit amet</p>",
    "<p>Capital social : À préciser si applicable</p>",
    "<p>Ce site est hébergé par :<br>Nom de l'hébergeur<br>Adresse de l'hébergeur</p>",
]
FINISHED = [
    "<p>Siret :</p><p>732 829 320 00074</p>",
    "<h4>Raison sociale</h4><p>Ormes</p><h4>Adresse du siège social</h4><p>4 rue Haute, 21000 Dijon</p>",
    "<p>Contact : contact [at] ormes.test</p>",
    "<p>Ce site peut collecter des données via des services tiers (ex. : réservation).</p>",
    "<p>Source : générateur de mentions légales impressum.test</p>",
    "<p>{% block content %}</p>",
    "<p>Les champs marqués d'un astérisque sont à remplir par l'utilisateur.</p>",
]


@pytest.mark.parametrize("words", UNFINISHED)
def test_an_unfinished_page_shows_it(words: str) -> None:
    assert notice(f"<h2>Éditeur du site</h2><p>Ormes</p>{words}").placeholder_text.found


@pytest.mark.parametrize("words", FINISHED)
def test_a_finished_page_has_no_filler(words: str) -> None:
    assert not notice(f"<h2>Éditeur du site</h2><p>Ormes</p>{words}").placeholder_text.found
