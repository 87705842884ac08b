"""Strict-Transport-Security as RFC 6797 §6.1 reads it."""

import pytest

from auditor.facts.hsts import parse


@pytest.mark.parametrize(
    ("header", "max_age_s"),
    [
        ("max-age=31536000", 31_536_000),
        ('max-age="31536000"', 31_536_000),
        ("MAX-AGE = 600 ; includeSubDomains", 600),
        ("max-age=0", 0),
        ("; max-age=5;;", 5),
        ("max-age=-1", None),
        ("max-age=1 year", None),
        ("max-age=²", None),
        ("max-age=", None),
        ("includeSubDomains", None),
        ("max-age=1; max-age=2", None),
        ("max-age=31536000, max-age=0", None),
        ("", None),
        ('"', None),
    ],
)
def test_max_age(header: str, max_age_s: int | None) -> None:
    assert parse(header).max_age_s == max_age_s


def test_flags_are_read_in_any_case() -> None:
    policy = parse("max-age=1; INCLUDESUBDOMAINS; Preload")

    assert policy.include_subdomains
    assert policy.preload


def test_an_endless_number_is_bounded() -> None:
    assert (parse("max-age=" + "9" * 60_000).max_age_s or 0) > 10**12
