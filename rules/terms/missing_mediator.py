"""CGV-09: the consumer mediator, by name, website and contact (C. conso. art. L616-1, R616-1)."""

import re
from collections.abc import Iterator

from auditor.applicability import FRANCE, consumer_terms, need_consumers, told, told_elsewhere
from auditor.evidence.pages import Region
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import Statement
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import lacking, shown
from auditor.problems import Missing, Problem
from auditor.reading.text import fold
from auditor.rule import Breach, Note, Outcome, Review

_FEVAD = re.compile(r"\bfevad\b")
_UNSUITABLE = re.compile(
    r"\bmediateur des entreprises\b|\bdgccrf\b|\bddpp\b|\btribuna|\bjuge\b|\bservice (?:client|consommateur)"
    r"|\bconciliateur|\bassociation de consommateurs"
)
"""Bodies that are no consumer mediator: for traders only, an authority, a court, the seller's own service."""


def check(
    trader: Trader,
    site: Site,
    documents: Documents,
    terms: TermsOfSale | Missing,
    legal_notice: LegalNotice | Missing,
) -> Iterator[Outcome]:
    need_consumers(trader, site, documents, FRANCE)
    said = consumer_terms(trader, site, documents, told_elsewhere(terms), FRANCE)
    notice = Statement() if isinstance(legal_notice, Missing) else legal_notice.mediator
    mediator = said.mediator if said.mediator.value else notice
    if not mediator.found or not mediator.value:
        yield _unnamed(said, legal_notice)
        return
    yield from shown(mediator, "named")
    yield from _fitting(mediator)
    if said.mediator.value:
        yield from _contacts(said)
        if not isinstance(legal_notice, Missing) and not notice.found and not legal_notice.cut:
            yield _beside(documents, legal_notice)
    elif said.documents:
        yield lacking(said, "only_notice", review=True)


def _beside(documents: Documents, legal_notice: LegalNotice) -> Outcome:
    """Terms that a footer announces stand on the site for everybody (R616-1): the notice need not repeat them."""
    if any(place.region is Region.FOOTER for place in documents.terms.links):
        return Note("only_terms_linked", legal_notice.documents)
    return Review("only_terms", legal_notice.documents)


def _unnamed(said: TermsOfSale, legal_notice: LegalNotice | Missing) -> Outcome:
    """The notice may name the mediator: unless it was read, or does not exist, nothing can be held against the site."""
    contacts = (said.mediator_site, said.mediator_address, said.mediator_email)
    if places := [seen for contact in contacts if contact.found for seen in contact.seen]:
        return Review("contacts_only", places)
    if not isinstance(legal_notice, Missing):
        lacking(legal_notice, "absent")
    elif legal_notice.problem is not Problem.NO_SUCH_DOCUMENT:
        told(legal_notice)
    if said.mediator.found:
        return lacking(said, "generic")
    if said.mediator.denied:
        return Breach("refused", said.mediator.denied)
    return lacking(said, "absent")


def _fitting(mediator: Statement) -> Iterator[Outcome]:
    name = fold(mediator.value or "")
    if _UNSUITABLE.search(name):
        yield Review("unsuitable", mediator.seen, value=mediator.value)
    elif _FEVAD.search(name):
        yield Review("fevad", mediator.seen)


def _contacts(said: TermsOfSale) -> Iterator[Outcome]:
    if said.cut:
        return
    if not said.mediator_site.found:
        yield Review("no_website", said.mediator.seen)
    elif not said.mediator_address.found and not said.mediator_email.found:
        yield Review("no_contact", said.mediator.seen)
