"""Account, cart and checkout pages, from a served shop."""

from pathlib import Path

import pytest

from auditor.evidence.records import PageKind
from auditor.facts.private_pages import PrivatePage, PrivatePages, derive
from auditor.problems import Problem
from tests import loopback
from tests.facts import served

CART = "<h2>Votre panier</h2><p>Votre panier contient un article. Sous-total 12,00 €</p>"
ROBOTS = (200, [("Content-Type", "text/plain")], b"User-agent: Googlebot\nDisallow: /panier\n")


def private_pages(folder: Path, **answers: loopback.Reply) -> PrivatePages:
    links = ("/panier",) if "cart" in answers else ()
    shop = {"/": served.reply(body=served.html(links=links))}
    shop |= {{"cart": "/panier", "robots": "/robots.txt", "home": "/"}[name]: reply for name, reply in answers.items()}
    found = derive(served.visited(folder, served.pages(shop)))
    assert isinstance(found, PrivatePages)
    return found


def cart(folder: Path, *headers: tuple[str, str], head: str = "") -> PrivatePage:
    reply = served.reply(*headers, body=served.html(CART, head))
    (page,) = private_pages(folder, cart=reply).pages
    assert page.kind is PageKind.CART
    return page


def test_a_site_without_private_pages(tmp_path: Path) -> None:
    found = private_pages(tmp_path)

    assert (found.pages, found.account_seen, found.out_of_reach) == ((), False, None)


def test_cache_control_is_kept_and_robots_metas_are_read(tmp_path: Path) -> None:
    page = cart(tmp_path, ("Cache-Control", "no-store"), head='<meta name="robots" content="NOINDEX, follow">')

    assert page.cache_control == "no-store"
    assert page.noindex
    assert not page.cache_hit


@pytest.mark.parametrize(
    ("header", "hit"),
    [
        (("Age", "120"), True),
        (("Age", "0"), False),
        (("X-Cache", "Hit from cloudfront"), True),
        (("X-Cache", "MISS"), False),
        (("CF-Cache-Status", "HIT"), True),
        (("CF-Cache-Status", "DYNAMIC"), False),
        (("X-Cache", "white"), False),
    ],
)
def test_what_caches_say(tmp_path: Path, header: tuple[str, str], hit: bool) -> None:
    assert cart(tmp_path, header).cache_hit is hit


@pytest.mark.parametrize(
    ("value", "noindex"), [("noindex", True), ("none", True), ("googlebot: noindex", False), ("all", False)]
)
def test_x_robots_tag(tmp_path: Path, value: str, noindex: bool) -> None:
    assert cart(tmp_path, ("X-Robots-Tag", value)).noindex is noindex


@pytest.mark.parametrize(
    ("line", "sets"), [("PHPSESSID=1", True), ("old=; Max-Age=0", False), ("AWSALB=x; Max-Age=600", False)]
)
def test_only_cookies_of_the_visitor_count(tmp_path: Path, line: str, sets: bool) -> None:
    assert cart(tmp_path, ("Set-Cookie", line)).sets_cookie is sets


def test_a_rule_for_one_robot_does_not_keep_the_others_away(tmp_path: Path) -> None:
    (page,) = private_pages(tmp_path, robots=ROBOTS, cart=served.reply(body=served.html(CART))).pages

    assert not page.disallowed


def test_a_cart_that_robots_txt_refuses_is_out_of_reach(tmp_path: Path) -> None:
    robots = (200, [("Content-Type", "text/plain")], b"User-agent: *\nDisallow: /panier\n")

    found = private_pages(tmp_path, robots=robots, cart=served.reply(body=served.html(CART)))

    assert found.pages == ()
    assert found.out_of_reach is Problem.ROBOTS


def test_a_login_form_says_that_there_are_accounts(tmp_path: Path) -> None:
    form = '<form method="post"><input type="email" name="email"><input type="password" name="password"></form>'

    assert private_pages(tmp_path, home=served.reply(body=served.html(form))).account_seen


def test_a_cart_that_the_order_leads_to_is_told_once(tmp_path: Path) -> None:
    to_cart = (302, [("Location", "/panier"), ("Set-Cookie", "order=1")], b"")
    shop = {
        "/": served.reply(body=served.html(links=("/panier", "/commande"))),
        "/panier": served.reply(body=served.html(CART)),
        "/commande": to_cart,
    }
    found = derive(served.visited(tmp_path, served.pages(shop)))

    assert isinstance(found, PrivatePages)
    assert [page.seen.url for page in found.pages] == ["https://shop.test/panier"]
