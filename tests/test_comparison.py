import pytest

from auditor.comparison import amount, different, documents_of, names_meet, quoted
from auditor.facts.declarations import Said
from auditor.findings import Seen


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Atelier Lavande SARL", "ATELIER LAVANDE"),
        ("S.A.R.L. Atelier Lavande", "Atelier Lavande, société à responsabilité limitée"),
        ("OVH", "OVHcloud"),
        ("1&1 IONOS SARL", "Ionos"),
    ],
)
def test_two_writings_of_one_party_meet(first: str, second: str) -> None:
    assert names_meet(first, second)


@pytest.mark.parametrize(("first", "second"), [("OVH SAS", "o2switch SARL"), ("Atelier Lavande", "Cuirs du Nord")])
def test_two_parties_do_not_meet(first: str, second: str) -> None:
    assert not names_meet(first, second)


@pytest.mark.parametrize("written", ["10 000 €", "10.000,00 euros", "10000.00 EUR", "10 000€"])
def test_an_amount_is_the_same_however_it_is_written(written: str) -> None:
    assert amount(written) == "10000"


def test_values_are_told_apart_and_counted_by_document() -> None:
    said = [
        Said(value="Lyon", seen=(Seen(url="/a"),)),
        Said(value="LYON", seen=(Seen(url="/b"),)),
        Said(value="Nantes", seen=(Seen(url="/b"),)),
    ]

    assert [one.value for one in different(said)] == ["Lyon", "Nantes"]
    assert documents_of(said) == 2
    assert quoted(different(said)).en == "“Lyon”, “Nantes”"
