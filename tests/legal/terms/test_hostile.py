"""Hostile texts are read to the end: nothing raises, no expression runs away."""

import random

import pytest

from auditor.legal.terms.model import TermsOfSale
from tests.legal.terms.sentences import terms

_TEXT = """droit délai rétractation ne s'applique pas quatorze 14 jours à compter de la réception remboursement client
vendeur frais livraison prix TTC garantie conformité vices cachés deux ans médiateur Médiation tribunal compétent loi
française responsabilité force majeure [ ] ( ) « » : ; . , - L. 221-18 art. 75001 Paris rue siren 1 2 3 @ € sauf
formulaire commande annulée résiliation données personnelles carte bancaire sécurisé sous 48 h sur mesure"""
_WORDS = _TEXT.split()


@pytest.mark.parametrize("seed", range(8))
def test_a_soup_of_words_is_read(seed: int) -> None:
    chance = random.Random(seed)
    some = chance.sample(_WORDS, 5 + seed * 6)
    assert isinstance(terms(" ".join(chance.choice(some) for _ in range(6_000))), TermsOfSale)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "A ",
        "((((",
        "droit de rétractation ",
        "ne s'applique ",
        "1 ",
        "_",
        "14 jours ",
        "[à ",
        "l. 2",
        "é",
        "\u0130",
    ],
)
def test_one_piece_without_end_is_read(piece: str) -> None:
    assert isinstance(terms(piece * (40_000 // len(piece))), TermsOfSale)


def test_an_empty_document_states_nothing() -> None:
    assert not any(statement.found for statement in terms().statements().values())
