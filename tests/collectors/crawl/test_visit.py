"""A visit reaches every kind of page within its budget, changes nothing, and does the same twice."""

from collections import Counter
from pathlib import Path

import pytest

from auditor.evidence.records import CrawlEvidence, PageKind
from auditor.problems import Problem
from auditor.settings import Access, Limits, Scope
from tests import loopback
from tests.collectors.crawl.shop import HTML, category, page, product, shop, visit

PDF = ("Content-Type", "application/pdf")
EVERY_KIND = set(PageKind)


def paths(evidence: CrawlEvidence) -> list[str]:
    return [page.url.split("/", 3)[3] for page in evidence.pages]


def test_25_pages_of_a_10_000_page_shop_hold_every_kind_and_several_products(tmp_path: Path) -> None:
    with loopback.serve(shop(10_000)) as server:
        evidence, partial = visit(server.url(), tmp_path)

    kinds = Counter(page.kind for page in evidence.pages)
    assert len(evidence.pages) == 25
    assert partial is None
    assert set(kinds) == EVERY_KIND
    assert kinds[PageKind.PRODUCT] >= 5
    assert kinds[PageKind.CATEGORY] >= 2
    assert kinds[PageKind.ACCOUNT] == 2
    assert evidence.discovered_urls > 200
    assert evidence.budget_pages == 25


def test_two_visits_ask_for_the_same_pages(tmp_path: Path) -> None:
    with loopback.serve(shop(2_000)) as server:
        first, _ = visit(server.url(), tmp_path / "1", scope=Scope(pace_per_s=0, pages=60, threads=4))
        second, _ = visit(server.url(), tmp_path / "2", scope=Scope(pace_per_s=0, pages=60, threads=2))

    assert paths(first) == paths(second)
    assert len(set(paths(first))) == 60


def test_nothing_is_asked_for_that_could_change_anything(tmp_path: Path) -> None:
    with loopback.serve(shop(500)) as server:
        visit(server.url(), tmp_path, scope=Scope(pace_per_s=0, pages=60))

    assert {request.method for request in server.requests} == {"GET"}
    asked = [request.target for request in server.requests]
    assert not [target for target in asked if "add=" in target or "logout" in target or "souhaits" in target]


def test_sorts_filters_and_calendars_do_not_eat_the_budget(tmp_path: Path) -> None:
    with loopback.serve(shop(250)) as server:
        evidence, _ = visit(server.url(), tmp_path, scope=Scope(pace_per_s=0, pages=300))

    asked = [request.target for request in server.requests]
    assert not [target for target in asked if "order=" in target]
    assert len([target for target in asked if target.startswith("/agenda/")]) <= 3
    assert sum(page.kind is PageKind.PRODUCT for page in evidence.pages) == 200 + 8


