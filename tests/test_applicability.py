"""Who owes the duties towards consumers, and on what that rests."""

import pytest

from auditor.applicability import FRANCE, consumer_terms, need_consumers, told, told_elsewhere
from auditor.facts.documents import Document, DocumentPlace, Documents
from auditor.facts.site import Site
from auditor.facts.trader import Answer, Trader
from auditor.findings import Seen
from auditor.legal.statement import Statement
from auditor.legal.terms.model import TermsOfSale
from auditor.model import Localised
from auditor.problems import Problem, missing
from auditor.rule import CannotTell, NotApplicable

SHOP = Site(base_url="https://shop.example/", scheme="https", kinds=("home", "cart"), sells=True)
BLOG = Site(base_url="https://blog.example/", scheme="https", kinds=("home",))


def reason(error: NotApplicable) -> str:
    words = error.values["reason"]
    assert isinstance(words, Localised)
    return words.en


def test_a_shop_of_the_union_that_sells_to_consumers_owes_them() -> None:
    for country in (None, "FR", "BE"):
        need_consumers(Trader(consumers=Answer(yes=True), country=country), SHOP, Documents())


def test_a_declared_trade_with_professionals_is_said_to_be_declared() -> None:
    with pytest.raises(NotApplicable) as error:
        need_consumers(Trader(consumers=Answer(yes=False, declared=True)), SHOP, Documents())

    assert "declares" in reason(error.value)


def test_a_trade_with_professionals_is_quoted_where_the_terms_say_so() -> None:
    seen = (Seen(url="https://shop.example/cgv", excerpt="réservé aux professionnels {x}"),)
    with pytest.raises(NotApplicable) as error:
        need_consumers(Trader(consumers=Answer(yes=False, seen=seen)), SHOP, Documents())

    assert "réservé aux professionnels {x}" in reason(error.value)


def test_a_blog_sells_nothing() -> None:
    with pytest.raises(NotApplicable) as error:
        need_consumers(Trader(), BLOG, Documents(pages=8))

    assert "8" in reason(error.value)


@pytest.mark.parametrize(
    ("site", "documents"),
    [
        (BLOG.model_copy(update={"cut_short": True}), Documents()),
        (BLOG.model_copy(update={"kinds": ()}), Documents()),
        (BLOG, Documents(hollow=True)),
        (BLOG.model_copy(update={"shows_products": True}), Documents()),
        (
            BLOG,
            Documents(
                terms=Document(
                    links=(DocumentPlace(url="/cgv", text="Conditions générales de vente", seen=Seen(url="/")),)
                )
            ),
        ),
    ],
    ids=["cut short", "no start page", "menus by script", "products", "terms announced"],
)
def test_nothing_is_concluded_from_a_visit_that_may_have_missed_the_shop(site: Site, documents: Documents) -> None:
    with pytest.raises(CannotTell) as error:
        need_consumers(Trader(), site, documents)

    assert error.value.problem is Problem.CUSTOMERS_UNKNOWN


def test_a_foreign_law_is_for_a_human() -> None:
    for country, where in (("CH", None), ("BE", FRANCE)):
        with pytest.raises(CannotTell) as error:
            need_consumers(Trader(consumers=Answer(yes=True), country=country), SHOP, Documents(), where)

        assert error.value.problem is Problem.FOREIGN_TRADER


def test_terms_under_another_law_are_those_of_a_foreign_merchant_unless_its_country_is_known() -> None:
    terms = TermsOfSale(foreign_law=Statement(found=True, value="suisse"))
    consumers = Answer(yes=True)

    with pytest.raises(CannotTell) as error:
        consumer_terms(Trader(consumers=consumers), SHOP, Documents(), terms)

    assert error.value.problem is Problem.FOREIGN_TRADER
    assert consumer_terms(Trader(consumers=consumers, country="FR"), SHOP, Documents(), terms) is terms


def test_a_missing_fact_keeps_its_cause() -> None:
    with pytest.raises(CannotTell) as error:
        told(missing(Problem.ENCRYPTED_FILE))

    assert error.value.problem is Problem.ENCRYPTED_FILE


def test_terms_that_only_add_to_the_pages_are_empty_where_the_site_has_none() -> None:
    assert told_elsewhere(missing(Problem.NO_SUCH_DOCUMENT)) == TermsOfSale()


def test_terms_that_could_not_be_read_keep_their_cause_even_where_they_only_add() -> None:
    with pytest.raises(CannotTell) as error:
        told_elsewhere(missing(Problem.ENCRYPTED_FILE))

    assert error.value.problem is Problem.ENCRYPTED_FILE
