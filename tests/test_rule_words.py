"""What clients read is written as on the page, or as French writes it."""

import pytest

from auditor import engine, rulebook
from auditor.facts import Facts
from auditor.findings import Seen
from auditor.legal.statement import Statement
from auditor.presence import as_called

RULES = {rule.sheet.id: rule for rule in rulebook.load().rules}


@pytest.mark.parametrize(
    ("quote", "shown"),
    [("Tél. : 04 78 11 25 63 (prix d'un appel local)", "04 78 11 25 63"), ("Nous appeler", "+33478112563")],
    ids=["as written", "only in a link"],
)
def test_a_telephone_number_is_shown_as_its_quote_writes_it(quote: str, shown: str) -> None:
    said = Statement(found=True, value="+33478112563", seen=(Seen(url="https://shop.example/m", excerpt=quote),))

    assert as_called(said) == shown


def test_a_bank_that_the_terms_name_keeps_its_accents() -> None:
    rule = RULES["EC-13"]
    case = next(case for case in rule.sheet.case if "merchant's bank" in case.name)
    (finding,) = engine.judge([rule], Facts.model_validate(case.facts))

    assert "établissement bancaire" in finding.notes[0].text
