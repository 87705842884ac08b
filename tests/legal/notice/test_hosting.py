import pytest

from tests.legal.notice.notices import notice, values

NAMED = [
    ("<p>Ce site est hébergé par OVH SAS, 2 rue Kellermann, 59100 Roubaix.</p>", "OVH SAS"),
    ("<h2>Hébergement</h2><p>o2switch<br>Chem. des Pardiaux, 63000 Clermont-Ferrand</p>", "o2switch"),
    (
        "<h2>Hébergeur</h2><p>Raison sociale : Nuage des Ormes SAS</p><p>Propriétaire : Groupe Ormes</p>",
        "Nuage des Ormes SAS",
    ),
    ("<p>Hébergeur : Ligne Web Services (LWS), 10 rue de Penthièvre, 75008 Paris</p>", "Ligne Web Services"),
    ("<p>L'hébergement du site est assuré par la société Nuage des Ormes, située à Lyon.</p>", "Nuage des Ormes"),
    ("<p>La société Nuage des Ormes assure l'hébergement du site.</p>", "Nuage des Ormes"),
    ("<p>Le site est hébergé gratuitement sur la plateforme GitHub Pages.</p>", "GitHub Pages"),
    ("<p>Vos données sont hébergées auprès d'AWS sur des serveurs situés dans l'Union européenne.</p>", "AWS"),
    (
        "<p>The website is hosted by Amazon Web Services EMEA SARL, 38 avenue John F. Kennedy, L-1855 Luxembourg.</p>",
        "Amazon Web Services EMEA SARL",
    ),
    ("<h2>Hébergement</h2><p>Hébergé par Netlify, Inc. Le CDN est fourni par Cloudflare.</p>", "Netlify, Inc."),
    ("<h2>Hébergement web</h2><p>ovh</p>", "ovh"),
]
NOT_NAMED = [
    "<h2>Hébergement</h2><p>Le site est hébergé sur une infrastructure cloud sécurisée basée en Europe.</p>",
    "<h2>Hébergement</h2><p>Le site est hébergé par un prestataire d'hébergement web tiers.</p>",
    "<h2>Hébergement</h2><p>Le site est hébergé par [À compléter : nom, ex. Vercel Inc. ou Render].</p>",
    "<h2>Hébergement</h2><p>Ce site est hébergé par :<br>Nom de l'hébergeur<br>Adresse de l'hébergeur</p>",
    "<h2>Hébergement</h2><p>À définir selon votre hébergeur (OVH, O2Switch, Hostinger, etc.)</p>",
    "<p>Nos hébergements insolites vous accueillent toute l'année.</p>",
]


@pytest.mark.parametrize(("html", "name"), NAMED)
def test_the_host_is_named(html: str, name: str) -> None:
    assert values(html, "host_name") == {"host_name": name}


@pytest.mark.parametrize("html", NOT_NAMED)
def test_a_cloud_without_a_name_is_no_host(html: str) -> None:
    assert values(html, "host_name") == {"host_name": None}


@pytest.mark.parametrize(
    "address",
    [
        "88 Colin P. Kelly Jr. Street, San Francisco, CA 94107, États-Unis",
        "340 S Lemon Ave #4133, Walnut, CA 91789, USA",
        "61 Lordou Vironos Street, 6023 Larnaca, Chypre",
        "Rue Eugène-Marziano 25, 1227 Les Acacias (Genève)",
        "Chem. des Pardiaux, 63000 Clermont-Ferrand",
        "BP 438 - 75366 Paris CEDEX 08",
        "Industriestr. 25, 91710 Gunzenhausen, Allemagne",
    ],
)
def test_the_address_of_the_host_is_read(address: str) -> None:
    assert notice(f"<h2>Hébergeur</h2><p>Nuage des Ormes<br>{address}</p>").host_address.found


def test_a_country_is_no_address() -> None:
    assert not notice("<p>Le site est hébergé par Firebase, situé à Dublin, Irlande.</p>").host_address.found


def test_a_publisher_that_hosts_itself_is_its_host() -> None:
    said = notice(
        "<p>Le site ormes.test est édité et hébergé par la société Nuage des Ormes SAS, 8 rue Haute, 44000 Nantes.</p>"
    )

    assert said.host_is_publisher.found
    assert said.host_name.value == said.publisher_name.value == "Nuage des Ormes SAS"
