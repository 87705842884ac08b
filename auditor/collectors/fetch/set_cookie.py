"""``Set-Cookie`` as RFC 6265bis §5.6 reads it."""

import re
from dataclasses import dataclass
from datetime import datetime

from auditor.collectors.fetch.cookie_date import cookie_date
from auditor.evidence.records import SetCookie
from auditor.personal import entropy_bits, personal_kinds
from auditor.redaction import Redactor

_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_BLANK = " \t"
_LONGEST_PAIR = 4096
_LONGEST_ATTRIBUTE = 1024
_NUMBER = re.compile(r"-?\d+", re.ASCII)
_LONGEST_S = 10**12
_SAME_SITE = {"strict": "Strict", "lax": "Lax", "none": "None"}


@dataclass(frozen=True)
class RawCookie:
    """One line with its value in clear: in memory only."""

    name: str
    value: str
    domain: str | None = None
    path: str | None = None
    secure: bool = False
    http_only: bool = False
    same_site: str | None = None
    partitioned: bool = False
    max_age_s: int | None = None
    expires: datetime | None = None
    attributes: str = ""

    def lifetime_s(self, at: datetime) -> int | None:
        """Return the declared lifetime from ``at``, Max-Age first; None for a session cookie, <= 0 deletes."""
        if self.max_age_s is not None:
            return self.max_age_s
        return None if self.expires is None else int((self.expires - at).total_seconds())


def parse(line: str) -> RawCookie | None:
    """Read one header value; None when a user agent ignores it."""
    if _CONTROL.search(line):
        return None
    pair, semicolon, rest = line.partition(";")
    name, equals, value = pair.partition("=")
    if not equals:
        name, value = "", pair
    name, value = name.strip(_BLANK), value.strip(_BLANK)
    nameless_prefix = not name and value.lower().startswith(("__secure-", "__host-"))
    if not (name or value) or len(name) + len(value) > _LONGEST_PAIR or nameless_prefix:
        return None
    return RawCookie(name, value, attributes=semicolon + rest, **_attributes(rest))  # type: ignore[arg-type]


def record(cookie: RawCookie, at: datetime, redactor: Redactor) -> SetCookie:
    """Return what is kept of a cookie received at ``at``: everything but its value."""
    return SetCookie(
        name=cookie.name,
        value_hash=redactor.value_hash(cookie.value),
        value_length=len(cookie.value),
        value_entropy_bits=round(entropy_bits(cookie.value), 1),
        value_holds=personal_kinds(cookie.value),
        domain=cookie.domain,
        path=cookie.path,
        secure=cookie.secure,
        http_only=cookie.http_only,
        same_site=cookie.same_site,
        partitioned=cookie.partitioned,
        max_age_s=cookie.max_age_s,
        expires=cookie.expires,
        lifetime_s=cookie.lifetime_s(at),
        attributes=redactor.text(cookie.attributes[:_LONGEST_ATTRIBUTE]),
    )


def redacted_line(line: str, redactor: Redactor) -> str:
    """Return the line with its value replaced; one that user agents ignore is replaced whole."""
    cookie = parse(line)
    if cookie is None:
        return redactor.value(line)
    equals = "=" if cookie.name else ""
    attributes = redactor.text(cookie.attributes[:_LONGEST_ATTRIBUTE])
    return f"{cookie.name}{equals}{redactor.value(cookie.value)}{attributes}"


def _attributes(rest: str) -> dict[str, object]:
    """Read the attributes; the last valid one of a name wins."""
    found: dict[str, object] = {}
    for part in rest.split(";"):
        name, _, value = part.partition("=")
        value = value.strip(_BLANK)
        if len(value) <= _LONGEST_ATTRIBUTE:
            found.update(_attribute(name.strip(_BLANK).lower(), value))
    return found


def _attribute(name: str, value: str) -> dict[str, object]:
    match name:
        case "expires":
            moment = cookie_date(value)
            return {"expires": moment} if moment else {}
        case "max-age":
            return {"max_age_s": _seconds(value)} if _NUMBER.fullmatch(value) else {}
        case "domain":
            return {"domain": value.removeprefix(".").lower() or None}
        case "path":
            return {"path": value if value.startswith("/") else None}
        case "secure" | "partitioned":
            return {name: True}
        case "httponly":
            return {"http_only": True}
        case "samesite":
            return {"same_site": _SAME_SITE.get(value.lower())}
    return {}


def _seconds(text: str) -> int:
    return max(-_LONGEST_S, min(_LONGEST_S, int(text)))
