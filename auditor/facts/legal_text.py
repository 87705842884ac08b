"""What the words of a page say it is, when its body was kept: a legal notice, a privacy policy, a dated version."""

import re

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind, Region
from auditor.evidence.records import Page
from auditor.model import Frozen
from auditor.reading.flow import Flow, flow_of, parse
from auditor.reading.text import fold

_BYTES = 2_000_000
_CHARS = 200_000
_MANY_LINKS = 30

_MARKS = {
    DocumentKind.LEGAL_NOTICE: (
        r"\bediteur|\beditrice|\bedite par|\bpublisher\b|\bpublished by",
        r"\bhebergeur|\bheberge par|\bhebergement (?:du site|:)|\bhosted by|\bhosting provider",
        r"(?:direct(?:eur|rice)|responsable) de (?:la )?(?:publication|redaction)|publication director",
        r"\bsiren\b|\bsiret\b|\brcs\b|\br\.c\.s\b|capital social|share capital",
    ),
    DocumentKind.PRIVACY: (
        r"donnees (?:personnelles|a caractere personnel)|personal data",
        r"droits? d'acces|droits? d'opposition|right of access|right to object|droits? de rectification",
        r"\bcnil\b|\brgpd\b|\bgdpr\b|informatique et libertes",
        r"responsable d[ue] traitement|data controller|sous-traitants?\b|data processors?\b",
        r"durees? de conservation|conserv(?:ees?|ons) (?:pendant|durant)|retention period",
    ),
    DocumentKind.TERMS: (
        r"conditions generales de vente|\bcgv\b|terms (?:and conditions )?of sale|conditions of sale",
        r"droit de retractation|delai de retractation|right of withdrawal",
        r"garanties? legales?|legal guarantee|vices caches",
        r"\bmediateur|\bmediator|\bmediation",
        r"\blivraison\b|\bdelivery\b",
    ),
}
_ENOUGH = {DocumentKind.LEGAL_NOTICE: 3, DocumentKind.PRIVACY: 4, DocumentKind.TERMS: 4}
"""How many kinds of words make a page hold the content of a document, whatever its name."""
_PATTERNS = {kind: tuple(re.compile(mark) for mark in marks) for kind, marks in _MARKS.items()}
_DATED = re.compile(
    r"(?:vigueur|mises? a jour|actualisee?s?|version|modifiee?s?|revisee?s?|effective|updated?|revised|datee?)\b"
    r"[^.\n]{0,60}?\b20[0-4]\d\b"
)


class LegalText(Frozen):
    """What the words of one page hold."""

    holds: tuple[DocumentKind, ...] = ()
    dated: bool = False
    """A version date is written ("en vigueur le ...", "mise à jour : ...")."""
    whole: bool = True
    """The HTML itself holds a footer with links, many links, or no script that could add them."""


def legal_text(bundle: Bundle, page: Page) -> LegalText | None:
    """Read the words of ``page``; None when its body was not kept or says nothing."""
    body = page.exchange.body
    data = bundle.blob(body.sha256) if body and body.kept else None
    if body is None or not data:
        return None
    root, _ = parse(_decode(data[:_BYTES], body.encoding))
    if root is None:
        return None
    flow = flow_of(root, _CHARS)
    words = fold("".join(flow.pieces))
    return LegalText(
        holds=tuple(kind for kind, marks in _PATTERNS.items() if _count(marks, words) >= _ENOUGH[kind]),
        dated=bool(_DATED.search(words)),
        whole=_is_whole(flow),
    )


def _is_whole(flow: Flow) -> bool:
    links = flow.all("a")
    return len(links) >= _MANY_LINKS or not flow.all("script") or any(flow.region(a) is Region.FOOTER for a in links)


def _count(marks: tuple[re.Pattern[str], ...], words: str) -> int:
    return sum(bool(mark.search(words)) for mark in marks)


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding or "utf-8", errors="replace")
    except LookupError:
        return data.decode("utf-8", errors="replace")
