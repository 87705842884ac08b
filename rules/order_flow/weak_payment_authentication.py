"""EC-13: card payments go through a provider that applies strong authentication. Not observable without paying."""

import re
from collections.abc import Iterator

from auditor.applicability import need_online_sale
from auditor.facts.documents import Documents
from auditor.facts.payment import Payment, card_providers
from auditor.facts.practices import Practices
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.problems import Missing, Problem
from auditor.reading.text import fold
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

_STRONG = re.compile(
    r"\b3-? ?d ?-?s(?:ecure)?\b|\bauthentification forte\b|\bdsp ?2\b|\bstrong "
    r"(?:customer )?authentication\b"
)
_CARD = re.compile(r"\bcartes?\b|\bcb\b|\bvisa\b|master ?card|\bcards?\b|\bamex\b")
_BANK = re.compile(
    r"\b(?:etablissement bancaire|notre banque|banque [a-z]{3,20}|credit (?:agricole|mutuel)"
    r"|societe generale|cic)\b"
)

_BANKS = {
    "etablissement bancaire": "établissement bancaire",
    "notre banque": "banque du marchand",
    "credit agricole": "Crédit agricole",
    "credit mutuel": "Crédit mutuel",
    "societe generale": "Société générale",
    "cic": "CIC",
}
"""How what is read without accents is written."""


def check(
    trader: Trader,
    site: Site,
    documents: Documents,
    payment: Payment,
    practices: Practices,
    terms: TermsOfSale | Missing,
) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    said = TermsOfSale() if isinstance(terms, Missing) else terms
    known = ", ".join(name for name in payment.providers if name in card_providers()) or _named(said)
    if not known and not payment.pages and _other_means_only(said):
        raise NotApplicable("no_card", quote=said.payment_means.seen[0].excerpt)
    if practices.strong_authentication is False:
        yield Breach("declared_absent")
    elif practices.strong_authentication:
        yield Note("declared", provider=known) if known else Review("provider_unknown")
    elif stated := [seen for seen in said.payment_security.seen if _STRONG.search(fold(seen.excerpt))]:
        yield Note("stated", stated, provider=known) if known else Review("stated_provider_unknown", stated)
    else:
        raise CannotTell(Problem.UNDECLARED, "undeclared")


def _other_means_only(terms: TermsOfSale) -> bool:
    means = terms.payment_means
    return means.found and bool(means.seen) and not any(_CARD.search(fold(seen.excerpt)) for seen in means.seen)


def _named(terms: TermsOfSale) -> str:
    """Return the bank or the card provider that the terms name: both are licensed, and bound to authenticate."""
    words = fold(" ".join(seen.excerpt for seen in (*terms.payment_security.seen, *terms.payment_means.seen)))
    names = (re.split(r"[(,]", name)[0].strip() for name in sorted(card_providers()))
    found = [name for name in names if re.search(rf"\b{re.escape(fold(name))}\b", words)]
    bank = _BANK.search(words)
    return ", ".join(found) or (_BANKS.get(bank[0], bank[0].title()) if bank else "")
