"""Strict-Transport-Security as browsers read it (RFC 6797 §6.1)."""

from auditor.model import Frozen

_MOST_DIGITS = 18


class Hsts(Frozen):
    """One header; ``max_age_s`` is None when browsers ignore it because it is not valid."""

    max_age_s: int | None
    include_subdomains: bool = False
    preload: bool = False


def parse(header: str) -> Hsts:
    """Read a header value: directives once each, names in any case, values bare or quoted."""
    directives: dict[str, str] = {}
    for part in header.split(";"):
        name, _, value = part.strip().partition("=")
        name = name.strip().lower()
        if not name:
            continue
        if name in directives:
            return Hsts(max_age_s=None)
        directives[name] = _unquoted(value.strip())
    return Hsts(
        max_age_s=_seconds(directives.get("max-age")),
        include_subdomains="includesubdomains" in directives,
        preload="preload" in directives,
    )


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) >= 2 and value[0] == value[-1] == '"' else value


def _seconds(value: str | None) -> int | None:
    if value is None or not (value.isascii() and value.isdigit()):
        return None
    return int(value[:_MOST_DIGITS])
