"""EC-02: before validation the customer sees the detail and the total, and can correct (C. civ. art. 1127-2)."""

from collections.abc import Iterator

from auditor.applicability import need_online_sale
from auditor.facts.checkout import Checkout
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review


def check(trader: Trader, site: Site, documents: Documents, checkout: Checkout) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    if not checkout.pages:
        raise CannotTell(checkout.problem or Problem.PAGE_NOT_REACHED, "not_reached")
    if checkout.totals:
        yield Note("total", checkout.totals[0], quote=checkout.totals[0].excerpt)
    elif checkout.no_amount and not site.foreign:
        yield Breach("no_total", checkout.no_amount)
    else:
        raise CannotTell(Problem.SCRIPT_SHELL, "total_unseen")
    if not checkout.edits:
        yield Review("no_edit", checkout.pages)
    if not checkout.steps:
        yield Review("no_steps", checkout.pages)
