"""Every cookie the server set during the visit, before any consent choice was made."""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import CrawlEvidence, Exchange, Hop, PersonalKind, ReturnVisitEvidence, SetCookie
from auditor.facts.base import address, visit
from auditor.facts.cookie_table import Exempt, known_cookie
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem
from auditor.sites import host_of, same_site

_NOT_THE_SITE = frozenset({Problem.CHALLENGE, Problem.PARKED, Problem.REDIRECT_ELSEWHERE})
"""Dead ends where another server answered: its cookies are not the shop's."""
_OPAQUE_CHARS = 16
_OPAQUE_BITS = 48
"""A drawn identifier of 16 hexadecimal digits measures about 50 bits; OWASP asks for 64 in a session identifier."""
_EXCERPT_CHARS = 200
_NAME_CHARS = 100
_SAME_INSTANT_S = 2


class Cookie(Frozen):
    """One cookie, told apart from others by its name and the domain that receives it."""

    name: str
    domain: str
    """The Domain attribute, or the host that set it."""
    seen: Seen
    third_party: bool = False
    https: bool = False
    """Set over HTTPS at least once."""
    secure: bool = False
    http_only: bool = False
    same_site: str | None = None
    lifetime_s: int | None = None
    """Longest lifetime declared in a raw header; None for a session cookie."""
    sliding: bool = False
    """Set again with a later end on the return visit, although the visitor already had it."""
    first_response: bool = False
    """Set by the very first request of the visit or one of its redirects."""
    value_holds: tuple[PersonalKind, ...] = ()
    opaque: bool = False
    """Its value is long and random enough to be an identifier."""
    vendor: str | None = None
    purpose: str | None = None
    """From rules/data/cookies.toml; None when the table does not know the cookie."""
    exempt: Exempt | None = None
    """Whether its purpose is exempt from consent (LIL art. 82); None when the table does not know the cookie."""


class Cookies(Frozen):
    """What the visit received as Set-Cookie."""

    items: tuple[Cookie, ...]
    return_visit: bool = False
    """The start page was asked again with the cookies it had set, so that sliding lifetimes show."""
    choice_sent: bool = False
    """The auditor's own request options carried cookies that may record a consent choice."""


@dataclass(frozen=True)
class _Line:
    """One Set-Cookie line and where it came from."""

    cookie: SetCookie
    hop: Hop
    exchange: Exchange
    first: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.cookie.name, self.cookie.domain or host_of(self.hop.url)

    @property
    def https(self) -> bool:
        return self.hop.url.lower().startswith("https:")


