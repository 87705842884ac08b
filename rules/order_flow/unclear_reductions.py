"""EC-08: a reduction shows the prior price, the lowest of the last 30 days, and computes on it (L112-1-1)."""

from collections.abc import Iterator

from auditor.applicability import need_online_sale
from auditor.facts.documents import Documents
from auditor.facts.price_reductions import PriceReductions
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.presence import need_full_sight
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

ROUNDING = 1.0
"""Points by which an announced percentage may differ from the one computed."""


def check(trader: Trader, site: Site, documents: Documents, price_reductions: PriceReductions) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    if not price_reductions.shown:
        if not price_reductions.products:
            raise CannotTell(Problem.PAGE_NOT_REACHED, "no_product")
        need_full_sight(site)
        raise NotApplicable("compared_only" if price_reductions.compared else "no_reduction")
    for one in price_reductions.shown:
        if one.difference > ROUNDING:
            values = {"announced": f"{one.percent:g}", "computed": f"{one.computed:g}"}
            yield Breach("wrong_percentage", one.seen, prior=f"{one.prior:.2f}", price=f"{one.price:.2f}", **values)
    places = tuple(one.seen for one in price_reductions.shown)[:3]
    if price_reductions.thirty_days:
        yield Note("identified", price_reductions.thirty_days, quote=price_reductions.thirty_days[0].excerpt)
    elif price_reductions.compared:
        yield Review("other_reference", (*price_reductions.compared, *places))
    else:
        yield Review("not_identified", places, count=len(price_reductions.shown))
