"""The last step of an order: its button, its total, its boxes."""

from pathlib import Path

import pytest

from auditor.evidence.records import Page, PageKind
from auditor.facts.checkout import ButtonWording, Checkout, derive, wording_of
from auditor.problems import Missing, Problem
from tests.facts import visits

BUYER = """<label>Nom <input name="lastname"></label><label>E-mail <input type="email" name="email"></label>
<label>Adresse <input name="address1"></label><label>Code postal <input name="postcode"></label>"""
CARD = '<label>Carte <input name="cardnumber" autocomplete="cc-number"></label>'
TOTAL = "<p>Total TTC : 45,90 €</p>"


def order(body: str, path: str = "/commande", dead_end: Problem | None = None) -> Page:
    html = f'<html lang="fr"><body><main><h1>Commande</h1>{body}</main></body></html>'
    return visits.page(path, PageKind.CHECKOUT, html, dead_end=dead_end)


def derived(tmp_path: Path, *pages: Page) -> Checkout:
    found = derive(visits.bundle(tmp_path, *pages))
    assert isinstance(found, Checkout)
    return found


@pytest.mark.parametrize(
    "label",
    [
        "Commander avec obligation de paiement",
        "Commande avec obligation de paiement",
        "Valider ma commande avec obligation de paiement",
        "Order with obligation to pay",
        "Payer",
        "Payer 45,90 €",
        "PAYER MAINTENANT",
        "Payer ma commande",
        "Je paie",
        "Payer par carte",
        "Confirmer et payer",
        "Commander et payer",
        "Acheter",
        "Acheter maintenant",
        "Confirmer l'achat",
        "Pay now",
        "Pay €45.90",
        "Order and pay",
        "Buy now",
        "Buy",
        "Confirm purchase",
        "Zahlungspflichtig bestellen",
    ],
)
def test_labels_that_say_that_one_pays(label: str) -> None:
    assert wording_of(label) is ButtonWording.PAYS


@pytest.mark.parametrize(
    "label",
    [
        "Valider",
        "Continuer",
        "Commander",
        "Confirmer",
        "Confirmer la commande",
        "Passer la commande",
        "S'inscrire",
        "Finaliser la réservation",
        "Finaliser ma commande",
        "Place order",
        "Order now",
        "Confirm order",
        "Je valide ma commande",
        "Envoyer la commande",
    ],
)
def test_labels_that_do_not(label: str) -> None:
    assert wording_of(label) is ButtonWording.SILENT


@pytest.mark.parametrize(
    "label",
    [
        "Commander et finaliser",
        "Valider le paiement",
        "Procéder au paiement",
        "Finaliser mon achat",
        "Régler",
        "Complete purchase",
        "Payer plus tard",
    ],
)
def test_labels_that_are_ambiguous(label: str) -> None:
    assert wording_of(label) is ButtonWording.AMBIGUOUS


@pytest.mark.parametrize("label", ["Objednat", "OK", "Appliquer le code", "Comanda", ""])
def test_labels_that_are_not_understood(label: str) -> None:
    assert wording_of(label) is ButtonWording.UNREAD


def test_a_dead_site_gives_no_checkout(tmp_path: Path) -> None:
    assert isinstance(derive(visits.bundle(tmp_path, state=Problem.PARKED)), Missing)


def test_a_button_that_takes_the_card_under_a_total_is_the_last(tmp_path: Path) -> None:
    found = derived(tmp_path, order(f"{TOTAL}<form method=post>{BUYER}{CARD}<button>Valider</button></form>"))

    (button,) = found.buttons
    assert (button.label, button.wording, button.proven_last) == ("Valider", ButtonWording.SILENT, True)


def test_a_button_that_goes_on_is_never_proven_last(tmp_path: Path) -> None:
    found = derived(tmp_path, order(f"{TOTAL}<form method=post>{BUYER}{CARD}<button>Continuer</button></form>"))

    assert [button.proven_last for button in found.buttons] == [False]


def test_a_button_that_a_payment_page_may_follow_is_not_proven_last(tmp_path: Path) -> None:
    body = (
        f'{TOTAL}<form method=post>{BUYER}<input type="radio" name="payment_method">'
        f'<button id="place_order">Commander</button></form>'
    )

    assert [button.proven_last for button in derived(tmp_path, order(body)).buttons] == [False]


