import pytest

from tests.legal.notice.notices import values

NAMED = [
    ("<p>Directeur de la publication : Luc Essai</p>", "Luc Essai"),
    ("<p>Directrice de publication : Mme Claire Essai, présidente</p>", "Claire Essai"),
    ("<h2>Directeur de la publication</h2><p>Luc Essai, en qualité de gérant.</p>", "Luc Essai"),
    (
        "<h2>Direction de la publication</h2><p>La directrice de la publication est :</p><p>Claire Essai</p>",
        "Claire Essai",
    ),
    ("<p>Le directeur de la publication du site est Monsieur Luc Essai en sa qualité de président</p>", "Luc Essai"),
    ("<p>Gérante et responsable de publication : Claire Essai</p>", "Claire Essai"),
    ("<p>M. Luc Essai est le directeur de la publication.</p>", "Luc Essai"),
    ("<p>Luc Essai, directeur de la publication</p>", "Luc Essai"),
    ("<p>La direction de la publication est assurée par Claire Essai.</p>", "Claire Essai"),
    (
        "<p>Le directeur de la publication, au sens de l'article 93-2 de la loi du 29 juillet 1982, est M. "
        "Luc Essai.</p>",
        "Luc Essai",
    ),
    ("<p>Responsable publication : luc ESSAI – luc@ormes.test</p>", "luc ESSAI"),
    ("<h2>Publication director</h2><p>Alice Martin, CEO</p>", "Alice Martin"),
    ("<p>Directeur de la publication : Bastien L.</p>", "Bastien L."),
]
NOT_NAMED = [
    "<p>Directeur de la publication : Le représentant légal de la société Ormes.</p>",
    "<p>Directeur de la publication : Ormes SAS</p>",
    "<p>Directeur de la publication : ormes_info / CYLA</p>",
    "<h2>Directeur de la publication</h2><p>Nom Prénom</p>",
    "<h2>Directeur de la publication</h2><p>[nom du gérant]</p>",
    "<p>Directeur de la publication : (à compléter)</p>",
    "<p>La direction de la publication est assurée par l'équipe fondatrice d'Ormes.</p>",
    "<p>Responsable : Luc Essai</p><p>Webmaster : Luc Essai</p>",
    "<h2>Responsable de la publication</h2><p>Le site est un espace contributif ouvert à tous les adhérents.</p>",
    "<p>Toute reproduction est interdite sans l'accord du directeur de la publication.</p>",
]


@pytest.mark.parametrize(("words", "name"), NAMED)
def test_a_named_director_is_found(words: str, name: str) -> None:
    said = values(f"<h2>Éditeur du site</h2><p>Ormes SAS</p>{words}", "publication_director")["publication_director"]

    assert said is not None
    assert name.rstrip(".") in said


@pytest.mark.parametrize("words", NOT_NAMED)
def test_a_role_a_company_or_a_filler_is_no_director(words: str) -> None:
    assert values(f"<h2>Éditeur du site</h2><p>Ormes SAS</p>{words}", "publication_director") == {
        "publication_director": None
    }
