from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.fetch.cookie_date import cookie_date
from auditor.collectors.fetch.headers import recorded
from auditor.collectors.fetch.set_cookie import RawCookie, parse, record, redacted_line
from auditor.evidence.records import PersonalKind
from auditor.redaction import Redactor

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
REDACTOR = Redactor(b"salt")


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("foo=bar", "foo", "bar"),
        ("foo = bar ", "foo", "bar"),
        ("\tfoo=bar\t", "foo", "bar"),
        ("foo=", "foo", ""),
        ("=bar", "", "bar"),
        ("bar", "", "bar"),
        (" = bar", "", "bar"),
        ("foo=a=b", "foo", "a=b"),
        ('foo="quoted"', "foo", '"quoted"'),
        ('foo="a;b"', "foo", '"a'),
        ("foo=a b", "foo", "a b"),
        ("foo=é", "foo", "é"),
        ("foo=bar;", "foo", "bar"),
        ("$Version=1; foo=bar", "$Version", "1"),
        ("a" * 4000 + "=" + "b" * 96, "a" * 4000, "b" * 96),
    ],
)
def test_names_and_values_are_read_leniently(line: str, name: str, value: str) -> None:
    cookie = parse(line)
    assert cookie is not None
    assert (cookie.name, cookie.value) == (name, value)


@pytest.mark.parametrize(
    "line",
    ["", ";", "=", " = ;Path=/", "foo=a\x00b", "foo=a\x7fb", "foo=a\nb", "=__Host-x", "__secure-x", "a=" + "b" * 4096],
)
def test_what_user_agents_ignore_is_ignored(line: str) -> None:
    assert parse(line) is None


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("Domain=.Shop.TEST", {"domain": "shop.test"}),
        ("Domain=", {}),
        ("Domain", {}),
        ("Domain=a.test; Domain=b.test", {"domain": "b.test"}),
        ("Path=/a; Path=/b", {"path": "/b"}),
        ("Path=/a; Path=b", {}),
        ("path = /x ", {"path": "/x"}),
        ("Path=/" + "x" * 2000, {}),
        ("Secure; HttpOnly; Partitioned", {"secure": True, "http_only": True, "partitioned": True}),
        ("secure=false;HTTPONLY=0", {"secure": True, "http_only": True}),
        ("SameSite=lax", {"same_site": "Lax"}),
        ("SameSite=STRICT", {"same_site": "Strict"}),
        ("SameSite=None; SameSite=bogus", {}),
        ("SameSite", {}),
        ("Max-Age=60", {"max_age_s": 60}),
        ("Max-Age=-1", {"max_age_s": -1}),
        ("Max-Age=060", {"max_age_s": 60}),
        ("Max-Age=+60", {}),
        ("Max-Age=60.5", {}),
        ("Max-Age=sixty", {}),
        ("Max-Age=", {}),
        ("Max-Age=-", {}),
        ("Max-Age=٣", {}),
        ("Max-Age=60; Max-Age=x", {"max_age_s": 60}),
        ("Max-Age=" + "9" * 900, {"max_age_s": 10**12}),
        (
            "Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            {"max_age_s": 60, "expires": datetime(1970, 1, 1, tzinfo=UTC)},
        ),
        ("Expires=never", {}),
        ("unknown=1; ; ;;", {}),
    ],
)
def test_attributes_are_read_as_rfc_6265bis_says(attributes: str, expected: dict[str, object]) -> None:
    assert parse(f"a=b; {attributes}") == RawCookie("a", "b", attributes=f"; {attributes}", **expected)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "lifetime_s"),
    [
        ("a=b", None),
        ("a=b; Max-Age=60", 60),
        ("a=b; Expires=Sat, 21 Nov 2026 12:01:00 GMT; Max-Age=5", 5),
        ("a=b; Max-Age=x; Expires=Sat, 21 Nov 2026 12:01:00 GMT", 60),
        ("a=b; Max-Age=0; Expires=Sat, 21 Nov 2026 12:01:00 GMT", 0),
        ("a=b; Expires=Thu, 01-Jan-1970 00:00:10 GMT", -1795262390),
    ],
)
def test_max_age_wins_over_expires(line: str, lifetime_s: int | None) -> None:
    cookie = parse(line)
    assert cookie is not None
    assert cookie.lifetime_s(AT) == lifetime_s


