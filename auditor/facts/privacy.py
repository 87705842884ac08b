"""What the privacy policy states, with the cookie policy that completes it."""

from functools import lru_cache

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind
from auditor.facts.legal_texts import reading_of
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.read import read
from auditor.problems import Missing


@lru_cache(maxsize=1)
def derive(bundle: Bundle) -> PrivacyPolicy | Missing:
    """Read the privacy policies of the visit, then the cookie policies. Pure."""
    return reading_of(bundle, read, DocumentKind.PRIVACY, DocumentKind.COOKIES)
