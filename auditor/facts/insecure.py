"""Forms and resources that go over plain HTTP."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import FieldPurpose
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing


class ClearForm(Frozen):
    """A form that is sent to, or stands on, a plain HTTP address."""

    action: str
    seen: Seen
    fields: tuple[FieldPurpose, ...] = ()
    """Personal fields, password and card included; empty for a search box and the like."""
    clear_action: bool = False
    """Its action is http://."""
    clear_page: bool = False
    """The page itself came over plain HTTP."""
    upgraded: bool = False
    """Browsers send it over HTTPS all the same: upgrade-insecure-requests, or HSTS of the same host."""


class ClearResource(Frozen):
    """An http:// resource of an https:// page."""

    url: str
    tag: str
    seen: Seen
    active: bool = False
    """Script, frame, style sheet: blocked by current browsers; the others (images, media) are passive."""
    upgraded: bool = False


class Insecure(Frozen):
    """What travels in clear."""

    forms: tuple[ClearForm, ...]
    resources: tuple[ClearResource, ...]
    https_available: bool = False
    """The site answers over HTTPS."""
    unread: tuple[Seen, ...] = ()
    """Pages whose markup was too deep to be read whole."""


def derive(bundle: Bundle) -> Insecure | Missing:
    """Read the forms and resources of every page."""
    crawl = visit(bundle)
    return crawl if isinstance(crawl, Missing) else missing(Problem.NOT_COLLECTED)
