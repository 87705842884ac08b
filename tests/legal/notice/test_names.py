import pytest

from tests.legal.notice.notices import values

NAMED = [
    ("<h2>Éditeur</h2><p>Raison sociale : Vin des Ormes SARL</p>", "Vin des Ormes SARL"),
    ("<p>Le site ormes.test est édité par la société Vin des Ormes, SAS au capital de 100 €.</p>", "Vin des Ormes"),
    (
        "<h2>Éditeur du site</h2><p>Le site ormes.test est édité par :</p><p>Vin des Ormes</p><p>4 rue "
        "Haute, 21000 Dijon</p>",
        "Vin des Ormes",
    ),
    ("<p>Le site www.ormes.test est la propriété de la société Vin des Ormes.</p>", "Vin des Ormes"),
    ("<h2>Informations légales</h2><p>Propriétaire : Vin des Ormes – 12 rue Haute 21000 Dijon</p>", "Vin des Ormes"),
    ("<h2>Mentions légales</h2><p>VIN DES ORMES est une S.A.R.L. au capital de 15 000€.</p>", "VIN DES ORMES"),
    (
        "<h2>Éditeur</h2><p>VIN DES ORMES Société par actions simplifiée (SAS) au capital de 20 000,00 euros</p>",
        "VIN DES ORMES",
    ),
    ("<h1>Vin des Ormes est édité par la société :</h1><p>Ormes</p>", "Ormes"),
    (
        "<p>Le présent site est édité par Léa Un et Luc Deux</p><p>Pour le compte de SARL ORMES, RCS DOUAI "
        "732829320</p>",
        "SARL ORMES",
    ),
    ("<h2>Éditeur du site</h2><p>Responsable : Léa Martin</p>", "Léa Martin"),
    ("<h2>Imprint</h2><p>Sample Elms Limited (10889544).</p>", "Sample Elms Limited"),
    (
        "<h2>Publisher</h2><p>This website is published by Sample Elms Ltd, a private limited company.</p>",
        "Sample Elms Ltd",
    ),
    ("<h2>Éditeur</h2><p>Raison sociale : Ormes SARL <em>(à compléter à l'immatriculation)</em></p>", "Ormes SARL"),
]
NOT_NAMED = [
    "<h2>Éditeur du site</h2><p>Nom du site : ormes.test</p>",
    "<h2>Éditeur du site</h2><p>Le site ORMES est édité par [Raison sociale], société [forme juridique, ex. SAS].</p>",
    "<h2>Éditeur du site</h2><p>[À compléter : raison sociale]</p><p>Siège social : [Adresse]</p>",
    "<h2>Propriété intellectuelle</h2><p>L'ensemble des contenus du site est la propriété exclusive d'Ormes.</p>",
    "<p>Site réalisé par Studio Web</p>",
]


@pytest.mark.parametrize(("html", "name"), NAMED)
def test_the_publisher_is_named(html: str, name: str) -> None:
    assert values(html, "publisher_name") == {"publisher_name": name}


@pytest.mark.parametrize("html", NOT_NAMED)
def test_a_site_an_agency_or_a_filler_is_no_publisher(html: str) -> None:
    assert values(html, "publisher_name") == {"publisher_name": None}


@pytest.mark.parametrize(
    ("html", "form"),
    [
        (
            "<h2>Éditeur</h2><p>Ormes, entreprise individuelle<br>4 rue Haute, 21000 Dijon</p>",
            "entreprise individuelle",
        ),
        ("<h2>Éditeur</h2><p>Ormes</p><p>SCOP au capital de 18 000 euros</p>", "SCOP"),
        ("<h2>Éditeur</h2><p>Forme juridique : (ex. SAS / Auto-entreprise)</p>", None),
        ("<h2>Éditeur</h2><p>Ormes</p><h2>Hébergeur</h2><p>OVH SAS</p>", None),
        ("<h2>Éditeur</h2><p>Location de SPA des Ormes</p>", None),
    ],
)
def test_the_form_is_the_publishers(html: str, form: str | None) -> None:
    assert values(html, "legal_form") == {"legal_form": form}
