"""The cookie table: what it knows, and what it must not guess."""

import pytest

from auditor.facts.cookie_table import known_cookie, rows


@pytest.mark.parametrize(
    ("name", "domain", "exempt"),
    [
        ("PHPSESSID", "shop.fr", "yes"),
        ("PrestaShop-1a2b", "shop.fr", "yes"),
        ("wp_woocommerce_session_1a2b", "shop.fr", "yes"),
        ("_shopify_essential", "shop.fr", "yes"),
        ("_shopify_y", "shop.fr", "no"),
        ("_ga_X1Y2", "shop.fr", "no"),
        ("FPID", "shop.fr", "no"),
        ("_pk_id.1.1fff", "shop.fr", "conditions"),
        ("__Host-session", "shop.fr", "yes"),
        ("fr", "www.facebook.com", "no"),
        ("SID", "google.com", "no"),
        ("OptanonConsent", "shop.fr", "yes"),
        ("__Host-csrf", "shop.fr", "yes"),
        ("_secure_session_id", "shop.fr", "yes"),
        ("store_notice1a2b", "shop.fr", "yes"),
        ("__Secure-shop_xsrf", "shop.fr", "yes"),
        ("BIGipServerpool_shop", "shop.fr", "yes"),
    ],
)
def test_known_cookies_are_classified(name: str, domain: str, exempt: str) -> None:
    row = known_cookie(name, domain)

    assert row is not None
    assert row.exempt == exempt


@pytest.mark.parametrize(
    ("name", "domain"),
    [
        ("fr", "shop.fr"),
        ("IDE", "shop.fr"),
        ("uid", "shop.fr"),
        ("fr", "notfacebook.com"),
        ("phpsessid2", "shop.fr"),
        ("x_ga", "shop.fr"),
        ("", "shop.fr"),
        ("promo", "shop.fr"),
    ],
)
def test_other_cookies_are_not_guessed(name: str, domain: str) -> None:
    assert known_cookie(name, domain) is None


def test_a_hostile_name_costs_nothing() -> None:
    assert known_cookie("_" * 1_000_000 + "wp" * 1_000, "shop.fr") is None


def test_every_row_is_valid_sourced_and_dated() -> None:
    exact, globs = rows()
    found = [row for several in exact.values() for row in several] + [row for _, row in globs]

    assert len(found) >= 200
    assert all(bool(row.name) != bool(row.pattern) for row in found)
    assert all(row.source and row.date for row in found)
    assert all(len(row.pattern.rstrip("*?")) >= 2 for row in found if row.pattern)
