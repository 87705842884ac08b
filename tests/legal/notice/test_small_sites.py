"""Wordings of small sites: sole traders, shops of other countries, templates, notices in English."""

import pytest

from tests.legal.notice.notices import notice, values

NAMED = [
    (
        "<h2>Éditeur</h2><p>Nom : Anne Ormeau</p><h2>Distribution</h2><p>Play Store — Gros Magasin Inc.</p>",
        "Anne Ormeau",
    ),
    ("<p>Le site est la propriété ORMEAU28 au capital de 3 000 €</p>", "ORMEAU28"),
    ("<h2>Éditeur</h2><p>ORMEAU</p><h2>Cookies</h2><p>Mesure Analytics est édité par Grande Toile Ltd.</p>", "ORMEAU"),
    ("<h2>Éditeur</h2><p>Ormes à l'heure est un service d'information indépendant.</p>", "Ormes à l'heure"),
    ("<h2>Éditeur</h2><p>Nom du restaurant : Table des Ormes</p>", "Table des Ormes"),
    ("<p>Préfixe : SARL</p><p>Nom de la Société : ORMES LE GRAND</p>", "ORMES LE GRAND"),
    ("<h1>Ormes libre hosting, with kindness</h1><h2>Editor</h2><p>Ormes Systems, microbusiness</p>", "Ormes Systems"),
    (
        "<h1>Mentions légales</h1><p>Ormes est un service de :<br>Société O-R-M<br>1 rue Haute,<br>20350 Nantes</p>",
        "O-R-M",
    ),
    ("<h2>Éditeur</h2><p>Dupré EARLSIRET:73282932000074</p>", "Dupré EARL"),
    ("<h2>Éditeur</h2><p>Kevin Ormeau<br>Independent entrepreneur — sole proprietorship</p>", "Kevin Ormeau"),
    ("<h2>Coordonnées de l'entreprise</h2><p>Ormes</p><p>8 rue Haute, 44000 Nantes</p>", "Ormes"),
]


@pytest.mark.parametrize(("html", "name"), NAMED)
def test_the_publisher_is_named(html: str, name: str) -> None:
    assert values(html, "publisher_name") == {"publisher_name": name}


HOSTS = [
    ("<p>Hébergé par Nuage, Inc.398 11th Street, 2nd Floor, San Francisco, CA 94103, USA</p>", "Nuage, Inc."),
    ("<h2>Hébergeur</h2><p>Raison sociale Nuage des Ormes SA</p>", "Nuage des Ormes SA"),
    ("<p>Le domaine est hébergé par GODADDY, tandis que le site est hébergé par OVH SAS.</p>", "OVH SAS"),
    ("<p>Hébergeur : Webnuage, Société Octo</p>", "Webnuage"),
    (
        "<h2>Crédits réalisation &amp; hébergement</h2><p>PB ORMES SARL<br>80 rue Haute<br>39130 Étival</p>",
        "PB ORMES SARL",
    ),
    ("<h2>Hébergement</h2><p>Les services techniques de l'application reposent sur d'autres :</p>", None),
    ("<h2>Hébergement</h2><p>Les informations relatives à l'hébergeur sont disponibles sur demande.</p>", None),
]


@pytest.mark.parametrize(("html", "name"), HOSTS)
def test_the_host_is_named_or_nobody_is(html: str, name: str | None) -> None:
    assert values(html, "host_name") == {"host_name": name}


@pytest.mark.parametrize(
    "address",
    [
        "1-2 Haddington Road, Dublin 4, D04 XN32, Irlande",
        "64, Reaalhof, 8232 VS Lelystad, Pays-Bas",
        "P.O. Box 81226, Seattle, WA 98108-1226",
        "Namal Tel Aviv Street 40, Tel Aviv 6350671",
        "Rue Eugène-Marziano 25<br>1227 Les Acacias<br>Suisse",
    ],
)
def test_addresses_abroad_are_read(address: str) -> None:
    assert notice(f"<h2>Hébergeur</h2><p>Nuage des Ormes<br>{address}</p>").host_address.found


@pytest.mark.parametrize("words", ["plus de 15 000 références parmi", "Act No. 78 of 6 January 1978, Law No. 2004"])
def test_numbers_of_a_sentence_are_no_address(words: str) -> None:
    assert not notice(f"<p>Ormes propose {words} d'autres.</p>").postal_address.found


def test_an_enterprise_number_is_no_telephone_number() -> None:
    html = (
        "<h2>Éditeur</h2><p>Ormes SRL, rue Haute 5, 1000 Bruxelles, inscrite à la BCE sous le numéro 0403.170.701 "
        "(TVA BE 0403.170.701). Tél. : +32 2 512 34 56</p>"
    )

    assert values(html, "phone", "rcs_city", "be_enterprise_number") == {
        "phone": "+3225123456",
        "rcs_city": None,
        "be_enterprise_number": "0403170701",
    }


@pytest.mark.parametrize(
    ("html", "number"),
    [
        ("<h2>Éditeur</h2><p>Ormes, rue Haute 5, 5000 Namur, Belgique. Tél : 0800 45 67 89</p>", "0800456789"),
        ('<p>Tél 079 243 72 24 <a href="tel:+41792437224">appeler</a></p>', "+41792437224"),
        ("<h2>Éditeur</h2><p>Ormes, 8 rue Haute, 44000 Nantes. Tél : 02 43 72 24 11</p>", "+33243722411"),
    ],
)
def test_a_number_is_of_the_country_that_a_link_or_the_address_shows(html: str, number: str) -> None:
    assert values(html, "phone") == {"phone": number}


