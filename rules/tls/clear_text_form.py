"""TLS-08: no form and no resource over plain HTTP."""

from collections.abc import Iterator

from auditor.facts.insecure import ClearForm, Insecure
from auditor.rule import Breach, Note, Outcome, Review

MOST_SHOWN = 5


def check(insecure: Insecure) -> Iterator[Outcome]:
    for form in insecure.forms:
        yield from _judge(form)
    for active, message in ((True, "active"), (False, "passive")):
        found = [resource for resource in insecure.resources if resource.active is active]
        if found:
            yield Review(
                message,
                [resource.seen for resource in found[:MOST_SHOWN]],
                count=len(found),
                url=found[0].url,
                upgraded=sum(resource.upgraded for resource in found),
            )
    if insecure.unread:
        yield Note("unread", insecure.unread[:MOST_SHOWN], count=len(insecure.unread))


def _judge(form: ClearForm) -> Iterator[Outcome]:
    if not form.fields:
        if form.clear_action:
            yield Review("harmless-form", form.seen, action=form.action)
    elif form.upgraded:
        yield Breach("upgraded-form", form.seen, action=form.action)
    elif form.clear_action:
        yield Breach("form-on-clear-page" if form.clear_page else "form", form.seen, action=form.action)
    else:
        yield Review("page", form.seen, action=form.action)
