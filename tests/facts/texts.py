"""A visit whose legal documents were read: HTML goes through the real reader of blocks into a real evidence folder."""

from pathlib import Path

from auditor.evidence.bundle import Bundle, BundleWriter
from auditor.evidence.pages import DocumentKind
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.evidence.texts import TextDocument, TextsEvidence
from auditor.merchant import Merchant
from auditor.problems import Problem
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import parse
from tests.evidence.manifests import attempt, manifest
from tests.facts.visits import AT, BASE, page

HOME = '<nav><a href="/p/1">Thés</a></nav><footer><a href="/mentions">Mentions légales</a></footer>'


def document(
    path: str,
    html: str,
    *kinds: DocumentKind,
    language: str | None = "fr",
    cut: bool = False,
    problem: Problem | None = None,
) -> TextDocument:
    """One document as the collector keeps it."""
    blocks = blocks_of(parse(html)[0], BASE + path) if html else ()
    return TextDocument(url=BASE + path, at=AT, kinds=kinds, language=language, blocks=blocks, cut=cut, problem=problem)


def bundle(
    folder: Path, *documents: TextDocument, pages: tuple[Page, ...] = (), merchant: Merchant | None = None
) -> Bundle:
    """Write a visit of the start page, ``pages`` and ``documents`` as evidence and open it."""
    every = (page("/", PageKind.HOME, HOME), *pages)
    writer = BundleWriter(folder, keep_bodies=False)
    crawl = CrawlEvidence(
        start_url=BASE + "/",
        site="shop.test",
        state=None,
        robots=None,
        sitemaps=(),
        pages=every,
        refused=(),
        discovered_urls=len(every),
        budget_pages=25,
    )
    writer.add("crawl", crawl)
    writer.add("texts", TextsEvidence(documents=documents))
    seal = manifest(attempt("crawl"), attempt("texts"))
    writer.seal(seal.model_copy(update={"merchant": merchant or Merchant()}))
    return Bundle(folder)
