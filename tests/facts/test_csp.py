"""Content-Security-Policy as browsers read it."""

import pytest

from auditor.facts.csp import Weakness, framing, policies, upgrades_insecure, weaknesses

ALL = frozenset(Weakness)
INLINE, WILDCARD, DATA = Weakness.INLINE, Weakness.WILDCARD, Weakness.DATA


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("default-src 'self'", set()),
        ("default-src 'none'", set()),
        ("img-src 'self'", ALL),
        ("", ALL),
        ("script-src 'unsafe-inline'", {INLINE}),
        ("script-src 'UNSAFE-INLINE'", {INLINE}),
        ("script-src 'unsafe-inline' 'nonce-abc'", set()),
        ("script-src 'unsafe-inline' 'SHA256-abc='", set()),
        ("script-src 'unsafe-inline' 'nonce-'", {INLINE}),
        ("script-src 'strict-dynamic' 'nonce-abc' https: *", set()),
        ("script-src *", {WILDCARD}),
        ("script-src https:", {WILDCARD}),
        ("script-src https://*", {WILDCARD}),
        ("script-src 'self' data:", {DATA}),
        ("script-src https://*.shop.fr", set()),
        ("script-src unsafe-inline", set()),
        ("default-src *; script-src 'self'", set()),
        ("script-src 'self'; script-src *", set()),
        ("script-src *; script-src 'self'", {WILDCARD}),
        ("SCRIPT-SRC *", {WILDCARD}),
        ("default-src 'self'; script-src-elem *", {WILDCARD}),
    ],
)
def test_one_policy(header: str, expected: set[Weakness]) -> None:
    assert weaknesses(policies((header,))) == expected


@pytest.mark.parametrize(
    "headers",
    [("script-src *", "script-src 'self'"), ("script-src *, script-src 'self'",), ("x-unknown", "default-src a.fr")],
)
def test_several_policies_all_apply(headers: tuple[str, ...]) -> None:
    assert weaknesses(policies(headers)) == set()


def test_two_policies_that_leave_different_doors_open_close_both() -> None:
    assert weaknesses(policies(("script-src *", "script-src 'unsafe-inline'"))) == set()


def test_no_policy_leaves_everything_open() -> None:
    assert weaknesses(policies(())) == ALL


def test_a_meta_policy_counts_but_cannot_limit_framing() -> None:
    found = policies((), ("script-src 'self'; frame-ancestors 'none'; sandbox",))

    assert weaknesses(found) == set()
    assert framing(found) is None


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("frame-ancestors 'none'", True),
        ("frame-ancestors 'self' https://partner.fr", True),
        ("frame-ancestors", True),
        ("frame-ancestors *", False),
        ("frame-ancestors https:", False),
        ("default-src 'self'", None),
    ],
)
def test_framing(header: str, expected: bool | None) -> None:
    assert framing(policies((header,))) is expected


def test_upgrade_insecure_requests_is_seen_anywhere() -> None:
    assert upgrades_insecure(policies((), ("Upgrade-Insecure-Requests",)))
    assert not upgrades_insecure(policies(("default-src 'self'",)))


def test_a_hostile_header_is_read_within_bounds() -> None:
    assert weaknesses(policies(("; , ' \x00" * 200_000,), ("script-src " + "'nonce-" * 200_000,))) is not None
