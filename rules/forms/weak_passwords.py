"""FRM-05: customers' passwords follow the CNIL recommendation (deliberation 2022-100)."""

from collections.abc import Iterator

from auditor.evidence.pages import FormPurpose
from auditor.facts.forms import CollectionForm, Forms
from auditor.facts.passwords import PasswordRules
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review

TOO_SHORT = 7
"""Characters: a minimum of this or less fails."""
TOO_LOW_A_CEILING = 12
"""Characters: a maximum of this or less fails."""
STRONG = ((12, 4), (14, 2), (17, 0))
"""Minimum characters and kinds of characters that give about 80 bits."""


def check(forms: Forms, site: Site) -> Iterator[Outcome]:
    choosing = [form for form in forms.forms if form.password]
    if not choosing:
        if forms.unread:
            raise CannotTell(Problem.SCRIPT_SHELL, "unread")
        accounts = forms.seen_for(FormPurpose.LOGIN, FormPurpose.REGISTER)
        ordering_unseen = site.sells and not forms.seen_for(FormPurpose.CHECKOUT)
        if accounts or site.has_accounts or ordering_unseen or incomplete(site):
            raise CannotTell(Problem.PAGE_NOT_REACHED, "no_registration")
        raise NotApplicable("no_account")
    for form in choosing:
        if form.password:
            yield from _judge(form, form.password)


def _judge(form: CollectionForm, rules: PasswordRules) -> Iterator[Outcome]:
    values = {"form": form.name, "page": form.page}
    breaches = list(_breaches(form, rules, values))
    yield from breaches
    if breaches:
        return
    if rules.minimum is None:
        yield Review("not_stated", form.seen, **values)
    elif not any(rules.minimum >= length and rules.kinds >= kinds for length, kinds in STRONG):
        yield Review("needs_throttling", form.seen, minimum=rules.minimum, kinds=rules.kinds, **values)


def _breaches(form: CollectionForm, rules: PasswordRules, values: dict[str, str]) -> Iterator[Outcome]:
    if rules.minimum is not None and rules.minimum <= TOO_SHORT:
        yield Breach("short", form.seen, minimum=rules.minimum, **values)
    if rules.maximum is not None and rules.maximum <= TOO_LOW_A_CEILING:
        yield Breach("capped", form.seen, maximum=rules.maximum, **values)
    if rules.forbids_specials:
        yield Breach("specials_forbidden", form.seen, **values)
    if rules.forbids_paste:
        yield Breach("paste_forbidden", form.seen, **values)
