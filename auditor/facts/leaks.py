"""Personal data and secrets in addresses, and the forms that put them there."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import FieldPurpose
from auditor.evidence.records import PersonalKind
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing


class LeakedUrl(Frozen):
    """An address that carried personal data or a token; the value itself was never kept."""

    url: str
    holds: PersonalKind
    seen: Seen
    parameter: str = ""
    """Empty when the value stands in the path."""
    tag: str = ""
    """Element that holds the address; "redirect" for a redirect, "page" for the address of a page."""
    third_party: bool = False
    """The address belongs to another domain than the site."""
    sent: bool = False
    """The browser requests it by itself (image, script, redirect): the data leaves without a click."""


class GetForm(Frozen):
    """A form that puts what is typed into the address."""

    action: str
    fields: tuple[FieldPurpose, ...]
    seen: Seen


class Leaks(Frozen):
    """What addresses give away."""

    urls: tuple[LeakedUrl, ...]
    forms: tuple[GetForm, ...]
    account_seen: bool = False
    """The account (login, registration) was read."""
    account_out_of_reach: bool = False
    """The site has an account, but none of its pages could be read."""


def derive(bundle: Bundle) -> Leaks | Missing:
    """Look at every address of every page, and at the addresses of the redirects."""
    crawl = visit(bundle)
    return crawl if isinstance(crawl, Missing) else missing(Problem.NOT_COLLECTED)
