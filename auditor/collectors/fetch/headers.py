"""What is kept of the headers of one answer: all of them, in order, without the values that name someone."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from auditor.collectors.fetch.set_cookie import RawCookie, parse, record, redacted_line
from auditor.evidence.records import SetCookie
from auditor.redaction import Redactor

_URLS = frozenset({"location", "content-location", "referer", "origin", "sourcemap", "x-sourcemap"})
_POLICIES = re.compile(r"content-security-policy(?:-report-only)?|report-to|reporting-endpoints|nel|permissions-policy")
_SECRETS = re.compile(r"authorization|.*(?:csrf|xsrf|token|session|secret|api-?key).*")
_URL_WITH_QUERY = re.compile(r"https?://[^\s\"'<>;,?]{1,2000}\?[^\s\"'<>;,]{1,2000}")
_LINK_TARGET = re.compile(r"<([^<>]{1,4000})>")
_REFRESH = re.compile(r"([\s\d.]{0,20}[;,]\s*(?:url\s*=\s*)?['\"]?)([^'\"]*)(.*)", re.IGNORECASE | re.DOTALL)
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_WRONG_CLOCK = timedelta(days=1)

Lines = list[tuple[str, str]]


def redacted(lines: Lines, redactor: Redactor) -> tuple[tuple[str, str], ...]:
    """Return the lines as received, cookie values, query values and tokens replaced."""
    return tuple((_UNPRINTABLE.sub("�", name), _value(name.lower(), value, redactor)) for name, value in lines)


def _value(name: str, value: str, redactor: Redactor) -> str:
    if name == "set-cookie":
        return redacted_line(value, redactor)
    value = _UNPRINTABLE.sub("�", value)
    if name in _URLS:
        return redactor.url(utf8(value)) if value else value
    if name == "link":
        return _LINK_TARGET.sub(lambda found: f"<{redactor.url(found[1])}>", value)
    if name == "refresh":
        return _REFRESH.sub(lambda found: f"{found[1]}{redactor.url(found[2])}{found[3]}", value)
    if _POLICIES.fullmatch(name):  # nonces and hashes of a policy are public and say what it allows
        return _URL_WITH_QUERY.sub(lambda found: redactor.url(found[0]), value)
    if _SECRETS.fullmatch(name):
        return redactor.value(value)
    return redactor.text(value)


def cookies(lines: Lines, most: int) -> list[RawCookie]:
    """Return the cookies of the first ``most`` Set-Cookie lines, those that user agents ignore left out."""
    values = [value for name, value in lines if name.lower() == "set-cookie"]
    return [cookie for value in values[:most] if (cookie := parse(value))]


def recorded(found: list[RawCookie], lines: Lines, received: datetime, redactor: Redactor) -> tuple[SetCookie, ...]:
    """Return what is kept of the cookies.

    An Expires is an age only against a clock: of the server's and ours, the one that gives the shorter lifetime,
    unless the server's is plainly wrong.
    """
    date = http_date(last(lines, "date"))
    at = max(received, date) if date and abs(date - received) < _WRONG_CLOCK else received
    return tuple(record(cookie, at, redactor) for cookie in found)


def last(lines: Lines, name: str) -> str:
    """Return the last value of a header, empty when it was not sent."""
    return next((value for key, value in reversed(lines) if key.lower() == name), "")


def joined(lines: Lines, name: str) -> str:
    """Return all the values of a list header."""
    return ", ".join(value for key, value in lines if key.lower() == name)


def http_date(text: str) -> datetime | None:
    """Read an HTTP date, None when it is none."""
    try:
        date = parsedate_to_datetime(text)
        return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (ValueError, OverflowError):  # OverflowError: an offset that leaves the calendar
        return None


def utf8(value: str) -> str:
    """Return a value received as Latin-1 as the UTF-8 it most often is."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value
