"""What kind of site was visited: pages, language, platform, and whether it sells or collects."""

import re
from collections import Counter
from urllib.parse import urlsplit

from auditor.evidence.bundle import Bundle
from auditor.evidence.manifest import Status
from auditor.evidence.pages import Form, FormPurpose
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.facts.base import address, cut, hollow, own_pages, seen, visit
from auditor.facts.forms import PERSONAL
from auditor.facts.platforms import Platform, platform_of
from auditor.facts.third_parties import TRACKING, operator_of
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem

_FEW_PAGES = 3
_BUYING = (PageKind.CART, PageKind.CHECKOUT)
_COLLECTING = frozenset({"consent", "chat"})
"""Third parties that are of no use on a site that collects nothing."""
_CONSENT_SCRIPT = re.compile(
    r"tarteaucitron|orejime|klaro|axeptio|cookie-?consent|cookie-?(?:notice|banner|law)|cookieyes|complianz|moove_gdpr"
)
"""Files of the consent tools that sites serve themselves."""
_READ_LANGUAGES = frozenset({"fr", "en", "de", "nl"})
"""Languages whose names for legal documents are known well enough to say that one is missing."""


class PageRow(Frozen):
    """One line of the annex of visited pages."""

    url: str
    kind: PageKind
    status: int | None
    title: str
    dead_end: Problem | None
    cut: bool = False
    """Only the beginning of the page was read."""
    seen: Seen


class RefusedUrl(Frozen):
    """A known address that was deliberately left aside, and why."""

    url: str
    kind: PageKind
    problem: Problem


class Site(Frozen):
    """The visit in short."""

    base_url: str
    scheme: str
    pages: tuple[PageRow, ...] = ()
    kinds: tuple[PageKind, ...] = ()
    """Kinds of the pages that could be judged."""
    sells: bool = False
    """A cart, an order page or an add-to-cart form was seen."""
    shows_products: bool = False
    """Product pages were seen, whether or not they can be bought online."""
    has_accounts: bool = False
    collects: bool = False
    """A form asks for personal data, a cookie was set, a tracker is loaded, or the site sells or keeps accounts."""
    collects_elsewhere: bool = False
    """A consent tool or a chat is loaded: data are likely collected where the HTML does not show it."""
    language: str | None = None
    """The language most judged pages are written in."""
    platform: str | None = None
    platform_hosted: bool = False
    """The platform is run by its vendor: the merchant updates nothing."""
    refusals: tuple[RefusedUrl, ...] = ()
    hollow: bool = False
    """Hardly any link is written in the HTML: what the site offers may be built by a script."""
    discovered_urls: int = 0
    budget_reached: bool = False
    """Known pages were left unvisited because the page budget was spent."""
    cut_short: bool = False
    """The visit stopped before its end: time, blocking, refusals."""

    @property
    def unread_language(self) -> str | None:
        """The language of the site when a legal document might be there under a name that is not recognised."""
        return self.language if self.language and self.language not in _READ_LANGUAGES else None

    @property
    def foreign(self) -> bool:
        """The site is in a language in which the wording around forms is not read: silence proves nothing."""
        return self.language not in (None, "fr", "en")

    @property
    def too_little_seen(self) -> Problem | None:
        """Why what was not seen may still exist: no start page, no menu, no whole page, few pages of a larger site."""
        if PageKind.HOME not in self.kinds:
            dead_ends = (row.dead_end for row in self.pages if row.kind is PageKind.HOME and row.dead_end)
            return next(dead_ends, Problem.PAGE_NOT_REACHED)
        if self.hollow:
            return Problem.SCRIPT_SHELL
        live = [row for row in self.pages if row.dead_end is None]
        if live and all(row.cut for row in live):
            return Problem.BODY_TOO_LARGE
        read = len(live)
        return Problem.PAGE_NOT_REACHED if read < _FEW_PAGES and self.discovered_urls > read else None


