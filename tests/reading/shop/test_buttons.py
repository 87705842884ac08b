"""Controls of an order, as shop software names them."""

from collections.abc import Callable

import pytest

from auditor.evidence.shop import Button, ShopReading

Read = Callable[..., ShopReading]

WOOCOMMERCE = """<form name="checkout" class="checkout woocommerce-checkout" action="/commander/"><div id="payment">
<ul class="wc_payment_methods"><li>
<input id="payment_method_stripe"
type="radio" name="payment_method" value="stripe" checked></li></ul>
<button type="submit" class="button alt"
name="woocommerce_checkout_place_order" id="place_order" value="Commander">Commander</button>
</div></form>"""
PRESTASHOP = """<section id="checkout-payment-step"><div class="payment-options">
<input type="radio" name="payment-option" id="payment-option-1"></div>
<div id="payment-confirmation"><div class="ps-shown-by-js">
<button type="submit" class="btn btn-primary center-block" disabled>
Commander avec obligation de paiement</button></div></div></section>"""
MAGENTO = """<div class="payment-method"><div class="actions-toolbar">
<button class="action primary checkout"
type="submit" title="Passer la commande"
id="checkout-place-order"><span>Passer la commande</span></button></div></div>"""


@pytest.mark.parametrize(
    ("body", "label"),
    [
        (WOOCOMMERCE, "Commander"),
        (PRESTASHOP, "Commander avec obligation de paiement"),
        (MAGENTO, "Passer la commande"),
        ('<form><input type="submit" id="confirm-order" value="Valider ma commande"></form>', "Valider ma commande"),
        ('<div id="valider-commande"><a class="btn" href="#">Je commande</a></div>', "Je commande"),
    ],
)
def test_the_last_control_is_known_by_its_name(shop: Read, body: str, label: str) -> None:
    (button,) = [button for button in shop(f"<main>{body}</main>").buttons if button.final]

    assert button.label == label


def test_a_form_that_asks_for_the_means_of_payment_pays(shop: Read) -> None:
    card = '<form><input name="cc-number" autocomplete="cc-number"><button>Valider</button></form>'
    gift = '<form><input name="gift_card_code"><button>Valider le code</button></form>'
    kept = '<form><input type="checkbox" name="save_card"><button>Continuer</button></form>'

    found = {button.label: button.pays for button in shop(f"<main>{card}{gift}{kept}</main>").buttons}

    assert found == {"Valider": True, "Valider le code": False, "Continuer": False}


@pytest.mark.parametrize(
    ("body", "asked"),
    [
        ('<input autocomplete="cc-number">', True),
        ('<input name="cardnumber">', True),
        ('<input name="carte_numero">', True),
        ('<input type="hidden" name="cardnumber">', False),
        ('<input name="loyalty_card">', False),
        ('<input name="email">', False),
    ],
)
def test_card_fields_of_the_page(shop: Read, body: str, asked: bool) -> None:
    assert shop(f"<main><form>{body}</form></main>").card_frame is asked


def test_menus_hidden_controls_and_other_words_are_left_out(shop: Read) -> None:
    body = """<header><button>Commander</button></header><main><button hidden>Payer</button><button>OK</button>
    <div style="display:none"><button>Valider</button></div><button>Payer 12,00 €</button></main>"""

    assert shop(body).buttons == (Button(label="Payer 12,00 €"),)
