from collections.abc import Iterator

from auditor.applicability import need_consumers, told
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import accuse, shown
from auditor.problems import Missing, Problem
from auditor.rule import CannotTell, NotApplicable, Outcome, Review
from auditor.withdrawal import denied_outright, grounds


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    need_consumers(trader, site, documents)
    said = told(terms)
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
    elif said.withdrawal_denied.found:
        yield Review("general_unclear", said.withdrawal_denied.seen)


def _lawful(said: TermsOfSale) -> Iterator[Outcome]:
    named = grounds(said)
    for name, statement in named.items():
        yield from shown(statement, name)
    if said.exception_digital.found and not said.withdrawal_digital_waiver.found and not said.cut:
        yield Review("no_waiver", said.exception_digital.seen)
    others = said.withdrawal_exceptions.found and not said.withdrawal_denied.found
    if others and not named and not said.withdrawal_excludes_promotions.found:
        yield Review("unrecognised", said.withdrawal_exceptions.seen)
