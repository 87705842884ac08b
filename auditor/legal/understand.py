"""Everything that one document states, by the readers of the documents that it is or is said to be."""

from collections.abc import Callable
from dataclasses import dataclass

from auditor.evidence.pages import DocumentKind
from auditor.evidence.texts import TextDocument
from auditor.legal.kinds import kinds_of
from auditor.legal.notice.read import read as read_notice
from auditor.legal.passages import Text, passages_of
from auditor.legal.privacy.read import read as read_privacy
from auditor.legal.reading import Reading
from auditor.legal.terms.read import read as read_terms
from auditor.problems import Problem

AUTO = "auto"
_LANGUAGES = (None, "fr", "en")


@dataclass(frozen=True)
class Reader:
    """How one kind of document is read."""

    key: str
    """Key of its labels and of the facts."""
    read: Callable[[Text], Reading]
    kinds: frozenset[DocumentKind]
    """What it reads."""


READERS = {
    "legal_notice": Reader("legal_notice", read_notice, frozenset({DocumentKind.LEGAL_NOTICE})),
    "terms_of_sale": Reader("terms", read_terms, frozenset({DocumentKind.TERMS, DocumentKind.RETURNS})),
    "privacy_policy": Reader("privacy", read_privacy, frozenset({DocumentKind.PRIVACY, DocumentKind.COOKIES})),
}
"""By the names of the command line."""


@dataclass(frozen=True)
class Understood:
    """What one reader understood of one document."""

    kind: str
    reading: Reading | None
    problem: Problem | None = None
    """Why there is no reading."""


def understand(document: TextDocument, kind: str = AUTO) -> tuple[Understood, ...]:
    """Read a document as ``kind``, or as every kind that its words are; empty when they are none."""
    kinds = set(kinds_of(document)) if kind == AUTO else set()
    wanted = [name for name, reader in READERS.items() if name == kind or reader.kinds & kinds]
    problem = document.problem or (Problem.EMPTY if not document.blocks else None)
    if problem is None and document.language not in _LANGUAGES:
        problem = Problem.UNREAD_LANGUAGE
    if problem:
        return tuple(Understood(name, None, problem) for name in wanted or [kind])
    text = passages_of(document)
    return tuple(Understood(name, READERS[name].read(text)) for name in wanted)
