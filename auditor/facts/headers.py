"""Security headers of every page that may be judged, the pages where they matter most first."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import PageKind
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing


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
    permissions_policy: tuple[str, ...] = ()


class Headers(Frozen):
    """Pages ordered home, product, account, checkout, cart, then the others."""

    pages: tuple[PageHeaders, ...]


def derive(bundle: Bundle) -> Headers | Missing:
    """Take the headers of the answers that may be judged."""
    crawl = visit(bundle)
    return crawl if isinstance(crawl, Missing) else missing(Problem.NOT_COLLECTED)
