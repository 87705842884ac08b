"""What the words of a page say it is, when its body was kept: a legal notice, a privacy policy, a dated version."""

import re

from lxml import etree, html

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind
from auditor.evidence.records import Page
from auditor.model import Frozen

_BYTES = 2_000_000
_CHARS = 300_000
_UNREAD = ("script", "style", "noscript", "template", "svg")

_MARKS = {
    DocumentKind.LEGAL_NOTICE: (
        r"\béditeur|\béditrice|\bédité par|\bpublisher\b|\bpublished by",
        r"\bhébergeur|\bhébergé par|\bhébergement (?:du site|:)|\bhosted by|\bhosting provider",
        r"(?:direct(?:eur|rice)|responsable) de (?:la )?(?:publication|rédaction)|publication director",
        r"\bsiren\b|\bsiret\b|\brcs\b|\br\.c\.s\b|capital social|share capital",
    ),
    DocumentKind.PRIVACY: (
        r"données (?:personnelles|à caractère personnel)|personal data",
        r"droits? d['’]accès|droits? d['’]opposition|right of access|right to object|droits? de rectification",
        r"\bcnil\b|\brgpd\b|\bgdpr\b|informatique et libertés",
        r"responsable d[ue] traitement|data controller|sous-traitants?|data processors?",
        r"durées? de conservation|conserv(?:ées?|ons) (?:pendant|durant)|retention period",
    ),
    DocumentKind.TERMS: (
        r"conditions générales de vente|\bcgv\b|terms (?:and conditions )?of sale|conditions of sale",
        r"droit de rétractation|délai de rétractation|right of withdrawal",
        r"garantie légale|garanties légales|legal guarantee|vices cachés",
        r"\bmédiateur|\bmediator|\bmédiation",
        r"\blivraison\b|\bdelivery\b",
    ),
}
_ENOUGH = {DocumentKind.LEGAL_NOTICE: 2, DocumentKind.PRIVACY: 3, DocumentKind.TERMS: 3}
"""How many kinds of words make a page hold the content of a document, whatever its name."""
_PATTERNS = {kind: tuple(re.compile(mark) for mark in marks) for kind, marks in _MARKS.items()}
_DATED = re.compile(
    r"(?:vigueur|mise? à jour|actualisée?s?|version|modifiée?s?|révisée?s?|effective|updated?|revised|dated?)"
    r"[^.\n]{0,60}?\b20[0-4]\d\b"
)


class LegalText(Frozen):
    """What the words of one page hold."""

    holds: tuple[DocumentKind, ...] = ()
    dated: bool = False
    """A version date is written ("en vigueur le ...", "mise à jour : ...")."""
    characters: int = 0


def legal_text(bundle: Bundle, page: Page) -> LegalText | None:
    """Read the words of ``page``; None when its body was not kept, or is no HTML that can be read."""
    body = page.exchange.body
    data = bundle.blob(body.sha256) if body and body.kept else None
    if body is None or not data:
        return None
    words = _words(data[:_BYTES], body.encoding)
    if words is None:
        return None
    held = tuple(
        kind for kind, marks in _PATTERNS.items() if sum(bool(m.search(words)) for m in marks) >= _ENOUGH[kind]
    )
    return LegalText(holds=held, dated=bool(_DATED.search(words)), characters=len(words))


def _words(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding or "utf-8", errors="replace")
    except LookupError:
        text = data.decode("utf-8", errors="replace")
    try:
        root = html.document_fromstring(text.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8", no_network=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    etree.strip_elements(root, *_UNREAD, with_tail=False)
    words = " ".join(piece.strip() for piece in root.itertext() if piece.strip())
    return words[:_CHARS].lower()
