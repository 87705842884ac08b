"""What the facts of the order flow share: where the pages of a visit speak of something."""

from collections.abc import Iterable

from auditor.evidence.records import Page
from auditor.evidence.shop import Said, ShopReading, Topic
from auditor.facts.base import seen
from auditor.findings import Seen

PLACES = 3
"""Most places shown for one thing."""


def shop_of(page: Page) -> ShopReading:
    """Return what the page shows of the shop."""
    return page.reading.shop if page.reading else ShopReading()


def said(pages: Iterable[Page], *topics: Topic) -> list[tuple[Page, Said]]:
    """Return everything that the pages say on these topics, in their order."""
    return [(page, words) for page in pages for words in shop_of(page).on(*topics)]


def places(found: Iterable[tuple[Page, Said]]) -> tuple[Seen, ...]:
    """Point at the first places, each wording once."""
    first: dict[str, Seen] = {}
    for page, words in found:
        first.setdefault(words.text, seen(page, words.text))
    return tuple(first.values())[:PLACES]


def where(pages: Iterable[Page], *topics: Topic) -> tuple[Seen, ...]:
    """Point at the first places where the pages speak of these topics."""
    return places(said(pages, *topics))
