"""Read a legal notice: every point, one after the other."""

from auditor.legal.notice.model import LegalNotice
from auditor.legal.passages import Text


def read(text: Text) -> LegalNotice:
    """Return what ``text`` states. Never raises; linear in the length of the text."""
    return LegalNotice()
