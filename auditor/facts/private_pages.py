"""Account, cart and checkout pages: may a shared cache keep them, may a search engine index them."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import PageKind
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing


class PrivatePage(Frozen):
    """One page that should be for one visitor only."""

    kind: PageKind
    seen: Seen
    cache_control: str | None = None
    """Every Cache-Control line joined, as received; None when absent."""
    cache_hit: bool = False
    """The answer came from a shared cache (Age, X-Cache, CF-Cache-Status ...)."""
    sets_cookie: bool = False
    noindex: bool = False
    disallowed: bool = False
    """robots.txt keeps search engines away from it."""


class PrivatePages(Frozen):
    """Private pages that were read, and the traces of those that were not."""

    pages: tuple[PrivatePage, ...]
    account_seen: bool = False
    """The site has accounts: a page, a link or a login form says so."""
    out_of_reach: Problem | None = None
    """Why private pages that are known were not read."""


def derive(bundle: Bundle) -> PrivatePages | Missing:
    """Read the headers of private pages."""
    crawl = visit(bundle)
    return crawl if isinstance(crawl, Missing) else missing(Problem.NOT_COLLECTED)
