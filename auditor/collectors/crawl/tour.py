"""The sitemaps of a site, read within bounds, and the addresses worth visiting among them."""

import time
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from auditor.collectors.crawl.frontier import Candidate, Frontier
from auditor.collectors.crawl.kinds import guess_url
from auditor.collectors.crawl.robots import RobotsBook
from auditor.collectors.crawl.sitemaps import SitemapContent, read_sitemap, spread
from auditor.collectors.crawl.slots import Slot
from auditor.collectors.kit import Kit
from auditor.evidence.records import Failure, Sitemap
from auditor.problems import Problem
from auditor.sites import canonical, host_of, site_of

_BEHIND_LINKS = 10
"""Added to the strength of a guess: an address that only a sitemap gives comes after those that pages link to."""
_SPREAD = {Slot.PRODUCT: 200, Slot.CATEGORY: 50, Slot.OTHER: 200}
_SPREAD_PER_PAGE = 4
_FIRST = ("page", "cms", "product", "produit", "fr")
"""Words of the names of sitemaps to read first."""


@dataclass
class Tour:
    """Reads sitemaps for one visit."""

    kit: Kit
    book: RobotsBook
    site: str
    deadline: float
    """On the monotonic clock."""

    def read(self, home: str, announced: tuple[str, ...], frontier: Frontier) -> tuple[Sitemap, ...]:
        """Read the sitemaps that robots.txt announces, else ``/sitemap.xml``, and feed the frontier."""
        limits = self.kit.settings.limits
        waiting = list(announced) or [urljoin(home, "/sitemap.xml")]
        told: list[Sitemap] = []
        asked, left = set[str](), limits.sitemap_urls
        found: list[tuple[str, str]] = []
        while waiting and len(told) < limits.sitemap_files and left > 0 and time.monotonic() < self.deadline:
            url = waiting.pop(0)
            if canonical(url) in asked or not (self._ours(url) and self.book.allows(url)):
                continue
            asked.add(canonical(url))
            content = self._fetch(url, left)
            told.append(self._evidence(url, content))
            found += [(address, url) for address in content.urls]
            left -= len(content.urls)
            if url in announced or not announced:
                waiting += sorted(filter(self._ours, content.children), key=_interest)[: limits.sitemap_files]
        self._feed(found, frontier)
        return tuple(told)

    def _ours(self, url: str) -> bool:
        """Sitemaps of another site are left alone (sitemaps.org asks for the same host)."""
        return site_of(host_of(url)) == self.site

    def _fetch(self, url: str, left: int) -> SitemapContent:
        limits = self.kit.settings.limits
        response = self.kit.fetcher.get(url, within_site=self.site, body_bytes=limits.sitemap_bytes, keep_body=False)
        failure = response.exchange.failure
        if response.status is None or (failure and not response.content):
            return SitemapContent((), (), False, failure or Failure(problem=Problem.BAD_RESPONSE))
        if response.status != 200:
            problem = Problem.HTTP_SERVER_ERROR if response.status >= 500 else Problem.HTTP_CLIENT_ERROR
            return SitemapContent((), (), False, Failure(problem=problem, detail=f"HTTP {response.status}"))
        content = read_sitemap(
            response.content, max_bytes=limits.sitemap_bytes, max_urls=left, url_chars=limits.url_chars
        )
        return replace(content, truncated=True) if failure else content

    def _evidence(self, url: str, content: SitemapContent) -> Sitemap:
        return Sitemap(
            url=self.kit.redactor.url(url),
            urls=len(content.urls),
            truncated=content.truncated,
            failure=content.failure,
        )

    def _feed(self, found: list[tuple[str, str]], frontier: Frontier) -> None:
        """Offer every address of a rare kind, and some of the others from the whole length of the list."""
        by_slot: dict[Slot, list[Candidate]] = {}
        for url, source in found:
            guess = guess_url(url)
            ranked = replace(guess, strength=guess.strength + _BEHIND_LINKS)
            by_slot.setdefault(guess.slot, []).append(Candidate(url, ranked, 1, source))
        pages = self.kit.settings.scope.pages
        for slot in Slot:
            candidates = by_slot.get(slot, [])
            most = max(_SPREAD.get(slot, 200), pages * _SPREAD_PER_PAGE)
            for candidate in spread(candidates, most):
                frontier.add(candidate)


def _interest(url: str) -> tuple[int, str]:
    name = url.rsplit("/", 1)[-1].lower()
    return next((place for place, word in enumerate(_FIRST) if word in name), len(_FIRST)), url
