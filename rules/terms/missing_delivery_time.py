"""CGV-03: the date or time of delivery, where, and what a late delivery allows (C. conso. art. L111-1, L216-1)."""

from collections.abc import Iterator

from auditor.applicability import consumer_terms
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import lacking, shown
from auditor.problems import Missing
from auditor.rule import NotApplicable, Note, Outcome, Review
from auditor.withdrawal import goods_sold


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    said = consumer_terms(trader, site, documents, terms)
    if _only_digital(trader, said):
        raise NotApplicable("digital_only")
    if _only_dated(trader, said):
        raise NotApplicable("dated_services")
    if said.delivery_indicative.found:
        yield Review("indicative", said.delivery_indicative.seen)
    if said.delivery_time.found:
        yield from shown(said.delivery_time, "time")
    elif said.delivery_by_law.found:
        yield from shown(said.delivery_by_law, "by_law")
    elif not said.delivery_indicative.found:
        message = _nothing(trader, site)
        yield lacking(said, message, review=message != "nothing")
    yield from _completing(said)


def _only_digital(trader: Trader, said: TermsOfSale) -> bool:
    """Terms that announce a delivery, its time or its cost have something else to deliver."""
    delivered = said.delivery_time.found or said.delivery_cost.found or said.delivery_indicative.found
    return bool(trader.digital_content.yes and not trader.goods.yes and not trader.services.yes and not delivered)


def _only_dated(trader: Trader, said: TermsOfSale) -> bool:
    """A night, a show or a course is sold for its day: no delay has to be announced beside it."""
    timed = said.delivery_time.found or said.delivery_indicative.found
    return goods_sold(trader) is False and said.exception_dated_service.found and not timed


def _nothing(trader: Trader, site: Site) -> str:
    """Product pages may announce the delivery time; the date of a service may be agreed when booking."""
    if goods_sold(trader) is False:
        return "nothing_services"
    return "nothing_in_terms" if site.shows_products else "nothing"


def _completing(said: TermsOfSale) -> Iterator[Outcome]:
    """Zones and remedies complete the duty; the law supplies the remedies, so their absence is only remarked."""
    if said.delivery_area.found:
        yield Note("area", said.delivery_area.seen)
    if said.delivery_late.found:
        yield Note("late", said.delivery_late.seen)
    elif not said.cut:
        yield Note("no_late", said.documents)
