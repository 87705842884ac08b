"""Purposes and legal bases: the publisher's own, told from quotations of the law and from other consents."""

import pytest

from auditor.legal.privacy.named import Basis, Purpose
from tests.legal.privacy.policy import policy, states

PURPOSES = [
    "Vos données sont utilisées pour traiter vos commandes.",
    "Les informations recueillies ont pour finalité la gestion de la relation client.",
    "<h2>Finalités</h2><ul><li>Gestion des commandes</li></ul>",
    "<h2>Pourquoi collectons-nous vos données ?</h2><p>Répondre à vos demandes.</p>",
    "Ces données servent à répondre à votre demande de devis.",
    "Nous utilisons des cookies afin de mesurer l'audience du site.",
    "We use your personal data to process your orders.",
    "Quand vous laissez un commentaire, les données saisies sont collectées pour nous aider à la détection "
    "des commentaires indésirables.",
]
BASES = [
    "<h2>Base légale</h2><p>Le consentement.</p>",
    "Ce traitement est fondé sur votre consentement.",
    "Le traitement repose sur notre intérêt légitime à prévenir la fraude.",
    "Ces données sont nécessaires à l'exécution du contrat.",
    "Les traitements ont pour base légale l'exécution du contrat (article 6.1.b du RGPD).",
    "<table><tr><th>Finalité</th><th>Base légale</th></tr><tr><td>Factures</td><td>Obligation légale</td></tr></table>",
    "Our legal basis is your consent.",
    "We process this data because it is necessary for the performance of the contract with you.",
    "We rely on our legitimate interests to secure the site.",
    "Nous traitons vos données au titre de nos obligations légales comptables.",
]
NO_BASES = [
    "En utilisant ce site, vous consentez au traitement de vos données.",
    "Le traitement n'est licite que si la personne concernée a consenti au traitement de ses données.",
    "Aucun cookie publicitaire n'est déposé sans votre consentement.",
    "Vos données ne sont pas cédées sans votre consentement explicite.",
    "Les factures sont conservées dix ans en raison d'une obligation légale de conservation.",
    "Vous pouvez retirer votre consentement à tout moment.",
    "Nous pouvons divulguer vos données pour respecter une obligation légale.",
    "By using our site, you consent to this policy.",
]


@pytest.mark.parametrize("html", PURPOSES)
def test_purposes_are_found(html: str) -> None:
    assert states("purposes", html)


@pytest.mark.parametrize(
    "html", ["Nous collectons vos nom, prénom et adresse.", "Un cookie est un petit fichier texte.", "Mentions légales"]
)
def test_what_says_no_purpose_has_none(html: str) -> None:
    assert not states("purposes", html)


@pytest.mark.parametrize("html", BASES)
def test_bases_are_found(html: str) -> None:
    assert states("legal_bases", html)


@pytest.mark.parametrize("html", NO_BASES)
def test_other_consents_and_quotations_are_no_basis(html: str) -> None:
    assert not states("legal_bases", html)


def test_each_basis_knows_the_purposes_beside_it() -> None:
    read = policy(
        "<table><tr><th>Finalité</th><th>Base légale</th></tr><tr><td>Gestion des commandes</td><td>Contrat</td></tr>"
        "<tr><td>Newsletter</td><td>Consentement</td></tr><tr><td>Comptabilité</td><td>Obligation "
        "légale</td></tr></table>"
    )
    found = {one.basis: one.purposes for one in read.bases_named}
    assert Purpose.ORDER in found[Basis.CONTRACT]
    assert Purpose.PROSPECTING in found[Basis.CONSENT]
    assert Purpose.LEGAL_DUTY in found[Basis.LEGAL_OBLIGATION]


def test_purposes_are_named_and_denials_are_not() -> None:
    read = policy(
        "<h2>Finalités</h2><ul><li>Livraison de vos commandes</li><li>Envoi de notre newsletter</li><li>Lutte "
        "contre la fraude</li>"
        "<li>Mesure d'audience</li></ul><p>Vos données ne sont jamais utilisées à des fins publicitaires.</p>"
    )
    assert [one.purpose for one in read.purposes_named] == [
        Purpose.ORDER,
        Purpose.PROSPECTING,
        Purpose.FRAUD,
        Purpose.AUDIENCE,
    ]


def test_a_legitimate_interest_is_described_or_not() -> None:
    assert states("interests_described", "Le traitement repose sur notre intérêt légitime à lutter contre la fraude.")
    assert not states("interests_described", "<h2>Base légale</h2><p>Intérêt légitime.</p>")