def derive(bundle: Bundle) -> Site | Missing:
    """Sum up the visit."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    platform = platform_of(crawl)
    sells, has_accounts = _sells(crawl, pages, platform), _has_accounts(crawl, pages)
    attempt = bundle.attempt("crawl")
    base_url = address(pages[0]) if pages else crawl.start_url
    return Site(
        base_url=base_url,
        scheme=urlsplit(base_url).scheme,
        pages=tuple(_row(page) for page in crawl.pages),
        kinds=tuple(sorted({page.kind for page in pages})),
        sells=sells,
        shows_products=any(page.kind is PageKind.PRODUCT for page in pages),
        has_accounts=has_accounts,
        collects=sells or has_accounts or _collects(pages),
        collects_elsewhere=_collects_elsewhere(pages),
        language=_language(pages),
        platform=platform.name if platform else None,
        platform_hosted=bool(platform and platform.hosted),
        refusals=tuple(RefusedUrl(url=r.url, kind=r.kind, problem=r.problem) for r in crawl.refused),
        hollow=hollow(pages),
        discovered_urls=crawl.discovered_urls,
        budget_reached=len(crawl.pages) >= crawl.budget_pages and crawl.discovered_urls > len(crawl.pages),
        cut_short=attempt is None or attempt.status is not Status.DONE,
    )


def _row(page: Page) -> PageRow:
    title = page.reading.title if page.reading else ""
    return PageRow(
        url=page.url,
        kind=page.kind,
        status=page.exchange.status,
        title=title,
        dead_end=page.dead_end,
        cut=cut(page),
        seen=seen(page),
    )


def _sells(crawl: CrawlEvidence, pages: tuple[Page, ...], platform: Platform | None) -> bool:
    """Only signs of buying count: a catalogue without a cart may well be a shop window."""
    if any(page.kind in _BUYING for page in pages) or any(refusal.kind in _BUYING for refusal in crawl.refused):
        return True
    if any(page.kind in _BUYING and page.dead_end is Problem.LOGIN_WALL for page in crawl.pages):
        return True
    if any(form.purpose in (FormPurpose.CART, FormPurpose.CHECKOUT) for form in _forms(pages)):
        return True
    return bool(platform and platform.shop) and any(page.kind is PageKind.PRODUCT for page in pages)


def _has_accounts(crawl: CrawlEvidence, pages: tuple[Page, ...]) -> bool:
    purposes = {form.purpose for form in _forms(pages)}
    kinds = {page.kind for page in pages} | {refusal.kind for refusal in crawl.refused}
    return PageKind.ACCOUNT in kinds or bool(purposes & {FormPurpose.LOGIN, FormPurpose.REGISTER})


def _collects(pages: tuple[Page, ...]) -> bool:
    if any(field.purpose in PERSONAL for form in _forms(pages) for field in form.fields):
        return True
    if any(hop.set_cookies for page in pages for hop in page.exchange.hops):
        return True
    hosts = {r.host for page in pages if page.reading for r in page.reading.resources if r.third_party}
    operators = (operator_of(host) for host in hosts)
    return any(operator.category in TRACKING for operator in operators if operator)


def _collects_elsewhere(pages: tuple[Page, ...]) -> bool:
    resources = [resource for page in pages if page.reading for resource in page.reading.resources]
    operators = (operator_of(host) for host in {resource.host for resource in resources if resource.third_party})
    if any(operator.category in _COLLECTING for operator in operators if operator):
        return True
    return any(_CONSENT_SCRIPT.search(resource.url.lower()) for resource in resources if resource.tag == "script")


def _language(pages: tuple[Page, ...]) -> str | None:
    """Count the words' own language, and the declared one of pages with too few words to tell."""
    readings = [page.reading for page in pages if page.reading]
    languages = [reading.language or (reading.lang or "")[:2].lower() for reading in readings]
    counted = Counter(language for language in languages if language).most_common(1)
    return counted[0][0] if counted else None


def _forms(pages: tuple[Page, ...]) -> tuple[Form, ...]:
    return tuple(form for page in pages if page.reading for form in page.reading.forms)
