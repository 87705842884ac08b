"""The online function for withdrawing: however its button is called, and where it is."""

import pytest

from tests.legal.terms.sentences import terms

_TOLD = [
    "La fonctionnalité « Se rétracter ici » est accessible au bas de chaque page du site.",
    "Rétractation :: Utilisez la fonctionnalité « Renoncer au contrat » présente en pied de page.",
    "Rétractation :: Un bouton « Me rétracter » est affiché dans votre compte.",
    "Rétractation :: Ce droit s'exerce en ligne, rubrique Rétractation de votre compte.",
    "Rétractation :: La fonctionnalité en ligne de l'article L. 221-21 est disponible en bas de page.",
    "Droit de rétractation :: Le lien « Annuler mon contrat » figure en bas de chaque page.",
    "Droit de rétractation :: Vous trouverez en bas de page « Se rétracter ici ».",
    "Droit de rétractation :: Cliquez sur « Renoncer au contrat ici ». Ce bouton se trouve en pied de page.",
    'Withdrawal :: Use the "Withdraw from contract here" button in the footer of every page.',
]
_UNTOLD = [
    "Cliquez sur « Commander » pour valider ; le droit de rétractation de 14 jours s'applique.",
    "Droit de rétractation :: Le client remplit le formulaire de rétractation joint et l'envoie par courrier.",
    "En cliquant sur « Payer », le client renonce à son droit de rétractation.",
    "Le bouton « Je renonce à mon droit de rétractation » est coché avant le téléchargement.",
    "Rétractation :: La rubrique Rétractation des présentes conditions précise les exceptions.",
    "Rétractation :: Il n'existe pas de bouton de rétractation en ligne.",
]


@pytest.mark.parametrize("words", _TOLD)
def test_the_online_function_and_its_place_are_read_by_any_name_of_its_button(words: str) -> None:
    read = terms(words)
    assert read.withdrawal_function.found
    assert read.withdrawal_function_place.found
    assert read.withdrawal_procedure.found


@pytest.mark.parametrize("words", _UNTOLD)
def test_other_buttons_waivers_and_paper_forms_are_no_online_function(words: str) -> None:
    assert not terms(words).withdrawal_function.found


def test_the_place_of_another_page_is_not_lent_to_the_function() -> None:
    read = terms("Rétractation :: Cliquez sur « Me rétracter ». ¶ Nos tarifs sont affichés en bas de page.")
    assert read.withdrawal_function.found
    assert not read.withdrawal_function_place.found
