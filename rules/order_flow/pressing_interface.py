"""EC-16: no false urgency, and visitors know when they talk with a machine. Never a failure: a human qualifies."""

from collections.abc import Iterator

from auditor.applicability import need_online_sale
from auditor.facts.documents import Documents
from auditor.facts.pressure import Pressure
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.presence import need_full_sight
from auditor.problems import Problem
from auditor.rule import CannotTell, NotApplicable, Note, Outcome, Review


def check(trader: Trader, site: Site, documents: Documents, pressure: Pressure) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    if pressure.invented:
        yield Review("random", pressure.invented)
        return
    if signals := (*pressure.countdowns, *pressure.scarcity):
        raise CannotTell(Problem.NOT_COLLECTED, "two_readings", quote=signals[0].excerpt)
    if pressure.chats and not pressure.disclosed:
        raise CannotTell(Problem.NOT_COLLECTED, "chat_not_opened", service=pressure.chats[0].excerpt)
    if pressure.disclosed:
        yield Note("disclosed", pressure.disclosed, quote=pressure.disclosed[0].excerpt)
        return
    if not pressure.products:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "no_product")
    need_full_sight(site)
    raise NotApplicable("none_seen", products=pressure.products)
