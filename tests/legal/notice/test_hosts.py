from stdnum.fr import siren

from auditor.legal.notice.hosts import HostRow, named_host, siren_of_host
from auditor.legal.passages import aligned
from auditor.resources import table


def rows() -> list[HostRow]:
    return [HostRow.model_validate(row) for row in table("hosts")["host"]]


def test_every_alias_is_folded_and_of_one_company() -> None:
    aliases = [alias for row in rows() for alias in row.aliases]

    assert len(aliases) == len(set(aliases))
    assert aliases == [aligned(alias) for alias in aliases]


def test_every_siren_passes_its_check() -> None:
    assert all(siren.is_valid(row.siren) for row in rows() if row.siren)


def test_a_host_is_recognised_in_a_sentence_not_in_a_word() -> None:
    found = named_host("chez ovh sas, roubaix")

    assert found is not None
    assert found[0].name == "OVHcloud"
    assert named_host("novhotel et lwsx") is None
    assert named_host("contact@ovh.com") is None


def test_the_numbers_of_a_known_host_are_recognised() -> None:
    assert siren_of_host("424761419")
    assert siren_of_host("42476141900045")
    assert siren_of_host("FR22424761419")
    assert not siren_of_host("732829320")
