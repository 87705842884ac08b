import re

import pytest

from auditor.collectors.fetch.headers import http_date, redacted
from auditor.redaction import Redactor

HEX = "5d41402abc4b2a76b9719d911017c592"
REDACTOR = Redactor(b"salt")


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("Location", "/compte?email=jean@x.fr", "/compte?email=~email"),
        ("location", "https://shop.fr/été?id=4", None),
        ("Location", "", ""),
        ("Refresh", "0; url=/b?q=x", "0; url=/b?q=~value"),
        ("Refresh", "5", "5"),
        ("Link", '</a?q=x>; rel="next", <https://cdn.fr/>; rel=preconnect', None),
        ("Server", "nginx/1.22.1", "nginx/1.22.1"),
        ("Via", f"1.1 {HEX}.cloudfront.net (CloudFront)", "1.1 ~token.cloudfront.net (CloudFront)"),
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload", None),
        ("Content-Security-Policy", f"script-src 'nonce-{HEX}'; report-uri https://r.io/?key=1", None),
        ("X-CSRF-Token", "short", "~value"),
        ("X-Debug", "a\x00b\x7f", "a�b�"),
        ("ETag", f'"{HEX}"', '"~token"'),
    ],
)
def test_what_a_header_says_stays_and_who_it_names_goes(name: str, value: str, kept: str | None) -> None:
    ((kept_name, stored),) = redacted([(name, value)], REDACTOR)
    assert kept_name == name
    expected = {
        "location": "https://shop.fr/été?id=4",
        "Link": '</a?q=~value>; rel="next", <https://cdn.fr/>; rel=preconnect',
        "Content-Security-Policy": f"script-src 'nonce-{HEX}'; report-uri https://r.io/?key=~value",
    }
    assert re.sub(r"(~\w+):[0-9a-f]{8}", r"\1", stored) == (kept if kept is not None else expected.get(name, value))


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "Sat, 99 Nov 2026 12:00:00 GMT", "0"),
        "Fri, 31 Dec 9999 23:59:59 -2359",
        "Sat, 21 Nov 2026 12:00:00 999999999999999999",
    ],
)
def test_a_bad_date_is_none(text: str) -> None:
    assert http_date(text) is None


@pytest.mark.parametrize("unit", ["<", "http://", "; url=", "A1b2", " "])
def test_hostile_headers_are_read_in_linear_time(unit: str) -> None:
    for name in ("Link", "Refresh", "Content-Security-Policy", "X-Other", "Set-Cookie", "Location"):
        redacted([(name, (unit * 65_536)[:65_536])], REDACTOR)
