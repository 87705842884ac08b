"""One request and its answer, up to the headers."""

import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from urllib3.util import parse_url

from auditor.collectors.fetch import headers as lines
from auditor.collectors.fetch.adapter import new_session, verifying_context
from auditor.collectors.fetch.addresses import is_disguised
from auditor.collectors.fetch.credentials import cookie_header, credentials
from auditor.collectors.fetch.failures import FetchError, failure_of
from auditor.collectors.fetch.jar import CookieJar
from auditor.collectors.fetch.resolve import Resolver
from auditor.collectors.fetch.wire import WIRE, Wire
from auditor.evidence.records import Hop
from auditor.problems import Problem
from auditor.redaction import Redactor
from auditor.settings import Access, Limits
from auditor.sites import ascii_host, host_of, site_of

_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "fr-FR,fr;q=0.9,en;q=0.5",
    "Accept-Encoding": "gzip, deflate, br",
}


@dataclass
class Errand:
    """One fetch under way."""

    url: str
    method: str
    headers: Mapping[str, str]
    jar: CookieJar | None
    site: str
    """The only site to which credentials go."""
    in_clear: bool
    """Credentials may go over plain HTTP: not once HTTPS was asked for."""
    deadline: float
    """On the monotonic clock."""
    body_bytes: int
    wire_bytes: int
    hops: list[Hop] = field(default_factory=list)

    def trusts(self, url: str) -> bool:
        """Say whether credentials may go to ``url``."""
        return site_of(host_of(url)) == self.site and (self.in_clear or url.lower().startswith("https:"))


@dataclass(frozen=True)
class Answer:
    """An answer whose body is still to be read or refused."""

    hop: Hop
    lines: lines.Lines
    wire: Wire
    raw: Any
    """urllib3's response, which holds the connection."""

    def header(self, name: str) -> str:
        """Return the last value of a header as received, empty when it was not sent."""
        return lines.last(self.lines, name)

    def pieces(self) -> Generator[bytes, None, None]:
        """Yield the body; the connection is used again if it was read whole, closed otherwise."""
        response = self.wire.response
        if response is None:
            return
        try:
            yield from response.pieces()
            response.close()
        finally:
            self.hang_up()

    def hang_up(self) -> None:
        """Give the connection back, closed unless the body was read whole."""
        response = self.wire.response
        if response is not None and response.length == 0:
            response.close()
        if response is not None and not response.isclosed():
            self.raw.close()
        self.raw.release_conn()


class Asker:
    """Sends single requests."""

    def __init__(self, access: Access, limits: Limits, redactor: Redactor, user_agent: str) -> None:
        """Raises OSError when the CA file cannot be read."""
        self.resolver = Resolver(access)
        self._access, self._limits, self._redactor, self._user_agent = access, limits, redactor, user_agent
        self._session = new_session(verifying_context(access.ca_file))
        self._given = {name: value.get_secret_value() for name, value in access.cookies}

    def check(self, url: str) -> None:
        """Raise FetchError (BAD_URL) unless ``url`` is one that may be requested."""
        parts = urlsplit(url)
        _ = parts.port  # raises ValueError when it is none
        if parts.scheme not in ("http", "https"):
            raise FetchError(Problem.BAD_URL, f"{parts.scheme[:20] or 'no scheme'} is not http or https")
        if not parts.hostname or len(url) > self._limits.url_chars:
            raise FetchError(Problem.BAD_URL, "no host" if not parts.hostname else f"{len(url)} characters")
        if ascii_host(parse_url(url).host or "") != ascii_host(parts.hostname):
            # http://a.test\@b.test/ is read in two ways: we must connect to the host that we judge.
            raise FetchError(Problem.BAD_URL, "an ambiguous host")
        if is_disguised(parts.hostname):
            raise FetchError(Problem.BAD_URL, f"{parts.hostname} is a number, not a host name")

    def ask(self, errand: Errand) -> Answer:
        """Send one request. Raises NETWORK_ERRORS."""
        wire = self._wire(errand)
        try:
            return self._ask(errand, wire)
        except OSError as error:
            reused = wire.sent and not wire.connected
            if not reused or wire.headers is not None or failure_of(error).problem is not Problem.CONNECTION_LOST:
                raise
        # A kept connection that the server closed meanwhile is no failure of the server: open another.
        return self._ask(errand, self._wire(errand))

    def close(self) -> None:
        """Close the connections kept open."""
        self._session.close()

    def cookies_for(self, errand: Errand) -> str:
        """Return the Cookie header that the next request of ``errand`` carries."""
        given = self._given if errand.trusts(errand.url) else {}
        return cookie_header(given, errand.jar.for_url(errand.url) if errand.jar else [])

    def _wire(self, errand: Errand) -> Wire:
        return Wire(self._limits, self.resolver, errand.deadline, errand.wire_bytes)

    def _ask(self, errand: Errand, wire: Wire) -> Answer:
        sent = {"User-Agent": self._user_agent, **_HEADERS, **errand.headers}
        if errand.trusts(errand.url):
            sent |= credentials(self._access)
        if cookie := self.cookies_for(errand):
            sent["Cookie"] = cookie
        at, began = datetime.now(UTC), time.monotonic()
        WIRE.set(wire)
        reply = self._session.request(
            errand.method,
            errand.url,
            headers={name: _octets(value) for name, value in sent.items()},
            stream=True,
            allow_redirects=False,
            timeout=(self._limits.connect_timeout_s, self._limits.read_timeout_s),
        )
        received = wire.headers or []
        hop = self._hop(errand, wire, reply.status_code, str(reply.reason), at, time.monotonic() - began)
        return Answer(hop, received, wire, reply.raw)

    def _hop(self, errand: Errand, wire: Wire, status: int, reason: str, at: datetime, elapsed_s: float) -> Hop:
        received = wire.headers or []
        found = lines.cookies(received, self._limits.cookies_per_response)
        for cookie in found if errand.jar is not None else ():
            errand.jar.store(errand.url, cookie)  # type: ignore[union-attr]
        return Hop(
            url=self._redactor.url(errand.url),
            method=errand.method,
            at=at,
            elapsed_s=round(elapsed_s, 3),
            address=wire.address,
            status=status,
            reason=reason[:200],
            headers=lines.redacted(received, self._redactor),
            set_cookies=lines.recorded(found, received, datetime.now(UTC), self._redactor),
            tls=wire.tls,
        )


def _octets(value: str) -> bytes:
    """Return a header value as it was received when it was, as UTF-8 when it was typed."""
    try:
        return value.encode("latin-1")
    except UnicodeError:
        return value.encode("utf-8")
