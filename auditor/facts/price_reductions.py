"""Announcements of reduced prices (C. conso. art. L112-1-1): the prior price shown, its meaning, the arithmetic."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import Page, PageKind
from auditor.evidence.shop import Reduction, Topic
from auditor.facts.base import own_pages, seen, visit
from auditor.facts.shop_words import shop_of, where
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

_SHOWING = (PageKind.PRODUCT, PageKind.CATEGORY, PageKind.HOME, PageKind.SEARCH, PageKind.OTHER)
_MOST = 20


class ShownReduction(Frozen):
    """One reduction, as displayed."""

    prior: float
    price: float | None = None
    percent: float | None = None
    """As announced."""
    computed: float | None = None
    """From the two prices displayed."""
    seen: Seen

    @property
    def difference(self) -> float:
        """By how many points the percentage announced differs from the one computed; 0 when it cannot be told."""
        if self.percent is None or self.computed is None:
            return 0.0
        return abs(self.percent - self.computed)


class PriceReductions(Frozen):
    """What the pages announce."""

    shown: tuple[ShownReduction, ...] = ()
    thirty_days: tuple[Seen, ...] = ()
    """Where the prior price is said to be the lowest of the last 30 days."""
    compared: tuple[Seen, ...] = ()
    """Where another reference is named (recommended price, price when new)."""
    products: int = 0
    """Product pages read."""


def derive(bundle: Bundle) -> PriceReductions | Missing:
    """Collect the reductions of the pages that show prices. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    found: dict[tuple[float | None, float | None, float | None], ShownReduction] = {}
    for page in sorted(own_pages(crawl, *_SHOWING), key=lambda page: _SHOWING.index(page.kind)):
        for reduction in shop_of(page).reductions:
            found.setdefault((reduction.prior, reduction.price, reduction.percent), _shown(reduction, page))
    return PriceReductions(
        shown=tuple(found.values())[:_MOST],
        thirty_days=where(pages, Topic.LOWEST_PRICE),
        compared=where(own_pages(crawl, *_SHOWING), Topic.COMPARED_PRICE),
        products=sum(page.kind is PageKind.PRODUCT for page in pages),
    )


def _shown(reduction: Reduction, page: Page) -> ShownReduction:
    prior, price = reduction.prior or 0.0, reduction.price
    computed = round(100 * (prior - price) / prior, 2) if prior and price is not None else None
    return ShownReduction(
        prior=prior, price=price, percent=reduction.percent, computed=computed, seen=seen(page, reduction.text)
    )
