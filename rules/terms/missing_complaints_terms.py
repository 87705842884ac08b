"""CGV-13: where to complain, the after-sales service and the governing law."""

from collections.abc import Iterator

from auditor.applicability import consumer_terms
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import lacking, quote_of, shown
from auditor.problems import Missing
from auditor.rule import Note, Outcome, Review


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    """After-sales service and governing law are owed where there is something to say: their absence is remarked."""
    said = consumer_terms(trader, site, documents, terms)
    if said.complaints_contact.found:
        yield from shown(said.complaints_contact, "contact")
    else:
        yield lacking(said, "no_contact", review=True)
    if said.after_sales.found:
        yield Note("after_sales", said.after_sales.seen)
    elif not said.cut:
        yield Note("no_after_sales", said.documents)
    yield from _law(trader, said)


def _law(trader: Trader, said: TermsOfSale) -> Iterator[Outcome]:
    if said.foreign_law.found and trader.country == "FR":
        yield Review("foreign_law", said.foreign_law.seen, value=said.foreign_law.value or quote_of(said.foreign_law))
    elif said.applicable_law.found:
        yield Note("law", said.applicable_law.seen)
    elif not said.cut:
        yield Note("no_law", said.documents)
    if said.competent_court.found and not said.clause_court.found:
        yield Note("court", said.competent_court.seen)
