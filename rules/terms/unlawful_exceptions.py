"""CGV-06: exceptions to the right of withdrawal, against the closed list of C. conso. art. L221-28."""

import re
from collections.abc import Iterator

from auditor.applicability import consumer_terms
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import accuse, shown
from auditor.problems import Missing, Problem
from auditor.reading.text import fold
from auditor.rule import CannotTell, NotApplicable, Outcome, Review
from auditor.withdrawal import denials, denied_outright, grounds

_FOR_TRADERS = re.compile(r"\bprofessionnel|\bb ?(?:2|to) ?b\b|\bcommercants?\b|\bbusiness(?:es)?\b|\btraders?\b")
"""Professional customers have no such right: to say so excludes no consumer."""


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    said = consumer_terms(trader, site, documents, terms)
    outcomes = [*_unlawful(said), *_lawful(said)]
    if not outcomes and said.cut:
        raise CannotTell(Problem.PARTLY_READ)
    if not outcomes:
        raise NotApplicable("no_exclusion")
    yield from outcomes


def _unlawful(said: TermsOfSale) -> Iterator[Outcome]:
    if said.withdrawal_excludes_promotions.found:
        yield accuse(said.withdrawal_excludes_promotions, "promotions")
    if denied_outright(said):
        yield accuse(said.withdrawal_denied, "general")
    elif passages := denials(said):
        yield Review("general_unclear", passages)


def _lawful(said: TermsOfSale) -> Iterator[Outcome]:
    named = grounds(said)
    for name, statement in named.items():
        yield from shown(statement, name)
    if said.exception_digital.found and not said.withdrawal_digital_waiver.found and not said.cut:
        yield Review("no_waiver", said.exception_digital.seen)
    explained = named or said.withdrawal_denied.found or said.withdrawal_excludes_promotions.found
    others = [seen for seen in said.withdrawal_exceptions.seen if not _FOR_TRADERS.search(fold(seen.excerpt))]
    if others and not explained:
        yield Review("unrecognised", others)
