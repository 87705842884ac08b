"""What is known of a cookie by its name: ``rules/data/cookies.toml``."""

import re
from fnmatch import translate
from functools import cache
from typing import Literal

from auditor.model import Frozen
from auditor.resources import table

Exempt = Literal["yes", "no", "conditions"]
_MOST_CHARS = 256
_PREFIXES = ("__Host-", "__Secure-")


class KnownCookie(Frozen):
    """One row. ``exempt`` says whether LIL art. 82 lets the cookie be set without consent, by its purpose."""

    name: str | None = None
    pattern: str | None = None
    """Anchored glob, case-sensitive as cookie names are."""
    vendor: str
    purpose: str
    exempt: Exempt
    vendor_domains: tuple[str, ...] = ()
    """When given, the row only counts for a cookie of one of these domains: the name alone means nothing."""
    lifetime_days: float | None = None
    """As the vendor announces it."""
    source: str
    date: str


def known_cookie(name: str, domain: str) -> KnownCookie | None:
    """Return the row for a cookie, None when the table does not know it: an unknown cookie is never guessed exempt."""
    names = [name[:_MOST_CHARS], *(name[len(prefix) : _MOST_CHARS] for prefix in _PREFIXES if name.startswith(prefix))]
    return next((row for candidate in names if (row := _lookup(candidate, domain))), None)


def _lookup(name: str, domain: str) -> KnownCookie | None:
    exact, patterns = rows()
    for row in exact.get(name, ()):
        if _counts(row, domain):
            return row
    return next((row for regex, row in patterns if regex.match(name) and _counts(row, domain)), None)


def _counts(row: KnownCookie, domain: str) -> bool:
    return not row.vendor_domains or any(_within(domain, vendor) for vendor in row.vendor_domains)


def _within(host: str, domain: str) -> bool:
    return host == domain or host.endswith("." + domain)


@cache
def rows() -> tuple[dict[str, tuple[KnownCookie, ...]], tuple[tuple[re.Pattern[str], KnownCookie], ...]]:
    """Return the rows by exact name, those bound to a vendor's domain first, and the globs, the longest first."""
    exact: dict[str, tuple[KnownCookie, ...]] = {}
    globs: list[KnownCookie] = []
    content = table("cookies")
    for raw in content["cookie"]:
        row = KnownCookie.model_validate({"source": content["source"], "date": content["compiled_on"], **raw})
        if row.name:
            others = exact.get(row.name, ())
            exact[row.name] = (row, *others) if row.vendor_domains else (*others, row)
        else:
            globs.append(row)
    globs.sort(key=lambda row: -len(row.pattern or ""))
    return exact, tuple((re.compile(translate(row.pattern or "")), row) for row in globs)
