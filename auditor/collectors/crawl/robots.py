"""robots.txt as RFC 9309 says, one file per authority, fetched once."""

from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from protego import Protego

from auditor.collectors.fetch.fetcher import Fetcher
from auditor.evidence.records import Exchange, Robots
from auditor.problems import Problem
from auditor.settings import Limits

AGENT = "Auditor"
"""Our product token (RFC 9309 §2.2.1)."""
_SITEMAPS = 50


@dataclass(frozen=True)
class Policy:
    """What one authority allows."""

    exchange: Exchange
    rules: Protego | None
    """None when the file gives no rules."""
    home_only: bool
    """The file could not be had: see ``policy_of``."""
    crawl_delay_s: float | None
    sitemaps: tuple[str, ...]

    def allows(self, url: str, home: str) -> bool:
        """Say whether ``url`` may be requested; ``home`` is the page the person asked to audit."""
        if self.home_only:
            return url == home
        return self.rules is None or bool(self.rules.can_fetch(url, AGENT))

    def evidence(self) -> Robots:
        """Return what is kept."""
        return Robots(exchange=self.exchange, crawl_delay_s=self.crawl_delay_s, sitemaps=self.sitemaps)


def policy_of(exchange: Exchange, status: int, text: str) -> Policy:
    """Read an answer to ``/robots.txt``.

    A 4xx answer means no rules (RFC 9309 §2.3.1.3). A server error, 429 or no answer means "assume complete
    disallow" (§2.3.1.4); we ask for the one page a person named all the same, as a browser would, and nothing
    else: an audit that says "the rest was not visited, robots.txt is in error" serves the merchant better than none.
    """
    failure = exchange.failure.problem if exchange.failure else None
    unreachable = failure not in (None, Problem.BODY_TOO_LARGE, Problem.REDIRECT_ELSEWHERE)
    if unreachable or status >= 500 or status == 429:
        return Policy(exchange, None, True, None, ())
    if not 200 <= status < 300:
        return Policy(exchange, None, False, None, ())
    rules = Protego.parse(text.lstrip("\ufeff"))
    delay = rules.crawl_delay(AGENT)
    sitemaps = tuple(dict.fromkeys(list(rules.sitemaps)[:_SITEMAPS]))
    return Policy(exchange, rules, False, float(delay) if delay is not None else None, sitemaps)


@dataclass
class RobotsBook:
    """The policies of every authority met during one visit."""

    fetcher: Fetcher
    limits: Limits
    obey: bool
    within_site: str
    home: str = ""
    """The start page, which is asked for even when robots.txt cannot be had."""
    _policies: dict[str, Policy] = field(default_factory=dict)

    def policy(self, url: str) -> Policy:
        """Return the policy of the authority of ``url``, fetched at the first call."""
        authority = _authority(url)
        if authority not in self._policies:
            self._policies[authority] = self._fetch(authority)
        return self._policies[authority]

    def covers(self, url: str) -> bool:
        """Say whether the authority of ``url`` is known, or one more may be: a wildcard name has no end of them."""
        return _authority(url) in self._policies or len(self._policies) < self.limits.hosts_per_site

    def allows(self, url: str) -> bool:
        """Say whether ``url`` may be requested."""
        return not self.obey or (self.covers(url) and self.policy(url).allows(url, self.home))

    def _fetch(self, authority: str) -> Policy:
        response = self.fetcher.get(
            urljoin(authority, "/robots.txt"),
            follow=True,
            within_site=self.within_site,
            body_bytes=self.limits.robots_bytes,
            keep_body=True,
        )
        policy = policy_of(response.exchange, response.status or 0, response.text)
        if policy.crawl_delay_s and self.obey:
            host = urlsplit(authority).hostname or ""
            self.fetcher.set_crawl_delay(host, min(policy.crawl_delay_s, self.limits.crawl_delay_s))
        return policy


def _authority(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def affordable_pages(pages: int, delay_s: float | None, limits: Limits) -> int:
    """Return how many pages to ask for when the site asks for a longer pause than we wait: the load it accepts.

    With 60 s asked and 10 s waited, a sixth of the pages: the same number of requests over the time a patient
    visitor would have taken. At least the home page.
    """
    if not delay_s or delay_s <= limits.crawl_delay_s:
        return pages
    return max(1, int(pages * limits.crawl_delay_s / delay_s))
