"""What terms of sale leave of the right of withdrawal."""

from datetime import date, timedelta

import pytest

from auditor.facts.documents import Documents
from auditor.facts.online_functions import OnlineFunctions
from auditor.facts.site import Site
from auditor.facts.trader import Answer, Trader
from auditor.findings import Seen
from auditor.legal.statement import Confidence, Statement
from auditor.legal.terms.model import TermsOfSale
from auditor.problems import Missing, Problem, missing
from auditor.rule import NotApplicable
from auditor.withdrawal import FUNCTION_SINCE, days, denied_outright, excluded, goods_sold, need_function, offered

SAID = Statement(found=True, seen=(Seen(url="https://shop.example/cgv", excerpt="…"),))


def test_a_lawful_ground_alone_excludes_the_right() -> None:
    assert excluded(TermsOfSale(exception_perishable=SAID)) == SAID.seen


@pytest.mark.parametrize(
    "terms",
    [
        TermsOfSale(exception_perishable=SAID, withdrawal_right=SAID),
        TermsOfSale(exception_perishable=SAID, withdrawal_procedure=SAID),
        TermsOfSale(exception_perishable=SAID, cut=True),
        TermsOfSale(withdrawal_denied=SAID),
        TermsOfSale(),
    ],
    ids=["granted", "explained", "read in part", "denied without ground", "silent"],
)
def test_nothing_else_does(terms: TermsOfSale) -> None:
    assert excluded(terms) == ()


def test_a_shorter_period_is_still_an_offer() -> None:
    assert offered(TermsOfSale(withdrawal_period=SAID))


@pytest.mark.parametrize(
    "more",
    [
        {"withdrawal_right": SAID},
        {"exception_custom_made": SAID},
        {"cut": True},
        {"withdrawal_denied": SAID.model_copy(update={"confidence": Confidence.DOUBTFUL})},
    ],
    ids=["granted elsewhere", "on a lawful ground", "read in part", "doubtful"],
)
def test_a_denial_is_outright_only_when_nothing_speaks_against_it(more: dict[str, object]) -> None:
    denial = TermsOfSale(withdrawal_denied=SAID)

    assert denied_outright(denial)
    assert not denied_outright(denial.model_copy(update=more))


def test_a_seller_of_services_is_not_taken_for_one_of_goods() -> None:
    yes = Answer(yes=True)

    assert goods_sold(Trader()) is None
    assert goods_sold(Trader(services=yes)) is False
    assert goods_sold(Trader(digital_content=yes)) is False
    assert goods_sold(Trader(services=yes, goods=yes)) is True


def test_days_are_read_from_figures_only() -> None:
    assert days(Statement(found=True, value="14")) == 14
    assert days(Statement(found=True, value="quatorze")) is None
    assert days(Statement(found=True)) is None


def need(audited_on: date, terms: TermsOfSale | Missing) -> None:
    shop = Site(base_url="https://shop.example/", scheme="https", sells=True)
    trader = Trader(consumers=Answer(yes=True), country="FR")
    need_function(trader, shop, Documents(pages=8), OnlineFunctions(audited_on=audited_on), terms)


def test_the_function_is_due_from_its_first_day_even_without_terms() -> None:
    need(FUNCTION_SINCE, missing(Problem.NO_SUCH_DOCUMENT))


@pytest.mark.parametrize(
    ("audited_on", "terms", "message"),
    [
        (FUNCTION_SINCE - timedelta(days=1), TermsOfSale(), "not_in_force"),
        (FUNCTION_SINCE, TermsOfSale(exception_perishable=SAID), "no_right"),
    ],
)
def test_no_function_is_due_before_that_day_or_without_a_right(
    audited_on: date, terms: TermsOfSale, message: str
) -> None:
    with pytest.raises(NotApplicable) as error:
        need(audited_on, terms)

    assert error.value.message == message
