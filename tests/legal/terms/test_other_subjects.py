"""Times, forms, laws and lists that look like another point of the terms."""

import pytest

from tests.legal.terms.sentences import terms

_GRANTED = "Rétractation :: Vous disposez de 14 jours à compter de la réception pour vous rétracter. ¶ "


@pytest.mark.parametrize(
    ("words", "law"),
    [
        ("Le droit suisse est applicable.", "suisse"),
        ("Seul le droit luxembourgeois s'applique.", "luxembourgeois"),
        ("Droit applicable : droit belge.", "belge"),
        ("Droit applicable :: La loi espagnole.", "espagnole"),
        ("These terms are governed by the laws of Ireland.", "Ireland"),
        ("Le droit français est applicable.", None),
        ("These terms are governed by French law.", None),
    ],
)
def test_a_foreign_law_is_read_however_its_sentence_turns(words: str, law: str | None) -> None:
    read = terms(words)
    assert read.applicable_law.found
    assert read.foreign_law.value == law


def test_a_time_for_coming_back_to_the_shop_is_no_time_of_refund() -> None:
    read = terms(_GRANTED + "Remboursement en magasin dans un délai de 30 jours à partir de la date d'achat.")
    assert not read.withdrawal_refund.found
    assert terms(_GRANTED + "Le remboursement intervient dans un délai de 20 jours.").withdrawal_refund.value == "20"


def test_costs_of_sending_do_not_start_the_period_of_withdrawal() -> None:
    right = "Rétractation :: Vous avez 14 jours pour vous rétracter. ¶ "
    sent = right + "Dans ce délai, le prix des objets et les frais d'envoi sont rendus."
    assert not terms(sent).withdrawal_start.found
    dated = "Rétractation :: Vous avez 14 jours à compter de l'expédition pour vous rétracter."
    assert terms(dated).withdrawal_start.value == "dispatch"


def test_a_damaged_state_is_no_perishable_good() -> None:
    worn = "Rétractation :: Un article rendu dans un état détérioré n'ouvre pas droit à rétractation."
    fresh = "Rétractation :: Le droit de rétractation ne s'applique pas aux biens susceptibles de se détériorer."
    assert not terms(worn).exception_perishable.found
    assert terms(fresh).exception_perishable.found


def test_a_time_for_answering_is_no_indicative_delivery() -> None:
    assert not terms(
        "Nous disposons d'un délai indicatif de trois jours pour étudier votre demande."
    ).delivery_indicative.found
    assert terms("Les délais de livraison sont donnés à titre indicatif.").delivery_indicative.found


def test_minutes_in_words_are_a_time_of_delivery() -> None:
    assert terms("Vos plats sont livrés sous quarante-cinq minutes.").delivery_time.found


def test_a_promise_of_satisfaction_under_the_title_of_the_right_grants_it() -> None:
    assert terms("Droit de rétractation :: Satisfaction garantie 30 jours.").withdrawal_right.found
    assert not terms("Nos engagements :: Satisfaction garantie 30 jours.").withdrawal_right.found


def test_a_form_sent_on_request_is_not_included() -> None:
    assert not terms(
        "Rétractation :: Le formulaire de rétractation est envoyé sur simple demande."
    ).withdrawal_form.found
    assert terms("Rétractation :: Le formulaire de rétractation est joint aux présentes.").withdrawal_form.found


def test_valuables_that_are_refused_are_no_means_of_payment() -> None:
    read = terms("Prix et exclusions :: Ne sont pas transportés : ¶ les espèces, billets de banque, titres et bijoux ;")
    assert not read.payment_means.found
