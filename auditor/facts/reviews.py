"""Reviews of customers: shown where, dated or not, and what is said of how they are checked (C. conso. L111-7-2)."""

import re

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import PageReading
from auditor.evidence.records import Page, PageKind
from auditor.evidence.shop import FunctionKind, Topic
from auditor.facts.base import own_pages, seen, visit
from auditor.facts.shop_words import PLACES, shop_of, where
from auditor.facts.third_parties import operator_of
from auditor.facts.wording import plain
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

_SELLING = frozenset({PageKind.PRODUCT, PageKind.HOME, PageKind.CATEGORY, PageKind.SEARCH, PageKind.CART})
_REVIEW_PAGE = re.compile(r"\bavis\b|\breviews?\b|\btemoignages?\b|\btestimonials?\b")
_DOCUMENTS = frozenset({PageKind.PRIVACY, PageKind.COOKIES, PageKind.LEGAL_NOTICE})


class Reviews(Frozen):
    """What the pages show of reviews."""

    shown: tuple[Seen, ...] = ()
    """Pages whose HTML holds reviews."""
    items: int = 0
    dated: int = 0
    announced: tuple[Seen, ...] = ()
    """Where reviews are announced in words or by a rating, whether or not the HTML holds them."""
    widgets: tuple[Seen, ...] = ()
    """Pages that call a service of reviews: what it shows is not in the HTML."""
    services: tuple[str, ...] = ()
    checked: tuple[Seen, ...] = ()
    """Where they are said to be verified."""
    method: tuple[Seen, ...] = ()
    """Where the way they are collected, checked or ranked is told, or a link leads to it."""


def derive(bundle: Bundle) -> Reviews | Missing:
    """Count what the pages show. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = [page for page in own_pages(crawl) if page.kind not in _DOCUMENTS]
    holding = [page for page in pages if shop_of(page).reviews.items and _about_goods(page)]
    rated = [page for page in pages if shop_of(page).reviews.aggregate]
    calling = {page.url: (page, names) for page in pages if page.reading and (names := _services(page.reading))}
    return Reviews(
        shown=tuple(seen(page) for page in holding)[:PLACES],
        items=sum(shop_of(page).reviews.items for page in holding),
        dated=sum(shop_of(page).reviews.dated for page in holding),
        announced=where([page for page in pages if page.kind is not PageKind.TERMS], Topic.REVIEWS)
        or tuple(seen(page) for page in rated)[:PLACES],
        widgets=tuple(seen(page, ", ".join(names)) for page, names in calling.values())[:PLACES],
        services=tuple(sorted({name for _, names in calling.values() for name in names})),
        checked=where(pages, Topic.REVIEWS_CHECKED),
        method=(*_links(pages), *where(pages, Topic.REVIEWS_METHOD))[:PLACES],
    )


def _about_goods(page: Page) -> bool:
    """Comments under an article are no reviews of what is sold."""
    heading = plain(page.reading.heading if page.reading else "")
    return page.kind in _SELLING or bool(_REVIEW_PAGE.search(heading))


def _links(pages: list[Page]) -> tuple[Seen, ...]:
    links = ((page, link) for page in pages for link in shop_of(page).functions if link.kind is FunctionKind.REVIEWS)
    return tuple(dict.fromkeys(seen(page, link.text) for page, link in links))[:PLACES]


def _services(reading: PageReading) -> tuple[str, ...]:
    found = (operator_of(resource.host) for resource in reading.resources if resource.tag in ("script", "iframe"))
    return tuple(dict.fromkeys(row.name for row in found if row and row.category == "reviews"))