def test_one_visitor_without_cookies_at_first(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        return 200, [HTML, ("Set-Cookie", "visitor=1; Path=/")], shop(100)(request)[2]

    with loopback.serve(answer) as server:
        visit(server.url(), tmp_path)

    pages = [request for request in server.requests if not request.path.startswith(("/robots", "/auditor", "/sitemap"))]
    assert pages[0].header("cookie") is None
    assert {request.header("cookie") for request in pages[1:]} == {"visitor=1"}


def test_a_legal_document_in_pdf_is_kept_and_not_read(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/":
            links = '<a href="/docs/cgv.pdf">Conditions générales de vente</a><a href="/catalogue.pdf">Catalogue</a>'
            return 200, [HTML], f"<html><body><p>Bonjour à tous</p><footer>{links}</footer></body></html>".encode()
        return (200, [PDF], b"%PDF-1.7") if request.path.endswith(".pdf") else (404, [HTML], b"<h1>404</h1>")

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert paths(evidence) == ["", "docs/cgv.pdf"]
    document = evidence.pages[1]
    assert (document.kind, document.dead_end, document.reading) == (PageKind.TERMS, Problem.NOT_HTML, None)
    assert document.exchange.body is not None


def test_a_document_kept_with_a_service_is_fetched_and_nothing_else_there(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if (request.header("host") or "").startswith("docs.service.test"):
            return 200, [HTML], page("Politique de confidentialité", '<a href="/autre">Autre</a>')
        if request.path != "/":
            return 404, [HTML], b"<h1>404</h1>"
        links = (
            '<a href="http://docs.service.test/p/1">Politique de confidentialité</a>'
            '<a href="http://policies.google.com/terms">Conditions générales</a><a href="http://ailleurs.test/">Ami</a>'
        )
        return 200, [HTML], f"<html><body><p>Bonjour à tous</p><footer>{links}</footer></body></html>".encode()

    with loopback.serve(answer) as server:
        access = Access(allow_private=True, connect_to=(server.connect_to(),))
        evidence, _ = visit("http://boutique.test/", tmp_path, access=access)

    assert [page.url for page in evidence.pages] == ["http://boutique.test/", "http://docs.service.test/p/1"]
    assert evidence.pages[1].kind is PageKind.PRIVACY
    hosts = {request.header("host") for request in server.requests}
    assert hosts == {"boutique.test", "docs.service.test"}


def test_documents_nothing_leads_to_are_looked_for_at_their_usual_addresses(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/":
            return 200, [HTML], b"<html><body><h1>Shop</h1><p>Une boutique sans aucun lien.</p></body></html>"
        if request.path == "/policies/legal-notice":
            return 200, [HTML], page("Mentions légales", "")
        return 404, [HTML], b"<h1>Not found</h1>"

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    found = [(page.kind, page.kind_reason, page.found_on) for page in evidence.pages]
    assert found == [(PageKind.HOME, "target", None), (PageKind.LEGAL_NOTICE, "fallback", None)]
    assert len(server.requests) < 14


def test_usual_addresses_are_not_tried_when_the_documents_are_linked(tmp_path: Path) -> None:
    with loopback.serve(shop(100)) as server:
        visit(server.url(), tmp_path)

    assert not {"/cgv", "/mentions-legales", "/policies/privacy-policy"} & {r.path for r in server.requests}


def test_the_french_version_is_visited_and_the_others_left(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        locale = request.path.strip("/").split("/")[0]
        if request.path == "/":
            links = "".join(f'<a href="/{code}/">{code}</a>' for code in ("fr", "de", "es"))
            return (
                200,
                [HTML],
                page("Our shop", f"{links} We sell teas and we ship them.", lang="en").replace(b'href="/', b'href="/'),
            )
        if locale in ("fr", "de", "es"):
            return 200, [HTML], page(f"Boutique {locale}", f'<a href="/{locale}/thes-verts">Verts</a>', lang=locale)
        return 404, [HTML], b"<h1>404</h1>"

    with loopback.serve(answer) as server:
        visit(server.url(), tmp_path)

    asked = {request.path for request in server.requests}
    assert {"/fr/", "/fr/thes-verts"} <= asked
    assert not [path for path in asked if path.startswith(("/de", "/es"))]


def test_the_page_says_what_it_is_whatever_the_link_said(tmp_path: Path) -> None:
    data = '<script type="application/ld+json">{"@type":"Product"}</script>'

    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/":
            links = '<a href="/panier-osier">Panier</a><a href="/infos">Infos légales</a><a href="/rouge">Robe</a>'
            return 200, [HTML], f"<html><body><main><p>Bonjour à tous</p>{links}</main></body></html>".encode()
        if request.path == "/panier-osier":
            return 200, [HTML], page("Panier tressé", "", head=data)
        if request.path == "/infos":
            return 200, [HTML], page("Mentions légales", "")
        return (
            (200, [HTML], page("Robe", "", head=data)) if request.path == "/rouge" else (404, [HTML], b"<h1>404</h1>")
        )

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    kinds = {page.url.rsplit("/", 1)[1]: page.kind for page in evidence.pages}
    assert kinds["panier-osier"] is PageKind.PRODUCT
    assert kinds["rouge"] is PageKind.PRODUCT
    assert kinds["infos"] is PageKind.LEGAL_NOTICE


def test_a_checkout_that_sends_back_to_the_cart_counts_once(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        return (302, [("Location", "/panier")], b"") if request.path == "/commande" else shop(100)(request)

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    kinds = Counter(page.kind for page in evidence.pages)
    assert kinds[PageKind.CART] == 1
    assert kinds[PageKind.CHECKOUT] == 0


def test_time_is_bounded_and_said(tmp_path: Path) -> None:
    with loopback.serve(shop(1_000)) as server:
        evidence, partial = visit(server.url(), tmp_path, limits=Limits(crawl_timeout_s=0.000_1))

    assert partial is Problem.TIMEOUT
    assert len(evidence.pages) == 1


@pytest.mark.parametrize(
    "broken", [b"<a href='http://[::1'>x</a>", b"<a href='//'>x</a><a href='http://'>y</a>", b"\xff\xfe<"]
)
def test_broken_links_end_no_visit(broken: bytes, tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        return (200, [HTML], page("Accueil", "") + broken) if request.path == "/" else (404, [HTML], b"")

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert evidence.pages[0].dead_end is None


def test_the_page_behind_a_search_box_is_visited_without_searching(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        box = '<form action="/chercher" method="get" role="search"><input type="search" name="q"></form>'
        body = f"<html><body><header>{box}</header><p>Bonjour à tous</p></body></html>".encode()
        found = {"/": body, "/chercher": body.replace(b"<p>", b"<h1>Recherche</h1><p>")}.get(request.path)
        return (200, [HTML], found) if found else (404, [HTML], b"<h1>404</h1>")

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert [page.kind for page in evidence.pages] == [PageKind.HOME, PageKind.SEARCH]
    assert "/chercher" in {request.target for request in server.requests}


def test_a_link_to_a_french_service_makes_no_french_version(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        links = '<a href="https://fr.reviews.test/">Reviews</a><a href="/en/teas">Teas</a>'
        body = f"<html lang='en'><body><p>We sell teas and ship them to you.</p>{links}</body></html>".encode()
        return (200, [HTML], body) if request.path in ("/", "/en/teas") else (404, [HTML], b"<h1>404</h1>")

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert paths(evidence) == ["", "en/teas"]


def test_a_heading_of_a_blog_is_no_shelf_of_a_shop(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/":
            links = '<a href="/category/voyages/">Voyages</a><a href="/category/thes/">Thés</a>'
            return 200, [HTML], f"<html><body><main><p>Bonjour à tous</p>{links}</main></body></html>".encode()
        if request.path == "/category/voyages/":
            return 200, [HTML], page("Voyages", "<p>Un récit de voyage.</p>")
        if request.path == "/category/thes/":
            return 200, [HTML], page("Thés", "<p>Sencha 12,00 €</p><p>Genmaicha 9,50 €</p>")
        return 404, [HTML], b"<h1>404</h1>"

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    kinds = {page.url.split("/")[-2]: page.kind for page in evidence.pages}
    assert (kinds["voyages"], kinds["thes"]) == (PageKind.OTHER, PageKind.CATEGORY)


def test_a_document_behind_a_leaving_page_that_robots_forbids_is_told(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/robots.txt":
            return 200, [], b"User-agent: *\nDisallow: /redirect/\n"
        links = '<a href="/redirect/?url=x">Mentions légales</a><a href="/redirect/?url=y">Nos amis</a>'
        body = f"<html><body><p>Bonjour à tous</p><footer>{links}</footer></body></html>".encode()
        return (200, [HTML], body) if request.path == "/" else (404, [HTML], b"<h1>404</h1>")

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert [(refusal.kind, refusal.problem) for refusal in evidence.refused] == [
        (PageKind.LEGAL_NOTICE, Problem.ROBOTS)
    ]


def test_the_shop_of_these_tests_is_what_it_claims() -> None:
    assert b"Product" in product(1)
    assert category(1, 100).count(b"-tisane-") == 50


def test_a_redirect_to_a_page_that_robots_forbids_is_not_followed(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/robots.txt":
            return 200, [("Content-Type", "text/plain")], b"User-agent: *\nDisallow: /connexion\n"
        if request.path == "/mes-alertes":
            return 302, [("Location", "/connexion?back=alertes")], b""
        return 200, [HTML], page("Herboristerie", '<a href="/mes-alertes">Mon compte</a>')

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert "/mes-alertes" in [request.path for request in server.requests]
    assert "/connexion" not in [request.path for request in server.requests]
    (alerts,) = [page for page in evidence.pages if page.url.endswith("/mes-alertes")]
    assert alerts.dead_end is Problem.ROBOTS


def test_an_address_that_was_only_guessed_is_not_one_that_robots_refused(tmp_path: Path) -> None:
    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/robots.txt":
            return 200, [("Content-Type", "text/plain")], b"User-agent: *\nDisallow: /policies/\n"
        if request.path == "/":
            return 200, [HTML], b"<html lang=fr><body><h1>Herboristerie</h1><p>Nos tisanes de Nantes.</p></body></html>"
        return 404, [HTML], b"<h1>Introuvable</h1>"

    with loopback.serve(answer) as server:
        evidence, _ = visit(server.url(), tmp_path)

    assert evidence.refused == ()
    assert not [request.path for request in server.requests if request.path.startswith("/policies")]


@pytest.mark.parametrize(
    ("action", "asked"), [("/panier", True), ("/panier/ajouter/3", False), ("/panier?add=1", False)]
)
def test_a_cart_without_a_link_is_read_at_its_bare_address_only(tmp_path: Path, action: str, asked: bool) -> None:
    form = (
        f'<form action="{action}" method="post"><input name="qty" value="1"><button>Ajouter au panier</button></form>'
    )

    def answer(request: loopback.Request) -> loopback.Reply:
        if request.path == "/":
            body = f'<html lang="fr"><body><main><h1>Tisane</h1><p>Une tisane de Nantes.</p>{form}</main></body></html>'
            return 200, [HTML], body.encode()
        return 404, [HTML], b"<h1>Introuvable</h1>"

    with loopback.serve(answer) as server:
        visit(server.url(), tmp_path)

    assert ("/panier" in [request.target for request in server.requests]) is asked
    assert action == "/panier" or action not in [request.target for request in server.requests]
