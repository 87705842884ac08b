"""Where legal documents are linked from and what stands behind the links, from HTML."""

from datetime import date
from pathlib import Path

import pytest

from auditor.evidence.pages import DocumentKind, DocumentLink, Region
from auditor.evidence.records import Exchange, Page, PageKind
from auditor.facts.document_targets import TargetForm, _target, page_key
from auditor.facts.documents import Document, Documents, Standing, derive
from auditor.problems import Missing, Problem
from auditor.reading.page import read_page
from auditor.redaction import Redactor
from auditor.settings import Limits
from tests.facts.kept import Visited

NOTICE = """Éditeur : Maison Exemple SARL, capital social de 10 000 euros, RCS Lyon 424 761 419.
Directeur de la publication : Jeanne Exemple. Hébergeur : Exemple Hébergement SAS, 1 rue du Port, 69000 Lyon."""


def html(main: str, footer: str = "", script: bool = False) -> str:
    tail = "<script src='/app.js'></script>" if script else ""
    return f'<html lang="fr"><body><main><p>{main}</p></main><footer>{footer}</footer>{tail}</body></html>'


def link(href: str, text: str = "Mentions légales") -> str:
    return f'<a href="{href}">{text}</a>'


def derived(visited: Visited) -> Documents:
    documents = derive(visited.bundle())
    assert isinstance(documents, Documents)
    return documents


def notice_behind(tmp_path: Path, href: str) -> Document:
    home = html("Bienvenue", link(href))
    return derived(Visited(tmp_path).page("/", home, PageKind.HOME)).legal_notice


def test_a_dead_site_gives_no_documents(tmp_path: Path) -> None:
    assert isinstance(derive(Visited(tmp_path).bundle(state=Problem.PARKED)), Missing)


def test_a_linked_page_is_read(tmp_path: Path) -> None:
    footer = link("/mentions-legales")
    visited = Visited(tmp_path).page("/", html("Bienvenue", footer), PageKind.HOME)
    visited.page("/mentions-legales", html(NOTICE, footer), PageKind.LEGAL_NOTICE)

    notice = derived(visited).legal_notice

    assert notice.standing is Standing.READ
    assert notice.best is not None
    assert notice.best.holds == (DocumentKind.LEGAL_NOTICE,)
    assert notice.best.words > 20
    assert notice.pages_without == ()
    assert notice.links[0].pages == 2


@pytest.mark.parametrize(
    "href", ["/mentions-legales/", "/mentions-legales#haut", "http://www.shop.test/mentions-legales"]
)
def test_a_slash_a_fragment_or_www_lead_to_the_same_page(tmp_path: Path, href: str) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue", link(href)), PageKind.HOME)
    visited.page("/mentions-legales", html(NOTICE), PageKind.LEGAL_NOTICE)

    assert derived(visited).legal_notice.standing is Standing.READ


def test_a_link_further_down_a_page_that_holds_the_document_leads_to_it(tmp_path: Path) -> None:
    page = html(f'<a id="ml"></a>{NOTICE}', link("#ml"))

    notice = derived(Visited(tmp_path).page("/", page, PageKind.HOME)).legal_notice

    assert notice.standing is Standing.READ
    assert notice.pages_without == ()


@pytest.mark.parametrize("href", ["#ml", "/#ml"])
def test_a_link_further_down_a_start_page_that_holds_nothing_leads_nowhere_yet(tmp_path: Path, href: str) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue"), PageKind.HOME)
    visited.page("/atelier", html("Notre atelier", link(href)), PageKind.OTHER)

    assert derived(visited).legal_notice.standing is Standing.SCRIPT


def test_a_link_from_elsewhere_to_the_part_of_the_start_page_that_holds_it_is_read(tmp_path: Path) -> None:
    visited = Visited(tmp_path).page("/", html(NOTICE), PageKind.HOME)
    visited.page("/atelier", html("Notre atelier", link("/#ml")), PageKind.OTHER)

    assert derived(visited).legal_notice.standing is Standing.READ


def test_a_redirected_link_leads_to_where_it_ends(tmp_path: Path) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue", link("/legal")), PageKind.HOME)
    visited.page("/mentions-legales", html(NOTICE), PageKind.LEGAL_NOTICE, asked="/legal")

    assert derived(visited).legal_notice.standing is Standing.READ


