"""Safety information on product pages: Regulation (EU) 2023/988, art. 19."""

import re
from datetime import date

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import Page, PageKind
from auditor.evidence.shop import Topic
from auditor.facts.base import own_pages, seen, visit
from auditor.facts.shop_words import said, shop_of
from auditor.facts.wording import plain
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

SINCE = date(2024, 12, 13)
"""Day on which the regulation applies (art. 52)."""
SAMPLE = 10
_EMAIL = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]|https?://|\bwww\.|\b[\w-]{2,40}\.(?:com|fr|eu|de|net|org|be|it|es)\b"
    r"|formulaire de contact"
)
_POSTAL = re.compile(
    r"\b(?:[a-z]{1,2}-)?\d{4,5} [a-z]{2}|\b(?:rue|avenue|boulevard|chemin|place|allee|route|zone"
    r"|street|road|strasse|via|calle|cs|bp)\b"
)
_NAME = re.compile(
    r"(?:fabricant\w*|fabrique\w*|manufactur\w+|producteur|importateur|mise sur le marche|responsable"
    r"|responsible)\b.{0,40}?[:/ ] ?\w{2,}"
)


class ProductPage(Frozen):
    """One product page of the sample."""

    seen: Seen
    manufacturer: bool = False
    """Named as such."""
    postal: bool = False
    """With a postal address."""
    electronic: bool = False
    """With an e-mail or web address."""
    responsible: bool = False
    """A person responsible in the Union is named."""
    warnings: bool = False
    brand: str = ""
    released: date | None = None
    used: bool = False

    @property
    def complete(self) -> bool:
        """Manufacturer, or person responsible, with both addresses."""
        return (self.manufacturer or self.responsible) and self.postal and self.electronic

    @property
    def nothing(self) -> bool:
        """Neither a manufacturer nor a person responsible nor safety words."""
        return not (self.manufacturer or self.responsible or self.warnings)

    @property
    def recent(self) -> bool:
        """Dated, by its own structured data, after the regulation began to apply, and not sold as used."""
        return self.released is not None and self.released >= SINCE and not self.used


class ProductSafety(Frozen):
    """The sample of product pages."""

    products: tuple[ProductPage, ...] = ()
    """At most ten; food and drink are left out."""
    food: int = 0
    """Product pages left out because they sell food or drink."""


def derive(bundle: Bundle) -> ProductSafety | Missing:
    """Read the product pages of the visit. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl, PageKind.PRODUCT)
    food = [page for page in pages if shop_of(page).on(Topic.FOOD)]
    others = [page for page in pages if page not in food]
    return ProductSafety(products=tuple(map(_product, others[:SAMPLE])), food=len(food))


def _product(page: Page) -> ProductPage:
    shop = shop_of(page)
    parties = [words for _, words in said([page], Topic.MANUFACTURER, Topic.RESPONSIBLE)]
    text = plain(" ".join(words.text for words in parties))
    best = parties[0].text if parties else ""
    return ProductPage(
        seen=seen(page, best),
        manufacturer=bool(shop.on(Topic.MANUFACTURER)) and bool(_NAME.search(text)),
        postal=bool(_POSTAL.search(text)),
        electronic=bool(_EMAIL.search(text)),
        responsible=bool(shop.on(Topic.RESPONSIBLE)) and bool(_NAME.search(text)),
        warnings=bool(shop.on(Topic.SAFETY)),
        brand=shop.brand,
        released=shop.released,
        used=bool(shop.on(Topic.SECOND_HAND)),
    )