@pytest.mark.parametrize(
    "date",
    ["Sat, 21 Nov 2026 12:00:03 GMT", "Sat, 21 Nov 2026 11:59:57 GMT", "nonsense", "", "Sat, 21 Nov 2037 12:00:00 GMT"],
)
def test_an_expires_is_never_made_longer_than_declared_by_a_slow_answer(date: str) -> None:
    line = "a=b; Expires=Sat, 21 Nov 2026 13:00:00 GMT"
    (cookie,) = recorded([parse(line)], [("Date", date)], AT + timedelta(seconds=1), REDACTOR)  # type: ignore[list-item]
    assert cookie.lifetime_s is not None
    assert 3597 <= cookie.lifetime_s <= 3599


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wed, 09 Jun 2027 10:18:14 GMT", (2027, 6, 9, 10, 18, 14)),
        ("Wednesday, 09-Jun-27 10:18:14 GMT", (2027, 6, 9, 10, 18, 14)),
        ("Wed Jun  9 10:18:14 2027", (2027, 6, 9, 10, 18, 14)),
        ("09 Jun 2027 10:18:14", (2027, 6, 9, 10, 18, 14)),
        ("10:18:14 9 June 2027", (2027, 6, 9, 10, 18, 14)),
        ("1 Jan 70 0:0:0", (1970, 1, 1, 0, 0, 0)),
        ("1 Jan 69 0:0:0", (2069, 1, 1, 0, 0, 0)),
        ("Mon, 10-Dec-2007 17:02:24 GMT+0100", (2007, 12, 10, 17, 2, 24)),
        ("Fri, 07 Aug 2007 08:04:19 GMT; x", (2007, 8, 7, 8, 4, 19)),
        ("Fri, 31 Dec 9999 23:59:59 GMT", (9999, 12, 31, 23, 59, 59)),
        ("", None),
        ("0", None),
        ("Wed, 31 Feb 2027 10:18:14 GMT", None),
        ("Wed, 09 Jun 2027 25:18:14 GMT", None),
        ("Wed, 09 Jun 2027 10:18 GMT", None),
        ("Wed, 09 Jun 1500 10:18:14 GMT", None),
        ("09 Xyz 2027 10:18:14", None),
        ("2027-06-09T10:18:14Z", None),
        ("Thu, 01 Jan 20270 00:00:00 GMT", None),
    ],
)
def test_cookie_dates_are_read_leniently(text: str, expected: tuple[int, ...] | None) -> None:
    found = cookie_date(text)
    assert (found.timetuple()[:6] if found else None) == expected


def test_the_record_says_all_but_the_value() -> None:
    cookie = parse("id=jean%40x.fr; Path=/; Domain=shop.test; Max-Age=34190000; SameSite=Lax")
    assert cookie is not None
    kept = record(cookie, AT, REDACTOR)
    assert "jean" not in kept.model_dump_json()
    assert kept.value_holds == (PersonalKind.EMAIL,)
    assert kept.value_length == 11
    assert kept.value_entropy_bits > 10
    assert (kept.domain, kept.path, kept.lifetime_s, kept.same_site) == ("shop.test", "/", 34190000, "Lax")
    assert kept.attributes == "; Path=/; Domain=shop.test; Max-Age=34190000; SameSite=Lax"


def test_a_stored_line_keeps_name_and_attributes() -> None:
    assert redacted_line("a=secret; Path=/", REDACTOR) == f"a=~value:{REDACTOR.value_hash('secret')}; Path=/"
    assert redacted_line("a=; Path=/", REDACTOR) == "a=; Path=/"
    assert redacted_line("secret", REDACTOR).startswith("~value:")
    assert "secret" not in redacted_line("a=secret\x00; Path=/", REDACTOR)


@given(st.text(max_size=300))
def test_no_line_crashes(line: str) -> None:
    redacted_line(line, REDACTOR)
    cookie_date(line)
