"""The words of the documents that may bind the merchant, with their structure: pages that were visited, and PDF."""

import re
from collections.abc import Iterable
from urllib.parse import urldefrag, urlsplit

from auditor.collectors.crawl.robots import RobotsBook
from auditor.collectors.gate import visited
from auditor.collectors.kit import Kit
from auditor.collectors.pdf_text import read_pdf
from auditor.evidence.pages import DocumentKind
from auditor.evidence.records import CrawlEvidence, Exchange
from auditor.evidence.texts import TextDocument, TextsEvidence
from auditor.legal.kinds import kinds_of
from auditor.problems import Problem
from auditor.reading.language import language_of
from auditor.sites import host_of, site_of

_ROUTES = ("#!", "#/")
_WAY_OUT = re.compile(r"/(?:redirect|goto|out|away|exit|external|leave)(?:/|\.\w{2,5})?$", re.IGNORECASE)
"""Leaving pages, as ``/redirect/?url=…``: what they show is no document of the site."""
_PATH_CHARS = 500
_UNREAD = frozenset({Problem.SCANNED, Problem.ENCRYPTED_FILE, Problem.DAMAGED_FILE, Problem.FILE_TOO_COMPLEX})


class TextsCollector:
    """Puts together what the visit kept, and fetches the PDF files that links announce as legal documents."""

    name = "texts"

    def collect(self, kit: Kit) -> tuple[TextsEvidence, Problem | None]:
        """Return every text. Raises CollectFailure when the visit found no site."""
        crawl = visited(kit)
        announced = _announced(kit, crawl)
        pages = [_with_kinds(document, announced) for document in kit.texts.documents if not _leads_out(document)]
        files = [_file(kit, file.url, file.kinds, file.content, file.page.exchange) for file in kit.texts.files]
        seen = {document.url for document in (*pages, *files)}
        fetched = list(_fetched(kit, crawl, seen))
        routes = list(_routes(kit, seen))
        documents = (*pages, *(_with_kinds(document, announced) for document in files), *fetched, *routes)
        unread = next((document.problem for document in documents if document.problem in _UNREAD), None)
        return TextsEvidence(documents=documents), unread


def _leads_out(document: TextDocument) -> bool:
    """Say whether a page only leads out of the site; the fetcher follows no redirect beyond it."""
    return bool(_WAY_OUT.search(urlsplit(document.url).path[:_PATH_CHARS]))


def _announced(kit: Kit, crawl: CrawlEvidence) -> dict[str, tuple[DocumentKind, ...]]:
    """Return the kinds that links announce, by the redacted address asked for and by the one that answered."""
    found: dict[str, tuple[DocumentKind, ...]] = {}
    for url, kinds in kit.texts.announced.items():
        key = _key(kit.redactor.url(urldefrag(url).url))
        found[key] = tuple(dict.fromkeys((*found.get(key, ()), *kinds)))
    for page in crawl.pages:
        if kinds := found.get(_key(page.exchange.url), ()):
            found.setdefault(_key(page.url), kinds)
    return found


def _key(url: str) -> str:
    return url.partition("//")[2].removeprefix("www.").rstrip("/")


def _with_kinds(document: TextDocument, announced: dict[str, tuple[DocumentKind, ...]]) -> TextDocument:
    """Add the kinds that links announce; a link to the start page announces nothing of it."""
    kinds = announced.get(_key(document.url), ()) if urlsplit(document.url).path.strip("/") else ()
    return document.model_copy(update={"kinds": tuple(dict.fromkeys((*document.kinds, *kinds)))})


def _file(kit: Kit, url: str, kinds: Iterable[DocumentKind], content: bytes, exchange: Exchange) -> TextDocument:
    """Read one PDF; what it is called by links comes before what its words are."""
    read = read_pdf(content, kit.settings.limits)
    blocks, cut = kit.texts.redacted(read.blocks)
    last, body = exchange.last, exchange.body
    document = TextDocument(
        url=url,
        at=last.at if last else None,
        evidence=body.sha256 if body else None,
        media="pdf",
        title=read.title,
        language=language_of("\n".join(block.text for block in blocks)),
        blocks=blocks,
        cut=cut or read.cut or bool(body and body.truncated),
        problem=read.problem,
    )
    return document.model_copy(update={"kinds": tuple(dict.fromkeys((*kinds, *kinds_of(document))))})


def _fetched(kit: Kit, crawl: CrawlEvidence, seen: set[str]) -> Iterable[TextDocument]:
    """Fetch the announced PDF files of the site that the visit left out, within robots.txt and a bound."""
    wanted = [
        (url, kinds)
        for url, kinds in kit.texts.announced.items()
        if urlsplit(url).path.lower().endswith(".pdf")
        and kit.redactor.url(url) not in seen
        and site_of(host_of(url)) == crawl.site
    ]
    room = kit.settings.limits.text_files - len(kit.texts.files)
    if not wanted or room <= 0:
        return
    settings = kit.settings
    book = RobotsBook(kit.fetcher, settings.limits, settings.scope.obey_robots, crawl.site, home=kit.raw_urls[0])
    for number, (url, kinds) in enumerate(wanted[:room]):
        kit.progress("texts", number, min(room, len(wanted)))
        if not book.allows(url):
            yield TextDocument(url=kit.redactor.url(url), media="pdf", kinds=kinds, problem=Problem.ROBOTS)
            continue
        response = kit.fetcher.get(url, within_site=crawl.site, allows=book.allows)
        if response.status == 200 and response.content.startswith(b"%PDF-"):
            yield _file(kit, kit.redactor.url(response.url), kinds, response.content, response.exchange)


def _routes(kit: Kit, seen: set[str]) -> Iterable[TextDocument]:
    """Name the documents that only a script can show: their address is a route, which no server answers."""
    for url, kinds in kit.texts.announced.items():
        shown = kit.redactor.url(url)
        if any(mark in url for mark in _ROUTES) and shown not in seen:
            yield TextDocument(url=shown, kinds=kinds, problem=Problem.SCRIPT_SHELL)
