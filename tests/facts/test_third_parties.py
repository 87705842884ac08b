"""Other companies' servers in the HTML, and who runs them."""

import re
from pathlib import Path

import pytest

from auditor.evidence.records import PageKind
from auditor.facts.third_parties import ThirdParties, derive, operator_of, operators
from auditor.problems import Missing, Problem
from tests.facts.kept import Visited

CATEGORIES = {
    *("advertising", "analytics", "tag-manager", "social", "cdn", "fonts", "payment", "reviews", "delivery", "chat"),
    *("emailing", "ab-test", "session-replay", "consent", "captcha", "maps", "video", "hosting", "search", "other"),
}


def test_a_dead_site_calls_no_one(tmp_path: Path) -> None:
    assert isinstance(derive(Visited(tmp_path).bundle(state=Problem.PARKED)), Missing)


def test_hosts_are_listed_once_with_their_pages_and_tags(tmp_path: Path) -> None:
    pixel = '<script src="https://connect.facebook.net/fr_FR/sdk.js"></script><img src="https://connect.facebook.net/p.gif">'
    own = '<script src="https://static.shop.test/app.js"></script>'
    visited = Visited(tmp_path).page("/", f"<html><body>{pixel}{own}</body></html>", PageKind.HOME)
    visited.page("/p/1", f"<html><body>{pixel}</body></html>", PageKind.PRODUCT)
    visited.page("/p/2", '<html><body><img src="https://inconnu.test/x.png"></body></html>', PageKind.PRODUCT)

    parties = derive(visited.bundle())

    assert isinstance(parties, ThirdParties)
    assert parties.pages == 3
    facebook, unknown = parties.hosts
    assert (facebook.host, facebook.pages, facebook.tags) == ("connect.facebook.net", 2, ("img", "script"))
    assert (facebook.operator, facebook.country, facebook.category) == ("Meta", "US", "advertising")
    assert (unknown.host, unknown.operator, unknown.seen.url) == ("inconnu.test", None, "https://shop.test/p/2")


def test_pages_that_cannot_be_judged_call_no_one(tmp_path: Path) -> None:
    visited = Visited(tmp_path).page("/", "<html><body><p>Bienvenue</p></body></html>", PageKind.HOME)
    visited.page("/x", '<img src="https://connect.facebook.net/p.gif">', dead_end=Problem.CHALLENGE)

    parties = derive(visited.bundle())

    assert isinstance(parties, ThirdParties)
    assert parties.hosts == ()


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.google-analytics.com", "Google"),
        ("FONTS.googleapis.com.", "Google Fonts"),
        ("fonts.bunny.net", "Bunny Fonts"),
        ("shop.b-cdn.net", "Bunny.net"),
        ("notstripe.com", None),
        ("com", None),
        ("", None),
    ],
)
def test_the_longest_known_suffix_names_the_operator(host: str, name: str | None) -> None:
    operator = operator_of(host)

    assert (operator.name if operator else None) == name


def test_the_table_is_large_and_its_codes_are_known() -> None:
    rows = operators().values()

    assert len(rows) >= 250
    assert {row.category for row in rows} == CATEGORIES
    assert all(re.fullmatch("[A-Z]{2}", row.country) for row in rows)
    assert all(row.suffix == row.suffix.lower().strip(".") for row in rows)
