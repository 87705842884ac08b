"""Where the links to a legal document lead, and whether that could be read."""

from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from auditor.evidence.pages import DocumentKind, DocumentLink
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.facts.base import seen
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Problem
from auditor.sites import host_of, same_site


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
    linked: bool = False
    """A link of some page led to it, whatever its words."""
    holds: tuple[DocumentKind, ...] = ()
    """Documents whose words the page holds."""
    version: date | None = None
    """The latest version date written, the end of its month or year when only that is; None without any."""
    seen: Seen | None = None

    @property
    def read(self) -> bool:
        """It is a page of the site that was read."""
        return self.form is TargetForm.PAGE and self.problem is None


def targets_of(
    crawl: CrawlEvidence,
    pages: tuple[Page, ...],
    linking: dict[str, tuple[DocumentLink, ...]],
) -> tuple[DocumentTarget, ...]:
    """Return what the links lead to, what was read first, what is gone last."""
    visited = _visited(crawl)
    refused = {page_key(refusal.url): refusal.problem for refusal in crawl.refused}
    targets: dict[str, DocumentTarget] = {}
    for page in pages:
        for link in linking.get(page.url, ()):
            target = _target(link, page, visited, refused)
            targets.setdefault(target.url, target)
    return tuple(sorted(targets.values(), key=lambda t: (not t.read, t.status in (404, 410), -t.words)))


def _target(
    link: DocumentLink,
    page: Page,
    visited: dict[str, Page],
    refused: dict[str, Problem],
) -> DocumentTarget:
    key = page_key(link.url)
    further_down = "#" in link.url and key == page_key(page.url)
    if further_down and not link.url.endswith("#") and _holds(page, link.kind):
        return read_target(page).model_copy(update={"url": link.url})
    if not key or further_down or link.url.endswith("#"):
        return DocumentTarget(url=link.url, form=TargetForm.SCRIPT, problem=Problem.SCRIPT_SHELL, status=None)
    if key in visited and not _wrapped(link, page):
        target = read_target(visited[key])
        if "#" in link.url and visited[key].kind is PageKind.HOME and not _holds(visited[key], link.kind):
            return DocumentTarget(url=link.url, form=TargetForm.SCRIPT, problem=Problem.SCRIPT_SHELL, status=None)
        if target.read and (problem := _sent_elsewhere(key, visited[key])):
            return target.model_copy(update={"url": link.url, "problem": problem})
        return target
    if not link.same_site:
        form, problem = TargetForm.ELSEWHERE, Problem.PAGE_NOT_REACHED
    else:
        form, problem = _form_of(link.url), refused.get(key, Problem.PAGE_NOT_REACHED)
    return DocumentTarget(url=link.url, form=form, problem=problem, status=None)


def _wrapped(link: DocumentLink, page: Page) -> bool:
    """Say whether a link leads elsewhere through a leaving page of the site, which is no document."""
    return not link.same_site and same_site(host_of(link.url), host_of(page.url))


def _sent_elsewhere(key: str, page: Page) -> Problem | None:
    """Say what came instead of the document: the start page, or the page where one logs in."""
    if key == page_key(page.url):
        return None
    return {PageKind.HOME: Problem.SOFT_404, PageKind.ACCOUNT: Problem.LOGIN_WALL}.get(page.kind)


def _holds(page: Page, kind: DocumentKind) -> bool:
    """Say whether the words of a page hold the document that a link to one of its parts announces."""
    return page.reading is not None and kind in page.reading.legal_text.holds


def read_target(page: Page) -> DocumentTarget:
    """Describe a visited page as the place of a document."""
    reading = page.reading
    media = page.exchange.body.media_type if page.exchange.body else ""
    return DocumentTarget(
        url=page.url,
        form=_form_of_media(media),
        problem=page.dead_end or (None if reading else Problem.NOT_HTML),
        status=page.exchange.status,
        words=reading.words if reading else 0,
        language=(reading.language or (reading.lang or "")[:2].lower() or None) if reading else None,
        linked=page.found_on is not None,
        holds=reading.legal_text.holds if reading else (),
        version=reading.legal_text.version if reading else None,
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
        index.setdefault(page_key(page.url), page)
    for page in crawl.pages:
        for url in (page.exchange.url, *(hop.url for hop in page.exchange.hops)):
            index.setdefault(page_key(url), page)
    return index


def page_key(url: str) -> str:
    """Name a page whatever the scheme, ``www.``, fragment or final slash; empty for what is no web address."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https"):
        return ""
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}?{parts.query}"
