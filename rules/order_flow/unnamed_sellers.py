"""EC-15: a marketplace says who sells each offer, whether as a trader, and how it ranks offers (L111-7 II)."""

from collections.abc import Iterator

from auditor.applicability import need_online_sale
from auditor.facts.documents import Documents
from auditor.facts.sellers import Sellers
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.presence import need_full_sight
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

FEW = 3
"""Product pages below which silence accuses nobody."""


def check(trader: Trader, site: Site, documents: Documents, sellers: Sellers) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    answer = trader.marketplace
    if answer.yes is False:
        raise NotApplicable("single_declared")
    if not sellers.products:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "no_product")
    if not answer.yes and not sellers.others:
        need_full_sight(site)
        raise NotApplicable("single_seen", products=sellers.products)
    if sellers.others:
        yield Note("named", sellers.named, names=", ".join(sellers.others[:5]))
    elif not sellers.status and not sellers.identity:
        need_full_sight(site)
        proven = answer.declared and len(sellers.silent) >= FEW and sellers.products >= FEW
        yield Breach("nobody", sellers.silent) if proven else Review("perhaps_own_offers", sellers.silent)
    yield from _rest(sellers)


def _rest(sellers: Sellers) -> Iterator[Outcome]:
    if sellers.others and not sellers.status:
        yield Review("no_status", sellers.named)
    if sellers.others and not sellers.identity:
        yield Review("no_identity", sellers.named)
    if not sellers.ranking:
        yield Review("no_ranking", sellers.named or sellers.silent)
