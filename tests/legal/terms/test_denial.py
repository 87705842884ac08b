"""A right of withdrawal that is denied to all, or only on a ground."""

import pytest

from auditor.legal.statement import Confidence
from tests.legal.terms.sentences import terms


@pytest.mark.parametrize(
    "sentence",
    [
        "Aucun droit de rétractation.",
        "Aucun droit de rétractation n'est reconnu à l'acheteur.",
        "Toute vente est ferme et sans droit de rétractation.",
        "Le client renonce à son droit de rétractation.",
        "Rétractation :: Le droit de rétractation ne s'applique pas.",
        "L'acheteur ne dispose d'aucun droit de rétractation.",
        "Vous ne bénéficiez pas d'un droit de rétractation.",
        "Le droit de rétractation est exclu.",
        "The customer has no right of withdrawal.",
    ],
)
def test_a_right_denied_without_a_ground_is_denied_to_all(sentence: str) -> None:
    denied = terms(sentence).withdrawal_denied
    assert denied.found
    assert denied.confidence is Confidence.LIKELY


@pytest.mark.parametrize(
    "sentence",
    [
        "Le client renonce à son droit de rétractation en demandant le début immédiat du cours.",
        "Aucun droit de rétractation ne s'applique aux gâteaux décorés à votre prénom.",
        "En application de l'article L. 221-28, aucun droit de rétractation ne s'applique.",
        "Contenus numériques :: Aucun droit de rétractation.",
        "Rétractation :: Le droit de rétractation ne s'applique pas : ¶ aux denrées périssables ;",
        "Rétractation :: Aucun droit de rétractation. ¶ L'article L221-28 prévoit en effet cette exception.",
        "Les clients professionnels ne disposent d'aucun droit de rétractation.",
    ],
)
def test_a_right_denied_on_a_ground_is_left_to_a_human(sentence: str) -> None:
    denied = terms(sentence).withdrawal_denied
    assert not denied.found or denied.confidence is Confidence.DOUBTFUL


def test_a_right_granted_elsewhere_is_not_denied() -> None:
    found = terms("Rétractation :: Vous disposez de 14 jours pour vous rétracter. ¶ Aucun droit de rétractation.")
    assert not found.withdrawal_denied.found
