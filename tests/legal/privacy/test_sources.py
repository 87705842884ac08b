"""Sources, compulsory data, automated decisions."""

import pytest

from tests.legal.privacy.policy import policy, states

MANDATORY = [
    "Les champs marqués d'un astérisque sont obligatoires.",
    "Les données dont la collecte est facultative sont signalées.",
    "À défaut de fournir ces informations, votre commande ne pourra pas être traitée.",
    "La fourniture de votre adresse est obligatoire pour la livraison.",
    "Required fields are marked with an asterisk.",
    "If you do not provide this information, we will not be able to process your order.",
    "<table><tr><th>Donnée</th><th>Obligatoire</th></tr><tr><td>E-mail</td><td>Oui</td></tr></table>",
    "Vous n'êtes pas tenu de fournir vos données.",
    "Vous devez renseigner au moins un moyen de contact.",
]
NOT_MANDATORY = [
    "Si vous refusez les cookies, certaines fonctionnalités ne seront pas disponibles.",
    "La durée de conservation obligatoire est de dix ans.",
    "Les cookies strictement nécessaires sont obligatoires.",
    "Mentions obligatoires.",
    "<h2>Avis général et informations obligatoires</h2>",
    "Vous devez vous renseigner sur les pratiques de ces sites.",
    "Nous ne collectons que les données nécessaires.",
]
AUTOMATED = [
    "Nous ne prenons aucune décision fondée exclusivement sur un traitement automatisé.",
    "Aucune décision automatisée, y compris le profilage, n'est prise à votre égard.",
    "Votre demande de paiement fractionné fait l'objet d'une décision automatisée.",
    "We do not use automated decision-making.",
    "Les données ne font l'objet d'aucun profilage produisant des effets juridiques.",
]
NOT_AUTOMATED = [
    "Nous pratiquons le profilage afin de personnaliser nos offres.",
    "Un traitement est une opération, automatisée ou non, portant sur des données.",
    "Les données sont collectées automatiquement.",
    "Vous avez le droit de connaître l'existence d'une prise de décision automatisée.",
    "Des e-mails automatiques confirment votre commande.",
]


@pytest.mark.parametrize("html", MANDATORY)
def test_compulsory_data_are_found(html: str) -> None:
    assert states("mandatory_fields", html)


@pytest.mark.parametrize("html", NOT_MANDATORY)
def test_other_obligations_say_nothing_of_the_data(html: str) -> None:
    assert not states("mandatory_fields", html)


@pytest.mark.parametrize("html", AUTOMATED)
def test_automated_decisions_are_found_either_way(html: str) -> None:
    assert states("automated_decisions", html)


@pytest.mark.parametrize("html", NOT_AUTOMATED)
def test_automation_and_profiling_alone_are_no_decision(html: str) -> None:
    assert not states("automated_decisions", html)


def test_that_there_are_no_automated_decisions_is_kept_as_a_denial() -> None:
    assert policy(AUTOMATED[1]).automated_decisions.denied
    assert not policy(AUTOMATED[2]).automated_decisions.denied


def test_profiling_is_stated_unless_denied() -> None:
    assert states("profiling", "Nous pratiquons le profilage afin de personnaliser nos offres.")
    assert not states("profiling", "Nous ne pratiquons aucun profilage.")


@pytest.mark.parametrize(
    "html",
    [
        "Les données que vous nous transmettez via le formulaire de contact sont enregistrées.",
        "Nous collectons vos données lorsque vous créez un compte.",
        "We collect information that you provide when you register.",
        "Certaines données sont collectées automatiquement lors de votre navigation.",
    ],
)
def test_the_source_is_found(html: str) -> None:
    assert states("data_source", html)
