"""FRM-03: title, birth date or telephone are not demanded without demonstrated necessity."""

import re
from collections.abc import Iterator

from auditor.evidence.pages import Field, FieldPurpose, FormPurpose
from auditor.facts.forms import CollectionForm, Forms, caption
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.facts.wording import plain
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

ORDER_OR_ACCOUNT = (FormPurpose.CHECKOUT, FormPurpose.REGISTER)
NEUTRAL = re.compile(
    r"ne (?:souhaite|veux|desire|precise|repond)\w* pas|prefer not|rather not|\bautres?\b|\bother\b"
    r"|\bneutr(?:e|al)\b|non.?bina(?:ire|ry)|non (?:precise|renseigne|specifie)|not specified|\bmx\b"
    r"|\baucune?\b|\bnone\b|sans (?:titre|civilite)"
)


def check(forms: Forms, site: Site) -> Iterator[Outcome]:
    expected = site.sells or site.has_accounts or incomplete(site)
    if not forms.collecting and not expected and not forms.unread:
        raise NotApplicable("no_form")
    outcomes = [outcome for form in forms.collecting for outcome in _judge(form)]
    reached = forms.seen_for(*ORDER_OR_ACCOUNT)
    if not outcomes and not reached and (expected or not forms.collecting):
        raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
    yield from outcomes
    if site.sells and not forms.seen_for(FormPurpose.CHECKOUT):
        yield Note("order_not_seen")


def _judge(form: CollectionForm) -> Iterator[Outcome]:
    for field in form.fields:
        if not (field.required or field.marked):
            continue
        values = {"form": form.name, "page": form.page, "field": caption(field)}
        if field.purpose is FieldPurpose.TITLE:
            yield from _title(form, field, values)
        elif field.purpose is FieldPurpose.BIRTH_DATE:
            yield Review("birth_date", form.seen, **values)
        elif field.purpose is FieldPurpose.PHONE:
            yield Review("phone_for_delivery" if form.for_delivery else "phone", form.seen, **values)


def _title(form: CollectionForm, field: Field, values: dict[str, str]) -> Iterator[Outcome]:
    """CJEU C-394/23: a title is not needed to contract; a neutral answer leaves the choice open."""
    if any(NEUTRAL.search(plain(choice)) for choice in field.choices):
        if field.type != "radio":
            yield Review("title_neutral", form.seen, **values)
    elif form.purpose in ORDER_OR_ACCOUNT:
        yield Breach("title", form.seen, **values)
    else:
        yield Review("title_elsewhere", form.seen, **values)
