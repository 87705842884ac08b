"""Whom the duties towards consumers bind: what rests on an answer, on the site's own words, or on nothing at all.

A sheet whose rule asks this needs the message ``not_concerned`` (``{reason}``).
"""

from typing import TypeVar

from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Answer, Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.model import Frozen, Localised
from auditor.problems import Missing, Problem
from auditor.reading.documents import is_use_terms
from auditor.resources import table
from auditor.rule import CannotTell, NotApplicable

FRANCE = frozenset({"FR"})
T = TypeVar("T", bound=Frozen)

_DECLARED = Localised(
    fr="Le commerçant déclare ne pas vendre en ligne à des consommateurs.",
    en="The merchant declares that nothing is sold online to consumers.",
)
_SAID = Localised(
    fr="Les conditions générales réservent la vente aux professionnels : « {quote} ».",
    en="The terms of sale keep the sale to professionals: “{quote}”.",
)
_NOTHING_SOLD = Localised(
    fr="Aucune vente en ligne n'a été vue : ni panier, ni commande, ni produit (pages lues : {pages}).",
    en="No online sale was seen: no cart, no order page, no product (pages read: {pages}).",
)


def union() -> frozenset[str]:
    """Return the countries of the European Economic Area, ISO 3166-1 alpha-2."""
    return frozenset(table("countries")["eea"])


def need_consumers(trader: Trader, site: Site, documents: Documents, where: frozenset[str] | None = None) -> None:
    """Return when the site sells to consumers, established in one of the countries ``where`` (default: the EEA).

    Raises NotApplicable when it does not sell to them, CannotTell when nothing says so or a foreign law may govern.
    """
    answer = trader.consumers
    if answer.yes is False:
        raise NotApplicable("not_concerned", reason=_why_not(answer))
    if answer.yes is None and nothing_sold(site, documents):
        raise NotApplicable("not_concerned", reason=_NOTHING_SOLD.format(pages=documents.pages))
    if answer.yes is None:
        raise CannotTell(Problem.CUSTOMERS_UNKNOWN)
    if trader.country and trader.country not in (where or union()):
        raise CannotTell(Problem.FOREIGN_TRADER)


def need_online_sale(trader: Trader, site: Site, documents: Documents, where: frozenset[str] | None = None) -> None:
    """Return when consumers can order on the site; raise as ``need_consumers``, or NotApplicable when nothing is sold.

    The sheet needs the message ``no_sale`` too.
    """
    need_consumers(trader, site, documents, where)
    if nothing_sold(site, documents):
        raise NotApplicable("no_sale")


def consumer_terms(
    trader: Trader,
    site: Site,
    documents: Documents,
    terms: TermsOfSale | Missing,
    where: frozenset[str] | None = None,
) -> TermsOfSale:
    """Return terms of sale that bind under a law known here; raise as ``need_consumers`` and ``told`` do.

    Terms under another law, of a merchant whose country is unknown, are taken for those of a foreign merchant.
    """
    need_consumers(trader, site, documents, where)
    said = told(terms)
    if trader.country is None and said.foreign_law.found:
        raise CannotTell(Problem.FOREIGN_TRADER)
    return said


def nothing_sold(site: Site, documents: Documents) -> bool:
    """Say whether nothing looks like a shop, and nothing that could be one was left unseen."""
    if site.sells or site.shows_products:
        return False
    if site.cut_short or site.budget_reached or documents.hollow or site.too_little_seen:
        return False
    return all(is_use_terms(place.text) for place in documents.terms.links)


def told(fact: T | Missing) -> T:
    """Return a fact that may be missing; raise CannotTell with its cause when it is."""
    if isinstance(fact, Missing):
        raise CannotTell(fact.problem)
    return fact


def told_elsewhere(terms: TermsOfSale | Missing) -> TermsOfSale:
    """Return terms that only add to what the pages show: empty where the site has none; raise as ``told`` does else."""
    if isinstance(terms, Missing) and terms.problem is Problem.NO_SUCH_DOCUMENT:
        return TermsOfSale()
    return told(terms)


def _why_not(answer: Answer) -> Localised:
    quote = next((seen.excerpt for seen in answer.seen if seen.excerpt), "")
    return _DECLARED if answer.declared or not quote else _SAID.format(quote=quote)
