"""Which words announce the withdrawal function, the termination function or the accessibility page."""

from collections.abc import Callable

import pytest

from auditor.evidence.shop import Clarity, FunctionKind, ShopReading
from auditor.reading.shop.functions import clarity_of

Read = Callable[..., ShopReading]


@pytest.mark.parametrize(
    "words",
    [
        "Renoncer au contrat ici",
        "RENONCER AU CONTRAT",
        "Je renonce à mon achat",
        "Me rétracter",
        "Se rétracter en ligne",
        "Exercer mon droit de rétractation",
        "Formulaire de rétractation",
        "Formulaire de rétractation en ligne",
        "Déclarer une rétractation",
        "Demander la rétractation",
        "Rétractation en ligne",
        "Withdraw from contract here",
        "Withdraw from the contract",
        "Exercise my right of withdrawal",
        "Withdrawal form",
        "Confirmer la rétractation",
    ],
)
def test_words_that_say_that_one_withdraws(words: str) -> None:
    assert clarity_of(FunctionKind.WITHDRAWAL, words) is Clarity.CLEAR


@pytest.mark.parametrize(
    "words",
    [
        "Droit de rétractation",
        "Rétractation",
        "Conditions de rétractation",
        "Informations sur l'exercice du droit de rétractation",
        "Comment exercer mon droit de rétractation ?",
        "Modèle de formulaire de rétractation",
        "Right of withdrawal",
    ],
)
def test_words_that_only_name_the_right(words: str) -> None:
    assert clarity_of(FunctionKind.WITHDRAWAL, words) is Clarity.NAMED


@pytest.mark.parametrize(
    "words",
    [
        "Retours et échanges",
        "Faire un retour",
        "Retourner un article",
        "Annuler ma commande",
        "Returns",
        "Start a return",
        "Cancel my order",
    ],
)
def test_words_that_are_wider(words: str) -> None:
    assert clarity_of(FunctionKind.WITHDRAWAL, words) is Clarity.GENERIC


@pytest.mark.parametrize(
    "words",
    [
        "Retour à l'accueil",
        "Retour",
        "Retour en haut de page",
        "Retirer mon consentement",
        "Withdraw my consent to cookies",
        "Annuler",
        "Cash withdrawal fees",
        "Résilier mon abonnement",
        "Mon compte",
        "Vous disposez de quatorze jours pour vous rétracter de votre commande sans avoir à justifier de motif ni",
    ],
)
def test_words_about_something_else(words: str) -> None:
    assert clarity_of(FunctionKind.WITHDRAWAL, words) is None


@pytest.mark.parametrize(
    ("words", "clarity"),
    [
        ("Résilier votre contrat", Clarity.CLEAR),
        ("Résilier mon abonnement", Clarity.CLEAR),
        ("Résiliation de votre abonnement", Clarity.CLEAR),
        ("Résilier", Clarity.CLEAR),
        ("Cancel my subscription", Clarity.CLEAR),
        ("Conditions de résiliation", Clarity.NAMED),
        ("Gérer mon abonnement", Clarity.NAMED),
        ("Se désabonner de la newsletter", None),
        ("Nos abonnements", None),
    ],
)
def test_words_that_end_a_subscription(words: str, clarity: Clarity | None) -> None:
    assert clarity_of(FunctionKind.TERMINATION, words) is clarity


@pytest.mark.parametrize(
    ("words", "clarity"),
    [
        ("Accessibilité", Clarity.CLEAR),
        ("Accessibilité : non conforme", Clarity.CLEAR),
        ("Déclaration d'accessibilité", Clarity.CLEAR),
        ("Accessibility statement", Clarity.CLEAR),
        ("Accessibilité du magasin de Lyon aux fauteuils", None),
        ("Prix accessibles", None),
    ],
)
def test_words_of_an_accessibility_page(words: str, clarity: Clarity | None) -> None:
    assert clarity_of(FunctionKind.ACCESSIBILITY, words) is clarity


def test_links_buttons_and_mail_are_kept_with_where_they_lead(shop: Read) -> None:
    found = shop(
        '<footer><a href="/retractation?token=abcdefghijklmnopqrstuvwxyz0123">Renoncer au contrat ici</a>'
        '<button type="button">Me rétracter</button><a href="mailto:sav@boutique.test">Retours</a>'
        '<a href="javascript:void(0)">Résilier votre contrat</a>'
        '<a href="#retractation">Droit de rétractation</a></footer>'
    ).functions

    assert [(link.kind.value, link.clarity.value) for link in found] == [
        ("withdrawal", "clear"),
        ("withdrawal", "generic"),
        ("termination", "clear"),
        ("withdrawal", "named"),
        ("withdrawal", "clear"),
    ]
    assert "abcdefghijklmnopqrstuvwxyz0123" not in found[0].url
    assert found[1].url.startswith("mailto:")
    assert found[2].url == "javascript:"
    assert found[3].url.endswith("#retractation")
    assert found[4].url.endswith("#")


def test_the_page_of_a_seller_is_a_link_by_its_address(shop: Read) -> None:
    (link,) = shop('<main><a href="/vendeur/atelier-du-bois">Atelier du Bois</a></main>').functions

    assert link.kind is FunctionKind.SELLER
