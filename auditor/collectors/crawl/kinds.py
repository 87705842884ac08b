"""What a link promises and what a page is. The page has the last word over the link that led to it."""

import re
from dataclasses import dataclass

from auditor.collectors.crawl.addresses import slot_of_address
from auditor.collectors.crawl.slots import DOCUMENTS, KIND_OF, SLOT_OF_DOCUMENT, Slot
from auditor.collectors.crawl.vocabulary import slot_of_words
from auditor.evidence.pages import FormPurpose, PageReading, Region
from auditor.evidence.records import PageKind
from auditor.reading.documents import kinds_of
from auditor.reading.links import Link
from auditor.reading.page import PageContent
from auditor.reading.text import fold

_GOODS = frozenset({Slot.PRODUCT, Slot.CATEGORY})
_PRODUCT_TYPES = frozenset({"product", "productgroup", "individualproduct", "productmodel", "vehicle", "og:product"})
_LIST_TYPES = frozenset({"itemlist", "collectionpage", "offercatalog", "searchresultspage", "productcollection"})
_LISTED_PRODUCTS = 4
"""Links to so many different products make a page a list of products."""
_FORM_SLOTS: dict[FormPurpose, Slot] = {
    FormPurpose.CHECKOUT: Slot.CHECKOUT,
    FormPurpose.REGISTER: Slot.REGISTER,
    FormPurpose.LOGIN: Slot.LOGIN,
    FormPurpose.CONTACT: Slot.CONTACT,
}
_PRICE = re.compile(r"\d ?(?:€|EUR\b|\$|£)|[€$£] ?\d")
_TEXT_CHARS = 20_000
_TITLE_BREAKS = (" | ", " - ", " – ", " — ", " · ", " : ", " :: ", " » ")


@dataclass(frozen=True)
class Guess:
    """What a link seems to lead to."""

    slot: Slot
    reason: str
    strength: int
    """0 when words and address agree, 1 for the address alone, 2 for the words alone, 3 for neither."""


def guess_link(link: Link) -> Guess:
    """Guess where a link leads from its words, its address and the documents it announces."""
    if link.kinds:
        slot = SLOT_OF_DOCUMENT[link.kinds[0]]
        both = bool(kinds_of("", link.url, link.region))
        return Guess(slot, "link", 0 if both else 2)
    worded = slot_of_words(link.text)
    addressed, shaped = slot_of_address(link.url)
    if addressed and (shaped or worded is None or worded is addressed):
        return Guess(addressed, "url", 0 if worded is addressed else 1)
    if worded:
        return Guess(worded, "link", 2)
    return Guess(Slot.OTHER, "link", 3)


def guess_url(url: str) -> Guess:
    """Guess what an address alone, from a sitemap, leads to."""
    return guess_link(Link(url=url, text="", region=Region.MAIN, nofollow=False, kinds=kinds_of("", url, Region.MAIN)))


def judge_page(url: str, content: PageContent, guess: Guess) -> tuple[Slot, str]:
    """Say what the page at ``url`` (the final address) is, and what decided it.

    In order: an address that only one kind has, what the heading names, structured data, the link that led there,
    forms, the shape of the address, the links on the page.
    """
    reading = content.reading
    addressed, shaped = slot_of_address(url)
    headed = _named(reading)
    product = _is_product(reading)
    if addressed and addressed not in _GOODS and shaped:
        return addressed, "url"
    if headed in DOCUMENTS and not product:
        return headed, "heading"
    if product and guess.slot not in DOCUMENTS:
        return Slot.PRODUCT, "structured-data"
    if headed and headed not in _GOODS:
        return headed, "heading"
    if guess.slot in DOCUMENTS or (guess.slot not in _GOODS and guess.slot is not Slot.OTHER and guess.strength < 2):
        return guess.slot, guess.reason
    return _by_content(url, content, guess, addressed)


def _by_content(url: str, content: PageContent, guess: Guess, addressed: Slot | None) -> tuple[Slot, str]:
    """Decide by forms, then by the shape of the address, then by the links on the page."""
    documents = kinds_of("", url, Region.MAIN)
    if documents:
        return SLOT_OF_DOCUMENT[documents[0]], "url"
    forms = [form for form in content.reading.forms if form.region in (Region.MAIN, Region.FORM)]
    buying = sum(form.purpose is FormPurpose.CART for form in forms)
    if buying == 1 and addressed is not Slot.CATEGORY and not _lists_products(content):
        return Slot.PRODUCT, "form"
    for purpose, slot in _FORM_SLOTS.items():
        if any(form.purpose is purpose for form in forms) and addressed not in _GOODS:
            return slot, "form"
    if addressed and (addressed is not Slot.CATEGORY or buying or _shows_goods(content)):
        return addressed, "url"
    if buying > 1 or _lists_products(content) or _is_list(content.reading):
        return Slot.CATEGORY, "form" if buying > 1 else "structured-data"
    return (guess.slot, guess.reason) if guess.slot not in _GOODS else (Slot.OTHER, "link")


def kind_of(slot: Slot) -> PageKind:
    """Return the page kind a slot is filed under."""
    return KIND_OF[slot]


def _named(reading: PageReading) -> Slot | None:
    """Read the heading, and the title up to the name of the shop when there is no heading."""
    for text in (reading.heading, _own_title(reading.title)):
        if not text:
            continue
        documents = kinds_of(text, "", Region.MAIN)
        return SLOT_OF_DOCUMENT[documents[0]] if documents else slot_of_words(text)
    return None


def _own_title(title: str) -> str:
    cuts = [title.find(mark) for mark in _TITLE_BREAKS if mark in title]
    return title[: min(cuts)] if cuts else title


def _types(reading: PageReading) -> frozenset[str]:
    return frozenset(fold(name) for name in reading.schema_types)


def _is_product(reading: PageReading) -> bool:
    """A page that describes a product, and is not a list of them."""
    types = _types(reading)
    if "og:product" in types or "og:product.item" in types:
        return True
    return bool(types & _PRODUCT_TYPES) and not types & _LIST_TYPES


def _is_list(reading: PageReading) -> bool:
    return bool(_types(reading) & _LIST_TYPES) and "product" in _types(reading)


def _shows_goods(content: PageContent) -> bool:
    """Tell a shelf from a heading of a blog, which may have the same address: prices or products are there."""
    priced = len(_PRICE.findall(content.text[:_TEXT_CHARS])) > 1
    types = _types(content.reading)
    return priced or bool(types & (_LIST_TYPES | _PRODUCT_TYPES)) or bool(_products(content))


def _lists_products(content: PageContent) -> bool:
    """Count the different products that the main part links to."""
    return len(_products(content)) >= _LISTED_PRODUCTS


def _products(content: PageContent) -> set[str]:
    return {
        link.url
        for link in content.links
        if link.region is Region.MAIN and slot_of_address(link.url)[0] is Slot.PRODUCT
    }
