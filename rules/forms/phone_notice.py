"""FRM-07: whoever asks for a telephone number says that telephone marketing needs prior consent."""

from collections.abc import Iterator
from datetime import date

from auditor.evidence.pages import FieldPurpose, FormPurpose
from auditor.facts.documents import Documents
from auditor.facts.forms import CollectionForm, Forms
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review

IN_FORCE = date(2026, 8, 11)
"""Law 2025-594 of 30 June 2025, which rewrote C. conso. art. L223-1 and L223-2."""
CONTRACT = (FormPurpose.CHECKOUT, FormPurpose.REGISTER)


def check(forms: Forms, documents: Documents, site: Site) -> Iterator[Outcome]:
    if forms.audited_on is not None and forms.audited_on < IN_FORCE:
        raise NotApplicable("not_in_force")
    asking = [form for form in forms.collecting if any(f.purpose is FieldPurpose.PHONE for f in form.fields)]
    if not asking:
        raise _nobody_asks(forms, site)
    consumers = [form for form in asking if not form.professionals]
    if not consumers:
        raise NotApplicable("professionals")
    silent = [form for form in consumers if not form.phone_notice]
    failing = any(_would_fail(form, forms) for form in silent)
    if failing and site.foreign:
        raise CannotTell(Problem.NOT_COLLECTED, "foreign", language=site.language)
    if failing and _unread(forms, documents):
        raise CannotTell(Problem.PAGE_NOT_REACHED, "documents_unread")
    for form in silent:
        yield _judge(form, forms)


def _nobody_asks(forms: Forms, site: Site) -> Exception:
    if forms.unread:
        return CannotTell(Problem.SCRIPT_SHELL, "unread")
    orders = site.sells or incomplete(site)
    expected = (FormPurpose.CHECKOUT,) if orders else CONTRACT
    if (orders or site.has_accounts) and not forms.seen_for(*expected):
        return CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
    return NotApplicable("no_phone")


def _would_fail(form: CollectionForm, forms: Forms) -> bool:
    said = forms.phone_notice_in_terms or forms.phone_notice_in_privacy
    return form.purpose in CONTRACT and not form.for_delivery and not said


def _unread(forms: Forms, documents: Documents) -> bool:
    """Terms or a policy exist and were not read: the notice may be there."""
    terms = documents.terms.links or documents.terms.withheld
    privacy = documents.privacy.links or documents.privacy.withheld
    return bool((terms and not forms.terms_read) or (privacy and not forms.privacy_read))


def _judge(form: CollectionForm, forms: Forms) -> Outcome:
    values = {"form": form.name, "page": form.page}
    documented = forms.phone_notice_in_terms or forms.phone_notice_in_privacy
    if documented:
        return Review("only_in_documents", documented, document=documented[0].url, **values)
    if not _would_fail(form, forms):
        return Review("for_delivery" if form.for_delivery else "no_contract", form.seen, **values)
    if form.phone_obsolete or forms.phone_obsolete_in_documents:
        return Breach("obsolete", (*form.seen, *forms.phone_obsolete_in_documents), **values)
    return Breach("no_notice", form.seen, **values)
