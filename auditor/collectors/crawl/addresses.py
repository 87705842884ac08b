"""What the address of a page says of it: the URL habits of shop software, and words in the path."""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qs, unquote, urlsplit

from auditor.collectors.crawl.slots import Slot
from auditor.collectors.crawl.vocabulary import slot_of_words
from auditor.reading.text import fold

_PATH_CHARS = 500
_LOCALE = re.compile(r"([a-z]{2})(?:[-_]([a-z]{2}))?")
_LANGUAGE_CODES = """
    fr en de es it nl pt pl cs da sv fi no nb el hu ro bg hr sk sl et lv lt ru uk tr ja zh ko ar he ca eu gb uk us
    at be ch lu jp cn dk se cz gr
"""
_LANGUAGES = frozenset(_LANGUAGE_CODES.split())
_EXTENSION = re.compile(r"\.(?:html?|php\d?|aspx?|jsp|do|cgi)$")
_ROUTES = ("route", "controller", "r")
"""Query parameters that name the page: OpenCart, PrestaShop without rewriting, Yii."""
_EDITORIAL = re.compile(
    r"^/(?:blogs?|actualites?|actus?|news|magazine|journal|conseils?|guides?|articles?|evenements?|events|agenda"
    r"|content|cms|pages?|infos?|information)(?:/|$)"
)
_ARTICLES = re.compile(
    r"^/(?:blogs?|actualites?|actus?|news|magazine|journal|conseils?|guides?|articles?|evenements?|events|agenda)/."
)

_CATEGORY_FIRST = re.compile(
    r"/(?:catalogue|catalog|shop|boutique|store)/(?:categor(?:y|ies?)|rayons?)/[^/]|/product/(?:category|manufacturer)"
)
_PRODUCT = re.compile(
    r"/(?:produits?|products?|product-page|items?|fiche-produit|fiche|catalog/product/view|product/product|dp|pd"
    r"|shop/product|boutique/produit)/[^/]"
    r"|/product/product$|^/product$|/p/[^/]|-p-?\d{1,12}$|/catalogue/[^/]+-\d+$|/(?:shop|boutique|store)/[^/]+/[^/]"
)
_CATEGORY = re.compile(
    r"/(?:categorie-produits?|product-category|product-categories|collections|taxons|product/category)(?:/|$)"
    r"|/(?:c|cat|categorie|categories|category|rayons?|gammes?|univers|departments?|marques?|brands?|manufacturers?)/."
    r"|/catalog/category/|^/(?:category|categorie|manufacturer|supplier|new-products|best-sales|prices-drop)$"
)
_NUMBERED = re.compile(r"/\d{1,9}(?:-\d{1,9})?-[a-z][^/]*$")
"""PrestaShop: ``/12-name`` is a category, ``/12-name.html`` and ``/12-34-name.html`` are products."""

_REGISTRATION = re.compile(r"[?&]create_account=1(?:&|$)")

_FUNCTIONS: tuple[tuple[Slot, re.Pattern[str]], ...] = (
    (Slot.CART, re.compile(r"/(?:cart|panier|basket|cart-page|shopping-cart|shoppingcart|caddie)(?:/index)?$")),
    (
        Slot.REGISTER,
        re.compile(r"/(?:accounts?|customer(?:/account)?|user|auth)/(?:create|register|signup)$"),
    ),
    (Slot.LOGIN, re.compile(r"/(?:accounts?|customer(?:/account)?|user|auth)(?:/(?:login|index))?$")),
    (Slot.CHECKOUT, re.compile(r"/(?:checkout|commande|order-opc|onepagecheckout)(?:/[a-z0-9-]{1,30}){0,2}$")),
    (Slot.SEARCH, re.compile(r"/(?:catalogsearch/[a-z/]{1,40}|product/search)$")),
    (Slot.CONTACT, re.compile(r"/(?:contact|information/contact|contact/index(?:/index)?)$")),
    (Slot.RETURNS, re.compile(r"/(?:account/return/add|policies/refund-policy|sales/guest/form)$")),
    (Slot.DELIVERY, re.compile(r"/policies/shipping-policy$")),
)


@dataclass(frozen=True)
class Address:
    """An address taken apart for comparison."""

    path: str
    """Folded, without locale and extension, underscores as hyphens; or the route parameter in its place."""
    locale: str | None
    """Language or country that begins the path or the host: ``fr``, ``fr-be``."""
    html: bool
    """The path ended in .html or .htm."""


@lru_cache(maxsize=8192)
def address(url: str) -> Address:
    """Take an address apart; a broken one has an empty path."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return Address("", None, False)
    path = fold(unquote(parts.path[:_PATH_CHARS])).replace("_", "-").replace(" ", "-")
    route = _route(parts.query)
    segments = [segment for segment in path.split("/") if segment]
    locale = _locale(segments[0]) if segments else None
    if locale:
        segments = segments[1:]
    host_locale = _locale((parts.hostname or "").split(".")[0])
    plain = _EXTENSION.sub("", "/" + "/".join(segments))
    plain = plain.removesuffix("/index") or "/"
    return Address(route or plain, locale or host_locale, path.endswith((".html", ".htm")))


def slot_of_address(url: str) -> tuple[Slot | None, bool]:
    """Return the slot an address suggests, and whether its shape is that of known shop software."""
    parts = address(url)
    if _ARTICLES.search(parts.path):
        return None, False
    if _REGISTRATION.search(url):
        return Slot.REGISTER, True
    shaped = _by_shape(parts)
    if shaped:
        return shaped, True
    named = _by_last_word(parts.path)
    if named:
        return named, False
    if _NUMBERED.search(parts.path) and not _EDITORIAL.search(parts.path):
        return (Slot.PRODUCT if parts.html else Slot.CATEGORY), False
    return None, False


def _by_shape(parts: Address) -> Slot | None:
    for slot, pattern in _FUNCTIONS:
        if pattern.search(parts.path):
            return slot
    if _CATEGORY_FIRST.search(parts.path):
        return Slot.CATEGORY
    if _PRODUCT.search(parts.path):
        return Slot.PRODUCT
    return Slot.CATEGORY if _CATEGORY.search(parts.path) else None


def _by_last_word(path: str) -> Slot | None:
    return slot_of_words(path.rstrip("/").rsplit("/", 1)[-1].replace("-", " ")) if path != "/" else None


def _route(query: str) -> str:
    if not query or len(query) > _PATH_CHARS:
        return ""
    values = parse_qs(query, max_num_fields=20) if query.count("&") < 20 else {}
    named = next((values[name][0] for name in _ROUTES if name in values), "")
    named = fold(named).replace("_", "-").strip("/")
    return f"/{named}" if named and re.fullmatch(r"[a-z0-9/-]{1,80}", named) else ""


def _locale(segment: str) -> str | None:
    match = _LOCALE.fullmatch(segment.replace("_", "-"))
    if not match or match[1] not in _LANGUAGES or (match[2] and match[2] not in _LANGUAGES):
        return None
    return match[0]
