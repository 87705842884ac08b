"""FRM-07: whoever asks for a telephone number says that telephone marketing needs prior consent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from auditor.evidence.pages import FieldPurpose, FormPurpose
from auditor.facts.documents import Documents
from auditor.facts.forms import CollectionForm, Forms
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.findings import Seen
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import Obsolete
from auditor.legal.terms.model import TermsOfSale
from auditor.problems import Missing, Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review

IN_FORCE = date(2026, 8, 11)
"""Law 2025-594 of 30 June 2025, which rewrote C. conso. art. L223-1 and L223-2."""
CONTRACT = (FormPurpose.CHECKOUT, FormPurpose.REGISTER)


@dataclass(frozen=True)
class _Said:
    """What the documents say of telephone marketing, and whether each was read."""

    notice: tuple[Seen, ...]
    obsolete: tuple[Seen, ...]
    terms_read: bool
    privacy_read: bool


def check(
    forms: Forms,
    documents: Documents,
    site: Site,
    privacy: PrivacyPolicy | Missing,
    terms: TermsOfSale | Missing,
) -> Iterator[Outcome]:
    """The notice is owed beside the field; a document that carries it saves from a fault, not from a review."""
    if forms.audited_on is not None and forms.audited_on < IN_FORCE:
        raise NotApplicable("not_in_force")
    asking = [form for form in forms.collecting if any(f.purpose is FieldPurpose.PHONE for f in form.fields)]
    if not asking:
        raise _nobody_asks(forms, site)
    consumers = [form for form in asking if not form.professionals]
    if not consumers:
        raise NotApplicable("professionals")
    said = _said(forms, privacy, terms)
    silent = [form for form in consumers if not form.phone_notice]
    failing = any(_would_fail(form, said) for form in silent)
    if failing and site.foreign:
        raise CannotTell(Problem.NOT_COLLECTED, "foreign", language=site.language)
    if failing and _unread(said, documents):
        raise CannotTell(Problem.PAGE_NOT_REACHED, "documents_unread")
    for form in silent:
        yield _judge(form, said)


def _said(forms: Forms, privacy: PrivacyPolicy | Missing, terms: TermsOfSale | Missing) -> _Said:
    """Join what the sentences of the pages and the reading of the documents (files too) show."""
    notice, obsolete = (*forms.phone_notice_in_terms, *forms.phone_notice_in_privacy), forms.phone_obsolete_in_documents
    if isinstance(privacy, PrivacyPolicy):
        canvassing = privacy.phone_canvassing
        notice = (*notice, *(canvassing.seen or privacy.documents[:1] if canvassing.found else ()))
        bloctel = (one for one in privacy.obsolete if one.what is Obsolete.BLOCTEL)
        obsolete = (*obsolete, *(place for one in bloctel for place in one.seen))
    return _Said(
        notice=notice,
        obsolete=obsolete,
        terms_read=forms.terms_read or (isinstance(terms, TermsOfSale) and not terms.cut),
        privacy_read=forms.privacy_read or (isinstance(privacy, PrivacyPolicy) and not privacy.cut),
    )


def _nobody_asks(forms: Forms, site: Site) -> Exception:
    if forms.unread:
        return CannotTell(Problem.SCRIPT_SHELL, "unread")
    orders = site.sells or incomplete(site)
    expected = (FormPurpose.CHECKOUT,) if orders else CONTRACT
    if (orders or site.has_accounts) and not forms.seen_for(*expected):
        return CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
    return NotApplicable("no_phone")


def _would_fail(form: CollectionForm, said: _Said) -> bool:
    return form.purpose in CONTRACT and not form.for_delivery and not said.notice


def _unread(said: _Said, documents: Documents) -> bool:
    """Terms or a policy exist and were not read: the notice may be there."""
    terms = documents.terms.links or documents.terms.withheld
    privacy = documents.privacy.links or documents.privacy.withheld
    return bool((terms and not said.terms_read) or (privacy and not said.privacy_read))


def _judge(form: CollectionForm, said: _Said) -> Outcome:
    values = {"form": form.name, "page": form.page}
    if said.notice:
        return Review("only_in_documents", said.notice, document=said.notice[0].url, **values)
    if not _would_fail(form, said):
        return Review("for_delivery" if form.for_delivery else "no_contract", form.seen, **values)
    if form.phone_obsolete or said.obsolete:
        return Breach("obsolete", (*form.seen, *said.obsolete), **values)
    return Breach("no_notice", form.seen, **values)
