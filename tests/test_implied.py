"""What the pages imply of a policy, and when two names stand for one company."""

import pytest

from auditor.facts.payment import Payment
from auditor.facts.third_parties import ThirdParties, ThirdParty, operators
from auditor.findings import Seen
from auditor.implied import (
    PURPOSES,
    RECIPIENTS,
    called,
    company_words,
    is_named,
    loads_others,
    outside_eea,
    same_company,
    scoring,
)
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import NamedVendor, Purpose, RecipientKind
from auditor.resources import table


def party(host: str, operator: str | None, category: str | None) -> ThirdParty:
    return ThirdParty(host=host, operator=operator, category=category, seen=Seen(url="https://shop.example/"))


@pytest.mark.parametrize(
    ("first", "second"),
    [("Meta", "Meta Platforms Ireland"), ("Google Fonts", "Google"), ("Avis Vérifiés (Skeepers)", "Avis Vérifiés")],
)
def test_a_product_and_its_company_are_one(first: str, second: str) -> None:
    assert same_company(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Google Pay", "Apple Pay"),
        ("Google Analytics", "Simple Analytics"),
        ("Crédit Agricole (Up2pay)", "Crédit Mutuel - CIC (Monetico)"),
        ("Avis Vérifiés (Skeepers)", "Société des Avis Garantis"),
        ("Amazon Ads", "Microsoft Advertising"),
    ],
)
def test_a_common_word_does_not_make_one_company(first: str, second: str) -> None:
    assert not same_company(first, second)


def test_every_known_operator_has_a_distinctive_word() -> None:
    names = {row.name for row in operators().values()} - {"Front"}

    assert all(company_words(name) for name in names)


def test_a_policy_names_an_operator_by_its_own_words_too() -> None:
    privacy = PrivacyPolicy(vendors=(NamedVendor(name="Other", words="Hotjar"),))

    assert is_named(privacy, "Hotjar (Contentsquare)")
    assert not is_named(privacy, "Criteo")


def test_one_host_an_operator_and_no_unknown_one() -> None:
    third = ThirdParties(
        hosts=(
            party("www.google-analytics.com", "Google", "analytics"),
            party("www.googletagmanager.com", "Google", "tag-manager"),
            party("x.example", None, None),
        )
    )

    assert [one.host for one in called(third)] == ["www.google-analytics.com"]
    assert [one.host for one in called(third, {"tag-manager"})] == ["www.googletagmanager.com"]
    assert loads_others(third)


def test_who_scores_is_found_among_scripts_and_payment_forms() -> None:
    third = ThirdParties(hosts=(party("x.klarnacdn.net", "Klarna", "payment"),))

    found = scoring(third, Payment(providers=("Floa (BNP Paribas)", "Stripe")))

    assert found == {"Klarna": "pay-later", "Floa": "pay-later"}


def test_a_bank_is_no_lender_because_its_subsidiary_is_one() -> None:
    assert scoring(ThirdParties(), Payment(providers=("Axepta (BNP Paribas)", "Systempay (BPCE, by Lyra)"))) == {}


def test_every_scoring_company_has_a_known_kind() -> None:
    assert {row["kind"] for row in table("scoring")["company"]} == {"pay-later", "fraud"}


def test_every_purpose_and_recipient_has_words() -> None:
    assert set(PURPOSES) == set(Purpose)
    assert set(RECIPIENTS) == set(RecipientKind)


@pytest.mark.parametrize(("country", "outside"), [("US", True), ("NO", False), ("FR", False), (None, False)])
def test_an_unknown_country_is_not_outside(country: str | None, outside: bool) -> None:
    assert outside_eea(country) is outside
