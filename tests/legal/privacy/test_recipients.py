"""Recipients are named or listed; claims that there are none are kept apart."""

import pytest

from auditor.legal.privacy.named import RecipientKind
from tests.legal.privacy.policy import policy, states

FOUND = [
    "Vos données sont transmises à nos prestataires de livraison.",
    "Les données sont destinées au service commercial de la société.",
    "Vos données peuvent être communiquées aux autorités compétentes.",
    "<h2>Destinataires</h2><p>Nos équipes internes et notre hébergeur.</p>",
    "<h2>Sous-traitants</h2><ul><li>Nuagio — hébergement</li><li>Postalys — envoi des e-mails</li></ul>",
    "<h2>Qui a accès à vos données ?</h2><p>Seuls les membres de notre équipe.</p>",
    "Nous faisons appel à des sous-traitants pour l'hébergement du site.",
    "Vos données ne sont transmises à aucun tiers, à l'exception de notre transporteur.",
    "Vos données ne sont jamais vendues ni partagées, sauf avec nos prestataires de paiement.",
    "Seul le personnel habilité de la société a accès à vos données.",
    "We share your information with third-party service providers such as payment processors.",
    "Your data may be disclosed to law enforcement authorities.",
    "<h2>Who we share your data with</h2><p>If you request a password reset, your IP address will be "
    "included. Our hosting provider "
    "receives it.</p>",
    "Les paiements sont traités par notre prestataire bancaire.",
    "Les données seront communiquées aux seuls destinataires suivants : la société Boréal.",
    "L'adresse peut être envoyée au service Gravatar.",
]
ABSENT = [
    "Vos données ne sont jamais vendues.",
    "<h2>Destinataires</h2><p>Ce site ne recourt à aucun service tiers, ni sous-traitant.</p>",
    "<h2>Destinataires des données</h2>",
    "Aucune donnée personnelle n'est cédée à des tiers.",
    "Vos données ne sont pas communiquées à des tiers.",
    "Vous disposez d'un droit d'accès à vos données à caractère personnel.",
    "Ce site contient des liens vers des sites tiers dont nous ne sommes pas responsables.",
    "We never share your personal data with third parties.",
    "Des cookies tiers peuvent être déposés par nos partenaires.",
]


@pytest.mark.parametrize("html", FOUND)
def test_recipients_are_found(html: str) -> None:
    assert states("recipients", html)


@pytest.mark.parametrize("html", ABSENT)
def test_what_names_no_recipient_is_none(html: str) -> None:
    assert not states("recipients", html)


@pytest.mark.parametrize(
    "html",
    [
        "Aucune donnée personnelle n'est cédée à des tiers.",
        "Vos données ne sont en aucun cas transmises à des tiers.",
        "We do not share your data with any third party.",
    ],
)
def test_the_claim_that_nobody_receives_data_is_a_statement(html: str) -> None:
    assert states("no_third_parties", html)


@pytest.mark.parametrize(
    "html",
    [
        "Vos données ne seront transmises à des tiers que dans l'un des cas suivants.",
        "Vos données ne seront transférées à des tiers que moyennant votre autorisation.",
        "Aucune donnée n'est transmise à un serveur tiers à cette occasion.",
        "Vos données ne sont pas transmises à des tiers sans votre consentement.",
        "Vos données ne sont pas cédées à des tiers à des fins commerciales.",
        "Vos données ne sont transmises à aucun tiers, à l'exception de notre transporteur.",
        "Vos données ne sont jamais vendues.",
    ],
)
def test_a_limited_claim_is_not_that_nobody_receives_data(html: str) -> None:
    assert not states("no_third_parties", html)


def test_categories_are_named_in_the_list_that_a_sentence_introduces() -> None:
    read = policy(
        "<p>Vos données sont transmises à nos sous-traitants :</p><ul><li>hébergement du "
        "site</li><li>livraison des colis</li>"
        "<li>paiement en ligne</li></ul>"
    )
    kinds = {one.kind for one in read.recipients_named}
    assert {RecipientKind.PROCESSORS, RecipientKind.HOST, RecipientKind.CARRIER, RecipientKind.PAYMENT} <= kinds


def test_vendors_bear_the_names_of_observed_hosts() -> None:
    read = policy(
        "<p>Les paiements sont traités par Stripe, les e-mails par Sendinblue, l'audience par Google Analytics "
        "et le pixel Facebook.</p>"
        "<p>Sur Google Chrome, ouvrez les réglages. Voir https://policies.google.com.</p>"
    )
    assert [one.name for one in read.vendors] == ["Stripe", "Brevo", "Google", "Meta"]


def test_an_ordinary_word_is_no_vendor() -> None:
    assert policy("Le front du site est sobre ; chaque segment du tunnel est mesuré.").vendors == ()


def test_contracts_with_processors_are_found() -> None:
    assert states("processor_contracts", "Nos sous-traitants sont liés par un contrat conforme à l'article 28 du RGPD.")
    assert not states(
        "processor_contracts", "Les données sont nécessaires à l'exécution du contrat avec nos prestataires."
    )
