"""Security and breaches, told from purposes, lists of data and contracts."""

import pytest

from tests.legal.privacy.policy import states

FOUND = [
    "Nous mettons en œuvre des mesures techniques et organisationnelles appropriées pour protéger vos données.",
    "Vos données sont stockées sur des serveurs sécurisés.",
    "Les données sont chiffrées en transit et au repos.",
    "Le site utilise le protocole HTTPS pour protéger vos informations.",
    "Nous prenons toutes les précautions utiles pour préserver la sécurité des données.",
    "<h2>Sécurité</h2><ul><li>Chiffrement TLS</li><li>Pare-feu</li></ul>",
    "La société s'engage à assurer la sécurité et la confidentialité de vos données.",
    "We take appropriate security measures to protect your data against unauthorised access.",
    "Your data is encrypted and stored on secure servers.",
    "L'accès à la base de données est restreint.",
    "Des mesures raisonnables sont mises en œuvre afin de limiter les accès non autorisés.",
    "<h2>Hébergement</h2><p>Accès limités, chiffrement en transit, sauvegardes régulières.</p>",
]
ABSENT = [
    "Compte : e-mail, mot de passe (chiffré), date d'inscription.",
    "<h2>Finalités</h2><ul><li>Sécurité, prévention de la fraude</li></ul>",
    "La société respecte votre vie privée.",
    "Consultez https://shop.example/privacy pour en savoir plus.",
    "Nous n'utilisons que des sous-traitants dignes de confiance.",
    "Il appartient à chaque utilisateur de prendre toutes les mesures appropriées pour protéger ses données.",
    "Numéro de sécurité sociale : jamais demandé.",
    "Les caméras assurent la sécurité des personnes et des biens.",
]
BREACH = [
    "En cas de violation de données, nous notifierons la CNIL dans les 72 heures.",
    "En cas de faille de sécurité, vous serez informé dans les meilleurs délais.",
    "<h2>Violation de données</h2><p>La CNIL est notifiée sous 72 heures.</p>",
    "In the event of a data breach, we will notify you and the supervisory authority.",
    "Nous nous engageons à vous avertir de tout incident de sécurité affectant vos données.",
]
NO_BREACH = [
    "Nous protégeons vos données contre les violations et les fuites.",
    "Une violation de cet accord entraînerait le licenciement de l'employé.",
    "Any breach of these terms may lead to termination of your account.",
    "Le passager est informé que tout incident peut être enregistré.",
]


@pytest.mark.parametrize("html", FOUND)
def test_security_is_found(html: str) -> None:
    assert states("security_measures", html)


@pytest.mark.parametrize("html", ABSENT)
def test_what_protects_no_data_is_no_security(html: str) -> None:
    assert not states("security_measures", html)


@pytest.mark.parametrize("html", BREACH)
def test_what_is_done_after_a_breach_is_found(html: str) -> None:
    assert states("breach_statement", html)


@pytest.mark.parametrize("html", NO_BREACH)
def test_a_risk_or_a_breach_of_contract_is_no_breach_statement(html: str) -> None:
    assert not states("breach_statement", html)
