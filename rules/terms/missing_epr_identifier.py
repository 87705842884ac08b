"""CGV-12: the unique identifier of a producer under extended responsibility (C. env. art. L541-10-13)."""

from collections.abc import Iterator

from auditor.applicability import FRANCE, need_consumers, told
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import lacking, shown
from auditor.problems import Missing, Problem
from auditor.rule import CannotTell, NotApplicable, Outcome, Review
from auditor.withdrawal import goods_sold


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    """Only the merchant knows whether it is the producer or its supplier is."""
    need_consumers(trader, site, documents, FRANCE)
    if trader.producer.yes is False:
        raise NotApplicable("no_producer")
    if trader.producer.yes is None and goods_sold(trader) is False:
        raise NotApplicable("no_goods")
    said = told(terms)
    if said.epr_identifier.found:
        values = (said.epr_identifier.value, *(variant.value for variant in said.epr_identifier.variants))
        yield from shown(said.epr_identifier, identifiers=", ".join(value for value in values if value))
    elif trader.producer.yes:
        yield lacking(said, "declared_producer")
    elif said.producer_organisation.found:
        yield Review("organisation_only", said.producer_organisation.seen, value=said.producer_organisation.value)
    else:
        raise CannotTell(Problem.UNDECLARED, "undeclared")
