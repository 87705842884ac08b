"""Security headers of every page that may be judged, the pages where they matter most first."""

from collections.abc import Callable, Iterable

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import Page, PageKind
from auditor.facts.base import own_pages, seen, visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

_FIRST = (PageKind.HOME, PageKind.PRODUCT, PageKind.ACCOUNT, PageKind.CHECKOUT, PageKind.CART)
_MOST_SHOWN = 5
_MOST_LINES = 20
_LINE_CHARS = 16_384


class PageHeaders(Frozen):
    """Headers of one page, one value per line received, and the meta elements that stand for them."""

    kind: PageKind
    seen: Seen
    csp: tuple[str, ...] = ()
    csp_meta: tuple[str, ...] = ()
    csp_report_only: tuple[str, ...] = ()
    frame_options: tuple[str, ...] = ()
    content_type_options: tuple[str, ...] = ()
    referrer_policy: tuple[str, ...] = ()
    meta_referrer: str | None = None


class Headers(Frozen):
    """Pages ordered home, product, account, checkout, cart, then the others."""

    pages: tuple[PageHeaders, ...]

    def by(self, messages: Callable[[PageHeaders], Iterable[str]]) -> dict[str, tuple[PageHeaders, ...]]:
        """Group the pages by what a rule says of each: one line in the report, whatever the number of pages."""
        groups: dict[str, tuple[PageHeaders, ...]] = {}
        for page in self.pages:
            for message in messages(page):
                groups[message] = (*groups.get(message, ()), page)
        return groups


def shown(pages: tuple[PageHeaders, ...]) -> tuple[Seen, ...]:
    """Point at the first few pages of a group."""
    return tuple(page.seen for page in pages[:_MOST_SHOWN])


def derive(bundle: Bundle) -> Headers | Missing:
    """Take the headers of the answers that may be judged."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = sorted(own_pages(crawl), key=lambda page: _FIRST.index(page.kind) if page.kind in _FIRST else len(_FIRST))
    return Headers(pages=tuple(_page(page) for page in pages))


def _page(page: Page) -> PageHeaders:
    reading = page.reading
    return PageHeaders(
        kind=page.kind,
        seen=seen(page),
        csp=_lines(page, "content-security-policy"),
        csp_meta=reading.meta_csp if reading else (),
        csp_report_only=_lines(page, "content-security-policy-report-only"),
        frame_options=_lines(page, "x-frame-options"),
        content_type_options=_lines(page, "x-content-type-options"),
        referrer_policy=_lines(page, "referrer-policy"),
        meta_referrer=reading.meta_referrer if reading else None,
    )


def _lines(page: Page, name: str) -> tuple[str, ...]:
    last = page.exchange.last
    values = [value[:_LINE_CHARS] for key, value in last.headers if key.lower() == name] if last else []
    return tuple(values[:_MOST_LINES])
