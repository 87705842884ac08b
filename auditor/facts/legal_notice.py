"""What the legal notice states."""

from functools import lru_cache

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind
from auditor.facts.legal_texts import reading_of
from auditor.legal.notice.model import LegalNotice
from auditor.legal.notice.read import read
from auditor.problems import Missing


@lru_cache(maxsize=1)
def derive(bundle: Bundle) -> LegalNotice | Missing:
    """Read every legal notice of the visit. Pure."""
    return reading_of(bundle, read, DocumentKind.LEGAL_NOTICE)
