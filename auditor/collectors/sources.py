"""One document from a file or an address, for whoever wants to read a draft or a single page."""

import re
from pathlib import Path

from auditor.collectors.fetch.charset import decode_file
from auditor.collectors.fetch.fetcher import Fetcher
from auditor.collectors.fetch.response import Response
from auditor.collectors.pdf_text import read_pdf
from auditor.evidence.bundle import sha256
from auditor.evidence.texts import TextBlock, TextDocument
from auditor.model import Explained
from auditor.problems import Problem, sentence
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import parse
from auditor.reading.images import images_of
from auditor.reading.language import language_of
from auditor.reading.page import read_page
from auditor.reading.plain import text_blocks
from auditor.reading.text import clean
from auditor.redaction import Redactor
from auditor.settings import Settings

_BASE = "http://file.invalid/"
"""Where the relative addresses of a file start from."""
_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|main|section|article|div|p|h[1-6]|table|ul|ol|dl|br|span|strong|meta|title|header)\b",
    re.IGNORECASE,
)
_HEAD_CHARS = 100_000
_BINARY = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"{\\rtf")


class SourceError(Explained):
    """A file or an address that gives no document; the message says why."""


class Sources:
    """Reads files, and addresses through the fetcher with its guard and limits."""

    def __init__(self, settings: Settings) -> None:
        """Prepare; nothing is opened yet."""
        self._settings = settings

    def document(self, source: str) -> TextDocument:
        """Return what a file or an address holds. Raises SourceError."""
        if re.match(r"https?://", source, re.IGNORECASE):
            return self._fetched(source)
        return self._file(Path(source))

    def _file(self, path: Path) -> TextDocument:
        most = self._settings.limits.body_bytes
        if not path.is_file():
            raise SourceError(f"{path}: no such file")
        try:
            with path.open("rb") as file:
                content = file.read(most + 1)
        except OSError as error:
            raise SourceError(f"{path}: {error.strerror}") from error
        return self._read(str(path), content[:most], cut=len(content) > most)

    def _read(self, source: str, content: bytes, *, cut: bool) -> TextDocument:
        document = TextDocument(url=source, evidence=sha256(content), cut=cut)
        if content.startswith(b"%PDF-"):
            return self._pdf(document, content)
        if content.startswith(_BINARY):
            raise SourceError(f"{source}: neither HTML, text nor PDF; save the document as PDF first")
        text = decode_file(content).text
        if _is_html(source, text):
            return self._markup(document, text)
        blocks = text_blocks(text)
        return document.model_copy(update={"media": "text", "blocks": blocks, "language": _language(blocks)})

    def _markup(self, document: TextDocument, text: str) -> TextDocument:
        root, deep = parse(text)
        blocks = blocks_of(root, _BASE, nodes=self._settings.limits.page_nodes)
        title = clean((root.findtext(".//title") or "")[:2_000])[:300] if root is not None else ""
        found = {"blocks": blocks, "title": title, "images": images_of(root), "language": _language(blocks)}
        return document.model_copy(update={**found, "cut": document.cut or deep})

    def _pdf(self, document: TextDocument, content: bytes) -> TextDocument:
        read = read_pdf(content, self._settings.limits)
        found = {"media": "pdf", "blocks": read.blocks, "title": read.title, "problem": read.problem}
        more = {"language": _language(read.blocks), "cut": document.cut or read.cut}
        return document.model_copy(update={**found, **more})

    def _fetched(self, url: str) -> TextDocument:
        """Fetch one page, as a browser that was given its address would."""
        response = self._get(url)
        if response.status is None or response.status >= 400:
            failure = response.exchange.failure
            why = sentence(failure.problem).to(self._settings.lang) if failure else f"HTTP {response.status}"
            raise SourceError(f"{url}: {why}")
        truncated = bool(response.exchange.body and response.exchange.body.truncated)
        if not _is_html(url, response.text) or response.content.startswith(b"%PDF-"):
            document = self._read(response.url, response.content, cut=truncated)
        else:
            document = self._page(response, truncated)
        last = response.exchange.last
        return document.model_copy(update={"at": last.at if last else None})

    def _page(self, response: Response, truncated: bool) -> TextDocument:
        from auditor.collectors.crawl.dead_ends import dead_end

        page = read_page(response.text, response.url, limits=self._settings.limits, redactor=Redactor())
        failure = dead_end(response, page)
        problem = failure.problem if failure and failure.problem is not Problem.BODY_TOO_LARGE else None
        return TextDocument(
            url=response.url,
            evidence=sha256(response.content),
            title=page.reading.title,
            language=page.reading.language,
            blocks=() if problem else page.blocks,
            images=page.images,
            cut=truncated or page.reading.depth_exceeded,
            problem=problem,
        )

    def _get(self, url: str) -> Response:
        settings = self._settings
        fetcher = Fetcher(
            settings.access,
            settings.limits,
            Redactor(),
            pace_per_s=settings.scope.pace_per_s,
            keep=lambda body: (sha256(body), False),
        )
        try:
            return fetcher.get(url)
        finally:
            fetcher.close()


def _language(blocks: tuple[TextBlock, ...]) -> str | None:
    return language_of("\n".join(block.text for block in blocks))


def _is_html(source: str, text: str) -> bool:
    return source.lower().endswith((".html", ".htm", ".xhtml")) or bool(_MARKUP.search(text[:_HEAD_CHARS]))
