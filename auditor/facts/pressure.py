"""Signs of urgency or scarcity, and automated assistants, as far as one reading of the HTML shows them."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import Page, PageKind
from auditor.evidence.shop import Topic
from auditor.facts.base import own_pages, seen, visit
from auditor.facts.shop_words import PLACES, shop_of, where
from auditor.facts.third_parties import operator_of
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

_SELLING = frozenset(
    {PageKind.HOME, PageKind.CATEGORY, PageKind.PRODUCT, PageKind.CART, PageKind.CHECKOUT, PageKind.SEARCH}
)


class Pressure(Frozen):
    """What may hurry a buyer; whether it is sincere takes two readings."""

    products: int = 0
    countdowns: tuple[Seen, ...] = ()
    scarcity: tuple[Seen, ...] = ()
    invented: tuple[Seen, ...] = ()
    """Scripts of the page that draw such figures at random."""
    chats: tuple[Seen, ...] = ()
    """Pages that call a chat service; the excerpt names it."""
    disclosed: tuple[Seen, ...] = ()
    """Where visitors are told of a virtual assistant."""


def derive(bundle: Bundle) -> Pressure | Missing:
    """Look at the pages that sell. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    selling = [page for page in pages if page.kind in _SELLING]
    return Pressure(
        products=sum(page.kind is PageKind.PRODUCT for page in pages),
        countdowns=where(selling, Topic.COUNTDOWN),
        scarcity=where(selling, Topic.SCARCITY),
        invented=tuple(seen(page, shop_of(page).random_scarcity) for page in pages if shop_of(page).random_scarcity)[
            :PLACES
        ],
        chats=tuple(seen(page, name) for page in pages if (name := _chat(page)))[:PLACES],
        disclosed=where(selling, Topic.ASSISTANT),
    )


def _chat(page: Page) -> str:
    resources = page.reading.resources if page.reading else ()
    found = (operator_of(resource.host) for resource in resources)
    return next((row.name for row in found if row and row.category == "chat"), "")
