"""What every document of the site says of the merchant and its host, side by side, so that it can be compared."""

from functools import lru_cache

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind
from auditor.evidence.texts import TextDocument, TextsEvidence
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.legal.notice.model import LegalNotice
from auditor.legal.notice.read import read
from auditor.legal.passages import passages_of
from auditor.legal.statement import Confidence, State, Statement
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing

_UNREAL = (State.PLACEHOLDER, State.INVENTED)
_IDENTIFYING = ("siren", "siret", "rcs_city", "vat_number", "be_enterprise_number", "share_capital", "legal_form")


class Said(Frozen):
    """One value, in one document."""

    value: str
    documents: tuple[DocumentKind, ...] = ()
    """What the document is; empty for a page that is no legal document (start page, contact)."""
    state: State | None = None
    sure: bool = True
    """Labelled as the publisher's; a value that is only likely to be the publisher's never accuses."""
    seen: tuple[Seen, ...] = ()


class Declarations(Frozen):
    """Every value of a thing, the legal notice's first; one document may give several."""

    documents: int = 0
    """Documents read."""
    publisher_name: tuple[Said, ...] = ()
    siren: tuple[Said, ...] = ()
    """From a SIRET too: its first nine digits."""
    vat_number: tuple[Said, ...] = ()
    share_capital: tuple[Said, ...] = ()
    rcs_city: tuple[Said, ...] = ()
    host_name: tuple[Said, ...] = ()


_NAMES = ("publisher_name", "siren", "vat_number", "share_capital", "rcs_city", "host_name")


@lru_cache(maxsize=1)
def derive(bundle: Bundle) -> Declarations | Missing:
    """Read the identity in every document that was kept. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    evidence = bundle.load("texts", TextsEvidence)
    if isinstance(evidence, Missing):
        return evidence
    documents = sorted((one for one in evidence.documents if one.blocks), key=_rank)
    if not documents:
        return missing(Problem.PAGE_NOT_REACHED)
    readings = [(document, read(passages_of(document))) for document in documents]
    found = {name: tuple(said for pair in readings for said in _said(name, *pair)) for name in _NAMES}
    return Declarations(documents=len(documents), **found)


def _rank(document: TextDocument) -> int:
    order = (DocumentKind.LEGAL_NOTICE, DocumentKind.TERMS, DocumentKind.PRIVACY)
    return next((place for place, kind in enumerate(order) if kind in document.kinds), len(order))


def _said(name: str, document: TextDocument, notice: LegalNotice) -> list[Said]:
    statements = [notice.statements()[name]]
    if name == "publisher_name" and not document.kinds and not _identifies(notice):
        return []
    if name == "siren" and not notice.siren.found and notice.siret.found:
        statements = [notice.siret.model_copy(update={"value": (notice.siret.value or "")[:9]})]
    return [said for statement in statements for said in _of(statement, document)]


def _identifies(notice: LegalNotice) -> bool:
    """Say whether a form or a number stands by the name: what a shelf or a news page names may be anything."""
    return any(notice.statements()[name].found for name in _IDENTIFYING)


def _of(statement: Statement, document: TextDocument) -> list[Said]:
    if not statement.found or not statement.value or statement.state in _UNREAL:
        return []
    sure = statement.confidence is not Confidence.DOUBTFUL
    first = Said(
        value=statement.value, documents=document.kinds, state=statement.state, sure=sure, seen=statement.seen[:1]
    )
    others = [
        Said(value=other.value, documents=document.kinds, sure=sure, seen=other.seen[:1])
        for other in statement.variants
    ]
    return [first, *others]
