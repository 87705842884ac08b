"""EC-03: means of payment and delivery restrictions are shown when the order begins at the latest."""

from collections.abc import Iterator

from auditor.applicability import need_online_sale, told_elsewhere
from auditor.facts.documents import Documents
from auditor.facts.early_information import EarlyInformation
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import need_full_sight
from auditor.problems import Missing, Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review


def check(
    trader: Trader, site: Site, documents: Documents, early_information: EarlyInformation, terms: TermsOfSale | Missing
) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    yield _means(site, early_information, terms)
    if early_information.limits:
        yield Note("limits", early_information.limits)
    elif isinstance(terms, TermsOfSale) and terms.delivery_area.found:
        yield Review("limits_in_terms", terms.delivery_area.seen)


def _means(site: Site, early: EarlyInformation, terms: TermsOfSale | Missing) -> Outcome:
    if early.means:
        return Note("means", early.means, quote=early.means[0].excerpt)
    need_full_sight(site)
    if early.unread_logos:
        raise CannotTell(Problem.NOT_COLLECTED, "logos")
    if isinstance(terms, TermsOfSale) and terms.payment_means.found:
        return Review("means_in_terms", terms.payment_means.seen)
    if not early.filled_cart:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "cart_unseen")
    said = told_elsewhere(terms)
    if said.cut:
        raise CannotTell(Problem.PARTLY_READ)
    return Breach("no_means", early.late_means or said.documents, pages=early.pages)
