"""The words of a document that may bind the merchant, in reading order, with enough structure to know what belongs.

Kept apart from page bodies: what a legal page said can be judged again after the bodies were purged.
"""

from datetime import datetime
from enum import StrEnum

from auditor.evidence.pages import DocumentKind, Region
from auditor.model import Frozen
from auditor.problems import Problem


class BlockKind(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """Of a list."""
    ROW = "row"
    """Of a table or a definition list: ``cells`` holds its parts, the label first."""


class TextLink(Frozen):
    """A link inside a block."""

    text: str
    url: str
    """Absolute, redacted; ``mailto:`` and ``tel:`` included."""


class TextBlock(Frozen):
    """A heading, a paragraph, an item or a row."""

    kind: BlockKind
    text: str
    """As a visitor reads it, NFC, single spaces; line breaks (``br``) are kept as ``\\n``."""
    level: int = 0
    """Of a heading: 1 to 6; 7 for a line that only looks like one (bold, alone, short), 8 when its number
    puts it below another (4.2)."""
    cells: tuple[str, ...] = ()
    head: bool = False
    """A row that names the columns of the rows below."""
    links: tuple[TextLink, ...] = ()
    region: Region = Region.MAIN
    shown: bool = True
    """False when a visitor must open something first (tab, accordion) or the markup hides it."""
    page: int | None = None
    """Page of a PDF, from 1."""


class TextDocument(Frozen):
    """One page or file whose words may bind the merchant."""

    url: str
    at: datetime | None = None
    evidence: str | None = None
    """SHA-256 of the body it was read from."""
    media: str = "html"
    """html, pdf or text."""
    kinds: tuple[DocumentKind, ...] = ()
    """Documents that the links to it announce, or that its words are."""
    title: str = ""
    language: str | None = None
    """Of the words themselves: fr, en, another code when sure, None when not."""
    blocks: tuple[TextBlock, ...] = ()
    images: tuple[str, ...] = ()
    """Alternative text or file name of images large enough to hold words, at most 20."""
    cut: bool = False
    """Only the beginning could be read."""
    problem: Problem | None = None
    """Why no words could be read (a scanned PDF, a damaged file)."""


class TextsEvidence(Frozen):
    """``texts.json``."""

    documents: tuple[TextDocument, ...]
