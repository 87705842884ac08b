"""Offers to pay in instalments or later, and the notices of consumer credit beside them (C. conso. art. L312-5)."""

import re
from datetime import date

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import Page
from auditor.evidence.shop import Topic
from auditor.facts.base import own_pages, seen, visit
from auditor.facts.payment import provider_of
from auditor.facts.shop_words import PLACES, said, where
from auditor.facts.wording import plain
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

LENDERS = (
    *("Alma", "Oney", "Klarna", "Floa", "Scalapay", "Cofidis", "Younited", "Franfinance", "Sofinco", "Cetelem"),
    *("PayPal", "Clearpay", "Pledg", "Banque Casino", "Consumer Finance"),
)
_LENDER = re.compile("|".join(rf"\b{name.lower()}\b" for name in LENDERS))
_WIDGETS = frozenset({"Alma", "Oney", "Floa (BNP Paribas)", "Scalapay", "Klarna"})
"""Providers of ``rules/data/payment_providers.toml`` that lend: their script shows an offer that HTML does not."""


class Instalments(Frozen):
    """What the pages offer, and what they say with it."""

    offers: tuple[Seen, ...] = ()
    lenders: tuple[str, ...] = ()
    """Named beside an offer, or whose script runs on the pages."""
    widgets: tuple[Seen, ...] = ()
    """Pages that call a lender's script: the offer and its notices may be built by it."""
    sentence: tuple[Seen, ...] = ()
    """« Un crédit coûte de l'argent et doit être remboursé »."""
    former_sentence: tuple[Seen, ...] = ()
    audited_on: date | None = None
    """Day of the audit, UTC."""


def derive(bundle: Bundle) -> Instalments | Missing:
    """Look for offers on every page. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    offers = said(pages, Topic.INSTALMENTS)
    named = {name for _, words in offers for name in LENDERS if name.lower() in _LENDER.findall(plain(words.text))}
    calling = {page.url: (page, names) for page in pages if (names := _lenders_called(page))}
    called = {name for _, names in calling.values() for name in names}
    return Instalments(
        offers=where(pages, Topic.INSTALMENTS),
        lenders=tuple(sorted(named | called)),
        widgets=tuple(seen(page, ", ".join(sorted(names))) for page, names in calling.values())[:PLACES],
        sentence=where(pages, Topic.CREDIT_SENTENCE),
        former_sentence=where(pages, Topic.CREDIT_SENTENCE_FORMER),
        audited_on=bundle.manifest.started.date(),
    )


def _lenders_called(page: Page) -> set[str]:
    resources = page.reading.resources if page.reading else ()
    found = (provider_of(resource.host) for resource in resources)
    return {row.name for row in found if row and row.name in _WIDGETS}
