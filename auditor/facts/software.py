"""Software the site names, with its version where shown, against the table of ends of support."""

from datetime import date
from enum import StrEnum

from auditor.evidence.bundle import Bundle
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing


class Support(StrEnum):
    """What is known about a version on the day of the audit."""

    SUPPORTED = "supported"
    ENDED = "ended"
    """No one publishes corrections any more, distributions included."""
    BACKPORTS = "backports"
    """Its authors stopped; a distribution may still correct it under the same number."""
    VULNERABLE = "vulnerable"
    """A published vulnerability is corrected in a later version only."""
    UNLISTED = "unlisted"
    """A version that the table does not know."""
    HIDDEN = "hidden"
    """Named without a version."""


class Component(Frozen):
    """One piece of software."""

    name: str
    version: str | None = None
    source: str = "header"
    """header, generator, script, asset or comment."""
    support: Support = Support.HIDDEN
    ended_on: date | None = None
    backports_until: date | None = None
    corrected_in: str = ""
    vulnerability: str = ""
    reference: str = ""
    """Where the date or the vulnerability was read."""
    seen: Seen


class SoftwareFacts(Frozen):
    """Everything that names itself."""

    components: tuple[Component, ...] = ()
    platform: str | None = None
    platform_hosted: bool = False


def derive(bundle: Bundle) -> SoftwareFacts | Missing:
    """Collect the traces of software of every judged page."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    return SoftwareFacts()
