"""Sentences that deny, or speak of something else, with the words of a statement."""

import pytest

from tests.legal.privacy.policy import policy, states

_KEPT_HOME = [
    "Vos messages sont traités uniquement pour vous répondre et ne sont pas partagés avec des tiers.",
    "Vos données servent seulement pour la commande, elles ne sont jamais transmises à des tiers.",
]
_GIVEN = [
    "Vos données ne sont jamais transmises à des tiers, sauf à notre transporteur.",
    "Vos données sont accessibles uniquement à notre équipe et ne sont jamais communiquées à des tiers.",
    "Vos données sont transmises uniquement à nos prestataires et ne sont jamais vendues.",
]


@pytest.mark.parametrize("words", _KEPT_HOME)
def test_only_for_a_purpose_and_to_nobody_names_no_recipient(words: str) -> None:
    assert not states("recipients", words)


@pytest.mark.parametrize("words", _GIVEN)
def test_only_to_somebody_names_a_recipient(words: str) -> None:
    assert states("recipients", words)


def test_what_is_not_asked_for_has_no_purpose() -> None:
    assert not states("purposes", "Aucune donnée n'est demandée aux visiteurs pour leur permettre de lire le site.")
    assert states("purposes", "Les données du formulaire sont traitées pour vous répondre.")


def test_an_adequate_level_of_security_is_no_decision_on_a_country() -> None:
    assert not policy("Nous exigeons un niveau de protection adéquat de vos données.").mechanisms
    assert policy("Elles sont transférées vers des pays d'un niveau de protection adéquat.").mechanisms


def test_visitors_from_abroad_are_no_transfer() -> None:
    assert not states("transfers_stated", "Ce site peut intéresser des visiteurs de l'extérieur de l'Europe.")
    assert states("transfers_stated", "Vos données sont transférées hors de l'Union européenne.")
