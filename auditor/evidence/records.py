"""What the HTTP collectors keep: exchanges, pages, probes. Minimised before it is written.

Query values, cookie values and tokens never reach these models in clear: ``auditor.redaction`` replaces
them first, and what a rule needs to know about a value (its length, that it holds an e-mail) stands beside it.
"""

from datetime import datetime
from enum import StrEnum

from auditor.evidence.pages import PageReading
from auditor.model import Frozen
from auditor.problems import Problem


class PersonalKind(StrEnum):
    """Personal data or secret recognised in a value before it was redacted."""

    EMAIL = "email"
    PHONE = "phone"
    TOKEN = "token"


class SetCookie(Frozen):
    """One ``Set-Cookie`` line, parsed as RFC 6265bis says, its value replaced."""

    name: str
    value_hash: str
    """Salted, so that equal values can be recognised within one audit and nowhere else."""
    value_length: int
    value_entropy_bits: float
    value_holds: tuple[PersonalKind, ...]
    domain: str | None
    """The Domain attribute, lower case, without its leading dot; None for a host-only cookie."""
    path: str | None
    secure: bool
    http_only: bool
    same_site: str | None
    partitioned: bool
    max_age_s: int | None
    expires: datetime | None
    lifetime_s: int | None
    """Declared lifetime counted from the response, Max-Age first; None for a session cookie; <= 0 deletes."""
    attributes: str
    """The line as received after the value."""


class TlsSummary(Frozen):
    """What the connection of one hop negotiated."""

    version: str
    cipher: str


class Hop(Frozen):
    """One request and its answer."""

    url: str
    method: str
    at: datetime
    elapsed_s: float
    address: str | None
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    """Names and values in the order received, repeated lines apart, cookie and query values redacted."""
    set_cookies: tuple[SetCookie, ...]
    tls: TlsSummary | None

    def header(self, name: str) -> str | None:
        """Return the values of ``name`` joined by commas as RFC 9110 §5.3 allows, or None if it was not sent."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None


class Body(Frozen):
    """A body that was read, by its hash; the bytes are in ``blobs/`` unless they were left out."""

    sha256: str
    size_bytes: int
    truncated: bool
    media_type: str
    encoding: str
    encoding_source: str
    """bom, http, meta, guess or default: what decided the encoding."""
    kept: bool


class Failure(Frozen):
    """Why an exchange ended without an answer, or before its end."""

    problem: Problem
    detail: str = ""


class Exchange(Frozen):
    """A request with its redirects, up to the answer or the failure that ended it."""

    url: str
    hops: tuple[Hop, ...]
    body: Body | None
    failure: Failure | None

    @property
    def last(self) -> Hop | None:
        """The hop that ended it, if any server answered."""
        return self.hops[-1] if self.hops else None

    @property
    def status(self) -> int | None:
        """The final HTTP status, None when nothing answered or the chain broke."""
        return None if self.failure and not self.body else (self.hops[-1].status if self.hops else None)


class PageKind(StrEnum):
    """What a page is for."""

    HOME = "home"
    CATEGORY = "category"
    PRODUCT = "product"
    CART = "cart"
    CHECKOUT = "checkout"
    ACCOUNT = "account"
    """Login, registration or the account itself."""
    CONTACT = "contact"
    NEWSLETTER = "newsletter"
    SEARCH = "search"
    LEGAL_NOTICE = "legal-notice"
    TERMS = "terms"
    PRIVACY = "privacy"
    COOKIES = "cookies"
    RETURNS = "returns"
    FAQ = "faq"
    OTHER = "other"


class Page(Frozen):
    """One page visited."""

    url: str
    kind: PageKind
    kind_reason: str
    """What decided the kind: url, link, heading, structured-data, form or target."""
    depth: int
    """Clicks from the start page along the way that was taken."""
    found_on: str | None
    exchange: Exchange
    reading: PageReading | None
    """None when there was no HTML to read."""
    dead_end: Problem | None
    """Why the page must not be judged, when it is not the page it stands for."""


class Refusal(Frozen):
    """A URL that was known and deliberately not requested."""

    url: str
    kind: PageKind
    problem: Problem


class Robots(Frozen):
    """What robots.txt asked of us."""

    exchange: Exchange
    crawl_delay_s: float | None
    sitemaps: tuple[str, ...]


class Sitemap(Frozen):
    """One sitemap read."""

    url: str
    urls: int
    truncated: bool
    failure: Failure | None


class CrawlEvidence(Frozen):
    """The visit: every page, and what was left aside."""

    start_url: str
    site: str
    """Registrable domain (or the bare host) within which links were followed."""
    state: Failure | None
    """Set when no site could be visited at all: every fact that stands on the visit is then missing."""
    robots: Robots | None
    sitemaps: tuple[Sitemap, ...]
    pages: tuple[Page, ...]
    refused: tuple[Refusal, ...]
    discovered_urls: int
    budget_pages: int


class HttpProbe(Frozen):
    """One plain-HTTP request that should lead to HTTPS, or one HTTPS request for the other name of the site."""

    name: str
    """apex, www or deep."""
    exchange: Exchange


class TransportEvidence(Frozen):
    """Plain HTTP and www/apex probes (redirects not followed beyond the first for http)."""

    http: tuple[HttpProbe, ...]
    https: tuple[HttpProbe, ...]


class ReturnVisitEvidence(Frozen):
    """The start page asked twice: as a new visitor, then with the cookies the first answer set."""

    first: Exchange
    second: Exchange | None


class CorsProbe(Frozen):
    """An answer to a request that carries a foreign Origin."""

    exchange: Exchange
    origin_sent: str
    allow_origin: str | None
    allow_credentials: bool
    media_type: str


class CorsEvidence(Frozen):
    """Answers to foreign origins."""

    probes: tuple[CorsProbe, ...]


class ExposureProbe(Frozen):
    """One well-known sensitive path; the content is compared with its signature and never kept."""

    path: str
    exchange: Exchange
    signature: bool
    """True when the first bytes are those of the file it would be."""


class ExposureEvidence(Frozen):
    """Sensitive files asked for, only with a declared written authorisation."""

    authorised: bool
    probes: tuple[ExposureProbe, ...]
