"""FRM-01: each form shows the essentials or a direct link to the privacy policy."""

from collections.abc import Iterator

from auditor.facts.documents import Documents
from auditor.facts.forms import CollectionForm, Forms
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

SEVERAL = 2
"""Personal fields from which silence is a breach."""


def check(forms: Forms, documents: Documents, site: Site) -> Iterator[Outcome]:
    if not forms.collecting:
        if forms.unread:
            raise CannotTell(Problem.SCRIPT_SHELL, "unread")
        if site.sells or site.has_accounts or incomplete(site):
            raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
        raise NotApplicable("no_form")
    for form in forms.collecting:
        yield from _judge(
            form, policy_in_notice=bool(documents.privacy.within), unsure=site.foreign or documents.hollow
        )
    for page in forms.unread:
        yield Note("unread_page", page, page=page.url)


def _judge(form: CollectionForm, *, policy_in_notice: bool, unsure: bool) -> Iterator[Outcome]:
    """Silence is a breach only in a language that is read, on a page whose menus are in its HTML."""
    if form.notice or form.privacy_link:
        return
    values = {"form": form.name, "page": form.page, "fields": form.asks}
    if form.page_link or (form.legal_link and policy_in_notice):
        yield Review("elsewhere_on_page", form.seen, **values)
    elif len(form.personal) >= SEVERAL and not unsure:
        yield Breach("no_notice", form.seen, **values)
    else:
        yield Review("no_notice_one_field", form.seen, **values)
