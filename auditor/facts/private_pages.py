"""Account, cart and checkout pages: may a shared cache keep them, may a search engine index them."""

import re

from protego import Protego

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import FieldPurpose, FormPurpose
from auditor.evidence.records import CrawlEvidence, Hop, Page, PageKind, Robots
from auditor.facts.base import live_pages, own_pages, seen, visit
from auditor.facts.cookie_table import known_cookie
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem
from auditor.sites import host_of

_PRIVATE = (PageKind.ACCOUNT, PageKind.CART, PageKind.CHECKOUT)
_CACHE_HEADERS = (
    "x-cache",
    "cf-cache-status",
    "x-varnish-cache",
    "x-proxy-cache",
    "x-litespeed-cache",
    "x-cache-status",
)
_HIT = re.compile(r"\bhit\b", re.IGNORECASE)
_NOT_PERSONAL = frozenset({"security", "load-balancing"})
"""Cookies that a front server adds to every answer, cached or not."""


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
    if isinstance(crawl, Missing):
        return crawl
    rules = _robots(bundle, crawl.robots)
    pages = tuple(_page(page, rules) for page in own_pages(crawl, *_PRIVATE))
    return PrivatePages(
        pages=pages,
        account_seen=_account_seen(crawl),
        out_of_reach=_out_of_reach(crawl),
    )


def _page(page: Page, rules: Protego | None) -> PrivatePage:
    last = page.exchange.last
    url = last.url if last else page.url
    control = last.header("cache-control") if last else None
    robots = [page.reading.meta_robots or ""] if page.reading else []
    robots += [value for name, value in last.headers if name.lower() == "x-robots-tag"] if last else []
    return PrivatePage(
        kind=page.kind,
        seen=seen(page, f"Cache-Control: {control[:200]}" if control else ""),
        cache_control=control,
        cache_hit=last is not None and _from_cache(last),
        sets_cookie=last is not None and _sets_cookie(last),
        noindex=any(_forbids_index(value) for value in robots),
        disallowed=rules is not None and not rules.can_fetch(url, "*"),
    )


def _from_cache(hop: Hop) -> bool:
    """Age above zero (RFC 9111 §5.1), or one of the headers by which caches say that they answered."""
    age = (hop.header("age") or "").strip()
    hits = any(_HIT.search(hop.header(name) or "") for name in _CACHE_HEADERS)
    return hits or (age.isdigit() and age.strip("0") != "")


def _sets_cookie(hop: Hop) -> bool:
    for cookie in hop.set_cookies:
        known = known_cookie(cookie.name, cookie.domain or host_of(hop.url))
        lives = cookie.lifetime_s is None or cookie.lifetime_s > 0
        if lives and not (known and known.purpose in _NOT_PERSONAL):
            return True
    return False


def _forbids_index(value: str) -> bool:
    """Read ``noindex, follow``; a list meant for one robot (``googlebot: noindex``) does not count for all."""
    words = [word.strip().lower() for word in value.split(",")]
    return not any(":" in word for word in words[:1]) and bool({"noindex", "none"}.intersection(words))


def _robots(bundle: Bundle, robots: Robots | None) -> Protego | None:
    if robots is None or robots.exchange.body is None or robots.exchange.status != 200:
        return None
    content = bundle.blob(robots.exchange.body.sha256)
    return Protego.parse(content.decode("utf-8", "replace")) if content else None


def _account_seen(crawl: CrawlEvidence) -> bool:
    kinds = [page.kind for page in crawl.pages] + [refusal.kind for refusal in crawl.refused]
    if PageKind.ACCOUNT in kinds:
        return True
    forms = [form for page in live_pages(crawl) if page.reading for form in page.reading.forms]
    return any(
        form.purpose in (FormPurpose.LOGIN, FormPurpose.REGISTER)
        or any(field.purpose is FieldPurpose.PASSWORD for field in form.fields)
        for form in forms
    )


def _out_of_reach(crawl: CrawlEvidence) -> Problem | None:
    dead = (page.dead_end for page in crawl.pages if page.kind in _PRIVATE and page.dead_end)
    refused = (refusal.problem for refusal in crawl.refused if refusal.kind in _PRIVATE)
    return next(dead, None) or next(refused, None)
