"""EC-10: offers name the manufacturer, or the person responsible, with addresses (Regulation 2023/988, art. 19)."""

from collections.abc import Iterator

from auditor.applicability import need_online_sale
from auditor.facts.documents import Documents
from auditor.facts.practices import Practices
from auditor.facts.product_safety import ProductSafety
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.presence import need_full_sight
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review
from auditor.withdrawal import goods_sold

ENOUGH = 0.8
"""Share of the sample that must be complete."""
FEW = 3
"""Product pages below which silence accuses nobody."""


def check(
    trader: Trader, site: Site, documents: Documents, product_safety: ProductSafety, practices: Practices
) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    goods = goods_sold(trader)
    if goods is False:
        raise NotApplicable("no_goods")
    sample = product_safety.products
    if not sample:
        if product_safety.food:
            raise NotApplicable("food", count=product_safety.food)
        raise CannotTell(Problem.PAGE_NOT_REACHED, "no_product")
    complete = [page for page in sample if page.complete]
    partial = [page for page in sample if not page.complete and not page.nothing]
    places = [page.seen for page in sample if not page.complete][:3]
    counts = {"complete": len(complete), "total": len(sample)}
    if len(complete) >= ENOUGH * len(sample):
        yield Note("complete", complete[0].seen, **counts)
    elif complete or partial:
        yield Review("partial", places, **counts)
    else:
        need_full_sight(site)
        recent = practices.recent_goods or all(page.recent for page in sample)
        proven = recent and practices.recent_goods is not False and goods and len(sample) >= FEW
        yield Breach("nothing", places, **counts) if proven else Review("nothing_undated", places, **counts)
