"""Sentences that sound like a suspect clause, an exception or a reserved sale, and are none."""

import pytest

from auditor.legal.statement import Confidence
from tests.legal.terms.sentences import terms


def test_a_term_announced_is_not_an_indicative_one() -> None:
    sentence = "Nous livrons dans le délai annoncé ou, à défaut d'indication, sous trente jours."
    assert not terms(sentence).delivery_indicative.found
    assert terms("Les délais de livraison sont indicatifs.").delivery_indicative.found


@pytest.mark.parametrize(
    "after",
    [
        "Les conditions acceptées par le client lors de la commande restent seules applicables.",
        "Celles acceptées au jour de l'achat s'appliquent.",
        "Les commandes déjà passées restent régies par la version antérieure.",
    ],
)
def test_a_change_that_spares_orders_already_made_is_not_a_change_at_will(after: str) -> None:
    change = "Le vendeur se réserve le droit de modifier les présentes conditions à tout moment."
    assert terms(change).clause_unilateral_change.found
    assert not terms(f"{change} {after}").clause_unilateral_change.found


def test_unsealed_recordings_and_software_are_no_digital_content() -> None:
    unsealed = (
        "Le droit de rétractation ne peut être exercé pour les enregistrements audio ou vidéo ou les logiciels"
        " informatiques que le consommateur a descellés."
    )
    assert not terms(unsealed).exception_digital.found
    assert terms("Le droit de rétractation ne s'applique pas aux fichiers à télécharger.").exception_digital.found


@pytest.mark.parametrize(
    "sentence",
    [
        "Rétractation :: Vous disposez de 30 jours à compter de la livraison pour vous rétracter et être remboursé.",
        "Satisfait ou remboursé sous 30 jours à compter de la réception, sans justification.",
        "Rétractation :: Le client peut être remboursé, sans motif, s'il exerce son droit dans les 30 jours.",
    ],
)
def test_the_period_of_a_withdrawal_is_no_time_for_paying_back(sentence: str) -> None:
    assert terms(sentence).withdrawal_refund.value is None


@pytest.mark.parametrize(
    ("sentence", "sure"),
    [
        ("Ce site est réservé aux professionnels.", True),
        ("Ces conditions régissent les ventes conclues exclusivement entre professionnels.", True),
        ("Les présentes s'appliquent à l'exclusion des consommateurs.", True),
        ("Les ventes conclues avec nos clients professionnels sont régies par ces conditions.", False),
        ("Nos offres s'adressent aux entreprises.", False),
    ],
)
def test_only_exclusive_words_keep_consumers_out_for_sure(sentence: str, sure: bool) -> None:
    traders = terms(sentence).business_only
    assert traders.found
    assert (traders.confidence is not Confidence.DOUBTFUL) is sure


def test_the_address_that_complaints_go_to_is_not_the_mediators() -> None:
    found = terms(
        "Médiation :: Adressez d'abord une réclamation écrite à : Atelier Bleu SARL, 12 rue des Lilas, 44000 Nantes."
        " ¶ À défaut, saisissez gratuitement le médiateur : CM2C, 49 rue de Ponthieu, 75008 Paris."
    )
    assert found.mediator_address.value is not None
    assert "Ponthieu" in found.mediator_address.value


@pytest.mark.parametrize(
    ("point", "sentence", "value"),
    [
        ("foreign_law", "Les présentes sont soumises au droit luxembourgeois.", "luxembourgeois"),
        ("clause_court", "Tout litige relève du tribunal de commerce de Lyon, seul compétent.", "Lyon"),
        (
            "apparent_defects",
            "Livraison :: Toute réclamation pour un défaut apparent est faite dans les 48 heures de la livraison.",
            "48 heures",
        ),
    ],
)
def test_the_value_promised_is_the_word_of_the_sentence(point: str, sentence: str, value: str) -> None:
    assert terms(sentence).statements()[point].value == value


def test_the_mediators_address_beside_its_site_in_one_sentence_is_read() -> None:
    found = terms(
        "Médiation :: Après une réclamation écrite au vendeur, le consommateur peut saisir le médiateur dont relève le"
        " vendeur : CM2C, Centre de la médiation de la consommation, 49 rue de Ponthieu, 75008 Paris, https://www.cm2c.net."
    )
    assert "Ponthieu" in (found.mediator_address.value or "")