def test_a_link_sent_back_to_the_start_page_is_not_a_document(tmp_path: Path) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue " * 100, link("/legal")), PageKind.HOME, asked="/legal")

    assert derived(visited).legal_notice.standing is Standing.UNREACHED


def test_pages_without_the_link_are_named_except_cart_and_order(tmp_path: Path) -> None:
    footer = link("/mentions-legales")
    visited = Visited(tmp_path).page("/", html("Bienvenue", footer), PageKind.HOME)
    visited.page("/p/1", html("Théière"), PageKind.PRODUCT).page("/panier", html("Panier"), PageKind.CART)

    notice = derived(visited).legal_notice

    assert [seen.url for seen in notice.pages_without] == ["https://shop.test/p/1"]


def test_a_link_in_the_order_only_is_told_apart(tmp_path: Path) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue"), PageKind.HOME)
    visited.page("/panier", html("Panier", link("/cgv", "CGV")), PageKind.CART)

    assert derived(visited).terms.ordering_only


def test_one_link_may_announce_two_documents(tmp_path: Path) -> None:
    both = link("/cgv", "CGV et mentions légales")
    visited = Visited(tmp_path).page("/", html("Bienvenue", both), PageKind.HOME)
    visited.page("/cgv", html(NOTICE, both), PageKind.TERMS)

    documents = derived(visited)

    assert documents.terms.standing is documents.legal_notice.standing is Standing.READ


@pytest.mark.parametrize(
    ("href", "standing"),
    [
        ("javascript:void(0)", Standing.SCRIPT),
        ("#", Standing.SCRIPT),
        ("#mentions", Standing.SCRIPT),
        ("/docs/mentions.pdf", Standing.FILE),
        ("/img/mentions.png", Standing.FILE),
        ("https://groupe.test/mentions-legales", Standing.ELSEWHERE),
        ("/jamais-lue", Standing.UNREACHED),
    ],
)
def test_what_is_no_page_of_the_site_is_said(tmp_path: Path, href: str, standing: Standing) -> None:
    assert notice_behind(tmp_path, href).standing is standing


@pytest.mark.parametrize(
    ("status", "dead_end", "standing"),
    [
        (404, Problem.HTTP_CLIENT_ERROR, Standing.GONE),
        (410, Problem.HTTP_CLIENT_ERROR, Standing.GONE),
        (403, Problem.HTTP_CLIENT_ERROR, Standing.UNREACHED),
        (503, Problem.HTTP_SERVER_ERROR, Standing.UNREACHED),
        (200, Problem.CHALLENGE, Standing.UNREACHED),
        (200, Problem.SOFT_404, Standing.UNREACHED),
        (200, Problem.LOGIN_WALL, Standing.LOGIN),
    ],
)
def test_only_a_missing_page_is_gone(tmp_path: Path, status: int, dead_end: Problem, standing: Standing) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue", link("/mentions")), PageKind.HOME)
    visited.page("/mentions", html("Erreur"), PageKind.LEGAL_NOTICE, status=status, dead_end=dead_end)

    assert derived(visited).legal_notice.standing is standing


def test_a_pdf_that_was_fetched_is_a_file(tmp_path: Path) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue", link("/mentions")), PageKind.HOME)
    visited.page("/mentions", kind=PageKind.LEGAL_NOTICE, media="application/pdf", dead_end=Problem.NOT_HTML)

    assert derived(visited).legal_notice.standing is Standing.FILE


def test_a_document_kept_by_another_site_is_read_when_it_was_fetched(tmp_path: Path) -> None:
    footer = link("https://policies.test/1", "Politique de confidentialité")
    visited = Visited(tmp_path).page("/", html("Bienvenue", footer), PageKind.HOME)
    visited.page("https://policies.test/1", html("Données personnelles " * 300), PageKind.PRIVACY)

    documents = derived(visited)

    assert documents.privacy.standing is Standing.READ
    assert documents.pages == 1


def test_a_page_at_its_usual_address_is_unlinked(tmp_path: Path) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue"), PageKind.HOME)
    visited.page("/mentions-legales", html(NOTICE), PageKind.LEGAL_NOTICE, found_on=None)

    notice = derived(visited).legal_notice

    assert notice.standing is Standing.UNLINKED
    assert notice.best is not None
    assert not notice.best.linked


