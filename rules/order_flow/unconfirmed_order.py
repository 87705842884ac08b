"""EC-11: the contract is confirmed on a durable medium. Nothing of it can be seen without ordering."""

from collections.abc import Iterator

from auditor.applicability import FRANCE, need_online_sale
from auditor.facts.documents import Documents
from auditor.facts.practices import Practices
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.statement import Confidence
from auditor.legal.terms.model import TermsOfSale
from auditor.merchant import OrderConfirmation
from auditor.problems import Missing, Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review


def check(
    trader: Trader, site: Site, documents: Documents, practices: Practices, terms: TermsOfSale | Missing
) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents, FRANCE)
    match practices.order_confirmation:
        case OrderConfirmation.ATTACHED | OrderConfirmation.PASTED:
            yield Note("declared")
        case OrderConfirmation.LINK:
            yield Review("link_only")
        case OrderConfirmation.NONE:
            yield Breach("declared_absent")
        case None:
            yield _stated(terms)


def _stated(terms: TermsOfSale | Missing) -> Outcome:
    """Terms of sale declare in public what only a message that was received would show."""
    if isinstance(terms, Missing):
        raise CannotTell(Problem.UNDECLARED, "undeclared")
    if terms.durable_medium.found and terms.durable_medium.confidence is not Confidence.DOUBTFUL:
        return Note("stated", terms.durable_medium.seen)
    announced = (*terms.order_confirmation.seen, *terms.durable_medium.seen)
    if terms.order_confirmation.found or terms.durable_medium.found:
        return Review("stated_confirmation", announced)
    raise CannotTell(Problem.UNDECLARED, "undeclared")
