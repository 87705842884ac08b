"""Legal documents: which pages link to them, and whether what is behind the link could be read."""

from enum import StrEnum

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind, DocumentLink, Region
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.facts.base import cut, hollow, own_pages, seen, visit
from auditor.facts.document_targets import DocumentTarget, TargetForm, page_key, read_target, targets_of
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem

_ORDERING = (PageKind.CART, PageKind.CHECKOUT)
_SALES = (*_ORDERING, PageKind.PRODUCT, PageKind.CATEGORY, PageKind.SEARCH)


class Standing(StrEnum):
    """In one word, how a document stands."""

    READ = "read"
    """A page of the site that was read."""
    UNLINKED = "unlinked"
    """Read too, but no recognised link announces it."""
    WITHIN = "within"
    """Only inside a page that has another name."""
    LOGIN = "login"
    FILE = "file"
    """PDF, image or another file that is no page."""
    ELSEWHERE = "elsewhere"
    SCRIPT = "script"
    GONE = "gone"
    """Every link answers that the page does not exist."""
    UNREACHED = "unreached"
    ABSENT = "absent"


class DocumentPlace(Frozen):
    """One wording and address of a link to a document."""

    url: str
    text: str
    region: Region = Region.FOOTER
    pages: int = 1
    seen: Seen


class Document(Frozen):
    """One kind of legal document."""

    links: tuple[DocumentPlace, ...] = ()
    pages_linking: int = 0
    pages_without: tuple[Seen, ...] = ()
    """Judged pages without any link to it; the document itself, cart and order pages are not counted."""
    ordering_only: bool = False
    """Only cart or order pages link to it."""
    targets: tuple[DocumentTarget, ...] = ()
    """What the links lead to, the best read first."""
    unlinked: tuple[DocumentTarget, ...] = ()
    """Pages of this kind that were found although no recognised link announces them."""
    within: tuple[DocumentTarget, ...] = ()
    """Other pages of the site whose words hold the content of this document."""
    withheld: Problem | None = None
    """A page of this kind is known and could not or must not be visited."""

    @property
    def best(self) -> DocumentTarget | None:
        """The address that tells most about the document."""
        read = [target for target in (*self.targets, *self.unlinked) if target.read]
        return next(iter([*read, *self.targets, *self.unlinked, *self.within]), None)

    @property
    def standing(self) -> Standing:
        """How the document stands."""
        best = self.best
        if best is None:
            return Standing.UNREACHED if self.withheld else Standing.ABSENT
        if best.read:
            linked = best in self.targets or bool(self.targets)
            return Standing.READ if linked else Standing.UNLINKED if best in self.unlinked else Standing.WITHIN
        return _STANDINGS.get(best.form) or _standing_of(self.targets or self.unlinked)


class Documents(Frozen):
    """The legal documents of the site."""

    legal_notice: Document = Document()
    terms: Document = Document()
    privacy: Document = Document()
    cookies: Document = Document()
    returns: Document = Document()
    pages: int = 0
    """Judged pages."""
    hollow: bool = False
    """The HTML received shows no link to any document and hardly any link at all: a script writes the menus."""


_STANDINGS = {
    TargetForm.FILE: Standing.FILE,
    TargetForm.IMAGE: Standing.FILE,
    TargetForm.ELSEWHERE: Standing.ELSEWHERE,
    TargetForm.SCRIPT: Standing.SCRIPT,
}


def _standing_of(targets: tuple[DocumentTarget, ...]) -> Standing:
    if all(target.status in (404, 410) for target in targets):
        return Standing.GONE
    walled = any(target.problem is Problem.LOGIN_WALL for target in targets)
    return Standing.LOGIN if walled else Standing.UNREACHED


def derive(bundle: Bundle) -> Documents | Missing:
    """Look for every kind of document in every judged page."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    found = {kind.name.lower(): _document(kind, crawl, pages) for kind in DocumentKind}
    return Documents(
        **found,
        pages=len(pages),
        hollow=hollow(pages),
    )


def _document(kind: DocumentKind, crawl: CrawlEvidence, pages: tuple[Page, ...]) -> Document:
    linking = {page.url: links for page in pages if (links := _links(page, kind))}
    targets = targets_of(crawl, pages, linking)
    reached = {target.url for target in targets}
    expected = [page for page in pages if page.kind not in _ORDERING and page.url not in reached and not cut(page)]
    others = [page for page in pages if page.url not in reached]
    unlinked = [page for page in others if page.kind is PageKind(kind.value)]
    within = [page for page in others if page not in unlinked and _holds(page, kind)]
    return Document(
        links=_places(pages, linking),
        pages_linking=len(linking),
        pages_without=tuple(seen(page) for page in expected if page.url not in linking),
        ordering_only=bool(linking) and all(page.kind in _ORDERING for page in pages if page.url in linking),
        targets=targets,
        unlinked=tuple(read_target(page) for page in unlinked),
        within=tuple(read_target(page) for page in within),
        withheld=_withheld(kind, crawl),
    )


def _links(page: Page, kind: DocumentKind) -> tuple[DocumentLink, ...]:
    """Return the links to a document; those of the document to its own parts announce nothing."""
    reading = page.reading
    if reading is None:
        return ()
    in_forms = (link for form in reading.forms for link in form.document_links)
    links = (link for link in (*reading.document_links, *in_forms) if link.kind is kind)
    if page.kind is not PageKind(kind.value):
        return tuple(links)
    return tuple(link for link in links if "#" not in link.url or page_key(link.url) != page_key(page.url))


def _places(pages: tuple[Page, ...], linking: dict[str, tuple[DocumentLink, ...]]) -> tuple[DocumentPlace, ...]:
    places: dict[tuple[str, str], DocumentPlace] = {}
    for page in pages:
        for key, link in {(page_key(link.url), link.text): link for link in linking.get(page.url, ())}.items():
            known = places.get(key)
            places[key] = (
                known.model_copy(update={"pages": known.pages + 1})
                if known
                else DocumentPlace(url=link.url, text=link.text, region=link.region, seen=seen(page, link.text))
            )
    return tuple(sorted(places.values(), key=lambda place: -place.pages))


def _withheld(kind: DocumentKind, crawl: CrawlEvidence) -> Problem | None:
    wanted = PageKind(kind.value)
    refused = [refusal.problem for refusal in crawl.refused if refusal.kind is wanted]
    dead = [page.dead_end for page in crawl.pages if page.kind is wanted and page.dead_end is not None]
    gone = (Problem.HTTP_CLIENT_ERROR, Problem.SOFT_404)
    return next(iter([*refused, *(problem for problem in dead if problem not in gone)]), None)


def _holds(page: Page, kind: DocumentKind) -> bool:
    """Product pages and shelves repeat the words of the terms in every block of reassurance: they hold no document."""
    return page.kind not in _SALES and page.reading is not None and kind in page.reading.legal_text.holds
