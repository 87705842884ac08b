"""EC-09: whether and how reviews are checked, their date and their order are told (C. conso. art. L111-7-2)."""

from collections.abc import Iterator

from auditor.applicability import FRANCE, need_online_sale, told_elsewhere
from auditor.facts.documents import Documents
from auditor.facts.reviews import Reviews
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.findings import Seen
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import need_full_sight
from auditor.problems import Missing, Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

FEW = 2
"""Reviews below which silence accuses nobody."""


def check(
    trader: Trader, site: Site, documents: Documents, reviews: Reviews, terms: TermsOfSale | Missing
) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents, FRANCE)
    method = reviews.method
    if isinstance(terms, TermsOfSale) and terms.reviews_method.found:
        method = (*method, *terms.reviews_method.seen)
    if reviews.shown:
        yield _in_html(site, reviews, method, terms)
    elif reviews.checked and not method:
        yield Review("claim_without_method", reviews.checked)
    elif reviews.widgets:
        raise CannotTell(Problem.SCRIPT_SHELL, "widget", service=", ".join(reviews.services))
    elif reviews.announced:
        yield Note("method", method) if method else Review("rating_only", reviews.announced)
    elif not site.shows_products:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "no_product")
    else:
        need_full_sight(site)
        raise NotApplicable("no_reviews")


def _in_html(site: Site, reviews: Reviews, method: tuple[Seen, ...], terms: TermsOfSale | Missing) -> Outcome:
    if method and reviews.dated:
        return Note("method", method)
    if method:
        return Review("undated", reviews.shown)
    if reviews.checked:
        return Review("claim_without_method", reviews.checked)
    if reviews.dated or reviews.items < FEW:
        return Review("no_method", reviews.shown)
    if reviews.widgets:
        raise CannotTell(Problem.SCRIPT_SHELL, "widget", service=", ".join(reviews.services))
    need_full_sight(site)
    if told_elsewhere(terms).cut:
        raise CannotTell(Problem.PARTLY_READ)
    return Breach("neither", reviews.shown, count=reviews.items)
