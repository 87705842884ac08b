"""COH-07: forms that are sent to another site, against the recipients that the policy names."""

from collections.abc import Iterator

from auditor.facts.forms import CollectionForm, Forms
from auditor.facts.third_parties import operator_of
from auditor.implied import denies_third_parties
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.reading import key
from auditor.presence import lacking
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review


def check(privacy: PrivacyPolicy, forms: Forms) -> Iterator[Outcome]:
    """Judge each form once; categories suffice in law, so a missing name alone is for a human."""
    elsewhere = [form for form in forms.collecting if form.posts_to]
    if not elsewhere:
        raise NotApplicable("none_elsewhere")
    named = [form for form in elsewhere if _named(form, privacy)]
    for form in elsewhere:
        if form not in named:
            yield _judged(form, privacy)
    if named:
        yield Note("named", [form.seen[0] for form in named], names=", ".join(form.posts_to or "" for form in named))


def _judged(form: CollectionForm, privacy: PrivacyPolicy) -> Outcome:
    host = form.posts_to
    if denies_third_parties(privacy):
        return Breach("no_third_parties", (*privacy.no_third_parties.seen, *form.seen), form=form.name, host=host)
    if privacy.recipients.found:
        return Review("not_named", form.seen, form=form.name, host=host)
    return lacking(privacy, "no_recipient", form=form.name, host=host)


def _named(form: CollectionForm, privacy: PrivacyPolicy) -> bool:
    """Compare operators first, then the host's own name with the words of the policy."""
    operator = operator_of(form.posts_to or "")
    names = {key(vendor.name) for vendor in privacy.vendors} | {key(vendor.words) for vendor in privacy.vendors}
    own = {key(label) for label in (form.posts_to or "").split(".")[:-1]}
    return bool((operator and key(operator.name) in names) or own & names)
