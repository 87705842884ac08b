"""What stands in place of an identity: a claim of anonymity, an address that a script shows."""

import pytest

from tests.legal.notice.notices import notice


@pytest.mark.parametrize(
    "words",
    [
        "Conformément à l'article 1-1 II de la LCEN, l'éditeur, non professionnel, a choisi de conserver son anonymat.",
        "L'éditeur du site souhaite rester anonyme ; son identité a été communiquée à l'hébergeur.",
        "Site édité par un particulier, à titre non professionnel : ses coordonnées ont été transmises à l'hébergeur.",
        "The publisher of this blog is a private individual, whose identity is known to the hosting company.",
    ],
)
def test_a_publisher_who_stays_anonymous_says_so(words: str) -> None:
    assert notice(f"<h1>Mentions légales</h1><p>{words}</p>").anonymous_publisher.found


@pytest.mark.parametrize(
    "words",
    [
        "Les visiteurs peuvent rester anonymes : l'éditeur ne demande aucun compte.",
        "L'éditeur conserve des statistiques anonymes pendant 13 mois.",
        "Société anonyme au capital de 40 000 €, éditeur du site.",
        "L'éditeur a transmis ses coordonnées à l'hébergeur.",
    ],
)
def test_other_anonymity_is_none_of_the_publisher(words: str) -> None:
    assert not notice(f"<h1>Mentions légales</h1><p>{words}</p>").anonymous_publisher.found


@pytest.mark.parametrize(
    "words",
    [
        "<button>Afficher l'adresse e-mail</button>",
        "Cette adresse e-mail est protégée contre les robots spammeurs. Vous devez activer le JavaScript.",
        "This e-mail address is being protected from spambots.",
    ],
)
def test_an_address_kept_from_robots_is_shown_to_be_there(words: str) -> None:
    email = notice(f"<h1>Mentions légales</h1><h2>Éditeur</h2><p>Atelier des Ormes</p><p>{words}</p>").email

    assert not email.found
    assert email.seen
