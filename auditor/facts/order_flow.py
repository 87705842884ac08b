"""The way to an order: whether one can buy without an account."""

from auditor.evidence.bundle import Bundle
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing


class OrderFlow(Frozen):
    """What the identification step of the order shows."""

    identification: tuple[Seen, ...] = ()
    """Order pages that ask who is buying; empty when none was reached."""
    guest: tuple[Seen, ...] = ()
    """Where buying without an account is offered."""
    account_required: tuple[Seen, ...] = ()
    """Where an account is demanded in so many words."""
    subscription_only: tuple[Seen, ...] = ()
    """Where the site says that it sells by subscription only."""


def derive(bundle: Bundle) -> OrderFlow | Missing:
    """Read the order pages of the visit. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    return OrderFlow()
