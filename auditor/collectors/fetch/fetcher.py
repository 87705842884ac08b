"""The one door to the web: polite, bounded, guarded; it tells what happened and never raises for it."""

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from urllib.parse import urljoin

import auditor
from auditor.collectors.fetch import headers as lines
from auditor.collectors.fetch.ask import Answer, Asker, Errand
from auditor.collectors.fetch.body import read_body
from auditor.collectors.fetch.failures import NETWORK_ERRORS, FetchError, failure_of
from auditor.collectors.fetch.jar import CookieJar
from auditor.collectors.fetch.pace import Pacer
from auditor.collectors.fetch.response import Keep, Response, answered, failed
from auditor.evidence.records import Failure
from auditor.problems import Problem
from auditor.redaction import Redactor
from auditor.settings import Access, Limits
from auditor.sites import host_of, site_of

USER_AGENT = f"Mozilla/5.0 (compatible; Auditor/{auditor.__version__})"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_TRIES = 3
_RETRY_S = 1.0
"""Waited after a 429 that does not say how long."""


class Fetcher:
    """Fetches; one per audit, shared by its threads."""

    def __init__(
        self,
        access: Access,
        limits: Limits,
        redactor: Redactor,
        *,
        pace_per_s: float,
        keep: Keep,
        user_agent: str = USER_AGENT,
        site: str | None = None,
        in_clear: bool = True,
    ) -> None:
        """Prepare; ``keep`` stores a body and returns its hash and whether it was kept.

        Credentials of ``access`` go to ``site`` only, by default to the site of each fetch, and over plain HTTP only
        ``in_clear``. Raises OSError when the CA file cannot be read.
        """
        self.access, self.limits, self.redactor, self.user_agent = access, limits, redactor, user_agent
        self._asker = Asker(access, limits, redactor, user_agent)
        self.resolver = self._asker.resolver
        self.pacer = Pacer(pace_per_s, limits.crawl_delay_s)
        self._site, self._in_clear = site, in_clear
        self._keep, self._keep_lock = keep, threading.Lock()

    def set_crawl_delay(self, host: str, delay_s: float) -> None:
        """Ask ``host`` at most every ``delay_s`` seconds, bounded by ``limits.crawl_delay_s``."""
        self.pacer.set_delay(host, delay_s)

    def close(self) -> None:
        """Close the connections kept open."""
        self._asker.close()

    def get(
        self,
        url: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        jar: CookieJar | None = None,
        follow: bool = True,
        within_site: str | None = None,
        allows: Callable[[str], bool] | None = None,
        body_bytes: int | None = None,
        keep_body: bool = True,
    ) -> Response:
        """Fetch ``url`` and follow its redirects, but not beyond ``within_site`` nor where ``allows`` says no.

        Never raises for what the network does: ``exchange.failure`` says it. A status such as 404 is an answer, not
        a failure; a 429 that lasts is RATE_LIMITED with its body. With ``keep_body=False`` the body is only hashed.
        """
        errand = Errand(
            url=url.strip(),
            method=method,
            headers=headers or {},
            jar=jar,
            site=self._site or within_site or site_of(host_of(url)),
            in_clear=self._in_clear and not url.lstrip().lower().startswith("https:"),
            deadline=time.monotonic() + self.limits.exchange_timeout_s,
            body_bytes=body_bytes or self.limits.body_bytes,
            wire_bytes=max(self.limits.wire_bytes, body_bytes or 0),
        )
        start = self.redactor.url(url)
        try:
            answer = self._walk(errand, follow, within_site, allows)
        except NETWORK_ERRORS as error:
            return failed(errand.url, start, tuple(errand.hops), failure_of(error))
        return self._read(errand, start, answer, keep_body)

    def _walk(
        self, errand: Errand, follow: bool, within_site: str | None, allows: Callable[[str], bool] | None
    ) -> Answer:
        """Ask, then ask where the answer points, until it points nowhere. Raises NETWORK_ERRORS."""
        seen: set[tuple[str, str]] = set()
        while True:
            self._asker.check(errand.url)
            step = (errand.url, self._asker.cookies_for(errand))
            if step in seen:
                raise FetchError(Problem.REDIRECT_LOOP, f"back to {errand.hops[0].url}")
            if len(errand.hops) > self.limits.redirects:
                raise FetchError(Problem.TOO_MANY_REDIRECTS, f"more than {self.limits.redirects}")
            seen.add(step)
            answer = self._ask_patiently(errand)
            errand.hops.append(answer.hop)
            target = _target(errand.url, answer)
            if not follow or target is None:
                return answer
            answer.hang_up()
            self._asker.check(target)
            if within_site and site_of(host_of(target)) != within_site:
                raise FetchError(Problem.REDIRECT_ELSEWHERE, f"to {host_of(target)}")
            if allows and not allows(target):
                raise FetchError(Problem.ROBOTS, "robots.txt forbids the page that this one leads to")
            errand.url = target

    def _ask_patiently(self, errand: Errand) -> Answer:
        """Ask at the host's pace, and again a little later when it says to come back."""
        host = host_of(errand.url)
        for attempt in range(_TRIES):
            errand.deadline += self.pacer.wait(host)
            answer = self._asker.ask(errand)
            if answer.hop.status == 429:
                self.pacer.slow_down(host)
            wait_s = _retry_after_s(answer)
            if wait_s is None or wait_s > self.limits.crawl_delay_s or attempt + 1 == _TRIES:
                break
            answer.hang_up()
            time.sleep(wait_s)
            errand.deadline += wait_s
        return answer

    def _read(self, errand: Errand, start: str, answer: Answer, keep_body: bool) -> Response:
        codings = lines.joined(answer.lines, "content-encoding")
        with closing(answer.pieces()) as pieces:
            reading = read_body(pieces, codings, body_bytes=errand.body_bytes, wire_bytes=errand.wire_bytes)
        failure = reading.failure
        if answer.hop.status == 429:
            failure = Failure(problem=Problem.RATE_LIMITED, detail=answer.header("retry-after")[:100])
        return answered(
            errand.url,
            start,
            tuple(errand.hops),
            reading._replace(failure=failure),
            answer.header("content-type"),
            self._stored if keep_body else None,
        )

    def _stored(self, content: bytes) -> tuple[str, bool]:
        with self._keep_lock:
            return self._keep(content)


def _target(url: str, answer: Answer) -> str | None:
    """Return where an answer redirects, None when it does not. Raises ValueError when it makes no sense."""
    location = lines.utf8(answer.header("location")).strip()
    if answer.hop.status not in _REDIRECTS or not location:
        return None
    path, mark, query = location.partition("?")
    return urljoin(url, path.replace("\\", "/") + mark + query).partition("#")[0]


def _retry_after_s(answer: Answer) -> float | None:
    """Return how long a 429 or 503 asks to wait (RFC 9110 §10.2.3), None when there is no point."""
    if answer.hop.status not in (429, 503):
        return None
    text = answer.header("retry-after").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    if date := lines.http_date(text):
        return max(0.0, (date - datetime.now(UTC)).total_seconds())
    return _RETRY_S if answer.hop.status == 429 else None
