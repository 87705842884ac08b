"""CGV-10: no reference to the European dispute platform, closed on 20 July 2025."""

from collections.abc import Iterator

from auditor.applicability import consumer_terms
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.problems import Missing, Problem
from auditor.rule import CannotTell, Note, Outcome, Review


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    """No text orders the removal: inaccurate information, never a breach."""
    said = consumer_terms(trader, site, documents, terms)
    if said.odr_closed.found:
        yield Note("closed", said.odr_closed.seen)
    elif said.odr_platform_link.found:
        yield Review("link", said.odr_platform_link.seen)
    elif said.odr_operative.found:
        yield Review("operative", said.odr_operative.seen)
    elif said.cut:
        raise CannotTell(Problem.PARTLY_READ)
