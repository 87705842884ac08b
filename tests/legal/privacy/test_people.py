"""Contacts are the publisher's; an officer counts when it can be reached."""

import pytest

from tests.legal.privacy.policy import policy, states

CONTACT = [
    ("Contact : rgpd@shop.example", "rgpd@shop.example"),
    ("Écrivez-nous à rgpd (at) shop.example.", "rgpd@shop.example"),
    ("Appelez le 02 99 12 47 58.", "+33299124758"),
    ('<p><a href="mailto:rgpd@shop.example">Écrivez-nous</a> pour toute question.</p>', "rgpd@shop.example"),
    ('<p>Pour toute question, utilisez notre <a href="/contact">formulaire de contact</a>.</p>', None),
    ("Boréal, 4 rue du Lac, 35000 Rennes", None),
]
NO_CONTACT = [
    "CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.",
    "Contactez-nous pour toute question.",
    "Les données du formulaire de contact sont conservées trois ans.",
    "© 2024 Boréal",
    "Règlement (UE) 2016/679 du 27 avril 2016.",
]
OFFICER = [
    "Vous pouvez contacter notre délégué à la protection des données : dpo@shop.example.",
    "<h2>Délégué à la protection des données</h2><p>Boréal, 4 rue du Lac, 35000 Rennes</p>",
    "Our Data Protection Officer can be reached at dpo@shop.example.",
    "Notre référent RGPD répond à l'adresse rgpd@shop.example.",
]
NO_OFFICER = [
    "Contact : contact@shop.example",
    "Nous n'avons pas désigné de délégué à la protection des données. Contact : contact@shop.example",
    "Aucun DPO n'a été désigné.",
    "<h2>Délégué à la protection des données</h2><p>Boréal n'est pas tenue de désigner un délégué à la "
    "protection des données.</p>",
    "Nous ne sommes pas responsables de la confidentialité de ces sites. Contact : contact@shop.example",
    "We are not required to appoint a Data Protection Officer.",
]


@pytest.mark.parametrize(("html", "value"), CONTACT)
def test_a_contact_is_found(html: str, value: str | None) -> None:
    contact = policy(html).contact
    assert contact.found
    assert contact.value == value


@pytest.mark.parametrize("html", NO_CONTACT)
def test_authorities_and_bare_words_are_no_contact(html: str) -> None:
    assert not states("contact", html)


@pytest.mark.parametrize("html", OFFICER)
def test_an_officer_is_found(html: str) -> None:
    assert states("dpo", html)


@pytest.mark.parametrize("html", NO_OFFICER)
def test_an_officer_that_is_not_appointed_is_none(html: str) -> None:
    assert not states("dpo", html)


def test_a_denied_officer_is_kept_as_a_denial() -> None:
    assert policy(NO_OFFICER[2]).dpo.denied
