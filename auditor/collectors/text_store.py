"""What the visit puts aside for the collector of texts: pages that bind the merchant, and files to read."""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from auditor.evidence.pages import DocumentKind
from auditor.evidence.records import Page, PageKind
from auditor.evidence.texts import TextBlock, TextDocument, TextLink
from auditor.problems import Problem
from auditor.reading.links import Link
from auditor.reading.page import PageContent
from auditor.reading.text import fold
from auditor.redaction import Redactor
from auditor.settings import Limits

_KEPT = frozenset(PageKind(kind.value) for kind in DocumentKind) | {PageKind.HOME, PageKind.CONTACT, PageKind.FAQ}
_SALES = frozenset({PageKind.PRODUCT, PageKind.CATEGORY, PageKind.CART, PageKind.CHECKOUT, PageKind.SEARCH})
_OTHER = re.compile(
    r"livraison|delivery|shipping|expedition|garantie|warrant|guarantee|mediat|litige|reclamation|complaint|paiement"
    r"|payment|\ba[- ]propos|about[- ]us|qui[- ]sommes|who we are|notre (?:societe|entreprise|histoire)|retract"
    r"|withdraw"
    r"|annul|resili|cancel|accessibilit|rgpd|gdpr|donnees|privacy|editeur|legal|contact|\bsav\b|service client"
)
"""Pages of no legal name that the law expects something of: delivery, payment, guarantees, who the merchant is."""
_PDF = b"%PDF-"


@dataclass(frozen=True)
class File:
    """A PDF that the visit met."""

    url: str
    """Redacted."""
    kinds: tuple[DocumentKind, ...]
    content: bytes
    page: Page


@dataclass
class TextStore:
    """Bounded; filled during the visit, read after it, never written as it is."""

    limits: Limits
    redactor: Redactor
    documents: list[TextDocument] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    announced: dict[str, tuple[DocumentKind, ...]] = field(default_factory=dict)
    """Addresses in clear that links announce as documents, and as which."""

    def note(self, page: Page, kinds: tuple[DocumentKind, ...], content: PageContent | None, body: bytes) -> None:
        """Keep what a visited page says, if it may bind the merchant; ``kinds`` is what the visit took it for."""
        if content is None:
            if body.startswith(_PDF) and len(self.files) < self.limits.text_files:
                self.files.append(File(page.url, kinds, body, page))
            return
        for link in content.links:
            self._announce(link)
        if len(self.documents) < self.limits.text_documents and self._wanted(page, content):
            self.documents.append(self._document(page, kinds, content))

    def _announce(self, link: Link) -> None:
        if link.kinds and (link.url in self.announced or len(self.announced) < self.limits.links_per_page):
            self.announced[link.url] = tuple(dict.fromkeys((*self.announced.get(link.url, ()), *link.kinds)))

    def _wanted(self, page: Page, content: PageContent) -> bool:
        if page.dead_end is not None:
            return page.dead_end is Problem.SCRIPT_SHELL and page.kind in _KEPT
        if page.kind in _KEPT:
            return True
        if page.kind in _SALES:
            return False
        path = unquote(urlsplit(page.url).path[-100:])
        names = fold(f"{content.reading.title} {content.reading.heading} {path}")
        return bool(content.reading.legal_text.holds or _OTHER.search(names))

    def _document(self, page: Page, kinds: tuple[DocumentKind, ...], content: PageContent) -> TextDocument:
        blocks, cut = self.redacted(content.blocks)
        last = page.exchange.last
        return TextDocument(
            url=page.url,
            at=last.at if last else None,
            evidence=page.exchange.body.sha256 if page.exchange.body else None,
            kinds=tuple(dict.fromkeys((*content.reading.legal_text.holds, *kinds))),
            title=content.reading.title,
            language=content.reading.language,
            blocks=() if page.dead_end else blocks,
            images=content.images,
            cut=cut or content.reading.depth_exceeded or bool(page.exchange.body and page.exchange.body.truncated),
            problem=page.dead_end,
        )

    def redacted(self, blocks: tuple[TextBlock, ...]) -> tuple[tuple[TextBlock, ...], bool]:
        """Return blocks without the values of their addresses, and whether some were left out for their length."""
        kept: list[TextBlock] = []
        left = self.limits.text_document_chars
        for block in blocks:
            left -= len(block.text)
            if left < 0:
                return tuple(kept), True
            kept.append(self._redacted(block))
        return tuple(kept), False

    def _redacted(self, block: TextBlock) -> TextBlock:
        """The e-mail addresses and telephone numbers of legal documents are published by law: they stay."""
        text = self.redactor.text(block.text)
        if not block.links and text == block.text:
            return block
        links = tuple(TextLink(text=link.text, url=self._address(link.url)) for link in block.links)
        cells = tuple(self.redactor.text(cell) for cell in block.cells)
        return block.model_copy(update={"text": text, "cells": cells, "links": links})

    def _address(self, url: str) -> str:
        return url if url.startswith(("mailto:", "tel:")) else self.redactor.url(url)
