"""What the rules of the order flow have in common: whether anything is sold online, and when silence proves nothing.

A sheet whose rule asks ``need_online_sale`` needs the messages ``not_concerned`` (``{reason}``) and ``no_sale``.
"""

from auditor.applicability import need_consumers, nothing_sold
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.problems import Problem
from auditor.rule import CannotTell, NotApplicable


def need_online_sale(trader: Trader, site: Site, documents: Documents, where: frozenset[str] | None = None) -> None:
    """Return when consumers can order on the site; raise NotApplicable or CannotTell when not."""
    need_consumers(trader, site, documents, where)
    if nothing_sold(site, documents):
        raise NotApplicable("no_sale")


def need_full_sight(site: Site) -> None:
    """Return when what was not seen can be said not to be on the pages; raise CannotTell when it may well be."""
    if site.foreign:
        raise CannotTell(Problem.UNREAD_LANGUAGE)
    if why := site.too_little_seen:
        raise CannotTell(why)
    if site.cut_short:
        raise CannotTell(Problem.PAGE_NOT_REACHED)
