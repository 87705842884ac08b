"""Addresses that act, repeat or never end are recognised; ordinary ones are not."""

import pytest

from auditor.collectors.crawl.traps import acts, family, is_file, plain, repeats

ACTING = [
    "/?add-to-cart=12",
    "/panier?add=1&id_product=3",
    "/cart/add?id=1",
    "/cart/add.js",
    "/index.php?route=checkout/cart/add",
    "/index.php?route=account/logout",
    "/index.php?route=checkout/cart.add&product_id=3",
    "/index.php?route=checkout/cart|add",
    "/index.php?mylogout=",
    "/customer/account/logout/",
    "/deconnexion",
    "/wp-login.php?action=logout",
    "/cart?remove_item=abc",
    "/wishlist/index/add/product/4",
    "/liste-de-souhaits",
    "/catalog/product_compare/index",
    "/page?SubmitCurrency=1&id_currency=2",
    "/article?print=1",
    "/newsletter/desinscription",
    "/basket/remove/4/",
    "/?_wpnonce=12",
    "/post?replytocom=4",
    "/sendfriend/product/send/id/1/",
    "/commande?deleteDiscount=4",
    "/panier?update=1&id_product=3&op=up",
    "/mon-compte/customer-logout/",
    "/cart/update",
    "/cart/41234567890:1",
    "/discount/BIENVENUE10",
    "/fr_FR/switch-locale/en_US",
    "/stores/store/redirect/___store/en/",
    "/?___store=en",
    "/module/ps_wirepayment/validation",
    "/paypal/express/start/",
    "/envoyer-a-un-ami",
]
HARMLESS = [
    "/addons/tapis",
    "/produit/imprimante-3d",
    "/panier",
    "/connexion?back=my-account",
    "/content/2-mentions-legales",
    "/index.php?route=product/product&product_id=4",
    "/index.php?route=information/information.info&information_id=3",
    "/index.php?controller=category&id_category=3",
    "/comparatif-des-thes",
    "/cart/",
    "/discount",
    "/module/ps_emailsubscription/subscription",
    "/page/2",
    "/boutique/logo-tout-rond",
]


@pytest.mark.parametrize("path", ACTING)
def test_an_address_that_acts_is_known(path: str) -> None:
    assert acts("https://shop.test" + path)


@pytest.mark.parametrize("path", HARMLESS)
def test_an_ordinary_address_is_not_refused(path: str) -> None:
    url = plain("https://shop.test" + path)

    assert not acts(url)
    assert not repeats(url)
    assert not is_file(url)


@pytest.mark.parametrize(
    "path",
    [
        "/c?orderby=price",
        "/c?q=Marque-X&order=asc",
        "/c?filter[color]=red",
        "/a/b/a/b/a/b",
        "/c?a=1&b=2&c=3&d=4&e=5",
        "/" + "x/" * 12,
        "/rayon/sort-by-price/",
    ],
)
def test_variants_and_loops_are_known(path: str) -> None:
    assert repeats("https://shop.test" + path)


@pytest.mark.parametrize("path", ["/a.PDF", "/photo.jpg", "/x.zip", "/feed.xml", "/app.js"])
def test_files_are_known(path: str) -> None:
    assert is_file("https://shop.test" + path)


def test_where_to_go_afterwards_makes_no_other_page() -> None:
    assert plain("https://shop.test/login?next=/a&x=1") == "https://shop.test/login?x=1"


def test_endless_families_are_small_and_products_are_not() -> None:
    assert family("https://s.test/agenda/2026/11")[1] < 5
    assert family("https://s.test/rayon?page=7")[1] < 5
    assert family("https://s.test/rayon/page/7/")[1] < 5
    assert family("https://s.test/produit/12")[1] > 500
    assert family("https://s.test/agenda/2026/11") == family("https://s.test/agenda/2031/02")


def test_hostile_addresses_take_no_time() -> None:
    long = "https://shop.test/" + "a-" * 50_000 + "?" + "b=1&" * 40

    assert acts(long) in (True, False)
    assert repeats(long)
