"""CGV-11: clauses of the black and grey lists (C. conso. art. R212-1, R212-2)."""

from collections.abc import Iterator

from auditor.applicability import consumer_terms
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.problems import Missing, Problem
from auditor.rule import CannotTell, Outcome, Review

_SUSPECT = (
    *(name for name in TermsOfSale.model_fields if name.startswith("clause_")),
    "delivery_indicative",
)
"""Fields of suspect clauses; each has a message of the same name that says why."""


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    """Wording alone proves nothing: a jurist decides, with the whole contract in hand."""
    said = consumer_terms(trader, site, documents, terms)
    suspect = [(name, statement) for name in _SUSPECT if (statement := getattr(said, name)).found]
    if not suspect and said.cut:
        raise CannotTell(Problem.PARTLY_READ)
    yield from (Review(name, statement.seen) for name, statement in suspect)
