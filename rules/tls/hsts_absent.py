"""TLS-07: HSTS for at least six months on every HTTPS host of the site."""

from collections.abc import Iterator

from auditor.facts.transport import SecureHost, Transport
from auditor.problems import Problem
from auditor.rule import CannotTell, NotApplicable, Note, Outcome, Review

LEAST_S = 15_552_000
"""180 days."""


def check(transport: Transport) -> Iterator[Outcome]:
    if not transport.https:
        unread = [problem for problem in transport.https_problems if problem is not Problem.CONNECTION_REFUSED]
        if unread:
            raise CannotTell(unread[0])
        raise NotApplicable("no-https")
    for host in transport.https:
        yield from _judge(host)


def _judge(host: SecureHost) -> Iterator[Outcome]:
    if host.header is None:
        yield Review("absent", host.seen, host=host.name)
    elif host.max_age_s is None:
        yield Review("invalid", host.seen, host=host.name)
    elif host.max_age_s == 0:
        yield Review("withdrawn", host.seen, host=host.name)
    elif host.max_age_s < LEAST_S:
        yield Review("short", host.seen, host=host.name, days=host.max_age_s // 86_400)
    elif not host.include_subdomains:
        yield Note("host-only", host.seen, host=host.name)
    if host.headers > 1:
        yield Note("several", host.seen, host=host.name)
