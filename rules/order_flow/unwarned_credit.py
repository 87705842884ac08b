"""EC-12: instalments with a lender are consumer credit since 20 November 2026 and carry its sentence (L312-5)."""

from collections.abc import Iterator
from datetime import date

from auditor.applicability import FRANCE, need_online_sale, told_elsewhere
from auditor.facts.documents import Documents
from auditor.facts.instalments import Instalments
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.findings import Seen
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import need_full_sight
from auditor.problems import Missing, Problem
from auditor.rule import CannotTell, NotApplicable, Note, Outcome, Review

IN_FORCE = date(2026, 11, 20)


def check(
    trader: Trader, site: Site, documents: Documents, instalments: Instalments, terms: TermsOfSale | Missing
) -> Iterator[Outcome]:
    if instalments.audited_on is not None and instalments.audited_on < IN_FORCE:
        raise NotApplicable("not_in_force")
    need_online_sale(trader, site, documents, FRANCE)
    said = TermsOfSale() if isinstance(terms, Missing) else terms
    offers = (*instalments.offers, *said.instalments.seen)
    if not (offers or instalments.widgets):
        if not site.shows_products:
            raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
        need_full_sight(site)
        told_elsewhere(terms)
        raise NotApplicable("no_offer")
    sentence = (*instalments.sentence, *said.credit_sentence.seen)
    lenders = ", ".join(instalments.lenders) or said.instalment_lender.value or ""
    if sentence:
        yield Note("sentence", sentence, lenders=lenders) if lenders else Review("no_lender", (*sentence, *offers))
    elif former := (*instalments.former_sentence, *said.credit_sentence_former.seen):
        yield Review("former_sentence", former)
    else:
        yield _silent(instalments, offers, lenders)


def _silent(instalments: Instalments, offers: tuple[Seen, ...], lenders: str) -> Outcome:
    """The sentence often stands in the provider's widget, which only a browser opens."""
    if instalments.widgets:
        raise CannotTell(Problem.SCRIPT_SHELL, "in_widget", lenders=lenders)
    return Review("no_sentence", offers, lenders=lenders) if lenders else Review("unknown_lender", offers)