def derive(bundle: Bundle) -> Cookies | Missing:
    """Group every Set-Cookie line of the visit."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    again = bundle.load("return_visit", ReturnVisitEvidence)
    sent = bundle.manifest.vantage.request_cookies
    groups: dict[tuple[str, str], list[_Line]] = {}
    for line in _lines(crawl, None if isinstance(again, Missing) else again):
        groups.setdefault(line.key, []).append(line)
    sliding = set() if isinstance(again, Missing) else _sliding(again)
    cookies = [_cookie(key, lines, key in sliding, crawl.site) for key, lines in groups.items()]
    return Cookies(
        items=tuple(cookie for cookie in cookies if cookie.name not in sent or cookie.exempt is not None),
        return_visit=not isinstance(again, Missing) and again.second is not None,
        choice_sent=_choice_sent(sent, bundle.manifest.vantage.request_headers),
    )


def _lines(crawl: CrawlEvidence, again: ReturnVisitEvidence | None) -> Iterator[_Line]:
    """Yield the lines of the visit in order, then those of the return visit."""
    for number, page in enumerate(crawl.pages):
        if page.dead_end not in _NOT_THE_SITE and same_site(host_of(address(page)), crawl.site):
            yield from _of_exchange(page.exchange, first=number == 0)
    if again:
        yield from _of_exchange(again.first, first=True)
        if again.second:
            yield from _of_exchange(again.second, first=False)


def _of_exchange(exchange: Exchange, *, first: bool) -> Iterator[_Line]:
    for hop in exchange.hops:
        kept = {(cookie.name, cookie.domain, cookie.path): cookie for cookie in hop.set_cookies}
        for cookie in kept.values():
            if (cookie.lifetime_s is None or cookie.lifetime_s > 0) and _accepted(cookie, hop):
                yield _Line(cookie, hop, exchange, first)


def _accepted(cookie: SetCookie, hop: Hop) -> bool:
    """Browsers refuse a cookie for a domain its sender is not part of, and Secure ones over HTTP (RFC 6265bis §5.7)."""
    host = host_of(hop.url)
    covered = cookie.domain is None or host == cookie.domain or host.endswith("." + cookie.domain)
    return covered and (not cookie.secure or hop.url.lower().startswith("https:"))


def _cookie(key: tuple[str, str], lines: list[_Line], sliding: bool, site: str) -> Cookie:
    name, domain = key
    known = known_cookie(name, domain)
    judged = [line for line in lines if line.https] or lines
    values = [line.cookie for line in judged]
    return Cookie(
        name=name[:_NAME_CHARS],
        domain=domain,
        seen=_seen(judged[0]),
        third_party=not same_site(domain, site),
        https=judged[0].https,
        secure=all(value.secure for value in values),
        http_only=all(value.http_only for value in values),
        same_site=values[0].same_site if all(value.same_site for value in values) else None,
        lifetime_s=max((line.cookie.lifetime_s for line in lines if line.cookie.lifetime_s), default=None),
        sliding=sliding,
        first_response=any(line.first for line in lines),
        value_holds=tuple(sorted({kind for line in lines for kind in line.cookie.value_holds})),
        opaque=any(_opaque(line.cookie) for line in lines),
        vendor=known.vendor if known else None,
        purpose=known.purpose if known else None,
        exempt=known.exempt if known else None,
    )


def _opaque(cookie: SetCookie) -> bool:
    return cookie.value_length >= _OPAQUE_CHARS and cookie.value_entropy_bits >= _OPAQUE_BITS


def _seen(line: _Line) -> Seen:
    last = line.hop is line.exchange.hops[-1]
    return Seen(
        url=line.hop.url,
        at=line.hop.at,
        evidence=line.exchange.body.sha256 if last and line.exchange.body else None,
        excerpt=f"Set-Cookie: {line.cookie.name}=…; {line.cookie.attributes.lstrip('; ')}"[:_EXCERPT_CHARS],
    )


def _sliding(again: ReturnVisitEvidence) -> set[tuple[str, str]]:
    """Return the cookies whose end moved although the browser had just sent them."""
    if again.second is None:
        return set()
    before = {line.key: line for line in _of_exchange(again.first, first=True)}
    return {
        line.key
        for line in _of_exchange(again.second, first=False)
        if line.cookie.lifetime_s is not None and line.key in before and _moved(before[line.key], line)
    }


def _moved(before: _Line, after: _Line) -> bool:
    """Expires counts whole seconds: two visits within one give equal ends, and a round lifetime then tells."""
    if _end_s(after) > _end_s(before):
        return True
    apart = (after.hop.at - before.hop.at).total_seconds()
    return apart < _SAME_INSTANT_S and ((after.cookie.lifetime_s or 0) + 1) % 3600 <= 1


def _end_s(line: _Line) -> float:
    """Return when a cookie ends, in seconds of the epoch: Max-Age wins over Expires (RFC 6265bis §5.7)."""
    cookie = line.cookie
    if cookie.max_age_s is None and cookie.expires is not None:
        return cookie.expires.timestamp()
    return line.hop.at.timestamp() + (cookie.lifetime_s or 0)


def _choice_sent(cookies: tuple[str, ...], headers: tuple[str, ...]) -> bool:
    known = (known_cookie(name, "") for name in cookies)
    by_name = any(row.purpose == "consent" for row in known if row)
    return by_name or any(name.lower() == "cookie" for name in headers)
