"""Recognise the software a site runs on from the marks it leaves in headers, cookies, addresses and pages."""

from functools import cache

from pydantic import TypeAdapter

from auditor.evidence.records import CrawlEvidence, Page
from auditor.facts.base import address, own_pages
from auditor.model import Frozen
from auditor.resources import table
from auditor.sites import host_of


class Platform(Frozen):
    """One row of ``rules/data/platforms.toml``; every mark is enough alone, so only strong marks belong there."""

    name: str
    hosted: bool = False
    """Software as a service: its vendor keeps it up to date."""
    shop: bool = False
    """Made for selling, as opposed to a general content manager."""
    generator: tuple[str, ...] = ()
    """Beginnings of the generator meta tag, lower case."""
    headers: tuple[str, ...] = ()
    """``name`` or ``name: part of the value``, lower case."""
    cookies: tuple[str, ...] = ()
    """Beginnings of cookie names, lower case."""
    assets: tuple[str, ...] = ()
    """Parts of the addresses of what the site itself serves, lower case."""
    hosts: tuple[str, ...] = ()
    """Ends of the host names its vendor gives to shops."""


@cache
def platforms() -> tuple[Platform, ...]:
    """Return the known platforms, the most specific first. Raises pydantic.ValidationError."""
    rows = table("platforms")["platform"]
    return TypeAdapter(tuple[Platform, ...]).validate_python(rows)


class _Marks(Frozen):
    generators: frozenset[str]
    headers: frozenset[tuple[str, str]]
    cookies: frozenset[str]
    assets: frozenset[str]
    hosts: frozenset[str]


def platform_of(crawl: CrawlEvidence) -> Platform | None:
    """Return the platform that the visited pages show, None when no mark is known."""
    marks = _marks(crawl)
    return next((platform for platform in platforms() if _fits(platform, marks)), None)


def _marks(crawl: CrawlEvidence) -> _Marks:
    pages = own_pages(crawl)
    readings = [page.reading for page in pages if page.reading]
    hops = [hop for page in pages for hop in page.exchange.hops[-1:]]
    return _Marks(
        generators=frozenset(s.text.lower() for r in readings for s in r.software if s.source == "generator"),
        headers=frozenset((name.lower(), value.lower()) for hop in hops for name, value in hop.headers),
        cookies=frozenset(cookie.name.lower() for hop in hops for cookie in hop.set_cookies),
        assets=frozenset(x.url.lower() for r in readings for x in r.resources if not x.third_party),
        hosts=frozenset(_host(page) for page in pages),
    )


def _host(page: Page) -> str:
    return host_of(address(page))


def _fits(platform: Platform, marks: _Marks) -> bool:
    return (
        any(found.startswith(platform.generator) for found in marks.generators if platform.generator)
        or any(_header_fits(wanted, marks.headers) for wanted in platform.headers)
        or any(name.startswith(platform.cookies) for name in marks.cookies if platform.cookies)
        or any(part in url for part in platform.assets for url in marks.assets)
        or any(host.endswith(platform.hosts) for host in marks.hosts if platform.hosts)
    )


def _header_fits(wanted: str, headers: frozenset[tuple[str, str]]) -> bool:
    name, _, part = wanted.partition(": ")
    return any(found == name and part in value for found, value in headers)
