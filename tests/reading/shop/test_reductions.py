"""Reduced prices, as PrestaShop, WooCommerce, Shopify, Magento and home-made shops write them."""

from collections.abc import Callable

import pytest

from auditor.evidence.shop import Reduction, ShopReading
from auditor.reading.shop.reductions import amounts

Read = Callable[..., ShopReading]

PRESTASHOP = """<div class="product-prices js-product-prices"><div class="product-discount">
<span class="regular-price">29,90&nbsp;€</span></div><div class="product-price h5 has-discount">
<div class="current-price"><span class="current-price-value" content="23.92">23,92&nbsp;€</span>
<span class="discount discount-percentage">Économisez 20%</span></div></div>
<div class="tax-shipping-delivery-label">TTC</div></div>"""
WOOCOMMERCE = """<div class="product type-product sale"><span class="onsale">-25%</span><div class="summary">
<h1 class="product_title">Bol en grès</h1><p class="price"><del aria-hidden="true">
<span class="woocommerce-Price-amount amount"><bdi>40,00<span class="woocommerce-Price-currencySymbol">&euro;</span>
</bdi></span></del>
<span class="screen-reader-text">Le prix initial était : 40,00&euro;.</span>
<ins aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>30,00
<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span></ins></p></div></div>"""
SHOPIFY = """<div class="price price--large price--on-sale"><div class="price__container"><div class="price__sale">
<span class="visually-hidden visually-hidden--inline">Prix habituel</span><span>
<s class="price-item price-item--regular">€50,00</s></span>
<span class="visually-hidden visually-hidden--inline">Prix promotionnel</span>
<span class="price-item price-item--sale price-item--last">€35,00 EUR</span></div></div>
<span class="badge">-30%</span></div>"""
SHOPIFY_FULL_PRICE = """<div class="price"><div class="price__container"><div class="price__regular">
<span class="price-item price-item--regular">€50,00</span></div><div class="price__sale"><span>
<s class="price-item price-item--regular"></s>
</span><span class="price-item price-item--sale">€50,00</span></div></div></div>"""
MAGENTO = """<div class="price-box price-final_price"><span class="special-price"><span class="price-container">
<span class="price-label">Prix spécial</span><span class="price-wrapper"><span class="price">1 199,00 €</span></span>
</span></span>
<span class="old-price"><span class="price-container"><span class="price-label">Prix normal</span>
<span class="price-wrapper">
<span class="price">1 499,00 €</span></span></span></span></div>"""


@pytest.mark.parametrize(
    ("body", "prior", "price", "percent"),
    [
        (PRESTASHOP, 29.9, 23.92, 20.0),
        (WOOCOMMERCE, 40.0, 30.0, 25.0),
        (SHOPIFY, 50.0, 35.0, 30.0),
        (MAGENTO, 1499.0, 1199.0, None),
        ("<p>19,90 € <del>24,90 €</del> <b>−20 %</b></p>", 24.9, 19.9, 20.0),
        ("<p><s>12€50</s> 10€ (20 % de réduction)</p>", 12.5, 10.0, 20.0),
        ("<div><strike>£30.00</strike> <span>Now 24.00 gbp</span></div>", None, None, None),
        ("<p><del>29,90 €</del> 19,90 € soit 39,80 € / kg, -33 %</p>", 29.9, 19.9, 33.0),
        ("<p><del>90,00 €</del> 60,00 € ou 3 x 20,00 €</p>", 90.0, 60.0, None),
    ],
)
def test_the_struck_price_the_price_and_the_percentage_are_read(
    shop: Read, body: str, prior: float | None, price: float | None, percent: float | None
) -> None:
    found = shop(f"<main>{body}</main>").reductions

    assert [(one.prior, one.price, one.percent) for one in found] == ([(prior, price, percent)] if prior else [])


@pytest.mark.parametrize(
    "body",
    [
        SHOPIFY_FULL_PRICE,
        "<p>29,90 €</p>",
        "<p><del>Ancienne version du texte</del> nouvelle version</p>",
        "<p><s>en rupture</s> 19,90 €</p>",
        '<p style="display:none"><del>29,90 €</del> 19,90 €</p>',
        "<p><del>19,90 €</del> 29,90 €</p>",
    ],
)
def test_what_reduces_no_price_is_no_reduction(shop: Read, body: str) -> None:
    assert shop(f"<main>{body}</main>").reductions == ()


def test_several_prices_leave_the_arithmetic_open(shop: Read) -> None:
    (found,) = shop("<p><del>29,90 €</del> 19,90 € (taille S) 22,90 € (taille M) -33 %</p>").reductions

    assert (found.price, found.percent) == (None, None)


def test_each_card_of_a_shelf_keeps_its_own_prices(shop: Read) -> None:
    cards = "".join(f"<li><a>Thé {n}</a><p><del>{n}0,00 €</del> {n}5,00 € -{n} %</p></li>" for n in (2, 4))
    body = f"<ul>{cards.replace('25,00', '15,00').replace('45,00', '35,00')}</ul>"

    assert [(one.prior, one.price) for one in shop(body).reductions] == [(20.0, 15.0), (40.0, 35.0)]


@pytest.mark.parametrize("other", ["-10 % sur votre première commande", "-20 % avec le code ETE", "-50 % sur le 2e"])
def test_another_percentage_is_not_that_of_the_price(shop: Read, other: str) -> None:
    (found,) = shop(f"<div><p>{other}</p><p><del>20,00 €</del> 18,00 €</p></div>").reductions

    assert found.percent is None


def test_the_words_shown_are_those_of_the_price(shop: Read) -> None:
    (found,) = shop("<div><h1>Bol</h1><p><del>20,00 €</del> 18,00 €</p><p>Un bol en grès.</p></div>").reductions

    assert found.text == "20,00 € 18,00 €"


def test_up_to_is_no_percentage_of_this_price(shop: Read) -> None:
    (found,) = shop("<p>Jusqu'à -50 % <del>20,00 €</del> 18,00 €</p>").reductions

    assert found == Reduction(text=found.text, prior=20.0, price=18.0, percent=None)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("12,90 eur", [12.9]),
        ("1 299,00 eur", [1299.0]),
        ("eur 35.00", [35.0]),
        ("12 eur 90", [12.9]),
        ("12 eur 90,00 eur", [12.0, 90.0]),
        ("12 eur50", [12.5]),
        ("39,80 eur / kg", []),
        ("4,20 eur le litre", []),
        ("3 x 20,00 eur", []),
        ("economisez 5,00 eur", []),
        ("x" * 400, []),
    ],
)
def test_amounts(words: str, found: list[float]) -> None:
    assert amounts(words) == found
