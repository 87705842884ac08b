"""FRM-08: keeping the card for a later purchase needs an explicit action."""

from collections.abc import Iterator

from auditor.facts.payment import Payment
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review


def check(payment: Payment, site: Site) -> Iterator[Outcome]:
    if not (site.sells or incomplete(site) or payment.providers or payment.pages):
        raise NotApplicable("no_card")
    for box in payment.card_boxes:
        if box.checked:
            yield Breach("ticked", box.seen, box=box.label, page=box.seen.url)
    if payment.card_boxes:
        return
    if payment.one_click:
        yield Review("one_click", payment.one_click, page=payment.one_click[0].url)
    elif payment.pages:
        raise CannotTell(Problem.NOT_COLLECTED, "no_box")
    else:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
