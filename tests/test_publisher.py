"""Who publishes: a person, a company, or somebody who may stay anonymous."""

import pytest

from auditor.facts.trader import Answer, Trader
from auditor.findings import Seen
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import Statement
from auditor.merchant import LegalStatus
from auditor.problems import Problem
from auditor.publisher import abroad, firm, is_company, is_person, maybe_private, omitted
from auditor.rule import Breach, CannotTell, Review

UNKNOWN = Trader()


def named(name: str, form: str = "") -> LegalNotice:
    return LegalNotice(
        publisher_name=Statement(found=True, value=name),
        legal_form=Statement(found=bool(form), value=form or None),
        documents=(Seen(url="https://shop.example/mentions"),),
    )


@pytest.mark.parametrize(
    ("notice", "trader", "person"),
    [
        (named("Camille Durand"), UNKNOWN, True),
        (named("Lumen", "micro-entreprise"), Trader(status=LegalStatus.COMPANY), True),
        (named("Camille Durand", "SARL"), UNKNOWN, False),
        (named("Lumen"), UNKNOWN, False),
        (named("Lumen"), Trader(status=LegalStatus.SOLE_TRADER, status_declared=True), True),
        (named("Camille Durand"), Trader(status=LegalStatus.COMPANY, status_declared=True), False),
    ],
)
def test_a_person_is_told_by_status_form_or_name(notice: LegalNotice, trader: Trader, person: bool) -> None:
    assert is_person(notice, trader) is person
    assert not (person and is_company(notice, trader))


def test_only_somebody_without_any_sign_of_business_may_be_private() -> None:
    assert maybe_private(named("Camille Durand"), UNKNOWN)
    assert not maybe_private(named("Lumen SARL"), UNKNOWN)
    assert not maybe_private(named("Camille Durand"), Trader(consumers=Answer(yes=True)))


def test_what_is_left_out_fails_for_a_professional_and_asks_for_anybody_else() -> None:
    assert isinstance(omitted(named("Lumen SARL"), UNKNOWN, "absent"), Breach)
    assert isinstance(omitted(named("Camille Durand"), UNKNOWN, "absent"), Review)


def test_nobody_abroad_is_judged_by_french_law() -> None:
    with pytest.raises(CannotTell) as caught:
        omitted(named("Lumen GmbH"), Trader(country="DE"), "absent")

    assert caught.value.problem is Problem.FOREIGN_TRADER


@pytest.mark.parametrize(
    ("form", "address", "abroad_by"),
    [
        ("Limited", "", "Limited"),
        ("", "Rue de la Loi 16, 1000 Bruxelles", "1000 Bruxelles"),
        ("s.à r.l.", "38 avenue John F. Kennedy, L-1855 Luxembourg", "LU"),
        ("SARL", "12 rue de la Paix, 75002 Paris", None),
        ("", "", None),
    ],
)
def test_form_or_address_show_a_publisher_abroad(form: str, address: str, abroad_by: str | None) -> None:
    notice = named("Lumen", form).model_copy(
        update={"postal_address": Statement(found=bool(address), value=address or None)}
    )

    assert abroad(notice, UNKNOWN) == abroad_by
    assert abroad(notice, Trader(country="FR")) is None


def test_a_breach_outlives_what_cannot_be_told() -> None:
    def outcomes(first: Breach | Review) -> object:
        yield first
        raise CannotTell(Problem.PARTLY_READ)

    assert len(list(firm(outcomes(Breach("absent"))))) == 1  # type: ignore[arg-type]
    with pytest.raises(CannotTell):
        list(firm(outcomes(Review("absent"))))  # type: ignore[arg-type]
