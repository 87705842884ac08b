"""CGV-08: the box on the legal guarantees (C. conso. art. D211-2 and annex)."""

from collections.abc import Iterator

from auditor.applicability import FRANCE, consumer_terms
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.statement import Statement
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import lacking, shown
from auditor.problems import Missing, Problem
from auditor.rule import CannotTell, NotApplicable, Outcome, Review
from auditor.withdrawal import goods_sold

_ENOUGH = 0.8
"""Share of the anchors of annex D211-2 that makes a box."""


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    said = consumer_terms(trader, site, documents, terms)
    if goods_sold(trader) is False:
        raise NotApplicable("no_goods_declared" if trader.goods.declared else "no_goods")
    if said.guarantee_obsolete.found:
        yield Review("obsolete", said.guarantee_obsolete.seen)
    if said.guarantee_box.found:
        yield from _box(said.guarantee_box)
    elif named := _named(said):
        in_france = (trader.country or "FR") in FRANCE
        yield from shown(named, "named") if not in_france else [Review("no_box", named.seen)]
    elif not said.guarantee_obsolete.found:
        if trader.goods.yes is None:
            raise CannotTell(Problem.UNDECLARED, "goods_unknown")
        yield lacking(said, "absent")


def _box(box: Statement) -> Iterator[Outcome]:
    """The value counts the anchors of the annex that were read, "7/8"."""
    read, _, total = (box.value or "").partition("/")
    whole = not total or int(read) >= int(total) * _ENOUGH
    yield from shown(box, "box") if whole else [Review("box_incomplete", box.seen, value=box.value)]


def _named(said: TermsOfSale) -> Statement | None:
    mentions = (said.conformity_guarantee, said.guarantee_articles, said.hidden_defects_guarantee)
    return next((statement for statement in mentions if statement.found), None)
