"""Every text that may bind the merchant is kept with its structure, or the reason why it could not be read."""

from collections.abc import Callable
from pathlib import Path

from weasyprint import HTML

from auditor.collectors.crawl.collector import CrawlCollector
from auditor.collectors.fetch.fetcher import Fetcher
from auditor.collectors.kit import Kit
from auditor.collectors.texts import TextsCollector
from auditor.evidence.bundle import BundleWriter
from auditor.evidence.pages import DocumentKind, Region
from auditor.evidence.texts import TextDocument, TextsEvidence
from auditor.problems import Problem
from auditor.redaction import Redactor
from auditor.settings import Access, Limits, Scope, Settings
from tests import loopback

WEB, PDF = ("Content-Type", "text/html; charset=utf-8"), ("Content-Type", "application/pdf")
TERMS = (
    "<h1>Conditions générales de vente</h1><h2>Article 1 - Objet</h2><p>Les présentes conditions générales régissent"
    " les ventes entre le vendeur et le client, qui les accepte sans réserve.</p><h2>Article 2 - Livraison</h2><p>Sous"
    " trois jours.</p>"
)
NOTICE = (
    '<h1>Mentions légales</h1><p>Éditeur : Maison Exemple SARL</p><p>Écrire <a href="mailto:contact@exemple.fr">ici</a>'
    ' ou au 04 72 00 11 22, <a href="/suivi?client=jean.petit@exemple.fr">suivi</a>.</p><p>Hébergeur : OVH</p>'
)
MORE = '<a href="/livraison">Livraison</a><a href="/produit/tisane">Tisane</a>'


def site(pages: dict[str, bytes | str], home: str) -> Callable[[loopback.Request], loopback.Reply]:
    def answer(request: loopback.Request) -> loopback.Reply:
        path = request.target.partition("?")[0]
        body = home if path == "/" else pages.get(path)
        if body is None:
            return 404, [WEB], b"<h1>Introuvable</h1>"
        if isinstance(body, bytes):
            return 200, [PDF], body
        html = f"<html lang=fr><title>Maison</title><body><main>{body}</main><footer>Maison Exemple SARL, Lyon</footer>"
        return 200, [WEB], html.encode()

    return answer


def texts(
    folder: Path, served: dict[str, bytes | str], home: str, pages: int = 10
) -> tuple[TextsEvidence, Problem | None]:
    with loopback.serve(site(served, home)) as server:
        settings = Settings(
            access=Access(allow_private=True),
            scope=Scope(pace_per_s=0, pages=pages),
            limits=Limits(exchange_timeout_s=5),
        )
        redactor = Redactor()
        bundle = BundleWriter(folder, keep_bodies=False)
        fetcher = Fetcher(settings.access, settings.limits, redactor, pace_per_s=0, keep=bundle.blob)
        kit = Kit(server.url(), settings, fetcher, bundle, redactor, lambda *_: None)
        CrawlCollector().collect(kit)
        return TextsCollector().collect(kit)


def by_path(evidence: TextsEvidence) -> dict[str, TextDocument]:
    return {document.url.split("/", 3)[3]: document for document in evidence.documents}


def pdf(html: str) -> bytes:
    content: bytes = HTML(string=html).write_pdf()
    return content


def test_documents_the_start_page_and_delivery_are_kept_and_products_are_not(tmp_path: Path) -> None:
    home = f'<h1>Bienvenue</h1><a href="/ml">Mentions légales</a><a href="/cgv">CGV</a>{MORE}'
    pages: dict[str, bytes | str] = {
        "/ml": NOTICE,
        "/cgv": TERMS,
        "/livraison": "<h1>Livraison</h1>",
        "/produit/tisane": "<h1>Thé</h1>",
    }
    evidence, problem = texts(tmp_path, pages, home)
    found = by_path(evidence)

    assert problem is None
    assert set(found) == {"", "ml", "cgv", "livraison"}
    assert found["ml"].kinds == (DocumentKind.LEGAL_NOTICE,)
    assert found["cgv"].kinds == (DocumentKind.TERMS,)
    assert found[""].kinds == ()
    assert found[""].blocks[-1].region is Region.FOOTER
    assert found["ml"].evidence
    assert found["ml"].at


def test_a_page_that_leads_out_of_the_site_is_no_document_of_it(tmp_path: Path) -> None:
    home = '<a href="/redirect/?url=https://autre.example/mentions">Mentions légales</a><a href="/cgv">CGV</a>'
    evidence, _ = texts(tmp_path, {"/redirect/": NOTICE, "/cgv": TERMS}, home)

    assert set(by_path(evidence)) == {"", "cgv"}


def test_published_addresses_stay_and_those_of_links_are_redacted(tmp_path: Path) -> None:
    evidence, _ = texts(tmp_path, {"/ml": NOTICE}, '<a href="/ml">Mentions légales</a>')
    words = next(block for block in by_path(evidence)["ml"].blocks if block.links)

    assert "04 72 00 11 22" in words.text
    assert words.links[0].url == "mailto:contact@exemple.fr"
    assert "jean.petit" not in words.links[1].url


def test_a_pdf_that_a_link_announces_is_read_whether_visited_or_not(tmp_path: Path) -> None:
    home = '<h1>Bienvenue</h1><a href="/docs/cgv.pdf">Conditions générales de vente</a>'
    for pages in (1, 10):
        evidence, _ = texts(tmp_path / str(pages), {"/docs/cgv.pdf": pdf(TERMS)}, home, pages=pages)
        terms = by_path(evidence)["docs/cgv.pdf"]

        assert terms.media == "pdf"
        assert DocumentKind.TERMS in terms.kinds
        assert next(block.text for block in terms.blocks if block.page == 1) == "Conditions générales de vente"


def test_a_scan_is_named_with_its_problem(tmp_path: Path) -> None:
    blank = pdf("<svg width=300 height=300><rect width=300 height=300 /></svg>")
    evidence, problem = texts(tmp_path, {"/cgv.pdf": blank}, '<h1>Bonjour</h1><a href="/cgv.pdf">CGV</a>')

    assert problem is Problem.SCANNED
    assert by_path(evidence)["cgv.pdf"].problem is Problem.SCANNED


def test_a_document_behind_a_route_says_that_a_script_writes_it(tmp_path: Path) -> None:
    evidence, _ = texts(tmp_path, {}, '<h1>Bonjour</h1><a href="/#!/cgv">CGV</a>')

    routed = [document for document in evidence.documents if document.problem is Problem.SCRIPT_SHELL]
    assert [document.kinds for document in routed] == [(DocumentKind.TERMS,)]


def test_a_link_names_what_its_page_is_even_when_the_words_do_not(tmp_path: Path) -> None:
    evidence, _ = texts(
        tmp_path, {"/infos": "<h1>Informations</h1><p>Bientôt.</p>"}, '<a href="/infos">Mentions légales</a>'
    )

    assert DocumentKind.LEGAL_NOTICE in by_path(evidence)["infos"].kinds


def test_an_unnamed_page_that_holds_the_words_is_kept(tmp_path: Path) -> None:
    words = (
        "<h1>La maison</h1><p>Site édité par Maison Exemple SARL, RCS Lyon 424 761 419, 1 rue du Port, 69000 Lyon."
        " Directrice de la publication : Jeanne Exemple. Hébergeur : Exemple Hébergement SAS.</p>"
    )
    evidence, _ = texts(tmp_path, {"/maison": words}, '<h1>Bonjour</h1><a href="/maison">La maison</a>')

    assert by_path(evidence)["maison"].kinds == (DocumentKind.LEGAL_NOTICE,)