def test_a_number_for_help_is_not_the_publishers() -> None:
    assert not notice('<p>En détresse ? Appelez le <a href="tel:3114">3114</a>, numéro gratuit.</p>').phone.found


DIRECTORS = [
    ("<h2>Publisher</h2><p>Publication Responsible: Virginia Ormeau</p>", "Virginia Ormeau"),
    (
        "<p>L'édition et la direction de la publication du site ormes.test est assurée par Anne Ormeau.</p>",
        "Anne Ormeau",
    ),
    ("<p>Directeur de la publication : POM D ORME</p><p>Directeur de la publication : Anne Ormeau</p>", "Anne Ormeau"),
    ("<p>Directeur de publication : John Ormeau (pseudonyme)</p>", None),
    ("<h2>Directeur de la publication</h2><p>Remplacez [Votre Prénom Nom] par votre nom.</p>", None),
]


@pytest.mark.parametrize(("html", "name"), DIRECTORS)
def test_the_director_is_a_person_named(html: str, name: str | None) -> None:
    assert values(html, "publication_director") == {"publication_director": name}


@pytest.mark.parametrize(
    ("html", "form"),
    [
        ("<h2>Éditeur</h2><p>Ormes, institut de beauté et spa</p>", None),
        ("<h2>Éditeur</h2><p>Anne Ormeau</p><p>Forme juridique : raison individuelle</p>", "raison individuelle"),
        ("<h2>Éditeur</h2><p>Anne Ormeau, sole proprietorship</p>", "sole proprietorship"),
    ],
)
def test_the_form_is_one_of_the_law(html: str, form: str | None) -> None:
    assert values(html, "legal_form") == {"legal_form": form}


UNFINISHED = [
    "<p>Téléphone : +33 (0)1 00 00 00 00</p>",
    "<p>Adresse de messagerie : MAIL</p>",
    "<p>Numéro Siret …………</p>",
]
FINISHED = [
    "<p>Aucun numéro (format CHE-xxx.xxx.xxx TVA) n'a été attribué.</p>",
    "<p>Certaines données telles que : votre nom, votre fonction, votre adresse.</p>",
    "<p>Vous visitez le site sans avoir à fournir des informations personnelles.</p>",
    "<form><p>Nom complet Indiquez votre nom.</p></form>",
    "<p>E-mail : [Activer JavaScript pour afficher]</p>",
    "<p>Todo el contenido de este sitio pertenece a Ormes.</p>",
]


@pytest.mark.parametrize("html", UNFINISHED)
def test_words_in_place_of_a_value_are_unfinished(html: str) -> None:
    assert notice(f"<h2>Éditeur</h2>{html}").placeholder_text.found


@pytest.mark.parametrize("html", FINISHED)
def test_words_for_the_visitor_are_not_unfinished(html: str) -> None:
    assert not notice(f"<h2>Éditeur</h2><p>Ormes SAS</p>{html}").placeholder_text.found


def test_an_example_in_brackets_names_no_mediator() -> None:
    html = "<h2>Médiation</h2><p>L'entité de médiation retenue est : (À compléter, ex : CM2C ou AME CONSO).</p>"

    assert not notice(html).mediator.found


@pytest.mark.parametrize("words", ["non renseigné", "à compléter", "néant"])
def test_a_register_without_a_town_has_none(words: str) -> None:
    assert not notice(f"<h2>Éditeur</h2><p>Ormes SAS. RCS : {words}</p>").rcs_city.found


def test_numbers_of_a_swiss_register_are_not_french() -> None:
    assert not notice("<h2>Éditeur</h2><p>Registre du commerce : CH-660-3077022-8</p>").siret.found


@pytest.mark.parametrize(
    ("html", "email"),
    [
        ("<h2>Éditeur</h2><p>Ormes SARL Emailcontact@ormes.test</p>", "contact@ormes.test"),
        ("<h2>Éditeur</h2><p>Email : contact@maison-ormes.github.io</p>", "contact@maison-ormes.github.io"),
        ("<h2>Éditeur</h2><p>Anne Ormeau</p><p>designdesormes@gmail.com</p>", "designdesormes@gmail.com"),
    ],
)
def test_the_address_is_the_publishers(html: str, email: str) -> None:
    assert values(html, "email") == {"email": email}


def test_a_heading_on_partners_says_nothing_of_the_publisher() -> None:
    html = "<h2>Éditeur</h2><p>Ormes SAS</p><h2>Organisme de formation partenaire</h2><p>École des Ormes</p>"

    assert not notice(html).regulated_profession.found


def test_what_follows_the_director_is_the_publishers_again() -> None:
    html = (
        "<p>Le site est édité par : la société SARL ORMES, 8 rue Haute, 44000 Nantes.</p>"
        "<p>Le Site est hébergé par OVH, 2 rue Kellermann, 59100 Roubaix (téléphone : 1007).</p>"
        "<p>Le Directeur de la publication du Site est SARL ORMES.</p>"
        "<p>Le Service Client peut être contacté :</p><p>Au 02 40 72 24 11, par email à contact@ormes.test</p>"
    )

    assert values(html, "phone", "email") == {"phone": "+33240722411", "email": "contact@ormes.test"}
