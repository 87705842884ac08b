"""What HTML alone shows of accessibility, and the information that the law wants published (directive 2019/882)."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import Field, FieldPurpose
from auditor.evidence.records import Page, PageKind
from auditor.evidence.shop import FunctionKind, Topic
from auditor.facts.base import own_pages, seen, visit
from auditor.facts.shop_words import PLACES, shop_of, where
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

_BUYING = frozenset({PageKind.CART, PageKind.CHECKOUT, PageKind.ACCOUNT})
_DECIDING = frozenset(
    {FieldPurpose.CARD, FieldPurpose.EMAIL, FieldPurpose.PASSWORD, FieldPurpose.ADDRESS, FieldPurpose.NAME}
)


class Accessibility(Frozen):
    """Counts over the judged pages; nothing here proves conformity."""

    pages: int = 0
    without_language: tuple[Seen, ...] = ()
    images: int = 0
    images_without_alt: int = 0
    worst_images: tuple[Seen, ...] = ()
    unnamed_controls: tuple[Seen, ...] = ()
    """Pages with fields that nothing names; the excerpt lists them."""
    unnamed_buttons: tuple[Seen, ...] = ()
    skipped_headings: tuple[Seen, ...] = ()
    blocking: tuple[Seen, ...] = ()
    """Order, login and cart pages with a field to fill in, or a button, that nothing names."""
    published: tuple[Seen, ...] = ()
    """Links to an accessibility page, or words of one."""


def derive(bundle: Bundle) -> Accessibility | Missing:
    """Sum up what the pages show. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    unnamed = [page for page in pages if shop_of(page).access.unnamed_controls]
    lacking = [page for page in pages if shop_of(page).access.images_without_alt]
    return Accessibility(
        pages=len(pages),
        without_language=tuple(seen(page) for page in pages if page.reading and not page.reading.lang)[:PLACES],
        images=sum(shop_of(page).access.images for page in pages),
        images_without_alt=sum(shop_of(page).access.images_without_alt for page in pages),
        worst_images=tuple(seen(page) for page in sorted(lacking, key=_lacking)[:PLACES]),
        unnamed_controls=tuple(seen(page, ", ".join(shop_of(page).access.unnamed_controls)) for page in unnamed)[
            :PLACES
        ],
        unnamed_buttons=tuple(seen(page) for page in pages if shop_of(page).access.unnamed_buttons)[:PLACES],
        skipped_headings=tuple(seen(page) for page in pages if shop_of(page).access.skipped_headings)[:PLACES],
        blocking=tuple(seen(page, _blocking(page)) for page in pages if _blocking(page))[:PLACES],
        published=(*_links(pages), *where(pages, Topic.ACCESSIBILITY))[:PLACES],
    )


def _lacking(page: Page) -> int:
    return -shop_of(page).access.images_without_alt


def _blocking(page: Page) -> str:
    """Return the names of the fields without which one cannot buy, when nothing names them for a screen reader."""
    if page.kind not in _BUYING or page.reading is None:
        return ""
    unnamed = set(shop_of(page).access.unnamed_controls)
    fields = [field for form in page.reading.forms for field in form.fields if _is_unnamed(field, unnamed)]
    return ", ".join(field.name or field.type for field in fields if field.required or field.purpose in _DECIDING)


def _is_unnamed(field: Field, unnamed: set[str]) -> bool:
    """A control without a name of its own is called by its type: another of that type may have a label."""
    return field.name in unnamed if field.name else field.type in unnamed and not field.label


def _links(pages: tuple[Page, ...]) -> tuple[Seen, ...]:
    links = (
        (page, link) for page in pages for link in shop_of(page).functions if link.kind is FunctionKind.ACCESSIBILITY
    )
    return tuple({link.url: seen(page, link.text) for page, link in links}.values())[:1]
