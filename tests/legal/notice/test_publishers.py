import pytest

from tests.legal.notice.notices import values

PUBLISHERS = [
    (
        "<h2>Mentions légales</h2><p>Propriétaire : SARL Martin Bois Capital social de 1000€ Numéro de TVA: "
        "FR44732829320 – 3 rue Haute 25000 Besançon</p>",
        "SARL Martin Bois",
    ),
    (
        "<p>Le site www.x.test est un service de la société Ormes Conseil, SAS.</p>",
        "Ormes Conseil",
    ),
    (
        "<p>www.x.test est un site de la société Ormes Conseil</p>",
        "Ormes Conseil",
    ),
    (
        "<p>Ce site appartient à la société Ormes Conseil.</p>",
        "Ormes Conseil",
    ),
    (
        "<h1>Mentions légales de la société Ormes Conseil</h1><p>12 rue Haute, 21000 Dijon</p>",
        "Ormes Conseil",
    ),
    (
        "<p>La société Ormes Conseil, SAS au capital de 1 000 €, dont le siège est 3 rue Haute, 21000 Dijon, "
        "est l'éditeur du site x.test.</p>",
        "Ormes Conseil",
    ),
    (
        "<p>Ormes Conseil édite le site x.test.</p>",
        "Ormes Conseil",
    ),
    (
        "<p>Le site est la propriété exclusive de SAS Ormes, qui l'édite.</p>",
        "SAS Ormes",
    ),
    (
        "<h2>Éditeur</h2><p>Le responsable du site est Mme Claire Essai.</p>",
        "Claire Essai",
    ),
    (
        "<h2>Mentions</h2><p>Auteur du site : Claire Essai</p>",
        "Claire Essai",
    ),
    (
        "<h2>Mentions légales</h2><p>Claire Essai EI<br>Micro-entrepreneure<br>SIRET 73282932000074</p>",
        "Claire Essai EI",
    ),
    (
        "<h2>Legal notice</h2><p>This website is owned and operated by Elm Tools Ltd, 12 High Street, London "
        "EC1A 2BN.</p>",
        "Elm Tools Ltd",
    ),
    (
        "<h2>About us</h2><p>We are Elm Tools Ltd, a company registered in England.</p>",
        "Elm Tools Ltd",
    ),
    (
        "<p>Nous sommes la société Ormes Conseil, SARL au capital de 100 €.</p>",
        "Ormes Conseil",
    ),
    (
        "<p>Éditeur et directeur de la publication : Claire Essai</p>",
        "Claire Essai",
    ),
    (
        "<h2>Mentions légales</h2><p>Directeur de la publication et propriétaire du site : Claire Essai</p>",
        "Claire Essai",
    ),
    (
        "<h2>Mentions légales</h2><p><strong>ORMES CONSEIL</strong></p><p>SARL au capital de 100 €</p><p>3 "
        "rue Haute</p><p>21000 Dijon</p>",
        "ORMES CONSEIL",
    ),
    (
        "<h2>Mentions légales</h2><p>SARL ORMES CONSEIL - 3 rue Haute - 21000 Dijon - Tél 03 80 11 22 47</p>",
        "SARL ORMES CONSEIL",
    ),
    (
        "<h2>Mentions légales</h2><h3>Ormes Conseil</h3><p>3 rue Haute<br>21000 Dijon</p>",
        "Ormes Conseil",
    ),
    (
        "<h2>Identité</h2><ul><li>Ormes Conseil</li><li>SAS</li><li>3 rue Haute, 21000 Dijon</li></ul>",
        "Ormes Conseil",
    ),
    (
        "<h2>Informations éditeur</h2><p>Le site x.test est édité par l’entreprise individuelle Claire Essai (EI)</p>",
        "Claire Essai",
    ),
    (
        "<h2>Éditeur</h2><p>Ce site internet est la propriété de : Ormes Conseil, 3 rue Haute 21000 Dijon</p>",
        "Ormes Conseil",
    ),
    (
        "<p>Conformément à l'article 6 de la loi n°2004-575, voici les informations : <br>Nom : Ormes "
        "Conseil<br>Adresse : 3 rue Haute 21000 Dijon</p>",
        "Ormes Conseil",
    ),
    (
        "<h2>1. Présentation du site</h2><p>Le site x.test est édité par Ormes Conseil - 3 rue Haute 21000 Dijon.</p>",
        "Ormes Conseil",
    ),
    (
        "<h2>L'entreprise</h2><p>Entreprise : Ormes Conseil</p>",
        "Ormes Conseil",
    ),
    (
        "<h2>Éditeur du site</h2><p>Le site « Ormes » est édité par « Ormes Conseil », société à "
        "responsabilité limitée.</p>",
        "Ormes Conseil",
    ),
    (
        "<h2>Éditeur</h2><p>Mairie d'Ormesbourg, place de la Mairie, 21000 Ormesbourg</p>",
        "Mairie d'Ormesbourg",
    ),
    (
        "<p>Le présent site internet (ci-après le « Site ») est édité et exploité par la société dénommée "
        "Ormes Conseil, société par actions simplifiée.</p>",
        "Ormes Conseil",
    ),
    (
        "<h2>EDITEUR</h2><p>Société ORMES CONSEIL</p><p>Capital : 100 €</p>",
        "ORMES CONSEIL",
    ),
    (
        "<h2>Editeur</h2><p>Le présent site est publié et géré par le Comité Régional des Ormes (CRO).</p>",
        "Comité Régional des Ormes",
    ),
    (
        "<p>Ce blog est tenu par Claire Essai.</p>",
        "Claire Essai",
    ),
    (
        "<p>Ce site a été créé par Claire Essai, artisan, 3 rue Haute 21000 Dijon.</p>",
        None,
    ),
    (
        "<h2>Propriétaire</h2><p>M. et Mme Essai<br>3 rue Haute, 21000 Dijon</p>",
        "Essai",
    ),
    (
        "<h2>Éditeur</h2><p>Éditeur : Ormes Conseil (SASU) - RCS Dijon 732829320</p>",
        "Ormes Conseil",
    ),
    (
        "<h2>Mentions légales</h2><p>Ormes Conseil</p><p>Siège social : 3 rue Haute, 21000 Dijon</p>",
        "Ormes Conseil",
    ),
    (
        "<h2>Mentions légales</h2><p>Bienvenue sur notre site.</p><p>Siège social : 3 rue Haute, 21000 Dijon</p>",
        None,
    ),
    (
        "<h2>Informations légales</h2><p>Responsable du site : Claire Essai - claire@x.test</p>",
        "Claire Essai",
    ),
    (
        "<h2>Impressum</h2><p>Claire Essai<br>Hauptstr. 3<br>10115 Berlin</p>",
        "Claire Essai",
    ),
    (
        "<h2>Gestionnaire du site</h2><p>Ormes Conseil, 3 rue Haute 21000 Dijon</p>",
        "Ormes Conseil",
    ),
]


@pytest.mark.parametrize(("html", "name"), PUBLISHERS)
def test_the_publisher_is_named_in_many_ways(html: str, name: str | None) -> None:
    said = values(html, "publisher_name")["publisher_name"]

    assert said == name or (said is not None and name is not None and name in said)