def test_something_more_to_buy_on_the_way_is_no_last_button(tmp_path: Path) -> None:
    body = (
        "<aside><button>Acheter</button><button>Payer en 3 "
        f"fois</button></aside><form>{BUYER}<button>Continuer</button></form>"
    )

    assert derived(tmp_path, order(body)).buttons == ()


def test_the_address_step_has_no_last_button(tmp_path: Path) -> None:
    assert derived(tmp_path, order(f"<form>{BUYER}<button>Continuer</button></form>")).buttons == ()


def test_the_buttons_of_wallets_are_those_of_their_provider(tmp_path: Path) -> None:
    body = f"<form>{CARD}<button>Payer avec PayPal</button><button>Apple Pay</button><button>Payer</button></form>"

    assert [button.label for button in derived(tmp_path, order(body)).buttons] == ["Payer"]


def test_a_cart_button_that_opens_the_checkout_is_no_order_button(tmp_path: Path) -> None:
    cart = visits.page(
        "/panier", PageKind.CART, "<main><h1>Panier</h1><a class=btn href=/commande>Commander</a></main>"
    )

    assert derived(tmp_path, cart).buttons == ()


def test_total_correction_and_steps(tmp_path: Path) -> None:
    body = f"<ol><li>Panier</li><li>Livraison</li><li>Paiement</li></ol>{TOTAL}<a href=/panier>Modifier le panier</a>"

    found = derived(tmp_path, order(body))

    assert found.totals
    assert found.edits
    assert found.steps


def test_a_payment_page_without_any_amount(tmp_path: Path) -> None:
    assert derived(tmp_path, order(f"<form>{CARD}<button>Payer</button></form>")).no_amount


def test_an_amount_in_a_folded_summary_counts(tmp_path: Path) -> None:
    body = f'<div style="display:none">{TOTAL}</div><form>{CARD}<button>Payer</button></form>'

    assert derived(tmp_path, order(body)).no_amount == ()


def test_an_order_page_that_a_script_builds_is_told(tmp_path: Path) -> None:
    home = visits.page("/", PageKind.HOME, "<main><h1>Bols</h1></main>")

    found = derived(tmp_path, home, order("", dead_end=Problem.SCRIPT_SHELL))

    assert (found.pages, found.problem) == ((), Problem.SCRIPT_SHELL)


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("Assurance casse (+ 4,90 €)", True),
        ("Ajouter l'extension de garantie", True),
        ("Emballage cadeau : 3,50 €", True),
        ("Je fais un don à l'association", True),
        ("Gift wrapping $5.00", True),
        ("Emballage cadeau offert", False),
        ("Emballage cadeau", False),
        ("Utiliser la même adresse de facturation", False),
        ("Créer un compte", False),
    ],
)
def test_paid_options_ticked_beforehand(tmp_path: Path, label: str, kept: bool) -> None:
    body = (
        f'<form>{BUYER}<label><input type="checkbox" name="o" checked> {label}</label><button>Continuer</button></form>'
    )

    assert bool(derived(tmp_path, order(body)).ticked_options) is kept


def test_an_option_left_unticked_is_lawful(tmp_path: Path) -> None:
    body = (
        f'<form>{BUYER}<label><input type="checkbox" name="o"> Assurance casse (+ 4,90 €)</label>'
        f"<button>Continuer</button></form>"
    )

    assert derived(tmp_path, order(body)).ticked_options == ()


@pytest.mark.parametrize(
    ("body", "accepted", "ticked"),
    [
        ('<label><input type="checkbox" name="cgv"> J\'accepte les conditions générales de vente</label>', True, False),
        ('<label><input type="checkbox" name="cgv" checked> J\'ai lu et j\'accepte les CGV</label>', True, True),
        ("<p>En validant votre commande, vous acceptez nos conditions générales de vente.</p>", True, False),
        ("<p>Voir nos conditions générales de vente.</p>", False, False),
    ],
)
def test_acceptance_of_the_terms(tmp_path: Path, body: str, accepted: bool, ticked: bool) -> None:
    found = derived(tmp_path, order(f'<form action="/commande">{BUYER}{body}<button>Continuer</button></form>'))

    assert (bool(found.acceptance), bool(found.ticked_terms)) == (accepted, ticked)
    assert found.order_forms == 1
