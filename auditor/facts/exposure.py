"""Sensitive files and consoles that anyone can reach."""

import re
from collections.abc import Iterator
from typing import Literal
from urllib.parse import urlsplit

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import CrawlEvidence, ExposureEvidence, ExposureProbe, Page
from auditor.facts.base import own_pages, seen, seen_exchange, visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem

_LISTING = re.compile(r"(?:index of|directory listing for|directory of) /", re.IGNORECASE)
_CONSOLE = re.compile(
    r"(?:PHP [\w.+~-]{1,40} - )?phpinfo\(\)|Apache Status|(?:.{1,40} - )?Adminer|phpMyAdmin(?: [\w.]{1,20})?"
)
"""Titles by which these pages sign themselves."""
_SENSITIVE = re.compile(
    r"/\.(?:git|svn|hg)/|/\.env(?:\.\w{1,20})?$|/\.htpasswd$|/wp-config\.php\.\w{1,10}$"
    r"|\.(?:sql|sql\.gz|sql\.zip|bak|dump|old\.php|php\.old|php~)$",
    re.IGNORECASE,
)
_READABLE = frozenset({Problem.NOT_HTML, Problem.BODY_TOO_LARGE})


class Exposed(Frozen):
    """One sensitive address and how it answered."""

    path: str
    seen: Seen
    state: Literal["confirmed", "listing", "reachable", "forbidden", "absent", "unknown"]
    """confirmed: the content is what the name says; listing: a directory lists its files;
    reachable: served, its content was not compared;
    forbidden: refused in a way that shows it exists; absent: not there; unknown: see ``problem``."""
    linked: bool = False
    """Seen during the ordinary visit, without asking for it."""
    problem: Problem | None = None


class Exposure(Frozen):
    """What was asked for with an authorisation, and what the visit met by itself."""

    items: tuple[Exposed, ...]
    authorised: bool = False
    problem: Problem | None = None
    """Why no sensitive address was asked for."""


def derive(bundle: Bundle) -> Exposure | Missing:
    """Read the probes, and the pages of the visit that are listings or consoles."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    evidence = bundle.load("exposure", ExposureEvidence)
    met = tuple(_met(crawl))
    if isinstance(evidence, Missing):
        return Exposure(items=met, problem=evidence.problem)
    probed = tuple(_probed(probe) for probe in evidence.probes)
    problem = None if evidence.authorised else Problem.NOT_AUTHORISED
    return Exposure(items=(*met, *probed), authorised=evidence.authorised, problem=problem)


def _met(crawl: CrawlEvidence) -> Iterator[Exposed]:
    """Yield what the ordinary visit came across through the site's own links."""
    for page in own_pages(crawl):
        title = page.reading.title.strip()[:200] if page.reading else ""
        if _LISTING.match(title):
            yield _linked(page, "listing", title)
        elif _CONSOLE.fullmatch(title):
            yield _linked(page, "confirmed", title)
    for page in crawl.pages:
        if page.reading is None and page.dead_end in _READABLE and _served_sensitive(page):
            yield _linked(page, "reachable", "")


def _served_sensitive(page: Page) -> bool:
    last = page.exchange.last
    return last is not None and last.status == 200 and bool(_SENSITIVE.search(urlsplit(last.url).path[-200:]))


def _linked(page: Page, state: Literal["confirmed", "listing", "reachable"], excerpt: str) -> Exposed:
    last = page.exchange.last
    path = urlsplit(last.url if last else page.url).path
    return Exposed(path=path, seen=seen(page, excerpt), state=state, linked=True)


def _probed(probe: ExposureProbe) -> Exposed:
    status = probe.exchange.last.status if probe.exchange.last else None
    where = seen_exchange(probe.exchange, f"HTTP {status}" if status else "")
    if status is None:
        problem = probe.exchange.failure.problem if probe.exchange.failure else Problem.CONNECTION_LOST
        return Exposed(path=probe.path, seen=where, state="unknown", problem=problem)
    if status == 429 or status >= 500:
        problem = Problem.RATE_LIMITED if status == 429 else Problem.HTTP_SERVER_ERROR
        return Exposed(path=probe.path, seen=where, state="unknown", problem=problem)
    return Exposed(path=probe.path, seen=where, state=_state(probe, status))


def _state(probe: ExposureProbe, status: int) -> Literal["confirmed", "listing", "forbidden", "absent"]:
    """A 200 without the file's signature is a soft 404, not the file."""
    if probe.signature and 200 <= status < 300:
        return "listing" if probe.path.endswith("/") else "confirmed"
    return "forbidden" if status == 403 else "absent"
