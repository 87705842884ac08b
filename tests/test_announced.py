"""Names of cookies as policies write them."""

import pytest

from auditor.announced import lifetimes_of, same_cookie
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import CookieLifetime
from auditor.legal.statement import Confidence


@pytest.mark.parametrize(
    ("announced", "name"),
    [("_ga", "_ga"), ("_ga_*", "_ga_A1B2"), ("PrestaShop-#", "PrestaShop-a1b2"), ("_gat_<id>", "_gat_UA-1")],
)
def test_an_open_end_stands_for_anything(announced: str, name: str) -> None:
    assert same_cookie(announced, name)


@pytest.mark.parametrize(("announced", "name"), [("_ga", "_ga_A1B2"), ("*", "_ga"), ("_gid", "_ga")])
def test_another_name_is_another_cookie(announced: str, name: str) -> None:
    assert not same_cookie(announced, name)


def test_doubtful_readings_announce_nothing() -> None:
    sure = CookieLifetime(name="_ga", days=390)
    doubtful = CookieLifetime(name="_ga", days=30, confidence=Confidence.DOUBTFUL)

    assert lifetimes_of(PrivacyPolicy(cookie_lifetimes=(doubtful, sure)), "_ga") == (sure,)
