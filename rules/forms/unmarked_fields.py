"""FRM-02: mandatory fields are marked and limited to the purpose."""

from collections.abc import Iterator

from auditor.evidence.pages import Field, FieldPurpose, FormPurpose
from auditor.facts.forms import CollectionForm, Forms, caption
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review

NEEDLESS = frozenset({FieldPurpose.PHONE, FieldPurpose.BIRTH_DATE, FieldPurpose.ADDRESS, FieldPurpose.TITLE})
"""Of no use for sending a newsletter, and seldom for answering a message."""


def check(forms: Forms, site: Site) -> Iterator[Outcome]:
    if not forms.collecting:
        if forms.unread:
            raise CannotTell(Problem.SCRIPT_SHELL, "unread")
        if site.sells or site.has_accounts or incomplete(site):
            raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
        raise NotApplicable("no_form")
    several = [form for form in forms.collecting if len(form.answers) > 1]
    if not several:
        ordering_unseen = site.sells and not forms.seen_for(FormPurpose.CHECKOUT)
        if forms.unread or ordering_unseen or incomplete(site):
            raise CannotTell(Problem.PAGE_NOT_REACHED, "only_single_fields")
        raise NotApplicable("single_field")
    for form in several:
        yield from _judge(form)


def _judge(form: CollectionForm) -> Iterator[Outcome]:
    mandatory = [field for field in form.answers if field.required or field.marked]
    needless = [caption(field) for field in mandatory if field.purpose in NEEDLESS]
    values = {"form": form.name, "page": form.page}
    if needless and len(mandatory) == len(form.answers):
        if form.purpose is FormPurpose.NEWSLETTER:
            yield Breach("all_mandatory", form.seen, fields=", ".join(needless), **values)
        elif form.purpose in (FormPurpose.CONTACT, FormPurpose.REVIEW):
            yield Review("all_mandatory_contact", form.seen, fields=", ".join(needless), **values)
    if not form.legend:
        yield Review("no_legend" if mandatory else "nothing_said", form.seen, **values)
    elif not form.all_mandatory and (unmarked := _unmarked(mandatory)):
        yield Review("unmarked", form.seen, fields=", ".join(unmarked), **values)


def _unmarked(mandatory: list[Field]) -> list[str]:
    """Where some labels carry a mark, those without it pass for optional; ``required`` alone is a mark too."""
    if not any(field.marked for field in mandatory):
        return []
    return [caption(field) for field in mandatory if not field.marked]
