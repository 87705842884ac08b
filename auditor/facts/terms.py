"""What the terms of sale state, with the page on returns that completes them."""

from functools import lru_cache

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind
from auditor.facts.legal_texts import reading_of
from auditor.legal.terms.model import TermsOfSale
from auditor.legal.terms.read import read
from auditor.problems import Missing


@lru_cache(maxsize=1)
def derive(bundle: Bundle) -> TermsOfSale | Missing:
    """Read the terms of sale of the visit, then the pages on returns and withdrawal. Pure."""
    return reading_of(bundle, read, DocumentKind.TERMS, DocumentKind.RETURNS)
