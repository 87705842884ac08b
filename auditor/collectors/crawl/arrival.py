"""The first steps of a visit: robots.txt, the start page, and what the site says to a wrong address."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urljoin

from auditor.collectors.crawl.addresses import address
from auditor.collectors.crawl.dead_ends import SiteContext, dead_end, likeness
from auditor.collectors.crawl.robots import Policy, RobotsBook
from auditor.collectors.fetch.jar import CookieJar
from auditor.collectors.fetch.response import Response
from auditor.collectors.kit import Kit
from auditor.evidence.records import Failure
from auditor.problems import Problem
from auditor.reading.page import PageContent, read_page
from auditor.sites import canonical, host_of, site_of

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_REFRESHES = 2
_REFRESH_WORDS = 40
"""A page with a meta refresh and no more words than this is a signpost."""


@dataclass(frozen=True)
class Look:
    """An answer and what was read in it."""

    response: Response
    content: PageContent | None
    """None when there was no HTML to read."""


@dataclass(frozen=True)
class Arrival:
    """The start page, reached or not."""

    look: Look
    state: Failure | None
    """Why there is no site to visit."""
    site: str
    book: RobotsBook
    policy: Policy

    @property
    def url(self) -> str:
        """Final address of the start page."""
        return self.look.response.url


def look_at(
    kit: Kit,
    url: str,
    jar: CookieJar | None,
    site: str,
    *,
    allows: Callable[[str], bool] | None = None,
    keep_body: bool = True,
) -> Look:
    """Fetch and read one page; redirects are followed only where ``allows`` says so."""
    response = kit.fetcher.get(url, jar=jar, follow=True, within_site=site, allows=allows, keep_body=keep_body)
    if response.status is None or not _is_html(response):
        return Look(response, None)
    return Look(response, read_page(response.text, response.url, limits=kit.settings.limits, redactor=kit.redactor))


def arrive(kit: Kit, jar: CookieJar) -> Arrival:
    """Ask for robots.txt, then for the start page, following redirects and signposts within the site."""
    site = site_of(host_of(kit.target))
    book = RobotsBook(kit.fetcher, kit.settings.limits, kit.settings.scope.obey_robots, site, home=kit.target)
    policy = book.policy(kit.target)
    if not book.allows(kit.target):
        refused = Failure(problem=Problem.ROBOTS, detail="robots.txt forbids the start page")
        return Arrival(Look(_not_asked(kit, policy, refused), None), refused, site, book, policy)
    look = look_at(kit, kit.target, jar, site)
    for _ in range(_REFRESHES):
        onward = _signposted(look, site)
        if onward is None or not book.allows(onward):
            break
        look = look_at(kit, onward, jar, site)
    state = dead_end(look.response, look.content) or _endless(look, site)
    if state and state.problem is Problem.REDIRECT_ELSEWHERE:
        state = Failure(problem=state.problem, detail=f"{state.detail}; audit that address if it is the shop's")
    if state is None:
        book.home = look.response.url
        policy = book.policy(book.home)
        if not book.allows(book.home):
            state = Failure(problem=Problem.ROBOTS, detail="robots.txt forbids the page that the start page leads to")
    return Arrival(look, state, site, book, policy)


def context_of(kit: Kit, arrival: Arrival) -> SiteContext:
    """Ask once for an address that cannot exist, to know a missing page when one answers 200."""
    start = arrival.url
    wrong = urljoin(start, f"/auditor-{secrets.token_hex(6)}")
    if not arrival.book.allows(wrong):
        return SiteContext(start)
    look = look_at(kit, wrong, None, arrival.site, keep_body=False)
    if look.response.status != 200 or look.content is None:
        return SiteContext(start)
    final = canonical(look.response.url)
    moved = final if len(look.response.exchange.hops) > 1 else None
    return SiteContext(start, None if moved else likeness(look.content), moved)


def languages_of(content: PageContent, url: str) -> frozenset[str]:
    """Return the codes of the version to visit: French when the site has it, else the start page's own."""
    own = content.reading.language or (content.reading.lang or "")[:2].lower()
    site = site_of(host_of(url))
    located = [address(link.url).locale for link in content.links if site_of(host_of(link.url)) == site]
    spoken = {part for locale in located if locale for part in locale.split("-")}
    start = address(url).locale
    if own == "fr" or "fr" in spoken:
        return frozenset({"fr", *(start.split("-") if start and own == "fr" else ())})
    return frozenset({own, *(start.split("-") if start else ())} - {""}) if own else frozenset()


def _is_html(response: Response) -> bool:
    if response.media_type in _HTML:
        return True
    return response.media_type == "" and response.text[:1_000].lstrip("\ufeff \t\r\n").startswith("<")


def _signposted(look: Look, site: str) -> str | None:
    content = look.content
    if content is None or not content.refresh or content.reading.words > _REFRESH_WORDS or look.response.status != 200:
        return None
    elsewhere = site_of(host_of(content.refresh)) != site
    same = canonical(content.refresh) == canonical(look.response.url)
    return None if elsewhere or same else content.refresh


def _endless(look: Look, site: str) -> Failure | None:
    """A signpost behind the last that was followed is no start page."""
    onward = _signposted(look, site)
    return Failure(problem=Problem.REDIRECT_LOOP, detail="one meta refresh after the other") if onward else None


def _not_asked(kit: Kit, policy: Policy, failure: Failure) -> Response:
    """Stand for the start page that was not requested."""
    exchange = policy.exchange.model_copy(
        update={"url": kit.redactor.url(kit.target), "hops": (), "body": None, "failure": failure}
    )
    return Response(exchange, kit.target)
