"""Every cookie the server set during the visit, before any consent choice was made."""

from typing import Literal

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import PersonalKind
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing

Exempt = Literal["yes", "no", "conditions"]


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


def derive(bundle: Bundle) -> Cookies | Missing:
    """Group every Set-Cookie line of the visit."""
    crawl = visit(bundle)
    return crawl if isinstance(crawl, Missing) else missing(Problem.NOT_COLLECTED)
