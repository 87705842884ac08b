"""FRM-04: the marketing box is optional, unticked, separate from the terms, and unsubscription is announced."""

from collections.abc import Iterator

from auditor.evidence.pages import FormPurpose
from auditor.facts.consent_boxes import ConsentBox
from auditor.facts.forms import NOT_COLLECTION, CollectionForm, Forms
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

ORDER_OR_ACCOUNT = (FormPurpose.CHECKOUT, FormPurpose.REGISTER)


def check(forms: Forms, site: Site) -> Iterator[Outcome]:
    marketing = [form for form in forms.forms if _markets(form)]
    if not marketing:
        if forms.unread:
            raise CannotTell(Problem.SCRIPT_SHELL, "unread")
        if _may_be_elsewhere(forms, site):
            raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
        raise NotApplicable("no_marketing")
    for form in marketing:
        yield from _judge(form)
    if site.sells and not forms.seen_for(FormPurpose.CHECKOUT):
        yield Note("order_not_seen")


def _may_be_elsewhere(forms: Forms, site: Site) -> bool:
    """Boxes stand where people order, or else where they open an account."""
    orders = site.sells or incomplete(site)
    expected = (FormPurpose.CHECKOUT,) if orders else ORDER_OR_ACCOUNT
    return (orders or site.has_accounts) and not forms.seen_for(*expected)


def _markets(form: CollectionForm) -> bool:
    if form.purpose in NOT_COLLECTION:
        return False
    return form.purpose is FormPurpose.NEWSLETTER or bool(form.boxes) or form.subscribes_by_default


def _judge(form: CollectionForm) -> Iterator[Outcome]:
    values = {"form": form.name, "page": form.page}
    only_refusals = all(box.refusal for box in form.boxes)
    for box in form.boxes:
        words = {**values, "box": box.label}
        if box.refusal:
            yield from _opt_out(form, box, words, only=only_refusals)
        else:
            yield from _opt_in(form, box, words)
    if form.subscribes_by_default:
        found = Review if form.can_refuse else Breach
        yield found("by_default_refusable" if form.can_refuse else "by_default", form.seen, **values)
    if not form.can_refuse:
        yield Review("no_unsubscription", form.seen, **values)


def _opt_out(form: CollectionForm, box: ConsentBox, words: dict[str, str], *, only: bool) -> Iterator[Outcome]:
    """A box to refuse is only allowed towards customers, for similar products (CPCE art. L34-5)."""
    allowed = form.purpose is FormPurpose.CHECKOUT and box.similar_products
    if only and not box.checked and not allowed:
        yield Review("opt_out", form.seen, **words)


def _opt_in(form: CollectionForm, box: ConsentBox, words: dict[str, str]) -> Iterator[Outcome]:
    if box.checked:
        yield _ticked(form, box, words)
    if box.terms and form.purpose is not FormPurpose.NEWSLETTER:
        yield Breach("bundled", form.seen, **words)
    elif box.mandatory and form.purpose in ORDER_OR_ACCOUNT:
        yield Breach("compulsory", form.seen, **words)
    if box.own_too:
        yield Review("partners_not_apart", form.seen, **words)


def _ticked(form: CollectionForm, box: ConsentBox, words: dict[str, str]) -> Outcome:
    if box.several_answers:
        return Review("answer_chosen", form.seen, **words)
    if box.partners:
        return Breach("partners_ticked", form.seen, **words)
    if form.purpose is FormPurpose.CHECKOUT:
        return Review("customer_ticked", form.seen, **words)
    return Breach("ticked", form.seen, **words)
