"""What the site answers to a page of another origin (HDR-07)."""

from auditor.collectors.crawl.robots import RobotsBook
from auditor.collectors.crawl.traps import acts
from auditor.collectors.gate import visited
from auditor.collectors.kit import Kit
from auditor.evidence.records import CorsEvidence, CorsProbe, CrawlEvidence, PageKind
from auditor.problems import Problem
from auditor.sites import canonical, host_of, site_of

ORIGIN = "https://audit.invalid"
"""A name that can never exist (RFC 6761 §6.4)."""
_PAGES = 3
_ENDPOINTS = 5
_BODY_BYTES = 2_048
_KINDS = (PageKind.ACCOUNT, PageKind.CART, PageKind.PRODUCT)


class CorsCollector:
    """Sends a foreign Origin with plain GET requests, and never a credential."""

    name = "cors"

    def collect(self, kit: Kit) -> tuple[CorsEvidence, Problem | None]:
        """Ask the start page, a few pages and the data addresses that pages load. Raises CollectFailure."""
        crawl = visited(kit)
        site = site_of(host_of(kit.raw_urls[0]))
        scope = kit.settings.scope
        book = RobotsBook(kit.fetcher, kit.settings.limits, scope.obey_robots, site, home=kit.raw_urls[0])
        probes = tuple(_probe(kit, url, site) for url in _chosen(kit, crawl, site) if book.allows(url))
        failures = [probe.exchange.failure for probe in probes if not probe.exchange.hops]
        broken = failures[0].problem if failures and failures[0] and len(failures) == len(probes) else None
        return CorsEvidence(probes=probes), broken


def _chosen(kit: Kit, crawl: CrawlEvidence, site: str) -> list[str]:
    """Return the addresses to ask, each once."""
    live = [(page, url) for page, url in zip(crawl.pages, kit.raw_urls, strict=True) if page.dead_end is None]
    pages = [url for kind in _KINDS for page, url in live if page.kind is kind and site_of(host_of(url)) == site]
    data = dict.fromkeys(canonical(url) for url in kit.data_urls if site_of(host_of(url)) == site)
    safe = [url for url in data if not acts(url)]
    return list(dict.fromkeys([kit.raw_urls[0], *pages[:_PAGES], *safe[:_ENDPOINTS]]))


def _probe(kit: Kit, url: str, site: str) -> CorsProbe:
    response = kit.fetcher.get(
        url, headers={"Origin": ORIGIN}, within_site=site, body_bytes=_BODY_BYTES, keep_body=False
    )
    last = response.exchange.last
    credentials = (last.header("access-control-allow-credentials") or "") if last else ""
    return CorsProbe(
        exchange=response.exchange,
        origin_sent=ORIGIN,
        allow_origin=last.header("access-control-allow-origin") if last else None,
        allow_credentials=credentials.strip() == "true",
        media_type=response.media_type,
    )
