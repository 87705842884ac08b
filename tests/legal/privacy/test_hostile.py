"""Hostile texts are read to the end: nothing raises, no expression runs away."""

import random

import pytest

from auditor.evidence.texts import BlockKind, TextBlock, TextDocument
from auditor.legal.passages import passages_of
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.read import read

_WORDS = [
    "droit",
    "droits",
    "d'accès",
    "données",
    "vos",
    "ne",
    "pas",
    "jamais",
    "sauf",
    "tiers",
    "transmises",
    "hors",
    "de",
    "l'union",
    "européenne",
    "3",
    "ans",
    "mois",
    "conservées",
    "pendant",
    "la",
    "durée",
    "responsable",
    "du",
    "traitement",
    "est",
    "la",
    "société",
    "Boréal",
    "cookies",
    "navigateur",
    "refuser",
    "_ga",
    "pour",
    "afin",
    "de",
    "consentement",
    "article",
    "6",
    "[",
    "]",
    "(",
    "«",
    ":",
    ";",
    ".",
    ",",
    "-",
    "réclamation",
    "CNIL",
    "01",
    "02",
    "@",
    "75001",
    "Paris",
    "nous",
    "vous",
    "sécurité",
    "mesures",
    "violation",
    "notifier",
    "directives",
    "décès",
    "automatisée",
    "décision",
]


def _read(lines: list[str]) -> PrivacyPolicy:
    blocks = tuple(TextBlock(kind=BlockKind.PARAGRAPH, text=line) for line in lines)
    return read(passages_of(TextDocument(url="https://shop.example/", blocks=blocks)))


@pytest.mark.parametrize("seed", range(8))
def test_a_soup_of_words_is_read(seed: int) -> None:
    chance = random.Random(seed)
    some = chance.sample(_WORDS, 3 + seed * 4)
    line = " ".join(chance.choice(some) for _ in range(6_000))
    assert isinstance(_read([line]), PrivacyPolicy)


@pytest.mark.parametrize(
    "piece", ["a", "A ", "((((", "droit ", "n'est pas sauf tiers ", "1 ", "_", "- ", "Le ", "é", "\u0130", "@.", "[à "]
)
def test_one_piece_without_end_is_read(piece: str) -> None:
    assert isinstance(_read([piece * (40_000 // len(piece))]), PrivacyPolicy)


def test_an_empty_document_states_nothing() -> None:
    assert not any(statement.found for statement in _read([]).statements().values())
