"""What a form behind a function asks for, and what its button says."""

import pytest

from auditor.evidence.pages import Form, FormPurpose
from auditor.evidence.records import PageKind
from auditor.evidence.shop import Clarity, FunctionKind
from auditor.facts.function_forms import asks_for_contract, candidates, clarity_in, is_function, sent
from tests.facts import visits

FORM = """<form method="post" action="/x"><label>Numéro de commande <input name="commande"></label>
<label>E-mail <input type="email" name="email"></label><button>{button}</button></form>"""
NEWSLETTER = '<form action="/newsletter"><input type="email" name="email"><button>OK</button></form>'


def forms(body: str) -> tuple[Form, ...]:
    page = visits.page("/x", PageKind.RETURNS, f'<html lang="fr"><body><main>{body}</main></body></html>')
    assert page.reading is not None
    return page.reading.forms


def test_a_newsletter_is_never_the_function() -> None:
    kept = candidates(forms(FORM.format(button="Envoyer") + NEWSLETTER))

    assert [form.purpose for form in kept if form.purpose is FormPurpose.NEWSLETTER] == []
    assert len(kept) == 1


def test_a_form_that_asks_for_the_order_is_the_function_only_where_it_speaks_of_it() -> None:
    (form,) = forms(FORM.format(button="Envoyer"))

    assert asks_for_contract(form)
    assert is_function(FunctionKind.WITHDRAWAL, form, "Rétractation")
    assert not is_function(FunctionKind.WITHDRAWAL, form, "Suivi de commande")


@pytest.mark.parametrize(
    ("button", "heading", "clarity"),
    [
        ("Confirmer la rétractation", "Formulaire", Clarity.CLEAR),
        ("Envoyer", "Renoncer au contrat", Clarity.CLEAR),
        ("Envoyer", "Formulaire", Clarity.GENERIC),
    ],
)
def test_the_clearer_of_button_and_heading_counts(button: str, heading: str, clarity: Clarity) -> None:
    (form,) = forms(FORM.format(button=button))

    assert clarity_in(FunctionKind.WITHDRAWAL, form, heading) is clarity


def test_a_missing_form_sends_nothing() -> None:
    assert sent(None, FunctionKind.WITHDRAWAL) == {"submit": "", "confirms": False, "first_step": False}
