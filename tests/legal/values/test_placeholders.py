"""What was never filled in, told from what the visitor fills in."""

import pytest

from auditor.legal.values import placeholders


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Nom de la société]", "bracket"),
        ("{{ company }}", "braces"),
        ("<votre nom>", "angle"),
        ("(à compléter)", "to_complete"),
        ("SIRET : A COMPLETER", "to_complete"),
        ("RCS : en attente", "pending"),
        ("immatriculée au RCS de sous le numéro 552 100 554", "gap"),
        ("SARL au capital de euros", "gap"),
        ("+33 1 23 45 67 89", "filler_number"),
        ("Lorem ipsum et la suite", "lorem"),
        ("Forme juridique : (ex. SAS)", "hint"),
        ("Directeur de la publication : Nom Prénom", "filler_name"),
        ("Votre adresse", "filler_name"),
        ("01 23 45 67 89", "filler_number"),
        ("SIREN : 123 456 789", "filler_number"),
        ("au capital de XXXX euros", "digits"),
        ("XX/XX/XXXX", "digits"),
        ("contact@votresite.fr", "filler_mail"),
        ("75000 Ville", "filler_address"),
        ("Texte suggéré : nous recueillons", "instruction"),
        ("Indiquez le nom de votre hébergeur", "instruction"),
        ("Siret :\nTel : 01 44 55 66 77", "empty_label"),
        ("Capital social :", "open_label"),
        ("Numéro de SIRET du siège :\nAdresse web du site : x", "empty_label"),
        ("À compléter par l'éditeur : forme juridique", "to_complete"),
    ],
)
def test_sees_what_was_never_filled_in(text: str, kind: str) -> None:
    assert [found.kind for found in placeholders.find(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "[email protected]",
        "contact [at] boutique.fr",
        "note [1]",
        "formulaire à compléter et renvoyer",
        "(ex : carte bancaire)",
        "Nom et prénom :\nJean Dupont",
        "taille XXL",
        "inscrite au RCS de Paris sous le numéro 552 100 554",
        "sous le numéro suivant :\n552 100 554",
        "[Télécharger le PDF]",
        "informations à renseigner lors de la commande",
        "RCS en cours d'immatriculation",
        "Siret :\n90075834300017",
        "Vous pouvez nous indiquer votre nom",
    ],
)
def test_takes_nothing_else(text: str) -> None:
    assert not placeholders.find(text)


def test_the_blanks_of_the_withdrawal_form_are_the_visitors() -> None:
    form = "À l'attention de [nom du professionnel]. Je vous notifie ma rétractation. Commandé le XX/XX/XXXX."

    assert not placeholders.find(form)
