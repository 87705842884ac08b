"""Legal documents: which pages link to them, and whether what is behind the link could be read."""

from enum import StrEnum
from urllib.parse import urlsplit

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind, DocumentLink, PageReading, Region
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.facts.base import live_pages, seen, visit
from auditor.facts.legal_text import LegalText, legal_text
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem

_ORDERING = (PageKind.CART, PageKind.CHECKOUT)
_SALES = (*_ORDERING, PageKind.PRODUCT, PageKind.CATEGORY, PageKind.SEARCH)
_READ_PAGES = 60
"""Most pages whose words are searched for the content of a document."""
_FEW_LINKS = 5


class TargetForm(StrEnum):
    """What stands behind a link."""

    PAGE = "page"
    FILE = "file"
    """PDF or another file that is no page."""
    IMAGE = "image"
    SCRIPT = "script"
    """Opened by a script or further down the same page."""
    ELSEWHERE = "elsewhere"
    """On another site, which is not visited."""
    UNSEEN = "unseen"
    """An address of the site that was not requested."""


class DocumentTarget(Frozen):
    """One address where a document is said to be."""

    url: str
    form: TargetForm = TargetForm.PAGE
    problem: Problem | None = None
    """Why it could not be read, None when it was."""
    status: int | None = 200
    words: int = 0
    language: str | None = None
    depth: int | None = None
    """Clicks from the start page."""
    holds: tuple[DocumentKind, ...] | None = None
    """Documents whose words the page holds; None when the body was not kept."""
    dated: bool | None = None
    seen: Seen | None = None

    @property
    def read(self) -> bool:
        """It is a page of the site that was read."""
        return self.form is TargetForm.PAGE and self.problem is None


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
    languages: tuple[str, ...] = ()
    """Languages of the judged pages."""


