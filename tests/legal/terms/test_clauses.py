"""Clauses shown for review: the wordings that are suspect, and those that only have their words."""

import pytest

from tests.legal.terms.sentences import terms

_SUSPECT = [
    ("clause_no_liability", "Un retard de livraison ne peut donner lieu à aucune indemnité."),
    ("clause_no_liability", "Le vendeur ne saurait être tenu responsable des dommages subis par le client."),
    ("clause_penalty", "Tout retard entraîne une indemnité forfaitaire et des intérêts de retard au taux légal."),
    ("clause_penalty", "Des pénalités de retard de trois fois le taux d'intérêt légal sont dues."),
    ("clause_unilateral_change", "La boutique se réserve le droit de modifier ses prix à tout moment."),
    ("clause_discretionary_end", "Nous nous réservons le droit de suspendre votre compte à tout moment sans préavis."),
]
_LAWFUL = [
    ("clause_no_liability", "Un retard causé par la force majeure ne peut donner lieu à des dommages et intérêts."),
    ("clause_no_liability", "Nous ne pourrons être tenus responsables d'un retard si l'adresse fournie est erronée."),
    ("clause_no_liability", "Les contrefaçons vendues ailleurs ne relèvent en aucun cas de notre responsabilité."),
    ("clause_no_liability", "Nous déclinons toute responsabilité en cas de mauvaise utilisation de l'appareil."),
    ("clause_penalty", "Les sommes impayées portent intérêts de retard au taux légal."),
    ("clause_unilateral_change", "La boutique se réserve le droit de modifier ses prix à tout moment pour l'avenir."),
    (
        "clause_unilateral_change",
        "Nous pouvons modifier nos prix à tout moment, le tarif du jour de l'inscription restant seul applicable.",
    ),
    ("clause_unilateral_change", "Le prix est ferme et ne peut être révisé pendant le chantier."),
    ("clause_discretionary_end", "Le vendeur peut supprimer à tout moment un modèle de sa collection, sans préavis."),
]


@pytest.mark.parametrize(("name", "words"), _SUSPECT)
def test_what_a_jurist_must_read_is_shown(name: str, words: str) -> None:
    assert terms(words).statements()[name].found


@pytest.mark.parametrize(("name", "words"), _LAWFUL)
def test_what_the_law_itself_says_is_no_suspect_clause(name: str, words: str) -> None:
    assert not terms(words).statements()[name].found
