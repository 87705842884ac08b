"""How the site answers over plain HTTP, and what its HTTPS answers say of HSTS."""

from collections.abc import Iterator
from typing import Literal
from urllib.parse import urljoin, urlsplit

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import CrawlEvidence, Exchange, Hop, HttpProbe, TransportEvidence
from auditor.facts.base import address, own_pages, seen_exchange, visit
from auditor.facts.hsts import Hsts, parse
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem
from auditor.sites import host_of

_PERMANENT = frozenset({301, 308})
_REDIRECT = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429})
_NO_SUCH_HOST = frozenset({Problem.UNKNOWN_HOST, Problem.PRIVATE_ADDRESS})
_NO_ANSWER = frozenset(
    {
        Problem.CONNECTION_REFUSED,
        Problem.CONNECTION_LOST,
        Problem.TIMEOUT,
        Problem.RESOLVER,
        Problem.TLS_CERTIFICATE,
        Problem.TLS_HANDSHAKE,
        Problem.BAD_RESPONSE,
    }
)

Answer = Literal["permanent", "temporary", "via-http", "content", "error", "closed", "unknown"]


class PlainAnswer(Frozen):
    """What one plain HTTP address answered."""

    url: str
    answer: Answer
    """permanent or temporary: redirects to HTTPS; via-http: redirects to another plain HTTP address;
    content: serves a page; error: HTTP 4xx; closed: nothing listens; unknown: see ``problem``."""
    seen: Seen
    status: int | None = None
    location: str | None = None
    """Absolute address of the redirect, redacted."""
    problem: Problem | None = None


class SecureHost(Frozen):
    """The HSTS policy of one host, from its first HTTPS answer (RFC 6797 §8.1: only the first header counts)."""

    name: str
    seen: Seen
    header: str | None = None
    """The first Strict-Transport-Security header as received."""
    max_age_s: int | None = None
    """None when the header is absent or not valid; 0 withdraws the policy."""
    include_subdomains: bool = False
    headers: int = 0
    """How many Strict-Transport-Security lines were received."""


class Transport(Frozen):
    """Plain HTTP probes and HTTPS hosts."""

    http: tuple[PlainAnswer, ...]
    https: tuple[SecureHost, ...]
    https_problems: tuple[Problem, ...] = ()
    """Why HTTPS addresses that were asked did not answer."""


def derive(bundle: Bundle) -> Transport | Missing:
    """Read the probes of both schemes."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    evidence = bundle.load("transport", TransportEvidence)
    if isinstance(evidence, Missing):
        return evidence
    probed = tuple(_plain(probe.exchange) for probe in evidence.http if not _no_such_host(probe))
    hosts: dict[str, SecureHost] = {}
    for exchange, hop in _https_hops(crawl, evidence):
        hosts.setdefault(host_of(hop.url), _secure_host(exchange, hop))
    return Transport(
        http=(*probed, *_read_in_clear(crawl, probed)),
        https=tuple(hosts.values()),
        https_problems=tuple(problem for probe in evidence.https if (problem := _https_problem(probe.exchange))),
    )


def _no_such_host(probe: HttpProbe) -> bool:
    """The www or apex twin of the site need not exist."""
    failure = probe.exchange.failure
    return failure is not None and failure.problem in _NO_SUCH_HOST and not probe.exchange.hops


def _read_in_clear(crawl: CrawlEvidence, probed: tuple[PlainAnswer, ...]) -> Iterator[PlainAnswer]:
    """Yield, for each host and port the probes did not catch, the first page that the visit read over plain HTTP."""
    known = {urlsplit(answer.url).netloc for answer in probed if answer.answer == "content"}
    for page in own_pages(crawl):
        place = urlsplit(address(page))
        if place.scheme == "http" and place.netloc not in known:
            known.add(place.netloc)
            yield _plain(page.exchange)


def _plain(exchange: Exchange) -> PlainAnswer:
    """Sum up a plain HTTP exchange: content served in clear anywhere along the redirects, else the first answer."""
    served = (hop for hop in exchange.hops if _is_clear(hop.url) and 200 <= hop.status < 300)
    hop = next(served, None) or (exchange.hops[0] if exchange.hops else None)
    problem = exchange.failure.problem if exchange.failure else None
    if hop is None:
        answer: Answer = "closed" if problem is Problem.CONNECTION_REFUSED else "unknown"
        return PlainAnswer(url=exchange.url, answer=answer, seen=seen_exchange(exchange), problem=problem)
    location = hop.header("location")
    target = _joined(hop.url, location)
    answer, problem = _answer(hop.status, target)
    excerpt = f"HTTP {hop.status}" + (f", Location: {target}" if target else "")
    where = Seen(url=hop.url, at=hop.at, evidence=exchange.body.sha256 if exchange.body else None, excerpt=excerpt)
    return PlainAnswer(url=hop.url, answer=answer, seen=where, status=hop.status, location=target, problem=problem)


def _is_clear(url: str) -> bool:
    return url[:5].lower() == "http:"


def _joined(base: str, location: str | None) -> str | None:
    if location is None:
        return None
    try:
        return urljoin(base, location.strip())
    except ValueError:
        return location


def _answer(status: int, target: str | None) -> tuple[Answer, Problem | None]:
    if status in _REDIRECT and target:
        if urlsplit(target).scheme != "https":
            return "via-http", None
        return ("permanent" if status in _PERMANENT else "temporary"), None
    if status in _BUSY:
        return "unknown", Problem.RATE_LIMITED
    if status >= 500:
        return "unknown", Problem.HTTP_SERVER_ERROR
    return ("content", None) if 200 <= status < 300 else ("error", None)


def _https_hops(crawl: CrawlEvidence, evidence: TransportEvidence) -> Iterator[tuple[Exchange, Hop]]:
    """Yield the HTTPS answers that are the site's own: probes first, then the pages; errors say nothing."""
    exchanges = [probe.exchange for probe in evidence.https] + [page.exchange for page in own_pages(crawl)]
    for exchange in exchanges:
        for hop in exchange.hops:
            if hop.url.lower().startswith("https:") and hop.status < 400 and _of_site(hop.url, crawl.site):
                yield exchange, hop


def _https_problem(exchange: Exchange) -> Problem | None:
    if exchange.failure:
        return exchange.failure.problem if exchange.failure.problem in _NO_ANSWER else None
    status = exchange.last.status if exchange.last else 0
    if status >= 500:
        return Problem.HTTP_SERVER_ERROR
    return Problem.HTTP_CLIENT_ERROR if status >= 400 else None


def _of_site(url: str, site: str) -> bool:
    host = host_of(url)
    return host == site or host.endswith("." + site)


def _secure_host(exchange: Exchange, hop: Hop) -> SecureHost:
    headers = [value for name, value in hop.headers if name.lower() == "strict-transport-security"]
    policy = parse(headers[0]) if headers else Hsts(max_age_s=None)
    return SecureHost(
        name=host_of(hop.url),
        seen=Seen(
            url=hop.url,
            at=hop.at,
            evidence=exchange.body.sha256 if exchange.body and hop is exchange.last else None,
            excerpt=f"Strict-Transport-Security: {headers[0][:200]}" if headers else "",
        ),
        header=headers[0] if headers else None,
        max_age_s=policy.max_age_s,
        include_subdomains=policy.include_subdomains,
        headers=len(headers),
    )
