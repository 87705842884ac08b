"""A visit made of HTML: pages go through the real reader into a real evidence folder, without any network."""

from datetime import UTC, datetime
from pathlib import Path

from auditor.evidence.bundle import Bundle, BundleWriter
from auditor.evidence.records import Body, CrawlEvidence, Exchange, Failure, Hop, Page, PageKind, SetCookie
from auditor.problems import Problem
from auditor.reading.page import read_page
from auditor.redaction import Redactor
from auditor.settings import Limits
from tests.evidence.manifests import attempt, manifest

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
BASE = "https://shop.test"


def page(
    path: str,
    kind: PageKind,
    html: str,
    *,
    asked: str | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    dead_end: Problem | None = None,
) -> Page:
    """One page as the crawl keeps it; ``asked`` is the path requested when it redirected to ``path``."""
    url = BASE + path
    reading = read_page(html, url, limits=Limits(), redactor=Redactor()).reading
    return Page(
        url=url,
        kind=kind,
        kind_reason="url",
        depth=1,
        found_on=None,
        exchange=_exchange(BASE + (asked or path), url, headers),
        reading=reading,
        dead_end=dead_end,
    )


def bundle(folder: Path, *pages: Page, state: Problem | None = None, started: datetime = AT) -> Bundle:
    """Write the visit of ``pages`` as evidence and open it."""
    writer = BundleWriter(folder, keep_bodies=False)
    writer.add(
        "crawl",
        CrawlEvidence(
            start_url=BASE + "/",
            site="shop.test",
            state=Failure(problem=state) if state else None,
            robots=None,
            sitemaps=(),
            pages=pages,
            refused=(),
            discovered_urls=len(pages),
            budget_pages=25,
        ),
    )
    writer.seal(manifest(attempt("crawl", started=started), started=started))
    return Bundle(folder)


def _exchange(asked: str, url: str, headers: tuple[tuple[str, str], ...]) -> Exchange:
    hops = [hop(asked, 302, ()), hop(url, 200, headers)] if asked != url else [hop(url, 200, headers)]
    body = Body(
        sha256="0" * 64,
        size_bytes=1,
        truncated=False,
        media_type="text/html",
        encoding="utf-8",
        encoding_source="http",
        kept=False,
    )
    return Exchange(url=asked, hops=tuple(hops), body=body, failure=None)


def hop(
    url: str, status: int = 200, headers: tuple[tuple[str, str], ...] = (), cookies: tuple[SetCookie, ...] = ()
) -> Hop:
    """One answer of the shop."""
    return Hop(
        url=url,
        method="GET",
        at=AT,
        elapsed_s=0.1,
        address="127.0.0.1",
        status=status,
        reason="",
        headers=headers,
        set_cookies=cookies,
        tls=None,
    )
