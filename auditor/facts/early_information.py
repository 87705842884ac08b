"""Means of payment and limits of delivery, shown at the latest when the order begins (C. conso. art. L221-14)."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import PageKind
from auditor.evidence.shop import Topic
from auditor.facts.base import own_pages, visit
from auditor.facts.payment import provider_of
from auditor.facts.shop_words import shop_of, where
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

_LATE = frozenset({PageKind.CHECKOUT, PageKind.ACCOUNT})
_DOCUMENTS = frozenset({PageKind.TERMS, PageKind.LEGAL_NOTICE, PageKind.PRIVACY, PageKind.COOKIES})


class EarlyInformation(Frozen):
    """What a buyer is told before the order."""

    means: tuple[Seen, ...] = ()
    """Means of payment on pages that come before the order: footer, product, cart, help."""
    late_means: tuple[Seen, ...] = ()
    """On order pages only."""
    limits: tuple[Seen, ...] = ()
    """Where the shop delivers, on the same pages."""
    pages: int = 0
    """Such pages that were read."""
    filled_cart: bool = False
    """A cart with articles was read: what it does not show is not shown."""
    unread_logos: bool = False
    """Pictures without words stand in a footer, or a wallet's script runs: logos may be among them."""


def derive(bundle: Bundle) -> EarlyInformation | Missing:
    """Look at every page before the order. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    early = [page for page in pages if page.kind not in _LATE | _DOCUMENTS]
    hosts = [resource.host for page in pages if page.reading for resource in page.reading.resources]
    return EarlyInformation(
        means=where(early, Topic.PAYMENT_MEANS),
        late_means=where([page for page in pages if page.kind in _LATE], Topic.PAYMENT_MEANS),
        limits=where(early, Topic.DELIVERY_LIMIT),
        pages=len(early),
        filled_cart=any(shop_of(page).basket_lines for page in early if page.kind is PageKind.CART),
        unread_logos=any(shop_of(page).images_in_footer for page in early) or any(map(provider_of, hosts)),
    )
