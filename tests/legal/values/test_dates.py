"""Dates as documents write them."""

from datetime import date

import pytest

from auditor.legal.values import dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Mis à jour le 3 mars 2024", date(2024, 3, 3)),
        ("1er janvier 2025", date(2025, 1, 1)),
        ("01/02/2024", date(2024, 2, 1)),
        ("12.05.23", date(2023, 5, 12)),
        ("2024-02-01", date(2024, 2, 1)),
        ("March 3, 2024", date(2024, 3, 3)),
        ("3rd March 2024", date(2024, 3, 3)),
        ("en vigueur depuis septembre 2023", date(2023, 9, 30)),
        ("mise à jour : 02/2024", date(2024, 2, 29)),
    ],
)
def test_reads_a_date(text: str, day: date) -> None:
    assert [found.day for found in dates.find(text)] == [day]


def test_reads_a_version() -> None:
    assert [(found.value, found.kind) for found in dates.find("Version 2.1")] == [("Version 2.1", "version")]


@pytest.mark.parametrize("text", ["31/02/2024", "99/99/2024", "en 2024", "01 44 55 66 77", "192.168.1.10"])
def test_takes_no_impossible_day(text: str) -> None:
    assert not dates.find(text)