def test_a_document_that_links_to_its_own_parts_is_not_announced_by_that(tmp_path: Path) -> None:
    own = link("/mentions-legales#contenu", "Aller au contenu") + link("#", "Mentions légales")
    visited = Visited(tmp_path).page("/", html("Bienvenue"), PageKind.HOME)
    visited.page("/mentions-legales", html(NOTICE, own), PageKind.LEGAL_NOTICE, found_on=None)

    assert derived(visited).legal_notice.standing is Standing.UNLINKED


def test_a_page_with_another_name_may_hold_the_content(tmp_path: Path) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue"), PageKind.HOME).page("/qui-sommes-nous", html(NOTICE))

    notice = derived(visited).legal_notice

    assert notice.standing is Standing.WITHIN
    assert [page.url for page in notice.within] == ["https://shop.test/qui-sommes-nous"]


def test_a_page_that_robots_txt_protects_is_not_absent(tmp_path: Path) -> None:
    visited = (
        Visited(tmp_path).page("/", html("Bienvenue"), PageKind.HOME).refuse("/policies/legal", PageKind.LEGAL_NOTICE)
    )

    notice = derived(visited).legal_notice

    assert (notice.standing, notice.withheld) == (Standing.UNREACHED, Problem.ROBOTS)


def test_a_site_without_any_document_has_none(tmp_path: Path) -> None:
    footer = link("/contact", "Contact")
    documents = derived(Visited(tmp_path).page("/", html("Bienvenue", footer, script=True), PageKind.HOME))

    assert documents.legal_notice.standing is Standing.ABSENT
    assert not documents.hollow


def test_a_footer_left_to_a_script_is_not_an_absence(tmp_path: Path) -> None:
    assert derived(Visited(tmp_path).page("/", html("Bienvenue", script=True), PageKind.HOME)).hollow


def test_without_scripts_nothing_can_be_added(tmp_path: Path) -> None:
    assert not derived(Visited(tmp_path).page("/", html("Bienvenue"), PageKind.HOME)).hollow


@pytest.mark.parametrize(
    ("words", "version"),
    [
        ("Conditions en vigueur au 12 mars 2025", date(2025, 3, 31)),
        ("Dernière mise à jour : 01/07/2026.", date(2026, 7, 31)),
        ("Version du 1er juin 2026, remplace la version de 2019", date(2026, 6, 30)),
        ("Version 2024", date(2024, 12, 31)),
        ("Last updated January 5, 2026", date(2026, 1, 31)),
        ("Mise à jour le 99/99/2025", date(2025, 12, 31)),
        ("Loi du 6 janvier 1978 modifiée", None),
        ("Boutique fondée en 2015", None),
        ("Le RGPD est entré en vigueur le 25 mai 2018, ce que nous respectons depuis toujours, avec soin. " * 2, None),
        ("Tout litige est tranché à Lyon. Lyon, le 3 mai 2026", date(2026, 5, 31)),
    ],
)
def test_the_version_date_is_read(tmp_path: Path, words: str, version: date | None) -> None:
    visited = Visited(tmp_path).page("/", html("Bienvenue", link("/cgv", "CGV")), PageKind.HOME)
    visited.page("/cgv", html(words), PageKind.TERMS)

    (target,) = derived(visited).terms.targets

    assert target.version == version


def test_without_the_bodies_the_same_is_said_of_the_words(tmp_path: Path) -> None:
    visited = Visited(tmp_path, bodies=False).page("/", html("Bienvenue", link("/cgv", "CGV")), PageKind.HOME)
    visited.page("/cgv", html("Version 2024"), PageKind.TERMS)

    (target,) = derived(visited).terms.targets

    assert target.version == date(2024, 12, 31)


def test_a_leaving_page_of_the_site_is_no_document() -> None:
    out = "https://shop.test/redirect/?url=x"
    reading = read_page(html("Bienvenue"), "https://shop.test/", limits=Limits(), redactor=Redactor()).reading
    exchange = Exchange(url=out, hops=(), body=None, failure=None)
    page = Page(
        url=out,
        kind=PageKind.LEGAL_NOTICE,
        kind_reason="link",
        depth=1,
        found_on=None,
        exchange=exchange,
        reading=reading,
        dead_end=None,
    )
    links = tuple(
        DocumentLink(kind=DocumentKind.LEGAL_NOTICE, text="Mentions", url=out, same_site=same, region=Region.FOOTER)
        for same in (False, True)
    )

    forms = [_target(link, page, {page_key(out): page}, {}).form for link in links]

    assert forms == [TargetForm.ELSEWHERE, TargetForm.PAGE]
