"""FRM-06: a one-off purchase is possible without creating an account. Never a failure: a recommendation in draft."""

from collections.abc import Iterator

from auditor.facts.order_flow import OrderFlow
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import CannotTell, NotApplicable, Note, Outcome, Review


def check(order_flow: OrderFlow, site: Site) -> Iterator[Outcome]:
    if not site.sells and incomplete(site):
        raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
    if not site.sells:
        raise NotApplicable("no_sale")
    if order_flow.subscription_only:
        raise NotApplicable("subscription_only")
    if order_flow.guest:
        yield Note("guest", order_flow.guest, page=order_flow.guest[0].url)
    elif order_flow.account_required:
        yield Review("account_required", order_flow.account_required, page=order_flow.account_required[0].url)
    elif order_flow.identification:
        yield Review("no_guest_option", order_flow.identification, page=order_flow.identification[0].url)
    else:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
