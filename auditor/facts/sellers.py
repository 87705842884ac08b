"""Who sells each offer of a marketplace, and how offers are ranked (C. conso. art. L111-7 II)."""

import re

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.evidence.shop import FunctionKind, Topic
from auditor.facts.base import own_pages, seen, visit
from auditor.facts.shop_words import PLACES, said, shop_of, where
from auditor.facts.wording import plain
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

_SELLER = re.compile(
    r"(?:vendue?s?|expediee?s?|sold|shipped|livree?s?)(?: (?:et|and) (?:expediee?s?|vendue?s?|livree?s?"
    r"|shipped|fulfilled|delivered))? (?:par|by)\W{1,4}(.{1,60})"
    r"|(?:vendeur|seller|boutique) ?:\W{0,3}(.{1,60})"
)
_NAME_END = re.compile(r"[/|(,.;]| - | et expedi| en stock| livr")
_LETTERS = re.compile(r"[^a-z0-9]")


class Sellers(Frozen):
    """What product pages say of who sells."""

    products: int = 0
    """Product pages read."""
    others: tuple[str, ...] = ()
    """Names of sellers that are not the site itself."""
    named: tuple[Seen, ...] = ()
    """Offers that name such a seller."""
    silent: tuple[Seen, ...] = ()
    """Product pages that name no seller at all, nor say whether a trader or a private person sells."""
    status: tuple[Seen, ...] = ()
    """Where it is said whether sellers are traders."""
    identity: tuple[Seen, ...] = ()
    """Links to a page about a seller."""
    ranking: tuple[Seen, ...] = ()


def derive(bundle: Bundle) -> Sellers | Missing:
    """Read the product pages of the visit. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    products = [page for page in pages if page.kind is PageKind.PRODUCT]
    named = [(page, name) for page in products if (name := _seller(page, crawl))]
    telling = (Topic.SELLER, Topic.SELLER_STATUS)
    silent = [page for page in products if not shop_of(page).on(*telling) and not _identified(page)]
    return Sellers(
        products=len(products),
        others=tuple(dict.fromkeys(name for _, name in named)),
        named=tuple(seen(page, name) for page, name in named)[:PLACES],
        silent=tuple(seen(page) for page in silent)[:PLACES],
        status=where(pages, Topic.SELLER_STATUS),
        identity=tuple(seen(page, text) for page in products for text in _identified(page))[:PLACES],
        ranking=(*_ranking_links(pages), *where(pages, Topic.RANKING))[:PLACES],
    )


def _seller(page: Page, crawl: CrawlEvidence) -> str:
    """Return the seller of an offer when it is not the shop itself."""
    for _, words in said([page], Topic.SELLER):
        if match := _SELLER.search(plain(words.text)):
            name = _NAME_END.split((match[1] or match[2] or "").strip())[0].strip()
            if name and not _is_shop(name, page, crawl):
                return name
    return ""


def _is_shop(name: str, page: Page, crawl: CrawlEvidence) -> bool:
    """« Vendu par » the shop itself is no other seller: its name is that of the domain, or ends the page's title."""
    short = _LETTERS.sub("", name)
    domain = _LETTERS.sub("", crawl.site.split(".")[0])
    title = _LETTERS.sub("", plain(page.reading.title if page.reading else "")[-60:])
    ours = {"nous", "nossoins", "notreboutique", "us", "laboutique"}
    return short in ours or not short or short.startswith(domain) or domain.startswith(short) or title.endswith(short)


def _identified(page: Page) -> tuple[str, ...]:
    return tuple(link.text for link in shop_of(page).functions if link.kind is FunctionKind.SELLER)[:1]


def _ranking_links(pages: tuple[Page, ...]) -> tuple[Seen, ...]:
    links = ((page, link) for page in pages for link in shop_of(page).functions if link.kind is FunctionKind.RANKING)
    return tuple(seen(page, link.text) for page, link in links)[:1]
