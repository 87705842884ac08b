"""What the fact modules share: the gate that no dead site passes, and how to point at evidence."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import CrawlEvidence, Exchange, Page, PageKind
from auditor.findings import Seen
from auditor.problems import Missing, Problem, missing
from auditor.sites import host_of, same_site


def visit(bundle: Bundle) -> CrawlEvidence | Missing:
    """Return the visit, or why there is none: a dead, parked or masked site yields no fact at all."""
    crawl = bundle.load("crawl", CrawlEvidence)
    if isinstance(crawl, Missing):
        return crawl
    if crawl.state is not None:
        return missing(crawl.state.problem, crawl.state.detail)
    if not live_pages(crawl):
        return missing(Problem.PAGE_NOT_REACHED)
    return crawl


def live_pages(crawl: CrawlEvidence, *kinds: PageKind) -> tuple[Page, ...]:
    """Return the pages that may be judged, of the given kinds or of all; one reached by two addresses counts once."""
    first: dict[str, Page] = {}
    for page in crawl.pages:
        if page.dead_end is None and page.reading is not None and (not kinds or page.kind in kinds):
            first.setdefault(address(page), page)
    return tuple(first.values())


def own_pages(crawl: CrawlEvidence, *kinds: PageKind) -> tuple[Page, ...]:
    """Return the pages that may be judged and that the site itself served: a document hosted elsewhere is not its."""
    return tuple(page for page in live_pages(crawl, *kinds) if same_site(host_of(address(page)), crawl.site))


def hollow(pages: tuple[Page, ...]) -> bool:
    """Say whether the HTML shows no link to any legal document and hardly any link at all: a script writes the rest."""
    readings = [page.reading for page in pages if page.reading]
    return not any(reading.document_links or reading.legal_text.whole for reading in readings)


def cut(page: Page) -> bool:
    """Say whether only the beginning of a page was read: what it lacks may stand in the rest."""
    body = page.exchange.body
    return bool(body and body.truncated) or bool(page.reading and page.reading.depth_exceeded)


def address(page: Page) -> str:
    """Return where the page was read, redirects followed."""
    return page.exchange.last.url if page.exchange.last else page.url


def seen(page: Page, excerpt: str = "") -> Seen:
    """Point at a page."""
    return seen_exchange(page.exchange, excerpt)


def seen_exchange(exchange: Exchange, excerpt: str = "") -> Seen:
    """Point at the last answer of an exchange."""
    last = exchange.last
    return Seen(
        url=last.url if last else exchange.url,
        at=last.at if last else None,
        evidence=exchange.body.sha256 if exchange.body else None,
        excerpt=excerpt,
    )
