"""Complaint, withdrawal, channel, identity, minors: the person's remedies, told from what resembles them."""

import pytest

from tests.legal.privacy.policy import policy, states

FOUND = [
    ("complaint_to_authority", "Vous pouvez introduire une réclamation auprès de la CNIL."),
    ("complaint_to_authority", "Vous pouvez saisir la Commission Nationale de l'Informatique et des Libertés."),
    ("complaint_to_authority", "Vous pouvez déposer plainte auprès de l'autorité de contrôle compétente."),
    ("complaint_to_authority", "Si vous estimez que vos droits ne sont pas respectés, vous pouvez contacter la CNIL."),
    ("complaint_to_authority", "<h2>Réclamation</h2><p>CNIL, 3 place de Fontenoy, 75007 Paris.</p>"),
    (
        "complaint_to_authority",
        "Vous avez le droit de porter plainte auprès de l'APD, rue de la Presse 35, 1000 Bruxelles.",
    ),
    ("complaint_to_authority", "You have the right to lodge a complaint with a supervisory authority."),
    ("complaint_to_authority", "You can complain to the ICO if you are unhappy with how we have used your data."),
    (
        "complaint_to_authority",
        "<p>Vous avez le droit :</p><ul><li>d'introduire une réclamation devant une autorité de contrôle</li></ul>",
    ),
    ("consent_withdrawal", "Vous pouvez retirer votre consentement à tout moment."),
    ("consent_withdrawal", "Votre accord peut être révoqué à tout moment."),
    ("consent_withdrawal", "<h2>Vos droits</h2><ul><li>Retrait du consentement</li></ul>"),
    (
        "consent_withdrawal",
        "Nous traitons votre adresse sur la base de votre consentement. Vous pouvez le retirer à tout moment.",
    ),
    ("consent_withdrawal", "You may withdraw your consent at any time."),
    ("post_mortem", "Vous pouvez définir des directives relatives au sort de vos données après votre décès."),
    ("post_mortem", "Vous disposez du droit d'organiser le sort de vos données personnelles post-mortem."),
    ("identity_document", "Toute demande doit être accompagnée d'une copie de votre pièce d'identité."),
    ("identity_document", "Adressez un courrier signé en joignant la photocopie d'un titre d'identité."),
    ("identity_document", "Your request must include a copy of your identity card."),
    ("consent_age", "Les mineurs de moins de 15 ans doivent obtenir le consentement de leurs parents."),
    ("consent_age", "Our services are not directed to children under 16."),
    ("phone_canvassing", "Le démarchage téléphonique n'a lieu qu'avec votre consentement préalable."),
]
ABSENT = [
    ("complaint_to_authority", "Pour en savoir plus sur vos droits, consultez le site de la CNIL."),
    ("complaint_to_authority", "Le site a fait l'objet d'une déclaration à la CNIL sous le numéro 1234567."),
    ("complaint_to_authority", "Ces durées sont conformes aux recommandations de la CNIL."),
    ("complaint_to_authority", "Pour toute réclamation, contactez notre service client."),
    ("complaint_to_authority", "Ce cookie est exempté de consentement par la CNIL."),
    ("complaint_to_authority", "Contact : cnil@shop.example"),
    ("consent_withdrawal", "Vous pouvez vous désinscrire de la newsletter à tout moment."),
    ("consent_withdrawal", "<h2>Cookies</h2><p>Vous pouvez retirer votre consentement en cliquant sur ce lien.</p>"),
    ("consent_withdrawal", "Aucun cookie n'est déposé sans votre consentement."),
    (
        "identity_document",
        "En cas de doute raisonnable, nous pourrons vous demander une copie de votre pièce d'identité.",
    ),
    ("identity_document", "Nous ne demandons jamais de copie de pièce d'identité."),
    ("phone_canvassing", "Vous pouvez vous inscrire sur la liste Bloctel."),
    ("post_mortem", "Directive européenne 2002/58 relative à la vie privée."),
]


@pytest.mark.parametrize(("key", "html"), FOUND)
def test_it_is_found(key: str, html: str) -> None:
    assert states(key, html)


@pytest.mark.parametrize(("key", "html"), ABSENT)
def test_it_is_not_found(key: str, html: str) -> None:
    assert not states(key, html)


def test_the_channel_for_rights_is_the_one_given_for_them() -> None:
    read = policy(
        "<p>Service commercial : vente@shop.example</p><h2>Vos droits</h2>"
        "<p>Pour exercer vos droits, écrivez à rgpd@shop.example.</p>"
    )
    assert read.rights_channel.value == "rgpd@shop.example"


def test_the_time_of_answer_and_the_age_have_values() -> None:
    read = policy(
        "<p>Nous répondons à votre demande dans un délai d'un mois.</p><p>Les mineurs de moins de 15 ans sont "
        "exclus.</p>"
    )
    assert read.reply_time.value == "un mois"
    assert read.consent_age.value == "15"
