import pytest

from tests.legal.notice.notices import values

TABLE = """<table><tr><td>Raison sociale</td><td>Tissus des Ormes</td></tr><tr><td>Forme juridique</td><td>SAS</td></tr>
    <tr><td>Siege social</td><td>110 avenue des Essais, 75017 Paris</td></tr><tr><td>RCS</td><td>732 829 320</td></tr>
    <tr><td>Directeur de la publication</td><td>Anne Martel</td></tr><tr><td>Hébergeur</td><td>Gandi
        SAS</td></tr></table>"""
DEFINITIONS = """<dl><dt>Raison sociale</dt><dd>Tissus des Ormes</dd><dt>Statut</dt><dd>SAS</dd><dt>Siège</dt>
    <dd>110 avenue des Essais<br>75017 Paris</dd><dt>SIREN</dt><dd>732 829 320</dd>
    <dt>Présidente et directrice de publication</dt><dd>Anne
        Martel</dd></dl><h2>L'hébergeur</h2><dl><dt>Nom</dt><dd>Gandi SAS</dd></dl>"""
LINES = """<h2>Éditeur</h2><p>Tissus des Ormes<br>Forme juridique : SAS<br>110 avenue des Essais<br>75017 Paris<br>
    RCS Paris 732 829 320<br>Directrice de la publication : Mme Anne Martel<br>Hébergement : Gandi SAS</p>"""
TITLES = """<h4>Raison sociale de l'entreprise</h4><p>Tissus des Ormes</p><h4>Statut
        juridique</h4><p>SAS</p><h4>Adresse du siège
    social</h4><p>110 avenue des Essais, 75017 Paris</p><h4>SIREN</h4><p>732 829 320</p>
    <h4>Responsable de publication</h4><p>Anne Martel</p><h4>Hébergeur</h4><p>Gandi SAS</p>"""
ITEMS = """<h2>Mentions légales</h2><ul><li>Société</li><li>Tissus des Ormes</li><li>Forme : SAS</li><li>Adresse :
        110 avenue des
    Essais, 75017 Paris</li><li>Siren : 732829320</li><li>Direction de la publication : Anne Martel</li>
    <li>Hébergeur du site</li><li>Gandi SAS</li><li>63 boulevard Masséna</li><li>75013 Paris</li></ul>"""
DASHES = """<h2>Éditeur</h2><ul><li><b>Dénomination</b> — Tissus des Ormes</li><li><b>Forme juridique</b> — SAS</li>
    <li><b>Adresse</b> — 110 avenue des Essais, 75017 Paris</li><li>SIREN — 732 829 320</li></ul>
    <h2>Directeur de la publication</h2><ul><li>Nom : Anne Martel</li></ul><h2>Hébergement</h2><p>Gandi SAS</p>"""
EXPECTED = {
    "publisher_name": "Tissus des Ormes",
    "legal_form": "SAS",
    "siren": "732829320",
    "publication_director": "Anne Martel",
    "host_name": "Gandi SAS",
}


@pytest.mark.parametrize("html", [TABLE, DEFINITIONS, LINES, TITLES, ITEMS, DASHES])
def test_every_layout_says_the_same(html: str) -> None:
    read = values(f"<h1>Mentions légales</h1>{html}", *EXPECTED, "postal_address")

    assert "75017 Paris" in (read.pop("postal_address") or "")
    assert read == EXPECTED


def test_three_fields_make_one_address() -> None:
    html = "<h2>Éditeur</h2><p>Nom : Ormes<br>Adresse : 12 rue des Lilas<br>Code postal : 69001<br>Ville : Lyon</p>"

    assert values(html, "postal_address") == {"postal_address": "12 rue des Lilas, 69001 Lyon"}


def test_the_line_above_an_address_names_the_publisher() -> None:
    html = "<h3>Informations conformément à la loi</h3><p>Fleurs des Ormes<br>121 rue Haute<br>59000 Lille</p>"

    assert values(html, "publisher_name") == {"publisher_name": "Fleurs des Ormes"}


def test_a_footer_counts_when_nothing_else_says() -> None:
    html = """<h2>Hébergement</h2><p>OVH, 2 rue Kellermann 59100 Roubaix</p><footer><p>Boucherie des Ormes SARL - 3
        place du
        Marché, 21000 Dijon - 03 80 41 22 57 - contact@ormes.test - RCS Dijon 732 829 320</p></footer>"""

    assert values(html, "siren", "rcs_city", "phone", "email") == {
        "siren": "732829320",
        "rcs_city": "Dijon",
        "phone": "+33380412257",
        "email": "contact@ormes.test",
    }
