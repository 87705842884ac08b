"""EC-04: accepting the terms, paying for an option or subscribing takes a positive act (C. conso. art. L121-17)."""

from collections.abc import Iterator

from auditor.applicability import need_online_sale
from auditor.evidence.pages import FormPurpose
from auditor.facts.checkout import Checkout
from auditor.facts.consent_boxes import ConsentBox
from auditor.facts.documents import Documents
from auditor.facts.forms import CollectionForm, Forms
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review


def check(trader: Trader, site: Site, documents: Documents, forms: Forms, checkout: Checkout) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    found = [*_options(checkout), *_marketing(forms)]
    yield from found
    if checkout.acceptance:
        yield Note("acceptance", checkout.acceptance, quote=checkout.acceptance[0].excerpt)
    elif checkout.order_forms and not site.foreign:
        yield Review("no_acceptance", checkout.pages)
    elif not found:
        raise CannotTell(checkout.problem or Problem.PAGE_NOT_REACHED, "not_reached")


def _options(checkout: Checkout) -> Iterator[Outcome]:
    for seen in checkout.ticked_options:
        yield Breach("option", seen, box=seen.excerpt)
    for seen in checkout.ticked_terms:
        yield Review("terms", seen, box=seen.excerpt)


def _marketing(forms: Forms) -> Iterator[Outcome]:
    for form in forms.forms:
        for box in form.boxes:
            if box.checked and not box.refusal and not box.several_answers:
                yield _box(form, box)


def _box(form: CollectionForm, box: ConsentBox) -> Outcome:
    """Messages on one's own similar products to a buyer follow an opt-out regime (CPCE art. L34-5)."""
    own = form.purpose is FormPurpose.CHECKOUT and not box.partners
    return (Review if own else Breach)(
        "own_marketing" if own else "marketing", form.seen, box=box.label, page=form.page
    )
