import pytest

from auditor.legal.terms.durations import lengths
from tests.legal.terms.sentences import linked, terms


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Dernière mise à jour : 12/03/2025", "2025-03-12"),
        ("Conditions en vigueur au 1er janvier 2026", "2026-01-01"),
        ("Dernière mise à jour : Février 2025", "2025-02"),
        ("Version du 3 mai 2024", "2024-05-03"),
        ("Last updated: March 4, 2025", "2025-03-04"),
        ("Date d'entrée en vigueur : 2025-09-30", "2025-09-30"),
    ],
)
def test_the_date_of_the_text_is_given_as_far_as_it_is_known(sentence: str, date: str) -> None:
    assert terms(sentence).last_updated.value == date


def test_a_date_alone_at_the_end_is_the_date_of_the_text() -> None:
    assert terms(
        "Prix :: Les prix sont fixes.", "Droit :: Le droit français s'applique.", "09/07/2024"
    ).last_updated.found


@pytest.mark.parametrize(
    ("words", "days"),
    [("quatorze (14) jours", 14), ("14 (quatorze) jours", 14), ("deux semaines", 14), ("48h", 2), ("trente jours", 30)],
)
def test_lengths_of_time_are_read_in_figures_and_words(words: str, days: float) -> None:
    assert [length.days for length in lengths(f"dans un delai de {words} ouvres")] == [days]


def test_a_period_shorter_than_fourteen_days_is_no_right_but_is_told() -> None:
    found = terms("Rétractation :: L'acheteur dispose de sept jours francs pour se rétracter.")
    assert not found.withdrawal_right.found
    assert found.withdrawal_period.value == "7"


def test_start_refund_and_costs_of_a_withdrawal_are_read() -> None:
    found = terms(
        "Rétractation :: Vous disposez de 14 jours à compter de la réception de votre colis pour vous rétracter."
        " ¶ Les frais de retour sont à la charge du client. ¶ Vous serez remboursé sous 14 jours."
    )
    assert found.withdrawal_start.value == "reception"
    assert found.return_costs.value == "customer"
    assert found.withdrawal_refund.value == "14"


def test_the_identifier_of_a_producer_and_its_organisation_are_read() -> None:
    found = terms("Éco-organisme : notre identifiant unique Refashion est le FR123456_11ABCD.")
    assert found.epr_identifier.value == "FR123456_11ABCD"
    assert found.producer_organisation.value == "Refashion"


def test_the_words_of_the_order_button_are_read() -> None:
    found = terms("Commande :: Le client clique sur le bouton « Commande avec obligation de paiement ».")
    assert found.order_button.value == "Commande avec obligation de paiement"


def test_the_link_of_the_closed_platform_counts_even_as_an_address_only() -> None:
    found = terms(linked("règlement (UE) n° 524/2013", "https://ec.europa.eu/consumers/odr/"))
    assert found.odr_platform_link.value == "https://ec.europa.eu/consumers/odr/"


def test_the_box_on_guarantees_is_told_by_its_anchors() -> None:
    box = (
        "Garantie légale :: Le consommateur dispose d'un délai de deux ans à compter de la délivrance du bien pour"
        " obtenir la mise en œuvre de la garantie légale de conformité. Durant ce délai, il n'est tenu d'établir que"
        " l'existence du défaut de conformité et non la date d'apparition de celui-ci. La garantie donne droit à la"
        " réparation ou au remplacement du bien sous trente jours. Le bien réparé bénéficie d'une extension de six mois"
        " de la garantie initiale. Il peut obtenir une réduction du prix d'achat en conservant le bien. Le vendeur de"
        " mauvaise foi encourt une amende civile d'un montant maximal de 300 000 euros. Articles L. 217-1 à L. 217-32"
        " du code de la consommation, articles 1641 à 1649 du code civil."
    )
    assert terms(box).guarantee_box.value == "8/8"
    assert not terms("Garantie :: Nos produits bénéficient de la garantie légale de conformité.").guarantee_box.found
