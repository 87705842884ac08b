"""How the site answers over plain HTTP, and what its HTTPS answers say (TLS-02, TLS-07)."""

from urllib.parse import urlsplit, urlunsplit

from auditor.collectors.gate import visited
from auditor.collectors.kit import Kit
from auditor.evidence.records import CrawlEvidence, HttpProbe, PageKind, TransportEvidence
from auditor.problems import Problem
from auditor.sites import host_of, is_address, site_of

_DEEP = 3
_DEEP_KINDS = (
    PageKind.ACCOUNT,
    PageKind.CHECKOUT,
    PageKind.CART,
    PageKind.PRODUCT,
    PageKind.CONTACT,
    PageKind.CATEGORY,
)
"""Where plain HTTP would hurt most comes first."""


class TransportCollector:
    """Asks for the two names of the site and a few deep pages, over both schemes."""

    name = "transport"

    def collect(self, kit: Kit) -> tuple[TransportEvidence, Problem | None]:
        """Probe ``http://`` on the usual port 80, and ``https://`` where the site answers it.

        Raises CollectFailure when there is no site.
        """
        crawl = visited(kit)
        start = kit.raw_urls[0]
        names = names_of(host_of(start))
        http = [_probe(kit, name, _address("http", host)) for name, host in names]
        if http_answers(http):
            http += [_probe(kit, "deep", _plain(url)) for url in deep_pages(crawl, kit.raw_urls)]
        port = urlsplit(start).port if urlsplit(start).scheme == "https" else None
        own = host_of(start)
        https = [_probe(kit, name, _address("https", host, port if host == own else None)) for name, host in names]
        return TransportEvidence(http=tuple(http), https=tuple(https)), None


def names_of(host: str) -> tuple[tuple[str, str], ...]:
    """Return the apex and its www, and the audited name when it is neither."""
    if is_address(host) or "." not in host:
        return (("apex", host),)
    site = site_of(host)
    named = [("apex", site), ("www", f"www.{site}")]
    return tuple(named if host in (site, f"www.{site}") else [*named, ("host", host)])


def http_answers(probes: list[HttpProbe]) -> bool:
    """Say whether anything at all answers plain HTTP; asking for deep pages is pointless otherwise."""
    return any(probe.exchange.hops for probe in probes)


def deep_pages(crawl: CrawlEvidence, urls: list[str]) -> list[str]:
    """Return up to three visited pages other than the start, the most sensitive kinds first, one of each."""
    others = list(zip(crawl.pages, urls, strict=True))[1:]
    own = [(page, url) for page, url in others if site_of(host_of(url)) == crawl.site]
    live = [(page, url) for page, url in own if page.dead_end is None and urlsplit(url).path not in ("", "/")]
    first = {page.kind: url for page, url in reversed(live)}
    chosen = [first[kind] for kind in _DEEP_KINDS if kind in first]
    chosen += [url for _, url in live if url not in chosen]
    return chosen[:_DEEP]


def _probe(kit: Kit, name: str, url: str) -> HttpProbe:
    """Ask for one address and follow its redirects within the site."""
    response = kit.fetcher.get(url, follow=True, within_site=site_of(host_of(url)), keep_body=False)
    return HttpProbe(name=name, exchange=response.exchange)


def _address(scheme: str, host: str, port: int | None = None) -> str:
    authority = f"[{host}]" if ":" in host else host
    return f"{scheme}://{authority}{f':{port}' if port else ''}/"


def _plain(url: str) -> str:
    """Return the path of a page over plain HTTP, on its usual port, without parameters."""
    host = host_of(url)
    return urlunsplit(("http", f"[{host}]" if ":" in host else host, urlsplit(url).path, "", ""))
