"""Pages where a card is entered, and what else runs there."""

from enum import StrEnum

from auditor.evidence.bundle import Bundle
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing


class Integration(StrEnum):
    """How the card reaches the payment provider, from what the page shows."""

    OWN_FIELDS = "own-fields"
    """Card fields in the merchant's page, with no trace of a provider."""
    DIRECT = "direct"
    """Card fields in the merchant's page beside a provider's script, which may encrypt them."""
    FRAME = "frame"
    """The provider's script or frame asks for the card."""
    REDIRECT = "redirect"
    """A form leads to the provider's page."""


class PageScript(Frozen):
    """One host whose script runs on a payment page."""

    host: str
    operator: str = ""
    category: str = ""
    """Category of the operator in ``rules/data/third_parties.toml``, empty when unknown."""


class PaymentPage(Frozen):
    """One page where a payment starts."""

    seen: Seen
    integration: Integration
    providers: tuple[str, ...] = ()
    scripts: tuple[PageScript, ...] = ()
    """Third-party scripts and frames other than those of payment providers."""
    restricts_scripts: bool = False
    """A Content-Security-Policy bounds the scripts to named sources."""


class CardBox(Frozen):
    """One box that keeps the card for next time."""

    seen: Seen
    label: str
    checked: bool = False


class Payment(Frozen):
    """How the shop is paid, as far as the visit shows."""

    pages: tuple[PaymentPage, ...] = ()
    providers: tuple[str, ...] = ()
    """Payment providers whose scripts, frames or form targets were seen on any page."""
    card_boxes: tuple[CardBox, ...] = ()
    one_click: tuple[Seen, ...] = ()
    """Wording about one-click payment or a card kept for next time."""


def derive(bundle: Bundle) -> Payment | Missing:
    """Read the payment pages of the visit. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    return Payment()
