"""What kind of site was visited."""

from pathlib import Path

import pytest

from auditor.evidence.manifest import Status
from auditor.evidence.records import PageKind
from auditor.facts.site import Site, derive
from auditor.problems import Missing, Problem
from tests.facts.kept import Visited, cookie

HOME = '<html lang="fr"><body><main><p>Bienvenue dans notre boutique de thé et de café.</p>{}</main></body></html>'
CONTACT = """<form action="/contact" method="post"><label>E-mail <input type="email" name="email"></label>
<button>Envoyer</button></form>"""


def home(tmp_path: Path, inside: str = "", **more: object) -> Visited:
    return Visited(tmp_path).page("/", HOME.format(inside), PageKind.HOME, **more)  # type: ignore[arg-type]


def derived(visited: Visited) -> Site:
    site = derive(visited.bundle())
    assert isinstance(site, Site)
    return site


def test_a_dead_site_has_no_description(tmp_path: Path) -> None:
    assert isinstance(derive(Visited(tmp_path).bundle(state=Problem.MAINTENANCE)), Missing)


def test_pages_that_cannot_be_judged_are_listed_but_count_for_nothing(tmp_path: Path) -> None:
    visited = home(tmp_path).page("/panier", HOME, PageKind.CART, status=404, dead_end=Problem.HTTP_CLIENT_ERROR)

    site = derived(visited)

    assert [(row.kind, row.dead_end) for row in site.pages] == [
        (PageKind.HOME, None),
        (PageKind.CART, Problem.HTTP_CLIENT_ERROR),
    ]
    assert site.kinds == (PageKind.HOME,)
    assert not site.sells


@pytest.mark.parametrize("kind", [PageKind.CART, PageKind.CHECKOUT])
def test_a_cart_or_an_order_page_sells_even_when_robots_txt_protects_it(tmp_path: Path, kind: PageKind) -> None:
    assert derived(home(tmp_path).refuse("/commande", kind)).sells


def test_a_catalogue_without_a_cart_does_not_sell(tmp_path: Path) -> None:
    site = derived(home(tmp_path).page("/p/1", HOME, PageKind.PRODUCT))

    assert site.shows_products
    assert not site.sells


def test_products_of_shop_software_sell(tmp_path: Path) -> None:
    generator = '<meta name="generator" content="PrestaShop">'

    assert derived(home(tmp_path, generator).page("/p/1", HOME, PageKind.PRODUCT)).sells


def test_a_page_without_form_cookie_or_tracker_collects_nothing(tmp_path: Path) -> None:
    search = '<form action="/recherche"><input type="search" name="q"></form>'

    assert not derived(home(tmp_path, search)).collects


@pytest.mark.parametrize("inside", [CONTACT, '<script src="https://www.google-analytics.com/analytics.js"></script>'])
def test_a_personal_form_or_a_tracker_collects(tmp_path: Path, inside: str) -> None:
    assert derived(home(tmp_path, inside)).collects


@pytest.mark.parametrize("kind", [PageKind.CART, PageKind.ACCOUNT])
def test_whoever_sells_or_keeps_accounts_collects(tmp_path: Path, kind: PageKind) -> None:
    assert derived(home(tmp_path).refuse("/x", kind)).collects


def test_a_cookie_collects(tmp_path: Path) -> None:
    assert derived(home(tmp_path, cookies=(cookie("PHPSESSID"),))).collects


def test_the_language_is_that_of_the_words(tmp_path: Path) -> None:
    assert (
        derived(home(tmp_path, "Livraison offerte, paiement sécurisé et retours gratuits pour vous. " * 5)).language
        == "fr"
    )


def test_pages_with_few_words_count_by_the_language_they_declare(tmp_path: Path) -> None:
    english = "<html><body><p>" + "This is an example of a page that was left in English by the theme. " * 5
    visited = home(tmp_path).page("/b", HOME, PageKind.CATEGORY).page("/c", english)

    assert derived(visited).language == "fr"


@pytest.mark.parametrize(
    ("more", "inside", "platform", "hosted"),
    [
        ({"headers": (("x-shopid", "1"),)}, "", "Shopify", True),
        ({"headers": (("Server", "Squarespace"),)}, "", "Squarespace", True),
        ({"cookies": (cookie("PrestaShop-a1"),)}, "", "PrestaShop", False),
        ({}, '<script src="/wp-content/plugins/woocommerce/assets/js/cart.js"></script>', "WooCommerce", False),
        ({}, '<script src="/wp-includes/js/wp-embed.js"></script>', "WordPress", False),
        ({}, '<meta name="generator" content="Wix.com Website Builder">', "Wix", True),
        ({}, '<script src="https://cdn.shopify.com/s/files/buy-button.js"></script>', None, False),
        ({}, '<img src="https://static.wixstatic.com/logo.png">', None, False),
        ({}, "", None, False),
    ],
)
def test_the_platform_is_read_from_what_the_site_itself_answers(
    tmp_path: Path, more: dict[str, object], inside: str, platform: str | None, hosted: bool
) -> None:
    site = derived(home(tmp_path, inside, **more))

    assert (site.platform, site.platform_hosted) == (platform, hosted)


def test_a_spent_budget_and_a_stopped_visit_are_said(tmp_path: Path) -> None:
    site = derive(home(tmp_path).bundle(status=Status.PARTIAL, discovered=300, budget=1))

    assert isinstance(site, Site)
    assert site.budget_reached
    assert site.cut_short
    assert site.too_little_seen is Problem.PAGE_NOT_REACHED


def test_without_its_start_page_too_little_was_seen(tmp_path: Path) -> None:
    visited = Visited(tmp_path).page("/", HOME, PageKind.HOME, dead_end=Problem.SCRIPT_SHELL)

    assert derived(visited.page("/p/1", HOME, PageKind.PRODUCT)).too_little_seen is Problem.SCRIPT_SHELL


def test_a_site_of_one_page_was_seen_whole(tmp_path: Path) -> None:
    assert derived(home(tmp_path)).too_little_seen is None


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ('<script src="/js/tarteaucitron/tarteaucitron.js"></script>', True),
        ('<script src="https://sdk.privacy-center.org/loader.js"></script>', True),
        ('<script src="/js/menu.js"></script>', False),
        ('<img src="/img/cookie-consent.png">', False),
    ],
)
def test_a_consent_tool_announces_a_collection(tmp_path: Path, inside: str, expected: bool) -> None:
    assert derived(home(tmp_path, inside)).collects_elsewhere is expected


@pytest.mark.parametrize(("language", "unread"), [("fr", None), ("nl", None), (None, None), ("pl", "pl")])
def test_a_language_without_known_names_for_documents_is_said(language: str | None, unread: str | None) -> None:
    site = Site(base_url="https://shop.test/", scheme="https", language=language)

    assert site.unread_language == unread


def test_a_page_whose_menus_a_script_writes_shows_too_little(tmp_path: Path) -> None:
    shell = "<html><body><main><p>Bonjour</p></main><script src='/app.js'></script></body></html>"

    site = derived(Visited(tmp_path).page("/", shell, PageKind.HOME))

    assert site.hollow
    assert site.too_little_seen is Problem.SCRIPT_SHELL
