"""How the site answers over plain HTTP, and what its HTTPS answers say of HSTS."""

from typing import Literal

from auditor.evidence.bundle import Bundle
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing

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
    return crawl if isinstance(crawl, Missing) else missing(Problem.NOT_COLLECTED)
