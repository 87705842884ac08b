"""CGV-02: prices including tax, delivery fees and means of payment (C. conso. art. L111-1, L112-1)."""

from collections.abc import Iterator

from auditor.applicability import consumer_terms
from auditor.facts.documents import Documents
from auditor.facts.early_information import EarlyInformation
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.statement import Statement
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import elements, lacking
from auditor.problems import Missing
from auditor.rule import Outcome, Review
from auditor.withdrawal import goods_sold


def check(
    trader: Trader,
    site: Site,
    documents: Documents,
    terms: TermsOfSale | Missing,
    early_information: EarlyInformation | Missing,
) -> Iterator[Outcome]:
    said = consumer_terms(trader, site, documents, terms)
    price = said.vat_exempt if said.vat_exempt.found else said.prices_including_tax
    wanted = {"price": price, "fees": said.delivery_cost, "payment": _payment(said, early_information)}
    if goods_sold(trader) is False and not said.delivery_cost.found:
        del wanted["fees"]
    if any(statement.found for statement in wanted.values()):
        yield from elements(said, **wanted)
    else:
        yield lacking(said, "nothing_in_terms" if site.shows_products else "nothing", review=site.shows_products)
    if said.prices_before_tax.found and not price.found:
        yield Review("before_tax", said.prices_before_tax.seen)


def _payment(said: TermsOfSale, early: EarlyInformation | Missing) -> Statement:
    """Means of payment may be shown in the footer or the cart instead (L221-14)."""
    if said.payment_means.found or isinstance(early, Missing):
        return said.payment_means
    return Statement(found=bool(early.means), seen=early.means)