def derive(bundle: Bundle) -> Documents | Missing:
    """Look for every kind of document in every judged page."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = live_pages(crawl)
    wordy = [page for page in pages if page.kind not in _SALES][:_READ_PAGES]
    texts = {page.url: legal_text(bundle, page) for page in wordy}
    found = {kind.name.lower(): _document(kind, crawl, pages, texts) for kind in DocumentKind}
    readings = [page.reading for page in pages if page.reading]
    return Documents(
        **found,
        pages=len(pages),
        hollow=not any(r.document_links for r in readings) and _without_menus(readings, texts),
        languages=tuple(sorted({r.language for r in readings if r.language})),
    )


def _without_menus(readings: list[PageReading], texts: dict[str, LegalText | None]) -> bool:
    """Say whether footers are missing from the HTML received; without the bodies, whether links are."""
    read = [text for text in texts.values() if text is not None]
    if read:
        return not any(text.whole for text in read)
    return all(reading.links < _FEW_LINKS for reading in readings)


def _document(
    kind: DocumentKind, crawl: CrawlEvidence, pages: tuple[Page, ...], texts: dict[str, LegalText | None]
) -> Document:
    linking = {page.url: links for page in pages if (links := _links(page, kind))}
    targets = _targets(crawl, pages, linking, texts)
    reached = {target.url for target in targets}
    expected = [page for page in pages if page.kind not in _ORDERING and page.url not in reached]
    others = [page for page in pages if page.url not in reached]
    unlinked = [page for page in others if page.kind is PageKind(kind.value)]
    within = [page for page in others if page not in unlinked and _holds(texts.get(page.url), kind)]
    return Document(
        links=_places(pages, linking),
        pages_linking=len(linking),
        pages_without=tuple(seen(page) for page in expected if page.url not in linking),
        ordering_only=bool(linking) and all(page.kind in _ORDERING for page in pages if page.url in linking),
        targets=targets,
        unlinked=tuple(_read_target(page, texts) for page in unlinked),
        within=tuple(_read_target(page, texts) for page in within),
        withheld=_withheld(kind, crawl),
    )


def _links(page: Page, kind: DocumentKind) -> tuple[DocumentLink, ...]:
    reading = page.reading
    if reading is None:
        return ()
    in_forms = (link for form in reading.forms for link in form.document_links)
    return tuple(link for link in (*reading.document_links, *in_forms) if link.kind is kind)


def _places(pages: tuple[Page, ...], linking: dict[str, tuple[DocumentLink, ...]]) -> tuple[DocumentPlace, ...]:
    places: dict[tuple[str, str], DocumentPlace] = {}
    for page in pages:
        for key, link in {(_key(link.url), link.text): link for link in linking.get(page.url, ())}.items():
            known = places.get(key)
            places[key] = (
                known.model_copy(update={"pages": known.pages + 1})
                if known
                else DocumentPlace(url=link.url, text=link.text, region=link.region, seen=seen(page, link.text))
            )
    return tuple(sorted(places.values(), key=lambda place: -place.pages))


def _targets(
    crawl: CrawlEvidence,
    pages: tuple[Page, ...],
    linking: dict[str, tuple[DocumentLink, ...]],
    texts: dict[str, LegalText | None],
) -> tuple[DocumentTarget, ...]:
    visited = _visited(crawl)
    refused = {_key(refusal.url): refusal.problem for refusal in crawl.refused}
    targets: dict[str, DocumentTarget] = {}
    for page in pages:
        for link in linking.get(page.url, ()):
            target = _target(link, page, visited, refused, texts)
            targets.setdefault(target.url, target)
    return tuple(sorted(targets.values(), key=lambda target: (not target.read, -target.words)))


def _target(
    link: DocumentLink,
    page: Page,
    visited: dict[str, Page],
    refused: dict[str, Problem],
    texts: dict[str, LegalText | None],
) -> DocumentTarget:
    key = _key(link.url)
    if not key or ("#" in link.url and key == _key(page.url)) or link.url.endswith("#"):
        return DocumentTarget(url=link.url, form=TargetForm.SCRIPT, problem=Problem.SCRIPT_SHELL, status=None)
    if key in visited:
        return _read_target(visited[key], texts)
    if not link.same_site:
        form, problem = TargetForm.ELSEWHERE, Problem.PAGE_NOT_REACHED
    else:
        form, problem = _form_of(link.url), refused.get(key, Problem.PAGE_NOT_REACHED)
    return DocumentTarget(url=link.url, form=form, problem=problem, status=None)


def _read_target(page: Page, texts: dict[str, LegalText | None]) -> DocumentTarget:
    reading, text = page.reading, texts.get(page.url)
    media = page.exchange.body.media_type if page.exchange.body else ""
    return DocumentTarget(
        url=page.url,
        form=_form_of_media(media),
        problem=page.dead_end or (None if reading else Problem.NOT_HTML),
        status=page.exchange.status,
        words=reading.words if reading else 0,
        language=(reading.language or (reading.lang or "")[:2].lower() or None) if reading else None,
        depth=page.depth,
        holds=text.holds if text else None,
        dated=text.dated if text else None,
        seen=seen(page),
    )


def _form_of_media(media: str) -> TargetForm:
    if media.startswith("image/"):
        return TargetForm.IMAGE
    return TargetForm.PAGE if "html" in media or not media else TargetForm.FILE


def _form_of(url: str) -> TargetForm:
    path = url.split("?")[0].lower()
    if path.endswith((".pdf", ".doc", ".docx", ".odt", ".rtf")):
        return TargetForm.FILE
    return TargetForm.IMAGE if path.endswith((".png", ".jpg", ".jpeg", ".gif", ".webp")) else TargetForm.UNSEEN


def _visited(crawl: CrawlEvidence) -> dict[str, Page]:
    """Index pages by every address that led to them."""
    index: dict[str, Page] = {}
    for page in crawl.pages:
        for url in (page.url, page.exchange.url, *(hop.url for hop in page.exchange.hops)):
            index.setdefault(_key(url), page)
    return index


def _withheld(kind: DocumentKind, crawl: CrawlEvidence) -> Problem | None:
    wanted = PageKind(kind.value)
    refused = [refusal.problem for refusal in crawl.refused if refusal.kind is wanted]
    dead = [page.dead_end for page in crawl.pages if page.kind is wanted and page.dead_end is not None]
    gone = (Problem.HTTP_CLIENT_ERROR, Problem.SOFT_404)
    return next(iter([*refused, *(problem for problem in dead if problem not in gone)]), None)


def _holds(text: LegalText | None, kind: DocumentKind) -> bool:
    return text is not None and kind in text.holds


def _key(url: str) -> str:
    """Name a page whatever the scheme, ``www.``, fragment or final slash; empty for what is no web address."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https"):
        return ""
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}?{parts.query}"
